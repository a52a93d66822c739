import { github } from "./github.ts";
import { json } from "./json.ts";
import { junit } from "./junit.ts";
import { markdown } from "./markdown.ts";
import { plainPaint } from "./paint.ts";
import { pretty } from "./pretty.ts";
import type { Report } from "./report.ts";
import { sarif } from "./sarif.ts";

/** The names of the formats of findings, as `--format` and `--output` take them; what `--help` and the READMEs say follows. */
export const formatNames = ["pretty", "json", "sarif", "github", "junit", "markdown"] as const;

export type Format = (typeof formatNames)[number];

/** Writes a report in each format, without colour. */
export const formats: Readonly<Record<Format, (report: Report) => string>> = {
  pretty: ({ shown, summary }) => pretty(shown, summary, plainPaint),
  json: ({ shown, summary }) => json(shown, summary),
  sarif,
  github,
  junit,
  markdown,
};
