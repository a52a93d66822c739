import type { Asked } from "./asked.ts";
import { targetsAround } from "./asked.ts";
import { memberText, sentTexts } from "../sent-text.ts";
import { understood } from "../understood.ts";
import type { ActionName } from "../../model/contract.ts";
import { literal } from "../../model/tree.ts";
import { targetOf } from "../../language/readers/lower.ts";
import type { ScalarNode } from "../../model/document.ts";
import type { Column, Slot } from "../../language/tables/construct.ts";
import { valueKind } from "../../runtime/param-types.ts";
import { type Sent, sentBy } from "../sent.ts";
import { chinaMoment, isMoment, showing, type ShowText } from "../values.ts";
import { code } from "../markdown.ts";

/** How many members of one key are shown with their values. */
const most = 4;

/** What is sent for the value of a key, where that is not what is written: the code of a word, a time, a text with the values of a sample. */
export function sentText(asked: Asked): string | undefined {
  const { at, way, words, subject, project } = asked;
  const step = way?.keys.at(-1);
  if (at === undefined || step === undefined || ("construct" in step.row.slot && step.row.slot.kind !== "data")) return undefined;
  // Of a file that contracts of several actions use, the codes of a word may be several.
  const codes = codeText(asked);
  const known = understood(asked);
  if (known === undefined || (codes !== undefined && subject.standings.length > 1)) return codes;
  const { standing, meaning, sample } = known;
  const pointer = `${standing.pointer}${at.node.pointer}`;
  const sent = sentAt(sentBy(meaning, sample, project.settings.clock?.now), pointer).filter(
    ({ span, isMade, isGiven }) => span.source === subject.source && (isMade || isGiven),
  );
  if (sent.length === 0) return codes;
  const show = showing(meaning, project);
  const text = sentMembers(sent, show);
  const [first] = sent;
  const moment = isTime(step.row.slot) && isMoment(first?.value) ? chinaMoment(first.value) : undefined;
  const isOfSample = sample !== undefined && sent.some(({ isGiven }) => isGiven || moment !== undefined);
  const { hover } = words;
  if (isOfSample)
    return moment === undefined
      ? hover("sends-sample", { sample: code(sample.name), sent: text })
      : hover("sends-sample-moment", { sample: code(sample.name), sent: text, moment });
  return moment === undefined ? hover("sends", { sent: text }) : hover("sends-moment", { sent: text, moment });
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

/** Members with their values; what an element that is there several times sends, each of it once. */
function sentMembers(sent: readonly Sent[], show: ShowText): string {
  const all = [...sentTexts(sent, show).values()].flat();
  return [...all.slice(0, most).map(code), ...(all.length > most ? ["…"] : [])].join(", ");
}

function isTime(slot: Slot): boolean {
  return slot.kind === "scalar" && valueKind(slot.param) === "time";
}

/** The code of a word, or of true and false, for each action of the contracts that the text stands in. */
export function codeText(asked: Asked): string | undefined {
  const { at, way, words } = asked;
  const step = way?.keys.at(-1);
  if (at?.node.kind !== "scalar" || step === undefined || way === undefined) return undefined;
  const { node } = at;
  const texts = new Map<string, ActionName[]>();
  for (const { action, targets } of targetsAround(asked, way.keys)) {
    const text = codeIn(targetOf(step.row.columns, targets)?.column, node);
    if (text !== undefined) texts.set(text, [...(texts.get(text) ?? []), action]);
  }
  if (texts.size === 0) return undefined;
  const { hover } = words;
  const all = [...texts].map(([text, actions]) =>
    texts.size === 1 ? hover("sends", { sent: text }) : hover("word-in", { actions, sent: text }),
  );
  return all.join(" ");
}

/** The code of a word in a column. */
function codeIn(column: Column | undefined, { value, span, pointer }: ScalarNode): string | undefined {
  if (column?.codec.kind !== "value") return undefined;
  const { words = [], codes = [], lower } = column.codec;
  const index = typeof value === "string" ? words.indexOf(value) : -1;
  const lowered = index < 0 && typeof value === "boolean" ? lower(literal(value, { span, pointer })) : undefined;
  const made = index >= 0 ? codes[index] : lowered?.kind === "literal" && lowered.coded ? lowered.value : undefined;
  const isScalar = typeof made === "string" || typeof made === "number" || typeof made === "boolean";
  return isScalar ? code(memberText(column.members[0] ?? "", made, (text) => text)) : undefined;
}
