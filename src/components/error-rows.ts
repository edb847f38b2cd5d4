import type { Gate } from '../gateway/gates.ts';
import type { Local } from '../i18n/local.ts';
import { factsOfError } from './error-entry.ts';

/** An error as one row of the reference. */
export interface ErrorRow {
  readonly id: string;
  readonly gate: Gate | undefined;
  readonly title: string;
  /** What else says the same. */
  readonly others: readonly string[];
  /** Codes and close codes. */
  readonly codes: readonly string[];
  readonly meaning: string;
}

const firstSentence = (text: string): string =>
  text.split(/(?<=[.!?]) (?=[\p{Lu}"¿¡])|(?<=[。！？])/u)[0] ?? text;

/** Gives every error of content/en/errors as a row, by its text. */
export async function errorRows(local: Local): Promise<readonly ErrorRow[]> {
  const rows = (await local.all('errors')).map((entry) => {
    const { title, texts, closes, line, meaning } = entry.data;
    const { gate, codes } = factsOfError(entry);
    const others = [...new Set(texts.map(({ says }) => says))].filter((says) => says !== title);
    return {
      id: entry.id,
      gate,
      title,
      others,
      codes: [...new Set([...codes, ...closes.map(String)])],
      meaning: line ?? firstSentence(meaning),
    };
  });
  return rows.sort((a, b) => a.title.localeCompare(b.title, 'en', { numeric: true, sensitivity: 'base' }));
}
