import type { ChangeFormat } from "../../report/changes/format-names.ts";
import { github } from "../../report/changes/github.ts";
import { json } from "../../report/changes/json.ts";
import { pretty } from "../../report/changes/pretty.ts";
import type { ChangeReport } from "../../report/changes/report.ts";
import type { Io } from "../io.ts";
import { type CommonFlags, paintFor } from "../settings.ts";

/** A report in a format. What says more than others is loaded when it is asked for. */
export async function changeText(report: ChangeReport, format: ChangeFormat, flags: CommonFlags, io: Io): Promise<string> {
  switch (format) {
    case "pretty":
      return pretty(report, paintFor(io.stdout, flags, io));
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
