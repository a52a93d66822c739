import { access, readFile } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";

/** A flowspec that can serve an editor. */
export interface Program {
  /** The file that Node runs. */
  readonly file: string;
  readonly version: string;
  readonly from: "setting" | "project" | "bundled";
  /** One that was looked at first and cannot serve an editor. */
  readonly passedOver?: { readonly folder: string; readonly version?: string };
}

/** Where a flowspec is looked for. */
export interface Places {
  /** The folder in which the extension has its own. */
  readonly bundled: string;
  /** What the setting says, as an absolute path; nothing where it says nothing, or the workspace is not trusted. */
  readonly setting?: string;
  /** Where the file stands that asks, and the folder of the workspace around it; nothing where the workspace is not trusted. */
  readonly project?: { readonly file: string; readonly workspace: string };
}

/**
 * The flowspec that serves a file: the one of the setting, else that of the nearest `node_modules`, not beyond the folder of the workspace, since nobody
 * trusted what is outside. One without a language server is passed over for the bundled one.
 */
export async function programFor({ bundled, setting, project }: Places): Promise<Program> {
  const [wanted, from] = setting === undefined ? [await nearest(project), "project" as const] : [setting, "setting" as const];
  const own = wanted === undefined ? undefined : await programIn(wanted);
  if (own?.file !== undefined) return { file: own.file, version: own.version, from };
  const spare = await programIn(bundled);
  if (spare?.file === undefined) throw new Error(`${bundled} has no flowspec`);
  const passedOver = wanted === undefined ? {} : { passedOver: { folder: wanted, ...(own && { version: own.version }) } };
  return { file: spare.file, version: spare.version, from: "bundled", ...passedOver };
}

/** The folder of the package in the nearest `node_modules` of a file that has it. */
async function nearest(project: Places["project"]): Promise<string | undefined> {
  if (project === undefined) return undefined;
  for (let folder = dirname(project.file); isWithin(folder, project.workspace); folder = dirname(folder)) {
    const candidate = join(folder, "node_modules", "flowspec");
    if (await exists(join(candidate, "package.json"))) return candidate;
    if (folder === dirname(folder)) break;
  }
  return undefined;
}

function isWithin(folder: string, outer: string): boolean {
  const way = relative(outer, folder);
  return way !== ".." && !way.startsWith(`..${sep}`) && way !== folder;
}

/** The package in a folder: its version, and what to run where it has a language server. Nothing where there is no flowspec. */
async function programIn(folder: string): Promise<{ readonly version: string; readonly file?: string } | undefined> {
  const manifest = await manifestIn(folder);
  if (manifest?.name !== "flowspec") return undefined;
  const version = String(manifest.version);
  const command = manifest.bin?.flowspec;
  if (command === undefined) return { version };
  const file = join(folder, command);
  // The chunk that `flowspec lsp` is loaded from.
  return (await exists(join(dirname(file), "lsp.cjs"))) ? { version, file } : { version };
}

interface Manifest {
  readonly name?: string;
  readonly version?: string;
  readonly bin?: { readonly flowspec?: string };
}

async function manifestIn(folder: string): Promise<Manifest | undefined> {
  try {
    return JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as Manifest;
  } catch {
    // Not there, not to be read, or no JSON: then there is no package to run.
    return undefined;
  }
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
