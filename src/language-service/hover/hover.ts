import type { Hover } from "../answers.ts";
import { configurationHover } from "../configuration/hover.ts";
import type { EditorProject } from "../project.ts";
import type { Subject } from "../subject.ts";
import { tailOf } from "../tail.ts";
import { type Asked, askedAt, type Told } from "./asked.ts";
import { answersAt, toldOfSuppression } from "./codes.ts";
import { toldOfDeclaration, toldOfSample } from "./declaration.ts";
import { toldOfFile } from "./files.ts";
import { toldOfAction, toldOfFrame } from "./frame.ts";
import { toldOfKey } from "./key.ts";
import { paragraphs } from "../markdown.ts";
import { toldOfMember } from "./member.ts";
import { toldOfName } from "./name.ts";
import { toldOfWord } from "./word.ts";
import { type HoverWords, hoverWords } from "./words.ts";

/** Whoever may have something to say of a place; the first that has says it. */
const tellers: readonly ((asked: Asked) => Told | undefined | Promise<Told | undefined>)[] = [
  toldOfSuppression,
  toldOfDeclaration,
  toldOfSample,
  toldOfAction,
  toldOfName,
  toldOfFile,
  toldOfMember,
  toldOfWord,
  toldOfFrame,
  toldOfKey,
];

/**
 * What is said of a place of a text, in the language of the client: what a key or a word means and what is written of it, what a parameter is; and
 * what the service may answer to what was found there. Nothing where there is nothing to say.
 */
export async function hoverAt(subject: Subject, offset: number, project: EditorProject): Promise<Hover | undefined> {
  if (subject.kind === "configuration") return configurationHover(subject, offset, project);
  const words = await hoverWords(project.language);
  const told = await toldAt(subject, offset, project, words);
  const tail = told ? undefined : tailOf(subject);
  if (tail === undefined || offset < tail.start) return told;
  const below = await toldAt(tail.subject, tail.there(offset), project, words);
  return below && { text: below.text, span: tail.here(below.span) };
}

async function toldAt(subject: Subject, offset: number, project: EditorProject, words: HoverWords): Promise<Told | undefined> {
  const asked = askedAt(subject, offset, project, words);
  const told = await firstOf(asked);
  const answers = await answersAt(asked);
  const text = paragraphs(told?.text, answers?.text);
  const span = told?.span ?? answers?.span;
  return text === undefined || span === undefined ? undefined : { text, span };
}

async function firstOf(asked: Asked): Promise<Told | undefined> {
  // Of the room between the keys of a map there is nothing to say.
  if (asked.at?.kind === "value" && asked.at.node.kind !== "scalar") return toldOfSuppression(asked);
  for (const tell of tellers) {
    const told = await tell(asked);
    if (told) return told;
  }
  return undefined;
}
