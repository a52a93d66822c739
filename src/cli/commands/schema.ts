import { contractSchema } from "../../language/readers/schema.ts";
import { exit, type ExitCode, type Io } from "../io.ts";

/** `flowspec schema` */
export function schemaCommand(io: Io): ExitCode {
  io.stdout.write(`${JSON.stringify(contractSchema(), null, 2)}\n`);
  return exit.ok;
}
