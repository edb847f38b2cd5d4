import { describe, expect, test } from 'vitest';
import { createActor } from 'xstate';
import type { FindingCode } from '../../src/evidence/finding.ts';
import type { TroubleshooterEvent } from '../../src/troubleshooter/context.ts';
import { machine } from '../../src/troubleshooter/machine.ts';

const found = (code: FindingCode): TroubleshooterEvent => ({
  type: 'PROBE_FOUND',
  finding: { code, source: 'probe' },
});
const CHECKED: TroubleshooterEvent = {
  type: 'CHECK',
  pasted: undefined,
  address: { ok: true, kind: 'loopback' },
};
const AS_DEVICE: TroubleshooterEvent = { type: 'ASK_AS_DEVICE', given: true };
const ENDED: TroubleshooterEvent = { type: 'PROBE_ENDED' };

/** Where the machine is after these events, and what the probe has told. */
function after(...events: readonly TroubleshooterEvent[]): [state: unknown, probed: FindingCode[]] {
  const actor = createActor(machine).start();
  for (const event of events) actor.send(event);
  const { value, context } = actor.getSnapshot();
  return [value, context.probed.map(({ code }) => code)];
}

describe('a check that does not come to its end', () => {
  test.each<[string, TroubleshooterEvent, FindingCode]>([
    ['cancelled by the user', { type: 'CANCEL' }, 'probe-cancelled'],
    ['broken by a fault of ours', { type: 'PROBE_BROKE' }, 'probe-failed'],
  ])('%s is told so, beside what it found', (_, event, code) => {
    expect(after(CHECKED, found('probe-greeting'), event)).toEqual(['verdict', ['probe-greeting', code]]);
  });

  test.each<[TroubleshooterEvent, FindingCode]>([
    [{ type: 'CANCEL' }, 'probe-cancelled'],
    [{ type: 'PROBE_BROKE' }, 'probe-failed'],
  ])('as a device: $type is told as well', (event, code) => {
    const asked = [CHECKED, found('probe-identity-refused'), ENDED, AS_DEVICE] as const;
    expect(after(...asked, event)).toEqual(['verdict', ['probe-identity-refused', code]]);
  });
});

describe('asking as a device', () => {
  test('is offered where the gateway let this page through to the device check', () => {
    expect(after(CHECKED, found('probe-identity-refused'), ENDED, AS_DEVICE)[0]).toEqual({ running: 'askingAsDevice' });
  });

  test.each<FindingCode>([
    'probe-origin-refused',
    'probe-token-missing',
    'probe-greeting',
    'probe-cancelled',
  ])('is not after %s, whatever is pressed', (code) => {
    expect(after(CHECKED, found(code), ENDED, AS_DEVICE)[0]).toBe('verdict');
  });

  test('anew forgets the last answer and nothing else', () => {
    const all: FindingCode[] = ['probe-identity-refused', 'probe-token-accepted', 'probe-pairing-pending'];
    expect(after(CHECKED, ...all.map(found), ENDED, AS_DEVICE)[1]).toEqual(['probe-identity-refused']);
  });
});
