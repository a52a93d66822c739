import { failureMessages, failureOf, type FileFailure } from "../pdf/failure.ts";
import type { Language } from "../words/language.ts";
import { sayingOf } from "../words/saying.ts";

/** Why a file could not be read as a PDF, as people are told it: "contract.pdf is not a PDF." */
export function failureText(path: string, failure: FileFailure, language: Language): string {
  return sayingOf("pdf-readable", failureMessages, language)(failureOf(path, failure));
}
