import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Slugger from 'github-slugger';
import { SOURCE, TRANSLATIONS } from './locales.ts';

const OF_ANOTHER = new RegExp(`/content/(?:${TRANSLATIONS.join('|')})/`);
const HEADING = /^(#{2,3}) (.+)$/gm;
const FENCE = /^```[\s\S]*?^```/gm;
const MARKS = /\]\([^)]*\)|[*`[\]]/g;

/** As much of Sätteri, which reads Markdown for Astro, as is used here; its own types change those of hast for all. */
interface Visit {
  setProperty(node: unknown, name: 'id', value: string): void;
}
interface Plugin {
  readonly name: string;
  readonly element: {
    readonly filter: readonly string[];
    visit(node: unknown, context: Visit): void;
  };
}

/** The anchors of a page, in order, as Astro makes them of its headings. @param text of its file */
function anchorsOf(text: string): readonly string[] {
  const slugger = new Slugger();
  return [...text.replace(FENCE, '').matchAll(HEADING)].map(([, , heading = '']) =>
    slugger.slug(heading.replace(MARKS, '').trim()),
  );
}

/**
 * Gives a translated page the anchors of the English one, heading by heading: a link to a part of a page, and a change of
 * the language, lead to the same place. tests/content/translation.test.ts sees that both have the same headings.
 */
export function englishAnchors({ fileURL }: { readonly fileURL: URL | undefined }): Plugin {
  const file = fileURL ? fileURLToPath(fileURL) : '';
  const english = file.replace(OF_ANOTHER, `/content/${SOURCE}/`);
  const anchors = english !== file && existsSync(english) ? anchorsOf(readFileSync(english, 'utf8')) : [];
  let at = 0;
  return {
    name: 'english-anchors',
    element: {
      filter: ['h2', 'h3'],
      visit(node, context) {
        const anchor = anchors[at++];
        if (anchor !== undefined) context.setProperty(node, 'id', anchor);
      },
    },
  };
}
