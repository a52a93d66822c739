import { ts } from "ts-morph";
import { isParamName } from "../language/tables/names.ts";
import { capital } from "../runtime/phrases.ts";

/** What says nothing of the value that is taken of it. */
const around: ReadonlySet<string> = new Set(
  "this process env req request res response body params param query payload input inputs options opts option config configs settings data args arg props ctx context event form values value dto model state store row item entry obj object result default".split(
    " ",
  ),
);

/**
 * What an expression may be called as a parameter: the words of its last names; nothing where it has none. `items` are names of what it is a field
 * of, which its own name does not repeat.
 */
export function nameOf(node: ts.Node, items: readonly string[] = []): string | undefined {
  const path = pathOf(node);
  const last = path.at(-1);
  if (last === undefined) return undefined;
  const before = path.at(-2);
  const word = lowered(last);
  const isEnough =
    before === undefined || around.has(before) || items.includes(before) || isSaid(lowered(before), word) || path.length === 1;
  const name = isEnough ? word : `${lowered(before)}${capital(word)}`;
  return isParamName(name) ? name : undefined;
}

/** What a condition may be called as a parameter: `hasGuarantor` of `order.hasGuarantor`, and of `guarantor`. */
export function flagNameOf(node: ts.Node): string | undefined {
  const last = lowered(pathOf(node).at(-1) ?? "");
  if (/^(?:is|has|need|needs|should|can|with|enable|include|use)[A-Z]/u.test(last) && isParamName(last)) return last;
  const name = nameOf(node);
  return name && `has${capital(name)}`;
}

/** Whether a name says already whose it is: `userId` of a user. */
function isSaid(whose: string, word: string): boolean {
  return word.toLowerCase().startsWith(whose.toLowerCase()) || word === whose;
}

/** `a.b.c` as the names that it is made of, from the last one that can be told. */
function pathOf(node: ts.Node): readonly string[] {
  if (ts.isIdentifier(node)) return [node.text];
  if (node.kind === ts.SyntaxKind.ThisKeyword) return ["this"];
  if (ts.isPropertyAccessExpression(node)) return [...pathOf(node.expression), node.name.text.replace(/^#/u, "")];
  if (ts.isElementAccessExpression(node)) {
    const key = node.argumentExpression;
    const inner = pathOf(node.expression);
    return ts.isStringLiteralLike(key) ? [...inner, key.text] : inner;
  }
  if (ts.isCallExpression(node)) return pathOfCall(node);
  if (ts.isNonNullExpression(node) || ts.isParenthesizedExpression(node) || ts.isAwaitExpression(node)) return pathOf(node.expression);
  if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node)) return pathOf(node.expression);
  if (ts.isBinaryExpression(node) || ts.isPrefixUnaryExpression(node))
    return pathOf(ts.isBinaryExpression(node) ? node.left : node.operand);
  return [];
}

/** Of `getFileId()` what it gets, of `x.trim()` what it is made of. */
function pathOfCall({ expression, arguments: given }: ts.CallExpression): readonly string[] {
  if (ts.isIdentifier(expression)) {
    const word = /^(?:get|fetch|load|read|find|make|create|build|to)([A-Z]\w*)$/u.exec(expression.text)?.[1];
    if (word !== undefined) return [word];
    const [first] = given;
    return first && /^(?:String|Number|Boolean|parseInt|parseFloat)$/u.test(expression.text) ? pathOf(first) : [];
  }
  if (!ts.isPropertyAccessExpression(expression)) return [];
  const word = /^(?:get|fetch|load|read|find)([A-Z]\w*)$/u.exec(expression.name.text)?.[1];
  if (word !== undefined) return [word];
  const isMade =
    /^(?:trim|toString|toUpperCase|toLowerCase|toFixed|replace|slice|substring|padStart|valueOf|getTime|join|filter|map|sort)$/u;
  return isMade.test(expression.name.text) ? pathOf(expression.expression) : [];
}

/** A name as that of a parameter: `FILE_ID` as `fileId`, `UserName` as `userName`. */
function lowered(name: string): string {
  if (/^[A-Z\d_$]+$/u.test(name)) {
    const words = name
      .toLowerCase()
      .split(/[_$]+/u)
      .filter((word) => word !== "");
    return words.map((word, index) => (index === 0 ? word : capital(word))).join("");
  }
  const words = name.split(/[^A-Za-z\d]+/u).filter((word) => word !== "");
  return words.map((word, index) => (index === 0 ? word.charAt(0).toLowerCase() + word.slice(1) : capital(word))).join("");
}
