/*
 * Every order of strength that is known of, in this one place. Each is our reading of the sentence that it names, so that what follows from it is told
 * as what may be. Where no document orders two values, neither does a scale.
 */
export * from "./orders/document.ts";
export * from "./orders/notice.ts";
export * from "./orders/page.ts";
export * from "./orders/parties.ts";
export * from "./orders/proof.ts";
