import { languageNames } from "../model/language-name.ts";
import { formatNames } from "../report/format-names.ts";
import type { ExitCode, Io } from "./io.ts";

/** A flag as commander writes it, `-o, --out <folder>`, with what `--help` says of it. */
export interface Option {
  readonly flags: string;
  readonly help: string;
  /** It may be given several times: its values are a list. */
  readonly isRepeated?: true;
  readonly isRequired?: true;
}

/** A command as the command line knows it before anything of it is loaded. */
export interface Command {
  /** Its name and its arguments: `check [paths...]`. */
  readonly usage: string;
  readonly help: string;
  readonly options: readonly Option[];
  /**
   * Loads what it is made of, and runs it. Its flags are what its options say, which is typed by hand: as a method it may ask for them by their type.
   */
  run(args: readonly string[], flags: object, io: Io): Promise<ExitCode>;
}

/** Of every command. It is read before any other (`speech.ts`). */
const language: Option = option(
  "--lang <tag>",
  `${languageNames.join(" or ")}: the language of what is said and made (also FLOWSPEC_LANG)`,
);

/** Declares a command. */
export function command(usage: string, help: string, options: readonly Option[], run: Command["run"]): Command {
  return { usage, help, options: [...options, language], run };
}

/** Declares a flag. */
export function option(flags: string, help: string, more: Omit<Option, "flags" | "help"> = {}): Option {
  return { flags, help, ...more };
}

export const coloured: readonly Option[] = [option("--color", "colour the output"), option("--no-color", "do not colour the output")];

/** Of commands that read a contract. */
export const common: readonly Option[] = [
  ...coloured,
  option("--now <time>", "the clock, as an ISO 8601 time with a zone (also FLOWSPEC_NOW, SOURCE_DATE_EPOCH)"),
  option(
    "--env <name>",
    "the environment whose values are shown, that alone is checked, or that builders take for granted (also FLOWSPEC_ENV)",
  ),
];

/** Of commands that report findings in any format. */
export const reporting: readonly Option[] = [
  ...common,
  option("--format <format>", `${formatNames.join(", ")} (also FLOWSPEC_FORMAT)`),
  option("--output <format=path>", "write findings to a file too; may be repeated", { isRepeated: true }),
  option("--max-diagnostics <number>", "show so many findings, 0 for all (also FLOWSPEC_MAX_DIAGNOSTICS)"),
  option("--strict-pii", "personal data in a definition is an error, not a warning"),
  option("--no-suppressions", "comments `# flowspec-ignore` mean nothing"),
  option("--max-warnings <number>", "fail when there are more warnings (also FLOWSPEC_MAX_WARNINGS)"),
];

/** Of commands on any number of files. */
export const many: readonly Option[] = [option("--allow-empty", "no contract found is no mistake")];

export const readingPdf: readonly Option[] = [
  option("--pdf-timeout <seconds>", "what reading a PDF may take of the processor, by default 30 (also FLOWSPEC_PDF_TIMEOUT)"),
];

/** Of commands that know what an earlier run has found. */
export const recorded: readonly Option[] = [
  option("--fresh", "believe nothing of what an earlier run has found, and look at everything anew"),
];
