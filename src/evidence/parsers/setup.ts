import type { Sighting } from '../pasted.ts';
import type { Redacted } from '../redacted.ts';
import { SETUPS_SEEN, type SetupCode } from '../setup-codes.ts';
import type { Told } from '../told.ts';
import { COMMANDS } from './setup-commands.ts';
import { CONTAINERS } from './setup-containers.ts';
import { MACHINES } from './setup-machines.ts';
import { PLATFORMS } from './setup-platforms.ts';
import type { SetupWording } from './setup-wording.ts';
import { shownOf } from './shown.ts';

/** What tells wherever it stands: prompts, paths, names, prefixes. Read before the prefixes are taken off. */
export const SETUP_IN_TEXT: readonly SetupWording[] = [...CONTAINERS, ...MACHINES, ...PLATFORMS];
/** What tells in a command only: programs print such words as advice. */
export const SETUP_IN_COMMANDS = COMMANDS;

/** Said of a set-up that it is not there. */
const NOT = /\b(?:no|not|non|without|isn.t)[ -](?:(?:a|in|my|on|using) ){0,2}$/i;
const IN_BACKTICKS = /`([^`\n]{4,300})`/g;
/** What the redaction takes out, or takes for a secret, and what is shown in its stead: never a piece of the text. */
const HIDDEN: readonly (readonly [SetupCode, RegExp, shown: string])[] = [
  // a home of macOS. Those of Windows have a drive in front; those of a build machine are nobody's
  ['setup-macos', /(?<![\w:\\])\/Users\/(?!runner\/|Shared\/)[^/\s"']/, '/Users/…'],
  // the kernel of WSL, long and mixed enough to pass for a key
  ['setup-wsl', /microsoft-standard-WSL/, 'microsoft-standard-WSL'],
];

/**
 * Looks for what the redaction leaves no sign of: whose home it is, is taken out, and with it whether it is one of
 * macOS. Nothing of the text gets out.
 *
 * @param text as it was pasted
 */
export function parseHidden(text: string): Sighting[] {
  return HIDDEN.flatMap(([code, wording, shown]) =>
    wording.test(text) ? [{ code, values: { shown } }] : [],
  );
}

/** The first piece of a text that fits, and of which nobody says that it is not so. */
function firstOf(wording: RegExp, text: string): string | undefined {
  for (const { 0: piece, index } of text.matchAll(wording))
    if (!NOT.test(text.slice(Math.max(0, index - 24), index))) return piece;
  return undefined;
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
      if (seen.has(code)) continue;
      const piece = firstOf(wording, where);
      if (piece) seen.set(code, shownOf(piece));
    }
  return SETUPS_SEEN.flatMap((name) => {
    const shown = seen.get(`setup-${name}`);
    return shown ? [{ code: `setup-${name}` as const, values: { shown } }] : [];
  });
}
