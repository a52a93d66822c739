import type { Format } from "./format-names.ts";
import { github } from "./github.ts";
import { json } from "./json.ts";
import { junit } from "./junit.ts";
import { markdown } from "./markdown.ts";
import { plainPaint } from "./paint.ts";
import { pretty } from "./pretty.ts";
import type { Report } from "./report.ts";
import { sarif } from "./sarif.ts";

/** Writes a report in each format, without colour. */
export const formats: Readonly<Record<Format, (report: Report) => string>> = {
  pretty: ({ shown, summary }) => pretty(shown, summary, plainPaint),
  json: ({ shown, summary }) => json(shown, summary),
  sarif,
  github,
  junit,
  markdown,
};
