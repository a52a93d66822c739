import type { Format } from "./format-names.ts";
import { github } from "./github.ts";
import { gitlab } from "./gitlab.ts";
import { junit } from "./junit.ts";
import { jsonText, prettyText } from "./light-formats.ts";
import { markdown } from "./markdown.ts";
import type { Report } from "./report.ts";
import { sarif } from "./sarif.ts";

/** Writes a report in each format, without colour. Nothing is spread here, so that a bundler may leave out what nobody uses. */
export const formats: Readonly<Record<Format, (report: Report) => string>> = {
  pretty: prettyText,
  json: jsonText,
  sarif,
  github,
  gitlab,
  junit,
  markdown,
};
