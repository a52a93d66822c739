import { innerOf } from "../../language/readers/lower.ts";
import { keysTo, type KeyStep, type KeyWay } from "../../language/readers/place.ts";
import { actions, type Site } from "../../language/tables/actions.ts";
import type { ActionName } from "../../model/contract.ts";
import type { DocumentNode } from "../../model/document.ts";
import type { Span } from "../../model/source.ts";
import type { EditorProject } from "../project.ts";
import type { Standing, Subject } from "../subject.ts";
import { under, type Under } from "../under.ts";
import { likelyWay } from "../likely-way.ts";
import type { HoverWords } from "./words.ts";

/** A place of a text that somebody points at, with all that hovers are told of. */
export interface Asked {
  readonly subject: Subject;
  readonly offset: number;
  readonly project: EditorProject;
  readonly words: HoverWords;
  /** The key or the value there; none in a comment, and where nothing can be read. */
  readonly at?: Under;
  /** The way through the tables to it, where there is one. */
  readonly way?: KeyWay;
}

/** What is said of a place, as Markdown, and of which stretch. */
export interface Told {
  readonly text: string;
  readonly span: Span;
}

/** The place at an offset. */
export function askedAt(subject: Subject, offset: number, project: EditorProject, words: HoverWords): Asked {
  const at = subject.document && under(subject.document, offset);
  const way = at && likelyWay(subject, at.node.pointer);
  return { subject, offset, project, words, ...(at ? { at } : {}), ...(way ? { way } : {}) };
}

/** An action, and the structures that a construct becomes in its requests. */
export interface InAction {
  readonly action: ActionName;
  readonly targets: readonly Site[];
}

/**
 * The structures that the construct around the last of some keys becomes, in each action of the contracts that the text stands in: one of a contract,
 * and of a file those of the contracts that use it.
 */
export function targetsAround({ subject, project }: Pick<Asked, "subject" | "project">, keys: readonly KeyStep[]): readonly InAction[] {
  const found = new Map<ActionName, InAction>();
  for (const standing of subject.standings) {
    const { action } = standing;
    if (action === undefined || found.has(action)) continue;
    const way = [...waysTo(standing, project), ...keys.slice(0, -1)];
    const targets = way.reduce((before, { row }) => innerOf(row.columns, before)?.targets ?? before, actions[action].targets);
    found.set(action, { action, targets });
  }
  return [...found.values()];
}

/** The keys of a contract on the way to a place where a file stands. */
function waysTo({ contract, pointer }: Standing, { workspace }: EditorProject): readonly KeyStep[] {
  if (pointer === "") return [];
  const document = workspace.document(contract)?.readable?.document;
  return document === undefined ? [] : keysTo(document, pointer).keys;
}

/** The scalar that a place is, or that stands behind its key. */
export function scalarAt({ at }: Pick<Asked, "at">): Extract<DocumentNode, { kind: "scalar" }> | undefined {
  return at?.node.kind === "scalar" ? at.node : undefined;
}
