import type { PlainIdOf } from "../runtime/message.ts";
import { languageNames } from "../model/language-name.ts";
import { formatNames } from "../report/format-names.ts";
import type { Families } from "../words/families.ts";
import type { Sentence } from "../words/saying.ts";
import type { ExitCode, Io } from "./io.ts";

/** A sentence of what `--help` says: its id where it needs no data. Only help loads the sentences themselves. */
export type Help = PlainIdOf<Families["help"]> | Sentence<"help">;

/** A flag with what `--help` says of it. */
export interface Option {
  /** As commander writes it, `-o, --out <folder>`; or with a value that may be left out and is written with `=` alone, `--changed[=<revision>]`: a path behind it is a path. */
  readonly flags: string;
  readonly help: Help;
  /** It may be given several times: its values are a list. */
  readonly isRepeated?: true;
  readonly isRequired?: true;
}

/** A command as the command line knows it before anything of it is loaded. */
export interface Command {
  /** Its name and its arguments: `check [paths...]`. */
  readonly usage: string;
  readonly help: Help;
  readonly options: readonly Option[];
  /**
   * Loads what it is made of, and runs it. Its flags are what its options say, which is typed by hand: as a method it may ask for them by their type.
   */
  run(args: readonly string[], flags: object, io: Io): Promise<ExitCode>;
}

/** Of every command. It is read before any other (`speech.ts`). */
const language: Option = option("--lang <tag>", ["lang", { tags: languageNames }]);

/** Declares a command. */
export function command(usage: string, help: Help, options: readonly Option[], run: Command["run"]): Command {
  return { usage, help, options: [...options, language], run };
}

/** Declares a flag. */
export function option(flags: string, help: Help, more: Omit<Option, "flags" | "help"> = {}): Option {
  return { flags, help, ...more };
}

export const coloured: readonly Option[] = [option("--color", "color"), option("--no-color", "no-color")];

/** Of commands that read a contract. */
export const common: readonly Option[] = [...coloured, option("--now <time>", "now"), option("--env <name>", "env")];

/** Of commands that report findings in any format. */
export const reporting: readonly Option[] = [
  ...common,
  option("--format <format>", ["format", { formats: formatNames }]),
  option("--output <format=path>", "output", { isRepeated: true }),
  option("--max-diagnostics <number>", "max-diagnostics"),
  option("--strict-pii", "strict-pii"),
  option("--no-suppressions", "no-suppressions"),
  option("--max-warnings <number>", "max-warnings"),
];

/** Of commands on any number of files. */
export const many: readonly Option[] = [
  option("--allow-empty", "allow-empty"),
  option("--changed[=git:<revision>]", "changed"),
  option("--shard <i/n>", "shard"),
];

export const readingPdf: readonly Option[] = [option("--pdf-timeout <seconds>", "pdf-timeout")];

/** Of commands that know what an earlier run has found. */
export const recorded: readonly Option[] = [option("--fresh", "fresh")];
