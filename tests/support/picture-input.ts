import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';

/** What a phone's owner may have: a real dashboard that is not let in. */
const SCREEN = readFileSync('public/pictures/2026.6.11/pairing-phone.avif');
export const PICTURE = { name: 'screen.avif', mimeType: 'image/avif', buffer: SCREEN };

/** The part of the check page that takes pictures, as somebody uses it. */
export class PictureInput {
  readonly page: Page;
  readonly root: Locator;
  readonly file: Locator;
  readonly paste: Locator;

  constructor(page: Page) {
    this.page = page;
    this.root = page.locator('pairing-picture');
    this.file = this.root.locator('input').first();
    this.paste = page.locator('textarea[name=paste]');
  }

  /** Waits for a state; a busy machine takes long to read. */
  async is(state: string): Promise<void> {
    await expect(this.root).toHaveAttribute('data-state', state, { timeout: 90_000 });
  }

  /** Chooses {@link PICTURE} and waits until it is read. */
  async read(): Promise<void> {
    await this.file.setInputFiles(PICTURE);
    await this.is('done');
  }

  /** Drops or pastes something on the page, as its own program gives it. */
  async give(how: 'drop' | 'paste', type = 'image/avif', words = ''): Promise<boolean> {
    return this.page.evaluate(
      ({ how, type, words, bytes }) => {
        const given = new DataTransfer();
        given.items.add(new File([Uint8Array.from(bytes)], 'given', { type }));
        if (words) given.setData('text', words);
        const init = { bubbles: true, cancelable: true };
        const event =
          how === 'paste'
            ? new ClipboardEvent('paste', { ...init, clipboardData: given })
            : new DragEvent('drop', { ...init, dataTransfer: given });
        return document.querySelector('textarea')?.dispatchEvent(event) ?? true;
      },
      { how, type, words, bytes: [...SCREEN] },
    );
  }
}
