import { expect, test } from "vitest";
import { clock, FlowspecParamsError } from "../src/runtime/build.ts";

test("the moment of sending is a date, Unix seconds, or the machine's clock", () => {
  expect([clock({ now: 1_767_600_000 }), clock({ now: new Date("2026-01-05T08:00:00.900Z") })]).toEqual([1_767_600_000, 1_767_600_000]);
  expect(Math.abs(clock({}) - Date.now() / 1000)).toBeLessThan(600);
});

test("what a builder refuses names the parameters that are wrong, and keeps the warnings", () => {
  const problem = {
    path: "mobile",
    pointer: "",
    inferred: [],
    messageId: "other-form",
    data: {},
    code: "approver-mobile-format",
    severity: "error",
    api: [],
    message: "It is no mobile number.",
  } as const;
  const warning = { ...problem, path: "", pointer: "/title", severity: "warning" } as const;
  const error = new FlowspecParamsError("labour-contract", [problem, warning]);
  expect(error.message).toBe("The parameters of labour-contract are refused.\n- mobile: It is no mobile number.");
  expect(error.problems).toHaveLength(2);
});
