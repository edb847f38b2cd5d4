/** What every drawing gets: its words, from content/en/words/figures.yaml. */
export interface Drawn {
  readonly word: (key: string) => string;
}
