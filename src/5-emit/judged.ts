import { encodings } from "../language/trees/encodings.ts";
import type { Contract } from "../model/contract.ts";
import { hole } from "../runtime/hole.ts";
import type { CompiledLaws } from "../runtime/judgement.ts";
import { wordAmong } from "../runtime/precompile.ts";
import type { Charge } from "../runtime/recipe.ts";
import type { Constants } from "./constants.ts";
import { json, lawName, propertyKey } from "./names.ts";
import { paramFields } from "./params.ts";

/** What the runtime needs to judge the parameters of a contract: their declarations, and how facts are made of them. */
export function judgedCode({ params }: Contract, { action, service, facts, said, answers }: CompiledLaws, constants: Constants): string {
  const members = {
    action: json(action),
    service: json(service),
    params: paramFields(params, constants),
    ...(facts === undefined ? {} : { facts: recipeCode(facts, constants, new Map()) }),
    said: json(said),
    answers: json(answers),
  };
  const lines = Object.entries(members).map(([name, value]) => `  ${name}: ${value},\n`);
  return `{\n${lines.join("")}}`;
}

/** Functions of the runtime that stand in recipes, by their names there. */
const functions: ReadonlyMap<unknown, string> = new Map<unknown, string>([
  ...Object.entries(encodings).map(([name, { to }]) => [to, name] as const),
  [wordAmong, "wordAmong"],
]);

/** A recipe as code; `charges` are those that have a constant already. Its atoms are JSON literals, and names of the runtime and of constants. */
function recipeCode(value: unknown, constants: Constants, charges: Map<Charge, string>): string {
  if (value === hole) return constants.use("hole");
  const name = functions.get(value);
  if (name !== undefined) return constants.use(name);
  if (Array.isArray(value)) return `[${value.map((each) => recipeCode(each, constants, charges)).join(", ")}]`;
  if (typeof value !== "object" || value === null) return json(value);
  if (isCharge(value)) {
    const known = charges.get(value) ?? chargeCode(value, constants);
    charges.set(value, known);
    return known;
  }
  const members = Object.entries(value).map(([key, each]) => `${propertyKey(key)}: ${recipeCode(each, constants, charges)}`);
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

/** Data of a contract holds no functions, and so no laws. */
function isCharge(value: object): value is Charge {
  const law: unknown = Reflect.get(value, "law");
  return typeof law === "object" && law !== null && typeof Reflect.get(law, "judge") === "function";
}

function chargeCode({ code, severity, api, inferred }: Charge, constants: Constants): string {
  const law = constants.use(lawName(code));
  const answers = `api: ${json(api)}, inferred: ${json(inferred)}`;
  return constants.add("charge", "Charge", `{ code: ${json(code)}, severity: ${json(severity)}, ${answers}, law: ${law} }`);
}
