import { describe, expect, test } from 'vitest';
import { parsePaste } from '../../../../src/evidence/parse.ts';
import { HERE, isShort, SHOWN } from './lines.ts';

/** What goes before a line where somebody passes it on. */
const PREFIXES: Readonly<Record<string, string>> = {
  nothing: '',
  quoted: '> ',
  compose: 'openclaw-gateway-1  | ',
  'compose with a long name': `${'a-very-long-project-name-'.repeat(5)}gateway-1  | `,
  kubernetes: '[pod/openclaw-7d9f8b6c5-x2x4z/gateway] ',
  'a container runtime': '2026-11-26T22:00:00.123456789Z stderr F ',
  journald: 'Nov 26 22:00:00 box openclaw[1234]: ',
  syslog: '<30>1 2026-11-26T22:00:00.000000+00:00 box openclaw 1234 - - ',
};
const ESC = String.fromCharCode(27);
const whoIn = (text: string): string[] =>
  parsePaste(text, HERE).parties.map(({ client, fate }) => `${client}: ${fate}`);

const REFUSED = [
  'control-ui: said-pairing-not-approved',
  'cli: said-protocol-mismatch',
  'own-check: said-protocol-mismatch',
];

describe.each(SHOWN.map((each) => [`${each.release}, ${each.form}`, each] as const))('%s', (_, shown) => {
  const { lines } = shown;
  /** Without the check's connections that nothing but a page elsewhere tells from another. */
  const told = isShort(shown)
    ? lines.filter((line) => !/origin=(?:null|https:\/\/other\.example) .*code=1008/.test(line))
    : lines;

  test('holds the check', () => expect(lines.join('\n')).toMatch(/openclaw-probe|Pairing Required\? check/));

  test.each(Object.entries(PREFIXES))('behind %s, each client is told with its fate', (_name, prefix) => {
    const who = whoIn(told.map((line) => `${prefix}${line}`).join('\n'));
    expect(who.filter((each) => !/connected$/.test(each))).toEqual(expect.arrayContaining(REFUSED));
    expect(who).toHaveLength(new Set(who).size);
    expect(who.filter((each) => /origin-not-allowed|device-identity/.test(each))).toEqual([]);
  });

  test('with the time alone', () => {
    if (shown.form === 'json' || shown.form === 'file') return;
    const timed = told.map((line) =>
      line.replace(/20\d\d-\d\d-\d\dT(\d\d:\d\d:\d\d)\.\d{3}(?:Z|\+00:00)/, '$1'),
    );
    expect(whoIn(timed.join('\n'))).toEqual(expect.arrayContaining(REFUSED));
  });

  test('a release in it is the client’s', () => {
    const { findings } = parsePaste(lines.join('\n'), HERE);
    expect(findings.find(({ code }) => code === 'client-release')?.values).toEqual({ release: '2026.4.12' });
    expect(findings.find(({ code }) => code === 'status-release')).toBeUndefined();
  });
});

/** How a terminal breaks a line, and how a chat does. */
const BREAKS: Readonly<Record<string, (line: string, width: number) => string>> = {
  'inside words': (line, width) => (line.match(new RegExp(`.{1,${width}}`, 'g')) ?? []).join('\n'),
  'at spaces': (line, width) => line.replace(new RegExp(`(.{1,${width}})(?: |$)`, 'g'), '$1\n').trimEnd(),
};

describe.each(Object.entries(BREAKS))('broken %s', (_, broken) => {
  test.each([60, 80, 100, 120, 200])('at %i, it tells the same', (width) => {
    for (const { release, form, lines } of SHOWN.filter((each) => !['json', 'file'].includes(each.form))) {
      const plain = lines.map((line) => line.replaceAll(new RegExp(`${ESC}\\[\\d+m`, 'g'), ''));
      const whole = whoIn(plain.join('\n'));
      const text = plain.map((line) => broken(line, width)).join('\n');
      const others = (who: readonly string[]) => new Set(who.filter((each) => !each.startsWith('own-check')));
      expect(others(whoIn(text)), `${release}, ${form}`).toEqual(others(whole));
    }
  });
});

test('the check is known from every origin wherever the log names who asks', () => {
  for (const shown of SHOWN.filter((each) => !isShort(each))) {
    const ours = shown.lines.filter((line) => /openclaw-probe|Pairing Required\? check/.test(line));
    for (const line of ours) {
      expect(
        whoIn(line).filter((who) => !who.startsWith('own-check')),
        line,
      ).toEqual([]);
      // the second half alone, as where it was cut
      const half = line.slice(line.length / 2);
      if (/openclaw-probe mode|Pairing Required\? check/.test(half))
        expect(
          whoIn(half).filter((who) => !who.startsWith('own-check')),
          half,
        ).toEqual([]);
    }
  }
});
