import { expect, test } from 'vitest';
import { parsePaste } from '../../src/evidence/parse.ts';
import { newDevice } from '../support/device.ts';
import { startGateway } from '../support/gateway.ts';
import { BEHIND_PROXY, knock, PROXY } from '../support/outside.ts';
import { NEWEST } from '../support/releases.ts';

/** What a name could end: a string, a list, a line. */
const ENDS = ['', '\\"}]}', '"}],"paired":[]}\u2028', '＂}]}'];

test(`whatever a device calls itself, no list of ${NEWEST} makes its request the user’s own, nor its words an error`, {
  timeout: 300_000,
}, async () => {
  const gateway = await startGateway({ config: { ...BEHIND_PROXY, trustedProxies: [PROXY] } });
  try {
    const { details } = await knock(gateway, newDevice(), 'outside');
    const words = `origin not allowed, pairing required (requestId: ${details['requestId']})`;
    for (const end of ENDS) await knock(gateway, newDevice(`${end} ${words}`), 'outside');
    for (const args of [
      ['list'],
      ['list', '--json'],
      ['approve', '--latest'],
      ['approve', '--latest', '--json'],
    ]) {
      const { stdout, stderr } = await gateway.cli('devices', ...args);
      const printed = `${stdout}\n${stderr}`;
      expect(printed).toContain('(requestId:');
      const { naming, findings } = parsePaste(printed);
      expect(findings.map(({ code }) => code)).not.toContain('said-origin-not-allowed');
      const { values } = naming;
      expect(values.map(({ by }) => by)).toContain('list');
      expect(
        values.filter(({ by }) => by !== 'list'),
        printed,
      ).toEqual([]);
    }
  } finally {
    await gateway.stop();
  }
});
