import type { Context } from '../context.ts';
import { type Memory, type Remembered, safeValues } from './memory.ts';

/** Takes from the machine's context what may be kept. Answers are left out of the findings: they are kept as answers. */
export function memoryOf({ answers, asked, pasted, probed, attempts, setup }: Context): Memory {
  const findings = [...(pasted?.findings ?? []), ...probed].map(({ code, source, values }): Remembered => {
    const safe = safeValues(values);
    return { code, source, ...(Object.keys(safe).length > 0 && { values: safe }) };
  });
  return { answers, asked, findings, attempts, setup };
}
