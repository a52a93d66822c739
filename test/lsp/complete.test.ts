import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "../../src/1-parse/parse.ts";
import { slotAt } from "../../src/3-check/shape/tables.ts";
import { wholes } from "../../src/explain/examples/beside.ts";
import { exampleValue } from "../../src/explain/examples/values.ts";
import type { Completion } from "../../src/language-service/answers.ts";
import { completionsAt } from "../../src/language-service/complete/complete.ts";
import { readLoosely } from "../../src/language-service/complete/loose.ts";
import { withoutPlaces } from "../../src/language-service/complete/snippet.ts";
import type { EditorProject } from "../../src/language-service/project.ts";
import { type Subject, subjectOf, wayTo } from "../../src/language-service/subject.ts";
import type { Construct, Slot } from "../../src/language/tables/construct.ts";
import { declaredKeys, elementKeys, overrideKeys, topKeys } from "../../src/language/tables/frame.ts";
import { dataOf, type DocumentNode, type MapNode, type ScalarNode } from "../../src/model/document.ts";
import type { Shown } from "../../src/model/findings.ts";
import { editorProject, filesIn } from "../support/editor-project.ts";
import { isFast, isLong } from "../support/long.ts";

const root = new URL("../../", import.meta.url).pathname;

/** The contracts of this repository, the files that they use, and the facts beside their PDFs, with the configuration of all. */
const files = {
  ...Object.fromEntries(Object.entries(filesIn(`${root}specs`)).map(([path, text]) => [`specs/${path}`, text])),
  "flowspec.config.yaml": readFileSync(`${root}flowspec.config.yaml`, "utf8"),
};
const written = Object.keys(files).filter((path) => /^specs\/.*\.yaml$/u.test(path));

/** Of things that are many a share, the same in every run; all of them in `npm run test:long`. */
function share<T>(all: readonly T[], count: number): readonly T[] {
  if (isLong || all.length <= count) return all;
  const wanted = isFast ? Math.ceil(count / 20) : count;
  return Array.from({ length: wanted }, (_, index) => all[Math.floor(((index + 0.5) * all.length) / wanted)] as T); // the index is one of the list
}

let project: EditorProject;
let subjects: readonly Subject[];

beforeAll(async () => {
  project = editorProject(files);
  await project.workspace.check(written.filter((path) => path.endsWith(".flow.yaml")));
  subjects = written.flatMap((path) => subjectOf(path, project) ?? []);
});

/** The same text with another in the place of a stretch, with what is proposed at an offset of it. */
async function proposed(subject: Subject, text: string, offset: number): Promise<readonly Completion[]> {
  const source = { path: subject.source.path, text };
  return (await completionsAt({ ...subject, source }, offset, project)).items;
}

/** A text with a proposal that was accepted; what is left to be filled in is `fill`. */
function accepted(text: string, { span, text: put, isSnippet, more = [] }: Completion, fill = ""): string {
  const filled = isSnippet ? withoutPlaces(put.replace("{ $1 }", "{ a: 1 }").replaceAll(/(?<!\\)\$\d/gu, fill)) : put;
  const edits = [{ span, text: filled }, ...more].toSorted((a, b) => b.span.start - a.span.start);
  return edits.reduce((now, edit) => now.slice(0, edit.span.start) + edit.text + now.slice(edit.span.end), text);
}

/** What the check finds in a text, in each of the contracts that it stands in. */
async function foundIn({ source: { path, text: before }, standings }: Subject, text: string): Promise<readonly (readonly Shown[])[]> {
  project.workspace.open(path, text);
  const found: (readonly Shown[])[] = [];
  for (const contract of new Set(standings.map((each) => each.contract)))
    found.push((await project.workspace.findings([contract])).get(path)?.diagnostics ?? []);
  project.workspace.open(path, before);
  return found;
}

function mapsIn(node: DocumentNode): readonly MapNode[] {
  if (node.kind === "scalar") return [];
  if (node.kind === "list") return node.items.flatMap(mapsIn);
  return [node, ...[...node.entries.values()].flatMap(({ value }) => mapsIn(value))];
}

function scalarsIn(node: DocumentNode): readonly ScalarNode[] {
  if (node.kind === "scalar") return [node];
  return (node.kind === "list" ? node.items : [...node.entries.values()].map(({ value }) => value)).flatMap(scalarsIn);
}

/** What stands once in a text: what an alias brings again stands where it is called. */
function once<N extends DocumentNode>(nodes: readonly N[]): readonly N[] {
  return [...new Map(nodes.map((node) => [node.span.start, node])).values()];
}

test("a text that is read line by line says what the parser reads in it", () => {
  for (const { source } of subjects) {
    const { value } = parse(source);
    expect(dataOf(readLoosely(source).document), source.path).toEqual(value && dataOf(value));
  }
});

test("it reads escapes and the colon of a Chinese keyboard as the parser does", () => {
  for (const text of ['"\\u5408\\x41\\n\\"\\\\": "\\t\\u4e2d"', "title：租赁\napprovers：\n  - type: person", "name: '李''四'"]) {
    const source = { path: "a.flow.yaml", text };
    const { value } = parse(source);
    expect(dataOf(readLoosely(source).document), text).toEqual(value && dataOf(value));
  }
});

test.each([
  "a:\n  - type：x\n",
  "a:\n  - type：x\n    name: y\n",
  "a:\n  - type：x\n    name：y\n",
  "a:\n  - type：x\n  - b: c\n",
  "a:\r\n  - type：x\r\n    name: y\r\n",
  "a:\n  - b: c\n    type：x\n",
  "a:\n  - - type：x\n",
  "- type： x\n",
  "type：x: y\n",
  'type："x: y"\n',
  "type：\n  b: c\n",
])("a wide colon is that of a key in %j where the parser takes it for one", (text) => {
  const source = { path: "a.flow.yaml", text };
  const { value } = parse(source);
  expect(dataOf(readLoosely(source).document)).toEqual(value && dataOf(value));
});

describe("wherever somebody writes", () => {
  test("nothing throws, and what is proposed replaces a stretch of the line that holds the cursor", async () => {
    for (const subject of subjects) {
      const { text } = subject.source;
      const offsets = share(
        Array.from({ length: text.length + 1 }, (_, offset) => offset),
        isFast ? 40 : 12,
      );
      for (const offset of offsets)
        for (const now of [text, text.slice(0, offset)]) {
          const items = await proposed(subject, now, offset);
          const where = `${subject.source.path} ${offset}`;
          expect(new Set(items.map(({ label }) => label)).size, where).toBe(items.length);
          expect(items.filter(({ isPreferred }) => isPreferred).length, where).toBeLessThanOrEqual(1);
          for (const { span, more = [] } of items) {
            expect(span.start <= offset && offset <= span.end && !now.slice(span.start, span.end).includes("\n"), where).toBe(true);
            // What stands in braces already is not taken away by what is put behind it.
            expect(/\}\}.*[^\s"']/u.test(now.slice(span.start, offset)), where).toBe(false);
            expect(
              more.every((edit) => edit.span.end <= span.start || edit.span.start >= span.end),
              where,
            ).toBe(true);
          }
        }
    }
  });
});

/** A place where a key can be written: before the others of a map. */
interface KeyPosition {
  readonly subject: Subject;
  readonly construct: Construct;
  readonly map: MapNode;
  readonly text: string;
  readonly offset: number;
  /** What stands between two keys there. */
  readonly between: string;
}

function keyPositions(): readonly KeyPosition[] {
  return subjects.flatMap((subject) => {
    const { source, document, standings } = subject;
    if (document === undefined || standings.length === 0) return [];
    return once(mapsIn(document)).flatMap((map): readonly KeyPosition[] => {
      const way = map.pointer === "" ? undefined : wayTo(subject, map.pointer);
      const construct = map.pointer === "" ? standings[0]?.construct : way?.rest.length === 0 ? way.construct : undefined;
      const [first] = map.entries.values();
      const isOwn = [...map.entries.values()].every(({ key }) => key.start >= map.span.start && key.end <= map.span.end);
      if (construct === undefined || first === undefined || !isOwn) return [];
      const { text } = source;
      const { start } = first.key;
      const isFlow = text[map.span.start] === "{";
      const indent = " ".repeat(start - (text.lastIndexOf("\n", start - 1) + 1));
      const between = isFlow ? ", " : `\n${indent}`;
      const gap = isFlow ? " " : between;
      return [{ subject, construct, map, text: text.slice(0, start) + gap + text.slice(start), offset: start, between }];
    });
  });
}

/** A value for a key, as JSON, which is YAML. */
function valueFor(slot: Slot | undefined): string {
  if (slot === undefined) return '"x"';
  const whole = "construct" in slot && slot.construct ? (wholes[slot.construct.name] ?? {}) : undefined;
  const isList = slot.kind === "records" || slot.kind === "table-rows";
  return JSON.stringify(whole === undefined ? exampleValue(slot) : isList ? [whole] : whole);
}

/** Whatever key a construct has, of whatever type. */
function everyKey({ construct, map }: KeyPosition): ReadonlyMap<string, Slot | undefined> {
  const rows = [...construct.rows, ...[...(construct.variants?.rows.values() ?? [])].flatMap((each) => [...each])];
  const frame = [...(map.pointer === "" ? topKeys : []), ...declaredKeys, ...overrideKeys, ...elementKeys];
  return new Map([...frame.map((key) => [key, undefined] as const), ...rows.map(([key, { slot }]) => [key, slot] as const)]);
}

const aboutKeys = new Set(["known-keys", "supported-keys"]);

/** The keys, of some that are put into a map, that in each contract around it the check does not know, or the action has no use for. */
async function refused(
  { subject, text, offset, between }: KeyPosition,
  keys: ReadonlyMap<string, Slot | undefined>,
): Promise<readonly string[]> {
  const spots = new Map<number, string>();
  let put = "";
  for (const [key, slot] of keys) {
    spots.set(offset + put.length, key);
    put += `${key}: ${valueFor(slot)}${between}`;
  }
  const found = await foundIn(subject, text.slice(0, offset) + put + text.slice(offset).trimStart());
  const [first = new Set<string>(), ...others] = found.map(
    (each) => new Set(each.filter(({ code }) => aboutKeys.has(code.name)).flatMap(({ span }) => spots.get(span.start) ?? [])),
  );
  return [...first].filter((key) => others.every((each) => each.has(key)));
}

describe("keys", () => {
  test("that are proposed are those that the check takes there: none that it refuses, and every one that it does not", async () => {
    for (const position of share(keyPositions(), 45)) {
      const { subject, map, text, offset } = position;
      const where = `${subject.source.path} ${map.pointer}`;
      const items = (await proposed(subject, text, offset)).filter(({ kind }) => kind === "key");
      const all = everyKey(position);
      const offered = new Map(items.map(({ label }) => [label, all.get(label)]));
      // Beside a key that says what exists already nothing else means anything; a file that is not there could hold any key.
      const alone = ["template", "use"];
      expect(
        [...offered.keys()].filter((key) => map.entries.has(key)),
        where,
      ).toEqual([]);
      const together = new Map([...offered].filter(([key]) => !alone.includes(key)));
      expect(await refused(position, together), where).toEqual([]);
      const others = new Map([...all].filter(([key]) => !offered.has(key) && !map.entries.has(key) && !alone.includes(key)));
      expect([...others.keys()].filter((key) => !declaredKeys.some((each) => each === key)).toSorted(), where).toEqual(
        (await refused(position, others)).filter((key) => !declaredKeys.some((each) => each === key)).toSorted(),
      );
    }
  });

  test("are the same whatever is broken before and behind them", async () => {
    const mistakes = [
      "note: [西",
      'note: "西',
      "note: { 西: ",
      "- 西",
      "note",
      "\tnote: 西",
      "note: {{西",
      "? 西",
      "note: *西",
      "note: |-9",
    ];
    for (const { subject, text, offset, map } of share(keyPositions(), 40)) {
      const right = (await proposed(subject, text, offset)).map(({ label }) => label);
      for (const mistake of mistakes) {
        const where = `${subject.source.path} ${map.pointer} ${mistake}`;
        const above = await proposed(subject, `${mistake}\n${text}`, offset + mistake.length + 1);
        expect(
          above.map(({ label }) => label),
          `${where} above`,
        ).toEqual(right);
        const below = await proposed(subject, `${text}\n${mistake}`, offset);
        expect(
          below.map(({ label }) => label),
          `${where} below`,
        ).toEqual(right);
      }
      const other = await proposed(subject, `${text}\n---\n${text}`, offset);
      expect(other.map(({ label }) => label)).toEqual(right);
      expect(await proposed(subject, `${text}\n---\n${text}`, text.length + 5 + offset)).toEqual([]);
    }
  });

  test("are the same whatever is broken beside them", async () => {
    const mistakes = ["note: [西", 'note: "西', "note: { 西: ", "note", "note: *西", "note: 'it"];
    for (const { subject, text, offset, map, between } of share(keyPositions(), 40)) {
      if (between === ", ") continue;
      const right = (await proposed(subject, text, offset)).map(({ label }) => label);
      for (const mistake of mistakes) {
        const where = `${subject.source.path} ${map.pointer} ${mistake}`;
        const before = `${text.slice(0, offset)}${mistake}${between}`;
        const above = await proposed(subject, before + text.slice(offset), before.length);
        expect(
          above.map(({ label }) => label),
          `${where} above`,
        ).toEqual(right);
        const below = await proposed(subject, `${text.slice(0, offset)}${between}${mistake}${text.slice(offset)}`, offset);
        expect(
          below.map(({ label }) => label),
          `${where} below`,
        ).toEqual(right);
      }
    }
  });

  test("are the same whatever ends the lines, and wherever wide characters stand before them", async () => {
    for (const { subject, text, offset, map } of share(keyPositions(), 30)) {
      const right = (await proposed(subject, text, offset)).map(({ label }) => label);
      for (const change of [(part: string) => part.replaceAll("\n", "\r\n"), (part: string) => part.replace(/^/u, "# 西红柿😀\n")]) {
        const before = change(text.slice(0, offset));
        const now = change(text);
        expect(now.startsWith(before), subject.source.path).toBe(true);
        const items = await proposed(subject, now, before.length);
        expect(
          items.map(({ label }) => label),
          `${subject.source.path} ${map.pointer}`,
        ).toEqual(right);
        // What is written on several lines ends them as the text does.
        const ends = new Set(items.flatMap((item) => item.text.match(/\r?\n/gu) ?? []));
        expect([...ends].every((end) => end === (now.includes("\r\n") ? "\r\n" : "\n"))).toBe(true);
      }
    }
  });

  test("are written so that the text can be read", async () => {
    for (const { subject, text, offset, map } of share(keyPositions(), 30))
      for (const item of await proposed(subject, text, offset)) {
        const now = accepted(text, item, "1");
        expect(
          parse({ path: "a", text: now }).diagnostics.map(({ code }) => code.name),
          `${subject.source.path} ${map.pointer} ${item.label}`,
        ).toEqual([]);
      }
  });
});

/** The maps that are elements of lists in lines, each in the place of what it says. */
function elements(): readonly { readonly subject: Subject; readonly map: MapNode; readonly before: string; readonly after: string }[] {
  return subjects.flatMap((subject) => {
    const { text } = subject.source;
    return once(subject.document ? mapsIn(subject.document) : []).flatMap((map) => {
      const { start, end } = map.span;
      const before = text.slice(0, start);
      return /^ *- $/mu.test(before.slice(before.lastIndexOf("\n") + 1)) && text[start] !== "{"
        ? [{ subject, map, before, after: text.slice(text.slice(start, end).trimEnd().length + start) }]
        : [];
    });
  });
}

test("behind a dash those keys are proposed that a map in braces takes there", async () => {
  for (const { subject, map, before, after } of share(elements(), 30)) {
    const keys = async (written: string): Promise<readonly string[]> => {
      const items = await proposed(subject, before + written + after, before.length + (written === "" ? 0 : 2));
      return items.filter(({ text }) => /^(?:\{ )?\w+:/u.test(text)).map(({ label }) => label);
    };
    const bare = await keys("");
    expect(bare, `${subject.source.path} ${map.pointer}`).toEqual(await keys("{  }"));
    expect(bare.length, `${subject.source.path} ${map.pointer}`).toBeGreaterThan(0);
  }
});

/** The values of a text that the tables know, with the text that lacks each. */
function valuePositions(accepts: (slot: Slot) => boolean): readonly { subject: Subject; node: ScalarNode; text: string; offset: number }[] {
  return subjects.flatMap((subject) => {
    const { source, document, kind } = subject;
    if (document === undefined || kind !== "contract") return [];
    return once(scalarsIn(document)).flatMap((node) => {
      const slot = slotAt(document, node.pointer);
      if (slot === undefined || !accepts(slot) || node.span.end === node.span.start || node.span.source !== source) return [];
      const { start, end } = node.span;
      return [{ subject, node, text: source.text.slice(0, start) + source.text.slice(end), offset: start }];
    });
  });
}

describe("words", () => {
  test("that are proposed are those that the check takes there", async () => {
    const places = valuePositions(({ kind }) => kind === "word");
    for (const { subject, node, text, offset } of share(places, 16)) {
      const where = `${subject.source.path} ${node.pointer}`;
      const slot = subject.document && slotAt(subject.document, node.pointer);
      const words = slot?.kind === "word" ? slot.words : [];
      const items = (await proposed(subject, text, offset)).filter(({ kind }) => kind === "word");
      const taken: string[] = [];
      for (const word of words) {
        const found = await foundIn(subject, `${text.slice(0, offset)}${word}${text.slice(offset)}`);
        const isRefused = found
          .flat()
          .some(({ code, span }) => ["known-words", "supported-words"].includes(code.name) && span.start === offset);
        if (!isRefused) taken.push(word);
      }
      expect(items.map(({ label }) => label).toSorted(), where).toEqual(taken.toSorted());
    }
  });
});

/** Codes that are about what stands in braces. */
const aboutPlaceholders = new Set([
  "placeholder-syntax",
  "known-params",
  "known-vars",
  "vars-like-params",
  "param-types-fit",
  "param-types-agree",
  "known-formats",
  "optional-in-text",
  "written-values",
  "value-types",
  "value-forms",
  "known-words",
  "quoted-placeholder",
]);

describe("placeholders", () => {
  test("that are proposed are right where they are written", async () => {
    const places = valuePositions(() => true);
    for (const { subject, node, text, offset } of share(places, 18)) {
      const where = `${subject.source.path} ${node.pointer}`;
      for (const typed of ["", "{", '"', '"{', '"{{', '"附件 {', '"附件 {{']) {
        const begun = text.slice(0, offset) + typed + text.slice(offset);
        const items = (await proposed(subject, begun, offset + typed.length)).filter(
          ({ kind }) => kind === "parameter" || kind === "variable",
        );
        for (const item of share(items, 3)) {
          const now = accepted(begun, item);
          const found = (await foundIn(subject, now))
            .flat()
            .filter(
              ({ code, span }) =>
                aboutPlaceholders.has(code.name) && span.start >= offset && span.start <= item.span.start + item.text.length,
            );
          expect(
            found.map(({ code, message }) => [code.name, message]),
            `${where} ${typed} ${item.label} ${now.slice(offset - 40, offset + 40)}`,
          ).toEqual([]);
        }
      }
    }
  });
});
