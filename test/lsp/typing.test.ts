import fc from "fast-check";
import { cpSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  CodeActionRequest,
  CodeLensRequest,
  CompletionRequest,
  DefinitionRequest,
  DocumentFormattingRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  HoverRequest,
  InlayHintRequest,
  type Range,
  SelectionRangeRequest,
  SemanticTokensRequest,
} from "vscode-languageserver/node";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { checkedFindings, publishedFindings, underlined } from "../support/lsp/checked.ts";
import { pathIn } from "../support/lsp/documents.ts";
import { serverHere } from "../support/lsp/in-process.ts";
import { isLong, runs } from "../support/long.ts";
import { Editor } from "../support/lsp.ts";
import { specSources } from "../support/specs.ts";

/*
 * Contracts as they are typed: whatever is asked on the way is answered, no finding is of a text that was left, and once the typing rests the
 * findings are those of `check` on the same text, in the same words.
 */
const root = new URL("../../", import.meta.url).pathname;
const folder = realpathSync(mkdtempSync(join(tmpdir(), "flowspec-typing-")));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let editor: Editor;
beforeAll(async () => {
  cpSync(join(root, "specs"), join(folder, "specs"), { recursive: true });
  cpSync(join(root, "flowspec.config.yaml"), join(folder, "flowspec.config.yaml"));
  editor = await Editor.start(serverHere(folder), { folder });
});
afterAll(async () => {
  expect(await editor.stop()).toBe(0);
});
afterEach(() => {
  // An exception is told as a message to the log.
  expect({ wrongs: editor.wrongs, said: editor.said, log: editor.running.log() }).toEqual({ wrongs: [], said: [], log: "" });
});

/** Numbers from 0 to 1 that look like chance, the same in every run. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0;
    const mixed = Math.imul(state ^ (state >>> 12), 0x297a2d39);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  };
}

/** Asks something about a place of a file. Whatever the answer names lies in the text as it was asked about. */
async function askAnything(path: string, at: number, which: number): Promise<void> {
  const { lineCount } = editor.document(path);
  const place = editor.at(path, at);
  const of = editor.of(path);
  const range = editor.all(path);
  const inText = (found: readonly Range[]): void => {
    for (const { start, end } of found) expect([start.line <= end.line, end.line < lineCount]).toEqual([true, true]);
  };
  const questions: readonly (() => Promise<unknown>)[] = [
    () => editor.ask(CompletionRequest.type, place),
    async () => {
      const hover = await editor.ask(HoverRequest.type, place);
      if (hover?.range) inText([hover.range]);
    },
    async () =>
      inText(
        ((await editor.ask(DocumentSymbolRequest.type, of)) ?? []).map((each) => ("range" in each ? each.range : each.location.range)),
      ),
    () => editor.ask(DefinitionRequest.type, place),
    async () =>
      inText(
        ((await editor.ask(FoldingRangeRequest.type, of)) ?? []).map(({ startLine, endLine }) => ({
          start: { line: startLine, character: 0 },
          end: { line: endLine, character: 0 },
        })),
      ),
    async () =>
      inText(((await editor.ask(SelectionRangeRequest.type, { ...of, positions: [place.position] })) ?? []).map((each) => each.range)),
    () => editor.ask(SemanticTokensRequest.type, of),
    async () => inText(((await editor.ask(CodeLensRequest.type, of)) ?? []).map((each) => each.range)),
    () => editor.ask(InlayHintRequest.type, { ...of, range }),
    () =>
      editor.ask(CodeActionRequest.type, { ...of, range: { start: place.position, end: place.position }, context: { diagnostics: [] } }),
    () => editor.ask(DocumentFormattingRequest.type, { ...of, options: { tabSize: 2, insertSpaces: true } }),
  ];
  await questions[Math.floor(which * questions.length) % questions.length]?.();
}

/** Holds that files show what `check` says of contracts with the texts that they have in the editor. */
async function expectChecked(contracts: readonly string[], others: readonly string[] = []): Promise<void> {
  const paths = [...contracts, ...others];
  const open = paths.filter((path) => editor.isOpen(path));
  // What is checked lies on the disk; nobody tells the server, to which the editor's texts are the same.
  for (const path of open) writeFileSync(join(folder, path), editor.text(path));
  for (const path of open.filter((each) => contracts.includes(each))) await editor.findings(path);
  const checked = await checkedFindings(folder, contracts);
  if ("told" in checked) throw new Error(checked.told);
  const wanted = [...new Set([...paths, ...checked.keys()])];
  // Findings of all files are told together; what is asked now is answered behind them.
  await askAnything(contracts[0] ?? "", 0, 0);
  const seen = (path: string): unknown => ({
    path,
    said: publishedFindings(editor.latest(path)?.diagnostics ?? [], (uri) => pathIn(folder, uri)),
  });
  const said = (path: string): unknown => ({
    path,
    said: underlined(checked.get(path) ?? [], editor.isOpen(path) ? editor.text(path) : editor.onDisk(path)),
  });
  for (const path of wanted) {
    expect(seen(path)).toEqual(said(path));
  }
  // Nothing that comes later changes it.
  await askAnything(contracts[0] ?? "", 0, 0);
  for (const path of wanted) expect(seen(path)).toEqual(said(path));
}

describe("a contract that is typed", () => {
  /** Contracts of every kind, the shortest to the longest; all of them in `npm run test:long`. */
  const typed = specSources.filter((_, index) => isLong || index % 9 === 4);

  test.each(typed.map(({ path }) => path))("%s has the findings of check in the end", async (path) => {
    const text = editor.onDisk(path);
    const next = chance(text.length);
    await editor.open(path, "");
    for (let at = 0; at < text.length;) {
      // Letter by letter; in `npm test` sometimes a few at once, as fast fingers do.
      const many = isLong ? 1 : 1 + Math.floor(next() ** 3 * 12);
      await editor.edit(path, { start: at, end: at, text: text.slice(at, at + many) });
      at = Math.min(text.length, at + many);
      if (next() < runs(6, 20) / 100) await askAnything(path, next() < 0.7 ? at : Math.floor(next() * at), next());
      if (next() < runs(1, 3) / 100) await editor.findings(path);
    }
    expect(editor.text(path)).toBe(text);
    await expectChecked([path]);
    await editor.close(path);
  });
});

/** What somebody does to a text: something is taken away at a place, and something else is written there. */
interface Change {
  readonly at: number;
  readonly taken: number;
  readonly written: string | { readonly from: number; readonly length: number };
}

const pieces = [
  "\n",
  "  ",
  "- ",
  ": ",
  "{{",
  "}}",
  "{ ",
  " }",
  "[",
  "]",
  '"',
  "'",
  "#",
  "&a ",
  "*a",
  "😀",
  "甲",
  "\t",
  "\r\n",
  "use: ",
  "wire: ",
  "type: seal",
  "null",
  "|\n",
  "# flowspec-ignore ",
];
const change: fc.Arbitrary<Change> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  taken: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(60)),
  written: fc.oneof(
    fc.constantFrom(...pieces),
    fc.string({ unit: "grapheme", maxLength: 8 }),
    fc.record({ from: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.nat(200) }),
    fc.constant(""),
  ),
});

/** An offset that does not stand within a letter of two units: no file can hold half of one. */
function between(text: string, at: number): number {
  return /[\ud800-\udbff]$/u.test(text.slice(0, at)) ? at + 1 : at;
}

/** Makes a change in a file, and asks something there. */
async function make(path: string, { at, taken, written }: Change, which: number): Promise<void> {
  const text = editor.text(path);
  const place = (share: number, behind = 0): number => between(text, Math.min(text.length, Math.floor(share * text.length) + behind));
  const start = place(at);
  const inserted = typeof written === "string" ? written : text.slice(place(written.from), place(written.from, written.length));
  await editor.edit(path, { start, end: place(at, taken), text: inserted });
  await askAnything(path, between(editor.text(path), start + inserted.length), which);
}

describe("a text that is changed at random", () => {
  const changes = fc.array(fc.tuple(change, fc.double({ min: 0, max: 0.999, noNaN: true })), { minLength: 1, maxLength: 6 });

  test("has the findings of check whenever it rests", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(specSources.length - 1), changes, async (which, made) => {
        const path = specSources[which]?.path ?? "";
        const whole = editor.onDisk(path);
        await editor.open(path);
        try {
          for (const [each, question] of made) await make(path, each, question);
          await expectChecked([path]);
        } finally {
          writeFileSync(join(folder, path), whole);
          await editor.close(path);
        }
      }),
      { numRuns: runs(40, 4_000) },
    );
  });

  test("and is used by contracts gives those that are open and those that are not the findings of check", async () => {
    const used = "specs/bases/supplier-framework.yaml";
    const users = specSources.filter(({ text }) => text.includes("bases/supplier-framework.yaml")).map(({ path }) => path);
    expect(users.length).toBeGreaterThan(2);
    const open = [...users.slice(0, 2), used];
    const whole = editor.onDisk(used);
    for (const path of open) await editor.open(path);
    await fc.assert(
      fc.asyncProperty(changes, async (made) => {
        await editor.rewrite(used, whole);
        for (const [each, question] of made) await make(used, each, question);
        await editor.findings(used);
        await expectChecked(users, [used]);
      }),
      { numRuns: runs(15, 1_000) },
    );
    for (const path of open) await editor.close(path);
    writeFileSync(join(folder, used), whole);
  });
});
