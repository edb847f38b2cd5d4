// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { kept } from '../../../../src/layouts/keep.ts';
import { commandsOn } from '../../../../src/troubleshooter/page/commands.ts';
import { markupOf } from '../../../../src/troubleshooter/page/markup.ts';
import { renderer } from '../../../../src/troubleshooter/page/render.ts';
import { wordsIn } from '../../../../src/troubleshooter/words.ts';
import { anew, draw, field, NOTHING, one, onFreshPages, part, root } from './drawn.ts';

onFreshPages();
afterEach(() => localStorage.clear());

describe('the commands', () => {
  test('take the form of the set-up, or of the machine itself', () => {
    draw({ setup: 'docker' });
    expect(
      ['list', 'list-docker', 'curl'].map(
        (id) => one(`[data-cause] [data-command=${id}]`).parentElement?.hidden,
      ),
    ).toEqual([true, false, false]);
    draw({});
    expect(
      ['list', 'list-docker'].map((id) => one(`[data-cause] [data-command=${id}]`).parentElement?.hidden),
    ).toEqual([false, true]);
  });

  test('begin as the program is started in that set-up, and say that this was not run', () => {
    const shown = (): (string | null)[] =>
      ['[data-command=list] code', '[data-command=list] [data-verified]'].map(
        (selector) => one(`[data-cause] ${selector}`).textContent,
      );
    draw({ setup: 'podman' });
    expect(shown()).toEqual(['openclaw --container <container> devices list', 'in part']);
    draw({ setup: 'podman', blanks: { fix: { container: 'mine' } } });
    expect(shown()).toEqual(['openclaw --container mine devices list', 'in part']);
    draw({ setup: 'wsl' });
    expect(shown()).toEqual(['openclaw devices list', 'run']);
  });

  test('that nobody checked begin so as well', () => {
    const page = document.createElement('div');
    page.innerHTML =
      '<div data-variants><div data-for="host"><p class="command"><b data-program></b> status</p></div></div>';
    commandsOn(page, { say: () => '' })(NOTHING);
    expect(page.textContent).toBe('openclaw status');
  });

  test('fit a set-up that is kept for other pages once it is another than what everything begins with', () => {
    localStorage.setItem('setup', 'docker');
    const fit = commandsOn(document.createElement('div'), { say: () => '' });
    fit({ ...NOTHING, setup: 'host' });
    expect(kept('setup')).toBe('docker');
    fit({ ...NOTHING, setup: 'wsl' });
    expect(kept('setup')).toBe('wsl');
    localStorage.setItem('setup', 'docker');
    fit({ ...NOTHING, setup: 'wsl' });
    expect(kept('setup')).toBe('docker');
    fit({ ...NOTHING, setup: 'host' });
    expect(kept('setup')).toBe('host');
  });

  test('say where to type those of openclaw', () => {
    const place = (id: string): string | null =>
      one(`[data-cause] [data-command=${id}] [data-on]`).textContent;
    expect([place('list'), place('list-docker')]).toEqual(['There', 'here']);
    draw({ setup: 'wsl' });
    expect([place('list'), place('list-docker')]).toEqual(['In Linux', 'here']);
  });

  test('are filled by the place they stand in, and show the name of what is not known', () => {
    const text = (selector: string): string =>
      [...root.querySelectorAll(selector)].map(({ textContent }) => textContent).join(' ');
    draw({
      blanks: {
        fix: { 'secure-host': 'a:443', 'your-host': 'a', container: 'c' },
        secret: { requestId: '1' },
        manual: { port: '2' },
      },
    });
    expect(text('[data-command=curl] i')).toBe('a:443 a');
    expect(text('[data-part=secret] i')).toBe('1 <port>');
    expect(text('[data-part=manual-checks] i')).toBe('<requestId> 2');
    expect([...root.querySelectorAll('[data-part=secret] i')].map(({ className }) => className)).toEqual([
      'filled',
      '',
    ]);
    draw({});
    expect(text('[data-command=curl] i')).toBe('<your-host> <your-host>');
    expect(text('[data-command=list-docker] i')).toBe('<container>');
  });

  test('name a host by what stands right before it, and nothing else', () => {
    const page = document.createElement('div');
    page.innerHTML = [
      'open https://<i data-blank="your-host"></i>',
      '<i data-blank="your-host"></i> https://x <i data-blank="your-host"></i>',
      'https://<i data-blank="container"></i>',
    ]
      .map((line) => `<p><code>${line}</code></p>`)
      .join('');
    const fix = { 'your-host': 'a', 'secure-host': 'a:443', container: 'c' };
    commandsOn(page, { say: () => '' })({ ...NOTHING, blanks: { fix } });
    expect([...page.querySelectorAll('p')].map(({ textContent }) => textContent)).toEqual([
      'open https://a:443',
      'a https://x a',
      'https://c',
    ]);
  });

  test('that stay as they are keep their text: a selection in it would be lost', () => {
    const text = () => one('[data-cause] [data-command=list-docker] i').firstChild;
    draw({ setup: 'docker', blanks: { fix: { container: 'mine' } } });
    const before = text();
    draw({ setup: 'docker', blanks: { fix: { container: 'mine' } } });
    expect(text()).toBe(before);
  });

  test('of a page that tells no release are read without one', () => {
    expect(markupOf(document.createElement('main')).newest).toBe('');
  });

  test('are read off the page once', () => {
    root.dataset['newest'] = '2026.9.6';
    expect(markupOf(root)).toEqual({
      do: { see: ['list', 'list-docker'], allow: [], ask: ['curl'] },
      settle: { 'devices-list': ['list'], probe: [] },
      fallback: { fine: [] },
      blanks: { list: [], 'list-docker': ['container'], curl: ['your-host', 'your-host'] },
      links: { 'new-device': '/new/', 'proxy-or-vpn': '' },
      newest: '2026.9.6',
    });
  });

  test('the box for what one printed stands below its button from the first screen on', () => {
    const page = anew();
    renderer(page, wordsIn(page))({ ...NOTHING, place: 1 });
    expect(
      [...page.querySelectorAll<HTMLElement>('[data-else]')].map(({ dataset }) => dataset['else']),
    ).toEqual(['0', '1']);
    expect(page.querySelector('[data-else="1"]')?.nextElementSibling).toBe(part('else'));
  });

  test('the box for what one printed goes below its button, and stays where it is', () => {
    const [first, second] = root.querySelectorAll('[data-else]');
    draw({ place: 1 });
    expect(second?.nextElementSibling).toBe(part('else'));
    draw({ place: 0, called: { field: 'else', times: 1 } });
    expect(first?.nextElementSibling).toBe(part('else'));
    expect(document.activeElement).toBe(field('else'));
    draw({ place: 0, called: { field: 'else', times: 1 } });
    expect(document.activeElement).toBe(field('else'));
  });
});
