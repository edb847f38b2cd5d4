const LETTERS = 'aB3dE5fG7hJ9kLmN2pQrS4tUvW6xYz8AbCdEfGh1';
const key = (prefix: string, length: number): string => prefix + LETTERS.slice(0, length);

/** Keys of known services, in pieces, so that no scanner takes one of ours for a real one. Few digits on purpose. */
export const SERVICES: readonly string[] = [
  ...['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_', 'github_pat_', 'npm_', 'hf_', 'gsk_', 'r8_', 'dckr_pat_'].map(
    (each) => key(each, 36),
  ),
  ...[
    'xoxb-',
    'xoxp-',
    'xoxa-',
    'xoxr-',
    'xoxs-',
    'xoxe-',
    'xoxo-',
    'xapp-',
    'sk-ant-',
    'sk-proj-',
    'sk-or-',
  ].map((each) => key(each, 14)),
  ...[
    'glpat-',
    'gldt-',
    'glrt-',
    'pypi-',
    'lin_api_',
    'ntn_',
    'tskey-',
    'tvly-',
    'xai-',
    'pplx-',
    'nvapi-',
  ].map((each) => key(each, 12)),
  ...['sk_live_', 'sk_test_', 'rk_live_', 'pk_live_', 'whsec_', 'shpat_', 'shpca_', 'shppa_', 'shpss_'].map(
    (each) => key(each, 10),
  ),
  ...[
    'doo_v1_',
    'dop_v1_',
    'dor_v1_',
    'glsa_',
    'figd_',
    'PMAK-',
    'ATATT3',
    'sntrys_',
    'hvs.',
    'rubygems_',
  ].map((each) => key(each, 12)),
  ...['AGE-SECRET-KEY-', 'LTAI', 'sq0csp-', 'EAAC', 'ya29.', 'SG.', 'fo1_', 'fm2_', 'dapi'].map((each) =>
    key(each, 13),
  ),
  ...['AKIA', 'ASIA', 'ABIA', 'ACCA', 'AIza', 'sk-', 'key-'].map((each) => key(each, 17)),
  `712345678:${LETTERS.slice(0, 35)}`,
  `M${LETTERS.slice(0, 24)}.G1h2j3.${LETTERS.slice(0, 30)}`,
];
