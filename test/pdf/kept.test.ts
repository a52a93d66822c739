import { execFile } from "node:child_process";
import { appendFileSync, existsSync, readdirSync, readFileSync, truncateSync, utimesSync, writeFileSync } from "node:fs";
import { cp, mkdir, mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { flowspec, type Said } from "../support/cli.ts";
import { ofSpecs, pdfBytes } from "../support/pdf.ts";
import { root } from "../support/processes.ts";
import { cli } from "../support/spawned.ts";

let folder = "";
let cache = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "flowspec-kept-"));
});
beforeEach(async () => {
  cache = await mkdtemp(join(folder, "cache-"));
});
afterEach(() => rm(cache, { recursive: true, force: true }));
afterAll(() => rm(folder, { recursive: true, force: true }));

/** What is kept of PDFs, as absolute paths. */
function entries(): readonly string[] {
  const kept = join(cache, "pdf");
  return existsSync(kept) ? readdirSync(kept).map((name) => join(kept, name)) : [];
}

/** Runs a built program in a folder, at a fixed moment, with the cache of the test. Only what was built as a whole keeps anything. */
function said(program: string, cwd: string, args: readonly string[], more: Readonly<Record<string, string>> = {}): Promise<Said> {
  const env = { ...process.env, FLOWSPEC_CACHE: cache, FLOWSPEC_NOW: now, NO_COLOR: "1", CI: "", ...more };
  return new Promise((resolve) => {
    execFile(process.execPath, [program, ...args], { cwd, env, maxBuffer: 64_000_000 }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr });
    });
  });
}

const now = "1767600000";
const spec = "specs/labour-contract.flow.yaml";
const pdf = "specs/pdf/labour-contract.pdf";
const commands: readonly (readonly string[])[] = [
  ["locate", pdf, "乙方签字", "没有的字"],
  ["place", pdf],
  ["preflight", spec],
  ["preview", spec],
  ["check", spec],
];

describe("in an installation that counts how often the reader is loaded", () => {
  const home = (): string => join(folder, "installed");
  const reader = (): string => join(home(), "node_modules/pdfjs-dist/legacy/build/pdf.min.mjs");
  const log = (): string => join(folder, "loaded");
  const real = join(root, "node_modules/pdfjs-dist");
  const counting = (): string =>
    `import { appendFileSync } from "node:fs";\nappendFileSync(${JSON.stringify(log())}, "x");\nexport * from ${JSON.stringify(join(real, "legacy/build/pdf.min.mjs"))};\n`;

  beforeAll(async () => {
    const modules = join(home(), "node_modules");
    await mkdir(join(modules, "pdfjs-dist/legacy/build"), { recursive: true });
    for (const name of ["dist", "templates", "package.json"]) await cp(join(root, name), join(home(), name), { recursive: true });
    for (const name of readdirSync(join(root, "node_modules")))
      if (name !== "pdfjs-dist") await symlink(join(root, "node_modules", name), join(modules, name));
    await cp(join(real, "package.json"), join(modules, "pdfjs-dist/package.json")); // by which the folder is found, links followed
    for (const name of ["cmaps", "standard_fonts", "legacy/build/pdf.worker.min.mjs"])
      await symlink(join(real, name), join(modules, "pdfjs-dist", name));
  });

  /** Runs a command of that installation in the project's folder; how often the reader was loaded is a part of the answer. */
  async function run(args: readonly string[]): Promise<Said & { readonly loads: number }> {
    writeFileSync(log(), "");
    const answer = await said(join(home(), relative(root, cli)), root, args);
    return { ...answer, loads: readFileSync(log(), "utf8").length };
  }

  test("a PDF that has not changed is read once and drawn once, whichever commands ask for it", async () => {
    writeFileSync(reader(), counting());
    const first = [];
    for (const args of commands) first.push(await run(args));
    expect(first.map(({ loads }) => loads)).toEqual([1, 0, 0, 1, 0]);
    expect(first.map(({ code }) => code)).toEqual([1, 0, 0, 0, 0]);
    for (const [index, args] of commands.entries()) {
      const { loads: _, ...answer } = first[index] ?? { loads: 0 };
      expect(answer, args[0]).toEqual(await flowspec(root, args, { FLOWSPEC_NOW: now }));
    }
    expect(await run(["locate", pdf, "甲方盖章"])).toMatchObject({ code: 0, loads: 0 });

    writeFileSync(reader(), `${counting()}throw new Error("no such machine");\n`);
    for (const [index, args] of commands.entries()) expect(await run(args), args[0]).toEqual({ ...first[index], loads: 0 });
    const cold = await run(["locate", "specs/pdf/purchase-contract.pdf"]);
    expect(cold).toMatchObject({ code: 1, stdout: "", loads: 1 });
    expect(cold.stderr).toContain("is damaged and cannot be read: no such machine.");

    const description = join(home(), "node_modules/pdfjs-dist/package.json");
    writeFileSync(description, readFileSync(description, "utf8").replace(/"version": "[^"]+"/u, '"version": "5.999.0"'));
    expect(await run(["locate", pdf])).toMatchObject({ code: 1, loads: 1 });
    await rm(description);
    const missing = await run(["locate", pdf]);
    expect(missing).toMatchObject({ code: 3, stdout: "", loads: 0 });
    expect(missing.stderr).toContain("cannot be read without an optional package: npm install");
  });
});

describe("what is kept of a PDF", () => {
  const located = (path: string, more: Readonly<Record<string, string>> = {}): Promise<Said> =>
    said(cli, folder, ["locate", path, "乙方签字", "--json"], more);
  const copied = async (name: string): Promise<string> => {
    await cp(new URL("labour-contract.pdf", ofSpecs), join(folder, name));
    return name;
  };

  test("tells nothing to whoever has not the PDF", async () => {
    const { stdout } = await located(await copied("a.pdf"));
    const [entry = "", ...others] = entries();
    expect(others).toEqual([]);
    const { sha256 } = JSON.parse(stdout) as { sha256: string };
    const bytes = readFileSync(entry);
    for (const told of ["乙方签字", "身份证", sha256]) expect(bytes.includes(told), told).toBe(false);
    expect(bytes.includes(Buffer.from(sha256, "hex"))).toBe(false);
    expect(entry).not.toContain(sha256);
  });

  test("is read anew where it is not whole, and is whole afterwards", async () => {
    const first = await located(await copied("b.pdf"));
    const [entry = ""] = entries();
    const whole = readFileSync(entry);
    const flipped = (at: number): void => {
      const bytes = Buffer.from(whole);
      bytes[at] = (bytes[at] ?? 0) ^ 1;
      writeFileSync(entry, bytes);
    };
    const harms: readonly (() => void)[] = [
      () => truncateSync(entry, 0),
      () => truncateSync(entry, whole.length - 1),
      () => appendFileSync(entry, "x"),
      () => flipped(15),
      () => flipped(whole.length >> 1),
    ];
    for (const harm of harms) {
      harm();
      const harmed = readFileSync(entry);
      expect(await located("b.pdf")).toEqual(first);
      expect(readFileSync(entry).equals(harmed)).toBe(false);
      expect(readFileSync(entry)).toHaveLength(whole.length);
    }
    const mended = readFileSync(entry);
    expect(await located("b.pdf")).toEqual(first);
    expect(readFileSync(entry).equals(mended)).toBe(true);
  });

  test("is not taken for another PDF of the same name, size and time", async () => {
    const path = join(folder, await copied("c.pdf"));
    const time = new Date("2026-01-05T09:00:00Z");
    utimesSync(path, time, time);
    const before = await located("c.pdf");
    const bytes = readFileSync(path);
    bytes[bytes.indexOf("%PDF-1.") + 7] = 0x33; // PDF 1.3: another file with the same pages
    writeFileSync(path, bytes);
    utimesSync(path, time, time);
    const after = await located("c.pdf");
    expect(after.stdout).not.toBe(before.stdout);
    expect(after).toEqual(await located("c.pdf", { FLOWSPEC_CACHE: "off" }));
    expect(entries()).toHaveLength(2);
  });

  test("is nothing where the PDF could not be read, and where nothing is to be kept", async () => {
    for (const name of ["locked.pdf", "hostile/not-a-pdf.pdf"]) {
      writeFileSync(join(folder, "d.pdf"), pdfBytes(name));
      expect((await located("d.pdf")).code).toBe(1);
    }
    writeFileSync(join(folder, "e.pdf"), pdfBytes("hostile/bomb-text.pdf"));
    const { stderr } = await said(cli, folder, ["locate", "e.pdf", "--pdf-timeout", "0.2"]);
    expect(stderr).toContain("could not be read within 0.2 seconds");
    expect((await located(await copied("f.pdf"), { FLOWSPEC_CACHE: "off" })).code).toBe(0);
    expect(entries()).toEqual([]);
  });

  test("is nothing of a PDF that is made for one person", async () => {
    expect(await said(cli, root, ["preflight", spec, "--pdf", pdf])).toMatchObject({ code: 0 });
    expect(entries()).toEqual([]);
  });
});
