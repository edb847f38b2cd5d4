import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createActor } from 'xstate';
import { readLink } from '../../../src/troubleshooter/link/link.ts';
import { machine } from '../../../src/troubleshooter/machine.ts';
import { writeSheet } from '../../../src/troubleshooter/report/sheet.ts';

const words = { say: (key: string, values = {}) => `${key} ${Object.values(values).join(' ')}` };
const link = (json: string): string => `#v1=${Buffer.from(json).toString('base64url')}`;

/** Opens a link as the page does, and writes a report. */
function reportOf(json: string): string {
  const memory = readLink(link(json));
  const actor = createActor(machine).start();
  actor.send(memory ? { type: 'RESUME', memory, linked: true } : { type: 'DAMAGED' });
  const { context } = actor.getSnapshot();
  const occasion = { solved: false, at: 0, build: undefined, home: '' };
  return writeSheet('report', context, occasion, words).text;
}

describe('a link of somebody else', () => {
  test.each(['9e15', '1e300', '-9e15', '144000000001', '1e400'])(
    'with the date %s lets a report be written',
    (date) => {
      const text = reportOf(
        `{"a":{"client":"cli"},"f":[["net-refused","t"]],"r":[[${date},"token",1,["net-refused"]]]}`,
      );
      expect(text).toContain('`net-refused`');
    },
  );

  test('whatever it holds lets a report be written', () => {
    const odd = fc.oneof(
      fc.constantFrom(
        'client',
        'cli',
        'net-refused',
        'p',
        'token',
        'compose',
        '__proto__',
        'closeCode',
        '1008',
      ),
      fc.double(),
      fc.maxSafeInteger(),
      fc.jsonValue({ maxDepth: 3 }),
    );
    const list = fc.array(fc.oneof(odd, fc.array(odd, { maxLength: 5 })), { maxLength: 6 });
    const memory = fc.record({
      a: fc.oneof(odd, fc.dictionary(fc.string(), odd)),
      q: list,
      f: list,
      r: list,
      s: odd,
    });
    fc.assert(
      fc.property(memory, (each) => reportOf(JSON.stringify(each)) !== ''),
      { numRuns: 1_000 },
    );
  }, 60_000);

  test('that is damaged is told, and takes nothing away', () => {
    const actor = createActor(machine).start();
    actor.send({ type: 'DAMAGED' });
    expect(actor.getSnapshot().context.problem).toBe('link-damaged');
    expect(actor.getSnapshot().value).toBe('collecting');
  });
});
