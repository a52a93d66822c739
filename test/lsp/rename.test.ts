import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { isSampleName, isWord } from "../../src/language/tables/names.ts";
import { filesIn, type ProjectFiles } from "../support/editor-project.ts";
import { isLong } from "../support/long.ts";
import { freshName, renamingIn } from "../support/renaming.ts";

const root = new URL("../../", import.meta.url).pathname;

/** Names that are something else already, or read as something else. */
const hard = ["null", "true", "not", "is", "and", "item", "index", "vars", "name", "mobile", "fileId", "operatorId", "people", "now"];

/** Of things one in so many is renamed in every run; all of them in the long one. */
async function judge(files: ProjectFiles, every: number): Promise<{ readonly done: number; readonly refused: readonly string[] }> {
  const { named, trial } = await renamingIn(files);
  let done = 0;
  const refused: string[] = [];
  const names = [...new Set(named.flatMap(({ kind, name }) => (kind === "role" || kind === "component" ? [] : [name])))];
  for (const [index, at] of named.entries()) {
    if (index % every !== 0) continue;
    // Names that something else has in the same contracts, and names that read as something else.
    const near = names[(index * 7) % names.length] ?? "name";
    const known = [near, ...hard.filter((_, nth) => nth % 4 === index % 4)];
    const isSent = at.kind === "role" || at.kind === "component";
    // What has no name that it may have is mended by another, and what a party is called is judged by itself.
    const isNamed = at.kind === "sample" ? isSampleName(at.name) : isSent || at.kind === "word" || isWord(at.name);
    if (!isNamed) continue;
    if (isSent && at.name.length > 15) continue;
    for (const name of isSent ? [freshName(at)] : [freshName(at), ...known.slice(0, isLong ? 3 : 2)]) {
      const answer = await trial(at, name);
      if ("wrong" in answer) {
        expect(answer.wrong, `${at.thing} -> ${name}`).toEqual([]);
        done += 1;
      } else if (name === freshName(at)) refused.push(`${at.kind}: ${answer.refused}`);
    }
  }
  return { done, refused };
}

describe("a rename", () => {
  test("changes no request and no finding of a spec, and can be taken back", async () => {
    const files = filesIn(`${root}specs`);
    const own = Object.fromEntries(Object.entries(files).map(([path, text]) => [`specs/${path}`, text]));
    const { done, refused } = await judge(
      { ...own, "flowspec.config.yaml": readFileSync(`${root}flowspec.config.yaml`, "utf8") },
      isLong ? 1 : 24,
    );
    expect(done).toBeGreaterThan(isLong ? 300 : 30);
    // Whatever somebody names can be renamed, but for what has its name from elsewhere, and the fields of lists that are sent.
    expect(refused.filter((each) => !/^(?:number|implicit-item|word|field): /u.test(each))).toEqual([]);
  }, 3_000_000);

  test("changes none of the contracts that findings are shown on", async () => {
    const folder = `${root}test/fixtures/diagnostics`;
    let done = 0;
    for (const [index, name] of readdirSync(folder).toSorted().entries()) {
      if (!isLong && index % 24 !== 0) continue;
      done += (await judge(filesIn(`${folder}/${name}`), 3)).done;
    }
    expect(done).toBeGreaterThan(isLong ? 300 : 30);
  }, 3_000_000);
});
