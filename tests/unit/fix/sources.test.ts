import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Finding } from '../../../src/evidence/finding.ts';
import { parsePaste } from '../../../src/evidence/parse.ts';
import { FIX, MANUAL, SOURCES, UNDO, type Uses, type ValueSource } from '../../../src/fix/sources.ts';
import type { TroubleshooterEvent } from '../../../src/troubleshooter/context.ts';
import { evidence } from '../../../src/troubleshooter/evidence.ts';
import { commandsPiece } from '../../../src/troubleshooter/screen/commands.ts';
import type { PageFacts } from '../../../src/troubleshooter/screen/facts.ts';
import { manualChecksPiece } from '../../../src/troubleshooter/screen/manual-checks.ts';
import type { Item, Scope } from '../../../src/troubleshooter/screen/screen.ts';
import { secretPiece } from '../../../src/troubleshooter/screen/secret-step.ts';
import { start } from '../../paths/actor.ts';
import { COMMANDS } from '../../support/commands.ts';
import { addressOf, FACTS } from '../troubleshooter/screen/facts.ts';

const blanksOf = (run: string): string[] => [...run.matchAll(/<([a-zA-Z-]+)>/g)].map(([, name = '']) => name);
const SETUPS = parse(readFileSync('content/setups.yaml', 'utf8')) as Record<string, { program: string }>;

/** A host behind https is a blank of its own on the page (src/troubleshooter/page/commands.ts). */
const asOnPage = (run: string, name: string): string =>
  name === 'your-host' && run.includes('s://<your-host>') ? 'secure-host' : name;
/** Every blank of every command, and of every way to start one. */
const BLANKS = [
  ...Object.entries(COMMANDS).map(([id, { run }]) => [id, run] as const),
  ...Object.entries(SETUPS).map(([id, { program }]) => [`start-${id}`, program] as const),
].flatMap(([id, run]) => [...new Set(blanksOf(run))].map((name) => [id, asOnPage(run, name)] as const));

const ID = '0b1c9c8e-1111-4222-8333-444455556666';
const ORIGIN = 'https://evil.example';
/** Something for every blank, under its own name and under those that logs and lists use. */
const EVERYTHING: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.keys(FIX).map((blank) => [blank, 'a1'])),
  requestId: ID,
  probeRequestId: ID,
  deviceId: '0b1c9c8e',
  'your-origin': ORIGIN,
  origin: ORIGIN,
  host: 'evil.example',
  remote: '203.0.113.7',
  fwd: '203.0.113.7',
  client: 'evil',
};
const SAID = Object.entries(EVERYTHING)
  .map(([name, value]) => `${name}=${value}`)
  .join(' ');
const LINE = `10:02:11 [ws] closed before connect conn=aaaaaaaa-1 ${SAID} code=1008 reason=origin not allowed; pairing required (requestId: ${ID})`;
const LIST = `{"pending":[{"requestId":"${ID}",${Object.entries(EVERYTHING)
  .filter(([name]) => name !== 'requestId')
  .map(([name, value]) => `"${name}":"${value}"`)
  .join(',')}}],"paired":[{"deviceId":"0b1c9c8e"}]}`;
const paste = (text: string): TroubleshooterEvent => ({
  type: 'CHECK',
  pasted: parsePaste(text),
  address: undefined,
});
const found = (code: Finding['code'], values = EVERYTHING): TroubleshooterEvent => ({
  type: 'PROBE_FOUND',
  finding: { code, source: 'probe', values },
});
const LOOK: TroubleshooterEvent = {
  type: 'CHECK',
  pasted: undefined,
  address: { ok: true, kind: 'loopback' },
};

/** How a value comes from each source, with all that this source could carry. */
const COMES: Readonly<Record<ValueSource, { events: TroubleshooterEvent[]; facts?: Partial<PageFacts>[] }>> =
  {
    typed: {
      events: [],
      facts: ['https://box.home', 'http://127.0.0.1:18790'].map((typed) => ({
        address: addressOf(typed),
        container: 'mine',
      })),
    },
    taken: {
      events: [
        paste('hello'),
        ...Object.keys(FIX).map(
          (blank): TroubleshooterEvent => ({
            type: 'TAKE',
            blank: blank as keyof typeof FIX,
            value: EVERYTHING[blank] ?? '',
          }),
        ),
      ],
    },
    client: {
      events: [
        paste(`pairing required\norigin not allowed\n${SAID.replaceAll(' ', '\n').replaceAll('=', ': ')}`),
      ],
    },
    'own-line': { events: [paste(LINE), { type: 'PICK', party: 0 }] },
    page: {
      events: [
        LOOK,
        found('probe-pairing-pending'),
        found('probe-paired-silently'),
        found('probe-origin-refused'),
        { type: 'PROBE_ENDED' },
      ],
    },
    line: { events: [paste(LINE)] },
    list: { events: [paste(LIST)] },
    other: {
      events: [
        LOOK,
        found('probe-greeting'),
        found('probe-server-closed'),
        { type: 'PROBE_ENDED' },
        {
          type: 'RESUME',
          linked: true,
          memory: {
            answers: {},
            asked: [],
            attempts: [],
            setup: undefined,
            findings: [{ code: 'said-pairing-not-approved', source: 'paste', values: EVERYTHING }],
          },
        },
      ],
    },
  };

const attributesIn = (item: Item | unknown): string[] => {
  const { attributes, inside = [] } = item as Partial<Item>;
  const own = attributes?.['data-take'];
  return [
    ...(typeof own === 'string' ? [own] : []),
    ...inside.filter((each) => typeof each === 'object').flatMap(attributesIn),
  ];
};

/** What the page makes of a source: which blanks are filled, and for which something is offered. */
function usesOf(source: ValueSource, scope: Scope): Readonly<Record<string, string>> {
  const { events, facts = [{}] } = COMES[source];
  const { context } = start(...events).actor.getSnapshot();
  const markup = { ...FACTS.markup, do: { all: ['all'] }, blanks: { all: Object.keys(FIX) } };
  const uses: Record<string, string> = {};
  for (const more of facts) {
    const page = { ...FACTS, ...more, markup };
    const calls = [{ code: 'probe-greeting', source: 'probe' } as const];
    const pieces = {
      fix: commandsPiece(context, evidence(context), page, { do: ['all'] }),
      manual: manualChecksPiece(source === 'typed' ? calls : context.probed, page.address),
      secret: secretPiece(context),
    };
    for (const item of pieces[scope].lists?.offers ?? [])
      for (const blank of attributesIn(item)) uses[blank] = 'asked';
    for (const blank of Object.keys(pieces[scope].blanks?.[scope] ?? {})) uses[blank] = 'filled';
  }
  return uses;
}

const TABLES: readonly (readonly [Scope, Readonly<Record<string, Uses>>])[] = [
  ['fix', FIX],
  ['manual', MANUAL],
  ['secret', UNDO],
];
const ALL_SOURCES = Object.keys(SOURCES) as ValueSource[];

test('the table knows every blank of every command, and no other', () => {
  expect(BLANKS.length).toBeGreaterThan(50);
  expect(new Set(BLANKS.map(([, blank]) => blank))).toEqual(new Set(Object.keys(FIX)));
});

describe.each(TABLES)('in the commands of %s', (scope, table) => {
  test.each(ALL_SOURCES)('a value from «%s» goes where the table says, and nowhere else', (source) => {
    const uses = usesOf(source, scope);
    const expected = Object.entries(table).flatMap(([blank, use]) =>
      use[source] ? [[blank, use[source]]] : [],
    );
    expect(uses).toEqual(Object.fromEntries(expected));
  });

  test('nothing foreign is filled in', () => {
    const foreign = ALL_SOURCES.filter((source) => SOURCES[source] === 'foreign');
    expect(foreign).toEqual(['line', 'list', 'other']);
    for (const source of foreign) expect(Object.values(usesOf(source, scope))).not.toContain('filled');
  });
});

/** The commands of the secret step and of the checks by hand, which have blanks (src/components). */
const ELSEWHERE: readonly (readonly [Scope, Readonly<Record<string, Uses>>, RegExp])[] = [
  ['secret', UNDO, /^devices-(?:reject|remove)$/],
  ['manual', MANUAL, /^curl-upgrade/],
];

// approved, to be read when it changes
test('every blank of every command by every source', async () => {
  const row = (
    scope: string,
    table: Readonly<Record<string, Uses>>,
    [id, blank]: readonly [string, string],
  ) => [scope, id, blank, ...ALL_SOURCES.map((source) => table[blank]?.[source] ?? 'never')].join(' ');
  const rows = [
    ['scope command blank', ...ALL_SOURCES].join(' '),
    ...BLANKS.map((each) => row('fix', FIX, each)),
    ...ELSEWHERE.flatMap(([scope, table, ids]) =>
      BLANKS.filter(([id]) => ids.test(id)).map((each) => row(scope, table, each)),
    ),
  ];
  await expect(`${rows.join('\n')}\n`).toMatchFileSnapshot('blanks.txt');
});
