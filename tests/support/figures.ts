import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** What the figures say, by their names and parts. */
export const FIGURE_WORDS = parse(readFileSync('content/en/words/figures.yaml', 'utf8')) as Readonly<
  Record<string, string>
>;

/** Each figure and the page that shows it. */
export const FIGURES: Readonly<Record<string, string>> = {
  pairing: '/guide/',
  causes: '/guide/',
  short: '/guide/',
  settings: '/guide/prevention/',
  exposure: '/guide/why-pairing-exists/',
};
