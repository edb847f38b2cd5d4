import type { Context } from '../context.ts';
import { pastedFindings } from '../evidence.ts';
import { type Memory, type Remembered, safeValues } from './memory.ts';

/** Takes from the machine's context what may be kept. Answers are left out of the findings: they are kept as answers. */
export function memoryOf(context: Context): Memory {
  const { answers, asked, probed, attempts, setup } = context;
  const findings = [...pastedFindings(context), ...probed].map(
    ({ code, source, values, whose }): Remembered => {
      const safe = safeValues(values);
      return { code, source, ...(whose && { whose }), ...(Object.keys(safe).length > 0 && { values: safe }) };
    },
  );
  return { answers, asked, findings, attempts, setup };
}
