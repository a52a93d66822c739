import type { FileId, Taken } from "../host.ts";
import type { Cache } from "../host/cache-folder.ts";
import type { Findings } from "../model/findings.ts";
import type { Source } from "../model/source.ts";
import type { Call } from "../record/key.ts";
import type { Known } from "../record/replay.ts";
import type { Language } from "../words/language.ts";
import type { Sentence } from "../words/saying.ts";

/** What a run may touch: the streams, the environment and the working directory of a process, or a test's. */
export interface Machine {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Stream;
  readonly stderr: Stream;
  /** The standard input as it comes. */
  readonly stdin: () => AsyncIterable<Uint8Array>;
  /** Ends when somebody wants the process to end; from the first call on, it no longer ends by itself. */
  readonly interruption: () => Promise<void>;
  /** Seconds since 1970, by the machine. */
  readonly clock: () => number;
  /** Texts that somebody works on, by path as those of sources: they count before what the disk says. None but where an editor is served. */
  readonly open?: ReadonlyMap<string, string>;
  /** Takes what the run reports; none where that comes on its streams. */
  readonly gatherer?: Gatherer;
  /** The file with which this program was started, which starts threads of it too; none where it is part of another one. */
  readonly program?: string;
  /** How many threads there are to be at a time; another one than the program's only in tests. */
  readonly pace?: Pace;
  /** How a record of the run is made; none where there is no cache, or nobody knows which flowspec this is. */
  readonly record?: Recorder;
}

/** The languages of a run. */
export interface Speech {
  /** What people read on a terminal: findings, help, mistakes. */
  readonly terminal: Language;
  /** What machines read, and everything generated: never that of a locale, so that the same text gives the same bytes everywhere. */
  readonly output: Language;
}

/** What a command may touch, and the languages in which it speaks. */
export interface Io extends Machine {
  readonly speech: Speech;
  /** What is run, and how something else is run in its course; none where a command is run by itself. */
  readonly line?: CommandLine;
}

/** A command line, and what runs it or another one on a machine: it answers with the exit code, and throws nothing. */
export interface CommandLine {
  readonly args: readonly string[];
  readonly run: (args: readonly string[], machine: Machine) => Promise<ExitCode>;
}

/** What a record of a run is made with. */
export interface Recorder {
  readonly call: Call;
  readonly cache: Cache;
  /** When the run began to look at the machine, in milliseconds since 1970. */
  readonly began: number;
  /** What an earlier record still says, though not all of it holds. */
  readonly known?: Known;
  /** Of a run of several projects: the records of these, by their folders. */
  readonly projects?: ReadonlyMap<string, Known>;
}

/** Takes as data what a run reports, which is told with what other runs report. */
export interface Gatherer {
  /** What was found in some files. */
  readonly found: (files: readonly Pick<Source, "path">[], findings: Findings) => void;
  /** How many files of an output folder were written, and were not. */
  readonly changed: (counts: Counts) => void;
  /** What a command answers that is asked something, as plain data. */
  readonly answered: (answer: unknown) => void;
  /** There is a record of the run now, with that checksum. */
  readonly recorded: (sum: number) => void;
  /** For whom the run waits, as a line for people that is of no use afterwards. */
  readonly waits: (line: string) => void;
}

/** How many threads there are to be of a run of several projects, by how far it is: none of them is taken back. 0 where it begins without threads. */
type Pace = (state: PaceState) => number;

/** How far a run of several projects is. */
export interface PaceState {
  /** How many projects are to be run. */
  readonly projects: number;
  /** How many of them have been. */
  readonly done: number;
  /** How many threads the machine runs at once. */
  readonly cores: number;
  /** Milliseconds since the first of them began. */
  readonly passed: number;
}

/** What became of the files of an output folder. */
export interface Counts {
  readonly written: number;
  readonly unchanged: number;
  readonly removed: number;
}

export interface Stream {
  readonly isTTY: boolean;
  /** Never fails: a stream whose reader has gone, or whose disk is full, takes what is written and drops it. */
  write: (text: string | Uint8Array) => void;
  /** Waits until everything was handed on; `false` where something was dropped. What always takes everything has none. */
  readonly delivered?: () => Promise<boolean>;
  /** The file that the stream is, if it is one. */
  readonly file?: FileId | undefined;
}

/** Exit codes, as documented. */
export const exit = { ok: 0, findings: 1, usage: 2, environment: 3, bug: 70 } as const;

export type ExitCode = (typeof exit)[keyof typeof exit];

/** A mistake in the way a command was called: exit code 2. It holds no sentence but the id of one, so that it is said in the language of the run. */
export class UsageError extends Error {
  readonly sentence: Sentence<"usage">;

  constructor(...sentence: Sentence<"usage">) {
    super(sentence[0]);
    this.sentence = sentence;
  }
}

/** The files that the streams are: nothing else is written to them. */
export function streamFiles({ stdout, stderr }: Io): readonly Taken[] {
  return [
    ...(stdout.file === undefined ? [] : [{ id: stdout.file, stream: "stdout" as const }]),
    ...(stderr.file === undefined ? [] : [{ id: stderr.file, stream: "stderr" as const }]),
  ];
}
