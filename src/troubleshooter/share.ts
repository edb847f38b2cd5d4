import type { Sheet, TroubleshooterEvent } from './context.ts';
import type { Form } from './page/form.ts';

/** Copies what a field holds. Where the page may not use the clipboard, it is marked to be copied by hand. */
export async function copy({ fields }: Form, name: 'report' | 'link'): Promise<TroubleshooterEvent> {
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
