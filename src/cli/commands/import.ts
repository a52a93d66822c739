import { basename, resolve } from "node:path";
import { checkSource } from "../../compile.ts";
import { importSource } from "../../requests.ts";
import { destinations, displayPath, readSource, writeFile } from "../../host.ts";
import { openProject } from "../config.ts";
import { tellFindings } from "../findings.ts";
import { exit, type ExitCode, type Io, streamFiles } from "../io.ts";
import { settingsOf } from "../project.ts";
import { actionOf, type CommonFlags } from "../settings.ts";
import { namedSource } from "../sources.ts";

export interface ImportFlags extends CommonFlags {
  readonly action: string;
  readonly out?: string;
  readonly overwrite?: boolean;
  readonly name?: string;
}

/** `flowspec import <request.json> --action A`: the contract to a file or to stdout, what is to be said of it to stderr. */
export async function importCommand(path: string, flags: ImportFlags, io: Io): Promise<ExitCode> {
  const action = actionOf(flags.action);
  const source = await namedSource(path, io, async () => readSource(io.cwd, path));
  const out = flags.out === undefined ? [] : [{ flag: "--out", path: flags.out }];
  const [file] = destinations(io.cwd, out, flags.overwrite ? "anything" : "nothing", streamFiles(io));
  const name = flags.name ?? nameFrom(flags.out ?? path);
  const { clock: _, ...settings } = settingsOf(await openProject(io), flags, io, "one");
  const { value: text, ...wrong } = await importSource(source, name, action, settings);
  if (text === undefined) {
    tellFindings(wrong, flags, io);
    return exit.findings;
  }
  const target = flags.out === undefined ? undefined : resolve(io.cwd, flags.out);
  if (file) await writeFile(file, text);
  else io.stdout.write(text);
  const imported = { path: target === undefined ? "imported.flow.yaml" : displayPath(io.cwd, target), text };
  tellFindings(checkSource(imported, settings), flags, io);
  return exit.ok;
}

/** A contract's name from that of a file. */
function nameFrom(path: string): string {
  const words = basename(path)
    .replace(/(\.flow)?\.\w+$/u, "")
    .replaceAll(/([a-z0-9])([A-Z])/gu, "$1-$2")
    .toLowerCase()
    .split(/[^a-z0-9]+/u)
    .filter((word) => word !== "");
  const name = words.join("-");
  return /^[a-z]/u.test(name) ? name : `imported${name === "" ? "" : `-${name}`}`;
}
