import { join, resolve } from "node:path";
import { type Destination, displayPath, isWithin, noteAll, writeNewest } from "../../host.ts";
import type { Seen } from "../../host/seen.ts";
import { compare } from "../../model/diagnostic.ts";
import { type Input, inputAt, sharedOf } from "../../record/inputs.ts";
import type { Outcome } from "../../workspace/outcome.ts";
import { checkOutputs } from "../findings.ts";
import { exit, type ExitCode, type Io, UsageError } from "../io.ts";
import type { Project } from "../config.ts";
import { makerOf } from "../output/own.ts";
import { outOf } from "../project.ts";
import type { Recording } from "../recorded.ts";
import type { CommonFlags } from "../settings.ts";
import { standardInput } from "../sources.ts";
import { neededAt, needing, type Needing, pathsIn } from "./gather.ts";
import { isWritable, type MakeRule, makeText, type Prerequisites } from "./make.ts";

/** Flags of commands that write a dependency file. */
export interface DepsFlags extends CommonFlags {
  readonly depsFile?: string;
  readonly out?: string;
}

/** A contract with the files that were made of it, as paths from the working directory. */
export interface Made {
  readonly contract: Needing;
  readonly outputs: readonly string[];
}

/** What a dependency file is about. */
export interface Making {
  readonly seen: Seen;
  /** What was seen before contracts were looked for: all of them go by it. */
  readonly first: ReadonlySet<string>;
  /** The output folder. */
  readonly out: string;
  readonly contracts: readonly Made[];
  /** What was made of all contracts together, as paths from the working directory. */
  readonly rest: readonly string[];
}

/**
 * A dependency file for make: the outputs of a contract depend on what was read for it or looked for, and on what all contracts go by; the file itself, by
 * the path `target`, and what is made of all contracts depend on everything, and on the folders in which contracts were looked for.
 * @throws UsageError where make has no way of writing a path, or there is no file to look at.
 */
export function depsText({ seen, first, out, contracts, rest }: Making, target: string, cwd: string): string {
  const all = new Set(contracts.flatMap(({ contract }) => contract.needs));
  const shared = sharedOf(seen, all, first, (path) => isWithin(resolve(cwd, out), path));
  const inputsOf = (needs: Iterable<string>): readonly Input[] => [...needs].flatMap((need) => inputAt(seen, need) ?? []);
  const rules: readonly MakeRule[] = [
    { targets: [target, ...rest].toSorted(compare), prerequisites: prerequisitesOf(inputsOf(all), shared.folders.keys(), cwd) },
    ...contracts.flatMap(({ contract, outputs }) =>
      outputs.length === 0
        ? []
        : [{ targets: outputs.toSorted(compare), prerequisites: prerequisitesOf(inputsOf(contract.needs), [], cwd) }],
    ),
  ];
  const common = prerequisitesOf(shared.inputs, [], cwd);
  for (const { targets, prerequisites } of [...rules, { targets: [], prerequisites: common }]) {
    refuseUnwritable(targets);
    refuseUnwritable(pathsOf(prerequisites));
  }
  refuseInput(contracts.map(({ contract }) => contract));
  return makeText(rules, common);
}

function pathsOf({ files, folders, missing, there }: Prerequisites): readonly string[] {
  return [...files, ...folders, ...missing, ...there];
}

function refuseUnwritable(paths: readonly string[]): void {
  for (const path of paths) if (!isWritable(path)) throw new UsageError("not-for-make", { path });
}

function refuseInput(contracts: readonly { readonly path: string }[]): void {
  if (contracts.some(({ path }) => path === standardInput)) throw new UsageError("deps-of-input");
}

/** Both names of what is reached by a link: where that leads is changed with neither file. */
function prerequisitesOf(inputs: readonly Input[], folders: Iterable<string>, cwd: string): Prerequisites {
  const shown = (paths: Iterable<string>): readonly string[] =>
    [...new Set([...paths].map((path) => displayPath(cwd, path)))].toSorted(compare);
  const namesOf = (each: Input): readonly string[] =>
    each.kind === "missing" || isOnlyThere(each) ? [] : [each.path, each.real ?? each.path];
  return {
    files: shown(inputs.flatMap(namesOf)),
    folders: shown(folders),
    missing: shown(inputs.flatMap((each) => (each.kind === "missing" ? [each.path] : []))),
    there: shown(inputs.flatMap((each) => (isOnlyThere(each) ? [each.path] : []))),
  };
}

/** Whether nothing matters of an input but that it is a folder: what is in it comes and goes. */
function isOnlyThere(input: Input): boolean {
  return input.kind === "unread" && input.isFolder && input.real === undefined;
}

/** Writes a dependency file: once everything was read, and what it is about was made. */
export async function writeDeps(making: Making, flags: DepsFlags, io: Io): Promise<void> {
  const text = depsText(making, displayPath(io.cwd, flags.depsFile ?? ""), io.cwd);
  const file = await destinationOf(flags, io);
  if (file) await writeNewest(file, text);
}

/** Where `--deps-file` says that it is written, if it can be. */
async function destinationOf(flags: DepsFlags, io: Io): Promise<Destination | undefined> {
  const { depsFile: path = "" } = flags;
  return (await checkOutputs(flags, io, [{ flag: "--deps-file", path }])).at(-1);
}

/** A compilation of which it is noted what it reads and makes. */
export interface Deps {
  /** Opens the project: what is seen meanwhile, all contracts go by. */
  readonly opening: (open: () => Promise<Project>) => Promise<Project>;
  readonly recording: Recording;
  /** Writes the dependency file, where `--deps-file` names one, of a compilation that ended well: after another one its outputs are as old as they were. */
  readonly end: (code: ExitCode) => Promise<ExitCode>;
}

/** Begins to note what a compilation reads and makes, beside what is recorded of it. */
export function beginDeps(flags: DepsFlags, io: Io, recording: Recording): Deps {
  const seen = noteAll();
  const outcomes: Outcome[] = [];
  let first: ReadonlySet<string> = new Set();
  let made: readonly string[] = [];
  let out = "";
  /** What make has no way of writing is told before anything is written. */
  const refuse = (paths: Iterable<string>): void =>
    refuseUnwritable(
      pathsOf(
        prerequisitesOf(
          [...paths].flatMap((path) => inputAt(seen, path) ?? []),
          [],
          io.cwd,
        ),
      ),
    );
  return {
    opening: async (open) => {
      // What can be told before anything is compiled is told then.
      await destinationOf(flags, io);
      const project = await open();
      first = pathsIn(seen);
      out = outOf(flags.out, project, io);
      refuse(first);
      refuseUnwritable([out, displayPath(io.cwd, flags.depsFile ?? "")]);
      return project;
    },
    recording: {
      ...recording,
      passing: (shared) => {
        const passing = recording.passing(shared);
        return {
          ...passing,
          done: (outcome) => {
            refuseInput([outcome]);
            refuse([outcome.path, ...outcome.files].flatMap((path) => neededAt(io.cwd, path)));
            passing.done?.(outcome);
            outcomes.push(outcome);
          },
        };
      },
      done: (code, last) => {
        recording.done(code, last);
        made = [...(last?.outputs?.files.keys() ?? [])];
      },
    },
    end: async (code) => {
      if (code !== exit.ok) return code;
      await writeDeps({ seen, first, ...madeOf(needing(outcomes, new Map(), io), made, out, io) }, flags, io);
      return code;
    },
  };
}

/** What was made of which contract, by the names of files in the output folder `out`. */
export function madeOf(
  contracts: readonly Needing[],
  files: readonly string[],
  out: string,
  { cwd }: Pick<Io, "cwd">,
): Pick<Making, "contracts" | "rest" | "out"> {
  const byMaker = new Map<string | undefined, string[]>();
  for (const path of files) {
    const maker = makerOf(path);
    byMaker.set(maker, [...(byMaker.get(maker) ?? []), displayPath(cwd, join(resolve(cwd, out), path))]);
  }
  const outputsOf = (name: string | undefined): readonly string[] => (name === undefined ? [] : (byMaker.get(name) ?? []));
  return {
    contracts: contracts.map((contract) => ({ contract, outputs: outputsOf(contract.name) })),
    rest: byMaker.get(undefined) ?? [],
    out,
  };
}
