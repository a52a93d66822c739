import { dirname } from "node:path";
import { parse } from "../1-parse/parse.ts";
import { displayPath, findUpwards, readSource } from "../host.ts";
import { repositoryAround } from "../host/paths.ts";
import { readUsed } from "../host/read.ts";
import { child } from "../model/document.ts";
import { type LanguageName, languageNames } from "../model/language-name.ts";
import type { Source } from "../model/source.ts";
import { folderOf, joinPath } from "../model/path.ts";
import { loadLanguage } from "../words/load.ts";
import { configName } from "./config-name.ts";
import { type Machine, type Speech, UsageError } from "./io.ts";

/** The flag that says the language. */
const flag = "--lang";

/** What of the environment says it. */
const variable = "FLOWSPEC_LANG";

/** What people also call a language. */
const alsoCalled: Readonly<Record<string, LanguageName>> = { zh: "zh-CN" };

/**
 * The languages of a run, known before anything else is: by `--lang`, else `FLOWSPEC_LANG`, else `language` of the configuration; on a terminal
 * else by the locale, else English. A configuration that cannot be read says nothing here, and what is wrong with it is told later.
 * `wrong` is a mistake in one that flowspec does not speak, to be said in the language that the rest says.
 */
export async function speechOf(
  args: readonly string[],
  machine: Machine,
): Promise<{ readonly speech: Speech; readonly wrong?: UsageError }> {
  const { env } = machine;
  const asked = askedIn(args);
  const given = asked ?? (env[variable] || undefined);
  const named = given === undefined ? configured(machine) : (alsoCalled[given] ?? languageNames.find((name) => name === given));
  const speech = { terminal: await loadLanguage(named ?? localeOf(env)), output: await loadLanguage(named ?? "en") };
  if (given === undefined || named !== undefined) return { speech };
  return { speech, wrong: new UsageError("no-language", { from: asked === undefined ? variable : flag, known: languageNames, given }) };
}

/** The languages of a run that has begun, as they are after the configuration has changed; `lang` is what `--lang` says. */
export async function speechAnew(lang: string | undefined, machine: Machine): Promise<Speech> {
  return (await speechOf(lang === undefined ? [] : [flag, lang], machine)).speech;
}

/** What `--lang` is given on a command line that nobody has read yet; of several the last. Behind `--` there are no flags. */
function askedIn(args: readonly string[]): string | undefined {
  const end = args.indexOf("--");
  const flags = end < 0 ? args : args.slice(0, end);
  const at = flags.findLastIndex((arg) => arg === flag || arg.startsWith(`${flag}=`));
  const found = flags[at];
  return found === flag ? flags[at + 1] : found?.slice(flag.length + 1);
}

/** A command line without what it says of the language. */
export function withoutLanguage(args: readonly string[]): readonly string[] {
  return args.filter((arg, index) => arg !== flag && args[index - 1] !== flag && !arg.startsWith(`${flag}=`));
}

/** The language of the configuration, if it says one. */
function configured({ cwd }: Machine): LanguageName | undefined {
  try {
    const path = findUpwards(cwd, configName);
    if (path === undefined) return undefined;
    const root = (): string => displayPath(cwd, repositoryAround(dirname(path)) ?? dirname(path));
    const said = languageIn(readSource(cwd, displayPath(cwd, path)), cwd, root, new Set());
    return languageNames.find((name) => name === said);
  } catch {
    return undefined;
  }
}

/** What a file of settings says of the language, else the nearest of those that it extends that says something: these lie in the folder that `root` tells. */
function languageIn(source: Source, cwd: string, root: () => string, seen: Set<string>): unknown {
  // Most say none, and are read once.
  if (!/language|extends/u.test(source.text)) return undefined;
  const { path } = source;
  seen.add(path);
  const { value } = parse(source);
  const own = child(value, "language");
  if (own !== undefined) return own.kind === "scalar" ? own.value : undefined;
  const bases = child(value, "extends");
  for (const base of (bases?.kind === "list" ? bases.items : bases ? [bases] : []).toReversed()) {
    const other = base.kind === "scalar" ? joinPath(folderOf(path), String(base.value)) : path;
    const file = seen.has(other) ? "missing" : readUsed(cwd, { path: other, root: root() });
    const found = typeof file === "string" ? undefined : languageIn(file, cwd, root, seen);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The language of the locale, by the first of its variables that says something. */
function localeOf(env: Machine["env"]): LanguageName {
  const locale = ["LC_ALL", "LC_MESSAGES", "LANG"].map((name) => env[name]).find((value) => value !== undefined && value !== "");
  return locale !== undefined && /^zh(?![a-z])/iu.test(locale) ? "zh-CN" : "en";
}
