import { actions } from "../../language/tables/actions.ts";
import { holdsSingle } from "../../language/tables/contract.ts";
import { type ActionName, actionNames } from "../../model/contract.ts";
import { codesAnsweredBy } from "../../wire/service-codes.ts";
import { minimalContract } from "../examples/minimal.ts";
import { hasKey } from "../examples/place.ts";
import { printExample } from "../examples/print.ts";
import { allKeys } from "../tables/keys.ts";
import { structuresShown } from "../tables/shown.ts";

/** A request of the service. */
export interface ActionMeaning {
  readonly kind: "action";
  readonly name: ActionName;
  readonly service: string;
  readonly version: string;
  /** Whether a contract of it is one contract, or several under `flows`. */
  readonly shape: "one" | "several";
  readonly structures: readonly string[];
  /** Keys that its minimal contract writes, beside the frame: what no contract of it lacks. */
  readonly required: readonly string[];
  /** How many keys its contracts can have. */
  readonly keys: number;
  /** The error codes that its documents list. */
  readonly codes: readonly string[];
  readonly example: string;
}

/** An action explained; `undefined` where there is none of the name. */
export function actionMeaning(asked: string): ActionMeaning | undefined {
  const name = actionNames.find((each) => each === asked);
  if (name === undefined) return undefined;
  const { service, version, construct, targets } = actions[name];
  const contract = minimalContract(name);
  return {
    kind: "action",
    name,
    service,
    version,
    shape: holdsSingle(construct) ? "one" : "several",
    structures: structuresShown(targets.map(({ structure }) => structure)),
    required: pathsIn(contract),
    keys: allKeys().filter(({ ways, key }) => ways.some((way) => hasKey(name, way, key))).length,
    codes: codesAnsweredBy(name),
    example: printExample(contract),
  };
}

const frame = new Set(["flowspec", "name", "action"]);

/** The keys of data, those inside with those around them; of a list those of its first item. */
function pathsIn(data: unknown, before = ""): readonly string[] {
  const map: unknown = Array.isArray(data) ? data[0] : data;
  if (typeof map !== "object" || map === null) return [];
  return Object.entries(map).flatMap(([key, value]) => {
    if (before === "" && frame.has(key)) return [];
    const inner = pathsIn(value, `${before}${key}.`);
    return inner.length === 0 ? [`${before}${key}`] : inner;
  });
}
