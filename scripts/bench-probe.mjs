// How long a user waits from the press to the verdict, beside bare clients that get the same refusal from the
// same gateway (one on Node, one in the same browser page), and beside the commands that look at it from inside.
import { anonymousConnect, readAnswer, readChallenge } from '../src/gateway/frames.ts';
import { talk } from '../tests/support/client.ts';
import { startGateway } from '../tests/support/gateway.ts';

const ROUNDS = 15;
/** The commands take seconds each. */
const COMMAND_ROUNDS = 3;
const COMMANDS = /** @type {const} */ ({
  status: ['gateway', 'status'],
  doctor: ['doctor', '--non-interactive'],
});
const PROTOCOL = { min: 3, max: 4 };

/** @param {number[]} times */
function median(times) {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** @param {() => Promise<unknown>} run */
async function timed(run) {
  const begun = performance.now();
  await run();
  return performance.now() - begun;
}

/**
 * Opens a socket and asks once, from a page's origin.
 *
 * @param {string} url
 * @param {string} origin
 * @param {{ min: number, max: number }} protocol
 */
async function ask(url, origin, protocol) {
  const reply = (/** @type {string} */ frame) =>
    readChallenge(frame) ? anonymousConnect('bench', protocol) : undefined;
  const { frames } = await talk(url, reply, origin);
  const refused = frames.some((frame) => readAnswer(frame, 'bench')?.ok === false);
  if (!refused) throw new Error(`No refusal came: ${frames.join(' ')}`);
}

/**
 * The same in the page: a WebSocket and nothing around it.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} url
 */
function askInPage(page, url) {
  const connect = anonymousConnect('bench', PROTOCOL);
  return page.evaluate(
    ([address, frame]) =>
      new Promise((resolve) => {
        const begun = performance.now();
        const socket = new WebSocket(address);
        socket.onmessage = ({ data }) => {
          if (data.includes('connect.challenge')) socket.send(frame);
          else resolve(performance.now() - begun);
        };
      }),
    /** @type {const} */ ([url, connect]),
  );
}

/**
 * Touches the troubleshooter, as typing does, and waits until its engine answers: here, that nothing was typed.
 *
 * @param {import('playwright-core').Page} page
 */
async function wake(page) {
  await page.locator('[data-action=check]').click();
  await page.locator('[data-problem]').waitFor({ state: 'visible' });
}

/**
 * Presses Check and waits for the verdict to be painted.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} address
 */
async function probeInPage(page, address) {
  await page.fill('input[name=address]', address);
  return page.evaluate(
    () =>
      new Promise((resolve, reject) => {
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

/**
 * Runs an `openclaw` command on the gateway's own machine.
 *
 * @param {import('../tests/support/gateway.ts').Gateway} gateway
 * @param {readonly string[]} command
 */
async function own(gateway, command) {
  const { code, stdout, stderr } = await gateway.cli(...command);
  if (code !== 0) throw new Error(`openclaw ${command.join(' ')}: exit ${code}\n${stdout}\n${stderr}`);
}

/**
 * Runs all of them in turn against one gateway and prints medians and ratios.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} site where the site is served, without a slash at its end
 */
export async function benchProbe(browser, site) {
  const gateway = await startGateway();
  /** @type {Record<'wake' | 'probe' | 'page' | 'node' | 'thrice' | 'status' | 'doctor', number[]>} */
  const times = { wake: [], probe: [], page: [], node: [], thrice: [], status: [], doctor: [] };
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
  const row = (/** @type {string} */ what, /** @type {number[]} */ list) => ({
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
