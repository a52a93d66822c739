import type {
  DidChangeTextDocumentParams,
  DidCloseTextDocumentParams,
  DidOpenTextDocumentParams,
  DidSaveTextDocumentParams,
} from "vscode-languageserver";
import type { Checks } from "./checks.ts";
import { createDocuments, type OpenDocument } from "./documents.ts";
import type { ServedProject } from "./project.ts";
import type { Projects } from "./projects.ts";
import type { Published } from "./published.ts";

/** A document that is open, in the project that it belongs to. */
export interface OwnedDocument {
  readonly document: OpenDocument;
  readonly project: ServedProject;
}

/** The texts that an editor has open, each handed over to its project. */
export interface OpenTexts {
  readonly open: (params: DidOpenTextDocumentParams) => void;
  readonly change: (params: DidChangeTextDocumentParams) => void;
  readonly close: (params: DidCloseTextDocumentParams) => void;
  readonly save: (params: DidSaveTextDocumentParams) => void;
  /** Gives each document to the project that it belongs to now: folders or configurations have come or gone. */
  readonly rehome: () => void;
  readonly get: (uri: string) => OwnedDocument | undefined;
}

/** No texts. What changes is checked, and of closed ones nothing is shown any more. */
export function createOpenTexts(projects: Projects, checks: Checks, published: Published): OpenTexts {
  const documents = createDocuments();
  const owners = new Map<string, ServedProject>();

  const give = (document: OpenDocument): void => {
    const project = projects.of(document.address);
    if (project === undefined) return;
    owners.set(document.uri, project);
    project.open(document);
    checks.due(project);
  };
  const take = (document: OpenDocument): void => {
    const project = owners.get(document.uri);
    owners.delete(document.uri);
    if (project === undefined) return;
    project.close(document);
    published.forget(document.uri);
    checks.due(project);
  };
  return {
    open: (params) => {
      // Some editors open what is open.
      const before = documents.get(params.textDocument.uri);
      if (before) take(before);
      give(documents.open(params));
    },
    change: (params) => {
      const document = documents.change(params);
      const project = owners.get(params.textDocument.uri);
      if (document === undefined || project === undefined) return;
      project.open(document);
      checks.changed(project, document.uri);
    },
    close: ({ textDocument: { uri } }) => {
      const document = documents.close(uri);
      if (document) take(document);
    },
    save: ({ textDocument: { uri } }) => {
      const [document, project] = [documents.get(uri), owners.get(uri)];
      if (document === undefined || project === undefined) return;
      project.changed([project.pathOf(document.address)]);
      checks.due(project);
    },
    rehome: () => {
      for (const document of documents.all()) {
        if (projects.of(document.address) === owners.get(document.uri)) continue;
        take(document);
        give(document);
      }
    },
    get: (uri) => {
      const [document, project] = [documents.get(uri), owners.get(uri)];
      return document && project && { document, project };
    },
  };
}
