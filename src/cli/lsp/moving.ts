import { join } from "node:path";
import type { RenameFilesParams, WorkspaceEdit } from "vscode-languageserver";
import { moved } from "../../language-service/names/moves.ts";
import type { Client } from "./client.ts";
import { type Address, addressOf } from "./convert/addresses.ts";
import { renamingOf } from "./convert/edits.ts";
import type { ServedProject } from "./project.ts";
import type { Projects } from "./projects.ts";
import type { OpenTexts } from "./texts.ts";

/** Where something is and where it will be. */
interface Moved {
  readonly from: Address;
  readonly to: Address;
}

/**
 * The changes that keep paths true in all projects of an editor which is about to give files or folders other paths. Each file is changed by the
 * project that it belongs to.
 */
export async function changesForMoves(
  { files }: RenameFilesParams,
  { projects, texts, client }: { readonly projects: Projects; readonly texts: OpenTexts; readonly client: Client },
): Promise<WorkspaceEdit | null> {
  const renames = files.map(({ oldUri, newUri }): Moved => ({ from: addressOf(oldUri), to: addressOf(newUri) }));
  const concerned = new Set([...renames.flatMap(({ from }) => projects.of(from) ?? []), ...projects.all()]);
  const all: WorkspaceEdit[] = [];
  for (const project of concerned) all.push(await changesIn(project, renames, projects, texts, client));
  const documentChanges = all.flatMap((each) => each.documentChanges ?? []);
  const changes = Object.assign({}, ...all.map((each) => each.changes ?? {})) as NonNullable<WorkspaceEdit["changes"]>; // they are of different files
  if (documentChanges.length + Object.keys(changes).length === 0) return null;
  return client.versionedEdits ? { documentChanges } : { changes };
}

async function changesIn(
  project: ServedProject,
  renames: readonly Moved[],
  projects: Projects,
  texts: OpenTexts,
  client: Client,
): Promise<WorkspaceEdit> {
  await project.sync();
  await project.indexing.ready(true);
  const isOwn = (path: string): boolean => projects.of({ kind: "file", path: join(project.folder, path) }) === project;
  const moves = renames.flatMap(({ from, to }) =>
    from.kind === "file" && to.kind === "file" ? [{ from: project.pathOf(from), to: project.pathOf(to) }] : [],
  );
  const kept = await moved(moves, project.editor());
  return renamingOf(
    { edits: kept.edits.filter(({ span }) => isOwn(span.source.path)), moves: kept.moves.filter(({ from }) => isOwn(from)) },
    (uri) => texts.get(uri)?.document.version,
    client,
    project.conversion,
  );
}
