import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { formatNames } from "../src/report/format-names.ts";
import { flowspec, type Said } from "./support/cli.ts";
import { folderWith } from "./support/folder.ts";

/** Values from outside of contracts, and texts that are none: nothing of them is shown. All of them are invented. */
const [mobile, email, name, company] = ["13871926475", "xiaoxiao.ouyang@mail.example.com", "欧阳晓晓", "西湖测绘仪器有限公司"];
const secrets = [mobile, email, name, company];

const contract = `flowspec: 1
name: leaky
action: CreateFlowByFiles
params: { n: person-name, m: mobile, o: organization, t: { type: text, maxLength: 5 }, l: { type: list, items: { who: person-name, phone: mobile } } }
initiator: { userId: yDRpersonnelClerkUserId000000001 }
title: "{{t}}"
files: [{ id: yDR4yUUgyg1qqlj7UuO4zjES3G9Shoxk }]
approvers:
  - { type: company, organization: "{{o}}", name: "{{n}}", mobile: "{{m}}", sign: [{ type: seal, at: { page: 1, x: 100, y: 600 } }] }
  - { each: l, type: person, name: "{{item.who}}", mobile: "{{item.phone}}", sign: [{ type: signature, at: { page: 1, x: 100, y: 700 } }] }
`;

function leaks({ stdout, stderr }: Said): readonly string[] {
  return secrets.flatMap((secret) => {
    const text = stdout + stderr;
    const at = text.indexOf(secret);
    return at < 0 ? [] : [text.slice(Math.max(0, at - 200), at + 40)];
  });
}

const values: Readonly<Record<string, string>> = {
  "too few": `{ "n": "${name}", "m": "${mobile}" }`,
  "of wrong types": `{ "n": ["${name}"], "m": { "${mobile}": 1 }, "o": { "a": "${company}" }, "t": "与${name}的合同", "l": ["${name}"] }`,
  "of other names": `{ "nn": "${name}", "phone": "${mobile}", "company": "${company}", "contact": { "who": "${name}" } }`,
  "in lists": `{ "n": "x", "m": "1", "o": "o", "t": "${email} ${mobile}", "l": [{ "who": "${name}", "phone": "${mobile}0" }, { "whom": "${name}" }] }`,
  "of wrong form": `{ "n": "${name}1", "m": "0${mobile}", "o": "${company}😀", "t": "${email}", "l": [] }`,
  "not closed": `{ "n": "${name}", "m": "${mobile}, "o": "${company}"`,
  twice: `{ "n": "${name}", "n": "${name}", "m": "${mobile}" }`,
  "in YAML": `n: ${name}\nm: ${mobile}\no:\n  ${company}\nl:\n  - who: ${name}\n  phone: ${mobile}\n`,
  "no map": `["${name}", "${mobile}"]`,
};

test.each(Object.entries(values))("of --params %s", async (_, text) => {
  const folder = await folderWith({ "specs/a.flow.yaml": contract, "p.yaml": text });
  const said = await flowspec(folder, ["render", "specs/a.flow.yaml", "--params", "p.yaml"]);
  // The body itself is what was asked for.
  expect(leaks({ ...said, stdout: "" })).toEqual([]);
});

test.each([
  [`m=${mobile}0`],
  [`n=${name}`, `o=${company}😀`],
  [`nn=${name}`],
  [name],
  [`l=[${name}`],
  [`l=["${name}"]`],
  [`t=${mobile}与${email}`],
])("of --set %s", async (...set) => {
  const folder = await folderWith({ "specs/a.flow.yaml": contract });
  const said = await flowspec(folder, ["render", "specs/a.flow.yaml", ...set.flatMap((each) => ["--set", each])]);
  expect(leaks({ ...said, stdout: "" })).toEqual([]);
});

const plain = contract.replace(/, l: \{.*\} \} \}$/mu, " }").replace(/ {2}- \{ each: l.*\n/u, "");

test.each([
  ["without a header", `${name},${mobile},${company},合同\n`],
  ["with bad cells", `n,m,o,t\n${name}1,${mobile}0,${company}😀,${email}\n`],
  ["with too many cells", `n,m,o,t\n${name},${mobile},${company},合同,${email}\n`],
  ["with an open quote", `n,m,o,t\n"${name},${mobile},${company},合同\n`],
])("of a table %s", async (_, text) => {
  const folder = await folderWith({ "specs/a.flow.yaml": plain, "r.csv": text });
  const listed = await flowspec(folder, ["render", "specs/a.flow.yaml", "--rows", "r.csv"]);
  expect(leaks({ ...listed, stdout: "" })).toEqual([]);
  await flowspec(folder, ["render", "specs/a.flow.yaml", "--rows", "r.csv", "--rejects", "bad.jsonl"]);
  const rejects = await readFile(join(folder, "bad.jsonl"), "utf8").catch(() => "");
  expect(leaks({ code: 0, stdout: rejects, stderr: "" })).toEqual([]);
});

test.each(Object.entries(values))("of lines of JSON %s", async (_, text) => {
  const folder = await folderWith({ "specs/a.flow.yaml": contract, "r.jsonl": `${text.replaceAll("\n", " ")}\n` });
  const said = await flowspec(folder, ["render", "specs/a.flow.yaml", "--rows", "r.jsonl"]);
  expect(leaks({ ...said, stdout: "" })).toEqual([]);
});

const request = `{ "FlowName": "合同:一", "Approvers": [{ "ApproverType": 9, "ApproverName": "${name}", "ApproverMobile": "${mobile}", "OrganizationName": "${company}", "Nope": 1 }], "CcInfos": [{ "Mobile": "${mobile}", "Name": "${name}" }] }`;

describe("of a request", () => {
  const broken = [
    request,
    request.replace("}]", "}"),
    request.replace('"Nope": 1', '"ApproverName": "x"'),
    `[${request}]`,
    request.replaceAll('":', '" '),
  ];
  test.each(broken.map((text) => [text]))("%#", async (text) => {
    const folder = await folderWith({ "r.json": text });
    for (const format of formatNames) {
      const said = await flowspec(folder, ["check", "r.json", "--action", "CreateFlowByFiles", "--format", format]);
      expect(leaks(said)).toEqual([]);
    }
    const imported = await flowspec(folder, ["import", "r.json", "--action", "CreateFlowByFiles"]);
    expect(leaks({ ...imported, stdout: "" })).toEqual([]);
  });
});

test.each([
  `environments: { test: { vars: { sealId: [${mobile}] } } }`,
  `severities: { ${mobile}: off }`,
  `env: ${mobile}\nenvironments: { test: { vars: {} } }`,
  `environments: { test: { vars: { name: ${name}, a: [${email} } }`,
  `name: ${name}\norganization: "${company}`,
])("of a configuration: %s", async (text) => {
  const folder = await folderWith({ "specs/a.flow.yaml": contract, "flowspec.config.yaml": text });
  for (const command of [["check"], ["compile"], ["fmt", "--check"], ["resolve", "specs/a.flow.yaml"]]) {
    expect(leaks(await flowspec(folder, command))).toEqual([]);
  }
});

test.each([
  ["sound", `type: person\nname: ${name}\nmobile: "${mobile}"\nnope: 1\n`],
  ["broken", `type: person\nname: ${name}: x\nmobile: "${mobile}"\n`],
  ["of company names", `type: company\norganization: ${company}\nname: [${name}\n`],
])("of a used file that is %s", async (_, used) => {
  const folder = await folderWith({
    "specs/a.flow.yaml": contract.replace(
      /- \{ type: company.*/u,
      "- { use: ./party.yaml, sign: [{ type: seal, at: { page: 1, x: 1, y: 1 } }] }",
    ),
    "specs/party.yaml": used,
  });
  for (const command of [
    ["check"],
    ["check", "--format", "json"],
    ["targets", "specs/a.flow.yaml"],
    ["resolve", "specs/a.flow.yaml"],
    ["preview", "specs/a.flow.yaml"],
  ])
    expect(leaks(await flowspec(folder, command))).toEqual([]);
});

test("of samples in the difference of a generated file", async () => {
  const sample = `samples: { one: { n: ${name}, m: "${mobile}", o: ${company}, t: 合同 } }\n`;
  const folder = await folderWith({ "specs/a.flow.yaml": plain + sample });
  await flowspec(folder, ["compile"]);
  const changed = await folderWith({ "specs/a.flow.yaml": plain + sample.replace("合同", "补充") });
  for (const path of ["samples/leaky.one.json", "review/leaky.md", "leaky.ts", "flowspec.manifest.json"]) {
    const { mkdir, writeFile } = await import("node:fs/promises");
    await mkdir(join(changed, "generated", path, ".."), { recursive: true });
    await writeFile(join(changed, "generated", path), await readFile(join(folder, "generated", path), "utf8"));
  }
  const said = await flowspec(changed, ["compile", "--check"]);
  expect(said.stderr).toContain('-  "FlowName": "合同"');
  expect(leaks(said)).toEqual([]);
});

test("who asks for personal values is shown them", async () => {
  const sample = `samples: { one: { n: ${name}, m: "${mobile}", o: ${company}, t: 合同 } }\n`;
  const folder = await folderWith({ "specs/a.flow.yaml": plain + sample });
  const commands = [
    ["resolve", "specs/a.flow.yaml"],
    ["trace", "specs/a.flow.yaml", "/Approvers/0/ApproverName", "--sample", "one"],
    ["preview", "specs/a.flow.yaml"],
  ];
  for (const command of commands) {
    expect((await flowspec(folder, command)).stdout).not.toContain(name);
    expect((await flowspec(folder, [...command, "--show-personal"])).stdout).toContain(name);
  }
});
