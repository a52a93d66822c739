import { Command as Commander, CommanderError, Help, type HelpConfiguration, Option as CommanderOption } from "commander";
import { linesOf } from "../report/lines.ts";
import { width } from "../report/width.ts";
import { failureMessages } from "../words/en/failure.ts";
import { helpMessages } from "../words/en/help.ts";
import { usageMessages } from "../words/en/usage.ts";
import type { Language } from "../words/language.ts";
import { type Say, saying, sentenceIn } from "../words/saying.ts";
import { isCalled, keyOf, mayLackValue, valueIn } from "./arguments.ts";
import type { Command, Help as Told, Option } from "./command.ts";
import { exit, type ExitCode, type Io } from "./io.ts";
import { misreadAs } from "./misread.ts";
import { shownLines } from "./shown.ts";

/**
 * Reads any command line and does what it says: runs a command of the table, shows how one is used, or says what is wrong. It answers how the
 * process should exit.
 */
export async function runWithCommander(args: readonly string[], table: readonly Command[], io: Io): Promise<ExitCode> {
  let code: ExitCode = exit.ok;
  const { terminal } = io.speech;
  const say = saying("help", helpMessages, terminal);
  const program = new Commander("flowspec")
    .description(say("program"))
    .option("-V, --version", say("version"))
    .option("--lang <tag>", say("program-lang"))
    .helpOption("-h, --help", say("help-flag"))
    .configureHelp(helpIn(terminal, say))
    // A flag behind the command is the command's.
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({ writeOut: io.stdout.write, writeErr: io.stderr.write, outputError: (text, write) => write(misread(text, terminal)) })
    .showSuggestionAfterError()
    .helpCommand("help [command]", say("help-command"));
  for (const declared of table) {
    declare(program, declared, terminal, async (given, flags) => {
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
  language: Language,
  run: (args: readonly string[], flags: object) => Promise<void>,
): void {
  const said = (told: Told): string => sentenceIn("help", helpMessages, language, typeof told === "string" ? [told] : told);
  const command = program.command(usage).description(said(help));
  const values = new Map<string, string>();
  const parse = command.parseOptions.bind(command);
  command.parseOptions = (args) => parse(withoutValues(args, options, values));
  for (const declared of options) {
    const { flags, help, isRepeated, isRequired } = declared;
    if (mayLackValue(declared)) command.addOption(withoutValue(declared, said(help)));
    else if (isRequired) command.requiredOption(flags, said(help));
    else if (isRepeated) command.option(flags, said(help), repeated);
    else command.option(flags, said(help));
  }
  command.action(async (...given: unknown[]) => {
    // Commander gives the declared arguments, of which the last may be a list, then the flags and itself.
    const args = given.slice(0, -2).flat() as readonly (string | undefined)[];
    await run(
      args.filter((arg) => arg !== undefined),
      { ...command.opts(), ...Object.fromEntries(values) },
    );
  });
}

/** An option whose value may be left out, as one that has none: else commander would take the path behind it for its value. Help shows it as it is. */
function withoutValue({ flags }: Option, said: string): CommanderOption {
  const option = new CommanderOption(flags.split("[=", 1).join(""), said);
  option.flags = flags;
  return option;
}

/** The words of a command line without such values, which are noted by the names of their options: the last one counts. */
function withoutValues(args: readonly string[], options: readonly Option[], values: Map<string, string>): string[] {
  const takesNext = options.filter((option) => option.flags.includes("<") && !mayLackValue(option));
  const end = args.indexOf("--");
  return args.map((arg, index) => {
    const before = args[index - 1] ?? "";
    const option = options.find((each) => mayLackValue(each) && isCalled(each, arg));
    if (option === undefined || (end >= 0 && index > end) || takesNext.some((each) => isCalled(each, before))) return arg;
    const value = valueIn(arg);
    if (value === undefined) values.delete(keyOf(option));
    else values.set(keyOf(option), value);
    return value === undefined ? arg : arg.slice(0, arg.indexOf("="));
  });
}

/** How commander lays help out: its own titles in the language, and Chinese, which is twice as wide and has no spaces, as terminals show it. */
function helpIn({ name }: Language, say: Say<typeof helpMessages>): HelpConfiguration {
  if (name === "en") return {};
  const usage = say("title-usage");
  const titles = new Map([
    ["Usage:", usage],
    ["Options:", say("title-options")],
    ["Commands:", say("title-commands")],
  ]);
  return {
    // Commander sets a blank behind its colon, which a full-width one has in itself.
    formatHelp: (command, helper) => Help.prototype.formatHelp.call(helper, command, helper).replace(`${usage} `, usage),
    styleTitle: (title) => titles.get(title) ?? title,
    displayWidth: width,
    boxWrap: (text, room) =>
      text
        .split("\n")
        .flatMap((line) => linesOf(line, room))
        .join("\n"),
  };
}

/** What commander says of a command line that it cannot read, in a language. What it quotes is masked. */
function misread(text: string, language: Language): string {
  const sentence = misreadAs(text.trimEnd());
  if (sentence === undefined) return shownLines(text);
  const said = sentenceIn("usage", usageMessages, language, sentence);
  return `${saying("failure", failureMessages, language)("error", { said: shownLines(said) })}\n`;
}

/** Gathers the values of a flag that may be repeated; a list of values would swallow the paths behind it. */
function repeated(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}
