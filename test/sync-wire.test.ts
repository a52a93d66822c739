import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { reviewedSdk } from "../src/model/sdk.generated.ts";
import { folderWith } from "./support/folder.ts";
import { outcome, type Outcome, root } from "./support/processes.ts";

const sdk = join(root, "node_modules/tencentcloud-sdk-nodejs");
const ess = "tencentcloud/services/ess/v20201111/ess_models.d.ts";
const essbasic = "tencentcloud/services/essbasic/v20210526/essbasic_models.d.ts";

/** A change of the doc sentence, or of the declaration, of a member of a structure. */
interface Edit {
  readonly path: string;
  readonly structure: string;
  readonly member: string;
  readonly change: (docAndMember: string) => string;
}

/** What `sync-wire --check` says of a copy of the installed SDK's types with some edits in it. */
async function checked(edits: readonly Edit[]): Promise<Outcome> {
  const texts = new Map(["package.json", ess, essbasic].map((path) => [path, readFileSync(join(sdk, path), "utf8")]));
  for (const { path, structure, member, change } of edits) {
    const text = texts.get(path) ?? "";
    const declared = text.indexOf(`\n    ${member}`, text.indexOf(`export interface ${structure} {`));
    const from = text.lastIndexOf("    /**", declared);
    const to = text.indexOf("\n", declared + 1);
    const before = text.slice(from, to);
    const after = change(before);
    expect(after, `${structure}.${member} was changed`).not.toBe(before);
    texts.set(path, text.slice(0, from) + after + text.slice(to));
  }
  const folder = await folderWith(Object.fromEntries(texts));
  return outcome(process.execPath, ["scripts/sync-wire.mjs", "--check", "--sdk", folder], root);
}

/** What is said of members: each with its lines by their labels. */
function told(stdout: string): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const [, ...paragraphs] = stdout.trim().split("\n\n");
  return Object.fromEntries(
    paragraphs.map((paragraph) => {
      const [name = "", ...lines] = paragraph.split("\n");
      return [name, Object.fromEntries(lines.map((line) => /^ {2}(\S+) +(.*)$/u.exec(line)?.slice(1) ?? [line, ""]))];
    }),
  );
}

test("a copy with the installed SDK's own facts has nothing told of it", async () => {
  expect(await checked([])).toEqual({ code: 0, stdout: "", stderr: "" });
});

test("what changes of the HTML alone is nothing", async () => {
  const { code, stdout } = await checked([
    {
      path: ess,
      structure: "CreateFlowByFilesRequest",
      member: "FlowName",
      change: (text) => text.replaceAll(/<\/?p>/gu, "").replace("200", "<b>200</b>"),
    },
    {
      path: ess,
      structure: "CreateFlowByFilesRequest",
      member: "FileIds",
      change: (text) => text.replaceAll(/<a href="[^"]*">(\w+)<\/a>/gu, "[$1](https://example.com/document/product/1323/90211)"),
    },
    {
      path: essbasic,
      structure: "FlowApproverInfo",
      member: "ApproverType",
      change: (text) => text.replaceAll("<strong>", "**").replaceAll("</strong>", "**"),
    },
    { path: ess, structure: "CcInfo", member: "Mobile", change: (text) => text.replaceAll("<br>", "\n     * - ").replaceAll("，", ", ") },
  ]);
  expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
});

test("a bound, words, wording, and a new member are told as what they are, with the keys and rules that rest on them", async () => {
  const { code, stdout, stderr } = await checked([
    { path: ess, structure: "CreateFlowByFilesRequest", member: "FlowName", change: (text) => text.replace("200", "100") },
    {
      path: essbasic,
      structure: "FlowApproverInfo",
      member: "ApproverType",
      change: (text) => text.replaceAll("ENTERPRISESERVER", "ENTERPRISE_AUTO_SIGN"),
    },
    { path: ess, structure: "CcInfo", member: "Mobile", change: (text) => text.replace("手机号码", "移动电话号码") },
    {
      path: ess,
      structure: "ApproverOption",
      member: "NoRefuse",
      change: (text) => `${text}\n    /** 转交时不再提示 */\n    NoTransferTip?: boolean;`,
    },
  ]);
  expect(code).toBe(1);
  expect(stderr).toContain("src/wire/sentences.generated.json differs");
  expect(stdout).toMatch(/says of 4 members is not what was reviewed:/u);
  expect(told(stdout)).toEqual({
    "ess.ApproverOption.NoTransferTip": { new: "boolean", keys: "none" },
    "ess.CcInfo.Mobile": {
      prose: "worded in another way",
      keys: "cc.mobile",
      rules: expect.stringContaining("cc-mobile-format"),
      constraints: expect.any(String),
    },
    "ess.CreateFlowByFilesRequest.FlowName": {
      bound: "200 → 100",
      keys: "flow.title",
      rules: expect.stringMatching(/\bflow-name-length\b.*\bflow-name-required\b/u),
      constraints: expect.stringContaining("flow-name-length"),
    },
    "essbasic.FlowApproverInfo.ApproverType": {
      words: "ENTERPRISESERVER → ENTERPRISE_AUTO_SIGN",
      keys: "approver.type",
      rules: expect.stringContaining("known-words"),
      constraints: expect.stringContaining("approver-type-enum-channel"),
    },
  });
});

test("what is gone, of another type, required, or deprecated is told", async () => {
  const { stdout } = await checked([
    { path: ess, structure: "CcInfo", member: "CcType", change: (text) => text.replace("number", "string") },
    { path: ess, structure: "CcInfo", member: "CcPermission", change: (text) => text.replace("CcPermission?", "CcPermission") },
    { path: ess, structure: "CcInfo", member: "NotifyType", change: (text) => text.replace("     */", "     * @deprecated\n     */") },
    { path: ess, structure: "CcInfo", member: "OrganizationName", change: () => "" },
  ]);
  expect(told(stdout)).toMatchObject({
    "ess.CcInfo.CcType": { type: "number → string" },
    "ess.CcInfo.CcPermission": { required: "optional → required" },
    "ess.CcInfo.NotifyType": { deprecated: "in use → deprecated" },
    "ess.CcInfo.OrganizationName": { removed: "the SDK has it no more", keys: "cc.organization" },
  });
});

test("no sentence of the SDK is kept, and nothing that is generated of contracts says its release", () => {
  const kept = readFileSync(join(root, "src/wire/sentences.generated.json"), "utf8");
  expect(kept).not.toMatch(/[\p{Script=Han}]{5}/u);
  const generated = readdirSync(join(root, "generated"), { recursive: true, encoding: "utf8" }).filter((name) => /\.\w+$/u.test(name));
  const saying = generated.filter((name) => readFileSync(join(root, "generated", name), "utf8").includes(reviewedSdk.split(" ")[1] ?? ""));
  expect(saying).toEqual([]);
});
