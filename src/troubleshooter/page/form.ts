import type { Secret } from '../../gateway/device-frame.ts';
import { findAll } from './find.ts';
import { FIELDS } from './parts.ts';

/** What the user typed. None of it is kept anywhere else. */
export class Form {
  readonly #root: HTMLElement;
  readonly fields;

  /** @throws Error when a field is missing */
  constructor(root: HTMLElement) {
    this.#root = root;
    this.fields = findAll(root, FIELDS, 'name');
  }

  /** Takes the secret out of its field, which is empty afterwards. */
  takeSecret(): Secret | undefined {
    const { secret } = this.fields;
    const value = secret.value.trim();
    secret.value = '';
    const password = this.#root.querySelector('input[value="password"]:checked') !== null;
    return value === '' ? undefined : { kind: password ? 'password' : 'token', value };
  }

  /** Puts what it says now where the paste is: what the form shows is what the verdict is about. */
  take(text = this.fields.now.value): void {
    this.fields.paste.value = text;
    this.fields.now.value = '';
  }

  /** Empties every field. */
  reset(): void {
    for (const form of this.#root.querySelectorAll('form')) form.reset();
    this.fields.container.value = '';
  }
}
