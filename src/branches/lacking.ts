import type { Contract, Param } from "../model/contract.ts";
import type { Condition, Loop, Reference, Term } from "../model/tree.ts";
import { valueKind } from "../runtime/param-types.ts";
import type { Lacking } from "./branch.ts";
import { questionOf } from "./names.ts";
import { anyValue, both, type Demand, inItem, yamlOf, yamlText } from "./demand.ts";
import type { Around, Asked } from "./seen.ts";

type Known = Pick<Contract, "params" | "samples">;

/** What makes a sample come to where a condition is asked, and there answer it so; nothing where no parameter decides it. */
export function lackingCondition(contract: Known, { of, around, visitor }: Asked<Condition>, way: string): Lacking | undefined {
  const question = questionOf(of);
  const isSo = way === "true";
  return sampleWith(contract, around, visitor, (demands) => {
    const put = (term: Term): boolean => putTerm(contract, demands, term, isSo);
    // One term that does not hold is enough.
    return isSo ? question.every(put) : question.some(put);
  });
}

/** What makes a sample come to where a list is repeated, with so many items. */
export function lackingItems(contract: Known, { of: { list }, around, visitor }: Asked<Loop>, way: string): Lacking | undefined {
  const param = paramOf(contract.params, list);
  if (param === undefined) return undefined;
  const count = way === "none" ? 0 : way === "one" ? 1 : 2;
  // Of a list that is never empty there is none where it may be left out.
  const isLeftOut = count === 0 && (param.minItems ?? 0) > 0;
  const demand: Demand = isLeftOut ? { kind: "absent" } : { kind: "items", count, fields: new Map() };
  return sampleWith(contract, around, visitor, (demands) => put(demands, list, demand));
}

/** What makes a sample give a value, or none, for a parameter; for a field of items, in one of these. `path` is the way to it, outermost first. */
export function lackingValue({ samples }: Known, path: readonly [Param, ...Param[]], demand: Demand): Lacking {
  const [top, ...inner] = path;
  const whole = inner.reduceRight((within, param, index) => inItem(isOne(path[index], param) ? undefined : param.name, within), demand);
  return lackingOf(new Map([[top.name, [top, whole]]]), samples[0]?.name);
}

function isOne(list: Param | undefined, item: Param): boolean {
  return list?.items?.kind === "one" && list.items.value === item;
}

type Demands = Map<string, Demand>;

/** `decide` says what is wanted, and whether it could. */
function sampleWith(
  contract: Known,
  around: Around,
  visitor: string | undefined,
  decide: (demands: Demands) => boolean,
): Lacking | undefined {
  const demands: Demands = new Map();
  // What no sample comes to needs all that stands around it; else that of items, which are written anew.
  for (const each of around) {
    if (!isCondition(each)) {
      if (visitor === undefined) put(demands, each.list, { kind: "items", count: 1, fields: new Map() });
    } else for (const term of each) if (visitor === undefined || term.value.loop) putTerm(contract, demands, term, true);
  }
  if (!decide(demands)) return undefined;
  const wanted = [...demands].flatMap(([name, demand]) => {
    const param = contract.params.get(name);
    return param ? [[name, [param, demand] as const] as const] : [];
  });
  return lackingOf(new Map(wanted), visitor ?? contract.samples[0]?.name);
}

function lackingOf(wanted: ReadonlyMap<string, readonly [Param, Demand]>, base: string | undefined): Lacking {
  const all = [...wanted].map(([name, [param, demand]]) => [name, yamlOf(param, demand)] as const);
  const without = all.find(([, yaml]) => yaml === undefined)?.[0];
  const values = all.flatMap(([name, yaml]) => (yaml === undefined ? [] : [[name, yaml] as const]));
  return { ...(base === undefined ? {} : { base }), values, ...(without === undefined ? {} : { without }) };
}

function isCondition(each: Condition | Loop): each is Condition {
  return Array.isArray(each);
}

/** Demands that a term holds or does not. */
function putTerm({ params }: Known, demands: Demands, { value, word, negated }: Term, holds: boolean): boolean {
  const param = paramOf(params, value);
  if (param === undefined) return false;
  const isSo = holds !== negated;
  if (word !== undefined) {
    const other = isSo ? word : param.values?.find((each) => each !== word);
    return other !== undefined && put(demands, value, { kind: "value", yaml: yamlText(other) });
  }
  if (valueKind(param.type) === "boolean") return put(demands, value, { kind: "value", yaml: String(isSo) });
  return put(demands, value, isSo ? anyValue(param) : { kind: "absent" });
}

/** Demands something of what a reference names; of an item, that there is one of which it is so. */
function put(demands: Demands, { loop, name }: Reference, demand: Demand): boolean {
  if (loop) return put(demands, loop.list, inItem(name, demand));
  if (name === undefined) return false;
  demands.set(name, both(demands.get(name), demand));
  return true;
}

/** The parameter, or the field of items, that a reference names. */
export function paramOf(params: Known["params"], { loop, name }: Reference): Param | undefined {
  if (loop === undefined) return params.get(name ?? "");
  const items = paramOf(params, loop.list)?.items;
  return items?.kind === "fields" ? items.fields.get(name ?? "") : items?.value;
}
