import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { parse } from "../src/1-parse/parse.ts";
import { validate } from "../src/3-check/shape/shape.generated.ts";
import type { ShapeError } from "../src/3-check/shape/validator.ts";
import { contractSchema } from "../src/language/readers/schema.ts";
import { dataOf } from "../src/model/document.ts";
import { readCorpus } from "./fuzz/corpus.ts";
import { mutated } from "./fuzz/mutate.ts";
import { randomOf } from "./fuzz/random.ts";
import { runs } from "./support/long.ts";

test("the validator that derive shortens notes the errors that ajv notes of the published schema", () => {
  const options = { allErrors: true, strict: false, unicodeRegExp: true, messages: false, inlineRefs: 2 } as const;
  const ajv = new Ajv2020(options).compile(contractSchema());
  const { contracts } = readCorpus(new URL("../", import.meta.url).pathname);
  // What the check does not read of an error is left out.
  const said = (errors: readonly ShapeError[], as: readonly ShapeError[]): readonly unknown[] =>
    errors.map(({ instancePath, keyword, params }, index) => [instancePath, keyword, isEmpty(as[index]) ? {} : params]);
  const isEmpty = (error: ShapeError | undefined): boolean => Object.keys(error?.params ?? {}).length === 0;
  let wrong = 0;
  for (let seed = 0; seed < runs(150, 10_000); seed++) {
    const random = randomOf(seed);
    const { value } = parse({ path: "a.flow.yaml", text: mutated(random.pick(contracts).text, random) });
    const data = value && dataOf(value);
    expect(validate(data)).toBe(ajv(data));
    const noted = validate.errors ?? [];
    expect(said(noted, noted)).toEqual(said(ajv.errors ?? [], noted));
    const ofPlaceholder = (ajv.errors ?? []).map(({ schemaPath }) => schemaPath.startsWith("#/$defs/placeholder/"));
    expect(noted.map((error) => error.ofPlaceholder === true)).toEqual(ofPlaceholder);
    if (ajv.errors) wrong += 1;
  }
  expect(wrong).toBeGreaterThan(0);
});
