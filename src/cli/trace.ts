import { shownInFull, type PersonalKnowledge, shownSource } from "../finish.ts";
import { shownData, shownValue } from "../finish/data.ts";
import type { ShownSource } from "../model/findings.ts";
import { printable } from "../model/printable.ts";
import type { Span } from "../model/source.ts";
import type { Paint } from "../report/paint.ts";
import { lineText, startOf } from "../report/position.ts";
import { place as placeText } from "../report/words.ts";
import type { KeyStep } from "../language/readers/place.ts";
import type { Cause, Trace } from "../trace/trace.ts";
import { tracedMessages } from "../words/en/traced.ts";
import type { Language } from "../words/language.ts";
import { type Say, saying } from "../words/saying.ts";

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

/** What a key means, in the language of whoever asks. */
export type DocOf = (step: KeyStep) => string;

/** In which language a trace is told. */
interface Voice {
  readonly language: Language;
  readonly docOf: DocOf;
}

type SayTraced = Say<typeof tracedMessages>;

/** What `trace` and `resolve` say of values. */
export function sayingTraced(language: Language): SayTraced {
  return saying("traced", tracedMessages, language);
}

/** A trace for people: the value, then each line that it was made from with what made it. */
export function traceText({ pointer, text, causes, shown }: ShownTrace, env: string | undefined, paint: Paint, voice: Voice): string {
  const say = sayingTraced(voice.language);
  const blocks = causes.map((cause) => {
    const lines = [
      `${paint(placeText(cause.at), "blue")}  ${printable(lineText(shown(cause.at.source), startOf(cause.at).line).trim())}`,
      `  ${ruleText(cause, say, voice.docOf)}`,
      ...(cause.made.length > 0 ? [`  ${say("encoded", { functions: cause.made.join(say("between-functions")) })}`] : []),
      ...cause.params.map((param) => `  ${paramText(param, say)}`),
      ...cause.vars.map(({ pointer: variable, span }) => {
        const data = { env: env ?? "", variable: variableName(variable), place: placeText(span) };
        return `  ${say("environment", data)}`;
      }),
      ...cause.usedAt.map((at) => `  ${say("used", { place: placeText(at) })}`),
    ];
    return `${lines.join("\n")}\n`;
  });
  const bold = (words: string): string => paint(words, "bold");
  const head =
    pointer === "" ? say("request", { request: bold(say("the-request")), text }) : say("value", { pointer: bold(pointer), text });
  return [`${head}\n`, ...blocks].join("\n");
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

function paramText({ name, declared, given }: Cause["params"][number], say: SayTraced): string {
  if (declared && given) return say("parameter-both", { name, declared: placeText(declared), given: placeText(given) });
  if (declared) return say("parameter-declared", { name, declared: placeText(declared) });
  return given ? say("parameter-given", { name, given: placeText(given) }) : say("parameter", { name });
}

function ruleText({ rule, keys }: Cause, say: SayTraced, docOf: DocOf): string {
  const last = keys.at(-1);
  const way = keys.map(({ construct, key }) => `${construct.name}.${key}`).join(" › ");
  if (rule === "wire") return way === "" ? say("wire") : say("wire-in", { way });
  if (rule === "compiler") return way === "" ? say("compiler") : say("compiler-in", { way });
  return last === undefined ? say("contract") : say("key", { way, doc: docOf(last) });
}

/** `vars.sealId` of `/environments/test/vars/sealId`. */
export function variableName(pointer: string): string {
  return pointer.split("/").slice(-2).join(".");
}

function place(span: Span): { readonly file: string; readonly line: number; readonly column: number } {
  return { file: span.source.path, ...startOf(span) };
}
