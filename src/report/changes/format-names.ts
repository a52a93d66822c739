/** The names of the formats of changes, as `--format` takes them. */
export const changeFormatNames = ["pretty", "json", "markdown", "github", "sarif"] as const;

export type ChangeFormat = (typeof changeFormatNames)[number];
