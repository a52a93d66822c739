/** Names of contracts: kebab-case. */
export const namePattern = "^[a-z][a-z0-9]*(-[a-z0-9]+)*$";

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
const reserved: ReadonlySet<string> = new Set(["now", "item", "vars", ...Object.getOwnPropertyNames(Object.prototype)]);

/** Whether a name can be a parameter's. */
export function isParamName(name: string): boolean {
  return new RegExp(paramNamePattern, "u").test(name) && !reserved.has(name);
}

/** Whether a text is a regular expression, read with the flag u. */
export function isPattern(pattern: string): boolean {
  try {
    return new RegExp(pattern, "u") instanceof RegExp;
  } catch {
    return false;
  }
}
