import type { EditorWords } from "../language/readers/editor-schema.ts";
import { actions } from "../language/tables/actions.ts";
import { holdsSingle } from "../language/tables/contract.ts";
import type { Language } from "../words/language.ts";
import type { ReferenceWords } from "../words/reference.ts";
import { wordNames } from "../words/word-names.ts";

/** What a language says in the schemas that editors read, by its reference. */
export function editorWords(reference: ReferenceWords, language: Language): EditorWords {
  const { page, noun, form } = reference;
  return {
    reference,
    wordName: wordNames(language),
    typeName: (type) => [noun(type), form(type)].filter((text) => text !== undefined).join(page.colon),
    actionName: (name) => {
      const { service, version, construct } = actions[name];
      return [`${service} ${version}`, holdsSingle(construct) ? page.shapes.one : page.shapes.several].join(page.colon);
    },
  };
}
