import type { Slot } from "../../language/tables/construct.ts";
import { valueKind } from "../../runtime/param-types.ts";
import { code } from "../markdown.ts";
import { type Sent, sentBy } from "../sent.ts";
import { sentTexts } from "../sent-text.ts";
import { understood } from "../understood.ts";
import { chinaMoment, isMoment, showing } from "../values.ts";
import type { Asked } from "./asked.ts";
import { codeLines } from "./word-code.ts";

/** What is sent for the value of a key, where that is not what is written: the code of a word, a time, a text with the values of a sample. */
export function sentLines(asked: Asked): readonly string[] {
  const { at, way, words, subject, project } = asked;
  const step = way?.keys.at(-1);
  if (at === undefined || step === undefined || ("construct" in step.row.slot && step.row.slot.kind !== "data")) return [];
  // Of a file that contracts of several actions use, the codes of a word may be several.
  const codes = codeLines(asked);
  const known = understood(asked);
  if (known === undefined || (codes.length > 0 && subject.standings.length > 1)) return codes;
  const { standing, meaning, sample } = known;
  const pointer = `${standing.pointer}${at.node.pointer}`;
  const sent = sentAt(sentBy(meaning, sample, project.settings.clock?.now), pointer).filter(
    ({ span, isMade, isGiven }) => span.source === subject.source && (isMade || isGiven),
  );
  if (sent.length === 0) return codes;
  const texts = [...sentTexts(sent, showing(meaning, project)).values()].flat().map(code);
  const [first] = sent;
  const moment = isTime(step.row.slot) && isMoment(first?.value) ? chinaMoment(first.value) : undefined;
  const isOfSample = sample !== undefined && sent.some(({ isGiven }) => isGiven || moment !== undefined);
  const { hover } = words;
  if (!isOfSample) return [moment === undefined ? hover("sends", { sent: texts }) : hover("sends-moment", { sent: texts, moment })];
  const of = { sample: code(sample.name), sent: texts };
  return [moment === undefined ? hover("sends-sample", of) : hover("sends-sample-moment", { ...of, moment })];
}

/** What is sent of a place and of those in it. */
function sentAt(sent: ReadonlyMap<string, readonly Sent[]>, pointer: string): readonly Sent[] {
  const own = sent.get(pointer);
  if (own) return own;
  const inside: Sent[] = [];
  for (let index = 0; ; index++) {
    const item = sent.get(`${pointer}/${index}`);
    if (item === undefined) return inside;
    inside.push(...item);
  }
}

function isTime(slot: Slot): boolean {
  return slot.kind === "scalar" && valueKind(slot.param) === "time";
}
