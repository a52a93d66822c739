import { resolve } from "node:path";
import { checkSource } from "../../compile.ts";
import { importTogether } from "../../imports.ts";
import { nameLength } from "../../language/tables/names.ts";
import type { Checked } from "../../model/findings.ts";
import type { Source } from "../../model/source.ts";
import { importSource } from "../../requests.ts";
import type { Settings } from "../../resolve.ts";
import { destinations, displayPath, readSource, writeFile } from "../../host.ts";
import { openProject } from "../config.ts";
import { nameFrom, wordsOf } from "../contract-name.ts";
import { importedCode, isCode, lineIn } from "../code.ts";
import { tellFindings } from "../findings.ts";
import { exit, type ExitCode, type Io, streamFiles, UsageError } from "../io.ts";
import { settingsOf } from "../project.ts";
import { actionOf, type CommonFlags } from "../settings.ts";
import { namedSource } from "../sources.ts";

export interface ImportFlags extends CommonFlags {
  readonly action?: string;
  readonly out?: string;
  readonly overwrite?: boolean;
  readonly name?: string;
}

/** What was imported, and what is to be said of the files. */
type Imported = Checked<string>;

/** `flowspec import <file...>`: the contract to a file or to stdout, what is to be said of it to stderr. */
export async function importCommand(paths: readonly string[], flags: ImportFlags, io: Io): Promise<ExitCode> {
  const { path, line } = lineIn(paths[0] ?? "");
  const sources: Source[] = [];
  for (const each of [path, ...paths.slice(1)]) sources.push(await namedSource(each, io, async () => readSource(io.cwd, each)));
  const out = flags.out === undefined ? [] : [{ flag: "--out", path: flags.out }];
  const [file] = destinations(io.cwd, out, flags.overwrite ? "anything" : "nothing", streamFiles(io));
  const name = flags.name ?? nameFrom(flags.out ?? path, "imported");
  const { clock: _, ...settings } = settingsOf(await openProject(io), flags, io, "one");
  const { value: text, ...wrong } = await imported(sources, line, name, flags, settings, io);
  if (text === undefined || wrong.diagnostics.length > 0) tellFindings(wrong, flags, io);
  if (text === undefined) return exit.findings;
  const target = flags.out === undefined ? undefined : resolve(io.cwd, flags.out);
  if (file) await writeFile(file, text);
  else io.stdout.write(text);
  const contract = { path: target === undefined ? "imported.flow.yaml" : displayPath(io.cwd, target), text };
  tellFindings(checkSource(contract, settings), flags, io);
  return exit.ok;
}

async function imported(
  sources: readonly Source[],
  line: number | undefined,
  name: string,
  flags: ImportFlags,
  settings: Settings,
  io: Io,
): Promise<Imported> {
  const [first, ...others] = sources;
  if (first === undefined) throw new UsageError("no-import");
  if (isCode(first)) {
    if (others.length > 0) throw new UsageError("several-codes");
    const action = flags.action === undefined ? {} : { action: actionOf(flags.action) };
    return importedCode(first, name, { ...action, ...(line === undefined ? {} : { line }) }, settings, io);
  }
  if (flags.action === undefined) throw new UsageError("no-action");
  const action = actionOf(flags.action);
  if (others.length === 0) return importSource(first, name, action, settings, io.speech.output);
  const samples = sampleNames(sources.map(({ path }) => path));
  const requests = sources.map((source, index) => ({ source, sample: samples[index] ?? "" }));
  return importTogether(requests, name, action, settings, io.speech.output);
}

/** A name for the sample of each file, no two the same. */
function sampleNames(paths: readonly string[]): readonly string[] {
  const names: string[] = [];
  for (const path of paths) {
    const base =
      wordsOf(path)
        .join("-")
        .slice(0, nameLength - 5) || "request";
    let name = base;
    for (let count = 2; names.includes(name); count++) name = `${base}-${count}`;
    names.push(name);
  }
  return names;
}
