import { ts } from "ts-morph";

/** A moment that code counts from now on, in seconds or milliseconds. */
interface Moment {
  readonly unit: 1 | 1000;
  /** How many seconds after now it is. */
  readonly after: number;
  /** Whether it is a value of a library that has to be asked for its seconds. */
  readonly isObject?: true;
}

/** How an expression is looked up that stands for another: the value of a constant. */
type Resolve = (node: ts.Expression) => ts.Expression;

/**
 * How long after now the seconds are that an expression comes to, such as `+7d`: `Math.floor(Date.now() / 1000) + 7 * 24 * 3600` and its like. Nothing
 * of what is no such time, or no whole number of minutes.
 */
export function relativeTime(node: ts.Expression, resolve: Resolve): string | undefined {
  const moment = momentOf(node, resolve);
  if (moment === undefined || moment.unit !== 1 || moment.isObject || moment.after <= 0 || moment.after % 60 !== 0) return undefined;
  const [letter, seconds] = [["d", 86_400] as const, ["h", 3600] as const, ["m", 60] as const].find(
    ([, each]) => moment.after % each === 0,
  ) ?? ["m", 60];
  return `+${moment.after / seconds}${letter}`;
}

/** The seconds of units of time, by what libraries call them. */
const units: readonly (readonly [RegExp, number])[] = [
  [/^(?:d|days?|addDays)$/u, 86_400],
  [/^(?:w|weeks?|addWeeks)$/u, 604_800],
  [/^(?:h|hours?|addHours)$/u, 3600],
  [/^(?:m|minutes?|addMinutes)$/u, 60],
];

function momentOf(given: ts.Expression, resolve: Resolve): Moment | undefined {
  const node = bare(resolve(bare(given)));
  if (ts.isCallExpression(node)) return ofCall(node, resolve);
  if (ts.isNewExpression(node)) return ofDate(node, resolve);
  if (ts.isPrefixUnaryExpression(node)) {
    const inner = bare(node.operand);
    if (node.operator === ts.SyntaxKind.PlusToken) return plainOf(momentOf(inner, resolve), 1000);
    const isTwice =
      node.operator === ts.SyntaxKind.TildeToken && ts.isPrefixUnaryExpression(inner) && inner.operator === ts.SyntaxKind.TildeToken;
    return isTwice ? momentOf(inner.operand, resolve) : undefined;
  }
  return ts.isBinaryExpression(node) ? ofSum(node, resolve) : undefined;
}

function ofSum({ left, right, operatorToken: { kind } }: ts.BinaryExpression, resolve: Resolve): Moment | undefined {
  // Long sums are nested to the left: most are none of times by what stands to the right.
  const second = numberOf(right, resolve);
  if (kind === ts.SyntaxKind.PlusToken && second === undefined) {
    const moment = momentOf(right, resolve);
    const added = moment && numberOf(left, resolve);
    return moment && added !== undefined && !moment.isObject ? { ...moment, after: moment.after + added / moment.unit } : undefined;
  }
  const first = second === undefined ? undefined : momentOf(left, resolve);
  if (first === undefined || second === undefined || first.isObject) return undefined;
  if (kind === ts.SyntaxKind.PlusToken) return { ...first, after: first.after + second / first.unit };
  if (kind === ts.SyntaxKind.BarToken && second === 0) return first;
  return kind === ts.SyntaxKind.SlashToken && second === 1000 && first.unit === 1000 ? { ...first, unit: 1 } : undefined;
}

function ofDate(node: ts.NewExpression, resolve: Resolve): Moment | undefined {
  if (!ts.isIdentifier(node.expression) || node.expression.text !== "Date") return undefined;
  const [first] = node.arguments ?? [];
  if (first === undefined) return { unit: 1000, after: 0, isObject: true };
  const inner = momentOf(first, resolve);
  return inner && inner.unit === 1000 ? { ...inner, isObject: true } : undefined;
}

function ofCall({ expression, arguments: [first, second] }: ts.CallExpression, resolve: Resolve): Moment | undefined {
  if (ts.isIdentifier(expression)) {
    const name = expression.text;
    if ((name === "dayjs" || name === "moment") && first === undefined) return { unit: 1000, after: 0, isObject: true };
    if (first === undefined) return undefined;
    if (name === "parseInt" || name === "Number" || name === "String") return plainOf(momentOf(first, resolve), 1000);
    if (name === "getUnixTime") return plainOf(momentOf(first, resolve), 1);
    return second && /^add[A-Z]/u.test(name) ? later(momentOf(first, resolve), second, name, resolve) : undefined;
  }
  if (!ts.isPropertyAccessExpression(expression)) return undefined;
  const { name, expression: of } = expression;
  const whole = expression.getText().replaceAll(/\s/gu, "");
  if (whole === "Date.now") return { unit: 1000, after: 0 };
  if (/^Math\.(?:floor|round|trunc|ceil)$/u.test(whole)) return first && momentOf(first, resolve);
  if (first && (whole === "Number.parseInt" || whole === "Number.parseFloat")) return momentOf(first, resolve);
  const moment = momentOf(of, resolve);
  if (moment === undefined) return undefined;
  if (name.text === "toString" || name.text === "toFixed") return moment.isObject ? undefined : moment;
  if (!moment.isObject) return undefined;
  if (name.text === "getTime" || name.text === "valueOf") return plainOf(moment, 1000);
  if (name.text === "unix") return plainOf(moment, 1);
  const word = second && bare(resolve(second));
  return name.text === "add" && first && word && ts.isStringLiteralLike(word) ? later(moment, first, word.text, resolve) : undefined;
}

/** A moment of a library as a number. */
function plainOf(moment: Moment | undefined, unit: 1 | 1000): Moment | undefined {
  if (moment === undefined) return undefined;
  return moment.isObject ? { unit, after: moment.after } : moment;
}

function later(moment: Moment | undefined, count: ts.Expression, unit: string, resolve: Resolve): Moment | undefined {
  const [seconds, number] = [units.find(([words]) => words.test(unit))?.[1], numberOf(count, resolve)];
  return moment && seconds !== undefined && number !== undefined ? { ...moment, after: moment.after + number * seconds } : undefined;
}

/** The number that an expression of numbers alone comes to. */
export function numberOf(given: ts.Expression, resolve: Resolve): number | undefined {
  const node = bare(resolve(bare(given)));
  if (ts.isNumericLiteral(node)) return Number(node.text.replaceAll("_", ""));
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.MinusToken) {
    const inner = numberOf(node.operand, resolve);
    return inner === undefined ? undefined : -inner;
  }
  if (!ts.isBinaryExpression(node)) return undefined;
  const right = numberOf(node.right, resolve);
  const left = right === undefined ? undefined : numberOf(node.left, resolve);
  if (left === undefined || right === undefined) return undefined;
  switch (node.operatorToken.kind) {
    case ts.SyntaxKind.PlusToken:
      return left + right;
    case ts.SyntaxKind.MinusToken:
      return left - right;
    case ts.SyntaxKind.AsteriskToken:
      return left * right;
    case ts.SyntaxKind.SlashToken:
      return right === 0 ? undefined : left / right;
    default:
      return undefined;
  }
}

/** An expression without what says nothing of its value: brackets, and what it is for the type checker. */
export function bare(node: ts.Expression): ts.Expression {
  let inner = node;
  while (
    ts.isParenthesizedExpression(inner) ||
    ts.isAsExpression(inner) ||
    ts.isSatisfiesExpression(inner) ||
    ts.isNonNullExpression(inner) ||
    ts.isTypeAssertionExpression(inner)
  )
    inner = inner.expression;
  return inner;
}
