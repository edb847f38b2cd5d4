/** A day and a minute, wherever in the line: the log file and container runtimes put them where they like. */
const DATED = /\b20\d\d-\d\d-\d\d[T ](\d\d:\d\d)/;
/** A gateway in a terminal prints the time alone, and behind it the part that speaks, or how bad it is. */
const TIMED =
  /(?<![\d:.])(\d\d:\d\d):\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)? +(?:\[[\w/-]{2,40}\]|(?:trace|debug|info|warn|error|fatal) +\S)/i;
/** What syslog and journald put in front. */
const SYSLOG =
  /^(?:> ?){0,3}(?:<\d{1,3}>)?(?:\d )?(?:[A-Z][a-z]{2} [ \d]?\d|20\d\d-\d\d-\d\dT)[ ]?(\d\d:\d\d):\d\d/;
/** A gateway's own words about one connection, also where whoever copied them left the head out. */
const CONNECTION =
  /\b(?:closed before connect|unauthorized|protocol mismatch|handshake timeout|invalid handshake|webchat connected|webchat disconnected) conn=|\[ws\] /;
/** A line of JSON: of the log file, or of `openclaw logs --json`, behind whatever was put in front. */
const JSON_LINE = /(?:^|[ |])\{"(?:0|1|2|_meta|type|time|level|subsystem|message)"\s?:/;

/** Where an entry of a log begins. */
export interface Head {
  /** `10:02`, where it is said. */
  readonly at: string;
  readonly json: boolean;
}

/** What only a line of such a log holds, where its beginning was cut off. */
const PIECE =
  /\b(?:handshake=failed|lastFrameId=|remote=\S{1,80} fwd=|fwd=\S{1,80} origin=|client=openclaw-[a-z-]{3,20} mode=)|"(?:lastFrameId|handshake)" ?:/;

/** Longer lines are looked at in part: nobody's collector puts more in front. */
const MOST = 4_000;

/**
 * Tells whether an entry of a log begins in this line, in any of the forms in which gateways and those who pass
 * their lines on write them.
 *
 * @returns undefined where the line is something else, or goes on from the one before
 */
export function headOf(whole: string): Head | undefined {
  const line = whole.slice(0, MOST);
  const json = JSON_LINE.test(line);
  const stamped = TIMED.exec(line) ?? DATED.exec(line) ?? SYSLOG.exec(line);
  if (!json && !stamped && !CONNECTION.test(line)) return undefined;
  return { at: stamped?.[1] ?? '', json };
}

/** Tells whether a line is the rest of an entry whose beginning was not copied. */
export const pieceOfEntry = (line: string): Head | undefined =>
  PIECE.test(line.slice(0, MOST)) ? { at: '', json: false } : undefined;
