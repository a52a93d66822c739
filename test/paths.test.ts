import { chmod, link, mkdir, readdir, readFile, realpath, stat, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { flowspec, type Said } from "./support/cli.ts";
import { folderWith } from "./support/folder.ts";
import { contractText } from "./support/project.ts";
import { spawned } from "./support/spawned.ts";

const set = ["--set", "fileId=yDR4yUUgyg1qqlj7UuO4zjES3G9Shoxk", "operatorId=yDRpersonnelClerkUserId000000001"];
const rows = "signatory,mobile\n李四,13200000000\n王五,1\n";
const config = "environments:\n  test: { vars: { sealId: s1 } }\n";
const party = "name: 李四\n";

/** A project with one file of each kind that a run reads, and some that none does. */
async function project(): Promise<string> {
  const folder = await folderWith({
    "flowspec.config.yaml": config,
    "specs/a.flow.yaml": contractText("a").replace('    name: "{{signatory}}"\n', "    use: ../party.yaml\n"),
    "specs/other.flow.yaml": contractText("other"),
    "party.yaml": party,
    "rows.csv": rows,
    "request.json": '{ "FlowName": "采购合同" }',
    "params.json": "{}",
    "other.pdf": "%PDF-",
    "other.pdf.facts.json": "{}",
    "notes.txt": "notes",
  });
  for (const name of await readdir(folder)) {
    if (name === "specs") continue;
    await symlink(name, join(folder, `soft-${name}.txt`));
    await link(join(folder, name), join(folder, `hard-${name}.txt`));
  }
  await symlink("specs/a.flow.yaml", join(folder, "soft-a.txt"));
  await link(join(folder, "specs/a.flow.yaml"), join(folder, "hard-a.txt"));
  await symlink("specs/other.flow.yaml", join(folder, "soft-other.txt"));
  return folder;
}

/** Every file with what it holds, whatever leads there. */
async function contents(folder: string): Promise<Readonly<Record<string, string>>> {
  const paths = await readdir(folder, { recursive: true });
  const files = await Promise.all(
    paths
      .toSorted()
      .map(async (path): Promise<readonly [string, string]> => [path, await readFile(join(folder, path), "utf8").catch(() => "")]),
  );
  return Object.fromEntries(files);
}

/** Commands that write where they are told, with the paths that they must not take. */
const refused: readonly (readonly [command: string, ...targets: string[]])[] = [
  ["check specs/a.flow.yaml --output json=", "specs/a.flow.yaml", "soft-a.txt", "hard-a.txt", "party.yaml", "soft-party.yaml.txt"],
  ["check specs/a.flow.yaml --fix --output json=", "hard-party.yaml.txt", "flowspec.config.yaml", "hard-flowspec.config.yaml.txt"],
  [
    "check specs/a.flow.yaml --output json=",
    "specs/other.flow.yaml",
    "soft-other.txt",
    "other.pdf",
    "soft-other.pdf.txt",
    "other.pdf.facts.json",
  ],
  ["check specs/a.flow.yaml --output sarif=x.txt --output json=", "./x.txt", "specs/../x.txt"],
  ["compile specs/other.flow.yaml --output json=", "specs/a.flow.yaml", "specs/other.flow.yaml", "flowspec.config.yaml"],
  ["preflight specs/other.flow.yaml --update --output json=", "specs/other.flow.yaml", "specs/../soft-other.txt"],
  [
    `render specs/other.flow.yaml --rows rows.csv ${set.join(" ")} --rejects `,
    "rows.csv",
    "./rows.csv",
    "soft-rows.csv.txt",
    "hard-rows.csv.txt",
  ],
  [`render specs/other.flow.yaml --rows rows.csv ${set.join(" ")} --rejects `, "specs/other.flow.yaml", "specs/a.flow.yaml", "other.pdf"],
  ["render specs/other.flow.yaml --rows rows.csv --params params.json --rejects ", "params.json", "hard-params.json.txt"],
  ["preview specs/other.flow.yaml -o ", "specs/other.flow.yaml", "specs/a.flow.yaml", "flowspec.config.yaml", "other.pdf"],
  ["import request.json --action CreateFlowByFiles -o ", "request.json", "specs/a.flow.yaml", "notes.txt", "soft-notes.txt.txt"],
  ["import request.json --action CreateFlowByFiles --overwrite -o ", "request.json", "soft-request.json.txt", "hard-request.json.txt"],
];

describe("an input is never an output", () => {
  test.each(refused.flatMap(([command, ...targets]) => targets.map((target) => [command, target])))("%s%s", async (command, target) => {
    const folder = await project();
    const before = await contents(folder);
    const { code, stdout, stderr } = await flowspec(folder, `${command}${target}`.split(" "));
    expect(stderr).toMatch(/^error: .*(?:overwrit|the same file)/u);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(await contents(folder)).toEqual(before);
  });

  test("of standard input and output as the shell redirects them", async () => {
    const folder = await project();
    const file = join(folder, "out.json");
    await writeFile(file, "");
    const shell = `"$0" "$1" check specs/other.flow.yaml --format json --output sarif=out.json > out.json`;
    const { execFileSync } = await import("node:child_process");
    const { cli } = await import("./support/spawned.ts");
    expect(() => execFileSync("sh", ["-c", shell, process.execPath, cli], { cwd: folder, stdio: "pipe" })).toThrow(/the same file/u);
    const rejects = `"$0" "$1" render specs/other.flow.yaml --rows - --rejects rows.csv < rows.csv`;
    expect(() => execFileSync("sh", ["-c", rejects, process.execPath, cli], { cwd: folder, stdio: "pipe" })).toThrow(/standard input/u);
    expect(await readFile(join(folder, "rows.csv"), "utf8")).toBe(rows);
  });

  test("other files are replaced: one behind a link where it is, with its rights, and a device is written to", async () => {
    const folder = await project();
    await chmod(join(folder, "notes.txt"), 0o666);
    const ran = await flowspec(folder, ["check", "specs", "--output", "json=soft-notes.txt.txt", "--output", "sarif=/dev/null"]);
    expect(ran.code).toBe(0);
    expect(JSON.parse(await readFile(join(folder, "notes.txt"), "utf8"))).toHaveProperty("version");
    expect((await stat(join(folder, "notes.txt"))).mode & 0o777).toBe(0o666);
    expect((await stat("/dev/null")).isCharacterDevice()).toBe(true);
    const again = ["import", "request.json", "--action", "CreateFlowByFiles", "-o", "notes.txt", "--overwrite"];
    expect((await flowspec(folder, again)).code).toBe(0);
    expect(await readFile(join(folder, "notes.txt"), "utf8")).toContain("flowspec: 1");
  });

  test("rejects stand at their path when the run is over, and not before", async () => {
    const folder = await project();
    await writeFile(join(folder, "rejects.jsonl"), "before");
    const broken = Buffer.concat([Buffer.from(rows), Buffer.from([0xff, 0xfe])]);
    const args = ["render", "specs/other.flow.yaml", "--rows", "-", ...set, "--rejects", "rejects.jsonl"];
    expect((await flowspec(folder, args, {}, broken)).code).toBe(1);
    expect(await readFile(join(folder, "rejects.jsonl"), "utf8")).toContain("approver-mobile-format");
    expect((await readdir(folder)).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });
});

describe("what a contract names stays in its folder", () => {
  test.each(["../../../escaped", "/tmp/escaped", "a/b", "..", ".hidden", "a\\b", "名"])(
    "preview of a contract called %s writes nothing",
    async (name) => {
      const folder = await folderWith({
        "in/a.flow.yaml": contractText(JSON.stringify(name)).replace('"{{fileId}}" }', '"{{fileId}}", pdf: ./in.pdf }'),
      });
      await writeFile(join(folder, "in/in.pdf"), await readFile(new URL("fixtures/pdf/cmap.pdf", import.meta.url)));
      const before = await contents(folder);
      const { code } = await flowspec(folder, ["preview", "in/a.flow.yaml", "--png", "in/x/y/z", "-o", "in/page.html"]);
      expect(code).toBe(1);
      expect(await contents(folder)).toEqual(before);
    },
  );
});

test("pictures of a preview go into a folder that is made for them", async () => {
  const folder = await folderWith({ "in/a.flow.yaml": contractText("a").replace('"{{fileId}}" }', '"{{fileId}}", pdf: ./in.pdf }') });
  await writeFile(join(folder, "in/in.pdf"), await readFile(new URL("fixtures/pdf/cmap.pdf", import.meta.url)));
  await flowspec(folder, ["preview", "in/a.flow.yaml", "--png", "out/pages"]);
  expect(await readdir(join(folder, "out/pages"))).toEqual(["a.1.png"]);
});

describe("links", () => {
  /** A project, and beside it a folder that does not belong to it. */
  async function beside(): Promise<{ readonly folder: string; readonly checked: (...args: readonly string[]) => Promise<Said> }> {
    const outer = await folderWith({
      "outside/secret.flow.yaml": contractText("secret", "秘密   ").replace("name: secret", "name:    secret"),
      "outside/empty/readme.md": "",
      "project/flowspec.config.yaml": config,
      "project/specs/a.flow.yaml": contractText("a"),
      "project/shared/b.flow.yaml": contractText("b"),
    });
    const folder = join(await realpath(outer), "project");
    return { folder, checked: (...args) => flowspec(folder, args) };
  }

  test.each([
    ["specs/x.flow.yaml", "../../outside/secret.flow.yaml"],
    ["specs/more", "../../outside"],
    ["specs/up", "../.."],
    ["specs/all", "/"],
  ])("%s -> %s leads out: nothing is read or written, by no command", async (name, target) => {
    const { folder, checked } = await beside();
    await symlink(target, join(folder, name));
    const before = await contents(join(folder, "../outside"));
    for (const command of [
      "check",
      "fmt",
      "compile",
      "preflight --update",
      "check specs",
      "check specs/**/*.flow.yaml",
      "fmt .",
      "check --fix",
    ]) {
      const { code, stdout, stderr } = await checked(...command.split(" "));
      expect({ code, stdout }, command).toEqual({ code: 2, stdout: "" });
      expect(stderr, command).toContain(`error: ${name}`);
      expect(stderr, command).not.toContain("秘密");
    }
    expect(await contents(join(folder, "../outside"))).toEqual(before);
  });

  test("named by themselves lead out no more than found ones do", async () => {
    const { folder, checked } = await beside();
    await symlink("../../outside/secret.flow.yaml", join(folder, "specs/x.flow.yaml"));
    for (const command of ["render", "targets", "resolve", "preview", "check", "fmt"])
      expect(await checked(command, "specs/x.flow.yaml"), command).toMatchObject({ code: 2, stdout: "" });
    expect((await checked("trace", "specs/x.flow.yaml", "/FlowName")).code).toBe(2);
  });

  test("inside the project are followed, and each file is there once, by its own name", async () => {
    const { folder, checked } = await beside();
    await symlink("../shared", join(folder, "specs/shared"));
    await symlink("../shared/b.flow.yaml", join(folder, "specs/b.flow.yaml"));
    await symlink("../specs", join(folder, "specs/circle"));
    await symlink("a.flow.yaml", join(folder, "specs/again.flow.yaml"));
    await link(join(folder, "specs/a.flow.yaml"), join(folder, "specs/z.flow.yaml"));
    await mkdir(join(folder, "vendor"));
    await symlink("../../outside/empty", join(folder, "vendor/empty"));
    for (const args of [["specs"], ["."], ["specs/**/*.flow.yaml", "shared", "specs/again.flow.yaml"]]) {
      const { stdout, code } = await checked("check", "--format", "json", ...args);
      expect(JSON.parse(stdout), args.join(" ")).toMatchObject({ summary: { files: 2 } });
      expect(code).toBe(0);
    }
  });

  test("that lead nowhere are said", async () => {
    const { folder, checked } = await beside();
    await symlink("gone.flow.yaml", join(folder, "specs/x.flow.yaml"));
    expect(await checked("check")).toMatchObject({ code: 2, stderr: "error: no such file: specs/x.flow.yaml\n" });
  });

  test("and paths of the command line may lie anywhere", async () => {
    const { checked } = await beside();
    expect((await checked("check", "../outside")).stderr).toContain("1 file");
    expect((await checked("fmt", "--check", "../outside/secret.flow.yaml")).code).toBe(1);
  });

  test.each([
    ["specs", "specs: linked\n"],
    ["out", "out: linked\n"],
  ])("in `%s` of a configuration stay inside it", async (_, text) => {
    const { folder, checked } = await beside();
    await symlink("../outside", join(folder, "linked"));
    await writeFile(join(folder, "flowspec.config.yaml"), text);
    expect(await checked("check")).toMatchObject({ code: 2, stderr: "error: linked is a link that leads out of the project\n" });
  });

  test("of PDFs and their facts lead out of no project", async () => {
    const { folder, checked } = await beside();
    await writeFile(join(folder, "specs/a.flow.yaml"), contractText("a").replace('"{{fileId}}" }', '"{{fileId}}", pdf: ./in.pdf }'));
    await writeFile(join(folder, "../outside/x.json"), '{ "secret": 1 }');
    await symlink("../../outside/x.json", join(folder, "specs/in.pdf.facts.json"));
    for (const command of [["check"], ["preflight", "--update"]]) {
      const { code, stderr } = await checked(...command);
      expect({ code, isTold: stderr.includes('"./in.pdf" leads out of the project') }).toEqual({ code: 1, isTold: true });
    }
    expect(await readFile(join(folder, "../outside/x.json"), "utf8")).toBe('{ "secret": 1 }');
  });
});

test("a run that is killed leaves no half of a file of rejects", async () => {
  const folder = await project();
  const { spawn } = await import("node:child_process");
  const { cli } = await import("./support/spawned.ts");
  const args = [cli, "render", "specs/other.flow.yaml", "--rows", "-", "--rows-format", "jsonl", ...set, "--rejects", "rejects.jsonl"];
  const child = spawn(process.execPath, args, { cwd: folder, stdio: ["pipe", "ignore", "ignore"] });
  child.stdin.on("error", () => undefined).write('{"signatory":"李四","mobile":"1"}\n'.repeat(5_000));
  await expect.poll(async () => (await readdir(folder)).some((name) => name.endsWith(".tmp")), { timeout: 600_000 }).toBe(true);
  child.kill("SIGKILL");
  await new Promise((resolve) => {
    child.on("close", resolve);
  });
  expect(await readdir(folder)).not.toContain("rejects.jsonl");
  expect((await spawned(folder, ["check", "specs/other.flow.yaml"])).code).toBe(0);
});
