import { StructureKind } from "ts-morph";
import { dataCode } from "./data.ts";
import { runtimeNamesIn, writtenJudgement } from "./judgement.ts";
import type { Section } from "./section.ts";

/** What is left to judge, as a function: it stands behind what people read, and is made when it is first asked for. */
export const judgement: Section = ({ contract, judged }, { runtime, slots }) => {
  const names = runtimeNamesIn(judged);
  const nameOf = (value: unknown): string | undefined => {
    const name = names.get(value);
    if (name !== undefined) runtime(name);
    return name;
  };
  return [
    {
      kind: StructureKind.Function,
      name: "judgement",
      docs: [`What is left to judge of ${contract.name} once its parameters are known.`],
      returnType: runtime("Judgement"),
      statements: [`return ${slots.value(dataCode(writtenJudgement(contract.name, judged), nameOf, 2))};`],
    },
  ];
};
