import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { cacheAt } from "../../src/host/cache-folder.ts";
import { formatNames } from "../../src/index.ts";
import { opened } from "./opened.ts";
import { beginning, contractText, factsText } from "./steps.ts";
import { type Around, createWorld, tick, treeOf, type World } from "./world.ts";

const around: Around = { env: {}, now: 1_767_600_000, tool: "one" };

// As if all files had been changed long before: then their times prove something.
beforeEach(() => {
  const now = Date.now.bind(Date);
  vi.spyOn(Date, "now").mockImplementation(() => now() + 10_000);
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** The project of random sequences, with a contract that has a PDF and one that is a link. */
function newWorld(more: Readonly<Record<string, string>> = {}): World {
  const world = createWorld({
    ...beginning,
    "specs/pdf.flow.yaml": contractText("pdf", 2),
    "pdfs/one.pdf": "%PDF one",
    "pdfs/one.pdf.facts.json": factsText("%PDF one", 0),
    "linked/one.flow.yaml": contractText("one", 0),
    "linked/two.flow.yaml": contractText("two", 0),
    ...more,
  });
  symlinkSync("../linked/one.flow.yaml", join(world.app, "specs/link.flow.yaml"));
  onTestFinished(world.remove);
  return world;
}

/** Runs as a fresh run would, and says whether it was said from a record. */
async function asFresh(world: World, args: readonly string[], called: Around = around): Promise<boolean> {
  tick(world.root);
  const { tree, ...fresh } = await world.fresh(args, called);
  const before = world.replayed;
  const ended = await world.run(args, called);
  expect({ ...ended, tree: treeOf(join(world.root, "a")) }).toEqual({ ...fresh, tree });
  return world.replayed > before;
}

const commands: readonly (readonly string[])[] = [["check"], ["check", "--coverage"], ["compile"], ["compile", "--check"]];

test.each(commands.map((args) => ({ args })))("nothing changed: $args says at once what it would say", async ({ args }) => {
  const world = newWorld();
  await asFresh(world, ["compile"]);
  await asFresh(world, args);
  expect(await asFresh(world, args)).toBe(true);
});

/** What may happen between two runs, so that the second one has something else to say or to do. */
const happens: Readonly<Record<string, (world: World) => void>> = {
  "a contract is edited": ({ write }) => write("specs/a.flow.yaml", contractText("a", 1)),
  "a contract is edited in place, without a change of size or times": ({ app }) => {
    const path = join(app, "specs/a.flow.yaml");
    const { atime, mtime } = statSync(path);
    writeFileSync(path, readFileSync(path, "utf8").replace("合同一", "合同二"));
    utimesSync(path, atime, mtime);
  },
  "another contract with its size and times takes its place, as in a checkout that is restored": ({ app }) => {
    const path = join(app, "specs/a.flow.yaml");
    const { atime, mtime } = statSync(path);
    writeFileSync(`${path}.new`, readFileSync(path, "utf8").replace("合同一", "合同二"));
    utimesSync(`${path}.new`, atime, mtime);
    renameSync(`${path}.new`, path);
  },
  "a contract is new": ({ write }) => write("specs/d.flow.yaml", contractText("d", 1)),
  "a contract is gone": ({ app }) => rmSync(join(app, "specs/a.flow.yaml")),
  "a contract has another name": ({ app }) => renameSync(join(app, "specs/a.flow.yaml"), join(app, "specs/z.flow.yaml")),
  "a contract has the same name in capitals": ({ app }) => renameSync(join(app, "specs/a.flow.yaml"), join(app, "specs/A.flow.yaml")),
  "a used file is edited": ({ app }) => appendFileSync(join(app, "parties/one.yaml"), "readSeconds: 3\n"),
  "a used file is gone": ({ app }) => rmSync(join(app, "parties/one.yaml")),
  "the configuration is changed": ({ app }) => appendFileSync(join(app, "flowspec.config.yaml"), "severities: { sample-now: error }\n"),
  "the configuration is gone": ({ app }) => rmSync(join(app, "flowspec.config.yaml")),
  "the facts of a PDF are edited": ({ write }) => write("pdfs/one.pdf.facts.json", factsText("%PDF one", 1)),
  "the facts of a PDF are gone": ({ app }) => rmSync(join(app, "pdfs/one.pdf.facts.json")),
  "a PDF is replaced by one of the same size and times": ({ app }) => {
    const path = join(app, "pdfs/one.pdf");
    const { atime, mtime } = statSync(path);
    writeFileSync(path, "%PDF two");
    utimesSync(path, atime, mtime);
  },
  "a link leads elsewhere": ({ app }) => {
    rmSync(join(app, "specs/link.flow.yaml"));
    symlinkSync("../linked/two.flow.yaml", join(app, "specs/link.flow.yaml"));
  },
  "a folder is a link now": ({ app }) => {
    renameSync(join(app, "parties"), join(dirname(app), "parties"));
    symlinkSync("../parties", join(app, "parties"));
  },
  nothing: () => undefined,
};

/** What leaves an error: the output folder stays as it was, and of such a compilation there is no record. */
const wrong: ReadonlySet<string> = new Set([
  "a used file is gone",
  "the configuration is changed",
  "a PDF is replaced by one of the same size and times",
  "a folder is a link now",
]);

test.each(Object.entries(happens))("%s: check and compile do what fresh runs do", async (name, happen) => {
  const world = newWorld();
  for (const args of [["check"], ["compile"]]) await asFresh(world, args);
  happen(world);
  for (const args of [["check"], ["compile"]]) expect(await asFresh(world, args)).toBe(name === "nothing");
  expect(await asFresh(world, ["compile"])).toBe(!wrong.has(name));
});

const spoilt: Readonly<Record<string, (path: string) => void>> = {
  edited: (path) => appendFileSync(path, "x"),
  "edited without a change of size or times": (path) => {
    const { atime, mtime } = statSync(path);
    writeFileSync(path, readFileSync(path, "utf8").replace("t", "T"));
    utimesSync(path, atime, mtime);
  },
  removed: (path) => rmSync(path),
  "made a link": (path) => {
    renameSync(path, `${path}.kept`);
    symlinkSync(`${path}.kept`, path);
  },
};

describe.each(Object.entries(spoilt))("an output that was %s", (_, spoil) => {
  test.each([["a.ts"], ["review/a.md"], ["index.ts"], ["flowspec.manifest.json"]])("%s", async (output) => {
    const world = newWorld();
    await asFresh(world, ["compile"]);
    await asFresh(world, ["compile", "--check"]);
    spoil(join(world.app, "generated", output));
    expect(await asFresh(world, ["compile", "--check"])).toBe(false);
    expect(await asFresh(world, ["compile"])).toBe(false);
  });
});

test("a file is where none was found", async () => {
  const world = newWorld();
  rmSync(join(world.app, "parties/one.yaml"));
  await asFresh(world, ["check"]);
  expect(await asFresh(world, ["check"])).toBe(true);
  world.write("parties/one.yaml", "type: person\n");
  expect(await asFresh(world, ["check"])).toBe(false);
  rmSync(join(world.app, "flowspec.config.yaml"));
  await asFresh(world, ["check"]);
  writeFileSync(join(world.root, "a/flowspec.config.yaml"), "specs: [app/linked]\n");
  expect(await asFresh(world, ["check"])).toBe(false);
});

test("flags, the environment, the clock that is given and another flowspec are other runs", async () => {
  const world = newWorld();
  await asFresh(world, ["check"]);
  for (const args of [
    ["check", "--strict-pii"],
    ["check", "--now", "2030-01-01T00:00:00+08:00"],
    ["check", "specs"],
  ])
    expect(await asFresh(world, args)).toBe(false);
  for (const env of [{ FLOWSPEC_FORMAT: "json" }, { SOURCE_DATE_EPOCH: "1900000000" }, { FORCE_COLOR: "1" }, { FLOWSPEC_ENV: "two" }])
    expect(await asFresh(world, ["check"], { ...around, env })).toBe(false);
  expect(await asFresh(world, ["check"], { ...around, tool: "two" })).toBe(false);
  expect(await asFresh(world, ["check"])).toBe(true);
});

test("the clock goes on, and back, over the times of a contract", async () => {
  const deadline = Date.UTC(2026, 1, 28, 16) / 1000;
  const world = newWorld({ "specs/a.flow.yaml": contractText("a", 1) });
  for (const now of [deadline - 1, deadline, deadline - 1, deadline + 86_400 * 400, deadline, deadline + 86_400 * 20]) {
    const at = { ...around, now };
    expect(await asFresh(world, ["check"], at)).toBe(false);
    expect(await asFresh(world, ["check"], at)).toBe(true);
  }
  expect(await asFresh(world, ["check"], { ...around, now: deadline + 86_400 * 21 }), "nothing comes due in a day").toBe(true);
});

test("what prints the hour of the clock is known for that hour", async () => {
  const world = newWorld({ "specs/a.flow.yaml": contractText("a", (2 << 9) | 3) });
  const args = ["check", "--format", "json"];
  const hour = around.now - (around.now % 3600);
  await asFresh(world, args, { ...around, now: hour });
  expect(await asFresh(world, args, { ...around, now: hour + 3599 })).toBe(true);
  expect(await asFresh(world, args, { ...around, now: hour + 3600 })).toBe(false);
});

test("a run that is ended before it keeps its record, and one that is ended while it writes, leave nothing to be believed", async () => {
  const world = newWorld();
  await asFresh(world, ["compile"]);
  world.write("specs/a.flow.yaml", contractText("a", 1));
  await world.run(["compile"], around, { ...world.cache, write: () => false });
  await asFresh(world, ["compile"]);
  expect(await asFresh(world, ["compile"])).toBe(true);
  for (const left of [".generated.flowspec.staging/record", ".generated.flowspec.lock.0123456789abcdef", ".12-0123456789ab.flowspec.tmp"]) {
    world.write(left, "{}");
    expect(await asFresh(world, ["compile"])).toBe(false);
  }
});

test("two runs at once leave a record of one of them", async () => {
  const world = newWorld();
  await Promise.all([world.run(["compile"], around), world.run(["compile"], around), world.run(["compile", "--fresh"], around)]);
  await asFresh(world, ["compile"]);
  expect(await asFresh(world, ["compile"])).toBe(true);
  world.write("specs/a.flow.yaml", contractText("a", 1));
  await Promise.all([world.run(["check"], around), world.run(["compile"], around)]);
  await asFresh(world, ["compile"]);
  await asFresh(world, ["check"]);
});

test("a file that is changed while a run goes on is not what the run has read", async () => {
  const world = newWorld();
  const running = world.run(["check"], around);
  world.write("specs/a.flow.yaml", contractText("a", 1));
  world.write("specs/b.flow.yaml", "flowspec: 1\n");
  await running;
  world.write("specs/b.flow.yaml", beginning["specs/b.flow.yaml"] ?? "");
  await asFresh(world, ["check"]);
});

test("what was written just now is proven by its bytes, until its times prove something", async () => {
  const world = newWorld();
  vi.restoreAllMocks();
  await asFresh(world, ["check"]);
  const path = join(world.app, "specs/a.flow.yaml");
  const { size } = statSync(path);
  // Perhaps within one step of the file system's clock.
  writeFileSync(path, readFileSync(path, "utf8").replace("合同一", "合同二"));
  expect(statSync(path).size).toBe(size);
  expect(await asFresh(world, ["check"])).toBe(false);
});

test("a record that is cut off, or in which anything is changed, is none", async () => {
  const world = newWorld();
  await asFresh(world, ["check"]);
  const [name = ""] = readdirSync(join(world.cache.path ?? "", "runs"));
  const path = join(world.cache.path ?? "", "runs", name);
  const whole = readFileSync(path);
  for (let at = 0; at < whole.length; at += 97) {
    writeFileSync(path, whole.subarray(0, at));
    await world.run(["check"], around);
    const bytes = Buffer.from(whole);
    bytes[at] = (bytes[at] ?? 0) ^ 4;
    writeFileSync(path, bytes);
    expect(await world.run(["check"], around)).toEqual({ code: 0, stdout: "", stderr: expect.stringMatching(/\d warnings? /u) as unknown });
  }
});

test("a cache that others can write, or nobody, is not used and not missed", async () => {
  const world = newWorld();
  await asFresh(world, ["check"]);
  chmodSync(world.cache.path ?? "", 0o777);
  expect(await asFresh(world, ["check"])).toBe(false);
  for (const path of [undefined, join(world.root, "a/app/flowspec.config.yaml/cache")]) {
    const ended = await world.run(["check"], around, cacheAt(path));
    expect(ended.code).toBe(0);
  }
});

test("--fresh believes nothing, and what it finds is believed", async () => {
  const world = newWorld();
  expect(await asFresh(world, ["check", "--fresh"])).toBe(false);
  expect(await asFresh(world, ["check", "--fresh"])).toBe(false);
  expect(await asFresh(world, ["check"])).toBe(true);
});

test("runs that write beside, or read what is there once, are not recorded", async () => {
  const world = newWorld();
  for (const args of [
    ["check", "--output", "json=found.json"],
    ["check", "--fix-dry-run"],
    ["check", "-"],
    ["check", "nowhere"],
  ])
    for (const _ of [1, 2]) expect(await asFresh(world, args)).toBe(false);
});

test("of many contracts those alone are read that have changed, or use what has", async () => {
  const world = newWorld();
  mkdirSync(join(world.app, "many"));
  for (const name of ["m", "n"]) world.write(`many/${name}.flow.yaml`, contractText(name, 0));
  const using = 'use: ../parties/plain.yaml, name: "{{name}}", mobile: "{{mobile}}"';
  world.write("many/o.flow.yaml", contractText("o", 16).replace("use: ../parties/one.yaml", using));
  world.write("parties/plain.yaml", "type: person\nreadSeconds: 3\n");
  const args = ["compile", "many"];
  await asFresh(world, args);
  world.write("many/n.flow.yaml", contractText("n", 1));
  const read = vi.fn<(path: string) => void>();
  await opened(read, () => world.run(args, around));
  // What has changed is opened to be proven first, and then to be read.
  const contracts = (): readonly string[] => [...new Set(read.mock.calls.flatMap(([path]) => /many\/\w+\.flow\.yaml/u.exec(path) ?? []))];
  expect(contracts()).toEqual(["many/n.flow.yaml"]);
  expect(await asFresh(world, args)).toBe(true);
  world.write("parties/plain.yaml", "type: person\nreadSeconds: 4\n");
  read.mockClear();
  await opened(read, () => world.run(args, around));
  expect(contracts()).toEqual(["many/o.flow.yaml"]);
});

test.each(formatNames.map((format) => ({ format })))(
  "findings of contracts that were not looked at again, as $format",
  async ({ format }) => {
    const world = newWorld({ "specs/c.flow.yaml": contractText("c", (3 << 2) | 1) });
    const args = ["check", "--format", format];
    await asFresh(world, args);
    for (const number of [3 << 2, 1, 0]) {
      world.write("specs/b.flow.yaml", contractText("b", number));
      expect(await asFresh(world, args)).toBe(false);
    }
  },
);
