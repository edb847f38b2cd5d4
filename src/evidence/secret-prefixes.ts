/**
 * What keys and tokens of known services begin with. Prefixes and lengths are facts, gathered from the rules of
 * gitleaks (`config/gitleaks.toml`) and secretlint (`@secretlint/secretlint-rule-preset-recommend`).
 */
const PREFIXES: Readonly<Record<number, string>> = {
  10: 'gh[opusr]_ github_pat_ glpat- gldt- glrt- xox[abeoprs]- xapp- sk-ant- sk-proj- sk-or- sk_live_ sk_test_ rk_live_ pk_live_ whsec_ shp(?:at|ca|pa|ss)_ npm_ pypi- hf_ gsk_ r8_ do[opr]_v1_ lin_api_ ntn_ tskey- tvly- xai- pplx- nvapi- glsa_ figd_ PMAK- ATATT3 sntrys_ hvs\\. dckr_pat_ rubygems_ AGE-SECRET-KEY- LTAI sq0[a-z]{3}- EAAC ya29\\. SG\\. fo1_ fm2_ dapi',
  16: 'A(?:KIA|SIA|BIA|CCA) AIza sk- key-',
};
const ANY = Object.entries(PREFIXES).map(
  ([least, all]) => String.raw`(?:${all.replaceAll(' ', '|')})(?=[^\s]{0,60}\d)[\w.-]{${least},400}`,
);

/** A key of a known service, with its prefix; the token of a Telegram or Discord bot. */
export const PREFIXED = new RegExp(
  String.raw`(?<![\w-])(?:${ANY.join('|')}|\d{8,10}:[\w-]{35}|[MNO][\w-]{23,25}\.[\w-]{6}\.[\w-]{27,38})`,
  'g',
);

/** Addresses that are a secret by themselves, up to where the secret begins. */
export const WEBHOOK =
  /((?:hooks\.slack\.com\/\w{1,12}(?=\/)|discord(?:app)?\.com\/api\/webhooks|api\.telegram\.org(?:\/file)?\/bot|hooks\.zapier\.com\/hooks|office\.com\/webhook\w{0,3}(?=\/)|chat\.googleapis\.com\/v1\/spaces|maker\.ifttt\.com\/trigger|open\.(?:feishu\.cn|larksuite\.com)\/open-apis\/bot\/v2\/hook|hook\.[\w.]{2,12}make\.com|hc-ping\.com|ntfy\.sh)\/?)[^\s"'<>‹]{4,500}/gi;
