import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import type { PdfFailure } from "../../src/pdf/failure.ts";
import { readPdf } from "../../src/pdf/read.ts";
import { cpuOfAsync } from "../support/doubling.ts";
import { handMade, pdfBytes } from "../support/pdf.ts";
import { cli } from "../support/spawned.ts";

/** How each file is refused; `undefined` for those that can be read all the same. */
const outcomes: Readonly<Record<string, PdfFailure["kind"] | undefined>> = {
  "bomb-spaces.pdf": "too-large",
  "bomb-text.pdf": "too-large",
  "cyclic-form.pdf": undefined,
  "cyclic-pages.pdf": "damaged",
  "deep-arrays.pdf": undefined,
  "empty.pdf": "not-a-pdf",
  "header-only.pdf": "damaged",
  "huge-page.pdf": undefined,
  "javascript.pdf": undefined,
  "many-pages.pdf": undefined,
  "not-a-pdf.pdf": "not-a-pdf",
  "truncated.pdf": "damaged",
  "wrong-xref.pdf": undefined,
};

describe("a hostile file costs its limits and nothing else", () => {
  test("each has an outcome", () => {
    expect(readdirSync(new URL("hostile", handMade)).toSorted()).toEqual(Object.keys(outcomes).toSorted());
  });

  test.each(Object.entries(outcomes))("%s", async (file, kind) => {
    const before = process.memoryUsage.rss();
    const read = await readPdf(pdfBytes(`hostile/${file}`), { seconds: 600, megabytes: 300 });
    expect("failure" in read ? read.failure.kind : undefined).toBe(kind);
    expect(process.memoryUsage.rss() - before).toBeLessThan(800_000_000);
  });

  test("a file that takes too long is given up", async () => {
    const cpu = await cpuOfAsync(async () => {
      const read = await readPdf(pdfBytes("hostile/bomb-text.pdf"), { seconds: 0.2, megabytes: 5000 });
      expect(read).toEqual({ failure: { kind: "too-slow", seconds: 0.2 } });
    });
    expect(cpu).toBeLessThan(5000);
  });

  test("a file with a password says so", async () => {
    expect(await readPdf(pdfBytes("locked.pdf"))).toEqual({ failure: { kind: "password" } });
  });
});

describe("the command line", () => {
  const folder = mkdtempSync(join(tmpdir(), "flowspec-pdf-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("says in one line why a PDF cannot be read", () => {
    const file = fileURLToPath(new URL("hostile/cyclic-pages.pdf", handMade));
    const { status, stdout, stderr } = spawnSync(process.execPath, [cli, "locate", file, "甲方"], { encoding: "utf8" });
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toBe(`error: ${file} is damaged and cannot be read: Pages tree contains circular reference.\n`);
  });

  test("names the package that is missing", () => {
    const root = fileURLToPath(new URL("../../", import.meta.url));
    cpSync(join(root, "dist"), join(folder, "dist"), { recursive: true });
    cpSync(join(root, "package.json"), join(folder, "package.json"));
    const file = fileURLToPath(new URL("cmap.pdf", handMade));
    const run = spawnSync(process.execPath, [join(folder, "dist/flowspec.cjs"), "locate", "cmap.pdf"], {
      cwd: join(file, ".."),
      encoding: "utf8",
    });
    expect(run.status).toBe(3);
    expect(run.stdout).toBe("");
    expect(run.stderr).toBe("error: cmap.pdf cannot be read without an optional package: npm install --save-dev pdfjs-dist@^5.6.205\n");
  });
});
