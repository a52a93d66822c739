import { parse } from "../1-parse/parse.ts";
import { whole } from "../1-parse/parsed.ts";
import { formatSource } from "../format/format.ts";
import type { Edit } from "../model/diagnostic.ts";
import { dataOf, type DocumentNode, nodeAt, pointerTo } from "../model/document.ts";
import { isObject, sameJson } from "../model/json.ts";
import type { Source } from "../model/source.ts";
import type { Proposal } from "../pdf/place/proposal.ts";
import { type ComponentList, itemsAdded, type WrittenItem } from "./insert.ts";

/** A proposal with the approver that it is written for, from 0. */
export interface Meant {
  readonly proposal: Proposal;
  readonly side: number;
}

/** A proposal that was written, with the pointer of its component. */
interface Put extends Meant {
  readonly pointer: string;
}

/** A contract with components put into it. */
export interface PutIn {
  /** The very text that was given where nothing was written. */
  readonly text: string;
  readonly put: readonly Put[];
  /** Those for which the contract's own text has no place: what would hold them comes from a used file, a merge or an alias. */
  readonly elsewhere: readonly Meant[];
}

/**
 * Puts components at the end of the lists of approvers: comments and layout stay, nothing is overwritten. A text in the canonical layout
 * stays in it. `flow` is the pointer of the contract that is meant, of a group one of its flows; `document` is the contract with the files
 * that it uses; `write` says how a component is written.
 */
export function putInto(
  source: Source,
  document: DocumentNode,
  flow: string,
  meant: readonly Meant[],
  write: (proposal: Proposal) => WrittenItem,
): PutIn {
  const own = whole(parse(source)).value;
  let edits: readonly Edit[] = [];
  let put: readonly Put[] = [];
  const elsewhere: Meant[] = [];
  for (const { side, list, those } of groupsOf(meant)) {
    const pointer = pointerTo(pointerTo(pointerTo(flow, "approvers"), side), list);
    const made =
      own && isFree(own, document, pointer)
        ? editsFor(
            own,
            pointer,
            list,
            those.map(({ proposal }) => write(proposal)),
          )
        : undefined;
    const there = own && nodeAt(own, pointer);
    const before = there?.kind === "list" ? there.items.length : 0;
    const next = {
      edits: [...edits, ...(made ?? [])],
      put: [...put, ...those.map((each, at) => ({ ...each, pointer: pointerTo(pointer, before + at) }))],
    };
    // Where an anchor is repeated, or the layout is none that was thought of, more or something else would change.
    const isRight = made !== undefined && isJustAdded(own, { ...source, text: edited(source.text, next.edits) }, next.put, write);
    if (isRight) ({ edits, put } = next);
    else elsewhere.push(...those);
  }
  return { text: asLaidOut(source, edited(source.text, edits)), put, elsewhere };
}

/** Whether no used file gives the list that a contract does not have itself. */
function isFree(own: DocumentNode, document: DocumentNode, pointer: string): boolean {
  return nodeAt(own, pointer) !== undefined || nodeAt(document, pointer) === undefined;
}

function editsFor(own: DocumentNode, pointer: string, list: ComponentList, items: readonly WrittenItem[]): readonly Edit[] | undefined {
  const approver = nodeAt(own, pointer.slice(0, pointer.lastIndexOf("/")));
  return approver?.kind === "map" ? itemsAdded(approver, list, items) : undefined;
}

interface GroupOfOne {
  readonly side: number;
  readonly list: ComponentList;
  readonly those: Meant[];
}

/** What goes into one list, list by list. */
function groupsOf(meant: readonly Meant[]): readonly GroupOfOne[] {
  const groups = new Map<string, GroupOfOne>();
  for (const list of ["sign", "fill"] as const) {
    for (const each of meant.filter(({ proposal }) => proposal.list === list)) {
      const key = `${each.side} ${list}`;
      const group = groups.get(key) ?? { side: each.side, list, those: [] };
      group.those.push(each);
      groups.set(key, group);
    }
  }
  return [...groups.values()];
}

function edited(text: string, edits: readonly Edit[]): string {
  const inOrder = edits.toSorted(({ span: a }, { span: b }) => a.start - b.start);
  let end = 0;
  const parts = inOrder.flatMap(({ span, text: added }) => {
    const kept = text.slice(end, span.start);
    end = span.end;
    return [kept, added];
  });
  return parts.join("") + text.slice(end);
}

/** Whether a text says what it said before and, at the ends of some lists, what was put there. */
function isJustAdded(
  own: DocumentNode | undefined,
  after: Source,
  put: readonly Put[],
  write: (proposal: Proposal) => WrittenItem,
): boolean {
  const { value, diagnostics } = whole(parse(after));
  if (own === undefined || value === undefined || diagnostics.length > 0) return false;
  // A copy without what several places share.
  const wanted: unknown = JSON.parse(JSON.stringify(dataOf(own)));
  for (const { pointer, proposal } of put) {
    const at = pointer.slice(0, pointer.lastIndexOf("/"));
    const owner = dataAt(wanted, at.slice(0, at.lastIndexOf("/")));
    const name = at.slice(at.lastIndexOf("/") + 1);
    const component = whole(parse({ path: after.path, text: write(proposal).text })).value;
    if (!isObject(owner) || component === undefined) return false;
    const list: unknown = owner[name] ?? [];
    if (!Array.isArray(list)) return false;
    Object.assign(owner, { [name]: [...(list as readonly unknown[]), dataOf(component)] });
  }
  return sameJson(JSON.parse(JSON.stringify(dataOf(value))), wanted);
}

function dataAt(data: unknown, pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .reduce(
      (value, step) => (Array.isArray(value) ? (value as readonly unknown[])[Number(step)] : isObject(value) ? value[step] : undefined),
      data,
    );
}

/** What was put into a text in the canonical layout is laid out as well. */
function asLaidOut(before: Source, text: string): string {
  if (text === before.text || formatSource(before).value !== before.text) return text;
  const { value, diagnostics } = formatSource({ ...before, text });
  return value === undefined || diagnostics.length > 0 ? text : value;
}
