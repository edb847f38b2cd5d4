import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { collectTexts } from '../../../tools/releases/texts/collect.ts';
import { literalsIn } from '../../../tools/releases/texts/literals.ts';
import { plausible } from '../../../tools/releases/texts/plausible.ts';

const textsIn = (source: string): string[] => literalsIn(source).map(({ text }) => text);

describe('the strings of a script', () => {
  test.each<[what: string, source: string, ...texts: string[]]>([
    ['quotes', `a("it's", 'say "no"', \`both\`)`, "it's", 'say "no"', 'both'],
    ['escapes', String.raw`a("one\ntwo \u2014 \x41 \"q\" \u{1F600}")`, 'one\ntwo — A "q" 😀'],
    ['holes', `a(\`gateway closed (\${code ?? "none"}): \${reason}\`)`, 'none', 'gateway closed ({}): {}'],
    ['a hole in a hole', `a(\`x \${b ? \`y \${c} z\` : ""} w\`)`, 'y {} z', '', 'x {} w'],
    [
      'a dressed hole',
      `a(\`Run \${formatCliCommand("openclaw devices list")}.\`)`,
      'openclaw devices list',
      'Run openclaw devices list.',
    ],
    ['a joined hole', `a(\`scopes=\${scopes.join(", ")}\`)`, ', ', 'scopes={}'],
    ['comments', `// it's\n/* "no" */ a("yes")`, 'yes'],
    ['expressions', `const a = /["']/.test(b) ? "c" : d / 2 / "e";`, 'c', 'e'],
    ['minified', `a=b=>{let{c}=d;return\`x \${c} y\`},e("f")`, 'x {} y', 'f'],
    ['what is no string', `<p>it's</p>\na("yes")`, 'yes'],
  ])('%s', (_, source, ...texts) => {
    expect(textsIn(source)).toEqual(texts);
  });

  test('with the code before them', () => {
    expect(literalsIn('x(); throw new Error("no")')[0]?.before).toBe(' throw new Error(');
  });
});

describe('the texts of a package', () => {
  const folder = mkdtempSync(join(tmpdir(), 'texts-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'dist'));
  const module = (path: string, ...lines: string[]): string =>
    `//#region ${path}\n${lines.join('\n')}\n//#endregion\n`;
  writeFileSync(
    join(folder, 'dist', 'bundle-AbCdEfG1.js'),
    module(
      'src/gateway/server/ws-connection/message-handler.ts',
      'close(1008, "pairing was refused");',
      `log.warn(\`client refused conn=\${id}\`);`,
      'logger.debug("nobody sees this line");',
      'send({ code: "AUTH_SOMETHING_NEW", reason: "something_new" });',
      'throw new Error("invalid role");',
    ) +
      module(
        'src/cli/daemon-cli/lifecycle-core.ts',
        `fail(\`\${params.serviceNoun} service \${service.notLoadedText}.\`);`,
      ) +
      module('src/cli/daemon-cli/lifecycle.ts', 'run({ serviceNoun: "Gateway" });') +
      module(
        'src/daemon/service.ts',
        'const a = { notLoadedText: "not loaded" }, b = { notLoadedText: "disabled" };',
      ) +
      module('src/agents/other.ts', 'throw new Error("not about a gateway");'),
  );
  writeFileSync(
    join(folder, 'dist', 'again-AbCdEfG2.mjs'),
    module('src/cli/daemon-cli/lifecycle.ts', 'run({ serviceNoun: "Gateway" });'),
  );

  test('say who says them', () => {
    const said = collectTexts(folder).map(({ text, from }) => [from, text]);
    expect(said).toEqual([
      ['close', 'pairing was refused'],
      ['log', 'client refused conn={}'],
      ['code', 'AUTH_SOMETHING_NEW'],
      ['reason', 'something_new'],
      ['gateway', 'invalid role'],
      ['service', 'Gateway service not loaded.'],
      ['service', 'Gateway service disabled.'],
    ]);
  });
});

describe('what is filled in', () => {
  test.each([
    ['gateway closed ({}): {}', 'gateway closed (1006): example'],
    ['Port {} is in use', 'Port 18789 is in use'],
    ['timed out after {}ms', 'timed out after 5000ms'],
    ['missing scope: {}', 'missing scope: operator.pairing'],
    ['{host} rejected', 'example rejected'],
    ['remote={} fwd={}', 'remote=203.0.113.7 fwd=203.0.113.7'],
  ])('%s', (text, filled) => {
    expect(plausible(text)).toBe(filled);
  });
});
