import { type Hole, hole } from "./hole.ts";
import type { AnyMessage, MessageOf, Messages } from "./message.ts";
import { hasOwn } from "./plain.ts";
import { type OwnValues, ownValue, ownValues, unreadable } from "./passed.ts";
import {
  commonFaultMessages,
  faultByLaw,
  faultFinder,
  listFaultMessages,
  messagesOfFault,
  notFields,
  type ParamFacts,
  type ParamFault,
  paramFault,
  type ParamField,
} from "./param.ts";
import { type FileIdProblem, readFileId } from "./uploads.ts";

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

/** What is wrong with the parameters themselves. */
export type ParamProblem = (PassedProblem | ValueProblem | FileIdProblem) & {
  /** Which one: `people[0].mobile`; `""` is all of them together. */
  readonly path: string;
  /** Whether the value is none of its type, but known: what is wrong with its use is said instead. */
  readonly typed?: true;
};

type PassedProblem = Passed & {
  readonly code: "sample-params" | "param-values";
  readonly messages?: never;
  readonly from?: never;
};

/** What is wrong with a value of a sort that not all builders take, with the sentences on that sort. */
interface ValueProblem extends AnyMessage {
  readonly code: ParamFault["code"] | "chosen-environment";
  readonly messages: Messages;
  readonly from?: never;
}

/**
 * Reads values as an application passes them: each is judged by its declaration, defaults are filled in, and what is wrong becomes a hole.
 * Every parameter is a property of the answer, `undefined` where it is not passed and may be absent. What was passed is read once and left
 * as it is: the answer is nobody else's.
 */
export function readParams(fields: readonly ParamField[], passed: unknown, problems: ParamProblem[]): Values | Hole {
  const prepared = preparedOf(fields);
  const values = ownValues(passed, prepared.blank);
  if (values === unreadable) problems.push({ path: "", code: "param-values", message: "unreadable" });
  else if (values === undefined) problems.push({ path: "", code: "param-values", ...notMap(fields.map(({ name }) => name)) });
  else return readFields(prepared, values, "", problems);
  return hole;
}

/** The same of values that are nobody else's, and have every parameter as a property: they are judged, and filled in, where they are. */
export function readOwnParams(fields: readonly ParamField[], values: OwnValues, problems: ParamProblem[]): Values {
  return readFields(preparedOf(fields), values, "", problems);
}

/** What is wrong with parameters that are no map. */
export function notMap(names: readonly string[]): Passed {
  return names.length === 0 ? { message: "no-map" } : { message: "no-map-of", data: { names } };
}

/** Reads fields where they are: each is a property. */
function readFields({ blank, fields }: PreparedFields, values: OwnValues, path: string, problems: ParamProblem[]): Values {
  for (const field of fields) {
    const { name } = field;
    const value = values[name];
    if (!field.isRight(value)) values[name] = readField(field, value, path, problems);
  }
  if (Object.keys(values).length > fields.length) reportUnknown(values, blank, path, problems);
  return values;
}

/** Fields made ready to be read many times. */
interface PreparedFields {
  /** Without values: what is laid out alike is read faster. */
  readonly blank: Readonly<OwnValues>;
  readonly fields: readonly PreparedField[];
}

interface PreparedField extends ParamField {
  /** Whether a value is right and stays as it is; where it may not, the answer is no. */
  readonly isRight: (value: unknown) => boolean;
}

const prepared = new WeakMap<readonly ParamField[], PreparedFields>();

function preparedOf(fields: readonly ParamField[]): PreparedFields {
  const known = prepared.get(fields);
  if (known !== undefined) return known;
  const made: PreparedFields = {
    blank: Object.fromEntries(fields.map(({ name }) => [name, undefined])),
    fields: fields.map((field) => ({ ...field, isRight: judgeOf(field.is) })),
  };
  prepared.set(fields, made);
  return made;
}

function judgeOf(is: ParamFacts): PreparedField["isRight"] {
  // What stands for a sealed file is never sent as it is passed.
  if (is.sealed !== undefined) return () => false;
  const find = faultFinder(is);
  const { law } = is.type;
  return (value) => {
    if (typeof value === "object" || value === undefined || find(value) !== undefined) return false;
    return law === undefined || value === "" || typeof value !== "string" || law(value) === undefined;
  };
}

function readField({ name, optional, default: fallback, is }: ParamField, value: unknown, path: string, problems: ParamProblem[]): unknown {
  if (value !== undefined) return readValue(is, value, path, name, problems);
  if (optional) return fallback;
  problems.push({ path: step(path, name), code: "sample-params", message: "no-value", data: { name } });
  return hole;
}

/** The value at a step of a path; the path is put together only where it is needed. */
function readValue(is: ParamFacts, passed: unknown, path: string, name: string | number, problems: ParamProblem[]): unknown {
  const file = is.reviewed && readFileId(is.reviewed, passed, is.sealed);
  if (file !== undefined) {
    if (file.problem !== undefined) problems.push({ path: step(path, name), ...file.problem });
    return file.id ?? hole;
  }
  const value = ownValue(passed);
  if (value === unreadable) {
    problems.push({ path: step(path, name), code: "param-values", message: "unreadable" });
    return hole;
  }
  const fault = paramFault(is, value);
  if (fault !== undefined) {
    problems.push({ path: step(path, name), ...fault, messages: messagesOfFault(fault, is.type) });
    return hole;
  }
  const foreign = faultByLaw(is.type, value);
  const { messages = commonFaultMessages } = is.type;
  if (foreign !== undefined) problems.push({ path: step(path, name), code: "param-values", ...foreign, messages, typed: true });
  const { items } = is;
  return items !== undefined && Array.isArray(value) ? readItems(items, value, step(path, name), problems) : value;
}

function readItems(items: ParamFacts | readonly ParamField[], values: readonly unknown[], path: string, problems: ParamProblem[]): unknown {
  if (isFields(items)) {
    const fields = preparedOf(items);
    return values.map((value, index) => readItem(fields, value, path, index, problems));
  }
  const isRight = judgeOf(items);
  return values.map((value, index) => (isRight(value) ? value : readValue(items, value, path, index, problems)));
}

function readItem(items: PreparedFields, passed: unknown, path: string, index: number, problems: ParamProblem[]): unknown {
  const values = passed === unreadable ? unreadable : ownValues(passed, items.blank);
  if (typeof values === "object") return readFields(items, values, step(path, index), problems);
  const place = { path: step(path, index), code: "param-values" } as const;
  if (values === unreadable) problems.push({ ...place, message: "unreadable" });
  else problems.push({ ...place, ...notFields(items.fields.map(({ name }) => name)), messages: listFaultMessages });
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
