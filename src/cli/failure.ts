import { HostError, isExhaustion, NoHistory, NoSuchPath } from "../host.ts";
import { ConfigError } from "./config-error.ts";
import { exit, type ExitCode, type Io, UsageError } from "./io.ts";

/** Says why a run could not go on, and answers how the process should exit. */
export async function tellFailure(error: unknown, io: Io): Promise<ExitCode> {
  if (error instanceof ConfigError) {
    if (io.gatherer) {
      const files = new Set(error.findings.diagnostics.map(({ span }) => span.source.path));
      io.gatherer.found(
        [...files].map((path) => ({ path })),
        error.findings,
      );
    } else {
      const { tellFindings } = await import("./findings.ts");
      tellFindings(error.findings, {}, io);
    }
    return exit.usage;
  }
  // What only a failure needs is loaded by it: its sentences, and the mask of personal data, which knows the whole language.
  const { failureText } = await import("./failure-text.ts");
  io.stderr.write(`${failureText(error, io.speech.terminal, Boolean(io.env["FLOWSPEC_DEBUG"]))}\n`);
  if (error instanceof UsageError || error instanceof NoSuchPath) return exit.usage;
  if (error instanceof NoHistory) return exit.findings;
  return error instanceof HostError || isExhaustion(error) ? exit.environment : exit.bug;
}
