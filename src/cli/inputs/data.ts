import { dirname, relative, resolve, sep } from "node:path";
import { displayPath, isWithin, sha256 } from "../../host.ts";
import type { Doubt } from "../../host/seen.ts";
import { compare } from "../../model/diagnostic.ts";
import type { Horizon } from "../../model/clock.ts";
import { type Input, inputAt, sharedOf } from "../../record/inputs.ts";
import { tool } from "../../record/tool.ts";
import type { Io } from "../io.ts";
import { outOf } from "../project.ts";
import { type CommonFlags, maxWarningsOf } from "../settings.ts";
import { doubtOf, type Gathered } from "./gather.ts";

/** Something that was read. Paths are relative to the working directory, with `/`. */
interface FileData {
  readonly path: string;
  /** Where it leads, links followed, if that is another path. */
  readonly real?: string;
  /** Of its bytes. */
  readonly sha256: string;
}

/** Something that is there and was not read. */
interface UnreadData {
  readonly path: string;
  readonly real?: string;
}

/** Inputs of a contract, or of all of them; each list is sorted by path. */
export interface InputsData {
  readonly files: readonly FileData[];
  /** What was looked for and not there. */
  readonly missing: readonly string[];
  /** Names that were looked for in every folder above the working directory, and are in none; how many those are is nothing that matters. */
  readonly missingAbove: readonly string[];
  /** Links that were followed, and what is there and was not read: it leads out of the project, or is no file. */
  readonly unread: readonly UnreadData[];
}

/** A contract's inputs. */
interface ContractData extends InputsData {
  readonly path: string;
  /** None where nothing of it can be read. */
  readonly name?: string;
  /** The moments between which the clock of the machine changes nothing of what is found, in Unix seconds: from the first on, and before the other. */
  readonly since?: number;
  readonly until?: number;
  /** A SHA-256 over these inputs and all that are shared: where it is the same, so is what the contract is compiled to. `null` where there is a doubt. */
  readonly key: string | null;
}

/** All that contracts are made of, as `flowspec inputs --json` prints it. */
export interface Report {
  readonly version: 1;
  /** Tells this flowspec from every other; `null` where it was not built as a whole. */
  readonly tool: string | null;
  /** What flags and the environment decide. */
  readonly settings: Readonly<Record<string, string | number | boolean | null>>;
  /** What is the same for all contracts. */
  readonly shared: InputsData;
  /** Folders in which contracts were looked for, with the SHA-256 of the names in them: a contract more or less is a change. */
  readonly folders: readonly { readonly path: string; readonly sha256: string }[];
  readonly contracts: readonly ContractData[];
  /** Why nobody can tell whether the same inputs give the same. */
  readonly doubt?: { readonly kind: DoubtKind; readonly about?: string };
}

type DoubtKind = Doubt["kind"] | "no-build";

/** What decides results beside files. */
interface DecidingFlags extends CommonFlags {
  readonly out?: string;
}

/** What a run has gathered, as data in which no path is absolute, and nothing depends on where the working directory lies. */
export function reportOf(gathered: Gathered, flags: DecidingFlags, io: Io): Report {
  const { seen, first, aside, contracts } = gathered;
  const all = new Set(contracts.flatMap(({ needs }) => needs));
  const out = resolve(io.cwd, outOf(flags.out, gathered.project, io));
  const { inputs, folders } = sharedOf(seen, all, first, (path) => isWithin(out, path) || aside.has(path));
  const shared = inputsData(inputs, io.cwd);
  const settings = settingsData(gathered, flags, io);
  const doubt = doubtOf(seen);
  const common = [tool, settings, shared];
  return {
    version: 1,
    tool: tool ?? null,
    settings,
    shared,
    folders: byPath([...folders].map(([path, hash]) => ({ path: displayPath(io.cwd, path), sha256: hash }))),
    contracts: contracts.map(({ path, name, needs, horizon }) => {
      const own = {
        path,
        ...(name === undefined ? {} : { name }),
        ...horizonData(horizon),
        ...inputsData(
          needs.flatMap((need) => inputAt(seen, need) ?? []),
          io.cwd,
        ),
      };
      return { ...own, key: doubt ? null : sha256(JSON.stringify([...common, own])) };
    }),
    ...(doubt ? { doubt: "about" in doubt ? { kind: doubt.kind, about: aboutOf(doubt, io) } : doubt } : {}),
  };
}

/** The same data with other paths: those of the project may be called from another folder. Keys stay, and so do names that are nowhere above the project. */
export function moved(report: Report, pathOf: (path: string) => string): Report {
  const { settings, shared, folders, contracts, doubt } = report;
  const { out } = settings;
  const named = <T extends UnreadData>(each: T): T => ({
    ...each,
    path: pathOf(each.path),
    ...(each.real === undefined ? {} : { real: pathOf(each.real) }),
  });
  const inputs = <T extends InputsData>(data: T): T => ({
    ...data,
    files: byPath(data.files.map(named)),
    missing: data.missing.map(pathOf).toSorted(compare),
    unread: byPath(data.unread.map(named)),
  });
  const about = doubt?.about === undefined || doubt.kind === "environment" ? {} : { about: pathOf(doubt.about) };
  return {
    ...report,
    settings: typeof out === "string" ? { ...settings, out: pathOf(out) } : settings,
    shared: inputs(shared),
    folders: byPath(folders.map(named)),
    contracts: contracts.map((contract) => inputs({ ...contract, path: pathOf(contract.path) })),
    ...(doubt ? { doubt: { ...doubt, ...about } } : {}),
  };
}

/** As people and programs may know it: a path as others, a name of a variable as it is. */
function aboutOf({ kind, about }: Doubt, { cwd }: Io): string {
  return kind === "environment" ? about : displayPath(cwd, about);
}

/** What is decided by flags and the environment, in the end and not by which of them it was said. */
function settingsData({ settings, project }: Gathered, flags: DecidingFlags, io: Io): Report["settings"] {
  const { clock, env, strictPii = false, noSuppressions = false } = settings;
  const most = maxWarningsOf(flags, io);
  return {
    now: clock === undefined || clock.guessed ? null : clock.now,
    env: env ?? null,
    language: io.speech.output.name,
    out: displayPath(io.cwd, outOf(flags.out, project, io)),
    strictPii,
    suppressions: !noSuppressions,
    maxWarnings: Number.isFinite(most) ? most : null,
    plainYaml: io.env["FLOWSPEC_YAML"] === "plain",
  };
}

function horizonData({ since, until }: Horizon): Pick<ContractData, "since" | "until"> {
  return { ...(Number.isFinite(since) ? { since } : {}), ...(Number.isFinite(until) ? { until } : {}) };
}

/** Inputs as data; names that are nowhere above the working directory stand there once, however many folders that are. */
function inputsData(inputs: readonly Input[], cwd: string): InputsData {
  const shown = (path: string): string => displayPath(cwd, path);
  const named = ({ path, real }: { readonly path: string; readonly real?: string }): UnreadData => ({
    path: shown(path),
    ...(real === undefined ? {} : { real: shown(real) }),
  });
  const missing = inputs.flatMap(({ kind, path }) => (kind === "missing" ? [path] : []));
  const nowhere = namesNowhereAbove(missing, cwd);
  return {
    files: byPath(inputs.flatMap((each) => (each.kind === "read" ? [{ ...named(each), sha256: each.sha256 }] : []))),
    missing: missing
      .filter((path) => !nowhere.has(nameAbove(path, cwd) ?? ""))
      .map(shown)
      .toSorted(compare),
    missingAbove: [...nowhere].toSorted(compare),
    unread: byPath(inputs.flatMap((each) => (each.kind === "unread" ? [named(each)] : []))),
  };
}

function namesNowhereAbove(missing: readonly string[], cwd: string): ReadonlySet<string> {
  const names = new Map<string, Set<string>>();
  for (const path of missing) {
    const name = nameAbove(path, cwd);
    if (name !== undefined) names.set(name, (names.get(name) ?? new Set()).add(path));
  }
  const count = foldersAbove(cwd).length;
  return new Set([...names].flatMap(([name, paths]) => (paths.size === count ? [name] : [])));
}

/** What a path that lies in a folder above the working directory, and not in it, is called there. */
function nameAbove(path: string, cwd: string): string | undefined {
  const way = relative(cwd, path).split(sep);
  const up = way.findIndex((part) => part !== "..");
  return up > 0 ? way.slice(up).join("/") : undefined;
}

function foldersAbove(folder: string): readonly string[] {
  const outer = dirname(folder);
  return outer === folder ? [] : [outer, ...foldersAbove(outer)];
}

function byPath<T extends { readonly path: string }>(all: readonly T[]): readonly T[] {
  return all.toSorted((one, other) => compare(one.path, other.path));
}
