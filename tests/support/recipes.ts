import { readFileSync } from 'node:fs';

/** The host the recipes are written for; a test's browser finds it where the test's proxy listens. */
export const RECIPE_HOST = 'gateway.example';

/** Reads a file of content/recipes as it stands. */
export const recipe = (name: string): string => readFileSync(`content/recipes/${name}`, 'utf8');

/** What `gateway` says in a recipe that is a part of openclaw.json. */
export function gatewayPart(name: string): Readonly<Record<string, unknown>> {
  return (JSON.parse(recipe(name)) as { gateway: Record<string, unknown> }).gateway;
}

/**
 * Replaces what a machine of tests cannot have as the user has it: privileged ports, certificates, the
 * gateway's usual port. All else stays byte for byte.
 *
 * @param replacements text of the recipe to what stands for it here
 * @throws when a text is not in the recipe exactly once, so that a recipe cannot change unnoticed
 */
export function placed(text: string, replacements: Readonly<Record<string, string>>): string {
  return Object.entries(replacements).reduce((all, [from, to]) => {
    if (all.split(from).length !== 2) throw new Error(`The recipe does not hold "${from}" exactly once`);
    return all.replace(from, () => to);
  }, text);
}
