import { plainOf } from "../language/trees/apply.ts";
import { valueKind, paramTypeRows } from "../runtime/param-types.ts";
import type { Param } from "../model/contract.ts";
import type { JsonScalar } from "../model/json.ts";
import type { LanguageName } from "../model/language-name.ts";
import { codeSpan, commentText } from "./comment.ts";
import { docWords } from "./doc-words.ts";
import { literalOf } from "./literal.ts";

/** The reviewed file whose id a parameter is: the constant that gives it, and whether nothing else does. */
interface FileOfParam {
  readonly constant: string;
  readonly sealed: boolean;
}

/**
 * What the documentation of a parameter in generated code says: meaning, format, bounds, default, example; escaped for a comment. It speaks of
 * values of JavaScript, as applications write them, and not of the contract's YAML.
 */
export function paramDoc(param: Param, example: JsonScalar | undefined, language: LanguageName, file?: FileOfParam): string {
  const words = docWords[language].param;
  const { label, description, default: fallback, type } = param;
  const meaning = [label, description].filter((part) => part !== undefined).map(commentText);
  const [first, second] = meaning;
  const given = fallback === undefined ? undefined : plainOf(fallback);
  const shown = example ?? paramTypeRows[type].docs.example;
  return [
    first !== undefined && second !== undefined ? words.named(first, second) : (first ?? ""),
    words.sentence(formatOf(param, language)),
    file === undefined ? "" : words.uploaded(codeSpan(`${file.constant}.uploaded`), file.sealed),
    given === undefined ? "" : words.fallback(valueSpan(given)),
    shown === undefined || shown === null ? "" : words.example(valueSpan(shown)),
  ]
    .filter((line) => line !== "")
    .join("\n");
}

/** What kind of value it is, how it is written, and within which bounds. */
function formatOf(param: Param, language: LanguageName): readonly string[] {
  const words = docWords[language].param;
  const { type, values = [], maxLength, pattern, minimum, maximum, minItems, maxItems } = param;
  const form = words.form(type);
  return [
    valueKind(type) === "word" ? words.oneOf(values.map(valueSpan)) : words.noun(type),
    ...(form === undefined ? [] : [form]),
    ...(maxLength === undefined ? [] : [words.maxLength(maxLength)]),
    ...(pattern === undefined ? [] : [words.matching(patternSpan(pattern))]),
    ...(minimum === undefined ? [] : [words.minimum(minimum)]),
    ...(maximum === undefined ? [] : [words.maximum(maximum)]),
    ...(minItems === undefined ? [] : [words.minItems(minItems)]),
    ...(maxItems === undefined ? [] : [words.maxItems(maxItems)]),
  ];
}

/** A value as an application writes it. */
function valueSpan(value: unknown): string {
  return codeSpan(typeof value === "string" ? literalOf(value) : (JSON.stringify(value) ?? ""));
}

/** A pattern, as regular expressions are written: on one line, without a slash after a star, which would end the comment. */
function patternSpan(pattern: string): string {
  return codeSpan(pattern.replaceAll(/[\p{Cc}\u2028\u2029]/gu, escapedCharacter));
}

function escapedCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
