import { valueKind } from "../runtime/param-types.ts";
import { numberKinds } from "../language/tables/value-kinds.ts";
import { plainOf } from "../language/trees/apply.ts";
import { encodings } from "../language/trees/encodings.ts";
import type { Param } from "../model/contract.ts";
import type { Apply, Condition, Item, RecordTree, Reference, Term, Text, Tree, TextPart } from "../model/tree.ts";
import {
  arrayCode,
  arrowCode,
  callCode,
  chainCode,
  type Code,
  conditionalCode,
  type Element,
  exactCode,
  lookupCode,
  type Member,
  methodCode,
  nameCode,
  notCode,
  objectCode,
  spread,
  textCode,
} from "./code.ts";
import { dataCode } from "./data.ts";
import { indexVariable, itemName } from "./names.ts";
import { absence, declared, readCode, readOf, type Scope, within } from "./scope.ts";

/** Where an expression stands. */
interface ExpressionContext {
  readonly scope: Scope;
  /** A function of the runtime, by its name. */
  readonly runtime: (name: string) => Code;
  /** Whether a parameter is the id of a reviewed file, and may be more than a text. */
  readonly isFile: (param: Param) => boolean;
  /** Whether it stands in an element that is spread into a list: there TypeScript forgets the exact types of literals. */
  readonly spread: boolean;
  /** What conditions around it have compared with a word already: TypeScript takes it for that word alone, and refuses to compare it again. */
  readonly compared: ReadonlySet<string>;
}

/** The code that builds a tree from `params`, and from `now` where a time is relative. `runtime` answers a function of the runtime by its name. */
export function expressionOf(
  tree: Tree,
  params: Scope["params"],
  runtime: (name: string) => Code,
  isFile: (param: Param) => boolean = () => false,
): Code {
  return codeOf(tree, { scope: { params, loops: [] }, runtime, isFile, spread: false, compared: new Set() });
}

function codeOf(tree: Tree, place: ExpressionContext): Code {
  switch (tree.kind) {
    case "literal":
      return tree.coded ? exact(dataCode(tree.value), place) : dataCode(tree.value);
    case "reference":
      return reference(tree, place);
    case "text":
      return concatenation(tree, place);
    case "apply":
      return application(tree, place);
    case "record":
      return object(tree, place);
    case "list":
      return arrayCode(tree.items.map((item) => element(item, place)));
    case "unknown":
      throw new Error("a value that could not be read was emitted");
  }
}

/** A literal that keeps its own type. */
function exact(code: Code, place: ExpressionContext): Code {
  return place.spread ? exactCode(code) : code;
}

/** A parameter, or its default, as it is sent. */
function reference(tree: Reference, place: ExpressionContext): Code {
  const given = valueOf(tree, place);
  return place.isFile(declared(tree, place.scope)) ? callCode(place.runtime("sentId"), given) : given;
}

/** A parameter, or its default. */
function valueOf(tree: Reference, { scope }: ExpressionContext): Code {
  const read = readCode(tree, scope);
  const { default: fallback } = declared(tree, scope);
  return fallback === undefined ? read : chainCode("??", [read, dataCode(plainOf(fallback))]);
}

function concatenation({ parts }: Text, place: ExpressionContext): Code {
  const operands = parts.map((part) => partOf(part, place));
  const [only] = operands;
  return operands.length === 1 && only !== undefined ? only : chainCode("+", operands);
}

/** A part of a text as the text that it is. */
function partOf(part: TextPart, place: ExpressionContext): Code {
  if (part.kind === "literal") return textCode(String(part.value));
  if (part.kind === "apply") return application(part, place);
  const isNumber = numberKinds.has(valueKind(declared(part, place.scope).type));
  return isNumber ? callCode(place.runtime("inText"), reference(part, place)) : reference(part, place);
}

/** Functions that TypeScript types more exactly as an operator are printed as one; the rest are calls of the runtime. */
function application(tree: Apply, place: ExpressionContext): Code {
  const { fn, value, option } = tree;
  const inner = codeOf(value, place);
  if (fn === "not") return notCode(inner);
  if (fn === "json") return callCode(nameCode("JSON", "stringify"), inner);
  if (fn === "choose") {
    const [yes, no] = option as readonly [unknown, unknown];
    return conditionalCode(inner, exact(dataCode(yes), place), exact(dataCode(no), place));
  }
  const sure = place.runtime("sure");
  if (fn === "coded") return callCode(sure, lookupCode(exactCode(dataCode(option)), inner));
  return callCode(sure, callOf(tree, place));
}

/** Whether a function of the runtime is called. */
function isCall({ fn }: Apply): boolean {
  return fn !== "not" && fn !== "json" && fn !== "choose" && fn !== "coded";
}

/** A call of a function of the runtime, which answers nothing where it has no translation. */
function callOf({ fn, value, option }: Apply, place: ExpressionContext): Code {
  const inner = value.kind === "apply" && isCall(value) ? callOf(value, place) : codeOf(value, place);
  const second = encodings[fn].asksClock ? [nameCode("now")] : option === undefined ? [] : [dataCode(option)];
  return callCode(place.runtime(fn), inner, ...second);
}

function object({ fields }: RecordTree, place: ExpressionContext): Code {
  const members = [...fields].map(([key, value]): Member => {
    const absent = absence(value, place.scope);
    const member = { key, value: codeOf(value, place) };
    return absent === undefined ? member : spread(conditionalCode(absent, objectCode([], false), objectCode([member], false)));
  });
  return objectCode(members, true);
}

function element({ value, each, when }: Item, place: ExpressionContext): Element {
  const { scope } = place;
  if (each === undefined) {
    const absent = absence(value, scope);
    if (absent === undefined && when === undefined) return codeOf(value, place);
    const holds = condition(when, { ...place, spread: true });
    const only = arrayCode([codeOf(value, holds.inside)]);
    if (absent !== undefined) return spread(conditionalCode(absent, arrayCode([]), only));
    return holds.test === undefined ? only : spread(conditionalCode(holds.test, only, arrayCode([])));
  }
  const inner = within(scope, each);
  const list = reference(each.list, place);
  const source = declared(each.list, scope).optional ? chainCode("??", [list, arrayCode([])]) : list;
  const name = variablesOf(readOf(each, [value, ...(when ?? []).map((term) => term.value)]), scope.loops.length);
  const { test, inside } = condition(when, { ...place, scope: inner, spread: true });
  const made = codeOf(value, inside);
  if (test === undefined) return spread(methodCode(source, "map", arrowCode(name, made)));
  return spread(methodCode(source, "flatMap", arrowCode(name, conditionalCode(test, arrayCode([made]), arrayCode([])))));
}

/** The parameters of a function that makes an element of an item, given how many repetitions enclose it. */
function variablesOf(read: ReturnType<typeof readOf>, depth: number): string {
  if (!read.index) return read.item ? itemName(depth) : "";
  return `${read.item ? itemName(depth) : "_"}, ${indexVariable(depth)}`;
}

/** What tests a condition, and where that stands for which it holds. */
function condition(
  terms: Condition | undefined,
  place: ExpressionContext,
): { readonly test: Code | undefined; readonly inside: ExpressionContext } {
  const compared = new Set(place.compared);
  const tests = (terms ?? []).map((term) => termTest(term, place, compared));
  const [only] = tests;
  return { test: tests.length > 1 ? chainCode("&&", tests) : only, inside: { ...place, compared } };
}

/** `compared` are the readings that are compared with words before, by their printed names; the one of this term is added. */
function termTest({ value, word, negated }: Term, place: ExpressionContext, compared: Set<string>): Code {
  const read = valueOf(value, place);
  if (word === undefined) {
    const test = declared(value, place.scope).type === "boolean" ? read : callCode(place.runtime("isPresent"), read);
    return negated ? notCode(test) : test;
  }
  const name = JSON.stringify(readCode(value, place.scope));
  if (!compared.has(name)) {
    compared.add(name);
    return chainCode(negated ? "!==" : "===", [read, textCode(word)]);
  }
  const test = callCode(nameCode("Object", "is"), read, textCode(word));
  return negated ? notCode(test) : test;
}
