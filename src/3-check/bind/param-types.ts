import { fitsSlot, standsFor, wantedType } from "../../language/readers/param-fits.ts";
import { valueKind } from "../../runtime/param-types.ts";
import type { ListItems, Param, ParamType } from "../../model/contract.ts";
import { hasErrors } from "../../model/diagnostic.ts";
import type { Slot } from "../../language/tables/construct.ts";
import { isParamName } from "../../language/tables/names.ts";
import { knownParams, paramTypesAgree, paramTypesFit, usedParams } from "../../codes/params.ts";
import { judgeAsked, listedWords } from "./asked.ts";
import { type Declaration, finish, type Use } from "./declarations.ts";
import { rewording, wordsWritten } from "./spelt-words.ts";
import type { DocumentNode } from "../../model/document.ts";
import { add, type Collector } from "../../diagnostics/collector.ts";

/** What is asked of parameters around their declarations. */
interface Around {
  /** Whether a file that could not be read may use them. */
  readonly open: boolean;
  /** The path of the contract. */
  readonly home: string;
  /** What is given for them in its samples. */
  readonly samples?: DocumentNode | undefined;
}

/**
 * The finished parameters: a type that is not declared follows from the places of use; every place is checked to want such a value.
 * A parameter of the contract that nothing uses is reported, unless `open`; one that a used file declares is then none of the contract's.
 */
export function settleParams(
  declarations: ReadonlyMap<string, Declaration>,
  collector: Collector,
  { open, home, samples }: Around,
): ReadonlyMap<string, Param> {
  const isWhole = !hasErrors(collector.diagnostics);
  // A name that means nothing probably means one that nothing uses.
  const isJudged = !open && !collector.diagnostics.some(({ code }) => code === knownParams);
  const typeOf = (declaration: Declaration): ParamType => settle(declaration, collector, samples).type;
  return new Map(
    [...declarations].flatMap(([name, declaration]) => {
      const { type, words } = settle(declaration, collector, samples);
      const param = finish(declaration, type, words, collector, typeOf);
      if (declaration.uses.length === 0 && declaration.node.span.source.path !== home) return [];
      if (isJudged && declaration.uses.length === 0 && isParamName(name) && (isWhole || !isMentioned(declaration))) {
        add(collector, usedParams, {
          message: "unused",
          data: { name },
          help: "fix",
          span: declaration.origin.key ?? declaration.origin.span,
          pointer: declaration.origin.pointer,
        });
      }
      return [[name, param]];
    }),
  );
}

/** Whether the text below names it: what has an error there may use it. */
function isMentioned({ name, node }: Declaration): boolean {
  return new RegExp(`\\b${name}\\b`, "u").test(node.span.source.text.slice(node.span.end));
}

function settle(
  declaration: Declaration,
  collector: Collector,
  samples: DocumentNode | undefined,
): { type: ParamType; words?: readonly string[] } {
  const { type, words } =
    declaration.type === undefined ? infer(declaration, collector) : { type: declaration.type, words: listedWords(declaration) };
  judgeUses(declaration, type, words, collector, samples);
  return { type, ...(words ? { words } : {}) };
}

/** Judges whether what a parameter is fits each of the places that use it; `words` are those of an enum. */
export function judgeUses(
  declaration: Declaration,
  type: ParamType,
  words: readonly string[] | undefined,
  collector: Collector,
  samples?: DocumentNode,
): void {
  for (const use of declaration.uses) {
    const { asked } = use;
    if (asked) judgeAsked(declaration, { ...use, asked }, type, words, collector);
    else if (!fitsSlot(use.slot, type, words)) misfit(declaration, use, type, words, collector, samples);
    else if (use.slot?.kind === "list" && declaration.items) judgeItems(declaration, use, declaration.items, use.slot.item, collector);
    else if (valueKind(type) === "time" && declaration.type === undefined && use.slot?.kind === "data")
      undeclaredTime(declaration, use, collector);
  }
}

/** The kind of value that most exactly fits all places of use. */
function infer(declaration: Declaration, collector: Collector): { type: ParamType; words?: readonly string[] } {
  const exact = declaration.uses.flatMap((use) => {
    const type = wantedType(use.slot);
    return type === undefined || type === "text" ? [] : [{ use, type }];
  });
  // One of them may stand for all others: a date for a moment, a whole number for a number.
  const first = exact.find(({ type }) => exact.every((other) => standsFor(type, other.type))) ?? exact[0];
  // What is only asked whether it is there is something that is so or not.
  if (first === undefined) {
    const isFlag = declaration.uses.length > 0 && declaration.uses.every(({ asked }) => asked && asked.word === undefined);
    return { type: isFlag ? "boolean" : "text" };
  }
  const second = exact.find(({ type }) => !standsFor(first.type, type));
  if (second) {
    add(collector, paramTypesAgree, {
      message: "two-types",
      data: { name: declaration.name, here: second.type, there: first.type },
      help: "fix",
      span: second.use.origin.span,
      pointer: second.use.origin.pointer,
      related: [
        { span: first.use.origin.span, message: "of-type", data: { type: first.type } },
        { span: declaration.origin.key ?? declaration.origin.span, message: "declared-without-type" },
      ],
    });
  }
  const words = exact.flatMap(({ use }) => (use.slot?.kind === "word" ? [use.slot.words] : []));
  const common = words[0]?.filter((word) => words.every((others) => others.includes(word)));
  return { type: first.type, ...(first.type === "enum" && common ? { words: common } : {}) };
}

/** A list in place of a list: its items are judged as values of their own. */
function judgeItems(declaration: Declaration, use: Use, items: ListItems<Declaration>, slot: Slot, collector: Collector): void {
  const type = items.kind === "one" ? items.value.type : undefined;
  if (slot.kind === "data" || (items.kind === "one" && (type === undefined || fitsSlot(slot, type, undefined)))) return;
  const said = { wanted: slot.kind === "scalar" ? slot.noun : "value", name: declaration.name };
  add(collector, paramTypesFit, {
    ...(type === undefined
      ? ({ message: "items-of-maps", data: said } as const)
      : ({ message: "items-of-type", data: { ...said, type } } as const)),
    help: { message: "declare-items", data: { type: wantedType(slot) ?? "text" } },
    span: use.origin.span,
    pointer: use.origin.pointer,
    related: [{ span: declaration.origin.key ?? declaration.origin.span, message: "declared-here" }],
  });
}

function misfit(
  declaration: Declaration,
  { slot, origin }: Use,
  type: ParamType,
  words: readonly string[] | undefined,
  collector: Collector,
  samples: DocumentNode | undefined,
): void {
  if (declaration.type === undefined && wantedType(slot) !== undefined && wantedType(slot) !== "text" && wantedType(slot) !== type) return; // said once, by infer
  const foreign = slot?.kind === "word" && type === "enum" ? (words ?? []).filter((word) => !slot.words.includes(word)) : [];
  const now = slot?.kind === "word" ? wordsWritten(foreign, slot.words) : undefined;
  const { name } = declaration;
  const said = now
    ? ({ message: "spelt-words", data: { name, words: foreign, forms: [...now.values()] } } as const)
    : foreign.length > 0
      ? ({ message: "unfit-words", data: { name, words: foreign } } as const)
      : slot === undefined
        ? ({ message: "in-text", data: { name, type } } as const)
        : slot.kind === "word"
          ? ({ message: "one-of", data: { words: slot.words, name, type } } as const)
          : ({ message: "other-type", data: { wanted: slot.kind === "scalar" ? slot.noun : "list", name, type } } as const);
  const want = wantedType(slot);
  const help = now
    ? "rewrite"
    : foreign.length > 0
      ? "leave-out"
      : want === undefined
        ? "other-param"
        : ({ message: "declare-as", data: { type: want } } as const);
  add(collector, paramTypesFit, {
    ...said,
    help,
    ...(now ? { fixes: rewording(declaration, now, samples) } : {}),
    span: origin.span,
    pointer: origin.pointer,
    related: [{ span: declaration.origin.key ?? declaration.origin.span, message: "declared-here" }],
  });
}

/** A time from now is resolved where the value is read, which must not depend on where else it is used. */
function undeclaredTime({ name, origin: declared }: Declaration, { origin }: Use, collector: Collector): void {
  add(collector, paramTypesFit, {
    message: "undeclared-time",
    data: { name },
    help: "declare-timestamp",
    span: origin.span,
    pointer: origin.pointer,
    related: [{ span: declared.key ?? declared.span, message: "declared-without-type" }],
  });
}
