import { hasErrors } from "../../../model/diagnostic.ts";
import { renderingOf } from "../../commands/render.ts";
import type { About, Text } from "./about.ts";

/**
 * The body that a contract becomes with a sample, as JSON, as `flowspec render` prints it.
 * @throws UsageError where it has no such sample.
 */
export async function payloadOf({ source, project, io, sample }: About): Promise<Text> {
  const { findings, body } = await renderingOf(source, project, sample === undefined ? {} : { sample }, io);
  return body === undefined || hasErrors(findings.diagnostics) ? { findings } : { text: `${JSON.stringify(body, null, 2)}\n` };
}
