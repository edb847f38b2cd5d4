import { readFileSync, statSync } from 'node:fs';
import { select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import {
  DEVICES,
  type DeviceName,
  HEAVIEST,
  PICTURED,
  recordedPictures,
} from '../../tools/releases/pictures/rows.ts';
import { attribute, pageAt, readSite } from '../support/built-site.ts';

const site = readSite('dist');
const rows = recordedPictures();
const devices = Object.keys(DEVICES) as DeviceName[];
const each = rows.flatMap((row) => devices.map((device) => [`${row.id}-${device}`, row[device]] as const));

const shown = site.pages.flatMap((page) =>
  selectAll('figure.picture', page.tree).map((figure) => ({ path: page.path, figure })),
);
const addressesOf = (figure: (typeof shown)[number]['figure']): (string | undefined)[] => [
  attribute(select('source', figure), 'srcSet'),
  attribute(select('img', figure), 'src'),
];

test.each(each)('the picture %s is light, and as large as is written of it', async (name, size) => {
  const file = `dist/pictures/${name}.avif`;
  expect(statSync(file).size).toBeLessThanOrEqual(HEAVIEST);
  const { width, height, format } = await sharp(readFileSync(file)).metadata();
  expect(format).toBe('heif');
  // half a pixel of a picture may be lost where it was made smaller
  expect(width / height).toBeCloseTo(size.width / size.height, 1);
  expect(width).toBeGreaterThanOrEqual(size.width);
});

test('every release of another look is pictured, and every file stands in the list', () => {
  expect([...new Set(rows.map(({ release }) => release))]).toEqual([...PICTURED]);
  const files = [...site.files].filter((file) => file.endsWith('.avif')).sort();
  expect(files).toEqual(each.map(([name]) => `/pictures/${name}.avif`).sort());
});

test('every picture is shown somewhere', () => {
  const used = new Set(shown.flatMap(({ figure }) => addressesOf(figure)));
  expect(each.map(([name]) => `/pictures/${name}.avif`).filter((address) => !used.has(address))).toEqual([]);
});

test('each is fetched late, keeps its place, says what it shows, and of which release it is', () => {
  for (const { path, figure } of shown) {
    const img = select('img', figure);
    expect(attribute(img, 'loading'), path).toBe('lazy');
    expect(attribute(img, 'decoding'), path).toBe('async');
    expect(attribute(img, 'alt')?.length, path).toBeGreaterThan(20);
    for (const each of [img, select('source', figure)])
      expect([attribute(each, 'width'), attribute(each, 'height')].every(Number), path).toBe(true);
    const caption = select('figcaption', figure);
    const release = /pictures\/([\d.]+)\//.exec(attribute(img, 'src') ?? '')?.[1];
    expect(caption && textOf(caption)).toBe(`OpenClaw ${release}`);
  }
});

test('the one file that is taken along has none', () => {
  expect(
    selectAll('figure.picture, img[src*=pictures]', pageAt(site, '/pairing-required.html').tree),
  ).toEqual([]);
});

test('a cause shows its page in Markdown as well', () => {
  const twin = site.texts.get('/causes/new-device/index.md') ?? '';
  expect(twin).toMatch(/!\[The dashboard .+ says .+\]\(\S+\/pictures\/2026\.9\.6\/pairing-desk\.avif\)/);
});
