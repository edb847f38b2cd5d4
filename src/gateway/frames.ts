/** The longest frame that is read; a gateway's refusal is under 2 KB (recorded on ten releases). */
export const MAX_FRAME = 64 * 1024;
/** What is longer is no word of a gateway; whether it is here in time says more of the machine than of the server. */
export const MAX_HEARD = 1024 * 1024;

/** What a gateway sends first, before it is asked anything. */
export interface Challenge {
  readonly nonce: string;
  /** The gateway's clock, ms since the epoch. */
  readonly ts: number;
}

/** A gateway's answer to `connect`. */
export interface Answer {
  readonly ok: boolean;
  /** `error.code`, as INVALID_REQUEST or NOT_PAIRED. */
  readonly code: string;
  readonly message: string;
  /** `error.details`, kept only where it is an object. */
  readonly details: Readonly<Record<string, unknown>>;
}

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const textOf = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 500) : '');

function parse(frame: string): Json | undefined {
  if (frame.length > MAX_FRAME) return undefined;
  try {
    const value: unknown = JSON.parse(frame);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Reads a frame as the greeting. All releases from 2026.1.29 to 2026.9.6 send it of themselves right after
 * the socket opens: `{"type":"event","event":"connect.challenge","payload":{"nonce":…,"ts":…}}`.
 *
 * @returns the challenge, or undefined where the frame is anything else
 */
export function readChallenge(frame: string): Challenge | undefined {
  const json = parse(frame);
  if (json?.['type'] !== 'event' || json['event'] !== 'connect.challenge') return undefined;
  const payload = json['payload'];
  if (!isObject(payload)) return undefined;
  const { nonce, ts } = payload;
  return typeof nonce === 'string' && typeof ts === 'number' ? { nonce, ts } : undefined;
}

/**
 * Reads a frame as the answer to the request `id`.
 *
 * @returns the answer, or undefined where the frame is anything else; never throws
 */
export function readAnswer(frame: string, id: string): Answer | undefined {
  const json = parse(frame);
  if (json?.['type'] !== 'res' || json['id'] !== id || typeof json['ok'] !== 'boolean') return undefined;
  const error = isObject(json['error']) ? json['error'] : {};
  const details = isObject(error['details']) ? error['details'] : {};
  return { ok: json['ok'], code: textOf(error['code']), message: textOf(error['message']), details };
}

/** The protocol numbers a `connect` offers. */
export interface ProtocolRange {
  readonly min: number;
  readonly max: number;
}

/**
 * All protocols there may ever be. A gateway takes its own out of it and goes on to the next gate, so that one
 * socket is enough (recorded on sixteen releases, 2026.1.29 to 2026.9.6).
 */
export const ANY_PROTOCOL: ProtocolRange = { min: 1, max: 99 };

/** The client id and mode that every release knows a check by. */
export const PROBE_CLIENT = { id: 'openclaw-probe', mode: 'probe' } as const;
/** The least a client can ask for. */
export const LEAST_ACCESS = { role: 'operator', scopes: ['operator.read'] } as const;

/**
 * Writes a `connect` with the least access. The schema is closed: a field no release knows is refused.
 *
 * @param more credentials and device, where there are any
 */
export function connectFrame(
  id: string,
  { min, max }: ProtocolRange,
  client: object,
  more: object = {},
): string {
  const params = {
    minProtocol: min,
    maxProtocol: max,
    client: { ...PROBE_CLIENT, version: 'probe', platform: 'web', ...client },
    ...LEAST_ACCESS,
    caps: [],
    ...more,
  };
  return JSON.stringify({ type: 'req', id, method: 'connect', params });
}

/** Writes an anonymous `connect`: no device, no credential. */
export function anonymousConnect(id: string, protocol: ProtocolRange): string {
  return connectFrame(id, protocol, {});
}
