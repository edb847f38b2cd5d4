import { expect, test } from 'vitest';
import { createActor } from 'xstate';
import { parsePaste } from '../../../../src/evidence/parse.ts';
import { redact } from '../../../../src/evidence/redact.ts';
import { writeFragment } from '../../../../src/search/query-fragment.ts';
import { machine } from '../../../../src/troubleshooter/machine.ts';
import { memoryOf } from '../../../../src/troubleshooter/memory/remember.ts';
import { writeMemory } from '../../../../src/troubleshooter/memory/write.ts';
import { writeSheet } from '../../../../src/troubleshooter/report/sheet.ts';
import { CASES, type Case } from './cases.ts';

const words = { say: (key: string, values = {}) => `${key} ${JSON.stringify(values)}` };
const REFUSED = 'gateway connect failed: GatewayClientRequestError: pairing required';
const told = ({ shape, text }: Case, left: string): string => `${shape}: ${JSON.stringify(text)} → ${left}`;

/** Whether it stands there, or its beginning does: what is cut short is told all the same. */
const keeps = (left: string, secret: string): boolean => left.includes(secret.slice(0, 12));

/** Everything that a paste leads to, by where it is written. */
function sinks(text: string): Readonly<Record<string, string>> {
  const pasted = parsePaste(text);
  const actor = createActor(machine).start();
  actor.send({ type: 'CHECK', pasted, address: undefined });
  const { context } = actor.getSnapshot();
  const occasion = { solved: false, at: 0, build: undefined, home: '' };
  const sheets = (['report', 'issue'] as const).map((form) => writeSheet(form, context, occasion, words));
  const [link = ''] = sheets.map((sheet) => sheet.link);
  return {
    findings: JSON.stringify(pasted.findings),
    naming: JSON.stringify([pasted.naming, pasted.parties]),
    report: sheets[0]?.text ?? '',
    issue: sheets[1]?.text ?? '',
    link: Buffer.from(link.replace('#v1=', ''), 'base64url').toString(),
    storage: writeMemory(memoryOf(context)),
    search: decodeURIComponent(writeFragment({ query: text, kind: undefined })),
  };
}

test('there are as many as were promised', () => {
  expect(CASES.length).toBeGreaterThanOrEqual(400);
  expect(new Set(CASES.map(({ shape }) => shape)).size).toBeGreaterThanOrEqual(60);
});

test('the redaction alone leaves none', () => {
  const left = CASES.map((each) => [each, redact(`${REFUSED}\n${each.text}\n`).text] as const);
  expect(
    left.filter(([{ secret }, text]) => keeps(text, secret)).map(([each, text]) => told(each, text)),
  ).toEqual([]);
});

test('the redaction finds nothing more in what it has redacted', () => {
  const once = CASES.map((each) => [each, redact(each.text).text] as const);
  expect(
    once.filter(([, text]) => redact(text).text !== text).map(([each, text]) => told(each, text)),
  ).toEqual([]);
});

const PLACES: readonly (readonly [string, (text: string) => string])[] = [
  ['above an error', (text) => `${text}\n${REFUSED}`],
  ['below an error', (text) => `${REFUSED}\n${text}\n`],
  ['as the reason of a close', (text) => `gateway closed (1008): ${text}`],
  [
    'beside the id of a request',
    (text) => `${text}\npairing required (requestId: 0b1c9c8e-1111-4222-8333-444455556666)`,
  ],
  [
    'in a line of a log',
    (text) => `[ws] closed before connect conn=1 remote=10.0.0.2 code=1008 reason=${text}`,
  ],
  ['in a line that nobody knows', (text) => `the flux capacitor refused this: ${text}`],
  ['in such a line beside an error', (text) => `${REFUSED}\nthe flux capacitor refused this: ${text}`],
  ['below such a line', (text) => `FLUX_CAPACITOR_REFUSED\n${text}`],
  ['in what such a line advises', (text) => `Run: openclaw doctor --fix ${text}`],
];

test.each(PLACES)(
  'none is in any place that something is written to: %s',
  (_, place) => {
    const kept = CASES.flatMap((each) =>
      Object.entries(sinks(place(each.text))).flatMap(([sink, text]) =>
        keeps(text, each.secret) ? [`${sink}: ${told(each, text)}`] : [],
      ),
    );
    expect(kept).toEqual([]);
  },
  60_000,
);
