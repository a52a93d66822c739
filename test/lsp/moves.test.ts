import fc from "fast-check";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Move } from "../../src/language-service/answers.ts";
import { withEdits } from "../../src/language-service/edits.ts";
import { createIndex, type FollowingIndex } from "../../src/language-service/index/index.ts";
import { filesNamedIn } from "../../src/language-service/names/files.ts";
import { moved } from "../../src/language-service/names/moves.ts";
import type { EditorProject } from "../../src/language-service/project.ts";
import { parse } from "../../src/1-parse/parse.ts";
import type { Edit } from "../../src/model/diagnostic.ts";
import { isContractName } from "../../src/model/files.ts";
import { folderOf } from "../../src/model/path.ts";
import { renderSample } from "../../src/render.ts";
import { editorProject, filesIn, type ProjectFiles } from "../support/editor-project.ts";
import { runs } from "../support/long.ts";

const root = new URL("../../", import.meta.url).pathname;
const specs = Object.fromEntries(
  Object.entries(filesIn(`${root}specs`))
    .filter(([path]) => /\.(?:yaml|facts\.json)$/u.test(path))
    .map(([path, text]) => [`specs/${path}`, text]),
);
const files: ProjectFiles = { ...specs, "flowspec.config.yaml": readFileSync(`${root}flowspec.config.yaml`, "utf8") };

interface Opened {
  readonly project: EditorProject;
  readonly index: FollowingIndex;
}

async function opened(texts: ProjectFiles): Promise<Opened> {
  const bare = editorProject(texts);
  const index = createIndex({ text: bare.workspace.text });
  await index.update(Object.keys(texts).filter(isContractName));
  return { project: { ...bare, index }, index };
}

/** Where something is once one thing has moved. */
const movedBy =
  ({ from, to }: Move) =>
  (path: string): string =>
    path === from || path.startsWith(`${from}/`) ? to + path.slice(from.length) : path;

/** The files as they are once their edits are made, and one thing after another has moved. */
function after(texts: ProjectFiles, edits: readonly Edit[], moves: readonly Move[]): ProjectFiles {
  return Object.fromEntries(
    Object.entries(texts).map(([path, text]) => {
      const own = edits.filter(({ span }) => span.source.path === path);
      return [moves.reduce((now, move) => movedBy(move)(now), path), withEdits(text, own)];
    }),
  );
}

function unquoted(all: ProjectFiles): ProjectFiles {
  return Object.fromEntries(Object.entries(all).map(([path, text]) => [path, text.replaceAll(/["']/gu, "")]));
}

/** What every file names, by the paths that all of it has once things have moved. */
function namedIn(texts: ProjectFiles, moves: readonly Move[]): readonly string[] {
  const where = (path: string): string => moves.reduce((now, move) => movedBy(move)(now), path);
  return Object.entries(texts)
    .filter(([path]) => path.endsWith(".yaml"))
    .flatMap(([path, text]) => {
      const { value } = parse({ path, text });
      return value === undefined ? [] : filesNamedIn(value, ".").map((named) => `${where(path)}: ${named.kind} ${where(named.path)}`);
    })
    .toSorted();
}

/** The requests of some contracts, and the names of what is found in them. */
async function come({ project }: Opened, contracts: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const path of contracts) {
    const { value, diagnostics } = await project.workspace.check([path]);
    const [contract] = value ?? [];
    const requests = contract?.samples.map(({ name }) => renderSample(contract, name));
    found.push(JSON.stringify([requests, diagnostics.map(({ code }) => code.name).toSorted()]));
  }
  return found;
}

const pdfs = Object.keys(files).flatMap((path) => (path.endsWith(".facts.json") ? [path.replace(".facts.json", "")] : []));
const texts = Object.keys(specs).filter((path) => path.endsWith(".yaml"));
const folders = [...new Set([...texts, ...pdfs].map(folderOf))].filter((path) => path !== "specs");
const parts = texts.filter((path) => !isContractName(path));
const places = ["", "specs/", "specs/新 文件夹/", "contracts/a/b/", "specs/parties/", "specs/pdf/deep/"];
const names = ["x", "it's, #1", "名称", "a b"];

/** Something that moves, most often what others name, and where it goes. */
const move: fc.Arbitrary<Move> = fc
  .tuple(
    fc.oneof(fc.constantFrom(...parts), fc.constantFrom(...pdfs), fc.constantFrom(...texts), fc.constantFrom(...folders, "specs")),
    fc.constantFrom(...places),
    fc.constantFrom(...names),
  )
  .map(([from, place, name]) => ({ from, to: `${place}${name}${/(?:\.flow\.yaml|\.yaml|\.pdf|)$/u.exec(from)?.[0] ?? ""}` }))
  .filter(({ from, to }) => !to.startsWith(`${from}/`) && files[to] === undefined);

test("whatever moves, every path leads where it led, and the requests and findings of all contracts stay", async () => {
  const before = await opened(files);
  let changed = 0;
  await fc.assert(
    fc.asyncProperty(move, async (asked) => {
      const answer = await moved([asked], before.project);
      const moves = [asked, ...answer.moves];
      const now = after(files, answer.edits, moves);
      expect(namedIn(now, [])).toEqual(namedIn(files, moves));
      const where = (path: string): string => moves.reduce((to, each) => movedBy(each)(to), path);
      // Of those that others name a few stand for all.
      const concerned = before.index
        .contracts()
        .filter((path) => where(path) !== path || answer.edits.some(({ span }) => span.source.path === path))
        .slice(0, 3);
      const there = await opened(now);
      expect(await come(there, concerned.map(where))).toEqual(await come(before, concerned));
      // And back, but for the quotes that a name needed in between.
      const back = await moved([{ from: asked.to, to: asked.from }], there.project);
      expect(unquoted(after(now, back.edits, [{ from: asked.to, to: asked.from }, ...back.moves]))).toEqual(unquoted(files));
      changed += answer.edits.length;
    }),
    { seed: 16, numRuns: runs(25, 500), endOnFailure: false },
  );
  expect(changed).toBeGreaterThan(runs(25, 500));
}, 3_000_000);
