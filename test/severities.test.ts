import { describe, expect, test } from "vitest";
import { codes } from "../src/code-families.ts";
import { checkSources, compile } from "../src/compile.ts";
import { explainCode } from "../src/explain/code.ts";
import { type Severities, withSeverities } from "../src/severities/apply.ts";
import { checkSeverities } from "../src/severities/check.ts";
import { languages } from "../src/words/languages.ts";
import { helpOf, messageOf } from "../src/words/sentence.ts";

const config = { path: "flowspec.config.yaml", text: "severities:\n" };
const severities = (chosen: Readonly<Record<string, "off" | "warning" | "error">>): Severities =>
  new Map(Object.entries(chosen).map(([name, word]) => [name, { word, key: { source: config, start: 0, end: 10 } }]));

const source = {
  path: "a.flow.yaml",
  text: `flowspec: 1
name: a
action: CreateFlowByFiles
title: 合同:采购
params: { unused: text, file: file-id }
initiator: { userId: 19561039c99fe825a934a132520fde6a }
files: [{ id: "{{file}}" }]
approvers:
  # flowspec-ignore personal-data-in-params: invented
  - { type: person, name: 张三, mobile: "13200000000", sign: [{ type: signature, at: { page: 1, x: 10, y: 10 } }] }
`,
};
const found = (chosen: Severities) =>
  checkSources([source], { severities: chosen }).diagnostics.map(({ code, severity }) => `${severity} ${code.name}`);

describe("a warning", () => {
  test("stays one, becomes an error, or is left out", () => {
    expect(found(new Map())).toEqual(["warning flow-name-charset", "warning used-params"]);
    expect(found(severities({ "used-params": "error" }))).toEqual(["warning flow-name-charset", "error used-params"]);
    expect(found(severities({ "used-params": "off", "flow-name-charset": "warning" }))).toEqual(["warning flow-name-charset"]);
  });

  test("that became an error keeps everything from being written", async () => {
    const templates = { review: "" };
    expect((await compile([source], templates)).value?.contracts.size).toBe(1);
    expect((await compile([source], templates, [], { severities: severities({ "used-params": "error" }) })).value).toBeUndefined();
  });
});

test("an error stays one, whatever a project says", () => {
  const broken = { ...source, text: source.text.replace("type: person", "tpe: person") };
  const { diagnostics } = checkSources([broken]);
  const all = severities(Object.fromEntries(diagnostics.map(({ code }) => [code.name, "off"])));
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  expect(errors.length).toBeGreaterThan(0);
  expect(withSeverities(diagnostics, all)).toEqual(errors);
});

describe("a project's severities", () => {
  test.each(codes)("may name $name exactly if it can be a warning", ({ name }) => {
    const problems = checkSeverities(severities({ [name]: "off" }));
    expect(problems.map((each) => messageOf(each, languages.en))).toEqual(
      explainCode(name)?.severities.includes("warning") ? [] : [`\`${name}\` is an error, and stays one.`],
    );
  });

  test.each([
    ["use-params", "Did you mean `used-params`?"],
    ["nothing-of-ours", "`flowspec explain` lists the diagnostics."],
    ["__proto__", "`flowspec explain` lists the diagnostics."],
  ])("may not name %s, which is no code", (name, help) => {
    const problems = checkSeverities(new Map([[name, { word: "off", key: { source: config, start: 0, end: 10 } }]]));
    expect(problems.map((each) => [each.severity, messageOf(each, languages.en), helpOf(each, languages.en)])).toEqual([
      ["error", `No diagnostic is called ${JSON.stringify(name)}.`, help],
    ]);
  });
});
