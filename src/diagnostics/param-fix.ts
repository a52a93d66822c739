import { declaredKeys, ownKeys } from "../language/tables/frame.ts";
import { isParamName } from "../language/tables/names.ts";
import { personalTypes } from "../language/tables/params.ts";
import type { Edit, Fix } from "../model/diagnostic.ts";
import type { ParamType } from "../model/contract.ts";
import { child, type DocumentNode, type MapNode } from "../model/document.ts";
import type { Span } from "../model/source.ts";
import { above, below, entryAdded } from "./insertion.ts";

/** A value that is to become a parameter. */
export interface Moved {
  /** The name that the parameter has, where that is free. */
  readonly name: string;
  readonly type: ParamType;
  readonly value: string;
  /** Where it is replaced, and by what. */
  readonly at: Span;
  readonly text: (placeholder: string) => string;
}

/**
 * Makes a parameter of a value, which each sample then gives. Without samples the value is kept in a new one, if nothing else is
 * needed for it; else it would be lost, and the fix is not safe. `taken` are names that other fixes give. Nothing where the layout of the text has no place for the entries.
 */
export function paramFix(document: MapNode, { name: wish, type, value, at, text }: Moved, taken: Set<string>): readonly Fix[] {
  if (taken.size >= fixesAtOnce) return [];
  const params = child(document, "params");
  const samples = samplesOf(document);
  // What a used file has is not this contract's to change.
  if (samples.some(({ span }) => span.source !== document.span.source)) return [];
  const name = freeName(document, wish, taken);
  const sample = JSON.stringify(value);
  const keepsValue = samples.length > 0 || !needsValues(params);
  const edits = [
    { span: at, text: text(`{{${name}}}`) },
    declared(document, params, name, personalTypes.has(type) ? type : `{ type: ${type}, pii: true }`),
    ...(samples.length > 0 || !keepsValue
      ? samples.map((each) => entryAdded(each, name, sample))
      : [newSamples(document, ["review"], name, sample)]
    ).map((edit) => edit && { ...edit, personal: value }),
  ];
  if (edits.includes(undefined)) return [];
  taken.add(name);
  const title = { message: keepsValue ? "make-parameter" : "make-parameter-of-lost-value", data: { name } } as const;
  return [{ title, safe: keepsValue, edits: edits.filter((edit) => edit !== undefined) }];
}

/** Further values get their fix when these are made. */
const fixesAtOnce = 100;

/** The samples with values of their own, each once. */
function samplesOf(document: MapNode): readonly MapNode[] {
  const samples = child(document, "samples");
  const maps = samples?.kind === "map" ? [...samples.entries.values()].flatMap(({ value }) => (value.kind === "map" ? [value] : [])) : [];
  return [...new Map(maps.map((map) => [map.span.start, map])).values()];
}

/** A name for a parameter that the document does not declare, and that is not among `taken`: the one that is wished for, or that with a number. */
export function freeName(document: MapNode, wish: string, taken: ReadonlySet<string>): string {
  const params = child(document, "params");
  const isFree = (name: string): boolean => isParamName(name) && child(params, name) === undefined && !taken.has(name);
  for (let number = 1; ; number++) {
    const name = number === 1 ? wish : `${wish}${number}`;
    if (isFree(name)) return name;
  }
}

/** Whether a sample would have to give values to parameters that are declared already. */
export function needsValues(params: DocumentNode | undefined): boolean {
  if (params?.kind !== "map") return false;
  return [...params.entries.values()].some(({ value }) => {
    const optional = child(value, "optional");
    return child(value, "default") === undefined && !(optional?.kind === "scalar" && optional.value === true);
  });
}

/** The declaration of a parameter beside those of the document, or as its first; `type` is all that stands behind its name. */
export function declared(document: MapNode, params: DocumentNode | undefined, name: string, type: string): Edit | undefined {
  const isOwn = params?.span.source === document.span.source;
  if (isOwn && params.kind === "map") return entryAdded(params, name, type);
  if (isOwn) return undefined;
  return topEntry(document, ["summary", "action", "name"], "params", [`  ${name}: ${type}`], `{ ${name}: ${type} }`);
}

/** Samples of a document that has none, of these names, each of which gives one parameter a value. */
export function newSamples(document: MapNode, samples: readonly string[], name: string, value: string): Edit | undefined {
  const lines = samples.flatMap((sample) => [`  ${sample}:`, `    ${name}: ${value}`]);
  const flow = samples.map((sample) => `${sample}: { ${name}: ${value} }`).join(", ");
  return topEntry(document, ["params", "summary", "action", "name"], "samples", lines, `{ ${flow} }`);
}

/**
 * A new key of the contract, in a paragraph of its own behind the first of some keys that it has. A file that contracts use begins with what it
 * declares, since `name` and the like may be those of a party there.
 */
export function topEntry(
  document: MapNode,
  after: readonly string[],
  key: string,
  lines: readonly string[],
  flow: string,
): Edit | undefined {
  const { source, start } = document.span;
  if (source.text[start] === "{") return entryAdded(document, key, flow);
  const isContract = ownKeys.some((name) => document.entries.has(name) && name !== "name");
  const keys = isContract ? after : after.filter((name) => (declaredKeys as readonly string[]).includes(name));
  const own = keys.flatMap((name) => document.entries.get(name) ?? []);
  if (own.length === 0 && !isContract) return above(document, `${key}:`, ...lines, "");
  const before = own.find(({ value }) => value.span.source === source);
  return below(before, "", `${key}:`, ...lines);
}
