/** What is asked for so is taken from the browser's cache, and not kept for times without a network. */
export const FLEETING = 'force-cache';
