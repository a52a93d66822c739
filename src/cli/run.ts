import { readPlain } from "../1-parse/plain.ts";
import { reader } from "../1-parse/reader.ts";
import { asRun } from "../host.ts";
import { plainCall } from "./arguments.ts";
import { tellFailure } from "./failure.ts";
import { english } from "../words/english.ts";
import type { ExitCode, Io, Machine } from "./io.ts";
import { speechOf, withoutLanguage } from "./speech.ts";
import { table } from "./table.ts";

/** Runs the command line and answers with the exit code; nothing is thrown and the process is not ended. */
export async function run(args: readonly string[], machine: Machine): Promise<ExitCode> {
  // Until its languages are known, a run speaks English.
  let io: Io = { ...machine, line: { args, run }, speech: { terminal: english, output: english } };
  reader.plain = io.env["FLOWSPEC_YAML"] === "plain" ? undefined : readPlain;
  try {
    const call = plainCall(args, table);
    return await asRun(async () => {
      const { speech, wrong } = await speechOf(args, machine);
      io = { ...io, speech };
      if (call === undefined && isVersionAsked(args)) {
        const { printVersion } = await import("./version.ts");
        return printVersion(io);
      }
      if (wrong !== undefined) throw wrong;
      if (call !== undefined) return call.command.run(call.args, call.flags, io);
      const { runWithCommander } = await import("./commander.ts");
      return runWithCommander(args, table, io);
    });
  } catch (error) {
    return tellFailure(error, io);
  }
}

function isVersionAsked(args: readonly string[]): boolean {
  const [asked, ...others] = withoutLanguage(args);
  return others.length === 0 && (asked === "--version" || asked === "-V");
}
