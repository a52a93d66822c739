import type { Change, ChangeKind } from "../../compare/comparison.ts";
import type { Placed, PlacedBox } from "../../compare/version.ts";
import type { SayAgainst } from "./say.ts";
import { type Move, sayShift, shiftOf } from "./shift.ts";
import type { Called, Stood } from "./stood.ts";

/** A component before and after, with what it is called; at least one of them. */
export interface Both {
  readonly change: Change;
  readonly before: Side | undefined;
  readonly after: Side | undefined;
}

interface Side {
  readonly placed: Placed;
  readonly called: Called;
}

/** A component of both versions, by its numbers in them. */
export function bothOf(change: Change, before: Stood, after: Stood): Both {
  return { change, before: sideOf(change.before, before), after: sideOf(change.after, after) };
}

function sideOf(number: number | undefined, { version, components }: Stood): Side | undefined {
  const [placed, called] = number === undefined ? [] : [version.components[number], components[number]];
  return placed && called ? { placed, called } : undefined;
}

/** What a component is called, and whose it is, in the words of the later version. */
export function nameOf({ before, after }: Both, say: SayAgainst): string {
  const { label, who } = (after ?? before)?.called ?? { label: "", who: "" };
  return say("named", { what: label, who });
}

/** In what a component is different, as sentences. */
export function sentencesOf(both: Both, say: SayAgainst): readonly string[] {
  return both.change.kinds.flatMap((kind) => tellers[kind](both, say));
}

const tellers: Readonly<Record<ChangeKind, (both: Both, say: SayAgainst) => readonly string[]>> = {
  added: ({ after }, say) => [whereIs(after, "added", say)],
  removed: ({ before }, say) => [whereIs(before, "removed", say)],
  kind: ({ before, after }, say) => [say("kind", { before: before?.called.kind ?? "", after: after?.called.kind ?? "" })],
  party: ({ before, after }, say) => [say("party", { before: before?.called.who ?? "", after: after?.called.who ?? "" })],
  moved: movedOf,
  resized: ({ change }, say) => {
    const box = change.boxes.find(({ resized }) => resized);
    if (box?.before === undefined || box.after === undefined) return [];
    const { width: fromWidth, height: fromHeight } = box.before;
    return [say("resized", { fromWidth, fromHeight, width: box.after.width, height: box.after.height })];
  },
  places: ({ change: { boxes } }, say) => {
    const more = pagesOf(boxes.flatMap(({ before, after }) => (before === undefined && after ? [after] : [])));
    const fewer = pagesOf(boxes.flatMap(({ before, after }) => (after === undefined && before ? [before] : [])));
    return [
      ...(more.length > 0 ? [say("places-more", { pages: more })] : []),
      ...(fewer.length > 0 ? [say("places-fewer", { pages: fewer })] : []),
    ];
  },
  anchor: ({ change: { boxes } }, say) => [say(boxes.length > 0 ? "anchor" : "anchor-nowhere")],
  required: ({ after }, say) => [say(after?.placed.required === true ? "now-required" : "now-optional")],
  value: valueOf,
};

function whereIs(side: Side | undefined, kind: "added" | "removed", say: SayAgainst): string {
  const pages = pagesOf(side?.placed.boxes ?? []);
  return pages.length > 0 ? say(kind, { pages }) : say(`${kind}-nowhere`);
}

function movedOf({ change, before, after }: Both, say: SayAgainst): readonly string[] {
  const moves = change.boxes.flatMap(({ moved, before: from, after: to }) => (moved && from && to ? [{ from, to }] : []));
  const [first] = moves;
  if (first === undefined) return [];
  const alike = moves.filter((move) => movesAs(move) === movesAs(first));
  const { from, to } = first;
  const hits = { before: String(before?.placed.anchor.hits ?? 0), after: after?.placed.anchor.hits ?? 0 };
  const said =
    from.page === to.page
      ? sayShift(first, numbersOf(alike.map((move) => move.to)), say)
      : [say("moved-to-page", { from: from.page, page: to.page })];
  return [
    ...said,
    ...(moves.length > alike.length ? [say("moved-more", { count: moves.length - alike.length })] : []),
    ...(change.along === "another-hit" ? [say("along-another-hit", hits)] : change.along ? [say(`along-${change.along}`)] : []),
  ];
}

/** How something moved, as a text: what moved likewise on other pages has the same. */
function movesAs(move: Move): string {
  return JSON.stringify(move.from.page === move.to.page ? shiftOf(move) : [move.from.page, move.to.page]);
}

function valueOf({ before, after }: Both, say: SayAgainst): readonly string[] {
  const [one, other] = [before?.called.value ?? "", after?.called.value ?? ""];
  if (one === "") return [say("value-set", { after: other })];
  return [other === "" ? say("value-gone", { before: one }) : say("value", { before: one, after: other })];
}

/** The pages of places, each once, in order, as texts. */
function pagesOf(boxes: readonly PlacedBox[]): readonly string[] {
  return numbersOf(boxes).map(String);
}

function numbersOf(boxes: readonly PlacedBox[]): readonly number[] {
  return [...new Set(boxes.map(({ page }) => page))].toSorted((one, other) => one - other);
}
