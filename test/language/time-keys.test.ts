import { expect, test } from "vitest";
import { timeKeys } from "../../src/language/readers/time-keys.ts";

test("the keys that hold times are found in the tables", () => {
  expect([...timeKeys()].toSorted()).toEqual(["deadline", "expiryReminderAt"]);
});
