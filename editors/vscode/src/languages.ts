/** Languages whose files start a server: contracts and the configuration. */
export const startingIds: ReadonlySet<string> = new Set(["flowspec", "flowspec-config"]);

/** Those that a server is told of: contracts use files that are plain YAML. */
export const languageIds: readonly string[] = [...startingIds, "yaml"];
