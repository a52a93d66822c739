import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { contractSchema } from "../../src/language/readers/schema.ts";
import { parametersPage } from "../../src/explain/reference/parameters-page.ts";
import { english } from "../../src/words/reference.ts";
import { isParamType, type ParamType, paramTypes } from "../../src/model/contract.ts";
import { paramFault } from "../../src/runtime/param.ts";
import * as paramTypesModule from "../../src/runtime/param-types.ts";

const { paramTypeRows, typeFault } = paramTypesModule;

describe("types of parameters are one table", () => {
  test.each(paramTypes)("%s: its example is one of its values, and the schema and the reference have it", (type) => {
    const { example } = paramTypeRows[type].docs;
    if (example !== undefined) {
      expect(paramFault({ type: paramTypeRows[type].judged, personal: false }, example)).toBeUndefined();
      expect(typeFault(type, example)).toBeUndefined();
    }
    expect(JSON.stringify(contractSchema()["$defs"])).toContain(JSON.stringify(type));
    expect(parametersPage(english)).toContain(`\`${type}\``);
    expect(isParamType(type)).toBe(true);
    expect(Object.values(paramTypesModule)).toContain(paramTypeRows[type].judged);
  });

  test("nothing else is a type", () => {
    for (const other of ["constructor", "__proto__", "phone", "", 1, undefined]) expect(isParamType(other), String(other)).toBe(false);
  });

  /** Names that mean nothing but a type; the others are also words or keys of the language. */
  const plain: readonly ParamType[] = ["timestamp", "person-name", "file-id", "user-id", "seal-id", "template-id", "open-id"];

  test("only the table and the slots that keys are made of name them", () => {
    const src = new URL("../../src/", import.meta.url).pathname;
    const named = readdirSync(src, { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".ts") && !path.endsWith(".generated.ts"))
      .filter((path) => plain.some((type) => readFileSync(src + path, "utf8").includes(JSON.stringify(type))));
    // A name is made a parameter where an identity number stands beside it, names of other tools are told what they are called here,
    // examples declare parameters, and names that callers may pass are tried before and after a change.
    expect(named.toSorted()).toEqual([
      "3-check/personal/personal.ts",
      "3-check/shape/spelt/declarations.ts",
      "diff/builder/examples.ts",
      "explain/examples/minimal.ts",
      "language/tables/slots.ts",
      "runtime/param-types.ts",
    ]);
  });
});
