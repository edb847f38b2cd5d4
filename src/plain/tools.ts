import { getCollection } from 'astro:content';
import snippet from '../../content/snippets/own-page.js?raw';
import { commandVerifiedOn, recipeVerifiedOn } from '../components/verified-on.ts';
import { wordsOf } from '../layouts/words.ts';
import { commandBlock } from './expand.ts';
import type { PlainList } from './lists.ts';
import type { PlainPage } from './page.ts';
import { partsOfSite } from './parts.ts';

/** The causes that come first, everywhere on the site. */
const MAIN = 4;

const links = (word: (key: string) => string, ids: readonly string[]): string =>
  ids.map((id) => `- [${word(id)}](/${id}/)`).join('\n');

async function ownPage(): Promise<PlainList> {
  const word = await wordsOf('own-page');
  const { command } = await partsOfSite();
  const body = [
    `## ${word('rawHeading')}\n\n${word('raw')}`,
    `## ${word('listHeading')}\n\n${word('list')}\n${commandBlock(command('devices-list-json'))}`,
    `${word('curl')}\n${commandBlock(command('curl-upgrade'))}`,
    `## ${word('scriptHeading')}\n\n${word('script')}`,
    `### ${word('consoleHeading')}\n\n${word('console')}\n\n\`\`\`js\n${snippet.trim()}\n\`\`\``,
    `## ${word('then')}\n\n${word('thenText')}\n\n[${word('back')}](/check/)`,
  ];
  return { path: 'own-page/', title: word('title'), lead: word('lead'), body: body.join('\n\n') };
}

async function standings(): Promise<PlainList> {
  const word = await wordsOf('verified-on');
  const on = await wordsOf('commands');
  type Source = { readonly says: string; readonly from: string } | undefined;
  const said = async (documented: Source, standing: Promise<string>): Promise<string> =>
    documented ? `${documented.says} ${documented.from}` : await standing;
  const commands = (await getCollection('commands')).map(
    async ({ id, data }) =>
      `- \`${data.run}\` (${on(data.on)}): ${await said(data.documented, commandVerifiedOn(id))}`,
  );
  const files = (await getCollection('recipes')).map(
    async ({ id, data }) => `- \`${id}\`: ${await said(data.documented, recipeVerifiedOn(id))}`,
  );
  const list = async (heading: string, lines: readonly Promise<string>[]): Promise<string> =>
    `## ${word(heading)}\n\n${(await Promise.all(lines)).join('\n')}`;
  const body = `${await list('command', commands)}\n\n${await list('file', files)}`;
  return { path: 'standings/', title: word('title'), lead: word('lead'), body };
}

/** The pages that are there to be used rather than read: what each is for, and the ways on in words. */
export async function tools(pages: readonly PlainPage[]): Promise<readonly PlainList[]> {
  const check = await wordsOf('check');
  const home = await wordsOf('home');
  const cause = await wordsOf('causes');
  const site = await wordsOf('site');
  const search = await wordsOf('search');
  const missing = await wordsOf('missing');
  const sections = links(missing, ['check', 'causes', 'guide', 'faq', 'errors']);
  const listed = pages
    .filter(({ kind }) => kind === 'cause')
    .map(({ path, title, lead }) => `- [${title}](/${path}): ${lead}`);
  const causes = [
    `## ${home('causesHeading')}\n\n${home('causesLead')}\n\n${listed.slice(0, MAIN).join('\n')}`,
    `## ${cause('alike')}\n\n${listed.slice(MAIN).join('\n')}`,
  ].join('\n\n');
  const sends = `## ${check('sends')}\n\n${check('sendsDetail')}`;
  return [
    {
      path: '',
      title: site('name'),
      lead: home('description'),
      body: `${check('heading')} ${check('lead')}\n\n${sections}\n\n${causes}\n\n## ${home('gatesHeading')}\n\n${home('gatesLead')}`,
    },
    { path: 'check/', title: check('heading'), lead: check('lead'), body: `${sends}\n\n${causes}` },
    { path: 'search/', title: search('title'), lead: search('without'), body: sections },
    await ownPage(),
    await standings(),
  ];
}
