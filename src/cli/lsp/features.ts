import { ResponseError } from "vscode-jsonrpc";
import type {
  CodeAction,
  CodeActionParams,
  CodeLens,
  CompletionList,
  CompletionParams,
  Definition,
  DefinitionLink,
  DefinitionParams,
  DocumentHighlight,
  DocumentHighlightParams,
  DocumentLink,
  DocumentRangeFormattingParams,
  DocumentSymbol,
  FoldingRange,
  Hover,
  HoverParams,
  InlayHint,
  InlayHintParams,
  Location,
  PrepareRenameParams,
  Range,
  ReferenceParams,
  RenameParams,
  SelectionRange,
  SelectionRangeParams,
  SemanticTokens,
  ServerCapabilities,
  SymbolInformation,
  TextDocumentIdentifier,
  TextEdit,
  WorkspaceEdit,
} from "vscode-languageserver";
import { triggerCharacters } from "../../language-service/complete/triggers.ts";
import type { Asked } from "./asked.ts";
import { actionKinds, codeActionsOf, wantedKinds } from "./convert/actions.ts";
import { completionListOf } from "./convert/completions.ts";
import { renamingOf, textEditsOf } from "./convert/edits.ts";
import { flatSymbolsOf, foldingRangesOf, linkOf, selectionRangeOf, symbolsOf } from "./convert/outlines.ts";
import { hintOf, lensOf } from "./convert/shown.ts";
import { markupOf } from "./convert/markup.ts";
import { definitionOf } from "./convert/targets.ts";
import { legend, semanticTokensOf } from "./convert/tokens.ts";

/** What a request about a text says at least. */
interface AboutText {
  readonly textDocument: TextDocumentIdentifier;
}

/**
 * What an answer is made of: the text alone; with it the contract as it was when it was last checked; the contract as it stands; or the text with all files of
 * the project that have to do with it, for which whoever asks waits.
 */
type AboutWhat = "layout" | "text" | "meaning" | "project";

/** A request that is answered about a text. */
export interface Feature {
  readonly method: string;
  /** What the server says of it that it can. */
  readonly capabilities: ServerCapabilities;
  readonly about: AboutWhat;
  /** Answers what the editor has sent, which is as the protocol has it for the method. */
  readonly answer: Answering<unknown>["answer"];
}

/** Of the protocol: a request that is in order, and cannot be done; its message is shown to people. */
const requestFailed = -32803;

/** What answers a request; as a method it may ask for what the protocol sends with it by its type. */
interface Answering<Answer> {
  answer(asked: Asked, params: AboutText): Promise<Answer | null>;
}

/** The kinds of places that are marked, by the numbers of the protocol: a name is written where it is declared. */
const highlighted = { read: 2, write: 3 } as const;

/** Declares a request; `Answer` is the one that the protocol has for it. */
function feature<Answer>(method: string, capabilities: ServerCapabilities, about: AboutWhat, answer: Answering<Answer>["answer"]): Feature {
  return { method, capabilities, about, answer };
}

/**
 * What editors may ask of a text, with the function of the language service that answers it, which is loaded by need: a line makes a request known, with
 * what the server says that it can.
 */
export const features: readonly Feature[] = [
  feature<CompletionList>(
    "textDocument/completion",
    { completionProvider: { triggerCharacters: [...triggerCharacters], resolveProvider: false } },
    "text",
    async ({ subject, project, conversion, client }, { position }: CompletionParams) => {
      const { completionsAt } = await import("../../language-service/complete/complete.ts");
      const completions = await completionsAt(subject, conversion.offsetOf(subject.source, position), project);
      return completionListOf(completions, subject.source, position, client, conversion);
    },
  ),
  feature<Hover>("textDocument/hover", { hoverProvider: true }, "meaning", async (asked, { position }: HoverParams) => {
    const { hoverAt } = await import("../../language-service/hover/hover.ts");
    const { subject, project, conversion } = asked;
    const hover = await hoverAt(subject, conversion.offsetOf(subject.source, position), project);
    return hover ? { contents: markupOf(hover.text, asked.client.markdownHovers), range: conversion.rangeOf(hover.span) } : null;
  }),
  feature<readonly CodeAction[]>(
    "textDocument/codeAction",
    { codeActionProvider: { codeActionKinds: Object.values(actionKinds) } },
    "meaning",
    async (asked, { range, context }: CodeActionParams) => {
      if (!asked.client.codeActions) return null;
      const { changesIn } = await import("../../language-service/actions/actions.ts");
      const { subject, project, conversion, findings, client } = asked;
      const span = conversion.spanOf(subject.source, range);
      const refusals = client.disabledActions ? "shown" : "left-out";
      return codeActionsOf(await changesIn(subject, span, project, await findings(), wantedKinds(context), refusals), asked);
    },
  ),
  feature<readonly TextEdit[]>(
    "textDocument/formatting",
    { documentFormattingProvider: true },
    "layout",
    async ({ subject, project, conversion }) => {
      const { formattingOf } = await import("../../language-service/formatting.ts");
      const formatting = formattingOf(subject, project);
      return "edits" in formatting ? textEditsOf(formatting.edits, conversion) : null;
    },
  ),
  feature<readonly TextEdit[]>(
    "textDocument/rangeFormatting",
    { documentRangeFormattingProvider: true },
    "layout",
    async ({ subject, project, conversion }, { range }: DocumentRangeFormattingParams) => {
      const { formattingIn } = await import("../../language-service/formatting.ts");
      const formatting = formattingIn(subject, conversion.spanOf(subject.source, range), project);
      return "edits" in formatting ? textEditsOf(formatting.edits, conversion) : null;
    },
  ),
  feature<Definition | DefinitionLink[]>(
    "textDocument/definition",
    { definitionProvider: true },
    "project",
    async ({ subject, project, conversion, client }, { position }: DefinitionParams) => {
      const { definitionAt } = await import("../../language-service/names/definition.ts");
      return definitionOf(await definitionAt(subject, conversion.offsetOf(subject.source, position), project), client, conversion);
    },
  ),
  feature<readonly Location[]>(
    "textDocument/references",
    { referencesProvider: true },
    "project",
    async ({ subject, project, conversion }, { position, context }: ReferenceParams) => {
      const { referencesAt } = await import("../../language-service/names/references.ts");
      const offset = conversion.offsetOf(subject.source, position);
      return (await referencesAt(subject, offset, project, context.includeDeclaration)).map(conversion.locationOf);
    },
  ),
  feature<readonly DocumentHighlight[]>(
    "textDocument/documentHighlight",
    { documentHighlightProvider: true },
    "project",
    async ({ subject, project, conversion }, { position }: DocumentHighlightParams) => {
      const { highlightsAt } = await import("../../language-service/names/references.ts");
      const found = await highlightsAt(subject, conversion.offsetOf(subject.source, position), project);
      return found.map(({ span, isDeclaration }) => ({
        range: conversion.rangeOf(span),
        kind: isDeclaration ? highlighted.write : highlighted.read,
      }));
    },
  ),
  feature<{ readonly range: Range; readonly placeholder: string } | ResponseError>(
    "textDocument/prepareRename",
    { renameProvider: { prepareProvider: true } },
    "project",
    async ({ subject, project, conversion, client }, { position }: PrepareRenameParams) => {
      const { renamableAt, withoutMoves } = await import("../../language-service/names/rename.ts");
      const found = await renamableAt(subject, conversion.offsetOf(subject.source, position), project);
      if (found === undefined) return null;
      if ("refused" in found) return new ResponseError(requestFailed, found.refused);
      if (found.isFile && !client.movesFiles) return new ResponseError(requestFailed, withoutMoves(project).refused);
      return { range: conversion.rangeOf(found.span), placeholder: found.name };
    },
  ),
  feature<WorkspaceEdit | ResponseError>("textDocument/rename", {}, "project", async (asked, { position, newName }: RenameParams) => {
    const { renamed, withoutMoves } = await import("../../language-service/names/rename.ts");
    const { subject, project, conversion, client, versionOf } = asked;
    const done = await renamed(subject, conversion.offsetOf(subject.source, position), newName, project);
    if ("refused" in done) return new ResponseError(requestFailed, done.refused);
    if (done.moves.length > 0 && !client.movesFiles) return new ResponseError(requestFailed, withoutMoves(project).refused);
    return renamingOf(done, versionOf, client, conversion);
  }),
  feature<readonly DocumentSymbol[] | readonly SymbolInformation[]>(
    "textDocument/documentSymbol",
    { documentSymbolProvider: true },
    "text",
    async ({ subject, project, conversion, client }) => {
      const { outlineOf } = await import("../../language-service/outline.ts");
      const outline = outlineOf(subject, project);
      return client.hierarchicalSymbols ? symbolsOf(outline, conversion) : flatSymbolsOf(outline, conversion);
    },
  ),
  feature<readonly FoldingRange[]>(
    "textDocument/foldingRange",
    { foldingRangeProvider: true },
    "layout",
    async ({ subject, conversion }) => {
      const { foldsOf } = await import("../../language-service/folds.ts");
      return foldingRangesOf(foldsOf(subject), conversion);
    },
  ),
  feature<readonly SelectionRange[]>(
    "textDocument/selectionRange",
    { selectionRangeProvider: true },
    "layout",
    async ({ subject, conversion }, { positions }: SelectionRangeParams) => {
      const { selectionAt } = await import("../../language-service/selection.ts");
      return positions.map((position) =>
        selectionRangeOf(selectionAt(subject, conversion.offsetOf(subject.source, position)), position, conversion),
      );
    },
  ),
  feature<readonly DocumentLink[]>(
    "textDocument/documentLink",
    { documentLinkProvider: { resolveProvider: false } },
    "layout",
    async ({ subject, project, conversion }) => {
      const { linksOf } = await import("../../language-service/links.ts");
      return linksOf(subject, project).map((link) => linkOf(link, conversion));
    },
  ),
  feature<SemanticTokens>(
    "textDocument/semanticTokens/full",
    { semanticTokensProvider: { legend, full: true } },
    "text",
    async ({ subject, project, conversion }) => {
      const { tokensOf } = await import("../../language-service/tokens.ts");
      return semanticTokensOf(tokensOf(subject, project), conversion);
    },
  ),
  feature<readonly InlayHint[]>(
    "textDocument/inlayHint",
    { inlayHintProvider: true },
    "meaning",
    async ({ subject, project, conversion }, { range }: InlayHintParams) => {
      const { hintsIn } = await import("../../language-service/hints.ts");
      const hints = await hintsIn(subject, conversion.spanOf(subject.source, range), project);
      return hints.map((hint) => hintOf(hint, subject.source, conversion));
    },
  ),
  feature<readonly CodeLens[]>(
    "textDocument/codeLens",
    { codeLensProvider: { resolveProvider: false } },
    "meaning",
    async ({ subject, project, conversion }) => {
      const { lensesOf } = await import("../../language-service/lenses.ts");
      return lensesOf(subject, project).map((lens) => lensOf(lens, conversion));
    },
  ),
];
