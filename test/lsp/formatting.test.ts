import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { formatSource } from "../../src/format/format.ts";
import { decode } from "../../src/host/decode.ts";
import { withEdits } from "../../src/language-service/edits.ts";
import { type Formatting, formattingIn, formattingOf } from "../../src/language-service/formatting.ts";
import type { Subject } from "../../src/language-service/subject.ts";
import { type Source, span } from "../../src/model/source.ts";
import { readCorpus } from "../fuzz/corpus.ts";
import { randomOf } from "../fuzz/random.ts";
import { anyYaml } from "../fuzz/targets/fmt.ts";
import { editorProject } from "../support/editor-project.ts";
import { isLong, runs, tried } from "../support/long.ts";

const root = new URL("../../", import.meta.url).pathname;
const files = ["specs", "test/fixtures"].flatMap((folder) =>
  readdirSync(root + folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".yaml"))
    .map((path) => `${folder}/${path}`)
    .toSorted(),
);
/** All specifications; of the fixtures some, since `format.test.ts` goes through all of them. */
const someFiles = files.filter((path, index) => isLong || path.startsWith("specs/") || index % 20 === 0);

const project = editorProject({});
const subjectOf = (text: string): Subject => ({ kind: "contract", source: { path: "a.flow.yaml", text }, isCut: false, standings: [] });

/** The text that the edits make; each is behind the one before, with something between them that stays. */
function made(source: Source, formatting: Formatting): string | undefined {
  if ("refused" in formatting) return undefined;
  const { edits } = formatting;
  for (const [index, { span: at, text }] of edits.entries()) {
    expect(at.source).toBe(source);
    expect(at.start).toBeLessThanOrEqual(at.end);
    expect(at.start).toBeGreaterThan(edits[index - 1]?.span.end ?? -1);
    expect(source.text.slice(at.start, at.end)).not.toBe(text);
  }
  return withEdits(source.text, edits);
}

/** What `flowspec fmt` writes; nothing where it leaves a text alone and says why. */
function written(source: Source): string | undefined {
  const { value, diagnostics } = formatSource(source);
  return diagnostics.length > 0 ? undefined : value;
}

function expectSame(text: string): void {
  const subject = subjectOf(text);
  expect(made(subject.source, formattingOf(subject, project))).toBe(written(subject.source));
}

describe("the edits make what `flowspec fmt` writes", () => {
  test.each(tried(someFiles, 8))("of %s, with either end of lines", (path) => {
    const { text } = decode(readFileSync(root + path));
    expectSame(text);
    expectSame(text.replaceAll(/\r?\n/gu, "\r\n"));
  });

  test("of specifications in any layout", () => {
    const random = randomOf(7);
    const texts = tried(
      files.filter((path) => path.startsWith("specs")),
      16,
    ).map((path) => readFileSync(root + path, "utf8"));
    for (const text of texts) {
      const lines = text.split("\n").flatMap((line) => {
        if (random.below(8) === 0) return ["", line];
        if (random.below(6) === 0) return [line.replace(/: (?=\S)/u, ":   ")];
        return random.below(12) === 0 ? [`${line}  # 注释😀`] : [line];
      });
      expectSame(lines.join("\n"));
      expectSame(lines.join(random.below(2) === 0 ? "\r\n" : "\n").trimEnd());
    }
  });

  test("of any text", () => {
    const random = randomOf(11);
    const corpus = readCorpus(root);
    for (let count = 0; count < runs(80, 20_000); count++) expectSame(anyYaml(random, corpus));
  });
});

describe("a part of a text is laid out", () => {
  const text = "flowspec: 1\nname:   a\nsummary:    x\nparams: {}\nsamples:   {}\naction: CreateFlowByFiles\n";
  const ofLines = (first: number, last: number): string | undefined => {
    const subject = subjectOf(text);
    const lines = text.split("\n");
    const start = lines.slice(0, first - 1).join("\n").length + (first > 1 ? 1 : 0);
    const end = lines.slice(0, last).join("\n").length;
    return made(subject.source, formattingIn(subject, span(subject.source, start, end), project));
  };

  test("line by line", () => {
    expect(ofLines(2, 2)).toBe(text.replace("name:   a", "name: a"));
    expect(ofLines(1, 1)).toBe(text);
    expect(ofLines(3, 3)).toBe(text.replace("summary:    x", "summary: x"));
  });

  test("whose keys stay where they are while they would leave it, or come from elsewhere", () => {
    expect(ofLines(6, 6)).toBe(text);
    expect(ofLines(1, 6)).toBe(written({ path: "a.flow.yaml", text }));
  });

  test("with nothing changed outside of it, and the rest left to do", () => {
    const random = randomOf(13);
    const corpus = readCorpus(root);
    for (let count = 0; count < runs(50, 5_000); count++) {
      const subject = subjectOf(anyYaml(random, corpus));
      const { source } = subject;
      const start = random.below(source.text.length + 1);
      const asked = span(source, start, start + random.below(source.text.length - start + 1));
      const after = made(source, formattingIn(subject, asked, project));
      if (after === undefined) continue;
      const before = source.text.slice(0, source.text.lastIndexOf("\n", asked.start - 1) + 1);
      const next = source.text.indexOf("\n", Math.max(asked.start, asked.end - 1));
      expect(after.startsWith(before)).toBe(true);
      expect(after.endsWith(next < 0 ? "" : source.text.slice(next + 1))).toBe(true);
      expect(written({ ...source, text: after })).toBe(written(source));
    }
  });
});

test("a text that cannot be read, or whose comments have no other place, is left alone", () => {
  const kept = "title: # flowspec-ignore tidy-whitespace: as printed\n  # the full name\n  采购合同\n";
  for (const text of ["a: [\nb: 1", kept]) expect(formattingOf(subjectOf(text), project)).toEqual({ refused: true });
});

test("lines that stay keep their edits apart, and no character is cut", () => {
  const subject = subjectOf("flowspec:  1\nname: a\nsummary:   😀 合同 😁\n");
  const formatting = formattingOf(subject, project);
  if ("refused" in formatting) throw new Error("refused");
  expect(formatting.edits.map(({ span: at, text }) => [at.start, at.end, text])).toEqual([
    [10, 11, ""],
    [30, 32, ""],
  ]);
});
