import { configWords } from "../../explain/configuration.ts";
import { editorWords } from "../../explain/schemas.ts";
import { configSchema } from "../../language/readers/config-schema.ts";
import type { Schema } from "../../language/readers/construct-schema.ts";
import { editorSchema } from "../../language/readers/editor-schema.ts";
import { partNames, partSchema } from "../../language/readers/part-schema.ts";
import { printedSchema } from "../../language/readers/printed-schema.ts";
import { loadPages } from "../../words/load.ts";
import { loadTables } from "../../words/load-tables.ts";
import { exit, type ExitCode, type Io, UsageError } from "../io.ts";

/** What the schema of the configuration is asked for by. */
const configPart = "config";

/**
 * `flowspec schema [part]`: the JSON Schema of contracts, of a file that contracts use for a part, or of the configuration. It says what keys mean in the language of
 * what is generated: people commit it.
 * @throws UsageError where no part is called so.
 */
export async function schemaCommand(part: string | undefined, io: Io): Promise<ExitCode> {
  io.stdout.write(printedSchema(await schemaOf(part, io)));
  return exit.ok;
}

async function schemaOf(part: string | undefined, { speech }: Io): Promise<Schema> {
  const { output } = speech;
  if (part === configPart) return configSchema(configWords(await loadPages(output)));
  const { reference } = await loadTables(output.name);
  const words = editorWords(reference, output);
  const schema = part === undefined ? editorSchema(words) : partSchema(part, words);
  if (schema === undefined) throw new UsageError("no-part", { parts: [...partNames(words), configPart], given: part ?? "" });
  return schema;
}
