import { expect, test } from 'vitest';
import type { Answer } from '../../src/gateway/frames.ts';
import { COMMANDS, fill } from '../support/commands.ts';
import { RUN_ON } from '../support/releases.ts';
import type { Shell } from '../support/shell.ts';
import { whyNone } from './network.ts';
import { Place } from './place.ts';
import { shownFor } from './shown.ts';
import type { Met } from './task.ts';

const WHY = whyNone();
/** Two starts and ten commands, on a machine with much else to do. */
const WITHIN = 400_000;
const LEAVE_WITHIN = 60_000;

/** One situation of content/en/guide/containers.mdx on each release: refused for real, then mended for real. */
export function situation(name: string, act: (place: Place) => Promise<void>): void {
  test.for(RUN_ON)(`%s: ${name}`, { timeout: WITHIN }, async (release, { skip, onTestFinished }) => {
    skip(WHY !== undefined, WHY);
    const place = new Place(release);
    // even when its time is up
    onTestFinished(() => place.leave(), LEAVE_WITHIN);
    await act(place);
  });
}

/** Runs a line and gives all that it printed. @param exit what it must end with */
export async function prints(shell: Shell, line: string, exit = 0): Promise<string> {
  const { code, stdout, stderr } = await shell.run(line);
  const printed = `${stdout}\n${stderr}`;
  expect(code, `${line}\n${printed}`).toBe(exit);
  return printed;
}

/** 2026.4.26 gives up after ten seconds, and on a busy machine its gateway needs more for its first list. */
const PATIENT = ' --timeout 120000';

/** Runs a command of the site as it stands, with its placeholders filled in; those for devices wait longer. */
export function runs(
  shell: Shell,
  id: string,
  values: Readonly<Record<string, string>> = {},
): Promise<string> {
  const line = fill(COMMANDS[id]?.run ?? '', values);
  return prints(shell, /^openclaw devices/.test(line) ? line + PATIENT : line);
}

/** Approves what a dashboard was told to have approved, where its gateway runs, by what the site shows for that. */
export async function approves(shell: Shell, refused: Met): Promise<void> {
  const requestId = refused.answer?.details['requestId'];
  const [list = '', approve = ''] = shownFor(String(refused.answer?.message));
  expect(await runs(shell, list)).toContain(requestId);
  expect(await runs(shell, approve, { requestId: String(requestId) })).toContain('Approved ');
}

/** Allows a dashboard's origin that was refused, by what the site shows for that: a look first, then the list anew. */
export async function allows(shell: Shell, refused: Met, origin: string): Promise<void> {
  const [look = '', set = ''] = shownFor(String(refused.answer?.message));
  // of a list that is not there it says so, and fails
  expect((await shell.run(COMMANDS[look]?.run ?? '')).stdout).not.toContain(origin);
  await runs(shell, set, { 'your-origin': origin });
}

const answered = (answer: Partial<Answer>) => ({ answer: expect.objectContaining(answer) });

/** What a dashboard meets with, to be compared. */
export const LET_IN = answered({ ok: true });
export const TO_BE_PAIRED = answered({
  details: expect.objectContaining({ code: 'PAIRING_REQUIRED', reason: 'not-paired' }),
});
export const WRONG_ORIGIN = answered({
  message: expect.stringMatching(/^origin not allowed/),
  details: expect.objectContaining({ code: 'CONTROL_UI_ORIGIN_NOT_ALLOWED' }),
});
