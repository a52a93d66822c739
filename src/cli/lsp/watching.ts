import type { MessageConnection } from "vscode-jsonrpc";
import type { DidChangeWatchedFilesParams, FileSystemWatcher, RenameFilesParams } from "vscode-languageserver";
import { basename } from "node:path";
import { displayPath, isWithin } from "../../host.ts";
import { isContractName } from "../../model/files.ts";
import { configName } from "../config-name.ts";
import type { Checks } from "./checks.ts";
import type { Client } from "./client.ts";
import { addressOf } from "./convert/addresses.ts";
import type { ServedProject } from "./project.ts";
import type { Projects } from "./projects.ts";
import type { OpenTexts } from "./texts.ts";

/** Of the protocol; any change, or that something is gone. */
const kinds = { any: 7, gone: 4 } as const;

/** What of a folder is of interest: what contracts are made of. Of a folder that is removed editors tell nothing but that. */
const watchers: readonly FileSystemWatcher[] = [
  ...["**/*.yaml", "**/*.yml", "**/*.pdf", "**/*.pdf.facts.json"].map((globPattern) => ({ globPattern, kind: kinds.any })),
  { globPattern: "**/*", kind: kinds.gone },
];

/** Follows what changes on the disk. */
export interface Watching {
  /** Asks the editor to tell of changes, where it can. */
  readonly begin: () => Promise<void>;
  /** The editor tells of changes. */
  readonly told: (params: DidChangeWatchedFilesParams) => void;
  /** The editor tells of files and folders that it has given other paths: of what is in these it may tell nothing else. */
  readonly moved: (params: RenameFilesParams) => void;
  /** Watches a project that the editor tells nothing of. */
  readonly follow: (project: ServedProject) => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** What follows changes, and what they are changes of. */
interface Watched {
  readonly projects: Projects;
  readonly texts: OpenTexts;
  readonly checks: Checks;
  readonly failed: (error: unknown) => void;
}

/** Watches nothing yet. */
export function createWatching(
  connection: MessageConnection,
  client: () => Client,
  { projects, texts, checks, failed }: Watched,
): Watching {
  const followed = new Map<string, Promise<{ readonly close: () => Promise<void> }>>();
  let isAsked = false;
  let isStopped = false;

  const changed = (paths: readonly string[]): void => {
    if (paths.some((path) => basename(path) === configName)) texts.rehome();
    for (const project of projects.all()) {
      const own = paths.flatMap((path) => ofProject(path, project));
      if (own.length === 0) continue;
      project.changed(own);
      if (own.some((path) => isContractName(path) || project.isConfiguration(path))) project.indexing.list();
      checks.due(project);
    }
  };
  const moved = (from: string, to: string): void => {
    for (const project of projects.all()) {
      const [shown, there] = [displayPath(project.folder, from), displayPath(project.folder, to)];
      const gone = ofProject(from, project);
      const come = gone.map((path) => there + path.slice(shown.length));
      project.changed([...gone, ...come]);
      if (project.indexing.isBegun()) project.indexing.list();
      checks.due(project);
    }
  };
  return {
    moved: ({ files }) => {
      for (const { oldUri, newUri } of files) {
        const [from, to] = [addressOf(oldUri), addressOf(newUri)];
        if (from.kind === "file" && to.kind === "file") moved(from.path, to.path);
      }
    },
    begin: async () => {
      if (!client().watchesFiles) return;
      isAsked = true;
      const registration = { id: "files", method: "workspace/didChangeWatchedFiles", registerOptions: { watchers } };
      await connection.sendRequest("client/registerCapability", { registrations: [registration] });
    },
    told: ({ changes }) => {
      changed(
        changes.flatMap(({ uri }) => {
          const address = addressOf(uri);
          return address.kind === "file" ? [address.path] : [];
        }),
      );
    },
    follow: async (project) => {
      // The folder of a single file may be one in which somebody keeps everything.
      const isTold = isAsked && projects.folders().some((folder) => isWithin(folder, project.folder));
      if (project.kind === "alone" || isTold || followed.has(project.folder) || isStopped) return;
      const { watchFiles } = await import("../../host/watch.ts");
      // By now another may watch it, or the editor may have gone: then nobody would end what is begun here.
      if (followed.has(project.folder) || isStopped) return;
      followed.set(project.folder, watchFiles([project.folder], [], { changed: (path) => changed([path]), failed }));
    },
    stop: async () => {
      isStopped = true;
      await Promise.all([...followed.values()].map(async (watcher) => (await watcher).close()));
    },
  };
}

/** The paths by which a project knows a file that has changed, or of a folder that is gone all that it knows in it; nothing where it knows nothing of either. */
function ofProject(path: string, project: ServedProject): readonly string[] {
  const shown = displayPath(project.folder, path);
  const { index, workspace } = project.editor();
  if (project.isConfiguration(shown)) return [shown];
  if (/\.ya?ml$/u.test(path)) return isWithin(project.folder, path) || index.usersOf(shown).length > 0 ? [shown] : [];
  if (/\.pdf(?:\.facts\.json)?$/u.test(path))
    return workspace.usersOf(shown).length > 0 || index.usersOfPdf(shown).length > 0 ? [shown] : [];
  return index
    .contracts()
    .flatMap((contract) => [contract, ...workspace.filesOf(contract)])
    .filter((each) => each.startsWith(`${shown}/`));
}
