import { indexName } from "../../model/tree.ts";
import { capital } from "../../runtime/phrases.ts";

/** Names of contracts: kebab-case. */
export const namePattern = "^[a-z][a-z0-9]*(-[a-z0-9]+)*$";

/** Whether a name can be a sample's: kebab-case too, and it may begin with a digit. */
export function isSampleName(name: string): boolean {
  return name.length <= nameLength && /^[a-z0-9]+(-[a-z0-9]+)*$/u.test(name);
}

/** A name in kebab-case as that of a type: `tomato-purchase` as `TomatoPurchase`. */
export function typeName(name: string): string {
  return name.split("-").map(capital).join("");
}

/** What names of contracts and samples have at the most, in characters: they become names of files. */
export const nameLength = 100;

/** Names of contracts whose builders would overwrite files that every output folder has. */
export const takenNames: readonly string[] = ["index", "runtime"];

/** A contract's name as its outputs have it: those of two contracts whose names differ in hyphens alone could be mistaken for each other. */
export function outputName(contract: string): string {
  return contract.replaceAll("-", "");
}

/** Names of parameters and of the fields of their items. */
export const paramNamePattern = "^[A-Za-z][A-Za-z0-9_]*$";

/** Names that placeholders give another meaning, or that every JavaScript object has. */
const reserved: ReadonlySet<string> = new Set(["now", "item", indexName, "vars", ...Object.getOwnPropertyNames(Object.prototype)]);

const word = new RegExp(paramNamePattern, "u");

/** Whether a name is an ASCII word, as those of parameters are. */
export function isWord(name: string): boolean {
  return word.test(name);
}

/** Whether a name can be a parameter's. */
export function isParamName(name: string): boolean {
  return isWord(name) && !reserved.has(name);
}

/** Whether a text is a regular expression, read with the flag u. */
export function isPattern(pattern: string): boolean {
  try {
    return new RegExp(pattern, "u") instanceof RegExp;
  } catch {
    return false;
  }
}
