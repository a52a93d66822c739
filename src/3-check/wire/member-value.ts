import { shortened } from "../../runtime/mask.ts";
import { plainOf } from "../../language/trees/apply.ts";
import type { WordingOf } from "../../runtime/message.ts";
import type { Tree } from "../../model/tree.ts";
import { memberValues } from "../../codes/wire.ts";
import { add, type Collector, severityOf } from "../../diagnostics/collector.ts";

/** What a member takes, and what a foreign value probably means. */
interface Taken {
  readonly values: readonly unknown[];
  readonly form?: string;
  readonly meant?: unknown;
}

/** A value that a member does not take; the catalogue says how bad that is. */
export function foreignValue(path: string, value: Tree, taken: Taken, refusals: readonly string[], collector: Collector): void {
  const help = helpOf(taken);
  const text = JSON.stringify(plainOf(value));
  const finding = {
    ...(text === undefined
      ? ({ message: "unknown-not-taken", data: { path } } as const)
      : ({ message: "not-taken", data: { value: shortened(text), path } } as const)),
    ...(help === undefined ? {} : { help }),
    span: value.origin.span,
    pointer: value.origin.pointer,
    severity: severityOf({ ...memberValues, refusals }, collector.action),
  };
  add(collector, memberValues, finding, refusals);
}

function helpOf({ values, form, meant }: Taken): WordingOf<NonNullable<typeof memberValues.helps>> | undefined {
  if (meant !== undefined) return { message: "write", data: { text: JSON.stringify(meant) } };
  if (form !== undefined) return { message: "encoded", data: { form } };
  return values.length > 0 ? { message: "takes", data: { values: values.map((each) => JSON.stringify(each)) } } : undefined;
}
