// How long a user waits from the press to the verdict, beside bare clients that get the same refusal from the
// same gateway (one on Node, one in the same browser page), and beside the commands that look at it from inside.
import type { Browser, Page } from 'playwright-core';
import { anonymousConnect, readAnswer, readChallenge } from '../../src/gateway/frames.ts';
import { talk } from '../../tests/support/client.ts';
import { type Gateway, startGateway } from '../../tests/support/gateway.ts';
import { median } from './median.ts';

const ROUNDS = 15;
/** The commands take seconds each. */
const COMMAND_ROUNDS = 3;
const COMMANDS = {
  status: ['gateway', 'status'],
  doctor: ['doctor', '--non-interactive'],
} as const;
const PROTOCOL = { min: 3, max: 4 };

async function timed(run: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await run();
  return performance.now() - begun;
}

/** Opens a socket and asks once, from a page's origin. @throws where no refusal comes */
async function ask(url: string, origin: string, protocol: typeof PROTOCOL): Promise<void> {
  const reply = (frame: string): string | undefined =>
    readChallenge(frame) ? anonymousConnect('bench', protocol) : undefined;
  const { frames } = await talk(url, reply, origin);
  const refused = frames.some((frame) => readAnswer(frame, 'bench')?.ok === false);
  if (!refused) throw new Error(`No refusal came: ${frames.join(' ')}`);
}

/** The same in the page: a WebSocket and nothing around it. */
function askInPage(page: Page, url: string): Promise<number> {
  const connect = anonymousConnect('bench', PROTOCOL);
  return page.evaluate(
    ([address, frame]) =>
      new Promise<number>((resolve) => {
        const begun = performance.now();
        const socket = new WebSocket(address);
        socket.onmessage = ({ data }) => {
          if (data.includes('connect.challenge')) socket.send(frame);
          else resolve(performance.now() - begun);
        };
      }),
    [url, connect] as const,
  );
}

/** Touches the troubleshooter, as typing does, and waits until its engine answers: here, that nothing was typed. */
async function wake(page: Page): Promise<void> {
  await page.locator('[data-action=check]').click();
  await page.locator('[data-problem]').waitFor({ state: 'visible' });
}

/** Presses Check and waits for the verdict to be painted. */
async function probeInPage(page: Page, address: string): Promise<number> {
  await page.fill('input[name=address]', address);
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const root = document.querySelector('pairing-troubleshooter');
        const button = document.querySelector('[data-action=check]');
        if (!root || !(button instanceof HTMLElement)) return reject(new Error('This is not the check page'));
        const begun = performance.now();
        new MutationObserver(() => {
          if (root.getAttribute('data-machine') === 'verdict')
            requestAnimationFrame(() => resolve(performance.now() - begun));
        }).observe(root, { attributes: true });
        button.click();
      }),
  );
}

/** Runs an `openclaw` command on the gateway's own machine. @throws where it fails, with what it printed */
async function own(gateway: Gateway, command: readonly string[]): Promise<void> {
  const { code, stdout, stderr } = await gateway.cli(...command);
  if (code !== 0) throw new Error(`openclaw ${command.join(' ')}: exit ${code}\n${stdout}\n${stderr}`);
}

/**
 * Runs all of them in turn against one gateway and prints medians and ratios.
 *
 * @param site where the site is served, without a slash at its end
 */
export async function benchProbe(browser: Browser, site: string): Promise<void> {
  const gateway = await startGateway();
  const none = (): number[] => [];
  const times = {
    wake: none(),
    probe: none(),
    page: none(),
    node: none(),
    thrice: none(),
    status: none(),
    doctor: none(),
  };
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      const page = await browser.newPage();
      await page.goto(`${site}/check/`);
      times.wake.push(await timed(() => wake(page)));
      times.probe.push(await probeInPage(page, `127.0.0.1:${gateway.port}`));
      times.page.push(await askInPage(page, gateway.url));
      await page.close();
      times.node.push(await timed(() => ask(gateway.url, site, PROTOCOL)));
      times.thrice.push(
        await timed(async () => {
          await ask(gateway.url, site, { min: 999, max: 999 });
          await ask(gateway.url, site, PROTOCOL);
        }),
      );
      if (round >= COMMAND_ROUNDS) continue;
      times.status.push(await timed(() => own(gateway, COMMANDS.status)));
      times.doctor.push(await timed(() => own(gateway, COMMANDS.doctor)));
    }
  } finally {
    await gateway.stop();
  }
  const probe = median(times.probe);
  const row = (what: string, list: readonly number[]): Record<string, string | number> => ({
    what,
    'median ms': Number(median(list).toFixed(1)),
    'probe is': `${(probe / median(list)).toPrecision(3)} ×`,
  });
  console.log(`From the first touch until the engine answers: ${median(times.wake).toFixed(0)} ms`);
  console.table([
    row('the probe, press to verdict on the screen', times.probe),
    row('bare WebSocket in the same page, same refusal', times.page),
    row('bare client on Node, same refusal', times.node),
    row('bare client on Node, greeting, version and refusal', times.thrice),
    row(`openclaw ${COMMANDS.status.join(' ')}`, times.status),
    row(`openclaw ${COMMANDS.doctor.join(' ')}`, times.doctor),
  ]);
  const rounds = `${ROUNDS} rounds in turn, ${COMMAND_ROUNDS} of the commands`;
  console.log(`${rounds}, on one gateway (openclaw ${gateway.release})`);
}
