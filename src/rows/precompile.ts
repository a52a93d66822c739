import { checkValues } from "../3-check/check.ts";
import { type Columns, matchColumns } from "../3-check/bind/columns.ts";
import { plainRow } from "../3-check/bind/plain-row.ts";
import { givenSpans, personalSpans } from "../3-check/personal/spans.ts";
import { precompileJudge } from "../3-check/judge/rows.ts";
import { finish, gate, type GateSettings } from "../finish.ts";
import { lower } from "../4-lower/lower.ts";
import { type JsonSink, type Parts, partsSink, precompileJson } from "../4-lower/json.ts";
import { recipeOf } from "../language/readers/recipe.ts";
import { atClock } from "../language/trees/instantiate.ts";
import { bindingsOf } from "../runtime/precompile.ts";
import { allParams, type Contract } from "../model/contract.ts";
import { type Code, hasErrors } from "../model/diagnostic.ts";
import { mapOf } from "../model/document.ts";
import type { Checked, Shown } from "../model/findings.ts";
import { type Source, span } from "../model/source.ts";

/**
 * For each column of a table the parameter that it gives, `undefined` for one that is left out. `given` are parameters with values for all rows;
 * `id` heads the column that names each row, if one does, which may be a parameter's or not. What is found in the header is said, and weighed, as `settings` want it.
 */
export function columnsOf(
  contract: Contract,
  header: readonly string[],
  given: ReadonlySet<string>,
  source: Source,
  id?: string,
  settings: GateSettings = {},
): Checked<Columns> {
  const { diagnostics, ...matched } = matchColumns(header, allParams(contract), given, source, id);
  // Where no cell heads a column, what was taken for a header is somebody's row.
  const isRow = matched.value?.every((param, index) => param === undefined && header[index]?.trim() !== id) ?? true;
  const line = span(source, 0, source.text.length);
  const places = isRow ? header.map((value) => ({ span: line, value })) : [];
  return { ...matched, ...finish(diagnostics, [], settings, { places, read: [source] }) };
}

/** Values of parameters, plain data of JSON by name. */
export type Row = readonly (readonly [name: string, value: unknown])[];

/** What a row becomes. */
export interface RenderedRow {
  /** The request's body as JSON on one line; none where there is an error. */
  readonly body?: Parts;
  readonly errors: readonly Shown[];
  /** The laws of mere warnings that it breaks. */
  readonly warnings: ReadonlySet<Code>;
}

/** Renders one row. Findings about its values stand in `source`, and their pointers name the values. */
export type RenderRow = (row: Row, source: Source) => RenderedRow;

/** What a row becomes that is written where it is rendered. */
interface WrittenRow extends Omit<RenderedRow, "body"> {
  /** Whether the body was written; not where there is an error. */
  readonly isWritten: boolean;
}

/** Writes the body of one row, the rest as when it is rendered: nothing of a row with an error is written. */
export type WriteRow = (row: Row, source: Source, sink: JsonSink) => WrittenRow;

/**
 * A contract without errors made ready to be rendered many times at one moment, in Unix seconds: its request is lowered once, and each row is
 * judged only by what depends on it. The bodies and the errors are those of `renderContract`.
 */
export function precompileRows(contract: Contract, now: number, settings: GateSettings = {}): RenderRow {
  const write = precompileWriting(contract, now, settings);
  return (row, source) => {
    const { sink, parts } = partsSink();
    const { isWritten, ...said } = write(row, source, sink);
    return isWritten ? { body: parts, ...said } : said;
  };
}

/** The same for bodies that are written one after the other, and held by nobody. */
export function precompileWriting(contract: Contract, now: number, settings: GateSettings = {}): WriteRow {
  const read = precompileJudge(contract, now);
  const write = precompileJson(recipeOf(atClock(lower(contract).root, now)));
  const none: ReadonlySet<Code> = new Set();
  const leave = gate([], settings, { places: personalSpans(contract), read: [] });
  const { severities = new Map() } = settings;
  const wordOf = ({ name }: Code): string | undefined => severities.get(name)?.word;
  const isRaised = (warnings: ReadonlySet<Code>): boolean => severities.size > 0 && [...warnings].some((code) => wordOf(code) === "error");
  const left = (warnings: ReadonlySet<Code>): ReadonlySet<Code> =>
    severities.size > 0 ? new Set([...warnings].filter((code) => wordOf(code) !== "off")) : warnings;
  const right: WrittenRow = { isWritten: true, errors: [], warnings: none };
  return (passed, source, sink) => {
    const row = plainRow(passed);
    const { values, warnings: broken } = read(row);
    if (values && broken && !isRaised(broken)) {
      write(bindingsOf(values, now), sink);
      return broken.size === 0 ? right : { ...right, warnings: left(broken) };
    }
    const given = mapOf(row, source);
    const quoted = givenSpans(allParams(contract), given).map(({ value }) => value);
    const { diagnostics } = leave(checkValues(contract, given, now).diagnostics, quoted);
    if (values === undefined || hasErrors(diagnostics))
      return { isWritten: false, errors: diagnostics.filter(({ severity }) => severity === "error"), warnings: none };
    write(bindingsOf(values, now), sink);
    return { ...right, warnings: new Set(diagnostics.flatMap(({ severity, code }) => (severity === "warning" ? [code] : []))) };
  };
}
