import { instantiate } from "../language/trees/instantiate.ts";
import { plainOf } from "../language/trees/apply.ts";
import type { Request } from "../model/request.ts";
import type { Tree } from "../model/tree.ts";

/** A request filled in with values, ready for `JSON.stringify`; `undefined` where a value it needs is not known. */
export function render(request: Request, params: ReadonlyMap<string, Tree>, now: number | undefined): unknown {
  const filled = instantiate(request.root, { params, complete: true, ...(now === undefined ? {} : { now }) });
  return filled && plainOf(filled);
}
