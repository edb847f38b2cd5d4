import { expect, type Page } from '@playwright/test';

/** The id of a request, as releases from 2026.4.20 on show it beside the refusal or in the command to run. */
export const REQUEST = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/;

/** The gateway's own Control UI, as its user has it open in another tab. */
export class ControlUi {
  readonly page: Page;
  #admitted = 0;

  /** Listens from now on; open the page afterwards. */
  constructor(page: Page) {
    this.page = page;
    page.on('websocket', (socket) =>
      socket.on('framereceived', ({ payload }) => {
        if (/"type":"res".*"ok":true.*"hello-ok"/s.test(String(payload))) this.#admitted += 1;
      }),
    );
  }

  /** Opens an address of the gateway, in a tab that remembers what it kept of earlier visits. */
  async open(url: string): Promise<void> {
    this.#admitted = 0;
    // an address that differs in its fragment only would not be loaded anew
    await this.page.goto('about:blank');
    await this.page.goto(url);
  }

  /** Opens an address again and again, as a user does while a gateway restarts, until it says a text. */
  async opensUntil(url: string, text: RegExp): Promise<void> {
    await expect(async () => {
      await this.open(url);
      await expect(this.page.locator('body')).toContainText(text, { timeout: 8_000 });
    }).toPass({ timeout: 90_000 });
  }

  /** Loads the page anew, as older releases want it after an approval. */
  async reload(): Promise<void> {
    this.#admitted = 0;
    await this.page.reload();
  }

  /** Waits until the gateway admits it. */
  async connects(): Promise<void> {
    await expect.poll(() => this.#admitted, { timeout: 60_000 }).toBeGreaterThan(0);
  }

  /** Waits until it shows a text, and gives everything it shows, as a user marks and copies it. */
  async says(text: RegExp): Promise<string> {
    let shown = '';
    await expect
      .poll(async () => (shown = await this.page.locator('body').innerText()), { timeout: 60_000 })
      .toMatch(text);
    return shown;
  }
}
