const base = import.meta.env.BASE_URL.replace(/\/*$/, '/');

/**
 * Makes a path of this site that holds under any base path it is published at.
 *
 * @param path without a leading slash, as `causes/new-device/`
 */
export function href(path: string): string {
  return base + path;
}
