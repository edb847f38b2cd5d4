// Our pages beside a Starlight site with the same words, in one browser on a slow phone, taking turns. Prints a
// table for the README: npm run bench:quality
import { chromium } from 'playwright-core';
import { findChromium } from '../../scripts/browsers.mjs';
import { ours, starlight } from './sites.mjs';
import { visit } from './throttle.mjs';

const RUNS = 5;

/** Kind of page to its path here and in Starlight, where there is such a one. @type {[string, string, string?][]} */
const PAGES = [
  ['home, with the check', '/', '/'],
  ['guide', '/guide/', '/guide/'],
  ['cause', '/causes/new-device/', '/causes/new-device/'],
  ['question', '/faq/docker-restart-asks-again/', '/faq/docker-restart-asks-again/'],
  ['error', '/errors/pairing-required/', '/errors/pairing-required/'],
  ['list of causes', '/causes/', '/causes/'],
  ['check', '/check/'],
  ['search', '/search/'],
];

/** @param {number[]} values */
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const found = await findChromium();
if (!found) throw new Error('There is no Chromium to measure with: npm run pretest:e2e looks for one');
const here = await ours();
const there = await starlight();
const browser = await chromium.launch({
  executablePath: found.executablePath,
  env: { ...process.env, ...found.env },
});

/** @type {Map<string, import('./throttle.mjs').Visit[]>} */
const visits = new Map();
for (let run = 0; run < RUNS; run += 1)
  for (const [, mine, its] of PAGES)
    for (const url of [here.url + mine, ...(its ? [there.url + its] : [])])
      visits.set(url, [...(visits.get(url) ?? []), await visit(browser, url)]);

/** @param {string} url */
function cells(url) {
  const of = (/** @type {keyof import('./throttle.mjs').Visit} */ what) =>
    median((visits.get(url) ?? []).map((each) => each[what]));
  const kilobytes = (of('bytes') / 1024).toFixed(1);
  return `${kilobytes} | ${of('requests')} | ${of('paint').toFixed(0)} | ${of('blocked').toFixed(0)}`;
}

console.log(`| page | site | KB (brotli) | requests | LCP, ms | blocked, ms |
| --- | --- | --: | --: | --: | --: |`);
for (const [kind, mine, its] of PAGES) {
  console.log(`| ${kind} | this site | ${cells(here.url + mine)} |`);
  if (its) console.log(`| | Starlight | ${cells(there.url + its)} |`);
}
console.log(
  `\nMedian of ${RUNS} visits with nothing cached; ${browser.version()}, 4 times slower, 150 ms, 1.6 Mbit/s, 412 px.`,
);
await browser.close();
await here.close();
await there.close();
