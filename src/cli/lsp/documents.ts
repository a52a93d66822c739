import type { DidChangeTextDocumentParams, DidOpenTextDocumentParams } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { type Address, addressOf } from "./convert/addresses.ts";

/** A document that is open in the editor, as it stands this moment. */
export interface OpenDocument {
  /** Its address, as the editor writes it. */
  readonly uri: string;
  readonly address: Address;
  /** The name of its language in the editor. */
  readonly language: string;
  /** Counts its changes, as the editor does. */
  readonly version: number;
  /** Without a byte order mark, as sources are. */
  readonly text: string;
  /** Whether the editor's text begins with one. */
  readonly isMarked: boolean;
}

/** The documents that are open. */
export interface Documents {
  readonly open: (params: DidOpenTextDocumentParams) => OpenDocument;
  /** Takes a change over; nothing where no such document is open. */
  readonly change: (params: DidChangeTextDocumentParams) => OpenDocument | undefined;
  readonly close: (uri: string) => OpenDocument | undefined;
  readonly get: (uri: string) => OpenDocument | undefined;
  readonly all: () => readonly OpenDocument[];
}

const mark = "\uFEFF";

/** No documents. */
export function createDocuments(): Documents {
  const documents = new Map<string, { readonly text: TextDocument; readonly seen: OpenDocument }>();
  const note = (text: TextDocument): OpenDocument => {
    const { uri, languageId, version } = text;
    const whole = text.getText();
    const isMarked = whole.startsWith(mark);
    const before = documents.get(uri)?.seen.address;
    const seen = {
      uri,
      address: before ?? addressOf(uri, languageId),
      language: languageId,
      version,
      text: isMarked ? whole.slice(mark.length) : whole,
      isMarked,
    };
    documents.set(uri, { text, seen });
    return seen;
  };
  return {
    open: ({ textDocument: { uri, languageId, version, text } }) => note(TextDocument.create(uri, languageId, version, text)),
    change: ({ textDocument: { uri, version }, contentChanges }) => {
      const known = documents.get(uri);
      return known && note(TextDocument.update(known.text, contentChanges, version));
    },
    close: (uri) => {
      const known = documents.get(uri)?.seen;
      documents.delete(uri);
      return known;
    },
    get: (uri) => documents.get(uri)?.seen,
    all: () => [...documents.values()].map(({ seen }) => seen),
  };
}
