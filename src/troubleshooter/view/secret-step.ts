import type { Finding } from '../../evidence/finding.ts';
import { mayAskAsDevice } from '../device-step.ts';
import { part, show } from '../dom.ts';
import { fillBlanks } from './blanks.ts';

/** Offers the question as a device where it can help, and afterwards the command that undoes what it left. */
export function showSecretStep(root: HTMLElement, probed: readonly Finding[]): void {
  const step = part(root, '[data-part="secret"]');
  show(step, mayAskAsDevice(probed));
  const pending = probed.find(({ code }) => code === 'probe-pairing-pending');
  const paired = probed.find(({ code }) => code === 'probe-paired-silently');
  const requestId = pending?.values?.['probeRequestId'];
  const deviceId = paired?.values?.['deviceId'];
  // once the gateway took the secret there is nothing more to ask
  for (const each of step.querySelectorAll<HTMLElement>('[data-secret-asks]'))
    show(each, !pending && !paired);
  show(part(step, '[data-undo="reject"]'), pending !== undefined);
  show(part(step, '[data-undo="remove"]'), paired !== undefined);
  fillBlanks(step, { ...(requestId && { requestId }), ...(deviceId && { deviceId }) });
}
