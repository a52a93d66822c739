import type { CancellationToken } from "vscode-jsonrpc";
import type { SymbolInformation } from "vscode-languageserver";
import { join } from "node:path";
import { projectSymbolsOf } from "./convert/symbols.ts";
import type { Projects } from "./projects.ts";

/**
 * What the projects of an editor declare under names that hold some letters: contracts and parameters. The folders of the editor are looked at,
 * whether anything of them is open or not, and whatever else is open.
 */
export async function symbolsOfProjects(
  letters: unknown,
  projects: Projects,
  token: CancellationToken,
): Promise<readonly SymbolInformation[]> {
  if (typeof letters !== "string") return [];
  for (const folder of projects.folders()) projects.of({ kind: "file", path: join(folder, "any") });
  const found: SymbolInformation[] = [];
  for (const project of projects.all()) {
    await project.sync();
    await project.indexing.ready(true);
    if (token.isCancellationRequested) return [];
    found.push(...projectSymbolsOf(project.symbols(letters), project.conversion));
  }
  // A file may be in a project of its own, and in the folder around it.
  return [...new Map(found.map((each) => [JSON.stringify([each.name, each.kind, each.location]), each])).values()];
}
