import fc from "fast-check";
import { expect, test } from "vitest";
import { plainCall } from "../src/cli/arguments.ts";
import type { Command } from "../src/cli/command.ts";
import { runWithCommander } from "../src/cli/commander.ts";
import { exit, type Io } from "../src/cli/io.ts";
import { table } from "../src/cli/table.ts";
import { runs } from "./support/long.ts";
import { englishSpeech } from "./support/speech.ts";

/** What a command is run with. */
interface Ran {
  readonly usage: string;
  readonly args: readonly string[];
  readonly flags: object;
}

/** What commander makes of a command line: the call of a command, or nothing where it says something itself. */
async function byCommander(args: readonly string[]): Promise<Ran | undefined> {
  let ran: Ran | undefined;
  const listening: readonly Command[] = table.map((command) => ({
    ...command,
    run: (given, flags) => {
      ran = { usage: command.usage, args: given, flags: { ...flags } };
      return Promise.resolve(exit.ok);
    },
  }));
  const stream = { isTTY: false, write: () => undefined };
  const io: Io = {
    speech: englishSpeech,
    cwd: "/",
    env: {},
    stdout: stream,
    stderr: stream,
    stdin: () => {
      throw new Error("nothing is read");
    },
    interruption: () => new Promise(() => undefined),
    clock: () => 0,
  };
  await runWithCommander(args, listening, io);
  return ran;
}

const flagsOf = ({ options }: Pick<Command, "options">): readonly string[] =>
  options.flatMap((option) => option.flags.match(/--?[a-z][\w-]*/gu) ?? []);
const foreign = table.flatMap(flagsOf);
const words = [
  "a",
  "specs",
  "-",
  "--",
  "",
  "json",
  "name=1",
  "-1",
  "--help",
  "-h",
  "--format=json",
  "--no",
  "help",
  "--out=x",
  "-ox",
  "--changed=git:main",
  "--changed=",
];

test("a plain command line is read as commander reads it", async () => {
  let plain = 0;
  const line = fc.constantFrom(...table).chain((command) => {
    const own = flagsOf(command);
    const part = fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...(own.length > 0 ? own : words)) },
      { weight: 4, arbitrary: fc.constantFrom(...words) },
      { weight: 1, arbitrary: fc.constantFrom(...foreign) },
    );
    return fc.tuple(fc.constant(command.usage.split(" ")[0] ?? ""), fc.array(part, { maxLength: 5 }));
  });
  await fc.assert(
    fc.asyncProperty(line, async ([name, rest]) => {
      const args = [name, ...rest];
      const call = plainCall(args, table);
      if (call === undefined) return;
      plain += 1;
      expect({ usage: call.command.usage, args: call.args, flags: call.flags }).toEqual(await byCommander(args));
    }),
    { numRuns: runs(2_000, 100_000), seed: 12 },
  );
  expect(plain).toBeGreaterThan(200);
});
