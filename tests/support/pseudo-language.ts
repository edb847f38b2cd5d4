import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

/** What is English, or nobody reads. */
/** What src/styles/base.css has for such languages. */
const RULE = /^\.rtl [^}]*\}/m.exec(readFileSync('src/styles/base.css', 'utf8'))?.[0] ?? '';
const KEPT = 'code, pre, script, style, textarea, template';

/**
 * Makes of a page one in a language that runs from right to left and whose texts are longer by two fifths: what is so in no
 * language of the site is seen to work before there is one. What a script writes later is left as it is.
 */
export async function inPseudoLanguage(page: Page): Promise<void> {
  await page.evaluate(
    ([kept, rule]) => {
      // a page in English comes without it: src/publish/used-styles.ts
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rule);
      document.adoptedStyleSheets.push(sheet);
      document.documentElement.dir = 'rtl';
      document.documentElement.className = 'rtl';
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: Text[] = [];
      while (texts.nextNode()) if (texts.currentNode instanceof Text) found.push(texts.currentNode);
      for (const text of found)
        if (!text.parentElement?.closest(kept) && text.data.trim() !== '' && !text.data.includes('ש'))
          text.data = text.data.replace(
            /\p{L}+/gu,
            (word) => word + 'שלום'.repeat(word.length).slice(0, Math.ceil(word.length * 0.4)),
          );
    },
    [KEPT, RULE] as const,
  );
}
