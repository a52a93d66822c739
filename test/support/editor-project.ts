import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { decode } from "../../src/host/decode.ts";
import { parse } from "../../src/1-parse/parse.ts";
import { varsIn } from "../../src/2-resolve/vars.ts";
import type { EditorProject, EditorReader, FolderEntry, ProjectIndex } from "../../src/language-service/project.ts";
import { type Subject, subjectOf } from "../../src/language-service/subject.ts";
import type { DocumentNode } from "../../src/model/document.ts";
import { compare } from "../../src/model/diagnostic.ts";
import { isContractName } from "../../src/model/files.ts";
import { folderOf, joinPath } from "../../src/model/path.ts";
import type { PdfFacts } from "../../src/model/pdf-facts.ts";
import { type Span, span } from "../../src/model/source.ts";
import { factsPath, parseFacts } from "../../src/pdf/facts-file.ts";
import { pdfNeeds } from "../../src/preflight.ts";
import { readConfigSource, type Settings } from "../../src/resolve.ts";
import type { Language } from "../../src/words/language.ts";
import { english } from "../../src/words/english.ts";
import { createWorkspace } from "../../src/workspace/workspace.ts";

/** The texts of a project by path; facts stand beside a PDF as `<pdf>.facts.json`, and the PDF is there then, too. */
export type ProjectFiles = Readonly<Record<string, string>>;

/** How a project is opened. */
export interface Opening {
  readonly language?: Language;
  readonly masksPersonal?: boolean;
  /** What the file with the marker said when it was last checked, before the text that it has now was typed. */
  readonly before?: string;
  readonly settings?: Settings;
}

/** A project over files in memory, with one of them under the cursor. */
export interface EditedProject {
  readonly project: EditorProject;
  /** The file that held the marker. */
  readonly path: string;
  /** What was in the marker; empty for a cursor. */
  readonly selection: Span;
  /** Where the selection begins. */
  readonly offset: number;
  readonly subject: Subject;
  /** Somebody goes on to write a file: the project is asked about that text from now on, checked or not. */
  readonly typed: (path: string, text: string) => Subject;
}

const configName = "flowspec.config.yaml";

/**
 * A project over files in memory that an editor has open: one of them has the marker `⟦⟧`, or `⟦…⟧` around what is selected, which is taken
 * out. Its contracts were checked as they are. The configuration is read from `flowspec.config.yaml`, where that is there.
 */
export async function editedProject(files: ProjectFiles, opening: Opening = {}): Promise<EditedProject> {
  const { path, text, start, end } = unmarked(files);
  const project = editorProject({ ...files, [path]: opening.before ?? text }, opening);
  await checkAll(project);
  const typed = (file: string, now: string): Subject => {
    project.workspace.open(file, now);
    const subject = subjectOf(file, project);
    if (subject === undefined) throw new Error(`${file} was not opened`);
    return subject;
  };
  project.workspace.open(path, text);
  if (opening.before === undefined) await checkAll(project);
  const subject = typed(path, text);
  return { project, path, selection: span(subject.source, start, end), offset: start, subject, typed };
}

/** The same without a cursor: nothing is open, and nothing was checked. */
export function editorProject(files: ProjectFiles, { language = english, masksPersonal = false, settings }: Opening = {}): EditorProject {
  const config = files[configName];
  const read = config === undefined ? undefined : readConfigSource({ path: configName, text: config }).value;
  const environment = read === undefined ? {} : { environments: read.environments, ...(read.env === undefined ? {} : { env: read.env }) };
  const all: Settings = { project: ".", ...environment, ...settings };
  const reader = readerOf(files);
  return {
    workspace: createWorkspace(reader, all),
    reader,
    index: indexOf(files),
    settings: all,
    ...(config === undefined ? {} : { config: configName }),
    language,
    masksPersonal,
  };
}

/** The files of a folder on the disk, by their paths in it. */
export function filesIn(folder: string): ProjectFiles {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .toSorted()
      .map((path) => [path.slice(folder.length).replace(/^\//u, ""), decode(readFileSync(path)).text]),
  );
}

async function checkAll({ workspace, index }: EditorProject): Promise<void> {
  await workspace.check(index.contracts());
}

/** The file with the marker, and its text without it. */
function unmarked(files: ProjectFiles): { readonly path: string; readonly text: string; readonly start: number; readonly end: number } {
  const marked = Object.entries(files).filter(([, text]) => text.includes("⟦"));
  const [[path, text] = ["", ""]] = marked;
  const start = text.indexOf("⟦");
  const end = text.indexOf("⟧", start);
  if (marked.length !== 1 || end < 0) throw new Error("one file has a marker, and it is closed");
  return { path, text: text.slice(0, start) + text.slice(start + 1, end) + text.slice(end + 1), start, end: end - 1 };
}

function readerOf(files: ProjectFiles): EditorReader {
  const factsOf = (pdf: string): Promise<PdfFacts | undefined> => {
    const text = files[factsPath(pdf)];
    const parsed = text === undefined ? undefined : parseFacts(text);
    return Promise.resolve(parsed && "value" in parsed ? parsed.value : undefined);
  };
  return {
    text: (path) => {
      const text = files[path];
      return Promise.resolve(text === undefined ? "missing" : { path, text });
    },
    facts: async (contract) => {
      const pdfs = new Map<string, PdfFacts>();
      for (const { path, origin } of pdfNeeds(contract)) {
        const facts = await factsOf(joinPath(folderOf(origin.span.source.path), path));
        if (facts) pdfs.set(path, facts);
      }
      return { pdfs, diagnostics: [] };
    },
    factsOf,
    list: (folder) => Promise.resolve(entriesIn(files, folder)),
  };
}

function entriesIn(files: ProjectFiles, folder: string): readonly FolderEntry[] {
  const prefix = folder === "." ? "" : `${folder}/`;
  const paths = Object.keys(files).flatMap((path) => [path, path.replace(/\.facts\.json$/u, "")]);
  const entries = new Map(
    paths
      .filter((path) => path.startsWith(prefix))
      .map((path) => path.slice(prefix.length).split("/"))
      .map(([name = "", ...further]) => [name, { name, isFolder: further.length > 0 }]),
  );
  return [...entries.values()].toSorted((a, b) => compare(a.name, b.name));
}

/** What uses what, as it is before anything is typed. */
function indexOf(files: ProjectFiles): ProjectIndex {
  const documents = new Map(
    Object.entries(files)
      .filter(([path]) => /\.ya?ml$/u.test(path) && path !== configName)
      .flatMap(([path, text]) => {
        const { value } = parse({ path, text });
        return value === undefined ? [] : [[path, value] as const];
      }),
  );
  const paths = [...documents.keys()].toSorted(compare);
  const named = (path: string, key: "use" | "pdf"): readonly string[] => {
    const document = documents.get(path);
    return document === undefined ? [] : textsAt(document, key).map((each) => joinPath(folderOf(path), each));
  };
  const reached = (path: string, seen: Set<string> = new Set()): ReadonlySet<string> => {
    for (const used of named(path, "use"))
      if (!seen.has(used)) {
        seen.add(used);
        reached(used, seen);
      }
    return seen;
  };
  const contracts = paths.filter(isContractName);
  return {
    contracts: () => contracts,
    usersOf: (path) => contracts.filter((each) => reached(each).has(path)),
    usersOfPdf: (pdf) => contracts.filter((each) => [each, ...reached(each)].some((file) => named(file, "pdf").includes(pdf))),
    filesAround: (isMeant) => paths.filter((path) => [path, ...named(path, "use"), ...named(path, "pdf")].some(isMeant)),
    variables: () => [...new Set([...documents.values()].flatMap((document) => [...varsIn(document)]))].toSorted(compare),
    filesNaming: (variable) =>
      paths.filter((path) => {
        const document = documents.get(path);
        return document !== undefined && varsIn(document).has(variable);
      }),
    named: (name) =>
      contracts.filter((path) => {
        const document = documents.get(path);
        return document?.kind === "map" && isText(document.entries.get("name")?.value, name);
      }),
  };
}

function isText(node: DocumentNode | undefined, text: string): boolean {
  return node?.kind === "scalar" && node.value === text;
}

/** The texts that stand at a key, alone or in a list, anywhere in a document. */
function textsAt(node: DocumentNode, key: string): readonly string[] {
  if (node.kind === "list") return node.items.flatMap((item) => textsAt(item, key));
  if (node.kind === "scalar") return [];
  return [...node.entries].flatMap(([name, { value }]) => {
    const own = name !== key ? [] : value.kind === "list" ? value.items : [value];
    return [
      ...own.flatMap((each) => (each.kind === "scalar" && typeof each.value === "string" ? [each.value] : [])),
      ...textsAt(value, key),
    ];
  });
}
