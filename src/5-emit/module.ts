import { StructureKind } from "./structures.ts";
import { after } from "./after.ts";
import { builder, check } from "./builder.ts";
import type { Compiled } from "./compiled.ts";
import { descriptor } from "./descriptor.ts";
import { environment, environments } from "./environment.ts";
import { enums } from "./enums.ts";
import { files } from "./files.ts";
import { parameters, request } from "./interfaces.ts";
import { judgement } from "./judgement-section.ts";
import type { About, Section, Statement } from "./section.ts";

/** What a module consists of: what people read stands first, what only the runtime reads stands last. */
const sections: readonly Section[] = [
  parameters,
  request,
  builder,
  check,
  environment,
  after,
  files,
  descriptor,
  enums,
  environments,
  judgement,
];

/** The declarations of the module of one contract, after its one import. `runtime` is where that is from. */
export function moduleStatements(compiled: Compiled, about: About, runtime: string): readonly Statement[] {
  return [
    { kind: StructureKind.ImportDeclaration, moduleSpecifier: runtime, namespaceImport: "runtime" },
    ...sections.flatMap((section) => section(compiled, about)),
  ];
}
