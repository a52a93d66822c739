import { codes, families } from "../code-families.ts";
import { docsOf } from "../report/code-docs.ts";
import { type CodeExplanation, explainCode } from "./code.ts";

const derived = "<!-- Derived from the code's own words by `npm run derive`. Not edited by hand. -->";

/** The pages on diagnostic codes, one each and an index of them: paths inside the project, and Markdown. */
export function diagnosticPages(): ReadonlyMap<string, string> {
  const pages = codes.flatMap(({ name }) => explainCode(name) ?? []);
  return new Map([
    ["docs/diagnostics/README.md", indexPage()],
    ...pages.map((page): [string, string] => [`docs/diagnostics/${page.name}.md`, diagnosticPage(page)]),
  ]);
}

function indexPage(): string {
  const sections = Object.entries(families).flatMap(([family, members]) => [
    `## ${family}`,
    ["| Code | Law |", "| --- | --- |", ...members.map(({ name }) => `| [${name}](${name}.md) | ${cell(docsOf(name).what)} |`)].join("\n"),
  ]);
  return page("Diagnostics", "`flowspec explain <code>` says the same offline.", ...sections);
}

function diagnosticPage({ name, severities, what, why, fix: mend, wrong, right, refusals, answers }: CodeExplanation): string {
  const rows = answers.map(({ code, actions, inferred }) => {
    const names = actions.map((action) => `${action}${inferred.includes(action) ? " (inferred)" : ""}`);
    return `| \`${code}\` | ${names.join(", ")} |`;
  });
  return page(
    name,
    `${what} (${severities.join(" or ")}${severities.length > 1 ? ", by action" : ""})`,
    `**Why**: ${why}`,
    `**How to mend**: ${mend}`,
    `Wrong:\n\n${yaml(wrong)}`,
    `Right:\n\n${yaml(right)}`,
    ...(rows.length === 0
      ? []
      : [
          `## What the service answers\n\nWhere it is inferred, no document ties the code to the mistake: the service may answer otherwise.\n\n| Code | Action |\n| --- | --- |\n${rows.join("\n")}`,
        ]),
    ...(refusals.length === 0
      ? []
      : [`Documented constraints, as in [refusals](../refusals.md): ${refusals.map((id) => `\`${id}\``).join(", ")}.`]),
  );
}

function page(title: string, ...paragraphs: readonly string[]): string {
  return `${[`# ${title}`, derived, ...paragraphs].join("\n\n")}\n`;
}

function yaml(text: string): string {
  return `\`\`\`yaml\n${text}\n\`\`\``;
}

/** A text of flowspec's own, which may hold Markdown, as a cell of a table. */
function cell(text: string): string {
  return text.replaceAll("|", "\\|");
}
