import { expect, test, vi } from "vitest";
import { run } from "../src/cli/run.ts";
import { contractText, createProject } from "./support/project.ts";

const specs = { "specs/a.flow.yaml": contractText("a"), "specs/b.flow.yaml": contractText("b").replace("title:", "titel:") };

test("--timings writes what took how long, whatever was found", async () => {
  const project = createProject(specs);
  expect((await project.run("check", "--timings", "times.json")).code).toBe(1);
  const { contracts, milliseconds, peakMemory, slowest } = JSON.parse(project.read("times.json"));
  expect(contracts).toBe(2);
  expect(Object.keys(milliseconds)).toEqual(["start", "check", "compile", "rest", "all", "processor"]);
  expect(milliseconds.check).toBeGreaterThan(0);
  expect(milliseconds.compile).toBe(0);
  expect(peakMemory).toBeGreaterThan(10_000_000);
  expect(slowest.map(({ path }: { path: string }) => path).toSorted()).toEqual(Object.keys(specs));
});

test("--timings goes to the standard error, and never over a contract", async () => {
  const project = createProject({ "specs/a.flow.yaml": contractText("a") });
  const { code, stderr } = await project.run("compile", "--timings", "-");
  expect(code).toBe(0);
  const { contracts, milliseconds } = JSON.parse(stderr.slice(stderr.indexOf("{")));
  expect(contracts).toBe(1);
  expect(milliseconds.compile).toBeGreaterThan(0);

  const refused = await project.run("check", "--timings", "specs/a.flow.yaml");
  expect(refused.code).toBe(2);
  expect(project.read("specs/a.flow.yaml")).toBe(contractText("a"));
});

/** What a run writes on the standard error, which is a terminal. */
async function onTerminal(folder: string, env: Readonly<Record<string, string>>, ...args: readonly string[]): Promise<string> {
  let said = "";
  let moment = 0;
  vi.spyOn(Date, "now").mockImplementation(() => (moment += 150));
  try {
    await run(args, {
      cwd: folder,
      env,
      stdout: { isTTY: true, write: () => undefined },
      stderr: { isTTY: true, write: (text) => void (said += text.toString()) },
      stdin: async function* () {},
      interruption: () => new Promise(() => undefined),
      clock: () => 1_767_600_000,
    });
  } finally {
    vi.restoreAllMocks();
  }
  return said;
}

test("a terminal shows how far a run is and what is slow, and nothing of it is left; a pipeline shows nothing", async () => {
  const many = Array.from({ length: 20 }, (_, index): [string, string] => [`specs/c${index}.flow.yaml`, contractText(`c${index}`)]);
  const { folder } = createProject(Object.fromEntries(many));
  const said = await onTerminal(folder, { NO_COLOR: "1" }, "check");
  const [before, ...states] = said.split("\r\u001B[K");
  expect([before, states.pop()]).toEqual(["", "No findings in 20 files.\n"]);
  expect(states.length).toBeGreaterThan(1);
  for (const state of states) expect(state).toMatch(/^\d+ of 20 contracts, the slowest specs\/c\d+\.flow\.yaml with \d+\.\d s$/u);
  expect(await onTerminal(folder, { NO_COLOR: "1", CI: "true" }, "check")).toBe("No findings in 20 files.\n");
});
