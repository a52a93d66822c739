import { type Kept, kept, restored } from "../finish.ts";
import { inputsAt, noteAll } from "../host.ts";
import { always, type Horizon, meet } from "../model/clock.ts";
import type { Findings } from "../model/findings.ts";
import type { Settings } from "../resolve.ts";
import { besideOf, type OfContract, seeAgain, stillHolding } from "../record/contracts.ts";
import { encode, type OfProjects, type Said, sumOf } from "../record/format.ts";
import { gather, type Outputs } from "../record/gather.ts";
import { contractsNameOf, freshFlag, keyOf, nameOf, variables } from "../record/key.ts";
import type { Known } from "../record/replay.ts";
import type { Passing } from "../workspace/each.ts";
import type { Outcome } from "../workspace/outcome.ts";
import type { ExitCode, Gatherer, Io, Stream } from "./io.ts";

/** Flags of commands of which there are records. */
export interface FreshFlags {
  /** Whether nothing of an earlier run is believed. */
  readonly fresh?: boolean;
}

/** What a run tells of itself while it works, so that there can be a record of it; and what an earlier one has told that still holds. */
export interface Recording {
  /** What a further run with nothing to do says too, it says here. */
  readonly telling: Io;
  /** Settings with a clock that is watched. */
  readonly watched: (settings: Settings) => Settings;
  /** What of contracts need not be found out again, and whom to tell what is. `shared` is the output, by its path, without which what was made of contracts is not known to be theirs. */
  readonly passing: (shared?: string) => Pick<Passing, "recall" | "done">;
  /** The names of contracts that were not looked at again, and whose outputs are there as they were made. */
  readonly unlooked: () => ReadonlySet<string>;
  /** The moment since which files may have been changed by others unseen, in milliseconds since 1970. */
  readonly began: number;
  /** The run has come to its end, in which a further one ends too: with that exit code, what was told, and after it a last sentence for people. */
  readonly done: (code: ExitCode, last?: Last) => void;
}

/** What a run tells of its end. */
interface Last {
  readonly sentence: string;
  readonly outputs?: Outputs;
  readonly projects?: OfProjects;
}

/**
 * Does the work of a command, and keeps a record of it where the work says that it is done, and everything that it has seen of the machine is
 * known. `isRepeatable` says whether a further run with the same flags does the same.
 */
export async function recorded(
  flags: FreshFlags,
  io: Io,
  isRepeatable: boolean,
  work: (io: Io, recording: Recording) => Promise<ExitCode>,
): Promise<ExitCode> {
  if (io.record === undefined || !isRepeatable) return work(io, unrecorded(io));
  const { call, cache, known, began } = io.record;
  const seen = noteAll();
  const env = watchedEnv(io.env, (name) => {
    seen.doubt ??= { kind: "environment", about: name };
  });
  const { telling } = unrecorded(io);
  const [stdout, stderr] = [copied(telling.stdout), copied(telling.stderr)];
  let report: Reported | undefined;
  const gatherer: Gatherer = {
    ...(io.gatherer ?? nobody),
    found: (files, findings) => {
      report = { files: files.map(({ path }) => path), findings };
      io.gatherer?.found(files, findings);
    },
  };
  const horizons = new Map<string, Horizon>();
  const contracts: OfContract[] = [];
  const unlooked = new Set<string>();
  const told = { ...io, env };
  let end: (() => Pick<Last, "outputs" | "projects"> & { readonly said: Said }) | undefined;
  const code = await work(told, {
    telling: { ...told, stdout: stdout.stream, stderr: stderr.stream, gatherer },
    // A clock that was given is part of the call.
    watched: (settings) =>
      settings.clock?.guessed
        ? { ...settings, clock: { ...settings.clock, answered: (path, horizon) => horizons.set(path, meet(horizons.get(path), horizon)) } }
        : settings,
    passing: (shared) => {
      const held = new Map(known && !flags.fresh ? stillHolding(known, io.clock(), shared).map((each) => [each.path, each]) : []);
      return {
        recall: (path) => {
          const each = held.get(path);
          if (each === undefined || known === undefined) return undefined;
          seeAgain(seen, known.record, each);
          contracts.push({ ...each, needs: each.needs.map((index) => known.record.paths[index] ?? "") });
          horizons.set(path, { since: each.since ?? Number.NEGATIVE_INFINITY, until: each.until ?? Number.POSITIVE_INFINITY });
          if (each.maker !== undefined) unlooked.add(each.maker);
          return outcomeIn(path, each.outcome);
        },
        done: (outcome) => {
          const { since, until } = horizons.get(outcome.path) ?? always;
          const data = keptOutcome(outcome);
          const needs = [outcome.path, ...outcome.files].flatMap((path) => inputsAt(io.cwd, path).needs);
          const maker = shared === undefined || outcome.name === undefined ? {} : { maker: outcome.name };
          if (data) contracts.push({ path: outcome.path, needs, since: finite(since), until: finite(until), ...maker, outcome: data });
        },
      };
    },
    unlooked: () => unlooked,
    began,
    done: (ending, last) => {
      end = () => ({
        said: { stdout: stdout.text(), stderr: stderr.text() + (last?.sentence ?? ""), code: ending },
        ...(last?.outputs ? { outputs: last.outputs } : {}),
        ...(last?.projects ? { projects: last.projects } : {}),
      });
    },
  });
  if (end === undefined) return code;
  const { said, outputs, projects } = end();
  const { since, until } = [...horizons.values()].reduce<Horizon>(meet, always);
  const key = keyOf({ ...call, args: flags.fresh ? withoutFresh(call.args) : call.args });
  const saying = { key, said, since: finite(since), until: finite(until), ...(projects ? { projects } : {}) };
  const beside = {
    contracts,
    report: projects || report === undefined ? undefined : { files: report.files, found: kept(report.findings) },
  };
  const gathered = gather(seen, saying, outputs, beside);
  const name = nameOf(key);
  if (gathered === undefined) cache.remove("runs", name);
  else if (cache.write("runs", name, encode(gathered.record))) {
    cache.write("runs", contractsNameOf(name), gathered.contracts);
    io.gatherer?.recorded(sumOf(gathered.record.head));
  }
  return code;
}

/** What a run has reported of its files. */
interface Reported {
  readonly files: readonly string[];
  readonly findings: Findings;
}

/** The same as a record keeps it. */
export interface KeptReport extends Pick<Reported, "files"> {
  readonly found: Kept;
}

/** What a record says was reported; none where the file beside it is not there. */
export function reportIn(known: Known): KeptReport | undefined {
  // It was made above, and lay where only this program writes.
  return besideOf(known)?.report as KeptReport | undefined;
}

const nobody: Gatherer = {
  found: () => undefined,
  changed: () => undefined,
  answered: () => undefined,
  recorded: () => undefined,
  waits: () => undefined,
};

/** An environment that tells when somebody asks for what no record knows. */
export function watchedEnv(env: Io["env"], tell: (name: string) => void): Io["env"] {
  return new Proxy(env, {
    get: (target, name) => {
      if (!variables.some((known) => known === name)) tell(String(name));
      return typeof name === "string" ? target[name] : undefined;
    },
  });
}

/** What a contract came to, as data; `undefined` where it is only known with others what was found of it. */
function keptOutcome({ name, files, findings }: Outcome): KeptOutcome | undefined {
  const found = findings && kept(findings);
  return found && found.sources.length <= 1 ? { ...(name === undefined ? {} : { name }), files, found } : undefined;
}

interface KeptOutcome extends Pick<Outcome, "name" | "files"> {
  readonly found: Kept;
}

function outcomeIn(path: string, data: unknown): Outcome {
  // It was made by `keptOutcome`, and lay where only this program writes.
  const { found, ...outcome } = data as KeptOutcome;
  return { path, ...outcome, findings: restored(found) };
}

/** What a run tells of which there is no record. What somebody gathers does not come on its streams, too. */
export function unrecorded(io: Io): Recording {
  return {
    telling: io.gatherer ? { ...io, stdout: mute(io.stdout), stderr: mute(io.stderr) } : io,
    watched: (settings) => settings,
    passing: () => ({}),
    unlooked: () => new Set(),
    began: Date.now(),
    done: () => undefined,
  };
}

/** A stream in the place of another one, to which nothing is written. */
function mute(stream: Stream): Stream {
  return { isTTY: stream.isTTY, write: () => undefined };
}

/** A stream with a copy of what was written to it. */
function copied(stream: Stream): { readonly stream: Stream; readonly text: () => string } {
  const written: Buffer[] = [];
  return {
    stream: {
      ...stream,
      write: (text) => {
        written.push(Buffer.from(text));
        stream.write(text);
      },
    },
    text: () => Buffer.concat(written).toString("utf8"),
  };
}

/** The call that does the same and may be replayed; the flag stands in it once, or it means something else somewhere. */
function withoutFresh(args: readonly string[]): readonly string[] {
  const others = args.filter((arg) => arg !== freshFlag);
  return others.length === args.length - 1 ? others : args;
}

function finite(moment: number): number | null {
  return Number.isFinite(moment) ? moment : null;
}
