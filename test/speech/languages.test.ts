import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { formatNames } from "../../src/report/format-names.ts";
import { flowspec, type Said } from "../support/cli.ts";
import { folderWith } from "../support/folder.ts";

/** A contract without a Chinese character, so that any that a run prints is its own. */
const contract = (name: string, mobile = "{{mobile}}"): string => `flowspec: 1
name: ${name}
action: CreateFlowByFiles
params: { fileId: file-id, operatorId: user-id, signatory: person-name, mobile: mobile }
initiator: { userId: "{{operatorId}}" }
title: Purchase
deadline: +30d
files: [{ id: "{{fileId}}" }]
approvers:
  - type: person
    name: "{{signatory}}"
    mobile: "${mobile}"
    sign: [{ type: signature, at: { page: 1, x: 100, y: 100 } }]
`;
const files = {
  "right.flow.yaml": contract("right"),
  "wrong.flow.yaml": contract("wrong", "+86 13200000000"),
};

/** Whatever says the language, in the order in which it counts; the last three are the locale. */
const sources = ["--lang", "FLOWSPEC_LANG", "language:", "LC_ALL", "LC_MESSAGES", "LANG"] as const;
const locale: readonly Source[] = ["LC_ALL", "LC_MESSAGES", "LANG"];

type Source = (typeof sources)[number];

/** What each source says, if it says anything. */
type Saying = Partial<Readonly<Record<Source, "en" | "zh">>>;

/** Runs a command line in a folder of its own, where these sources say what they say. */
async function speaking(saying: Saying, args: readonly string[]): Promise<Said & { readonly folder: string }> {
  const { "--lang": flag, "language:": configured, FLOWSPEC_LANG: variable, ...others } = saying;
  const tag = { en: "en", zh: "zh-CN" } as const;
  const folder = await folderWith({ ...files, ...(configured ? { "flowspec.config.yaml": `language: ${tag[configured]}\n` } : {}) });
  const env = {
    ...(variable ? { FLOWSPEC_LANG: tag[variable] } : {}),
    ...Object.fromEntries(Object.entries(others).map(([name, said]) => [name, said === "zh" ? "zh_CN.UTF-8" : "en_US.UTF-8"])),
  };
  return { ...(await flowspec(folder, [...args, ...(flag ? ["--lang", tag[flag]] : [])], env)), folder };
}

function isChinese(text: string): boolean {
  if (text === "") throw new Error("nothing was said");
  return /\p{Script=Han}/u.test(text);
}

type Ran = Awaited<ReturnType<typeof speaking>>;

/** What a run is read for: what people read on a terminal, or what machines read and what is generated. */
interface Kind {
  readonly args: string;
  readonly read: (ran: Ran) => string;
}

const stderr: Kind["read"] = (ran) => ran.stderr;
const stdout: Kind["read"] = (ran) => ran.stdout;
const made =
  (path: string): Kind["read"] =>
  ({ folder }) =>
    readFileSync(join(folder, path), "utf8");

const forPeople: Readonly<Record<string, Kind>> = {
  "findings (pretty)": { args: "check wrong.flow.yaml", read: stderr },
  help: { args: "check --help", read: stdout },
  "the version": { args: "--version", read: stdout },
  "a line that cannot be read": { args: "check --nope", read: stderr },
  "a usage error": { args: "check right.flow.yaml --max-warnings many", read: stderr },
  "a path that leads nowhere": { args: "check nowhere.flow.yaml", read: stderr },
  explain: { args: "explain approver-mobile-format", read: stdout },
  fmt: { args: "fmt --check right.flow.yaml", read: stderr },
  init: { args: "init started", read: stderr },
  targets: { args: "targets right.flow.yaml", read: stdout },
  "the summary beside annotations": { args: "check right.flow.yaml --format github", read: stderr },
  "what compile tells": { args: "compile right.flow.yaml", read: stderr },
};

const machines = formatNames.filter((name) => name !== "pretty");
const compiled = "compile right.flow.yaml --out made";
const forMachines: Readonly<Record<string, Kind>> = {
  ...Object.fromEntries(machines.map((name): [string, Kind] => [name, { args: `check wrong.flow.yaml --format ${name}`, read: stdout }])),
  ...Object.fromEntries(
    formatNames.map((name): [string, Kind] => [
      `${name} in a file`,
      { args: `check wrong.flow.yaml --output ${name}=report`, read: made("report") },
    ]),
  ),
  "targets as json": { args: "targets right.flow.yaml --json", read: stdout },
  "a preview": { args: "preview right.flow.yaml", read: stdout },
  "a preview of what is wrong": { args: "preview wrong.flow.yaml", read: stdout },
  "a review sheet that is printed": { args: "review right.flow.yaml", read: stdout },
  "a review sheet": { args: compiled, read: made("made/review/right.md") },
  "the documentation of a builder": { args: compiled, read: made("made/right.ts") },
  "the problems of builders": { args: compiled, read: made("made/runtime.ts") },
};

const spoken = [
  ...Object.entries(forPeople).map(([name, kind]) => ({ name, ...kind, isForPeople: true })),
  ...Object.entries(forMachines).map(([name, kind]) => ({ name, ...kind, isForPeople: false })),
];

describe.each(spoken)("$name", ({ args, read, isForPeople }) => {
  const said = async (saying: Saying): Promise<string> => read(await speaking(saying, args.split(" ")));

  test(`speaks the language of the source that says one${isForPeople ? "" : ", but never that of the locale"}, to the byte`, async () => {
    const english = await said({ "--lang": "en" });
    const chinese = await said({ "--lang": "zh" });
    expect(chinese).toMatch(/\p{Script=Han}.*[，。：]/u);
    expect(chinese).not.toBe(english);
    expect(await said({})).toBe(english);
    for (const source of sources)
      expect(await said({ [source]: "zh" }), source).toBe(isForPeople || !locale.includes(source) ? chinese : english);
  });
});

describe("of two sources the first counts", () => {
  const pairs = sources.flatMap((first, index) => sources.slice(index + 1).map((second) => ({ first, second })));

  test.each(pairs)("$first before $second", async ({ first, second }) => {
    for (const said of ["en", "zh"] as const) {
      const saying = { [first]: said, [second]: said === "en" ? "zh" : "en" } as const;
      const forPerson = await speaking(saying, ["check", "wrong.flow.yaml"]);
      expect(isChinese(forPerson.stderr)).toBe(said === "zh");
      const forMachine = await speaking(saying, ["check", "wrong.flow.yaml", "--format", "json"]);
      const counting = locale.includes(first) ? undefined : said;
      expect(isChinese(forMachine.stdout)).toBe(counting === "zh");
    }
  });
});

/** What is said with a locale, or with a tag, of a contract without a mistake. */
async function summaryWith(env: Readonly<Record<string, string>>, ...args: readonly string[]): Promise<Said> {
  return flowspec(await folderWith(files), ["check", "right.flow.yaml", ...args], env);
}

describe("a locale", () => {
  test.each(["C", "POSIX", "C.UTF-8", "", "en_US.UTF-8", "ja_JP.UTF-8", "zha"])("%j is English", async (LANG) => {
    expect((await summaryWith({ LANG })).stderr).toBe("No findings in 1 file.\n");
  });

  test.each(["zh_CN.UTF-8", "zh_CN", "zh", "zh-Hans-CN", "zh_TW.UTF-8"])("%j is Chinese", async (LANG) => {
    expect((await summaryWith({ LANG })).stderr).toBe("没有问题，共 1 个文件。\n");
  });

  test("that is empty is none: the next one counts", async () => {
    expect((await summaryWith({ LC_ALL: "", LC_MESSAGES: "", LANG: "zh_CN" })).stderr).toBe("没有问题，共 1 个文件。\n");
    expect((await summaryWith({ FLOWSPEC_LANG: "", LANG: "zh_CN" })).stderr).toBe("没有问题，共 1 个文件。\n");
  });
});

describe("a language that flowspec does not speak", () => {
  test("is a mistake that names those that it does, in the language of the rest", async () => {
    const [flag, variable] = [await summaryWith({}, "--lang", "fr"), await summaryWith({ FLOWSPEC_LANG: "fr" })];
    expect(flag).toEqual({ code: 2, stdout: "", stderr: 'error: --lang takes one of en, zh-CN, not "fr"\n' });
    expect(variable).toEqual({ code: 2, stdout: "", stderr: 'error: FLOWSPEC_LANG takes one of en, zh-CN, not "fr"\n' });
    const chinese = await summaryWith({ LANG: "zh_CN" }, "--lang", "fr");
    expect(chinese).toEqual({ code: 2, stdout: "", stderr: "错误：--lang 只能是 en、zh-CN 之一，不能是「fr」\n" });
  });

  test("keeps nobody from seeing the version", async () => {
    expect((await flowspec(await folderWith({}), ["--version", "--lang", "fr"])).code).toBe(0);
  });
});

test("a folder that was compiled in one language is not up to date in another", async () => {
  const folder = await folderWith(files);
  const run = async (args: string, env = {}): Promise<number> =>
    (await flowspec(folder, `compile right.flow.yaml ${args}`.trim().split(" "), env)).code;
  expect(await run("--lang zh-CN")).toBe(0);
  expect(await run("--check --lang zh-CN")).toBe(0);
  expect(await run("--check", { FLOWSPEC_LANG: "zh-CN" })).toBe(0);
  expect(await run("--check", { LANG: "zh_CN.UTF-8" })).toBe(1);
  expect(await run("--check")).toBe(1);
});
