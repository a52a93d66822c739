import { StructureKind } from "./structures.ts";
import type { Code } from "./code.ts";
import { docWords } from "./doc-words.ts";
import { dataCode } from "./data.ts";
import { runtimeNamesIn, writtenJudgement } from "./judgement.ts";
import { withFiles } from "./files.ts";
import { runtimeCode, type Section } from "./section.ts";

/** What is left to judge, as a function: it stands behind what people read, and is made when it is first asked for. */
export const judgement: Section = ({ contract, judged }, about) => {
  const { runtime, settings, slots, files } = about;
  const names = runtimeNamesIn(judged);
  const nameOf = (value: unknown): Code | undefined => {
    const name = names.get(value);
    return name === undefined ? undefined : runtimeCode(about, name);
  };
  const written = writtenJudgement(contract.name, judged);
  const data = { ...written, params: withFiles(written.params, contract.params, files) };
  return [
    {
      kind: StructureKind.Function,
      name: "judgement",
      docs: [docWords[settings.language].judgementOf(contract.name)],
      returnType: runtime("Judgement"),
      statements: [`return ${slots.value(dataCode(data, nameOf, 2))};`],
    },
  ];
};
