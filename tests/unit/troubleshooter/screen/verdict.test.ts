import { describe, expect, test } from 'vitest';
import { diagnose } from '../../../../src/diagnosis/diagnose.ts';
import type { Verdict } from '../../../../src/diagnosis/verdict.ts';
import type { Finding, FindingCode } from '../../../../src/evidence/finding.ts';
import { parsePaste } from '../../../../src/evidence/parse.ts';
import { answersPiece, removedPiece, sentPiece } from '../../../../src/troubleshooter/screen/known.ts';
import { headline, verdictPiece } from '../../../../src/troubleshooter/screen/verdict.ts';
import { FACTS } from './facts.ts';

const FIX = { first: ['name-container'], steps: ['list', 'approve'] };
const probed = (...codes: FindingCode[]): Finding[] => codes.map((code) => ({ code, source: 'probe' }));

describe('the verdict', () => {
  const found = (text: string): readonly Finding[] => parsePaste(text).findings;

  test('without a cause has the last thing seen for a headline, as far as there are words for it', () => {
    const findings = probed('probe-greeting', 'probe-identity-refused');
    expect(headline(diagnose(findings), findings)).toEqual({
      key: ['headline-probe-identity-refused', 'headline-probe-greeting', 'cannotTellHeading'],
    });
  });

  test('of a text that names its own cure says so, and gives the line as text, not as a command', () => {
    const findings = found('Run: openclaw doctor --fix');
    const verdict = diagnose(findings);
    const { lists, texts } = verdictPiece(verdict, { first: [], steps: [] }, findings, FACTS.markup);
    expect(verdict.cause).toBe('cannot-tell');
    expect(texts?.headline).toEqual({ key: ['headline-text-names-cure', 'cannotTellHeading'] });
    const values = { advice: '\u2068Run: openclaw doctor --fix\u2069' };
    expect(lists?.supporting).toEqual([
      {
        tag: 'li',
        attributes: { 'data-finding': 'text-names-cure', 'data-source': 'paste' },
        inside: [{ key: 'text-names-cure', values }],
      },
    ]);
  });

  test('without a stop names no gate', () => {
    const { texts, shown } = verdictPiece(diagnose([]), { first: [], steps: [] }, [], FACTS.markup);
    expect([texts, shown]).toEqual([
      {
        word: { key: 'cannot-tell' },
        rule: { key: 'cannot-tellRule' },
        headline: { key: ['cannotTellHeading'] },
      },
      ['verdict'],
    ]);
  });

  test('parts what speaks for the cause from what speaks against it', () => {
    const findings = found('unauthorized: gateway token mismatch');
    const [first] = findings;
    if (!first) throw new Error('nothing was read');
    const verdict: Verdict = {
      ...diagnose(findings),
      cause: 'new-device',
      confidence: 'likely',
      ranking: [
        { cause: 'new-device', supporting: [], opposing: [first] },
        ...(['rate-limited', 'browser-data-cleared', 'proxy-or-vpn', 'token-missing-or-wrong'] as const).map(
          (cause) => ({
            cause,
            supporting: [],
            opposing: [],
          }),
        ),
      ],
    };
    const piece = verdictPiece(verdict, FIX, findings, FACTS.markup);
    expect(piece.shown).toEqual(['verdict', 'first', 'opposing', 'others']);
    expect(piece.groups).toEqual({ cause: ['new-device'], do: ['name-container', 'list', 'approve'] });
    expect(piece.lists?.opposing).toHaveLength(1);
    expect(piece.lists?.supporting).toHaveLength(findings.length - 1);
    // three at most, each with its page
    expect(piece.lists?.others).toEqual(
      [
        ['rate-limited', ''],
        ['browser-data-cleared', '/causes/browser-data-cleared/'],
        ['proxy-or-vpn', ''],
      ].map(([cause, href]) => ({
        tag: 'li',
        inside: [{ tag: 'a', attributes: { href }, inside: [{ key: `cause-${cause}` }] }],
      })),
    );
    expect(
      verdictPiece({ ...verdict, confidence: 'proved' }, FIX, findings, FACTS.markup).lists?.others,
    ).toEqual([]);
  });
});

test('what was typed is not said twice where the text tells how it went', () => {
  const findings: Finding[] = (['typed-qr', 'typed-logs', 'failed-logs', 'typed-doctor'] as const).map(
    (code) => ({
      code,
      source: 'paste',
    }),
  );
  const { lists } = verdictPiece(diagnose(findings), FIX, findings, FACTS.markup);
  expect(lists?.supporting?.map(({ attributes }) => attributes?.['data-finding'])).toEqual([
    'typed-qr',
    'failed-logs',
    'typed-doctor',
  ]);
});

describe('what is known', () => {
  test('nothing of it is shown where there is none', () => {
    expect([
      answersPiece({}),
      removedPiece(undefined),
      removedPiece({ findings: [], removed: [] }),
      sentPiece([]),
    ]).toEqual([{}, {}, {}, {}]);
  });

  test('each answer with a button to change it, in the order of the questions', () => {
    const { shown, lists } = answersPiece({ client: 'cli', says: 'unknown' });
    const label = { all: [{ key: 'change' }, { key: 'question-client' }], by: ': ' };
    expect(shown).toEqual(['answers']);
    expect(lists?.answers?.[0]).toEqual({ tag: 'dt', inside: [{ key: 'question-says' }] });
    expect(lists?.answers?.slice(2)).toEqual([
      { tag: 'dt', inside: [{ key: 'question-client' }] },
      {
        tag: 'dd',
        inside: [
          { key: 'answer-client-cli' },
          ' ',
          {
            tag: 'button',
            attributes: { type: 'button', class: 'quiet', 'data-change': 'client', 'aria-label': label },
            inside: [{ key: 'change' }],
          },
        ],
      },
    ]);
  });

  test('what was removed, by kind and count', () => {
    const removed = [
      { kind: 'token', count: 2 },
      { kind: 'mail', count: 1 },
    ];
    const list = {
      all: [
        { key: 'removed-token', values: { count: '2' } },
        { key: 'removed-mail', values: { count: '1' } },
      ],
      by: ', ',
    };
    expect(removedPiece({ findings: [], removed })).toEqual({
      texts: { removed: { key: 'removed', values: { list } } },
    });
  });

  test('what was sent, word for word', () => {
    expect(sentPiece([{ kind: 'socket', text: 'ws://127.0.0.1/' }])).toEqual({
      shown: ['sent'],
      lists: {
        sent: [
          { tag: 'li', inside: [{ key: 'sent-socket' }, ' ', { tag: 'code', inside: ['ws://127.0.0.1/'] }] },
        ],
      },
    });
  });
});
