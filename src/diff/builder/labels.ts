import type { Change } from "../../model/change.ts";
import type { Param } from "../../model/contract.ts";
import { named, toldAs } from "./change.ts";

type Params = ReadonlyMap<string, Param>;

/**
 * Labels, which columns of rows bear: changed where a column that gave a parameter does not any more, be it that another parameter came to be
 * called the same; added where no column that fitted fits less. Parameters that are gone are told as such, and lists have no columns.
 */
export function changesOfLabels(before: Params, after: Params): readonly Change[] {
  return [...after.values()].flatMap((param) => {
    const former = before.get(param.name);
    if (former === undefined) return [];
    const [from, to] = [former.label?.trim(), param.label?.trim()];
    const isLost = from !== undefined && isColumnOf(former, from, before) && !isColumnOf(param, from, after);
    if (!isLost && from === to) return [];
    const others = from === undefined || !isLost ? [] : calledLike(from, after).filter((name) => name !== param.name);
    return [
      toldAs(isLost ? "param-label-changed" : "param-label-added", {
        subject: [named("param", param.name, after.keys())],
        key: { construct: "param", name: "label" },
        ...(from === undefined ? {} : { before: from }),
        ...(to === undefined ? {} : { after: to }),
        ...(others.length === 0 ? {} : { data: { others } }),
        declared: { before: former.origin, after: param.origin },
      }),
    ];
  });
}

/** Whether a column with this header gives a parameter, and no other. */
function isColumnOf({ name, type }: Param, header: string, params: Params): boolean {
  const [first, ...more] = calledLike(header, params);
  return first === name && more.length === 0 && type !== "list";
}

/** The parameters that a header means: a name goes before labels. */
function calledLike(header: string, params: Params): readonly string[] {
  if (params.has(header)) return [header];
  return [...params.values()].flatMap(({ name, label }) => (label?.trim() === header ? [name] : []));
}
