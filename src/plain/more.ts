import { type CollectionEntry, getCollection } from 'astro:content';
import { factsOfError } from '../components/error-entry.ts';
import { spanOf } from '../components/release-span.ts';
import { GATES } from '../gateway/gates.ts';
import { wordsOf } from '../layouts/words.ts';

type Words = (key: string) => string;
type Sources = CollectionEntry<'guide'>['data']['sources'];

/** What pages show beside their body, in Markdown. */
export interface More {
  /** Where the statements of a page come from. */
  sources(sources: Sources): string;
  /** Links to causes, one line each. */
  causes(heading: string, ids: readonly string[]): string;
  /** Gate, codes and releases of an entry of the error reference. */
  facts(entry: CollectionEntry<'errors'>): string;
}

/** Lists what is there, under a heading; nothing where nothing is. */
function list(heading: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `## ${heading}\n\n${lines.map((line) => `- ${line}`).join('\n')}\n\n`;
}

function factsOf(entry: CollectionEntry<'errors'>, word: Words, gates: ReadonlyMap<string, string>): string {
  const { gate, codes, releases } = factsOfError(entry);
  const number = gate && GATES.indexOf(gate) + 1;
  const at =
    gate &&
    word('gateAt')
      .replace('{number}', String(number))
      .replace('{gate}', gates.get(gate) ?? gate);
  return list(word('facts'), [
    ...(at ? [`${word('gate')}: ${at}`] : []),
    ...(codes.length > 0 ? [`${word('codes')}: ${codes.map((code) => `\`${code}\``).join(', ')}`] : []),
    ...(entry.data.closes.length > 0 ? [`${word('closes')}: ${entry.data.closes.join(', ')}`] : []),
    ...(releases ? [`${word('releases')}: ${spanOf(releases, word('span'), word('now'))}`] : []),
  ]);
}

/** Gives the words and titles of the site to what stands beside the body of its pages. */
export async function moreOfSite(): Promise<More> {
  const article = await wordsOf('article');
  const errors = await wordsOf('errors');
  const titles = new Map((await getCollection('causes')).map(({ id, data }) => [id, data.title]));
  const gates = new Map((await getCollection('gates')).map(({ id, data }) => [id, data.name]));
  return {
    sources: (sources) =>
      list(
        article('sources'),
        sources.map(({ says, from, date }) => {
          const source = date ? article('read').replace('{from}', from).replace('{date}', date) : from;
          return `${says} (${source})`;
        }),
      ),
    causes: (heading, ids) =>
      list(
        heading,
        ids.map((id) => `[${titles.get(id) ?? id}](/causes/${id}/)`),
      ),
    facts: (entry) => factsOf(entry, errors, gates),
  };
}
