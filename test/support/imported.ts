import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { typeName } from "../../src/language/tables/names.ts";
import { defaultEmit, type EmitSettings } from "../../src/model/emit-settings.ts";
import type { Source } from "../../src/model/source.ts";
import type { Settings } from "../../src/resolve.ts";
import type { Builder } from "./builders.ts";
import { generatedAs } from "./compiled.ts";

/** What is generated of contracts, compiled into a folder of its own and imported from there. */
export async function importGenerated(...sources: readonly Source[]): Promise<Readonly<Record<string, unknown>>> {
  return importAs({}, sources);
}

/** The same with settings of generated code that are not by default, for contracts that are resolved by the others. */
export async function importAs(
  emit: Partial<EmitSettings>,
  sources: readonly Source[],
  settings: Settings = {},
): Promise<Readonly<Record<string, unknown>>> {
  const folder = mkdtempSync(join(tmpdir(), "flowspec-builders-"));
  for (const [path, text] of await generatedAs({ ...defaultEmit, ...emit }, sources, settings)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const functions = (await import(join(folder, "index.ts"))) as Readonly<Record<string, unknown>>;
  rmSync(folder, { recursive: true });
  return functions;
}

/** The builder of a contract, compiled and imported; `emit` are settings that are not by default. */
export async function importBuilder(source: Source, name: string, emit: Partial<EmitSettings> = {}): Promise<Builder> {
  return builderIn(await importAs(emit, [source]), name);
}

/** The builder of a contract in what was imported. */
export function builderIn(module: Readonly<Record<string, unknown>>, name: string): Builder {
  const functions = module as Readonly<Record<string, Builder["build"] & Builder["check"]>>;
  const [build, check] = [functions[`build${typeName(name)}`], functions[`check${typeName(name)}`]];
  if (build === undefined || check === undefined) throw new Error(`no builder of ${name}`);
  return { build, check };
}
