// Lists of actions that the answers of laws name. Many laws are answered in the same actions, so each list is a const, called by what is in it.
import { actionNames } from "../build/model/contract.js";

/** The lists that were asked for. */
export class ActionLists {
  #known = new Map();

  /** The code of the members by which a law says how the service answers its breach (`Answering`). */
  answers({ severity, warningIn, claims }) {
    const members = [`severity: ${JSON.stringify(severity)}`];
    if (warningIn !== undefined) members.push(`warningIn: ${this.#name(warningIn)}`);
    if (claims !== undefined) members.push(`claims: [${claims.map((claim) => this.#claim(claim)).join(", ")}]`);
    return members.join(", ");
  }

  /** A const for each list. */
  declarations() {
    return [...this.#known].map(([name, actions]) => `const ${name}: readonly string[] = ${JSON.stringify(actions)};`);
  }

  #claim({ code, actions, ...more }) {
    const where = actions === undefined ? [] : [`actions: ${this.#name(actions)}`];
    const members = Object.entries(more).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
    return `{ ${[`code: ${JSON.stringify(code)}`, ...where, ...members].join(", ")} }`;
  }

  #name(actions) {
    const others = actionNames.filter((action) => !actions.includes(action));
    const name =
      others.length === 0 ? "inAll" : others.length < actions.length ? `inAllBut${shortNames(others)}` : `in${shortNames(actions)}`;
    const known = this.#known.get(name) ?? actions;
    if (known.join() !== actions.join()) throw new Error(`${known.join(", ")} and ${actions.join(", ")} are both called ${name}.`);
    this.#known.set(name, actions);
    return name;
  }
}

/** `CreateFlowGroupByFiles` as `GroupFiles`. */
function shortNames(actions) {
  return actions.map((action) => action.replaceAll(/Create|By|Flow(?!s)/gu, "")).join("");
}
