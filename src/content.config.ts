import { defineCollection, reference } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { CAUSES } from './diagnosis/causes.ts';
import { QUESTIONS } from './evidence/questions.ts';
import { ACTION_NAMES } from './fix/actions.ts';
import { SETUPS } from './fix/setup.ts';
import { FACT_SPANS, type FactId } from './gateway/census/facts.ts';
import { GATES } from './gateway/gates.ts';
import { question, translations } from './i18n/collections.ts';

/** Where a statement comes from: a test or recording of ours, or a page with the day it was read. */
const source = z.object({ says: z.string(), from: z.string(), date: z.iso.date().optional() });
const sources = z.array(source).min(1);
const cause = z.enum(CAUSES);
const gate = z.enum(GATES);

const causes = defineCollection({
  loader: glob({ base: './content/en/causes', pattern: '*.mdx' }),
  schema: z.object({
    title: z.string(),
    /** A few words for lists and links. */
    short: z.string(),
    gate,
    order: z.number().int(),
    oneLine: z.string(),
    /** How to see that it worked. */
    worked: z.string(),
    sources,
  }),
});

/** What a fix is made of; src/fix chooses. */
const steps = defineCollection({
  loader: file('./content/en/steps.yaml'),
  schema: z.object({
    does: z.enum(ACTION_NAMES),
    do: z.string(),
    command: z.string().optional(),
    /** What the command lets in or loosens, and how to take it back. */
    grants: z.string().optional(),
  }),
});

const guide = defineCollection({
  loader: glob({ base: './content/en/guide', pattern: '*.mdx' }),
  schema: z.object({
    title: z.string(),
    /** For menus, where the title is too long for one. */
    short: z.string().optional(),
    order: z.number().int(),
    summary: z.string(),
    /** The gate at which the timeline above the text stops, where it has one. */
    timeline: gate.optional(),
    sources,
  }),
});

const faq = defineCollection({
  loader: glob({ base: './content/en/faq', pattern: '*.mdx' }),
  schema: z.object({
    question: z.string(),
    order: z.number().int(),
    /** The whole answer in one or two sentences; the body explains. */
    answer: z.string(),
    causes: z.array(cause).default([]),
    sources,
  }),
});

const commands = defineCollection({
  loader: file('./content/commands.yaml'),
  schema: z.object({
    /** As the page shows it; `<requestId>` and the like are filled in when known. */
    run: z.string(),
    /** Where to type it. */
    on: z.enum([
      'gateway-host',
      'compose-folder',
      'own-computer',
      'any-shell',
      'node',
      'chat',
      'dashboard-chat',
    ]),
    /** The state the page describes, set up by the test before it runs the command. */
    state: z.string().optional(),
    /** A regular expression the output must match, after its placeholders are filled in like those of `run`. */
    expect: z.string().optional(),
    /** It refuses to run outside a real terminal. */
    tty: z.boolean().default(false),
    exit: z.number().int().default(0),
    /** What releases must have to know the command, where not all do: see tools/releases/census/facts. */
    fact: z.enum(Object.keys(FACT_SPANS) as FactId[]).optional(),
    /** Releases among them that know it and yet do not do what is promised; the tests see to that too. */
    fails: z.array(z.string()).default([]),
    /** For a command that cannot be run here: where it is documented. */
    documented: source.optional(),
    /** Where the same is done by another command: setup to command id. */
    variants: z.partialRecord(z.enum(SETUPS), z.string()).default({}),
  }),
});

/** What is typed in place of `openclaw`, by the set-up. */
const setups = defineCollection({
  loader: file('./content/setups.yaml'),
  schema: z.object({ program: z.string(), documented: source }),
});

const errors = defineCollection({
  loader: glob({ base: './content/en/errors', pattern: '*.mdx' }),
  schema: z.object({
    title: z.string(),
    /** Each wording that means the same, who shows it, and in which releases where that is known. */
    texts: z
      .array(
        z.object({
          says: z.string(),
          by: z.enum(['gateway', 'dashboard', 'app', 'command line', 'proxy', 'log']),
          releases: z.string().optional(),
        }),
      )
      .min(1),
    closes: z.array(z.number().int()),
    /** Gate, codes and releases of a refusal stand in src/gateway/refusals.ts under the entry's id; only entries that are no refusal of a gateway carry their own. */
    gate: gate.optional(),
    codes: z.array(z.string()).optional(),
    releases: z.string().optional(),
    meaning: z.string(),
    /** The meaning in one line, where its first sentence does not say it. */
    line: z.string().max(90).optional(),
    first: z.string(),
    command: z.string().optional(),
    causes: z.array(cause),
    sources,
  }),
});

const corrections = defineCollection({
  loader: file('./content/en/corrections.yaml'),
  schema: z.object({
    order: z.number().int(),
    claim: z.string(),
    /** Where it is said, as far as we read it. */
    said: z.string(),
    verdict: z.enum(['true', 'partly', 'no-longer', 'false', 'unproven']),
    /** What we ran or read. */
    truth: z.string(),
    releases: z.string(),
    sources,
  }),
});

/** The files of content/recipes that pages show. */
const recipes = defineCollection({
  loader: file('./content/recipes.yaml'),
  schema: z.object({ documented: source.optional() }),
});

/** Pictures of the dashboard, as `npm run record -- pictures` has taken them; sizes are in the pixels of a page. */
const size = z.object({ width: z.number().int(), height: z.number().int() });
const pictures = defineCollection({
  loader: file('./content/pictures.json'),
  schema: z.object({
    release: z.string(),
    screen: reference('screens'),
    /** The title that stands on it. */
    shows: z.string(),
    phone: size,
    desk: size,
  }),
});

/** What the pictures show, and what that means. */
const screens = defineCollection({
  loader: file('./content/en/screens.yaml'),
  schema: z.object({
    answer: z.enum(QUESTIONS.says).optional(),
    causes: z.array(cause),
    errors: z.array(reference('errors')),
    /** Where what it says stands: at the top of its pictures, unless told. */
    at: z.literal('middle').optional(),
    /** For who cannot see it, with {shows} in it. */
    alt: z.string(),
  }),
});

const gates = defineCollection({
  loader: file('./content/en/gates.yaml'),
  schema: z.object({ name: z.string(), asks: z.string(), stopped: z.string() }),
});

const findings = defineCollection({
  loader: glob({ base: './content/en/findings', pattern: '*.yaml' }),
  schema: z.record(z.string(), z.string()),
});

const questions = defineCollection({
  loader: glob({ base: './content/en/questions', pattern: '*.yaml' }),
  schema: question,
});

const words = defineCollection({
  loader: glob({ base: './content/en/words', pattern: '*.yaml' }),
  schema: z.record(z.string(), z.string()),
});

export const collections = {
  causes,
  steps,
  guide,
  faq,
  errors,
  corrections,
  commands,
  setups,
  recipes,
  pictures,
  screens,
  gates,
  findings,
  questions,
  words,
  ...translations,
};
