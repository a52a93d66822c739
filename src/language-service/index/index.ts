import { parse } from "../../1-parse/parse.ts";
import type { Parsed } from "../../1-parse/parsed.ts";
import { compare } from "../../model/diagnostic.ts";
import type { Source } from "../../model/source.ts";
import type { WorkspaceReader } from "../../workspace/workspace.ts";
import type { ProjectIndex } from "../project.ts";
import { rootOf, type Said, saidBy, saidByBroken } from "./said.ts";
import { type ProjectSymbol, symbolsIn } from "./symbols.ts";

/** An index that follows the files of a project. */
export interface FollowingIndex extends ProjectIndex {
  /**
   * Reads files anew, since they are new, have another text, or are gone: contracts, and the files that these use, which need not be named the
   * first time. Between one slice and the next it waits for `pause`, which says whether to go on. What was not read yet comes back: a later call
   * can go on with it.
   */
  readonly update: (paths: readonly string[], pause?: Pause) => Promise<readonly string[]>;
  /** Counts how often a file came to say something else of others, or of what it is: texts may be edited for hours without that. */
  readonly changes: () => number;
  /**
   * Contracts and parameters of the project whose names hold some letters in this order, of whatever case; not more than an editor lists. Those that begin with
   * them come first.
   */
  readonly symbols: (letters: string) => readonly ProjectSymbol[];
}

/** Lets others do something; whether there is still somebody who wants an answer. */
type Pause = () => Promise<boolean>;

/** How much is read from one pause to the next: files, and UTF-16 units, whichever is reached first. It takes some milliseconds. */
const slice = { files: 10, units: 20_000 } as const;

/** What an index asks: how a text reads now, an open one before that of the disk, and what it says, where somebody has found that out. */
interface IndexReader extends Pick<WorkspaceReader, "text"> {
  readonly parsed?: (source: Source) => Parsed | undefined;
}

/**
 * An index in which nothing stands yet. Texts are parsed, never checked, and not kept. Of a text with a mistake of syntax it keeps what the last readable one said. `project` is the folder that contracts in it do not
 * read out of.
 */
export function createIndex(reader: IndexReader, project: string = "."): FollowingIndex {
  const files = new Map<string, Said>();
  /** The latest reading of each path that is under way: an older one that ends later says nothing. */
  const readings = new Map<string, symbol>();
  let graph: Graph | undefined;
  let changes = 0;

  const changed = (): void => {
    graph = undefined;
    changes += 1;
  };
  /** Reads one file; the files that it uses, and how much was read. */
  const read = async (path: string): Promise<{ readonly uses: readonly string[]; readonly units: number }> => {
    const reading = Symbol(path);
    readings.set(path, reading);
    // A file that the machine cannot read now says what it said.
    const text = await reader.text(path, rootOf(path, project)).catch(() => undefined);
    if (readings.get(path) !== reading) return { uses: [], units: 0 };
    readings.delete(path);
    if (text === undefined) return { uses: [], units: 0 };
    const before = files.get(path);
    if (typeof text === "string") {
      files.delete(path);
      if (before !== undefined) changed();
      return { uses: [], units: 0 };
    }
    if (text.path !== path) {
      // It goes by another path than that at which it was found: a file of a package.
      const said = { ...saidBy(path, undefined, project), uses: [text.path] };
      files.set(path, said);
      if (before === undefined || !isSame(before, said)) changed();
      return { uses: said.uses, units: 0 };
    }
    const { value, cut } = reader.parsed?.(text) ?? parse(text);
    const isBroken = cut === true || value === undefined;
    const said = !isBroken ? saidBy(path, value, project) : (before ?? saidByBroken(text, value, project));
    files.set(path, said);
    if (before === undefined || !isSame(before, said)) changed();
    return { uses: said.uses, units: text.text.length };
  };
  const known = (): Graph => (graph ??= graphOf(files));
  const update = async (paths: readonly string[], pause?: Pause): Promise<readonly string[]> => {
    const left = new Set(paths);
    let [count, units] = [0, 0];
    for (const path of left) {
      if (pause && (count >= slice.files || units >= slice.units)) {
        [count, units] = [0, 0];
        if (!(await pause())) return [...left];
      }
      const { uses, units: more } = await read(path);
      left.delete(path);
      // A set goes on with what is added to it on the way.
      for (const used of uses) if (!files.has(used)) left.add(used);
      count += 1;
      units += more;
    }
    return [];
  };
  return {
    update,
    changes: () => changes,
    contracts: () => known().contracts,
    usersOf: (path) => known().usersOf(path),
    usersOfPdf: (path) => known().naming("pdfs", path),
    filesAround: (isMeant) => known().filesAround(isMeant),
    filesNaming: (variable) => known().filesNaming(variable),
    variables: () => known().variables,
    symbols: (letters) => symbolsIn(files, letters),
    named: (name) => known().contracts.filter((path) => files.get(path)?.name === name),
  };
}

/** Whether a text says the same of other files and of itself as another did; what it declares is looked up file by file. */
function isSame({ symbols: _one, ...one }: Said, { symbols: _other, ...other }: Said): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** What follows from what all files say together. */
interface Graph {
  readonly contracts: readonly string[];
  readonly usersOf: (path: string) => readonly string[];
  /** The contracts that name something, by themselves or in a file that they use. */
  readonly naming: (kind: "pdfs" | "vars", name: string) => readonly string[];
  /** The files that are of some paths or name one of them, contracts and those that these use. */
  readonly filesAround: (isMeant: (path: string) => boolean) => readonly string[];
  /** The files that name a variable, contracts and those that these use. */
  readonly filesNaming: (variable: string) => readonly string[];
  /** The variables that they name. */
  readonly variables: readonly string[];
}

function graphOf(files: ReadonlyMap<string, Said>): Graph {
  const users = new Map<string, string[]>();
  for (const [path, { uses }] of files)
    for (const used of uses) {
      const known = users.get(used);
      if (known) known.push(path);
      else users.set(used, [path]);
    }
  const isOne = (path: string): boolean => files.get(path)?.isContract === true;
  /** A file and all that use it, directly or by another. */
  const above = (paths: readonly string[]): readonly string[] => {
    const found = new Set(paths);
    for (const path of found) for (const user of users.get(path) ?? []) found.add(user);
    return [...found];
  };
  const inOrder = (paths: readonly string[]): readonly string[] => paths.toSorted(compare);
  const saying = (kind: "pdfs" | "vars", name: string): readonly string[] =>
    [...files].flatMap(([path, said]) => (said[kind].includes(name) ? [path] : []));
  const filesNaming = (variable: string): readonly string[] =>
    inOrder(saying("vars", variable).filter((path) => above([path]).some(isOne)));
  const filesAround = (isMeant: (path: string) => boolean): readonly string[] =>
    inOrder(
      [...files].flatMap(([path, { uses, pdfs }]) => ([path, ...uses, ...pdfs].some(isMeant) && above([path]).some(isOne) ? [path] : [])),
    );
  return {
    filesAround,
    contracts: inOrder([...files.keys()].filter(isOne)),
    usersOf: (path) => inOrder(above(users.get(path) ?? []).filter(isOne)),
    naming: (kind, name) => inOrder(above(saying(kind, name)).filter(isOne)),
    filesNaming,
    variables: inOrder(
      [...new Set([...files.values()].flatMap(({ vars }) => vars))].filter((variable) => filesNaming(variable).length > 0),
    ),
  };
}
