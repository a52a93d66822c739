import { dirname, join, resolve } from "node:path";
import { displayPath } from "../../host.ts";
import { createIndex, type FollowingIndex } from "../../language-service/index/index.ts";
import type { EditorProject } from "../../language-service/project.ts";
import type { Findings } from "../../model/findings.ts";
import type { Settings } from "../../resolve.ts";
import { createWorkspace } from "../../workspace/workspace.ts";
import { bareProject, type Project, projectOf } from "../config.ts";
import { ConfigError } from "../config-error.ts";
import { configName } from "../config-name.ts";
import { type Io, UsageError } from "../io.ts";
import { settingsOf } from "../project.ts";
import { contractsOf, type ProjectKind } from "./contents.ts";
import { type Address, fileAddress } from "./convert/addresses.ts";
import { type Conversion, conversion } from "./convert/conversion.ts";
import type { OpenDocument } from "./documents.ts";
import { createIndexing, type Indexing } from "./indexing.ts";
import { editorReader } from "./reader.ts";
import { createStamps } from "./stamps.ts";

/** What an editor has set. */
type EditorSettings = Pick<EditorProject, "language" | "masksPersonal" | "chosenSample">;

/** What all projects of an editor have in common. */
export interface Common {
  readonly settings: () => EditorSettings;
  /** Is told when an index was filled. */
  readonly indexed: (project: ServedProject) => void;
  /** Is told that files have changed that nobody has told of. */
  readonly changed: (project: ServedProject) => void;
  /** Is told that the configuration of a project has errors from now on, and whether an earlier one holds instead, or none. */
  readonly misconfigured: (hasEarlier: boolean) => void;
  readonly failed: (error: unknown) => void;
}

/** A project that an editor works on. Paths are relative to its folder, as those of its sources. */
export interface ServedProject {
  readonly kind: ProjectKind;
  /** Absolute. */
  readonly folder: string;
  readonly conversion: Conversion;
  /** What questions are answered from, as it is now. */
  readonly editor: () => EditorProject;
  /** What is wrong with the configuration as it stands now, if it has errors; contracts are then judged by the last one that had none. */
  readonly wrong: () => Findings | undefined;
  /** Where it is, and how it speaks. */
  readonly io: () => Io;
  /** The configuration that holds. */
  readonly config: () => Project;
  /** Whether the settings come from a file: the configuration, or one that it extends. */
  readonly isConfiguration: (path: string) => boolean;
  /** The path that a document goes by. */
  readonly pathOf: (address: Address) => string;
  /** The open documents, by path. */
  readonly documents: () => ReadonlyMap<string, OpenDocument>;
  readonly open: (document: OpenDocument) => void;
  readonly close: (document: OpenDocument) => void;
  /** Files were written, made or removed on the disk, by path. */
  readonly changed: (paths: readonly string[]) => void;
  /** Counts how often a file that is not open, or the configuration, came to be another. */
  readonly changes: () => number;
  /**
   * Hands the newest texts over to the workspace, and reads anew what looks otherwise on the disk than when it was read, whether anybody has told of
   * it or not, the configuration, too. Until then nothing was parsed.
   */
  readonly sync: () => Promise<void>;
  /** Does something that asks what is known of contracts: in the meantime nothing is forgotten. */
  readonly during: <Answer>(work: () => Promise<Answer>) => Promise<Answer>;
  /** These contracts are worked on: what they read is followed, and what is known of others is forgotten once nobody asks for it. */
  readonly keep: (contracts: readonly string[]) => void;
  /** The contracts and parameters of the project whose names hold some letters in this order; the likeliest first. */
  readonly symbols: FollowingIndex["symbols"];
  /** Keeps the index up to date. */
  readonly indexing: Indexing;
}

/** Opens a project, whose `machine` has any working directory. Nothing is read before it is asked something. */
export function openServed(
  kind: ProjectKind,
  folder: string,
  machine: Io,
  { settings: common, indexed, changed, misconfigured, failed }: Common,
): ServedProject {
  const here: Io = { ...machine, cwd: folder };
  const reader = editorReader(here);
  const workspace = createWorkspace(reader);
  const documents = new Map<string, OpenDocument>();
  const index = createIndex({
    text: async (path, root) => {
      const text = documents.get(path)?.text;
      return text === undefined ? reader.text(path, root) : { path, text };
    },
    parsed: (source) => {
      const known = workspace.document(source.path);
      return known?.source.text === source.text ? known : undefined;
    },
  });
  /** The texts that the workspace has, by path. */
  const handed = new Map<string, string>();
  const speaking = (): Io => ({ ...here, speech: { terminal: common().language, output: common().language } });
  let config = bareProject(folder, here);
  let settings: Settings = {};
  let wrong: Findings | undefined;
  let hasEarlier = false;
  let bases: readonly string[] = [];
  let isConfigured = kind !== "configured";
  const stamps = createStamps(folder);
  let kept: readonly string[] | undefined;
  let asking = 0;
  let changes = 0;

  const tidy = (): void => {
    if (asking === 0 && kept !== undefined) workspace.keep(kept);
  };
  const configure = async (): Promise<void> => {
    isConfigured = true;
    changes += 1;
    const text = documents.get(configName)?.text;
    const source = text === undefined ? await reader.text(configName) : { path: configName, text };
    try {
      config = typeof source === "string" ? bareProject(folder, here) : await projectOf(source, join(folder, configName), speaking());
      bases = config.config.extends ?? [];
      wrong = undefined;
      hasEarlier = typeof source !== "string";
    } catch (error) {
      if (error instanceof ConfigError) {
        if (wrong === undefined) misconfigured(hasEarlier);
        wrong = error.findings;
        bases = error.bases;
      }
      // Where its folders lead is told where commands are run: what it says of contracts holds all the same until then.
      else if (!(error instanceof UsageError)) throw error;
    }
  };
  const project: ServedProject = {
    kind,
    folder,
    conversion: conversion(
      (path) => documents.get(path)?.uri ?? fileAddress(resolve(folder, path)),
      (path) => documents.get(path)?.isMarked === true,
    ),
    editor: () => ({
      workspace,
      reader,
      index,
      settings,
      ...(kind === "configured" ? { config: configName } : {}),
      ...common(),
    }),
    wrong: () => wrong,
    io: speaking,
    config: () => config,
    isConfiguration: (path) => path === configName || bases.includes(path),
    pathOf: (address) => pathIn(folder, address),
    documents: () => documents,
    open: (document) => void documents.set(pathIn(folder, document.address), document),
    close: ({ address }) => {
      const path = pathIn(folder, address);
      documents.delete(path);
      handed.delete(path);
      workspace.close(path);
      project.changed([path]);
    },
    changed: (paths) => {
      if (paths.some(project.isConfiguration)) isConfigured = kind !== "configured";
      if (paths.some((path) => !documents.has(path))) changes += 1;
      stamps.told(paths);
      workspace.changed(paths);
      indexing.changed(paths.filter((path) => /\.ya?ml$/u.test(path)));
    },
    changes: () => changes,
    sync: async () => {
      const others = stamps.changed();
      if (others.length > 0) {
        project.changed(others);
        changed(project);
      }
      for (const [path, { text }] of documents) {
        if (handed.get(path) === text) continue;
        handed.set(path, text);
        workspace.open(path, text);
        indexing.changed([path]);
        if (project.isConfiguration(path)) isConfigured = kind !== "configured";
      }
      if (!isConfigured) await configure();
      // The moment is another one each time.
      settings = settingsNow(config, speaking());
      workspace.configure(settings);
    },
    during: async (work) => {
      asking += 1;
      try {
        return await work();
      } finally {
        asking -= 1;
        tidy();
      }
    },
    keep: (contracts) => {
      kept = contracts;
      tidy();
      const read = contracts.flatMap((contract) => [contract, ...workspace.filesOf(contract)]);
      stamps.follow(new Set([...(kind === "configured" ? [configName, ...bases] : []), ...read]));
    },
    symbols: index.symbols,
    indexing: createIndexing(index, () => contractsOf(kind, config, here), { done: () => indexed(project), failed }),
  };
  const { indexing } = project;
  return project;
}

/** The path by which a project knows a document. One that was never saved has a name that no file has. */
function pathIn(folder: string, address: Address): string {
  if (address.kind === "other") return "";
  if (address.kind === "file") return displayPath(folder, address.path);
  const beside = address.path === undefined ? "." : displayPath(folder, dirname(address.path));
  const own = `untitled:${address.name}`;
  return beside === "." ? own : `${beside}/${own}`;
}

/**
 * What contracts are judged by. What the environment of the editor says wrongly, such as an environment that the project has not, is told where
 * commands are run; here it says nothing then.
 */
function settingsNow(project: Project, io: Io): Settings {
  const flags = { format: "pretty" };
  try {
    return settingsOf(project, flags, io, "asked");
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return settingsOf(project, flags, { ...io, env: {} }, "asked");
  }
}
