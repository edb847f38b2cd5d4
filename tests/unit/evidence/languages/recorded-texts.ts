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

/** What stands at a place of a dashboard, as it is shown with an address filled in. */
export function textAt(release: string, language: string, key: string): string | undefined {
  const row = ROWS.find(
    (each) => each.language === language && each.key === key && each.releases.includes(release),
  );
  return row?.text
    .replace('{command}', 'openclaw dashboard --no-open')
    .replace(/\{host\}|\{url\}/g, '10.77.0.1:18789');
}
