import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import type { Finding } from '../../../src/evidence/finding.ts';
import { askAsDevice } from '../../../src/probe/device.ts';
import type { SocketEvent } from '../../../src/probe/effects.ts';
import { fill } from '../../../src/troubleshooter/words.ts';
import { open, run } from './runs.ts';
import { addressOf, never, played, timed } from './timed.ts';

afterEach(() => {
  vi.useRealTimers();
});

// a gateway may send any number that JSON can write, and JSON knows no bound

const SENTENCES: Readonly<Record<string, string>> = parse(
  readFileSync(new URL('../../../content/en/findings/probe.yaml', import.meta.url), 'utf8'),
);
/** A figure that nobody can read: none at all, one with an exponent, a sign or a fraction, or more than six digits. */
const UNREADABLE = /Infinity|NaN|undefined|\de[+-]?\d|-\d|\d\.\d|\d{7}/;

const number = fc.oneof(
  fc.constantFrom('1e999', '-1e999', '1e305', '-0', '0', '0.1', '5e-324', '9'.repeat(400), '120001'),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
  fc.integer().map(String),
);

/** What the findings say, but for the address, whose digits are the user's own. */
const said = (found: readonly Finding[]): string =>
  found.map(({ code, values }) => fill(SENTENCES[code] ?? '', { ...values, address: 'a' })).join('\n');

const frame = (text: string): SocketEvent => ({ type: 'frame', text });
const greeting = (ts: string): SocketEvent =>
  frame(`{"type":"event","event":"connect.challenge","payload":{"nonce":"n","ts":${ts}}}`);
const refusal = (id: string, message: string, details: string): SocketEvent =>
  frame(
    `{"type":"res","id":"${id}","ok":false,"error":{"code":"INVALID_REQUEST","message":"${message}","details":${details}}}`,
  );

test('the first look tells no figure that nobody can read', async () => {
  await fc.assert(
    fc.asyncProperty(number, number, async (ts, protocol) => {
      const answers = (): [number, SocketEvent][] => [
        [1, refusal('anonymous', 'protocol mismatch', `{"expectedProtocol":${protocol}}`)],
      ];
      const { found } = await run([
        {
          events: [
            [1, open],
            [2, greeting(ts)],
          ],
          answers,
        },
      ]);
      expect(found.length).toBeGreaterThan(1);
      expect(said(found)).not.toMatch(UNREADABLE);
    }),
  );
});

test('the question as a device tells none either', async () => {
  await fc.assert(
    fc.asyncProperty(number, number, async (ts, wait) => {
      const found: Finding[] = [];
      const effects = timed([
        {
          events: [
            [1, open],
            [2, greeting(ts)],
          ],
          answers: () => [
            [1, refusal('device', 'too many', `{"code":"AUTH_RATE_LIMITED","retryAfterMs":${wait}}`)],
          ],
        },
      ]);
      const key = { id: 'ab', publicKey: 'pub', sign: () => Promise.resolve('signed') };
      await played(
        askAsDevice(
          addressOf('127.0.0.1:18789'),
          { kind: 'token', value: 'T' },
          () => Promise.resolve(key),
          undefined,
          effects,
          { found: (finding) => found.push(finding), progress: () => undefined },
          never(),
        ),
      );
      expect(found.map(({ code }) => code)).toEqual(['probe-rate-limited']);
      expect(said(found)).not.toMatch(UNREADABLE);
    }),
  );
});
