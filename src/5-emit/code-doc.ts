import {
  type ArrayCode,
  type Arrow,
  type Call,
  type Chain,
  type Code,
  type Conditional,
  type Member,
  type ObjectCode,
  textCode,
} from "./code.ts";
import {
  concat,
  type Doc,
  fill,
  firstThatFits,
  forced,
  group,
  ifBreak,
  indent,
  indentWhere,
  isForced,
  join,
  line,
  oneLine,
  softline,
} from "./doc.ts";
import { printWidth } from "./layout.ts";
import { flatMember, flatOf } from "./code-line.ts";
import { areAlike, inside, isNumber, plain, type Site } from "./code-site.ts";
import { keyForm, literalOf } from "./literal.ts";
import { columnsOf } from "./width.ts";

/** Whether the operands after the first stand further in; they do not where what is around them has done that already. */
type Operands = "indented" | "level";

/** The layout of code by itself, or in brackets. */
export function codeDoc(code: Code, site: Site): Doc {
  const printed = plain(code, site);
  switch (printed.kind) {
    case "atom":
      return printed.name + printed.members.map((name) => (/^[A-Za-z]\w*$/u.test(name) ? `.${name}` : `[${literalOf(name)}]`)).join("");
    case "text":
      return literalOf(printed.value);
    case "object":
      return objectDoc(printed, site);
    case "array":
      return arrayDoc(printed, site);
    case "call":
      return callDoc(printed, site);
    case "arrow":
      return arrowDoc(printed, site, false);
    case "conditional":
      return conditionalDoc(printed, site);
    case "chain":
      return chainDoc(printed, site, "indented");
    case "not":
      return concat("!", operandDoc(printed.value, site));
    case "exact":
      return concat(codeDoc(printed.value, site), " as const");
    case "pure":
      return concat("/* @__PURE__ */ ", codeDoc(printed.value, site));
    case "lookup": {
      const key = codeDoc(printed.key, inside(site));
      return concat(operandDoc(printed.of, site), group(concat("[", indent(concat(softline, key)), softline, "]")));
    }
  }
}

/** A value that `!`, a member or a call is of. */
function operandDoc(code: Code, site: Site): Doc {
  const printed = plain(code, site);
  if (printed.kind === "conditional") return concat("(", conditionalDoc(printed, site), ")");
  if (printed.kind !== "chain" && printed.kind !== "exact") return codeDoc(printed, site);
  const content = printed.kind === "chain" ? chainParts(printed, inside(site)) : codeDoc(printed, inside(site));
  return concat("(", group(concat(indent(concat(softline, content)), softline)), ")");
}

// Objects and arrays

/** What stands between brackets, broken as a whole. */
function bracketed(open: string, space: Doc, content: Doc, end: Doc, close: string): Doc {
  return concat(open, indent(concat(space, content, end)), space, close);
}

function objectDoc(code: ObjectCode, site: Site): Doc {
  if (code.members.length === 0) return "{}";
  const broken = (): Doc => {
    const at = inside(site);
    const printed = code.members.map((member) => memberDoc(member, at));
    return bracketed("{", line, join(concat(",", line), printed), ifBreak(","), "}");
  };
  const flat = flatOf(code, site);
  return flat === undefined ? group(broken(), code.isExpanded) : oneLine(flat, broken);
}

/** A member; of one that is data, as most are, no more than its line is made where it has room on that. */
function memberDoc(member: Member, site: Site): Doc {
  if ("spread" in member) return group(spreadDoc(member.spread, site));
  const broken = (): Doc => assigned(keyDoc(member.key, site), ":", member.value, site);
  const flat = flatMember(member, site);
  return flat === undefined ? broken() : oneLine(flat, broken);
}

/** A key of an object literal; one that has no room is computed of its parts. */
function keyDoc(key: string, site: Site): Doc {
  const form = keyForm(key);
  const literal = plain(textCode(key), site);
  if (literal.kind === "chain") return concat("[", chainDoc(literal, site, "level"), "]");
  return form === "bare" ? key : form === "quoted" ? literalOf(key) : concat("[", literalOf(key), "]");
}

/** Elements that are all objects, or all arrays, of several parts stand on lines of their own; numbers go on a line as long as it has room. */
function arrayDoc(code: ArrayCode, site: Site): Doc {
  const { elements } = code;
  if (elements.length === 0) return "[]";
  const at = inside(site);
  const printed = (): readonly Doc[] =>
    elements.map((element) => ("spread" in element ? spreadDoc(element.spread, at) : codeDoc(element, at)));
  if (elements.every(isNumber)) return numbersDoc(printed());
  const broken = (): Doc => {
    const separate = join(
      concat(",", line),
      printed().map((each) => group(each)),
    );
    return bracketed("[", softline, separate, ifBreak(","), "]");
  };
  const flat = flatOf(code, site);
  return flat === undefined ? group(broken(), elements.length > 1 && areAlike(elements, site)) : oneLine(flat, broken);
}

function numbersDoc(printed: readonly Doc[]): Doc {
  const id = Symbol("numbers");
  const last = printed.length - 1;
  const parts = printed.flatMap((each, index) => [...(index === 0 ? [] : [line]), concat(each, index < last ? "," : ifBreak(",", "", id))]);
  return group(concat("[", indent(concat(softline, fill(parts))), softline, "]"), false, id);
}

function spreadDoc(code: Code, site: Site): Doc {
  const doc = codeDoc(code, site);
  return code.kind === "conditional" ? concat("...(", doc, ")") : concat("...", doc);
}

// Values of keys and names

/** How wide a key is at the most so that its value is never moved to a line of its own. */
const shortKey = 4;

/** The layout of `key: value` or `name = value`, given what stands before the operator. */
export function assigned(key: Doc, operator: string, code: Code, site: Site): Doc {
  const at = inside(site);
  const value = plain(code, at);
  const doc = value.kind === "chain" ? chainDoc(value, at, endsInBrackets(value) ? "indented" : "level") : codeDoc(value, at);
  const how = movedBy(key, value);
  if (how === "operator") return group(concat(group(key), operator, group(indent(concat(line, doc)))));
  if (how === "nothing") return group(concat(group(key), operator, " ", doc));
  const id = Symbol("space");
  return group(concat(group(key), operator, group(indent(line), false, id), indentWhere(id, doc)));
}

/** What moves a value to a new line: that it has no room beside the operator, nothing, or that not even its beginning has room there. */
function movedBy(key: Doc, value: Code): "operator" | "nothing" | "beginning" {
  const isShort = typeof key === "string" && columnsOf(key) <= shortKey;
  if (isOpenChain(value) || (value.kind === "conditional" && isOpenChain(value.test))) return "operator";
  if (!isShort && (innermost(value).kind === "text" || isPath(innermost(value), false))) return "operator";
  const isPlain = value.kind === "atom" && /^(?:\d|true$|false$)/u.test(value.name);
  return typeof key === "string" && (isShort || isPlain) ? "nothing" : "beginning";
}

function innermost(code: Code): Code {
  return code.kind === "not" ? innermost(code.value) : code;
}

/** A name and members of it, and calls of those with nothing, or one short value. */
function isPath(code: Code, isPart: boolean): boolean {
  if (code.kind === "atom") return isPart || code.members.length > 0;
  if (code.kind !== "call" || "method" in code.callee) return false;
  return code.args.every((each) => code.args.length === 1 && isShort(each)) && isPath(code.callee, true);
}

/** The most columns of a short value: a quarter of a line. */
const short = printWidth / 4;

function isShort(code: Code): boolean {
  if (code.kind === "not") return isShort(code.value);
  if (code.kind === "text") return columnsOf(literalOf(code.value)) <= short;
  return code.kind === "atom" && code.members.length === 0 && code.name.length <= short;
}

// Operators

function isOpenChain(code: Code): boolean {
  return code.kind === "chain" && !endsInBrackets(code);
}

/** Whether the last operand is a list or a map of `a ?? [1]`: it stays on the line of the operator. */
function endsInBrackets({ operator, operands }: Chain): boolean {
  const last = operands.at(-1);
  return (
    operator === "??" && ((last?.kind === "object" && last.members.length > 0) || (last?.kind === "array" && last.elements.length > 0))
  );
}

function chainDoc(chain: Chain, site: Site, operands: Operands): Doc {
  return group(operands === "level" || endsInBrackets(chain) ? chainParts(chain, site) : chainParts(chain, site, indent));
}

/** Operands and operators; texts that are cut become operands of the chain that they stand in. */
function chainParts(chain: Chain, site: Site, rest: (doc: Doc) => Doc = (doc) => doc): Doc {
  const { operator } = chain;
  const operands = chain.operands.flatMap((each): readonly Code[] => {
    const printed = plain(each, inside(site));
    return operator === "+" && printed.kind === "chain" && printed.operator === "+" ? printed.operands : [printed];
  });
  const [first, ...others] = operands.map((each) => termDoc(each, operator, inside(site)));
  const space = endsInBrackets(chain) ? " " : line;
  const more = others.map((each) => concat(operator, space, each));
  // Of two operands, the second goes to the next line by itself only if it has no room.
  const isPair = operands.length === 2;
  return concat(first ?? "", rest(concat(...more.flatMap((each) => [" ", isPair ? group(each) : each]))));
}

function termDoc(code: Code, operator: Chain["operator"], site: Site): Doc {
  const doc = codeDoc(code, site);
  const isLoose = code.kind === "conditional" || code.kind === "exact" || (code.kind === "chain" && !bindsIn(code.operator, operator));
  return isLoose ? concat("(", doc, ")") : doc;
}

/** Whether what an operator makes is an operand of another without brackets. */
function bindsIn(inner: Chain["operator"], outer: Chain["operator"]): boolean {
  const compares = inner === "===" || inner === "!==";
  return outer === "&&" ? compares : outer === "??" && !compares && inner !== "&&";
}

function conditionalDoc({ test, yes, no }: Conditional, site: Site): Doc {
  const part = (code: Code, at: Site): Doc => {
    const printed = plain(code, at);
    if (printed.kind === "exact" || (printed.kind === "chain" && printed.operator === "??"))
      return concat("(", printed.kind === "chain" ? chainDoc(printed, at, "level") : codeDoc(printed, at), ")");
    return printed.kind === "chain" ? chainDoc(printed, at, "level") : codeDoc(printed, at);
  };
  const branch = (code: Code): Doc => indent(part(code, inside(inside(site))));
  return group(concat(part(test, site), indent(concat(line, "? ", branch(yes), line, ": ", branch(no)))));
}

// Calls and functions

function callDoc({ callee, args }: Call, site: Site): Doc {
  const called = "method" in callee ? concat(operandDoc(callee.of, site), `.${callee.method}`) : codeDoc(callee, site);
  return group(concat(called, argumentsDoc(args, site)));
}

/** A last argument in brackets of its own begins on the line of the call, where the others have room there. */
function argumentsDoc(args: readonly Code[], site: Site): Doc {
  const last = args.at(-1);
  if (last === undefined) return "()";
  const printed = args.map((each) => codeDoc(each, inside(site)));
  const withCommas = printed.slice(0, -1).map((each) => concat(each, ",", line));
  const each = concat(...withCommas, printed.at(-1) ?? "");
  if (!canHug(args, site)) return group(bracketed("(", softline, each, ifBreak(","), ")"));
  const broken = group(bracketed("(", line, each, ifBreak(","), ")"), true);
  if (withCommas.some(isForced)) return broken;
  const plainLast = plain(last, site);
  const hugged = plainLast.kind === "arrow" ? arrowDoc(plainLast, site, true) : codeDoc(plainLast, site);
  const open = concat("(", ...withCommas, group(hugged, true), ")");
  // What breaks inside breaks the groups around it, which the ways to print it do not do by themselves.
  return isForced(hugged)
    ? concat(firstThatFits([open, broken]), forced)
    : firstThatFits([concat("(", ...withCommas, hugged, ")"), open, broken]);
}

function canHug(args: readonly Code[], site: Site): boolean {
  const [before, last] = [args.at(-2), args.at(-1)].map((each) => each && plain(each, site));
  if (last === undefined || before?.kind === last.kind) return false;
  if (last.kind === "array" && args.length > 1 && last.elements.every(isNumber)) return false;
  return isHuggable(last, site);
}

function isHuggable(code: Code, site: Site): boolean {
  const printed = plain(code, site);
  if (printed.kind === "exact") return isHuggable(printed.value, site);
  if (printed.kind === "object") return printed.members.length > 0;
  if (printed.kind === "array") return printed.elements.length > 0;
  if (printed.kind !== "arrow") return false;
  const { kind } = plain(printed.body, site);
  return kind === "object" || kind === "array" || kind === "call" || kind === "conditional";
}

/** A function; as the argument that a call hugs, what it returns may stand on lines of its own. */
function arrowDoc({ param, body }: Arrow, site: Site, isHugged: boolean): Doc {
  const printed = plain(body, inside(site));
  const end = isHugged ? concat(ifBreak(","), softline) : "";
  const head = concat(group(`(${param})`), " =>");
  if (printed.kind === "object") return group(concat(head, " (", codeDoc(printed, site), ")"));
  if (printed.kind === "array") return group(concat(head, " ", codeDoc(printed, site)));
  const doc = printed.kind === "chain" ? chainDoc(printed, inside(site), "level") : codeDoc(printed, inside(site));
  if (printed.kind !== "conditional") return group(concat(head, group(concat(indent(concat(line, doc)), end))));
  return group(concat(head, group(concat(" ", group(concat(ifBreak("", "("), indent(concat(softline, doc)), ifBreak("", ")"), end))))));
}
