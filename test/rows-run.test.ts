import fc from "fast-check";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { Io } from "../src/cli/io.ts";
import { beginBlock } from "../src/cli/rows/block.ts";
import { run } from "../src/cli/run.ts";
import { mapOf } from "../src/model/document.ts";
import { renderContract } from "../src/render.ts";
import { flowspec } from "./support/cli.ts";
import { runs } from "./support/long.ts";
import { rowNear } from "./support/rows.ts";
import { paramsOf, specContracts, specSources } from "./support/specs.ts";
import { englishSpeech } from "./support/speech.ts";

const root = new URL("..", import.meta.url).pathname;
const now = 1_772_413_200;

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "flowspec-rows-run-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("a run over many rows writes what rendering each of them makes, and rejects what it refuses", () => {
  const contracts = specContracts().flatMap((contract, index) => {
    const [sample] = contract.samples;
    return sample === undefined ? [] : [{ name: contract.name, contract, sample, path: specSources[index]?.path ?? "" }];
  });
  test.each(contracts)("$name", async ({ name, contract, sample, path }) => {
    const rows = fc.sample(rowNear(paramsOf(sample)), { numRuns: runs(12, 2_000), seed: 20_260_302 });
    const [file, rejects] = [join(folder, `${name}.jsonl`), join(folder, `${name}.rejects.jsonl`)];
    writeFileSync(file, rows.map((row) => `${JSON.stringify(Object.fromEntries(row))}\n`).join(""));
    writeFileSync(rejects, "");
    const ran = await flowspec(root, ["render", path, "--rows", file, "--rejects", rejects, "--now", String(now)]);
    const expected = rows.map((row) => {
      // Rows are read of JSON, which knows no `undefined` and no `-0`.
      const read = Object.entries(JSON.parse(JSON.stringify(Object.fromEntries(row))) as object);
      return renderContract(contract, mapOf(read, { path: "rows", text: "" }), now);
    });
    const isRight = ({ diagnostics }: (typeof expected)[number]): boolean => diagnostics.every(({ severity }) => severity !== "error");
    expect(ran.stdout).toBe(expected.flatMap((each) => (isRight(each) ? [`${JSON.stringify(each.value)}\n`] : [])).join(""));
    const told = readFileSync(rejects, "utf8").split("\n").slice(0, -1);
    expect(told.map((text) => JSON.parse(text) as { line: number; code: string }).map(({ line, code }) => `${line} ${code}`)).toEqual(
      expected.flatMap(({ diagnostics }, index) =>
        diagnostics.flatMap(({ severity, code }) => (severity === "error" ? [`${index + 1} ${code.name}`] : [])),
      ),
    );
  });
});

describe("lines of a block", () => {
  test("are what JSON.stringify writes", async () => {
    const value = fc.oneof(fc.string({ unit: "binary", maxLength: 80 }), fc.string({ maxLength: 80 }), fc.jsonValue());
    await fc.assert(
      fc.asyncProperty(fc.array(value, { maxLength: 5 }), async (values) => {
        let text = "";
        const block = beginBlock(async (bytes) => void (text += Buffer.from(bytes).toString("utf8")));
        for (const each of values) {
          block.value(each);
          block.endLine();
        }
        await block.flush();
        expect(text).toBe(values.map((each) => `${JSON.stringify(each)}\n`).join(""));
      }),
      { numRuns: runs(300, 50_000) },
    );
  });
});

const notice = `flowspec: 1
name: notice
action: CreateFlowByFiles
params: { operatorId: user-id, fileId: file-id, name: person-name, mobile: mobile }
initiator: { userId: "{{operatorId}}" }
title: "通知-{{name}}"
category: 通知
deadline: +30d
files: [{ id: "{{fileId}}" }]
approvers:
  - { type: person, name: "{{name}}", mobile: "{{mobile}}", sign: [{ type: signature, at: { page: 1, x: 100, y: 100 } }] }
`;
const args = ["render", "notice.flow.yaml", "--rows", "-", "--rows-format", "csv", "--set", "fileId=yDRnoticePdfFileId00000000000001"];
args.push("operatorId=yDRnoticeOperatorUserId000000001");

/** A run whose streams are looked at: rows come in pieces of a hundred. */
function watched(count: number, streams: Partial<Pick<Io, "stdout" | "stderr" | "env">> = {}): { io: Io; read: () => number } {
  writeFileSync(join(folder, "notice.flow.yaml"), notice);
  let read = 0;
  const nothing = { isTTY: false, write: () => undefined };
  const io: Io = {
    speech: englishSpeech,
    cwd: folder,
    env: {},
    stdout: nothing,
    stderr: nothing,
    stdin: async function* () {
      yield Buffer.from("name,mobile\n");
      for (; read < count; read += 100) yield Buffer.from("张三,13200000000\n".repeat(100));
    },
    interruption: () => new Promise(() => undefined),
    clock: () => now,
    ...streams,
  };
  return { io, read: () => read };
}

describe("where nobody reads the bodies for a while", () => {
  test("rows are not read on, one block waits, and nothing is lost", async () => {
    let [waiting, most, lines, furthest] = [0, 0, 0, 0];
    let wake: (() => void) | undefined;
    const stdout: Io["stdout"] = {
      isTTY: false,
      write: (bytes) => {
        waiting += bytes.length;
        most = Math.max(most, waiting);
        lines += String(bytes).split("\n").length - 1;
      },
      delivered: async () => {
        if (waiting > 0) await new Promise<void>((resolve) => (wake = resolve));
        return true;
      },
    };
    const { io, read } = watched(20_000, { stdout });
    const ended = run(args, io);
    const state = { isOver: false };
    void ended.finally(() => (state.isOver = true));
    while (!state.isOver) {
      for (let turn = 0; turn < 20; turn += 1) await setImmediate();
      // Rows that were read, but are neither written nor in the block: those of one piece.
      if (wake !== undefined) furthest = Math.max(furthest, read() - lines);
      waiting = 0;
      wake?.();
      wake = undefined;
    }
    expect({ code: await ended, lines }).toEqual({ code: 0, lines: 20_000 });
    expect(most).toBeLessThan(1 << 19);
    expect(furthest).toBeLessThan(1_000);
  });

  test("one who has gone ends the run", async () => {
    const { io, read } = watched(20_000, { stdout: { isTTY: false, write: () => undefined, delivered: () => Promise.resolve(false) } });
    expect(await run(args, io)).toBe(3);
    expect(read()).toBeLessThan(1_000);
  });
});

describe("how far a run is", () => {
  /** What a run of some time says on the standard error. */
  async function saidWith(more: { readonly stdout?: boolean; readonly stderr?: boolean; readonly env?: Io["env"] }): Promise<string> {
    let [said, moment] = ["", 0];
    const clock = vi.spyOn(Date, "now").mockImplementation(() => (moment += 100));
    const stderr: Io["stderr"] = { isTTY: more.stderr ?? true, write: (text) => void (said += String(text)) };
    const stdout: Io["stdout"] = { isTTY: more.stdout ?? false, write: () => undefined };
    try {
      await run(args, watched(3_000, { stdout, stderr, env: more.env ?? {} }).io);
    } finally {
      clock.mockRestore();
    }
    return said;
  }

  test("is shown on a terminal, and removed at the end", async () => {
    const said = await saidWith({});
    const [before = "", ...states] = said.split("\r\u001B[K");
    expect({ before, last: states.pop() }).toEqual({ before: "", last: "3000 rows: 3000 written, 0 rejected.\n" });
    expect(states.length).toBeGreaterThan(1);
    for (const state of states) expect(state).toMatch(/^\d+ written, 0 rejected, \d+ a second$/u);
  });

  test.each([
    ["a pipe", { stderr: false }],
    ["the bodies", { stdout: true }],
    ["a machine", { env: { CI: "true" } }],
    ["a terminal that only prints", { env: { TERM: "dumb" } }],
  ])("is not shown to %s", async (_, more) => {
    expect(await saidWith(more)).toBe("3000 rows: 3000 written, 0 rejected.\n");
  });
});
