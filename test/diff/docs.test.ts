import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { changeKinds, kindFacts } from "../../src/model/change-kinds.ts";
import { flowspec } from "../support/cli.ts";
import { folderWith } from "../support/folder.ts";

const root = new URL("../../", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), "utf8");

/** How a page marks what is so of kinds. */
const pages = [
  {
    path: "docs/diff.md",
    language: "en",
    marks: { always: "!", judged: "! by direction", types: "× types", values: "× values", inFlight: "in flight", between: ", " },
    members: ["member", "member of a change"],
  },
  {
    path: "docs/diff.zh-CN.md",
    language: "zh-CN",
    marks: { always: "!", judged: "! 视方向", types: "× 类型", values: "× 取值", inFlight: "在途", between: "、" },
    members: ["字段", "变更的字段"],
  },
] as const;

const spec = "specs/purchase-with-seals.flow.yaml";
const contract = read(spec);

/** The contract, with each line of a difference that went in place of the one that came after it. */
function changedBy(difference: string): string {
  const pairs = [...difference.matchAll(/^-(.*)\n\+(.*)$/gmu)];
  expect(pairs).not.toEqual([]);
  return pairs.reduce((text, [, was = "", is = ""]) => {
    expect(text.split("\n")).toContain(was);
    return text.replace(`${was}\n`, () => `${is}\n`);
  }, contract);
}

function block(page: string, language: string): string {
  return new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, "msu").exec(page)?.[1] ?? "";
}

/** The rows of the tables whose first heading is that, cell by cell. */
function rowsBelow(page: string, heading: string): readonly (readonly string[])[] {
  const cells = (line: string): readonly string[] => line.split(" | ").map((cell) => cell.replace(/^\|? *| *\|?$/gu, ""));
  return page
    .split("\n\n")
    .filter((part) => part.startsWith("|") && cells(part.split("\n")[0] ?? "")[0] === heading)
    .flatMap((part) => part.trimEnd().split("\n").slice(2).map(cells));
}

function namesIn(rows: readonly (readonly string[])[]): readonly string[] {
  return rows.flatMap(([cell = ""]) => [...cell.matchAll(/`(\w+)`/gu)].map(([, name = ""]) => name));
}

/** A contract before and after, and what `diff` says of it. */
async function diff(
  args: readonly string[],
  language: string,
  difference: string,
): Promise<{ readonly code: number; readonly stdout: string }> {
  const facts = "pdf/purchase-contract.pdf.facts.json";
  const [before, after] = ["before/specs", "after/specs"];
  const folder = await folderWith({
    [`before/${spec}`]: contract,
    [`${before}/${facts}`]: read(`specs/${facts}`),
    [`after/${spec}`]: changedBy(difference),
    [`${after}/${facts}`]: read(`specs/${facts}`),
  });
  return flowspec(join(folder, "after"), ["diff", "--against", "../before", ...args], { FLOWSPEC_LANG: language });
}

describe.each(pages)("$path", ({ path, language, marks, members: [member, ofChange] }) => {
  const page = read(path);
  const difference = block(page, "diff");

  test("shows a change of a contract as it is told", async () => {
    const { code, stdout } = await diff([], language, difference);
    expect(code).toBe(1);
    expect(stdout.replace("../before", "git:main")).toBe(block(page, "text"));
  });

  test("has each kind once, in order, with its audience and its marks, and no other", () => {
    const kinds = rowsBelow(page, language === "en" ? "kind" : "种类").map((cells) => cells.slice(0, 3));
    const facts = changeKinds.map((kind) => {
      const { audience, lowers, breaks, inFlight } = kindFacts(kind);
      const marked = [...(lowers ? [marks[lowers]] : []), ...(breaks ? [marks[breaks]] : []), ...(inFlight ? [marks.inFlight] : [])];
      return [`\`${kind}\``, audience, marked.join(marks.between)];
    });
    expect(kinds).toEqual(facts);
  });

  test("has the members of the JSON, and no other", async () => {
    const { stdout } = await diff(["--format", "json"], "en", difference);
    const report = JSON.parse(stdout) as { readonly contracts: readonly { readonly changes: readonly object[] }[] };
    // What only some reports have: approvals that hold, and what is so of some changes.
    expect(namesIn(rowsBelow(page, member)).toSorted()).toEqual([...Object.keys(report), "held"].toSorted());
    const own = report.contracts.flatMap(({ changes }) => changes.flatMap((change) => Object.keys(change)));
    expect(namesIn(rowsBelow(page, ofChange)).toSorted()).toEqual([...new Set([...own, "environments", "inFlight"])].toSorted());
  });
});
