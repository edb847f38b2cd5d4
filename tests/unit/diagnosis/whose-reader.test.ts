import { describe, expect, test } from 'vitest';
import { readersFindings, readersNaming, readersParty } from '../../../src/diagnosis/whose.ts';
import type { Finding } from '../../../src/evidence/finding.ts';
import { NOTHING_NAMED } from '../../../src/evidence/named.ts';
import type { Party } from '../../../src/evidence/party.ts';

const ORIGIN: Finding = { code: 'said-origin-not-allowed', source: 'paste' };
const TOKEN: Finding = { code: 'said-token-mismatch', source: 'paste' };
const WINDOWS: Finding = { code: 'setup-windows', source: 'paste' };
const SEVERAL: Finding = { code: 'text-several-clients', source: 'paste' };
const nobodys = (finding: Finding): Finding => ({ ...finding, whose: 'nobody' });

/** A client of a log that was refused for its origin, if nothing else is said. */
const party = (client: Party['client'], more: Partial<Party> = {}): Party => ({
  client,
  from: '',
  at: '',
  fate: 'said-origin-not-allowed',
  typed: undefined,
  findings: [ORIGIN],
  naming: NOTHING_NAMED,
  ...more,
});
const refused = { fate: 'said-token-mismatch', findings: [TOKEN, WINDOWS] } as const;

const DASHBOARD = party('control-ui');
const CLI = party('cli', refused);
const SECOND_CLI = party('cli', { ...refused, at: '10:05' });
const NAMELESS = party(undefined, refused);
const CHECK = party('own-check');
const FOUND = [nobodys(ORIGIN), nobodys(TOKEN), WINDOWS];

describe('the reader’s client', () => {
  test.each<[string, readonly Party[], Parameters<typeof readersParty>[1], Party | undefined]>([
    ['is the one they point at', [DASHBOARD, CLI], { picked: 1, answers: { client: 'control-ui' } }, CLI],
    ['is the only one of the kind they answered', [DASHBOARD, CLI], { answers: { client: 'cli' } }, CLI],
    ['is nobody without a word of theirs', [CLI], {}, undefined],
    ['is nobody where two are of that kind', [CLI, SECOND_CLI], { answers: { client: 'cli' } }, undefined],
    [
      'is nobody where a nameless one may be of that kind',
      [CLI, NAMELESS],
      { answers: { client: 'cli' } },
      undefined,
    ],
    ['is nobody where the only one is nameless', [NAMELESS], { answers: { client: 'cli' } }, undefined],
  ])('%s', (_, parties, reader, expected) => {
    expect(readersParty(parties, reader)).toBe(expected);
  });

  const typed = { ...DASHBOARD, typed: true };
  const elsewhere = { ...DASHBOARD, typed: false };
  test('is the only one from the address they typed', () => {
    expect(readersParty([CLI, typed], {})).toBe(typed);
    expect(readersParty([typed, { ...typed }, CLI], { answers: { client: 'cli' } })).toBeUndefined();
    expect(readersParty([elsewhere], { answers: { client: 'control-ui' } })).toBeUndefined();
  });

  test('is never this page’s own check, from wherever it came', () => {
    expect(readersParty([{ ...CHECK, typed: true }], {})).toBeUndefined();
    expect(readersParty([{ ...CHECK, typed: true }, typed], {})).toBe(typed);
  });
});

describe('what a log says to a reader who may be several', () => {
  const told = (parties: readonly Party[], client?: 'cli' | 'node' | 'unknown', findings = FOUND) =>
    readersFindings({ findings, parties }, client ? { answers: { client } } : {});
  const LEFT = [WINDOWS, SEVERAL];

  test('is nothing of the log, where clients were refused for different reasons', () => {
    expect(told([DASHBOARD, CLI])).toEqual(LEFT);
    expect(told([DASHBOARD, CLI], 'unknown')).toEqual(LEFT);
    expect(told([DASHBOARD, CLI], 'node')).toEqual(LEFT);
    expect(told([DASHBOARD, NAMELESS])).toEqual(LEFT);
    expect(told([DASHBOARD, NAMELESS], 'unknown')).toEqual(LEFT);
    expect(told([DASHBOARD, NAMELESS], 'node')).not.toContainEqual(SEVERAL);
  });

  test('is all of it, where they were refused for one reason or let in', () => {
    expect(told([CLI, SECOND_CLI])).toBe(FOUND);
    expect(told([CLI, { ...DASHBOARD, fate: 'connected' }])).toBe(FOUND);
    expect(told([CLI, SECOND_CLI, CHECK])).toBe(FOUND);
  });

  test('is all of it beside a refusal that a client itself showed', () => {
    const shown = [ORIGIN, nobodys(TOKEN)];
    expect(told([DASHBOARD, CLI], undefined, shown)).toBe(shown);
    expect(told([DASHBOARD, CLI], undefined, [nobodys(ORIGIN), WINDOWS])).toEqual(LEFT);
  });

  test('is what is said of those of their kind, and nobody’s still', () => {
    expect(told([DASHBOARD, CLI, SECOND_CLI], 'cli')).toEqual([nobodys(TOKEN), WINDOWS]);
    expect(told([DASHBOARD, NAMELESS], 'cli')).toEqual([nobodys(TOKEN), WINDOWS]);
    expect(told([CLI, SECOND_CLI, NAMELESS], 'cli')).toBe(FOUND);
  });

  test('is what was found, where no client is told of', () => {
    expect(readersFindings({ findings: FOUND }, {})).toBe(FOUND);
    expect(readersFindings({ findings: FOUND }, { picked: 0 })).toBe(FOUND);
    expect(told([], 'cli')).toBe(FOUND);
  });
});

test('what a line names for a command is the reader’s own only where they point at it', () => {
  const naming = { ...NOTHING_NAMED, unknown: true };
  const own = { ...NOTHING_NAMED, spent: ['a'] };
  const paste = { naming, parties: [DASHBOARD, { ...CLI, naming: own }] };
  expect(readersNaming(paste, { picked: 1 })).toBe(own);
  expect(readersNaming(paste, { picked: 7 })).toBe(naming);
  expect(readersNaming(paste, { answers: { client: 'cli' } })).toBe(naming);
  expect(readersNaming({}, {})).toBe(NOTHING_NAMED);
});
