import { actions } from "../language/tables/actions.ts";
import type { Undecided } from "../language/readers/undecided.ts";
import type { Contract } from "../model/contract.ts";
import type { Constants } from "./constants.ts";
import { factsCode } from "./facts.ts";
import { json } from "./names.ts";
import { paramFields } from "./params.ts";

/** What the runtime needs to judge the parameters of a contract: their declarations, and the facts that depend on them. */
export function judgedCode({ action, params }: Contract, undecided: Undecided, constants: Constants): string {
  const isSettled = undecided.places.every(({ charges }) => charges.length === 0);
  const members = {
    action: json(action),
    service: json(actions[action].service),
    params: paramFields(params, constants),
    gather: isSettled ? "() => undefined" : factsCode(undecided, params, constants),
    said: json(undecided.said),
    answers: json(undecided.answers),
  };
  const lines = Object.entries(members).map(([name, value]) => `  ${name}: ${value},\n`);
  return `{\n${lines.join("")}}`;
}
