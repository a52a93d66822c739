import { child, type DocumentNode, stepsOf } from "../../model/document.ts";
import { type Construct, type Row, rowsOf } from "../tables/construct.ts";
import { wholeContract } from "../tables/contract.ts";

/** A key on the way to a value. */
export interface KeyStep {
  readonly construct: Construct;
  readonly key: string;
  readonly row: Row;
}

/** The way through the tables to a value of a contract. */
export interface KeyWay {
  readonly keys: readonly KeyStep[];
  /** The construct that the value is itself, and whether as an element of a list; `undefined` where it is none. */
  readonly construct?: Construct;
  readonly listed: boolean;
  /** What of the pointer no table speaks of: `wire` and what stands in it, indexes and keys of the author's own data. */
  readonly rest: readonly string[];
}

/** Follows a pointer into a contract, or into a text whose top is another construct, as far as there are tables for it. */
export function keysTo(document: DocumentNode, pointer: string, from: Construct = wholeContract): KeyWay {
  const keys: KeyStep[] = [];
  const steps = stepsOf(pointer);
  let construct: Construct | undefined = from;
  let node: DocumentNode | undefined = document;
  let listed = false;
  let at = 0;
  while (construct !== undefined && at < steps.length) {
    const step = steps[at] ?? "";
    const row: Row | undefined = rowAt(construct, node, step);
    if (row === undefined) return { keys, listed, rest: steps.slice(at) };
    keys.push({ construct, key: step, row });
    node = child(node, step);
    at += 1;
    construct = "construct" in row.slot ? row.slot.construct : undefined;
    const isList: boolean = row.slot.kind === "records" || (row.slot.kind === "table-rows" && node?.kind === "list");
    listed = row.slot.kind === "table-rows" || (row.slot.kind === "records" && row.slot.once !== true);
    if (!isList) continue;
    const index = steps[at];
    if (index === undefined) construct = undefined;
    else node = node?.kind === "list" ? node.items[Number(index)] : undefined;
    at += 1;
  }
  return { keys, ...(construct === undefined ? {} : { construct }), listed, rest: steps.slice(at) };
}

/** The row of a key of a map that is a construct. */
export function rowAt(construct: Construct, node: DocumentNode | undefined, key: string): Row | undefined {
  const word = construct.variants && child(node, construct.variants.key);
  return rowsOf(construct, word?.kind === "scalar" ? word.value : undefined).get(key);
}
