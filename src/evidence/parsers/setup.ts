import type { Sighting } from '../pasted.ts';
import type { Redacted } from '../redacted.ts';
import { SETUPS_SEEN, type SetupCode } from '../setup-codes.ts';
import type { Told } from '../told.ts';
import { SETUP_IN_COMMANDS, SETUP_IN_TEXT } from './setup-text.ts';
import { shownOf } from './shown.ts';

const IN_BACKTICKS = /`([^`\n]{4,300})`/g;
/** A home of macOS. Those of Windows have a drive in front; those of a build machine are nobody's. */
const MAC_HOME = /(?<![\w:\\])\/Users\/(?!runner\/|Shared\/)[^/\s"']{1,64}/;

/**
 * Looks for a home folder of macOS. The redaction takes out whose it is, and with it whether it is one, so this
 * looks at the text before. Nothing of that text gets out.
 *
 * @param text as it was pasted
 */
export function macHomeIn(text: string): Sighting[] {
  return MAC_HOME.test(text) ? [{ code: 'setup-macos', values: { shown: '/Users/…' } }] : [];
}

/**
 * Tells where the gateway runs, as far as prompts, paths, names and commands show it; each set-up once, with
 * the piece of text that shows it.
 *
 * @param text redacted, with what log collectors put in front of lines
 */
export function parseSetup(text: Redacted, { typed }: Told): Sighting[] {
  const inline = Array.from(text.matchAll(IN_BACKTICKS), ([, inside]) => inside);
  const commands = [...typed.map(({ command }) => command), ...inline].join('\n');
  const seen = new Map<SetupCode, string>();
  for (const [table, where] of [
    [SETUP_IN_TEXT, text],
    [SETUP_IN_COMMANDS, commands],
  ] as const)
    for (const [code, wording] of table) {
      const piece = wording.exec(where)?.[0];
      if (piece && !seen.has(code)) seen.set(code, shownOf(piece));
    }
  return SETUPS_SEEN.flatMap((name) => {
    const shown = seen.get(`setup-${name}`);
    return shown ? [{ code: `setup-${name}` as const, values: { shown } }] : [];
  });
}
