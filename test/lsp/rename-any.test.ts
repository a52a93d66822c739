import fc from "fast-check";
import { expect, test } from "vitest";
import type { ProjectFiles } from "../support/editor-project.ts";
import { runs } from "../support/long.ts";
import { renamingIn } from "../support/renaming.ts";

/** Few names, so that one thing is often called as another. */
const pool = ["a", "b", "c"] as const;
const name = fc.constantFrom(...pool);

/** What parameters are declared as, and a value of each. */
const kinds = {
  text: ["text", "某文"],
  flag: ["boolean", "true"],
  words: ["{ type: enum, values: [a, b, x] }", "a"],
  maybe: ["{ type: text, optional: true }", "某文"],
  texts: ["{ type: list, items: text }", "[某文, 某字]"],
  rows: ["{ type: list, items: { a: text, b: { type: boolean, default: false } } }", "[{ a: 某文, b: true }, { a: 某字 }]"],
} as const;
const kind = fc.constantFrom(...(Object.keys(kinds) as (keyof typeof kinds)[]));

const placeholder = fc.oneof(
  name.map((each) => `{{${each}}}`),
  fc.tuple(name, fc.constantFrom("a", "b", "index")).map(([one, field]) => `{{ ${one}.${field} }}`),
  fc.constantFrom("{{item}}", "{{item.a}}", "{{index}}", "文"),
);
const term = fc.oneof(
  name,
  name.map((each) => `not ${each}`),
  fc.tuple(name, fc.constantFrom("a", "x")).map(([each, word]) => `${each} is ${word}`),
  name.map((each) => `${each}.b`),
);
/** Keys of a map, each as a line has it. */
type Keys = readonly string[];
const optionally = (keys: fc.Arbitrary<string>): fc.Arbitrary<Keys> =>
  fc.oneof(
    fc.constant([]),
    keys.map((key) => [key]),
  );
const each = optionally(
  fc.oneof(
    name.map((list) => `each: ${list}`),
    fc.tuple(name, name).map(([item, list]) => `each: { ${item}: ${list} }`),
  ),
);
const when = optionally(fc.array(term, { minLength: 1, maxLength: 2 }).map((terms) => `when: ${terms.join(" and ")}`));

/** What an approver says beside what it uses. */
const said: fc.Arbitrary<Keys> = fc.tuple(placeholder, placeholder, each).map(([one, other, repeated]) => {
  const sign = [...repeated, "type: signature", `at: { keyword: "${other}签字" }`];
  return ["type: person", 'mobile: "13200000000"', `name: "甲${one}"`, `sign: [{ ${sign.join(", ")} }]`];
});
const approver = fc
  .tuple(each, when, fc.oneof(said, fc.constantFrom<Keys>(["use: ./one.yaml"], ["use: ./two.yaml"])))
  .map((keys) => `  - { ${keys.flat().join(", ")} }\n`);

const declared = fc.uniqueArray(fc.tuple(name, kind), { selector: ([each]) => each, maxLength: 3 });
const frame = (params: readonly (readonly [string, keyof typeof kinds])[]): string =>
  params.length === 0
    ? ""
    : `params: { ${params.map(([each, of]) => `${each}: ${kinds[of][0]}`).join(", ")} }\n` +
      `samples: { one: { ${params.map(([each, of]) => `${each}: ${kinds[of][1]}`).join(", ")} } }\n`;

const contract = fc
  .tuple(declared, placeholder, fc.array(approver, { minLength: 1, maxLength: 3 }))
  .map(
    ([params, title, approvers]) =>
      `flowspec: 1\nname: NAME\naction: CreateFlowByFiles\n${frame(params)}initiator: { userId: yDRoperatorId0000000000000001 }\n` +
      `title: 合同${title}\nfiles: [{ id: yDRsalePdfFileId0000000000000001 }]\napprovers:\n${approvers.join("")}`,
  );
const part = fc.tuple(declared, each, when, said).map(([params, ...keys]) => `${frame(params)}${keys.flat().join("\n")}\n`);

const project: fc.Arbitrary<ProjectFiles> = fc.tuple(contract, contract, part, part).map(([one, other, first, second]) => ({
  "x.flow.yaml": one.replace("NAME", "x"),
  "y.flow.yaml": other.replace("NAME", "y"),
  "one.yaml": first,
  "two.yaml": second,
}));

test("whatever names stand for in whatever contracts, a rename keeps it or is refused", async () => {
  let done = 0;
  await fc.assert(
    fc.asyncProperty(project, fc.nat(), async (files, seed) => {
      const { named, trial } = await renamingIn(files);
      for (const [index, at] of named.entries()) {
        const other = ["fresh", ...pool, "fresh", "item1"][(seed + index) % 6] ?? "fresh";
        const answer = await trial(at, other);
        if ("refused" in answer) continue;
        expect(answer.wrong, `${at.thing} -> ${other}\n${JSON.stringify(files, undefined, 1).replaceAll("\\n", "\n")}`).toEqual([]);
        done += 1;
      }
    }),
    { seed: 16, numRuns: runs(15, 500), endOnFailure: false },
  );
  expect(done).toBeGreaterThan(runs(15, 500));
}, 3_000_000);
