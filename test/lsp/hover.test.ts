import MarkdownIt from "markdown-it";
import { describe, expect, test } from "vitest";
import { allKeys, type KeyEntry, type TypedRow } from "../../src/explain/tables/keys.ts";
import type { Slot } from "../../src/language/tables/construct.ts";
import { actions } from "../../src/language/tables/actions.ts";
import { hoverAt } from "../../src/language-service/hover/hover.ts";
import { subjectOf } from "../../src/language-service/subject.ts";
import { type FrameKey, frameKeys } from "../../src/explain/tables/frame.ts";
import { codes } from "../../src/code-families.ts";
import { actionNames, paramTypes } from "../../src/model/contract.ts";
import { english } from "../../src/words/english.ts";
import type { Language } from "../../src/words/language.ts";
import { chinese } from "../../src/words/zh/chinese.ts";
import { editedProject, editorProject } from "../support/editor-project.ts";
import { isLong } from "../support/long.ts";
import { specFiles, specProject } from "../support/spec-project.ts";

const languages: readonly Language[] = [english, chinese];
const opened = new Map<Language, ReturnType<typeof specProject>>();

/** The contracts of `specs/` in a language, checked once for all tests that change none of them. */
function specsIn(language: Language): ReturnType<typeof specProject> {
  const known = opened.get(language) ?? specProject({ language });
  opened.set(language, known);
  return known;
}

describe("a hover", () => {
  test.each(languages)("is about the place that was asked about, and asks for none to be sure: $name", async (language) => {
    const { project, subjects } = await specsIn(language);
    const wrong: string[] = [];
    for (const [index, subject] of subjects.entries()) {
      const { text } = subject.source;
      // Every place of some files, every ninth of the others.
      const step = isLong || index % 30 === 0 ? 1 : 9;
      for (let offset = 0; offset <= text.length; offset += step) {
        const hover = await hoverAt(subject, offset, project);
        if (hover === undefined) continue;
        const { source, start, end } = hover.span;
        const isAround = source === subject.source && start <= offset && offset <= end && end <= text.length;
        const isWhole = !/undefined|\[object|\bNaN\b|(?<!\{)\{\w+:\w/u.test(hover.text);
        if (!isAround || !isWhole) wrong.push(`${source.path} ${offset}: ${start} to ${end}: ${hover.text}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test("is the same for lines that end as on Windows", async () => {
    const path = "specs/purchase-with-seals.flow.yaml";
    const unix = await specsIn(english);
    const text = specFiles[path] ?? "";
    const windows = editorProject({ ...specFiles, [path]: text.replaceAll("\n", "\r\n") });
    await windows.workspace.check([path]);
    const [one, other] = [subjectOf(path, unix.project), subjectOf(path, windows)];
    if (one === undefined || other === undefined) throw new Error("there is such a contract");
    for (let offset = 0; offset < text.length; offset += 5) {
      const lines = text.slice(0, offset).split("\n").length - 1;
      const [first, second] = [await hoverAt(one, offset, unix.project), await hoverAt(other, offset + lines, windows)];
      expect(second?.text).toBe(first?.text);
    }
  });

  test("goes on below a mistake of syntax, where the text reads as it did", async () => {
    const path = "specs/purchase-with-seals.flow.yaml";
    const project = editorProject(specFiles);
    await project.workspace.check([path]);
    const text = specFiles[path] ?? "";
    const before = subjectOf(path, project);
    const broken = text.replace("order: sequential", "order: [sequential");
    project.workspace.open(path, broken);
    const after = subjectOf(path, project);
    if (before === undefined || after === undefined) throw new Error("there is such a contract");
    expect(after.isCut).toBe(true);
    for (let offset = text.indexOf("deadline:"); offset < text.length; offset += 7) {
      const [was, is] = [await hoverAt(before, offset, project), await hoverAt(after, offset + 1, project)];
      expect(is?.span.start).toBe(was && was.span.start + 1);
    }
  });

  test("says something of every text that is cut off anywhere", async () => {
    const path = "specs/loan-with-guarantors.flow.yaml";
    const text = specFiles[path] ?? "";
    const project = editorProject({ ...specFiles, [path]: "" });
    for (let length = 0; length < text.length; length += isLong ? 1 : 29) {
      project.workspace.open(path, text.slice(0, length));
      const subject = subjectOf(path, project);
      if (subject === undefined) throw new Error("it is open");
      for (const offset of [0, length >> 1, length]) await hoverAt(subject, offset, project);
    }
  });
});

/** A value that a slot may hold, of the least that says it. */
function anyOf(slot: Slot): unknown {
  switch (slot.kind) {
    case "list":
      return [anyOf(slot.item)];
    case "either":
      return anyOf(slot.one);
    case "word":
      return slot.words[0];
    case "tuple":
      return slot.items.map(anyOf);
    case "records":
    case "record":
    case "table-rows":
    case "data":
      return {};
    case "scalar":
      return slot.plain === "boolean" ? true : "1";
  }
}

/** A contract of the first action that has a key, with a value at it, and whatever leads there. */
function contractWith({ construct, key, ways }: KeyEntry, { types: [type] }: TypedRow, value: unknown): object {
  const [way = []] = ways;
  const action = actionNames.find((name) => actions[name].construct.rows.has(way[0] ?? key)) ?? actionNames[0];
  let inner: Record<string, unknown> = { ...(type === undefined || key === construct.variants?.key ? {} : { type }), [key]: value };
  const rows = rowsOn(way, action);
  for (const [index, step] of [...way.entries()].toReversed()) {
    const { slot, word } = rows[index] ?? {};
    const held = slot?.kind === "records" ? [inner] : inner;
    inner = { ...(word === undefined ? {} : { type: word }), [step]: held };
  }
  return { flowspec: 1, name: "a", action, ...inner };
}

/** The slots of keys from the top of an action's contracts on, each with the type that has it where it depends on one. */
function rowsOn(way: readonly string[], action: (typeof actionNames)[number]): readonly { readonly slot?: Slot; readonly word?: string }[] {
  let construct = actions[action].construct;
  return way.map((step) => {
    const own = construct.rows.get(step);
    const others = [...(construct.variants?.rows ?? [])].flatMap(([word, rows]) => {
      const row = rows.get(step);
      return row && "construct" in row.slot ? [{ word, slot: row.slot }] : [];
    });
    const found = own ? { slot: own.slot } : others[0];
    if (found && "construct" in found.slot && found.slot.construct) construct = found.slot.construct;
    return found ?? {};
  });
}

/** What a key is called: what a contract and its only flow both have is the flow's. */
function headsOf({ construct, key }: KeyEntry): readonly string[] {
  return [`${construct.name}.${key}`, ...(construct.name === "contract" ? [`flow.${key}`] : [])];
}

/** The words that a slot takes, also in a list. */
function wordsOf(slot: Slot): readonly string[] {
  if (slot.kind === "list") return wordsOf(slot.item);
  if (slot.kind === "either") return wordsOf(slot.one);
  return slot.kind === "word" ? slot.words : [];
}

/** What is said of a place of a contract that is written as JSON, without a check. */
async function saidOf(contract: object, place: RegExp, language: Language): Promise<string> {
  const text = JSON.stringify(contract, null, 1);
  const project = editorProject({ "a.flow.yaml": text }, { language });
  project.workspace.open("a.flow.yaml", text);
  const subject = subjectOf("a.flow.yaml", project);
  const found = [...text.matchAll(place)].at(-1);
  if (subject === undefined || found === undefined) throw new Error(`${String(place)} is not in ${text}`);
  return (await hoverAt(subject, found.index + 1, project))?.text ?? "";
}

describe("the tables", () => {
  const forms = allKeys().flatMap((entry) =>
    entry.rows.map((typed) => ({ name: `${entry.construct.name}.${entry.key} ${typed.types.join(" ")}`, entry, typed })),
  );

  test.each(languages)("have no key that nothing is said of, as the reference says it: $name", async (language) => {
    const silent: string[] = [];
    for (const { name, entry, typed } of forms) {
      const said = await saidOf(contractWith(entry, typed, anyOf(typed.row.slot)), new RegExp(`"${entry.key}":`, "gu"), language);
      if (!headsOf(entry).some((head) => said.startsWith(`**${head}**`))) silent.push(`${name}: ${said.slice(0, 60)}`);
    }
    expect(silent).toEqual([]);
  });

  test.each(languages)("have no word that nothing is said of: $name", async (language) => {
    const silent: string[] = [];
    for (const { name, entry, typed } of forms)
      for (const word of wordsOf(typed.row.slot)) {
        if (entry.key === entry.construct.variants?.key && !entry.construct.variants.rows.has(word) && typed.types.length > 0) continue;
        const value = typed.row.slot.kind === "list" ? [word] : word;
        const said = await saidOf(contractWith(entry, typed, value), new RegExp(`(?<=[:\\[]\\s*)"${word}"`, "gu"), language);
        if (!headsOf(entry).some((head) => said.startsWith(`**${head}: `))) silent.push(`${name} ${word}: ${said.slice(0, 60)}`);
      }
    expect(silent).toEqual([]);
  });
});

describe("names that no table has", () => {
  const head = "flowspec: 1\nname: a\naction: CreateFlowByFiles\n";
  const said = async (text: string, language: Language): Promise<string> => {
    const { project, subject, offset } = await editedProject({ "a.flow.yaml": text }, { language });
    return (await hoverAt(subject, offset, project))?.text ?? "";
  };
  const places: Readonly<Record<FrameKey["where"], (key: string) => string>> = {
    top: (key) => (head.includes(`${key}:`) ? head.replace(`${key}:`, `⟦⟧${key}:`) : `${head}⟦⟧${key}: x\n`),
    declaration: (key) => `${head}params: { p: { ⟦⟧${key}: x } }\n`,
    construct: (key) => `${head}approvers: [{ ⟦⟧${key}: x }]\n`,
    element: (key) => `${head}approvers: [{ ⟦⟧${key}: x }]\n`,
    sample: (key) => `${head}samples: { s: { ⟦⟧${key}: x } }\n`,
  };

  test.each(languages)("are said too: keys of the frame, types, actions, codes: $name", async (language) => {
    const silent: string[] = [];
    for (const { key, where } of frameKeys())
      if (!(await said(places[where](key), language)).startsWith(`**${key}**`)) silent.push(`${where} ${key}`);
    for (const type of paramTypes)
      if (!(await said(`${head}params: { p: ⟦⟧${type} }\n`, language)).startsWith(`**${type}**`)) silent.push(type);
    for (const action of actionNames)
      if (!(await said(`flowspec: 1\nname: a\naction: ⟦⟧${action}\n`, language)).startsWith(`**${action}**`)) silent.push(action);
    const comments = codes.map(({ name }) => `# flowspec-ignore ${name}: why\n`).join("");
    const project = editorProject({ "a.flow.yaml": comments }, { language });
    project.workspace.open("a.flow.yaml", comments);
    const subject = subjectOf("a.flow.yaml", project);
    for (const { name } of codes) {
      const hover = subject && (await hoverAt(subject, comments.indexOf(` ${name}:`) + 2, project));
      if (!hover?.text.startsWith(`**${name}**`)) silent.push(name);
    }
    expect(silent).toEqual([]);
  });
});

describe("what somebody wrote", () => {
  const hostile = [
    "[x](command:flowspec.payload?%5B%5D)",
    "<img src=x onerror=alert(1)><b>",
    "![p](https://example.com/p.png)",
    "https://example.com www.example.com someone@example.com",
    "`code` ``more`` ``` all",
    "# head\\n- item\\n| a | b |",
    "&lt;script&gt; *em* _em_ ~~no~~",
    "\u202Eabc\u200B\u2066",
    "**bold** \\\\ \\\\`",
  ];
  const markdown = new MarkdownIt({ linkify: true, html: true });

  test.each(hostile)("is nothing but text: %j", async (text) => {
    const written = JSON.stringify(text).replaceAll("\\\\n", "\\n");
    const contract = `flowspec: 1
name: a
action: CreateFlowByFiles
params: { tenant: { type: text, label: ${written}, description: ${written}, default: ${written} }, kind: { type: enum, values: [${written}, b] } }
samples: { review: { tenant: ${written}, kind: b } }
title: "{{ten⟦⟧ant}} {{kind}}"
files: [{ pdf: ${written} }]
`;
    const { project, subject, offset } = await editedProject({ "a.flow.yaml": contract });
    const texts: string[] = [];
    for (let at = 0; at < subject.source.text.length; at += 2) texts.push((await hoverAt(subject, at, project))?.text ?? "");
    texts.push((await hoverAt(subject, offset, project))?.text ?? "");
    for (const said of new Set(texts)) {
      const tokens = markdown.parse(said, {}).flatMap(({ type, children }) => [type, ...(children ?? []).map((child) => child.type)]);
      expect(tokens.filter((type) => /^(?:link|image|html|heading|table|em_|s_|fence|code_block|hr|blockquote)/u.test(type))).toEqual([]);
      expect(said).not.toMatch(/[\u200B\u202E\u2066]/u);
    }
  });

  test.each([true, false])("is masked where the editor masks it: %s", async (masksPersonal) => {
    const contract = `flowspec: 1
name: a
action: CreateFlowByFiles
params: { mobile: { type: mobile, default: "15100000000" }, tenant: text }
samples: { review: { mobile: "18888888888", tenant: 与18888888888联系 } }
title: "{{tenant}} {{mobile}}"
approvers: [{ type: person, name: 王小明, mobile: "{{mobi⟦⟧le}}" }]
`;
    const { project, subject } = await editedProject({ "a.flow.yaml": contract }, { masksPersonal });
    const texts: string[] = [];
    for (let at = 0; at < subject.source.text.length; at++) texts.push((await hoverAt(subject, at, project))?.text ?? "");
    const said = texts.join("\n");
    for (const value of ["18888888888", "15100000000"]) expect(said.includes(value)).toBe(!masksPersonal);
  });
});
