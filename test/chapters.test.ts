import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { meaningsOf } from "../src/explain/find.ts";
import { readConfigSource, type Settings } from "../src/index.ts";
import type { Json } from "../src/model/json.ts";
import { folderOf, joinPath } from "../src/model/path.ts";
import { type Block, blocksOf, pathOf, withoutComments } from "./support/chapters/blocks.ts";
import { comesTo, holdsPart, wholeOf } from "./support/chapters/payload.ts";
import { wordsToExplain } from "./support/explain.ts";
import { folderWith } from "./support/folder.ts";
import { flowspec } from "./support/cli.ts";
import { root } from "./support/processes.ts";
import { chinese } from "../src/words/zh/chinese.ts";

/**
 * What the chapters on the language show is run. A block of YAML is a contract, a file beside it that its first line names, or a fragment that
 * `support/fragments` completes; nothing is found in it, but what a block of text below it says. JSON below it is a part of what its samples
 * send. A block of `sh` is run among the files of its chapter, and a block of text below it is what it prints; `…` stands for any lines.
 */
const chapters = ["placement", "parameters", "repetition", "reuse", "pdfs", "embedded-page", "groups"];
const pages = ["docs/language", ...chapters.map((name) => `docs/language/${name}`)];
const languages = ["en", "zh-CN"] as const;

/** Names in texts that are none of the language: settings of the configuration, parameters of examples, builders. */
const others = new Set(["suppressErrors", "atRunTime", "signatoryMobile", "buildSale", "buildTomatoPurchase"]);

function textOf(page: string, language: (typeof languages)[number]): string {
  return readFileSync(join(root, language === "en" ? `${page}.md` : `${page}.zh-CN.md`), "utf8");
}

function blocks(page: string, language: (typeof languages)[number]): readonly Block[] {
  return blocksOf(textOf(page, language));
}

describe.each(pages)("%s", (page) => {
  test("shows the same in both languages", () => {
    const [english, other] = languages.map((language) =>
      blocks(page, language).map(({ language: of, text }) => (of === "text" ? of : withoutComments(text))),
    );
    expect(other).toEqual(english);
  });

  describe.each(languages)("%s", (language) => {
    const all = blocks(page, language);
    const files = filesOf(all);
    const shown = all.map((block, index) => [`line ${block.line}`, block, below(all, index)] as const);

    test.each(shown.filter(([, block]) => block.language === "yaml" && isContract(block)))("%s", (_, block, beside) => {
      const path = pathOf(block) ?? "example.flow.yaml";
      const { found, payloads } = comesTo(path, wholeOf(block.text), settingsOf(files, path, language));
      const said = beside.filter(({ language: of }) => of === "text").flatMap(({ text }) => text.trimEnd().split("\n"));
      expect(found).toEqual(said);
      for (const { text } of beside.filter(({ language: of }) => of === "json")) {
        const part = JSON.parse(text) as Json;
        expect(payloads.some((payload) => holdsPart(payload, part)) ? part : payloads).toEqual(part);
      }
    });

    const commands = shown.filter(([, block]) => block.language === "sh");
    if (commands.length > 0)
      test("commands", async () => {
        const folder = await folderWith(files);
        cpSync(join(root, "specs/pdf"), join(folder, "pdf"), { recursive: true });
        for (const [line, { text }, beside] of commands) {
          const printed = await printedBy(text, folder, language);
          for (const { text: expected } of beside) expect(fits(printed, expected) ? expected : printed, line).toBe(expected);
        }
      });
  });

  test.each(languages)("names in the text of %s are names of the language", (language) => {
    const text = textOf(page, language).replaceAll(/^ *```[^]*?^ *```$/gmu, "");
    const coded = [...text.matchAll(/`([^`\n]+)`/gu)].map(([, code = ""]) => code.replaceAll(/\{\{.*?\}\}/gu, ""));
    const names = coded.flatMap((code) => code.match(/\b[A-Za-z]\w*(?:\.\w+)*/gu) ?? []).filter((name) => /[a-z][A-Z]|\./u.test(name));
    const unknown = names.filter(
      (name) => !others.has(name) && !/\.(?:ya?ml|pdf|json|csv)$/u.test(name) && meaningsOf(name, wordsToExplain.en).length === 0,
    );
    expect([...new Set(unknown)]).toEqual([]);
  });

  test("has nothing that is not run", () => {
    const languagesOf = blocks(page, "en").map(({ language }) => language);
    expect(languagesOf.filter((language) => !["yaml", "json", "text", "sh"].includes(language))).toEqual([]);
  });
});

/** The blocks that tell of one: those of JSON and text directly below it. */
function below(all: readonly Block[], index: number): readonly Block[] {
  const rest = all.slice(index + 1);
  const end = rest.findIndex(({ language }) => language !== "json" && language !== "text");
  return end === -1 ? rest : rest.slice(0, end);
}

function isContract(block: Block): boolean {
  const path = pathOf(block);
  return path === undefined || path.endsWith(".flow.yaml");
}

/** The files of a chapter, by path. */
function filesOf(all: readonly Block[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    all.flatMap((block) => {
      const path = pathOf(block);
      if (path === undefined) return [];
      const [, name] = /^(node_modules\/@[^/]+\/[^/]+)\//u.exec(path) ?? [];
      const manifest = name === undefined ? [] : [[`${name}/package.json`, JSON.stringify({ name: name.slice("node_modules/".length) })]];
      return [...manifest, [path, path.endsWith(".csv") ? block.text.slice(block.text.indexOf("\n") + 1) : block.text]];
    }),
  );
}

/** A check among the files of a chapter, at a moment of its own. */
function settingsOf(files: Readonly<Record<string, string>>, path: string, language: (typeof languages)[number]): Settings {
  const config = readConfigSource({ path: "flowspec.config.yaml", text: files["flowspec.config.yaml"] ?? "{}" });
  expect(config.diagnostics).toEqual([]);
  const { environments, env } = config.value ?? {};
  return {
    clock: { now: 1_767_600_000, guessed: false },
    files: new Map(
      Object.entries(files).flatMap(([name, text]) =>
        // A package is looked for beside the contract first.
        name === path ? [] : [name, joinPath(folderOf(path), name)].map((from) => [from, { path: name, text }] as const),
      ),
    ),
    ...(language === "zh-CN" ? { language: chinese } : {}),
    ...(environments ? { environments } : {}),
    ...(env === undefined ? {} : { env }),
  };
}

/** What commands print, one after the other, in a language; what they say on both streams. */
async function printedBy(commands: string, cwd: string, language: string): Promise<string> {
  let printed = "";
  for (const command of commands.trimEnd().split("\n")) {
    const [program, ...args] = command.replace(/ +#.*$/u, "").split(/ +/u);
    expect(program).toBe("flowspec");
    const { stdout, stderr } = await flowspec(cwd, args, { FLOWSPEC_LANG: language });
    printed += stderr + stdout;
  }
  return printed;
}

/** Whether a text is as it is expected: line by line, with any lines where one is `…`. */
function fits(text: string, expected: string): boolean {
  const parts = expected.trim().split(/^…$/mu);
  const escaped = parts.map((part) => part.trim().replaceAll(/[\\^$.*+?()[\]{}|]/gu, String.raw`\$&`));
  return new RegExp(`^${escaped.join("[^]*")}$`, "u").test(text.trim());
}
