import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, test } from 'vitest';
import { createActor } from 'xstate';
import { diagnose } from '../../../src/diagnosis/diagnose.ts';
import type { Finding } from '../../../src/evidence/finding.ts';
import { parsePaste } from '../../../src/evidence/parse.ts';
import { machine } from '../../../src/troubleshooter/machine.ts';
import { writeIssue, writeReport } from '../../../src/troubleshooter/report/report.ts';
import type { Words } from '../../../src/troubleshooter/words.ts';

const words: Words = {
  say: (key, values = {}) => [key, ...Object.values(values)].join(' '),
};
const { context } = createActor(machine).getSnapshot();
const NAMES = [
  'reason',
  'origin',
  'host',
  'requestId',
  'shown',
  'command',
  'client',
  'release',
  'protocol',
] as const;

const findings = (value: string): readonly Finding[] =>
  NAMES.map((name) => ({ code: 'close-1006', source: 'paste', values: { [name]: value } }));
const write = (found: readonly Finding[]): string[] =>
  [writeReport, writeIssue].map(
    (each) =>
      each({ context, findings: found, verdict: diagnose(found), setup: 'host', solved: false, at: 0 }, words)
        .text,
  );

/** A part of Markdown. */
interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

/** A tree without what stands in code, where anything may stand. */
function shapeOf({ type, value = '', children }: Node): unknown {
  if (type === 'inlineCode') return 'inline';
  return children ? [type, ...children.map(shapeOf)] : [type, value.replace(/ {2,}/g, ' ')];
}
const shapes = (found: readonly Finding[]): unknown[] =>
  write(found).map((text) => shapeOf(fromMarkdown(text)));
const OURS = JSON.stringify(shapes(findings('x')));

const ODD = [
  ...[
    '`',
    '``',
    '```',
    '\n',
    '\r',
    '\n\n',
    '|',
    '\u2028',
    '\0',
    '\ue000',
    '\ue001',
    '\\',
    '\\"',
    '\\u0060',
    '\\"\\n# ',
  ],
  ...[
    '# h',
    '## h\n',
    '- a',
    '1. a',
    '> q',
    '---',
    '***',
    '    code',
    '~~~',
    '| a |\n| - |',
    '[a](http://b.c)',
  ],
  ...[
    '![a](http://b.c/d.png)',
    '<img src=x>',
    '<details>',
    '<!--',
    '-->',
    '<script>',
    '@octocat',
    '#1',
    'http://b.c',
  ],
  ...[
    '&#96;',
    '&#x60;',
    '&amp;#96;',
    '&grave;',
    '&lt;b&gt;',
    'token:',
    'token: a1',
    'password="',
    'cookie: ',
    '://a@',
  ],
];
const foreign = fc
  .array(
    fc.oneof(
      fc.constantFrom(...ODD),
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.string({ maxLength: 200 }),
    ),
    {
      maxLength: 6,
    },
  )
  .map((all) => `x${all.join('')}x`);

describe('what others wrote is code in what leaves the page', () => {
  test.each(ODD)('%j', (value) => expect(JSON.stringify(shapes(findings(`x${value}x`)))).toBe(OURS));

  test('400 of them together: the page of the report is built of our own words alone', () => {
    fc.assert(
      fc.property(foreign, (value) => {
        const all = shapes(findings(value));
        // two values are told only where they are numbers, which these are not
        return JSON.stringify(all) === OURS;
      }),
      { numRuns: 400 },
    );
  }, 120_000);

  test('the same for what a paste gives', () => {
    fc.assert(
      fc.property(foreign, (value) => {
        const line = `[ws] closed before connect conn=1 remote=10.0.0.2 fwd=n/a origin=${value} host=${value} code=1008 reason=${value}`;
        const kinds = write(parsePaste(line).findings).flatMap((text) =>
          JSON.stringify(shapeOf(fromMarkdown(text))),
        );
        return kinds.every((text) => !/"(?:link|image|html|code|blockquote|break|definition)"/.test(text));
      }),
      { numRuns: 300 },
    );
  }, 120_000);

  test('and no longer than a line', () => {
    const [report = ''] = write(findings('word '.repeat(1_000)));
    expect(Math.max(...report.split('\n').map((line) => line.length))).toBeLessThan(300);
  });
});
