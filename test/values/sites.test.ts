import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "../../src/1-parse/parse.ts";
import { whole } from "../../src/1-parse/parsed.ts";
import { checkSource, compile } from "../../src/compile.ts";
import { typeName } from "../../src/language/tables/names.ts";
import { hasErrors } from "../../src/model/diagnostic.ts";
import { dataOf, pointerTo } from "../../src/model/document.ts";
import type { Source } from "../../src/model/source.ts";
import { readConfigSource, type Settings } from "../../src/resolve.ts";
import { expectAgreement } from "../support/agreement.ts";
import { anyParams } from "../support/any-params.ts";
import type { Builder } from "../support/builders.ts";
import { folderWith } from "../support/folder.ts";
import { runs } from "../support/long.ts";
import { paramsOf, specSettings, specSources } from "../support/specs.ts";

/** A text of a contract that may become a variable, and where it stands. */
interface Site {
  readonly pointer: string;
  readonly value: string;
}

/** Parts of a contract in which variables do not stand. */
const own: ReadonlySet<string> = new Set(["flowspec", "name", "action", "summary", "params", "samples"]);
const structural: ReadonlySet<string> = new Set(["use", "each", "when", "omit"]);

function sitesIn(data: unknown, pointer = ""): readonly Site[] {
  if (typeof data === "string") return data.includes("{{") || data === "" ? [] : [{ pointer, value: data }];
  if (typeof data !== "object" || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => {
    const isLeftOut = structural.has(key) || (pointer === "" && own.has(key));
    return isLeftOut ? [] : sitesIn(value, pointerTo(pointer, key));
  });
}

function replaced(data: unknown, by: ReadonlyMap<string, string>, pointer = ""): unknown {
  if (typeof data === "string") return by.get(pointer) ?? data;
  if (Array.isArray(data)) return data.map((value, index) => replaced(value, by, pointerTo(pointer, index)));
  if (typeof data !== "object" || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, replaced(value, by, pointerTo(pointer, key))]));
}

/** A contract with variables, in two environments. */
interface Varied {
  readonly source: Source;
  readonly settings: Settings;
}

/** Another value of the same kind, where one is likely to be. */
function another(value: string): string {
  if (/^[a-z-]+$/u.test(value)) return { parallel: "sequential", sequential: "parallel", none: "sms", left: "right" }[value] ?? value;
  if (/^[\w]{20,}$/u.test(value)) return `${value.slice(0, -1)}${value.endsWith("1") ? "2" : "1"}`;
  return /[\u4E00-\u9FFF]/u.test(value) ? `${value}二` : value;
}

/** The variables of the project that contracts have already. */
const known = [...(specSettings.environments?.get(specSettings.env ?? "")?.vars ?? [])];

/** Makes variables of texts of a contract, as many as can be; of each environment but the first the values are others. */
function varied(source: Source, among: readonly number[]): Varied {
  const { value: document } = whole(parse(source));
  const data = document && dataOf(document);
  const all = sitesIn(data);
  let sites = [...new Set(among.map((index) => all[index % Math.max(1, all.length)]))].filter((site) => site !== undefined);
  const same = new Set<string>();
  for (;;) {
    const names = new Map(sites.map(({ pointer }, index) => [pointer, `v${index}`]));
    const text = JSON.stringify(replaced(data, new Map([...names].map(([pointer, name]) => [pointer, `{{vars.${name}}}`]))));
    const valuesOf = (of: (value: string) => string): Record<string, string> =>
      Object.fromEntries([
        ...known.map(([name, { value }]) => [name, of(value)]),
        ...sites.map(({ pointer, value }) => [names.get(pointer), same.has(pointer) ? value : of(value)]),
      ]);
    const config = { environments: { here: { vars: valuesOf((value) => value) }, there: { vars: valuesOf(another) } } };
    const { value } = readConfigSource({ path: "flowspec.config.yaml", text: JSON.stringify(config) });
    const { env: _, ...rest } = specSettings;
    const settings = { ...rest, environments: value?.environments ?? new Map() };
    const { diagnostics } = checkSource({ path: source.path, text }, settings);
    const wrong = diagnostics.filter(({ severity }) => severity === "error");
    if (wrong.length === 0) return { source: { path: source.path, text }, settings };
    if (sites.length === 0) throw new Error(wrong.map(({ message }) => message).join("\n"));
    // A value that is wrong only as another stays as it was; what is wrong anyway is no variable.
    const at = (pointer: string): boolean =>
      wrong.some((found) => found.pointer === pointer || found.pointer.endsWith(`/vars/${names.get(pointer) ?? ""}`));
    const guilty = sites.filter(({ pointer }) => at(pointer));
    const fresh = guilty.filter(({ pointer }) => !same.has(pointer));
    for (const { pointer } of fresh) same.add(pointer);
    if (fresh.length === 0) sites = guilty.length > 0 ? sites.filter((site) => !guilty.includes(site)) : sites.slice(1);
  }
}

/** What is generated from a contract, and its builder. */
async function built({
  source,
  settings,
}: Varied): Promise<{ readonly files: Readonly<Record<string, string>>; readonly builder: Builder }> {
  const { value, diagnostics } = await compile([source], {}, [], settings);
  if (value === undefined) throw new Error(diagnostics.map(({ code, message }) => `${code.name}: ${message}`).join("\n"));
  const files = Object.fromEntries(value.artifacts.map(({ path, text }) => [path, text]));
  const [name = ""] = value.contracts.keys();
  const module = (await import(join(await folderWith(files), `${name}.ts`))) as Record<string, Builder["build"] & Builder["check"]>;
  const build = module[`build${typeName(name)}`];
  const check = module[`check${typeName(name)}`];
  if (build === undefined || check === undefined) throw new Error(`no builder of ${name}`);
  return { files, builder: { build, check } };
}

test("a builder makes in each environment what is made for that environment alone, and says what is said of it alone", async () => {
  let variables = 0;
  const choice = fc.tuple(fc.constantFrom(...specSources), fc.array(fc.nat(1000), { minLength: 1, maxLength: 8 }));
  for (const [source, among] of fc.sample(choice, { numRuns: runs(12, 300), seed: 1107 })) {
    const contract = varied(source, among);
    const { builder } = await built(contract);
    const { value: example } = checkSource(contract.source, contract.settings);
    variables += example?.varied?.vars.size ?? 0;
    for (const env of ["here", "there"]) {
      const alone = checkSource(contract.source, { ...contract.settings, env, alone: true });
      if (alone.value === undefined || hasErrors(alone.diagnostics)) throw new Error(`${source.path} has errors in ${env}`);
      const options = example?.varied ? { env } : {};
      const there: Builder = {
        build: (params, more) => builder.build(params, { ...more, ...options }),
        check: (params, more) => builder.check(params, { ...more, ...options }),
      };
      for (const sample of alone.value.samples) expectAgreement(alone.value, there, paramsOf(sample), sample.now ?? 0);
      for (const params of fc.sample(anyParams(alone.value), { numRuns: 3, seed: variables }))
        expectAgreement(alone.value, there, params, 1_767_600_000);
    }
  }
  expect(variables).toBeGreaterThan(0);
}, 120_000);
