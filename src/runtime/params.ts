import { isObject } from "./plain.ts";
import { type Hole, hole } from "./hole.ts";
import type { MessageOf } from "./message.ts";
import { typeFault, typeMessages } from "./param-types.ts";
import { faultMessages, notFields, type ParamFacts, type ParamFault, paramFault, type ParamField } from "./param.ts";

/** Values of parameters by name; what is wrong or missing as holes. */
export type Values = Readonly<Record<string, unknown>>;

/** What may be wrong with parameters as they are passed. */
export const passedMessages = {
  "no-map-of": "Parameters are passed as a map of {names:list}.",
  "no-map": "Parameters are passed as a map.",
  "no-value": "No value for {name:code}.",
  "no-param": "No parameter is called {name:code}.",
} as const;

type Passed = MessageOf<typeof passedMessages>;

/** What may be wrong with a parameter's value: its declaration does not let it through, or it is none of its type. */
export const valueMessages: typeof faultMessages & typeof typeMessages = { ...faultMessages, ...typeMessages };

/** What may be wrong with parameters. */
export const paramMessages: typeof passedMessages & typeof valueMessages = { ...passedMessages, ...valueMessages };

/** What is wrong with the parameters themselves. */
export type ParamProblem = MessageOf<typeof paramMessages> & {
  /** Which one: `people[0].mobile`; `""` is all of them together. */
  readonly path: string;
  readonly code: "sample-params" | ParamFault["code"];
  /** Whether the value is none of its type, but known: what is wrong with its use is said instead. */
  readonly typed?: true;
};

/**
 * Reads values as an application passes them: each is judged by its declaration, defaults are filled in, and what is wrong becomes a hole.
 * What is not passed and may be absent stays absent. Where nothing is to be changed, the answer is what was passed.
 */
export function readParams(fields: readonly ParamField[], passed: unknown, problems: ParamProblem[]): Values | Hole {
  if (isObject(passed)) return readFields(fields, passed, "", problems);
  problems.push({ path: "", code: "param-values", ...notMap(fields.map(({ name }) => name)) });
  return hole;
}

function notMap(names: readonly string[]): Passed {
  return names.length === 0 ? { message: "no-map" } : { message: "no-map-of", data: { names } };
}

function readFields(fields: readonly ParamField[], passed: Values, path: string, problems: ParamProblem[]): Values {
  let changed: Record<string, unknown> | undefined;
  let count = 0;
  for (const field of fields) {
    const value = passed[field.name];
    if (value !== undefined) count += 1;
    const read = readField(field, value, path, problems);
    if (read === value) continue;
    changed ??= { ...passed };
    changed[field.name] = read;
  }
  if (Object.keys(passed).length > count) reportUnknown(fields, passed, path, problems);
  return changed ?? passed;
}

function readField({ name, optional, default: fallback, is }: ParamField, value: unknown, path: string, problems: ParamProblem[]): unknown {
  if (value !== undefined) return readValue(is, value, path, name, problems);
  if (optional) return fallback;
  problems.push({ path: step(path, name), code: "sample-params", message: "no-value", data: { name } });
  return hole;
}

/** The value at a step of a path; the path is put together only where it is needed. */
function readValue(is: ParamFacts, value: unknown, path: string, name: string | number, problems: ParamProblem[]): unknown {
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
  return Array.from(values, (value, index) => {
    if (!isFields(items)) return readValue(items, value, path, index, problems);
    if (isObject(value)) return readFields(items, value, step(path, index), problems);
    problems.push({ path: step(path, index), code: "param-values", ...notFields(items.map(({ name }) => name)) });
    return hole;
  });
}

function isFields(items: ParamFacts | readonly ParamField[]): items is readonly ParamField[] {
  return Array.isArray(items);
}

function reportUnknown(fields: readonly ParamField[], passed: Values, path: string, problems: ParamProblem[]): void {
  for (const name of Object.keys(passed)) {
    if (passed[name] !== undefined && !fields.some((field) => field.name === name))
      problems.push({ path: step(path, name), code: "sample-params", message: "no-param", data: { name } });
  }
}

/** One more step of a path: `people`, `people[0]`, `people[0].mobile`. */
function step(path: string, name: string | number): string {
  if (typeof name === "number") return `${path}[${name}]`;
  return path === "" ? name : `${path}.${name}`;
}
