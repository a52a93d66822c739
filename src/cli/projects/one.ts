import { Readable } from "node:stream";
import { type FileId, inputOf } from "../../host.ts";
import type { Cache } from "../../host/cache-folder.ts";
import { type Kept, kept } from "../../finish.ts";
import { recall } from "../../record/replay.ts";
import { streamFacts } from "../begin.ts";
import type { CommandLine, Counts, ExitCode, Machine, Stream } from "../io.ts";

/** What a project is asked to do: the same for all of them. */
export interface Asked {
  /** As a run in the folder of one would be called. */
  readonly args: readonly string[];
  /** What tells this flowspec from every other, where there are to be records. */
  readonly tool?: string;
  readonly terminals: readonly [boolean, boolean];
  /** Files that must not have been read, since something is written to them. */
  readonly written: readonly FileId[];
}

/** What a thread is asked: a project by its absolute folder, and what it is asked to do. */
export interface Question extends Asked {
  readonly folder: string;
}

/** What became of a project: plain data, which a thread can hand on. */
export interface Outcome {
  readonly code: ExitCode;
  /** The files that were judged, as the project calls them. */
  readonly files: readonly string[];
  readonly found: Kept;
  /** What else the run said, to people. */
  readonly said: string;
  readonly counts?: Counts;
  /** What the command answers, where it is asked something. */
  readonly answer?: unknown;
  /** The checksum of the record of the run; none where there is none. */
  readonly sum?: number;
  /** Of the files that must not have been read those that were, each with its path. */
  readonly read: readonly (readonly [FileId, string])[];
}

const nothingFound: Kept = { sources: [], diagnostics: [], suppressed: [] };

/** What projects have of the run of all of them. */
export interface Surroundings extends Pick<Machine, "env" | "clock">, Pick<CommandLine, "run"> {
  /** Tells people something of the project while it is run. */
  readonly tell: (said: string) => void;
}

/** Runs a project in its absolute folder, as by itself. */
export async function runProject(
  folder: string,
  { args, tool, terminals, written }: Asked,
  { env, clock, run, tell }: Surroundings,
  cache: Cache,
): Promise<Outcome> {
  const said: string[] = [];
  const read = new Map<FileId, string>();
  const look = (): void => {
    for (const id of written) {
      const path = inputOf(id);
      if (path !== undefined) read.set(id, path);
    }
  };
  const stream = (isTTY: boolean): Stream => ({
    isTTY,
    write: (text) => {
      look();
      said.push(typeof text === "string" ? text : Buffer.from(text).toString("utf8"));
    },
  });
  const result: { files: readonly string[]; found: Kept; counts?: Counts; answer?: unknown; sum?: number } = {
    files: [],
    found: nothingFound,
  };
  const began = Date.now();
  const call = tool === undefined ? undefined : { tool, args, cwd: folder, env, terminals };
  const known = call && recall(call, cache, Math.floor(began / 1000), streamFacts());
  const code = await run(args, {
    cwd: folder,
    env,
    clock,
    stdout: stream(terminals[0]),
    stderr: stream(terminals[1]),
    stdin: () => Readable.from([]),
    interruption: () => new Promise(() => undefined),
    gatherer: {
      found: (files, findings) => {
        look();
        result.files = files.map(({ path }) => path);
        result.found = kept(findings);
      },
      changed: (counts) => (result.counts = counts),
      answered: (answer) => (result.answer = answer),
      recorded: (sum) => (result.sum = sum),
      waits: (sentence) => {
        look();
        // Nothing is written to what was read: the run of all says so when this one has ended.
        if (read.size === 0) tell(sentence);
      },
    },
    ...(call ? { record: { call, cache, began, ...(known ? { known } : {}) } } : {}),
  });
  return { code, ...result, said: said.join(""), read: [...read] };
}
