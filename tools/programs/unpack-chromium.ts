// Unpacks the packaged Chromium into the folder for temporary files; started by chromium-package.ts, which says which.
import packaged from '@sparticuz/chromium';

await packaged.executablePath();
