import { keyTold } from "../../explain/meanings/key.ts";
import { keyEntryOf } from "../../explain/tables/keys.ts";
import { keyName } from "../../explain/tables/members.ts";
import { targetOf } from "../../language/readers/lower.ts";
import type { Row, Slot } from "../../language/tables/construct.ts";
import { type Asked, targetsAround, type Told } from "./asked.ts";
import { bold, listed, paragraphs, said } from "../markdown.ts";
import { sentLines } from "./sends.ts";
import { writtenLines } from "./written.ts";

/** What a word means that stands at a key, alone or in a list, and its code on the wire. */
export function toldOfWord(asked: Asked): Told | undefined {
  const { at, way, words } = asked;
  const step = way?.keys.at(-1);
  if (at?.kind !== "value" || at.node.kind !== "scalar" || step === undefined || way === undefined) return undefined;
  if (way.rest.some((part) => !/^\d+$/u.test(part))) return undefined;
  const word = String(at.node.value);
  const found = keyEntryOf(step.construct, step.key, step.row);
  if (found === undefined || !isWord(step.row, word)) return undefined;
  const { hover, wordName } = words;
  const name = bold(`${keyName(found.entry)}: ${word}`);
  const called = wordName(step.key, word);
  const here = targetsAround(asked, way.keys);
  const sent = sentLines(asked);
  const lacking = here.flatMap(({ action, targets }) => {
    const codec = targetOf(step.row.columns, targets)?.column.codec;
    return codec?.kind === "value" && codec.words !== undefined && !codec.words.includes(word) ? [action] : [];
  });
  const text = paragraphs(
    called === undefined || called === word ? name : hover("head-called", { name, called }),
    said(keyTold(found.entry, found.typed, words.reference).doc),
    listed(
      ...(sent.length > 0 ? sent : writtenLines(step, here, words)),
      lacking.length === 0 ? undefined : hover("lacking-in", { actions: lacking }),
    ),
  );
  return text === undefined ? undefined : { text, span: at.span };
}

/** Whether a key takes a word: one of a fixed set, also in a list, or true and false. */
function isWord({ slot }: Row, word: string): boolean {
  const takes = (inner: Slot): boolean => {
    switch (inner.kind) {
      case "word":
        return inner.words.includes(word);
      case "list":
        return takes(inner.item);
      case "either":
        return takes(inner.one) || takes(inner.many.item);
      case "scalar":
        return inner.plain === "boolean" && (word === "true" || word === "false");
      default:
        return false;
    }
  };
  return takes(slot);
}
