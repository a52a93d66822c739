import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { TextDocument } from "vscode-languageserver-textdocument";
import { describe, expect, test } from "vitest";
import type { Outline } from "../../src/language-service/answers.ts";
import { foldsOf } from "../../src/language-service/folds.ts";
import { linksOf } from "../../src/language-service/links.ts";
import { withEdits } from "../../src/language-service/edits.ts";
import { createIndex } from "../../src/language-service/index/index.ts";
import { definitionAt } from "../../src/language-service/names/definition.ts";
import { highlightsAt, referencesAt } from "../../src/language-service/names/references.ts";
import { renamableAt, renamed } from "../../src/language-service/names/rename.ts";
import { outlineOf } from "../../src/language-service/outline.ts";
import { selectionAt } from "../../src/language-service/selection.ts";
import type { Edit } from "../../src/model/diagnostic.ts";
import { isContractName } from "../../src/model/files.ts";
import type { Span } from "../../src/model/source.ts";
import { english } from "../../src/words/english.ts";
import { loadLanguage } from "../../src/words/load.ts";
import { editedProject, type EditedProject, filesIn } from "../support/editor-project.ts";

const root = new URL("./", import.meta.url).pathname;

const documents = new WeakMap<object, TextDocument>();

function documentOf({ source }: Span): TextDocument {
  const known = documents.get(source) ?? TextDocument.create("", "", 1, source.text);
  documents.set(source, known);
  return known;
}

function point(span: Span, offset: number): string {
  const { line, character } = documentOf(span).positionAt(offset);
  return `${line + 1}:${character + 1}`;
}

function place(span: Span): string {
  const whole = span.source.text.slice(span.start, span.end);
  const text = Array.from(whole);
  const short = text.length <= 60 ? whole : `${text.slice(0, 30).join("")} … ${text.slice(-30).join("")}`;
  return `${point(span, span.start)} ${JSON.stringify(short)}`;
}

const located = (span: Span): string => `${span.source.path} ${place(span)}`;

const lines = (each: readonly string[]): string => (each.length === 0 ? "nothing\n" : `${each.join("\n")}\n`);

function changesText(edits: readonly Edit[]): string {
  const paths = [...new Set(edits.map(({ span }) => span.source.path))].toSorted();
  return paths
    .map((path) => {
      const own = edits.filter(({ span }) => span.source.path === path);
      const before = (own[0]?.span.source.text ?? "").split("\n");
      const after = withEdits(own[0]?.span.source.text ?? "", own).split("\n");
      const changed = before.flatMap((line, at) =>
        line === after[at] ? [] : [`    - ${at + 1}  ${line}\n    + ${at + 1}  ${after[at]}\n`],
      );
      return `  ${path}\n${changed.join("")}`;
    })
    .join("");
}

function outlineText({ name, detail, kind, whole, span, children }: Outline, depth = 0): readonly string[] {
  const own = `${"  ".repeat(depth)}${name}${detail ? ` · ${detail}` : ""}  (${kind}, ${place(span)}, to ${point(whole, whole.end)})`;
  return [own, ...children.flatMap((each) => outlineText(each, depth + 1))];
}

const printers: Readonly<Record<string, (edited: EditedProject, name: string) => Promise<string> | string>> = {
  definition: async ({ subject, offset, project }) =>
    lines((await definitionAt(subject, offset, project)).map(({ span }) => located(span))),
  references: async ({ subject, offset, project }) => {
    const without = (await referencesAt(subject, offset, project, false)).map(located);
    const all = (await referencesAt(subject, offset, project, true)).map(located);
    return lines(all.map((each) => (without.includes(each) ? each : `${each} (declared)`)));
  },
  highlights: async ({ subject, offset, project }) => lines((await highlightsAt(subject, offset, project)).map(place)),
  rename: async ({ subject, offset, project }, name) => {
    const what = await renamableAt(subject, offset, project);
    if (what === undefined) return "nothing to rename\n";
    if ("refused" in what) return `refused: ${what.refused}\n`;
    const answer = await renamed(subject, offset, name, project);
    const done = "refused" in answer ? `refused: ${answer.refused}\n` : changesText(answer.edits);
    return `${place(what.span)} → ${name}\n${done}`;
  },
  outline: ({ subject, project }) => lines(outlineOf(subject, project).flatMap((each) => outlineText(each))),
  folds: ({ subject: { source }, subject }) =>
    lines(
      foldsOf(subject).map(({ span, kind }) => {
        const [first, last] = [point(span, span.start), point(span, span.end)].map((each) => Number(each.split(":")[0]));
        return `${first}-${last} ${JSON.stringify(source.text.split(/\r?\n/u)[(first ?? 1) - 1])}${kind ? ` (${kind})` : ""}`;
      }),
    ),
  links: ({ subject, project }) => lines(linksOf(subject, project).map(({ span, path }) => `${place(span)} → ${path}`)),
  selection: ({ subject, offset }) => lines(selectionAt(subject, offset).map(place)),
};

const cases = Object.keys(printers).flatMap((feature) =>
  existsSync(join(root, feature))
    ? readdirSync(join(root, feature))
        .toSorted()
        .map((name) => [feature, name] as const)
    : [],
);

describe("names", () => {
  test.each(cases)("%s: %s", async (feature, name) => {
    const folder = join(root, feature, name);
    const { "expected.txt": _, "expected.zh-CN.txt": __, "options.json": options = "{}", ...files } = filesIn(folder);
    const given = JSON.parse(options) as { readonly name?: string; readonly file?: string };
    const asked = Object.values(files).some((text) => text.includes("⟦"))
      ? files
      : Object.fromEntries(
          Object.entries(files).map(([path, text]) => [
            path,
            path === (given.file ?? Object.keys(files).find(isContractName)) ? `⟦⟧${text}` : text,
          ]),
        );
    for (const [file, language] of [
      ["expected.txt", english],
      ["expected.zh-CN.txt", await loadLanguage("zh-CN")],
    ] as const) {
      if (file !== "expected.txt" && !existsSync(join(folder, file))) continue;
      const edited = await editedProject(asked, { language });
      const index = createIndex({ text: edited.project.workspace.text });
      await index.update(Object.keys(files).filter(isContractName));
      const project = { ...edited.project, index };
      const got = (await printers[feature]?.({ ...edited, project }, given.name ?? "renamed")) ?? "";
      if (process.env["UPDATE"]) writeFileSync(join(folder, file), got);
      expect(got).toBe(readFileSync(join(folder, file), "utf8"));
    }
  });
});
