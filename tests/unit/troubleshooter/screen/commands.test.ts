import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePaste } from '../../../../src/evidence/parse.ts';
import { safeBlanks } from '../../../../src/fix/blanks.ts';
import { SETUPS } from '../../../../src/fix/setup.ts';
import { EMPTY } from '../../../../src/troubleshooter/context.ts';
import { commandsPiece, setupOf } from '../../../../src/troubleshooter/screen/commands.ts';
import { addressOf, FACTS } from './facts.ts';

const ADDRESS = { ...FACTS, address: addressOf('http://127.0.0.1:18789') };

describe('what goes into a command', () => {
  test.each([
    'a; rm -rf ~',
    '$(id)',
    '`id`',
    "a'b",
    'a|b',
    '--privileged',
    '%PATH%',
    'a b',
    'a&b',
    '',
    'x'.repeat(81),
  ])('is never %j', (value) => {
    expect(safeBlanks({ container: value, 'your-origin': value, requestId: undefined })).toEqual({});
  });

  test.each([
    'my-openclaw',
    '18789',
    'gw.example.com:443',
    '0b1c9c8e-1111-4222-8333-444455556666',
    'x'.repeat(80),
  ])('may be %s', (container) => expect(safeBlanks({ container })).toEqual({ container }));

  test('is an origin only where an origin belongs, and nothing else there', () => {
    const origin = 'https://box.home:8080';
    expect(safeBlanks({ 'your-origin': origin, 'your-host': origin })).toEqual({ 'your-origin': origin });
    for (const other of [
      'null',
      'box.home',
      'ftp://box.home',
      'http://-box',
      'http://box:123456',
      `${origin}/`,
    ])
      expect(safeBlanks({ 'your-origin': other })).toEqual({});
    expect(safeBlanks({ 'your-origin': 'http://box' })).toEqual({ 'your-origin': 'http://box' });
  });

  test('holds nothing that a shell reads otherwise, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        for (const safe of Object.values(safeBlanks({ container: value, 'your-origin': value })))
          expect(safe).toMatch(/^[\w.:/-]+$/);
      }),
    );
  });
});

describe('the switch for the set-up', () => {
  test('is shown where a command depends on it', () => {
    const shown = (groups: object) => commandsPiece(EMPTY, [], FACTS, groups).shown;
    expect(shown({ do: ['list'] })).toEqual(['setup']);
    expect(shown({ do: ['unknown-step'], settle: ['devices-list'] })).toEqual(['setup']);
    expect(shown({ do: ['close-others'], settle: ['error-line'] })).toEqual([]);
    expect(shown({})).toEqual([]);
  });

  test('asks for the container’s name where there is one', () => {
    for (const setup of SETUPS)
      expect(commandsPiece({ ...EMPTY, setup }, [], FACTS, {}).shown, setup).toEqual(
        ['docker', 'podman'].includes(setup) ? ['container'] : [],
      );
  });

  test('stands where the user put it, else where the evidence does', () => {
    const findings = [{ code: 'answered-runtime-docker', source: 'answer' } as const];
    expect([setupOf({ setup: 'wsl' }, findings), setupOf({ setup: undefined }, findings)]).toEqual([
      'wsl',
      'compose',
    ]);
  });

  test('says which words told where the gateway runs, unless the user chose it or said so', () => {
    const seen = { code: 'log-remote-container', source: 'paste', values: { remote: '172.17.0.1' } } as const;
    const why = { 'setup-why': { key: 'log-remote-container', values: { remote: '172.17.0.1' } } };
    expect(commandsPiece(EMPTY, [seen], FACTS, {}).texts).toEqual(why);
    expect(commandsPiece({ ...EMPTY, setup: 'docker' }, [seen], FACTS, {}).texts).toEqual({});
    const said = [{ code: 'answered-runtime-docker', source: 'answer' } as const];
    expect(commandsPiece(EMPTY, said, FACTS, {}).texts).toEqual({});
  });

  test('keeps the port to the host: inside a container it is another', () => {
    const inside = SETUPS.filter(
      (setup) => !commandsPiece({ ...EMPTY, setup }, [], ADDRESS, {}).blanks?.fix?.['port'],
    );
    expect(inside).toEqual(['compose', 'docker', 'podman', 'kubernetes', 'inside']);
    const origin = { 'your-origin': 'http://127.0.0.1:18789' };
    expect(commandsPiece(EMPTY, [], ADDRESS, {}).blanks).toEqual({ fix: { ...origin, port: '18789' } });
    expect(
      commandsPiece({ ...EMPTY, setup: 'docker' }, [], { ...ADDRESS, container: 'mine' }, {}).blanks,
    ).toEqual({
      fix: { ...origin, container: 'mine' },
    });
    expect(commandsPiece(EMPTY, [], FACTS, {}).blanks).toEqual({ fix: {} });
  });
});

describe('where a command printed something that leads nowhere', () => {
  const saidOf = (text: string) => {
    const printed = parsePaste(text);
    return commandsPiece({ ...EMPTY, printed, fallback: { place: 0, read: true } }, [], FACTS, {}).texts
      ?.printed;
  };

  test('the lines are named that nobody knows', () => {
    expect(saidOf('the zork was refused\nRun: openclaw doctor --fix')).toEqual({
      all: [
        { key: 'text-names-cure', values: { advice: '\u2068Run: openclaw doctor --fix\u2069' } },
        { key: 'text-unread', values: { unread: '\u2068the zork was refused\u2069' } },
      ],
      by: ' ',
    });
  });

  test('and nothing but them: what else is known of the output says nothing of them', () => {
    expect(saidOf('root@vps:~# openclaw devices list\nthe zork was refused')).toEqual({
      all: [{ key: 'text-unread', values: { unread: '\u2068the zork was refused\u2069' } }],
      by: ' ',
    });
  });

  test('and nowhere else', () => {
    expect(saidOf('unauthorized: gateway token mismatch\nthe zork was refused')).toBeUndefined();
    expect(commandsPiece(EMPTY, [], FACTS, {}).texts).toEqual({});
  });
});
