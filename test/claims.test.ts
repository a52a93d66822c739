import { describe, expect, test } from "vitest";
import { checkRequestSource } from "../src/requests.ts";
import { checkSource } from "../src/compile.ts";
import { actionNames } from "../src/model/contract.ts";
import { english } from "../src/words/english.ts";
import { answer } from "../src/report/words.ts";
import { answersTo, refusalFor, refusalIds } from "../src/wire/refusals.ts";

const claims = refusalIds().flatMap((id) => actionNames.flatMap((action) => refusalFor(id, action)?.claim ?? []));

describe("what is known of the service's codes", () => {
  test("has a state, and most of it is inferred", () => {
    const inferred = claims.filter(({ state }) => state === "inferred").length;
    expect(claims.every(({ state }) => state === "documented" || state === "inferred")).toBe(true);
    expect(inferred / claims.length).toBeGreaterThan(0.8);
  });

  test("is marked where it is doubtful", () => {
    for (const id of ["approvers-max", "approver-role-enum"])
      for (const action of actionNames) expect(refusalFor(id, action)?.claim?.state ?? "inferred").toBe("inferred");
  });

  test("is said as what it is", () => {
    const said = (severity: "error" | "warning", api: readonly string[], inferred: readonly string[]): string | undefined => {
      const [found] = checkSource({ path: "x.flow.yaml", text: "flowspec: 2" }).diagnostics;
      return found && answer({ severity, api, inferred }, english);
    };
    expect(said("error", ["A", "B"], [])).toBe("the service answers A or B");
    expect(said("error", ["A", "B"], ["B"])).toBe("the service answers A, or may answer B");
    expect(said("error", ["A"], ["A"])).toBe("the service may answer A");
    expect(said("warning", ["A"], [])).toBe("the service may answer A");
    expect(said("error", [], [])).toBeUndefined();
  });

  test("names no code of signing for what is filled in", () => {
    for (const id of refusalIds())
      for (const action of actionNames)
        expect(answersTo([id], action, "fill").api.filter((code) => code.includes("SignComponent") && code.startsWith("Invalid"))).toEqual(
          [],
        );
  });

  test("is a code of its own for a component without a file index", () => {
    const component = {
      ComponentType: "SIGN_SIGNATURE",
      ComponentPage: 1,
      ComponentPosX: 1,
      ComponentPosY: 1,
      ComponentWidth: 9,
      ComponentHeight: 9,
    };
    const approver = { ApproverType: 1, ApproverName: "张三", ApproverMobile: "13200000000", SignComponents: [component] };
    const body = { Operator: { UserId: "u1" }, FlowName: "合同", FileIds: ["f1"], Approvers: [approver] };
    const clock = { now: 1_600_000_000, guessed: false };
    const found = checkRequestSource({ path: "r.json", text: JSON.stringify(body) }, "CreateFlowByFiles", clock);
    expect(found.filter(({ code }) => code.name === "required-members").map(({ api }) => api)).toEqual([
      ["InvalidParameter.ComponentFileIndex"],
    ]);
  });
});
