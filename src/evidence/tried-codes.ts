import type { FindingFacts } from './finding-facts.ts';

/** What a reader can have tried: `typed-` and one of these; `failed-` where the text shows that it failed. */
export const TRIED = [
  'devices-list',
  'devices-approve',
  'devices-approve-latest',
  'gateway-start',
  'gateway-restart',
  'gateway-status',
  'doctor',
  'doctor-generate-token',
  'config-set',
  'pairing-approve',
  'nodes-approve',
  'qr',
  'dashboard',
  'logs',
  'update',
  'reinstall',
] as const;

export type Tried = (typeof TRIED)[number];
export type TriedCode = `typed-${Tried}` | `failed-${Tried}`;

/** The codes as a table, as the other codes are one: none of them says anything of a gate. */
export const TRIED_CODES = Object.fromEntries(
  TRIED.flatMap((name) => [
    [`typed-${name}`, {}],
    [`failed-${name}`, {}],
  ]),
) as Readonly<Record<TriedCode, FindingFacts>>;
