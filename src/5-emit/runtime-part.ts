import type { LanguageName } from "../model/language-name.ts";

/** A declaration of the runtime, or several that are one: with the names that it declares, and its text in each flavour. */
export interface RuntimePart {
  readonly names: readonly string[];
  /** Whether modules may use it. */
  readonly isExported: boolean;
  /** By language; one that is not there says it as English does. */
  readonly texts: { readonly en: RuntimeTexts } & Readonly<Partial<Record<LanguageName, RuntimeTexts>>>;
}

/** The flavours of a part: types are no JavaScript, and what nobody outside can name has no declaration. */
export interface RuntimeTexts {
  readonly typescript?: RuntimeText;
  readonly javascript?: RuntimeText;
  readonly declarations?: RuntimeText;
}

/** A text, and the parts that it uses, each by its first name. */
interface RuntimeText {
  readonly text: string;
  readonly uses: readonly string[];
}
