import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkRequestSource } from "../src/requests.ts";
import { checkSource } from "../src/compile.ts";
import type { ActionName } from "../src/model/contract.ts";
import type { Shown } from "../src/model/findings.ts";
import { acceptedExamples, type Example } from "./support/examples.ts";
import { isFast, isLong, tried } from "./support/long.ts";
import type { Body } from "./support/mutation.ts";

/**
 * One member of a wrong type is one finding, where it stands; everything else is judged as if nobody had looked at it. Tried are all members of
 * all documented requests with a value of each other type: 25,000 cases, of which each run takes others by a fixed step.
 */
const wrong: Readonly<Record<string, unknown>> = { map: { x: 1 }, text: "text", number: 12.5, list: [[1]], null: null, boolean: true };

type Path = readonly (string | number)[];

function pathsIn(value: unknown, path: Path = []): readonly Path[] {
  const inside =
    typeof value !== "object" || value === null
      ? []
      : Object.entries(value).flatMap(([key, item]) => pathsIn(item, [...path, Array.isArray(value) ? Number(key) : key]));
  return path.length === 0 ? inside : [path, ...inside];
}

function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "list";
  return { object: "map", string: "text" }[typeof value as string] ?? typeof value;
}

const at = (body: Body, path: Path): unknown => path.reduce((value: Body, step) => value[step], body);

function changed(body: Body, path: Path, value: unknown): Body {
  const copy: Body = structuredClone(body);
  (at(copy, path.slice(0, -1)) as Body)[path.at(-1) ?? ""] = value;
  return copy;
}

const check = (body: Body, action: ActionName): readonly Shown[] =>
  checkRequestSource({ path: "request.json", text: JSON.stringify(body) }, action, { now: 1_600_000_000, guessed: false });

const key = ({ code, pointer, message }: Shown): string => `${code.name} ${pointer} ${message}`;

const cases = acceptedExamples().flatMap((example) =>
  pathsIn(example.body).flatMap((path) =>
    Object.keys(wrong)
      .filter((kind) => kind !== kindOf(at(example.body, path)))
      .map((kind) => ({ example, path, kind })),
  ),
);

/** Every n-th case, so many that a prime step meets all kinds of members. */
const step = isLong ? 1 : isFast ? 4_001 : 151;

describe("a member of a wrong type", () => {
  test("is one finding, and changes nothing else", () => {
    const before = new Map<Example, ReadonlySet<string>>();
    const failures: string[] = [];
    for (let index = 0; index < cases.length; index += step) {
      const { example, path, kind } = cases[index] ?? { example: undefined, path: [], kind: "" };
      if (example === undefined) continue;
      const known = before.get(example) ?? new Set(check(example.body, example.action).map(key));
      before.set(example, known);
      const pointer = `/${path.join("/")}`;
      const found = check(changed(example.body, path, wrong[kind]), example.action);
      const own = found.filter((each) => each.pointer === pointer);
      const others = found.filter((each) => each.pointer !== pointer && !known.has(key(each)));
      if (own.map(({ code }) => code.name).join() !== "member-types" || others.length > 0)
        failures.push(`${example.name} ${pointer} as ${kind}: ${[...own, ...others].map(key).join("; ")}`);
    }
    expect(cases.length).toBeGreaterThan(20_000);
    expect(failures).toEqual([]);
  });

  test("may be the combination that the others are parts of", () => {
    const place = { FileIndex: 0, ComponentPage: 1, ComponentPosX: 60, ComponentPosY: 600, ComponentWidth: 100, ComponentHeight: 40 };
    const options = JSON.stringify({ Values: ["同意", "不同意"] });
    const vote = { ...place, ComponentType: "SIGN_SELECTOR", ComponentId: "vote", ComponentExtra: options };
    const sender = {
      Operator: { UserId: "19561039c99fe825a934a132520fde6a" },
      FlowName: "审批单",
      FileIds: ["yDR4yUUgyg1qqlj7UuO4zjES3G9Shoxk"],
    };
    for (const combination of ["text", null, 1, [[1]]]) {
      const person = { ApproverType: 1, ApproverName: "张三", ApproverMobile: "13200000000", SignComponents: [combination, vote] };
      expect(check({ ...sender, Approvers: [person] }, "CreateFlowByFiles").map(({ code, pointer }) => `${code.name} ${pointer}`)).toEqual([
        "member-types /Approvers/0/SignComponents/0",
      ]);
    }
  });

  test("may have said which components overlap, and whose they are", () => {
    const place = { FileIndex: 0, ComponentPage: 1, ComponentPosX: 60, ComponentPosY: 600, ComponentWidth: 100, ComponentHeight: 40 };
    const parts = ["name", "day"].map((ComponentId, at) => ({ ...place, ComponentType: at ? "SIGN_DATE" : "SIGN_SIGNATURE", ComponentId }));
    const whole = { ...place, ComponentType: "SIGN_VIRTUAL_COMBINATION", ComponentId: "all" };
    const extra = JSON.stringify({ Children: ["name", "day"] });
    const sender = {
      Operator: { UserId: "19561039c99fe825a934a132520fde6a" },
      FlowName: "审批单",
      FileIds: ["yDR4yUUgyg1qqlj7UuO4zjES3G9Shoxk"],
    };
    const found = (combination: Body): readonly string[] => {
      const person = { ApproverType: 1, ApproverName: "张三", ApproverMobile: "13200000000", SignComponents: [combination, ...parts] };
      return check({ ...sender, Approvers: [person] }, "CreateFlowByFiles").map(({ code }) => code.name);
    };
    expect(found({ ...whole, ComponentExtra: extra })).toEqual([]);
    for (const wrongOne of [[extra], { ...whole, ComponentExtra: [[1]] }, { ...whole, ComponentType: {}, ComponentExtra: extra }])
      expect(found(wrongOne)).toEqual(["member-types"]);

    const file = new URL("fixtures/accepted/ChannelCreatePrepareFlow-seal-with-zeros.json", import.meta.url);
    const ofTemplate = { ...(JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown>), ResourceType: [1] };
    expect(check(ofTemplate, "ChannelCreatePrepareFlow").map(({ code }) => code.name)).toEqual(["member-types"]);
  });

  test("is refused by the gateway, whatever the action, and so is a member that is not there", () => {
    for (const { action, body } of tried(acceptedExamples(), 8)) {
      const found = check({ ...body, FlowNam: "x", [Object.keys(body)[0] ?? ""]: true }, action);
      const answers = found.map(({ code, api, inferred }) => `${code.name} ${api.join()} ${inferred.join()}`);
      expect(answers).toContain("known-members UnknownParameter ");
      expect(answers).toContain("member-types InvalidParameter ");
    }
  });
});

describe("help for a value of a wrong type", () => {
  const body = acceptedExamples().find(({ action }) => action === "CreateFlowByFiles")?.body;
  const helpOf = (path: Path, value: unknown): string | undefined =>
    check(changed(body, path, value), "CreateFlowByFiles").find(({ pointer }) => pointer === `/${path.join("/")}`)?.help;

  test.each([
    [["Approvers", 0, "ApproverType"], "PERSON", "Write `1`."],
    [["Approvers", 0, "ApproverType"], "1", "Write `1`."],
    [["Approvers", 0, "SignComponents", 0, "ComponentPosX"], "80.5", "Write `80.5`."],
    [["Unordered"], "false", "Write `false`."],
    [["FlowName"], 5, 'Write `"5"`.'],
    [["Approvers", 0, "SignComponents", 0, "ComponentExtra"], { Date: true }, "Write the map as JSON in a text."],
    [["UserData"], '{"orderId":"1"}', "Write it in base64."],
  ] as const)("at %s for %j", (path, value, help) => {
    expect(helpOf(path, value)).toBe(help);
  });
});

/** A contract with a key of each kind at each level; each is written wrong in turn. */
const lines = [
  "flowspec: 1",
  "name: example",
  "action: CreatePrepareFlow",
  "params: { mobile: mobile }",
  'samples: { review: { now: 2026-01-05T09:00:00+08:00, mobile: "13200000000" } }',
  "initiator: { userId: 19561039c99fe825a934a132520fde6a }",
  "title: 采购合同",
  "deadline: 2026-12-31T23:59:59+08:00",
  "files: [{ id: yDR4yUUgyg1qqlj7UuO4zjES3G9Shoxk }]",
  "ownApproval: { beforeSigning: false }",
  "approvers:",
  "  - type: person",
  "    name: 张三",
  '    mobile: "{{mobile}}"',
  "    readSeconds: 10",
  "    signCheck: [face]",
  "    canRefuse: false",
  "    sign:",
  "      - type: signature",
  "        at: { page: 1, x: 10, y: 10 }",
  "        size: [100, 50]",
  "        required: true",
  "embed:",
  "  showTitle: false",
  "  hideSteps: [confirm]",
  "cc:",
  "  - name: 李四",
  '    mobile: "13300000000"',
];

describe("a key of a wrong type", () => {
  const source = (text: string): readonly Shown[] => checkSource({ path: "example.flow.yaml", text }).diagnostics;
  const keys = [...lines.entries()].filter(([, line]) => /: /u.test(line) && !/^(?:flowspec|name|action|params|samples)/u.test(line));

  test("is not there at first", () => {
    expect(source(lines.join("\n")).filter(({ severity }) => severity === "error")).toEqual([]);
  });

  const tried = keys.flatMap(([index, line]) =>
    ["{ x: 1 }", "[[1]]", "null"]
      .filter((value) => !(value.startsWith("{") && line.includes(": {")))
      .map((value) => ({ index, line: line.trim(), value })),
  );

  test.each(tried)("$line as $value is one finding, in its line", ({ index, value }) => {
    const text = lines.map((line, other) => (other === index ? line.replace(/: .*$/u, `: ${value}`) : line)).join("\n");
    const before = new Set(source(lines.join("\n")).map(({ code, pointer }) => `${code.name} ${pointer}`));
    const found = source(text).filter(({ code, pointer }) => !before.has(`${code.name} ${pointer}`));
    const start = lines.slice(0, index).join("\n").length;
    const places = found.filter(({ code }) => code.name !== "used-params").map(({ code, span }) => `${code.name} ${span.start - start}`);
    expect(places).toHaveLength(1);
    expect(Number(places[0]?.split(" ")[1])).toBeLessThanOrEqual((lines[index]?.length ?? 0) + 1);
  });
});
