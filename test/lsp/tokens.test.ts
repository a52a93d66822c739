import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Token } from "../../src/language-service/answers.ts";
import { type Subject, subjectOf } from "../../src/language-service/subject.ts";
import { tokensOf } from "../../src/language-service/tokens.ts";
import { editorProject } from "../support/editor-project.ts";
import { runs } from "../support/long.ts";
import { specFiles, specProject } from "../support/spec-project.ts";

/** What is wrong with tokens: out of order, over another, over the end of a line, or no name. */
function faultsOf(tokens: readonly Token[], { source }: Subject): readonly string[] {
  let end = 0;
  return tokens.flatMap(({ span, kind }) => {
    const text = source.text.slice(span.start, span.end);
    const isOrdered = span.source === source && span.start >= end && span.start < span.end;
    end = span.end;
    const isName = kind === "role" || kind === "format" ? !/[\r\n]/u.test(text) : /^[\w-]+$/u.test(text);
    return isOrdered && isName ? [] : [`${source.path} ${span.start} ${kind} ${JSON.stringify(text)}`];
  });
}

describe("tokens", () => {
  test("of every contract and every file that one uses are in order, apart, and just what they name", async () => {
    const { project, subjects } = await specProject();
    const found = subjects.map((subject) => ({ subject, tokens: tokensOf(subject, project) }));
    expect(found.flatMap(({ subject, tokens }) => faultsOf(tokens, subject))).toEqual([]);
    expect(found.filter(({ tokens }) => tokens.length === 0).length).toBeLessThan(found.length / 2);
  });

  test("of every contract hold each name in braces", async () => {
    const { project, subjects } = await specProject();
    const missing = subjects.flatMap((subject) => {
      const { text, path } = subject.source;
      const starts = new Set(tokensOf(subject, project).map(({ span }) => span.start));
      // Comments, and what a declaration says of braces, name nothing.
      const lines = text.split("\n").filter((line) => !/^\s*#| #|description:|label:|summary:/u.test(line));
      const names = lines.flatMap((line) =>
        [...line.matchAll(/(?<!\\)\{\{ *(?<name>[A-Za-z]\w*)/gu)].map(
          ({ index, 0: all, groups }) => text.indexOf(line) + index + all.length - (groups?.["name"]?.length ?? 0),
        ),
      );
      return names.filter((start) => !starts.has(start)).map((start) => `${path} ${text.slice(start - 20, start + 20)}`);
    });
    expect(missing).toEqual([]);
  });

  test("of a text with any mistake are in order and apart, and those below it stay", async () => {
    const path = "specs/loan-with-guarantors.flow.yaml";
    const text = specFiles[path] ?? "";
    const project = editorProject({ "a.flow.yaml": text });
    await project.workspace.check(["a.flow.yaml"]);
    const signs = ["", "[", "{", '"', "'", "{{", "}}", "\t", "\r\n", "- ", ": ", "&a", "*a", "|", "😀", "{{item.", "when: not "];
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(40), fc.constantFrom(...signs), (at, length, sign) => {
        project.workspace.open("a.flow.yaml", text.slice(0, at) + sign + text.slice(at + length));
        const subject = subjectOf("a.flow.yaml", project);
        expect(subject && faultsOf(tokensOf(subject, project), subject)).toEqual([]);
      }),
      { numRuns: runs(150, 5_000), seed: 16 },
    );
    const broken = text.replace("order: sequential", "order: [sequential");
    project.workspace.open("a.flow.yaml", text);
    const before = subjectOf("a.flow.yaml", project);
    project.workspace.open("a.flow.yaml", broken);
    const after = subjectOf("a.flow.yaml", project);
    const kinds = (subject: Subject | undefined): readonly string[] =>
      subject === undefined
        ? []
        : tokensOf(subject, project).map(({ span: { start, end }, kind }) => `${kind} ${subject.source.text.slice(start, end)}`);
    expect(kinds(after)).toEqual(kinds(before));
  });
});
