import type { Plan } from './plan.ts';

/** What comes before any cause: what the text itself asks for, or what stands in the way of every command. */
interface First extends Plan {
  /** Set where what a cause asks for is nothing to these readers. */
  readonly alone?: true;
}

/** The more telling first. */
export const FIRST: readonly First[] = [
  { when: 'cli-docker-down', steps: ['start-docker'] },
  { when: 'cli-no-such-container', steps: ['name-container'] },
  { when: 'cli-no-such-service', steps: ['name-service'] },
  { when: 'cli-no-compose', steps: ['get-compose'] },
  { when: { all: ['cli-not-found'], none: ['said-pairing-required'] }, steps: ['where-openclaw-is'] },
  { when: 'text-chat-pairing', steps: ['chat-list', 'chat-approve'] },
];
