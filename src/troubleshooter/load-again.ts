/** How browsers name a module that could not be had. */
const ADDRESS = /https?:\/\/\S+?\.js\b/;
const FOLDER = /[^/]+(?=\/[^/]*$)/;

/** Asks for a module by its address. The check as one file holds all of its modules: it asks for none. */
const getAt = import.meta.env.PROD
  ? <T>(address: string): Promise<T> => import(/* @vite-ignore */ address)
  : undefined;

/**
 * Writes the folder of an address in another way: `%61` is `a` to every host (RFC 3986, 2.3), and another address to a
 * browser. What a module imports lies beside it, so that is asked for anew with it.
 *
 * @param time tells one way from another
 */
function respelled(address: string, time: number): string {
  const spell = (letter: string, place: number): string =>
    (time >> place) & 1 ? `%${letter.charCodeAt(0).toString(16).toUpperCase()}` : letter;
  return address.replace(FOLDER, (folder) => Array.from(folder, spell).join(''));
}

/**
 * Makes of what loads modules something that may be called again after it failed. Chromium and Firefox remember a
 * module that could not be had as failed until the page is loaded again, and name in the error the one that was asked
 * for, even where it was another that this one imports: under another address all are asked for anew.
 *
 * @param get asks for a module by its address, where any can be asked for
 * @returns makes of an `import()` of one module what rejects as that does. All that is made so keeps to one address
 *   for what several modules import.
 */
export function loadingAgain(
  get: (<T>(address: string) => Promise<T>) | undefined = getAt,
): <T>(load: () => Promise<T>) => () => Promise<T> {
  let times = 0;
  return <T>(load: () => Promise<T>) => {
    let failed: string | undefined;
    return async (): Promise<T> => {
      const before = times;
      try {
        if (failed === undefined || !get)
          try {
            return await load();
          } catch (error) {
            failed = ADDRESS.exec(String(error))?.[0];
            // what it imports may have failed before, with another module
            if (before === 0 || failed === undefined || !get) throw error;
          }
        return await get(respelled(failed, times));
      } catch (error) {
        times += 1;
        throw error;
      }
    };
  };
}
