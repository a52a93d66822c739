import type { ChangeFormat } from "../../report/changes/format-names.ts";
import { github } from "../../report/changes/github.ts";
import { json } from "../../report/changes/json.ts";
import { pretty } from "../../report/changes/pretty.ts";
import type { ChangeReport } from "../../report/changes/report.ts";
import { type Paint, plainPaint } from "../../report/paint.ts";

/** A report in a format; what people read with colours, if there are any. What says more than others is loaded when it is asked for. */
export async function changeText(report: ChangeReport, format: ChangeFormat, paint: Paint = plainPaint): Promise<string> {
  switch (format) {
    case "pretty":
      return pretty(report, paint);
    case "json":
      return json(report);
    case "github":
      return github(report);
    case "sarif":
      return (await import("../../report/changes/sarif.ts")).sarif(report);
    case "markdown":
      return (await import("../../report/changes/markdown.ts")).markdown(report);
  }
}
