import { readFileSync } from "node:fs";
import { compile } from "../../src/compile.ts";
import type { Artifact } from "../../src/model/artifact.ts";
import type { Source } from "../../src/model/source.ts";

/** The templates as they are shipped. */
const templates = { review: readFileSync(new URL("../../templates/review.md.hbs", import.meta.url), "utf8") };

/** Everything that is generated from contracts without errors, by path. */
export async function generated(...sources: readonly Source[]): Promise<ReadonlyMap<string, string>> {
  const { value, diagnostics } = await compile(sources, templates);
  if (value === undefined) throw new Error(diagnostics.map(({ code, message }) => `${code.name}: ${message}`).join("\n"));
  return new Map(value.artifacts.map(({ path, text }: Artifact) => [path, text]));
}
