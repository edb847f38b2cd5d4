/** What the owner reads in `openclaw devices list` of the device that this site's check asked as. */
export const CHECK_NAME = 'Pairing Required? check';

/** Says whether a name in the list is the one our check gives itself; tables break it between words. */
export function isOurs(name: string | undefined): boolean {
  return name?.replace(/\s/g, '') === CHECK_NAME.replace(/\s/g, '');
}
