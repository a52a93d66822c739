import type { Edit } from "../model/diagnostic.ts";
import type { Shown } from "../model/findings.ts";
import type { Span } from "../model/source.ts";

/*
 * What an editor is answered, as plain data. Places are spans of sources, in UTF-16 units as everywhere; whoever speaks to an editor makes lines,
 * columns and addresses of them. Nothing here knows a protocol, so that any editor, or a page in a browser, can be served.
 */

/** What something that can be written is, for the sign beside it. */
export type CompletionKind =
  "key" | "word" | "value" | "parameter" | "variable" | "file" | "folder" | "keyword" | "field" | "code" | "type" | "action" | "snippet";

/** Something that can be written where the cursor is. */
export interface Completion {
  readonly label: string;
  readonly kind: CompletionKind;
  /** What is compared with what stands in `span` up to the cursor, where that is not the label. */
  readonly filter?: string;
  /** A few words beside the label: what it takes, its type. */
  readonly detail?: string;
  /** What it means, as Markdown. */
  readonly documentation?: string;
  /** What is replaced. It holds the cursor, and stands on one line. */
  readonly span: Span;
  /**
   * What is written instead; with `isSnippet` in the syntax of snippets (`$1`, `${1:name}`, `$0`), whose signs are escaped in texts. Its lines are
   * indented as they stand in the text: an editor indents none of them further.
   */
  readonly text: string;
  readonly isSnippet?: true;
  /** Changes elsewhere in the text that belong to it; none touches `span`. */
  readonly more?: readonly Edit[];
  /** Whether it is what is most likely wanted: one of all at most. */
  readonly isPreferred?: true;
  /** Whether the editor asks again once it is written, since something has to follow. */
  readonly asksAgain?: true;
}

/** What can be written at a place, the likeliest first. */
export interface Completions {
  readonly items: readonly Completion[];
  /** Whether there is more than was listed, so that the editor asks again as the author goes on. */
  readonly isIncomplete: boolean;
}

/** What is said of a place. */
export interface Hover {
  /** Markdown. */
  readonly text: string;
  /** What it is said of. */
  readonly span: Span;
}

/** A place that something leads to. */
export interface Target {
  /** The name, or whatever of it is to be looked at. */
  readonly span: Span;
  /** All that belongs to it, where that is more. */
  readonly whole?: Span;
}

/** A place that is marked since it names the same as another. */
export interface Highlight {
  readonly span: Span;
  readonly isDeclaration?: true;
}

/** What would be renamed. */
export interface Renamable {
  readonly span: Span;
  readonly name: string;
  /** Whether it is a file, which only an editor can move. */
  readonly isFile?: true;
}

/** A file or a folder that gets another path; both as those of sources are given. */
export interface Move {
  readonly from: string;
  readonly to: string;
}

/** What keeps a name true: edits of files by the paths that they have now, then files that get another path. */
export interface Renaming {
  readonly edits: readonly Edit[];
  readonly moves: readonly Move[];
}

/** What kind of change is offered. */
export type ChangeKind = "quickfix" | "extract" | "inline" | "rewrite" | "fix-all";

/** A change that is offered: what it is called, and its edits, in any number of files. */
export interface OfferedChange {
  readonly title: string;
  readonly kind: ChangeKind;
  /** Whether it says what the author surely meant. */
  readonly isPreferred?: true;
  readonly edits: readonly Edit[];
  /** Files that it makes, by path: none of them is there. */
  readonly creates?: ReadonlyMap<string, string>;
  /** The findings that it answers. */
  readonly findings?: readonly Shown[];
  /** Why it cannot be made, where somebody may look for it: then it has no edits, and an editor that cannot show that shows nothing. */
  readonly refused?: string;
}

/** What a part of an outline is. */
export type OutlineKind = "contract" | "party" | "component" | "parameter" | "sample" | "file" | "group" | "value" | "setting";

/** A part of a text, for its outline. */
export interface Outline {
  readonly name: string;
  readonly detail?: string;
  readonly kind: OutlineKind;
  /** All of it; holds `span`. */
  readonly whole: Span;
  /** Its name in the text. */
  readonly span: Span;
  readonly children: readonly Outline[];
}

/** Lines that can be folded: the offsets are those of the first and the last character of them. */
export interface Fold {
  readonly span: Span;
  readonly kind?: "comment";
}

/** Something in a text that leads to another file. */
export interface Link {
  readonly span: Span;
  /** The path of the file, as those of sources are given. */
  readonly path: string;
  readonly tooltip?: string;
}

/** What a stretch of text is, beyond what YAML says of it. */
export type TokenKind = "parameter" | "variable" | "item" | "format" | "keyword" | "role" | "code";

/** A stretch on one line with what it is; none overlaps another. */
export interface Token {
  readonly span: Span;
  readonly kind: TokenKind;
  /** Whether it stands where it is declared. */
  readonly isDeclaration?: true;
}

/** A few words that an editor shows in the text though nobody wrote them. */
export interface Hint {
  /** Before this offset. */
  readonly at: number;
  readonly label: string;
  /** Markdown. */
  readonly tooltip?: string;
}

/** Something that can be done with a part of a text, shown above it. */
export interface Lens {
  readonly span: Span;
  readonly title: string;
  /** A command of the client (`flowspec.preview`, `flowspec.payload`, `flowspec.targets`, `flowspec.check`). */
  readonly command: string;
  /** The name of the sample that it is about, and nothing else. */
  readonly sample?: string;
}
