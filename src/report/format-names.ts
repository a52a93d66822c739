/** The names of the formats of findings, as `--format` and `--output` take them; what `--help` and the READMEs say follows. */
export const formatNames = ["pretty", "json", "sarif", "github", "gitlab", "junit", "markdown"] as const;

export type Format = (typeof formatNames)[number];
