import { describe, expect, test } from 'vitest';
import { createActor } from 'xstate';
import { diagnose } from '../../../src/diagnosis/diagnose.ts';
import type { Finding } from '../../../src/evidence/finding.ts';
import { parsePaste } from '../../../src/evidence/parse.ts';
import { machine } from '../../../src/troubleshooter/machine.ts';
import type { Facts } from '../../../src/troubleshooter/report/facts.ts';
import { writeIssue, writeReport } from '../../../src/troubleshooter/report/report.ts';
import type { Words } from '../../../src/troubleshooter/words.ts';

/** Every sentence as its key and what fills it. */
const words: Words = {
  say: (key, values = {}) =>
    [key, ...Object.entries(values).map(([name, value]) => `${name}=${value}`)].join(' '),
};
const { context } = createActor(machine).getSnapshot();
const AT = Date.UTC(2026, 10, 23, 9, 7, 59);

const factsOf = (findings: readonly Finding[], more: Partial<Facts> = {}): Facts => ({
  context,
  findings,
  verdict: diagnose(findings),
  setup: 'compose',
  solved: false,
  at: AT,
  ...more,
});
const REFUSED: readonly Finding[] = [
  { code: 'said-origin-not-allowed', source: 'paste', values: { origin: 'https://gw.example:8443' } },
  { code: 'status-release', source: 'paste', values: { release: '2026.9.6' } },
  { code: 'probe-greeting', source: 'probe', values: { protocol: '4' } },
  { code: 'answered-client-control-ui', source: 'answer' },
];
const GATES = (last: string, state: string, rest: string): string =>
  [
    '| | report-gate | report-state |',
    '| --- | --- | --- |',
    ...['reach', 'upgrade', 'greeting', 'version'].map(
      (gate, index) => `| ${index + 1} | gate-${gate} | state-passed |`,
    ),
    `| 5 | gate-origin | ${state} |`,
    `| 6 | gate-identity | ${rest} |`,
    `| 7 | gate-token | ${rest} |`,
    `| 8 | gate-pairing | ${last} |`,
  ].join('\n');
const FOUND = [
  '- said-origin-not-allowed origin=`https://‹host›:8443` (report-by-gateway, `said-origin-not-allowed`)',
  '- status-release release=`2026.9.6` (report-by-tool, `status-release`)',
  '- probe-greeting protocol=`4` (report-by-probe, `probe-greeting`)',
  '- answered-client-control-ui (report-by-answer, `answered-client-control-ui`)',
].join('\n');
const STOPPED = GATES('state-not-reached', 'state-stopped', 'state-not-reached');
const NOW = 'report-now time=2026-11-23 09:07 UTC';

describe('the report', () => {
  test('tells everything that is known, in this order', () => {
    expect(writeReport(factsOf(REFUSED), words)).toEqual({
      removed: [{ kind: 'host', count: 1 }],
      text: `# report-title (pairing-required report v1)

report-made time=2026-11-23 09:07 UTC

- report-verdict: proved: cause-origin-not-allowed
- report-releases: OpenClaw 2026.9.6, report-protocol protocol=4
- report-setup: runs-compose

## report-gates

${STOPPED}

## report-findings

${FOUND}

## report-attempts

1. ${NOW}: report-stopped gate=gate-origin (\`said-origin-not-allowed\`, \`status-release\`, \`probe-greeting\`)
`,
    });
  });

  test('says of what is unknown that it is', () => {
    const { text, removed } = writeReport(factsOf([]), words);
    expect(text).toContain('- report-verdict: cannot-tell\n- report-releases: report-unknown\n');
    expect(text).toContain('## report-findings\n\nreport-unknown\n');
    expect(text).toContain(`1. ${NOW}: report-no-stop\n`);
    expect(removed).toEqual([]);
  });

  test('names the build that it is made in', () => {
    expect(writeReport(factsOf([], { build: '7' }), words).text).toContain(
      'report-made time=2026-11-23 09:07 UTC build=7\n',
    );
  });

  test('names a release once', () => {
    const { text } = writeReport(factsOf([...REFUSED, ...REFUSED]), words);
    expect(text).toContain('report-releases: OpenClaw 2026.9.6, report-protocol protocol=4\n');
  });

  test('says that it works, where it does', () => {
    const { text } = writeReport(factsOf(REFUSED, { solved: true }), words);
    expect(text).toContain('- report-verdict: report-works\n');
    expect(text).toContain(GATES('state-passed', 'state-passed', 'state-passed'));
    expect(text).toContain(`1. ${NOW}: report-works\n`);
  });

  test('tells earlier attempts first', () => {
    const attempts = [
      { at: Date.UTC(2026, 0, 2, 3, 4), gate: 'token', own: true, codes: ['said-token-missing'] },
      { at: Date.UTC(2026, 0, 2, 3, 5), gate: undefined, own: false, codes: [] },
    ] as const;
    const { text } = writeReport(factsOf([], { context: { ...context, attempts } }), words);
    expect(text).toMatch(
      /\n1\. report-until time=2026-01-02 03:04 UTC: report-stopped gate=gate-token \(`said-token-missing`\)\n2\. report-until time=2026-01-02 03:05 UTC: report-no-stop\n3\. report-now/,
    );
  });

  test('no word of others ends the code or the line that it stands in', () => {
    const finding = { code: 'close-1006', source: 'paste', values: { reason: 'a``b\r\n|c' } } as const;
    expect(writeReport(factsOf([finding]), words).text).toContain(
      '\n- close-1006 reason=`a b c` (report-by-tool, `close-1006`)\n',
    );
  });

  test('adds up what was taken out of the paste and of the report', () => {
    const pasted = parsePaste('token=abc 8.8.8.8');
    const finding = { code: 'close-1006', source: 'paste', values: { reason: 'token=abc' } } as const;
    const { text, removed } = writeReport(factsOf([finding], { context: { ...context, pasted } }), words);
    expect(text).toContain('reason=`token=‹token›`');
    expect(removed).toEqual([
      { kind: 'token', count: 2 },
      { kind: 'public-ip', count: 1 },
    ]);
  });
});

test('the text of an issue has the parts that its form asks for', () => {
  expect(writeIssue(factsOf(REFUSED), words)).toEqual({
    removed: [{ kind: 'host', count: 1 }],
    text: `### report-issue-summary

proved: cause-origin-not-allowed

### report-issue-version

OpenClaw 2026.9.6, report-protocol protocol=4; runs-compose

### report-issue-steps

report-issue-fill

### report-issue-actual

${FOUND}

${STOPPED}

### report-issue-tried

1. ${NOW}: report-stopped gate=gate-origin (\`said-origin-not-allowed\`, \`status-release\`, \`probe-greeting\`)

report-made time=2026-11-23 09:07 UTC
`,
  });
  expect(writeIssue(factsOf([]), words).text).toContain('### report-issue-actual\n\nreport-unknown\n\n');
});
