import { hashSource } from '../publish/hash-source.ts';
import { FRAMED } from './framed.ts';

/** Gives the page the colours that were chosen before, ahead of the first of them that is drawn: src/layouts/theme.ts. */
const THEMED = "try{document.documentElement.dataset.theme=localStorage.theme||''}catch{}";

/** The one script that runs before anything of a page is drawn. */
export const FIRST = `${FRAMED}${THEMED}`;

/** The check as a file keeps nothing, so it is only asked who frames it. */
export const FIRST_HASHES = [hashSource(FIRST), hashSource(FRAMED)];
