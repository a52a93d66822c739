import { declaredAs } from "./declared.ts";
import { follow, type Strayed, traceable, traced, type TracedSource } from "./follow.ts";
import { plainOf } from "../language/trees/apply.ts";
import { keysTo, type KeyStep } from "../language/readers/place.ts";
import { show } from "./show.ts";
import { pieces, type Placeholder } from "../language/trees/template.ts";
import type { Contract, Sample } from "../model/contract.ts";
import { type DocumentNode, nodeAt } from "../model/document.ts";
import { usersOf } from "../model/files.ts";
import type { Span } from "../model/source.ts";
import type { Origin } from "../model/tree.ts";

/** How a value of a request came about. */
export interface Trace {
  readonly pointer: string;
  /** The value as JSON; what is open in it as placeholders. */
  readonly text: string;
  /** The value itself, where nothing in it is open. */
  readonly value?: unknown;
  readonly causes: readonly Cause[];
}

/** One line of YAML that a value was made from. */
export interface Cause {
  readonly at: Span;
  /** Pointer into the contract. */
  readonly pointer: string;
  /** Why it is in the request: a key of the language, a member that `wire` sets, or the compiler, because the wire demands it. */
  readonly rule: "key" | "wire" | "compiler";
  /** The rows of the tables on the way to it, the outermost first. */
  readonly keys: readonly KeyStep[];
  /** Encodings that were applied, the first first. */
  readonly made: readonly string[];
  readonly params: readonly CauseParam[];
  /** Variables of the environment, each with the place of its value. */
  readonly vars: readonly Origin[];
  /** Where the files around it are used, the nearest first. */
  readonly usedAt: readonly Span[];
}

/** A parameter in a value, or a field of an item. */
interface CauseParam {
  readonly name: string;
  readonly declared?: Span;
  /** Where the sample, or the declaration's default, gives it a value. */
  readonly given?: Span;
}

/**
 * How the value at a pointer into a contract's request came about, with the values of a sample or with its holes open; where the
 * pointer leads nowhere, how far it led. `document` is what the contract was checked as.
 */
export function traceValue(contract: Contract, document: DocumentNode, pointer: string, sample: Sample | undefined): Trace | Strayed {
  const found = follow(traceable(contract, sample), pointer);
  if ("nearest" in found) return found;
  const { tree, sources } = traced(found);
  const value = plainOf(tree);
  return {
    pointer,
    text: show(tree),
    ...(value === undefined ? {} : { value }),
    causes: once(sources.map((source) => causeOf(contract, document, source, sample))),
  };
}

/** Of values that came the same way, such as the items of a list in one text, the first. */
function once(causes: readonly Cause[]): readonly Cause[] {
  const found = new Map<string, Cause>();
  for (const cause of causes) {
    const given = cause.params.map((param) => [param.name, param.given?.source.path, param.given?.start]);
    const id = JSON.stringify([cause.at.source.path, cause.at.start, cause.pointer, cause.made, given]);
    if (!found.has(id)) found.set(id, cause);
  }
  return [...found.values()];
}

function causeOf(
  contract: Contract,
  document: DocumentNode,
  { origin, given, made, whole }: TracedSource,
  sample: Sample | undefined,
): Cause {
  const { span, pointer } = origin;
  const { keys, construct, rest } = keysTo(document, pointer);
  const node = nodeAt(document, pointer);
  const vars = node?.kind === "scalar" ? (node.vars ?? []) : [];
  const text = node?.kind === "scalar" && typeof node.value === "string" ? node.value : "";
  return {
    at: span,
    pointer,
    rule: rest[0] === "wire" ? "wire" : whole || construct === undefined || construct.bare ? "key" : "compiler",
    keys,
    made,
    params: paramsIn(contract, document, pointer, text).map(({ path, ...param }) => {
      const value = path[1] === undefined ? (sample?.values.get(path[0])?.origin ?? given) : given;
      return { ...param, ...(value ? { given: value.span } : {}) };
    }),
    vars,
    usedAt: usersOf(contract.uses, span, pointer).map(({ at }) => at),
  };
}

function paramsIn(
  contract: Contract,
  document: DocumentNode,
  pointer: string,
  text: string,
): readonly (CauseParam & { readonly path: Placeholder["path"] })[] {
  return pieces(text).flatMap((piece) => {
    if (piece.kind !== "placeholder") return [];
    const { name, path } = piece;
    const declared = declaredAs(contract, document, pointer, path);
    return [{ name, path, ...(declared ? { declared: declared.origin.key ?? declared.origin.span } : {}) }];
  });
}
