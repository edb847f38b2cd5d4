import type { Uses, ValueSource } from './sources.ts';

/**
 * Only an id, a name or a number may go into a command that a user will run: nothing that sh, PowerShell or cmd
 * reads otherwise, and no dash in front, which would make an option of it.
 */
const SAFE = /^\w[\w.:-]{0,79}$/;
/** An origin, as a gateway compares it; `null`, which every file has, is none that may be allowed. */
const SAFE_ORIGIN = /^https?:\/\/\w[\w.-]{0,79}(?::\d{1,5})?$/;

type Values = Readonly<Record<string, string>>;

/** Takes from values by the names of blanks those that may go into a command. */
export function safeBlanks(values: Readonly<Record<string, string | undefined>>): Values {
  const safe = Object.entries(values).filter((pair): pair is [string, string] => {
    const [name, value = ''] = pair;
    return (name === 'your-origin' ? SAFE_ORIGIN : SAFE).test(value);
  });
  return Object.fromEntries(safe);
}

/**
 * Takes from values of one source those that may stand in commands by themselves.
 *
 * @param uses what the blanks of these commands may hold
 */
export function blanksFrom(
  uses: Readonly<Record<string, Uses>>,
  source: ValueSource,
  values: Readonly<Record<string, string | undefined>>,
): Values {
  const own = Object.entries(values).filter(([name]) => uses[name]?.[source] === 'filled');
  return safeBlanks(Object.fromEntries(own));
}
