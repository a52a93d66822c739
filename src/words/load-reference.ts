import type { LanguageName } from "../model/language-name.ts";
import { english, type ReferenceWords } from "./reference.ts";

/** What loads what each language but English says of the keys of the language. */
const loaders: Readonly<Record<Exclude<LanguageName, "en">, () => Promise<ReferenceWords>>> = {
  "zh-CN": async () => (await import("./zh/reference.ts")).chineseReference,
};

/** What a language says of the keys of the language, by its tag; any but English is loaded only when it is asked for. */
export function loadReference(name: LanguageName): ReferenceWords | Promise<ReferenceWords> {
  return name === "en" ? english : loaders[name]();
}
