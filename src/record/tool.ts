declare const FLOWSPEC_TOOL: string | undefined;

/** What tells this flowspec from every other, its version and the hash of its code, as the build says; none where it was not built as a whole: of such a one nothing is recorded. */
export const tool: string | undefined = typeof FLOWSPEC_TOOL === "undefined" ? undefined : FLOWSPEC_TOOL;
