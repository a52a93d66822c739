import { expect, test } from "vitest";
import { contractSchema } from "../../src/language/readers/schema.ts";
import { isTimeKey } from "../../src/language/readers/time-keys.ts";

test("the keys that hold times are found in the tables", () => {
  const names = new Set([...JSON.stringify(contractSchema()).matchAll(/"(\w+)":/gu)].map(([, name]) => name ?? ""));
  expect([...names].filter(isTimeKey).toSorted()).toEqual(["deadline", "remindAt"]);
});
