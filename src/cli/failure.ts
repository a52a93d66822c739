import { HostError, isExhaustion, NoSuchPath } from "../host.ts";
import { ConfigError } from "./config-error.ts";
import { exit, type ExitCode, type Io, UsageError } from "./io.ts";

/** Says why a run could not go on, and answers how the process should exit. */
export async function tellFailure(error: unknown, io: Io): Promise<ExitCode> {
  // What only a failure needs is loaded by it: the mask of personal data knows the whole language.
  const { shownLines } = await import("./shown.ts");
  if (error instanceof UsageError || error instanceof NoSuchPath) {
    io.stderr.write(`error: ${shownLines(error.message)}\n`);
    return exit.usage;
  }
  if (error instanceof ConfigError) {
    const { tellFindings } = await import("./findings.ts");
    tellFindings(error.findings, {}, io);
    return exit.usage;
  }
  if (error instanceof HostError || isExhaustion(error)) {
    io.stderr.write(`error: ${shownLines(error instanceof Error ? error.message : String(error))}\n`);
    return exit.environment;
  }
  const text = error instanceof Error ? (io.env["FLOWSPEC_DEBUG"] ? error.stack : error.message) : String(error);
  io.stderr.write(
    `This is a bug in flowspec, not in your contract: ${text === undefined ? "" : shownLines(text)}\nSet FLOWSPEC_DEBUG=1 for where it happened.\n`,
  );
  return exit.bug;
}
