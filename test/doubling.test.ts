import { describe, expect, test } from "vitest";
import { checkRequestSource } from "../src/requests.ts";
import { checkSource } from "../src/compile.ts";
import { growthAsync } from "./support/doubling.ts";
import { flowspec } from "./support/cli.ts";
import { folderWith } from "./support/folder.ts";
import { isLong } from "./support/long.ts";
import { requests, type Shape, shapes } from "./support/shapes.ts";

/** A text of twice the size takes at most three times as long, whatever it is made of. */
const most = 3;

/** What is done with a shape: in `npm test` it is checked, in `npm run test:long` everything else, too. */
function commandsFor({ action }: Shape): readonly ((file: string) => readonly string[])[] {
  if (action !== undefined) {
    const check = (file: string): readonly string[] => ["check", file, "--action", action];
    return isLong ? [check, (file) => ["import", file, "--action", action, "--name", "shape"]] : [check];
  }
  const check = (file: string): readonly string[] => ["check", file];
  const more = [["check", "--format", "json"], ["check", "--format", "sarif"], ["resolve"], ["targets"], ["fmt", "--check"]];
  return isLong ? [check, ...more.map((command) => (file: string) => [...command, file])] : [check];
}

describe.each([...shapes, ...requests])("$name", (shape) => {
  test("twice as much takes at most three times as long", async () => {
    const extension = shape.action === undefined ? "flow.yaml" : "json";
    // A smaller share is measured in every run: what is quadratic shows there, too.
    const count = isLong ? shape.count : Math.ceil(shape.count / 2);
    const [small, large] = [`small.${extension}`, `large.${extension}`];
    const folder = await folderWith({ "other.yaml": "type: person\n", [small]: shape.text(count), [large]: shape.text(count * 2) });
    for (const commandOf of commandsFor(shape)) {
      const judged = async (file: string): Promise<void> => expect([0, 1]).toContain((await flowspec(folder, commandOf(file))).code);
      const ratio = await growthAsync(
        () => judged(small),
        () => judged(large),
      );
      expect({ command: commandOf("").join(" "), isLinear: ratio < most, ratio: ratio < most ? 0 : ratio }).toEqual({
        command: commandOf("").join(" "),
        isLinear: true,
        ratio: 0,
      });
    }
  });
});

/** Fixes that cannot all be made at once, each of which is tried by reading the whole text. */
const fixable: readonly Shape[] = [
  { name: "values that become parameters", line: (index: number) => `name: 张三, mobile: "132${String(index).padStart(8, "0")}"` },
  { name: "members for keys", line: (index: number) => `ApproverName: 张三, mobile: "132${String(index).padStart(8, "0")}"` },
].map(({ name, line }) => ({
  name,
  count: 100,
  text: (size) => `flowspec: 1
name: fixable
action: CreateFlowByFiles
initiator: { userId: u1 }
title: 采购合同
files: [{ id: ${"0a1b2c3d".repeat(4)} }]
approvers:
${Array.from({ length: size }, (_, index) => `  - { type: PERSON, ${line(index)} }\n`).join("")}`,
}));

test.each(fixable)("fixes of twice as many $name take at most three times as long", async ({ text, count }) => {
  const fixed = async (size: number): Promise<void> => {
    // A file is fixed once: each try has one of its own.
    const folder = await folderWith({ "a.flow.yaml": text(size) });
    expect((await flowspec(folder, ["check", "--fix", "a.flow.yaml"])).stderr).toMatch(/^Made \d+ fixes/u);
  };
  const ratio = await growthAsync(
    () => fixed(count),
    () => fixed(count * 2),
  );
  expect(ratio).toBeLessThan(most);
});

test("a line with a long text in brackets is laid out in time that grows with it", async () => {
  const text = (size: number): string => `flowspec: 1\nuserData: { a: { b: "${"合1".repeat(size)}" } }\n`;
  const folder = await folderWith({ "small.flow.yaml": text(10_000), "large.flow.yaml": text(20_000) });
  const laidOut = (file: string) => async (): Promise<void> => expect((await flowspec(folder, ["fmt", "--check", file])).code).toBe(1);
  expect(await growthAsync(laidOut("small.flow.yaml"), laidOut("large.flow.yaml"))).toBeLessThan(most);
});

test("there are shapes enough", () => {
  expect(shapes.length + requests.length).toBeGreaterThan(60);
});

describe("limits at the source", () => {
  const contract = (more: string, title = "采购合同"): string =>
    `flowspec: 1\nname: limits\naction: CreateFlowByFiles\ninitiator: { userId: u1 }\ntitle: ${title}\nfiles: [{ id: ${"0a1b2c3d".repeat(4)} }]\n${more}`;
  const codesOf = (text: string): readonly string[] => [
    ...new Set(checkSource({ path: "a.flow.yaml", text }).diagnostics.map(({ code }) => code.name)),
  ];
  const repeated = (count: number, line: (index: number) => string): string =>
    Array.from({ length: count }, (_, index) => line(index)).join("");

  test("of a list or map with more than 2,000 values nothing else is said", () => {
    const approvers = (count: number): string => `approvers:\n${repeated(count, () => "  - { type: person }\n")}`;
    expect(codesOf(contract(approvers(2001)))).toEqual(["collection-limit"]);
    expect(codesOf(contract(approvers(2000)))).not.toContain("collection-limit");
    expect(codesOf(contract(`wire:\n${repeated(40_000, (index) => `  M${index}: 1\n`)}`))).toEqual(["collection-limit"]);
  });

  test("nor of one in a request", () => {
    const found = checkRequestSource({ path: "a.json", text: `{ "Approvers": [${"1, ".repeat(2000)}1] }` }, "CreateFlowByFiles", {
      now: 1_767_600_000,
      guessed: false,
    });
    expect(found.map(({ code }) => code.name)).toEqual(["collection-limit"]);
  });

  test("of one file 1,000 findings are told, and that there are more", () => {
    const unknown = (count: number): string => repeated(count, (index) => `unknown${index}: 1\n`);
    const found = checkSource({ path: "a.flow.yaml", text: contract(unknown(1500)) }).diagnostics;
    expect(found.filter(({ code }) => code.name === "findings-limit")).toHaveLength(1);
    // Beside them stands the one warning that the contract has anyway.
    expect(found.filter(({ severity }) => severity === "warning").map(({ code }) => code.name)).toEqual(["file-id-written"]);
    expect(found.length).toBeLessThanOrEqual(1002);
    expect(codesOf(contract(unknown(500)))).not.toContain("findings-limit");
  });

  test("a text with more than 500 placeholders has one finding", () => {
    const title = (count: number): string => `"${"{{x}}".repeat(count)}"`;
    expect(codesOf(contract("", title(501)))).toContain("placeholder-limit");
    expect(codesOf(contract("", title(501)))).not.toContain("known-params");
    expect(codesOf(contract("", title(500)))).not.toContain("placeholder-limit");
  });
});
