import { expect, test } from "vitest";
import { languageNames } from "../../src/model/language-name.ts";
import { flowspec } from "../support/cli.ts";

/** What is asked, one for each kind of what is known, by the name of its golden texts. */
const asked: Readonly<Record<string, string>> = {
  diagnostic: "pre-read-time-range",
  "diagnostic-by-action": "approver-mobile-format",
  "service-code": "InvalidParameter.ComponentPage",
  "service-code-elsewhere": "OperationDenied.NoQuota",
  sentence: "签署人手机号不能为空",
  action: "CreateFlowByFiles",
  key: "approver.deadline",
  "key-of-types": "sign-component.value",
  keys: "mobile",
  "frame-key": "each",
  construct: "placement",
  word: "paging-seal",
  "wire-code": "SIGN_PAGING_SEAL",
  "parameter-type": "id-card",
  format: "rmb",
  placeholder: "{{index}}",
  member: "Approvers.ApproverName",
  structure: "CcInfo",
  "reply-member": "Approvers.SignId",
  "spoken-name": "骑缝章",
  "former-name": "remindAt",
  elsewhere: "webhook",
};

test.each(languageNames.flatMap((language) => Object.entries(asked).map(([file, name]) => [file, language, name] as const)))(
  "%s in %s",
  async (file, language, name) => {
    const { stdout, stderr } = await flowspec("/", ["explain", name, "--lang", language]);
    expect(stderr).toBe("");
    await expect(stdout).toMatchFileSnapshot(`../fixtures/explain/${file}.${language}.txt`);
  },
);

/** What data have the form of: their members and types, and how long their lists are; texts are texts, whatever they say. */
function formOf(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(formOf);
  if (typeof data !== "object" || data === null) return typeof data;
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, formOf(value)]));
}

test.each(Object.entries(asked))("the data of %s have one form in all languages", async (_, name) => {
  const texts = await Promise.all(
    languageNames.map(async (language) => (await flowspec("/", ["explain", name, "--json", "--lang", language])).stdout),
  );
  const [first, ...others] = texts.map((text) => formOf(JSON.parse(text)));
  for (const other of others) expect(other).toEqual(first);
});

test.each(languageNames)("what nobody knows is said in %s", async (language) => {
  const said = await Promise.all(
    ["aprover-mobile-format", "今天天气很好"].map((name) => flowspec("/", ["explain", name, "--lang", language])),
  );
  await expect(said.map(({ stderr }) => stderr).join("")).toMatchFileSnapshot(`../fixtures/explain/unknown.${language}.txt`);
});
