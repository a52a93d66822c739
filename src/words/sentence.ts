import { type AnyMessage, type SaidData, type Messages, type Piece, piecesOf } from "../runtime/message.ts";
import type { AnyRelated, Diagnostic, Speller, Wording } from "../model/diagnostic.ts";
import { commonHelps } from "../model/common-helps.ts";
import { fixTitles } from "../model/fix-titles.ts";
import { relatedNotes } from "../model/related-notes.ts";
import type { Language } from "./language.ts";

/** What a finding says is wrong. */
export function messageOf({ code, message, data, spell }: Diagnostic, language: Language): string {
  return filled(templateOf(message, code.messages, language.codes[code.name]?.messages), data, language, spell);
}

/** What a finding says is to be done; nothing where it gives no advice. */
export function helpOf({ code, help, spell }: Pick<Diagnostic, "code" | "help" | "spell">, language: Language): string | undefined {
  if (help === undefined) return undefined;
  const { message, data } = wording(help);
  const own = language.codes[code.name];
  const [english, theirs] = Object.hasOwn(commonHelps, message) ? [commonHelps, language.commonHelps] : [code.helps, own?.helps];
  return filled(message === "fix" ? (own?.docs.fix ?? code.docs.fix) : templateOf(message, english, theirs), data, language, spell);
}

/** What is said of a further place. */
export function noteOf({ message, data }: AnyRelated, language: Language, spell?: Speller): string {
  return filled(templateOf(message, relatedNotes, language.relatedNotes), data, language, spell);
}

/** What a fix does. */
export function titleOf(title: Wording, language: Language, spell?: Speller): string {
  const { message, data } = wording(title);
  return filled(templateOf(message, fixTitles, language.fixTitles), data, language, spell);
}

function wording(said: Wording): AnyMessage {
  return typeof said === "string" ? { message: said } : said;
}

/** The template of an id, in the language where it has one. Types see to it that there is one; else the id says more than nothing. */
function templateOf(id: string, english: Messages = {}, own: Messages = {}): string {
  return [own, english].find((messages) => Object.hasOwn(messages, id))?.[id] ?? id;
}

/** A template with its data, in a language; words that it marks are spelt as `spell` says. */
export function filled(template: string, data: SaidData = {}, language: Language, spell?: Speller): string {
  return spelt(piecesOf(template, data, language.formats), language, spell);
}

/** A sentence of which the marked words are spelt as the checked file does: a key can be several members, and several keys one member. */
function spelt(parts: readonly Piece[], language: Language, spell: Speller = () => undefined): string {
  const { formats, alternatives, before, joined = oneBehindTheOther } = language;
  let text = "";
  // The word said last, and where the text went on behind it.
  let last: { readonly said: string; readonly end: number } | undefined;
  for (const part of parts) {
    if (typeof part === "string") {
      text = joined(text, part);
      continue;
    }
    const found = spell(part.word) ?? [part.word];
    const said = found.map((word, index) => `${index === 0 ? "" : formats.between("and", found.length - index)}\`${word}\``).join("");
    if (last?.said === said && alternatives.includes(text.slice(last.end))) {
      text = text.slice(0, last.end);
      continue;
    }
    text = joined(before ? before(text, found[0] ?? "") : text, said);
    last = { said, end: text.length };
  }
  return text;
}

function oneBehindTheOther(text: string, next: string): string {
  return text + next;
}
