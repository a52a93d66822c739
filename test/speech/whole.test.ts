import { describe, expect, test } from "vitest";
import { flowspec } from "../support/cli.ts";
import { folderWith } from "../support/folder.ts";

/** A contract of a person, whose number is that of a parameter. */
const contract = (name: string, more = ""): string => `flowspec: 1
name: ${name}
action: CreateFlowByFiles
params: { fileId: file-id, operatorId: user-id, signatory: person-name, mobile: mobile, tags: { type: list, items: text, optional: true } }
initiator: { userId: "{{operatorId}}" }
title: 采购合同
files: [{ id: "{{fileId}}" }]
approvers:
  - type: person
    role: 乙方
    name: "{{signatory}}"
    mobile: "{{mobile}}"
    sign: [{ type: signature, at: { page: 1, x: 100, y: 100 } }]
${more}`;

const header = "fileId,operatorId,signatory,mobile";
const row = "yDRexampleFile000000000000000001,yDRexampleUser000000000000000001,李四,13200000000";

const files: Readonly<Record<string, string>> = {
  "after/specs/one.flow.yaml": contract("one", "order: parallel\n"),
  "after/specs/two.flow.yaml": contract("two"),
  "approved/specs/one.flow.yaml": contract("one"),
  "approved/flowspec.approvals.yaml": "- change: 12\n  contract: one\n  until: soon\n",
  "before/specs/one.flow.yaml": contract("one"),
  "before/specs/two.flow.yaml": `${contract("two")}use: "@acme/parties/none.yaml"\n`,
  "broken/specs/one.flow.yaml": contract("one", 'use: "@acme/none/../x.yaml"\n'),
  "based/flowspec.config.yaml": "extends: [../../base.yaml, /base.yaml, ./none.yaml]\nseverities: { none: off }\n",
  "rows/one.flow.yaml": contract("one"),
  "rows/extra.csv": `${header},note,\n${row},x,y\n`,
  "rows/lacking.csv": "fileId,mobil,tags\nx,y,z\n",
  "rows/wrong.csv": `number,${header}\n1,${row.replace("13200000000", "1")}\n,${row}\n3,x\n`,
  "rows/open.csv": `${header}\n"${row}\n`,
  "rows/wrong.jsonl": '{"fileId":"x"}\nno JSON\n[1]\n',
};

/** Command lines on what is wrong, by the folder in which they run: what they say is all that the program says there. */
const runs = [
  ["after", "diff --against ../before"],
  ["after", "diff --against ../before --format markdown"],
  ["after", "diff --against ../nowhere"],
  ["after", "diff --against - --fail-on any"],
  ["approved", "diff --against ../before"],
  ["after", "list"],
  ["after", "inputs"],
  ["after", "check --shard 5/2"],
  ["after", "check --shard 1/9999"],
  ["after", "check --changed=main"],
  ["after", "compile --projects ../none"],
  ["broken", "check"],
  ["broken", "list"],
  ["broken", "inputs"],
  ["based", "check"],
  ["rows", "render one.flow.yaml --rows extra.csv"],
  ["rows", "render one.flow.yaml --rows lacking.csv"],
  ["rows", "render one.flow.yaml --rows wrong.csv"],
  ["rows", "render one.flow.yaml --rows wrong.csv --envelope --id-column number"],
  ["rows", "render one.flow.yaml --rows wrong.csv --id-column none --envelope"],
  ["rows", "render one.flow.yaml --rows wrong.csv --columns a,b --envelope"],
  ["rows", "render one.flow.yaml --rows open.csv"],
  ["rows", "render one.flow.yaml --rows wrong.jsonl"],
  ["rows", "render one.flow.yaml --rows extra.csv --id-column mobile --envelope"],
] as const;

/** Words of English one after another: names, code and what others say in quotes are none, nor what tests call the flowspec that they run. */
function englishIn(text: string): readonly string[] {
  return text
    .split("\n")
    .filter((line) => !/^\s*(?:\d+ )?\|/u.test(line))
    .flatMap((line) => line.replaceAll(/`[^`]*`|「[^」]*」|flowspec of tests/gu, "`").match(/\b[A-Za-z][a-z']+(?:,? [a-z']+){2,}/gu) ?? []);
}

describe("in Chinese nothing is said in English", () => {
  test.each(runs)("%s: flowspec %s", async (folder, args) => {
    const root = await folderWith(files);
    const { stdout, stderr } = await flowspec(`${root}/${folder}`, args.split(" "), { FLOWSPEC_LANG: "zh-CN" });
    const said = `${stdout}${stderr}`;
    expect(/\p{Script=Han}/u.test(said)).toBe(true);
    expect(englishIn(said)).toEqual([]);
  });

  test("and English would be found", () => {
    expect(englishIn("警告[row-columns]：The column `编号` is no parameter's, and is left out.")).toEqual([
      "is no parameter's, and is left out",
    ]);
  });
});
