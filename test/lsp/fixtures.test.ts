import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { unmarked } from "../support/lsp/documents.ts";
import { serverHere } from "../support/lsp/in-process.ts";
import { Editor } from "../support/lsp.ts";
import { printers } from "./printers/all.ts";
import type { CaseOptions } from "./printers/printer.ts";

/*
 * A folder `test/lsp/<feature>/<case>/` is a small project that an editor opens. The file that is asked about has the cursor, `⟦⟧`, or a
 * selection, `⟦…⟧`; a case without one names its file in `options.json`, or has one contract. `expected.txt` is what the server answers, for
 * people; `expected.zh-CN.txt`, where it is there, what it answers an editor that speaks Chinese.
 */
const root = new URL(".", import.meta.url).pathname;
const foldersIn = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
const features = foldersIn(root).filter((name) => name !== "printers");

/** Files of a case that are no files of its project. */
const isOwn = (path: string): boolean => /^(?:expected(?:\.[\w-]+)?\.txt|options\.json)$/u.test(basename(path));

interface Case {
  readonly folder: string;
  readonly options: CaseOptions;
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

/** Lays the project of a case into a folder of its own, without the marker, which is gone after the test. */
function laidOut(source: string): Case {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "flowspec-lsp-")));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(source, folder, { recursive: true, filter: (path) => !isOwn(path) });
  const options = existsSync(join(source, "options.json"))
    ? (JSON.parse(readFileSync(join(source, "options.json"), "utf8")) as CaseOptions)
    : {};
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => /\.ya?ml$/u.test(path));
  const marked = files.flatMap((path) => {
    const { text, selection } = unmarked(readFileSync(join(folder, path), "utf8"));
    if (selection === undefined) return [];
    writeFileSync(join(folder, path), text);
    return [{ path, ...selection }];
  });
  const contracts = files.filter((path) => path.endsWith(".flow.yaml"));
  const path = marked[0]?.path ?? options.file ?? contracts[0];
  if (path === undefined || marked.length > 1 || (marked.length === 0 && options.file === undefined && contracts.length > 1))
    throw new Error(`${source} has no file that is asked about, or more than one.`);
  const end = readFileSync(join(folder, path), "utf8").length;
  return { folder, options, path, start: marked[0]?.start ?? 0, end: marked[0]?.end ?? end };
}

/** What the server answers, as people read it. */
async function answered(feature: string, name: string, locale: string): Promise<string> {
  const { folder, options, path, start, end } = laidOut(join(root, feature, name));
  const settings = options.settings ? { settings: { flowspec: options.settings } } : {};
  const editor = await Editor.start(serverHere(folder), { folder, locale, ...settings });
  for (const each of [...(options.open ?? []), path]) await editor.open(each);
  const printer = printers[feature];
  if (printer === undefined) throw new Error(`There is no printer for ${feature}.`);
  const printed = await printer({ editor, path, start, end, options });
  expect(await editor.stop()).toBe(0);
  expect(editor.wrongs).toEqual([]);
  expect(printed).not.toContain(folder);
  return printed;
}

describe.each(features)("%s", (feature) => {
  test.each(foldersIn(join(root, feature)))("%s", async (name) => {
    const expected = join(root, feature, name, "expected.txt");
    await expect(await answered(feature, name, "en")).toMatchFileSnapshot(expected);
    const chinese = expected.replace(".txt", ".zh-CN.txt");
    if (existsSync(chinese)) await expect(await answered(feature, name, "zh-CN")).toMatchFileSnapshot(chinese);
  });
});

describe("features", () => {
  test("each has cases, and each folder a printer", () => {
    expect(features.toSorted()).toEqual(Object.keys(printers).toSorted());
    for (const feature of features) expect(foldersIn(join(root, feature)), feature).not.toEqual([]);
  });

  test("have no case without what is expected of it", () => {
    const cases = features.flatMap((feature) => foldersIn(join(root, feature)).map((name) => join(feature, name)));
    expect(cases.filter((each) => !existsSync(join(root, each, "expected.txt")))).toEqual([]);
  });
});
