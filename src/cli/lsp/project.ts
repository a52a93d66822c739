import { basename, dirname, join, resolve } from "node:path";
import { displayPath } from "../../host.ts";
import type { EditorProject, ProjectIndex } from "../../language-service/project.ts";
import { isContractName } from "../../model/files.ts";
import type { Findings } from "../../model/findings.ts";
import type { Settings } from "../../resolve.ts";
import type { Language } from "../../words/language.ts";
import { createWorkspace, type Workspace } from "../../workspace/workspace.ts";
import { bareProject, type Project, projectOf } from "../config.ts";
import { ConfigError } from "../config-error.ts";
import { configName } from "../config-name.ts";
import { type Io, UsageError } from "../io.ts";
import { settingsOf } from "../project.ts";
import { contractAt } from "../workspace.ts";
import type { Address } from "./convert/addresses.ts";
import { fileAddress } from "./convert/addresses.ts";
import { type Conversion, conversion } from "./convert/conversion.ts";
import type { OpenDocument } from "./documents.ts";
import { editorReader } from "./reader.ts";

/** How a project came to be: by its configuration, as a folder of the editor, or as the folder of a single file. */
export type ProjectKind = "configured" | "folder" | "alone";

/** What all projects of an editor have in common. */
export interface EditorSettings {
  readonly language: Language;
  readonly masksPersonal: boolean;
}

/** A project that an editor works on. Paths are relative to its folder, as those of its sources. */
export interface ServedProject {
  readonly kind: ProjectKind;
  /** Absolute. */
  readonly folder: string;
  readonly io: Io;
  readonly conversion: Conversion;
  /** What questions are answered from, as it is now. */
  readonly editor: () => EditorProject;
  /** The configuration that holds: the last that had no error, else that of a project without one. */
  readonly config: () => Project;
  /** What is wrong with the configuration as it stands now, if it has errors. */
  readonly wrong: () => Findings | undefined;
  /** The path that a document goes by. */
  readonly pathOf: (address: Address) => string;
  /** The open documents, by path. */
  readonly documents: () => ReadonlyMap<string, OpenDocument>;
  readonly open: (document: OpenDocument) => void;
  readonly close: (document: OpenDocument) => void;
  /** Files were written, made or removed on the disk, by path; without paths, any of them. */
  readonly changed: (paths?: readonly string[]) => void;
  /** Hands the newest texts over to the workspace, and reads the configuration anew where it may say something else. Until then nothing was parsed. */
  readonly sync: () => Promise<void>;
}

/** Opens a project, whose `machine` has any working directory. Nothing is read before it is asked something. */
export function openServed(kind: ProjectKind, folder: string, machine: Io, common: () => EditorSettings): ServedProject {
  const io: Io = { ...machine, cwd: folder };
  const reader = editorReader(io);
  const workspace = createWorkspace(reader);
  const documents = new Map<string, OpenDocument>();
  const index = indexOfKnown(workspace, () => [...documents.keys()].filter(isContractName));
  /** The texts that the workspace has, by path. */
  const handed = new Map<string, string>();
  let config = bareProject(folder, io);
  let settings: Settings = {};
  let wrong: Findings | undefined;
  let isConfigured = false;

  const pathOf = (address: Address): string => {
    if (address.kind === "file") return displayPath(folder, address.path);
    if (address.kind === "other") return "";
    const beside = address.path === undefined ? "." : displayPath(folder, dirname(address.path));
    const name = isContractName(address.name) ? address.name : `${address.name}.flow.yaml`;
    return join(beside, `untitled:${basename(name)}`).replaceAll("\\", "/");
  };
  const addressOf = (path: string): string => documents.get(path)?.uri ?? fileAddress(resolve(folder, path));
  const speaking = (): Io => ({ ...io, speech: { terminal: common().language, output: common().language } });
  const reconfigure = async (): Promise<void> => {
    const text = documents.get(configName)?.text;
    const source = text === undefined ? await contractAt(configName, io) : { path: configName, text };
    try {
      config = typeof source === "string" ? bareProject(folder, io) : await projectOf(source, join(folder, configName), speaking());
      wrong = undefined;
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      wrong = error.findings;
    }
  };
  return {
    kind,
    folder,
    io,
    conversion: conversion(addressOf, (path) => documents.get(path)?.isMarked === true),
    editor: () => ({
      workspace,
      reader,
      index,
      settings,
      ...(kind === "configured" ? { config: configName } : {}),
      language: common().language,
      masksPersonal: common().masksPersonal,
    }),
    config: () => config,
    wrong: () => wrong,
    pathOf,
    documents: () => documents,
    open: (document) => void documents.set(pathOf(document.address), document),
    close: (document) => {
      const path = pathOf(document.address);
      documents.delete(path);
      handed.delete(path);
      workspace.close(path);
      if (path === configName) isConfigured = false;
    },
    changed: (paths) => {
      if (paths?.includes(configName) ?? true) isConfigured = false;
      workspace.changed(paths);
    },
    sync: async () => {
      for (const [path, { text }] of documents) {
        if (handed.get(path) === text) continue;
        handed.set(path, text);
        workspace.open(path, text);
        if (path === configName) isConfigured = false;
      }
      if (!isConfigured && kind === "configured") await reconfigure();
      isConfigured = true;
      // The moment is another one each time.
      settings = settingsNow(config, speaking());
      workspace.configure(settings);
    },
  };
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

/** An index of what the workspace has checked. */
function indexOfKnown(workspace: Workspace, contracts: () => readonly string[]): ProjectIndex {
  return {
    contracts,
    usersOf: workspace.usersOf,
    usersOfPdf: workspace.usersOf,
    filesNaming: workspace.usersOfVariable,
    named: (name) => contracts().filter((path) => workspace.meaning(path)?.name === name),
  };
}
