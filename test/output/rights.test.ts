import { chmodSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { beginReplacement, createFile, moveOver } from "../../src/host/atomic.ts";
import { syncAll } from "../../src/host/sync.ts";
import { contractText, createProject, type Project } from "../support/project.ts";

const umasks = [0o000, 0o022, 0o027, 0o077] as const;
const modes = [0o640, 0o604, 0o755, 0o600, 0o444] as const;

/** The rights of a file, as `ls` counts them. */
function rights(project: Project, path: string): string {
  return (statSync(join(project.folder, path)).mode & 0o7777).toString(8);
}

async function under<T>(umask: number, work: () => Promise<T>): Promise<T> {
  const before = process.umask(umask);
  try {
    return await work();
  } finally {
    process.umask(before);
  }
}

function replaceFile(path: string, text: string): void {
  const { file, finish, abandon } = beginReplacement(path);
  try {
    writeFileSync(file, text);
    finish();
  } finally {
    abandon();
  }
}

/** What each command writes anew, and what it makes. */
const commands: readonly (readonly [string, readonly string[], string, string | undefined])[] = [
  ["compile", ["compile", "--force"], "generated/index.ts", "generated/purchase.ts"],
  ["fmt", ["fmt"], "specs/purchase.flow.yaml", undefined],
  ["check --fix", ["check", "--fix", "specs/fixable.flow.yaml"], "specs/fixable.flow.yaml", undefined],
  ["check --output", ["check", "--output", "json=there.json", "--output", "sarif=new/a.sarif"], "there.json", "new/a.sarif"],
  ["import -o", ["import", "there.json", "--action", "CreateFlowByFiles", "-o", "new/made.flow.yaml"], "there.json", "new/made.flow.yaml"],
];

describe.each(umasks.map((umask) => [umask.toString(8).padStart(3, "0"), umask] as const))("under umask %s", (_, umask) => {
  test.each(commands)("%s keeps the rights of what was there; new files are as the umask says", async (_, args, there, made) => {
    for (const mode of modes) {
      const text = contractText("purchase");
      const project = createProject({
        "specs/purchase.flow.yaml": args[0] === "fmt" ? `${text}\n\n\n` : text,
        "generated/index.ts": "mine\n",
        "there.json": "{}",
      });
      if (there.includes("fixable")) project.write(there, contractText("fixable").replace("deadline: +30d", "deadlin: +30d"));
      chmodSync(join(project.folder, there), mode);
      const before = project.read(there);
      await under(umask, () => project.run(...args));
      if (args[0] !== "import") expect(project.read(there)).not.toBe(before);
      expect(rights(project, there)).toBe(mode.toString(8));
      if (made !== undefined) expect(rights(project, made)).toBe((0o666 & ~umask).toString(8));
    }
  });
});

describe("a single file", () => {
  test("that is as its folder allows is written in one step, and what a killed process left beside it is cleared by the next", () => {
    const project = createProject({
      "a.txt": "old",
      ".1-0123456789ab.flowspec.tmp": "of a process that runs",
      ".x.flowspec.tmp": "no such file",
    });
    createFile(join(project.folder, ".999999999-0123456789ab.flowspec.tmp"), "of a process that has ended");
    replaceFile(join(project.folder, "a.txt"), "new");
    replaceFile(join(project.folder, "deep/er/b.txt"), "b");
    expect(project.files()).toEqual({
      ".1-0123456789ab.flowspec.tmp": "of a process that runs",
      ".x.flowspec.tmp": "no such file",
      "a.txt": "new",
      "deep/er/b.txt": "b",
    });
  });

  test("may have the longest name there is", () => {
    const project = createProject();
    const name = "a".repeat(255);
    replaceFile(join(project.folder, name), "1");
    replaceFile(join(project.folder, name), "2");
    expect(project.files()).toEqual({ [name]: "2" });
  });

  test("that cannot be replaced stays, and nothing stands beside it", () => {
    const project = createProject({ "folder/x": "" });
    expect(() => replaceFile(join(project.folder, "folder"), "text")).toThrow("EISDIR");
    expect(project.files()).toEqual({ "folder/x": "" });
  });

  test("and a folder are synced where the file system knows how to; where it does not, that hinders nothing", async () => {
    const project = createProject({ "a.txt": "a" });
    await syncAll([join(project.folder, "a.txt"), project.folder]);
    // The file system of processes answers EINVAL.
    await syncAll(["/proc/self/status", "/proc"]);
    await expect(syncAll([join(project.folder, "a.txt"), join(project.folder, "b.txt")])).rejects.toMatchObject({
      sentence: ["cannot-write", { path: join(project.folder, "b.txt"), reason: "ENOENT" }],
    });
  });

  test("is moved with patience where a system refuses that while somebody has it open", () => {
    const refusing = (code: string, times: number) => {
      let left = times;
      return (): void => {
        left -= 1;
        if (left >= 0) throw Object.assign(new Error(code), { code });
      };
    };
    for (const code of ["EPERM", "EACCES", "EBUSY"]) {
      moveOver("from", "to", { rename: refusing(code, 4), isPatient: true });
      expect(() => moveOver("from", "to", { rename: refusing(code, 4), isPatient: false })).toThrow(code);
    }
    expect(() => moveOver("from", "to", { rename: refusing("ENOENT", 1), isPatient: true })).toThrow("ENOENT");
    expect(() => moveOver("from", "to", { rename: refusing("EBUSY", 99), isPatient: true })).toThrow("EBUSY");
  });
});
