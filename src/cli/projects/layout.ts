import { dirname, join, resolve } from "node:path";
import { displayPath, isWithin } from "../../host.ts";
import { defaultOut, defaultSpecs } from "../../model/config.ts";
import { openProject } from "../config.ts";
import { ConfigError } from "../config-error.ts";
import { configName } from "../config-name.ts";
import { type Io, UsageError } from "../io.ts";

/** Where a project has what it reads and writes, as absolute paths. */
interface Layout {
  readonly folder: string;
  readonly specs: readonly string[];
  readonly out: string;
}

/**
 * Refuses projects that get into each other's way: one among the contracts of another, two that write to one folder, and one that writes over
 * another. By its configuration a project stays in its folder, so that this is looked at where one lies in another, or where outputs go elsewhere.
 * @throws UsageError
 */
export async function refuseOverlaps(folders: readonly string[], io: Io): Promise<void> {
  const isElsewhere = folders.some((folder) => !isWithin(folder, resolve(folder, io.env["FLOWSPEC_OUT"] ?? "")));
  const near = isElsewhere ? folders : nestedOnes(folders);
  if (near.length === 0) return;
  const layouts = await Promise.all(near.map((folder) => layoutOf(folder, io)));
  for (const [index, one] of layouts.entries()) for (const other of layouts.slice(index + 1)) refuseOverlap(one, other, io);
}

/** Those that lie in another one, and those that these lie in. */
function nestedOnes(folders: readonly string[]): readonly string[] {
  const all = new Set(folders);
  const outer = (folder: string): string | undefined => {
    const above = dirname(folder);
    if (above === folder || all.has(above)) return above === folder ? undefined : above;
    return outer(above);
  };
  return [...new Set(folders.flatMap((folder) => around(folder, outer)))];
}

/** A folder with all those around it, where there are some. */
function around(folder: string, outer: (folder: string) => string | undefined): readonly string[] {
  const above = outer(folder);
  return above === undefined ? [] : [folder, above, ...around(above, outer)];
}

function isNested(one: string, other: string): boolean {
  return isWithin(one, other) || isWithin(other, one);
}

/** A project whose configuration has an error is run by itself, and told so; nothing of it is written. */
async function layoutOf(folder: string, io: Io): Promise<Layout> {
  const { specs, out } = await configOf(folder, io);
  const given = io.env["FLOWSPEC_OUT"] || undefined;
  return {
    folder,
    specs: (specs ?? [defaultSpecs]).map((path) => join(folder, path)),
    out: given === undefined ? join(folder, out ?? defaultOut) : resolve(folder, given),
  };
}

async function configOf(folder: string, io: Io): Promise<{ readonly specs?: readonly string[]; readonly out?: string }> {
  try {
    return (await openProject({ ...io, cwd: folder }, folder)).config;
  } catch (error) {
    if (error instanceof ConfigError || error instanceof UsageError) return {};
    throw error;
  }
}

function refuseOverlap(one: Layout, other: Layout, { cwd }: Io): void {
  const shown = (path: string): string => displayPath(cwd, path);
  for (const [outer, inner] of [
    [one, other],
    [other, one],
  ] as const) {
    if (outer.specs.some((specs) => isWithin(specs, inner.folder)))
      throw new UsageError("project-among-contracts", { inner: shown(inner.folder), outer: shown(outer.folder) });
    const held = [join(inner.folder, configName), ...inner.specs].find((path) => isWithin(outer.out, path));
    if (held !== undefined) throw new UsageError("out-holds", { path: shown(outer.out), held: shown(held) });
  }
  if (isNested(one.out, other.out))
    throw new UsageError("projects-share-out", { one: shown(one.folder), other: shown(other.folder), path: shown(one.out) });
}
