/**
 * Splits a command line as the functions that start a process take it.
 *
 * @throws for one without a word
 */
export function commandLine(...words: readonly string[]): [program: string, args: string[]] {
  const [program, ...args] = words;
  if (program === undefined) throw new Error('A command line has at least one word');
  return [program, args];
}
