import { shortened } from "../../runtime/mask.ts";
import { notFields, paramFault } from "../../runtime/param.ts";
import { isTime, unixSeconds } from "../../runtime/encode.ts";
import { wholeCharacters } from "../../model/whole-characters.ts";
import type { Param, Sample } from "../../model/contract.ts";
import { child, dataOf, type DocumentNode, type Entry, isUnread, type MapNode } from "../../model/document.ts";
import { hasErrors, type Related } from "../../model/diagnostic.ts";
import type { Origin, Tree } from "../../model/tree.ts";
import type { WordingOf } from "../../runtime/message.ts";
import { usedParams } from "../../codes/params.ts";
import { paramValues, sampleNames, sampleParams } from "../../codes/samples.ts";
import { quotedDigits, valueForms } from "../../codes/shape.ts";
import { plainParam } from "../../language/readers/plain-param.ts";
import { literalTree } from "../../language/trees/literal.ts";
import { renaming, written } from "../../diagnostics/fixes.ts";
import { nameLength, isSampleName } from "../../language/tables/names.ts";
import { add, at, type Collector } from "../../diagnostics/collector.ts";
import type { Shape } from "../shape/shape.ts";
import { unquotedDigits } from "../shape/values.ts";
import { timeMeant } from "../shape/spelt/times.ts";
import { nearest } from "../../diagnostics/suggest.ts";

type Params = ReadonlyMap<string, Param>;

/** The names that a sample may give values to. */
interface Names {
  readonly params: Params;
  /** Names that used files declare and the contract does not use: what used files give them is nothing to it. */
  readonly idle: ReadonlySet<string>;
  /** The path of the contract. */
  readonly home: string;
}

/** Reads `samples`: each a value for every parameter that needs one. */
export function readSamples(samples: DocumentNode | undefined, names: Names, shape: Shape, collector: Collector): readonly Sample[] {
  if (samples?.kind !== "map") return [];
  return [...samples.entries].flatMap(([name, entry]) =>
    shape.broken.has(entry.value.pointer) ? [] : readSample(name, entry, names, shape, collector),
  );
}

function readSample(name: string, { key, value: node }: Entry, names: Names, shape: Shape, collector: Collector): readonly Sample[] {
  const origin: Origin = { span: node.span, pointer: node.pointer, key };
  if (!isSampleName(name)) {
    add(collector, sampleNames, {
      message: "no-kebab",
      data: { name: shortened(name), limit: nameLength },
      help: "name-form",
      span: key,
      pointer: node.pointer,
    });
  }
  if (node.kind !== "map") return [];
  const clock = child(node, "now");
  const now = clock && !shape.broken.has(clock.pointer) ? readNow(clock, collector) : undefined;
  return [
    {
      name,
      ...(now === undefined ? {} : { now }),
      values: readValues(withoutIdle(node, names, collector), names.params, { span: key, pointer: node.pointer }, collector),
      node,
      origin,
    },
  ];
}

/** A sample without values for parameters that the contract does not use; one that the contract itself writes is reported. */
function withoutIdle(sample: MapNode, { idle, home }: Names, collector: Collector): MapNode {
  if (idle.size === 0) return sample;
  const isWhole = !hasErrors(collector.diagnostics);
  const entries = [...sample.entries].filter(([name, { key: span, value }]) => {
    if (isWhole && idle.has(name) && span.source.path === home)
      add(collector, usedParams, { message: "unused", data: { name }, help: "remove-value", span, pointer: value.pointer });
    return !idle.has(name);
  });
  return { ...sample, entries: new Map(entries) };
}

function readNow(node: DocumentNode, collector: Collector): number | undefined {
  const given = dataOf(node);
  // At which time of a day a contract is sent, no date says.
  const now = typeof given === "string" && !isTime(given) ? undefined : unixSeconds(given, undefined);
  const meant = typeof given === "string" && now === undefined ? timeMeant(given) : undefined;
  if (meant !== undefined && isTime(meant)) {
    const fixes = [{ title: { message: "write-code", data: { text: meant } }, safe: true, edits: [written(node.span, meant)] }] as const;
    add(collector, valueForms, { message: "written-here", data: { text: String(given), form: meant }, fixes, ...at(node) });
  } else if (now === undefined) {
    add(collector, valueForms, { message: "no-moment", help: "moment", ...at(node) });
  }
  return now;
}

/**
 * Values for parameters, from a sample or from outside: unknown names, missing and unfit values are reported at their places. An
 * unfit value is unknown in what comes back.
 */
export function readValues(
  given: MapNode,
  params: Params,
  place: { readonly span: Entry["key"]; readonly pointer: string },
  collector: Collector,
): ReadonlyMap<string, Tree> {
  const values = new Map<string, Tree>();
  for (const [name, { key, value }] of given.entries) {
    const param = params.get(name);
    if (param) values.set(name, readValue(param, value, key, collector));
    else if (name !== "now") unknownName(name, key, value, given, params, collector);
  }
  const others = [...given.entries.keys()].filter((name) => !params.has(name) && name !== "now");
  const guessed = new Set(others.map((name) => nearest(name, params.keys())));
  for (const { name, default: fallback } of params.values()) if (fallback && !values.has(name)) values.set(name, fallback);
  const absent = [...params.values()].filter(({ name, optional }) => !values.has(name) && (!optional || guessed.has(name)));
  const missing = absent.filter(({ name }) => !guessed.has(name));
  if (missing.length > 0) {
    add(collector, sampleParams, {
      message: "no-value",
      data: { names: missing.map(({ name }) => name) },
      help: "every-one",
      ...place,
    });
  }
  for (const { name, origin } of absent) values.set(name, { kind: "unknown", origin });
  return values;
}

function unknownName(name: string, key: Entry["key"], value: DocumentNode, given: MapNode, params: Params, collector: Collector): void {
  const others = [...params.keys()].filter((param) => !given.entries.has(param));
  const guess = nearest(name, others);
  const help =
    guess !== undefined
      ? ({ message: "did-you-mean", data: { guess } } as const)
      : params.size === 0
        ? "no-params"
        : ({ message: "its-params", data: { names: [...params.keys()] } } as const);
  const fixes = renaming(key, name, guess, others);
  add(collector, sampleParams, { message: "no-param", data: { name }, help, fixes, span: key, pointer: value.pointer });
}

/** What is advised about a value that is not what its parameter is declared as, and where that is declared. */
export function declaredAs({ name, type, origin }: Param): {
  readonly help: WordingOf<NonNullable<typeof paramValues.helps>>;
  readonly related: readonly Related[];
} {
  return {
    help: { message: "declared-as", data: { name, type } },
    related: [{ span: origin.key ?? origin.span, message: "declared-here" }],
  };
}

/** A value of a parameter; what does not fit is reported, and unknown. */
export function readValue(param: Param, node: DocumentNode, key: Entry["key"] | undefined, collector: Collector): Tree {
  const origin: Origin = { span: node.span, pointer: node.pointer, ...(key ? { key } : {}) };
  // What could not be read was said where it was read.
  if (isUnread(node)) return { kind: "unknown", origin };
  const fault = paramFault(plainParam(param), dataOf(node));
  if (fault !== undefined) {
    const { code, ...said } = fault;
    if (code === wholeCharacters.name) add(collector, wholeCharacters, { message: "holds", help: "fix", ...at(node) });
    else if (node.kind === "scalar" && code === quotedDigits.name) unquotedDigits(node, collector);
    else add(collector, paramValues, { ...said, ...declaredAs(param), ...at(node) });
    return { kind: "unknown", origin };
  }
  if (param.type === "list" && node.kind === "list")
    return { kind: "list", items: node.items.map((item) => ({ value: readItem(param, item, collector) })), origin };
  return { ...literalTree(node), origin };
}

function readItem(list: Param, node: DocumentNode, collector: Collector): Tree {
  const { items } = list;
  if (items === undefined) return literalTree(node);
  if (items.kind === "one") return readValue(items.value, node, undefined, collector);
  if (isUnread(node)) return { kind: "unknown", origin: at(node) };
  if (node.kind !== "map") {
    add(collector, paramValues, {
      ...notFields([...items.fields.keys()]),
      help: { message: "write-fields", data: { list: list.name } },
      ...at(node),
    });
    return { kind: "unknown", origin: at(node) };
  }
  const fields = readValues(node, items.fields, at(node), collector);
  return { kind: "record", fields, origin: at(node) };
}
