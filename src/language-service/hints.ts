import { type DocumentNode, nodeAt } from "../model/document.ts";
import type { JsonScalar } from "../model/json.ts";
import type { Span } from "../model/source.ts";
import { hoverMessages } from "../words/en/hover.ts";
import { type Say, saying } from "../words/saying.ts";
import type { Hint } from "./answers.ts";
import { doubtedIn } from "./doubted.ts";
import { code } from "./markdown.ts";
import type { EditorProject } from "./project.ts";
import { type Sent, sentBy } from "./sent.ts";
import { sentTexts } from "./sent-text.ts";
import type { Subject } from "./subject.ts";
import { understood } from "./understood.ts";
import { chinaMoment, isMoment, showing, type ShowText } from "./values.ts";

/** The longest hint, in characters. */
const longest = 56;

/**
 * What is sent behind values that are written in another way: the code of a word, a moment for a time from now, points for millimetres; one a key at
 * the most, and none of what the compiler adds. Nothing while the text was typed since it was understood, and
 * nothing of a value that errors make doubtful.
 */
export async function hintsIn(subject: Subject, { start, end }: Span, project: EditorProject): Promise<readonly Hint[]> {
  const known = understood({ subject, project });
  const { document, source } = subject;
  if (known === undefined || document === undefined || document.span.source !== source) return [];
  const { standing, meaning, sample } = known;
  const isDoubted = await doubtedIn(known, project);
  if (isDoubted === undefined) return [];
  const sent = [...sentBy(meaning, sample, project.settings.clock?.now).values()]
    .flat()
    .filter(
      ({ isMade, span, pointer }) =>
        isMade && span.source === source && pointer.startsWith(`${standing.pointer}/`) && start <= span.end && span.start <= end,
    );
  const show = showing(meaning, project);
  const tooltipOf = tooltips(saying("hover", hoverMessages, project.language));
  const hints = new Map<number, Hint>();
  for (const [node, values] of byKey(sent, standing.pointer, document)) {
    const at = endOf(node, values);
    if (at === undefined || at < start || at > end || hints.has(at) || isAsWritten(node, values) || values.some(isDoubted)) continue;
    const { label, members } = labelOf(values, show);
    const isOfSample = sample !== undefined && (values.some(({ isGiven }) => isGiven) || isTime(values));
    hints.set(at, { at, label, tooltip: tooltipOf(members, isOfSample ? sample.name : undefined) });
  }
  return [...hints.values()].toSorted((a, b) => a.at - b.at);
}

/** What a hint says when it is pointed at; many say the same. */
function tooltips(say: Say<typeof hoverMessages>): (members: readonly string[], sample: string | undefined) => string {
  const known = new Map<string, string>();
  return (members, sample) => {
    const id = JSON.stringify([sample, ...members]);
    const sent = (): readonly string[] => members.map(code);
    const text =
      known.get(id) ??
      (sample === undefined ? say("sends", { sent: sent() }) : say("sends-sample", { sample: code(sample), sent: sent() }));
    known.set(id, text);
    return text;
  };
}

/** What is sent by the key that it stands at, whose pointer is that in the text; of the items of a list together. What the compiler adds stands at a map. */
function byKey(sent: readonly Sent[], standing: string, document: DocumentNode): ReadonlyMap<DocumentNode, readonly Sent[]> {
  const keys = new Map<DocumentNode, Sent[]>();
  for (const each of sent) {
    const pointer = each.pointer.slice(standing.length);
    const own = nodeAt(document, pointer);
    if (own?.kind === "map") continue;
    const key = keyPointer(pointer);
    const node = key === pointer ? own : nodeAt(document, key);
    const known = node && keys.get(node);
    if (known) known.push(each);
    else if (node) keys.set(node, [each]);
  }
  return keys;
}

/** The pointer of the key that a value stands at: without the indexes of the lists that it stands in. */
function keyPointer(pointer: string): string {
  const at = pointer.lastIndexOf("/");
  return at >= 0 && /^\d+$/u.test(pointer.slice(at + 1)) ? keyPointer(pointer.slice(0, at)) : pointer;
}

/** Where a value ends that hints stand behind; nothing of a map, for which the compiler writes what is sent. */
function endOf(node: DocumentNode, values: readonly Sent[]): number | undefined {
  if (node.kind === "map") return undefined;
  const { source, start, end } = node.span;
  if (node.kind === "list" && source.text[start] !== "[") return values.at(-1)?.span.end;
  return end;
}

/** Whether what is sent reads as what is written: a word that the service has too. */
function isAsWritten(node: DocumentNode, values: readonly Sent[]): boolean {
  const written = node.kind === "list" ? node.items.map(textOf) : [textOf(node)];
  return values.length === written.length && values.every(({ value }, index) => String(value) === written[index]);
}

function textOf(node: DocumentNode): string | undefined {
  return node.kind === "scalar" ? String(node.value) : undefined;
}

/** What a hint says, and the members that are sent. A moment is what people read of a time. */
function labelOf(values: readonly Sent[], show: ShowText): { readonly label: string; readonly members: readonly string[] } {
  const texts = sentTexts(values, show);
  const members = [...texts.values()].flat();
  const [first] = values;
  if (first !== undefined && isTime(values)) return { label: `${lastOf(first.member)} = ${momentOf(first.value)}`, members };
  const short = [...texts].map(([member, [text = "", ...more]]) => {
    const shown = `${lastOf(member)}${text.slice(member.length)}`;
    return more.length > 0 ? `${shown}, …` : shown;
  });
  return { label: cut(short.join(", ")), members };
}

function isTime([first]: readonly Sent[]): boolean {
  return first?.isTime === true && isMoment(first.value);
}

function momentOf(value: JsonScalar): string {
  return isMoment(value) ? chinaMoment(value) : String(value);
}

/** `NoRefuse` of `ApproverOption.NoRefuse`. */
function lastOf(member: string): string {
  return member.slice(member.lastIndexOf(".") + 1);
}

function cut(text: string): string {
  const characters = Array.from(text);
  return characters.length > longest ? `${characters.slice(0, longest - 1).join("")}…` : text;
}
