import { describe, expect, test } from "vitest";
import { inParams } from "../../src/language-service/declarations.ts";
import { completionsAt } from "../../src/language-service/complete/complete.ts";
import { hoverAt } from "../../src/language-service/hover/hover.ts";
import { definitionAt } from "../../src/language-service/names/definition.ts";
import type { EditorProject } from "../../src/language-service/project.ts";
import { type Subject, subjectOf } from "../../src/language-service/subject.ts";
import { tokensOf } from "../../src/language-service/tokens.ts";
import { under } from "../../src/language-service/under.ts";
import type { Target } from "../../src/language-service/answers.ts";
import { editorProject } from "../support/editor-project.ts";
import { isLong } from "../support/long.ts";
import { specProject } from "../support/spec-project.ts";

/** What a hover says in its head that a name is: the kind, and the way to the declaration. */
const heads: readonly (readonly [string, RegExp])[] = [
  ["parameter", /^\*\*(?<name>.+?)\*\* \(a parameter/u],
  ["field", /^\*\*(?<name>.+?)\*\* \(a field of the items/u],
  ["item", /^\*\*.+?\*\* \(the item of `(?<name>.+?)`/u],
  ["number", /^\*\*.+?\*\* \(the number of the item/u],
  ["unknown", /^\*\*.+?\*\*\s+(?:- )?Declared nowhere/u],
  ["variable", /^\*\*vars\.(?<name>.+?)\*\* \(a variable/u],
];

/** What a name is as one answer has it: `parameter buyer`, `field people.name`, `item people`. */
async function hovered(subject: Subject, offset: number, project: EditorProject): Promise<string | undefined> {
  const text = (await hoverAt(subject, offset, project))?.text ?? "";
  for (const [kind, head] of heads) {
    const found = head.exec(text);
    if (found) return [kind, found.groups?.["name"]?.replaceAll("\\", "") ?? ""].join(" ").trim();
  }
  return undefined;
}

/** The same of the place that a definition leads to; nothing of what is none of a text's names, as roles are and words of enums. */
function led({ span }: Target, project: EditorProject): string | undefined {
  const { path } = span.source;
  const document = project.workspace.document(path)?.value;
  if (path === project.config) return `variable ${span.source.text.slice(span.start, span.end)}`;
  const place = document && under(document, span.start);
  if (document === undefined || place === undefined) return undefined;
  const declared = inParams(document, place.node.pointer);
  if (declared)
    return declared.key === undefined ? `${declared.path.length > 1 ? "field" : "parameter"} ${declared.path.join(".")}` : undefined;
  return /\/each(?:\/[^/]*)?$/u.test(place.node.pointer) ? "each" : undefined;
}

/** Kinds of tokens that each kind of name may have. */
const tokensFor: Readonly<Record<string, readonly string[]>> = {
  parameter: ["parameter"],
  // Behind the name of an item a field is part of what is said of the item.
  field: ["parameter", "item"],
  item: ["item"],
  number: ["item"],
  unknown: ["parameter"],
  variable: ["variable"],
};

/**
 * Places at which the answers do not agree on what is named there, and how many names they agree on. What has no token is no name: its definition leads
 * to none; what has one is asked about everywhere, in `one` of so many places.
 */
async function judge(subject: Subject, project: EditorProject, one: number): Promise<{ wrong: readonly string[]; agreed: number }> {
  const { text, path } = subject.source;
  const tokens = new Map(tokensOf(subject, project).map(({ span, kind }) => [span.start, kind]));
  const wrong: string[] = [];
  let agreed = 0;
  for (const [nth, { index: at }] of [...text.matchAll(/[A-Za-z]\w*/gu)].entries()) {
    const token = tokens.get(at);
    if (nth % one !== 0 || token === "keyword" || token === "format" || token === "code") continue;
    const targets = await definitionAt(subject, at, project);
    const leads = [...new Set(targets.flatMap((target) => led(target, project) ?? []))];
    const hover = token === undefined || token === "role" ? undefined : await hovered(subject, at, project);
    const kind = hover?.split(" ")[0] ?? "";
    const [lead, ...others] = leads;
    const lies = kind === "item" || kind === "number" ? "each" : kind === "unknown" ? undefined : hover;
    const isSame = others.length === 0 && lead === lies;
    const isOfKind = token === undefined || token === "role" ? hover === undefined : tokensFor[kind]?.includes(token) === true;
    if (!isSame || !isOfKind) wrong.push(`${path} ${text.slice(at - 12, at + 24)}: ${token} / ${hover} / ${leads.join(", ")}`);
    else if (hover !== undefined) agreed += 1;
  }
  return { wrong, agreed };
}

/** Names that are called alike: items like parameters, items in items, a field like a parameter, and all of it across used files. */
const alike = {
  "flowspec.config.yaml": "environments:\n  test: { vars: { seal: a } }\n  production: { vars: { seal: b } }\n",
  "parts/party.yaml": [
    "params:",
    "  mobile: mobile",
    "type: person",
    'name: "{{person.name}}{{item}}"',
    'mobile: "{{mobile}}"',
    'role: "甲{{person.index}}"',
    "when: urgent and kind is new",
    "",
  ].join("\n"),
  "alike.flow.yaml": [
    "flowspec: 1",
    "name: alike",
    "action: CreateFlowByFiles",
    "params:",
    "  person: text",
    "  item: text",
    "  urgent: boolean",
    "  kind: { values: [new, old] }",
    "  people: { type: list, items: { name: name, mobile: mobile, sites: { type: list, items: text } } }",
    "  places: { type: list, items: text }",
    "samples:",
    "  one: { now: 2026-01-05T09:00:00+08:00, person: a, item: b, urgent: true, kind: old, people: [{ name: 李某, mobile: '13800000000' }] }",
    'initiator: { userId: "{{person}}" }',
    'title: "{{person}} {{item}} {{vars.seal}} {{nothing}} {{person.name}}"',
    "approvers:",
    "  - use: parts/party.yaml",
    "    each: { person: people }",
    "    fill:",
    "      - each: person.sites",
    "        type: text",
    '        value: "{{item}} {{index}} {{person.index}} {{person.mobile}}"',
    "        when: not urgent",
    "      - each: { person: places }",
    "        type: text",
    '        value: "{{person}} {{index}} {{item}}"',
    "",
  ].join("\n"),
};

describe("a hover, a definition and a token", () => {
  test("say the same of each name of all contracts", async () => {
    const { project, subjects } = await specProject();
    const found = [];
    for (const subject of subjects) found.push(await judge(subject, project, isLong ? 1 : 7));
    expect(found.flatMap(({ wrong }) => wrong)).toEqual([]);
    expect(found.reduce((sum, { agreed }) => sum + agreed, 0)).toBeGreaterThan(isLong ? 1_500 : 200);
  });

  test("say the same where things are called alike", async () => {
    const project = editorProject(alike);
    await project.workspace.check(["alike.flow.yaml"]);
    for (const [path, least] of [
      ["alike.flow.yaml", 30],
      ["parts/party.yaml", 7],
    ] as const) {
      const subject = subjectOf(path, project);
      if (subject === undefined) throw new Error(`${path} was read`);
      const { wrong, agreed } = await judge(subject, project, 1);
      expect(wrong).toEqual([]);
      expect(agreed).toBeGreaterThanOrEqual(least);
    }
  });

  test("say it of what is proposed in braces, and nothing else is", async () => {
    const project = editorProject(alike);
    await project.workspace.check(["alike.flow.yaml"]);
    const proposed = async (path: keyof typeof alike, before: string): Promise<readonly string[]> => {
      const subject = subjectOf(path, project);
      if (subject === undefined) throw new Error(`${path} was read`);
      const { items } = await completionsAt(subject, subject.source.text.indexOf(before) + before.length, project);
      return items.map(({ label }) => label);
    };
    const outside = ["person", "item", "vars.seal"];
    // In texts whatever is a text; that of an inner repetition hides what is called alike around it.
    expect(await proposed("alike.flow.yaml", 'title: "{{')).toEqual(expect.arrayContaining(outside));
    expect(await proposed("alike.flow.yaml", 'title: "{{')).not.toContain("person.name");
    const inner = await proposed("alike.flow.yaml", 'value: "{{item}} {{');
    expect(inner).toEqual(expect.arrayContaining(["item", "index", "person.name", "person.mobile", "vars.seal"]));
    expect(inner).not.toContain("person");
    const innermost = await proposed("alike.flow.yaml", 'value: "{{person}} {{');
    expect(innermost).toEqual(expect.arrayContaining(["person", "index", "item"]));
    expect(innermost).not.toContain("person.name");
    expect(await proposed("parts/party.yaml", 'name: "{{person.name}}{{')).toEqual(
      expect.arrayContaining(["person.name", "index", "item"]),
    );
    expect(await proposed("parts/party.yaml", 'name: "{{person.name}}{{')).not.toContain("person");
    expect(await proposed("alike.flow.yaml", "each: person.")).toEqual(expect.arrayContaining(["person.sites", "people", "places"]));
    expect(await proposed("alike.flow.yaml", "each: { person: ")).not.toContain("person.sites");
    expect(await proposed("alike.flow.yaml", "params:\n  ")).toContain("nothing");
  });
});
