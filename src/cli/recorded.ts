import { noteAll } from "../host.ts";
import type { Clock } from "../model/clock.ts";
import type { Settings } from "../resolve.ts";
import { encode, type Said } from "../record/format.ts";
import { gather, type Outputs } from "../record/gather.ts";
import { freshFlag, keyOf, nameOf, variables } from "../record/key.ts";
import type { ExitCode, Io, Stream } from "./io.ts";

/** Flags of commands of which there are records. */
export interface FreshFlags {
  /** Whether nothing of an earlier run is believed. */
  readonly fresh?: boolean;
}

/** What a run tells of itself while it works, so that there can be a record of it. */
export interface Recording {
  /** What a further run with nothing to do says too, it says here. */
  readonly telling: Io;
  /** Settings with a clock that is watched. */
  readonly watched: (settings: Settings) => Settings;
  /** The run has come to its end, in which a further one ends too: with that exit code, what was told, and after it a last sentence for people. */
  readonly done: (code: ExitCode, last?: { readonly sentence: string; readonly outputs: Outputs }) => void;
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
  const { call, cache } = io.record;
  const seen = noteAll();
  const env = new Proxy(io.env, {
    get: (target, name) => {
      if (!variables.some((known) => known === name)) seen.doubt ??= `${String(name)} is asked of the environment`;
      return typeof name === "string" ? target[name] : undefined;
    },
  });
  const [stdout, stderr] = [copied(io.stdout), copied(io.stderr)];
  let [since, until] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  const answered: NonNullable<Clock["answered"]> = (_, horizon) => {
    since = Math.max(since, horizon.since);
    until = Math.min(until, horizon.until);
  };
  let end: (() => { readonly said: Said; readonly outputs: Outputs | undefined }) | undefined;
  const told = { ...io, env };
  const code = await work(told, {
    telling: { ...told, stdout: stdout.stream, stderr: stderr.stream },
    // A clock that was given is part of the call.
    watched: (settings) => (settings.clock?.guessed ? { ...settings, clock: { ...settings.clock, answered } } : settings),
    done: (ending, last) => {
      end = () => ({
        said: { stdout: stdout.text(), stderr: stderr.text() + (last?.sentence ?? ""), code: ending },
        outputs: last?.outputs,
      });
    },
  });
  if (end === undefined) return code;
  const { said, outputs } = end();
  const key = keyOf({ ...call, args: flags.fresh ? withoutFresh(call.args) : call.args });
  const record = gather(seen, { key, said, since: finite(since), until: finite(until) }, outputs, "");
  if (record) cache.write("runs", nameOf(key), encode(record));
  else cache.remove("runs", nameOf(key));
  return code;
}

/** What a run tells of which there is no record. */
export function unrecorded(io: Io): Recording {
  return { telling: io, watched: (settings) => settings, done: () => undefined };
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
