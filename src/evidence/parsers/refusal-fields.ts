/** Fields beside a refusal that a verdict or a command can use; the first group is the value. */
export const FIELDS: Readonly<Record<string, RegExp>> = {
  requestId: /(?:requestId["']?[:=]? ?["']?|devices approve )([0-9a-f]{8}-[0-9a-f-]{8,27})/i,
  closeCode: /(?:\bcode[=:] ?|closed? \(|connected ?[(（]|closeCode["']?: ?|\berror )(\d{4})\b/i,
  reason: /\breason["']?[=:] ?["']?([a-z]+[-_][\w-]{2,30})/i,
  retryAfterMs: /retryAfterMs["']?[:=] ?(\d{1,9})/i,
  next: /recommendedNextStep["']?[:=] ?["']?(\w{4,40})/,
  expectedProtocol: /expected(?:Protocol)?["']?[:=] ?(\d{1,3})/,
};
