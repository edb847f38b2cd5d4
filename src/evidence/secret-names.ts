/** What the name of a secret ends in, beside the names that have a shape of their own: English first. */
const ENGLISH = [
  'token',
  'secret',
  '(?<!\\d)pass(?:word|wd|phrase|code)',
  'pwd',
  '(?<![a-z])pass',
  '(?<![a-z])psk',
  '(?<![a-z])pin',
  '(?<!session)(?<!cache)[_-]key',
  '(?:api|auth|access|private|secret|signing|encryption|master|license|account|client|bot)key',
  'credentials?',
  'cookie',
  'setup[_-]?code',
];
/** The same in the languages of the dashboard and some more. */
const OTHERS = [
  ...['passwort', 'kennwort', 'geheimnis', 'schlüssel', 'zugangsdaten'],
  ...['contraseña', 'clave', 'secreto', 'senha', 'chave', 'segredo', 'chiave', 'segreto'],
  ...['mot de passe', 'jeton', 'clé', 'wachtwoord', 'sleutel', 'hasło', 'klucz'],
  ...['parola', 'şifre', 'anahtar', 'sandi', 'kunci', 'mật khẩu'],
  ...['пароль', 'токен', 'секрет', 'ключ', 'رمز', 'المرور', 'توکن', 'رمز عبور'],
  ...['密[码碼钥鑰]', '口令', '令牌', '权杖', '權杖', '[秘私][钥鑰]', '凭[证據据]', '憑證'],
  ...['パスワード', 'トークン', 'シークレット', '秘密鍵', 'キー', '비밀번호', '암호', '토큰', '비밀', '키'],
  ...['รหัสผ่าน', 'โทเค็น'],
];

/** Ends of names, for an expression; without a group. */
export const NAME = `(?:${[...ENGLISH, ...OTHERS].join('|')})`;
/** Without the languages: where any word could stand behind. */
export const ENGLISH_NAME = `(?:${ENGLISH.join('|')})`;
