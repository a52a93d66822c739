import { configWords } from "../../explain/configuration.ts";
import { configSchema } from "../../language/readers/config-schema.ts";
import { partNames, partSchema } from "../../language/readers/part-schema.ts";
import { contractSchema, printedSchema } from "../../language/readers/schema.ts";
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
  io.stdout.write(
    printedSchema(part === configPart ? configSchema(configWords(await loadPages(io.speech.output))) : await schemaOf(part, io)),
  );
  return exit.ok;
}

async function schemaOf(part: string | undefined, io: Io): Promise<ReturnType<typeof contractSchema>> {
  const { reference } = await loadTables(io.speech.output.name);
  const schema = part === undefined ? contractSchema(reference) : partSchema(part, reference);
  if (schema === undefined) throw new UsageError("no-part", { parts: [...partNames(), configPart], given: part ?? "" });
  return schema;
}
