import type { BoxChange, ChangeKind } from "../../compare/comparison.ts";
import type { PlacedBox } from "../../compare/version.ts";
import type { BoxView } from "../model.ts";
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
      return isOfPlaces ? { boxes: [asSame(other, say)], arrows: [], links: [] } : withLinks([asChanged(other, id, say)], say);
    const boxes = [
      ...(one ? [onSide(one, "before", id, say, other?.page)] : []),
      ...(other ? [onSide(other, "after", id, say, one?.page)] : []),
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

function asSame(box: BoxView, say: SayAgainst): OnPage<Boxed> {
  return { side: "after", page: box.page, drawn: boxed(box, "after", "same", say("named", whatOf(box)), "") };
}

/** What stands where it stood, and is different all the same, is drawn once: two values over one another nobody could read. */
function asChanged(box: BoxView, change: string, say: SayAgainst): OnPage<Boxed> {
  return { side: "after", page: box.page, drawn: boxed(box, "after", "after", say("tag-changed", whatOf(box)), change) };
}

function onSide(box: BoxView, side: Side, change: string, say: SayAgainst, otherPage: number | undefined): OnPage<Boxed> {
  const what = whatOf(box);
  const isElsewhere = otherPage !== undefined && otherPage !== box.page;
  const description = isElsewhere ? say(`tag-${side}-elsewhere`, { ...what, page: otherPage }) : say(`tag-${side}`, what);
  return { side, page: box.page, drawn: boxed(box, side, side, description, change) };
}

/** What a component is, and whose, as short as they can be called. */
function whatOf({ label, shortWho }: BoxView): { readonly what: string; readonly who: string } {
  return { what: label, who: shortWho };
}

function boxed(box: BoxView, side: Side, state: AgainstBox["state"], description: string, change: string): Boxed {
  return { ...box, id: `${side}-${box.id}`, state, description, marks: inkedMarks(box, state), change };
}
