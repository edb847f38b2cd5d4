import type { Context, Sheet, TroubleshooterEvent } from './context.ts';
import type { Form } from './page/form.ts';
import type { Occasion } from './report/sheet.ts';
import type { Words } from './words.ts';

type ShareEvent = Extract<TroubleshooterEvent, { type: 'SHARED' | 'SHARE_NOTICE' }>;

/** Writes what would leave. What writes it is loaded when the user wants it; a failed load is an event too. */
export async function write(
  form: Sheet['form'],
  context: Context,
  occasion: Occasion,
  words: Words,
): Promise<ShareEvent> {
  const writer = await import('./report/sheet.ts').catch(() => undefined);
  if (!writer) return { type: 'SHARE_NOTICE', notice: 'share-failed' };
  return { type: 'SHARED', sheet: writer.writeSheet(form, context, occasion, words) };
}

/** Copies what a field holds. Where the page may not use the clipboard, it is marked to be copied by hand. */
export async function copy({ fields }: Form, name: 'report' | 'link'): Promise<ShareEvent> {
  try {
    await navigator.clipboard.writeText(fields[name].value);
    return { type: 'SHARE_NOTICE', notice: 'report-copied' };
  } catch {
    fields[name].focus();
    fields[name].select();
    return { type: 'SHARE_NOTICE', notice: 'report-select' };
  }
}

/** Saves the report, as the user left it, as a file on this computer. */
export function download({ fields }: Form, form: Sheet['form']): void {
  const url = URL.createObjectURL(new Blob([fields.report.value], { type: 'text/markdown' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `pairing-${form}.md`;
  link.click();
  URL.revokeObjectURL(url);
}
