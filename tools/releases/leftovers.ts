import { readdirSync, readFileSync } from 'node:fs';

/**
 * Ends what commands of a release have left running in a home: from 2026.4.27 some start a helper of their own that
 * outlives them. Where the system has no /proc nothing is found.
 */
export function endLeftovers(home: string): void {
  for (const pid of processes())
    try {
      const variables = readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0');
      if (variables.includes(`HOME=${home}`)) process.kill(pid, 'SIGKILL');
    } catch {
      // it has ended meanwhile, or is somebody else's
    }
}

function processes(): readonly number[] {
  try {
    return readdirSync('/proc').map(Number).filter(Number.isInteger);
  } catch {
    return [];
  }
}
