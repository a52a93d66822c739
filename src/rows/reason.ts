import { readableRows } from "../codes/rows.ts";
import { excerpt, mask } from "../runtime/mask.ts";
import { withoutPersonal } from "../runtime/personal.ts";
import type { Contract, Param } from "../model/contract.ts";
import type { Shown } from "../model/findings.ts";
import { stepsOf } from "../model/document.ts";
import type { Source } from "../model/source.ts";
import { startOf } from "../report/position.ts";
import { isPersonalParam } from "../3-check/personal/keys.ts";
import type { Language } from "../words/language.ts";
import { type Unread, wordsFor } from "./unread.ts";

/** One reason why a row was rejected. What it says is the same wherever the row stands. */
export interface Reason {
  readonly code: string;
  readonly message: string;
  /** The column's header, or the path of the value in a line of JSON; none for what is about the row as a whole. */
  readonly column?: string;
  /** The value, masked where it identifies a person. */
  readonly value?: string;
  /** The codes with which the service would refuse the request. */
  readonly api: readonly string[];
  /** Those of them that no document ties to the mistake. */
  readonly inferred: readonly string[];
  /** Where the contract says what the row breaks, for what is no value of the row alone: `path:line:column`. */
  readonly place?: string;
}

/** What the reasons of one run have in common. */
export interface ReasonContext {
  readonly contract: Contract;
  /** The source that findings about values stand in. */
  readonly source: Source;
  /** The headers of columns, by parameter. */
  readonly headers: ReadonlyMap<string, string>;
}

/** A finding about a row as a reason. */
export function reasonOf(
  { code, message, api, inferred, span, pointer }: Shown,
  row: readonly (readonly [name: string, value: unknown])[],
  context: ReasonContext,
): Reason {
  const said = { code: code.name, message };
  if (span.source.path !== context.source.path) {
    const { line, column } = startOf(span);
    return { ...said, api, inferred, place: `${span.source.path}:${line}:${column}` };
  }
  const steps = stepsOf(pointer);
  const [name] = steps;
  if (name === undefined) return { ...said, api, inferred };
  const value = shown(steps, row, context.contract);
  return { ...said, column: context.headers.get(name) ?? pathOf(steps), ...(value === undefined ? {} : { value }), api, inferred };
}

/** Why a row is not looked at: it cannot be read, or nothing names it. `column` is where the name should stand. */
export function unreadReason(wrong: Unread, column: string | undefined, language: Language): Reason {
  const message = wordsFor(wrong, undefined, language).join(" ");
  return { code: readableRows.name, message, ...(column === undefined ? {} : { column }), api: [], inferred: [] };
}

/** `guarantors[0].mobile` */
function pathOf(steps: readonly string[]): string {
  return steps.map((step, index) => (index === 0 ? step : /^\d+$/u.test(step) ? `[${step}]` : `.${step}`)).join("");
}

/** A value as a message may show it; none for lists and maps. */
function shown(
  [name = "", ...steps]: readonly string[],
  row: readonly (readonly [name: string, value: unknown])[],
  { params }: Contract,
): string | undefined {
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
