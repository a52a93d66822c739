import { plainPaint } from "../../../report/paint.ts";
import { checkTargets } from "../../../targets.ts";
import { asText } from "../../commands/targets.ts";
import { withFacts } from "../../contract-pdf.ts";
import { settingsOf } from "../../project.ts";
import { sayingTargets } from "../../target-places.ts";
import type { About, Text } from "./about.ts";
import { withFiles } from "../../with-files.ts";

/** For each action whether a contract compiles for it, or what stands in the way, as `flowspec targets` prints it. */
export async function targetsTextOf({ source, project, io }: About): Promise<Text> {
  const known = await withFacts([source], project, settingsOf(project, { format: "pretty" }, io, "one"), io);
  const { value, ...findings } = await withFiles(io, known, (settings) => checkTargets(source, settings));
  if (value === undefined) return { findings };
  return { text: asText(source.path, value, { paint: plainPaint, say: sayingTargets(io.speech.terminal) }) };
}
