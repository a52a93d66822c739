/** Latin words that stand in Chinese sentences as they are, because people who read Chinese write them so. */
const usual: ReadonlySet<string> = new Set(
  [
    // Formats, encodings and programs.
    "PDF YAML JSON Lines CSV XML HTML SVG JPG TSV UTF-8 UTF-16 UTF-32 CESU-8 GBK Big5 Shift JIS Latin-1 Windows-1252 BOM ZIP PNG JPEG gzip Office Excel Windows Word Acrobat .doc .docx .xls .xlsx",
    "ActualText UserUnit base64 flowspec GitHub GitLab TypeScript JavaScript Node npm SDK HTTP URL API CI Chromium Unix ISO SHA-256 AcroForm XFA curl kebab-case",
    // Units and signs, and words that values are.
    "ID OpenId MB KB GB mm cm in am pm X true false null",
    // The service's own names.
    "ess essbasic UploadFiles",
  ]
    .join(" ")
    .split(" "),
);

/** A sentence without what it quotes: code, and what stands between quotes. */
function unquoted(sentence: string): string {
  return sentence.replaceAll(/`[^`]*`/gu, "`").replaceAll(/「[^「」]*(?:「[^「」]*」[^「」]*)*」/gu, "「」");
}

/** Latin words in a Chinese sentence that stand neither in code nor in quotes, and are not such as everybody writes. */
export function latinIn(sentence: string): readonly string[] {
  const words = unquoted(sentence).match(/\.?[A-Za-z][\w./+-]*/gu) ?? [];
  return words
    .map((word) => word.replace(/[./-]+$/u, ""))
    .filter((word) => /[A-Za-z]{2}/u.test(word) && !usual.has(word) && !/^U\+?[0-9A-F]{4,6}$/u.test(word));
}

const han = String.raw`\p{sc=Han}`;

/** How no Chinese text is set, each with the reason. */
const setting: readonly (readonly [why: string, pattern: RegExp])[] = [
  ["half-width punctuation beside Chinese", new RegExp(`${han}[,;:!?()]|[,;:!?()]${han}|${han}\\.(?!\\w)`, "u")],
  ["straight or English quotes around Chinese", new RegExp(`["“”]${han}|${han}["“”]`, "u")],
  ["no blank between Chinese and Latin letters, digits or code", new RegExp(`${han}[A-Za-z0-9\`]|[A-Za-z0-9\`%]${han}`, "u")],
  ["a blank between Chinese and Chinese", new RegExp(`${han} +${han}`, "u")],
  ["a blank beside full-width punctuation", /[，。：；、？！（）「」] | [，。：；、？！（）「」]/u],
  ["two signs of punctuation", /[，。：；、]{2}/u],
];

/** What no Chinese sentence has, each with the reason. */
const flaws: typeof setting = [...setting, ["three 的 in one clause", /[^，。：；、？！（）「」]*(?:的[^，。：；、？！（）「」]*){3}/u]];

/** What is wrong with how a page is set, line by line: what stands in code is not looked at, nor where links lead and how tables and lists begin. */
export function flawsOfPage(markdown: string): readonly string[] {
  const text = markdown
    .replaceAll(/^( *)```[^]*?^\1```$/gmu, "")
    .replaceAll(/<!--[^]*?-->|<[^>\s][^>]*>|!(?=\[)/gu, "")
    .replaceAll(/\d{4}年\d+月\d+日/gu, "1 日")
    .replaceAll(/\]\([^)]*\)/gu, "]");
  return text.split("\n").flatMap((line) => {
    const pieces = line.startsWith("|") ? line.split("|") : [line.replace(/^ *(?:[-#>]+|\d+\.) /u, "")];
    const plain = pieces.map((piece) => unquoted(piece.trim()).replaceAll(/(?<=[，。：；！？）])\*\* |\*\*|\[|\]/gu, ""));
    return plain.flatMap((piece) => setting.filter(([, pattern]) => pattern.test(piece)).map(([why]) => `${why}: ${piece}`));
  });
}

/** A template with something else in its places. */
export function inPlaces(template: string, instead: string): string {
  return template.replaceAll(/(?<!\{)\{\w+(?::[^{}]*)?\}/gu, instead);
}

/**
 * What is wrong with a Chinese template. What stands in its places is not looked at: between it and what is beside it the gate puts blanks right. A
 * builder does not (`isShipped`), so that there the template has the blanks, but for what stands in 「」 or begins and ends with Chinese.
 */
export function flawsOf(template: string, isShipped: boolean): readonly string[] {
  // A date begins and ends with Chinese, a variable of the service is spelt as it wants it, and of a number Chinese says one word.
  const plain = template
    .replaceAll(/(?:yyyy|\d{4})年(?:m|\d\d)月(?:d|\d\d)日/gu, "1 日")
    .replaceAll(/\{\w+:plural ?([^ {}]*)[^{}]*\}/gu, "$1")
    .replaceAll(/\{\w+:counted ([^ {}]*)[^{}]*\}/gu, "1 $1")
    .replaceAll(/\{[^{}]*\p{sc=Han}[^{}]*\}/gu, "X");
  const own = isShipped
    ? inPlaces(plain.replaceAll(/\{\w+:(?:quoted|excerpt|character|noun|type|or type|pages)\}/gu, "「」"), "X")
    : inPlaces(plain, "\uFFFC");
  const text = unquoted(own);
  return flaws.filter(([, pattern]) => pattern.test(text)).map(([why]) => `${why}: ${template}`);
}
