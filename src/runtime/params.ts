import { type Hole, hole } from "./hole.ts";
import type { FileIdProblem } from "./reviewed-file.ts";
import type { MessageOf, Messages } from "./message.ts";
import type { keyMessages } from "./provenance.ts";
import { typeFault, typeMessages } from "./param-types.ts";
import { hasOwn } from "./plain.ts";
import { type OwnValues, ownItems, ownValues, unreadable } from "./passed.ts";
import { faultMessages, notFields, type ParamFacts, type ParamFault, paramFault, type ParamField } from "./param.ts";

/** Values of parameters by name; what is wrong or missing as holes. */
export type Values = Readonly<Record<string, unknown>>;

/** What may be wrong with parameters as they are passed. */
export const passedMessages = {
  "no-map-of": "Parameters are passed as a map of {names:list}.",
  "no-map": "Parameters are passed as a map.",
  "no-value": "No value for {name:code}.",
  "no-param": "No parameter is called {name:code}.",
  unreadable: "This cannot be read.",
  "no-moment": "{option:code} is no moment: a date, or Unix seconds.",
} as const;

type Passed = MessageOf<typeof passedMessages>;

/** What may be wrong with a parameter's value: its declaration does not let it through, or it is none of its type. */
export const valueMessages: typeof faultMessages & typeof typeMessages = { ...faultMessages, ...typeMessages };

/** What may be wrong with parameters. */
export const paramMessages: typeof passedMessages & typeof valueMessages = { ...passedMessages, ...valueMessages };

/** What is wrong with the parameters themselves. */
export type ParamProblem = (PlainProblem | FileIdProblem | KeyProblem) & {
  /** Which one: `people[0].mobile`; `""` is all of them together. */
  readonly path: string;
  /** Whether the value is none of its type, but known: what is wrong with its use is said instead. */
  readonly typed?: true;
};

/** What is wrong with the key of a call. */
type KeyProblem = MessageOf<typeof keyMessages> & {
  readonly code: "param-values";
  readonly messages: Messages;
  readonly from?: never;
};

type PlainProblem = MessageOf<typeof paramMessages> & {
  readonly code: "sample-params" | ParamFault["code"];
  readonly messages?: never;
  readonly from?: never;
};

/**
 * Reads values as an application passes them: each is judged by its declaration, defaults are filled in, and what is wrong becomes a hole.
 * Every parameter is a property of the answer, `undefined` where it is not passed and may be absent. What was passed is read once and left
 * as it is: the answer is nobody else's.
 */
export function readParams(fields: readonly ParamField[], passed: unknown, problems: ParamProblem[]): Values | Hole {
  const values = ownValues(passed, blankOf(fields));
  if (values === unreadable) problems.push({ path: "", code: "param-values", message: "unreadable" });
  else if (values === undefined) problems.push({ path: "", code: "param-values", ...notMap(fields.map(({ name }) => name)) });
  else return readFields(fields, values, "", problems);
  return hole;
}

function notMap(names: readonly string[]): Passed {
  return names.length === 0 ? { message: "no-map" } : { message: "no-map-of", data: { names } };
}

/** Reads fields where they are: each is a property. */
function readFields(fields: readonly ParamField[], values: OwnValues, path: string, problems: ParamProblem[]): Values {
  for (const field of fields) {
    const value = values[field.name];
    const read = readField(field, value, path, problems);
    if (read !== value) values[field.name] = read;
  }
  if (Object.keys(values).length > fields.length) reportUnknown(values, blankOf(fields), path, problems);
  return values;
}

/** Fields without values, made once: values that are laid out alike are read faster. */
const blanks = new WeakMap<readonly ParamField[], Readonly<OwnValues>>();

function blankOf(fields: readonly ParamField[]): Readonly<OwnValues> {
  const known = blanks.get(fields);
  if (known !== undefined) return known;
  const blank = Object.fromEntries(fields.map(({ name }) => [name, undefined]));
  blanks.set(fields, blank);
  return blank;
}

function readField({ name, optional, default: fallback, is }: ParamField, value: unknown, path: string, problems: ParamProblem[]): unknown {
  if (value !== undefined) return readValue(is, value, path, name, problems);
  if (optional) return fallback;
  problems.push({ path: step(path, name), code: "sample-params", message: "no-value", data: { name } });
  return hole;
}

/** The value at a step of a path; the path is put together only where it is needed. */
function readValue(is: ParamFacts, passed: unknown, path: string, name: string | number, problems: ParamProblem[]): unknown {
  const file = is.reviewed?.read(passed, is.sealed === true);
  if (file !== undefined) {
    if (file.problem !== undefined) problems.push({ path: step(path, name), ...file.problem });
    return file.id ?? hole;
  }
  const value = typeof passed === "object" && passed !== null ? (ownItems(passed) ?? passed) : passed;
  if (value === unreadable) {
    problems.push({ path: step(path, name), code: "param-values", message: "unreadable" });
    return hole;
  }
  const fault = paramFault(is, value);
  if (fault !== undefined) {
    problems.push({ path: step(path, name), ...fault });
    return hole;
  }
  const foreign = typeFault(is.type, value);
  if (foreign !== undefined) problems.push({ path: step(path, name), code: "param-values", ...foreign, typed: true });
  const { items } = is;
  return items !== undefined && Array.isArray(value) ? readItems(items, value, step(path, name), problems) : value;
}

function readItems(items: ParamFacts | readonly ParamField[], values: readonly unknown[], path: string, problems: ParamProblem[]): unknown {
  return values.map((value, index) =>
    isFields(items) ? readItem(items, value, path, index, problems) : readValue(items, value, path, index, problems),
  );
}

function readItem(items: readonly ParamField[], passed: unknown, path: string, index: number, problems: ParamProblem[]): unknown {
  const values = passed === unreadable ? unreadable : ownValues(passed, blankOf(items));
  const at = step(path, index);
  if (values === unreadable) problems.push({ path: at, code: "param-values", message: "unreadable" });
  else if (values === undefined) problems.push({ path: at, code: "param-values", ...notFields(items.map(({ name }) => name)) });
  else return readFields(items, values, at, problems);
  return hole;
}

/** Whether the items of a list have fields. */
export function isFields(items: ParamFacts | readonly ParamField[]): items is readonly ParamField[] {
  return Array.isArray(items);
}

function reportUnknown(values: Values, blank: Readonly<OwnValues>, path: string, problems: ParamProblem[]): void {
  for (const name of Object.keys(values)) {
    if (values[name] !== undefined && !hasOwn(blank, name))
      problems.push({ path: step(path, name), code: "sample-params", message: "no-param", data: { name } });
  }
}

/** One more step of a path: `people`, `people[0]`, `people[0].mobile`. */
export function step(path: string, name: string | number): string {
  if (typeof name === "number") return `${path}[${name}]`;
  return path === "" ? name : `${path}.${name}`;
}
