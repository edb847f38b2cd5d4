import { vi } from 'vitest';

/** A tab's storage, as far as it is used here. */
export function stubStorage(kept: Record<string, string> = {}): Map<string, string> {
  const entries = new Map(Object.entries(kept));
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => entries.get(key) ?? null,
    setItem: (key: string, value: string) => void entries.set(key, value),
    removeItem: (key: string) => void entries.delete(key),
  });
  return entries;
}

/** Storage that a browser has turned off; a tab's, where none is named. */
export function stubNoStorage(name: 'sessionStorage' | 'localStorage' = 'sessionStorage'): void {
  const refuse = (): never => {
    throw new DOMException('off', 'SecurityError');
  };
  vi.stubGlobal(name, { getItem: refuse, setItem: refuse, removeItem: refuse });
}
