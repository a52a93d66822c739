import { describe, expect, test } from "vitest";
import { checkSource } from "../../src/compile.ts";
import { personalValues } from "../../src/personal.ts";
import { renderSample } from "../../src/render.ts";
import type { Contract } from "../../src/model/contract.ts";
import type { Shown } from "../../src/model/findings.ts";
import { show } from "../../src/trace/show.ts";
import { traceable } from "../../src/trace/follow.ts";
import { generated } from "../support/compiled.ts";

/** A contract with parameters, values for them, and further keys, each as lines of YAML. */
function source(params: string, values: string, more: string): { readonly path: string; readonly text: string } {
  const text = `flowspec: 1
name: example
action: CreateFlowByFiles
params: { file: file-id, ${params} }
samples: { one: { file: yDR4yUUgyg1qqlj7UuO4zjES3G9Shoxk, ${values} } }
initiator: { userId: yDRuser1 }
files: [{ id: "{{file}}" }]
approvers: [{ type: person, name: 李四, mobile: "13200000000", sign: [{ type: signature, at: { page: 1, x: 100, y: 600 } }] }]
${more}`;
  return { path: "example.flow.yaml", text };
}

function checked(params: string, values: string, more: string): { readonly contract: Contract; readonly said: readonly Shown[] } {
  const { value, diagnostics } = checkSource(source(params, values, more));
  if (value === undefined) throw new Error("no contract");
  return { contract: value, said: diagnostics.filter(({ code }) => code.name !== "personal-data-in-params") };
}

const now = "now: 2026-01-05T09:00:00+08:00";

describe("values in formats", () => {
  test("name somebody as they do without one", () => {
    const { contract } = checked(
      "born: { type: date, pii: true }, pay: { type: number, pii: true }, phones: { type: list, items: mobile }",
      'born: 1990-01-31, pay: 4500.5, phones: ["13900001111"]',
      "title: 合同\ndescription: '{{born:yyyy年m月d日}}{{pay:rmb}}{{phones:、}}'",
    );
    expect(personalValues(contract)).toEqual(expect.arrayContaining(["1990年1月31日", "肆仟伍佰元伍角", "13900001111"]));
  });

  test("of times from now ask for the moment of a sample", () => {
    const times = "title: 合同\ndescription: '至{{until:yyyy年m月d日}}'";
    expect(checked("until: timestamp", "until: +30d", times).said.map(({ code }) => code.name)).toEqual(["sample-now"]);
    const { contract, said } = checked("until: timestamp", `${now}, until: +30d`, times);
    expect(said).toEqual([]);
    expect(renderSample(contract, "one")).toMatchObject({ FlowDescription: "至2026年2月4日" });
  });

  test("are shown as they are written where they are open", () => {
    const { contract } = checked(
      "from: date, sum: number",
      "from: 2026-03-01, sum: 1",
      'title: "{{sum}}"\ncategory: "{{sum:rmb}}"\ndescription: 自{{from:m月d日}}\ndeadline: "{{from}} + 1w"',
    );
    const shown = [...traceable(contract, undefined).fields].map(([name, tree]) => [name, show(tree)]);
    expect(Object.fromEntries(shown)).toMatchObject({
      FlowName: "decimal({{sum}})",
      FlowType: "rmb({{sum}})",
      FlowDescription: '"自{{from:m月d日}}"',
      Deadline: 'unixSeconds(shifted({{from}}, "+ 1w"))',
    });
  });

  test("amounts that capital figures cannot say, and dates that are no moments, are refused as values of their parameters", () => {
    const more = 'title: "{{sum:rmb}}"\ndeadline: "{{to}}"';
    const wrong = (values: string): readonly (string | undefined)[] =>
      checked("sum: number, to: date", `${now}, ${values}`, more).said.map(({ message }) => message);
    expect(wrong('sum: 0.285, to: ""')).toEqual([
      "0.285 has more than 2 decimals, and capital figures (大写金额) end at fen.",
      "It is empty, and a time of the contract depends on it.",
    ]);
    expect(wrong("sum: 1000000000000, to: 2027-02-29")).toEqual([
      "1000000000000 is greater than 999999999999.99.",
      '"2027-02-29" is not a date, yyyy-mm-dd.',
    ]);
    expect(wrong("sum: -0.29, to: 2026-02-28")).toEqual([]);
  });

  test("only builders that use a format ship its function, and sheets tell times in words", async () => {
    const files = await generated(
      source(
        "to: date, ends: date",
        `${now}, to: 2026-12-31, ends: 2026-12-31`,
        'title: 至{{to:yyyy年}}\ndeadline: 2026-11-30\nexpiryReminderAt: "{{ends}} - 30d"',
      ),
    );
    const runtime = files.get("runtime.ts") ?? "";
    expect(runtime).toContain("function dateText");
    for (const other of ["rmb", "figures", "unixSeconds"]) expect(runtime).not.toContain(`export function ${other}(`);
    const sheet = files.get("review/example.md") ?? "";
    expect(sheet).toContain("| Deadline | 2026-11-30, until 24:00 (+08:00) |");
    expect(sheet).toContain("30 days before {{ends}}");
    expect(sheet).toContain("# Review sheet: 至{{to:yyyy年}}");
  });
});
