import { blanksFrom } from '../../fix/blanks.ts';
import { UNDO } from '../../fix/sources.ts';
import type { Context } from '../context.ts';
import { mayAskAsDevice } from '../device-step.ts';
import { type Piece, when } from './screen.ts';

/** The question as a device where it can help, and afterwards the command that undoes what it left. */
export function secretPiece({ probed, secretProblem }: Pick<Context, 'probed' | 'secretProblem'>): Piece {
  const pending = probed.find(({ code }) => code === 'probe-pairing-pending');
  const paired = probed.find(({ code }) => code === 'probe-paired-silently');
  if (!pending && !paired && !mayAskAsDevice(probed)) return {};
  const values = { requestId: pending?.values?.['probeRequestId'], deviceId: paired?.values?.['deviceId'] };
  return {
    // once the gateway took the secret there is nothing more to ask
    shown: ['secret', ...when(!pending && !paired, 'secret-asks')],
    texts: secretProblem ? { 'secret-problem': { key: secretProblem } } : {},
    groups: { undo: [...(pending ? ['reject'] : []), ...(paired ? ['remove'] : [])] },
    blanks: { secret: blanksFrom(UNDO, 'page', values) },
  };
}
