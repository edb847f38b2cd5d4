/** The id of a request: a whole one. A close reason is cut at 123 bytes, and no gateway knows half an id. */
const ID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const NO_MORE = '(?![0-9a-f-])';

export const REQUEST_ID = new RegExp(`^${ID}$`, 'i');

/** An id as a refusal names it, and as an advice to approve it does. */
const REFUSED = new RegExp(String.raw`(?<![a-z])requestId\\?["']?\s?[:=]?\s?\\?["']?(${ID})${NO_MORE}`, 'gi');
export const ADVISED = new RegExp(String.raw`\bdevices\s+approve\s+(${ID})${NO_MORE}`, 'gi');
/** The beginning of one that was cut, long enough to be no other's. */
export const CUT = new RegExp(
  String.raw`(?<![a-z])requestId\\?["']?[:=]\s?\\?["']?([0-9a-f]{8}-[0-9a-f-]{15,26})${NO_MORE}`,
  'gi',
);

/** Ids of requests that are over, with what is said of them: approved, or unknown to the gateway. */
export const OVER = new RegExp(
  String.raw`\bapproved\s[^\n(]{1,80}\((${ID})\)|no pending device request matches\s+(${ID})`,
  'gi',
);
/** The same as JSON: what was approved stands beside its device. */
export const OVER_JSON = new RegExp(String.raw`\{\s*"requestId":\s?"(${ID})",\s*"device":\s?\{`, 'gi');
/** What a command chose from the list itself. */
export const CHOSEN = new RegExp(
  String.raw`(?:selected pending device request|approve this exact request with: openclaw devices approve|"selected":\s?\{\s*"requestId":\s?")\s*(${ID})`,
  'gi',
);
/** What a command was typed with. */
export const TYPED = new RegExp(String.raw`\bdevices (?:approve|reject) (${ID})${NO_MORE}`, 'i');
/** What a chat lists on `/pair pending`. */
export const CHAT_ENTRY = new RegExp(String.raw`^[ \t]*[•*-] (${ID}) · (.{0,200})$`, 'gim');

/** Every id that an expression finds, each with its place. */
export const idsIn = (text: string, expression: RegExp): readonly { id: string; at: number }[] =>
  [...text.matchAll(expression)].flatMap((match) => {
    const id = match.slice(1).find((group) => group !== undefined);
    return id === undefined ? [] : [{ id: id.toLowerCase(), at: match.index }];
  });

/** A refusal for want of an approval, near which an id stands for the device that was refused. */
const REFUSAL =
  /pairing|not[_ -]paired|pending approval|not approved|(?:scope|role|metadata)[ -]upgrade|re-approve/i;
/** What comes right behind the id in a list of devices or of nodes, and in no refusal (recorded from ten releases). */
const OF_ENTRY = new RegExp(
  String.raw`^.{0,20}${ID}\\?["'],?\s*\\?["'](?:deviceId|publicKey|nodeId|displayName)`,
  'i',
);
const BEFORE = 300;
const AFTER = 400;

/** Ids that a refusal names, which is what stands around them; an entry of a list, or a piece of one, is none. */
export const refusedIn = (text: string): ReturnType<typeof idsIn> =>
  idsIn(text, REFUSED).filter(
    ({ at }) =>
      REFUSAL.test(text.slice(Math.max(0, at - BEFORE), at + AFTER)) &&
      !OF_ENTRY.test(text.slice(at, at + AFTER)),
  );
