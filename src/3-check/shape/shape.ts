import { dataOf, type DocumentNode, nodeAt } from "../../model/document.ts";
import type { Collector } from "../../diagnostics/collector.ts";
import type { Action } from "../../language/tables/actions.ts";
import { validate } from "./shape.generated.ts";
import { isAboutKeys, judgeKeys } from "./keys.ts";
import { judgeValue } from "./values.ts";
import { respelled } from "./spelt/respelled.ts";
import type { ShapeError } from "./validator.ts";

/** Where a document has not the shape of a contract: nothing can be read there, and nothing more is said about it. */
export interface Shape {
  /** Pointers of values of the wrong shape, and of keys that are missing. */
  readonly broken: ReadonlySet<string>;
  /** Keys that a misspelt key probably means, as pointers: what they hold is not missing. */
  readonly meant: ReadonlySet<string>;
  /** The document, with what is spelt otherwise in it as it is written here. */
  readonly document: DocumentNode;
}

/**
 * Checks the shape of a document against the schema; each of ajv's errors becomes one of our findings, or none where another says it. What is
 * spelt as others spell it is answered first, and read as what it means; `action` says whose members are looked for first.
 */
export function checkShape(written: DocumentNode, collector: Collector, action?: Action): Shape {
  const broken = new Set<string>(unreadIn(written));
  const meant = new Set<string>();
  if (validate(dataOf(written))) return { broken, meant, document: written };
  const document = written.kind === "map" ? respelled(written, { collector, action, meant, broken }) : written;
  if (document !== written && validate(dataOf(document))) return { broken, meant, document };
  const errors = (validate.errors ?? []).filter(({ keyword, ofPlaceholder }) => keyword !== "if" && !ofPlaceholder);
  const groups = byPointer(errors);
  const outer = pointersAbove(groups.keys());
  for (const [pointer, group] of groups) {
    const node = nodeAt(document, pointer);
    if (node === undefined || broken.has(pointer)) continue;
    if (node.kind === "map") judgeKeys({ document, collector, broken, meant }, node, group);
    // A value of several possible shapes with errors inside is of the shape that has an inside, and those say enough.
    const inside = node.kind !== "scalar" && (outer.has(pointer) || group.some(isAboutKeys));
    if (!inside && judgeValue(document, node, group, collector)) broken.add(pointer);
  }
  return { broken, meant, document };
}

/** The pointers of values that could not be read. */
function unreadIn(node: DocumentNode): readonly string[] {
  if (node.kind === "scalar") return node.unread ? [node.pointer] : [];
  return node.kind === "list" ? node.items.flatMap(unreadIn) : [...node.entries.values()].flatMap(({ value }) => unreadIn(value));
}

function byPointer(errors: readonly ShapeError[]): ReadonlyMap<string, readonly ShapeError[]> {
  const groups = new Map<string, ShapeError[]>();
  for (const error of errors) {
    const group = groups.get(error.instancePath);
    if (group) group.push(error);
    else groups.set(error.instancePath, [error]);
  }
  return groups;
}

/** The pointers of everything that holds one of these. */
function pointersAbove(pointers: Iterable<string>): ReadonlySet<string> {
  const above = new Set<string>();
  for (const pointer of pointers) {
    for (let at = pointer.lastIndexOf("/"); at >= 0; at = pointer.lastIndexOf("/", at - 1)) {
      above.add(pointer.slice(0, at));
      if (at === 0) break;
    }
  }
  return above;
}
