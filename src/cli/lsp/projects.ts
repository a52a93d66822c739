import { dirname } from "node:path";
import { findUpwards, isWithin } from "../../host.ts";
import { configName } from "../config-name.ts";
import type { Io } from "../io.ts";
import type { Address } from "./convert/addresses.ts";
import type { ProjectKind } from "./contents.ts";
import { type Common, openServed, type ServedProject } from "./project.ts";

/** The projects of an editor: each file belongs to one. */
export interface Projects {
  /** The project that a document belongs to; none where flowspec knows nothing of such an address. */
  readonly of: (address: Address) => ServedProject | undefined;
  /** Those that are open. */
  readonly all: () => readonly ServedProject[];
  /** The folders of the editor, absolute. */
  readonly folders: () => readonly string[];
  readonly setFolders: (folders: readonly string[]) => void;
}

/** Where a project is, and how it came to be. */
interface Place {
  readonly kind: ProjectKind;
  readonly folder: string;
}

/** The projects of a run, none of which is open yet. */
export function createProjects(io: Io, common: Common): Projects {
  const open = new Map<string, ServedProject>();
  let folders: readonly string[] = [];

  /** The folder of the nearest configuration, else that of the editor, else its own. */
  const placeOf = (folder: string): Place => {
    const config = findUpwards(folder, configName);
    if (config !== undefined) return { kind: "configured", folder: dirname(config) };
    const around = folders.filter((each) => isWithin(each, folder)).toSorted((a, b) => b.length - a.length)[0];
    return around === undefined ? { kind: "alone", folder } : { kind: "folder", folder: around };
  };
  const folderOf = (address: Address): string | undefined => {
    if (address.kind === "other") return undefined;
    return address.path === undefined ? (folders[0] ?? io.cwd) : dirname(address.path);
  };
  const at = ({ kind, folder }: Place): ServedProject => {
    const key = `${kind} ${folder}`;
    const project = open.get(key) ?? openServed(kind, folder, io, common);
    open.set(key, project);
    return project;
  };
  return {
    of: (address) => {
      const folder = folderOf(address);
      return folder === undefined ? undefined : at(placeOf(folder));
    },
    all: () => [...open.values()],
    folders: () => folders,
    setFolders: (now) => {
      folders = now;
    },
  };
}
