import { newDevice } from '../support/device.ts';
import type { Logged, Stage, StageName } from './stage.ts';
import { notApproved, since, type Truth, wrongToken } from './truth.ts';
import { withoutDevice } from './without-device.ts';

/** A way to be refused, played on a real gateway. */
export interface Scenario {
  readonly what: string;
  /** `behind` has a trusted proxy, so that clients may come from outside. */
  readonly stage: StageName;
  readonly play: (stage: Stage) => Promise<Logged>;
  readonly truth: Truth | ((release: string) => Truth);
}

const isLetIn = ({ frames }: Logged): boolean => frames.some((frame) => /"ok":true/.test(frame));

/** Runs a command of the gateway's owner. @throws when it fails, with what it printed */
async function own({ gateway }: Stage, ...command: readonly string[]): Promise<void> {
  const { code, stdout, stderr } = await gateway.cli(...command);
  if (code !== 0) throw new Error(`openclaw ${command.join(' ')}: exit ${code}\n${stdout}\n${stderr}`);
}

/** A client that got in, so that it can lose it again. */
async function paired(stage: Stage): Promise<ReturnType<typeof newDevice>> {
  const device = newDevice();
  const knock = { device, token: stage.gateway.token };
  if (isLetIn(await stage.knock('local', knock))) return device;
  // to 2026.3.13 a gateway that trusts a proxy takes nobody for local, so its owner approves
  const asked = await stage.knock('outside', knock);
  const requestId = /"requestId":"([\w-]+)"/.exec(asked.frames.join())?.[1];
  if (requestId) await own(stage, 'devices', 'approve', requestId);
  const met = await stage.knock('outside', knock);
  if (!isLetIn(met)) throw new Error(`Not let in: ${met.code} ${met.reason}`);
  return device;
}

/** Removes a paired device, as the gateway's owner. */
async function remove(stage: Stage, { id }: { readonly id: string }): Promise<void> {
  const { code } = await stage.gateway.cli('devices', 'remove', id);
  if (code === 0) return;
  // to 2026.3.13 the same goes for the owner's command line: it asked to be approved, and its request is the newest
  await own(stage, 'devices', 'approve', '--latest');
  await own(stage, 'devices', 'remove', id);
}

const RIGHT = (stage: Stage): { readonly token: string } => ({ token: stage.gateway.token });
/** Ten failures in a minute lock an address out; the eleventh says so. */
const TRIES = 11;

const WORKED_BEFORE = { before: 'worked', change: 'gateway-restarted' } as const;

/**
 * In the order they are played: those that restart the gateway come last. Where two causes give the same words
 * (a wrong token and a changed one; a new device and one whose gateway forgot it), the truth is their merged
 * class, and `told` what one answer more makes of it.
 */
export const SCENARIOS = {
  'no-credentials': {
    what: 'a device without a token',
    stage: 'behind',
    play: (stage) => stage.knock('outside', {}),
    truth: { gate: 'token', refusal: 'token-missing', cause: 'token-missing-or-wrong', confidence: 'likely' },
  },
  'wrong-token': {
    what: 'a wrong token',
    stage: 'behind',
    play: (stage) => stage.knock('outside', { token: 'a-wrong-token' }),
    truth: wrongToken,
  },
  unpaired: {
    what: 'the right token, a new device',
    stage: 'behind',
    play: (stage) => stage.knock('outside', RIGHT(stage)),
    truth: (release) => notApproved('new-device', release),
  },
  removed: {
    what: 'paired, then removed by the owner',
    stage: 'behind',
    play: async (stage) => {
      const device = await paired(stage);
      await remove(stage, device);
      return stage.knock('outside', { device, ...RIGHT(stage) });
    },
    truth: (release) => notApproved('new-device', release),
  },
  'scope-upgrade': {
    what: 'paired for reading, asks for all',
    stage: 'behind',
    play: async (stage) => {
      const device = await paired(stage);
      return stage.knock('outside', { device, ...RIGHT(stage), scopes: ['operator.admin'] });
    },
    truth: (release) =>
      since('2026.2.21', release)
        ? {
            gate: 'pairing',
            refusal: 'pairing-scope-upgrade',
            cause: 'scope-or-role-upgrade',
            // the first ones give the reason in their log alone
            confidence: since('2026.2.22', release) ? 'proved' : 'likely',
          }
        : notApproved('new-device', release),
  },
  'origin-not-allowed': {
    what: 'a dashboard at an address that is not listed',
    stage: 'behind',
    play: (stage) => stage.knock('foreign', RIGHT(stage)),
    // the first ones let a dashboard of any address ask
    truth: (release) =>
      since('2026.2.2', release)
        ? {
            gate: 'origin',
            refusal: 'origin-not-allowed',
            cause: 'origin-not-allowed',
            confidence: 'proved',
          }
        : notApproved('new-device', release),
  },
  'protocol-too-new': {
    what: 'a client that is newer than the gateway',
    stage: 'behind',
    play: (stage) => stage.newer('outside'),
    truth: {
      gate: 'version',
      refusal: 'protocol-mismatch',
      cause: 'version-or-protocol-mismatch',
      confidence: 'proved',
    },
  },
  'plain-http': {
    what: 'a dashboard on plain http, which has no key',
    stage: 'behind',
    play: (stage) => stage.say('outside', () => withoutDevice(stage)),
    truth: {
      gate: 'identity',
      refusal: 'control-ui-needs-device-identity',
      cause: 'device-identity-needs-secure-context',
      confidence: 'likely',
    },
  },
  'locked-out': {
    what: 'eleven wrong tokens in a minute',
    stage: 'behind',
    play: async (stage) => {
      for (let tried = 1; tried < TRIES; tried += 1) await stage.knock('elsewhere', { token: 'wrong' });
      return stage.knock('elsewhere', { token: 'wrong' });
    },
    // the first ones count no tries, or only where it is configured
    truth: (release) =>
      since('2026.2.25', release)
        ? { gate: 'token', refusal: 'rate-limited', cause: 'rate-limited', confidence: 'proved' }
        : wrongToken(release),
  },
  'handshake-idle': {
    what: 'a client that never says a word',
    stage: 'behind',
    play: (stage) => stage.say('outside', () => undefined),
    truth: {
      gate: 'greeting',
      refusal: 'handshake-timeout',
      cause: 'cannot-tell',
      confidence: 'cannot-tell',
    },
  },
  'proxy-not-trusted': {
    what: 'a proxy that the gateway does not list',
    stage: 'plain',
    play: (stage) => stage.knock('outside', RIGHT(stage)),
    truth: (release) =>
      since('2026.8.1', release)
        ? {
            gate: 'upgrade',
            refusal: 'proxy-attribution-required',
            cause: 'trusted-proxies-missing',
            confidence: 'proved',
          }
        : notApproved('trusted-proxies-missing', release),
  },
  'token-changed': {
    what: 'paired; the gateway restarts with another token',
    stage: 'behind',
    play: async (stage) => {
      const [device, { token }] = [await paired(stage), RIGHT(stage)];
      await stage.restart({ token: 'another-token' });
      return stage.knock('outside', { device, token });
    },
    truth: (release) => ({
      ...wrongToken(release),
      told: { answers: WORKED_BEFORE, cause: 'gateway-restart-or-token-changed' },
    }),
  },
  'state-lost': {
    what: 'paired; the gateway restarts without its state folder',
    stage: 'behind',
    play: async (stage) => {
      const device = await paired(stage);
      await stage.restart({ wiped: true });
      const logged = await stage.knock('outside', { device, ...RIGHT(stage) });
      const { stdout } = await stage.gateway.cli('devices', 'list');
      return { ...logged, more: stdout };
    },
    truth: (release) => ({
      ...notApproved('new-device', release),
      told: { answers: WORKED_BEFORE, cause: 'gateway-restart-or-token-changed' },
    }),
  },
} as const satisfies Record<string, Scenario>;

/** What a user of this release must be told. */
export const truthOf = ({ truth }: Scenario, release: string): Truth =>
  typeof truth === 'function' ? truth(release) : truth;
