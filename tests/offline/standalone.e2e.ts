import { pathToFileURL } from 'node:url';
import { writeLink } from '../../src/troubleshooter/link/link.ts';
import { pagesAlike } from '../support/alike.ts';
import { expect, test } from '../support/engine-test.ts';
import { startEngine } from '../support/engines/start.ts';
import { replay } from '../support/replay.ts';
import { serveSecurely } from '../support/secure.ts';
import { note } from '../support/table.ts';
import { plainHttp } from '../support/targets.ts';

const FILE = pathToFileURL('dist/pairing-required.html').href;

for (const { name, pages, looksAtNoOrigin } of pagesAlike())
  test(`${name}, recorded: checked from a file`, async ({ engine }, info) => {
    const server = await replay(pages);
    const seen = await engine.check(FILE, server.address);
    await server.stop();
    const stop = looksAtNoOrigin ? 'identity' : 'origin';
    const expected = `greeting · ${stop}-refused`;
    const got = seen.codes.map((code) => code.replace('probe-', '')).join(' · ');
    note(info, { table: 'The file on recorded releases', row: name, column: engine.name, expected, got });
    expect(got).toBe(expected);
    for (const gate of ['reach', 'upgrade', 'greeting', 'version']) expect(seen.gates[gate]).toBe('passed');
    expect(seen.gates[stop]).toBe('stopped');
    if (stop === 'origin') expect(seen.sentences.at(-1)).toContain('"null", as that of every file');
    expect(seen.confidence).not.toBe('proved');
    expect(seen.violations).toBe(0);
    expect(seen.offered).toBe(false);
  });

test('the file loads nothing, and may make a device key and keep what was found', async ({ engine }) => {
  const found = await engine.visit(FILE, async () => {
    sessionStorage.setItem('kept', 'yes');
    return {
      loaded: performance.getEntriesByType('resource').map(({ name }) => name),
      origin: globalThis.origin,
      secure: isSecureContext && 'subtle' in crypto,
      kept: sessionStorage.getItem('kept'),
    };
  });
  expect(found).toEqual({ loaded: [], origin: 'null', secure: true, kept: 'yes' });
});

test('a link opens in the file, and is the address of what it shows', async ({ engine }) => {
  const findings = [{ code: 'said-pairing-required' as const, source: 'paste' as const }];
  const memory = { answers: {}, asked: [], findings, attempts: [], setup: undefined };
  const link = writeLink(memory);
  const found = await engine.visit(FILE + link, async () => {
    const root = document.querySelector<HTMLElement>('pairing-troubleshooter');
    while (root?.dataset['machine'] !== 'verdict') await new Promise((resolve) => setTimeout(resolve));
    return {
      hash: location.hash,
      verdict: document.querySelector<HTMLElement>('[data-verdict]')?.dataset['verdict'],
    };
  });
  expect(found).toEqual({ hash: link, verdict: 'new-device' });
});

test('an https page is held back from a plain address, and offers the file', async ({ engine }) => {
  const site = await serveSecurely();
  const target = await plainHttp();
  const trusting = await startEngine(engine.name, true);
  // WebKit holds a page back from its own machine too; the others let it ask there, and nowhere else
  const host = engine.name === 'webkit' ? '127.0.0.1' : 'guide.test';
  const seen = await trusting.check(site.url, target.address.replace('127.0.0.1', `http://${host}`));
  await trusting.close();
  await site.close();
  expect(seen.codes).toEqual(['probe-mixed-content']);
  expect(seen.offered).toBe(true);
  expect(seen.cause).toBe('cannot-tell');
  expect(target.received.filter((line) => line.includes('probe='))).toEqual([]);
  const free = await engine.check(FILE, target.address);
  await target.stop();
  expect(free.codes).toEqual(['probe-other-http']);
  expect(free.offered).toBe(false);
});
