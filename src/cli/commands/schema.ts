import { partNames, partSchema } from "../../language/readers/part-schema.ts";
import { contractSchema, printedSchema } from "../../language/readers/schema.ts";
import { exit, type ExitCode, type Io, UsageError } from "../io.ts";

/**
 * `flowspec schema [part]`: the JSON Schema of contracts, or of a file that contracts use for a part.
 * @throws UsageError where no part is called so.
 */
export function schemaCommand(part: string | undefined, io: Io): ExitCode {
  const schema = part === undefined ? contractSchema() : partSchema(part);
  if (schema === undefined) throw new UsageError("no-part", { parts: partNames(), given: part ?? "" });
  io.stdout.write(printedSchema(schema));
  return exit.ok;
}
