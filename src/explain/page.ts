import { codes, families } from "../code-families.ts";
import { docsOf } from "../report/code-docs.ts";
import { codeFamilyNames } from "../words/en/code-families.ts";
import { diagnosticPageMessages } from "../words/en/diagnostic-pages.ts";
import type { Language } from "../words/language.ts";
import { type Say, saying } from "../words/saying.ts";
import { type CodeExplanation, explainCode } from "./code.ts";

/** What a page is written with. */
interface PageWords {
  readonly language: Language;
  readonly say: Say<typeof diagnosticPageMessages>;
  /** What the names of its pages end with, before `.md`. */
  readonly suffix: "" | ".zh-CN";
}

/**
 * The pages on diagnostic codes, one each and an index of them, in a language whose pages are loaded: paths inside the project, and Markdown.
 */
export function diagnosticPages(language: Language): ReadonlyMap<string, string> {
  const say = saying("diagnosticPages", diagnosticPageMessages, language);
  const words: PageWords = { language, say, suffix: language.name === "en" ? "" : `.${language.name}` };
  const pages = codes.flatMap(({ name }) => explainCode(name, language) ?? []);
  return new Map([
    [pathOf("README", words), indexPage(words)],
    ...pages.map((page): [string, string] => [pathOf(page.name, words), diagnosticPage(page, words)]),
  ]);
}

function pathOf(name: string, { suffix }: PageWords): string {
  return `docs/diagnostics/${name}${suffix}.md`;
}

function indexPage(words: PageWords): string {
  const { language, say, suffix } = words;
  const family = saying("codeFamilies", codeFamilyNames, language);
  const sections = families.flatMap(({ name: id, codes: members }) => [
    `## ${family(id)}`,
    table(
      [say("code"), say("law")],
      members.map(({ name }) => [`[${name}](${name}${suffix}.md)`, cell(docsOf(name, language).what)]),
    ),
  ]);
  return page(say("title"), words, say("offline"), ...sections);
}

function diagnosticPage({ name, severities, what, why, fix, wrong, right, refusals, answers }: CodeExplanation, words: PageWords): string {
  const { say, suffix } = words;
  const [severity = "error", ...others] = severities;
  const rows = answers.map(({ code, actions, inferred }) => {
    const names = actions.map((action) => (inferred.includes(action) ? say("action-inferred", { action }) : action));
    return [`\`${code}\``, say("actions", { actions: names })];
  });
  return page(
    name,
    words,
    say(others.length > 0 ? "what-either" : `what-${severity}`, { what }),
    say("why", { why }),
    say("fix", { fix }),
    `${say("wrong")}\n\n${yaml(wrong)}`,
    `${say("right")}\n\n${yaml(right)}`,
    ...(rows.length === 0 ? [] : [`## ${say("answers")}`, say("inferred"), table([say("service-code"), say("action")], rows)]),
    ...(refusals.length === 0 ? [] : [say("constraints", { path: `../refusals${suffix}.md`, ids: refusals })]),
  );
}

function page(title: string, { say }: PageWords, ...paragraphs: readonly string[]): string {
  return `${[`# ${title}`, `<!-- ${say("derived")} -->`, ...paragraphs].join("\n\n")}\n`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function yaml(text: string): string {
  return `\`\`\`yaml\n${text}\n\`\`\``;
}

/** A text of flowspec's own, which may hold Markdown, as a cell of a table. */
function cell(text: string): string {
  return text.replaceAll("|", "\\|");
}
