import { shownInFull, type PersonalKnowledge, shownSource } from "../finish.ts";
import { shownData, shownValue } from "../finish/data.ts";
import type { ShownSource } from "../model/findings.ts";
import { printable } from "../model/printable.ts";
import type { Span } from "../model/source.ts";
import type { Paint } from "../report/paint.ts";
import { lineText, startOf } from "../report/position.ts";
import { place as placeText } from "../report/words.ts";
import type { Cause, Trace } from "../trace/trace.ts";

/** A trace whose texts may be shown. */
export interface ShownTrace extends Trace {
  /** The source of a cause, as it may be shown. */
  readonly shown: (source: Cause["at"]["source"]) => ShownSource;
}

/** A trace as it may be shown: with personal values masked, unless somebody asks for them. */
export function shownTrace(trace: Trace, known: PersonalKnowledge, personal: boolean): ShownTrace {
  if (personal) return { ...trace, shown: shownInFull };
  const { text, value } = trace;
  const masked = { ...trace, text: shownValue(text, known), shown: (source: Cause["at"]["source"]) => shownSource(source, known) };
  return value === undefined ? masked : { ...masked, value: shownData(value, known) };
}

/** A trace for people: the value, then each line that it was made from with what made it. */
export function traceText({ pointer, text, causes, shown }: ShownTrace, env: string | undefined, paint: Paint): string {
  const blocks = causes.map((cause) => {
    const lines = [
      `${paint(placeText(cause.at), "blue")}  ${printable(lineText(shown(cause.at.source), startOf(cause.at).line).trim())}`,
      `  rule: ${ruleText(cause)}`,
      ...(cause.made.length > 0 ? [`  encoded by: ${cause.made.join(", then ")}`] : []),
      ...cause.params.map(paramText),
      ...cause.vars.map(({ pointer, span }) => `  environment: ${env ?? ""}, ${variableName(pointer)} at ${placeText(span)}`),
      ...cause.usedAt.map((at) => `  used at: ${placeText(at)}`),
    ];
    return `${lines.join("\n")}\n`;
  });
  return [`${paint(pointer === "" ? "The request" : pointer, "bold")} is ${text}\n`, ...blocks].join("\n");
}

/** A trace as one JSON document, version 1. */
export function traceJson(spec: string, env: string | undefined, { pointer, text, value, causes, shown }: ShownTrace): string {
  const entries = causes.map((cause) => ({
    ...place(cause.at),
    text: lineText(shown(cause.at.source), startOf(cause.at).line).trim(),
    pointer: cause.pointer,
    rule: { kind: cause.rule, keys: cause.keys.map(({ construct, key }) => `${construct.name}.${key}`) },
    encodedBy: cause.made,
    params: cause.params.map(({ name, declared, given }) => ({
      name,
      ...(declared ? { declared: place(declared) } : {}),
      ...(given ? { given: place(given) } : {}),
    })),
    vars: cause.vars.map((variable) => ({ name: variableName(variable.pointer), ...place(variable.span) })),
    usedAt: cause.usedAt.map(place),
  }));
  const document = {
    version: 1,
    spec,
    ...(env === undefined ? {} : { env }),
    pointer,
    ...(value === undefined ? { open: text } : { value }),
    causes: entries,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function paramText({ name, declared, given }: Cause["params"][number]): string {
  const places = [...(declared ? [`declared at ${placeText(declared)}`] : []), ...(given ? [`given at ${placeText(given)}`] : [])];
  return `  parameter: ${[name, ...places].join(", ")}`;
}

function ruleText({ rule, keys }: Cause): string {
  const last = keys.at(-1);
  const way = keys.map(({ construct, key }) => `${construct.name}.${key}`).join(" › ");
  if (rule === "wire") return `\`wire\` sets it${way === "" ? "" : `, in ${way}`}`;
  if (rule === "compiler") return `no key says it: the compiler adds what the service demands or advises${way === "" ? "" : `, in ${way}`}`;
  return last === undefined ? "the contract" : `${way}: ${last.row.doc}`;
}

/** `vars.sealId` of `/environments/test/vars/sealId`. */
export function variableName(pointer: string): string {
  return pointer.split("/").slice(-2).join(".");
}

function place(span: Span): { readonly file: string; readonly line: number; readonly column: number } {
  return { file: span.source.path, ...startOf(span) };
}
