import { expect, test } from 'vitest';
import { isChat, runnable, type Shown } from '../support/commands.ts';
import type { Release } from '../support/releases.ts';
import { claimed, keep } from '../support/verified-on.ts';
import { type Row, record } from './record.ts';
import { recordedChat } from './recorded.ts';

/** A gateway with channels starts in half a minute; one of 2026.4.26 in up to five, where much else runs. */
const WITHIN = 900_000;

/** Who writes a command in the recording, by where the page says to write it. */
const WRITER: Readonly<Record<string, string>> = { chat: 'approved', 'dashboard-chat': 'dashboard' };

/** Whether a command did what the site promises of it. */
function isShown(rows: readonly Row[], { run, on, expect: promised = '' }: Shown): boolean {
  const written = rows.filter(({ by, writes }) => by === WRITER[on] && writes === run);
  return written.some(({ answer, letIn }) => new RegExp(promised).test(answer) && letIn !== false);
}

/** Plays the chat anew and holds it against what was recorded. */
export function runChat(release: Release): void {
  let rows: readonly Row[] = [];

  test(`${release} answers in a chat as it was recorded to`, { timeout: WITHIN }, async () => {
    rows = await record(release);
    expect(rows).toEqual(recordedChat().filter((row) => row.release === release));
  });

  test(`content/verified-on.json says of ${release} what was shown here (npm run verified-on writes it)`, () => {
    const entries = runnable(release, true);
    const shown = entries.filter(([, command]) => isShown(rows, command)).map(([id]) => id);
    keep({ suite: 'chat', release, tried: entries.map(([id]) => id), shown });
    expect(claimed(release).filter(isChat)).toEqual(shown.toSorted());
    const failing = entries.filter(([, { fails = [] }]) => fails.includes(release)).map(([id]) => id);
    expect(failing.filter((id) => shown.includes(id))).toEqual([]);
  });
}
