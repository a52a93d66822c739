import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, expectTypeOf, test } from "vitest";
import { reportFindings, tellFindings } from "../src/cli/findings.ts";
import { ConfigError } from "../src/cli/config-error.ts";
import { maskedDiff } from "../src/cli/diff.ts";
import type { TargetVerdict } from "../src/targets.ts";
import { finish, only } from "../src/finish.ts";
import { type Diagnostic, diagnostic } from "../src/model/diagnostic.ts";
import type { Findings, Shown, ShownSource } from "../src/model/findings.ts";
import { printableLine } from "../src/model/printable.ts";
import type { Source } from "../src/model/source.ts";
import type { unifiedDiff } from "../src/report/diff.ts";
import type { Format } from "../src/report/format-names.ts";
import { formats } from "../src/report/formats.ts";
import type { json } from "../src/report/json.ts";
import type { lineText } from "../src/report/position.ts";
import type { pretty } from "../src/report/pretty.ts";
import type { Report } from "../src/report/report.ts";
import type { RenderedRow } from "../src/rows.ts";
import { usedSuppressions } from "../src/codes/suppressions.ts";
import { flowspec } from "./support/cli.ts";
import { folderWith } from "./support/folder.ts";
import { englishSpeech } from "./support/speech.ts";

describe("what reports take was made by the gate", () => {
  test("a finding that went past it does not compile", () => {
    expectTypeOf<Diagnostic>().not.toExtend<Shown>();
    expectTypeOf<{ diagnostics: Diagnostic[]; suppressed: [] }>().not.toExtend<Findings>();
    expectTypeOf<{ diagnostics: Shown[]; suppressed: [] }>().not.toExtend<Findings>();
    expectTypeOf<Source>().not.toExtend<ShownSource>();
    expectTypeOf<ReturnType<typeof finish>>().toEqualTypeOf<Findings>();
  });

  test("every report, and whatever else shows findings or texts, takes nothing else", () => {
    expectTypeOf<Report["diagnostics"][number]>().toEqualTypeOf<Shown>();
    expectTypeOf<Report["shown"][number]>().toEqualTypeOf<Shown>();
    expectTypeOf<Report["suppressed"][number]["diagnostic"]>().toEqualTypeOf<Shown>();
    expectTypeOf<Parameters<(typeof formats)[Format]>>().toEqualTypeOf<[Report]>();
    expectTypeOf<Parameters<typeof pretty>[0][number]>().toEqualTypeOf<Shown>();
    expectTypeOf<Parameters<typeof json>[0][number]>().toEqualTypeOf<Shown>();
    expectTypeOf<Parameters<typeof reportFindings>[1]>().toEqualTypeOf<Findings>();
    expectTypeOf<Parameters<typeof tellFindings>[0]>().toEqualTypeOf<Findings>();
    expectTypeOf<ConstructorParameters<typeof ConfigError>[0]>().toEqualTypeOf<Findings>();
    expectTypeOf<TargetVerdict["obstacles"][number]>().toEqualTypeOf<Shown>();
    expectTypeOf<RenderedRow["errors"][number]>().toEqualTypeOf<Shown>();
    expectTypeOf<Parameters<typeof lineText>[0]>().toEqualTypeOf<ShownSource>();
    expectTypeOf<Parameters<typeof unifiedDiff>[1]["shown"]>().toEqualTypeOf<ShownSource>();
  });

  test("only the gate makes the brands", () => {
    const src = new URL("../src/", import.meta.url).pathname;
    const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".ts"));
    const casting = files.filter((path) =>
      /\bas (?:unknown as )?(?:Shown|Findings|ShownSource|ShownSpan|Checked)\b/u.test(readFileSync(join(src, path), "utf8")),
    );
    // What either version of a contract says of persons is masked by the gate for changes.
    expect(casting.toSorted()).toEqual(["differences.ts", "finish.ts", "finish/kept.ts", "finish/mask.ts"]);
    const unmasking = files.filter((path) => /\b(?:fixesToMake|shownInFull)\(/u.test(readFileSync(join(src, path), "utf8")));
    expect(unmasking.toSorted()).toEqual(["finish.ts", "fix/fix.ts", "language-service/actions/fixes.ts", "previews.ts"]);
  });
});

test("findings leave once, in reading order, and with the severities of the project", () => {
  const source: Source = { path: "a", text: "one\ntwo\n" };
  const at = (start: number, code: string): Diagnostic =>
    diagnostic(usedSuppressions, { message: "no-finding", data: { code }, span: { source, start, end: start + 3 }, pointer: "" });
  const found = [at(4, "b"), at(0, "a"), at(4, "b")];
  const left = finish(found, [], { severities: new Map([[usedSuppressions.name, { word: "error", key: { source, start: 0, end: 1 } }]]) });
  expect(left.diagnostics.map(({ data, severity }) => [data?.["code"], severity])).toEqual([
    ["a", "error"],
    ["b", "error"],
  ]);
  expect(only(left, ({ data }) => data?.["code"] === "b").diagnostics).toHaveLength(1);
});

describe("a diff", () => {
  const inEnglish = { speech: englishSpeech };
  const head = "flowspec: 1\nname: labour\naction: CreateFlowByFiles\ninitiator: { userId: u }\n";

  test("shows the hunks that are made, and no other, line by line masked", () => {
    const text = `${head}approvers:\n  - { type: company, organization: 示例科技有限公司, name: 王小五 }\n  - { type: person, name: 王小五, mobile: "13871926475" }\n`;
    const diff = maskedDiff(
      { path: "a.flow.yaml", text },
      { path: "a.flow.yaml", text: text.replace("userId: u", "userId: v") },
      inEnglish,
    );
    expect(diff.match(/^@@/gmu)).toHaveLength(1);
    expect(diff.match(/^[-+](?![-+])/gmu)).toHaveLength(2);
    expect(diff).not.toMatch(/示例科技有限公司|王小五|13871926475/u);
  });

  test("whose texts differ only where they are masked still shows both lines", () => {
    const text = `${head}approvers: [{ type: person, name: 王小五 }]\n`;
    const diff = maskedDiff({ path: "a", text }, { path: "a", text: text.replace("王小五", "王小六") }, inEnglish);
    expect(diff.match(/^[-+](?![-+])/gmu)).toHaveLength(2);
  });

  test.each(["\u001B[31m", "\u001B]0;t\u0007", "\u0007", "\u009B31m", "\u202E", "\u2066", "\u2028", "\u200B", "\u{E0041}", "\uD800"])(
    "is printable, whatever it shows: %j",
    (sign) => {
      const { length } = sign;
      expect(printableLine(`+a${sign}b`)).toMatch(/^[ -~\uFFFD]*$/u);
      expect(printableLine(` ${"x".repeat(3)}${sign}`)).toHaveLength(4 + length);
    },
  );

  test.each([" ::error file=x::spoofed", "+  ::warning::x", "-::debug::", " a ##[error]x"])("is no command of a workflow: %s", (line) => {
    expect(printableLine(line)).not.toMatch(/^[-+ ]?\s*::|##\[/u);
  });

  test("of fmt and of fixes steers no terminal", async () => {
    const text = `name:   x-y\nflowspec: 1\nsummary: |\n  \u001B[31mred\u0007\u202E\n  ::error file=x::spoofed\naction: CreateFlowByFiles\n`;
    const folder = await folderWith({ "specs/a.flow.yaml": text });
    for (const args of [
      ["fmt", "--diff"],
      ["check", "--fix-dry-run"],
    ]) {
      const { stdout, stderr } = await flowspec(folder, args);
      expect(stdout + stderr).not.toMatch(/[^\P{C}\n]|^.?\s*::/mu);
    }
  });
});
