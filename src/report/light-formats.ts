import type { Format } from "./format-names.ts";
import { github } from "./github.ts";
import { json } from "./json.ts";
import { gitlab } from "./gitlab.ts";
import { junit } from "./junit.ts";
import { markdown } from "./markdown.ts";
import { plainPaint } from "./paint.ts";
import { pretty } from "./pretty.ts";
import type { Report } from "./report.ts";

/** A report for people, without colour. */
export function prettyText({ shown, summary, language }: Report): string {
  return pretty(shown, summary, plainPaint, undefined, language);
}

/** A report as JSON. */
export function jsonText({ shown, summary, beside, language }: Report): string {
  return json(shown, summary, beside, language);
}

/** The formats that say no more than findings do; SARIF says what the pages of their codes say, too. */
export const lightFormats: Readonly<Record<Exclude<Format, "sarif">, (report: Report) => string>> = {
  pretty: prettyText,
  json: jsonText,
  github,
  gitlab,
  junit,
  markdown,
};
