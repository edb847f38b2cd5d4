import { normalise } from '../normalise.ts';
import type { Redacted } from '../redacted.ts';
import { FULL_ID, NODE } from '../strangers-lines.ts';
import type { DeviceEntry } from './device-entry.ts';
import { devicesFromDoctor } from './devices-doctor.ts';
import { devicesFromJson } from './devices-json.ts';
import { devicesFromTable } from './devices-table.ts';
import { CHAT_ENTRY, CHOSEN } from './request-id.ts';

/** One list of who waits, and the part of the text that it takes. */
export interface Listing {
  readonly from: number;
  readonly to: number;
  readonly pending: readonly DeviceEntry[];
}

/** More lists than these in one text are looked at no further. */
const MOST_LISTS = 40;
const TABLE = /^[ \t]*(?:Pending|Paired) \(\d{1,4}\)/gm;
const NOBODY =
  /no device pairing entries|no paired or pending devices|no pending device pairing requests|no pending pairing requests/gi;
const JSON_LIST = /"pending":\s?\[/g;
const JSON_CHOSEN = /"selected":\s?\{/g;

/**
 * Tells where the object ends that holds what stands at a place. What stands in its strings ends nothing: names of
 * devices are strangers' words.
 *
 * @returns the whole rest where it was cut off
 */
function objectAround(text: string, at: number): { readonly from: number; readonly to: number } {
  const from = Math.max(0, text.lastIndexOf('{', at));
  let depth = 0;
  let quoted = false;
  for (let place = from; place < text.length; place++) {
    const sign = text[place];
    if (quoted && sign === '\\') place++;
    else if (sign === '"') quoted = !quoted;
    else if (!quoted && (sign === '{' || sign === '[')) depth++;
    else if (!quoted && (sign === '}' || sign === ']') && --depth === 0) return { from, to: place + 1 };
  }
  return { from, to: text.length };
}

const placesOf = (text: string, expression: RegExp): number[] =>
  [...text.matchAll(expression)].slice(-MOST_LISTS).map(({ index }) => index);

/** Lists as JSON. One that begins inside of another is in a string of it, which a stranger wrote. */
function jsonLists(text: Redacted): Listing[] {
  const lists: Listing[] = [];
  for (const at of placesOf(text, JSON_LIST)) {
    if (lists.some(({ to }) => at < to)) continue;
    const { from, to } = objectAround(text, at);
    const { flat } = normalise(text.slice(from, to) as Redacted);
    lists.push({ from, to, pending: devicesFromJson(flat)?.pending ?? [] });
  }
  return lists;
}

/** Lists as tables; a title without a frame below it is one as well. */
function tables(text: Redacted): Listing[] {
  const titles = [...text.matchAll(TABLE)].slice(-MOST_LISTS);
  const starts = titles.filter(
    ([title], place) => title.includes('Pending') || !titles[place - 1]?.[0].includes('Pending'),
  );
  return starts.map(({ index: from }, place) => {
    const to = starts[place + 1]?.index ?? text.length;
    return { from, to: from, pending: devicesFromTable(text.slice(from, to))?.pending ?? [] };
  });
}

/** What a chat lists. */
function chats(text: string): Listing[] {
  const entries = [...text.matchAll(CHAT_ENTRY)].slice(-MOST_LISTS);
  const [first] = entries;
  if (!first) return [];
  const pending = entries.map(([, requestId, said = '']): DeviceEntry => {
    const field = (name: string): string | undefined =>
      new RegExp(`(?:^|· )${name}=([^·]{1,60})`).exec(said)?.[1]?.trim();
    return { requestId, platform: field('platform'), address: field('ip'), upgrade: false };
  });
  return [{ from: first.index, to: first.index, pending }];
}

/** What `openclaw doctor` tells of who waits. */
function doctors(text: Redacted): Listing[] {
  const { flat } = normalise(text);
  const at = text.search(/pending (?:device pairing request|\w+ upgrade|(?:device )?repair) /i);
  const list = at < 0 ? undefined : devicesFromDoctor(flat);
  return list ? [{ from: at, to: at, pending: list.pending }] : [];
}

/** Finds every list of who waits, in any of the forms in which openclaw writes one, in the order of the text. */
export function listingsIn(text: Redacted): readonly Listing[] {
  const none = placesOf(text, NOBODY).map((at): Listing => ({ from: at, to: at, pending: [] }));
  return [...jsonLists(text), ...tables(text), ...chats(text), ...doctors(text), ...none].sort(
    (a, b) => a.from - b.from,
  );
}

const OF_CHAT = new RegExp(CHAT_ENTRY.source, 'i');
const FRAMED = /^\s*[│|┃┌├└╭╰◇]/;
const CHOSEN_LINE =
  /selected pending device request|approve this exact request|^\s*(?:Device|Requested|Approved|IP): /i;
const OF_LIST: readonly RegExp[] = [FRAMED, CHOSEN_LINE, FULL_ID, NODE, OF_CHAT];

/**
 * The text with spaces in place of what lists and commands that chose from one say: what is left, a client or the
 * reader wrote.
 */
export function besideLists(text: Redacted, lists: readonly Listing[]): Redacted {
  const blank = (piece: string): string => piece.replace(/[^\n]/g, ' ');
  let rest: string = text;
  const chosen = placesOf(text, JSON_CHOSEN).map((at) => objectAround(text, at));
  for (const { from, to } of [...lists, ...chosen])
    rest = rest.slice(0, from) + blank(rest.slice(from, to)) + rest.slice(to);
  const lines = rest
    .split('\n')
    .map((line) => (OF_LIST.some((each) => each.test(line)) ? blank(line) : line));
  return lines.join('\n') as Redacted;
}

/** Ids that a command chose from a list by itself, mostly the newest, whoever's it is. */
export const chosenIn = (text: string): readonly string[] =>
  [...text.matchAll(CHOSEN)].flatMap(([, id]) => (id ? [id.toLowerCase()] : []));
