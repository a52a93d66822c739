import { execFile } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { emitting } from "../../src/compile.ts";
import { typeName } from "../../src/language/tables/names.ts";
import type { Contract, Param } from "../../src/model/contract.ts";
import { defaultEmit, usualShapes } from "../../src/model/emit-settings.ts";
import { mostCharacters } from "../../src/runtime/param.ts";
import { valueKind } from "../../src/runtime/param-types.ts";
import { folderWith } from "./folder.ts";

/** Two versions of a contract, and what its callers write beside what all callers write. */
export interface Versions {
  readonly before: Contract;
  readonly after: Contract;
  readonly more?: string;
}

/** What becomes of a caller of the former version. */
export interface Outcome {
  /** What the compiler says of it beside the former version: nothing, or the caller is wrong. */
  readonly former: string;
  /** The same beside the later version: nothing where it compiles still. */
  readonly later: string;
  /** Values that the former builder takes and the later one does not. */
  readonly refused: readonly unknown[];
}

/** What generated code needs to know, at the strictest. */
const compilerOptions = {
  target: "es2022",
  lib: ["es2022"],
  types: [],
  module: "nodenext",
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  skipLibCheck: true,
};

const tsc = new URL("../../node_modules/typescript/bin/tsc", import.meta.url).pathname;

/** The moment at which values are judged: that of no machine. */
const now = 1_767_600_000;

/** Tries callers of the former of two versions with the later one: all with one run of the compiler. */
export async function triedWithBoth(all: readonly Versions[]): Promise<readonly Outcome[]> {
  const emitter = await emitting({}, { ...defaultEmit, emit: usualShapes.javascript });
  const files: Record<string, string> = { "package.json": '{ "type": "module" }' };
  const callers: string[] = [];
  for (const [index, { before, after, more = "" }] of all.entries()) {
    const former = await moduleOf(emitter, before);
    const caller = `${callerOf(before, former)}\n${more}\n`;
    for (const [side, contract] of Object.entries({ before, after })) {
      const modules = side === "before" ? former : await moduleOf(emitter, contract);
      for (const [path, text] of modules) files[`${index}/${side}/${path}`] = text.replace('"./runtime.js"', '"../../runtime.js"');
      files[`${index}/${side}/caller.ts`] = caller;
      callers.push(`${index}/${side}/caller.ts`);
    }
  }
  for (const { path, text } of emitter.rest(new Map())) if (path.startsWith("runtime")) files[path] = text;
  const folder = await folderWith({ ...files, "tsconfig.json": JSON.stringify({ compilerOptions, files: callers }) });
  const said = linesByFile(await compiled(folder));
  return Promise.all(
    all.map(async ({ before, after }, index) => {
      const [former = "", later = ""] = ["before", "after"].map((side) => said.get(`${index}/${side}/caller.ts`));
      const refused = former === "" && later === "" ? await refusedIn(join(folder, String(index)), before, after) : [];
      return { former, later, refused };
    }),
  );
}

type Emitter = Awaited<ReturnType<typeof emitting>>;

/** The module of a contract and its declarations, by path. */
async function moduleOf(emitter: Emitter, contract: Contract): Promise<ReadonlyMap<string, string>> {
  const artifacts = await emitter.each(contract);
  return new Map(artifacts.flatMap(({ path, text }) => (/^[^/]+\.(?:js|d\.ts)$/u.test(path) ? [[path, text] as const] : [])));
}

async function compiled(folder: string): Promise<string> {
  try {
    await promisify(execFile)(process.execPath, [tsc, "-p", folder, "--pretty", "false"], { cwd: folder, maxBuffer: 1e8 });
    return "";
  } catch (error) {
    return String((error as { stdout?: string }).stdout ?? error);
  }
}

function linesByFile(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const line of text.split("\n")) {
    const path = /^([^()\s]+)\(\d+,\d+\): error/u.exec(line)?.[1];
    if (path !== undefined) found.set(path, `${found.get(path) ?? ""}${line}\n`);
    else if (line.startsWith("error")) throw new Error(line);
  }
  return found;
}

/**
 * A caller of a module: it imports all that the module exports by name, passes all parameters and only those that it has to, reads words, and
 * reads replies with what the module offers.
 */
function callerOf(contract: Contract, files: ReadonlyMap<string, string>): string {
  const name = typeName(contract.name);
  const declared = files.get(`${contract.name}.d.ts`) ?? "";
  const values = namesIn(declared, /^export declare (?:const|function) ([\w$]+)/gmu);
  const types = namesIn(declared, /^export (?:type|interface) ([\w$]+)/gmu).filter((type) => !values.includes(type));
  const all = [...contract.params.values()];
  // An id of a sealed file is made of bytes, which the compiler does not ask for.
  const code = (params: readonly Param[]): string =>
    recordCode(params, (param) => declared.includes(`  readonly ${param.name}: ${name}FileId;`));
  const whole = `const all: ${name}Params = ${code(all)};`;
  const calls = /function build\w+\([^]*?options\?:/u.test(declared)
    ? [all, all.filter(({ optional, default: fallback }) => !optional && fallback === undefined)].map(
        (params) => `build${name}(${code(params)});`,
      )
    : [];
  return [
    `import { ${[...values, ...types.map((type) => `type ${type}`)].join(", ")} } from "./${contract.name}.js";`,
    `import type * as runtime from "../../runtime.js";`,
    whole,
    ...calls,
    ...passedOn(name, declared),
    `const action: ${JSON.stringify(contract.action)} = ${name}Descriptor.action;`,
    ...readersOf(name, declared),
    ...wordsOf(name, declared),
    `export { action, all };`,
  ].join("\n");
}

/** Passes what may be anything that the former version took: its type is written down as it was. */
function passedOn(name: string, declared: string): readonly string[] {
  const body = new RegExp(`^export interface ${name}Params (\\{\\n[^]*?^\\})`, "mu").exec(declared)?.[1];
  return body === undefined ? [] : [`declare const passed: ${body};`, `const params: ${name}Params = passed;`, `void params;`];
}

function namesIn(text: string, pattern: RegExp): readonly string[] {
  return [...new Set([...text.matchAll(pattern)].map(([, found = ""]) => found))];
}

/** Reads each word of each enum by its name, and asks which one a word is. */
function wordsOf(name: string, declared: string): readonly string[] {
  const enums = [...declared.matchAll(new RegExp(`^export declare const (${name}_\\w+): \\{([^}]*)\\};`, "gmu"))];
  return enums.flatMap(([, constant = "", body = ""], index) => {
    const words = [...body.matchAll(/readonly (\S+?): (".*?");/gu)];
    return [
      `const asked${index} = (word: ${constant}): number => { switch (word) { ${words.map(([, , word], place) => `case ${word}: return ${place};`).join(" ")} } return -1; };`,
      ...words.map(([, key = ""]) => `asked${index}(${constant}${key.startsWith('"') ? `[${key}]` : `.${key}`});`),
    ];
  });
}

/** Reads all members of the reply, the approvers of each role, their links and what was sent along. */
function readersOf(name: string, declared: string): readonly string[] {
  const members = (type: string): readonly (readonly [string, string])[] => {
    const body = new RegExp(`^export interface ${type} \\{\\n([^]*?)^\\}`, "mu").exec(declared)?.[1] ?? "";
    return [...body.matchAll(/^ {2}readonly ("[^"]+"|[^\s?:"]+)\??: ([^]*?);$/gmu)].map(([, key = "", of = ""]) => [
      key.startsWith('"') ? key : JSON.stringify(key),
      of,
    ]);
  };
  const data = new RegExp(`^export type ${name}UserData =([^]*?);\\n\\n`, "mu").exec(declared)?.[1];
  const isTitled = /function approversOf\w+\([^)]*title: string/u.test(declared);
  const party = (key: string, type: string, of: string, value: string): string =>
    type.startsWith("readonly ")
      ? `${of}[${key}].map((each) => each.${value});`
      : `${of}[${key}]${type.includes("undefined") ? "?" : ""}.${value};`;
  return [
    `declare const reply: ${name}Reply;`,
    `declare const sent: ${name}Request;`,
    ...members(`${name}Reply`).map(([key]) => `void reply[${key}];`),
    ...(declared.includes(`function approversOf${name}(`)
      ? [
          `const found = approversOf${name}(reply, sent${isTitled ? ', "标题"' : ""});`,
          `if (found.ok) { void found.all; ${members(`${name}Approvers`)
            .map(([key, type]) => party(key, type, "found.approvers", "recipientId"))
            .join(" ")} }`,
        ]
      : []),
    ...(declared.includes(`function flowsOf${name}(`) ? [`void flowsOf${name}(reply, sent);`] : []),
    ...members(`${name}SignUrls`).map(
      ([key, type]) =>
        `{ const urls = { [${key}]: signUrlRequestOf${name}(${key}, "", sent) } as const; ${party(key, type, "urls", "FlowId")} }`,
    ),
    ...(data === undefined ? [] : [`const back = userDataOf${name}("");`, `if (back.ok) { const data:${data} = back.data; void data; }`]),
  ];
}

/** Parameters as code, each with a value that its type and its bounds take. */
function recordCode(params: readonly Param[], isMade: (param: Param) => boolean): string {
  const values = params.map((param) => `${param.name}: ${isMade(param) ? "undefined as never" : JSON.stringify(fitting(param))}`);
  return `{ ${values.join(", ")} }`;
}

/** Texts that a type takes, or that match a pattern of the tests. */
const examples: Readonly<Record<string, string>> = {
  "person-name": "张三",
  mobile: "13200000000",
  email: "zhangsan@example.com",
  "id-card": "11010119900307010X",
  organization: "典子谦示例企业",
  uscc: "91110000A000000000",
  date: "2026-03-01",
  url: "https://example.com/signed",
  "file-id": "yDRimageFileId000000000000000001",
  "[0-9]{1,9}": "12",
  "[a-z]{1,9}": "ab",
};

/** A value that a parameter takes. */
function fitting(param: Param): unknown {
  const { type, pattern, values = [], items, minItems = 1, minimum, maximum } = param;
  switch (valueKind(type)) {
    case "word":
      return values[0];
    case "boolean":
      return true;
    case "integer":
    case "number":
      return Math.ceil(minimum ?? Math.min(1, maximum ?? 1));
    case "time":
      return "+7d";
    case "list":
      return Array.from({ length: Math.max(1, minItems) }, () =>
        items?.kind === "fields" ? fittingRecord([...items.fields.values()]) : items && fitting(items.value),
      );
    default:
      return examples[pattern ?? type] ?? "x";
  }
}

function fittingRecord(params: Iterable<Param>): Readonly<Record<string, unknown>> {
  return Object.fromEntries([...params].map((param) => [param.name, fitting(param)]));
}

const texts = [...Object.values(examples), "", "x", "a b", "😀", "\u0007", "张 三", "x1", "2026-02-30", "(甲)"];
const numbers = [0, 1, 1.5, 0.001, 1e13, -1e13, 1e15, now];

/** Values of the type of a parameter among which those are that one of two declarations takes and the other does not. */
function nearby(before: Param, after: Param | undefined): readonly unknown[] {
  const bounds = [before, after].flatMap((each) =>
    each === undefined ? [] : [each.maxLength, each.minimum, each.maximum, each.minItems, each.maxItems],
  );
  const around = bounds.flatMap((bound) => (bound === undefined ? [] : [bound, bound + 1, bound - 1]));
  const repeated = (text: string): readonly string[] =>
    [...around, mostCharacters].flatMap((length) => (length > 0 && length <= mostCharacters ? [text.repeat(length).slice(0, length)] : []));
  switch (valueKind(before.type)) {
    case "word":
      return before.values ?? [];
    case "boolean":
      return [true, false];
    case "integer":
    case "number":
      return [...numbers, ...around];
    case "time":
      return ["+7d", "2026-03-01", now, now + 100_000, 1.5, ""];
    case "list": {
      const sizes = around.filter((size) => size >= 0 && size < 200);
      const filled = sizes.map((length) => Array.from({ length }, () => (fitting({ ...before, minItems: 1 }) as readonly unknown[])[0]));
      const [one, other] = [before.items, after?.items];
      const items =
        one?.kind === "one"
          ? nearby(one.value, other?.kind === "one" ? other.value : undefined)
          : variations(one?.fields ?? new Map(), other?.kind === "fields" ? other.fields : new Map());
      return [[], ...filled, ...items.map((item) => [item, ...Array.from({ length: (before.minItems ?? 1) - 1 }, () => item)])];
    }
    default:
      return [...texts, ...texts.filter((text) => text !== "").flatMap(repeated)];
  }
}

/** Records that fit, but for one member each that may. */
function variations(before: ReadonlyMap<string, Param>, after: ReadonlyMap<string, Param>): readonly Readonly<Record<string, unknown>>[] {
  const fit = fittingRecord(before.values());
  const without = [...before.values()].flatMap(({ name, optional, default: fallback }) => {
    const { [name]: _, ...rest } = fit;
    return optional || fallback !== undefined ? [rest] : [];
  });
  const others = [...before.values()].flatMap((param) =>
    nearby(param, after.get(param.name)).map((value) => ({ ...fit, [param.name]: value })),
  );
  return [fit, ...without, ...others];
}

interface Module {
  readonly [name: string]: (params: unknown, options: unknown) => readonly { readonly severity: string }[];
}

async function refusedIn(folder: string, before: Contract, after: Contract): Promise<readonly unknown[]> {
  const [takes, takesStill] = await Promise.all(
    (
      [
        ["before", before],
        ["after", after],
      ] as const
    ).map(async ([side, { name, varied }]) => {
      const module = (await import(pathToFileURL(join(folder, side, `${name}.js`)).href)) as Module;
      const env = varied?.environments.keys().next().value;
      const options = { now, ...(env === undefined ? {} : { env }) };
      const check = module[`check${typeName(name)}`];
      return (params: unknown): boolean => check?.(params, options).every(({ severity }) => severity !== "error") === true;
    }),
  );
  return variations(before.params, after.params).filter((params) => takes?.(params) === true && takesStill?.(params) === false);
}
