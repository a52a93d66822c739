import { ts } from "ts-morph";
import { type Origin, record, type Tree } from "../model/tree.ts";
import { bare } from "./clock.ts";
import { originOf, type Reading, unread } from "./reading.ts";

/** How an expression is read. */
export type ValueOf = (reading: Reading, node: ts.Expression) => Tree | undefined;

/** An object literal, with what it spreads. */
export function recordOf(reading: Reading, node: ts.ObjectLiteralExpression, valueOf: ValueOf): Tree {
  const fields = new Map<string, Tree>();
  for (const property of node.properties) {
    if (ts.isSpreadAssignment(property)) {
      spreadInto(reading, fields, property.expression, valueOf);
      continue;
    }
    const name = nameIn(reading, property.name, valueOf);
    if (name === undefined) {
      fields.set(`computed at ${property.pos}`, unread(reading, property.name ?? property, { message: "computed", help: "literal" }));
      continue;
    }
    const value = propertyValue(reading, property, valueOf);
    fields.delete(name);
    if (value) fields.set(name, { ...value, origin: { ...value.origin, key: originOf(reading, property.name ?? property).span } });
  }
  return record(fields, originOf(reading, node));
}

function propertyValue(
  reading: Reading,
  property: Exclude<ts.ObjectLiteralElementLike, ts.SpreadAssignment>,
  valueOf: ValueOf,
): Tree | undefined {
  if (ts.isPropertyAssignment(property)) return valueOf(reading, property.initializer);
  if (ts.isShorthandPropertyAssignment(property)) return valueOf(reading, property.name);
  return unread(reading, property, { message: "function", help: "literal" });
}

/** The name of a member; nothing where that is computed of what is not known. */
function nameIn(reading: Reading, name: ts.PropertyName | undefined, valueOf: ValueOf): string | undefined {
  if (name === undefined) return undefined;
  if (ts.isIdentifier(name) || ts.isStringLiteralLike(name) || ts.isNumericLiteral(name)) return name.text;
  const key = ts.isComputedPropertyName(name) ? valueOf(reading, name.expression) : undefined;
  return key?.kind === "literal" ? String(key.value) : undefined;
}

/** `{ ...a }`, `{ ...(b ? { c } : {}) }`, `{ ...(b && { c }) }`. */
function spreadInto(reading: Reading, fields: Map<string, Tree>, given: ts.Expression, valueOf: ValueOf): void {
  const node = bare(given);
  const choice = choiceOf(node);
  const value = valueOf(reading, choice ? choice.value : node);
  if (value === undefined || (value.kind === "literal" && typeof value.value !== "string")) return;
  if (value.kind !== "record") {
    const wrong = value.kind === "unknown" ? value : unread(reading, node, { message: "spread", help: "literal" });
    fields.set(`spread at ${node.pos}`, wrong);
    return;
  }
  for (const [name, field] of value.fields) {
    fields.delete(name);
    fields.set(name, choice ? optional(reading, field) : field);
  }
}

/** What is there only on a condition: a hole may be left out, and what is fixed may not. */
function optional(reading: Reading, value: Tree): Tree {
  if (value.kind === "reference") return { ...value, optional: true };
  if (value.kind === "unknown") return value;
  const { span } = value.origin;
  const node = { getStart: () => span.start, getEnd: () => span.end };
  return unread(reading, node, { message: "condition", help: "condition" });
}

/** What stands there where a condition holds, and nothing does where it does not. */
export function choiceOf(
  node: ts.Expression,
): { readonly condition: ts.Expression; readonly negated: boolean; readonly value: ts.Expression } | undefined {
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken)
    return { condition: node.left, negated: false, value: node.right };
  if (!ts.isConditionalExpression(node)) return undefined;
  if (isNothing(bare(node.whenFalse))) return { condition: node.condition, negated: false, value: node.whenTrue };
  return isNothing(bare(node.whenTrue)) ? { condition: node.condition, negated: true, value: node.whenFalse } : undefined;
}

function isNothing(node: ts.Expression): boolean {
  if (ts.isObjectLiteralExpression(node)) return node.properties.length === 0;
  if (ts.isArrayLiteralExpression(node)) return node.elements.length === 0;
  return (
    node.kind === ts.SyntaxKind.NullKeyword ||
    node.kind === ts.SyntaxKind.FalseKeyword ||
    (ts.isIdentifier(node) && node.text === "undefined")
  );
}

/** `Object.assign({}, a, b)`. */
export function merged(reading: Reading, parts: readonly ts.Expression[], origin: Origin, valueOf: ValueOf): Tree {
  const fields = new Map<string, Tree>();
  for (const part of parts) spreadInto(reading, fields, part, valueOf);
  return record(fields, origin);
}
