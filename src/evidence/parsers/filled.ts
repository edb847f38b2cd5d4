/** Leaves out what is missing or empty: a finding carries only values that a sentence can show. */
export function filled(values: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter((entry): entry is [string, string] => !!entry[1]));
}
