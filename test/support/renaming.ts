import { createIndex } from "../../src/language-service/index/index.ts";
import { bindContract } from "../../src/language-service/names/bind/contract.ts";
import { type Occurrence, placeOf } from "../../src/language-service/names/occurrence.ts";
import { renamed } from "../../src/language-service/names/rename.ts";
import type { EditorProject } from "../../src/language-service/project.ts";
import { type Subject, subjectOf } from "../../src/language-service/subject.ts";
import { isParamName } from "../../src/language/tables/names.ts";
import type { DocumentNode } from "../../src/model/document.ts";
import { compare, type Edit } from "../../src/model/diagnostic.ts";
import { isContractName } from "../../src/model/files.ts";
import { readConfigSource } from "../../src/resolve.ts";
import { renderSample } from "../../src/render.ts";
import { editorProject, type ProjectFiles } from "./editor-project.ts";

/** A project that is edited in memory, of which each rename is tried and taken back. */
export interface Renaming {
  readonly project: EditorProject;
  /** All that is named in the contracts and that can be renamed, each thing once. */
  readonly named: readonly Occurrence[];
  /**
   * Renames what is named at a place: why it is not done; or else what is wrong with what was done, which is nothing where all requests and all
   * findings are as they were, and the text is again what it was once the name is given back.
   */
  readonly trial: (at: Occurrence, name: string) => Promise<{ readonly refused: string } | { readonly wrong: readonly string[] }>;
}

/** What a contract comes to: the requests of its samples, and its findings with their places. */
interface State {
  readonly requests: string;
  readonly findings: readonly { readonly code: string; readonly path: string; readonly start: number }[];
}

/** Kinds of names that the request holds themselves: of them only the place of the name differs. */
const sent: ReadonlySet<string> = new Set(["role", "component"]);

/** Codes of what is misspelt, which tell of a name that is like it. */
const guesses: ReadonlySet<string> = new Set(["sample-params", "known-params", "known-vars"]);

export async function renamingIn(files: ProjectFiles): Promise<Renaming> {
  const bare = editorProject(files);
  const index = createIndex({ text: bare.workspace.text });
  const project: EditorProject = { ...bare, index };
  const contracts = Object.keys(files).filter(isContractName).toSorted(compare);
  await index.update(contracts);
  await project.workspace.check(contracts);

  const subject = (path: string): Subject => {
    const found = subjectOf(path, project);
    if (found === undefined) throw new Error(`${path} was not read`);
    return found;
  };
  const state = async (all: readonly string[]): Promise<ReadonlyMap<string, State>> => {
    const found = new Map<string, State>();
    for (const path of all) {
      const { value, diagnostics } = await project.workspace.check([path]);
      const [contract] = value ?? [];
      const isSound = contract !== undefined && !diagnostics.some(({ severity }) => severity === "error");
      found.set(path, {
        requests: isSound ? JSON.stringify(contract.samples.map(({ name }) => renderSample(contract, name))) : "",
        findings: diagnostics.map(({ code, span }) => ({ code: code.name, path: span.source.path, start: span.start })),
      });
    }
    return found;
  };
  /** What else follows from another text of a file. */
  const follow = async (path: string): Promise<void> => {
    const source = project.workspace.document(path)?.source;
    if (path !== project.config || source === undefined) return void (await index.update([path]));
    const { environments, env } = readConfigSource(source).value ?? {};
    project.workspace.configure({ ...project.settings, ...(environments ? { environments } : {}), ...(env === undefined ? {} : { env }) });
  };
  const apply = async (edits: readonly Edit[]): Promise<void> => {
    for (const path of new Set(edits.map(({ span }) => span.source.path))) {
      const text = project.workspace.document(path)?.source.text ?? files[path] ?? "";
      const own = edits.filter(({ span }) => span.source.path === path).toSorted((a, b) => b.span.start - a.span.start);
      project.workspace.open(
        path,
        own.reduce((made, { span, text: now }) => made.slice(0, span.start) + now + made.slice(span.end), text),
      );
      await follow(path);
    }
  };
  const concerned = (edits: readonly Edit[]): readonly string[] => {
    const paths = [...new Set(edits.map(({ span }) => span.source.path))];
    return [...new Set(paths.flatMap((path) => [...(contracts.includes(path) ? [path] : []), ...index.usersOf(path)]))];
  };
  const restore = async (edits: readonly Edit[]): Promise<void> => {
    for (const path of new Set(edits.map(({ span }) => span.source.path))) {
      project.workspace.open(path, files[path] ?? "");
      await follow(path);
    }
  };
  const documents = (path: string): DocumentNode | undefined => project.workspace.document(path)?.value;
  const occurrences = contracts.flatMap((path) => bindContract(path, documents, ".").occurrences);
  /** Some places of a thing: the last, and one in the middle. */
  const places = (thing: string): readonly Occurrence[] => {
    const own = occurrences.filter((each) => each.thing === thing);
    return [own.at(-1), own[own.length >> 1]].flatMap((each) => each ?? []);
  };
  return {
    project,
    named: [...new Map(occurrences.toReversed().map((each) => [each.thing, each])).values()].filter(
      ({ kind, name }) => kind !== "unknown" && name !== "vars",
    ),
    trial: async (at, name) => {
      const answer = await renamed(subject(at.span.source.path), at.span.start, name, project);
      if ("refused" in answer) return answer;
      const { edits } = answer;
      const wrong: string[] = [];
      for (const other of places(at.thing)) {
        const again = await renamed(subject(other.span.source.path), other.span.start, name, project);
        if (!("edits" in again) || editsText(again.edits) !== editsText(edits)) wrong.push(`not the same from ${placeOf(other.span)}`);
      }
      const all = concerned(edits);
      const before = await state(all);
      await apply(edits);
      const after = await state(all);
      for (const path of all) {
        const [one, other] = [before.get(path), after.get(path)];
        if (!sent.has(at.kind) && one?.requests !== other?.requests) wrong.push(`${path}: another request`);
        // Where a name is misspelt already, what is said of it depends on which name is like it.
        const guessed = new Set((one?.findings ?? []).flatMap(({ code }) => (guesses.has(code) ? [code] : [])));
        const there = (found: State | undefined, shift: boolean): string =>
          (found?.findings ?? [])
            .filter(({ code }) => !guessed.has(code))
            .map(({ code, path: file, start }) => `${code} ${file}:${shift ? start + shiftAt(edits, file, start) : start}`)
            .toSorted()
            .join("\n");
        if (there(one, true) !== there(other, false))
          wrong.push(`${path}: other findings\n${there(one, true)}\n->\n${there(other, false)}`);
      }
      const place = at.span.start + shiftAt(edits, at.span.source.path, at.span.start);
      const back = await renamed(subject(at.span.source.path), place, at.name, project);
      // Words of conditions may stand where nobody can tell what is meant.
      if ("refused" in back) wrong.push(...(name === freshName(at) ? [`cannot be taken back: ${back.refused}`] : []));
      else {
        await apply(back.edits);
        const isQuoted = edits.some(({ text }) => /^["']/u.test(text));
        for (const path of new Set(edits.map(({ span }) => span.source.path)))
          if (!isQuoted && project.workspace.document(path)?.source.text !== files[path]) wrong.push(`${path}: another text after all`);
      }
      await restore(edits);
      return { wrong };
    },
  };
}

function editsText(edits: readonly Edit[]): string {
  return edits
    .map(({ span, text }) => `${placeOf(span)} ${text}`)
    .toSorted()
    .join("\n");
}

/** How far a place of a text moves by edits before it. */
function shiftAt(edits: readonly Edit[], path: string, at: number): number {
  return edits
    .filter(({ span }) => span.source.path === path && span.start < at)
    .reduce((sum, { span, text }) => sum + text.length - (span.end - span.start), 0);
}

/** A name of its kind that nothing has. */
export function freshName({ kind, name }: Occurrence): string {
  if (kind === "sample") return `${name}-2x`;
  if (kind === "role" || kind === "component") return `${name}乙2`;
  return isParamName(`${name}Other`) ? `${name}Other` : "other";
}
