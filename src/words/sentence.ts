import { type AnyMessage, type SaidData, type Messages, type Piece, piecesOf } from "../runtime/message.ts";
import type { Code, Diagnostic, Related, Speller, Wording } from "../model/diagnostic.ts";
import { commonHelps } from "../model/common-helps.ts";
import { fixTitles } from "../model/fix-titles.ts";
import { relatedNotes } from "../model/related-notes.ts";
import type { Language } from "./language.ts";

/** A finding's own sentence, with its id among the code's messages where it has one. */
export interface Sentence {
  readonly text: string;
  readonly id?: string;
}

/** What a finding says is wrong. */
export function messageOf({ code, message, data, spell }: Diagnostic, language: Language): Sentence {
  const template = templateOf(message, code.messages, language.codes[code.name]?.messages);
  return template === undefined ? { text: asIs(message, language, spell) } : { text: filled(template, data, language, spell), id: message };
}

/** What a finding says is to be done; nothing where it gives no advice. */
export function helpOf({ code, help, spell }: Diagnostic, language: Language): string | undefined {
  if (help === undefined) return undefined;
  const { message, data } = wording(help);
  const template =
    message === "mend"
      ? mendOf(code, language)
      : (templateOf(message, code.helps, language.codes[code.name]?.helps) ?? templateOf(message, commonHelps, language.commonHelps));
  return template === undefined ? asIs(message, language, spell) : filled(template, data, language, spell);
}

/** What is said of a further place. */
export function noteOf({ message, data }: Related, language: Language, spell?: Speller): string {
  const template = templateOf(message, relatedNotes, language.relatedNotes);
  return template === undefined ? message : filled(template, data, language, spell);
}

/** What a fix does. */
export function titleOf(title: Wording, language: Language, spell?: Speller): string {
  const { message, data } = wording(title);
  const template = templateOf(message, fixTitles, language.fixTitles);
  return template === undefined ? message : filled(template, data, language, spell);
}

function wording(said: Wording): AnyMessage {
  return typeof said === "string" ? { message: said } : said;
}

function mendOf({ name, docs }: Code, language: Language): string {
  return language.codes[name]?.docs.mend ?? docs.mend;
}

/** The template of an id, in the language where it has one; nothing for a sentence of a code that has no messages yet. */
function templateOf(id: string, english: Messages = {}, own: Messages = {}): string | undefined {
  if (!Object.hasOwn(english, id)) return undefined;
  return Object.hasOwn(own, id) ? own[id] : english[id];
}

/** A sentence that is no template: everything in its code quotes counts as a word of the language. */
function asIs(sentence: string, language: Language, spell: Speller | undefined): string {
  return spell && sentence.includes("`") ? filled(sentence, {}, language, spell) : sentence;
}

function filled(template: string, data: SaidData = {}, language: Language, spell?: Speller): string {
  return spelt(piecesOf(template, data, language.formats), language, spell);
}

/** A sentence of which the marked words are spelt as the checked file does: a key can be several members, and several keys one member. */
function spelt(parts: readonly Piece[], { formats, alternatives, before }: Language, spell: Speller = () => undefined): string {
  let text = "";
  // The word said last, and where the text went on behind it.
  let last: { readonly said: string; readonly end: number } | undefined;
  for (const part of parts) {
    if (typeof part === "string") {
      text += part;
      continue;
    }
    const found = spell(part.word) ?? [part.word];
    const said = found.map((word, index) => `${index === 0 ? "" : formats.between("and", found.length - index)}\`${word}\``).join("");
    if (last?.said === said && alternatives.includes(text.slice(last.end))) {
      text = text.slice(0, last.end);
      continue;
    }
    text = (before ? before(text, found[0] ?? "") : text) + said;
    last = { said, end: text.length };
  }
  return text;
}
