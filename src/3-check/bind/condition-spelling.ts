/** What is written in place of what is not how conditions are written, in this order; blanks are single by then. */
const operators: readonly (readonly [what: RegExp, word: string])[] = [
  [/\{\{ ?| ?\}\}|[?;。]$|^(?:only )?(?:if|when) /giu, ""],
  [/\$\{ ?([\w.]+) ?\}/gu, "$1"],
  [/\bparams\./gu, ""],
  [/ ?(?:!==?|<>|≠|不是|不为|不等于|\bis not equal to\b|\bdoes not equal\b|\bisn['’]?t\b|\bneq?\b) ?/giu, " is not "],
  [/ ?(?:={1,3}|:|等于|是|为|\bis equal to\b|\bequals?\b(?: to\b)?|\beq\b) ?/giu, " is "],
  [/ ?(?:&&?|[,、]|并且|而且|且|和) ?/gu, " and "],
  [/(?<![\w.])(?:[!~]|非|没有|无|no |unless ) ?(?=[A-Za-z(])/giu, "not "],
  [/\b(?:AND|And)\b/gu, "and"],
  [/\b(?:IS|Is)\b/gu, "is"],
  [/\b(?:NOT|Not)\b/gu, "not"],
  [/\bis (not )?(["'`“‘「])([^"'`”’」]*)["'`”’」]/gu, "is $1$3"],
];

/** What is said to be not so, as it says it itself. */
const negations: typeof operators = [
  [/\bnot ([A-Za-z][\w.]*) is not /gu, "$1 is "],
  [/\bnot ([A-Za-z][\w.]*) is (?!not )/gu, "$1 is not "],
  [/\bnot not /gu, ""],
];

const there = "true|yes|given|set|present|there|defined|provided|filled in";
const absent = "false|no|null|undefined|nil|none|missing|absent|empty|blank|left out";
const end = "(?= and |$)";

/** What only booleans, and parameters that may be left out, are said to be: their names say it. */
const truths: readonly (readonly [what: RegExp, word: string])[] = [
  [new RegExp(`([A-Za-z][\\w.]*) (?:is not ?(?:${absent})?|is (?:${there})|exists)${end}`, "gu"), "$1"],
  [new RegExp(`([A-Za-z][\\w.]*) is ?(?:not (?:${there})|${absent})?${end}`, "gu"), "not $1"],
];

/** How long a text is at the most that is looked at: real conditions have some twenty letters. */
const longest = 500;

/** What a text that is no condition may mean, as conditions are written; the likeliest first. */
export function spellings(text: string): readonly string[] {
  if (text.length > longest) return [];
  const plain = text.normalize("NFKC").trim().replace(/\s+/gu, " ");
  const spelled = inWords(bare(inWords(excluded(plain), operators)), negations);
  return [spelled, inWords(spelled, truths), plain.replace(/^([A-Za-z][\w.]*) (?!is |and )/u, "$1 is ")].map((each) => each.trim());
}

function inWords(text: string, table: typeof operators): string {
  return table.reduce((left, [what, word]) => left.replace(what, word), text);
}

/** `kind not in [a, b]` as the words that it is not. */
function excluded(text: string): string {
  return text.replace(
    /([A-Za-z][\w.]*) (?:is )?(not )?in ?[[(]([^\])]*)[\])]/giu,
    (whole, name: string, not: string | undefined, list: string) => {
      const words = list.split(/[,、]/u).map((word) => word.trim().replace(/^["']|["']$/gu, ""));
      if (not === undefined && words.length > 1) return whole;
      return words.map((word) => `${name} is ${not === undefined ? "" : "not "}${word}`).join(" and ");
    },
  );
}

/** Without brackets, but for those around several terms of which together something is not so. */
function bare(text: string): string {
  return text.replace(/(not )?\(([^()]*)\)/gu, (whole, not: string | undefined, inner: string) =>
    not !== undefined && inner.includes(" and ") ? whole : (not ?? "") + inner.trim(),
  );
}

/** What a text holds that no condition has. */
export function wrongIn(text: string): "or" | "brackets" | "comparison" | undefined {
  if (/\|\||或|\b(?:or|xor|either|in ?[[(])/iu.test(text)) return "or";
  if (/[()（）[\]]/u.test(text)) return "brackets";
  return /[<>≤≥=+*/%]|\b(?:in|contains|includes|matches)\b/iu.test(text) ? "comparison" : undefined;
}
