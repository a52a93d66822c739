import { execFile } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, test } from "vitest";
import { folderWith } from "../support/folder.ts";
import { cli } from "../support/spawned.ts";
import { testWith } from "../support/tools.ts";

/*
 * Neovim, as Debian has it, with the lines of `editors/neovim.md` and nothing else in its settings, drives the built server by its own client:
 * `neovim.lua` is what its user does.
 */
const root = new URL("../../", import.meta.url).pathname;
const run = promisify(execFile);
const withNeovim = testWith("nvim");
/** Without it there is nothing to run, unless it has to be there. */
const hasNeovim = withNeovim === test;

/** The blocks of Lua on a page, by the heading that they stand under. */
function blocksOf(page: string): ReadonlyMap<string, string> {
  const sections = page.split(/^## /mu).slice(1);
  return new Map(
    sections.flatMap((section) => {
      const [, block] = /```lua\n(.*?)```/su.exec(section) ?? [];
      return block === undefined ? [] : [[section.slice(0, section.indexOf("\n")), block]];
    }),
  );
}

const page = readFileSync(join(root, "editors/neovim.md"), "utf8");
const blocks = blocksOf(page);
const older = blocks.get("Neovim 0.7 to 0.10") ?? "";
const newer = blocks.get("Neovim 0.11 and later") ?? "";

const contract = `flowspec: 1
name: loan
action: CreateFlowByFiles
params: { file: file-id, user: user-id, borrower: person-name, mobile: mobile }
initiator: { userId: "{{user}}" }
titel: 借款合同
deadline: +30d
files: [{ id: "{{file}}" }]
approvers:
  - use: parties/lender.yaml
  - type: person
    name: "{{borrower}}"
    mobile: "{{mobile}}"
    readSeconds: 500
    sign: [{ type: signature, at: { page: 1, x: 100, y: 100 } }]
samples:
  review: { now: 2026-01-05T09:00:00+08:00, file: yDR4yUUgyg1qqlj7UuO4zjES3G9Shoxk, user: yDRpersonnelClerkUserId000000001, borrower: 李四, mobile: "13200000000" }
`;
const lender = `type: company
organization: 示例科技有限公司
name: 王五
mobile: "13100000000"
sign: [{ type: seal, at: { page: 1, x: 300, y: 100 } }]
`;

/** Runs Neovim in a folder with some lines as its settings, and a script. */
async function neovim(folder: string, settings: string, script: string, env: Readonly<Record<string, string>> = {}): Promise<void> {
  writeFileSync(join(folder, "init.lua"), settings);
  const state = Object.fromEntries(["CONFIG", "DATA", "STATE", "CACHE"].map((name) => [`XDG_${name}_HOME`, join(folder, "state")]));
  const running = run("nvim", ["--headless", "-i", "NONE", "-n", "-u", join(folder, "init.lua"), "-c", `luafile ${script}`], {
    cwd: folder,
    env: { ...process.env, ...state, ...env, FLOWSPEC_SAID: join(folder, "said") },
  });
  // Nobody types: one that waits for a key would wait for ever.
  running.child.stdin?.end();
  await running;
}

interface Said {
  readonly step: string;
  readonly value: unknown;
}

/** A project in which the program is installed, so that `npx` finds it. */
async function project(): Promise<string> {
  const folder = await folderWith({
    "flowspec.config.yaml": "specs: [specs]\n",
    "package.json": '{ "private": true }\n',
    "specs/loan.flow.yaml": contract,
    "specs/parties/lender.yaml": lender,
  });
  mkdirSync(join(folder, "node_modules/.bin"), { recursive: true });
  const bin = join(folder, "node_modules/.bin/flowspec");
  writeFileSync(bin, `#!/bin/sh\nexec "${process.execPath}" "${cli}" "$@"\n`);
  chmodSync(bin, 0o755);
  return folder;
}

let said: readonly Said[] = [];

/** What the script wrote of a step; why it stopped, where it stopped before. */
function valueOf(step: string): unknown {
  const found = said.find((each) => each.step === step);
  if (found) return found.value;
  throw new Error(JSON.stringify(said.find((each) => each.step === "failed")?.value ?? said, null, 2));
}

beforeAll(async () => {
  if (!hasNeovim) return;
  const folder = await project();
  await neovim(folder, older, join(root, "test/lsp/neovim.lua"), { FLOWSPEC_FIX: "title" });
  said = readFileSync(join(folder, "said"), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Said);
});

describe("Neovim, by the lines of its page", () => {
  withNeovim("draws findings where they are", () => {
    expect(valueOf("filetype")).toBe("yaml.flowspec");
    expect(valueOf("findings")).toEqual(["14:18 pre-read-time-range", "6:1 known-keys"]);
  });

  withNeovim("says what a key is", () => {
    expect(valueOf("hover")).toContain("Seconds the contract must be read");
  });

  withNeovim("goes to the declaration of a parameter", () => {
    expect(valueOf("definition")).toEqual({ line: 4, text: contract.split("\n")[3] });
  });

  withNeovim("finds every place of a parameter, and marks those in the text", () => {
    expect(valueOf("references")).toBe(3);
    expect(valueOf("highlights")).toBe(3);
  });

  withNeovim("renames a parameter", () => {
    expect(valueOf("rename")).toHaveLength(3);
  });

  withNeovim("completes a key", () => {
    expect(valueOf("completion")).toEqual(expect.arrayContaining(["notify"]));
    expect(valueOf("completion")).not.toContain("name");
  });

  withNeovim("makes a fix that its user chooses", () => {
    expect(valueOf("code action")).toEqual(expect.arrayContaining([expect.stringContaining("title")]));
    expect(valueOf("text")).toContain("\ntitle: 借款合同\n");
  });

  withNeovim("shows an outline, and where files lead", () => {
    expect(valueOf("symbols")).toEqual(expect.arrayContaining(["params", "  debtor", "approvers", "  示例科技有限公司"]));
    expect(valueOf("links")).toEqual(["lender.yaml"]);
  });

  withNeovim("has no finding left when all is mended", () => {
    expect(valueOf("mended")).toEqual([]);
  });

  withNeovim("formats the text, and ends the server", () => {
    expect(valueOf("formatting")).toBe("deadline: +30d");
    expect(valueOf("stopped")).toBe(true);
  });
});

/** Reads the lines for a newer Neovim with an older one, whose missing functions only note what they are given. */
const notes = `
vim.filetype = { add = function(types) Noted = { types = types } end }
vim.lsp.config = setmetatable({}, { __call = function(_, name, config) Noted.name, Noted.config = name, config end })
vim.lsp.enable = function(name) Noted.enabled = name end
`;
const tell = `
local said = io.open(vim.env.FLOWSPEC_SAID, "w")
Noted.id = Noted.config.get_language_id()
Noted.config.get_language_id = nil
said:write(vim.json.encode(Noted))
said:close()
vim.cmd("qa!")
`;

withNeovim("the lines for a newer Neovim say the same", async () => {
  const folder = await folderWith({ "tell.lua": tell });
  await neovim(folder, notes + newer, join(folder, "tell.lua"));
  const noted = JSON.parse(readFileSync(join(folder, "said"), "utf8")) as {
    readonly config: { readonly cmd: readonly string[]; readonly filetypes: readonly string[] };
    readonly types: { readonly pattern: Readonly<Record<string, string>> };
  };
  expect(noted).toMatchObject({ name: "flowspec", enabled: "flowspec", id: "flowspec", config: { filetypes: ["yaml.flowspec"] } });
  expect(older).toContain(`cmd = { ${noted.config.cmd.map((each) => JSON.stringify(each)).join(", ")} }`);
  expect(Object.values(noted.types.pattern)).toEqual(["yaml.flowspec"]);
});

test("both pages on Neovim have the same lines", () => {
  const chinese = readFileSync(join(root, "editors/neovim.zh-CN.md"), "utf8");
  expect([...blocksOf(chinese).values()]).toEqual([...blocks.values()]);
});
