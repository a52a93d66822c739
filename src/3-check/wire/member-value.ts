import { shortened } from "../../runtime/mask.ts";
import { plainOf } from "../../language/trees/apply.ts";
import type { Tree } from "../../model/tree.ts";
import { memberValues } from "../../codes/wire.ts";
import { add, type Report, severityOf } from "../../diagnostics/collector.ts";

/** What a member takes, and what a foreign value probably means. */
interface Taken {
  readonly values: readonly unknown[];
  readonly form?: string;
  readonly meant?: unknown;
}

/** A value that a member does not take; the catalogue says how bad that is. */
export function foreignValue(path: string, value: Tree, taken: Taken, refusals: readonly string[], report: Report): void {
  const help = helpOf(taken);
  const finding = {
    message: `${shown(value)} is no value that the service takes for \`${path}\`.`,
    ...(help === undefined ? {} : { help }),
    span: value.origin.span,
    pointer: value.origin.pointer,
    severity: severityOf({ ...memberValues, refusals }, report.action),
  };
  add(report, memberValues, finding, refusals);
}

function helpOf({ values, form, meant }: Taken): string | undefined {
  if (meant !== undefined) return `Write \`${JSON.stringify(meant)}\`.`;
  if (form !== undefined) return `Write it in ${form}.`;
  return values.length > 0 ? `It takes ${values.map((each) => JSON.stringify(each)).join(", ")}.` : undefined;
}

function shown(value: Tree): string {
  return shortened(JSON.stringify(plainOf(value)) ?? "This");
}
