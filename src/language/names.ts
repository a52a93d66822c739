/** Names of contracts: kebab-case. */
export const namePattern = "^[a-z][a-z0-9]*(-[a-z0-9]+)*$";

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
