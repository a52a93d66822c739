import { ts } from "ts-morph";
import { apply, plainOf } from "../language/trees/apply.ts";
import type { Json } from "../model/json.ts";
import { literal, literalOf, type Reference, type Text, type Tree } from "../model/tree.ts";
import { capital } from "../runtime/phrases.ts";
import { bare, numberOf, relativeTime } from "./clock.ts";
import { elementsFor, listOf } from "./lists.ts";
import { nameOf } from "./names.ts";
import { merged, recordOf } from "./objects.ts";
import { bounded, holeFor, originOf, type Reading, symbolOf, unread } from "./reading.ts";
import { functionOf, resultOf, withChanges } from "./variables.ts";

/** What an expression of code comes to, as far as its text says; `undefined` for what is not sent at all. It is never run. */
export function valueOf(reading: Reading, given: ts.Expression): Tree | undefined {
  const node = bare(given);
  return bounded(reading, node, () => readValue(reading, node));
}

function readValue(reading: Reading, node: ts.Expression): Tree | undefined {
  const origin = originOf(reading, node);
  if (ts.isStringLiteralLike(node)) return literal(node.text, origin);
  if (node.kind === ts.SyntaxKind.TrueKeyword || node.kind === ts.SyntaxKind.FalseKeyword)
    return literal(node.kind === ts.SyntaxKind.TrueKeyword, origin);
  if (node.kind === ts.SyntaxKind.NullKeyword) return literal(null, origin);
  if (ts.isVoidExpression(node)) return undefined;
  const number = numberOf(node, (each) => each);
  if (number !== undefined) return literal(number, origin);
  if (ts.isIdentifier(node)) return ofIdentifier(reading, node);
  if (ts.isObjectLiteralExpression(node)) return recordOf(reading, node, valueOf);
  if (ts.isArrayLiteralExpression(node)) return listOf(reading, node, valueOf);
  if (ts.isTemplateExpression(node)) return ofTemplate(reading, node);
  if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) return ofMember(reading, node);
  const relative = relativeTime(node, (each) => constantOf(reading, each));
  if (relative !== undefined) return holeFor(reading, node, { relative });
  if (ts.isCallExpression(node)) return ofCall(reading, node);
  if (ts.isConditionalExpression(node)) return ofChoice(reading, node);
  if (ts.isBinaryExpression(node)) return ofBinary(reading, node);
  if (ts.isAwaitExpression(node)) return holeFor(reading, node, { name: nameOf(node), isUnread: true });
  return holeFor(reading, node, { name: ts.isPrefixUnaryExpression(node) ? undefined : nameOf(node), isUnread: true });
}

/** The expression that a name stands for, where that never changes. */
function constantOf(reading: Reading, node: ts.Expression): ts.Expression {
  const declared = ts.isIdentifier(node) ? symbolOf(reading, node)?.valueDeclaration : undefined;
  const isConstant = declared && ts.isVariableDeclaration(declared) && (declared.parent.flags & ts.NodeFlags.Const) !== 0;
  return isConstant && declared.initializer ? bare(declared.initializer) : node;
}

function ofIdentifier(reading: Reading, node: ts.Identifier): Tree | undefined {
  if (node.text === "undefined") return undefined;
  const symbol = symbolOf(reading, node);
  const bound = symbol && reading.bound.get(symbol);
  if (bound) return bound.tree?.kind === "reference" ? { ...bound.tree, origin: originOf(reading, node) } : bound.tree;
  const declared = symbol?.valueDeclaration ?? symbol?.declarations?.[0];
  const hole = (initial?: Json): Tree => holeFor(reading, node, { name: nameOf(node), initial });
  if (symbol === undefined || declared === undefined) return hole();
  if (ts.isParameter(declared)) return hole(initialOf(reading, declared.initializer));
  if (ts.isBindingElement(declared)) return ofBinding(reading, node, declared);
  if (!ts.isVariableDeclaration(declared) || !declared.initializer) return hole();
  if (reading.open.has(symbol)) return hole();
  const initializer = bare(declared.initializer);
  if (isOpaque(initializer) && relativeTime(initializer, (each) => constantOf(reading, each)) === undefined) return hole();
  reading.open.add(symbol);
  const value = valueOf(reading, initializer);
  reading.open.delete(symbol);
  return withChanges(reading, { symbol, node, declared, value }, valueOf);
}

/** What a call comes to that makes no literal is better called by the variable that holds it. */
function isOpaque(node: ts.Expression): boolean {
  if (ts.isAwaitExpression(node) || ts.isNewExpression(node)) return true;
  if (!ts.isCallExpression(node)) return false;
  const text = node.expression.getText();
  const isRead =
    /^(?:JSON\.stringify|Object\.(?:freeze|assign)|structuredClone|btoa|Array\.from|String|Number)$|\.(?:map|filter|toString|concat)$/u.test(
      text,
    );
  return !isRead && !ts.isIdentifier(node.expression);
}

/** What a literal says that an expression is at first. */
function initialOf(reading: Reading, node: ts.Expression | undefined): Json | undefined {
  if (node === undefined) return undefined;
  const inner = bare(node);
  if (ts.isStringLiteralLike(inner)) return inner.text;
  if (inner.kind === ts.SyntaxKind.TrueKeyword || inner.kind === ts.SyntaxKind.FalseKeyword)
    return inner.kind === ts.SyntaxKind.TrueKeyword;
  const isOr = ts.isBinaryExpression(inner) && /^(?:\?\?|\|\|)$/u.test(inner.operatorToken.getText());
  return isOr ? initialOf(reading, inner.right) : numberOf(inner, (each) => constantOf(reading, each));
}

/** `const { name, mobile: phone } = user`, and the same of the item that a function is given. */
function ofBinding(reading: Reading, node: ts.Identifier, declared: ts.BindingElement): Tree | undefined {
  const pattern = declared.parent;
  const owner = pattern.parent;
  const key = (declared.propertyName ?? declared.name).getText();
  const hole = (): Tree => holeFor(reading, node, { name: nameOf(node), initial: initialOf(reading, declared.initializer) });
  if (declared.dotDotDotToken || !ts.isObjectBindingPattern(pattern)) return hole();
  if (!ts.isVariableDeclaration(owner) || !owner.initializer || isOpaque(bare(owner.initializer))) return hole();
  const whole = valueOf(reading, owner.initializer);
  if (whole?.kind === "record") return whole.fields.get(key) ?? (declared.initializer && valueOf(reading, declared.initializer));
  return whole?.kind === "reference" && whole.loop ? memberOf(whole, key) : hole();
}

/** `a.b`, `a["b"]`, `a[0]`. */
function ofMember(reading: Reading, node: ts.PropertyAccessExpression | ts.ElementAccessExpression): Tree | undefined {
  const constant = reading.checker.getConstantValue(node);
  if (constant !== undefined) return literal(constant, originOf(reading, node));
  const key = keyOf(node);
  const owner = bare(node.expression);
  const isReadable = ts.isIdentifier(owner) || ts.isPropertyAccessExpression(owner) || ts.isElementAccessExpression(owner);
  const whole = isReadable && key !== undefined && !isMadeElsewhere(reading, owner) ? valueOf(reading, owner) : undefined;
  if (whole?.kind === "record" && key !== undefined && whole.fields.has(key)) return whole.fields.get(key);
  if (whole?.kind === "list" && key !== undefined && /^\d+$/u.test(key)) return whole.items[Number(key)]?.value;
  if (whole?.kind === "reference" && whole.loop && key !== undefined) return memberOf({ ...whole, origin: originOf(reading, node) }, key);
  const property = propertyOf(reading, node);
  const isFixed = property?.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ReadonlyKeyword) ?? false;
  if (isFixed && property?.initializer && initialOf(reading, property.initializer) !== undefined)
    return valueOf(reading, property.initializer);
  return holeFor(reading, node, { name: nameOf(node), initial: initialOf(reading, property?.initializer) });
}

/** Whether nothing of an object is said here, so that it is no hole by itself: only its member is. */
function isMadeElsewhere(reading: Reading, node: ts.Expression): boolean {
  let inner = node;
  while (ts.isPropertyAccessExpression(inner) || ts.isElementAccessExpression(inner)) inner = bare(inner.expression);
  if (!ts.isIdentifier(inner)) return true;
  const symbol = symbolOf(reading, inner);
  if (symbol && reading.bound.has(symbol)) return false;
  const declared = symbol?.valueDeclaration;
  if (declared && ts.isBindingElement(declared)) return false;
  if (!declared || !ts.isVariableDeclaration(declared) || !declared.initializer) return true;
  const made = bare(declared.initializer);
  return (
    !(ts.isObjectLiteralExpression(made) || ts.isArrayLiteralExpression(made) || ts.isCallExpression(made) || ts.isIdentifier(made)) ||
    isOpaque(made)
  );
}

function keyOf(node: ts.PropertyAccessExpression | ts.ElementAccessExpression): string | undefined {
  if (ts.isPropertyAccessExpression(node)) return node.name.text;
  const key = bare(node.argumentExpression);
  return ts.isStringLiteralLike(key) || ts.isNumericLiteral(key) ? key.text : undefined;
}

/** The property of a class of this file. */
function propertyOf(reading: Reading, node: ts.PropertyAccessExpression | ts.ElementAccessExpression): ts.PropertyDeclaration | undefined {
  const declared = ts.isPropertyAccessExpression(node) ? reading.checker.getSymbolAtLocation(node.name)?.valueDeclaration : undefined;
  return declared && ts.isPropertyDeclaration(declared) ? declared : undefined;
}

/** A member of the item that a repetition is at. */
function memberOf(whole: Reference, key: string): Tree {
  const word = key.charAt(0).toLowerCase() + key.slice(1);
  return { ...whole, name: whole.name === undefined ? word : `${whole.name}${capital(word)}` };
}

function ofTemplate(reading: Reading, node: ts.TemplateExpression): Tree {
  const origin = originOf(reading, node);
  const parts: Tree[] = [literal(node.head.text, origin)];
  for (const { expression, literal: after } of node.templateSpans)
    parts.push(valueOf(reading, expression) ?? literal("undefined", origin), literal(after.text, origin));
  return textOf(reading, node, parts);
}

/** A text of parts; of a single literal where they are all literals. */
function textOf(reading: Reading, node: ts.Node, parts: readonly Tree[]): Tree {
  const origin = originOf(reading, node);
  const flat: Text["parts"][number][] = [];
  for (const part of parts) {
    const inner = part.kind === "text" ? part.parts : part.kind === "literal" || part.kind === "reference" ? [part] : undefined;
    if (inner === undefined) return part.kind === "unknown" ? part : holeFor(reading, node, { isUnread: true });
    for (const each of inner) {
      const last = flat.at(-1);
      if (each.kind === "literal" && last?.kind === "literal") flat[flat.length - 1] = literal(`${last.value}${each.value}`, origin);
      else if (each.kind !== "literal" || String(each.value) !== "")
        flat.push(each.kind === "literal" ? literal(String(each.value), origin) : each);
    }
  }
  const [only] = flat;
  if (only === undefined) return literal("", origin);
  return flat.length === 1 && only.kind === "literal" ? only : { kind: "text", parts: flat, origin };
}

function ofBinary(reading: Reading, node: ts.BinaryExpression): Tree | undefined {
  const { left, right, operatorToken } = node;
  const number = numberOf(node, (each) => constantOf(reading, each));
  if (number !== undefined) return literal(number, originOf(reading, node));
  if (operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken || operatorToken.kind === ts.SyntaxKind.BarBarToken) {
    const first = valueOf(reading, left);
    if (first === undefined || (first.kind !== "reference" && first.kind !== "unknown")) return first ?? valueOf(reading, right);
    if (first.kind === "unknown" || first.loop) return first;
    return holeFor(reading, left, { ...reading.holes.get(first.name ?? ""), name: nameOf(left), initial: initialOf(reading, right) });
  }
  if (operatorToken.kind === ts.SyntaxKind.PlusToken) {
    const parts = [valueOf(reading, left), valueOf(reading, right)];
    const isText = parts.some((part) => part?.kind === "text" || typeof literalOf(part) === "string");
    if (isText && parts.every((part) => part !== undefined)) return textOf(reading, node, parts);
  }
  const computed = computedOf(reading, node);
  if (computed !== undefined) return literal(computed, originOf(reading, node));
  return holeFor(reading, node, { name: undefined, isUnread: true });
}

/** What numbers that are known come to. */
function computedOf(reading: Reading, { left, right, operatorToken: { kind } }: ts.BinaryExpression): number | undefined {
  const isArithmetic = [ts.SyntaxKind.PlusToken, ts.SyntaxKind.MinusToken, ts.SyntaxKind.AsteriskToken, ts.SyntaxKind.SlashToken].includes(
    kind,
  );
  const parts = [left, right].map(bare);
  const couldBe = parts.every(
    (part) => ts.isIdentifier(part) || ts.isNumericLiteral(part) || ts.isBinaryExpression(part) || ts.isPropertyAccessExpression(part),
  );
  if (!isArithmetic || !couldBe) return undefined;
  const quiet = { ...reading, holes: new Map(reading.holes), diagnostics: [] };
  const [first, second] = parts.map((part) => literalOf(valueOf(quiet, part)));
  if (typeof first !== "number" || typeof second !== "number") return undefined;
  const value =
    kind === ts.SyntaxKind.PlusToken
      ? first + second
      : kind === ts.SyntaxKind.MinusToken
        ? first - second
        : kind === ts.SyntaxKind.AsteriskToken
          ? first * second
          : first / second;
  return Number.isFinite(value) ? value : undefined;
}

/** `a ? b : c`: a value that is one of two. */
function ofChoice(reading: Reading, node: ts.ConditionalExpression): Tree | undefined {
  const [first, second] = [valueOf(reading, node.whenTrue), valueOf(reading, node.whenFalse)];
  const isPart = (tree: Tree | undefined): boolean => tree?.kind === "record" || tree?.kind === "list";
  if (isPart(first) || isPart(second)) return unread(reading, node, { message: "choice", help: "choice" });
  if (first === undefined || second === undefined) {
    const value = first ?? second;
    if (value === undefined) return undefined;
    const hole = value.kind === "reference" ? value : holeFor(reading, node, { isUnread: true });
    return { ...hole, optional: true };
  }
  return holeFor(reading, node, { isUnread: true });
}

function ofCall(reading: Reading, node: ts.CallExpression): Tree | undefined {
  const [first, second] = node.arguments;
  const called = node.expression.getText().replaceAll(/\s/gu, "");
  if (called === "JSON.stringify" && first) return ofJson(reading, node, first);
  if (called === "btoa" && first) return inBase64(valueOf(reading, first));
  const bytes = bytesOf(node);
  if (bytes) return inBase64(valueOf(reading, bytes));
  if ((called === "Object.freeze" || called === "structuredClone") && first) return valueOf(reading, first);
  if (called === "Object.assign" && first) return merged(reading, node.arguments, originOf(reading, node), valueOf);
  if (called === "String" && first)
    return textOf(reading, node, [valueOf(reading, first) ?? literal("undefined", originOf(reading, node))]);
  if (called === "Array.from" && first && second) return elementsFor(reading, node, first, second, valueOf);
  if (ts.isPropertyAccessExpression(node.expression)) {
    const { name, expression } = node.expression;
    if (name.text === "map" && first) return elementsFor(reading, node, expression, first, valueOf);
    if (name.text === "filter" && first?.getText() === "Boolean") return valueOf(reading, expression);
  }
  const made = functionOf(reading, node.expression);
  if (made)
    return resultOf(
      reading,
      node,
      made,
      node.arguments.map((each) => valueOf(reading, each)),
      valueOf,
    );
  return holeFor(reading, node, { name: nameOf(node), isUnread: true });
}

/** `JSON.stringify(…)`: a map, whose members may be holes, or a text. */
function ofJson(reading: Reading, node: ts.CallExpression, given: ts.Expression): Tree {
  const value = valueOf(reading, given);
  const origin = originOf(reading, node);
  if (value === undefined || value.kind === "unknown") return value ?? unread(reading, node, { message: "body", help: "literal" });
  const plain = plainOf(value);
  if (plain !== undefined) return literal(JSON.stringify(plain), origin);
  if (value.kind === "record") return { kind: "apply", fn: "json", value, origin };
  if (value.kind === "list") return unread(reading, node, { message: "json", help: "members" });
  return holeFor(reading, node, { name: nameOf(given), isUnread: true });
}

/** What `Buffer.from(…).toString("base64")` writes as base64. */
function bytesOf({ expression, arguments: [form] }: ts.CallExpression): ts.Expression | undefined {
  if (!ts.isPropertyAccessExpression(expression) || expression.name.text !== "toString") return undefined;
  if (!form || !ts.isStringLiteralLike(form) || form.text !== "base64") return undefined;
  const of = bare(expression.expression);
  return ts.isCallExpression(of) && of.expression.getText() === "Buffer.from" ? of.arguments[0] : undefined;
}

function inBase64(value: Tree | undefined): Tree | undefined {
  return value && apply("base64", value.kind === "apply" && value.fn === "json" ? value.value : value);
}
