import type { Element } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { GATES } from '../../src/gateway/gates.ts';
import type { Refusal } from '../../src/gateway/refusal.ts';
import { REFUSALS } from '../../src/gateway/refusals.ts';
import { pagesOf } from '../content/pages.ts';
import { attribute, pageAt, readSite } from '../support/built-site.ts';

const site = readSite('dist');
const { tree } = pageAt(site, '/errors/');
const sections = selectAll('[data-rows]', tree);

/** The row of each error, by its id, with the gate under which it stands. */
const rows = new Map(
  sections.flatMap((section) =>
    selectAll('tbody tr', section).map((row) => {
      const path = attribute(select('td a', row), 'href') ?? '';
      return [
        path.replace(/^\/errors\/|\/$/g, ''),
        { gate: attribute(section, 'dataRows'), path, row },
      ] as const;
    }),
  ),
);

const refusals: Readonly<Record<string, Refusal>> = REFUSALS;
const ERRORS = pagesOf('errors').map(({ path, data }) => {
  const id = path.replace(/^errors\/|\.mdx$/g, '');
  const { gate, codes = [], reasons = [] } = refusals[id] ?? {};
  return {
    id,
    gate: gate ?? data['gate'],
    codes: (data['codes'] as readonly string[] | undefined) ?? [...codes, ...reasons],
    closes: (data['closes'] as readonly number[]).map(String),
    texts: (data['texts'] as readonly { says: string }[]).map(({ says }) => says),
  };
});

const codesIn = (row: Element): readonly string[] => selectAll('td code', row).map((code) => textOf(code));

test('the tables are the eight gates in their order, and no row more than there are errors', () => {
  expect(sections.map((section) => attribute(section, 'dataRows'))).toEqual(GATES);
  expect([...rows.keys()].sort()).toEqual(ERRORS.map(({ id }) => id).sort());
  expect(selectAll('[data-rows] tbody tr', tree)).toHaveLength(ERRORS.length);
});

test('every gate is a link to its table, with the number of its errors', () => {
  const links = selectAll('.to-gates li', tree).map((item) => [
    attribute(select('a', item), 'href'),
    Number(textOf(select('small', item) ?? item)),
  ]);
  expect(links).toEqual(
    GATES.map((gate) => [`#${gate}`, ERRORS.filter((error) => error.gate === gate).length]),
  );
});

describe.each(ERRORS)('$id', ({ id, gate, codes, closes, texts }) => {
  const { gate: at, path = '', row } = rows.get(id) ?? {};

  test('stands at its gate and leads to its page', () => {
    expect(at).toBe(gate);
    expect(site.files.has(path)).toBe(true);
  });

  test('has all its codes and texts, and says in one line what it means', () => {
    if (!row) throw new Error(`${id} has no row`);
    expect(codesIn(row)).toEqual([...new Set([...codes, ...closes])]);
    const said = textOf(row);
    expect(texts.filter((text) => !said.includes(text))).toEqual([]);
    expect(textOf(select('td:last-child', row) ?? row)).toMatch(/^.{10,110}[.]$/);
  });
});
