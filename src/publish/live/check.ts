import { type Answer, ask, unlike } from './answer.ts';
import { forbidden, otherHeaders, otherLife } from './headers.ts';
import { faultsOfPage, namedBy } from './page.ts';

/** One thing that was looked at, and what is wrong with it. */
export interface Result {
  readonly what: string;
  readonly faults: readonly string[];
  /** Only a header: some hosts let none be set, and the site works without. */
  readonly header?: boolean;
}

/** Polite to any host, and quick enough. */
const AT_ONCE = 6;

/** Asks for many things, a few at a time, and gives the answers in order. */
async function askAll(urls: readonly string[]): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  for (let from = 0; from < urls.length; from += AT_ONCE)
    answers.push(...(await Promise.all(urls.slice(from, from + AT_ONCE).map(ask))));
  return answers;
}

const addresses = (xml: string): string[] =>
  [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address);

/** The files that programs ask for first. */
async function forPrograms(base: string): Promise<readonly Result[]> {
  const robots = await ask(`${base}robots.txt`);
  const named = robots.text.includes(`Sitemap: ${base}sitemap-index.xml`)
    ? []
    : ['does not name the sitemap here'];
  const llms = await ask(`${base}llms.txt`);
  return [
    { what: 'robots.txt', faults: [...unlike(robots, /^text\/plain/), ...named] },
    { what: 'llms.txt', faults: unlike(llms, /^text\/plain/) },
  ];
}

/** Every page the sitemap lists, and what these name. One built for another host is looked at here all the same. */
async function listed(base: string): Promise<{ results: readonly Result[]; hashed: string | undefined }> {
  const here = (address: string): string => new URL(new URL(address).pathname, base).href;
  const index = await ask(`${base}sitemap-index.xml`);
  const maps = await askAll(addresses(index.text).map(here));
  const urls = maps.flatMap(({ text }) => addresses(text));
  const away = urls.find((url) => !url.startsWith(base));
  const pages = await askAll(urls.map(here));
  const named = pages.map(namedBy);
  const there = async (kind: 'image' | 'twin', type: RegExp): Promise<readonly Result[]> => {
    const all = new Set(named.flatMap((each) => each[kind] ?? []));
    const answers = await askAll([...all].filter((url) => url.startsWith(base)));
    return answers.map((answer) => ({ what: answer.url, faults: unlike(answer, type) }));
  };
  const faults = [
    ...unlike(index, /xml/),
    ...(urls.length === 0 ? ['lists no page'] : []),
    ...(away ? [`lists ${away}, which is not here`] : []),
  ];
  return {
    results: [
      { what: 'the sitemap', faults },
      ...pages.map((answer) => ({ what: answer.url, faults: faultsOfPage(answer, base) })),
      ...(await there('image', /^image\//)),
      ...(await there('twin', /^text\/markdown/)),
    ],
    hashed: named.find((each) => each.hashed)?.hashed,
  };
}

/** What a host does at the edges: a lost address, a missing slash, plain http. */
async function edges(base: string): Promise<readonly Result[]> {
  const lost = await ask(`${base}no-such-page/`);
  const page = lost.text.includes('<html') ? [] : ['the answer is not the page of this site'];
  const bare = await ask(`${base}check`);
  const leads = new URL(bare.headers.get('location') ?? '', bare.url).href === `${base}check/`;
  const { protocol, port } = new URL(base);
  const plain = protocol === 'https:' && port === '' ? await ask(base.replace('https:', 'http:')) : undefined;
  const secure = plain && new URL(plain.headers.get('location') ?? '', plain.url).href === base;
  return [
    { what: 'a lost address', faults: lost.status === 404 ? page : [`answers ${lost.status}, not 404`] },
    { what: 'an address without its slash', faults: leads ? [] : ['does not lead to the one with it'] },
    ...(plain ? [{ what: 'plain http', faults: secure ? [] : ['does not lead to https'] }] : []),
  ];
}

/** The headers of a page, of a file with a hash in its name, and of a lost address. */
async function headers(base: string, hashed: string | undefined): Promise<readonly Result[]> {
  const home = await ask(base);
  const lost = await ask(`${base}no-such-page/`);
  const script = hashed && (await ask(hashed));
  return [
    { what: 'Permissions-Policy', faults: forbidden(home) },
    { what: 'headers of pages', header: true, faults: [...otherHeaders(home), ...otherLife(home, false)] },
    { what: 'headers of a lost address', header: true, faults: otherHeaders(lost) },
    ...(script
      ? [
          {
            what: 'headers of scripts',
            header: true,
            faults: [...otherHeaders(script), ...otherLife(script, true)],
          },
        ]
      : []),
  ];
}

/**
 * Looks at a published site as browsers and programs meet it.
 *
 * @param base where the site begins, with a slash at its end
 * @throws where the host gives no answer at all
 */
export async function checkLive(base: string): Promise<readonly Result[]> {
  const { results, hashed } = await listed(base);
  return [...(await forPrograms(base)), ...results, ...(await edges(base)), ...(await headers(base, hashed))];
}
