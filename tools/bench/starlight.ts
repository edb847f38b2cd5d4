import type { Browser } from 'playwright-core';
import { ours, starlight } from '../../tests/quality/sites.ts';
import { type Visit, visit } from '../../tests/quality/throttle.ts';
import { run } from '../run.ts';
import { median } from './median.ts';

const RUNS = 5;

/** Kind of page to its path here and in Starlight, where there is such a one. */
const PAGES: readonly (readonly [kind: string, here: string, there?: string])[] = [
  ['home, with the check', '/', '/'],
  ['guide', '/guide/', '/guide/'],
  ['cause', '/causes/new-device/', '/causes/new-device/'],
  ['question', '/faq/docker-restart-asks-again/', '/faq/docker-restart-asks-again/'],
  ['error', '/errors/pairing-required/', '/errors/pairing-required/'],
  ['list of causes', '/causes/', '/causes/'],
  ['check', '/check/'],
  ['search', '/search/'],
];

function cells(visits: readonly Visit[]): string {
  const of = (what: keyof Visit): number => median(visits.map((each) => each[what]));
  const kilobytes = (of('bytes') / 1024).toFixed(1);
  return `${kilobytes} | ${of('requests')} | ${of('paint').toFixed(0)} | ${of('blocked').toFixed(0)}`;
}

/**
 * Measures our pages beside a Starlight site with the same words, in one browser on a slow phone, taking turns, and
 * prints a table for the README.
 */
export async function benchStarlight(browser: Browser): Promise<void> {
  const args = ['tools/setup/packages.mjs', 'tests/quality'];
  if ((await run({ file: process.execPath, args })) !== 0)
    throw new Error('There is no Starlight to compare with');
  const here = await ours();
  const there = await starlight();
  const rows = PAGES.flatMap(([kind, mine, its]) => [
    { head: `${kind} | this site`, url: here.url + mine },
    ...(its ? [{ head: ' | Starlight', url: there.url + its }] : []),
  ]);
  const visits = new Map<string, Visit[]>();
  for (let round = 0; round < RUNS; round += 1)
    for (const { url } of rows) visits.set(url, [...(visits.get(url) ?? []), await visit(browser, url)]);
  console.log(`| page | site | KB (brotli) | requests | LCP, ms | blocked, ms |
| --- | --- | --: | --: | --: | --: |`);
  for (const { head, url } of rows) console.log(`| ${head} | ${cells(visits.get(url) ?? [])} |`);
  console.log(
    `\nMedian of ${RUNS} visits with nothing cached; ${browser.version()}, 4 times slower, 150 ms, 1.6 Mbit/s, 412 px.`,
  );
  await here.close();
  await there.close();
}
