import { join, relative, resolve } from "node:path";
import { displayPath, type FileTree, isWithin, NoSuchPath } from "../../host.ts";
import { decode } from "../../host/decode.ts";
import type { Commit } from "../../host/git-tree.ts";
import type { PersonalKnowledge } from "../../finish.ts";
import type { Contract } from "../../model/contract.ts";
import type { Findings } from "../../model/findings.ts";
import type { Source } from "../../model/source.ts";
import type { Settings } from "../../resolve.ts";
import { checkEach } from "../../workspace/each.ts";
import { pathsRead, study, type StudyTexts } from "../../workspace/known.ts";
import { alone } from "../../workspace/outcome.ts";
import { createPassingTexts } from "../../workspace/texts.ts";
import type { Project } from "../config.ts";
import type { Io } from "../io.ts";
import { specsOf } from "../project.ts";
import { readerOf } from "../workspace.ts";
import { confusionIn, missingIn } from "./complete.ts";

/** Which of two versions is meant. */
type Which = "before" | "after";

/** One of two versions of a project. Paths are display paths, as if it lay on the disk. */
export interface Side {
  readonly which: Which;
  /** What people call it: `git:main`, a folder, or `-` where there is nothing before. Empty for the files as they lie on the disk. */
  readonly label: string;
  /** The commit that it is, where it is one. */
  readonly commit?: Commit;
  readonly project: Project;
  readonly settings: Settings;
  /** The contracts that paths of the later version stand for, by default those of the project, and the paths at which this version has nothing. */
  readonly contracts: (paths: readonly string[]) => Promise<ListedContracts>;
  /** Reads a contract with all that it names. */
  readonly read: (path: string) => Promise<ReadContract | Incomplete>;
  /** That some contracts have one name, and so nobody knows which is which. */
  readonly confused: (paths: readonly string[]) => Promise<Incomplete>;
  /** The text of any file of the project, by its path in it; none where there is no such file, or it is no text. */
  readonly text: (path: string) => Promise<Source | undefined>;
  /** The bytes of any file of the project, by its path in it. */
  readonly bytes: (path: string) => Promise<Uint8Array | undefined>;
  /** The path at which the later version would have a file of this one. */
  readonly twin: (path: string) => string;
  /** The path at which this version would have a file of the later one; nothing where that lies outside of the project. */
  readonly at: (path: string) => string | undefined;
  readonly cwd: string;
  readonly tree: FileTree;
  readonly texts: StudyTexts;
}

interface ListedContracts {
  readonly paths: readonly string[];
  readonly absent: readonly Absent[];
}

/** A path at which there is nothing. */
export interface Absent {
  readonly path: string;
  readonly error: NoSuchPath;
}

/** A contract, and all that was read for it. */
export interface ReadContract {
  readonly kind: "read";
  readonly contract: Contract;
  readonly source: Source;
  /** The files that it was read from: its own, those that it uses, its PDFs and their facts. */
  readonly files: readonly string[];
  /** What is known to name somebody in its texts. */
  readonly personal: () => PersonalKnowledge;
}

/** A contract of which something is not known: it is never compared in part. */
export interface Incomplete {
  readonly kind: "incomplete";
  readonly which: Which;
  readonly path: string;
  readonly files: readonly string[];
  /** Why. */
  readonly findings: Findings;
  readonly source: Source;
}

/** What a side is made of. */
export interface Parts extends Pick<Side, "which" | "label" | "commit" | "project" | "settings" | "tree"> {
  readonly io: Io;
  /** The folder of the later version's project, where this one lies elsewhere. */
  readonly home?: string;
}

export function sideOf({ which, label, commit, project, settings, tree, home, io }: Parts): Side {
  const reader = readerOf(project, io, (path) => tree.source(path), tree);
  const texts = createPassingTexts(reader.text);
  const bytes = (path: string): Promise<Uint8Array | undefined> => tree.bytes(project.folder, join(project.folder, path));
  return {
    which,
    label,
    ...(commit === undefined ? {} : { commit }),
    project,
    settings,
    contracts: (paths) =>
      contractsIn(specsOf(home === undefined ? paths : moved(paths, home, project.folder, io), project, io), tree, project),
    read: async (path) => {
      const source = await texts.read(path);
      if (typeof source === "string") throw new NoSuchPath("no-such-file", { path });
      const studied = await study(source, settings, texts, reader.facts);
      const checked = alone(studied, settings);
      const missing = missingIn(studied, checked);
      const files = [path, ...pathsRead(studied), ...studied.pdfs];
      if (missing !== undefined || checked.value === undefined)
        return { kind: "incomplete", which, path, files, findings: missing ?? checked, source };
      return { kind: "read", contract: checked.value, source, files, personal: studied.found.personal };
    },
    confused: async (paths) => {
      const source = await tree.source(paths.at(-1) ?? "");
      return {
        kind: "incomplete",
        which,
        path: source.path,
        files: paths,
        findings: confusionIn(await checkEach(paths, reader, settings)),
        source,
      };
    },
    text: async (path) => {
      const found = await bytes(path);
      if (found === undefined) return undefined;
      return { path: displayPath(io.cwd, join(project.folder, path)), ...decode(found) };
    },
    bytes,
    twin: (path) => (home === undefined ? path : displayPath(io.cwd, join(home, relative(project.folder, resolve(io.cwd, path))))),
    at: (path) => (home === undefined ? path : moved([path], home, project.folder, io)[0]),
    cwd: io.cwd,
    tree,
    texts,
  };
}

/** Nothing: what is compared with it is all new. */
export function nothingBefore(later: Side): Side {
  return {
    ...later,
    which: "before",
    label: "-",
    contracts: async () => ({ paths: [], absent: [] }),
    text: async () => undefined,
    bytes: async () => undefined,
  };
}

/** Paths below one folder as paths below another; those that lie elsewhere stay out. */
function moved(paths: readonly string[], from: string, to: string, io: Io): readonly string[] {
  return paths.flatMap((path) => {
    const absolute = resolve(io.cwd, path);
    return isWithin(from, absolute) ? [displayPath(io.cwd, join(to, relative(from, absolute)))] : [];
  });
}

async function contractsIn(wanted: readonly string[], tree: FileTree, { folder }: Project): Promise<ListedContracts> {
  const absent: Absent[] = [];
  for (let left = wanted; ;) {
    try {
      return { paths: left.length === 0 ? [] : await tree.find(left, folder), absent };
    } catch (error) {
      if (!(error instanceof NoSuchPath) || error.sentence[0] !== "no-such-path") throw error;
      const path = String(error.sentence[1].path);
      absent.push({ path, error });
      left = left.filter((each) => each !== path);
    }
  }
}
