import { exit, type ExitCode, type Io } from "../io.ts";
import { forPeople } from "../findings.ts";
import { reportOf } from "../inputs/data.ts";
import { gatherInputs } from "../inputs/gather.ts";
import { reportText } from "../inputs/text.ts";
import type { SourcesFlags } from "../sources.ts";

export interface InputsFlags extends SourcesFlags {
  readonly json?: boolean;
  readonly out?: string;
  readonly depsFile?: string;
}

/** `flowspec inputs [paths…]`: what contracts are made of, for people or as JSON. What is wrong with contracts, `check` says. */
export async function inputsCommand(paths: readonly string[], given: InputsFlags, io: Io): Promise<ExitCode> {
  const flags = forPeople(given);
  const gathered = await gatherInputs(paths, flags, io);
  const report = reportOf(gathered, flags, io);
  io.stdout.write(flags.json ? `${JSON.stringify(report, null, 2)}\n` : reportText(report, io.speech.terminal));
  return exit.ok;
}
