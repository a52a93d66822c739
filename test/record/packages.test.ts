import { copyFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { cli, spawned } from "../support/spawned.ts";
import { folderOf } from "../support/tree.ts";
import { contractWith, party } from "../values/contracts.ts";

/** The first chunk of the built program can say what it has a record of, and nothing else: it fails where a run is not replayed. */

const manifest = (version: string): string => JSON.stringify({ name: "@acme/parties", version });
const onPage = (page: number): string => party.replace("page: 1", `page: ${page}`);

test("a run is replayed until a package, its version or a nearer one is another", async () => {
  const folder = await folderOf({
    ".git/HEAD": "",
    "flowspec.config.yaml": "specs: specs\n",
    "specs/a.flow.yaml": contractWith('  - { use: "@acme/parties/supplier.yaml", role: 乙方 }\n'),
    "node_modules/@acme/parties/package.json": manifest("1.0.0"),
    "node_modules/@acme/parties/supplier.yaml": onPage(1),
  });
  const write = async (path: string, text: string): Promise<void> => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  };
  const cache = join(folder, ".cache");
  const alone = join(folder, "program/flowspec.cjs");
  await mkdir(dirname(alone));
  await copyFile(cli, alone);
  /** The page of the signature, which is compiled anew, and replayed from then on. */
  const page = async (): Promise<string | undefined> => {
    expect((await spawned(folder, ["compile"], { cache, program: alone })).code, "replayed").not.toBe(0);
    expect((await spawned(folder, ["compile"], { cache })).code).toBe(0);
    expect((await spawned(folder, ["compile"], { cache, program: alone })).code, "not replayed").toBe(0);
    return /"ComponentPage": (\d)/u.exec(await readFile(join(folder, "generated/samples/example.review.json"), "utf8"))?.[1];
  };
  expect(await page()).toBe("1");
  await write("node_modules/@acme/parties/supplier.yaml", onPage(2));
  expect(await page()).toBe("2");
  await write("node_modules/@acme/parties/package.json", manifest("1.0.1"));
  expect(await page()).toBe("2");
  await write("specs/node_modules/@acme/parties/supplier.yaml", onPage(3));
  await write("specs/node_modules/@acme/parties/package.json", manifest("1.1.0"));
  expect(await page()).toBe("3");
  await rm(join(folder, "specs/node_modules"), { recursive: true });
  expect(await page()).toBe("2");
});
