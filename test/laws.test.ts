import { expect, test } from "vitest";
import { lawOf } from "../src/3-check/judge/law-of.ts";
import { applies, severityOf } from "../src/diagnostics/collector.ts";
import { actionNames } from "../src/model/contract.ts";
import { codes } from "../src/code-families.ts";
import { rules } from "../src/rules/index.ts";
import { answersOf, partAt } from "../src/runtime/answers.ts";
import { paramAnswers } from "../src/runtime/param-answers.generated.ts";
import { answersTo } from "../src/wire/refusals.ts";

/** Places of components that are filled in, by keys and by members, and others. */
const pointers = ["", "/approvers/0/sign/1", "/approvers/0/fill/2/value", "/Approvers/0/Components/0", "/Approvers/0/SignComponents/0"];

test.each(rules.map((rule) => ({ name: rule.name, rule })))(
  "$name carries as a law what the catalogue says, action by action and place by place",
  ({ rule }) => {
    const law = lawOf(rule);
    for (const action of actionNames.filter((each) => applies(rule, each))) {
      for (const pointer of pointers) {
        const wanted = { severity: severityOf(rule, action), ...answersTo(rule.refusals, action, partAt(pointer)) };
        expect(answersOf(law, action, pointer), `${action} ${pointer}`).toEqual(wanted);
      }
    }
  },
);

test("one rule is one law", () => {
  const [rule] = rules;
  if (rule === undefined) throw new Error("there is no rule");
  expect(lawOf(rule)).toBe(lawOf(rule));
  expect(lawOf(rule).judge).toBe(rule.judge);
});

test.each(Object.entries(paramAnswers).map(([name, law]) => ({ name, law })))(
  "$name, of parameters, is told with what the catalogue says",
  ({ name, law }) => {
    const code = codes.find((each) => each.name === name);
    if (code === undefined) throw new Error(`there is no code ${name}`);
    for (const action of actionNames)
      expect(answersOf(law, action, "/params/x")).toEqual({ severity: severityOf(code, action), ...answersTo(code.refusals, action) });
  },
);
