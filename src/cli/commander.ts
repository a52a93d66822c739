import { Command as Commander, CommanderError } from "commander";
import type { Command } from "./command.ts";
import { exit, type ExitCode, type Io } from "./io.ts";
import { shownLines } from "./shown.ts";

/**
 * Reads any command line and does what it says: runs a command of the table, shows how one is used, or says what is wrong. It answers how the
 * process should exit.
 */
export async function runWithCommander(args: readonly string[], table: readonly Command[], io: Io): Promise<ExitCode> {
  let code: ExitCode = exit.ok;
  const program = new Commander("flowspec")
    .description("Contracts for Tencent e-sign as code: checked definitions, valid requests, typed builders.")
    .option("-V, --version", "print the version")
    .option("--lang <tag>", "the language of what is said and made (also FLOWSPEC_LANG)")
    // A flag behind the command is the command's.
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({ writeOut: io.stdout.write, writeErr: io.stderr.write, outputError: (text, write) => write(shownLines(text)) })
    .showSuggestionAfterError()
    .helpCommand("help [command]", "how a command is used");
  for (const declared of table) {
    declare(program, declared, async (given, flags) => {
      code = await declared.run(given, flags, io);
    });
  }
  try {
    await program.parseAsync([...args], { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exit.ok : exit.usage;
    throw error;
  }
}

function declare(
  program: Commander,
  { usage, help, options }: Command,
  run: (args: readonly string[], flags: object) => Promise<void>,
): void {
  const command = program.command(usage).description(help);
  for (const { flags, help, isRepeated, isRequired } of options) {
    if (isRequired) command.requiredOption(flags, help);
    else if (isRepeated) command.option(flags, help, repeated);
    else command.option(flags, help);
  }
  command.action(async (...given: unknown[]) => {
    // Commander gives the declared arguments, of which the last may be a list, then the flags and itself.
    const args = given.slice(0, -2).flat() as readonly (string | undefined)[];
    await run(
      args.filter((arg) => arg !== undefined),
      command.opts(),
    );
  });
}

/** Gathers the values of a flag that may be repeated; a list of values would swallow the paths behind it. */
function repeated(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}
