import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { validate } from "../src/3-check/shape/shape.generated.ts";
import { parse } from "../src/1-parse/parse.ts";
import { checkSource } from "../src/compile.ts";
import { editorWords } from "../src/explain/schemas.ts";
import { editorSchema } from "../src/language/readers/editor-schema.ts";
import { dataOf } from "../src/model/document.ts";
import { isObject } from "../src/model/json.ts";
import { languages } from "../src/words/languages.ts";
import { english } from "../src/words/reference.ts";
import { readCorpus } from "./fuzz/corpus.ts";
import { mutated } from "./fuzz/mutate.ts";
import { randomOf } from "./fuzz/random.ts";
import { contracts as anyContracts } from "./support/contracts.ts";
import { runs } from "./support/long.ts";

const words = editorWords(english, languages.en);
const schema = editorSchema(words);
const ajv = new Ajv2020({ strict: false, unicodeRegExp: true });
const accepts = ajv.compile(schema);

/** Findings by which an action or a type refuses what the language has. */
const ofAction = ["supported-keys", "supported-words"];

/** What is said of a contract by the schema of editors, by that of the check, and by the check of what the action has. */
function judged(text: string): { readonly editor: boolean; readonly check: boolean } | undefined {
  const source = { path: "a.flow.yaml", text };
  const { value, diagnostics } = parse(source);
  if (value === undefined || diagnostics.length > 0 || hasUse(dataOf(value))) return undefined;
  const data = dataOf(value);
  const found = checkSource(source).diagnostics.map(({ code }) => code.name);
  const refused = found.some((code) => ofAction.includes(code));
  return { editor: accepts(data), check: validate(data) && !refused };
}

/** A used file has further keys, which only the check knows. */
function hasUse(data: unknown): boolean {
  if (Array.isArray(data)) return data.some(hasUse);
  return isObject(data) && (Object.hasOwn(data, "use") || Object.values(data).some(hasUse));
}

describe("the schema that editors read", () => {
  const { contracts, specs } = readCorpus(new URL("../", import.meta.url).pathname);

  test.each(specs.filter(({ text }) => !text.includes("use:")).map(({ path, text }) => [path, text]))("accepts %s", (_, text) => {
    const { value } = parse({ path: "a.flow.yaml", text });
    accepts(value && dataOf(value));
    expect(accepts.errors).toBeNull();
  });

  test("accepts a contract where the check finds nothing wrong with its keys and words", () => {
    const counts = { right: 0, wrong: 0 };
    for (let seed = 0; seed < runs(300, 20_000); seed++) {
      const random = randomOf(seed);
      const { text } = random.pick(contracts);
      const found = judged(random.oneIn(3) ? text : mutated(text, random));
      if (found === undefined) continue;
      counts[found.check ? "right" : "wrong"] += 1;
      expect(found.editor, `${seed}\n${text}\n${JSON.stringify(accepts.errors)}`).toBe(found.check);
    }
    expect(counts.right).toBeGreaterThan(20);
    expect(counts.wrong).toBeGreaterThan(20);
  });

  test("refuses what an action cannot express, as the check does, in contracts of all keys", () => {
    let refused = 0;
    fc.assert(
      fc.property(anyContracts, (contract) => {
        const text = stringify(contract);
        const found = judged(text);
        if (found === undefined) return;
        if (!found.check) refused += 1;
        expect(found.editor, text).toBe(found.check);
      }),
      { seed: 7, numRuns: runs(60, 3_000) },
    );
    expect(refused).toBeGreaterThan(10);
  });
});
