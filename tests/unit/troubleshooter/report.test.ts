import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createActor } from 'xstate';
import { parse } from 'yaml';
import { diagnose } from '../../../src/diagnosis/diagnose.ts';
import { parsePaste } from '../../../src/evidence/parse.ts';
import { evidence } from '../../../src/troubleshooter/evidence.ts';
import { machine } from '../../../src/troubleshooter/machine.ts';
import type { Facts } from '../../../src/troubleshooter/report/facts.ts';
import { writeIssue, writeReport } from '../../../src/troubleshooter/report/report.ts';
import { fill, type Words } from '../../../src/troubleshooter/words.ts';

const sentences: Record<string, string> = Object.assign(
  {},
  ...['findings/paste', 'findings/probe', 'findings/said', 'words/check', 'words/report', 'words/again'].map(
    (path) => parse(readFileSync(new URL(`../../../content/en/${path}.yaml`, import.meta.url), 'utf8')),
  ),
);
/** Names of gates, causes and set-ups stand for themselves. */
const words: Words = {
  say: (key, values) => fill(sentences[key] ?? key.replace(/^(?:gate|cause|setup)-/, ''), values),
};

/** A user with every sort of secret at hand, one attempt in the past. */
const PLANTED = [
  'OPENCLAW_GATEWAY_TOKEN=c0ffee5ec4e7c0ffee',
  '--password c0ffee5ec4e7pass',
  '"privateKey":"MC4CAQAwBQYDK2VwBCIEIc0ffee5ec4e7KEY"',
  '"openclaw.device.auth.v1":{"tokens":{"operator":{"token":"c0ffee5ec4e7device"}}}',
  'verity@example.org /home/verity/.openclaw',
  'closed before connect remote=203.0.113.77 fwd=n/a origin=https://verity.example.org host=verity.example.org:8443 code=1008 reason=origin not allowed',
  'origin not allowed (https://verity.example.org)',
].join('\n');
const TRACES = /c0ffee|verity|203\.0\.113/;

function facts(): Facts {
  const actor = createActor(machine).start();
  actor.send({
    type: 'CHECK',
    pasted: parsePaste('disconnected (1008): origin not allowed'),
    address: undefined,
  });
  actor.send({
    type: 'AGAIN',
    at: Date.UTC(2026, 10, 23, 9, 5),
    pasted: parsePaste(`${PLANTED}\nunauthorized: gateway token mismatch\nopenclaw 2026.9.6`),
  });
  const { context } = actor.getSnapshot();
  const findings = evidence(context);
  return {
    context,
    findings,
    verdict: diagnose(findings),
    setup: 'compose',
    solved: false,
    at: Date.UTC(2026, 10, 23, 9, 7),
  };
}

test.each([
  ['report', writeReport],
  ['issue text', writeIssue],
])(
  'the %s tells gates, findings, release, set-up, attempts and times, and nothing that was planted',
  (_, write) => {
    const { text, removed } = write(facts(), words);
    for (const told of [
      'said-token-mismatch',
      '2026.9.6',
      'compose',
      'until 2026-11-23 09:05 UTC: stopped at origin',
      'now, 2026-11-23 09:07 UTC',
      '| 7 | token | stopped here |',
    ])
      expect(text).toContain(told);
    expect(text).not.toMatch(TRACES);
    expect(text).not.toMatch(/undefined|\[object/);
    const kinds = removed.map(({ kind }) => kind);
    for (const kind of ['token', 'key', 'password', 'mail', 'home', 'public-ip', 'host'])
      expect(kinds).toContain(kind);
  },
);

test('a report that is pasted gives the findings it was made of', () => {
  const made = facts();
  const { text } = writeReport(made, words);
  const again = parsePaste(`> what my friend sent\n${text}`);
  const codes = made.findings.map(({ code }) => code);
  expect(again.findings.map(({ code }) => code).sort()).toEqual([...new Set(codes)].sort());
  expect(diagnose(again.findings).cause).toBe(made.verdict.cause);
  expect(again.findings.find(({ code }) => code === 'status-release')?.values).toEqual({
    release: '2026.9.6',
  });
});

test('words of others cannot end the code or the line they stand in', () => {
  const made = facts();
  const finding = {
    code: 'said-origin-not-allowed',
    source: 'paste',
    values: { origin: 'http://a`\n# b|' },
  } as const;
  const { text } = writeReport({ ...made, findings: [finding] }, words);
  expect(text).not.toMatch(/^# b/m);
});

test.each([
  ['report', writeReport],
  ['issue text', writeIssue],
])('the %s tells the lines that were not read, as code and masked', (_, write) => {
  const lines = 'the zork of gw.alice.net refused `k9x2m4q7w8` # today\nRun: openclaw doctor --fix';
  const { findings } = parsePaste(lines);
  const { text } = write({ ...facts(), findings }, words);
  expect(text).toContain('"`the zork of ‹host› refused  ‹secret›  # today`"');
  expect(text).toContain('"`Run: openclaw doctor --fix`"');
  expect(text).not.toMatch(/alice|k9x2/);
});
