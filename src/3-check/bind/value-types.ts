import { typeFault } from "../../runtime/param-types.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Param } from "../../model/contract.ts";
import type { Tree } from "../../model/tree.ts";
import { paramValues } from "../../codes/samples.ts";
import { declaredAs } from "./samples.ts";
import { add, type Collector } from "../../diagnostics/collector.ts";

/**
 * Values that are none of the type that their parameter is declared with, wherever it is used. What a law has found wrong with a value
 * where it is used, which is `found`, is not said again: it knows better what is wanted there, and how bad it is.
 */
export function judgeValueTypes(
  values: ReadonlyMap<string, Tree>,
  params: ReadonlyMap<string, Param>,
  found: readonly Diagnostic[],
  collector: Collector,
): void {
  for (const [name, value] of values) {
    const param = params.get(name);
    if (param) judgeValueType(param, value, found, collector);
  }
}

function judgeValueType(param: Param, value: Tree, found: readonly Diagnostic[], collector: Collector): void {
  const { items } = param;
  if (value.kind === "list" && items) {
    for (const { value: item } of value.items) {
      if (items.kind === "one") judgeValueType(items.value, item, found, collector);
      else if (item.kind === "record") judgeValueTypes(item.fields, items.fields, found, collector);
    }
    return;
  }
  const fault = value.kind === "literal" ? typeFault(param.type, value.value) : undefined;
  if (fault === undefined || isSaid(value, fault.message, found)) return;
  const { span, pointer } = value.origin;
  add(collector, paramValues, { ...fault, ...declaredAs(param), span, pointer });
}

/** Whether a law has said the same of a value, or that it is wrong; a warning about a text that it stands in says nothing of its type. */
function isSaid({ origin: { span, pointer } }: Tree, message: string, found: readonly Diagnostic[]): boolean {
  return found.some(
    (other) => other.pointer === pointer && other.span.source === span.source && (other.severity === "error" || other.message === message),
  );
}
