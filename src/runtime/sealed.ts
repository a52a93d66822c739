import { hole } from "./hole.ts";
import { listFaultMessages, messagesOfFault, notFields, type ParamFacts, paramFault, type ParamField } from "./param.ts";
import { isFields, notMap, type ParamProblem, step } from "./params.ts";
import { mostItems, type OwnValues, ownValue, ownValues, unreadable } from "./passed.ts";
import { readFileId } from "./uploads.ts";

const noValues: Readonly<OwnValues> = {};

/**
 * Parameters of which nothing is judged but ids of sealed files: a copy in which they are as they are sent, and what is wrong with them. Around
 * them everything is what it is declared as, read once: a list of another kind could answer with other ids when the request is made. All else
 * stays as it was passed. It never throws.
 */
export function readSealed(fields: readonly ParamField[], passed: unknown, path: string, problems: ParamProblem[]): unknown {
  if (!holdSealed(fields)) return passed;
  const values = ownValues(passed, noValues);
  if (typeof values !== "object") {
    const names = fields.map(({ name }) => name);
    const place = { path, code: "param-values" } as const;
    if (values === unreadable) problems.push({ ...place, message: "unreadable" });
    else if (path === "") problems.push({ ...place, ...notMap(names) });
    else problems.push({ ...place, ...notFields(names), messages: listFaultMessages });
    return hole;
  }
  const own = new Map(Object.entries(values));
  for (const { name, optional, is } of fields)
    if (holdsSealed(is) && !(optional && own.get(name) === undefined))
      values[name] = sealedValue(is, own.get(name), step(path, name), problems);
  for (const [name, value] of own)
    if (value === unreadable) problems.push({ path: step(path, name), code: "param-values", message: "unreadable" });
  return values;
}

function sealedValue(is: ParamFacts, passed: unknown, path: string, problems: ParamProblem[]): unknown {
  const file = is.sealed && is.reviewed && readFileId(is.reviewed, passed, is.sealed);
  if (file !== undefined) {
    if (file.id === undefined && file.problem !== undefined) problems.push({ path, ...file.problem });
    return file.id ?? hole;
  }
  const { items } = is;
  const value = ownValue(passed);
  if (items !== undefined && Array.isArray(value) && value.length <= mostItems)
    return value.map((item: unknown, index) =>
      isFields(items) ? readSealed(items, item, step(path, index), problems) : sealedValue(items, item, step(path, index), problems),
    );
  const fault = value === unreadable ? undefined : paramFault(is, value);
  if (fault === undefined) problems.push({ path, code: "param-values", message: "unreadable" });
  else problems.push({ path, ...fault, messages: messagesOfFault(fault, is.type) });
  return hole;
}

function holdSealed(fields: readonly ParamField[]): boolean {
  return fields.some(({ is }) => holdsSealed(is));
}

/** Whether a value is the id of a sealed file, or holds some. */
function holdsSealed({ sealed, items }: ParamFacts): boolean {
  return sealed !== undefined || (items !== undefined && (isFields(items) ? holdSealed(items) : holdsSealed(items)));
}
