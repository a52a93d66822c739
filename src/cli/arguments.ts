import type { Command, Option } from "./command.ts";

/** What a command line says in plain words. */
export interface Call {
  readonly command: Command;
  readonly args: readonly string[];
  /** By their names as commander makes them of flags: `maxWarnings` of `--max-warnings`. */
  readonly flags: Readonly<Record<string, unknown>>;
}

/**
 * Reads a command line that consists of nothing but a command, flags by their full names and arguments, as commander reads it too. Whatever else
 * it holds, help and mistakes above all, is nothing: commander says what is to be said of it, and is loaded for that alone (10 ms).
 */
export function plainCall(args: readonly string[], table: readonly Command[]): Call | undefined {
  const [name, ...rest] = args;
  const command = table.find(({ usage }) => usage === name || usage.startsWith(`${name} `));
  if (name === undefined || command === undefined) return undefined;
  const left: string[] = [];
  const flags: Record<string, unknown> = startOf(command.options);
  for (let index = 0; index < rest.length; index += 1) {
    const arg = rest[index] ?? "";
    if (!isFlag(arg)) {
      left.push(arg);
      continue;
    }
    const option = command.options.find((each) => isCalled(each, arg));
    if (option === undefined) return undefined;
    if (mayLackValue(option)) flags[keyOf(option)] = valueIn(arg) ?? true;
    else if (!option.flags.includes("<")) flags[keyOf(option)] = !isNegative(option);
    else {
      index += 1;
      const value = rest[index];
      if (value === undefined || isFlag(value) || option.flags.endsWith("...>")) return undefined;
      const before = flags[keyOf(option)];
      flags[keyOf(option)] = option.isRepeated ? [...(Array.isArray(before) ? (before as readonly unknown[]) : []), value] : value;
    }
  }
  const lacking = command.options.some((option) => option.isRequired && !(keyOf(option) in flags));
  return lacking || !isCountRight(command, left.length) ? undefined : { command, args: left, flags };
}

/** Whether an option has a value that may be left out, and is written with `=` alone. */
export function mayLackValue({ flags }: Option): boolean {
  return flags.includes("[=");
}

/** Whether a word of a command line is an option, with its value where that may stand in the same word. */
export function isCalled(option: Option, arg: string): boolean {
  const names = option.flags.split("[=", 1).join("").split(/[ ,]+/u);
  return names.includes(arg) || (mayLackValue(option) && names.some((name) => arg.startsWith(`${name}=`)));
}

/** The value of an option that stands in the same word; none where that has no `=`. */
export function valueIn(arg: string): string | undefined {
  const at = arg.indexOf("=");
  return at < 0 ? undefined : arg.slice(at + 1);
}

function isFlag(arg: string): boolean {
  return arg.length > 1 && arg.startsWith("-");
}

function isNegative({ flags }: Option): boolean {
  return flags.startsWith("--no-");
}

/** What can only be turned off is on. */
function startOf(options: readonly Option[]): Record<string, unknown> {
  const keys = new Set(options.flatMap((option) => (isNegative(option) ? [] : [keyOf(option)])));
  return Object.fromEntries(options.flatMap((option) => (isNegative(option) && !keys.has(keyOf(option)) ? [[keyOf(option), true]] : [])));
}

/** The name that commander makes of a flag. */
export function keyOf({ flags }: Option): string {
  const [, long = ""] = /--(?:no-)?([\w-]+)/u.exec(flags) ?? [];
  return long.replaceAll(/-(\w)/gu, (_, letter: string) => letter.toUpperCase());
}

function isCountRight({ usage }: Command, count: number): boolean {
  const names = usage.split(" ").slice(1);
  const needed = names.filter((name) => name.startsWith("<")).length;
  return count >= needed && (usage.includes("...") || count <= names.length);
}
