import { describe, expect, test } from 'vitest';
import { REFUSALS } from '../../src/gateway/refusals.ts';
import { lies } from '../support/release-order.ts';
import { recordedRefusals, shown } from '../unit/evidence/recorded.ts';
import { pagesOf } from './pages.ts';

type By = 'gateway' | 'dashboard' | 'app' | 'command line' | 'proxy' | 'log';

interface Text {
  readonly says: string;
  readonly by: By;
  readonly releases?: string;
}

const PAGES = pagesOf('errors').map(({ path, data }) => ({
  id: path.replace(/^errors\/|\.mdx$/g, ''),
  gate: data['gate'],
  closes: data['closes'] as readonly number[],
  texts: data['texts'] as readonly Text[],
}));

const REFUSED = recordedRefusals();
/** What each of them said in which release, a line each. */
const SAID: Readonly<Record<By, readonly (readonly [release: string, line: string])[]>> = {
  gateway: REFUSED.flatMap(({ release, error, close, http }) =>
    [error?.message, close?.[1], http && (/"message":"([^"]*)"/.exec(http)?.[1] ?? http)]
      .filter((line) => line !== undefined)
      .map((line) => [release, line] as const),
  ),
  dashboard: lines('screens'),
  'command line': lines('commands'),
  log: [...REFUSED.flatMap(({ release, log }) => (log ? [[release, log] as const] : [])), ...lines('starts')],
  proxy: [],
  app: [],
};

function lines(file: 'screens' | 'commands' | 'starts'): readonly (readonly [string, string])[] {
  return shown(file).flatMap(({ release, text }) =>
    text.split('\n').map((line) => [release, line.trim()] as const),
  );
}

/** A text of the site as it stands in a line: `…` is what differs, and a gateway may add the request's id. */
function pattern({ says, by }: Text): RegExp {
  const text = says.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replaceAll('…', '.*');
  // a line of a gateway or a dashboard is one text; the others have more around it
  return by === 'gateway' || by === 'dashboard'
    ? new RegExp(`^${text}(?: \\(requestId.*)?$`)
    : new RegExp(text);
}

const TEXTS = PAGES.flatMap(({ id, texts }) => texts.map((text) => [id, text.says, text] as const));

test('every refusal of the table has its page, and every other page says at which gate it stands', () => {
  const ids = PAGES.map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(Object.keys(REFUSALS)));
  for (const { id, gate } of PAGES) expect(id in REFUSALS, id).toBe(gate === undefined);
});

describe('a recorded release says a text exactly where its page claims it', () => {
  test.each(TEXTS)('%s: %s', (_id, _says, text) => {
    const releases = SAID[text.by].filter(([, line]) => pattern(text).test(line)).map(([release]) => release);
    const outside = [...new Set(releases)].filter(
      (release) => text.releases && !lies(release, text.releases),
    );
    expect(outside).toEqual([]);
  });
});

const recordedTexts = new Map(
  SAID.gateway.map(([release, line]) => [
    `${release}: ${line.replace(/ \(requestId.*/, '')}`,
    [release, line] as const,
  ]),
);

test.each([...recordedTexts])('a page shows the recorded text %s', (_name, [release, line]) => {
  const listed = TEXTS.filter(
    ([, , text]) =>
      text.by === 'gateway' && pattern(text).test(line) && (!text.releases || lies(release, text.releases)),
  );
  expect(listed).not.toEqual([]);
});

const recordedCloses = new Set(
  REFUSED.flatMap(({ close, expect: [, id] }) => (close ? [`${id} ${close[0]}`] : [])),
);

test.each([...recordedCloses])('a page names the recorded close code of %s', (recorded) => {
  const [id, code] = recorded.split(' ');
  expect(PAGES.find((page) => page.id === id)?.closes).toContain(Number(code));
});
