import { repeatedNames } from "../3-check/unique-names.ts";
import { byFile } from "../finish.ts";
import { leaving } from "../leave.ts";
import type { Contract } from "../model/contract.ts";
import { compare, hasErrors } from "../model/diagnostic.ts";
import type { Checked, Findings } from "../model/findings.ts";
import type { Source } from "../model/source.ts";
import type { Parsed } from "../1-parse/parsed.ts";
import type { Settings } from "../resolve.ts";
import { type FactsOfContract, holds, type Known, knownOf, pathsRead, study } from "./known.ts";
import { createTexts, type Readable, type ReadText } from "./texts.ts";

export type { FactsOfContract, Readable, ReadText };

/** What a workspace asks of the machine that it runs on. */
export interface WorkspaceReader {
  /** The text of a file; a failure of the machine rejects, and whoever asked the workspace is told. */
  readonly text: ReadText;
  /** The facts of the PDFs that a contract names. Without it contracts are judged as if none were known. */
  readonly facts?: (contract: Contract) => Promise<FactsOfContract>;
}

/** The text of a file as far as it can be read, and as it could last be read as a whole. */
export interface WorkspaceDocument extends Parsed {
  readonly source: Source;
  /** The last text without a mistake of syntax: the present one, where that has none. */
  readonly readable?: Readable;
}

/**
 * Contracts that are worked on: open texts over those of the disk, and what is known of each contract until something that it depends on
 * reads otherwise. Paths are those of sources: relative to one folder, with `/`.
 */
export interface Workspace {
  /** Somebody writes a file: from now on this is its text. */
  readonly open: (path: string, text: string) => void;
  /** Nobody writes it any more: its text is that of the disk. */
  readonly close: (path: string) => void;
  /** Files were written, made or removed on the disk; without paths, any of them. */
  readonly changed: (paths?: readonly string[]) => void;
  /** Other settings. They count from the next check on; what they change of a contract makes that contract stale. */
  readonly configure: (settings: Settings) => void;
  /** Those of some contracts of which nothing is known, or of which what is known does not hold any more. */
  readonly stale: (contracts: readonly string[]) => Promise<readonly string[]>;
  /**
   * Checks a set of contracts, each by itself and then together, as `checkSources` does; those that are not stale are not checked again. One
   * whose file is gone is left out.
   */
  readonly check: (contracts: readonly string[]) => Promise<Checked<readonly Contract[]>>;
  /** Understands contracts of which nothing is known, or of which what is known does not hold any more. Nothing is put in words: it costs less than a check. */
  readonly understand: (contracts: readonly string[]) => Promise<void>;
  /** The findings of such a check by file: each of the contracts and of the files that they use, with none where nothing was found. */
  readonly findings: (contracts: readonly string[]) => Promise<ReadonlyMap<string, Findings>>;
  /**
   * The text of a path as it is now, an open one before that of the disk, whether it is part of anything or not; nothing stays of it here. A
   * failure of the machine rejects.
   */
  readonly text: ReadText;
  /** A file that was opened or read; `undefined` for any other. */
  readonly document: (path: string) => WorkspaceDocument | undefined;
  /**
   * What a contract means, as it was last understood when it was checked; `undefined` where it never was. While its text has a mistake that
   * hides its meaning, that of an earlier text, whose places are those of that text.
   */
  readonly meaning: (contract: string) => Contract | undefined;
  /**
   * Whether nothing that was found of a contract is an error, as it was last checked, whatever its comments answer; `undefined` where it never was
   * checked. It costs nothing: nothing is put in words.
   */
  readonly isSound: (contract: string) => boolean | undefined;
  /** Forgets what is known of a contract, and the texts that it alone has read, but for open ones: nobody asks of it any more. */
  readonly drop: (contract: string) => void;
  /** Forgets all contracts but these. */
  readonly keep: (contracts: readonly string[]) => void;
  /** The path at which a file was found when it was last read: another than it goes by where it is one of a package. */
  readonly placeOf: (path: string) => string;
  /** The contracts, of those that were checked, that use a file or a PDF, directly or by another file, or want to. */
  readonly usersOf: (path: string) => readonly string[];
  /** The contracts, of those that were checked, that name a variable of the environment. */
  readonly usersOfVariable: (name: string) => readonly string[];
  /** The files that a contract uses, or wants to use, as it was last checked; its PDFs and their facts with them. */
  readonly filesOf: (contract: string) => readonly string[];
}

/** A workspace without open texts in which nothing has been checked. */
export function createWorkspace(reader: WorkspaceReader, initial: Settings = {}): Workspace {
  const texts = createTexts(reader.text);
  const contracts = new Map<string, Known>();
  /** What contracts meant when they could last be understood. */
  const meanings = new Map<string, Contract>();
  /** Contracts whose PDFs have changed. */
  const expired = new Set<string>();
  let settings = initial;

  /** What is known of a contract and still holds; without a `source` where it has no text. */
  const stillKnown = async (path: string): Promise<{ readonly source?: Source; readonly known?: Known }> => {
    const source = await texts.read(path);
    if (typeof source === "string") {
      contracts.delete(path);
      meanings.delete(path);
      return {};
    }
    const known = contracts.get(path);
    return known && !expired.has(path) && (await holds(known, source, settings, texts)) ? { source, known } : { source };
  };
  const studied = async (path: string): Promise<readonly Known[]> => {
    const { source, known } = await stillKnown(path);
    if (source === undefined) return [];
    if (known) return [known];
    expired.delete(path);
    const now = knownOf(await study(source, settings, texts, reader.facts), settings, texts);
    contracts.set(path, now);
    if (now.found.value) meanings.set(path, now.found.value);
    return [now];
  };
  const check = async (
    paths: readonly string[],
  ): Promise<{ readonly all: readonly Known[]; readonly checked: Checked<readonly Contract[]> }> => {
    const all: Known[] = [];
    // One after another: the PDFs of many contracts need not be held at once.
    for (const path of paths) all.push(...(await studied(path)));
    const pdfs = new Map(all.flatMap(({ source, facts }) => (facts.pdfs.size > 0 ? [[source.path, facts.pdfs] as const] : [])));
    const found = [...(settings.found ?? []), ...all.flatMap(({ facts }) => facts.diagnostics)];
    const results = all.map((each) => each.found);
    const together = repeatedNames(results.flatMap(({ value }) => value ?? []));
    const sources = all.map(({ source }) => source);
    return { all, checked: leaving(results, sources, { ...settings, pdfs, found }, together) };
  };
  const those = (isUser: (known: Known) => boolean): readonly string[] =>
    [...contracts].flatMap(([path, known]) => (isUser(known) ? [path] : [])).toSorted(compare);

  const dropTexts = (paths: readonly string[]): void => {
    for (const path of paths) {
      const isRead = contracts.has(path) || [...contracts.values()].some((each) => each.files.has(path) || pathsRead(each).includes(path));
      if (!isRead) texts.drop(path);
    }
  };
  const drop = (contract: string): void => {
    const known = contracts.get(contract);
    const read = known ? [...known.files.keys(), ...pathsRead(known)] : [];
    contracts.delete(contract);
    meanings.delete(contract);
    expired.delete(contract);
    dropTexts([contract, ...read]);
  };

  return {
    open: (path, text) => texts.put(path, text),
    close: (path) => {
      texts.put(path, undefined);
      dropTexts([path]);
    },
    changed: (paths) => {
      texts.forget(paths);
      for (const [path, { pdfs }] of contracts) if (pdfs.size > 0 && (paths?.some((each) => pdfs.has(each)) ?? true)) expired.add(path);
    },
    configure: (others) => {
      settings = others;
    },
    stale: async (paths) => {
      const all = await Promise.all(paths.map(async (path) => ({ path, ...(await stillKnown(path)) })));
      return all.flatMap(({ path, source, known }) => (source && !known ? [path] : []));
    },
    check: async (paths) => (await check(paths)).checked,
    understand: async (paths) => {
      for (const path of paths) await studied(path);
    },
    findings: async (paths) => {
      const { all, checked } = await check(paths);
      return byFile(
        checked,
        all.flatMap(({ found }) => found.texts.map(({ path }) => path)),
      );
    },
    text: (path, root) => texts.peek(path, root),
    document: (path) => {
      const place = texts.placeOf(path);
      const source = texts.latest(place);
      const readable = texts.readable(place);
      return source && { source, ...texts.parsed(source), ...(readable ? { readable } : {}) };
    },
    meaning: (contract) => meanings.get(contract),
    isSound: (contract) => {
      const known = contracts.get(contract);
      return known && !hasErrors([...known.found.diagnostics, ...known.facts.diagnostics]);
    },
    drop,
    keep: (kept) => {
      const all = new Set(kept);
      for (const path of contracts.keys()) if (!all.has(path)) drop(path);
    },
    placeOf: texts.placeOf,
    usersOf: (path) => those((each) => each.files.has(path) || each.pdfs.has(path) || pathsRead(each).includes(path)),
    usersOfVariable: (name) => those(({ vars }) => vars.has(name)),
    filesOf: (contract) => {
      const known = contracts.get(contract);
      return known ? [...pathsRead(known), ...known.pdfs] : [];
    },
  };
}
