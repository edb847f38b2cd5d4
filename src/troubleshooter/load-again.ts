/** How browsers name a module that could not be had. */
const ADDRESS = /https?:\/\/\S+?\.js\b/;

/** Asks for a module by its address. The check as one file holds all of its modules: it asks for none. */
const getAt = import.meta.env.PROD
  ? <T>(address: string): Promise<T> => import(/* @vite-ignore */ address)
  : undefined;

/**
 * Makes of what loads a module something that may be called again after it failed. Chromium and Firefox remember a
 * module that could not be had as failed until the page is loaded again, and name its address in the error: under
 * another address it is asked for anew.
 *
 * @param load an `import()` of one module
 * @param get asks for a module by its address, where any can be asked for
 * @returns what rejects as `load` does
 */
export function loadAgain<T>(
  load: () => Promise<T>,
  get: ((address: string) => Promise<T>) | undefined = getAt,
): () => Promise<T> {
  let failed: string | undefined;
  let times = 0;
  return async () => {
    try {
      if (failed === undefined || !get) return await load();
      times += 1;
      return await get(`${failed}?again=${times}`);
    } catch (error) {
      failed ??= ADDRESS.exec(String(error))?.[0];
      throw error;
    }
  };
}
