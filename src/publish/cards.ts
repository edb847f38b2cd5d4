import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import sharp from 'sharp';
import { SOURCE } from '../i18n/locales.ts';
import { pathParts } from '../i18n/path-parts.ts';
import { type BuiltPage, builtPages } from './built-pages.ts';

/** Drawn cards, by what is on them: a build draws what is new. */
const CACHE = '.cache/cards';
/** Changes with the look. */
const LOOK = 1;
const FONT = '@expo-google-fonts/roboto/700Bold/Roboto_700Bold.ttf';
const SIGNS = { passed: 'M-11 1l7 8 15-18', stopped: 'M-9-9 9 9M9-9-9 9', ahead: 'M-9 0H9' } as const;

/** What a page's card says and shows. */
interface Card {
  readonly title: string;
  /** How many of the eight gates were passed. */
  readonly passed: number;
}

function cardOf({ main }: BuiltPage): Card {
  const heading = select('h1', main);
  const passed = selectAll('article .timeline [data-state=passed]', main).length;
  return { title: heading ? textOf(heading).replace(/\s+/g, ' ').trim() : '', passed: passed || 7 };
}

function gates(passed: number): string {
  return Array.from({ length: 8 }, (_, index) => {
    const x = 130 + index * 134;
    const state = index < passed ? 'passed' : index === passed ? 'stopped' : 'ahead';
    const way = index === 0 ? '' : `<path class="${state} way" d="M${x - 98} 500h62"/>`;
    return `${way}<g class="${state}" transform="translate(${x} 500)"><circle r="32"/><path d="${SIGNS[state]}"/></g>`;
  }).join('');
}

const ground = (
  passed: number,
): string => `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630"><style>
circle{fill:#fff;stroke-width:4}path{fill:none;stroke-width:5;stroke-linecap:round;stroke-linejoin:round}
.passed{stroke:#1b7340}.stopped{stroke:#fff}.stopped circle{fill:#b42318;stroke:#b42318}.stopped.way{stroke:#b42318}
.ahead{stroke:#b9b4a6}.ahead.way{stroke-dasharray:2 10}</style>
<rect width="1200" height="630" fill="#fbfaf6"/>${gates(passed)}</svg>`;

/** Words in the packaged font, so that a card is the same on every machine. */
async function words(text: string, points: number, colour: string, fontfile: string): Promise<Buffer> {
  const safe = text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const marked = `<span foreground="${colour}">${safe}</span>`;
  const font = `Roboto Bold ${points}`;
  return sharp({ text: { text: marked, font, fontfile, width: 1004, rgba: true, spacing: 6 } })
    .png()
    .toBuffer();
}

async function draw({ title, passed }: Card, name: string, fontfile: string): Promise<Buffer> {
  const points = title.length <= 44 ? 50 : title.length <= 76 ? 42 : 36;
  return sharp(Buffer.from(ground(passed)))
    .composite([
      { input: await words(name, 26, '#0b5a8f', fontfile), left: 98, top: 90 },
      { input: await words(title, points, '#1c1e21', fontfile), left: 98, top: 170 },
    ])
    .png({ palette: true })
    .toBuffer();
}

async function cached(card: Card, name: string, fontfile: string): Promise<Buffer> {
  const key = createHash('sha256')
    .update(JSON.stringify([LOOK, name, card]))
    .digest('hex');
  const file = join(CACHE, `${key}.png`);
  if (existsSync(file)) return readFileSync(file);
  mkdirSync(CACHE, { recursive: true });
  const picture = await draw(card, name, fontfile);
  writeFileSync(file, picture);
  return picture;
}

/** Where the font lies, if it was installed: a build for publishing may leave out what only developers need. */
function fontFile(): string | undefined {
  try {
    return createRequire(import.meta.url).resolve(FONT);
  } catch {
    return undefined;
  }
}

/**
 * Gives every page of words a picture with its own title for links elsewhere, in place of the one of its section.
 *
 * @param name of the site
 */
export function cards(name: string): AstroIntegration {
  return {
    name: 'cards',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const font = fontFile();
        if (!font) return logger.warn(`${FONT} is missing: pages share the pictures of their sections`);
        for (const page of builtPages(folder)) {
          const parts = pathParts(page.path);
          if (parts.path === '') continue;
          const path = `cards/${parts.path.replace(/\/$/, '')}.png`;
          // in other languages the English one stands for the page: the font has not their letters
          if (parts.locale === SOURCE) {
            mkdirSync(dirname(join(folder, path)), { recursive: true });
            writeFileSync(join(folder, path), await cached(cardOf(page), name, font));
          }
          const file = join(folder, page.path, 'index.html');
          const html = readFileSync(file, 'utf8');
          writeFileSync(file, html.replaceAll(/(?<=["/])cards\/\w+\.png/g, path));
        }
      },
    },
  };
}
