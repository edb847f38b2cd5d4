import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { LOCALES, TRANSLATIONS } from '../../src/i18n/locales.ts';

const ASSETS = resolve('tests/gateway/node_modules/openclaw/dist/control-ui/assets');

/** Every text in a part of a locale file. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

describe.each(TRANSLATIONS)('the glossary of %s', (id) => {
  const terms = parse(readFileSync(`content/${id}/terms.yaml`, 'utf8')) as readonly {
    of: string;
    dashboard?: string;
  }[];
  const file = readdirSync(ASSETS).find(
    (name) => name.startsWith(`${LOCALES[id].tag}-`) && name.endsWith('.js'),
  );

  test.each(terms.flatMap(({ of, dashboard }) => (dashboard ? [[of, dashboard] as const] : [])))(
    '%s: the dashboard says %s',
    async (_, dashboard) => {
      const texts: unknown = await import(pathToFileURL(join(ASSETS, file ?? '')).href);
      expect(textsIn({ ...Object(texts) }).some((text) => text.includes(dashboard))).toBe(true);
    },
  );
});
