import type { Param } from "../../model/contract.ts";
import type { Diagnostic, Result } from "../../model/diagnostic.ts";
import { type Source, type Span, span } from "../../model/source.ts";
import { rowColumns } from "../../codes/rows.ts";
import { add, type Collector } from "../../diagnostics/collector.ts";
import { nearest } from "../../diagnostics/suggest.ts";

type Params = ReadonlyMap<string, Param>;

/** For each column the parameter that it gives; `undefined` for one that is left out. */
export type Columns = readonly (Param | undefined)[];

/**
 * The parameters that the columns of a table give. A header names a parameter or bears its label; a name counts before a label. Reported are
 * two columns for one parameter, a label of two parameters, a header that is nearly one of those not yet found, a column for a list, a
 * parameter without a column unless it is in `given`, and, as a warning, what is left out. `source` is the line of the header. One column is
 * headed `id`, where rows have such: it is left to nobody, whether it is a parameter's or not.
 */
export function matchColumns(
  header: readonly string[],
  params: Params,
  given: ReadonlySet<string>,
  source: Source,
  id?: string,
): Result<Columns> {
  const collector: Collector = { diagnostics: [] };
  const spans = spansOf(header, source);
  const at = (index: number): { span: Span; pointer: string } => ({ span: spans[index] ?? span(source, 0, 0), pointer: "" });
  const columns = header.map((cell, index) => {
    const found = paramsCalled(cell.trim(), params);
    if (found.length > 1) {
      add(collector, rowColumns, {
        message: "label-of-several",
        data: { cell, names: found.map(({ name }) => name) },
        help: "use-name",
        ...at(index),
      });
    }
    return found[0];
  });
  judgeColumns(columns, spans, collector);
  if (id !== undefined) judgeId(header, columns, id, source, collector);
  const isExtra = (cell: string, index: number): boolean => columns[index] === undefined && cell.trim() !== id;
  const unmatched = new Map([...params].filter(([, param]) => !columns.includes(param)));
  const meant = new Set(
    header.flatMap((cell, index) => (isExtra(cell, index) ? (judgeExtra(cell, unmatched, at(index), collector) ?? []) : [])),
  );
  const missing = [...unmatched.values()].filter(
    ({ name, optional, default: fallback }) => !optional && fallback === undefined && !given.has(name) && !meant.has(name),
  );
  if (missing.length > 0) {
    const lists = missing.some(({ type }) => type === "list");
    add(collector, rowColumns, {
      message: "no-column",
      data: { names: missing.map(({ name }) => name) },
      help: lists ? "no-room" : "add-or-set",
      span: span(source, 0, source.text.length),
      pointer: "",
    });
  }
  return { value: columns, diagnostics: collector.diagnostics };
}

/** The parameters that a header may stand for: the one of that name, else those with that label. */
export function paramsCalled(word: string, params: Params): readonly Param[] {
  const named = params.get(word);
  return named ? [named] : [...params.values()].filter(({ label }) => label !== undefined && label.trim() === word);
}

/** Columns that give a parameter twice, and those of lists. */
function judgeColumns(columns: Columns, spans: readonly Span[], collector: Collector): void {
  for (const [index, param] of columns.entries()) {
    const place = spans[index];
    if (param === undefined || place === undefined) continue;
    const first = columns.indexOf(param);
    const related = spans[first];
    if (first < index && related)
      add(collector, rowColumns, {
        message: "same-param",
        data: { first: first + 1, second: index + 1, name: param.name },
        help: "remove-one",
        span: place,
        pointer: "",
        related: [{ span: related, message: "the-other-column" }],
      });
    if (param.type === "list" && first === index)
      add(collector, rowColumns, {
        message: "is-list",
        data: { name: param.name },
        help: "json-lines",
        span: place,
        pointer: "",
      });
  }
}

/** The column of ids: it is there, once. */
function judgeId(header: readonly string[], columns: Columns, id: string, source: Source, collector: Collector): void {
  const spans = spansOf(header, source);
  const [first, second] = header.flatMap((cell, index) => (cell.trim() === id ? [index] : []));
  if (first === undefined) {
    add(collector, rowColumns, { message: "no-id-column", data: { header: id }, span: span(source, 0, source.text.length), pointer: "" });
  } else if (second !== undefined && columns[second] === undefined) {
    // Of two columns for one parameter it has been told.
    const data = { first: first + 1, second: second + 1, header: id };
    const related = spans[first];
    add(collector, rowColumns, {
      message: "id-columns",
      data,
      help: "remove-one",
      span: spans[second] ?? span(source, 0, 0),
      pointer: "",
      ...(related ? { related: [{ span: related, message: "the-other-column" }] } : {}),
    });
  }
}

/** A column that is no parameter's: misspelt if it is nearly one that is still to be found, whose name is answered, else left out. */
function judgeExtra(
  cell: string,
  unmatched: Params,
  place: Pick<Diagnostic, "span" | "pointer">,
  collector: Collector,
): string | undefined {
  const words = new Map([...unmatched.values()].flatMap(({ name, label }) => [[name, name] as const, [label ?? name, name] as const]));
  const word = cell.trim();
  const guess = word === "" ? undefined : nearest(word, words.keys());
  if (guess === undefined)
    add(collector, rowColumns, {
      severity: "warning",
      ...(word === "" ? ({ message: "no-header" } as const) : ({ message: "left-out", data: { header: word } } as const)),
      // Other separators make one column of the whole header.
      help: /[;\t，；]/u.test(word) ? "commas" : "unneeded",
      ...place,
    });
  else
    add(collector, rowColumns, {
      message: "no-param",
      data: { header: word },
      help: { message: "did-you-mean", data: { guess } },
      ...place,
    });
  return guess === undefined ? undefined : words.get(guess);
}

/** Where the header's cells stand in its line; the whole line where quotation marks hide it. */
function spansOf(header: readonly string[], source: Source): readonly Span[] {
  let from = 0;
  return header.map((cell) => {
    const start = source.text.indexOf(cell, from);
    if (start < 0) return span(source, 0, source.text.length);
    from = start + cell.length;
    return span(source, start, from);
  });
}
