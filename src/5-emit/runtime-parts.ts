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
  const parts = readParts((await english[flavour]()).parts);
  if (language === "en") return parts;
  const own = new Map(readParts((await others[language]()).parts[flavour]).map((part) => [part.names[0], part]));
  return parts.map((part) => own.get(part.names[0]) ?? part);
}
