import { readFileSync } from "node:fs";
import { join } from "node:path";
import { globSync } from "tinyglobby";
import { beforeAll, describe, expect, test } from "vitest";
import { approvalsName } from "../../src/approvals.ts";
import { brokenLinks } from "../support/links.ts";
import { root } from "../support/processes.ts";
import { loaded } from "./editor.ts";
import { installed, packed } from "./packed.ts";
import { unzipped } from "./unzipped.ts";

/** The package of the extension for VS Code, as `npm run vsix` makes it. */
interface Manifest {
  readonly version: string;
  readonly publisher: string;
  readonly main: string;
  readonly icon: string;
  readonly l10n: string;
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly languages: readonly { readonly configuration: string }[];
    readonly grammars: readonly { readonly path: string }[];
    readonly yamlValidation: readonly { readonly fileMatch: string; readonly url: string }[];
  };
}

let zip: Buffer;
let files: ReadonlyMap<string, Buffer>;
let manifest: Manifest;

const text = (path: string): string => {
  const bytes = files.get(path);
  if (bytes === undefined) throw new Error(`${path} is not in the package`);
  return bytes.toString("utf8");
};
/** What the extension is written in. */
const sources = globSync("editors/vscode/src/*.ts", { cwd: root })
  .map((path) => readFileSync(join(root, path), "utf8"))
  .join("\n");

beforeAll(async () => {
  zip = await packed();
  files = unzipped(zip);
  manifest = JSON.parse(text("extension/package.json")) as Manifest;
});

describe("the package", () => {
  test("is at most 2 MB, and the same bytes whenever and wherever it is made", async () => {
    expect(zip.length).toBeLessThanOrEqual(2_000_000);
    expect((await packed({ TZ: "Pacific/Kiritimati" })).equals(zip)).toBe(true);
  });

  test("says what it is, and gives each of its files a type", () => {
    expect([...files.keys()].slice(0, 2)).toEqual(["[Content_Types].xml", "extension.vsixmanifest"]);
    const types = [...text("[Content_Types].xml").matchAll(/Extension="\.(\w+)"/gu)].map(([, ending]) => ending);
    for (const path of files.keys()) if (path !== "[Content_Types].xml") expect(types).toContain(path.slice(path.lastIndexOf(".") + 1));
    const head = text("extension.vsixmanifest");
    expect(head).toContain(`Id="flowspec" Version="${manifest.version}" Publisher="${manifest.publisher}"`);
    const named = [...head.matchAll(/ Path="([^"]+)"|<(?:License|Icon)>([^<]+)</gu)].map(([, path, other]) => path ?? other);
    expect(named.length).toBe(6);
    expect(named.filter((path) => !files.has(path ?? ""))).toEqual([]);
  });

  test("has every file that its manifest names", () => {
    const { main, icon, l10n, contributes } = manifest;
    const named = [main, icon, `${l10n}/bundle.l10n.zh-cn.json`, ...contributes.languages.map(({ configuration }) => configuration)];
    const all = [...named, ...contributes.grammars.map(({ path }) => path)].map((path) => join("extension", path));
    expect(all.filter((path) => !files.has(path))).toEqual([]);
  });

  test("checks approvals for who has an extension for YAML, in both languages", () => {
    const [{ fileMatch, url } = { fileMatch: "", url: "" }, ...others] = manifest.contributes.yamlValidation;
    expect({ fileMatch, others }).toEqual({ fileMatch: approvalsName, others: [] });
    for (const words of ["package.nls.json", "package.nls.zh-cn.json"]) {
      const said = JSON.parse(text(`extension/${words}`)) as Readonly<Record<string, string>>;
      const path = (said[url.replaceAll("%", "")] ?? "").replace("./", "extension/");
      expect(JSON.parse(text(path))).toMatchObject({ $id: "urn:flowspec:schema:approvals:1" });
    }
  });

  test("has its pages in both languages, whose links lead to files of it", () => {
    const pages = ["README.md", "README.zh-CN.md"].map((name) => `extension/${name}`);
    const texts = new Map(pages.map((path) => [path, text(path)]));
    expect(brokenLinks(texts, new Set(files.keys()))).toEqual([]);
    for (const [path, page] of texts) expect([path, page.length > 1500, page.includes("![")]).toEqual([path, true, false]);
  });

  test("has no map and no address of this machine, and the licence of each package that is in it", () => {
    for (const [path, bytes] of files) expect([path, bytes.includes(root), path.endsWith(".map")]).toEqual([path, false, false]);
    expect(text("extension/dist/licenses.txt")).toMatch(/^vscode-languageclient \d+\.\d+\.\d+ \(MIT\)/mu);
    expect(text("extension/server/dist/licenses.txt")).toMatch(/^yaml \d/mu);
  });
});

describe("what the extension says", () => {
  const said = (path: string): Readonly<Record<string, string>> => JSON.parse(text(path)) as Readonly<Record<string, string>>;

  test("in its manifest it says in both languages", () => {
    const asked = [...text("extension/package.json").matchAll(/"%([^%"]+)%"/gu)].map(([, key = ""]) => key);
    const unique = [...new Set(asked)].toSorted();
    expect(Object.keys(said("extension/package.nls.json")).toSorted()).toEqual(unique);
    expect(Object.keys(said("extension/package.nls.zh-cn.json")).toSorted()).toEqual(unique);
    expect(text("extension/package.json")).not.toMatch(/"(?:title|description|markdownDescription|displayName)": "[^%]/u);
  });

  test("while it runs it says in both languages, with the same places to fill in", () => {
    const asked = [...sources.matchAll(/l10n\.t\(\s*"([^"]+)"/gu)].map(([, sentence = ""]) => sentence);
    const chinese = said("extension/l10n/bundle.l10n.zh-cn.json");
    expect(asked.length).toBe(sources.split("l10n.t(").length - 1);
    expect(Object.keys(chinese).toSorted()).toEqual([...new Set(asked)].toSorted());
    const places = (sentence: string): readonly string[] => (sentence.match(/\{\d\}/gu) ?? []).toSorted();
    for (const [en, zh] of Object.entries(chinese)) expect([en, places(zh)]).toEqual([en, places(en)]);
  });
});

test("the extension starts, and has every command that its manifest names", async () => {
  const folder = await installed(zip);
  const names = [...sources.matchAll(/\bvscode\.(\w+)/gu)].map(([, name = ""]) => name);
  const { commands, exports } = loaded(text(join("extension", manifest.main)), join(folder, manifest.main), names);
  const { activate } = exports as { activate: (context: object) => Promise<void> };
  const subscriptions: { dispose: () => void }[] = [];
  await activate({ subscriptions, asAbsolutePath: (inside: string) => join(folder, inside) });
  expect([...commands.keys()].toSorted()).toEqual(manifest.contributes.commands.map(({ command }) => command).toSorted());
  for (const each of subscriptions) each.dispose();
});
