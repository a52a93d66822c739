import { type BigIntStats, existsSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { HostError, isMissing, NoSuchPath, reason } from "./errors.ts";
import { type FileId, idOf, inputPath, standardInput } from "./inputs.ts";
import { displayPath, inside, leadsOut, realOf } from "./paths.ts";

/** A file that somebody asked for by its path, as it was written. */
export interface Asked {
  /** What asks for it, such as `--rejects`. */
  readonly flag: string;
  readonly path: string;
  /** Whether it is a PDF that is printed anew: it replaces one of its name, but none that has facts beside it, since that is a contract's. */
  readonly isPrint?: true;
}

/** What may stand at the path already: anything but the files of a project, any file, or none. */
export type Replacing = "reports" | "anything" | "nothing";

/** What a command writes to, where it is no file that was asked for: the standard output, if it is a file. */
export interface Taken {
  readonly id: FileId;
  readonly stream: "stdout" | "stderr";
}

/** A place to write to that is no input of the run and no other output. */
class Checked {
  /** Absolute, links followed. */
  readonly path: string;
  /** Whether a pipe or a device stands there, which is written to and not replaced. */
  readonly direct: boolean;
  /** Makes the type one of its own, so that nothing is written to an unchecked path. */
  readonly #checked = true;

  constructor(path: string, direct: boolean) {
    this.path = path;
    this.direct = direct && this.#checked;
  }
}

/** The only thing that files which people name are written to: made by {@link destinations}. */
export type Destination = Checked;

/** What nobody means to overwrite with a report, by the names of files. */
const ofProject = /(?:\.flow\.ya?ml|^flowspec\.(?:config|approvals)\.ya?ml|\.pdf|\.facts\.json)$/iu;

/**
 * Checks the files that a command is about to write, once it has read everything and before it writes anything.
 * @throws NoSuchPath where one of them is an input of the run, the same as another one, or not to be replaced.
 */
export function destinations(
  cwd: string,
  asked: readonly Asked[],
  replacing: Replacing,
  taken: readonly Taken[] = [],
): readonly Destination[] {
  const streams = new Map<string, Taken["stream"]>(taken.map(({ id, stream }) => [id, stream]));
  const names = new Map<string, string>();
  const checked: Destination[] = [];
  for (const each of asked) {
    const { id, ...place } = placeOf(cwd, each, replacing);
    const key = id ?? caseless(place.path);
    if (!place.direct) {
      const stream = streams.get(key);
      if (stream !== undefined) throw new NoSuchPath(`same-as-${stream}`, each);
      const other = names.get(key);
      if (other !== undefined) throw new NoSuchPath("same-file", { ...each, other });
      names.set(key, `${each.flag} ${each.path}`);
    }
    checked.push(new Checked(place.path, place.direct));
  }
  return checked;
}

/** Checks files with names that a contract gives them: they stay in a folder, and no link in it leads them out. */
export function artifacts(cwd: string, folder: string, names: readonly string[], flag: string): readonly Destination[] {
  const asked = names.map((name) => ({ flag, path: inside(folder, name) }));
  for (const { path } of asked) if (leadsOut(folder, path)) throw new NoSuchPath("leads-out-of", { path: displayPath(cwd, path), flag });
  return destinations(cwd, asked, "reports");
}

interface Spot {
  readonly path: string;
  readonly direct: boolean;
  readonly id?: FileId;
}

function placeOf(cwd: string, asked: Asked, replacing: Replacing): Spot {
  const absolute = resolve(cwd, asked.path);
  const facts = factsAt(absolute, asked);
  if (facts === undefined) return { path: join(realOf(dirname(absolute)), basename(absolute)), direct: false };
  if (facts.isDirectory()) throw new HostError("cannot-write-folder", { path: asked.path });
  // What is written to by the name of a stream may be a file, but is not replaced by another one.
  if (!facts.isFile() || /^\/(?:dev|proc)\//u.test(absolute)) return { path: absolute, direct: true };
  const id = idOf(facts);
  const input = id && inputPath(id);
  if (input !== undefined) {
    if (input === standardInput) throw new NoSuchPath("is-read-as-input", asked);
    const shown = displayPath(cwd, input);
    throw shown === displayPath(cwd, absolute)
      ? new NoSuchPath("is-read", asked)
      : new NoSuchPath("is-read-as", { ...asked, input: shown });
  }
  const path = realpathSync.native(absolute);
  if (replacing === "nothing") throw new NoSuchPath("there-already", { path: asked.path });
  if (replacing === "reports" && [absolute, path].some((name) => isOfProject(name, asked))) throw new NoSuchPath("of-project", asked);
  return { path, direct: false, ...(id === undefined ? {} : { id }) };
}

function isOfProject(path: string, { isPrint }: Asked): boolean {
  if (isPrint && /\.pdf$/iu.test(path)) return existsSync(`${path}.facts.json`);
  return ofProject.test(basename(path));
}

function factsAt(absolute: string, asked: Asked): BigIntStats | undefined {
  try {
    return statSync(absolute, { bigint: true });
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw new HostError("cannot-write", { path: asked.path, reason: reason(error) }, { cause: error });
  }
}

/** On the systems of Windows and Apple, names in other cases are usually the same. */
function caseless(path: string): string {
  return process.platform === "win32" || process.platform === "darwin" ? path.toLowerCase() : path;
}
