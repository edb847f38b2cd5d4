import { describe, expect, test } from 'vitest';
import { redact } from '../../../src/evidence/redact.ts';
import { linesOf } from '../../../src/evidence/whose-lines.ts';

const HERE = 'https://pairing.example';
const TIME = '2026-11-25T03:06:16';
const left = (text: string, origin = HERE): string => linesOf(redact(text).text, origin).others;
/** An entry that is ours by its origin, with this at its end. */
const ours = (end: string): string => `${TIME} origin=${HERE} ${end}`;

describe('an entry of a log', () => {
  test.each([
    ['at its time', `${TIME} origin=${HERE}`],
    ['behind what a collector put in front', `${'x '.repeat(40)}${TIME} origin=${HERE}`],
    ['in any year of this century', `2099-11-25T03:06 origin=${HERE}`],
    ['however much stands in front', `${'x '.repeat(900)}${TIME} origin=${HERE}`],
    ['with a space for a T', `2026-11-25 03:06 origin=${HERE}`],
    ['at the time alone, as in a terminal', `11:08:33 [ws] origin=${HERE}`],
    ['at the time and a level', `11:08:33 warn gateway/ws origin=${HERE}`],
    ['as syslog has it', `Nov 25 11:08:33 box openclaw[7]: origin=${HERE}`],
    ['as JSON, the date last', `{"0":"x","2":"origin=${HERE}","time":"x"}`],
    ['in the middle, where it was cut', `…a.b fwd=n/a origin=${HERE} host=x`],
  ])('begins %s', (_, line) => expect(left(line)).toBe(''));

  test.each([
    `x${TIME} origin=${HERE}`,
    `1926-11-25T03:06 origin=${HERE}`,
    `at 11:08:33 origin=${HERE}`,
    `2026-11-25T03 origin=${HERE}`,
    `origin=${HERE}`,
  ])('is none: %s', (line) => expect(left(line)).toBe(line));
});

describe('ours by its name', () => {
  test.each([
    'client=openclaw-probe vprobe',
    'client=openclaw-probe probe vprobe',
    'client=openclaw-probe mode=probe version=probe',
    '"client":"openclaw-probe","version":"probe"',
    '"client": "openclaw-probe", "version": "probe"',
    `client=openclaw-probe origin=https://elsewhere.example`,
    `client=openclaw-probe mode=prob origin=null`,
    'client=openclaw-probe mode=probe version=pro',
    'client=Pairing Required? check probe vprobe',
    '"clientDisplayName":"Pairing Required? check"',
    'lastFrameId=pairing-required-check host=x',
    'origin=https://elsewhere.example lastFrameMethod=connect lastFrameId=anonymous',
  ])('%s', (words) => expect(left(`${TIME} ${words}`)).toBe(''));

  test.each([
    'client=openclaw-probe version=2026.9.6',
    'client=openclaw-prober vprobe',
    'client=openclaw-probe vprober',
    'client=openclaw-probe origin=n/a version=2026.9.6 mode=probe',
    'client=openclaw-probe',
    'origin=n/a lastFrameId=anonymous',
    'client=cli vprobe',
    `client=openclaw-probe ${'x'.repeat(60)} vprobe`,
  ])('not %s', (words) => expect(left(`${TIME} ${words}`)).toBe(`${TIME} ${words}`));
});

describe('ours by its connection', () => {
  const named = `${TIME} conn=a1b2c3d4 client=openclaw-probe vprobe`;
  test.each([
    ['before', [`${TIME} conn=a1b2c3d4 x`, named]],
    ['after', [named, `${TIME} conn=a1b2c3d4 x`]],
    ['shortened', [`${TIME} conn=67a6303c…27 client=openclaw-probe vprobe`, `${TIME} conn=67a6303c…27 x`]],
  ])('%s', (_, lines) => expect(left(lines.join('\n'))).toBe(''));

  test.each([
    ['another connection', `${TIME} conn=b1b2c3d4 x`],
    ['none', `${TIME} x`],
    ['a name that ends alike', `${TIME} xconn=a1b2c3d4 x`],
    ['outside of the log', 'conn=a1b2c3d4 x'],
  ])('not %s', (_, line) => expect(left(`${named}\n${line}`)).toBe(line));

  test('a name of ours without a connection makes no other entry ours', () => {
    expect(left(`${TIME} client=openclaw-probe vprobe\n${TIME} x`)).toBe(`${TIME} x`);
    expect(left(`${TIME} conn=a1b2c3 client=openclaw-probe vprobe\n${TIME} conn=a1b2c3 x`)).toBe(
      `${TIME} conn=a1b2c3 x`,
    );
  });
});

describe('ours by its origin', () => {
  test.each([`origin=${HERE}s`, `origin=x${HERE}`, `xorigin=${HERE}`, 'origin=', 'x'])('not %s', (words) =>
    expect(left(`${TIME} ${words}`)).toBe(`${TIME} ${words}`),
  );

  test('not where nobody checks', () =>
    expect(left(`${TIME} origin=${HERE}`, '')).toBe(`${TIME} origin=${HERE}`));
});

describe('an entry that a terminal broke', () => {
  test.each([
    'platform=web',
    'phase=ws_upgrade_started',
    'reason=protocol mismatch',
    'reason=device identity required',
    'reason=origin not allowed (open the Control UI)',
    'vprobe min=999',
  ])('ends with %s', (end) => {
    const [first, second] = [ours('x '), `y ${end}`];
    expect(left(`${first}\n${second}\nafter`)).toBe('after');
    expect(left(`${first}\n${second}  \nafter`)).toBe('after');
    expect(left(`${ours(end)}\nafter`)).toBe('after');
  });

  test('that has told its end takes nothing more', () => {
    const told = ours('code=1008 reason=pairing required');
    expect(left(`${told}\nx=1 and more`)).toBe('x=1 and more');
    expect(left(`${told}\ndisconnected (1008)`)).toBe('disconnected (1008)');
  });

  test('ends where the next begins, and at an empty line', () => {
    expect(left(`${ours('x')}\n${TIME} y platform=web`)).toBe(`${TIME} y platform=web`);
    expect(left(`${ours('x')}\n \ny platform=web`)).toBe(' \ny platform=web');
  });

  test('takes fourteen lines at most', () => {
    const more = (count: number): string => `${ours('x')}${'\nx=1'.repeat(count)}\n platform=web`;
    expect(left(more(12))).toBe('');
    expect(left(more(14))).not.toBe('');
  });

  test('that is not ours stays as it was', () => {
    const text = `${TIME} x\ny platform=web\nz`;
    expect(left(text)).toBe(text);
  });
});

test('whether there were any is told', () => {
  expect(linesOf(redact(ours('x')).text, HERE).ours).toHaveLength(1);
  expect(linesOf(redact('x').text, HERE)).toMatchObject({ others: 'x', outside: 'x', ours: [] });
});
