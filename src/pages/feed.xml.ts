import type { APIRoute } from 'astro';
import { releaseRows } from '../components/release-rows.ts';
import { SWEPT } from '../gateway/census/releases.ts';
import { localIn } from '../i18n/local.ts';
import { SOURCE } from '../i18n/locales.ts';
import { absolute } from '../layouts/absolute.ts';

/** What somebody who follows the site has not seen for sure. */
const NEWEST = 20;

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** What each release brings, as a feed: RFC 4287. */
export const GET: APIRoute = async () => {
  const local = localIn(SOURCE);
  const word = await local.words('verified-on');
  const site = await local.words('site');
  const entries = (await releaseRows(local)).slice(0, NEWEST).map(({ release, built, errors, commands }) => {
    const at = absolute(`standings/#release-${release}`);
    const brings = [...errors.map(({ title }) => title), ...commands.map(({ run }) => run)];
    const says = brings.length > 0 ? `${word('appears')}: ${brings.join(' · ')}` : word('nothingNew');
    return `<entry><id>${at}</id><title>OpenClaw ${release}</title><link href="${at}"/><updated>${built}T00:00:00Z</updated><summary>${escaped(says)}</summary></entry>`;
  });
  const self = absolute('feed.xml');
  const head = `<id>${self}</id><title>${escaped(`${site('name')} · ${word('title')}`)}</title><link rel="self" href="${self}"/><link href="${absolute('standings/')}"/><updated>${SWEPT}T00:00:00Z</updated><author><name>${escaped(site('name'))}</name></author>`;
  const feed = `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom">${head}${entries.join('\n')}</feed>\n`;
  return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
