import type { DocumentNode } from "../../model/document.ts";
import type { Span } from "../../model/source.ts";
import type { EditorProject } from "../project.ts";
import type { Subject } from "../subject.ts";
import { rootOf } from "../index/said.ts";
import { type Bound, type Scopes, scopesIn } from "./bind/contract.ts";
import type { Documents } from "./bind/walk.ts";
import type { Occurrence } from "./occurrence.ts";
import { namesIn, topOf } from "./names-in.ts";

/**
 * All that is named in the contracts that a text stands in, one contract after another, as the workspace has them: at once, and each found out once
 * for as long as its texts are the same. Of a text that stands in none, what it names by itself.
 */
export function* boundWith({ source, document, standings }: Subject, { workspace, settings }: EditorProject): Generator<Bound, void> {
  const folder = settings.project ?? ".";
  const documents = documentsWith(source.path, document, workspace);
  let isRead = false;
  for (const contract of new Set(standings.map((standing) => standing.contract))) {
    const bound = namesIn(contract, documents, folder);
    // One that was typed since may not use the text any more.
    if (!bound.files.includes(source.path)) continue;
    isRead = true;
    yield bound;
  }
  if (!isRead) yield namesIn(source.path, documents, folder);
}

/** What texts say: one as it is given, the others as the workspace has them, as far as that can be read. */
function documentsWith(path: string, document: DocumentNode | undefined, workspace: EditorProject["workspace"]): Documents {
  return (other) => {
    if (other === path) return document;
    const known = workspace.document(other);
    return known?.cut ? (known.readable?.document ?? known.value) : known?.value;
  };
}

/**
 * Which names can stand where in a text that is read as `document` for a moment, as the first contract has it that the text stands in; of one that
 * stands in none, by itself. Nothing of it is kept.
 */
export function scopesHere(
  { source: { path }, standings }: Subject,
  document: DocumentNode,
  { workspace, settings }: EditorProject,
): Scopes {
  const folder = settings.project ?? ".";
  const documents = documentsWith(path, document, workspace);
  const scopesAs = (contract: string): Scopes =>
    scopesIn(path, contract, documents, rootOf(contract, folder), topOf(contract, documents(contract)));
  const [first] = standings;
  const found = first && scopesAs(first.contract);
  return found?.files.includes(path) ? found : scopesAs(path);
}

/** What is named at an offset of a text, with all that the contract names in which it is that. What means nothing there is of kind `unknown`. */
export function namedHere(
  subject: Subject,
  offset: number,
  project: EditorProject,
): { readonly at: Occurrence; readonly bound: Bound } | undefined {
  let unknown: { readonly at: Occurrence; readonly bound: Bound } | undefined;
  for (const bound of boundWith(subject, project)) {
    const holding = holdingIn(bound, subject.source.path, offset);
    const at = nearest(holding, offset);
    if (at) return { at, bound };
    const [first] = holding;
    unknown ??= first && { at: first, bound };
  }
  return unknown;
}

/** The names that hold an offset of a text, ends included; quotes around a name alone belong to it. */
export function holdingIn({ occurrences }: Bound, path: string, offset: number): readonly Occurrence[] {
  return occurrences.filter(({ span, text, isPart }) => isAt(isPart ? span : text.span, path, offset));
}

function isAt({ source, start, end }: Span, path: string, offset: number): boolean {
  return source.path === path && start <= offset && offset <= end;
}

/** The name that is meant among those that hold an offset: where one begins at which another ends, it is the one that the cursor stands before. */
export function nearest(holding: readonly Occurrence[], offset: number): Occurrence | undefined {
  const known = holding.filter(({ kind }) => kind !== "unknown");
  return known.find(({ span }) => offset < span.end) ?? known[0];
}
