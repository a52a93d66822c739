import { compile } from "../../src/compile.ts";
import type { Artifact } from "../../src/model/artifact.ts";
import { defaultEmit, type EmitSettings } from "../../src/model/emit-settings.ts";
import type { Source } from "../../src/model/source.ts";
import type { Settings } from "../../src/resolve.ts";

/** Everything that is generated from contracts without errors, by path. */
export async function generated(...sources: readonly Source[]): Promise<ReadonlyMap<string, string>> {
  return generatedAs(defaultEmit, sources);
}

/** The same as the configuration wants it. */
export async function generatedAs(
  emit: EmitSettings,
  sources: readonly Source[],
  settings: Settings = {},
): Promise<ReadonlyMap<string, string>> {
  const { value, diagnostics } = await compile(sources, {}, [], settings, emit);
  if (value === undefined) throw new Error(diagnostics.map(({ code, message }) => `${code.name}: ${message}`).join("\n"));
  return new Map(value.artifacts.map(({ path, text }: Artifact) => [path, text]));
}
