import { StructureKind } from "ts-morph";
import { docWords } from "./doc-words.ts";
import { dataCode } from "./data.ts";
import { runtimeNamesIn, writtenJudgement } from "./judgement.ts";
import type { Section } from "./section.ts";

/** What is left to judge, as a function: it stands behind what people read, and is made when it is first asked for. */
export const judgement: Section = ({ contract, judged }, { runtime, settings, slots }) => {
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
      docs: [docWords[settings.language].judgementOf(contract.name)],
      returnType: runtime("Judgement"),
      statements: [`return ${slots.value(dataCode(writtenJudgement(contract.name, judged), nameOf, 2))};`],
    },
  ];
};
