import { GATES } from '../../../../src/gateway/gates.ts';
import { STEPS } from '../../../../src/probe/steps.ts';
import { FIELDS, LISTS, PARTS, TIMELINES } from '../../../../src/troubleshooter/page/parts.ts';

const each = (table: Readonly<Record<string, string>>, attribute: string): string =>
  Object.entries(table)
    .map(([name, tag]) => `<${tag} ${attribute}="${name}"></${tag}>`)
    .join('');

const command = (id: string, run: string): string =>
  `<div class="command" data-command="${id}"><code>${run}</code><span data-on="gateway-host">here</span><span data-verified="run">run</span></div>`;

const blank = (name: string): string => `<i data-blank="${name}"></i>`;

/** One element for each name of the tables, and two of each group. */
const MARKUP = `
${each(PARTS, 'data-part')}${each(LISTS, 'data-list')}${each(FIELDS, 'name')}
<form><input type="radio" value="token" name="secret-kind" checked><input type="radio" value="password" name="secret-kind"></form>
${TIMELINES.map(
  (name) =>
    `<ol data-timeline="${name}">${GATES.map((gate) => `<li data-gate="${gate}"><b data-key="gate-${gate}">The ${gate}</b><span class="vh"></span></li>`).join('')}</ol>`,
).join('')}
<ol>${STEPS.map((step) => `<li data-step="${step}"><time></time></li>`).join('')}</ol>
<section data-cause="new-device"><h3 data-key="cause-new-device"> A new device </h3><a href="/new/"></a>
  <ol data-steps><li data-do="see"><div data-variants>
    <div data-for="host">${command('list', '<span data-program>openclaw</span> devices list')}</div>
    <div data-for="docker">${command('list-docker', `docker exec ${blank('container')} list`)}</div>
    <button data-else></button>
  </div></li><li data-do="allow"><details data-grant></details></li></ol></section>
<section data-cause="proxy-or-vpn"><ol data-steps><li data-do="ask"><div data-variants>
  <div data-for="host">${command('curl', `curl https://${blank('your-host')} ${blank('your-host')}`)}</div>
  <button data-else></button></div></li></ol></section>
<div data-settle="devices-list">${command('list', 'openclaw devices list')}</div><div data-settle="probe"></div>
<p data-command-is="above"></p><p data-command-is="here"></p>
<div data-keep="new-device"></div><div data-keep="cannot-tell"></div>
<div data-undo="reject"></div><div data-undo="remove"></div>
<div data-manual="same"></div><div data-curl="plain"></div><div data-fallback="fine"></div><p data-in="es"></p>
<fieldset data-question="client"><h2 tabindex="-1"></h2><button data-answer="cli"></button><button data-answer="node"></button></fieldset>
<fieldset data-question="says"><h2 tabindex="-1"></h2><button data-answer="token"></button></fieldset>
<select><option value="podman" data-starts="openclaw --container <container>"></option></select>
<template><i data-key="prefixed">in part</i><i data-key="state-passed">passed</i><i data-key="state-not-checked">not checked</i>
  <i data-key="took">{ms} ms</i><i data-key="likely">Likely</i><i data-key="done">Done: {what}</i>
  <i data-key="on-wsl">In Linux</i><i data-key="on-gateway-host">There</i></template>`;

/** Puts a page with all parts into the document. */
export function skeleton(): HTMLElement {
  const root = document.createElement('main');
  root.innerHTML = MARKUP;
  for (const element of root.querySelectorAll('h2')) element.tabIndex = -1;
  for (const scope of ['secret', 'manual-checks']) {
    const code = document.createElement('code');
    code.innerHTML = blank('requestId') + blank('port');
    root.querySelector(`[data-part="${scope}"]`)?.append(code);
  }
  document.body.replaceChildren(root);
  return root;
}
