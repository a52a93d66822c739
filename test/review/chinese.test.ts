import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { defaultEmit } from "../../src/model/emit-settings.ts";
import { factsPath, parseFacts } from "../../src/pdf/facts-file.ts";
import { folderOf, joinPath } from "../../src/model/path.ts";
import { componentTypeMessages } from "../../src/words/en/component-types.ts";
import { valueMessages } from "../../src/words/en/values.ts";
import type { PdfFacts } from "../../src/model/pdf-facts.ts";
import type { Contract, Param } from "../../src/model/contract.ts";
import { escapeMarkdown } from "../../src/model/markdown.ts";
import { risks } from "../../src/words/zh/program/risks.ts";
import { generatedAs } from "../support/compiled.ts";
import { sheetOf } from "../support/sheets.ts";
import { specContracts, specSettings, specSources } from "../support/specs.ts";

/** The Chinese sheets of all contracts of specs/, with the facts of their PDFs. */
const sheets = await (async (): Promise<ReadonlyMap<string, string>> => {
  const pdfs = new Map(
    specSources.map(({ path, text }) => {
      const named = [...text.matchAll(/pdf: (\S+\.pdf)/gu)].map(([, pdf = ""]) => pdf);
      return [path, new Map(named.map((pdf) => [pdf, factsOf(joinPath(folderOf(path), pdf))]))] as const;
    }),
  );
  const files = await generatedAs({ ...defaultEmit, language: "zh-CN" }, specSources, { ...specSettings, pdfs });
  return new Map([...files].filter(([path]) => /^review\/[^/]+\.md$/u.test(path)));
})();

function factsOf(pdf: string): PdfFacts {
  const parsed = parseFacts(readFileSync(factsPath(pdf), "utf8"));
  if ("problem" in parsed) throw new Error(`${pdf} has no facts`);
  return parsed.value;
}

/** What Chinese writes in Latin letters itself. */
const usual = new Set(["ID", "PDF", "SHA-256", "ess", "essbasic"]);

/** Words that a contract writes for what has a Chinese name. */
const words = new Set([...Object.keys(valueMessages), ...Object.keys(componentTypeMessages)].map((id) => id.slice(id.indexOf(".") + 1)));

/** What an author says of a contract, which is the author's language. */
function authored({ summary, params, samples }: Contract): readonly string[] {
  const said = (param: Param): readonly string[] => [
    param.label ?? "",
    param.description ?? "",
    ...(param.items?.kind === "fields" ? [...param.items.fields.values()].flatMap(said) : []),
  ];
  const environments = [...(specSettings.environments?.values() ?? [])];
  const values = environments.flatMap(({ name, vars }) => [name, ...[...vars.values()].map(({ value }) => value)]);
  const all = [summary ?? "", ...[...params.values()].flatMap(said), ...samples.map(({ name }) => `[${name}]`), ...values];
  return all.filter((text) => text !== "").toSorted((a, b) => b.length - a.length);
}

/** A sheet without what is code, a link, an anchor or a parameter, and without what its author says. */
function prose(sheet: string, contract: Contract): string {
  const bare = sheet
    .replaceAll(/<a id=.*?<\/a>/gu, "")
    .replaceAll(/`[^`]*`|<code>.*?<\/code>/gu, "")
    .replaceAll(/\{\{.*?\}\}/gu, "")
    .replaceAll(/\]\([^)]*\)/gu, "]")
    .replaceAll(/&[a-z]+;/gu, "");
  return authored(contract).reduce((text, said) => text.replaceAll(said.startsWith("[") ? said : escapeMarkdown(said), ""), bare);
}

/** What a sentence says beside its values, as a pattern. */
function patternOf(template: string): RegExp {
  const parts = template.split(/\{[^}]*\}/u).map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`));
  return new RegExp(parts.join(".*").replaceAll("`", "`?"), "u");
}

test("each risk is found in a contract, of specs/ or planted", async () => {
  const planted = readdirSync("test/fixtures/review-risks").map((file) => sheetOf(`review-risks/${file}`, "zh-CN"));
  const unseen = (
    await generatedAs(
      { ...defaultEmit, language: "zh-CN" },
      specSources.filter(({ path }) => path.includes("labour")),
    )
  ).values();
  const all = [...sheets.values(), ...(await Promise.all(planted)), ...unseen].join("\n");
  expect(Object.entries(risks).filter(([, template]) => !patternOf(template).test(all))).toEqual([]);
});

test("every contract has one", () => {
  expect([...sheets.keys()].toSorted()).toEqual(
    specContracts()
      .map(({ name }) => `review/${name}.md`)
      .toSorted(),
  );
});

test.each(specContracts().map((contract) => [contract.name, contract] as const))(
  "the sheet of %s has no Latin letters but names, keys in code, ids and codes",
  (name, contract) => {
    const { text } = contract.origin.span.source;
    const used = [...(specSettings.files?.values() ?? [])].map((file) => (typeof file === "string" ? "" : file.text)).join("\n");
    const found = prose(sheets.get(`review/${name}.md`) ?? "", contract).matchAll(/[A-Za-z][A-Za-z\d-]*/gu);
    const left = [...found]
      .map(([word]) => word)
      .filter((word) => !usual.has(word) && (words.has(word) || !`${text}\n${used}`.includes(word)));
    expect([...new Set(left)]).toEqual([]);
  },
);
