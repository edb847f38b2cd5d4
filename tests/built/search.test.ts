import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { LocaleId } from '../../src/i18n/locales.ts';
import { pathIn } from '../../src/i18n/path-parts.ts';
import { Search } from '../../src/search/search.ts';
import { GOLDEN } from '../support/golden.ts';
import { GOLDEN_ES } from '../support/golden-es.ts';
import { GOLDEN_ZH_CN } from '../support/golden-zh-cn.ts';

/** What people type in each language, how many of it at least, and how much of it may stand second or third. */
const TABLES: Readonly<Record<LocaleId, { golden: typeof GOLDEN; least: number; missed: number }>> = {
  en: { golden: GOLDEN, least: 60, missed: 1 },
  'zh-cn': { golden: GOLDEN_ZH_CN, least: 40, missed: 2 },
  es: { golden: GOLDEN_ES, least: 40, missed: 2 },
};

test.each(Object.entries(TABLES))(
  'what people type and paste finds its page, in %s',
  (id, { golden, least, missed }) => {
    const index = `dist/${pathIn(id as LocaleId, 'search/index.json')}`;
    const search = new Search(JSON.parse(readFileSync(index, 'utf8')));
    const places = golden.map(([query, ...right]) => ({
      query,
      at: search.find(query).hits.findIndex(({ page }) => right.includes(page.path.replace(/#.*/, ''))),
    }));
    const later = places.filter(({ at }) => at !== 0).map(({ query, at }) => `${at}: ${query}`);
    const three = places.filter(({ at }) => at >= 0 && at < 3);
    console.log(
      `search in ${id}: ${golden.length - later.length} of ${golden.length} right first, ${three.length} in the first three`,
    );
    expect(golden.length).toBeGreaterThanOrEqual(least);
    expect(later.length, later.join('\n')).toBeLessThanOrEqual(missed);
    expect(three.length).toBe(golden.length);
  },
);
