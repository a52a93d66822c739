import type { LanguageName } from "../model/language-name.ts";
import { readParts, type RuntimeFlavour, type RuntimePart, type WrittenParts } from "./runtime-part.ts";

/** What is read of them: all parts in English, and in other languages those that say something else. */
const english: Readonly<Record<RuntimeFlavour, () => Promise<{ readonly parts: WrittenParts }>>> = {
  typescript: () => import("./runtime-parts/typescript.generated.ts"),
  javascript: () => import("./runtime-parts/javascript.generated.ts"),
  declarations: () => import("./runtime-parts/declarations.generated.ts"),
};
const others: Readonly<
  Record<Exclude<LanguageName, "en">, () => Promise<{ readonly parts: Readonly<Record<RuntimeFlavour, WrittenParts>> }>>
> = {
  "zh-CN": () => import("./runtime-parts/zh-CN.generated.ts"),
};

/** All parts of the runtime in a flavour and a language, in their order; those that say the same in every language are the same texts. */
export async function runtimePartsOf(flavour: RuntimeFlavour, language: LanguageName): Promise<readonly RuntimePart[]> {
  // What is no TypeScript is written beside the TypeScript of its language, and that of another language beside that of English.
  const typescript = readParts((await english.typescript()).parts);
  const parts = flavour === "typescript" ? typescript : readParts((await english[flavour]()).parts, typescript);
  if (language === "en") return parts;
  const own = (await others[language]()).parts;
  const ownTypescript = readParts(own.typescript, typescript);
  return withOwn(parts, flavour === "typescript" ? ownTypescript : readParts(own[flavour], withOwn(typescript, ownTypescript)));
}

/** Parts, with others in the place of those that are called alike. */
function withOwn(parts: readonly RuntimePart[], own: readonly RuntimePart[]): readonly RuntimePart[] {
  const byName = new Map(own.map((part) => [part.names[0], part]));
  return parts.map((part) => byName.get(part.names[0]) ?? part);
}
