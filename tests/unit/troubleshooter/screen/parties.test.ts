import { expect, test } from 'vitest';
import { createActor } from 'xstate';
import { parsePaste } from '../../../../src/evidence/parse.ts';
import type { TroubleshooterEvent } from '../../../../src/troubleshooter/context.ts';
import { machine } from '../../../../src/troubleshooter/machine.ts';
import { readMemory } from '../../../../src/troubleshooter/memory/read.ts';
import { memoryOf } from '../../../../src/troubleshooter/memory/remember.ts';
import { writeMemory } from '../../../../src/troubleshooter/memory/write.ts';
import { check, LET_THROUGH, MEMORY, TOKEN } from '../../../paths/actor.ts';
import { screen } from './screens.ts';

const SITE = 'https://pairing.example';
const LOG = [
  '10:02:11 [ws] closed before connect conn=aaaaaaaa-1 remote=10.0.0.7 fwd=n/a origin=https://gw.example host=gw.example code=1008 reason=origin not allowed',
  '10:05:20 [ws] protocol mismatch conn=bbbbbbbb-2 remote=10.0.0.9 client=cli cli v2026.4.12',
  `10:06:40 [ws] closed before connect conn=cccccccc-3 remote=10.0.0.7 fwd=n/a origin=${SITE} host=gw.example code=1008 reason=origin not allowed`,
].join('\n');
const paste: TroubleshooterEvent = { type: 'CHECK', pasted: parsePaste(LOG, SITE), address: undefined };
const pick: TroubleshooterEvent = { type: 'PICK', party: 1 };

test('a log shows who was refused, and any but the check may be the user', () => {
  const { shown, lists, texts } = screen([paste]);
  expect(shown).toContain('parties');
  expect(texts.headline).toEqual({ key: expect.arrayContaining(['headline-text-several-clients']) });
  const name = { all: [{ key: 'who-cli' }, '10:05'], by: ', ' };
  const label = { all: [{ key: 'who-pick' }, name], by: ': ' };
  const attributes = { type: 'button', class: 'quiet', 'data-pick': '1', 'aria-label': label };
  expect(lists.parties).toHaveLength(3);
  expect(lists.parties?.[1]).toEqual({
    tag: 'li',
    inside: [
      name,
      ': ',
      { key: 'said-protocol-mismatch' },
      ' ',
      { tag: 'button', attributes, inside: [{ key: 'who-pick' }] },
    ],
  });
  expect(lists.parties?.[2]?.inside).toHaveLength(3);
});

test('before that there is nothing to do, nobody’s request is filled in, and no gate is anybody’s', () => {
  const waiting =
    '10:04:00 [ws] closed before connect conn=dddddddd-4 remote=10.0.0.8 fwd=n/a origin=https://else.example host=gw.example code=1008 reason=pairing required requestId=0b1c9c8e-1111-4222-8333-444455556666';
  const pasted = parsePaste(`${waiting}\n${LOG}`, SITE);
  const { shown, groups, timelines, blanks } = screen([{ ...paste, pasted }]);
  expect(shown).toContain('parties');
  expect(groups.do ?? []).toEqual([]);
  expect(new Set(Object.values(timelines.result ?? {}))).toEqual(new Set(['not-checked']));
  expect(JSON.stringify(blanks)).not.toContain('0b1c9c8e');
});

test('who says which one they are is told about that one only', () => {
  const { marks, lists, arrival } = screen([paste, pick]);
  expect(arrival).toMatchObject({ at: 'verdict 0 1', focus: 'headline' });
  expect(marks).toMatchObject({ verdict: 'version-or-protocol-mismatch', confidence: 'proved' });
  expect(lists.parties?.[1]?.inside.slice(-2)).toEqual([' ', { key: 'who-picked' }]);
  expect(screen([paste, pick, check(TOKEN)]).shown).not.toContain('parties');
});

test('what came with a reload is no more certain than before it', () => {
  const actor = createActor(machine).start();
  const [alone = ''] = LOG.split('\n');
  actor.send({ ...paste, pasted: parsePaste(alone, SITE) });
  const before = memoryOf(actor.getSnapshot().context);
  expect(readMemory(writeMemory(before))).toEqual(before);
  expect(before.findings.map(({ whose }) => whose)).toContain('nobody');
  actor.send({ type: 'PICK', party: 0 });
  expect(memoryOf(actor.getSnapshot().context).findings.map(({ whose }) => whose)).not.toContain('nobody');
});

test('before that nothing of the others is known or kept: no word of them, and no question for their sake', () => {
  const { lists, shown } = screen([paste]);
  const codes = lists.supporting?.map(({ attributes }) => attributes?.['data-finding']);
  expect(codes).toContain('text-several-clients');
  expect(codes?.filter((code) => /^(?:said|log|close)-/.test(`${code}`))).toEqual([]);
  expect(shown).not.toContain('others');
  const actor = createActor(machine).start();
  actor.send(paste);
  const kept = memoryOf(actor.getSnapshot().context).findings.map(({ code }) => code);
  expect(kept.filter((code) => /^(?:said|log|close)-/.test(code))).toEqual([]);
  // what the gateway says of itself is nobody's matter
  const blocked = 'Gateway start blocked: set gateway.mode=local (current: remote)';
  expect(screen([{ ...paste, pasted: parsePaste(`${LOG}\n${blocked}`, SITE) }]).groups.do?.[0]).toBe(
    'mode-local',
  );
});

test('a page at another host is somebody: it may be any client', () => {
  const line =
    '10:04:00 [ws] closed before connect conn=dddddddd-4 remote=10.0.0.8 fwd=n/a origin=https://else.example host=gw.example code=1008 reason=origin not allowed';
  const { lists } = screen([{ ...paste, pasted: parsePaste(line, SITE) }]);
  expect(lists.parties?.[0]?.inside[0]).toEqual({
    all: [{ key: 'who-somebody' }, 'https://else.example', '10:04'],
    by: ', ',
  });
});

test('a client that was let in is told of as such', () => {
  const connected =
    '10:03:00 [ws] webchat connected conn=dddddddd-4 remote=10.0.0.8 client=openclaw-control-ui webchat v2026.9.6';
  const { lists } = screen([{ ...paste, pasted: parsePaste(`${connected}\n${LOG}`, SITE) }]);
  expect(lists.parties?.map(({ inside }) => inside[2])).toContainEqual({ key: 'who-let-in' });
});

test('the request of who the user is goes into the command, and those of others do not', () => {
  const line = (at: string, id: string): string =>
    `10:0${at}:00 [ws] closed before connect conn=${id.repeat(8)}-${at} remote=10.0.0.${at} fwd=n/a origin=https://gw.example host=gw.example code=1008 reason=pairing required (requestId: ${id.repeat(8)}-1111-4222-8333-444455556666)`;
  const pasted = parsePaste(`${line('4', 'a')}\n${line('5', 'b')}`, SITE);
  expect(screen([{ ...paste, pasted }]).blanks.fix).toEqual({});
  expect(screen([{ ...paste, pasted }, pick]).blanks.fix).toEqual({
    requestId: 'bbbbbbbb-1111-4222-8333-444455556666',
  });
});

test('nobody is told of where no log tells of anybody but the check', () => {
  const [, , own = ''] = LOG.split('\n');
  for (const events of [
    [{ ...paste, pasted: parsePaste(own, SITE) }],
    LET_THROUGH,
    // of a log that came before a reload the findings alone are kept
    [{ type: 'RESUME', memory: MEMORY, linked: false } as const],
  ])
    expect(screen(events).shown).not.toContain('parties');
  const [other = ''] = LOG.split('\n');
  expect(screen([{ ...paste, pasted: parsePaste(other, SITE) }]).shown).toContain('parties');
});
