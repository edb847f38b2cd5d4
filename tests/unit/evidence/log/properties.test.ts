import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diagnose } from '../../../../src/diagnosis/diagnose.ts';
import { readersFindings } from '../../../../src/diagnosis/whose.ts';
import { parsePaste } from '../../../../src/evidence/parse.ts';
import { recordedRefusals } from '../recorded.ts';
import { HERE, SHOWN } from './lines.ts';

const LINES = recordedRefusals().flatMap(({ log }) => (log?.startsWith('20') ? [log] : []));
const WORD = fc.stringMatching(/^[a-z][a-z0-9-]{0,30}$/);
const DIGITS = fc.integer({ min: 1, max: 99_999 });

/** What collectors, container runtimes and people put in front of a line. */
const prefix = fc.oneof(
  fc.constantFrom('', '> ', '>> ', '   '),
  fc.tuple(WORD, DIGITS).map(([name, id]) => `${name}-${id}  | `),
  fc.tuple(WORD, WORD).map(([pod, box]) => `[pod/${pod}/${box}] `),
  fc.constantFrom('stdout F', 'stderr P').map((way) => `2026-11-26T22:00:00.123456789Z ${way} `),
  fc.tuple(WORD, DIGITS).map(([box, id]) => `Nov 26 22:00:00 ${box} openclaw[${id}]: `),
  fc.tuple(WORD, DIGITS).map(([box, id]) => `<30>1 2026-11-26T22:00:00Z ${box} openclaw ${id} - - `),
);
const colour = fc.constantFrom(
  (line: string) => line,
  (line: string) => line.replace(/(\[\w+\]) /, '\u001b[36m$1\u001b[39m \u001b[33m'),
);
const time = fc.constantFrom(
  (line: string) => line,
  (line: string) => line.replace(/^\d{4}-\d\d-\d\dT(\d\d:\d\d:\d\d)\S*/, '$1'),
);

/** What is known of a text but where its gateway may run, which a prefix may tell. */
const known = (text: string): unknown => {
  const { findings, parties } = parsePaste(text, HERE);
  const codes = findings
    .map(({ code, whose }) => `${code} ${whose}`)
    .filter((code) => !code.startsWith('setup-'));
  return [codes, parties.map(({ client, from, fate }) => [client, from, fate])];
};

test('whatever stands in front of a line, it says the same', () => {
  fc.assert(
    fc.property(fc.constantFrom(...LINES), prefix, colour, time, (line, before, coloured, timed) => {
      expect(known(`${before}${coloured(timed(line))}`)).toEqual(known(line));
    }),
    { numRuns: 80 },
  );
});

/** Entries of a log that are about nobody’s connection. */
const ASIDE = [
  '11:08:33 [gateway] log file: /tmp/openclaw/openclaw-2026-11-26.log',
  '11:08:34 [canvas] host mounted at http://127.0.0.1:18789/',
  '11:08:35 [ws] ⇄ res ✓ health 12ms',
];
const CHECKS = SHOWN.flatMap(({ form, lines }) => (form === 'terminal' ? lines : [])).filter((line) =>
  /client=openclaw-probe .*version=probe/.test(line),
);

test('lines of the check and of no connection turn no verdict, wherever they stand', () => {
  const own = fc.constantFrom(...LINES);
  const others = fc.subarray([...ASIDE, ...CHECKS.slice(0, 4)]);
  fc.assert(
    fc.property(own, others, fc.nat(), (line, beside, at) => {
      const place = at % (beside.length + 1);
      const verdict = (text: string) => {
        const { cause, confidence } = diagnose(readersFindings(parsePaste(text, HERE), {}));
        return [cause, confidence];
      };
      const all = [...beside.slice(0, place), line, ...beside.slice(place)];
      expect(verdict(all.join('\n'))).toEqual(verdict(line));
    }),
    { numRuns: 80 },
  );
});

test('once the reader is known, no other client’s line turns the verdict', () => {
  const lines = fc.uniqueArray(fc.constantFrom(...LINES), {
    minLength: 2,
    maxLength: 4,
    selector: (line) => /conn=(\S{8})/.exec(line)?.[1],
  });
  fc.assert(
    fc.property(lines, (all) => {
      const pasted = parsePaste(all.join('\n'), HERE);
      const turned = parsePaste(all.toReversed().join('\n'), HERE);
      const verdicts = ({ parties }: typeof pasted) =>
        parties.map((party) => {
          const { cause, confidence } = diagnose(party.findings);
          return [party.client, party.from, cause, confidence].join(' ');
        });
      // a client with several lines is told by its last, so only those with one are compared
      if (pasted.parties.length === all.length)
        expect(verdicts(turned).toSorted()).toEqual(verdicts(pasted).toSorted());
    }),
    { numRuns: 40 },
  );
});
