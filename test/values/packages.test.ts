import { mkdir, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
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

  test("may use others of its package, and other packages as they lie around its own real folder", async () => {
    const inner = "node_modules/.pnpm/@acme+parties@1.0.0/node_modules";
    const folder = await projectOf(
      {
        [specPath]: contract,
        ...packaged(`${inner}/@acme/parties`, "@acme/parties", {
          "supplier.yaml": supplier("[{ use: ./blocks/signature.yaml }]"),
          "blocks/signature.yaml": 'use: "@acme/blocks/signature.yaml"\n',
        }),
        ...packaged(`${inner}/@acme/blocks`, "@acme/blocks", { "signature.yaml": "type: signature\nat: { page: 1, x: 100, y: 600 }\n" }),
        ...packaged("node_modules/@acme/blocks", "@acme/blocks", { "signature.yaml": "type: signature\nat: { page: 9, x: 1, y: 6 }\n" }),
      },
      { "node_modules/@acme/parties": "../.pnpm/@acme+parties@1.0.0/node_modules/@acme/parties" },
    );
    expect(await rendered(folder)).toBe(await plain());
  });

  test("is that of the nearest folder: two contracts may have two versions of one package", async () => {
    const other = supplier("[{ type: signature, at: { page: 2, x: 100, y: 600 } }]");
    const folder = await projectOf({
      [specPath]: contract,
      "specs/b/b.flow.yaml": contract.replace("name: example", "name: other"),
      ...packaged("node_modules/@acme/parties", "@acme/parties", { "supplier.yaml": party }),
      ...packaged("specs/b/node_modules/@acme/parties", "@acme/parties", { "supplier.yaml": other }),
    });
    expect(await rendered(folder)).toBe(await plain());
    expect(await rendered(folder, "specs/b/b.flow.yaml")).toBe(await plain(other));
    const { code, stderr } = await flowspec(folder, ["compile"]);
    expect({ code, stderr }).toMatchObject({ code: 0 });
    expect(await readFile(join(folder, "generated/samples/other.review.json"), "utf8")).toContain('"ComponentPage": 2');
    expect(await readFile(join(folder, "generated/samples/example.review.json"), "utf8")).toContain('"ComponentPage": 1');
  });

  test("compiles to the same bytes as one that stands in the project, but for its name", async () => {
    const copied = await projectOf({ [specPath]: use("./supplier.yaml"), "specs/supplier.yaml": party });
    const installed = await projectOf({
      [specPath]: contract,
      ...packaged("node_modules/@acme/parties", "@acme/parties", { "supplier.yaml": party }),
    });
    const bytes = async (folder: string): Promise<readonly string[]> => {
      expect(await flowspec(folder, ["compile"])).toMatchObject({ code: 0 });
      return Promise.all(
        (await readdir(join(folder, "generated"), { recursive: true }))
          .filter((path) => /\.(?:ts|md|json|svg)$/u.test(path) && !path.includes("manifest"))
          .toSorted()
          .map(async (path) =>
            (await readFile(join(folder, "generated", path), "utf8"))
              .replaceAll(/\b[0-9a-f]{64}\b/gu, "<fingerprint>")
              .replaceAll("node_modules/@acme/parties/supplier.yaml", "specs/supplier.yaml")
              .replaceAll("../node_modules/@acme/parties/", "../specs/"),
          ),
      );
    };
    expect(await bytes(installed)).toEqual(await bytes(copied));
  });
});

describe("a file of a package that cannot be had", () => {
  const cases: Readonly<Record<string, { readonly files: Project; readonly links?: Project; readonly path?: string }>> = {
    missing: { files: {} },
    "beyond the repository": { files: {}, links: {} },
    "foreign name": { files: packaged("node_modules/@acme/parties", "@other/parties", { "supplier.yaml": party }) },
    "no package.json": { files: { "node_modules/@acme/parties/supplier.yaml": party } },
    "no such file": { files: packaged("node_modules/@acme/parties", "@acme/parties", { "other.yaml": party }) },
    "link out": {
      files: { ...packaged("node_modules/@acme/parties", "@acme/parties", {}), "supplier.yaml": party },
      links: { "node_modules/@acme/parties/supplier.yaml": "../../../supplier.yaml" },
    },
    "folder too": {
      files: {
        ...packaged("node_modules/@acme/parties", "@acme/parties", { "supplier.yaml": party }),
        "specs/@acme/parties/supplier.yaml": party,
      },
    },
    "up and out": { files: {}, path: "@acme/parties/../../supplier.yaml" },
    "no path": { files: {}, path: "@acme/parties.yaml" },
    "no file": { files: {}, path: "@acme/parties" },
    json: { files: {}, path: "@acme/parties/supplier.json" },
    backslash: { files: {}, path: "@acme\\\\parties\\\\supplier.yaml" },
    contract: { files: {}, path: "@acme/parties/supplier.flow.yaml" },
    "nested modules": { files: {}, path: "@acme/parties/node_modules/@acme/blocks/supplier.yaml" },
    "back into the project": {
      files: {
        ...packaged("node_modules/@acme/parties", "@acme/parties", { "supplier.yaml": "use: ../../../specs/supplier.yaml\n" }),
        "specs/supplier.yaml": party,
      },
    },
    circle: {
      files: {
        ...packaged("node_modules/@acme/parties", "@acme/parties", { "supplier.yaml": 'use: "@acme/blocks/supplier.yaml"\n' }),
        ...packaged("node_modules/@acme/blocks", "@acme/blocks", { "supplier.yaml": 'use: "@acme/parties/supplier.yaml"\n' }),
      },
    },
  };

  test.each(["en", "zh-CN"])("is told, in %s", async (language) => {
    const told: string[] = [];
    for (const [name, { files, links, path = "@acme/parties/supplier.yaml" }] of Object.entries(cases)) {
      const folder = await projectOf({ [specPath]: use(path), ...files }, links);
      const { code, stderr, stdout } = await flowspec(folder, ["check", "--lang", language]);
      expect({ name, code, stdout }).toEqual({ name, code: 1, stdout: "" });
      told.push(`# ${name}\n\n${stderr}`);
    }
    await expect(told.join("\n")).toMatchFileSnapshot(`../fixtures/packages/findings.${language}.txt`);
  });

  test("is looked for up to the folder of the repository, and where there is none as far as Node looks", async () => {
    const files = packaged("node_modules/@acme/parties", "@acme/parties", { "supplier.yaml": party });
    const folder = await folderOf({ ...files, "app/specs/a.flow.yaml": contract });
    expect(await flowspec(join(folder, "app"), ["check"])).toMatchObject({ code: 0 });
    await mkdir(join(folder, "app/.git"));
    expect(await flowspec(join(folder, "app"), ["check"])).toMatchObject({ code: 1 });
  });
});

describe("packages", () => {
  const files = packaged("node_modules/@acme/parties", "@acme/parties", {
    "supplier.yaml": party.replace("type: person", "type:   person"),
  });

  test("are only read: fmt refuses, whatever else it is given", async () => {
    const untidy = contract.replace("title: ", "title:   ");
    const folder = await projectOf({ [specPath]: untidy, ...files });
    const path = "node_modules/@acme/parties/supplier.yaml";
    const before = await readFile(join(folder, path), "utf8");
    expect(await flowspec(folder, ["fmt", specPath, path])).toEqual({
      code: 2,
      stdout: "",
      stderr: `error: ${path} lies in a package, which is only read; change it where the package is made\n`,
    });
    expect(await readFile(join(folder, path), "utf8")).toBe(before);
    expect(await readFile(join(folder, specPath), "utf8")).toBe(untidy);
  });

  test("are inputs of what is recorded: a nearer one, another version, another text", async () => {
    const folder = await projectOf({ [specPath]: contract, ...files });
    const page = async (): Promise<string | undefined> => {
      const env = { FLOWSPEC_CACHE: join(folder, ".cache") };
      expect((await flowspec(folder, ["compile"], env)).code).toBe(0);
      return /"ComponentPage": (\d)/u.exec(await readFile(join(folder, "generated/samples/example.review.json"), "utf8"))?.[1];
    };
    const write = async (path: string, text: string): Promise<void> => {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    };
    expect([await page(), await page()]).toEqual(["1", "1"]);
    await write("node_modules/@acme/parties/supplier.yaml", party.replace("page: 1", "page: 2"));
    expect(await page()).toBe("2");
    const nearer = packaged("specs/node_modules/@acme/parties", "@acme/parties", { "supplier.yaml": party.replace("page: 1", "page: 3") });
    for (const [path, text] of Object.entries(nearer)) await write(path, text);
    expect(await page()).toBe("3");
    await rm(join(folder, "specs/node_modules"), { recursive: true });
    expect(await page()).toBe("2");
  });
});
