import { describe, expect, test } from 'vitest';
import { diagnose } from '../../../../src/diagnosis/diagnose.ts';
import { languageIn } from '../../../../src/evidence/languages/detect.ts';
import { LANGUAGES, type LanguageId } from '../../../../src/evidence/languages/language.ts';
import { loadLanguage } from '../../../../src/evidence/languages/load.ts';
import { OTHERS_CODES, othersIn } from '../../../../src/evidence/languages/others.ts';
import { parseIn } from '../../../../src/evidence/languages/parse-in.ts';
import { OTHERS } from '../../../../tools/releases/languages/others.ts';

async function read(text: string) {
  const id = languageIn(text);
  const { findings } = parseIn(id && { id, language: await loadLanguage(id) }, text);
  return { id, findings, codes: findings.map(({ code }) => code), verdict: diagnose(findings) };
}

describe('what a translation of others says is understood by its key words, and proves nothing', () => {
  test.each<[text: string, language: LanguageId, code: string]>([
    ['⏳ 您的设备正在等待配对，请联系管理员', 'zh-CN', 'answered-says-pairing-required'],
    ['检测到新设备，网关要求：该浏览器待批准', 'zh-CN', 'answered-says-pairing-required'],
    ['连接失败：当前来源未被允许', 'zh-CN', 'answered-says-origin'],
    ['网关返回：令牌与服务器的不匹配', 'zh-CN', 'answered-says-token'],
    ['设备的 Token 与记录不匹配，请重新登录', 'zh-CN', 'answered-says-device-token'],
    ['认证尝试次数过多，请五分钟后重试', 'zh-CN', 'answered-says-too-many'],
    ['面板需要验证设备身份才能继续', 'zh-CN', 'answered-says-secure-context'],
    ['客户端的协议版本与网关不一致', 'zh-CN', 'answered-says-protocol'],
    ['● 网关当前未运行', 'zh-CN', 'status-service-stopped'],
    ['此裝置尚待核准，請稍候', 'zh-TW', 'answered-says-pairing-required'],
    ['存取權杖與閘道不符', 'zh-TW', 'answered-says-token'],
    ['このデバイスはペアリングの承認待ちです', 'ja-JP', 'answered-says-pairing-required'],
    ['トークンがゲートウェイと一致しません', 'ja-JP', 'answered-says-token'],
    ['이 기기는 아직 승인 대기 중입니다', 'ko', 'answered-says-pairing-required'],
    ['게이트웨이 토큰이 일치하지 않습니다', 'ko', 'answered-says-token'],
    ['Dieses Gerät wartet noch auf Freigabe', 'de', 'answered-says-pairing-required'],
    ['Das Token ist nicht da: Token fehlt', 'de', 'answered-says-token'],
    ['Устройство ещё не одобрено', 'ru', 'answered-says-pairing-required'],
    ['Токен отсутствует или неверный', 'ru', 'answered-says-token'],
  ])('%s', async (text, language, code) => {
    const { id, codes, verdict, findings } = await read(text);
    expect(id).toBe(language);
    expect(codes).toContain(code);
    expect(codes).not.toContain('text-not-understood');
    expect(findings.find((each) => each.code === 'text-not-own-words')?.values).toHaveProperty('words');
    expect(verdict.confidence).not.toBe('proved');
  });
});

describe('is not taken for one', () => {
  test.each([
    ['what is not so', '不需要配对就可以使用'],
    ['what is so already', '设备已配对并且已批准'],
    ['the pairing of a chat', '飞书私信发送者正在等待配对'],
    ['the key of a model', 'OpenAI 模型的 token 无效'],
    ['nothing of it', 'ペアリングは必要ありません'],
    ['neither', '페어링은 필요하지 않습니다'],
    ['words far apart', `需要${'很多很多其他的东西'.repeat(4)}配对`],
    ['words of two sentences', '我们需要。配对'],
  ])('%s', async (_, text) => expect((await read(text)).codes).not.toContain('text-not-own-words'));

  test('a text that says something itself', async () => {
    const { codes } = await read('等待配对中\nunauthorized: gateway token mismatch');
    expect(codes).toContain('said-token-mismatch');
    expect(codes).not.toContain('text-not-own-words');
  });

  test('nor one that says it beside other things', async () => {
    const { codes } = await read(
      '等待配对中\nunauthorized: gateway token mismatch\nOpenClaw 2026.9.6 (eb377ac)',
    );
    expect(codes.length).toBeGreaterThan(1);
    expect(codes).not.toContain('text-not-own-words');
  });
});

test('all else that is known of the text stays, and the words are shown as they stand', async () => {
  const { findings } = await read('  客户端的协议版本与网关不一致  \nOpenClaw 2026.9.6 (eb377ac)');
  const [release, ...understood] = findings;
  expect(release?.values).toEqual({ release: '2026.9.6' });
  const words = '\u2068客户端的协议版本与网关不一致\u2069';
  expect(understood).toEqual([
    { code: 'answered-says-protocol', source: 'paste' },
    { code: 'text-not-own-words', source: 'paste', values: { language: 'Simplified Chinese', words } },
  ]);
});

test('a secret beside it is taken out', async () => {
  const { findings } = await read('令牌 token=hunter2hunter2 与网关的令牌不匹配');
  expect(JSON.stringify(findings)).not.toContain('hunter2');
});

test('of a long text the end is looked at, and that in time', async () => {
  const language = await loadLanguage('zh-CN');
  const text = `令牌不匹配\n${'需要很多东西\n'.repeat(20_000)}`;
  const start = performance.now();
  expect(othersIn(text, language)).toBeUndefined();
  expect(othersIn(`${text}令牌不匹配`, language)?.code).toBe('answered-says-token');
  expect(performance.now() - start).toBeLessThan(1_000);
});

test.each(Object.entries(OTHERS))('every row of %s is read for what it is', async (id, rows) => {
  const known = LANGUAGES.find((each) => each === id);
  if (!known) throw new Error(`no dashboard in ${id}`);
  const language = await loadLanguage(known);
  for (const code of OTHERS_CODES)
    for (const row of rows[code]?.split('|') ?? [])
      expect(othersIn(row, { [code]: language[code] ?? '' })?.code, row).toBe(code);
});
