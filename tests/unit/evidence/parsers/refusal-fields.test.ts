import { describe, expect, test } from 'vitest';
import { FIELDS } from '../../../../src/evidence/parsers/refusal-fields.ts';
import { unnoticed } from '../../../support/faults.ts';

const ID = '47f2421e-2e49-4db9-aed5-298545d40100';
/** Texts with one field each, and the value in it; none where it only looks like one. */
const TEXTS: readonly (readonly [field: string, text: string, value?: string])[] = [
  ['requestId', `requestId: ${ID}`, ID],
  ['requestId', `requestId ${ID}`, ID],
  ['requestId', `requestId=${ID}`, ID],
  ['requestId', `REQUESTID:${ID}`, ID],
  ['requestId', `"requestId":"${ID}"`, ID],
  ['requestId', `'requestId': '${ID}'`, ID],
  ['requestId', `openclaw devices approve ${ID}`, ID],
  ['requestId', 'requestId: 47f2421e-2e49-4db9', '47f2421e-2e49-4db9'],
  ['requestId', 'requestId: 47f2421e-2e49'],
  ['requestId', 'requestId: 47f2421-2e49-4db9'],
  ['requestId', `devices reject ${ID}`],
  ['closeCode', 'code=1008', '1008'],
  ['closeCode', 'code: 1008', '1008'],
  ['closeCode', 'Code:1008', '1008'],
  ['closeCode', 'close (1008)', '1008'],
  ['closeCode', 'closed (1008)', '1008'],
  ['closeCode', 'disconnected (1008)', '1008'],
  ['closeCode', 'disconnected(1008)', '1008'],
  ['closeCode', 'disconnected（1008）', '1008'],
  ['closeCode', '"closeCode":1008', '1008'],
  ['closeCode', "'closeCode': 1008", '1008'],
  ['closeCode', 'closeCode:1008', '1008'],
  ['closeCode', 'Error 1008', '1008'],
  ['closeCode', 'mirror 1008'],
  ['closeCode', 'terror 1008'],
  ['closeCode', 'decode=1008'],
  ['closeCode', 'code=10081'],
  ['reason', 'reason=scope-upgrade', 'scope-upgrade'],
  ['reason', 'reason: token_missing', 'token_missing'],
  ['reason', '"reason":"token_missing"', 'token_missing'],
  ['reason', "'reason': 'token_missing'", 'token_missing'],
  ['reason', 'Reason=A_bc', 'A_bc'],
  ['reason', 'unreason=token_missing'],
  ['reason', 'reason=bye'],
  ['reason', 'reason=token_x'],
  ['retryAfterMs', '"retryAfterMs":299123', '299123'],
  ['retryAfterMs', 'retryAfterMs=1', '1'],
  ['retryAfterMs', "'retryafterms': 299123", '299123'],
  ['next', '"recommendedNextStep":"wait_then_retry"', 'wait_then_retry'],
  ['next', 'recommendedNextStep=wait', 'wait'],
  ['next', "'recommendedNextStep': 'wait'", 'wait'],
  ['next', 'recommendedNextStep: no'],
  ['expectedProtocol', 'expectedProtocol=4', '4'],
  ['expectedProtocol', '"expectedProtocol":4', '4'],
  ['expectedProtocol', "'expectedProtocol': 4", '4'],
  ['expectedProtocol', 'min=3 max=3 expected=4', '4'],
];

test.each(TEXTS.map(([field, text, value]) => ({ field, text, value })))(
  '$field in «$text»',
  ({ field, text, value }) => expect(FIELDS[field]?.exec(text)?.[1]).toBe(value),
);

describe('each part has a text that fails without it', () => {
  test.each(Object.entries(FIELDS))('%s', (name, field) => {
    const texts = TEXTS.filter(([other]) => other === name);
    expect(unnoticed(field, () => texts.map(([, text]) => field.exec(text)?.[1]))).toEqual([]);
  });
});
