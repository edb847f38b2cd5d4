import { hashSource } from '../../publish/hash-source.ts';
import { BUILD_MARK, DAY_MARK } from './marks.ts';

/** What the file is made of. */
export interface Parts {
  /** The page as rendered for the site. */
  readonly page: string;
  /** Its whole script, which imports nothing. */
  readonly script: string;
  /** The licence of what others wrote in it. */
  readonly licence: string;
  /** Where its links lead: origin of the site, without a slash at its end. */
  readonly origin: string;
  readonly build: string;
  /** When it was made. */
  readonly day: Date;
  /** In which the day is written: BCP 47. */
  readonly language: string;
}

const hashOf = (text: string): string => `'${hashSource(text)}'`;

/** Every part of a page between two tags, the tags left out. */
const contents = (page: string, tag: 'script' | 'style'): string[] =>
  [...page.matchAll(new RegExp(`<${tag}[^>]*>(.*?)</${tag}>`, 'gs'))].map(([, text = '']) => text);

/**
 * Nothing may be loaded but what the check asks, at the address the user types: scripts and styles are those of
 * the file, word for word.
 */
function policy(page: string): string {
  const scripts = contents(page, 'script').map(hashOf).join(' ');
  const styles = contents(page, 'style').map(hashOf).join(' ');
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    `style-src ${styles}`,
    'connect-src ws: wss: http: https:',
    'img-src http: https: data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

/**
 * Makes one file of a page that works by itself, from a disk.
 *
 * @returns its HTML
 * @throws where the page would still load something, or its script would end its element
 */
export function compose({ page, script, licence, origin, build, day, language }: Parts): string {
  if (/<\/script|\bimport\s*[({*"']/i.test(script)) throw new Error('The script cannot stand in the file');
  const date = day.toLocaleDateString(language, { dateStyle: 'long', timeZone: 'UTC' });
  const whole = page
    .replaceAll(/<script type="module".*?<\/script>/gs, '')
    .replace(/<meta http-equiv="content-security-policy"[^>]*>/, '')
    .replaceAll(' href="/', ` href="${origin}/`)
    .replaceAll(BUILD_MARK, build)
    .replaceAll(DAY_MARK, date)
    .replace('</body>', () => `<script type="module">${script}</script><!--\n${licence}\n--></body>`);
  const loads = /<(?:link|script|img|iframe)[^>]* (?:src|href)="(?!data:)[^"]*"/.exec(whole);
  if (loads) throw new Error(`The file would load something: ${loads[0]}`);
  return whole.replace(
    '<head>',
    () => `<meta charset="utf-8"><meta http-equiv="content-security-policy" content="${policy(whole)}">`,
  );
}
