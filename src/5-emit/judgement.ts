import { patternVerdict } from "../language/pattern/verdict.ts";
import { encodings } from "../language/trees/encodings.ts";
import { indexName } from "../model/tree.ts";
import { pointerTo } from "../model/document.ts";
import { hole } from "../runtime/hole.ts";
import type { CompiledLaws } from "../runtime/judgement.ts";
import type { ParamFacts, ParamField } from "../runtime/param.ts";
import * as valueTypes from "../runtime/param-types.ts";
import { stepwise } from "../runtime/pattern/matcher.ts";
import { isElements, wordAmong } from "../runtime/precompile.ts";
import type { Elements, MadeRecord, Reading, Recipe, TermRecipe } from "../runtime/recipe.ts";
import { onlyReviewed } from "../runtime/uploads.ts";
import type { Judgement, WrittenParam } from "../runtime/written.ts";
import { lawName } from "./names.ts";

/** What is left of the judgement of a contract, in the notation that `runtime/written.ts` reads. */
export function writtenJudgement(contract: string, { action, service, params, vars, laws, facts, said, saidIn }: CompiledLaws): Judgement {
  return {
    contract,
    action,
    service,
    params: writtenFields(params),
    ...(vars === undefined ? {} : { vars: writtenFields(vars) }),
    laws: Object.fromEntries(laws.map((left) => [left.law.name, left.except === undefined ? left.law : left])),
    ...(facts === undefined ? {} : { facts: writtenValue(facts, { at: "", loops: [] }) }),
    ...(said.length === 0 ? {} : { said }),
    ...(saidIn === undefined ? {} : { saidIn }),
  };
}

/** The names that laws and functions of such data have in the runtime; none of other values. */
export function runtimeNamesIn({ laws }: CompiledLaws): ReadonlyMap<unknown, string> {
  return new Map<unknown, string>([...names, ...laws.map(({ law }) => [law, lawName(law.name)] as const)]);
}

const names: readonly (readonly [unknown, string])[] = [
  ...Object.entries(encodings).map(([name, { to }]) => [to, name] as const),
  ...Object.entries(valueTypes).map(([name, type]) => [type, name] as const),
  [wordAmong, "wordAmong"],
  [hole, "hole"],
  [stepwise, "stepwise"],
  [onlyReviewed, "onlyReviewed"],
];

function writtenFields(fields: readonly ParamField[]): Readonly<Record<string, WrittenParam>> {
  return Object.fromEntries(
    fields.map(({ name, optional, default: fallback, is }) => {
      const need = fallback === undefined ? (optional ? { optional } : {}) : { default: fallback };
      return [name, { ...writtenParam(is), ...need }];
    }),
  );
}

function writtenParam({ personal, matcher, items, ...facts }: ParamFacts): WrittenParam {
  const { pattern, maxLength } = facts;
  const verdict = pattern === undefined || matcher === undefined ? undefined : patternVerdict(pattern, maxLength);
  const inner = items === undefined ? {} : isFields(items) ? { fields: writtenFields(items) } : { item: writtenParam(items) };
  return {
    ...facts,
    ...(verdict?.kind === "stepwise" ? { stepwise: { by: stepwise, upTo: verdict.short } } : {}),
    ...(personal ? { personal } : {}),
    ...inner,
  };
}

function isFields(items: ParamFacts | readonly ParamField[]): items is readonly ParamField[] {
  return Array.isArray(items);
}

/** Where a value stands: the pointer that its reader gives it, and the lists of the repetitions around it, as paths of parameters. */
interface ValuePlace {
  readonly at: string;
  readonly loops: readonly string[];
}

function writtenValue(recipe: Recipe, place: ValuePlace): unknown {
  if (typeof recipe !== "object" || recipe === null) return recipe;
  switch (recipe.kind) {
    case "always":
      return escaped(recipe.value);
    case "param":
    case "item":
    case "index":
      return { $param: pathOf(recipe, place) };
    case "open":
      return { $open: pathOf(recipe.of, place) };
    case "text":
      return { $text: recipe.parts.map((part) => (typeof part === "string" ? part : writtenValue(part, place))) };
    case "encoded": {
      const { by, value, option, atClock } = recipe;
      const second = atClock ? { $clock: true } : option === undefined ? {} : { $with: option };
      return { $by: by, $of: writtenValue(value, place), ...second };
    }
    case "record":
      return writtenRecord(recipe, place);
    case "list":
      return recipe.items.map((item, index) => writtenItem(item, { ...place, at: pointerTo(place.at, index) }));
  }
}

function writtenItem(item: Recipe | Elements, place: ValuePlace): unknown {
  if (!isElements(item)) return writtenValue(item, place);
  const { each, when, value } = item;
  const list = each && pathOf(each, place);
  const inner = list === undefined ? place : { ...place, loops: [...place.loops, list] };
  return {
    ...(list === undefined ? {} : { $each: list }),
    ...(when === undefined ? {} : { $when: when.map((term) => writtenTerm(term, inner)) }),
    $value: writtenValue(value, inner),
  };
}

function writtenTerm({ value, word, negated }: TermRecipe, place: ValuePlace): unknown {
  return { $param: pathOf(value, place), ...(word === undefined ? {} : { $is: word }), ...(negated ? { $not: true } : {}) };
}

function writtenRecord({ fields, place: judged }: MadeRecord, place: ValuePlace): unknown {
  const here = judged === undefined ? place : { ...place, at: judged.at };
  const written = Object.entries(fields).map(([name, value]) => [
    escapedName(name),
    writtenValue(value, { ...here, at: pointerTo(here.at, name) }),
  ]);
  const [only] = judged?.as ?? [];
  const head =
    judged === undefined
      ? {}
      : {
          $as: judged.as.length === 1 ? only : judged.as,
          ...(judged.at === place.at ? {} : { $at: judged.at }),
          ...(judged.aliases === undefined ? {} : { $aliases: judged.aliases }),
          ...(judged.pointers === undefined ? {} : { $pointers: judged.pointers }),
        };
  return { ...head, ...Object.fromEntries(written) };
}

/** A reading as a path: `note`, `people[]`, `people[].name`. Where repetitions of one list stand in each other, an outer one has its number. */
function pathOf(reading: Reading, { loops }: ValuePlace): string {
  if (reading.kind === "param") return reading.name;
  const { depth } = reading;
  const name = reading.kind === "index" ? indexName : reading.name;
  const list = loops[depth] ?? "";
  const which = loops.lastIndexOf(list) === depth ? "" : String(depth);
  return `${list}[${which}]${name === undefined ? "" : `.${name}`}`;
}

/** Data whose names that begin with `$` are told from words of the notation. */
function escaped(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(escaped);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [escapedName(name), escaped(each)]));
}

function escapedName(name: string): string {
  return name.startsWith("$") ? `$${name}` : name;
}
