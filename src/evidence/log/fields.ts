/** What an entry says by name: `name=value` in its words, `"name":"value"` in JSON. */
const WORDS: Readonly<Record<string, string>> = {
  conn: 'conn(?:Id|ectionId)?',
  client: 'client',
  mode: 'mode',
  version: 'version',
  origin: 'origin',
  host: 'host',
  remote: 'remote(?:Addr)?',
  forwarded: 'fwd|forwardedFor',
  device: 'device(?:Id)?',
  request: 'lastFrameId',
};

const FIELDS = Object.entries(WORDS).map(([name, word]) => {
  const value = String.raw`([^\s"‹›]{1,200})`;
  return [
    name,
    new RegExp(String.raw`(?<![\w.])(?:${word})(?:=${value}|["'] ?: ?["']([^"'\n]{1,200}))`),
  ] as const;
});
/** How a client is called in the words of an entry: `client=cli cli v2026.4.12`. */
const LABEL = /\bclient=([^=\n]{1,80}?)(?: ([a-z]{2,12}))? v([^\s",}]{1,40})/;
/** What stands where nothing is known. */
const NOTHING = /^(?:n\/a|none|yes|no|\?|undefined|null)$/;

/** What is known of a connection from one entry. */
export type Fields = Readonly<Record<string, string>>;

/**
 * Reads what an entry says of its connection. Values are those of strangers: to be shown and compared, never run.
 *
 * @param whole an entry in one line
 */
export function fieldsOf(whole: string): Fields {
  const found = FIELDS.flatMap(([name, field]): [string, string][] => {
    const match = field.exec(whole);
    const value = match?.[1] ?? match?.[2];
    // a page from nowhere has the origin `null`
    return value && (!NOTHING.test(value) || (name === 'origin' && value === 'null')) ? [[name, value]] : [];
  });
  const [, client, mode, version] = LABEL.exec(whole) ?? [];
  return {
    ...(client && version && { client, version, ...(mode && { mode }) }),
    ...Object.fromEntries(found.filter(([name]) => name !== 'client' || !client)),
  };
}

/** A connection's id as far as logs give it: they cut, and so do people. */
export const connectionOf = ({ conn }: Fields): string | undefined =>
  conn && conn.length >= 8 ? conn.slice(0, 8) : undefined;
