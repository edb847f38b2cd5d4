import type { Page } from '@playwright/test';

/** What a gateway answered to a dashboard's `connect`. */
export interface Answered {
  readonly ok: boolean;
  /** `error.details.code`, as AUTH_TOKEN_MISSING; empty for a dashboard that was let in. */
  readonly code: string;
  readonly requestId?: string;
}

interface Frame {
  readonly type?: string;
  readonly ok?: boolean;
  readonly payload?: { readonly type?: string };
  readonly error?: { readonly details?: { readonly code?: string; readonly requestId?: string } };
}

function read(text: string): Answered | undefined {
  const { type, ok, payload, error } = JSON.parse(text) as Frame;
  if (type !== 'res') return undefined;
  if (ok && payload?.type === 'hello-ok') return { ok, code: '' };
  const { code, requestId } = error?.details ?? {};
  return code === undefined ? undefined : { ok: false, code, ...(requestId && { requestId }) };
}

/**
 * Waits for an answer of the gateway to the dashboard in a page. Call it before what makes the dashboard
 * ask.
 *
 * @param wanted passes over answers that are something else
 */
export function answerIn(page: Page, wanted: (answer: Answered) => boolean): Promise<Answered> {
  return new Promise((resolve) => {
    page.on('websocket', (socket) =>
      socket.on('framereceived', ({ payload }) => {
        const answer = read(String(payload));
        if (answer && wanted(answer)) resolve(answer);
      }),
    );
  });
}
