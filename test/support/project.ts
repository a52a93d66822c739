import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { compileCommand } from "../../src/cli/commands/compile.ts";
import type { Io } from "../../src/cli/io.ts";
import { run } from "../../src/cli/run.ts";
import type { Disk } from "../../src/host/disk.ts";
import { englishSpeech } from "./speech.ts";

/** What a run of the command line printed, and how it ended. */
interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder of a test's own, with the command line in it. */
export interface Project {
  readonly folder: string;
  readonly write: (path: string, text: string) => void;
  readonly read: (path: string) => string;
  /** Every file by path with its text; links are left out. */
  readonly files: (below?: string) => Readonly<Record<string, string>>;
  /** Runs the command line in this process. */
  readonly run: (...args: readonly string[]) => Promise<Outcome>;
  /** Compiles `specs` on a disk of the test's own; a failure is thrown. */
  readonly compileOn: (disk: Disk) => Promise<Outcome>;
}

/** A new project in a temporary folder, which is gone after the test. */
export function createProject(files: Readonly<Record<string, string>> = {}): Project {
  const folder = mkdtempSync(join(tmpdir(), "flowspec-test-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  for (const [path, text] of Object.entries(files)) write(path, text);
  return {
    folder,
    write,
    read: (path) => readFileSync(join(folder, path), "utf8"),
    files: (below = ".") =>
      Object.fromEntries(
        readdirSync(join(folder, below), { recursive: true, encoding: "utf8" })
          .filter((path) => statSync(join(folder, below, path), { throwIfNoEntry: false })?.isFile())
          .toSorted()
          .map((path) => [path, readFileSync(join(folder, below, path), "utf8")]),
      ),
    run: async (...args) => {
      const { io, outcome } = recorder(folder);
      return outcome(await run(args, io));
    },
    compileOn: async (disk) => {
      const { io, outcome } = recorder(folder);
      return outcome(await compileCommand(["specs"], { out: "generated" }, io, disk));
    },
  };
}

function recorder(cwd: string): { io: Io; outcome: (code: number) => Outcome } {
  const said = { stdout: "", stderr: "" };
  const stream = (name: "stdout" | "stderr"): Io["stdout"] => ({ isTTY: false, write: (text) => void (said[name] += text) });
  const io: Io = {
    speech: englishSpeech,
    cwd,
    env: {},
    stdout: stream("stdout"),
    stderr: stream("stderr"),
    stdin: async function* () {},
    interruption: () => new Promise(() => undefined),
    clock: () => 1_767_600_000,
  };
  return { io, outcome: (code) => ({ code, ...said }) };
}

/** The text of a small contract without findings. */
export function contractText(name: string, title = "采购合同"): string {
  return `flowspec: 1
name: ${name}
action: CreateFlowByFiles
params: { fileId: file-id, operatorId: user-id, signatory: person-name, mobile: mobile }
samples:
  review: { now: 2026-01-05T09:00:00+08:00, fileId: yDR4yUUgyg1qqlj7UuO4zjES3G9Shoxk, operatorId: yDRpersonnelClerkUserId000000001, signatory: 李四, mobile: "13200000000" }
initiator: { userId: "{{operatorId}}" }
title: ${title}
deadline: +30d
files: [{ id: "{{fileId}}" }]
approvers:
  - type: person
    name: "{{signatory}}"
    mobile: "{{mobile}}"
    sign: [{ type: signature, at: { page: 1, x: 100, y: 100 } }]
`;
}
