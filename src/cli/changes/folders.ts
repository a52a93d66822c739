import { resolve } from "node:path";
import type { Contract } from "../../model/contract.ts";
import type { Findings } from "../../model/findings.ts";
import { openProject, type Project } from "../config.ts";
import { type Io, UsageError } from "../io.ts";
import { settingsOf } from "../project.ts";
import type { CommonFlags } from "../settings.ts";
import { listedOf } from "../sources.ts";
import { checkOnce } from "../workspace.ts";

/** One of two versions of a project. */
export interface Side {
  readonly which: "before" | "after";
  readonly label: string;
  readonly project: Project;
  readonly all: (paths: readonly string[]) => Promise<ReadonlyMap<string, Contract>>;
}

interface Pair {
  readonly kind: "pair";
  readonly name: string;
  readonly before?: { readonly contract: Contract };
  readonly after?: { readonly contract: Contract };
}

interface Incomplete {
  readonly kind: "incomplete";
  readonly which: "before" | "after";
  readonly path: string;
  readonly findings: Findings;
}

/** Both versions: a folder, and the working tree. */
export async function openSides(
  against: string | undefined,
  flags: CommonFlags,
  io: Io,
): Promise<{ readonly before: Side; readonly after: Side }> {
  if (against === undefined) throw new UsageError("missing-option", { flags: "--against <version>" });
  const side = async (which: Side["which"], label: string, from: string): Promise<Side> => {
    const project = await openProject(io, from);
    const all = async (paths: readonly string[]): Promise<ReadonlyMap<string, Contract>> => {
      const contracts = new Map<string, Contract>();
      const listed = await listedOf(paths, project, { allowEmpty: true }, io);
      await checkOnce(listed, project, settingsOf(project, flags, io, "all"), io, {
        take: async (contract) => void contracts.set(contract.name, contract),
      });
      return contracts;
    };
    return { which, label, project, all };
  };
  return { before: await side("before", against, resolve(io.cwd, against)), after: await side("after", "", io.cwd) };
}

/** Contracts by name. */
export async function* pairsOf(before: Side, after: Side, paths: readonly string[]): AsyncIterable<Pair | Incomplete> {
  const [former, later] = [await before.all([]), await after.all(paths)];
  for (const name of [...new Set([...later.keys(), ...former.keys()])].toSorted()) {
    const [was, is] = [former.get(name), later.get(name)];
    yield { kind: "pair", name, ...(was ? { before: { contract: was } } : {}), ...(is ? { after: { contract: is } } : {}) };
  }
}
