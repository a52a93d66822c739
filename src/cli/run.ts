import { Command } from "commander";
import type { CheckFlags } from "./commands/check.ts";
import type { FmtFlags } from "./commands/fmt.ts";
import type { ExplainFlags } from "./commands/explain.ts";
import type { PreflightFlags } from "./commands/preflight.ts";
import type { PreviewFlags } from "./commands/preview.ts";
import type { CompileFlags } from "./output/compile-sources.ts";
import type { ImportFlags } from "./commands/import.ts";
import type { LocateFlags } from "./commands/locate.ts";
import type { RenderFlags } from "./commands/render.ts";
import type { ResolveFlags } from "./commands/resolve.ts";
import type { TraceFlags } from "./commands/trace.ts";
import type { PdfFlags } from "./pdf-limits.ts";
import { asRun } from "../host.ts";
import { formatNames } from "../report/formats.ts";
import { shownLines, tellFailure } from "./failure.ts";
import type { CommonFlags } from "./settings.ts";
import { exit, type ExitCode, type Io } from "./io.ts";

/** Runs the command line and answers with the exit code; nothing is thrown and the process is not ended. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  if (args.length === 1 && (args[0] === "--version" || args[0] === "-V")) return printVersion(io);
  let code: ExitCode = exit.ok;
  const program = createProgram(io, (result) => {
    code = result;
  });
  try {
    await asRun(() => program.parseAsync([...args], { from: "user" }));
    return code;
  } catch (error) {
    return await tellFailure(error, io);
  }
}

async function printVersion(io: Io): Promise<ExitCode> {
  const { readAsset } = await import("../host.ts");
  const { version } = JSON.parse(await readAsset("package.json")) as { version: string };
  io.stdout.write(`${version}\n`);
  return exit.ok;
}

/** The commands; each is loaded only when it is called. */
function createProgram(io: Io, done: (code: ExitCode) => void): Command {
  const program = new Command("flowspec")
    .description("Contracts for Tencent e-sign as code: checked definitions, valid requests, typed builders.")
    .option("-V, --version", "print the version")
    .exitOverride()
    .configureOutput({ writeOut: io.stdout.write, writeErr: io.stderr.write, outputError: (text, write) => write(shownLines(text)) })
    .showSuggestionAfterError()
    .helpCommand("help [command]", "how a command is used");

  many(reporting(program.command("compile [paths...]")))
    .description("check contracts, then write builders, samples and review sheets")
    .option("-o, --out <folder>", "where to write (also FLOWSPEC_OUT); by default generated")
    .option("--check", "write nothing; fail when the folder is not up to date, and show how")
    .option("--force", "overwrite files that flowspec did not write as they are")
    .option("--watch", "go on compiling whenever a file changes, until interrupted")
    .action(async (paths: string[], flags: CompileFlags) => {
      const { compileCommand } = await import("./commands/compile.ts");
      done(await compileCommand(paths, flags, io));
    });

  many(reporting(program.command("check [paths...]")))
    .description("check contracts, or request bodies of an action")
    .option("--action <action>", "the files are request bodies of this action")
    .option("--fix", "make the safe fixes, and report what is left")
    .option("--fix-dry-run", "show the safe fixes as a diff, and write nothing")
    .action(async (paths: string[], flags: CheckFlags) => {
      const { checkCommand } = await import("./commands/check.ts");
      done(await checkCommand(paths, flags, io));
    });

  many(common(program.command("fmt [paths...]")))
    .description("write contracts in the canonical layout, comments kept")
    .option("--check", "write nothing; name the files that differ, and fail when there are any")
    .option("--diff", "write nothing; show how the files differ")
    .option("--format <format>", "of what cannot be read: pretty or json (also FLOWSPEC_FORMAT)")
    .action(async (paths: string[], flags: FmtFlags) => {
      const { fmtCommand } = await import("./commands/fmt.ts");
      done(await fmtCommand(paths, flags, io));
    });

  readingPdf(many(reporting(program.command("preflight [paths...]"))))
    .description("check contracts against their PDFs")
    .option("--update", "write what was read of the PDFs beside them, to be committed")
    .option("--pdf <file>", "check the one contract against another PDF, such as one that is made for each person")
    .option("--as <path>", "which `pdf` of the contract that stands for, where it names several")
    .action(async (paths: string[], flags: PreflightFlags) => {
      const { preflightCommand } = await import("./commands/preflight.ts");
      done(await preflightCommand(paths, flags, io));
    });

  readingPdf(reporting(program.command("preview <spec>")))
    .description("show a contract beside its PDF as one page of HTML")
    .option("--sample <name>", "the values to show; by default those of the first sample")
    .option("-o, --out <file>", "the file to write; otherwise stdout")
    .option("--png <folder>", "write a picture a page there instead, or as well with --out")
    .option("--show-personal", "show what names somebody in full, not masked")
    .action(async (spec: string, flags: PreviewFlags) => {
      const { previewCommand } = await import("./commands/preview.ts");
      done(await previewCommand(spec, flags, io));
    });

  common(program.command("render <spec>"))
    .description("print the request body of one contract as JSON")
    .option("--params <file>", "values of parameters, as a JSON or YAML map")
    .option("--sample <name>", "the values of a sample")
    .option("--set <name=value...>", "one value, before those of --params and --sample")
    .option("--rows <file>", "one body a line for each row of a .csv or .jsonl file, or of - (standard input)")
    .option("--rows-format <format>", "csv or jsonl, where the file's name does not say it")
    .option("--force", "print the body although there are errors, where one can be built; the exit code stays 1")
    .option("--rejects <file>", "with --rows: where rows with errors are listed, as JSON Lines")
    .action(async (spec: string, flags: RenderFlags) => {
      const { renderCommand } = await import("./commands/render.ts");
      done(await renderCommand(spec, flags, io));
    });

  common(program.command("targets <spec>"))
    .description("for each action, whether a contract compiles for it or what stands in the way")
    .option("--format <format>", "pretty or json (also FLOWSPEC_FORMAT)")
    .action(async (spec: string, flags: CommonFlags) => {
      const { targetsCommand } = await import("./commands/targets.ts");
      done(await targetsCommand(spec, flags, io));
    });

  common(program.command("import <request>"))
    .description("turn a request body into a contract whose sample `imported` renders to an equal body")
    .requiredOption("--action <action>", "the action the body is for")
    .option("-o, --out <spec>", "the file to write; otherwise stdout")
    .option("--overwrite", "with --out: replace a file that is there already")
    .option("--name <name>", "the contract's name; by default that of the file")
    .action(async (request: string, flags: ImportFlags) => {
      const { importCommand } = await import("./commands/import.ts");
      done(await importCommand(request, flags, io));
    });

  readingPdf(common(program.command("locate <pdf> [keywords...]")))
    .description("show the pages and fields of a PDF, and where keywords are printed")
    .option("--json", "print one JSON document")
    .action(async (pdf: string, keywords: string[], flags: LocateFlags) => {
      const { locateCommand } = await import("./commands/locate.ts");
      done(await locateCommand(pdf, keywords, flags, io));
    });

  readingPdf(program.command("place <pdf>"))
    .description("propose components from the fields and the usual words of a PDF, as YAML to paste")
    .action(async (pdf: string, flags: PdfFlags) => {
      const { placeCommand } = await import("./commands/place.ts");
      done(await placeCommand(pdf, flags, io));
    });

  coloured(program.command("explain [code]"))
    .description("explain a diagnostic, or an error code of the service; without one, list the diagnostics")
    .option("--json", "as JSON")
    .action(async (code: string | undefined, flags: ExplainFlags) => {
      const { explainCommand } = await import("./commands/explain.ts");
      done(explainCommand(code, flags, io));
    });

  program
    .command("init [folder]")
    .description("make a starter project; files that are there already stay as they are")
    .action(async (folder: string | undefined) => {
      const { initCommand } = await import("./commands/init.ts");
      done(await initCommand(folder ?? ".", io));
    });

  common(program.command("resolve <spec>"))
    .description("print a contract with the files it uses and the variables of its environment in place")
    .option("--origin", "say behind each value in which file and line it stands")
    .option("--json", "as JSON")
    .option("--show-personal", "show what names somebody in full, not masked")
    .action(async (spec: string, flags: ResolveFlags) => {
      const { resolveCommand } = await import("./commands/resolve.ts");
      done(await resolveCommand(spec, flags, io));
    });

  common(program.command("trace <spec> <pointer>"))
    .description("say which lines, parameters, variables and rules made a value of the request, such as /Approvers/0/ApproverName")
    .option("--sample <name>", "with the values of a sample")
    .option("--json", "as JSON")
    .option("--show-personal", "show what names somebody in full, not masked")
    .action(async (spec: string, pointer: string, flags: TraceFlags) => {
      const { traceCommand } = await import("./commands/trace.ts");
      done(await traceCommand(spec, pointer, flags, io));
    });

  program
    .command("schema")
    .description("print the JSON Schema of contracts")
    .action(async () => {
      const { schemaCommand } = await import("./commands/schema.ts");
      done(schemaCommand(io));
    });

  return program;
}

/** Gathers the values of a flag that may be repeated; a list of values would swallow the paths behind it. */
function repeated(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

function common(command: Command): Command {
  return coloured(command)
    .option("--now <time>", "the clock, as an ISO 8601 time with a zone (also FLOWSPEC_NOW, SOURCE_DATE_EPOCH)")
    .option(
      "--env <name>",
      "the environment whose values are shown, that alone is checked, or that builders take for granted (also FLOWSPEC_ENV)",
    );
}

function readingPdf(command: Command): Command {
  return command.option(
    "--pdf-timeout <seconds>",
    "what reading a PDF may take of the processor, by default 30 (also FLOWSPEC_PDF_TIMEOUT)",
  );
}

function coloured(command: Command): Command {
  return command.option("--color", "colour the output").option("--no-color", "do not colour the output");
}

function reporting(command: Command): Command {
  return common(command)
    .option("--format <format>", `${formatNames.join(", ")} (also FLOWSPEC_FORMAT)`)
    .option("--output <format=path>", "write findings to a file too; may be repeated", repeated)
    .option("--max-diagnostics <number>", "show so many findings, 0 for all (also FLOWSPEC_MAX_DIAGNOSTICS)")
    .option("--strict-pii", "personal data in a definition is an error, not a warning")
    .option("--no-suppressions", "comments `# flowspec-ignore` mean nothing")
    .option("--max-warnings <number>", "fail when there are more warnings (also FLOWSPEC_MAX_WARNINGS)");
}

/** Commands on any number of files. */
function many(command: Command): Command {
  return command.option("--allow-empty", "no contract found is no mistake");
}
