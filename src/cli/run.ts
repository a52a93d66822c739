import { readPlain } from "../1-parse/plain.ts";
import { reader } from "../1-parse/reader.ts";
import { asRun } from "../host.ts";
import { reviewedSdk } from "../model/sdk.generated.ts";
import { plainCall } from "./arguments.ts";
import { tellFailure } from "./failure.ts";
import { english } from "../words/english.ts";
import { exit, type ExitCode, type Io, type Machine } from "./io.ts";
import { speechOf } from "./speech.ts";
import { table } from "./table.ts";

/** Runs the command line and answers with the exit code; nothing is thrown and the process is not ended. */
export async function run(args: readonly string[], machine: Machine): Promise<ExitCode> {
  // Until its languages are known, a run speaks English.
  let io: Io = { ...machine, speech: { terminal: english, output: english } };
  reader.plain = io.env["FLOWSPEC_YAML"] === "plain" ? undefined : readPlain;
  try {
    if (args.length === 1 && (args[0] === "--version" || args[0] === "-V")) return await printVersion(io);
    const call = plainCall(args, table);
    return await asRun(async () => {
      const { speech, wrong } = await speechOf(args, machine);
      io = { ...machine, speech };
      if (wrong !== undefined) throw wrong;
      if (call !== undefined) return call.command.run(call.args, call.flags, io);
      const { runWithCommander } = await import("./commander.ts");
      return runWithCommander(args, table, io);
    });
  } catch (error) {
    return tellFailure(error, io);
  }
}

/** The version, and below it the release of the SDK that its facts on the service were reviewed against. */
async function printVersion(io: Io): Promise<ExitCode> {
  const { readAsset } = await import("../host.ts");
  const { version } = JSON.parse(await readAsset("package.json")) as { version: string };
  io.stdout.write(`${version}\nfacts on the service as of ${reviewedSdk}\n`);
  return exit.ok;
}
