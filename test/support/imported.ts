import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { typeName } from "../../src/language/tables/names.ts";
import { defaultEmit, type EmitSettings } from "../../src/model/emit-settings.ts";
import type { Source } from "../../src/model/source.ts";
import type { Builder } from "./builders.ts";
import { generatedAs } from "./compiled.ts";

/** What is generated of contracts, compiled into a folder of its own and imported from there. */
export async function importGenerated(...sources: readonly Source[]): Promise<Readonly<Record<string, unknown>>> {
  return importAs(defaultEmit, sources);
}

async function importAs(settings: EmitSettings, sources: readonly Source[]): Promise<Readonly<Record<string, unknown>>> {
  const folder = mkdtempSync(join(tmpdir(), "flowspec-builders-"));
  for (const [path, text] of await generatedAs(settings, sources)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const functions = (await import(join(folder, "index.ts"))) as Readonly<Record<string, unknown>>;
  rmSync(folder, { recursive: true });
  return functions;
}

/** The builder of a contract, compiled and imported; `settings` are those that are not by default. */
export async function importBuilder(source: Source, name: string, settings: Partial<EmitSettings> = {}): Promise<Builder> {
  const functions = (await importAs({ ...defaultEmit, ...settings }, [source])) as Readonly<
    Record<string, Builder["build"] & Builder["check"]>
  >;
  const [build, check] = [functions[`build${typeName(name)}`], functions[`check${typeName(name)}`]];
  if (build === undefined || check === undefined) throw new Error(`no builder of ${name}`);
  return { build, check };
}
