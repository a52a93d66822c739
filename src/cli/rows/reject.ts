import { excerpt, mask } from "../../runtime/mask.ts";
import { withoutPersonal } from "../../runtime/personal.ts";
import type { Contract, Param } from "../../model/contract.ts";
import type { Shown } from "../../model/findings.ts";
import { stepsOf } from "../../model/document.ts";
import type { Source } from "../../model/source.ts";
import { startOf } from "../../report/position.ts";
import { isPersonalParam, type Row } from "../../rows.ts";

/** One reason why a row was rejected, as `--rejects` lists it. */
export interface Reject {
  /** The line that the row begins on, from 1. */
  readonly line: number;
  /** The column's header, or the path of the value in a line of JSON; none for what is about the row as a whole. */
  readonly column?: string;
  readonly code: string;
  readonly message: string;
  /** The value, masked where it identifies a person. */
  readonly value?: string;
  /** The codes with which the service would refuse the request. */
  readonly api: readonly string[];
  /** Those of them that no document ties to the mistake. */
  readonly inferred: readonly string[];
  /** Where the contract says what the row breaks, for what is no value of the row alone: `path:line:column`. */
  readonly place?: string;
}

/** What rejects of one run have in common. */
export interface RejectContext {
  readonly contract: Contract;
  /** The source that findings about values stand in. */
  readonly source: Source;
  /** The headers of columns, by parameter. */
  readonly headers: ReadonlyMap<string, string>;
}

/** A finding about a row as a reject. */
export function rejectOf({ code, message, api, inferred, span, pointer }: Shown, line: number, row: Row, context: RejectContext): Reject {
  const common = { code: code.name, message, api, inferred };
  if (span.source.path !== context.source.path) {
    const { line: at, column } = startOf(span);
    return { line, ...common, place: `${span.source.path}:${at}:${column}` };
  }
  const steps = stepsOf(pointer);
  const [name] = steps;
  if (name === undefined) return { line, ...common };
  const value = shown(steps, row, context.contract);
  return { line, column: context.headers.get(name) ?? pathOf(steps), ...common, ...(value === undefined ? {} : { value }) };
}

/** `guarantors[0].mobile` */
function pathOf(steps: readonly string[]): string {
  return steps.map((step, index) => (index === 0 ? step : /^\d+$/u.test(step) ? `[${step}]` : `.${step}`)).join("");
}

/** A value as a message may show it; none for lists and maps. */
function shown([name = "", ...steps]: readonly string[], row: Row, { params }: Contract): string | undefined {
  let value = row.findLast(([key]) => key === name)?.[1];
  let param: Param | undefined = params.get(name);
  for (const step of steps) {
    value = typeof value === "object" && value !== null && Object.hasOwn(value, step) ? Reflect.get(value, step) : undefined;
    const items: Param["items"] = param?.items;
    param = items?.kind === "fields" && !/^\d+$/u.test(step) ? items.fields.get(step) : items?.kind === "one" ? items.value : param;
  }
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") return undefined;
  const text = String(value);
  return param && !isPersonalParam(param) ? withoutPersonal(excerpt(text)) : JSON.stringify(mask(text));
}
