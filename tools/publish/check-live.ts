// Looks at the published site: npm run check:live -- https://host/base/ [--no-headers]
// Ends with 1 where something is wrong. With --no-headers, missing headers are told but not counted: GitHub Pages,
// for one, lets none be set.
import { parseArgs } from 'node:util';
import { checkLive } from '../../src/publish/live/check.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'no-headers': { type: 'boolean', default: false } },
});
const [address = ''] = positionals;
if (!URL.canParse(address) || !/^https?:/.test(address)) {
  console.error('Say where the site is: npm run check:live -- https://host/base/');
  process.exit(2);
}
const base = new URL(address).href.replace(/\/*$/, '/');

try {
  const results = await checkLive(base);
  /** The same fault on many pages is one line. */
  const told = new Map<string, string[]>();
  let faults = 0;
  for (const { what, faults: found, header } of results)
    for (const fault of found) {
      const counts = !(header && values['no-headers']);
      if (counts) faults += 1;
      const line = `${counts ? 'FAULT' : 'note '} ${fault}`;
      told.set(line, [...(told.get(line) ?? []), what]);
    }
  for (const [line, [first, ...others]] of told)
    console.log(`${line} (${first}${others.length > 0 ? ` and ${others.length} more` : ''})`);
  const clean = results.filter(({ faults: found }) => found.length === 0).length;
  console.log(`${base}: looked at ${results.length} things, ${clean} as they should be, ${faults} faults`);
  process.exitCode = faults > 0 ? 1 : 0;
} catch (error) {
  console.error(`FAULT ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
