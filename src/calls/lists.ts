import { ts } from "ts-morph";
import { type Item, type Loop, type Reference, type Tree } from "../model/tree.ts";
import { bare } from "./clock.ts";
import { flagNameOf, nameOf } from "./names.ts";
import { choiceOf, type ValueOf } from "./objects.ts";
import { holeFor, originOf, type Reading, unread } from "./reading.ts";
import { functionOf, resultOf } from "./variables.ts";

/** An array literal, with what it spreads. */
export function listOf(reading: Reading, node: ts.ArrayLiteralExpression, valueOf: ValueOf): Tree {
  const origin = originOf(reading, node);
  const items: Item[] = [];
  for (const each of node.elements) {
    const isSpread = ts.isSpreadElement(each);
    const inner = bare(isSpread ? each.expression : each);
    const choice = choiceOf(inner);
    const value = valueOf(reading, choice ? choice.value : inner);
    const when = choice && flagFor(reading, choice);
    if (value === undefined) continue;
    if (!isSpread) items.push({ value, ...(when ? { when } : {}) });
    else if (value.kind === "list") items.push(...value.items.map((item) => (when ? { ...item, when } : item)));
    else if (value.kind === "reference" && node.elements.length === 1) return value;
    else items.push({ value: value.kind === "unknown" ? value : unread(reading, each, { message: "spread", help: "literal" }) });
  }
  return { kind: "list", items, origin };
}

/** The flag that says whether something is there. */
function flagFor(reading: Reading, { condition, negated }: NonNullable<ReturnType<typeof choiceOf>>): NonNullable<Item["when"]> {
  const node = bare(condition);
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    return flagFor(reading, { condition: node.operand, negated: !negated, value: node });
  const isPlain = ts.isIdentifier(node) || ts.isPropertyAccessExpression(node);
  const name = flagNameOf(node);
  const hole = holeFor(reading, node, { name, isFlag: name !== nameOf(node), isUnread: !isPlain });
  return [{ value: hole, negated }];
}

/** `people.map((each) => ({ … }))`: an element for each, of what the code says or of what it is given. */
export function elementsFor(reading: Reading, node: ts.CallExpression, list: ts.Expression, made: ts.Expression, valueOf: ValueOf): Tree {
  const origin = originOf(reading, node);
  const of = functionOf(reading, made);
  const source = of && valueOf(reading, list);
  if (of === undefined || source === undefined) return holeFor(reading, node, { name: nameOf(list), isUnread: true });
  if (source.kind === "unknown") return source;
  if (source.kind === "list" && source.items.every(({ each, when }) => !each && !when)) {
    const items = source.items.flatMap((item, index): Item[] => {
      const value = resultOf(reading, node, of, [item.value, { kind: "literal", value: index, origin }], valueOf);
      return value ? [{ value }] : [];
    });
    return { kind: "list", items, origin };
  }
  if (source.kind !== "reference" || source.loop) return unread(reading, node, { message: "repeated", help: "literal" });
  const loop: Loop = { name: "item", list: source };
  const item: Reference = { kind: "reference", loop, optional: false, origin };
  const value = resultOf(reading, node, of, [item], valueOf);
  // What is made of each is no structure: the list as a whole is what differs.
  if (value?.kind !== "record") return value?.kind === "unknown" ? value : holeFor(reading, node, { name: nameOf(list), isUnread: true });
  return { kind: "list", items: [{ value, each: loop }], origin };
}
