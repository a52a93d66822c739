import { type Declaration, readDeclarations } from "../../../3-check/bind/declarations.ts";
import type { Entry, MapNode } from "../../../model/document.ts";
import { pointerTo } from "../../../model/document.ts";

/** A parameter, or a field of the items of one, however often it is declared. */
export interface Declared {
  /** What tells it from others: its path, begun with the contract. */
  readonly thing: string;
  readonly kind: "param" | "field";
  /** The parameter, and the fields on the way. */
  readonly path: readonly string[];
  readonly declaration: Declaration;
}

/** What some maps declare together, by name: alike twice is once. */
export function declaredBy(maps: readonly MapNode[], contract: string): ReadonlyMap<string, Declared> {
  const [first] = maps;
  if (first === undefined) return new Map();
  const entries = new Map<string, Entry>();
  for (const map of maps)
    for (const [name, entry] of map.entries) {
      const before = entries.get(name);
      entries.set(name, before ? together(before, entry) : entry);
    }
  // What is wrong with them is said where they are checked.
  const declarations = readDeclarations({ ...first, entries }, { diagnostics: [] });
  return new Map(
    [...declarations].map(([name, declaration]) => [
      name,
      { thing: `param:${contract}:${name}`, kind: "param", path: [name], declaration },
    ]),
  );
}

/** A declaration with what another says of the same parameter beside it. */
function together({ key, value }: Entry, { value: again }: Entry): Entry {
  const own = saidIn(value);
  const other = saidIn(again);
  if (own === undefined || other === undefined) return { key, value };
  return { key, value: { kind: "map", span: value.span, pointer: value.pointer, entries: new Map([...other, ...own]) } };
}

function saidIn(node: Entry["value"]): MapNode["entries"] | undefined {
  if (node.kind === "map") return node.entries;
  return node.kind === "scalar"
    ? new Map([["type", { key: node.span, value: { ...node, pointer: pointerTo(node.pointer, "type") } }]])
    : undefined;
}

/** The fields of the items of a list, by name; none where its items are single values, or are not declared. */
export function fieldsOf({ thing, path, declaration: { items } }: Declared): ReadonlyMap<string, Declared> {
  if (items?.kind !== "fields") return new Map();
  return new Map(
    [...items.fields].map(([name, declaration]) => [
      name,
      { thing: `${thing.replace(/^param:/u, "field:")}.${name}`, kind: "field", path: [...path, name], declaration },
    ]),
  );
}

/** What single items of a list are declared as. */
export function itemOf({ thing, path, declaration: { items } }: Declared): Declared | undefined {
  return items?.kind === "one" ? { thing: `${thing}[]`, kind: "field", path, declaration: items.value } : undefined;
}
