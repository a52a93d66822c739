import { expect, test } from "vitest";
import { isObject } from "../../src/model/json.ts";
import { flowspec } from "../support/cli.ts";

/** What a schema says to people, wherever it says something. */
function saidIn(schema: unknown): readonly string[] {
  if (Array.isArray(schema)) return schema.flatMap(saidIn);
  if (!isObject(schema)) return [];
  const inner = Object.values(schema).flatMap(saidIn);
  return [...["title", "description"].flatMap((key) => (typeof schema[key] === "string" ? [schema[key]] : [])), ...inner];
}

test.each(["", "approver", "sign-component", "contract"])("in Chinese nothing of it is English: %s", async (part) => {
  const { code, stdout } = await flowspec("/", ["schema", ...(part === "" ? [] : [part]), "--lang", "zh-CN"]);
  expect(code).toBe(0);
  const said = saidIn(JSON.parse(stdout));
  expect(said.length).toBeGreaterThan(100);
  expect(said.filter((text) => !/\p{Script=Han}/u.test(text))).toEqual([]);
});

test("what is asked for in a Chinese terminal is not asked for in Chinese: a program reads it", async () => {
  const plain = await flowspec("/", ["schema"]);
  expect(await flowspec("/", ["schema"], { LANG: "zh_CN.UTF-8" })).toEqual(plain);
});
