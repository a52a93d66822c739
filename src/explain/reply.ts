import { isObject } from "../runtime/plain.ts";
import { serviceCodeTable } from "../wire/service-codes.ts";

/** What a text says of a refusal. */
export interface Refused {
  /** Error codes that it names. */
  readonly codes: readonly string[];
  /** Sentences that it says. */
  readonly sentences: readonly string[];
}

/** The most of a text that is looked at. */
const most = 100_000;

/**
 * What a text says of a refusal: an error reply of the service as JSON, with or without `Response` around it; what an SDK prints of one, in which
 * a code stands somewhere; or the sentence alone.
 */
export function replyIn(text: string): Refused {
  const cut = text.slice(0, most);
  const data = jsonIn(cut);
  const texts = data === undefined ? [cut] : textsIn(data, 0);
  const codes = [...new Set(texts.flatMap(codesIn))];
  const sentences = texts.map((each) => each.trim()).filter((each) => each !== "" && !serviceCodeTable.has(each));
  return { codes, sentences };
}

function jsonIn(text: string): unknown {
  const start = text.search(/[{[]/u);
  if (start === -1) return undefined;
  try {
    return JSON.parse(text.slice(start, text.lastIndexOf(text[start] === "{" ? "}" : "]") + 1));
  } catch {
    return undefined;
  }
}

/** Members that hold codes and sentences, in lower case: of replies, of errors of SDKs, and of replies that tell several at once. */
const telling = new Set(["code", "message", "errormessage", "errormessages", "errorcode"]);

/** The texts of the members that tell what is wrong, at any depth that replies have. */
function textsIn(data: unknown, depth: number): readonly string[] {
  if (depth > 8) return [];
  if (Array.isArray(data)) return data.flatMap((item) => textsIn(item, depth + 1));
  if (!isObject(data)) return typeof data === "string" && depth === 0 ? [data] : [];
  return Object.entries(data).flatMap(([name, value]) => {
    if (!telling.has(name.toLowerCase())) return textsIn(value, depth + 1);
    return [value].flat().filter((each) => typeof each === "string");
  });
}

/** Error codes that stand in a text as words of their own. */
function codesIn(text: string): readonly string[] {
  const found = text.match(/(?<![\w.])[A-Z][A-Za-z]+(?:\.[A-Z][A-Za-z]*)?(?!\.?\w)/gu) ?? [];
  return found.filter((word) => serviceCodeTable.has(word));
}
