import type { ActionName } from "../model/contract.ts";
import { type ActionSet, isIn, listsCodes } from "./actions.ts";
import { codeLists, gatewayCodes } from "./refusals/code-lists.ts";

const lists: Readonly<Record<string, readonly ActionSet[]>> = codeLists;
const byGateway: ReadonlySet<string> = new Set(gatewayCodes);

/** Whether the documents of an action list an error code. */
export function isListed(code: string, action: ActionName): boolean {
  return listsCodes(action) && (lists[code] ?? []).some((set) => isIn(action, set));
}

/** Whether the documents of an action list a code, or the gateway answers it before any action. */
export function canAnswer(action: ActionName, code: string): boolean {
  return byGateway.has(code) || isListed(code, action);
}
