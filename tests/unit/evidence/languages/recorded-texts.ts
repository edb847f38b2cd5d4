import { compareReleases } from '../../../../src/gateway/release-order.ts';
import { recordedTexts } from '../../../../tools/releases/languages/rows.ts';

const ROWS = recordedTexts();

/** Releases that a dashboard with failure screens was recorded of, and the languages it has. */
export const DASHBOARDS: readonly (readonly [release: string, languages: readonly string[]])[] = [
  ...new Set(ROWS.flatMap(({ releases }) => releases)),
]
  .sort(compareReleases)
  .map((release) => [
    release,
    [...new Set(ROWS.filter(({ releases }) => releases.includes(release)).map(({ language }) => language))],
  ]);

const keyOf = (...parts: readonly [release: string, language: string, key: string]): string =>
  parts.join(' ');
const TEXTS = new Map(
  ROWS.flatMap(({ language, key, text, releases }) =>
    releases.map((release) => [keyOf(release, language, key), text] as const),
  ),
);

/** What stands at a place of a dashboard, as it is shown with an address filled in. */
export function textAt(release: string, language: string, key: string): string | undefined {
  return TEXTS.get(keyOf(release, language, key))
    ?.replace('{command}', 'openclaw dashboard --no-open')
    .replace(/\{host\}|\{url\}/g, '10.77.0.1:18789');
}
