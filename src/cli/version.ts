import { readAsset } from "../host.ts";
import { reviewedSdk } from "../model/sdk.generated.ts";
import { helpMessages } from "../words/en/help.ts";
import { saying } from "../words/saying.ts";
import { exit, type ExitCode, type Io } from "./io.ts";

/** `flowspec --version`: the version, and below it the release of the SDK that its facts on the service were reviewed against. */
export async function printVersion({ stdout, speech }: Io): Promise<ExitCode> {
  const { version } = JSON.parse(await readAsset("package.json")) as { version: string };
  stdout.write(`${version}\n${saying("help", helpMessages, speech.terminal)("facts", { sdk: reviewedSdk })}\n`);
  return exit.ok;
}
