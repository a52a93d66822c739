import { hole } from "./hole.ts";
import type { ParamFacts, ParamField } from "./param.ts";
import { isFields, type ParamProblem, step } from "./params.ts";
import { type OwnValues, ownValues, unreadable } from "./passed.ts";
import { readFileId } from "./uploads.ts";

const noValues: Readonly<OwnValues> = {};

/**
 * Parameters of which nothing is judged but ids of sealed files: a copy in which they are as they are sent, and what is wrong with them. All else
 * stays as it was passed; what is no map has no ids.
 */
export function readSealed(fields: readonly ParamField[], passed: unknown, path: string, problems: ParamProblem[]): unknown {
  const values = ownValues(passed, noValues);
  if (values === undefined || values === unreadable) return passed;
  for (const { name, is } of fields) {
    const value = sealedValue(is, values[name], step(path, name), problems);
    if (value !== values[name]) values[name] = value;
  }
  return values;
}

function sealedValue({ sealed, reviewed, items }: ParamFacts, passed: unknown, path: string, problems: ParamProblem[]): unknown {
  const file = sealed && reviewed && readFileId(reviewed, passed, sealed);
  if (file !== undefined) {
    if (file.id === undefined && file.problem !== undefined) problems.push({ path, ...file.problem });
    return file.id ?? hole;
  }
  if (items === undefined || !Array.isArray(passed)) return passed;
  return passed.map((item: unknown, index) =>
    isFields(items) ? readSealed(items, item, step(path, index), problems) : sealedValue(items, item, step(path, index), problems),
  );
}
