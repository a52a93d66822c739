import { CommanderError } from "commander";
import { shownText } from "../finish.ts";
import { HostError, isExhaustion, NoSuchPath } from "../host.ts";
import { ConfigError } from "./config-error.ts";
import { exit, type ExitCode, type Io, UsageError } from "./io.ts";

/** Says why a run could not go on, and answers how the process should exit. */
export async function tellFailure(error: unknown, io: Io): Promise<ExitCode> {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exit.ok : exit.usage;
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

/** A text that may quote a contract or the command line, line by line. */
export function shownLines(text: string): string {
  return text.split("\n").map(shownText).join("\n");
}
