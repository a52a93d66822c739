import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkSources } from "../../src/compile.ts";
import { changesIn } from "../../src/language-service/actions/actions.ts";
import type { ChangeKind, OfferedChange } from "../../src/language-service/answers.ts";
import { withEdits } from "../../src/language-service/edits.ts";
import { eachScalar } from "../../src/language-service/placeholders.ts";
import { type Subject, subjectOf } from "../../src/language-service/subject.ts";
import type { DocumentNode } from "../../src/model/document.ts";
import { type Source, type Span, span } from "../../src/model/source.ts";
import { renderSample } from "../../src/render.ts";
import { randomOf } from "../fuzz/random.ts";
import type { EditorProject } from "../../src/language-service/project.ts";
import { editorProject, filesIn, type ProjectFiles } from "../support/editor-project.ts";
import { isLong, runs } from "../support/long.ts";

const root = new URL("../../", import.meta.url).pathname;
const clock = { now: 1_767_600_000, guessed: true };

/** Texts that are edited, with all that was understood of them. */
interface World {
  readonly files: ProjectFiles;
  readonly project: EditorProject;
  readonly subjects: readonly Subject[];
}

async function worldOf(files: ProjectFiles): Promise<World> {
  const project = editorProject(files, { settings: { clock } });
  await project.workspace.check(project.index.contracts());
  const paths = Object.keys(files).filter((path) => path.endsWith(".yaml") && path !== project.config);
  return { files, project, subjects: paths.flatMap((path) => subjectOf(path, project) ?? []) };
}

/** The specifications of the project, with line ends of either kind. */
const specs = (eol: string): ProjectFiles => ({
  ...Object.fromEntries(
    Object.entries(filesIn(`${root}specs`))
      .filter(([path]) => /\.(?:yaml|json)$/u.test(path))
      .map(([path, text]) => [`specs/${path}`, path.endsWith(".yaml") ? text.replaceAll("\n", eol) : text]),
  ),
  "flowspec.config.yaml": readFileSync(`${root}flowspec.config.yaml`, "utf8"),
});

/** Contracts in which something is found, whose names differ. */
const fixtures: ProjectFiles = Object.fromEntries(
  Object.entries(filesIn(`${root}test/fixtures/diagnostics`))
    .filter(([path]) => /^[\w-]*wire[\w-]*\/.*\.flow\.yaml$/u.test(path))
    .map(([path, text]) => [path, text.replace(/^name: .*$/mu, `name: ${path.replaceAll(/\W+/gu, "-").replace("-flow-yaml", "")}`)]),
);

/** Where somebody asks for what, in one of the texts. */
interface Asked {
  readonly world: World;
  readonly subject: Subject;
  readonly at: Span;
  readonly kind: ChangeKind;
}

/** Every place of the texts that something may be offered at: values, parts of texts, parameters, maps, used files, members. */
const placesIn = (world: World): readonly Asked[] =>
  world.subjects.flatMap((subject): readonly Asked[] => {
    const { document } = subject;
    if (document === undefined) return [];
    const found: Asked[] = [];
    const ask = (kind: ChangeKind, { start, end = start }: { readonly start: number; readonly end?: number }): void =>
      void found.push({ world, subject, kind, at: span(subject.source, start, end) });
    eachScalar(document, ({ span: { source, start, end }, pointer }) => {
      if (source !== subject.source || /^\/(?:params|samples)/u.test(pointer)) return;
      ask("extract", { start });
      if (end - start > 6) ask("extract", { start: start + 2, end: start + 4 });
      if (pointer.endsWith("/use")) ask("inline", { start });
      if (pointer.includes("/wire/")) ask("rewrite", { start });
    });
    const visit = (node: DocumentNode): void => {
      if (node.kind === "list") node.items.forEach(visit);
      if (node.kind !== "map" || node.span.source !== subject.source) return;
      if (node.pointer !== "" && !/^\/(?:params|samples)/u.test(node.pointer)) ask("extract", { start: node.span.start });
      for (const [name, { key, value }] of node.entries) {
        if (node.pointer === "/params") ask("inline", { start: key.start });
        if (name !== "params" && name !== "samples") visit(value);
        else if (node.pointer === "" && name === "params") visit(value);
      }
    };
    visit(document);
    return found;
  });

/** The texts after a change. */
function after({ files }: World, { edits, creates = new Map() }: OfferedChange): ProjectFiles {
  const changed: Record<string, string> = { ...files };
  for (const path of new Set(edits.map(({ span: at }) => at.source.path))) {
    const own = edits.filter(({ span: at }) => at.source.path === path);
    for (const [index, { span: at }] of own.entries()) {
      expect(at.source.text).toBe(files[path]);
      expect(at.start).toBeGreaterThanOrEqual(own[index - 1]?.span.end ?? 0);
    }
    changed[path] = withEdits(files[path] ?? "", own);
  }
  for (const [path, text] of creates) {
    expect(files[path]).toBeUndefined();
    changed[path] = text;
  }
  return changed;
}

/** What contracts come to: what is found in them, and the body of every sample. */
function meaning(
  { project }: World,
  texts: ProjectFiles,
  contracts: readonly string[],
): { readonly found: readonly string[]; readonly bodies: unknown } {
  const known = new Map(Object.entries(texts).map(([path, text]): [string, Source] => [path, { path, text }]));
  const sources = contracts.flatMap((path) => known.get(path) ?? []);
  const { value = [], diagnostics } = checkSources(sources, { ...project.settings, files: known });
  const bodies = value.map((contract) => [contract.name, contract.samples.map(({ name }) => [name, renderSample(contract, name)])]);
  return { found: diagnostics.map(({ severity, code }) => `${severity} ${code.name}`).toSorted(), bodies };
}

/** Of all places some, those that are tried: all in the long run. */
function chosen(all: readonly Asked[], kind: ChangeKind, count: number): readonly Asked[] {
  const random = randomOf(count);
  const own = all.filter((each) => each.kind === kind);
  return isLong ? own : Array.from({ length: runs(count, count) }, () => random.pick(own));
}

describe.each([
  ["specifications", specs("\n"), 35, 25, 0],
  ["specifications with line ends of Windows", specs("\r\n"), 20, 12, 0],
  ["contracts with members of the wire", fixtures, 10, 0, 40],
] as const)("of %s", async (_, files, extracted, inlined, rewritten) => {
  const world = await worldOf(files);
  const all = placesIn(world);

  test.each(
    (
      [
        ["extract", extracted],
        ["inline", inlined],
        ["rewrite", rewritten],
      ] as const
    ).filter(([, count]) => count > 0),
  )("what says the same otherwise, %s, leaves the body of every sample as it is, and finds nothing new", async (kind, count) => {
    let offered = 0;
    for (const { subject, at } of chosen(all, kind, count)) {
      const changes = await changesIn(subject, at, world.project, [], [kind]);
      offered += changes.length;
      const contracts = [...new Set(subject.standings.map(({ contract }) => contract))];
      for (const change of changes) {
        const [was, is] = [meaning(world, files, contracts), meaning(world, after(world, change), contracts)];
        expect(is.bodies, change.title).toEqual(was.bodies);
        // Keys are sent in the order of their table, wherever `wire` had their members.
        if (kind !== "rewrite") expect(JSON.stringify(is.bodies), change.title).toBe(JSON.stringify(was.bodies));
        expect(was.found, change.title).toEqual(expect.arrayContaining([...is.found]));
        expect(change.refused).toBeUndefined();
      }
    }
    expect(offered).toBeGreaterThan(0);
  });
});
