import { type Document, isMap, type YAMLMap } from "yaml";
import type { ParamType } from "../../../src/model/contract.ts";

/** A parameter that the host of a fragment adds, with the value that it has in samples. */
export interface HostParam {
  readonly name: string;
  readonly type: ParamType;
  readonly value: string;
}

const id = "yDR4yUUgyg1qqlj7UuO4zjES3G9Shoxk";

/** A parameter of a host; with an index one of several. */
export function hostParam(name: string, type: ParamType, index?: number): HostParam {
  const values: Partial<Record<ParamType, string>> = {
    "person-name": "张三",
    mobile: mobileOf("132", index ?? 0),
    "file-id": id,
    "seal-id": id,
    "template-id": id,
  };
  return { name: `host_${name}${index ?? ""}`, type, value: values[type] ?? `host${index ?? ""}` };
}

/** An invented number: the zeros show it. */
function mobileOf(begin: string, index: number): string {
  return `${begin}0000${String(index).padStart(4, "0")}`;
}

/**
 * Declares what a contract names: the host's own parameters, those of the fragment unless `isShown`, when the page is about their
 * declaration, and the list that a comment of the fragment speaks of: `# for a list of 51 people`. Samples get the host's values.
 */
export function addParams(doc: Document, map: YAMLMap, host: ReadonlyMap<string, HostParam>, text: string, isShown: boolean): void {
  const contract = doc.toString();
  const used = [...host.values()].filter(({ name }) => contract.includes(`{{${name}}}`));
  const isDeclared = isShown || map.has("params");
  const named = isDeclared
    ? []
    : [...text.matchAll(/\{\{ ?([A-Za-z]\w*) ?\}\}/gu)].flatMap(([, name]) => (name === "item" ? [] : (name ?? [])));
  const list = listIn(text);
  // Above all that uses them, as people write them.
  if (!map.has("params")) map.items.unshift(doc.createPair("params", {}));
  const params = map.get("params");
  const declarations = [
    ...used.map(({ name, type }) => [name, type] as const),
    ...named.map((name) => [name, {}] as const),
    ...(list ? [[list.name, { type: "list", items: list.fields }] as const] : []),
  ];
  if (isMap(params)) for (const [name, declared] of declarations) if (!params.has(name)) params.set(name, doc.createNode(declared));
  if (list) map.set("samples", doc.createNode({ review: { [list.name]: list.items } }));
  const samples = map.get("samples");
  for (const { value: sample } of isMap(samples) ? samples.items : [])
    if (isMap(sample)) for (const { name, value } of used) if (!sample.has(name)) sample.set(name, doc.createNode(value));
}

interface List {
  readonly name: string;
  readonly fields: Readonly<Record<string, ParamType>>;
  readonly items: readonly Readonly<Record<string, string>>[];
}

/** The list that a comment speaks of, with as many items as it says. */
function listIn(text: string): List | undefined {
  const [, count, name] = /# for a list of (\d+) (\w+)/u.exec(text) ?? [];
  if (name === undefined) return undefined;
  const types: Readonly<Record<string, ParamType>> = { name: "person-name", mobile: "mobile" };
  const fields = [...text.matchAll(/\{\{item\.(\w+)\}\}/gu)].map(([, field]) => field ?? "");
  const items = Array.from({ length: Number(count) }, (_, index) =>
    Object.fromEntries(
      fields.map((field) => [field, field === "mobile" ? mobileOf("137", index) : `张三${field === "name" ? "" : index}`]),
    ),
  );
  return { name, fields: Object.fromEntries(fields.map((field) => [field, types[field] ?? "text"])), items };
}
