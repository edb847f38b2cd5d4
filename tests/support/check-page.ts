import { expect, type Locator, type Page } from '@playwright/test';
import type { QuestionId } from '../../src/evidence/questions.ts';
import { GATES, type Gate } from '../../src/gateway/gates.ts';
import { type LocaleId, SOURCE } from '../../src/i18n/locales.ts';
import { pathIn } from '../../src/i18n/path-parts.ts';

/** The longest a whole run may take: 10 s to open, 4 s to greet, and twice 6 s for answers. */
const RUN_WITHIN = 35_000;

/** The troubleshooter as a user uses it. */
export class CheckPage {
  readonly page: Page;
  readonly root: Locator;
  readonly address: Locator;
  readonly paste: Locator;
  readonly problem: Locator;
  readonly verdict: Locator;
  /** What became better or not since the look before. */
  readonly progress: Locator;

  readonly locale: LocaleId;

  /** @param locale of the page */
  constructor(page: Page, locale: LocaleId = SOURCE) {
    this.page = page;
    this.locale = locale;
    this.root = page.locator('pairing-troubleshooter');
    this.address = page.locator('input[name=address]');
    this.paste = page.locator('textarea[name=paste]');
    this.problem = page.locator('[data-problem]');
    this.verdict = page.locator('[data-verdict]');
    this.progress = page.locator('[data-part=progress]');
  }

  /**
   * Opens the page anew, without what this tab kept of an earlier visit.
   *
   * @param base where the site is; the worker's own site unless told
   */
  async open(base = ''): Promise<void> {
    await this.page.addInitScript(() => sessionStorage.clear());
    await this.comeBack(base);
  }

  /** Opens the page as somebody does who was here before in this tab. */
  async comeBack(base = ''): Promise<void> {
    await this.page.goto(`${base}/${pathIn(this.locale, 'check/')}`);
  }

  /** Brings the form back where it is put away. */
  async edit(): Promise<void> {
    const change = this.page.locator('[data-action=edit]');
    if (await change.isVisible()) await change.click();
  }

  /** Shows every step of the fix. */
  async unfold(): Promise<void> {
    const all = this.page.locator('[data-action=unfold]');
    if (await all.isVisible()) await all.click();
  }

  /** Types an address and presses Check. */
  async press(address: string): Promise<void> {
    await this.edit();
    await this.address.fill(address);
    await this.page.locator('[data-action=check]').click();
  }

  /** Pastes something, presses Check and waits for the verdict. */
  async read(text: string): Promise<void> {
    await this.edit();
    await this.paste.fill(text);
    await this.page.locator('[data-action=check]').click();
    await this.settled();
  }

  /** Pastes what it says now, after something was mended. */
  async again(text: string): Promise<void> {
    await this.page.locator('textarea[name=now]').fill(text);
    await this.page.locator('[data-form=again] [type=submit]').click();
  }

  /** Answers the questions that are asked from here on, with «I don't know» where nothing is known. */
  async answers(known: { readonly [Q in QuestionId]?: string }): Promise<void> {
    await this.verdict.locator('[data-action=ask]:visible').first().click();
    while ((await this.root.getAttribute('data-machine')) === 'asking') {
      const question = this.page.locator('[data-question]:not([hidden])');
      const id = (await question.getAttribute('data-question')) as QuestionId;
      await question.locator(`[data-answer="${known[id] ?? 'unknown'}"]`).click();
    }
    await this.settled();
  }

  /** Checks an address and waits for the verdict. */
  async check(address: string): Promise<void> {
    await this.press(address);
    await this.settled();
  }

  /** Waits for the verdict of a run that was started. */
  async settled(): Promise<void> {
    await expect(this.root).toHaveAttribute('data-machine', 'verdict', { timeout: RUN_WITHIN });
    await expect(this.verdict).toBeVisible();
  }

  /** The gates of the verdict, by their states. */
  async gates(): Promise<Record<Gate, string | null>> {
    const states = {} as Record<Gate, string | null>;
    for (const gate of GATES)
      states[gate] = await this.verdict
        .locator(`[data-timeline=result] [data-gate=${gate}]`)
        .getAttribute('data-state');
    return states;
  }

  /** Asserts the verdict and its word. */
  async says(cause: string, confidence: 'likely' | 'cannot-tell'): Promise<void> {
    await expect(this.verdict).toHaveAttribute('data-verdict', cause);
    await expect(this.verdict).toHaveAttribute('data-confidence', confidence);
  }

  /** Asserts that the run stopped at this gate, passed all before it, and claims nothing of those after it. */
  async stoppedAt(gate: Gate): Promise<void> {
    const states = await this.gates();
    const at = GATES.indexOf(gate);
    for (const [index, each] of GATES.entries())
      if (index < at) expect.soft(states[each], each).toBe('passed');
      else if (index === at) expect.soft(states[each], each).toBe('stopped');
      else expect.soft(['not-reached', 'not-checked'], each).toContain(states[each]);
    // the probe speaks of this page's way in; only the user's own client can prove a cause
    await expect(this.verdict).not.toHaveAttribute('data-confidence', 'proved');
  }
}
