import { actions } from "../language/actions.ts";
import { liftConstruct } from "../language/lift.ts";
import { literalTree } from "../language/literal.ts";
import type { ActionName } from "../model/contract.ts";
import type { DocumentNode } from "../model/document.ts";
import type { RecordTree } from "../model/tree.ts";
import { parametrize } from "./parametrize.ts";
import { printContract } from "./print.ts";

/**
 * A request body as the YAML text of a contract whose sample `imported` renders to an equal body, whatever was in it. `undefined` for
 * what is no map of members. `name` is the contract's, in kebab-case.
 */
export function importRequest(document: DocumentNode, name: string, action: ActionName): string | undefined {
  const { construct, targets } = actions[action];
  const tree = literalTree(document);
  const root = tree.kind === "record" ? liftConstruct(tree, construct, targets) : undefined;
  if (root === undefined) return undefined;
  const earliest = earliestTime(root);
  const now = earliest === undefined ? undefined : new Date(Math.max(0, earliest - month) * 1000).toISOString().replace(".000Z", "Z");
  return printContract(name, action, parametrize(root, construct, targets), now, [
    `Imported from a request of ${action}. Names of parameters are guessed.`,
  ]);
}

const month = 30 * 86_400;
const timeKeys: ReadonlySet<string> = new Set(["deadline", "remindAt"]);

/** The earliest time that a contract speaks of, in Unix seconds; 0 stands for none. */
function earliestTime(tree: RecordTree): number | undefined {
  let earliest: number | undefined;
  const consider = (seconds: number | undefined): void => {
    if (seconds !== undefined && (earliest === undefined || seconds < earliest)) earliest = seconds;
  };
  for (const [key, value] of tree.fields) {
    if (timeKeys.has(key) && value.kind === "literal" && typeof value.value === "number" && value.value > 0 && value.value < 8e12)
      consider(Math.floor(value.value));
    if (value.kind === "record") consider(earliestTime(value));
    if (value.kind === "list") for (const item of value.items) if (item.value.kind === "record") consider(earliestTime(item.value));
  }
  return earliest;
}
