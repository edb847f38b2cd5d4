/** What the page is rendered with where the build's name and day come: both are known when all pages are there. */
export const BUILD_MARK = '‹build›';
export const DAY_MARK = '‹day›';

/** The file's name, below the site's home and in the folder of downloads. */
export const FILE_NAME = 'pairing-required.html';
