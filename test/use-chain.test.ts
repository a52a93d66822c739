import { beforeEach, expect, test, vi } from "vitest";
import { checkEach } from "../src/workspace/each.ts";
import { createWorkspace, type WorkspaceReader } from "../src/workspace/workspace.ts";
import { contractText } from "./support/project.ts";

/** How often a text was parsed, and a document judged. */
const work = { parsed: 0, judged: 0 };

vi.mock("../src/1-parse/parse.ts", async (load) => {
  const real = await load<typeof import("../src/1-parse/parse.ts")>();
  return { ...real, parse: (...given: Parameters<typeof real.parse>) => ((work.parsed += 1), real.parse(...given)) };
});
vi.mock("../src/3-check/check.ts", async (load) => {
  const real = await load<typeof import("../src/3-check/check.ts")>();
  return { ...real, check: (...given: Parameters<typeof real.check>) => ((work.judged += 1), real.check(...given)) };
});

beforeEach(() => void Object.assign(work, { parsed: 0, judged: 0 }));

const contracts = 100;
const depth = 8;
const paths = Array.from({ length: contracts }, (_, index) => `c${String(index).padStart(3, "0")}.flow.yaml`);

/** A hundred contracts, of which so many use the first of eight files, each of which uses the next. */
function readerOf(users: number, asked: string[]): WorkspaceReader {
  const chain = Array.from({ length: depth }, (_, index): [string, string] => [
    `part${index}.yaml`,
    index === depth - 1 ? "summary: 一起用的\n" : `use: ./part${index + 1}.yaml\n`,
  ]);
  const texts = new Map([
    ...paths.map((path, index): [string, string] => [
      path,
      `${index < users ? "use: ./part0.yaml\n" : ""}${contractText(path.slice(0, 4))}`,
    ]),
    ...chain,
  ]);
  return {
    text: (path) => {
      asked.push(path);
      const text = texts.get(path);
      return Promise.resolve(text === undefined ? "missing" : { path, text });
    },
  };
}

test.each([0, 1, contracts])(
  "files that use each other are read and parsed once, and nobody is judged again for them: %i contracts use them",
  async (users) => {
    const files = users === 0 ? 0 : depth;
    const asked: string[] = [];
    const { diagnostics } = await checkEach(paths, readerOf(users, asked), {});
    expect(diagnostics).toEqual([]);
    expect(asked).toHaveLength(contracts + files);
    expect(work).toEqual({ parsed: contracts + files, judged: contracts });

    Object.assign(work, { parsed: 0, judged: 0 });
    await createWorkspace(readerOf(users, asked), {}).check(paths);
    expect(work).toEqual({ parsed: contracts + files, judged: contracts });
  },
);
