import { expect, type Page } from '@playwright/test';
import type { Gateway } from '../support/gateway.ts';
import { homeAt, openShell } from '../support/shell.ts';

/** Runs a line on the gateway's machine, as it stands, and expects it to go well. */
export async function runs(gateway: Gateway, line: string, terminal = false): Promise<string> {
  const shell = openShell(gateway.release, homeAt(gateway.home));
  const { code, stdout, stderr } = await shell.run(line, terminal);
  shell.close();
  expect(code, `${line}\n${stdout}\n${stderr}`).toBe(0);
  return `${stdout}\n${stderr}`;
}

/** A command exactly as the page shows it, with nothing left to fill in; steps before it are done first. */
export async function copied(page: Page, id: string): Promise<string> {
  const code = page.locator(`.command[data-command="${id}"]:visible code`).first();
  const next = page.locator('[data-action=step-done]');
  while (!(await code.isVisible()) && (await next.isVisible())) await next.click();
  await expect(code).not.toHaveText(/<[a-z-]+>/i);
  return (await code.textContent()) ?? '';
}
