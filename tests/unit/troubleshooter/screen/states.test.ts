import { expect, test } from 'vitest';
import { parsePaste } from '../../../../src/evidence/parse.ts';
import type { TroubleshooterEvent } from '../../../../src/troubleshooter/context.ts';
import { again, check, found, LET_THROUGH, MEMORY, SHEET, TOKEN } from '../../../paths/actor.ts';
import { addressOf, FACTS } from './facts.ts';
import { ADDRESS, GIVEN_NOTHING, gates, NOTHING, screen } from './screens.ts';

test('at first nothing is shown but the form', () => {
  expect(screen([])).toEqual(NOTHING);
});

test('a press that begins nothing says why, and leads to the address', () => {
  expect(screen([check('')])).toEqual({
    ...NOTHING,
    texts: { problem: { key: 'nothing-given' } },
    marks: { problem: 'nothing-given' },
    called: { field: 'address', times: 1 },
  });
});

test('a damaged link is told, and is no fault of the field', () => {
  expect(screen([{ type: 'DAMAGED' }])).toEqual({ ...NOTHING, texts: { problem: { key: 'link-damaged' } } });
});

test('before the press the form says what it will do; after it, how the address was understood', () => {
  const typed = { address: addressOf('gw.example.com'), expected: 'may-ask' as const };
  expect(screen([], { ...FACTS, typed, address: addressOf('127.0.0.1') })).toEqual({
    ...NOTHING,
    texts: {
      before: {
        all: [
          { key: 'asks', values: { address: 'wss://gw.example.com/' } },
          { key: 'may-ask' },
          { key: 'logs' },
        ],
        by: ' ',
      },
      target: { key: 'understood', values: { address: '127.0.0.1:18789' } },
    },
    lists: {
      notes: [
        { tag: 'li', inside: [{ key: 'scheme-assumed' }] },
        { tag: 'li', inside: [{ key: 'port-assumed' }] },
      ],
    },
  });
});

test('a question is shown alone, with the answer given before', () => {
  expect(screen([{ type: 'ASK' }])).toEqual({
    ...NOTHING,
    state: 'asking',
    shown: ['given', 'asking'],
    texts: GIVEN_NOTHING,
    groups: { question: ['says'] },
    arrival: { at: 'asking says', focus: 'question', says: undefined },
  });
  expect(screen([{ type: 'ASK' }, { type: 'ANSWER', answer: 'x' }]).texts, 'an answer that is none').toEqual({
    ...GIVEN_NOTHING,
    'release-problem': { key: 'no-release' },
  });
  const change: TroubleshooterEvent = { type: 'CHANGE', question: 'client' };
  expect(screen([check(TOKEN), change, { type: 'ANSWER', answer: 'cli' }, change])).toEqual({
    ...NOTHING,
    state: 'changing',
    shown: ['given', 'asking'],
    texts: { 'given-says': { all: [{ key: 'given-text', values: { text: TOKEN } }], by: ' ' } },
    groups: { question: ['client'] },
    pressed: 'cli',
    arrival: { at: 'changing client', focus: 'question', says: undefined },
  });
});

test('a verdict has its word, its cause, its gate, its evidence, its fix and what is still open', () => {
  const text = 'pairing required: device is not approved yet';
  const { lists, ...rest } = screen([check(text)]);
  const cause = { key: 'cause-new-device' };
  expect(rest).toEqual({
    ...rest,
    shown: [
      'given',
      'verdict',
      'others',
      'stepper',
      'unfold',
      'step-done',
      'settle',
      'interview',
      'setup',
      'share',
    ],
    now: 'list',
    texts: {
      'given-says': { all: [{ key: 'given-text', values: { text } }], by: ' ' },
      'step-at': { key: 'stepAt', values: { number: '1', count: '3' } },
      word: { key: 'likely' },
      rule: { key: 'likelyRule' },
      headline: cause,
      'stopped-at': { key: 'stoppedAt', values: { number: '8', gate: { key: 'gate-pairing' } } },
      release: { key: 'release-open' },
    },
    groups: {
      cause: ['new-device'],
      do: ['list', 'approve', 'back-to-page'],
      settle: ['devices-list'],
      'command-is': ['above'],
      fallback: [],
    },
    timelines: { result: gates('pairing') },
    marks: { problem: '', verdict: 'new-device', confidence: 'likely' },
    blanks: { fix: {} },
    arrival: {
      at: 'verdict 0',
      focus: 'headline',
      says: { key: 'announce-done', values: { verdict: cause } },
    },
  });
  expect(lists.supporting).toEqual([
    {
      tag: 'li',
      attributes: { 'data-finding': 'said-pairing-not-approved', 'data-source': 'paste' },
      inside: [{ key: 'said-pairing-not-approved', values: {} }],
    },
  ]);
  expect(lists.opposing).toEqual([]);
});

test('a second look shows the gate before, and how far it has come', () => {
  const { shown, texts, timelines, marks, arrival } = screen([check(TOKEN), again('pairing required')]);
  expect(shown).toEqual(expect.arrayContaining(['progress', 'progress-gates']));
  expect(texts['progress-says']).toEqual({
    key: 'progress-further',
    values: { before: { key: 'gate-token' }, now: { key: 'gate-pairing' } },
  });
  expect(timelines).toEqual({ before: gates('token'), result: gates('pairing') });
  expect([marks.progress, arrival.at]).toEqual(['further', 'verdict 1']);
  const open = screen([check('hello'), again('hello')]);
  expect(open.texts['progress-says']).toEqual({ key: 'progress-open', values: { before: '', now: '' } });
  expect(open.timelines.before).toBeUndefined();
  expect(open.shown).not.toContain('progress-gates');
});

test('what only some verdicts have', () => {
  const sent = [{ kind: 'frame', text: '{}' } as const];
  const file = { ...ADDRESS, sent };
  const { shown } = screen([...LET_THROUGH, again('', 1), found('probe-greeting'), { type: 'CANCEL' }], file);
  expect(shown).toEqual(expect.arrayContaining(['probe-again', 'manual-checks', 'sent', 'progress']));
  expect(screen([check(TOKEN)]).shown).not.toContain('probe-again');
  const resumed = (linked: boolean) => screen([{ type: 'RESUME', memory: MEMORY, linked }]).shown;
  expect(resumed(true)).toContain('linked');
  expect(resumed(false)).not.toContain('linked');
});

test('questions are offered only as long as an answer could change what is told', () => {
  const { shown, groups } = screen([check('curl: (6) Could not resolve host: gw.home')]);
  expect(groups.settle).toEqual(['status']);
  expect(shown).not.toContain('interview');
});

test('where nothing can be told, nothing is to be done about a cause, and nothing speaks against one', () => {
  const { marks, groups, lists } = screen([
    check('curl: (7) Failed to connect to 127.0.0.1 port 18789: Connection refused\nRPC probe: ok'),
  ]);
  expect([marks.verdict, groups.cause, lists.opposing]).toEqual(['cannot-tell', [], []]);
  expect(lists.supporting?.map(({ attributes }) => attributes?.['data-finding'])).toEqual(
    expect.arrayContaining(['net-refused', 'status-gateway-reachable']),
  );
});

test('once it works, how to keep it so, for the cause that was mended', () => {
  expect(screen([check('origin not allowed'), { type: 'WORKS', at: 1 }])).toEqual({
    ...NOTHING,
    state: 'solved',
    shown: ['given', 'solved', 'share'],
    texts: {
      'given-says': { all: [{ key: 'given-text', values: { text: 'origin not allowed' } }], by: ' ' },
    },
    groups: { keep: ['origin-not-allowed'] },
    arrival: {
      at: 'solved 1',
      focus: 'solved-heading',
      says: { key: 'announce-done', values: { verdict: { key: 'solved' } } },
    },
  });
  const connected = again('OPENCLAW\nGateway Dashboard\nHealth\nOK\nChat');
  expect(screen([check('origin not allowed'), check(TOKEN), again('hello'), connected]).groups.keep).toEqual([
    'token-missing-or-wrong',
  ]);
  expect(screen([check('hello'), { type: 'WORKS', at: 1 }]).groups.keep).toEqual(['cannot-tell']);
});

test('a report is shown with what was taken out of it, and what became of it', () => {
  const shared = (removed: typeof SHEET.removed): TroubleshooterEvent => ({
    type: 'SHARED',
    sheet: { ...SHEET, removed },
  });
  const clean = screen([check(TOKEN), shared([])]);
  expect(clean.shown.slice(-2)).toEqual(['share', 'sheet']);
  expect(clean.sheet).toEqual(SHEET);
  expect(clean.called).toEqual({ field: 'report', times: 1 });
  expect(clean.texts['report-removed']).toEqual({ key: 'report-nothing-removed' });
  expect(clean.texts['share-done']).toBeUndefined();
  const copied = screen([
    check(TOKEN),
    shared([{ kind: 'token', count: 2 }]),
    { type: 'SHARE_NOTICE', notice: 'report-copied' },
  ]);
  expect(copied.texts['report-removed']).toEqual({
    key: 'report-removed',
    values: { list: { all: [{ key: 'removed-token', values: { count: '2' } }], by: ', ' } },
  });
  expect(copied.texts['share-done']).toEqual({ key: 'report-copied' });
  expect(copied.shown).not.toContain('share-failed');
  const failed = screen([check(TOKEN), { type: 'SHARE_NOTICE', notice: 'share-failed' }]);
  expect(failed.shown.slice(-2)).toEqual(['share', 'share-failed']);
  expect([failed.texts['share-done'], failed.texts['report-removed']]).toEqual([undefined, undefined]);
});

test('what a command printed leads to its fallback, below that command', () => {
  const open = screen([check(TOKEN), { type: 'SAYS_ELSE', place: 3 }]);
  expect([open.place, open.shown.includes('else'), open.groups.fallback, open.called]).toEqual([
    3,
    true,
    [],
    { field: 'else', times: 1 },
  ]);
  const read = screen([
    check(TOKEN),
    { type: 'SAYS_ELSE', place: 3 },
    { type: 'PRINTED', pasted: parsePaste('unknown requestId') },
  ]);
  expect(read.groups.fallback).toEqual(['cli-unknown-request']);
});
