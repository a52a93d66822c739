import { parse } from "../1-parse/parse.ts";
import type { Parsed } from "../1-parse/parsed.ts";
import { packageFolder, type Refusal } from "../model/files.ts";
import type { DocumentNode } from "../model/document.ts";
import type { Source } from "../model/source.ts";

/** Reads a file, or says why there is no text. Links are followed only as far as they stay in `root`, where that is given. */
export type ReadText = (path: string, root?: string) => Promise<Source | Refusal>;

/** A text as it could last be read as a whole. */
export interface Readable {
  readonly source: Source;
  readonly document: DocumentNode;
}

/** Open texts over those of the disk; each is read once, until somebody says that it has changed. */
export interface Texts {
  /** From now on this is the text of a path, whatever the disk says; without one it is the disk's again. */
  readonly put: (path: string, text: string | undefined) => void;
  /** Forgets what the disk held at some paths, or at all of them. */
  readonly forget: (paths?: readonly string[]) => void;
  /** Forgets all that is known of a path, unless its text is open. */
  readonly drop: (path: string) => void;
  /** The text of a path. One that is the same as before is the same value. */
  readonly read: ReadText;
  /** The same of somebody who keeps it himself: of what the disk holds nothing stays here. */
  readonly peek: ReadText;
  /** What a text says, found out once. */
  readonly parsed: (source: Source) => Parsed;
  /** The text of a path as it was last read, if it was. */
  readonly latest: (path: string) => Source | undefined;
  /** The path at which a file was found when it was last read: another than it goes by where it is one of a package. */
  readonly placeOf: (path: string) => string;
  /** The last text of a path that had no mistake of syntax. */
  readonly readable: (path: string) => Readable | undefined;
}

export function createTexts(readText: ReadText): Texts {
  const open = new Map<string, Source>();
  const disk = new Map<string, Map<string | undefined, Promise<Source | Refusal>>>();
  const latest = new Map<string, Source>();
  const readable = new Map<string, Readable>();
  const places = new Map<string, string>();
  const documents = new WeakMap<Source, Parsed>();

  const parsed = (source: Source): Parsed => {
    const known = documents.get(source) ?? parse(source);
    documents.set(source, known);
    return known;
  };
  const note = (source: Source): Source => {
    const before = latest.get(source.path);
    if (before !== undefined && isSame(before, source)) return before;
    latest.set(source.path, source);
    const { value, cut } = parsed(source);
    if (value && !cut) readable.set(source.path, { source, document: value });
    return source;
  };
  const fromDisk = (path: string, root: string | undefined): Promise<Source | Refusal> => {
    const ofPath = disk.get(path) ?? new Map<string | undefined, Promise<Source | Refusal>>();
    const known = ofPath.get(root) ?? readText(path, root);
    disk.set(path, ofPath.set(root, known));
    // A failure of the machine may be gone the next time.
    void known.catch(() => ofPath.delete(root));
    return known;
  };
  return {
    put: (path, text) => {
      if (text === undefined) open.delete(path);
      else open.set(path, note({ path, text }));
    },
    forget: (paths) => {
      if (paths === undefined) disk.clear();
      // Of what a change made elsewhere, another version of a package may be found.
      else for (const path of disk.keys()) if (paths.includes(path) || packageFolder(path) !== undefined) disk.delete(path);
    },
    drop: (path) => {
      if (!open.has(path)) for (const known of [disk, latest, readable, places]) known.delete(path);
    },
    read: async (path, root) => {
      const found = open.get(path) ?? (await fromDisk(path, root));
      const file = typeof found === "string" ? found : (open.get(found.path) ?? found);
      if (typeof file !== "string") {
        places.set(path, file.path);
        return note(file);
      }
      if (file === "missing") for (const known of [latest, readable]) known.delete(path);
      return file;
    },
    peek: async (path, root) => open.get(path) ?? (await readText(path, root)),
    parsed,
    placeOf: (path) => places.get(path) ?? path,
    latest: (path) => latest.get(path),
    readable: (path) => readable.get(path),
  };
}

/** How much text, in characters, of used files is kept parsed: a party that thousands share stays, files that one contract uses each go. */
const keptParsed = 1_000_000;

/**
 * Texts for contracts that are studied one after another and dropped: the text of a used file is read once and stays; what it says stays
 * as long as it is asked for again and again. Nothing stays of a contract.
 */
export function createPassingTexts(readText: ReadText): Pick<Texts, "read" | "parsed"> {
  const used = new Map<string, Source>();
  const disk = new Map<string, Promise<Source | Refusal>>();
  const documents = new Map<Source, Parsed>();
  /** The contract whose turn it is. A WeakMap would keep what every text says that a finding stands in. */
  let passing: { readonly source: Source; readonly parsed: Parsed } | undefined;
  let kept = 0;

  const fromDisk = (path: string, root: string): Promise<Source | Refusal> => {
    const key = `${root}\n${path}`;
    const known = disk.get(key) ?? readText(path, root);
    disk.set(key, known);
    return known;
  };
  const parsedUsed = (source: Source): Parsed => {
    const before = documents.get(source);
    const known = before ?? parse(source);
    // What was asked for last stands last.
    documents.delete(source);
    documents.set(source, known);
    if (before === undefined) kept += source.text.length;
    for (const oldest of documents.keys()) {
      if (kept <= keptParsed || oldest === source) break;
      documents.delete(oldest);
      kept -= oldest.text.length;
    }
    return known;
  };
  return {
    read: async (path, root) => {
      const file = root === undefined ? await readText(path) : await fromDisk(path, root);
      if (typeof file === "string") return file;
      // One text is one value, whether it is read as a contract or as a file that others use, and from whichever folder a package is found.
      const before = used.get(file.path);
      if (before !== undefined && isSame(before, file)) return before;
      if (root !== undefined) used.set(file.path, file);
      return file;
    },
    parsed: (source) => {
      if (used.get(source.path) === source) return parsedUsed(source);
      if (passing?.source !== source) passing = { source, parsed: parse(source) };
      return passing.parsed;
    },
  };
}

/** Whether a text is the same as another, and as far UTF-8. */
function isSame(one: Source, other: Source): boolean {
  return one.text === other.text && one.foreign?.at === other.foreign?.at;
}
