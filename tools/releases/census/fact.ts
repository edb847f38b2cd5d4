/**
 * Something that releases do or do not do, known by what stands in their packages: the releases in whose package a
 * module of this path holds this. What a statement of the site stands on, where it holds for some releases only.
 */
export interface Fact {
  /** The module, by its path in the sources: `src/cli/devices-cli.ts`, `ui/index.js`. */
  readonly in: RegExp;
  readonly has: RegExp;
}

export type Facts = Readonly<Record<string, Fact>>;
