// How far it is from landing to a copied command, for readers of five kinds: presses, and the words that stand in view
// before it.
import type { Browser, Locator, Page } from 'playwright-core';

/** Somebody who is stuck: what they do until the command that helps them is copied. */
interface Reader {
  readonly who: string;
  readonly wide?: true;
  /** Pasted, where they do not just take what stands on the first page. */
  readonly paste?: string;
  /** A picture that they have in place of a text. */
  readonly picture?: string;
  /** Chosen at the switch for where the gateway runs. */
  readonly setup?: string;
}

const REFUSED = 'disconnected (1008): pairing required';
const READERS: readonly Reader[] = [
  { who: 'laptop, the usual case', wide: true },
  { who: 'phone, with a text', paste: REFUSED },
  { who: 'phone, with a screenshot', picture: 'public/pictures/2026.6.11/pairing-phone.avif' },
  { who: 'Docker Compose on a NAS', wide: true, paste: REFUSED, setup: 'compose' },
  { who: 'WSL', wide: true, paste: REFUSED, setup: 'wsl' },
  { who: 'hosted template, on a phone', paste: REFUSED, setup: 'hosted' },
];
/** What the first reader may need. */
const USUAL = { presses: 2, words: 60 };
/** A calm reader's pace, and what a press takes; the same before and after a change. */
const PACE = { wordsASecond: 4, secondsAPress: 1.5 };

/** Counts the words of the page that are shown and stand before an element. */
const wordsBefore = (target: Locator): Promise<number> =>
  target.evaluate((element) => {
    const main = document.querySelector('main') ?? document.body;
    const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    let words = 0;
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      if (!(text.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING)) break;
      const parent = text.parentElement;
      const box = parent?.getBoundingClientRect();
      // what only a screen reader is told, and the choices of a closed list, are not read
      if (!parent?.checkVisibility() || !box || box.width < 2 || parent.closest('select')) continue;
      words += text.textContent?.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
    }
    return words;
  });

async function walk(
  page: Page,
  { paste, picture, setup }: Reader,
): Promise<{ presses: number; words: number }> {
  let presses = 0;
  let words = 0;
  const given = paste ?? picture;
  if (picture !== undefined) {
    await page.locator('pairing-picture input').first().setInputFiles(picture);
    await page.locator('pairing-picture[data-state=done]').waitFor();
    // the button, and the picture among others
    presses += 2;
  }
  if (given !== undefined) {
    const check = page.locator('[data-action=check]');
    if (paste !== undefined) await page.locator('textarea[name=paste]').fill(paste);
    words += await wordsBefore(check);
    await check.click();
    presses += 1;
    await page.locator('[data-machine=verdict]').waitFor();
  }
  if (setup !== undefined) {
    await page.locator('select[name=setup]').selectOption(setup);
    presses += 1;
  }
  const scope = given === undefined ? 'main' : '[data-part=verdict]';
  const copy = page.locator(`${scope} .command:visible [data-copy]:visible`).first();
  words += (await copy.count()) > 0 ? await wordsBefore(copy) : Number.POSITIVE_INFINITY;
  return { presses: presses + 1, words };
}

/**
 * Walks each reader's way on the built site and prints it.
 *
 * @param site where it is served, without a slash at its end
 * @returns whether the usual case is within what it may need
 */
export async function benchWalk(browser: Browser, site: string): Promise<boolean> {
  let inBudget = true;
  for (const reader of READERS) {
    const viewport = reader.wide ? { width: 1280, height: 900 } : { width: 390, height: 844 };
    const context = await browser.newContext({ viewport, permissions: ['clipboard-write'] });
    const page = await context.newPage();
    await page.goto(`${site}/`);
    const { presses, words } = await walk(page, reader);
    await context.close();
    const seconds = Math.round(words / PACE.wordsASecond + presses * PACE.secondsAPress);
    const usual = reader === READERS[0];
    const fits = presses <= USUAL.presses && words <= USUAL.words;
    if (usual && !fits) inBudget = false;
    const said = usual ? `; budget ${USUAL.presses} and ${USUAL.words}: ${fits ? 'ok' : 'OVER'}` : '';
    console.log(`${reader.who}: ${presses} presses, ${words} words, about ${seconds} s${said}`);
  }
  return inBudget;
}
