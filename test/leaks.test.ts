import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { changeFormatNames } from "../src/report/changes/format-names.ts";
import { formatNames } from "../src/report/format-names.ts";
import { flowspec, type Said } from "./support/cli.ts";
import { folderWith } from "./support/folder.ts";
import { isLong } from "./support/long.ts";

/**
 * Values planted in every place of a text, which is then broken in every way, and given to every command and format: none of them is
 * ever shown. All of them are invented.
 */
const secrets = {
  mobile: "13871926475",
  email: "xiaoxiao.ouyang@mail.example.com",
  idCard: "110101199001010006",
  name: "欧阳晓晓",
  latin: "Ouyang Xiaoxiao",
  company: "西湖测绘仪器有限公司",
  small: "lihonghua",
} as const;

const escaped = [...secrets.mobile].map((digit) => `\\u00${digit.charCodeAt(0).toString(16)}`).join("");

/** A sound approver and its company, for what is planted elsewhere. */
const approver = '{ type: person, name: "{{n}}", mobile: "{{m}}", sign: [{ type: signature, at: { page: 1, x: 100, y: 600 } }] }';

interface Planted {
  readonly params?: string;
  readonly approver?: string;
  readonly lines?: string;
  readonly samples?: string;
}

const { mobile, email, idCard, name, latin, company, small } = secrets;

/** Where a value may stand. */
const positions: Readonly<Record<string, Planted>> = {
  "an approver": { approver: `{ type: person, name: ${name}, mobile: "${mobile}", idNumber: "${idCard}" }` },
  "an approver in block style": { approver: `type: company\n    organization: ${company}\n    name: ${name}\n    mobile: '${mobile}'` },
  "a name over lines": { approver: `type: person\n    name: >-\n      ${name}\n    mobile: |\n      ${mobile}` },
  "a name on the next line": { approver: `type: person\n    name:\n      ${name}\n    organization:\n      "${company}"` },
  "a name with a tag": { approver: `type: person\n    name: !!str ${name}\n    mobile: &m "${mobile}"` },
  "a name in a list": { approver: `type: person\n    name: [${name}]\n    mobile: [ "${mobile}" ]` },
  "a name in a map": { approver: `type: person\n    name: { first: ${name} }\n    organization: { ${company}: x }` },
  "quoted keys": { approver: `{ "type": "person", "name": "${name}", 'organization': '${company}', "mobile":"${mobile}" }` },
  "escaped keys": { approver: `{ type: person, "\\u006eame": "${name}", "mobi\\x6ce": "${mobile}" }` },
  "explicit keys": { approver: `type: person\n    ? name\n    : ${name}` },
  "misspelt keys": { approver: `{ type: person, nmae: ${name}, organisation: ${company}, mobil: "${mobile}" }` },
  "members as keys": { approver: `{ type: person, ApproverName: ${name}, ApproverMobile: "${mobile}", OrganizationName: ${company} }` },
  "Chinese keys": { approver: `{ type: person, 姓名: ${name}, 手机: "${mobile}" }` },
  "full-width colons": { approver: `type: person\n    name：${name}\n    mobile：${mobile}` },
  "a Latin name": { approver: `{ type: person, name: ${latin}, mobile: "${mobile}" }` },
  "a name in small letters": { approver: `{ type: person, name: ${small}, mobile: "${mobile}" }`, lines: `title: 与 ${small} 的合同#` },
  "a line taken out": { approver: `type: person\n    # name: ${name}\n    nmae: "{{n}}" # 姓名：${name}` },
  "a key without a blank": { lines: `cc: [{ name:${name}, "organization:${company}": 1 }]` },
  "a name for a party": { approver: name, lines: `cc: [${name}]` },
  "a value with what stands behind it": { approver: `{ type: person, name: ${name} mobile: "{{m}}", nope: 1 }` },
  "a name over plain lines": { approver: `type: person\n    name: x\n     ${name}\n    nope: 1` },
  "JSON in a text": { lines: `wire: { UserData: '{"buyer":{"name":"${name}","phone":"010-1"}}' }` },
  "a wire": { approver: `{ type: person, wire: { ApproverName: ${name}, ApproverMobile: "${mobile}" } }` },
  "half a placeholder": { approver: `{ type: person, name: "${name}{{n}}", mobile: "{{m}}" }` },
  "a copy": { lines: `cc: [{ name: ${name}, mobile: "${mobile}", organization: ${company} }]` },
  "a registration": { lines: `initiator: { userId: u, name: ${name} }\nregistration: { legalRepresentative: ${name} }` },
  "a title": { lines: `title: 与 ${mobile} 的合同 ${email}` },
  "an escaped title": { lines: `title: "${escaped}"` },
  "a comment": { approver: `{ type: person, name: ${name}, mobile: "{{m}}" } # ${name} ${mobile}` },
  "a filled component": {
    approver: `{ type: person, name: "{{n}}", mobile: "{{m}}", fill: [{ type: text, autofill: personal-name, value: ${name}, at: { page: 1, x: 1, y: 1 }, size: [90, 20] }] }`,
  },
  "data of the author": { lines: `userData: { name: ${name}, contact: { mobile: "${mobile}", 姓名: ${name} } }` },
  "a default": { params: `p: { type: person-name, default: ${name} }, q: { type: mobile, default: "${mobile}" }` },
  "a default of a list": {
    params: `p: { type: list, items: { who: person-name, phone: mobile }, default: [{ who: ${name}, phone: "${mobile}", whom: ${company} }, ${name}] }`,
  },
  "words of a personal parameter": { params: `p: { type: person-name, values: [${name}], enum: [${name}] }` },
  "a value for a type": { params: `p: ${name}` },
  "a default of no type": { params: `p: { type: persn-name, default: ${name} }` },
  "a sample": { samples: `{ one: { n: ${name}, m: "${mobile}" } }` },
  "a sample of other names": { samples: `{ one: { nn: ${name}, m: 1, o: ${company} } }` },
  "a sample that is none": { samples: `one: { nn: ${name}, m: 1, o: ${company} }` },
  "samples that are none": { samples: `[${name}]` },
  "a sample in block style": { samples: `\n  one:\n    n: ${name}\n    m: "${mobile}"` },
  "the key of a map": { lines: `${mobile}: x\n"${email}": y` },
  "a word": { lines: `order: ${mobile}\ncategory: ${email}` },
};

function contract({ params, approver: planted = approver, lines = "", samples }: Planted): string {
  return [
    "flowspec: 1",
    "name: leaky",
    "action: CreateFlowByFiles",
    `params: { n: person-name, m: mobile, o: organization${params === undefined ? "" : `, ${params}`} }`,
    ...(samples === undefined ? [] : [`samples: ${samples}`]),
    "title: 合同:一",
    "files: [{ id: yDR4yUUgyg1qqlj7UuO4zjES3G9Shoxk }]",
    lines,
    "approvers:",
    `  - ${planted}`,
    "",
  ].join("\n");
}

/** How a text may be broken. */
const breakages: Readonly<Record<string, (text: string) => string>> = {
  sound: (text) => text,
  "a bracket that nothing closes": (text) => text.replace("files: [", "files: [["),
  "a last bracket that nothing closes": (text) => text.replace(/[}\]]+\n*$/u, "\n"),
  "a tab": (text) => text.replace("  - ", "\t- "),
  "a key twice": (text) => `${text}name: again\n`,
  "a second colon": (text) => text.replace("title: ", "title: a: "),
  "a quote that nothing closes": (text) => text.replace("title: ", 'title: "'),
  "no closing quote behind a value": (text) => text.replaceAll(/"(?=[ ,}\n]*\}?\n*$)/gu, ""),
  "no action": (text) => text.replace("CreateFlowByFiles", "CreateFlow"),
  "a wrong type": (text) => text.replace("files: [", "files: 3 # ["),
  "windows lines": (text) => `${text}nope: 1\n`.replaceAll("\n", "\r\n"),
  "a wrong place": (text) => text.replace("approvers:", "aprovers:"),
};

const files = Object.fromEntries(
  Object.values(positions).flatMap((planted, position) =>
    Object.values(breakages).flatMap((breakage, index) =>
      isLong || index === 0 || (index + position) % 4 === 0
        ? [[`specs/p${position}-b${index}.flow.yaml`, breakage(contract(planted))] as const]
        : [],
    ),
  ),
);

/** The files, each a contract of another name; and the same without anything planted. */
const named = Object.fromEntries(
  Object.entries(files).map(([path, text], index) => [path, text.replace(/^name: leaky/mu, `name: leaky-${index}`)] as const),
);
const sound = Object.fromEntries(
  Object.keys(files).map((path, index) => [path, contract({}).replace(/^name: leaky/mu, `name: leaky-${index}`)] as const),
);

const shown = (said: Said): string => said.stdout + said.stderr;

/** Which of the secrets a text shows, each with what stands around it. */
function leaks(text: string): readonly string[] {
  return Object.values(secrets).flatMap((secret) => {
    const at = text.indexOf(secret);
    return at < 0 ? [] : [text.slice(Math.max(0, at - 200), at + 40)];
  });
}

describe("no planted value is shown", () => {
  test.each([
    ["English", {}],
    ["Chinese for people and English for machines", { LANG: "zh_CN.UTF-8" }],
  ])("by check, in any format, in %s", async (_, env) => {
    const folder = await folderWith(files);
    const outputs = formatNames.flatMap((format) => ["--output", `${format}=out/${format}`]);
    const said = await flowspec(folder, ["check", "--max-diagnostics", "0", ...outputs], env);
    expect(said.code).toBe(1);
    expect(leaks(shown(said))).toEqual([]);
    for (const format of await readdir(join(folder, "out"))) expect(leaks(await readFile(join(folder, "out", format), "utf8"))).toEqual([]);
  });

  test.each([
    ["check", "--fix-dry-run"],
    ["check", "--strict-pii", "--no-suppressions"],
    ["fmt", "--diff"],
    ["fmt", "--check", "--format", "json"],
    ["preflight"],
    ["compile", "--out", "made"],
  ])("by %s %s", async (...args) => {
    const said = await flowspec(await folderWith(files), args);
    expect(leaks(shown(said))).toEqual([]);
  });

  test.each(changeFormatNames)("by diff as %s, whichever version has it", async (format) => {
    const [folder, other] = [await folderWith(named), await folderWith(sound)];
    for (const [here, there] of [
      [folder, other],
      [other, folder],
    ] as const) {
      const said = await flowspec(here, ["diff", "--against", there, "--format", format, "--sample", "one"]);
      expect([0, 1]).toContain(said.code);
      expect(leaks(shown(said))).toEqual([]);
    }
  });

  test.each([
    ["targets"],
    ["targets", "--format", "json"],
    ["resolve"],
    ["resolve", "--json", "--origin"],
    ["trace", "/Approvers/0"],
    ["trace", "", "--json"],
    ["preview"],
  ])("by %s %s", async (command, ...more) => {
    const folder = await folderWith(files);
    const [pointers, flags] = [more.filter((each) => !each.startsWith("-")), more.filter((each) => each.startsWith("-"))];
    for (const [index, path] of Object.keys(files).entries()) {
      if (!isLong && index % 2 !== command.length % 2) continue;
      const said = await flowspec(folder, [command, path, ...pointers, ...flags]);
      expect({ path, leaks: leaks(shown(said)) }).toEqual({ path, leaks: [] });
    }
  });
});
