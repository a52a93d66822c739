import { execFileSync, spawnSync } from "node:child_process";
import fs from "node:fs";
import { mkdir, truncate, writeFile } from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkSource } from "../src/compile.ts";
import { importSource } from "../src/requests.ts";
import { decode } from "../src/host/decode.ts";
import { parse } from "../src/1-parse/parse.ts";
import { flowspec } from "./support/cli.ts";
import { folderWith } from "./support/folder.ts";
import { runs } from "./support/long.ts";
import { contractText } from "./support/project.ts";
import { cli } from "./support/spawned.ts";

const set = ["--set", "fileId=yDR4yUUgyg1qqlj7UuO4zjES3G9Shoxk", "operatorId=yDRpersonnelClerkUserId000000001"];
const withPdf = contractText("a").replace('"{{fileId}}" }', '"{{fileId}}", pdf: ./in.pdf }');

/** Each place where a file is read: what is read there, with which command, and how the run ends where that is no file. */
const places: readonly (readonly [path: string, command: string, code: number])[] = [
  ["specs/x.flow.yaml", "check", 2],
  ["specs/x.flow.yaml", "fmt", 2],
  ["specs/x.flow.yaml", "render specs/x.flow.yaml", 2],
  ["flowspec.config.yaml", "check", 2],
  ["party.yaml", "check specs/uses.flow.yaml", 1],
  ["specs/in.pdf", "check specs/pdf.flow.yaml", 1],
  ["specs/in.pdf", "preflight specs/pdf.flow.yaml", 1],
  ["specs/in.pdf", "locate specs/in.pdf", 2],
  ["specs/in.pdf.facts.json", "check specs/pdf.flow.yaml", 1],
  ["params.json", "render specs/a.flow.yaml --params params.json", 2],
  ["request.json", "import request.json --action CreateFlowByFiles", 2],
  ["request.json", "check request.json --action CreateFlowByFiles", 2],
  ["rows.csv", `render specs/a.flow.yaml --rows rows.csv ${set.join(" ")}`, 2],
];

async function project(): Promise<string> {
  return folderWith({
    "specs/a.flow.yaml": contractText("a"),
    "specs/uses.flow.yaml": contractText("uses").replace('    name: "{{signatory}}"\n', "    use: ../party.yaml\n"),
    "specs/pdf.flow.yaml": withPdf.replace("name: a", "name: pdf"),
  });
}

describe("what is no file is an error, and never waited for", () => {
  test.each(places.map(([path, command, code]) => ({ path, command, code })))(
    "a pipe as $path: $command",
    async ({ path, command, code }) => {
      const folder = await project();
      execFileSync("sh", ["-c", 'mkfifo "$0"', join(folder, path)]);
      const ended = await flowspec(folder, command.split(" "));
      expect({ code: ended.code, stdout: ended.stdout }).toEqual({ code, stdout: "" });
      expect(ended.stderr).toMatch(/is a pipe, and a file is read|cannot be read|is no file that can be read|should be JSON/u);
    },
  );

  test.each(places.filter(([path]) => path !== "flowspec.config.yaml").map(([path, command, code]) => ({ path, command, code })))(
    "a folder as $path: $command",
    async ({ path, command, code }) => {
      const folder = await project();
      await mkdir(join(folder, path));
      const ended = await flowspec(
        folder,
        command.startsWith("check request") || path.endsWith("x.flow.yaml") ? ["render", path] : command.split(" "),
      );
      expect(ended.code).toBe(code);
    },
  );

  test.each(["check /dev/zero", "render /dev/zero", "locate /dev/zero", "import /dev/zero --action CreateFlowByFiles", "check /dev/tty"])(
    "%s",
    async (command) => {
      const { code, stdout } = await flowspec(await project(), command.split(" "));
      expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    },
  );
});

test("files larger than any that is used cost no memory", async () => {
  const folder = await project();
  for (const path of ["specs/in.pdf", "specs/big.flow.yaml"]) {
    await writeFile(join(folder, path), "");
    await truncate(join(folder, path), 1_900_000_000);
  }
  const { status, stderr } = spawnSync(process.execPath, ["--max-old-space-size=200", cli, "check"], { cwd: folder, encoding: "utf8" });
  expect(status).toBe(1);
  expect(stderr).toContain("it is larger than 60 MB");
  expect(stderr).toContain("[size-limit]");
});

test("many contracts are read with few files open", async () => {
  const folder = await project();
  await mkdir(join(folder, "many"));
  const count = runs(300, 5_000);
  await Promise.all(
    Array.from({ length: count }, (_, index) => writeFile(join(folder, `many/n${index}.flow.yaml`), contractText(`n${index}`))),
  );
  const run = spawnSync("sh", ["-c", 'ulimit -n 32; exec "$0" "$1" fmt --check many', process.execPath, cli], {
    cwd: folder,
    encoding: "utf8",
  });
  expect(run.stderr).toContain(`of ${count} files`);
});

test.each(["specs/uses.flow.yaml", "party.yaml"])("that no more files can be opened says nothing of %s, and is 3", async (path) => {
  const folder = await project();
  await writeFile(join(folder, "party.yaml"), "type: person\n");
  const { openSync } = fs;
  fs.openSync = (opened, ...more) => {
    if (String(opened).endsWith(path)) throw Object.assign(new Error("too many open files"), { code: "EMFILE" });
    return openSync(opened, ...more);
  };
  syncBuiltinESMExports();
  try {
    const ended = await flowspec(folder, ["check", "specs/uses.flow.yaml"]);
    expect({ code: ended.code, stdout: ended.stdout, stderr: ended.stderr }).toMatchObject({
      code: 3,
      stdout: "",
      stderr: expect.stringMatching(`cannot read .*${path}: EMFILE`),
    });
  } finally {
    fs.openSync = openSync;
    syncBuiltinESMExports();
  }
});

const chinese = "title: 采购合同，一式两份\nname: 深圳市某某有限公司\n";

describe("an encoding that is not UTF-8 is named where it begins", () => {
  /** How a text is written in each, and what it is called then. */
  const encodings: readonly (readonly [noun: string, bytes: Buffer])[] = [
    ["GBK", Buffer.from("7469746c653a20b2c9b9bacfeccdaca3acd2bbcabdc1bdb7dd0a", "hex")],
    ["UTF-16 (little-endian)", Buffer.from(`\uFEFF${chinese}`, "utf16le")],
    ["UTF-16 (little-endian)", Buffer.from(chinese, "utf16le")],
    ["UTF-16 (big-endian)", Buffer.from(`\uFEFF${chinese}`, "utf16le").swap16()],
    ["UTF-16 (big-endian)", Buffer.from(chinese, "utf16le").swap16()],
    ["UTF-32 (little-endian)", utf32(`\uFEFF${chinese}`)],
    ["UTF-32 (little-endian)", utf32(chinese)],
    ["UTF-32 (big-endian)", utf32(chinese).swap32()],
    ["Latin-1 or Windows-1252", Buffer.from("title: société générale\nname: Müller\n", "latin1")],
    ["a PDF", Buffer.concat([Buffer.from("%PDF-1.7\n%"), Buffer.from([0xe2, 0xe3, 0xcf, 0xd3, 10])])],
    ["a ZIP archive", Buffer.concat([Buffer.from("PK\u0003\u0004"), Buffer.from([0xe2, 0xff, 0xcf, 0xd3, 10])])],
    ["UTF-8 with a broken character", Buffer.concat([Buffer.from(chinese), Buffer.from(chinese).subarray(0, 8)])],
  ];

  test.each(encodings)("%s", async (noun, bytes) => {
    const { text, foreign } = decode(bytes);
    expect(foreign?.looks).toBeDefined();
    expect(
      parse({ path: "a.flow.yaml", text, ...(foreign ? { foreign } : {}) }).diagnostics.map(({ code, span }) => [
        code.name,
        span.end >= span.start,
      ]),
    ).toEqual([["utf8-text", true]]);
    for (const [path, command] of places) {
      if (/pdf|rows/u.test(path)) continue;
      const folder = await project();
      await writeFile(join(folder, path), bytes);
      const ended = await flowspec(folder, command.split(" "));
      expect({ command, code: ended.code, stdout: ended.stdout }).toEqual({
        command,
        code: path === "flowspec.config.yaml" ? 2 : 1,
        stdout: "",
      });
      expect(ended.stderr, command).toContain(`it looks like ${noun}`);
    }
  });

  test("of rows too, before or after the first line; rows before it are made", async () => {
    const folder = await project();
    for (const [noun, bytes] of encodings.slice(0, 6)) {
      const rows = Buffer.concat([Buffer.from("signatory,mobile\n李四,13200000000\n"), bytes]);
      const args = ["render", "specs/a.flow.yaml", "--rows", "-", "--rows-format", "csv", ...set];
      const alone = await flowspec(folder, args, {}, bytes);
      expect({ code: alone.code, stdout: alone.stdout }, noun).toEqual({ code: 1, stdout: "" });
      expect(alone.stderr, noun).toContain(`not UTF-8: it looks like ${noun}`);
      const behind = await flowspec(folder, args, {}, rows);
      expect(behind.stderr).toMatch(/^stdin:\d+: error\[readable-rows\] This line is not UTF-8/u);
      expect(behind.stdout.split("\n").length).toBe(2);
    }
  });

  test("UTF-8 is UTF-8, with a mark or without, whatever it holds", () => {
    for (const text of ["", "a", "é", "中", "👍", "\uFFFD", "\uFFFE", "a\0b, and more", chinese, "\uFEFF\uFEFFa", "𠮷".repeat(50_000)])
      for (const mark of ["", "\uFEFF"])
        expect(decode(Buffer.from(mark + text))).toEqual({ text: mark === "" ? text.replace(/^\uFEFF/u, "") : text });
  });
});

describe("half of a character", () => {
  test.each([
    'title: "\\ud83d"',
    '"\\udc00": x',
    'title: [{ a: "x\\ud83d\\ud83d\\ude00" }]',
    'title: "\\U0000D83D"',
    "title: \uD83D",
    "# \uDC00",
  ])("%j", (text) => {
    const { diagnostics } = parse({ path: "a.flow.yaml", text });
    expect(diagnostics.map(({ code }) => code.name)).toEqual(["whole-characters"]);
    const [found] = diagnostics;
    expect(found && text.slice(found.span.start, found.span.end)).toMatch(/^(?:\\u(?:d83d|dc00)|\\U0000D83D|\uD83D|\uDC00)$/u);
  });

  test.each(['title: "\\ud83d\\ude00"', "title: 👍", String.raw`title: '\ud83d'`, String.raw`title: "\\ud83d"`, 'title: "\\U0001F600"'])(
    "%j is none",
    (text) => {
      expect(parse({ path: "a.flow.yaml", text }).diagnostics).toEqual([]);
    },
  );

  test.each([
    ["a sample", ["params: { t: text }", 'title: "{{t}}"', 'samples: { one: { t: "\\ud83d" } }']],
    ["an item of a sample", ["params: { t: { list: text } }", 'samples: { one: { t: ["\\ud83d"] } }']],
    ["fields of a sample", ["params: { t: { list: { a: text } } }", 'samples: { one: { t: ["\\ud83d"] } }']],
    ["a default", ['params: { t: { type: text, default: "\\ud83d" } }', 'title: "{{t}}"']],
  ])("is all that is said of %s", (_, lines) => {
    const text = [...lines, "name: a"].join("\n");
    const codes = checkSource({ path: "a.flow.yaml", text }).diagnostics.map(({ code }) => code.name);
    expect(codes).toContain("whole-characters");
    expect(codes).not.toContain("param-values");
    expect(codes).not.toContain("param-declarations");
  });

  test("is refused in a request, and in what the library is given", async () => {
    const { value, diagnostics } = await importSource({ path: "r.json", text: '{ "FlowName": "\\ud83d" }' }, "a", "CreateFlowByFiles");
    expect([value, diagnostics.map(({ code }) => code.name)]).toEqual([undefined, ["whole-characters"]]);
    expect(checkSource({ path: "a.flow.yaml", text: contractText("a", "\uD83D") }).diagnostics.map(({ code }) => code.name)).toEqual([
      "whole-characters",
    ]);
  });
});

function utf32(text: string): Buffer {
  const codes = [...text].map((character) => character.codePointAt(0) ?? 0);
  const bytes = Buffer.alloc(codes.length * 4);
  for (const [index, code] of codes.entries()) bytes.writeUInt32LE(code, index * 4);
  return bytes;
}
