import { actions } from "../language/tables/actions.ts";
import { liftConstruct } from "../language/readers/lift.ts";
import { literalRecord } from "../language/trees/literal.ts";
import { leadTime, timeKeys } from "../language/readers/time-keys.ts";
import type { ActionName } from "../model/contract.ts";
import type { MapNode } from "../model/document.ts";
import { record, type RecordTree } from "../model/tree.ts";
import { parametrize } from "./parametrize.ts";
import type { Language } from "../words/language.ts";
import { printContract, sayingImported } from "./print.ts";

/**
 * A request body as the YAML text of a contract whose sample `imported` renders to an equal body, whatever was in it. `name` is the
 * contract's, in kebab-case; its comments are in a language, by default English.
 */
export function importRequest(document: MapNode, name: string, action: ActionName, language?: Language): string {
  const { construct, targets } = actions[action];
  const body = literalRecord(document);
  const root = liftConstruct(body, construct, targets) ?? record([["wire", body]], body.origin);
  const now = momentBefore(root);
  const { values, ...lifted } = parametrize(root, construct, targets);
  const sample = { name: "imported", values, ...(now === undefined ? {} : { now }) };
  const say = sayingImported(language);
  return printContract(name, action, { ...lifted, samples: [sample] }, say("request", { action }), say);
}

/** A number so large counts milliseconds, as JavaScript does: in seconds it would be the year 5138. */
const milliseconds = 100_000_000_000;

/** A moment for a contract whose times are none. */
const anyMoment = Date.UTC(2026, 0, 5, 1) / 1000;

/** A month before the earliest time that a contract speaks of, in Unix seconds; `undefined` where it speaks of none, and needs no moment. */
export function momentBefore(root: RecordTree): number | undefined {
  const times = [...timesIn(root)].map((time) => Math.floor(time >= milliseconds ? time / 1000 : time));
  if (times.length === 0) return undefined;
  const plausible = times.filter((seconds) => seconds > 0 && seconds < milliseconds);
  return plausible.length === 0 ? anyMoment : Math.max(0, Math.min(...plausible) - leadTime);
}

function* timesIn(tree: RecordTree): Generator<number> {
  for (const [key, value] of tree.fields) {
    if (timeKeys().has(key) && value.kind === "literal" && typeof value.value === "number" && value.value !== 0) yield value.value;
    if (value.kind === "record") yield* timesIn(value);
    if (value.kind === "list") for (const item of value.items) if (item.value.kind === "record") yield* timesIn(item.value);
  }
}

/** A moment for a contract that counts times from now on; nothing where it counts none. */
export function momentOfTests(root: RecordTree): number | undefined {
  return hasRelative(root) ? anyMoment : undefined;
}

function hasRelative(tree: RecordTree): boolean {
  return [...tree.fields].some(([key, value]) => {
    if (value.kind === "record") return hasRelative(value);
    if (value.kind === "list") return value.items.some((item) => item.value.kind === "record" && hasRelative(item.value));
    return timeKeys().has(key) && value.kind === "literal" && typeof value.value === "string";
  });
}
