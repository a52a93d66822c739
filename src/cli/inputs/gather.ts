import { outputName } from "../../language/tables/names.ts";
import { inputsAt, noteAll } from "../../host.ts";
import { type Doubt, type Seen, seeToo } from "../../host/seen.ts";
import { always, type Horizon, meet } from "../../model/clock.ts";
import { tool } from "../../record/tool.ts";
import type { Settings } from "../../resolve.ts";
import type { Outcome } from "../../workspace/outcome.ts";
import { openProject, type Project } from "../config.ts";
import type { Io } from "../io.ts";
import type { Listed } from "../listed.ts";
import { settingsOf } from "../project.ts";
import { unrecorded, watchedEnv } from "../recorded.ts";
import { listedOf, type SourcesFlags } from "../sources.ts";
import { checkOnce, surveyEach } from "../workspace.ts";

/** A contract, and what was read for it or looked for. */
export interface Needing {
  /** As the run calls it. */
  readonly path: string;
  readonly name?: string;
  /** Absolute: its own file, and others. */
  readonly needs: readonly string[];
  /** The moments between which it is judged as it was; always where the clock was given, or is of no matter to it. */
  readonly horizon: Horizon;
}

/** What a run over contracts has seen of the machine. */
export interface Gathered {
  readonly project: Project;
  readonly seen: Seen;
  /** What was seen before the contracts were looked for: the configuration, and that no other is meant. All of them go by it. */
  readonly first: ReadonlySet<string>;
  /** What was seen only to find out which contracts are meant: of them it decides nothing. */
  readonly aside: ReadonlySet<string>;
  readonly contracts: readonly Needing[];
  readonly settings: Settings;
}

/** How contracts are looked at. */
type Look = (listed: readonly Listed[], project: Project, settings: Settings, io: Io) => Promise<readonly Looked[]>;

/** What of a contract that was looked at tells what it is made of. */
export type Looked = Pick<Outcome, "path" | "name" | "files">;

/**
 * Gathers what is seen of the machine while contracts are looked at.
 * @throws UsageError as `compile` does, where no contract is found above all.
 */
export async function gatherInputs(paths: readonly string[], flags: SourcesFlags, given: Io, look: Look): Promise<Gathered> {
  const seen = noteAll();
  const io = { ...given, env: watchedEnv(given.env, (name) => (seen.doubt ??= { kind: "environment", about: name })) };
  const project = await openProject(io);
  const first = pathsIn(seen);
  const listing = noteAll();
  // Which contracts are taken, git may say, which is run in the environment as it is; what they are made of depends on none of that.
  const listed = await listedOf(paths, project, flags, unrecorded(given).telling);
  const looking = noteAll();
  const horizons = new Map<string, Horizon>();
  const settings = timed(settingsOf(project, flags, io, "all"), horizons);
  const outcomes = await look(listed, project, settings, io);
  const own = pathsIn(looking);
  const aside = new Set([...pathsIn(listing)].filter((path) => !first.has(path) && !own.has(path)));
  for (const each of [listing, looking]) seeToo(seen, each);
  return { project, seen, first, aside, contracts: needing(outcomes, horizons, io), settings };
}

/**
 * Looks at contracts without judging them, which is enough to know what they are made of; those that go by the clock of the machine are judged, since only that tells how long they are
 * what they are.
 */
export const lookUnjudged: Look = async (listed, project, settings, io) => {
  const outcomes: Looked[] = [];
  const timely = new Set<string>();
  for await (const { source, files, pdfs, declared, asksClock } of surveyEach(listed, project, settings, io, { facts: true })) {
    const name = declared[0]?.value?.name ?? "";
    outcomes.push({ path: source.path, files: [...files.keys(), ...pdfs], ...(name === "" ? {} : { name }) });
    if (settings.clock?.guessed && asksClock) timely.add(source.path);
  }
  await checkOnce(
    listed.filter(({ path }) => timely.has(path)),
    project,
    settings,
    io,
  );
  return outcomes;
};

/** What of contracts that were checked is known: those that have the same name are inputs of each other, since each is told of the other. */
export function needing(outcomes: readonly Looked[], horizons: ReadonlyMap<string, Horizon>, { cwd }: Pick<Io, "cwd">): readonly Needing[] {
  const byName = new Map<string, readonly string[]>();
  for (const { path, name } of outcomes) {
    if (name !== undefined) byName.set(outputName(name), [...(byName.get(outputName(name)) ?? []), path]);
  }
  return outcomes.map(({ path, name, files }) => {
    const others = name === undefined ? [] : (byName.get(outputName(name)) ?? []);
    const needs = new Set([path, ...files, ...others].flatMap((each) => neededAt(cwd, each)));
    return { path, needs: [...needs], horizon: horizons.get(path) ?? always, ...(name === undefined ? {} : { name }) };
  });
}

/** All that was read or looked for since a contract names a path, absolute. */
export function neededAt(cwd: string, path: string): readonly string[] {
  const { needs, there } = inputsAt(cwd, path);
  return [...needs, ...there];
}

/** All paths of which a run has seen something. */
export function pathsIn({ files, absent, present, real }: Seen): ReadonlySet<string> {
  return new Set([...files.keys(), ...absent, ...present.keys(), ...real.keys()]);
}

/** Settings with a clock of the machine that is asked how long its answers hold; one that was given is a setting. */
function timed(settings: Settings, horizons: Map<string, Horizon>): Settings {
  const { clock } = settings;
  if (!clock?.guessed) return settings;
  return { ...settings, clock: { ...clock, answered: (path, horizon) => horizons.set(path, meet(horizons.get(path), horizon)) } };
}

/** Why nobody can tell whether the same inputs give the same; a flowspec that was not built as a whole is like no other. */
export function doubtOf({ doubt }: Pick<Seen, "doubt">): Doubt | { readonly kind: "no-build" } | undefined {
  return doubt ?? (tool === undefined ? { kind: "no-build" } : undefined);
}
