import { encodingFlaw } from "./1-parse/encoding.ts";
import { parse } from "./1-parse/parse.ts";
import { whole } from "./1-parse/parsed.ts";
import { check } from "./3-check/check.ts";
import { lower } from "./4-lower/lower.ts";
import { render } from "./4-lower/render.ts";
import type { Call } from "./calls/read.ts";
import { bodiesAlike, readableCalls } from "./codes/imports.ts";
import { finish } from "./finish.ts";
import type { Unsaid } from "./lift/code.ts";
import type { Different } from "./lift/different.ts";
import type { ActionName } from "./model/contract.ts";
import { type Diagnostic, diagnostic, hasErrors } from "./model/diagnostic.ts";
import { dataOf, type MapNode } from "./model/document.ts";
import type { Checked } from "./model/findings.ts";
import { isObject, jsonData, sameJson } from "./model/json.ts";
import type { Source } from "./model/source.ts";
import { readPasted } from "./requests.ts";
import type { Settings } from "./resolve.ts";

/** A text of a request body, and what the sample is called that makes it. */
export interface NamedRequest {
  readonly source: Source;
  readonly sample: string;
}

/**
 * Request bodies of one kind, texts of JSON, as the text of one contract definition with a sample for each, which renders to an equal body. There
 * is none where one of them cannot be read as it was meant, or no parameter can stand for a difference. Its comments are in the language `written`.
 */
export async function importTogether(
  requests: readonly NamedRequest[],
  name: string,
  action: ActionName,
  settings: Settings = {},
  written: Settings["language"] = settings.language,
): Promise<Checked<string>> {
  const read = requests.map(({ source, sample }) => ({ source, sample, ...readPasted(source, action) }));
  const found = read.flatMap(({ diagnostics }) => diagnostics);
  const bodies = read.flatMap(({ value, sample }) => (value ? [{ document: value, sample }] : []));
  if (bodies.length < requests.length || hasErrors(found)) return finish(found, [], settings);
  const [{ importBodies }, { formatSource }] = await Promise.all([import("./lift/together.ts"), import("./format/format.ts")]);
  const made = importBodies(bodies, name, action, written);
  if (typeof made !== "string") return finish([...found, tooDifferent(made)], [], settings);
  const text = formatSource({ path: `${name}.flow.yaml`, text: made }).value ?? made;
  const other = bodies.find(({ document, sample }) => !sameJson(withReadTexts(bodyOf(text, sample)), withReadTexts(dataOf(document))));
  if (other) return finish([...found, otherwise(other.document, bodies[0]?.document)], [], settings);
  return { value: text, ...finish(found, [], settings) };
}

/** A body with the maps that texts of JSON in it hold in their place: in what order they are written there says nothing. */
function withReadTexts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withReadTexts);
  if (isObject(value)) return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withReadTexts(inner)]));
  const held = typeof value === "string" && value.startsWith("{") ? jsonData(value) : undefined;
  return isObject(held) ? { json: withReadTexts(held) } : value;
}

/** What a sample of a contract makes; nothing where the contract cannot be read. */
function bodyOf(text: string, sample: string): unknown {
  const document = whole(parse({ path: "imported.flow.yaml", text })).value;
  const contract = document && check(document).value;
  const found = contract?.samples.find(({ name }) => name === sample);
  return contract && found && render(lower(contract), found.values, found.now);
}

function tooDifferent({ why, origin, other, member }: Different): Diagnostic {
  const data = { pointer: `${origin.pointer}${member}`, other: other.span.source.path };
  const place = { span: origin.key ?? origin.span, pointer: origin.pointer };
  return diagnostic(bodiesAlike, {
    message: why,
    data,
    help: "apart",
    ...place,
    related: [{ span: other.key ?? other.span, message: "compared-with" }],
  });
}

function otherwise(document: MapNode, first: MapNode | undefined): Diagnostic {
  const { span, pointer } = document;
  return diagnostic(bodiesAlike, { message: "otherwise", data: { other: first?.span.source.path ?? "" }, help: "apart", span, pointer });
}

/** The calls of actions in the text of a TypeScript or JavaScript file, each with what it sends; nothing of it is run. */
export async function callsOf(source: Source, settings: Settings = {}): Promise<Checked<readonly Call[]>> {
  const flaw = encodingFlaw(source);
  if (flaw) return finish([flaw], [], settings);
  const { callsIn } = await import("./calls/read.ts");
  const { value, diagnostics } = callsIn(source);
  return { ...(value ? { value } : {}), ...finish(diagnostics, [], settings) };
}

/**
 * A call in code as the text of a contract definition: what it says is written there, what it computes is a parameter of the type that its place
 * wants. There is none where code decides what no parameter can stand for.
 */
export async function importCall(
  call: Call,
  source: Source,
  name: string,
  settings: Settings = {},
  written: Settings["language"] = settings.language,
): Promise<Checked<string>> {
  const { value: body, diagnostics } = call.read();
  // Of what is not written nothing is a parameter.
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (body === undefined || errors.length > 0) return finish(errors, [], settings);
  const [{ importCode }, { formatSource }] = await Promise.all([import("./lift/code.ts"), import("./format/format.ts")]);
  const made = importCode(body, name, `${source.path}:${call.line}`, written);
  if (typeof made !== "string") return finish(made.map(unsaid), [], settings);
  const text = formatSource({ path: `${name}.flow.yaml`, text: made }).value ?? made;
  return { value: text, ...finish(diagnostics, [], settings) };
}

function unsaid({ why, member, origin }: Unsaid): Diagnostic {
  const data = { member };
  const place = { span: origin.span, pointer: "" };
  return why === "unsaid"
    ? diagnostic(readableCalls, { message: why, help: "literal", ...place })
    : diagnostic(readableCalls, { message: why, data, help: "literal", ...place });
}
