import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { filesIn } from './files-in.ts';
import { hashSource } from './hash-source.ts';
import { usedStyles } from './used-styles.ts';

const STYLE = /(?<=<style>).*?(?=<\/style>)/gs;
const SCRIPT = /<script(?: type="module")?>(.*?)<\/script>/gs;
const POLICY = /(?<=<meta http-equiv="content-security-policy" content=")[^"]*/;
/** Where a script may give elements classes, every rule may be wanted. */
const GROWS = '<pairing-troubleshooter';

/** Elements that stand in lines of their own: a space beside their tags is never seen. */
const BLOCKS =
  'article|dd|details|div|dl|dt|fieldset|footer|form|h[1-6]|header|li|link|main|meta|nav|ol|p|script|section|style|title|ul';
const SPACE = new RegExp(`\\s+(?=</?(?:${BLOCKS})[ >])|(?<=</?(?:${BLOCKS})(?: [^<>]*)?>)\\s+`, 'g');

const hashes = (texts: readonly string[]): string => texts.map((text) => ` '${hashSource(text)}'`).join('');

/** Leaves the styles that a page uses. @param page its HTML */
function withOwnStyles(page: string): string {
  if (page.includes(GROWS)) return page;
  const classes = [...page.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' '));
  const states = [...page.matchAll(/ data-state="([^"]*)"/g)].flatMap(([, state]) => state ?? []);
  const all = new Set([...classes.map((name) => `.${name}`), ...states]);
  return page.replaceAll(STYLE, (css) => usedStyles(css, (wanted) => all.has(wanted)));
}

/**
 * Leaves in a page's policy the hashes of what stands in it. Astro lists those of the whole site, and random letters are
 * what no compression makes smaller.
 */
function withOwnHashes(page: string): string {
  const scripts = [...page.matchAll(SCRIPT)].map(([, text = '']) => text);
  const styles = [...page.matchAll(STYLE)].map(([text]) => text);
  return page.replace(POLICY, (policy) =>
    policy
      .replaceAll(/ 'sha256-[^']+'/g, '')
      .replace("script-src 'self'", (source) => source + hashes(scripts))
      .replace("style-src 'self'", (source) => source + hashes(styles)),
  );
}

/** Takes out of every built page what is only other pages' own, and spaces that nobody sees. */
export function own(): AstroIntegration {
  return {
    name: 'own',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const file of filesIn(folder).filter((name) => name.endsWith('.html'))) {
          const path = join(folder, file);
          writeFileSync(path, withOwnHashes(withOwnStyles(readFileSync(path, 'utf8').replaceAll(SPACE, ''))));
        }
      },
    },
  };
}
