/**
 * Whether the library of YAML reads every text alone, and not only those that `plain.ts` leaves to it: to find out whose mistake a mistake is.
 * It is the same for a whole process, which `FLOWSPEC_YAML=plain` tells.
 */
export const reader: { isLibraryAlone: boolean } = { isLibraryAlone: false };
