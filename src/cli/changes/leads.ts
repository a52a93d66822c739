import { relative, resolve, sep } from "node:path";
import { existsSync } from "../../host.ts";
import { repositoryOf } from "../../host/git.ts";
import { realOf } from "../../host/paths.ts";
import type { Leads, ReportedContract } from "../../report/changes/report.ts";
import type { Project } from "../config.ts";
import type { Io } from "../io.ts";
import { outOf } from "../project.ts";
import { addressesOf } from "./links.ts";

/** The addresses of files that a comment leads to, where `--links` says what they begin with. */
export async function addressesIn({ links }: { readonly links?: string }, io: Io): Promise<Leads["addressOf"]> {
  if (links === undefined) return () => undefined;
  // Sites know files by their paths in the repository.
  const { top } = await repositoryOf(io.cwd, io.env);
  return addressesOf(links, relative(top, realOf(io.cwd)).split(sep).join("/"));
}

/** The review sheets of contracts that stand in the project, by the names of the contracts: what changes in them is what whoever reviews a contract reads. */
export function sheetsOf(contracts: readonly Pick<ReportedContract, "name">[], project: Project, io: Io): Leads["sheets"] {
  const out = outOf(undefined, project, io);
  const sheets = contracts.map(({ name }) => [name, `${out}/review/${name}.md`] as const);
  return new Map(sheets.filter(([, path]) => existsSync(resolve(io.cwd, path))));
}
