import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { flowspec, type Said } from "../support/cli.ts";

const approvals = "flowspec.approvals.yaml";
const named = ["--reason", "agreed", "--by", "legal"] as const;
const roots: string[] = [];
afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true, force: true });
});

/** A contract whose supplier confirms by one of these checks: any where none is named. */
function contract(checks: string, title = "采购合同", name = "purchase"): string {
  const check = checks === "" ? "" : `    signCheck: [${checks}]\n`;
  return `flowspec: 1
name: ${name}
action: CreateFlowByFiles
title: ${title}
params: { file: file-id, supplier: person-name, mobile: mobile }
initiator: { userId: 19561039c99fe825a934a132520fde6a }
files: [{ id: "{{file}}" }]
approvers:
  - type: person
    role: 供方
    name: "{{supplier}}"
    mobile: "{{mobile}}"
${check}    sign: [{ type: signature, at: { page: 1, x: 10, y: 10 } }]
`;
}

/** A project, and beside it what it was before. */
function project(after: Readonly<Record<string, string>>, before: Readonly<Record<string, string>> = {}): string {
  const root = mkdtempSync(join(tmpdir(), "flowspec-approving-"));
  roots.push(root);
  write(join(root, "before"), { "specs/purchase.flow.yaml": contract(""), ...before });
  write(join(root, "after"), { "specs/purchase.flow.yaml": contract("password"), ...after });
  return join(root, "after");
}

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

const diff = (folder: string, ...args: readonly string[]): Promise<Said> => flowspec(folder, ["diff", "--against", "../before", ...args]);

interface Reported {
  readonly open: number;
  readonly contracts: readonly { readonly changes: readonly { readonly id: string; readonly kind: string; readonly open: boolean }[] }[];
}

async function changesIn(folder: string): Promise<Reported["contracts"][number]["changes"]> {
  const { stdout } = await diff(folder, "--format", "json");
  return (JSON.parse(stdout) as Reported).contracts.flatMap(({ changes }) => changes);
}

/** The id of the change by which less is asked of the supplier. */
async function weakened(folder: string): Promise<string> {
  const found = (await changesIn(folder)).find(({ kind }) => kind === "sign-check-weakened");
  if (found === undefined) throw new Error("nothing is weakened");
  return found.id;
}

const textIn = (folder: string): string => readFileSync(join(folder, approvals), "utf8");

describe("a change that lowers protection", () => {
  test("holds the run until it is approved, then not, and another value does again", async () => {
    const folder = project({});
    expect((await diff(folder)).code).toBe(1);
    const id = await weakened(folder);
    const said = await diff(folder, "--approve", id.slice(0, 8), ...named, "--until", "2027-01-31");
    expect(said).toMatchObject({ code: 0, stderr: "" });
    expect(said.stdout).toContain(id.slice(0, 8));
    expect(textIn(folder)).toMatch(new RegExp(`^- change: ${id}\n  contract: purchase\n  kind: sign-check-weakened\n`, "u"));
    expect((await diff(folder)).code).toBe(0);
    expect((await diff(folder, "--format", "json", "--fail-on", "any")).code).toBe(0);

    // Reworded, and in another language, it still fits.
    writeFileSync(join(folder, approvals), textIn(folder).replace(/says: .*/u, "says: 另有说法"));
    expect((await diff(folder, "--lang", "zh-CN")).code).toBe(0);

    write(folder, { "specs/purchase.flow.yaml": contract("fingerprint") });
    const other = await diff(folder);
    expect(other.code).toBe(1);
    expect(other.stderr).toContain("warning[approval-used]");
    expect(other.stderr).toContain(`${approvals}:1:`);
  });

  test.each([
    ["en", `${approvals}: 1 approval holds; the next to lapse does so on 2027-01-31.`],
    ["zh-CN", `${approvals}：1 条批准有效，最早于 2027-01-31 到期。`],
  ])("is written as it is told: %s", async (language, held) => {
    const folder = project({});
    const report = await diff(folder, "--lang", language);
    await diff(folder, "--approve", await weakened(folder), ...named, "--until", "2027-01-31", "--lang", language);
    const says = /^ {2}says: "?(.*?)"?$/mu.exec(textIn(folder))?.[1] ?? "";
    expect(says).not.toBe("");
    expect(report.stdout).toContain(` ! ${says} `);
    expect((await diff(folder, "--lang", language)).stdout).toContain(held);
  });

  test("of another contract, and the same in another environment, is another change", async () => {
    const folder = project(
      { "specs/other.flow.yaml": contract("password", "采购合同", "other") },
      { "specs/other.flow.yaml": contract("", "采购合同", "other") },
    );
    const ids = (await changesIn(folder)).map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
    await diff(folder, "--approve", ids[0] ?? "", ...named);
    expect((await changesIn(folder)).map(({ open }) => open)).toEqual([false, true]);
    writeFileSync(join(folder, approvals), textIn(folder).replace(/contract: .*/u, "contract: elsewhere"));
    const { code, stderr } = await diff(folder);
    expect(code).toBe(1);
    expect(stderr).toContain("error[approval-agrees]");
    // Nobody knows what the author meant, so nothing is written beside it.
    const before = textIn(folder);
    const refused = await diff(folder, "--approve", ids[1] ?? "", ...named);
    expect({ code: refused.code, text: textIn(folder) }).toEqual({ code: 1, text: before });
  });

  test("is held again when its approval has lapsed, and approved anew in its place", async () => {
    const folder = project({});
    const id = await weakened(folder);
    await diff(folder, "--approve", id, ...named, "--until", "2027-01-31");
    const at = (now: string): Promise<Said> => diff(folder, "--now", now);
    expect((await at("2027-01-31T23:59:59+08:00")).code).toBe(0);
    const lapsed = await at("2027-01-31T16:00:00Z");
    expect(lapsed.code).toBe(1);
    expect(lapsed.stderr).toContain("warning[approval-current]");
    await diff(folder, "--now", "2027-02-01T00:00:00+08:00", "--approve", id, "--reason", "still", "--by", "legal");
    expect(textIn(folder).match(/change:/gu)).toHaveLength(1);
    expect(textIn(folder)).toContain("reason: still");
    expect((await at("2027-02-01T00:00:00+08:00")).code).toBe(0);
  });
});

describe("--approve", () => {
  test.each([
    [["--approve", "12345678"], "--reason"],
    [["--approve", "12345678", "--reason", "  ", "--by", "legal"], "--reason"],
    [["--approve", "12345678", "--reason", "agreed"], "--by"],
    [["--approve", "1234567", ...named], "8 or more"],
    [["--approve", "party 供方", ...named], "8 or more"],
    [["--approve", "1".repeat(33), ...named], "8 or more"],
    [["--approve", "12345678", ...named], "no change here"],
    [["--approve", "12345678", ...named, "--until", "soon"], "--until"],
    [["--approve", "12345678", ...named, "--until", "2026-01-04"], "is over"],
    [["--approve", "12345678", ...named, "--prune"], "choose one"],
    [["--reason", "agreed"], "go with --approve"],
  ])("%j is refused, and nothing is written", async (args, told) => {
    const folder = project({});
    const { code, stderr } = await diff(folder, ...args);
    expect(code).toBe(2);
    expect(stderr).toContain(told);
    expect(existsSync(join(folder, approvals))).toBe(false);
  });

  test("takes several, and says of those that are approved already that they are", async () => {
    const folder = project({ "specs/purchase.flow.yaml": contract("password", "采购合同二") });
    const ids = (await changesIn(folder)).map(({ id }) => id);
    expect(ids).toHaveLength(2);
    const [one = "", two = ""] = ids;
    await diff(folder, "--approve", one, ...named);
    const once = textIn(folder);
    const again = await diff(folder, "--approve", one.toUpperCase(), ...named);
    expect(again).toMatchObject({ code: 0, stdout: expect.stringContaining("already") as string });
    expect(textIn(folder)).toBe(once);
    await diff(folder, "--approve", one, "--approve", two, ...named);
    expect(textIn(folder).startsWith(once)).toBe(true);
    expect(textIn(folder).match(/change:/gu)).toHaveLength(2);
    expect((await diff(folder, "--fail-on", "any")).code).toBe(0);
  });

  test("takes no more than the file can hold, and says so", async () => {
    const entry = (index: number): string =>
      `- { change: f${index.toString(16).padStart(31, "0")}, contract: purchase, reason: a, by: b }\n`;
    const full = Array.from({ length: 2000 }, (_, index) => entry(index)).join("");
    const folder = project({ [approvals]: full, "flowspec.config.yaml": "severities: { approval-used: off }\n" });
    const { code, stderr } = await diff(folder, "--approve", await weakened(folder), ...named);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining("at most 2000") as string });
    expect(textIn(folder)).toBe(full);
  });

  test("writes nothing where a version is not complete, or the file has an error", async () => {
    const folder = project({ "specs/broken.flow.yaml": "flowspec: 1\nname: [\n" });
    const id = await weakened(folder);
    expect(await diff(folder, "--approve", id, ...named)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("Nothing was written") as string,
    });
    expect(existsSync(join(folder, approvals))).toBe(false);

    const wrong = project({ [approvals]: "- change: 3b39872f\n" });
    const refused = await diff(wrong, "--approve", "3b39872f", ...named);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain("error[approval-id-whole]");
    expect(textIn(wrong)).toBe("- change: 3b39872f\n");
  });

  test("says nothing personal, and writes nothing personal", async () => {
    const former = contract("").replace('"{{supplier}}"', "张三").replace('"{{mobile}}"', '"13912345678"');
    const later = former.replace("张三", "李四").replace("13912345678", "13987654321");
    const folder = project({ "specs/purchase.flow.yaml": later }, { "specs/purchase.flow.yaml": former });
    const ids = (await changesIn(folder)).map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(0);
    const said = await diff(folder, ...ids.flatMap((id) => ["--approve", id]), ...named);
    expect(said.code).toBe(0);
    expect(said.stdout + textIn(folder)).not.toMatch(/张三|李四|13912345678|13987654321/u);
  });
});

describe("a file of approvals", () => {
  test("is looked for by its name alone", async () => {
    expect(await diff(project({ "flowspec.approvals.yml": "" }))).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(approvals) as string,
    });
  });

  test("that is a link out of the project is not read", async () => {
    const folder = project({});
    writeFileSync(join(folder, "../elsewhere.yaml"), "");
    symlinkSync("../elsewhere.yaml", join(folder, approvals));
    expect(await diff(folder)).toMatchObject({ code: 2, stderr: expect.stringContaining("link") as string });
  });

  test("that is a link within the project is not read either: who reviews it would not see what changes", async () => {
    const folder = project({ "specs/inner.yaml": "" });
    symlinkSync("specs/inner.yaml", join(folder, approvals));
    const { code, stderr } = await diff(folder);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining("behind which approvals could change unseen") as string });
  });

  test("is no place for a report", async () => {
    const folder = project({ [approvals]: "# none\n" });
    for (const args of [["diff", "--against", "../before"], ["check"]]) {
      const { code } = await flowspec(folder, [...args, "--output", `json=${approvals}`]);
      expect({ code, text: textIn(folder) }).toEqual({ code: 2, text: "# none\n" });
    }
  });

  test("says nothing of contracts that were left out", async () => {
    const other = "- change: 3b39872f0c1d4e5f60718293a4b5c6d7\n  contract: other\n  reason: a\n  by: b\n";
    const folder = project({ [approvals]: other });
    expect((await diff(folder, "specs/purchase.flow.yaml")).stderr).toBe("");
    expect((await diff(folder)).stderr).toContain("approval-used");
    const config = project({ [approvals]: other, "flowspec.config.yaml": "severities: { approval-used: off }\n" });
    expect((await diff(config)).stderr).toBe("");
  });
});

describe("--prune", () => {
  test("takes out what fits no change and what has lapsed, and tells which", async () => {
    const folder = project({});
    const id = await weakened(folder);
    const idle = "- change: 3b39872f0c1d4e5f60718293a4b5c6d7\n  contract: purchase\n  reason: a\n  by: b\n";
    const lapsed = "- change: 91ce07d2a85b4f13b6e09d7c5a2f4e81\n  contract: labour\n  reason: a\n  by: b\n  until: 2025-12-31\n";
    await diff(folder, "--approve", id, ...named);
    const used = textIn(folder);
    writeFileSync(join(folder, approvals), `# Legal looks at each.\n\n# gone\n${idle}${used}# over\n${lapsed}`);
    const { code, stdout } = await diff(folder, "--prune");
    expect({ code, text: textIn(folder) }).toEqual({ code: 0, text: `# Legal looks at each.\n\n${used}` });
    expect(stdout).toBe("removed 3b39872f, purchase: it fits no change\nremoved 91ce07d2, labour: it held until 2025-12-31\n");
    expect((await diff(folder, "--prune")).stdout).toContain("every approval is used");
  });

  test("makes no file", async () => {
    const folder = project({});
    expect((await diff(folder, "--prune")).code).toBe(0);
    expect(existsSync(join(folder, approvals))).toBe(false);
  });
});

describe("in a repository", () => {
  /** A repository that has a project on `main`, and its change on the branch that is checked out. */
  function repository(config: string): { readonly folder: string; readonly git: (...args: readonly string[]) => void } {
    const folder = mkdtempSync(join(tmpdir(), "flowspec-approving-"));
    roots.push(folder);
    const env = {
      PATH: process.env["PATH"],
      HOME: folder,
      GIT_CONFIG_NOSYSTEM: "1",
      GIT_COMMITTER_NAME: "CI",
      GIT_COMMITTER_EMAIL: "ci@example.com",
    };
    const git = (...args: readonly string[]): void => void execFileSync("git", args, { cwd: folder, env, stdio: "ignore" });
    const as = (who: string): readonly string[] => [
      "-c",
      `user.name=${who}`,
      "-c",
      `user.email=${who}@example.com`,
      "commit",
      "-q",
      "-m",
      "x",
    ];
    git("init", "-q", "-b", "main");
    write(folder, { "flowspec.config.yaml": config, "specs/purchase.flow.yaml": contract("") });
    git("add", "-A");
    git(...as("lin"));
    git("checkout", "-q", "-b", "work");
    write(folder, { "specs/purchase.flow.yaml": contract("password") });
    git("add", "-A");
    git(...as("lin"));
    return { folder, git: (...args) => (args[0] === "as" ? (git("add", "-A"), git(...as(args[1] ?? ""))) : git(...args)) };
  }
  const against = (folder: string, ...args: readonly string[]): Promise<Said> =>
    flowspec(folder, ["diff", "--against", "git:main", ...args], { PATH: process.env["PATH"] ?? "" });
  const idIn = async (folder: string): Promise<string> =>
    (JSON.parse((await against(folder, "--format", "json")).stdout) as Reported).contracts[0]?.changes[0]?.id ?? "";

  test("only approvals by another author count where the project says so", async () => {
    const { folder, git } = repository("approvals: independent\n");
    const approve = async (): Promise<Said> => against(folder, "--approve", await idIn(folder), ...named);
    expect((await approve()).stdout).toContain("Somebody else than the author of the change");
    const open = await against(folder);
    expect(open).toMatchObject({ code: 1, stdout: expect.stringContaining("not committed yet") as string });
    git("as", "lin");
    expect(await against(folder)).toMatchObject({ code: 1, stdout: expect.stringContaining("by an author of the change") as string });
    rmSync(join(folder, approvals));
    git("as", "lin");
    await approve();
    git("as", "zhao");
    const done = await against(folder);
    expect(done).toMatchObject({ code: 0, stdout: expect.stringContaining("by another author than the change") as string });
    expect(done.stdout + done.stderr).not.toMatch(/lin|zhao|@example/u);
    // Who changes the configuration, and nothing of environments in it, changes no contract.
    write(folder, { "flowspec.config.yaml": "approvals: independent\nseverities: { approval-used: error }\n" });
    git("as", "zhao");
    expect((await against(folder)).code).toBe(0);
  });

  test("it is told whether somebody is set to review the file", async () => {
    const { folder, git } = repository("");
    expect((await against(folder)).stdout).not.toContain("CODEOWNERS");
    await against(folder, "--approve", await idIn(folder), ...named);
    expect((await against(folder)).stdout).toContain(`Nobody is set to review ${approvals}`);
    // Sites go by the branch that a change goes to, as it is now: the change itself cannot set anybody, and takes nobody away that is set there.
    write(folder, { ".github/CODEOWNERS": `${approvals} @acme/legal\n` });
    expect((await against(folder)).stdout).toContain("CODEOWNERS of git:main counts, and this one only once it is merged");
    git("as", "lin");
    expect((await against(folder)).stdout).toContain("this one only once it is merged");
    expect((await against(folder, "--format", "markdown")).stdout).toContain("this one only once it is merged");
    rmSync(join(folder, ".github"), { recursive: true });
    git("as", "lin");
    git("checkout", "-q", "main");
    write(folder, { ".github/CODEOWNERS": `${approvals} @acme/legal\n` });
    git("as", "zhao");
    git("checkout", "-q", "work");
    const { stdout } = await against(folder);
    expect(stdout).not.toContain("CODEOWNERS");
    expect(stdout).toContain(`${approvals}: 1 approval holds.`);
    git("-c", "user.name=lin", "-c", "user.email=lin@example.com", "merge", "-q", "--no-edit", "main");
    write(folder, { ".github/CODEOWNERS": "" });
    expect((await against(folder)).stdout).toContain(`Once this is merged nobody is set to review ${approvals} any more`);
    expect((await against(folder, "--format", "markdown", "--lang", "zh-CN")).stdout).toContain("合并以后");
  });

  test("what a change takes out of the configuration holds for the change itself, and is told", async () => {
    const { folder, git } = repository("approvals: independent\n");
    await against(folder, "--approve", await idIn(folder), ...named);
    write(folder, { "flowspec.config.yaml": "approvals: any\n" });
    git("as", "lin");
    expect(await against(folder)).toMatchObject({ code: 1, stdout: expect.stringContaining("Here it still counts") as string });
    const { stdout } = await against(folder, "--format", "json");
    expect(JSON.parse(stdout)).toMatchObject({ open: 1, sides: { before: "git:main", after: "working-tree" }, held: { isLoosened: true } });
    // Where it is put in, it counts at once.
    const other = repository("");
    await against(other.folder, "--approve", await idIn(other.folder), ...named);
    write(other.folder, { "flowspec.config.yaml": "approvals: independent\n" });
    other.git("as", "lin");
    expect((await against(other.folder)).code).toBe(1);
  });

  test("who changes what the configuration says to contracts wrote the change", async () => {
    const sites = (env: string): string =>
      `approvals: independent\nenv: ${env}\nenvironments:\n  test: { vars: { a: "1" } }\n  production: { vars: { a: "2" } }\n`;
    const { folder, git } = repository(sites("test"));
    write(folder, { "flowspec.config.yaml": sites("production") });
    git("as", "zhao");
    await against(folder, "--approve", await idIn(folder), ...named);
    git("as", "zhao");
    expect(await against(folder)).toMatchObject({ code: 1, stdout: expect.stringContaining("by an author of the change") as string });
  });

  test("a tag that is called like the branch is not taken for it", async () => {
    const { folder, git } = repository("");
    git("tag", "main", "work");
    expect(await against(folder)).toMatchObject({ code: 2, stderr: expect.stringContaining("is a branch and a tag") as string });
    const main = await flowspec(folder, ["diff", "--against", "git:refs/heads/main"], { PATH: process.env["PATH"] ?? "" });
    expect(main.code).toBe(1);
  });

  test("what was merged is left over", async () => {
    const { folder, git } = repository("");
    await against(folder, "--approve", await idIn(folder), ...named);
    git("as", "zhao");
    git("branch", "-f", "main");
    const { code, stderr } = await against(folder);
    expect(code).toBe(0);
    expect(stderr).toContain("The former version has it already");
    await against(folder, "--prune");
    expect(textIn(folder)).toBe("");
  });
});
