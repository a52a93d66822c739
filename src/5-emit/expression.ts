import { valueKind } from "../runtime/param-types.ts";
import { numberKinds } from "../language/tables/value-kinds.ts";
import { plainOf } from "../language/trees/apply.ts";
import { encodings } from "../language/trees/encodings.ts";
import type { Param } from "../model/contract.ts";
import type { Apply, Condition, Item, RecordTree, Reference, Text, Tree } from "../model/tree.ts";
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
import { itemName } from "./names.ts";
import { absence, declared, readCode, readsItem, type Scope, within } from "./scope.ts";

/** Where an expression stands. */
interface ExpressionContext {
  readonly scope: Scope;
  /** A function of the runtime, by its name. */
  readonly runtime: (name: string) => Code;
  /** Whether a parameter is the id of a reviewed file, and may be more than a text. */
  readonly isFile: (param: Param) => boolean;
  /** Whether it stands in an element that is spread into a list: there TypeScript forgets the exact types of literals. */
  readonly spread: boolean;
}

/** The code that builds a tree from `params`, and from `now` where a time is relative. `runtime` answers a function of the runtime by its name. */
export function expressionOf(
  tree: Tree,
  params: Scope["params"],
  runtime: (name: string) => Code,
  isFile: (param: Param) => boolean = () => false,
): Code {
  return codeOf(tree, { scope: { params, loops: [] }, runtime, isFile, spread: false });
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

/** A parameter, or its default. */
function reference(tree: Reference, { scope, runtime, isFile }: ExpressionContext): Code {
  const read = readCode(tree, scope);
  const param = declared(tree, scope);
  const { default: fallback } = param;
  const given = fallback === undefined ? read : chainCode("??", [read, dataCode(plainOf(fallback))]);
  return isFile(param) ? callCode(runtime("sentId"), given) : given;
}

function concatenation({ parts }: Text, place: ExpressionContext): Code {
  const { scope } = place;
  const printed = parts.map((part) => (part.kind === "literal" ? textCode(String(part.value)) : reference(part, place)));
  const [first] = parts;
  const isNumber = first?.kind === "reference" && numberKinds.has(valueKind(declared(first, scope).type));
  const operands = [...(isNumber ? [textCode("")] : []), ...printed];
  const [only] = operands;
  return operands.length === 1 && only !== undefined ? only : chainCode("+", operands);
}

/** Functions that TypeScript types more exactly as an operator are printed as one; the rest are calls of the runtime. */
function application({ fn, value, option }: Apply, place: ExpressionContext): Code {
  const inner = codeOf(value, place);
  if (fn === "not") return notCode(inner);
  if (fn === "json") return callCode(nameCode("JSON", "stringify"), inner);
  if (fn === "choose") {
    const [yes, no] = option as readonly [unknown, unknown];
    return conditionalCode(inner, exact(dataCode(yes), place), exact(dataCode(no), place));
  }
  const sure = place.runtime("sure");
  if (fn === "coded") return callCode(sure, lookupCode(exactCode(dataCode(option)), inner));
  const second = encodings[fn].asksClock ? [nameCode("now")] : option === undefined ? [] : [dataCode(option)];
  return callCode(sure, callCode(place.runtime(fn), inner, ...second));
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
    const only = arrayCode([codeOf(value, { ...place, spread: true })]);
    if (absent !== undefined) return spread(conditionalCode(absent, arrayCode([]), only));
    return when === undefined ? only : spread(conditionalCode(condition(when, place), only, arrayCode([])));
  }
  const inner = within(scope, each);
  const list = reference(each.list, place);
  const source = declared(each.list, scope).optional ? chainCode("??", [list, arrayCode([])]) : list;
  const isRead = readsItem(value, each) || (when !== undefined && readsItem(when.value, each));
  const name = isRead ? itemName(scope.loops.length) : "";
  const made = codeOf(value, { ...place, scope: inner, spread: true });
  if (when === undefined) return spread(methodCode(source, "map", arrowCode(name, made)));
  const some = conditionalCode(condition(when, { ...place, scope: inner }), arrayCode([made]), arrayCode([]));
  return spread(methodCode(source, "flatMap", arrowCode(name, some)));
}

function condition({ value, negated }: Condition, place: ExpressionContext): Code {
  const read = reference(value, place);
  return negated ? notCode(read) : read;
}
