import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { languageNames } from "../src/model/language-name.ts";
import { flowspec } from "./support/cli.ts";
import { scenarios, type Step } from "./support/commands/scenarios.ts";
import { fixturePath } from "./support/fixtures.ts";

/**
 * What commands print beside findings, as the very text that somebody reads, in each language: a run of several commands in one folder. A
 * golden text stands in `fixtures/commands/<scenario>/<language>.txt`.
 */
describe.each(languageNames)("in %s", (language) => {
  test.each(Object.entries(scenarios))("%s", async (name, { files, steps }) => {
    const folder = mkdtempSync(join(tmpdir(), "flowspec-test-"));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    for (const [path, text] of Object.entries(files)) write(join(folder, path), text);
    const told: string[] = [];
    for (const step of steps) told.push(...(await tellStep(step, folder, language)));
    await expect(`${told.join("\n")}\n`).toMatchFileSnapshot(fixturePath("commands", name, `${language}.txt`));
  });
});

/** What a step prints, behind its command line; nothing of one that only changes files. */
async function tellStep(step: Step, folder: string, language: string): Promise<readonly string[]> {
  if ("write" in step) for (const [path, text] of Object.entries(step.write)) write(join(folder, path), text);
  if ("link" in step) for (const [path, target] of Object.entries(step.link)) symlinkSync(target, join(folder, path));
  if (!("run" in step)) return [];
  const { code, stdout, stderr } = await flowspec(folder, step.run, { FLOWSPEC_LANG: language, ...step.env });
  const shown = `${step.only === "stderr" ? "" : stdout}${step.only === "stdout" ? "" : stderr}`.replaceAll(folder, "/project");
  const lines = withoutDiffs(shown.trimEnd().split("\n"));
  const line = step.run.map((arg) => (/[\s{}"]/u.test(arg) ? `'${arg}'` : arg)).join(" ");
  return [`$ flowspec ${line}`, ...(shown === "" ? [] : lines), ...(code === 0 ? [] : [`exit ${code}`]), ""];
}

/** Lines without what stands in diffs of generated files, which say what is generated now. */
function withoutDiffs(lines: readonly string[]): readonly string[] {
  let isDiff = false;
  return lines.filter((line) => {
    isDiff = line.startsWith("--- generated/") || (isDiff && line !== "");
    return !isDiff || /^(?:---|…)/u.test(line);
  });
}

function write(path: string, text: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
