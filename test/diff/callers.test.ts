import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkSource } from "../../src/compile.ts";
import { builderChanges } from "../../src/diff/builder/changes.ts";
import { type ChangeKind, kindFacts } from "../../src/model/change-kinds.ts";
import type { Contract } from "../../src/model/contract.ts";
import { hasErrors } from "../../src/model/diagnostic.ts";
import type { PdfFacts } from "../../src/model/pdf-facts.ts";
import { readConfigSource, type Settings } from "../../src/resolve.ts";
import { triedWithBoth } from "../support/callers.ts";
import { runs } from "../support/long.ts";

/** A contract that checks without errors: its parameters beside those that each has, its lines, and its parties. */
interface Text {
  readonly name?: string;
  readonly action?: string;
  readonly params?: string;
  readonly lines?: string;
  readonly parties?: string;
  readonly user?: string;
  /** What its file says beside its id. */
  readonly file?: string;
  readonly settings?: Settings;
}

const pdf: PdfFacts = {
  sha256: "0".repeat(64),
  encrypted: false,
  signatures: 0,
  pages: [{ width: 595, height: 842, rotation: 0, content: "text", print: [] }],
  fields: [],
  keywords: [],
};
const sign = "sign: [{ type: signature, at: { page: 1, x: 100, y: 600 } }]";
const party = (role: string, more = ""): string =>
  `  - { ${role === "" ? "" : `role: ${role}, `}type: person, name: "{{n}}", mobile: "{{m}}"${more}, ${sign} }\n`;

function contract({
  name = "example",
  action = "CreateFlowByFiles",
  params = "",
  lines = "",
  parties = party("甲方"),
  user = "yDRoperatorUserId000000000000001",
  file = "",
  settings = {},
}: Text): Contract {
  const text = `flowspec: 1
name: ${name}
action: ${action}
initiator: { userId: "${user}" }
${/^title:/mu.test(lines) ? "" : "title: 示例合同\n"}${lines}
params:
  f: file-id
  n: person-name
  m: mobile
${params.replaceAll(/^/gmu, "  ")}
files: [{ id: "{{f}}"${file} }]
approvers:
${parties}`;
  const { value, diagnostics } = checkSource({ path: "specs/example.flow.yaml", text }, settings);
  if (value === undefined || hasErrors(diagnostics))
    throw new Error(`${diagnostics.map(({ code, message }) => `${code.name}: ${message}`).join("\n")}\n${text}`);
  return value;
}

const second = `  - { role: 乙方, type: company, organization: 典子谦示例企业, name: "{{n}}", mobile: "{{m}}", sign: [{ type: seal, at: { page: 1, x: 100, y: 200 } }] }\n`;

const other = `  - { role: 乙方, type: person, name: "{{o}}", mobile: "{{q}}", sign: [{ type: signature, at: { page: 1, x: 100, y: 200 } }] }\n`;

/** Settings of a project with the environments that a text of its configuration names. */
function environments(text: string): Settings {
  const { value } = readConfigSource({ path: "flowspec.config.yaml", text });
  return { environments: value?.environments ?? new Map(), ...(value?.env === undefined ? {} : { env: value.env }) };
}

const given = "{ vars: { user: yDRoperatorUserId000000000000001 } }";
const open = "{ atRunTime: [user] }";
const varied: Text = { user: "{{vars.user}}" };
const facts = (name: string): Text => ({
  file: `, pdf: ./pdf/${name}.pdf`,
  settings: { pdfs: new Map([["specs/example.flow.yaml", new Map([[`./pdf/${name}.pdf`, pdf]])]]) },
});
const inUserData = (params: string, data: string): Text => ({ params, lines: `userData: { ${data} }` });

/** By name: two versions, the kinds of their changes, and what callers write beside what all of them do. */
const cases: Readonly<Record<string, readonly [before: Text, after: Text, kinds: readonly ChangeKind[], more?: string]>> = {
  nothing: [{ params: "a: text" }, { params: "a: text" }, []],
  "another name of the contract": [{}, { name: "other" }, ["name-changed"]],
  "another action": [{ parties: party("") }, { action: "CreatePrepareFlow", parties: party("") }, ["action-changed", "reply-changed"]],

  "a parameter gone": [{ params: "a: text" }, {}, ["param-removed"]],
  "an optional parameter gone": [{ params: "a: { type: text, optional: true }" }, {}, ["param-removed"]],
  "a parameter more": [{}, { params: "a: text" }, ["param-added-required"]],
  "an optional parameter more": [{}, { params: "a: { type: text, optional: true }" }, ["param-added-optional"]],
  "a parameter with a default more": [{}, { params: "a: { type: integer, default: 3 }" }, ["param-added-optional"]],
  "another name": [{ params: "a: text" }, { params: "b: text" }, ["param-removed", "param-added-required"]],
  required: [{ params: "a: { type: text, optional: true }" }, { params: "a: text" }, ["param-became-required"]],
  "no default": [{ params: "a: { type: text, default: x }" }, { params: "a: text" }, ["param-became-required"]],
  optional: [{ params: "a: text" }, { params: "a: { type: text, optional: true }" }, ["param-became-optional"]],
  "a default in the place of optional": [
    { params: "a: { type: text, optional: true }" },
    { params: "a: { type: text, default: x }" },
    ["param-default-changed"],
  ],
  "another default": [
    { params: "a: { type: integer, default: 1 }" },
    { params: "a: { type: integer, default: 2 }" },
    ["param-default-changed"],
  ],

  "a text that is a number": [{ params: "a: text" }, { params: "a: integer" }, ["param-type-changed"]],
  "a time that is a date": [{ params: "a: timestamp" }, { params: "a: date" }, ["param-type-changed"]],
  "a time that is a number": [{ params: "a: timestamp" }, { params: "a: integer" }, ["param-type-changed"]],
  "a word that is a text": [{ params: "a: { values: [x, y] }" }, { params: "a: text" }, ["param-type-changed"]],
  "a text that is a word": [{ params: "a: text" }, { params: "a: { values: [x] }" }, ["param-type-changed"]],
  "a text that is a list": [{ params: "a: text" }, { params: "a: { items: text }" }, ["param-type-changed"]],
  "values that are fields": [{ params: "a: { items: text }" }, { params: "a: { items: { b: text } }" }, ["param-type-changed"]],
  "items of another type": [{ params: "a: { items: text }" }, { params: "a: { items: integer }" }, ["param-type-changed"]],

  "whole numbers that are any": [{ params: "a: integer" }, { params: "a: number" }, ["param-widened"]],
  "numbers that are whole": [{ params: "a: number" }, { params: "a: integer" }, ["param-narrowed"]],
  "whole numbers that are times": [{ params: "a: integer" }, { params: "a: timestamp" }, ["param-widened"]],
  "numbers that are times": [{ params: "a: number" }, { params: "a: timestamp" }, ["param-narrowed"]],
  "dates that are times": [{ params: "a: date" }, { params: "a: timestamp" }, ["param-narrowed"]],
  "texts that are times": [{ params: "a: text" }, { params: "a: timestamp" }, ["param-narrowed"]],
  "dates that are texts": [{ params: "a: date" }, { params: "a: text" }, ["param-widened"]],
  "texts that are dates": [{ params: "a: text" }, { params: "a: date" }, ["param-narrowed"]],
  "texts that are names": [{ params: "a: text" }, { params: "a: person-name" }, ["param-narrowed", "param-personal-set"]],
  "names that are texts": [{ params: "a: person-name" }, { params: "a: text" }, ["param-widened", "param-personal-dropped"]],
  "mobile numbers that are ids": [{ params: "a: mobile" }, { params: "a: user-id" }, ["param-widened", "param-personal-dropped"]],
  "ids that are mobile numbers": [{ params: "a: user-id" }, { params: "a: mobile" }, ["param-narrowed", "param-personal-set"]],
  "names that are addresses": [{ params: "a: person-name" }, { params: "a: email" }, ["param-narrowed"]],
  "ids of another sort": [{ params: "a: user-id" }, { params: "a: seal-id" }, ["param-description-changed"]],
  "items that are narrower": [
    { params: "a: { items: text }" },
    { params: "a: { items: email }" },
    ["param-narrowed", "param-personal-set"],
  ],
  "items that are wider": [{ params: "a: { items: integer }" }, { params: "a: { items: number }" }, ["param-widened"]],

  "fewer characters": [{ params: "a: { type: text, maxLength: 9 }" }, { params: "a: { type: text, maxLength: 8 }" }, ["param-narrowed"]],
  "more characters": [{ params: "a: { type: text, maxLength: 9 }" }, { params: "a: text" }, ["param-widened"]],
  "as many characters as there may be": [
    { params: "a: text" },
    { params: "a: { type: text, maxLength: 100000 }" },
    ["param-description-changed"],
  ],
  "a pattern": [{ params: "a: text" }, { params: 'a: { type: text, pattern: "[0-9]{1,9}" }' }, ["param-narrowed"]],
  "another pattern": [
    { params: 'a: { type: text, pattern: "[0-9]{1,9}" }' },
    { params: 'a: { type: text, pattern: "[a-z]{1,9}" }' },
    ["param-narrowed"],
  ],
  "no pattern": [{ params: 'a: { type: text, pattern: "[0-9]{1,9}" }' }, { params: "a: text" }, ["param-widened"]],
  "a greater minimum": [{ params: "a: { type: integer, minimum: 1 }" }, { params: "a: { type: integer, minimum: 2 }" }, ["param-narrowed"]],
  "a smaller minimum": [{ params: "a: { type: integer, minimum: 1 }" }, { params: "a: { type: integer, minimum: 0 }" }, ["param-widened"]],
  "a maximum": [{ params: "a: number" }, { params: "a: { type: number, maximum: 7 }" }, ["param-narrowed"]],
  "no maximum": [{ params: "a: { type: number, maximum: 7 }" }, { params: "a: number" }, ["param-widened"]],
  "a maximum between whole numbers": [
    { params: "a: { type: integer, maximum: 7.5 }" },
    { params: "a: { type: integer, maximum: 7 }" },
    ["param-description-changed"],
  ],
  "more items at the least": [{ params: "a: { items: text }" }, { params: "a: { items: text, minItems: 1 }" }, ["param-narrowed"]],
  "fewer items at the most": [
    { params: "a: { items: text, maxItems: 9 }" },
    { params: "a: { items: text, maxItems: 8 }" },
    ["param-narrowed"],
  ],
  "as many items as there may be": [{ params: "a: { items: text, maxItems: 9 }" }, { params: "a: { items: text }" }, ["param-widened"]],

  "a word gone": [{ params: "a: { values: [x, y] }" }, { params: "a: { values: [x] }" }, ["param-word-removed"]],
  "a word more": [{ params: "a: { values: [x] }" }, { params: "a: { values: [x, y] }" }, ["param-word-added"]],
  "another word": [{ params: "a: { values: [x] }" }, { params: "a: { values: [y] }" }, ["param-word-removed", "param-word-added"]],
  "words in another order": [{ params: "a: { values: [x, y] }" }, { params: "a: { values: [y, x] }" }, []],
  "a word of an item gone": [
    { params: "a: { items: { w: { values: [x, y] } } }" },
    { params: "a: { items: { w: { values: [x] } } }" },
    ["param-word-removed"],
  ],

  "a field gone": [{ params: "a: { items: { b: text, c: text } }" }, { params: "a: { items: { b: text } }" }, ["param-removed"]],
  "a field more": [{ params: "a: { items: { b: text } }" }, { params: "a: { items: { b: text, c: text } }" }, ["param-added-required"]],
  "an optional field more": [
    { params: "a: { items: { b: text } }" },
    { params: "a: { items: { b: text, c: { type: text, optional: true } } }" },
    ["param-added-optional"],
  ],
  "a field that has to be there": [
    { params: "a: { items: { b: { type: text, optional: true } } }" },
    { params: "a: { items: { b: text } }" },
    ["param-became-required"],
  ],
  "a field that is narrower": [
    { params: "a: { items: { b: text } }" },
    { params: "a: { items: { b: { type: text, maxLength: 3 } } }" },
    ["param-narrowed"],
  ],
  "a field of another type": [{ params: "a: { items: { b: text } }" }, { params: "a: { items: { b: boolean } }" }, ["param-type-changed"]],

  "a label": [{ params: "a: text" }, { params: "a: { type: text, label: 甲 }" }, ["param-label-added"]],
  "a description": [{ params: "a: text" }, { params: "a: { type: text, description: 甲 }" }, ["param-description-changed"]],
  "that it is personal": [{ params: "a: text" }, { params: "a: { type: text, pii: true }" }, ["param-personal-set"]],

  "an amount in capital figures": [
    { params: "a: number", lines: "description: 总价 {{a}}" },
    { params: "a: number", lines: "description: 总价 {{a:rmb}}" },
    ["param-narrowed"],
  ],
  "an amount in figures": [
    { params: "a: number", lines: "description: 总价 {{a:rmb}}" },
    { params: "a: number", lines: "description: 总价 {{a}}" },
    ["param-widened"],
  ],
  "a date that is a deadline": [{ params: "a: date" }, { params: "a: date", lines: 'deadline: "{{a}}"' }, ["param-narrowed"]],
  "a deadline of a date": [{ params: "a: date", lines: 'deadline: "{{a}}"' }, { params: "a: date" }, ["param-widened"]],
  "a title with a parameter": [{ params: "a: text" }, { params: "a: text", lines: "title: 合同{{a}}" }, ["law-added"]],
  "a title without one": [{ params: "a: text", lines: "title: 合同{{a}}" }, { params: "a: text" }, ["law-removed"]],
  "a title with another parameter": [
    { params: "a: text\nb: text", lines: "title: 合同{{a}}" },
    { params: "a: text\nb: text", lines: "title: 合同{{b}}" },
    ["law-removed", "law-added"],
  ],
  "a title with a new parameter": [{}, { params: "a: { type: text, default: x }", lines: "title: 合同{{a}}" }, ["param-added-optional"]],

  "a role more": [{}, { parties: party("甲方") + second }, ["reply-extended", "reply-extended"]],
  "a role gone": [{ parties: party("甲方") + second }, {}, ["reply-changed", "reply-changed"]],
  "a role of another name": [{}, { parties: party("乙方") }, ["reply-changed", "reply-extended", "reply-changed", "reply-extended"]],
  "a second party that may be the first": [
    { params: "o: person-name\nq: mobile", lines: "description: 联系人 {{o}} {{q}}" },
    { params: "o: person-name\nq: mobile", lines: "description: 联系人 {{o}} {{q}}", parties: party("甲方") + other },
    ["law-added", "law-added", "reply-extended", "reply-extended"],
  ],
  "a party that may be absent": [
    { params: "b: boolean" },
    { params: "b: boolean", parties: party("甲方", ", when: b") },
    ["law-added", "reply-changed", "reply-changed"],
  ],
  "a party that is always there": [
    { params: "b: boolean", parties: party("甲方", ", when: b") },
    { params: "b: boolean" },
    ["law-removed", "reply-extended", "reply-extended"],
  ],
  "a party for each": [
    { params: "l: { items: { x: text } }" },
    { params: "l: { items: { x: text } }", parties: party("甲方", ", each: l") },
    ["law-added", "reply-changed", "reply-changed"],
  ],

  "data more": [inUserData("a: text", "x: 1"), inUserData("a: text", 'x: 1, a: "{{a}}"'), ["law-added", "reply-extended"]],
  "data less": [inUserData("a: text", 'x: 1, a: "{{a}}"'), inUserData("a: text", "x: 1"), ["law-removed", "reply-changed"]],
  "other data": [inUserData("a: text", "x: 1"), inUserData("a: text", "x: 2"), ["reply-changed"]],
  "data that may be absent": [
    inUserData("a: text", 'a: "{{a}}"'),
    inUserData("a: { type: text, optional: true }", 'a: "{{a}}"'),
    ["param-became-optional", "reply-changed"],
  ],
  "data of more words": [
    inUserData("a: { values: [x] }", 'a: "{{a}}"'),
    inUserData("a: { values: [x, y] }", 'a: "{{a}}"'),
    ["param-word-added", "reply-changed"],
  ],
  "no data": [inUserData("a: text", "x: 1"), { params: "a: text" }, ["reply-changed"]],

  "an environment more": [
    { ...varied, settings: environments(`environments: { a: ${given} }\nenv: a`) },
    { ...varied, settings: environments(`environments: { a: ${given}, b: ${given} }\nenv: a`) },
    ["environment-added"],
    'buildExample(all, { env: "a" });',
  ],
  "an environment gone": [
    { ...varied, settings: environments(`environments: { a: ${given}, b: ${given} }\nenv: a`) },
    { ...varied, settings: environments(`environments: { a: ${given} }\nenv: a`) },
    ["environment-removed"],
    'buildExample(all, { env: "b" });',
  ],
  "another default environment": [
    { ...varied, settings: environments(`environments: { a: ${given}, b: ${given} }\nenv: a`) },
    { ...varied, settings: environments(`environments: { a: ${given}, b: ${given} }\nenv: b`) },
    ["environment-default-changed"],
    'buildExample(all, { env: "a" }); buildExample(all, { env: "b" });',
  ],
  "no default environment": [
    { ...varied, settings: environments(`environments: { a: ${given}, b: ${given} }\nenv: a`) },
    { ...varied, settings: environments(`environments: { a: ${given}, b: ${given} }`) },
    ["param-became-required"],
  ],
  "a default environment": [
    { ...varied, settings: environments(`environments: { a: ${given}, b: ${given} }`) },
    { ...varied, settings: environments(`environments: { a: ${given}, b: ${given} }\nenv: a`) },
    ["param-became-optional"],
    'buildExample(all, { env: "a" }); buildExample(all, { vars: { user: "x" } });',
  ],
  "a variable that the application gives": [
    { ...varied, settings: environments(`environments: { a: ${given}, b: ${given} }\nenv: a`) },
    { ...varied, settings: environments(`environments: { a: ${given}, b: ${open} }\nenv: a`) },
    ["param-became-required"],
    'buildExample(all, { env: "b" });',
  ],
  "a variable that the configuration gives": [
    { ...varied, settings: environments(`environments: { a: ${given}, b: ${open} }\nenv: a`) },
    { ...varied, settings: environments(`environments: { a: ${given}, b: ${given} }\nenv: a`) },
    ["param-became-optional"],
    'buildExample(all, { env: "b", vars: { user: "x" } });',
  ],
  "the first variable": [
    { settings: environments(`environments: { a: ${given}, b: ${given} }\nenv: a`) },
    { ...varied, settings: environments(`environments: { a: ${given}, b: ${given} }\nenv: a`) },
    ["environment-added", "environment-added", "param-added-optional"],
  ],
  "the first variable, without a default environment": [
    { settings: environments(`environments: { a: ${given}, b: ${given} }`) },
    { ...varied, settings: environments(`environments: { a: ${given}, b: ${given} }`) },
    ["environment-added", "environment-added", "param-added-required", "param-added-required"],
  ],
  "no variable any more": [
    { ...varied, settings: environments(`environments: { a: ${given}, b: ${given} }\nenv: a`) },
    { settings: environments(`environments: { a: ${given}, b: ${given} }\nenv: a`) },
    ["environment-removed", "environment-removed", "param-removed"],
  ],

  "a file that was reviewed": [{ file: ", pdf: ./pdf/a.pdf" }, facts("a"), ["param-widened"]],
  "a file that was not": [facts("a"), { file: ", pdf: ./pdf/a.pdf" }, ["param-type-changed"]],
  "a sealed file": [facts("a"), { ...facts("a"), file: `${facts("a").file}, sealed: true` }, ["param-type-changed"]],
  "a file that is sealed no more": [{ ...facts("a"), file: `${facts("a").file}, sealed: true` }, facts("a"), ["param-widened"]],
};

describe("a caller of the former version", async () => {
  const all = Object.values(cases).map(([before, after, , more = ""]) => ({ before: contract(before), after: contract(after), more }));
  const outcomes = await triedWithBoth(all);
  test.each(Object.entries(cases).map(([name, [, , kinds]], index) => [name, kinds, index] as const))("%s", (_, expected, index) => {
    const versions = all[index];
    const outcome = outcomes[index];
    if (versions === undefined || outcome === undefined) throw new Error("no outcome");
    const kinds = builderChanges(versions.before, versions.after).map(({ kind }) => kind);
    expect(kinds).toEqual(expected);
    expect(outcome.former).toBe("");
    const breaking = kinds.filter((kind) => kindFacts(kind).breaks === "types");
    expect({ breaks: outcome.later !== "", kinds, said: outcome.later }).toMatchObject({ breaks: breaking.length > 0 });
    if (breaking.length > 0) return;
    const refusing = kinds.filter((kind) => kindFacts(kind).breaks === "values");
    expect({ refuses: outcome.refused.length > 0, kinds, refused: outcome.refused.slice(0, 2) }).toMatchObject({
      refuses: refusing.length > 0,
    });
  });
});

/** A declaration of a parameter, or of a field of items: text of YAML. */
const declaration = fc.letrec<{ readonly one: string; readonly list: string; readonly any: string }>((tie) => ({
  one: fc
    .record({
      type: fc.constantFrom(
        "{ type: text }",
        "{ type: text, maxLength: 5 }",
        "{ type: text, maxLength: 6 }",
        '{ type: text, pattern: "[0-9]{1,9}" }',
        '{ type: text, pattern: "[a-z]{1,9}" }',
        "{ type: integer }",
        "{ type: integer, minimum: 2 }",
        "{ type: integer, maximum: 3 }",
        "{ type: number }",
        "{ type: number, minimum: 1.5 }",
        "{ type: boolean }",
        "{ type: timestamp }",
        "{ type: date }",
        "{ type: person-name }",
        "{ type: mobile }",
        "{ type: email }",
        "{ type: uscc }",
        "{ type: url }",
        "{ type: user-id }",
        "{ type: organization }",
        "{ values: [x, y] }",
        "{ values: [y, z] }",
        "{ values: [x] }",
      ),
      optional: fc.boolean(),
    })
    .map(({ type, optional }) => (optional ? type.replace(" }", ", optional: true }") : type)),
  list: fc
    .tuple(fc.option(tie("one")), fc.constantFrom("", ", minItems: 1", ", maxItems: 4"))
    .map(([field, bound]) => (field === null ? `{ items: text${bound} }` : `{ items: { g: ${field}, h: text }${bound} }`)),
  any: fc.oneof({ weight: 5, arbitrary: tie("one") }, { weight: 1, arbitrary: tie("list") }),
})).any;

/** Some parameters, of names of which each version has some. */
const someParams = fc.dictionary(fc.constantFrom("a", "b"), declaration, { maxKeys: 2, noNullPrototype: true });

test("a caller breaks exactly where a change says so, whatever the declarations", { timeout: 600_000 }, async () => {
  const pairs = fc.sample(fc.tuple(someParams, someParams, declaration), { numRuns: runs(40, 1000), seed: 17 });
  const texts = pairs.map(([one, other, changed], index): readonly [Text, Text] => {
    const paramsOf = (params: Readonly<Record<string, string>>): string =>
      Object.entries(params)
        .map(([name, text]) => `${name}: ${text}`)
        .join("\n");
    // Most pairs differ in one declaration alone.
    const [first = "a"] = Object.keys(one);
    return [{ params: paramsOf(one) }, { params: paramsOf(index % 4 === 0 ? other : { ...one, [first]: changed }) }];
  });
  const all = texts.map(([before, after]) => ({ before: contract(before), after: contract(after) }));
  const outcomes = await triedWithBoth(all);
  const wrong = all.flatMap(({ before, after }, index) => {
    const kinds = builderChanges(before, after).map(({ kind }) => kind);
    const outcome = outcomes[index] ?? { former: "not tried", later: "", refused: [] };
    const breaks = (by: "types" | "values"): boolean => kinds.some((kind) => kindFacts(kind).breaks === by);
    const isTrue =
      outcome.former === "" &&
      (outcome.later !== "") === breaks("types") &&
      (breaks("types") || outcome.refused.length > 0 === breaks("values"));
    return isTrue ? [] : [{ texts: texts[index], kinds, ...outcome, refused: outcome.refused.slice(0, 2) }];
  });
  expect(wrong).toEqual([]);
});
