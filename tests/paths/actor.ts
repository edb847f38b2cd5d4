import { type Actor, createActor, fromCallback } from 'xstate';
import { parsePaste } from '../../src/evidence/parse.ts';
import type { ProbeCode } from '../../src/evidence/probe-codes.ts';
import type { Context, Sheet, TroubleshooterEvent } from '../../src/troubleshooter/context.ts';
import { machine } from '../../src/troubleshooter/machine.ts';
import type { Memory } from '../../src/troubleshooter/memory/memory.ts';
import { type StateName, stateOf } from '../../src/troubleshooter/state.ts';

export const PAIRING = 'disconnected (1008): pairing required';
export const TOKEN = 'unauthorized: gateway token mismatch';
export const CONNECTED = 'OPENCLAW\nGateway Dashboard\nHealth\nOK\nChat';

/** The event of a press of Check with this text and, where wanted, an address. */
export const check = (text: string, address = false): TroubleshooterEvent => ({
  type: 'CHECK',
  pasted: text === '' ? undefined : parsePaste(text),
  address: address ? { ok: true, kind: 'loopback' } : undefined,
});

export const again = (text: string, at = 0): TroubleshooterEvent => ({
  type: 'AGAIN',
  at,
  pasted: text === '' ? undefined : parsePaste(text),
});

export const codesOf = (all: readonly { code: string }[] | undefined): string[] =>
  (all ?? []).map(({ code }) => code);

export const asDevice = (given = true): TroubleshooterEvent => ({ type: 'ASK_AS_DEVICE', given });

export const found = (code: ProbeCode) =>
  ({ type: 'PROBE_FOUND', finding: { code, source: 'probe' } }) as const;

/** A machine that runs, with all that it made the outside do. */
export interface Started {
  readonly actor: Actor<typeof machine>;
  /** Names of effects, and of runs with `begun` or `aborted`, in order. */
  readonly done: string[];
  send(...events: TroubleshooterEvent[]): void;
  state(): StateName;
  context(): Context;
}

/** Starts the machine with runs that never end by themselves. */
export function start(...events: TroubleshooterEvent[]): Started {
  const done: string[] = [];
  const run = (name: string) =>
    fromCallback<{ type: 'STOP' }>(() => {
      done.push(`${name} begun`);
      return () => done.push(`${name} aborted`);
    });
  const actor = createActor(
    machine.provide({
      actors: { probe: run('probe'), askAsDevice: run('device') },
      actions: {
        takeAddress: () => done.push('takeAddress'),
        takeText: () => done.push('takeText'),
        dropText: () => done.push('dropText'),
        forgetTyped: () => done.push('forgetTyped'),
      },
    }),
  ).start();
  const send = (...more: TroubleshooterEvent[]): void => {
    for (const event of more) actor.send(event);
  };
  send(...events);
  return {
    actor,
    done,
    send,
    state: () => stateOf(actor.getSnapshot()),
    context: () => actor.getSnapshot().context,
  };
}

/** A probe that was let through as far as a page can come. */
export const LET_THROUGH: readonly TroubleshooterEvent[] = [
  check('', true),
  found('probe-identity-refused'),
  { type: 'PROBE_ENDED' },
];

/** A memory with one of each kind of thing that is kept. */
export const MEMORY: Memory = {
  answers: { client: 'cli' },
  asked: ['client'],
  findings: [
    { code: 'said-pairing-required', source: 'paste' },
    { code: 'probe-greeting', source: 'probe' },
  ],
  attempts: [{ at: 1, codes: [], gate: 'origin', own: true }],
  setup: 'wsl',
};

export const SHEET: Sheet = { form: 'issue', text: 'a report', removed: [], link: '#v1=' };
