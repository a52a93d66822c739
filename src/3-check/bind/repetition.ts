import { child, type MapNode, type ScalarNode } from "../../model/document.ts";
import { type Condition, indexName, type Loop, type Origin, type Reference } from "../../model/tree.ts";
import { varsLikeParams } from "../../codes/environment.ts";
import { paramNames, placeholderSyntax } from "../../codes/params.ts";
import { isParamName } from "../../language/tables/names.ts";
import { bindCondition } from "./conditions.ts";
import { lookUp, noteUse, type Scope } from "./placeholders.ts";
import { add, at } from "../../diagnostics/collector.ts";

/** The slot that a repetition wants its parameter for. */
const anyList = { kind: "list", item: { kind: "data", accepts: "map" } } as const;

/** `each` and `when` of an element, and the names that placeholders inside it can have. The condition sees the item. */
export function bindRepetition(scope: Scope, node: MapNode): { scope: Scope; each?: Loop; when?: Condition } {
  const each = bindEach(scope, node);
  const when = child(node, "when");
  const loop = each.loop ? { each: each.loop } : {};
  if (when === undefined) return { scope: each.scope, ...loop };
  const bound = when.kind === "scalar" ? bindCondition(each.scope, when) : undefined;
  const { condition = unreadable(at(when)), given = [] } = bound ?? {};
  return { scope: { ...each.scope, given: [...(each.scope.given ?? []), ...given] }, ...loop, when: condition };
}

/** The condition of an element of which nobody knows when it is there: it asks for the item of a repetition that there is none of. */
function unreadable(origin: Origin): Condition {
  const list: Reference = { kind: "reference", optional: false, origin };
  return [{ value: { ...list, loop: { name: "", list } }, negated: false }];
}

function bindEach(scope: Scope, node: MapNode): { scope: Scope; loop?: Loop } {
  const each = child(node, "each");
  if (each === undefined) return { scope };
  const named = each.kind === "map" ? [...each.entries][0] : undefined;
  const list = named ? named[1].value : each;
  const name = named ? named[0] : "item";
  if (named && !isParamName(name)) {
    add(scope.collector, paramNames, {
      message: "no-item-name",
      data: { name },
      help: name === indexName ? "index" : "item-form",
      span: named[1].key,
      pointer: list.pointer,
    });
  }
  const found = list.kind === "scalar" && typeof list.value === "string" ? find(scope, list) : undefined;
  if (found) noteUse(scope, found, { origin: at(list), slot: anyList });
  // Where the list is not known, its items are still what placeholders inside the element mean.
  const loop: Loop = { name, list: found?.reference ?? { kind: "reference", optional: false, origin: at(list) } };
  return { scope: { ...scope, loops: [...scope.loops, { loop, list: found?.declaration }] }, ...(found ? { loop } : {}) };
}

/** The parameter that a bare name means, as `each` writes it. */
function find(scope: Scope, node: ScalarNode): ReturnType<typeof lookUp> {
  if (node.vars || /^vars\b|\{\{\s*vars\b/u.test(String(node.value))) {
    add(scope.collector, varsLikeParams, { message: "no-place", help: "fix", ...at(node) });
    return undefined;
  }
  const match = /^([A-Za-z]\w*)(?:\.([A-Za-z]\w*))?$/u.exec(String(node.value));
  if (match?.[1]) return lookUp(scope, match[2] === undefined ? [match[1]] : [match[1], match[2]], at(node));
  add(scope.collector, placeholderSyntax, {
    message: "not-a-name",
    data: { text: String(node.value) },
    help: "bare-name",
    ...at(node),
  });
  return undefined;
}
