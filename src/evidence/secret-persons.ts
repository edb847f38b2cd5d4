/** Names of users that tell nothing of anybody. */
const NOBODY =
  /^(?:root|user|username|admin|node|openclaw|ubuntu|debian|pi|git|core-ssh|u0_a\d+|gateway|you|me)$/i;
const isSomebody = (name: string): boolean => !NOBODY.test(name);
const digitsIn = (text: string): number => text.replace(/\D/g, '').length;

/** What names a person or a machine beside mail addresses and homes. */
export const PERSONAL = [
  // in a prompt, in a path of scp, behind ssh; a version behind a package's name is no host
  {
    kind: 'user',
    sign: '@',
    shape: /(?<![\w.@-])[\w.-]{1,32}(?=@[\w.…-]{1,64}(?::[~/]| [~/]))/g,
    only: isSomebody,
    instead: () => 'user',
  },
  {
    kind: 'user',
    sign: '@',
    shape:
      /(\b(?:ssh|scp|sftp|mosh|rsync) (?:-[^\n@]{0,120} )?)[\w.-]{1,32}(?=@(?!\d+\.\d+\.\d+(?!\.\d)|latest|beta|next)[\w-])/g,
    only: isSomebody,
    instead: () => 'user',
  },
  {
    kind: 'chat-id',
    shape:
      /(\b(?:chat|channel|user|sender|guild|group|peer|telegram|discord)[_ -]?id["']?\s{0,3}[:=：]\s{0,3}["']?)-?\d{6,20}(?!\w)/gi,
  },
  {
    kind: 'chat-id',
    shape:
      /(\b(?:telegram|tg|whatsapp|signal|discord|slack|imessage):(?:\w{2,8}:){0,2})(?:[-+]?\d{6,20}|[UCDGT][A-Z0-9]{8,11})(?!\w)/gi,
  },
  {
    kind: 'phone',
    shape: /(?<![\w+.])\+\d[\d ().-]{6,18}\d(?!\w)|(?<=wa\.me\/)\d{8,15}/g,
    only: (text: string): boolean => digitsIn(text) >= 8 && digitsIn(text) <= 15,
  },
  { kind: 'mac', shape: /(?<![\w:-])(?:[0-9a-f]{2}[:-]){5}[0-9a-f]{2}(?![\w:-])/gi },
] as const;
