import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { parse } from "../../src/1-parse/parse.ts";
import { configWords, settingWords } from "../../src/explain/configuration.ts";
import { configExample } from "../../src/explain/examples/configuration.ts";
import { configSchema } from "../../src/language/readers/config-schema.ts";
import { settingIds } from "../../src/language/readers/settings.ts";
import { dataOf } from "../../src/model/document.ts";
import { readConfigSource } from "../../src/resolve.ts";
import { checkSeverities } from "../../src/severities/check.ts";
import { configKeyMessages } from "../../src/words/en/config-keys.ts";
import { languages } from "../../src/words/languages.ts";
import { readCorpus } from "../fuzz/corpus.ts";
import { mutated } from "../fuzz/mutate.ts";
import { randomOf } from "../fuzz/random.ts";
import { flowspec } from "../support/cli.ts";
import { runs } from "../support/long.ts";

const accepts = new Ajv2020({ strict: false, unicodeRegExp: true }).compile(configSchema(configWords()));

/** Whether a configuration is read without a finding; `undefined` where it is no YAML. */
function reads(text: string): boolean | undefined {
  const source = { path: "flowspec.config.yaml", text };
  if (parse(source).diagnostics.length > 0) return undefined;
  const first = readConfigSource(source);
  // Files that it extends are there, and say nothing.
  const files = new Map((first.needs ?? []).map(({ path }) => [path, { path, text: "{}\n" }]));
  const { value, diagnostics } = files.size > 0 ? readConfigSource(source, { files }) : first;
  return diagnostics.length === 0 && value !== undefined && checkSeverities(value.severities).length === 0;
}

function fits(text: string): boolean {
  const { value } = parse({ path: "flowspec.config.yaml", text });
  return value !== undefined && accepts(dataOf(value));
}

describe("the table of the configuration", () => {
  test.each(Object.values(languages))("$name says what each setting and each word means, and of nothing else", (language) => {
    const ids = settingIds();
    const says = settingWords(language);
    expect(ids.filter((id) => says(id) === id)).toEqual([]);
    const others = Object.keys(configKeyMessages).filter((id) => !ids.includes(id));
    // What stands beside settings has a name of one word, or one that begins so.
    expect(
      others.filter((id) => !/^(?:title|doc|name|words|by-default|schema-doc|named|declared|example|head|takes)(?:-[a-z]+)?$/u.test(id)),
    ).toEqual([]);
  });

  test("has an example of every setting, which is read", () => {
    const { value } = parse({ path: "flowspec.config.yaml", text: configExample });
    const keys = settingIds().filter((id) => /^[a-z]+$/iu.test(id));
    expect(Object.keys((value && dataOf(value)) ?? {})).toEqual(keys);
    expect(reads(configExample)).toBe(true);
  });
});

describe("the schema of the configuration", () => {
  test.each([
    ["extends: ../../flowspec.base.yaml\n", true],
    ["extends: [a.yaml, ../b.yaml]\n", true],
    ["extends: /a.yaml\n", false],
    ["extends: 'C:\\a.yaml'\n", false],
    ["extends: 'a\\b.yaml'\n", false],
    ["extends: https://example.com/a.yaml\n", false],
    ["extends: { a: b }\n", false],
    ["specs: a\n", true],
    ["specs: [a, b/**/*.flow.yaml]\n", true],
    ["specs: []\n", true],
    ["specs: [1]\n", false],
    ["specs: /a\n", false],
    ["specs: 'C:\\a'\n", false],
    ["specs: ~/a\n", false],
    ["out:\n", false],
    ["out: ''\n", false],
    ["emit: typescript\n", true],
    ["emit: typescrpt\n", false],
    ["emit: {}\n", false],
    ["emit: { as: typescript, imports: none }\n", true],
    ["emit: { as: typescript, imports: mjs }\n", false],
    ["emit: { imports: none }\n", false],
    ["emit: { as: typescript, modules: esm }\n", false],
    ["emit: { as: javascript, modules: both }\n", true],
    ["emit: { as: javascript, imports: .js }\n", false],
    ["emit: [typescript]\n", false],
    ["runtime: package\nlanguage: zh-CN\nsealed: true\nprovenance: false\n", true],
    ["language: zh\n", false],
    ["sealed: yes\n", false],
    ["provenance: 1\n", false],
    ["environments: { a-b: {} }\n", true],
    ["environments: { A: {} }\n", false],
    ["environments: [a]\n", false],
    ["environments: { a: { vars: { b: c } } }\n", true],
    ["environments: { a: { vars: { b: 1 } } }\n", false],
    ["environments: { a: { vars: { b-c: d } } }\n", false],
    ["environments: { a: { atRunTime: b } }\n", true],
    ["environments: { a: { atRunTime: [b, c] } }\n", true],
    ["environments: { a: { atRunTime: [b-c] } }\n", false],
    ["environments: { a: { endpoint: a.example.com:8080 } }\n", true],
    ["environments: { a: { endpoint: 'https://a.example.com' } }\n", false],
    ["environments: { a: { endpoint: { ess: a.example.com } } }\n", true],
    ["environments: { a: { endpoint: { other: a.example.com } } }\n", false],
    ["environments: { a: { host: a } }\n", false],
    ["severities: { approver-duplicate: off }\n", true],
    ["severities: { approver-duplicate: error }\n", true],
    ["severities: { no-such-code: error }\n", false],
    ["severities: { approver-duplicate: info }\n", false],
    ["suppressErrors: never\n", true],
    ["suppressErrors: all\n", false],
    ["approvals: independent\n", true],
    ["approvals: [independent]\n", false],
    ["approvals: label\n", false],
    ["other: 1\n", false],
  ])("%j: %s, as it is read", (text, expected) => {
    expect({ fits: fits(text), reads: reads(text) }).toEqual({ fits: expected, reads: expected });
  });

  test.each(Object.values(languages))("is printed by `flowspec schema config`, in $name", async ({ name }) => {
    const { stdout } = await flowspec(".", ["schema", "config", "--lang", name]);
    const ending = name === "en" ? "" : `.${name}`;
    expect(stdout).toBe(readFileSync(new URL(`../../schema/flowspec.config.schema${ending}.json`, import.meta.url), "utf8"));
  });

  test("refuses nothing that is read", () => {
    const { configs } = readCorpus(new URL("../../", import.meta.url).pathname);
    const texts = [configExample, ...configs.map(({ text }) => text)];
    let read = 0;
    for (let seed = 0; seed < runs(400, 20_000); seed++) {
      const random = randomOf(seed);
      const text = random.oneIn(3) ? random.pick(texts) : mutated(random.pick(texts), random);
      if (reads(text) !== true) continue;
      read += 1;
      expect(fits(text), text).toBe(true);
    }
    expect(read).toBeGreaterThan(50);
  });
});
