import type { LanguageId } from '../../../src/evidence/languages/language.ts';
import type { OthersCode } from '../../../src/evidence/languages/others.ts';

/**
 * Key words of translations that others publish: Chinese builds, panels of hosting products, clients of their own.
 * Written by hand from public reports and panels, in other orders than any of them. Words of one row stand in one
 * line, in this order and close together; a bar parts rows.
 */
type Rows = { readonly [C in OthersCode]?: string };

const SIMPLIFIED: Rows = {
  'answered-says-device-token': '设备令牌 不匹配|设备令牌 无效|设备令牌 失效|设备 token 不匹配',
  'answered-says-too-many': '认证 过于频繁|认证 次数过多|验证 次数过多|登录 次数过多|尝试 次数过多',
  'answered-says-origin':
    '来源 不被允许|来源 未被允许|来源 不允许|来源 未授权|来源 不在白名单|来源 被拒绝|origin 不被允许|origin 不在白名单|origin 被拒绝',
  'answered-says-secure-context': '需要 设备身份|缺少 设备身份|设备身份 缺失|需要 安全上下文|非安全上下文',
  'answered-says-protocol': '协议 不匹配|协议 不兼容|协议 不一致|协议 不支持|版本 不兼容',
  'answered-says-token':
    '令牌 不匹配|令牌 不正确|令牌 错误|令牌 无效|令牌 缺失|令牌 过期|缺少 令牌|未提供 令牌|token 不匹配|token 不正确|token 错误|token 无效|token 缺失|缺少 token|密码 不匹配|密码 缺失|网关 密码错误|gateway 认证失败|网关 认证失败',
  'answered-says-pairing-required':
    '需要 配对|等待 配对|未 配对|待 配对|配对 审批|配对 请求|设备 待批准|设备 未批准|设备 等待批准|设备 需要批准|浏览器 待批准|浏览器 未批准|需要 批准 浏览器|需要 批准 设备',
  'status-service-stopped':
    '网关 未运行|网关 未启动|网关 启动失败|网关 已停止|gateway 未运行|gateway 未启动|gateway 启动失败',
  'status-gateway-unreachable':
    '网关 连接失败|网关 无法连接|网关 未就绪|gateway 连接失败|gateway 无法连接|gateway 未就绪',
};

const TRADITIONAL: Rows = {
  'answered-says-device-token': '裝置權杖 不符|裝置權杖 無效|裝置權杖 失效',
  'answered-says-too-many': '認證 過於頻繁|驗證 次數過多|登入 次數過多|嘗試 次數過多',
  'answered-says-origin': '來源 不被允許|來源 未獲允許|來源 不允許|來源 遭拒絕|origin 不被允許',
  'answered-says-secure-context': '需要 裝置身分|缺少 裝置身分|裝置身分 缺失|需要 安全環境',
  'answered-says-protocol': '協定 不符|協定 不相容|版本 不相容',
  'answered-says-token':
    '權杖 不符|權杖 不正確|權杖 錯誤|權杖 無效|權杖 缺失|缺少 權杖|未提供 權杖|token 不符|token 錯誤|token 無效|密碼 不符|閘道 驗證失敗',
  'answered-says-pairing-required':
    '需要 配對|等待 配對|未 配對|待 配對|配對 請求|裝置 待核准|裝置 未核准|裝置 等待核准|瀏覽器 待核准|需要 核准 裝置',
  'status-service-stopped': '閘道 未執行|閘道 未啟動|閘道 已停止|gateway 未執行|gateway 未啟動',
  'status-gateway-unreachable': '閘道 連線失敗|閘道 無法連線|gateway 連線失敗',
};

/** What others say, by language; a language that is missing here is read by the dashboard's own words alone. */
export const OTHERS: { readonly [L in LanguageId]?: Rows } = {
  'zh-CN': SIMPLIFIED,
  'zh-TW': TRADITIONAL,
  'ja-JP': {
    'answered-says-too-many': '認証 試行回数|ログイン 試行回数|認証 試行が多すぎ',
    'answered-says-origin': 'オリジン 許可されて|オリジン 拒否|生成元 許可されて',
    'answered-says-secure-context': 'デバイスid 必要|セキュアコンテキスト 必要|デバイス識別 必要',
    'answered-says-protocol': 'プロトコル 不一致|プロトコル 一致しません|プロトコル 互換性',
    'answered-says-token':
      'トークン 不一致|トークン 一致しません|トークン 無効|トークン 正しくありません|トークン 見つかりません|トークン 未設定|パスワード 一致しません|パスワード 正しくありません',
    'answered-says-pairing-required':
      'ペアリング 必要|ペアリング 待ち|未ペアリング|ペアリング 承認|ペアリング リクエスト|デバイス 承認待ち|ブラウザ 承認待ち|デバイス 未承認',
    'status-service-stopped': 'ゲートウェイ 停止|ゲートウェイ 起動していません|gateway 起動していません',
    'status-gateway-unreachable':
      'ゲートウェイ 接続できません|ゲートウェイ 接続に失敗|gateway 接続に失敗|gateway 接続できません',
  },
  ko: {
    'answered-says-too-many': '인증 시도 많|로그인 시도 많|인증 횟수 초과',
    'answered-says-origin': '출처 허용되지|출처 거부|오리진 허용되지|origin 허용되지',
    'answered-says-secure-context': '기기 신원 필요|장치 신원 필요|보안 컨텍스트 필요',
    'answered-says-protocol': '프로토콜 불일치|프로토콜 일치하지|프로토콜 호환되지',
    'answered-says-token':
      '토큰 불일치|토큰 일치하지|토큰 잘못|토큰 유효하지|토큰 없습니다|토큰 누락|비밀번호 일치하지|비밀번호 잘못',
    'answered-says-pairing-required':
      '페어링 필요|페어링 대기|페어링 요청|페어링 승인|기기 승인 대기|장치 승인 대기|기기 승인되지|장치 승인되지|브라우저 승인되지',
    'status-service-stopped': '게이트웨이 중지|게이트웨이 실행되지|게이트웨이 실행 중이 아닙',
    'status-gateway-unreachable': '게이트웨이 연결 실패|게이트웨이 연결할 수 없',
  },
  es: {
    'answered-says-origin': 'origen no permitido|origen rechazado|origen no está permitido',
    'answered-says-protocol': 'protocolo incompatible|protocolo no coincide|versiones incompatibles',
    'answered-says-token':
      'token no coincide|token inválido|token incorrecto|token no válido|falta el token|contraseña incorrecta',
    'answered-says-pairing-required':
      'emparejamiento requerido|emparejamiento necesario|emparejamiento pendiente|requiere emparejamiento|dispositivo no emparejado|dispositivo no aprobado|dispositivo pendiente de aprobación',
  },
  'pt-BR': {
    'answered-says-origin': 'origem não permitida|origem rejeitada|origem bloqueada',
    'answered-says-protocol': 'protocolo incompatível|protocolo não corresponde',
    'answered-says-token':
      'token não corresponde|token inválido|token incorreto|token ausente|falta o token|senha incorreta',
    'answered-says-pairing-required':
      'pareamento necessário|pareamento pendente|requer pareamento|emparelhamento necessário|dispositivo não pareado|dispositivo não aprovado|dispositivo aguardando aprovação',
  },
  de: {
    'answered-says-origin':
      'herkunft nicht erlaubt|herkunft abgelehnt|ursprung nicht erlaubt|origin nicht erlaubt',
    'answered-says-protocol':
      'protokoll passt nicht|protokoll nicht kompatibel|protokollversion unterschiedlich',
    'answered-says-token':
      'token stimmt nicht|token ungültig|token falsch|token fehlt|passwort falsch|passwort fehlt|gateway anmeldung fehlgeschlagen',
    'answered-says-pairing-required':
      'kopplung erforderlich|kopplung nötig|kopplung ausstehend|gerät nicht gekoppelt|gerät nicht genehmigt|gerät nicht freigegeben|gerät wartet auf freigabe|gerät wartet auf genehmigung',
    'status-service-stopped': 'gateway läuft nicht|gateway nicht gestartet',
    'status-gateway-unreachable': 'gateway verbindung fehlgeschlagen',
  },
  fr: {
    'answered-says-origin': 'origine non autorisée|origine refusée|origine rejetée',
    'answered-says-protocol': 'protocole incompatible|protocole ne correspond pas',
    'answered-says-token':
      'jeton invalide|jeton incorrect|jeton manquant|jeton ne correspond pas|token invalide|token incorrect|token manquant|mot de passe incorrect',
    'answered-says-pairing-required':
      'appairage requis|appairage nécessaire|appairage en attente|appareil non appairé|appareil non approuvé|appareil en attente d approbation|jumelage requis',
  },
  ru: {
    'answered-says-origin': 'источник не разрешен|источник запрещен|origin не разрешен',
    'answered-says-protocol': 'протокол не совпадает|протокол несовместим|несовпадение протокола',
    'answered-says-token':
      'токен не совпадает|токен неверный|неверный токен|токен недействителен|токен отсутствует|неверный пароль|отсутствует токен',
    'answered-says-pairing-required':
      'требуется сопряжение|сопряжение требуется|ожидает сопряжения|устройство не сопряжено|устройство не одобрено|устройство ожидает одобрения|ожидает подтверждения устройства|необходимо сопряжение',
    'status-service-stopped': 'шлюз не запущен|gateway не запущен',
    'status-gateway-unreachable': 'не удалось подключиться к шлюзу',
  },
};
