import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { createHash } from "node:crypto";
import fc from "fast-check";
import type { Around, World } from "./world.ts";

/** Something that happens to a project, or a run: which of a list, and numbers that choose what it is about. */
export interface Step {
  readonly kind: string;
  readonly one: number;
  readonly other: number;
}

/** What a step may choose from; a number chooses again and again. */
function of<T>(list: readonly T[], number: number): T {
  const chosen = list[number % list.length];
  if (chosen === undefined) throw new Error("nothing to choose from");
  return chosen;
}

const names = ["a", "b", "c", "d"];
const specs = [...names.map((name) => `specs/${name}.flow.yaml`), "specs/inner/e.flow.yaml"];

/** Contracts with and without findings, by the clock and without it, with files of their own and shared ones. */
const deadlines = ["", "deadline: 2026-03-01T00:00:00+08:00\n", "deadline: 2036-03-01T00:00:00+08:00\n", "deadline: +30d\n"];
const reminders = ["", "expiryReminderAt: 2036-01-10T00:00:00+08:00\n", "expiryReminderAt: 2026-02-01T00:00:00+08:00\n"];
const titles = ["采购合同一", "采购合同二", "采购合同三", "# flowspec-ignore deadline-future: 旧的\n采购"];
const parties = [
  '  - { type: person, name: "{{name}}", mobile: "{{mobile}}", SIGN }',
  "  - { use: ../parties/one.yaml, SIGN }",
  "  - { use: ../parties/two.yaml, SIGN }",
  '  - { type: person, name: "{{name}}", mobile: "{{mobile}}", idCardNumber: "110101200801050008", SIGN }',
  '  - { type: person, name: "{{name}}", mobile: "{{vars.mobile}}", SIGN }',
];
const samples = ["", "samples: { one: { now: 2026-01-05T09:00:00+08:00, VALUES } }\n", "samples: { one: { VALUES } }\n"];
const values = 'user: yDRsalesClerkOnTestSite000000001, file: yDR4yUUgyg1qqlj7UuO4zjES3G9Shoxk, name: 李四, mobile: "13200000000"';

/** A contract, chosen by a number. Mostly it has no error. */
export function contractText(name: string, number: number): string {
  const title = of(titles, number >> 2);
  const [above = "", said = title] = title.includes("\n") ? title.split("\n") : ["", title];
  const party = of(parties, number >> 4).replace("SIGN", "sign: [{ type: signature, at: { page: 1, x: 460, y: 600 } }]");
  const sample = of(samples, number >> 9).replace("VALUES", values);
  return (
    `flowspec: 1\nname: ${number % 41 === 7 ? "a" : name}\naction: CreateFlowByFiles\n` +
    "params: { user: user-id, file: file-id, name: { type: person-name, optional: true }, mobile: { type: mobile, optional: true } }\n" +
    `${sample}initiator: { userId: "{{user}}" }\n${above === "" ? "" : `${above}\n`}title: ${number % 29 === 3 ? "" : said}\n` +
    `${of(deadlines, number)}${of(reminders, number >> 7)}files: [{ id: "{{file}}"${number % 5 === 2 ? ", pdf: ../pdfs/one.pdf" : ""} }]\napprovers:\n${party}\n`
  );
}

function partyText(number: number): string {
  const mobile = `1${3 + (number % 3)}${"0".repeat(9)}`;
  return number % 7 === 6 ? "type: [\n" : `type: person\nname: ${of(["李四", "王五", "张三 "], number)}\nmobile: "${mobile}"\n`;
}

export function factsText(bytes: string, number: number): string {
  const page = { width: 595.3, height: number % 2 === 0 ? 841.9 : 500, rotation: 0, content: "text", print: [] };
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return JSON.stringify({ version: 1, sha256, encrypted: false, signatures: 0, pages: [page], fields: [], keywords: [] });
}

const configs = [
  "",
  "env: one\nenvironments: { one: { vars: { mobile: '13200000000' } }, two: { vars: { mobile: '13300000000' } } }\n",
  "environments: { one: { vars: { mobile: '13200000000' } } }\nseverities: { deadline-future: error }\n",
  "out: built\nenvironments: { one: { vars: { mobile: '13200000000' } } }\n",
  "specs: [specs, more]\n",
];

/** The project that a sequence begins with. */
export const beginning: Readonly<Record<string, string>> = {
  "specs/a.flow.yaml": contractText("a", 0),
  "specs/b.flow.yaml": contractText("b", 16),
  "specs/c.flow.yaml": contractText("c", 1),
  "parties/one.yaml": partyText(0),
  "flowspec.config.yaml": configs[1] ?? "",
};

const calls: readonly (readonly string[])[] = [
  ["check"],
  ["compile"],
  ["check"],
  ["compile"],
  ["check", "--format", "json"],
  ["compile", "--check"],
  ["compile", "specs/a.flow.yaml"],
  ["check", "specs/**/*.flow.yaml"],
  ["check", "specs/b.flow.yaml", "specs/a.flow.yaml", "--strict-pii"],
  ["compile", "--force"],
  ["compile", "-o", "other"],
  ["check", "parties/one.yaml", "--allow-empty"],
  ["check", "--max-warnings", "0", "--no-suppressions"],
  ["check", "--now", "2026-02-28T00:00:00+08:00"],
  ["compile", "--fresh"],
  ["check", "--env", "two"],
];

const environments: readonly Around["env"][] = [
  {},
  {},
  {},
  { FLOWSPEC_FORMAT: "json" },
  { FORCE_COLOR: "1" },
  { FLOWSPEC_ENV: "two" },
  { SOURCE_DATE_EPOCH: "1780000000" },
];

/** Before and after the moments that contracts name, to the second. */
const moments = [
  1_767_600_000, 1_767_603_600, 1_772_294_399, 1_772_294_400, 1_769_875_200, 1_769_875_201, 1_800_000_000, 1_752_000_000, 1_767_560_000,
];

/** What runs are called with at first. */
export const around: Around = { env: {}, now: 1_767_600_000, tool: "one" };

/** What a step does to a project, by its kind; `undefined` where it is a run. */
const changes: Readonly<Record<string, (world: World, step: Step) => void>> = {
  write: ({ write }, { one, other }) => write(of(specs, one), contractText(basename(of(specs, one), ".flow.yaml"), other)),
  sameSize: ({ app }, { one }) => {
    const path = join(app, of(specs, one));
    if (!isFile(path)) return;
    const { atime, mtime } = statSync(path);
    const text = readFileSync(path, "utf8");
    const index = (one >> 3) % 2 === 0 ? 0 : 1;
    writeFileSync(
      path,
      text.replace(/[一二三]/u, (found) => of(["一", "二", "三"], "一二三".indexOf(found) + 1 + index)),
    );
    // As a checkout that was restored with its old times.
    utimesSync(path, atime, mtime);
  },
  touch: ({ app }, { one, other }) => {
    const path = join(app, of([...specs, "parties/one.yaml", "flowspec.config.yaml", "specs"], one));
    if (existsSync(path)) utimesSync(path, other, other);
  },
  drop: ({ app }, { one }) =>
    rmSync(join(app, of([...specs, "parties/one.yaml", "parties/two.yaml", "flowspec.config.yaml"], one)), {
      force: true,
      recursive: true,
    }),
  rename: ({ app }, { one, other }) => {
    const [from, to] = [of(specs, one), of([...specs, "specs/A.flow.yaml", "specs/.hidden.flow.yaml", "specs/a.yaml"], other)];
    if (existsSync(join(app, from)) && existsSync(dirname(join(app, to)))) renameSync(join(app, from), join(app, to));
  },
  party: ({ write }, { one, other }) => write(of(["parties/one.yaml", "parties/two.yaml"], one), partyText(other)),
  pdf: ({ write }, { one, other }) => {
    const bytes = `%PDF ${one % 2}`;
    write("pdfs/one.pdf", bytes);
    if (other % 3 > 0) write("pdfs/one.pdf.facts.json", factsText(other % 3 === 1 ? bytes : "another", other));
  },
  facts: ({ app }) => rmSync(join(app, "pdfs/one.pdf.facts.json"), { force: true }),
  config: ({ write, app }, { one }) => {
    rmSync(join(app, "flowspec.config.yml"), { force: true });
    write(one % 13 === 12 ? "flowspec.config.yml" : "flowspec.config.yaml", of(configs, one));
  },
  above: ({ app }, { one, other }) => {
    const path = join(dirname(app), "flowspec.config.yaml");
    if (one % 2 === 0) rmSync(path, { force: true });
    else writeFileSync(path, of(configs, other));
  },
  output: ({ app }, { one, other }) => {
    const path = outputOf(app, one);
    if (path === undefined) return;
    const { atime, mtime } = statSync(path);
    const text = readFileSync(path, "latin1");
    writeFileSync(
      path,
      other % 3 === 0 ? `${text}\n` : other % 3 === 1 ? text.replaceAll("\n", "\r\n") : text.replace(/[a-z]/u, "z"),
      "latin1",
    );
    utimesSync(path, atime, mtime);
  },
  lose: ({ app }, { one }) => {
    const path = outputOf(app, one);
    if (path !== undefined) rmSync(path);
  },
  linkOutput: ({ app }, { one }) => {
    const path = outputOf(app, one);
    if (path === undefined) return;
    renameSync(path, join(app, "moved"));
    symlinkSync(join("..", one % 2 === 0 ? "moved" : "specs"), path);
  },
  linkFolder: ({ app }, { one }) => {
    const path = join(app, of(["generated/review", "generated"], one));
    if (!existsSync(path) || existsSync(join(app, "real"))) return;
    renameSync(path, join(app, "real"));
    symlinkSync(path.endsWith("review") ? "../real" : "real", path);
  },
  stray: ({ app, write }, { one }) => {
    if (existsSync(join(app, "generated"))) write(of(["generated/notes.txt", "generated/d.ts", "generated/review/e.md"], one), "mine");
  },
  staged: ({ write }, { one }) =>
    write(`.generated.flowspec.${of(["staging/a.ts", "staging/record", "lock.0123456789abcdef"], one)}`, "{}"),
  linkSpec: ({ app }, { one, other }) => {
    const [path, target] = [
      join(app, of(specs, one)),
      of(["../more/a.flow.yaml", "b.flow.yaml", "../../out/x.flow.yaml", "../nowhere"], other),
    ];
    for (const folder of ["more", "../out"]) mkdirSync(join(app, folder), { recursive: true });
    if (!existsSync(join(app, "more/a.flow.yaml"))) writeFileSync(join(app, "more/a.flow.yaml"), contractText("linked", other));
    writeFileSync(join(app, "../out/x.flow.yaml"), contractText("outside", other));
    if (!existsSync(dirname(path))) return;
    rmSync(path, { force: true, recursive: true });
    symlinkSync(target, path);
  },
  linkFiles: ({ app }, { one, other }) => {
    const path = join(app, of(["more", "parties", "specs/inner", "parties"], one));
    // Into the project or out of it.
    const kept = join(app, other % 2 === 0 ? "kept" : "../kept");
    if (!existsSync(path) || existsSync(kept)) return;
    renameSync(path, kept);
    symlinkSync(relative(dirname(path), kept), path);
  },
  hardLink: ({ app }, { one, other }) => {
    const [from, to] = [join(app, of(specs, one)), join(app, of(specs, other))];
    if (from === to || !isFile(from) || !existsSync(dirname(to))) return;
    rmSync(to, { force: true, recursive: true });
    linkSync(from, to);
  },
  twin: ({ app }, { one }) => {
    // The same bytes in another file.
    const path = join(app, of(specs, one));
    if (!isFile(path)) return;
    const text = readFileSync(path);
    rmSync(path);
    writeFileSync(path, text);
  },
  unreadable: ({ app }, { one }) => {
    const path = join(app, of(specs, one));
    if (isFile(path)) chmodSync(path, one % 2 === 0 ? 0o644 : 0o600);
  },
  folder: ({ app }, { one }) => {
    const path = join(app, of([...specs, "parties/two.yaml", "specs/more"], one));
    if (!existsSync(path)) mkdirSync(path, { recursive: true });
  },
  forget: ({ cache }) => cache.clear(),
  spoil: ({ cache }, { one, other }) => {
    const folder = join(cache.path ?? "", "runs");
    for (const name of existsSync(folder) ? readdirSync(folder) : []) {
      const path = join(folder, name);
      const bytes = readFileSync(path);
      if (bytes.length === 0) continue;
      if (other % 3 === 0) writeFileSync(path, bytes.subarray(0, one % bytes.length));
      else {
        const at = (one * 31) % bytes.length;
        bytes[at] = (bytes[at] ?? 0) ^ (1 << (other % 8));
        writeFileSync(path, bytes);
      }
    }
  },
};

/** Steps of all kinds; half of them are runs. */
export const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.record({
    kind: fc.oneof(
      { weight: 6, arbitrary: fc.constant("run") },
      { weight: 2, arbitrary: fc.constantFrom("write", "sameSize", "party") },
      { weight: 4, arbitrary: fc.constantFrom(...Object.keys(changes)) },
      { weight: 2, arbitrary: fc.constantFrom("clock", "clock", "env", "tool", "crash") },
    ),
    one: fc.nat(1 << 12),
    other: fc.nat(1 << 12),
  }),
  { minLength: 3, maxLength: 12 },
);

/** What a step does: it changes the project, or what runs are called with, or it is a run with some arguments. */
export function take(
  world: World,
  step: Step,
  now: Around,
): { readonly around: Around; readonly run?: { readonly args: readonly string[]; readonly isKept: boolean } } {
  const { kind, one, other } = step;
  if (kind === "clock") return { around: { ...now, now: of(moments, one) } };
  if (kind === "env") return { around: { ...now, env: of(environments, one) } };
  if (kind === "tool") return { around: { ...now, tool: of(["one", "two"], one) } };
  // Most runs are like the one before: a record is of use to those alone.
  const args = of(calls, other % 4 === 0 ? one : one % 4);
  // A run that is ended before it could keep its record.
  if (kind === "run" || kind === "crash") return { around: now, run: { args, isKept: kind === "run" } };
  try {
    changes[kind]?.(world, step);
  } catch (error) {
    // Where a folder stands in the place of a file, or a link leads nowhere, a step does nothing.
    if (!(error instanceof Error && "code" in error)) throw error;
  }
  return { around: now };
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

function outputOf(app: string, number: number): string | undefined {
  const folder = join(app, "generated");
  if (!existsSync(folder)) return undefined;
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => join(folder, path))
    .filter(isFile)
    .toSorted();
  return files.length === 0 ? undefined : of(files, number);
}
