import { chmod, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { sha256 } from "../../src/host.ts";
import type { Random } from "../fuzz/random.ts";
import { flowspec, type Said } from "./cli.ts";
import { type Files, git, gitEnv, put } from "./repository.ts";

/** How many contracts the project of {@link teaProject} has. */
export const teas = 6;

/** A contract that is right, takes a party from a file that takes its reading time from another, and names a PDF where it is given one. */
export function teaNamed(name: string, { party = "one", pdf = "", title = "茶叶采购合同" } = {}): string {
  return `flowspec: 1
name: ${name}
action: CreateFlowByFiles

params:
  user: user-id
  file: file-id
  name: person-name
  mobile: mobile

initiator: { userId: "{{user}}" }
title: ${title}
category: "{{vars.site}}"
files:
  - { id: "{{file}}"${pdf === "" ? "" : `, pdf: ../pdf/${pdf}.pdf`} }

approvers:
  - use: ../parties/${party}.yaml
    type: person
    name: "{{name}}"
    mobile: "{{mobile}}"
    sign:
      - { type: signature, at: { page: 1, x: 100, y: 600 } }
`;
}

const specs = new URL("../../specs/pdf/", import.meta.url);

/** A project of some contracts: half of them share each party, some name a PDF that has facts, one of them a PDF that has none. */
export async function teaProject(): Promise<Files> {
  const [pdf, facts] = await Promise.all(["tender.pdf", "tender.pdf.facts.json"].map(async (name) => readFile(new URL(name, specs))));
  const pdfs = ["read", "read", "bare"];
  const contracts = Array.from({ length: teas }, (_, index) => {
    const shape = { party: index % 2 === 0 ? "one" : "two", pdf: pdfs[index] ?? "" };
    return [`specs/tea-${index}.flow.yaml`, teaNamed(`tea-${index}`, shape)] as const;
  });
  return {
    "flowspec.config.yaml": "environments:\n  live: { vars: { site: 杭州 } }\n",
    "parties/one.yaml": "use: ./deep/slow.yaml\nrole: 买方\n",
    "parties/two.yaml": "use: ./deep/quick.yaml\nrole: 买方\n",
    "parties/deep/slow.yaml": "readSeconds: 30\n",
    "parties/deep/quick.yaml": "readSeconds: 5\n",
    "parties/idle.yaml": "readSeconds: 9\n",
    "pdf/read.pdf": pdf,
    "pdf/read.pdf.facts.json": facts,
    "pdf/bare.pdf": pdf,
    ...Object.fromEntries(contracts),
  };
}

/** A change of {@link teaProject}. */
export interface Edit {
  readonly kind: string;
  /** How many contracts it may have selected at the most. */
  readonly most: number;
  readonly make: (folder: string, random: Random) => Promise<void>;
}

async function changed(folder: string, path: string, change: (text: string) => string): Promise<void> {
  const before = await readFile(join(folder, path), "utf8");
  const after = change(before);
  if (after === before) throw new Error(`${path} is as it was`);
  await writeFile(join(folder, path), after);
}

const one = (random: Random): string => `specs/tea-${random.below(teas)}.flow.yaml`;
/** Of files that stand beside contracts in the project. */
const half = teas / 2;

/** Each changes one thing; `most` is what has to be selected, or what cannot be told from that. */
export const edits: readonly Edit[] = [
  { kind: "a title", most: 1, make: (at, random) => changed(at, one(random), (text) => text.replace("茶叶采购合同", "茶叶订购合同")) },
  { kind: "a mistake", most: 1, make: (at, random) => changed(at, one(random), (text) => text.replace("type: person", "type: persn")) },
  { kind: "a comment", most: 1, make: (at, random) => changed(at, one(random), (text) => `# 说明\n${text}`) },
  { kind: "a used file", most: half, make: (at) => changed(at, "parties/one.yaml", (text) => text.replace("买方", "购买方")) },
  { kind: "a file used by a used one", most: half, make: (at) => changed(at, "parties/deep/quick.yaml", (text) => text.replace("5", "6")) },
  { kind: "a used file that is gone", most: half, make: (at) => rm(join(at, "parties/deep/slow.yaml")) },
  { kind: "a file that nobody uses", most: 0, make: (at) => changed(at, "parties/idle.yaml", (text) => text.replace("9", "8")) },
  {
    kind: "facts",
    most: 2,
    make: (at) => changed(at, "pdf/read.pdf.facts.json", (text) => text.replace(/"width":[\d.]+/u, '"width":90')),
  },
  { kind: "facts that are gone", most: 2, make: (at) => rm(join(at, "pdf/read.pdf.facts.json")) },
  {
    kind: "facts that were not there",
    most: 1,
    make: async (at) => writeFile(join(at, "pdf/bare.pdf.facts.json"), await readFile(join(at, "pdf/read.pdf.facts.json"))),
  },
  {
    kind: "a PDF",
    most: 2,
    make: async (at) => writeFile(join(at, "pdf/read.pdf"), Buffer.concat([await readFile(join(at, "pdf/read.pdf")), Buffer.from("\n")])),
  },
  { kind: "a PDF that is gone", most: 1, make: (at) => rm(join(at, "pdf/bare.pdf")) },
  {
    kind: "a PDF that Git LFS keeps",
    most: 2,
    make: async (at) => {
      const data = await readFile(join(at, "pdf/read.pdf"));
      const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256(data)}\nsize ${data.length}\n`;
      await writeFile(join(at, "pdf/read.pdf"), pointer);
    },
  },
  { kind: "a variable", most: teas, make: (at) => changed(at, "flowspec.config.yaml", (text) => text.replace("杭州", "苏州")) },
  { kind: "the configuration that is gone", most: teas, make: (at) => rm(join(at, "flowspec.config.yaml")) },
  {
    kind: "a contract in another place",
    most: 1,
    make: (at) => rename(join(at, "specs/tea-3.flow.yaml"), join(at, "specs/moved.flow.yaml")),
  },
  { kind: "a name", most: 1, make: (at, random) => changed(at, one(random), (text) => text.replace(/^name: .*/mu, "name: other")) },
  {
    kind: "the name of another",
    most: 2,
    make: (at, random) =>
      changed(at, `specs/tea-${1 + random.below(teas - 1)}.flow.yaml`, (text) => text.replace(/^name: .*/mu, "name: tea-0")),
  },
  { kind: "a contract that is gone", most: 0, make: (at, random) => rm(join(at, one(random))) },
  { kind: "a new contract", most: 1, make: (at) => put(at, { "specs/new.flow.yaml": teaNamed("new") }) },
  {
    kind: "a new contract with a name that clashes",
    most: 2,
    make: (at, random) => put(at, { [`specs/${random.pick(["a", "z"])}.flow.yaml`]: teaNamed(random.pick(["tea-4", "tea4", "te-a-4"])) }),
  },
  { kind: "a mode", most: 0, make: (at, random) => chmod(join(at, one(random)), 0o755) },
  { kind: "line ends of a contract", most: 0, make: (at, random) => changed(at, one(random), (text) => text.replaceAll("\n", "\r\n")) },
  { kind: "line ends of a used file", most: 0, make: (at) => changed(at, "parties/one.yaml", (text) => text.replaceAll("\n", "\r\n")) },
  { kind: "an end of a line", most: 1, make: (at, random) => changed(at, one(random), (text) => text.replace("\n", "\r\n")) },
];

/** Runs flowspec with git at hand, at a fixed moment. */
export function withGit(folder: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Said> {
  return flowspec(folder, args, { ...gitEnv, ...env });
}

/** What `check` found in a project, a text a finding, by file; and the contracts that it has looked at. */
export interface Checked {
  readonly code: number;
  readonly found: ReadonlyMap<string, readonly string[]>;
  readonly contracts: readonly string[];
}

export async function checked(folder: string, ...flags: readonly string[]): Promise<Checked> {
  const file = join(".git", "suites.xml");
  const { code, stdout, stderr } = await withGit(folder, ["check", "--format", "json", "--output", `junit=${file}`, ...flags]);
  if (code > 1) throw new Error(stderr);
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: readonly { readonly path: string }[] };
  const found = new Map<string, string[]>();
  for (const each of diagnostics) found.set(each.path, [...(found.get(each.path) ?? []), JSON.stringify(each)]);
  const suites = [...(await readFile(join(folder, file), "utf8")).matchAll(/<testsuite name="([^"]+)"/gu)].map(([, name = ""]) => name);
  return { code, found, contracts: suites.filter((name) => name.endsWith(".flow.yaml")).toSorted() };
}

/** The files of a folder, with their bytes; none where it is not there. */
export async function filesIn(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(await Promise.all(files.map(async (path) => [path.slice(folder.length + 1), await readFile(path, "latin1")] as const)));
}

/** Makes a repository what its branch `main` has, and nothing else. */
export function restore(folder: string): void {
  git(folder, ["checkout", "--quiet", "--force", "main"]);
  git(folder, ["clean", "--quiet", "--force", "-dx"]);
}
