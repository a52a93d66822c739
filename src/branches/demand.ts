import type { ListItems, Param } from "../model/contract.ts";
import { paramTypeRows, valueKind } from "../runtime/param-types.ts";

/** What a sample has to give for a parameter, or for a field of an item. */
export type Demand = { readonly kind: "value"; readonly yaml: string } | { readonly kind: "absent" } | ItemsDemand;

/** A list with so many items, each of which is as demanded. */
interface ItemsDemand {
  readonly kind: "items";
  readonly count: number;
  /** What fields are to be; of items that are single values under no name. */
  readonly fields: ReadonlyMap<string, Demand>;
}

/** Stands for a value that only the author knows. */
const blank = "…";

/** Two demands on the same value, the later of which wins where they differ; lists are as long as either wants. */
export function both(first: Demand | undefined, then: Demand): Demand {
  if (first?.kind !== "items" || then.kind !== "items") return then;
  const fields = new Map(first.fields);
  for (const [name, demand] of then.fields) fields.set(name, both(fields.get(name), demand));
  return { kind: "items", count: Math.max(first.count, then.count), fields };
}

/** One item whose field is as demanded. */
export function inItem(field: string | undefined, demand: Demand): Demand {
  return { kind: "items", count: 1, fields: new Map([[field ?? "", demand]]) };
}

/** Some value of a parameter: one that its declaration gives, or a blank. */
export function anyValue(param: Param): Demand {
  return { kind: "value", yaml: example(param) };
}

/** What a demand comes to as YAML; nothing where it is that there is none. */
export function yamlOf(param: Param, demand: Demand): string | undefined {
  if (demand.kind === "absent") return undefined;
  if (demand.kind === "value") return demand.yaml;
  const count = demand.count === 0 ? 0 : Math.max(demand.count, param.minItems ?? 0);
  const item = itemYaml(param.items, demand.fields);
  return `[${Array.from({ length: count }, () => item).join(", ")}]`;
}

function itemYaml(items: ListItems<Param> | undefined, demands: ReadonlyMap<string, Demand>): string {
  if (items === undefined) return blank;
  if (items.kind === "one") {
    const demand = demands.get("");
    return (demand && yamlOf(items.value, demand)) ?? example(items.value);
  }
  const entries = [...items.fields.values()].flatMap((field) => {
    const demand = demands.get(field.name);
    const isLeftOut = demand === undefined && (field.optional || field.default !== undefined);
    const yaml = isLeftOut ? undefined : demand ? yamlOf(field, demand) : example(field);
    return yaml === undefined ? [] : [`${field.name}: ${yaml}`];
  });
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}

function example(param: Param): string {
  const { type, values, minimum, maximum, minItems = 0 } = param;
  switch (valueKind(type)) {
    case "boolean":
      return "true";
    case "word":
      return values?.[0] === undefined ? blank : yamlText(values[0]);
    case "integer":
    case "number":
      return String(minimum ?? Math.min(1, maximum ?? 1));
    case "list":
      return yamlOf(param, { kind: "items", count: Math.max(1, minItems), fields: new Map() }) ?? blank;
    default: {
      // Of a text with bounds of its own nobody knows one that keeps to them.
      const text = param.pattern === undefined && param.maxLength === undefined ? paramTypeRows[type].docs.example : undefined;
      return text === undefined ? blank : yamlText(text);
    }
  }
}

/** A text as YAML, in quotes where it would be read as something else without. */
export function yamlText(text: string): string {
  const isPlain = /^[\p{L}+][\p{L}\p{N}+_-]*$/u.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/iu.test(text);
  return isPlain ? text : JSON.stringify(text);
}
