// How long a user waits from the press to the verdict, beside bare clients that get the same refusal from the
// same gateway (one on Node, one in the same browser page), and beside the commands that look at it from inside; at
// once and over a way that takes 150 ms for a question and its answer.
import type { Browser, Page } from 'playwright-core';
import { ANY_PROTOCOL, anonymousConnect, readAnswer, readChallenge } from '../../src/gateway/frames.ts';
import { talk } from '../../tests/support/client.ts';
import { type Gateway, startGateway } from '../../tests/support/gateway.ts';
import { delaying } from './delay.ts';
import { median } from './median.ts';

const ROUNDS = 15;
/** The commands take seconds each. */
const COMMAND_ROUNDS = 3;
const COMMANDS = {
  status: ['gateway', 'status'],
  doctor: ['doctor', '--non-interactive'],
} as const;
/** What a question and its answer take longer, in ms, and how many times a bare client's wait the press may take. */
const WAYS = [
  { ms: 0, goal: 1.3 },
  { ms: 150, goal: 1.15 },
] as const;
/** … and both presses, as nobody and as a device, beside one bare client. */
const BOTH_GOAL = 1.6;
const WRONG = 'a-wrong-token';
/** So many wrong tokens are well below what locks a page out. */
const DEVICE_ROUNDS = 3;

async function timed(run: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await run();
  return performance.now() - begun;
}

/** Opens a socket and asks once, from a page's origin. @throws where no refusal comes */
async function ask(url: string, origin: string): Promise<void> {
  const reply = (frame: string): string | undefined =>
    readChallenge(frame) ? anonymousConnect('bench', ANY_PROTOCOL) : undefined;
  const { frames } = await talk(url, reply, origin);
  const refused = frames.some((frame) => readAnswer(frame, 'bench')?.ok === false);
  if (!refused) throw new Error(`No refusal came: ${frames.join(' ')}`);
}

/** The same in the page, as its first socket, as the probe's is: a WebSocket and nothing around it. */
async function bareInPage(browser: Browser, site: string, url: string): Promise<number> {
  const page = await browser.newPage();
  await page.goto(`${site}/check/`);
  const took = await bareIn(page, url);
  await page.close();
  return took;
}

function bareIn(page: Page, url: string): Promise<number> {
  const connect = anonymousConnect('bench', ANY_PROTOCOL);
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

/** Presses a button and waits for the verdict to be painted. */
function untilVerdict(page: Page, button: string): Promise<number> {
  return page.evaluate(
    (selector) =>
      new Promise<number>((resolve, reject) => {
        const root = document.querySelector('pairing-troubleshooter');
        const pressed = document.querySelector(selector);
        if (!root || !(pressed instanceof HTMLElement))
          return reject(new Error('This is not the check page'));
        const begun = performance.now();
        new MutationObserver(() => {
          if (root.getAttribute('data-machine') === 'verdict')
            requestAnimationFrame(() => resolve(performance.now() - begun));
        }).observe(root, { attributes: true });
        pressed.click();
      }),
    button,
  );
}

/** Types an address, sees what a press would do, presses Check and waits for the verdict to be painted. */
async function probeInPage(page: Page, address: string): Promise<number> {
  await page.fill('input[name=address]', address);
  // what looks is fetched while somebody types
  await page.locator('[data-part=before]', { hasText: address }).waitFor();
  return untilVerdict(page, '[data-action=check]');
}

/** Asks as a device, with a token that is wrong. */
async function askInPage(page: Page): Promise<number> {
  await page.fill('input[name=secret]', WRONG);
  return untilVerdict(page, '[data-form=secret] [type=submit]');
}

/** Medians of one way to the gateway, and ratios to the bare client in the same page. */
async function benchWay(
  browser: Browser,
  site: string,
  port: number,
  { ms, goal }: (typeof WAYS)[number],
): Promise<void> {
  const times: Record<'wake' | 'probe' | 'device' | 'page' | 'node', number[]> = {
    wake: [],
    probe: [],
    device: [],
    page: [],
    node: [],
  };
  const url = `ws://127.0.0.1:${port}/`;
  for (let round = 0; round < ROUNDS; round += 1) {
    const page = await browser.newPage();
    await page.goto(`${site}/check/`);
    times.wake.push(await timed(() => wake(page)));
    times.probe.push(await probeInPage(page, `127.0.0.1:${port}`));
    if (round < DEVICE_ROUNDS) times.device.push(await askInPage(page));
    await page.close();
    times.page.push(await bareInPage(browser, site, url));
    times.node.push(await timed(() => ask(url, site)));
  }
  const [probe, page, device] = [median(times.probe), median(times.page), median(times.device)];
  const row = (what: string, value: number, wanted?: number): Record<string, string | number> => ({
    what,
    'median ms': Number(value.toFixed(1)),
    'beside bare': `${(value / page).toPrecision(3)} ×`,
    goal: wanted ? `${wanted} ×` : '',
  });
  console.log(`\n${ms} ms for a question and its answer; ready after ${median(times.wake).toFixed(0)} ms`);
  console.table([
    row('the probe, press to verdict on the screen', probe, goal),
    row('both presses, as nobody and as a device', probe + device, BOTH_GOAL),
    row('bare WebSocket, the first of the same page, same refusal', page),
    row('bare client on Node, same refusal', median(times.node)),
  ]);
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
  try {
    for (const way of WAYS) {
      const delayed = way.ms === 0 ? undefined : await delaying(gateway.port, way.ms);
      await benchWay(browser, site, delayed?.port ?? gateway.port, way);
      delayed?.close();
    }
    const commands: Record<string, string | number>[] = [];
    for (const command of Object.values(COMMANDS)) {
      const times: number[] = [];
      for (let round = 0; round < COMMAND_ROUNDS; round += 1)
        times.push(await timed(() => own(gateway, command)));
      commands.push({ what: `openclaw ${command.join(' ')}`, 'median ms': Math.round(median(times)) });
    }
    console.table(commands);
  } finally {
    await gateway.stop();
  }
  console.log(`${ROUNDS} rounds in turn on one gateway (openclaw ${gateway.release})`);
}
