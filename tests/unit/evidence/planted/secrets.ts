/** Secrets as people have them: made by a program, by a person, in the letters of several encodings. */
export const SECRETS: readonly string[] = [
  'hunter2hunter2',
  'Tr0ub4dor-zebra',
  'q7w2kz9p',
  '9f2c4e8a1b7d6053c1e4f8a2b6d09375e1c4a8f2b7d60935',
  'D5o0ZWlWOULXay7QoZYQXML2k-2IEGYcozwMEvmBHAQ',
  'c2VjcmV0LW9mLW1hcmlh9x==',
];
