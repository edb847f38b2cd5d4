// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePaste } from '../../../../src/evidence/parse.ts';
import { parseAddress } from '../../../../src/probe/address.ts';
import type { TroubleshooterEvent } from '../../../../src/troubleshooter/context.ts';
import { evidence } from '../../../../src/troubleshooter/evidence.ts';
import { commandsPiece } from '../../../../src/troubleshooter/screen/commands.ts';
import { manualChecksPiece } from '../../../../src/troubleshooter/screen/manual-checks.ts';
import { joined } from '../../../../src/troubleshooter/screen/screen.ts';
import { secretPiece } from '../../../../src/troubleshooter/screen/secret-step.ts';
import { start } from '../../../paths/actor.ts';
import { COMMANDS } from '../../../support/commands.ts';
import { FACTS } from '../screen/facts.ts';
import { allCommands, type OnPage, PLAIN } from './all-commands.ts';
import { NAMES, type Outside, outside } from './outside.ts';
import { wordsInSh } from './sh.ts';
import { NAMES_OF_SHELLS, shapeIn } from './shape.ts';

/*
 * Whatever is pasted, typed, linked or sent, a filled command means what its template means: the same words and marks
 * in the same order, but for the one word that stands in the blank. For sh and PowerShell the command is read by the
 * grammars with which VS Code reads its terminal, and the trees are compared; sh itself is run as well. PowerShell was
 * not run: no registry that this project uses has it. cmd has no grammar; see `shells.ts`.
 */

const page = allCommands();

/** All commands of the page, once all of that has come in. */
function commandsAfter({
  paste,
  printed,
  typed,
  container,
  taken,
  sent,
  picks,
  takes,
  setup,
}: Outside): readonly OnPage[] {
  const address = parseAddress(typed);
  const usable = address.ok ? address : undefined;
  const origin = usable ? new URL(usable.page).origin : '';
  const [code, value] = sent;
  const values = Object.fromEntries(NAMES.map((name) => [name, value]));
  const pasted = parsePaste(paste, '', origin);
  const look: TroubleshooterEvent = { type: 'CHECK', pasted, address: { ok: true, kind: 'loopback' } };
  const { context } = start(
    look,
    { type: 'PROBE_FOUND', finding: { code, source: 'probe', values } },
    { type: 'PROBE_ENDED' },
    ...(picks ? [{ type: 'PICK', party: 0 } as const] : []),
    { type: 'SAYS_ELSE', place: 0 },
    { type: 'PRINTED', pasted: parsePaste(printed) },
    ...(takes ? [{ type: 'TAKE', blank: taken[0], value: taken[1] } as const] : []),
    { type: 'SETUP', setup },
  ).actor.getSnapshot();
  const facts = { ...FACTS, address: usable, container: container.trim() };
  const pieces = [
    commandsPiece(context, evidence(context), facts, {}),
    manualChecksPiece(context.probed, usable),
    secretPiece(context),
  ];
  return page({ setup, blanks: joined(pieces).blanks });
}

describe('a filled command means what its template means', () => {
  let filled = 0;
  /** What a shell can run, by its text. */
  const run = new Map<string, OnPage>();

  test('whatever is pasted, typed, taken or sent', () => {
    fc.assert(
      fc.property(outside, (come) => {
        for (const command of commandsAfter(come)) {
          const { filled: full, plain, values } = command;
          if (values.length === 0) continue;
          filled += values.length;
          run.set(full.text, command);
          for (const name of NAMES_OF_SHELLS) {
            const wanted = shapeIn(name, plain);
            if (wanted !== undefined) expect(shapeIn(name, full), `${name}: ${full.text}`).toBe(wanted);
          }
          // a list of one address, whatever stands in it
          const list = /allowedOrigins '([^']*)' --strict-json/.exec(full.text)?.[1];
          if (list && !list.includes(PLAIN)) expect(values).toContain(JSON.parse(list)[0]);
        }
      }),
      { numRuns: 600 },
    );
    expect(filled).toBeGreaterThan(1_500);
  }, 300_000);

  test('in a real sh: each program is given the same words', ({ skip }) => {
    const commands = [...run.values()]
      .filter(({ id }) => !/chat|dashboard-pair|windows/.test(id))
      .slice(0, 600);
    expect(commands.length).toBeGreaterThan(200);
    const given = wordsInSh(commands.map(({ filled: full }) => full.text));
    const wanted = wordsInSh(commands.map(({ plain }) => plain.text));
    if (!given || !wanted) return skip('there is no sh');
    for (const [at, { filled: full }] of commands.entries()) {
      const words = full.blanks.map(({ from, to }) => full.text.slice(from, to));
      const expected = wanted[at]?.split(PLAIN).reduce((said, rest, place) => said + words[place - 1] + rest);
      expect(given[at], full.text).toBe(expected);
    }
  }, 120_000);

  test('in each shell that knows the command', () => {
    const none = { setup: 'host' as const, blanks: {} };
    const ids = new Set(Object.keys(COMMANDS));
    for (const name of NAMES_OF_SHELLS) {
      const unread = page(none).filter(({ plain }) => shapeIn(name, plain) === undefined);
      expect
        .soft(new Set(unread.map(({ id }) => id)).size, name)
        .toBeLessThan(name === 'PowerShell' ? 14 : 1);
    }
    expect(ids.size).toBeGreaterThan(100);
  });
});
