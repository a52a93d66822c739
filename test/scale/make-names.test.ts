import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, utimesSync, writeFileSync, mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { expect } from "vitest";
import { isWritable, makeText, type Prerequisites } from "../../src/cli/inputs/make.ts";
import { runs } from "../support/long.ts";
import { testWith } from "../support/tools.ts";

/** Signs that mean something to make, to its patterns or to shells, and some that do not. */
const signs = [..." #$%:\\=&!~*?[](){},;|'\"`@+-.^<>ab合é", "$(shell x)", "include ", "define ", "::", ":=", "  "] as const;

const names = fc
  .array(fc.constantFrom(...signs), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.join(""))
  .filter((name) => isWritable(name) && name !== "." && name !== "..");

const make = testWith("make");

make("whatever a file is called, make knows when it is newer, when it is gone, and when it has come", () => {
  const folder = mkdtempSync(join(tmpdir(), "flowspec-make-"));
  const path = (name: string): string => join(folder, name);
  const put = (name: string, time: number): void => {
    mkdirSync(dirname(path(name)), { recursive: true });
    writeFileSync(path(name), "");
    utimesSync(path(name), time, time);
  };
  const isRun = (): boolean => execFileSync("make", ["-s", "out"], { cwd: folder, encoding: "utf8" }).includes("ran");
  const written = (given: Partial<Prerequisites>, inAll: boolean): void => {
    const all: Prerequisites = { files: [], folders: [], missing: [], there: [] };
    const own = { ...all, ...given };
    const text = inAll
      ? makeText([{ targets: ["out"], prerequisites: all }], own)
      : makeText([{ targets: ["out"], prerequisites: own }], all);
    writeFileSync(path("Makefile"), `out:\n\t@echo ran\n\n${text}`);
  };
  const begin = Date.now() / 1000 - 1000;
  const tried = (name: string, inAll: boolean): void => {
    for (const each of ["x", "out"]) rmSync(path(each), { recursive: true, force: true });
    const file = `x/${name}`;
    put("out", begin);
    put(file, begin - 5);
    written({ files: [file] }, inAll);
    expect(isRun()).toBe(false);
    put(file, begin + 5);
    expect(isRun()).toBe(true);
    rmSync(path(file));
    expect(isRun()).toBe(true);

    written({ missing: [file] }, inAll);
    expect(isRun()).toBe(false);
    put(file, begin - 500);
    expect(isRun()).toBe(true);
    rmSync(path(file));

    mkdirSync(path(file), { recursive: true });
    utimesSync(path(file), begin - 5, begin - 5);
    written({ folders: [file] }, inAll);
    expect(isRun()).toBe(false);
    utimesSync(path(file), begin + 5, begin + 5);
    expect(isRun()).toBe(true);

    written({ there: [file] }, inAll);
    expect(isRun()).toBe(false);
    rmSync(path(file), { recursive: true });
    expect(isRun()).toBe(true);
    put(file, begin - 500);
    expect(isRun()).toBe(true);
  };
  for (const name of ["合同 (1) #2 50% $价 甲:乙.pdf", "(1)/a.pdf", "x(1)/y (2)/b.yaml", "~x", "a\\b", "a\\#b"])
    for (const inAll of [true, false]) tried(name, inAll);
  fc.assert(fc.property(names, fc.boolean(), tried), { numRuns: runs(8, 3000) });
  rmSync(folder, { recursive: true });
});
