import type { Secret } from '../gateway/device-frame.ts';
import { part } from './dom.ts';

const fieldOf = (root: HTMLElement): HTMLInputElement => part(root, 'input[name="secret"]');

/** Says whether the user typed a secret. */
export function secretTyped(root: HTMLElement): boolean {
  return fieldOf(root).value.trim() !== '';
}

/** Takes the secret out of its field, which is empty afterwards. */
export function takeSecret(root: HTMLElement): Secret | undefined {
  const field = fieldOf(root);
  const value = field.value.trim();
  field.value = '';
  const password = part<HTMLInputElement>(root, 'input[name="secret-kind"][value="password"]').checked;
  return value === '' ? undefined : { kind: password ? 'password' : 'token', value };
}
