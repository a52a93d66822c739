import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { approvalKeys, approvalsSchema, readApprovals } from "../../src/approvals.ts";
import { changeKinds } from "../../src/model/change-kinds.ts";
import { approvalsMessages } from "../../src/words/en/approvals.ts";
import { languages } from "../../src/words/languages.ts";
import { saying } from "../../src/words/saying.ts";

/** The schema by which editors check flowspec.approvals.yaml, against what flowspec itself says of it. */
const id = "3b39872f0c1d4e5f60718293a4b5c6d7";
const accepts = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(
  approvalsSchema(saying("approvals", approvalsMessages, languages.en)),
);
const isRight = (text: string): boolean => readApprovals({ path: "flowspec.approvals.yaml", text }).diagnostics.length === 0;
const entry = (more: object): object => ({ change: id, contract: "purchase", reason: "agreed", by: "legal", ...more });

describe("the schema of approvals and the program say the same", () => {
  test.each([
    "",
    "# none yet\n",
    "[]\n",
    `- change: ${id}\n  contract: a\n  reason: b\n  by: c\n  until: 2028-02-29\n`,
    `- &legal\n  change: ${id}\n  contract: a\n  reason: b\n  by: c\n`,
    ...[
      entry({}),
      entry({ says: "" }),
      entry({ says: 7 }),
      entry({ kind: "sign-check-weakened" }),
      entry({ kind: "sign-check" }),
      entry({ kind: null }),
      entry({ until: "2027-01-31" }),
      entry({ until: "2027-13-01" }),
      entry({ until: "2027-00-01" }),
      entry({ until: "2027-01-32" }),
      entry({ until: "27-01-31" }),
      entry({ until: "2027-1-31" }),
      entry({ until: "2027-01-31T00:00:00+08:00" }),
      entry({ until: "" }),
      entry({ until: null }),
      entry({ until: 2027 }),
      entry({ change: id.slice(0, 8) }),
      entry({ change: id.toUpperCase() }),
      entry({ change: `${id}0` }),
      entry({ change: `${id}\n` }),
      entry({ change: 12_345_678 }),
      entry({ contract: " " }),
      entry({ contract: 7 }),
      entry({ reason: "" }),
      entry({ reason: "\n\t" }),
      entry({ reason: null }),
      entry({ by: ["legal"] }),
      entry({ because: "it is" }),
      {},
      [],
      "text",
      null,
    ].map((each) => JSON.stringify([each])),
    ...approvalKeys.map((key) =>
      JSON.stringify([{ ...entry({ kind: "title-changed", says: "a", until: "2027-01-31" }), [key]: undefined }]),
    ),
    ...changeKinds.map((kind) => JSON.stringify([entry({ kind })])),
    JSON.stringify(entry({})),
    "text\n",
    "7\n",
  ])("of %j", (text) => {
    expect(accepts(parse(text))).toBe(isRight(text));
  });
});

test("every key is described, in every language", () => {
  for (const language of Object.values(languages)) {
    const { items, description } = approvalsSchema(saying("approvals", approvalsMessages, language)) as {
      readonly description: string;
      readonly items: { readonly properties: Readonly<Record<string, { readonly description: string }>> };
    };
    const texts = [description, ...Object.values(items.properties).map((each) => each.description)];
    expect(Object.keys(items.properties)).toEqual([...approvalKeys]);
    for (const text of texts) expect(text).toMatch(language.name === "en" ? /^[A-Z].*\.$/u : /\p{Script=Han}.*。$/u);
  }
});
