import { mkdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { flowspec } from "../support/cli.ts";
import { folderOf } from "../support/tree.ts";
import { contractWith, party } from "./contracts.ts";

type Project = Readonly<Record<string, string>>;

/** A package with files that contracts use. */
function packaged(folder: string, name: string, files: Project): Project {
  const own = { "package.json": JSON.stringify({ name, version: "1.0.0" }), ...files };
  return Object.fromEntries(Object.entries(own).map(([path, text]) => [`${folder}/${path}`, text]));
}

/** The files of a project, then links by where they stand: each is where it leads, as seen from there. */
async function projectOf(files: Project, links: Project = {}): Promise<string> {
  const folder = await folderOf({ ".git/HEAD": "", ...files });
  for (const [path, target] of Object.entries(links)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await symlink(target, join(folder, path));
  }
  return folder;
}

const use = (path: string): string => contractWith(`  - { use: "${path}", role: 乙方 }\n`);
const contract = use("@acme/parties/supplier.yaml");
const specPath = "specs/a.flow.yaml";
const sign = "[{ type: signature, at: { page: 1, x: 100, y: 600 } }]";
const supplier = (more: string): string => party.replace(sign, more);

/** What a project renders as it is, and what it renders with a party that stands in it. */
async function rendered(folder: string, path = specPath): Promise<string> {
  const { code, stdout, stderr } = await flowspec(folder, ["render", path, "--sample", "review"]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return stdout;
}

async function plain(text: string = party): Promise<string> {
  return rendered(await projectOf({ [specPath]: use("./supplier.yaml"), "specs/supplier.yaml": text }));
}

describe("a file of a package", () => {
  test.each<[string, Project, Project?]>([
    ["npm, hoisted", packaged("node_modules/@acme/parties", "@acme/parties", { "supplier.yaml": party })],
    ["beside the contract", packaged("specs/node_modules/@acme/parties", "@acme/parties", { "supplier.yaml": party })],
    [
      "pnpm",
      packaged("node_modules/.pnpm/@acme+parties@1.0.0/node_modules/@acme/parties", "@acme/parties", { "supplier.yaml": party }),
      { "node_modules/@acme/parties": "../.pnpm/@acme+parties@1.0.0/node_modules/@acme/parties" },
    ],
    [
      "npm workspaces",
      packaged("packages/parties", "@acme/parties", { "supplier.yaml": party }),
      { "node_modules/@acme/parties": "../../packages/parties" },
    ],
  ])("is found: %s", async (_, files, links) => {
    expect(await rendered(await projectOf({ [specPath]: contract, ...files }, links))).toBe(await plain());
  });
});
