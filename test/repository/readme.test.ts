import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { actionNames } from "../../src/model/contract.ts";
import { flowspec } from "../support/cli.ts";
import { folderWith } from "../support/folder.ts";

const root = new URL("../../", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), "utf8");
const contract = read("specs/tomato.flow.yaml");

/** The blocks of a page that are written in a language. */
function blocks(page: string, language: string): readonly string[] {
  return [...page.matchAll(/^```(\w+)\n(.*?)^```$/gmsu)].flatMap(([, named, text = ""]) => (named === language ? [text] : []));
}

describe.each([
  ["README.md", "en"],
  ["README.zh-CN.md", "zh-CN"],
])("the first screen of %s is true", (path, language) => {
  const page = read(path);

  test("the contract stands in the repository as it is shown", () => {
    // Behind the line that editors read.
    expect(blocks(page, "yaml")[0]).toBe(contract.slice(contract.indexOf("\n") + 1));
  });

  test("the error is the one that the contract gives when wrong", async () => {
    const folder = await folderWith({ "specs/tomato.flow.yaml": contract.replace("readSeconds: 30", "readSeconds: 500") });
    const { code, stderr } = await flowspec(folder, ["check"], { FLOWSPEC_LANG: language });
    expect(code).toBe(1);
    // The last line counts.
    expect(stderr.slice(0, stderr.lastIndexOf("\n\n") + 1)).toBe(blocks(page, "text")[0]);
  });

  test("the builder is the one that the contract gives when right", () => {
    const used = /import \{ (\w+) \} from "\.\/generated\/index\.js";/u.exec(blocks(page, "ts")[0] ?? "")?.[1] ?? "";
    expect(read("generated/index.ts")).toContain(`export * from "./tomato-purchase.js";`);
    expect(read("generated/tomato-purchase.ts")).toContain(`export function ${used}(`);
  });

  test("it counts the actions", () => {
    const counts = path === "README.md" ? ["nine actions", "ten actions", "eleven actions"] : ["九个接口", "十个接口", "十一个接口"];
    expect(counts.filter((words) => page.includes(words))).toEqual([counts[actionNames.length - 9]]);
  });

  test("its commands are scripts of the package", () => {
    const { scripts } = JSON.parse(read("package.json")) as { scripts: Readonly<Record<string, string>> };
    const commands = (blocks(page, "sh")[0] ?? "").matchAll(/^npm ci && npm (?:run )?(\w+)/gmu);
    expect([...commands].map(([, script = ""]) => scripts[script] !== undefined)).toEqual([true, true]);
  });
});
