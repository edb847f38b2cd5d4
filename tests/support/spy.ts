import type { Page } from '@playwright/test';

/** Everything that leaves a page or stays behind it, as text. */
export interface Spy {
  /** Requests with headers and bodies, WebSocket addresses and frames, console lines, errors. */
  readonly heard: readonly string[];
  /** What is kept now: storage of both kinds, cookies, the address bar, the history state, the window's name. */
  stored(): Promise<string>;
  /** What is in the document now, attributes and hidden parts included, without what fields hold. */
  shown(): Promise<string>;
}

/** Listens to a page from now on. */
export function spyOn(page: Page): Spy {
  const heard: string[] = [];
  page.on('request', (request) => {
    heard.push(
      `${request.method()} ${request.url()} ${JSON.stringify(request.headers())} ${request.postData()}`,
    );
  });
  page.on('websocket', (socket) => {
    heard.push(`WebSocket ${socket.url()}`);
    socket.on('framesent', ({ payload }) => heard.push(String(payload)));
  });
  page.on('console', (message) => heard.push(`console ${message.text()}`));
  page.on('pageerror', (error) => heard.push(`error ${error.stack}`));
  return {
    heard,
    stored: () =>
      page.evaluate(() =>
        JSON.stringify([
          { ...localStorage },
          { ...sessionStorage },
          document.cookie,
          location.href,
          history.state,
          window.name,
        ]),
      ),
    shown: () => page.evaluate(() => document.documentElement.outerHTML),
  };
}
