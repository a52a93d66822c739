import { paramKeys } from "./params.ts";

/** Keys at the top of a contract that are no rows of its table: they are the frame around what is sent. */
export const topKeys = ["flowspec", "name", "action", "summary", "params", "samples"] as const;

/** What a contract alone says: which it is. */
export const ownKeys = ["flowspec", "name", "action"] as const;

/** Keys that are the contract's wherever a used file has them. */
export const declaredKeys = ["params", "samples"] as const;

/** Keys that every construct takes beside its rows. */
export const reuseKeys = ["use"] as const;

/** Keys of constructs that have a structure of their own. */
export const overrideKeys = ["wire", "omit"] as const;

/** Keys of the elements of lists. */
export const elementKeys = ["each", "when"] as const;

/** Keys of the declaration of a parameter. */
export const declarationKeys: readonly string[] = ["type", ...Object.keys(paramKeys)];
