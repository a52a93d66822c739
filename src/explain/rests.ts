import { catalogue } from "../wire/catalogue.ts";
import * as reviewed from "../wire/reviewed.ts";
import { predictorsOf } from "./predictions.ts";
import { lawsOfKey } from "./tables/laws.ts";
import { allMembers, bare, keyName } from "./tables/members.ts";

/** What flowspec has that rests on what the service says of a member: whoever maintains it looks there when that has changed. */
export interface Resting {
  /** The keys that write it, or are written in it. */
  readonly keys: readonly string[];
  /** The diagnostics that find something wrong at these keys, or predict a constraint on the member. */
  readonly rules: readonly string[];
  /** The records of the catalogue that name the member. */
  readonly constraints: readonly string[];
  /** Whether `wire/reviewed.ts` speaks of it. */
  readonly isReviewed: boolean;
}

/** What rests on a member, `service.Structure.Member`; on one that no request reaches, nothing. */
export function restsOn(name: string): Resting {
  const entry = allMembers().find(({ structure, member }) => `${structure}.${member}` === name);
  const keys = entry?.keys.filter(({ inside }) => !inside).map(({ entry: key }) => keyName(key)) ?? [];
  const names = new Set([name, bare(name)]);
  const constraints = Object.entries(catalogue).flatMap(([id, { on }]) =>
    on !== "anything" && on.some((place) => names.has(place)) ? [id] : [],
  );
  const rules = [...keys.flatMap((key) => lawsOfKey(key).at), ...constraints.flatMap(predictorsOf)];
  const isReviewed = JSON.stringify(Object.values(reviewed)).includes(JSON.stringify(name));
  return { keys: [...new Set(keys)], rules: [...new Set(rules)], constraints, isReviewed };
}
