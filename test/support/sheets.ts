import { readFileSync } from "node:fs";
import { defaultEmit } from "../../src/model/emit-settings.ts";
import type { LanguageName } from "../../src/model/language-name.ts";
import type { PdfFacts } from "../../src/model/pdf-facts.ts";
import { parseFacts } from "../../src/pdf/facts-file.ts";
import type { Source } from "../../src/model/source.ts";
import { generatedAs } from "./compiled.ts";

const root = new URL("../../", import.meta.url);

/** The facts of the PDF that contracts of tests call `./labour-contract.pdf`. */
function labourContractPdf(): PdfFacts {
  const parsed = parseFacts(readFileSync(new URL("specs/pdf/labour-contract.pdf.facts.json", root), "utf8"));
  if ("problem" in parsed) throw new Error(parsed.problem.pointer);
  // Two keywords that it does not have, which no contract of specs/ looks for.
  const absent = ["代理人签字", "见证日期"].map((keyword) => ({ keyword, hits: [], misses: [] }));
  // And one that stands at two labels.
  const hits = [200, 330].map((y) => ({ page: 2, box: { x: 80, y, width: 60, height: 12 }, exact: true, neighbours: "none" as const }));
  return { ...parsed.value, keywords: [...parsed.value.keywords, ...absent, { keyword: "甲方签章处", hits, misses: [] }] };
}

const made = new Map<string, Promise<string>>();

/** The review sheet of a contract in a folder of fixtures, which may name `./labour-contract.pdf`. */
export function sheetOf(path: string, language: LanguageName): Promise<string> {
  const key = `${path} ${language}`;
  const sheet = made.get(key) ?? makeSheet(path, language);
  made.set(key, sheet);
  return sheet;
}

async function makeSheet(path: string, language: LanguageName): Promise<string> {
  const source: Source = { path: "example.flow.yaml", text: readFileSync(new URL(`test/fixtures/${path}`, root), "utf8") };
  const pdfs = new Map([[source.path, new Map([["./labour-contract.pdf", labourContractPdf()]])]]);
  const files = await generatedAs({ ...defaultEmit, language }, [source], { pdfs });
  const name = [...files.keys()].find((each) => /^review\/[^/]+\.md$/u.test(each)) ?? "";
  return files.get(name) ?? "";
}

/** A part of a sheet, from its heading to the next of the same rank. */
export function partOf(sheet: string, heading: string): string {
  return sheet.split(/^(?=## )/mu).find((part) => part.startsWith(`## ${heading}\n`)) ?? "";
}
