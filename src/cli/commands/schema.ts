import { partNames, partSchema } from "../../language/readers/part-schema.ts";
import { contractSchema, printedSchema } from "../../language/readers/schema.ts";
import { loadTables } from "../../words/load-tables.ts";
import { exit, type ExitCode, type Io, UsageError } from "../io.ts";

/**
 * `flowspec schema [part]`: the JSON Schema of contracts, or of a file that contracts use for a part. It says what keys mean in the language of
 * what is generated: people commit it.
 * @throws UsageError where no part is called so.
 */
export async function schemaCommand(part: string | undefined, io: Io): Promise<ExitCode> {
  const { reference } = await loadTables(io.speech.output.name);
  const schema = part === undefined ? contractSchema(reference) : partSchema(part, reference);
  if (schema === undefined) throw new UsageError("no-part", { parts: partNames(), given: part ?? "" });
  io.stdout.write(printedSchema(schema));
  return exit.ok;
}
