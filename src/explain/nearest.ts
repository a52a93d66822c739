import { codes } from "../code-families.ts";
import { nearest } from "../diagnostics/suggest.ts";
import { serviceCodeTable } from "../wire/service-codes.ts";

/** The code, of flowspec or of the service, that a misspelt one probably means; `undefined` where none is near. */
export function nearestCode(name: string): string | undefined {
  return nearest(name, [...codes.map((code) => code.name), ...serviceCodeTable.keys()]);
}
