import type { BoxChange, ChangeKind } from "../../compare/comparison.ts";
import type { PlacedBox } from "../../compare/version.ts";
import type { BoxView, FindingLink } from "../model.ts";
import { arrowOf } from "./arrow.ts";
import { inkedMarks } from "./inks.ts";
import type { AgainstBox, ArrowView, ChangeView, Side } from "./model.ts";
import type { SayAgainst } from "./say.ts";
import type { Both } from "./sentences.ts";
import type { Called } from "./stood.ts";

/** A box or an arrow, with the page that it is on: that of its own version. */
export interface OnPage<T> {
  readonly side: Side;
  readonly page: number;
  readonly drawn: T;
}

/** A box before it is known where its words have room. */
export type Boxed = Omit<AgainstBox, "tag">;

/** What of a component is drawn, and the links to it. */
export interface DrawnChange {
  readonly boxes: readonly OnPage<Boxed>[];
  readonly arrows: readonly OnPage<ArrowView>[];
  readonly links: ChangeView["links"];
}

/** Where two pages lie over one another, and which. */
export type PageAfter = (page: number) => number | undefined;

/** In what a component may differ while some of its places are what they were. */
const ofPlaces: ReadonlySet<ChangeKind> = new Set(["moved", "resized", "places"]);

/** The boxes of a component: once where it stands where it stood, otherwise before and after, with an arrow where both are on one page. `id` is that of the change. */
export function drawnChange(both: Both, id: string, pageAfter: PageAfter, say: SayAgainst): DrawnChange {
  const { change, before, after } = both;
  const isOfPlaces = change.kinds.every((kind) => ofPlaces.has(kind));
  const all = change.boxes.map((box): DrawnChange => {
    const [one, other] = [viewOf(box.before, before), viewOf(box.after, after)];
    if (other && isSame(box))
      return isOfPlaces
        ? { boxes: [asSame(other, one, say)], arrows: [], links: [] }
        : withLinks([asChanged(other, one, both, id, say)], say);
    const boxes = [
      ...(one ? [onSide(one, "before", both, id, say, other?.page)] : []),
      ...(other ? [onSide(other, "after", both, id, say, one?.page)] : []),
    ];
    const isTogether = one !== undefined && other !== undefined && pageAfter(one.page) === other.page;
    const arrows = isTogether ? arrowOf(one, other).map((drawn) => ({ side: "after" as const, page: other.page, drawn })) : [];
    return { ...withLinks(boxes, say), arrows };
  });
  return {
    boxes: all.flatMap(({ boxes }) => boxes),
    arrows: all.flatMap(({ arrows }) => arrows),
    links: someOf(all.map(({ links }) => links)),
  };
}

function withLinks(boxes: readonly OnPage<Boxed>[], say: SayAgainst): DrawnChange {
  return { boxes, arrows: [], links: boxes.map(({ side, page, drawn }) => ({ id: drawn.id, side, name: say(`${side}-on`, { page }) })) };
}

/** The links of all places, or those of the first two and of the last where they are many. */
function someOf(links: readonly DrawnChange["links"][]): DrawnChange["links"] {
  return (links.length > 4 ? [...links.slice(0, 2), ...links.slice(-1)] : links).flat();
}

function isSame({ before, after, moved, resized }: BoxChange): boolean {
  return before !== undefined && after !== undefined && !moved && !resized;
}

function viewOf(
  box: PlacedBox | undefined,
  side: { readonly placed: { readonly boxes: readonly PlacedBox[] }; readonly called: Called } | undefined,
): BoxView | undefined {
  return box && side ? side.called.boxes[side.placed.boxes.indexOf(box)] : undefined;
}

function asSame(box: BoxView, was: BoxView | undefined, say: SayAgainst): OnPage<Boxed> {
  return { side: "after", page: box.page, drawn: boxed(box, "after", "same", say("named", whatOf(box)), "", was) };
}

/** What stands where it stood, and is different all the same, is drawn once: two values over one another nobody could read. */
function asChanged(box: BoxView, was: BoxView | undefined, both: Both, change: string, say: SayAgainst): OnPage<Boxed> {
  const description = say("tag-changed", { ...whatOf(box), changes: changesOf(both, say) });
  return { side: "after", page: box.page, drawn: boxed(box, "after", "after", description, change, was) };
}

function onSide(box: BoxView, side: Side, both: Both, change: string, say: SayAgainst, otherPage: number | undefined): OnPage<Boxed> {
  const { what, who } = whatOf(box);
  const changes = side === "after" ? changesOf(both, say) : [];
  const named = { who, what: changes.length > 0 ? say("what-changed", { what, changes }) : what };
  const isElsewhere = otherPage !== undefined && otherPage !== box.page;
  const description = isElsewhere ? say(`tag-${side}-elsewhere`, { ...named, page: otherPage }) : say(tagOf(side, both), named);
  return { side, page: box.page, drawn: boxed(box, side, side, description, change) };
}

/** What is said of the one version that a place is in: of a component that is in no other, that it is gone, or new. */
function tagOf(side: Side, { before, after }: Both): "tag-before" | "tag-after" | "tag-removed" | "tag-added" {
  if (side === "before") return after ? "tag-before" : "tag-removed";
  return before ? "tag-after" : "tag-added";
}

/** In what a component is different that no drawing shows, as words for its label. */
function changesOf({ change, after }: Both, say: SayAgainst): readonly string[] {
  return change.kinds.flatMap((kind): readonly string[] => {
    if (kind === "required") return [say(after?.placed.required === true ? "changed-required" : "changed-optional")];
    return kind === "kind" || kind === "party" || kind === "anchor" || kind === "value" ? [say(`changed-${kind}`)] : [];
  });
}

/** What a component is, and whose, as short as they can be called. */
function whatOf({ label, shortWho }: BoxView): { readonly what: string; readonly who: string } {
  return { what: label, who: shortWho };
}

/** A box as it is drawn; `was` is the one of the former version where both are drawn as one. */
function boxed(box: BoxView, side: Side, state: AgainstBox["state"], description: string, change: string, was?: BoxView): Boxed {
  const about = [
    ...box.findings.map((finding) => findingId(side, finding)),
    ...(was?.findings ?? []).map((finding) => findingId("before", finding)),
  ];
  return { ...box, id: `${side}-${box.id}`, state, description, marks: inkedMarks(box, state), change, about };
}

/** What a finding of a version is called on the page of both. */
export function findingId(side: Side, { id }: FindingLink): string {
  return `${side}-${id}`;
}

/** Whether the rim of a box is dashed, as that of what may be left empty is on every preview; how it was before has its own. */
export function isDashed({ state, isOptional }: Pick<AgainstBox, "state" | "isOptional">): boolean {
  return isOptional && state !== "before";
}
