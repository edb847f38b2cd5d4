import { createHash } from 'node:crypto';

/** Names a script or a style for a content security policy, without the quotation marks it has there. */
export const hashSource = (text: string): `sha256-${string}` =>
  `sha256-${createHash('sha256').update(text).digest('base64')}`;
