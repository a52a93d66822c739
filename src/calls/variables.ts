import { ts } from "ts-morph";
import { list, record, type Tree } from "../model/tree.ts";
import { bare } from "./clock.ts";
import { nameOf } from "./names.ts";
import type { ValueOf } from "./objects.ts";
import { holeFor, type Reading, symbolOf, unread } from "./reading.ts";

/** A function of this file that does nothing but return an expression. */
export interface Made {
  readonly parameters: readonly ts.ParameterDeclaration[];
  readonly result: ts.Expression;
}

/** The function that an expression is, where its text says all of it. */
export function functionOf(reading: Reading, given: ts.Expression): Made | undefined {
  const node = bare(given);
  if (ts.isArrowFunction(node) || ts.isFunctionExpression(node)) return madeBy(node);
  if (!ts.isIdentifier(node)) return undefined;
  const declared = symbolOf(reading, node)?.valueDeclaration;
  if (declared && ts.isFunctionDeclaration(declared)) return madeBy(declared);
  const value = declared && ts.isVariableDeclaration(declared) && declared.initializer ? bare(declared.initializer) : undefined;
  return value && (ts.isArrowFunction(value) || ts.isFunctionExpression(value)) ? madeBy(value) : undefined;
}

function madeBy({ parameters, body, modifiers }: ts.ArrowFunction | ts.FunctionExpression | ts.FunctionDeclaration): Made | undefined {
  if (body === undefined || modifiers?.some(({ kind }) => kind === ts.SyntaxKind.AsyncKeyword)) return undefined;
  if (!ts.isBlock(body)) return { parameters, result: body };
  // Constants before the result are read where they are used.
  const [last, ...before] = body.statements.toReversed();
  const areConstants = before.every((each) => ts.isVariableStatement(each) && (each.declarationList.flags & ts.NodeFlags.Const) !== 0);
  return last && areConstants && ts.isReturnStatement(last) && last.expression ? { parameters, result: last.expression } : undefined;
}

/** What a function comes to with arguments; those that are not known, such as the number of an element, are said where they are used. */
export function resultOf(
  reading: Reading,
  node: ts.CallExpression,
  { parameters, result }: Made,
  given: readonly (Tree | undefined)[],
  valueOf: ValueOf,
): Tree | undefined {
  if (reading.functions.has(result)) return holeFor(reading, node, { name: nameOf(node), isUnread: true });
  const bound = new Map(reading.bound);
  parameters.forEach((parameter, index) => {
    bindTo(reading, bound, parameter.name, given[index], parameter.initializer, index < given.length, valueOf);
  });
  return valueOf({ ...reading, bound, functions: new Set([...reading.functions, result]) }, result);
}

/** Binds a parameter, or the parts that it is taken apart to. */
function bindTo(
  reading: Reading,
  bound: Map<ts.Symbol, { readonly tree: Tree | undefined }>,
  name: ts.BindingName,
  value: Tree | undefined,
  otherwise: ts.Expression | undefined,
  isGiven: boolean,
  valueOf: ValueOf,
): void {
  const tree = value ?? (otherwise && valueOf(reading, otherwise));
  if (ts.isIdentifier(name)) {
    const symbol = reading.checker.getSymbolAtLocation(name);
    if (symbol && (isGiven || tree)) bound.set(symbol, { tree });
    return;
  }
  for (const element of name.elements) {
    if (!ts.isBindingElement(element) || element.dotDotDotToken) continue;
    const key = (element.propertyName ?? element.name).getText();
    const part =
      tree?.kind === "record" ? tree.fields.get(key) : tree?.kind === "reference" && tree.loop ? { ...tree, name: key } : undefined;
    if (part || tree?.kind === "record") bindTo(reading, bound, element.name, part, element.initializer, true, valueOf);
  }
}

/** A variable, what it was made with, and where that is asked for. */
interface Variable {
  readonly symbol: ts.Symbol;
  readonly node: ts.Identifier;
  readonly declared: ts.VariableDeclaration;
  readonly value: Tree | undefined;
}

const changing: ReadonlySet<string> = new Set(["push", "unshift", "splice", "pop", "shift", "reverse", "sort", "fill", "copyWithin"]);

/**
 * A variable with the changes that are made of it before the call. One that stands beside its declaration is made; of another it depends on how the
 * code goes whether it is.
 */
export function withChanges(reading: Reading, { symbol, node, declared, value }: Variable, valueOf: ValueOf): Tree | undefined {
  const block = declared.parent.parent.parent;
  let changed = value;
  for (const use of reading.usesOf(symbol)) {
    const change = changeAt(use);
    if (change === undefined || change.at.pos > reading.call.end) continue;
    const isMade = value?.kind === "record" || value?.kind === "list";
    if (!isMade)
      return holeFor(reading, node, {
        name: nameOf(node),
        initial: value?.kind === "literal" && value.value !== null ? value.value : undefined,
      });
    const next = change.at.parent === block && changed ? made(reading, changed, change, valueOf) : undefined;
    if (next === undefined) return unread(reading, change.at, { message: "changed", data: { name: node.text }, help: "literal" });
    changed = next;
  }
  return changed;
}

/** A change: of the member at a path, to a value or by further elements. */
interface Change {
  readonly at: ts.Node;
  readonly path: readonly string[] | undefined;
  readonly set?: ts.Expression;
  readonly pushed?: readonly ts.Expression[];
}

/** The change that a use of a variable is, if it is one. */
function changeAt(use: ts.Identifier): Change | undefined {
  let node: ts.Node = use;
  const path: string[] = [];
  let isPlain = true;
  for (;;) {
    const { parent } = node;
    if (ts.isPropertyAccessExpression(parent) && parent.expression === node) path.push(parent.name.text);
    else if (ts.isElementAccessExpression(parent) && parent.expression === node) {
      if (ts.isStringLiteralLike(parent.argumentExpression)) path.push(parent.argumentExpression.text);
      else isPlain = false;
    } else if (!ts.isNonNullExpression(parent) && !ts.isParenthesizedExpression(parent) && !ts.isAsExpression(parent)) break;
    node = parent;
  }
  const { parent } = node;
  const at = parent.parent;
  const where = isPlain ? path : undefined;
  if (ts.isBinaryExpression(parent) && parent.left === node) {
    const { kind } = parent.operatorToken;
    if (kind === ts.SyntaxKind.EqualsToken) return { at, path: where, set: parent.right };
    if (kind >= ts.SyntaxKind.FirstCompoundAssignment && kind <= ts.SyntaxKind.LastCompoundAssignment) return { at, path: undefined };
  }
  if (ts.isDeleteExpression(parent) || ts.isPostfixUnaryExpression(parent)) return { at, path: undefined };
  if (!ts.isCallExpression(parent)) return undefined;
  if (parent.expression !== node) {
    const isTarget = parent.arguments[0] === node && parent.expression.getText() === "Object.assign" && ts.isExpressionStatement(at);
    return isTarget ? { at, path: undefined } : undefined;
  }
  const name = path.at(-1) ?? "";
  if (!changing.has(name)) return undefined;
  return name === "push" && where ? { at, path: where.slice(0, -1), pushed: parent.arguments } : { at, path: undefined };
}

/** A tree with a change made; nothing where it cannot be said what that comes to. */
function made(reading: Reading, tree: Tree, { path, set, pushed }: Change, valueOf: ValueOf): Tree | undefined {
  if (path === undefined) return undefined;
  const [first, ...rest] = path;
  if (first === undefined) {
    if (set) return valueOf(reading, set);
    if (tree.kind !== "list" || !pushed || pushed.some(ts.isSpreadElement)) return undefined;
    const added = pushed.flatMap((each) => valueOf(reading, each) ?? []);
    return { ...tree, items: [...tree.items, ...list(added, tree.origin).items] };
  }
  if (tree.kind !== "record") return undefined;
  const inner = tree.fields.get(first);
  const isMember = rest.length === 0 && set !== undefined;
  const value = isMember
    ? valueOf(reading, set)
    : inner && made(reading, inner, { at: reading.call, path: rest, ...(set ? { set } : {}), ...(pushed ? { pushed } : {}) }, valueOf);
  if (value === undefined && !isMember) return undefined;
  const fields = new Map(tree.fields);
  if (value) fields.set(first, value);
  else fields.delete(first);
  return record(fields, tree.origin);
}
