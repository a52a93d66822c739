import type { DocumentNode } from "../model/document.ts";
import type { Source } from "../model/source.ts";

/**
 * What reads plain YAML before the library of YAML is asked: a text as data, `undefined` where it leaves it to the library. The program has `plain.ts` do
 * it (`FLOWSPEC_YAML=plain` leaves it out, to find out whose mistake a mistake is); who bundles the library of flowspec bundles no second reader.
 * It is the same for a whole process.
 */
export const reader: { plain?: ((source: Source) => DocumentNode | undefined) | undefined } = {};
