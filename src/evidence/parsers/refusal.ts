import type { Refusal } from '../../gateway/refusal.ts';
import { REFUSALS, type RefusalId } from '../../gateway/refusals.ts';
import type { Parser, Sighting } from '../pasted.ts';
import { pieceOf, type Redacted } from '../redacted.ts';
import { filled } from './filled.ts';
import { FIELDS } from './refusal-fields.ts';

/** One place where a refusal stands. A vaguer one gives way to a more exact one beside it. */
interface Mention {
  readonly id: RefusalId;
  readonly at: number;
  readonly end: number;
  readonly exactness: number;
}

const TABLE: readonly (readonly [RefusalId, Refusal])[] = Object.entries(REFUSALS) as never;
const NEAR = 700;
/** Mentions that are looked at, from the end: the last one counts. */
const MOST = 200;

const BY_CODE = new Map(TABLE.flatMap(([id, { codes = [] }]) => codes.map((code) => [code, id] as const)));
const BY_REASON = new Map(TABLE.flatMap(([id, { reasons = [] }]) => reasons.map((r) => [r, id] as const)));
const WORDINGS = TABLE.flatMap(([id, { texts }]) =>
  texts.map((wording) => [id, new RegExp(wording.source, `${wording.flags}g`)] as const),
);

/** What logs say of themselves while all is well, in words that begin like a refusal. */
const CHATTER = /^(?:\.{3}| channels| http| with)/i;
/** What stands before a refusal that is spoken of, and that nobody was given: `openclaw doctor` explains some. */
const SPOKEN_OF = /(?:if logs show|ends in|loops on|stuck in|fail with) $/i;

/** How much a refusal tells that stands for several, or for one case of another; all others tell 3. */
const EXACTNESS: { readonly [R in RefusalId]?: number } = {
  unauthorized: 0,
  'pairing-required': 1,
  'protocol-mismatch': 1,
  'handshake-invalid': 1,
  'proxy-identity-refused': 1,
  'proxy-attribution-ambiguous': 4,
  'browser-copilot-refused': 4,
};

/** Says how much a wording tells; what releases up to 2026.4 say for several refusals tells least. */
function exactnessOf(id: RefusalId, wording: string): number {
  if (wording === 'NOT_PAIRED' || wording === 'DEVICE_AUTH_INVALID') return 0;
  const known = EXACTNESS[id];
  if (known !== undefined) return known;
  return /^device pairing required$/i.test(wording) ? 2 : 3;
}

function mentionsIn(text: string): Mention[] {
  const mentions: Mention[] = [];
  const add = (id: RefusalId | undefined, wording: string, at: number): void => {
    if (id) mentions.push({ id, at, end: at + wording.length, exactness: exactnessOf(id, wording) });
  };
  for (const match of text.matchAll(/\b[A-Z][A-Z_]{8,}\b/g))
    add(BY_CODE.get(match[0]), match[0], match.index);
  for (const match of text.matchAll(/reason["']?[=:] ?["']?([a-z_-]{5,30})/gi)) {
    add(BY_REASON.get(match[1] ?? ''), match[0], match.index);
  }
  for (const [id, wording] of WORDINGS) {
    for (const match of text.matchAll(wording)) {
      const end = match.index + match[0].length;
      const spokenOf = SPOKEN_OF.test(text.slice(Math.max(0, match.index - 14), match.index));
      if (!spokenOf && !CHATTER.test(text.slice(end, end + 10))) add(id, match[0], match.index);
    }
  }
  return mentions.sort((a, b) => a.at - b.at).slice(-MOST);
}

/** Finds the more exact mention that this one belongs to, if there is one close by. */
function absorber(mention: Mention, all: readonly Mention[]): Mention | undefined {
  const gate = REFUSALS[mention.id].gate;
  return all
    .filter(
      (other) =>
        other.exactness > mention.exactness &&
        Math.abs(other.at - mention.at) < NEAR &&
        (mention.exactness === 0 || REFUSALS[other.id].gate === gate) &&
        (mention.id !== 'protocol-mismatch' || other.id === 'control-ui-outdated'),
    )
    .sort((a, b) => Math.abs(a.at - mention.at) - Math.abs(b.at - mention.at))[0];
}

/** Keeps, per refusal, where it was said last, in the order of these places. */
function lastMentions(all: readonly Mention[]): Mention[] {
  const last = new Map<RefusalId, Mention>();
  for (const mention of all) {
    let exact = mention;
    for (let next = absorber(exact, all); next; next = absorber(exact, all)) exact = next;
    const at = Math.max(mention.at, last.get(exact.id)?.at ?? -1);
    last.set(exact.id, { ...exact, at });
  }
  return [...last.values()].sort((a, b) => a.at - b.at);
}

function sightingOf(mention: Mention, from: number, to: number, text: Redacted): Sighting {
  const piece = pieceOf(text, Math.max(from, mention.at - 300), Math.min(to, mention.end + 900));
  const fields = Object.entries(FIELDS).map(([name, field]) => [name, field.exec(piece)?.[1]] as const);
  // the line before may say the same of an older request
  const requestId = FIELDS['requestId']?.exec(text.slice(mention.at, Math.min(to, mention.end + NEAR)))?.[1];
  const values = filled({ ...Object.fromEntries(fields), ...(requestId !== undefined && { requestId }) });
  const raw = pieceOf(text, Math.max(from, mention.at - 80), mention.at + 300);
  return { code: `said-${mention.id}`, values, raw };
}

/**
 * Reads the gateway's own words: codes and reasons of connect errors, error messages, close reasons, log
 * lines, Control UI lines. Different refusals come in the order in which each was said last: the last one
 * counts, and `text-several-errors` names it.
 */
export const parseRefusals: Parser = ({ flat }) => {
  const mentions = lastMentions(mentionsIn(flat));
  const sightings = mentions.map((mention, index) =>
    sightingOf(mention, mentions[index - 1]?.end ?? 0, mentions[index + 1]?.at ?? flat.length, flat),
  );
  const last = mentions.at(-1);
  if (!last || mentions.length < 2) return sightings;
  return [...sightings, { code: 'text-several-errors', values: { last: last.id } }];
};
