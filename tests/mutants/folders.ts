/** A part of the sources that is mutated by itself, and the tests that alone must notice. */
export interface Folder {
  readonly mutate: readonly string[];
  readonly tests: readonly string[];
  /**
   * Set where changes that are there from the start are left out (Stryker calls them static): each would have every test
   * of the folder run, seconds for each of a thousand. Most are lines of tables; those of wordings, set-ups, secrets and
   * plans have tests of their own that lose one after another.
   */
  readonly leavesTables?: true;
}

/**
 * Each folder is held by its own tests. That is stricter than asking the whole suite, and it keeps tables in
 * reach: a change in one is there from the start (Stryker calls it static), so every test runs for it.
 */
export const FOLDERS: Readonly<Record<string, Folder>> = {
  gateway: { mutate: ['src/gateway/**/*.ts'], tests: ['tests/unit/gateway/**/*.test.ts'] },
  // wordings, set-ups and shapes of secrets are tables: the faults.test.ts of each loses every part of each expression by
  // itself; codes and languages are made or compared whole
  evidence: {
    mutate: [
      'src/evidence/*.ts',
      '!src/evidence/{parse,secrets,secret-*,paste-codes,probe-codes}.ts',
      '!src/evidence/{redact,redact-typed,redacted,clean,normalise,address-kind,strangers}.ts',
      '!src/evidence/{named,named-beside,naming,whose-lines,told,programs}.ts',
    ],
    tests: ['tests/unit/evidence/!(redact*|clean|normalise|address-kind|long-text).test.ts'],
    leavesTables: true,
  },
  naming: {
    mutate: [
      'src/evidence/{named,named-beside,naming,whose-lines}.ts',
      'src/evidence/log/{headless,parties}.ts',
      'src/evidence/parsers/{listings,request-id}.ts',
    ],
    tests: [
      'tests/unit/evidence/{naming,named,named-beside,own-check-lines,whose-lines}.test.ts',
      'tests/unit/evidence/log/{headless,parties}.test.ts',
      'tests/unit/evidence/parsers/{listings,request-id}.test.ts',
      'tests/unit/diagnosis/whose*.test.ts',
      'tests/unit/fix/values/*.test.ts',
    ],
    leavesTables: true,
  },
  told: {
    mutate: ['src/evidence/{told,programs}.ts'],
    leavesTables: true,
    tests: ['tests/unit/evidence/{told,retold,spoken-of}.test.ts', 'tests/unit/evidence/tried/*.test.ts'],
  },
  redaction: {
    mutate: ['src/evidence/{redact,redact-typed,redacted,clean,normalise,address-kind,strangers}.ts'],
    tests: [
      'tests/unit/evidence/{redact,redact-typed,redacted,clean,normalise,address-kind,strangers,wide}.test.ts',
      'tests/unit/evidence/secrets/secrets.test.ts',
    ],
  },
  log: {
    mutate: ['src/evidence/log/!(headless|parties).ts'],
    tests: ['tests/unit/evidence/log/*.test.ts', 'tests/unit/evidence/{log-line,own-check-lines}.test.ts'],
    leavesTables: true,
  },
  languages: {
    mutate: ['src/evidence/languages/*.ts'],
    tests: ['tests/unit/evidence/languages/!(long-text).test.ts'],
    leavesTables: true,
  },
  parsers: {
    mutate: [
      'src/evidence/parsers/*.ts',
      '!src/evidence/parsers/{asks,beside,client,command,http,listings,log-neighbour,network,request-id,retold,status,text,setup-*}.ts',
    ],
    tests: [
      'tests/unit/evidence/{parsers,setups,tried}/*.test.ts',
      'tests/unit/evidence/{approve-typed,devices-list,http-answers,log-line,own-check,parse,refusals,retold,spoken-of,tab-test}.test.ts',
    ],
    leavesTables: true,
  },
  paste: {
    mutate: ['src/evidence/parse.ts'],
    tests: ['tests/unit/evidence/*.test.ts', 'tests/unit/evidence/{log,tried}/*.test.ts'],
  },
  diagnosis: { mutate: ['src/diagnosis/**/*.ts'], tests: ['tests/unit/diagnosis/**/*.test.ts'] },
  // plans are tables: tests/unit/fix/plans leaves out each part of each by itself
  fix: {
    mutate: ['src/fix/!(first|groups).ts'],
    tests: ['tests/unit/fix/**/*.test.ts'],
    leavesTables: true,
  },
  probe: { mutate: ['src/probe/**/*.ts'], tests: ['tests/unit/probe/**/*.test.ts'] },
  machine: {
    mutate: [
      'src/troubleshooter/{machine,state,changes,device-step,evidence,runs}.ts',
      'src/troubleshooter/attempts/*.ts',
    ],
    tests: [
      'tests/paths/*.test.ts',
      'tests/unit/troubleshooter/{attempts,device-step,progress,runs}.test.ts',
      'tests/unit/troubleshooter/screen/*.test.ts',
    ],
  },
  screen: {
    mutate: ['src/troubleshooter/screen/*.ts'],
    tests: ['tests/unit/troubleshooter/screen/*.test.ts'],
  },
  picture: {
    mutate: ['src/picture/{fetch-bytes,flatten,grey,ground,machine,scale,squares,tidy,work}.ts'],
    // the engine itself takes seconds for a picture
    tests: ['tests/unit/picture/!(screens).test.ts'],
  },
  page: { mutate: ['src/troubleshooter/page/*.ts'], tests: ['tests/unit/troubleshooter/page/*.test.ts'] },
  link: {
    mutate: ['src/troubleshooter/{link,memory}/**/*.ts', 'src/troubleshooter/report/{lists,mask,report}.ts'],
    tests: ['tests/unit/troubleshooter/*.test.ts'],
  },
};

/** Thousands of texts for what the tables hold already, or changes of their own: not run for each of a thousand. */
export const TOO_SLOW: readonly string[] = [
  'tests/unit/**/faults.test.ts',
  'tests/unit/diagnosis/properties.test.ts',
  'tests/unit/probe/address-fuzz.test.ts',
  'tests/unit/evidence/fuzz.test.ts',
  'tests/unit/evidence/recorded-refusals.test.ts',
  'tests/unit/evidence/recorded-screens.test.ts',
  // hundreds of secrets in each place, and each screen of each release in each language
  'tests/unit/evidence/planted/planted.test.ts',
  'tests/unit/evidence/languages/screens.test.ts',
  // what shells make of filled commands
  'tests/unit/troubleshooter/page/{meaning,shape}.test.ts',
];

/** These walk many texts: they come last, so that what a small test notices waits for none of them. */
export const LAST: readonly string[] = [
  'tests/unit/evidence/setups/',
  'tests/unit/evidence/tried/',
  'tests/unit/evidence/refusals',
  'tests/unit/evidence/languages/detect',
  'tests/unit/evidence/whole-number',
  'tests/unit/evidence/log/properties',
  'tests/unit/evidence/naming',
  'tests/unit/evidence/planted/',
  'tests/unit/evidence/log/recorded-lines',
  'tests/unit/troubleshooter/crafted-link',
  'tests/unit/troubleshooter/report-code',
  'tests/paths/machine',
  'tests/paths/screen',
];
