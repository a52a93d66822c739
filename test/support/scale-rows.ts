import { spawn } from "node:child_process";
import { chmodSync, closeSync, mkdirSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { onTestFinished } from "vitest";
import { blocksOf } from "./chapters/blocks.ts";
import { root } from "./processes.ts";
import { cli } from "./spawned.ts";

/** The contract that `docs/scale.md` takes its rows for. */
export const notice = `flowspec: 1
name: notice
action: CreateFlowByFiles
params:
  operatorId: user-id
  fileId: file-id
  name: { type: person-name, label: 姓名 }
  mobile: mobile
  remark: { type: text, maxLength: 40, default: 无 }
initiator: { userId: "{{operatorId}}" }
title: "通知-{{name}}"
category: 通知
description: "{{remark}}"
deadline: +30d
files: [{ id: "{{fileId}}" }]
approvers:
  - { type: person, name: "{{name}}", mobile: "{{mobile}}", sign: [{ type: signature, at: { page: 1, x: 100, y: 100 } }] }
`;

/** The columns of its rows, in their order: `contractNo` is no parameter, it only names the row. */
export const columns = ["contractNo", "operatorId", "fileId", "name", "mobile", "remark"] as const;

/** A row of it, in texts. */
export type Person = Readonly<Record<(typeof columns)[number], string>>;

/** Whole numbers below a bound, the same ones for the same seed. */
export function numbersBy(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** So many people, of whom one in eleven has a number that is no mobile's. */
export function people(count: number, random: (below: number) => number): readonly Person[] {
  const pick = (from: string): string => from.charAt(random(from.length));
  return Array.from({ length: count }, (_, index) => ({
    contractNo: `HT-2026-${String(index + 1).padStart(7, "0")}`,
    operatorId: "yDRnoticeOperatorUserId000000001",
    fileId: "yDRnoticePdfFileId00000000000001",
    name: `${pick("张李王赵")}${pick("三四五六")}${pick("甲乙丙丁")}`,
    mobile: random(11) === 0 ? "1320000" : `1880000${String(random(10_000)).padStart(4, "0")}`,
    remark: ["", "请在本周签署", 'a "b", c', "x，y"][random(4)] ?? "",
  }));
}

/** People as JSON Lines; an empty text is no value. */
export function jsonLines(all: readonly Person[]): string {
  return all
    .map((person) => `${JSON.stringify(Object.fromEntries(Object.entries(person).filter(([, value]) => value !== "")))}\n`)
    .join("");
}

/** A row of CSV. */
export function csvLine(cells: readonly string[]): string {
  return cells.map((cell) => (/[",\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(",");
}

/** People as CSV with a header. */
export function csv(all: readonly Person[]): string {
  return [columns, ...all.map((person) => columns.map((column) => person[column]))].map((cells) => `${csvLine(cells)}\n`).join("");
}

/** Whatever of a person nobody else may read, as far as it stands in a text. */
export function personalIn(text: string, all: readonly Person[]): readonly string[] {
  return all.flatMap(({ name, mobile }) => [name, mobile]).filter((value) => text.includes(value));
}

/** The marked recipe of the page on scale: what stands below `<!-- run: <name> -->`. */
export function recipe(name: string, page = "docs/scale.md"): string {
  const blocks = blocksOf(readFileSync(join(root, page), "utf8")).filter(({ said }) => said === `run: ${name}`);
  const [block] = blocks;
  if (block === undefined || blocks.length > 1) throw new Error(`${page} has ${blocks.length} recipes ${name}`);
  return block.text;
}

/** The names of the recipes of a page that are run. */
export function recipes(page: string): readonly string[] {
  return blocksOf(readFileSync(join(root, page), "utf8")).flatMap(({ said }) => (said?.startsWith("run: ") ? [said.slice(5)] : []));
}

/** A folder with the contract and these files, and what runs in it. */
export interface Site {
  readonly folder: string;
  /** The text of a file. */
  readonly read: (path: string) => string;
  /** The names in a folder, in order. */
  readonly list: (path: string) => readonly string[];
  /** Runs a script of the shell to its end. */
  readonly sh: (script: string) => Promise<Ran>;
  /** Begins to run a script in a session of its own. */
  readonly begin: (script: string) => Running;
}

/** How a script ended. */
interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A script that runs: its processes are those of its session. */
export interface Running {
  readonly session: number;
  readonly ended: Promise<Ran>;
}

/** A folder with `notice.flow.yaml` and these files, where `flowspec` is on the path; gone after the test. What is kept between runs is kept in it. */
export function site(files: Readonly<Record<string, string>>): Site {
  const folder = mkdtempSync(join(tmpdir(), "flowspec-scale-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  for (const name of ["bin", "tmp", "home", "said"]) mkdirSync(join(folder, name));
  writeFileSync(join(folder, "bin/flowspec"), `#!/bin/sh\nexec '${process.execPath}' '${cli}' "$@"\n`);
  chmodSync(join(folder, "bin/flowspec"), 0o755);
  for (const [path, text] of Object.entries({ "notice.flow.yaml": notice, ...files })) writeFileSync(join(folder, path), text);
  const env = {
    ...process.env,
    CI: "",
    FLOWSPEC_CACHE: join(folder, "cache"),
    HOME: join(folder, "home"),
    // As many cores for GNU parallel on every machine.
    PARALLEL: "-j2",
    PATH: `${join(folder, "bin")}:${process.env["PATH"] ?? ""}`,
    SHELL: "/bin/bash",
    TMPDIR: join(folder, "tmp"),
  };
  let begun = 0;
  const begin = (script: string): Running => {
    // Into files, since processes that outlive the script would hold pipes open.
    const names = ["stdout", "stderr"].map((name) => join(folder, "said", `${begun}.${name}`));
    begun += 1;
    const [stdout = 0, stderr = 0] = names.map((name) => openSync(name, "w"));
    const child = spawn("bash", ["-c", script], { cwd: folder, env, detached: true, stdio: ["ignore", stdout, stderr] });
    for (const file of [stdout, stderr]) closeSync(file);
    const ended = new Promise<Ran>((resolve, reject) => {
      child.on("error", reject);
      child.on("exit", (code) => {
        const [said = "", complained = ""] = names.map((name) => readFileSync(name, "utf8"));
        resolve({ code, stdout: said, stderr: complained });
      });
    });
    if (child.pid === undefined) throw new Error("bash does not start");
    return { session: child.pid, ended };
  };
  return {
    folder,
    read: (path) => readFileSync(join(folder, path), "utf8"),
    list: (path) => readdirSync(join(folder, path)).toSorted(),
    sh: (script) => begin(script).ended,
    begin,
  };
}

/** The ids of lines of output, in their order. */
export function idsIn(output: string): readonly string[] {
  return output
    .split("\n")
    .slice(0, -1)
    .map((line) => (JSON.parse(line) as { readonly id: string }).id);
}

/** A process of a session, and its command line. */
export interface Member {
  readonly pid: number;
  readonly command: string;
}

/** The processes of a session that run. */
export function membersOf(session: number): readonly Member[] {
  return readdirSync("/proc").flatMap((name) => {
    if (!/^\d+$/u.test(name)) return [];
    try {
      // The name of the program is in parentheses, and may have blanks: state, parent, group and session stand behind it.
      const [state, , , of] = readFileSync(`/proc/${name}/stat`, "utf8").split(") ").at(-1)?.split(" ") ?? [];
      if (Number(of) !== session || state === "Z") return [];
      return [{ pid: Number(name), command: readFileSync(`/proc/${name}/cmdline`, "utf8").replaceAll("\0", " ") }];
    } catch {
      return []; // It has ended meanwhile.
    }
  });
}

/** Kills a process as nothing can prevent; one that has ended stays ended. */
export function kill(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It has ended meanwhile.
  }
}

/** Waits until nothing of a session runs any more. A killed GNU parallel leaves processes that only sleep, for hours: they are ended. */
export async function sessionEnd(session: number): Promise<void> {
  for (let members = membersOf(session); members.length > 0; members = membersOf(session)) {
    for (const { pid, command } of members) if (command.startsWith("sleep ")) kill(pid);
    await pause(20);
  }
}
