import { hashSource } from '../publish/hash-source.ts';
import { FRAMED } from './framed.ts';

/**
 * Gives the page the language that the browser wants, which src/styles/languages.css offers, and the colours that were chosen
 * before, ahead of the first of them that is drawn: src/layouts/theme.ts.
 */
const THEMED =
  "try{let d=document.documentElement.dataset;d.speaks=navigator.language.slice(0,2);d.theme=localStorage.theme||''}catch{}";

/** The one script that runs before anything of a page is drawn. */
export const FIRST = `${FRAMED}${THEMED}`;

/** The check as a file keeps nothing, so it is only asked who frames it. */
export const FIRST_HASHES = [hashSource(FIRST), hashSource(FRAMED)];
