import { expect, test } from '../support/engine-test.ts';

test('a picture of a real dashboard is read in the browser', async ({ engine, site }) => {
  test.setTimeout(180_000);
  const seen = await engine.visit(`${site.url}/check/`, async () => {
    const broken: string[] = [];
    addEventListener('securitypolicyviolation', (event) => broken.push(event.effectiveDirective));
    const picture = await (await fetch('../pictures/2026.6.11/pairing-desk.avif')).blob();
    const given = new DataTransfer();
    given.items.add(new File([picture], 'screen.avif', { type: 'image/avif' }));
    const root = document.querySelector<HTMLElement>('pairing-picture');
    const input = root?.querySelector('input');
    if (!root || !input) throw new Error('The page has no place for a picture');
    await customElements.whenDefined('pairing-picture');
    const ended = new Promise<void>((resolve) => {
      new MutationObserver(() => {
        if (/done|failed/.test(root.dataset['state'] ?? '')) resolve();
      }).observe(root, { attributes: true });
    });
    input.files = given.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await ended;
    const text = document.querySelector<HTMLTextAreaElement>('textarea[name=paste]')?.value;
    return { state: root.dataset['state'], text, broken };
  });
  expect(seen).toEqual({
    state: 'done',
    text: expect.stringContaining('Device pairing required'),
    broken: [],
  });
});
