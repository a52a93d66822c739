import type { Searchable, SearchableLine } from "../searchable.ts";

/** A text tag of another tool: what it asks for, and of whom. */
export interface Tag {
  readonly line: SearchableLine;
  /** Its characters in the line: the first, and the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly kind: "seal" | "signature" | "date" | "text";
  /** The name or number of who fills it in, as it is printed; nothing where it names nobody. */
  readonly signer?: string;
}

/** `{{signature,r1}}`, `{{Sig_es_:signer1:signature}}`, `[[s|1]]`, `[sig|req|signer1]`. */
const tags = /\{\{(?<braced>[^{}]{1,60})\}\}|\[\[(?<doubled>[^[\]]{1,60})\]\]|\[(?<single>[a-z]{1,12}\|[^[\]]{1,60})\]/giu;
const kinds: readonly (readonly [word: RegExp, kind: Tag["kind"]])[] = [
  [/^(?:seal|stamp|chop|盖章|公章|印章)$/iu, "seal"],
  [/^(?:s|sig|sign|signature|initials?|\*?es|签名|签字)$/iu, "signature"],
  [/^(?:d|dte|date|datesigned|日期|签署日期)$/iu, "date"],
  [/^(?:t|n|ttl|em|c|name|fullname|text|title|email|company)$/iu, "text"],
];
const signer =
  /^(?:(?:role|signer|r)[=:])?["']?(?<name>(?:r|s|signer|recipient|party|client|role|user|p)?_?\d{1,2}|\p{Script=Han}{2,8})["']?$/iu;

/** The text tags of a document, in reading order. */
export function tagsIn({ lines }: Searchable): readonly Tag[] {
  return lines.flatMap((line) => (/[{[]/u.test(line.text) ? tagsOf(line) : []));
}

function tagsOf(line: SearchableLine): readonly Tag[] {
  return [...line.text.matchAll(tags)].flatMap((match) => {
    const { braced, doubled, single } = match.groups ?? {};
    const parts = (braced ?? doubled ?? single ?? "").split(/[,|:;]|_(?=es_|:)|_(?=:|$)/u).filter((part) => part !== "");
    const words = parts.flatMap((part) => [part, part.replace(/^(?:t|type|f)[=:]/u, "")]);
    const kind = parts.flatMap((part) => kindOf(part) ?? [])[0] ?? words.flatMap((part) => kindOf(part) ?? [])[0];
    if (kind === undefined) return [];
    const name = parts.slice(1).flatMap((part) => signer.exec(part)?.groups?.["name"] ?? [])[0];
    const [from, last] = [line.owners[match.index] ?? 0, line.owners[match.index + match[0].length - 1] ?? 0];
    return [{ line, from, to: last + 1, kind, ...(name === undefined ? {} : { signer: name }) }];
  });
}

function kindOf(part: string): Tag["kind"] | undefined {
  const word = part.replace(/\d{1,2}$/u, "").replace(/_es$/u, "");
  return kinds.find(([each]) => each.test(word))?.[1];
}
