import type { CancellationToken } from "vscode-jsonrpc";
import type {
  CodeAction,
  CodeActionParams,
  DocumentFormattingParams,
  DocumentRangeFormattingParams,
  Hover,
  HoverParams,
  ServerCapabilities,
  TextDocumentIdentifier,
  TextEdit,
} from "vscode-languageserver";
import type { EditorProject } from "../../language-service/project.ts";
import type { Subject } from "../../language-service/subject.ts";
import type { Shown } from "../../model/findings.ts";
import type { Client } from "./client.ts";
import { actionKinds, codeActionsOf, wantedKinds } from "./convert/actions.ts";
import type { Conversion } from "./convert/conversion.ts";
import { textEditsOf } from "./convert/edits.ts";

/** What a question about a text is answered from. */
export interface Asked {
  /** The text as it stands this moment. */
  readonly subject: Subject;
  readonly project: EditorProject;
  readonly conversion: Conversion;
  readonly client: Client;
  /** What is found in the text. */
  readonly findings: () => Promise<readonly Shown[]>;
  /** The version of an open document. */
  readonly versionOf: (uri: string) => number | undefined;
  readonly token: CancellationToken;
}

/** What a request about a text says at least. */
interface AboutText {
  readonly textDocument: TextDocumentIdentifier;
}

/** A request that is answered about a text. */
export interface Feature {
  readonly method: string;
  /** What the server says of it that it can. */
  readonly capabilities: ServerCapabilities;
  /** Whether the contract has to be understood as it stands, and not only as it was when it was last checked. */
  readonly isAboutMeaning: boolean;
  /** Answers what the editor has sent, which is as the protocol has it for the method. */
  answer(asked: Asked, params: AboutText): Promise<unknown>;
}

/** Declares a request: `Params` and `Answer` are those that the protocol has for it. As a method it may ask for them by their type. */
function feature<Params extends AboutText, Answer>(
  method: string,
  capabilities: ServerCapabilities,
  about: "text" | "meaning",
  answer: (asked: Asked, params: Params) => Promise<Answer | null>,
): Feature {
  return { method, capabilities, isAboutMeaning: about === "meaning", answer: answer as Feature["answer"] };
}

/**
 * What editors may ask of a text, with the function of the language service that answers it, which is loaded by need: a line makes a request known, with
 * what the server says that it can.
 */
export const features: readonly Feature[] = [
  feature<HoverParams, Hover>("textDocument/hover", { hoverProvider: true }, "meaning", async (asked, { position }) => {
    const { hoverAt } = await import("../../language-service/hover/hover.ts");
    const { subject, project, conversion } = asked;
    const hover = await hoverAt(subject, conversion.offsetOf(subject.source, position), project);
    return hover ? { contents: { kind: "markdown", value: hover.text }, range: conversion.rangeOf(hover.span) } : null;
  }),
  feature<CodeActionParams, readonly CodeAction[]>(
    "textDocument/codeAction",
    { codeActionProvider: { codeActionKinds: Object.values(actionKinds) } },
    "meaning",
    async (asked, { range, context }) => {
      const { changesIn } = await import("../../language-service/actions/actions.ts");
      const { subject, project, conversion, findings } = asked;
      const kinds = wantedKinds(context.only);
      const span = conversion.spanOf(subject.source, range);
      return codeActionsOf(await changesIn(subject, span, project, await findings(), ...(kinds ? [kinds] : [])), asked);
    },
  ),
  feature<DocumentFormattingParams, readonly TextEdit[]>(
    "textDocument/formatting",
    { documentFormattingProvider: true },
    "text",
    async ({ subject, project, conversion }) => {
      const { formattingOf } = await import("../../language-service/formatting.ts");
      const formatting = formattingOf(subject, project);
      return "edits" in formatting ? textEditsOf(formatting.edits, conversion) : null;
    },
  ),
  feature<DocumentRangeFormattingParams, readonly TextEdit[]>(
    "textDocument/rangeFormatting",
    { documentRangeFormattingProvider: true },
    "text",
    async ({ subject, project, conversion }, { range }) => {
      const { formattingIn } = await import("../../language-service/formatting.ts");
      const formatting = formattingIn(subject, conversion.spanOf(subject.source, range), project);
      return "edits" in formatting ? textEditsOf(formatting.edits, conversion) : null;
    },
  ),
];
