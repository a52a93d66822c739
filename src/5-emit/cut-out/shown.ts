import { sharedArea } from "../../model/box.ts";
import type { Place, Placed } from "./places.ts";

/** How many places of one component are shown at the most: what stands in more is told by their number. */
const mostPlaces = 6;

/**
 * The places of a component that are shown, in reading order. What stands in the same spot of several pages is shown on the first of them. Of hits
 * of a keyword and boxes of a field there are at most six: the first and the last, then of each page the first, so that nobody takes one page for
 * the document, then those that stand in the way of others or over the edge of the page.
 */
export function shownOf(placed: Placed, all: readonly Placed[]): readonly Place[] {
  const { by, places } = placed;
  if (by !== "keyword" && by !== "field") return places.slice(0, 1);
  if (places.length <= mostPlaces) return places;
  const isFirst = (place: Place): boolean => places.find(({ box }) => box.page === place.box.page) === place;
  const urgent = [
    places[0],
    places.at(-1),
    ...places.filter(isFirst),
    ...places.filter((place) => isOverEdge(place, placed) || isInTheWay(place, placed, all)),
    ...places,
  ];
  const chosen = new Set([...new Set(urgent)].slice(0, mostPlaces));
  return places.filter((place) => chosen.has(place));
}

function isOverEdge({ box }: Place, { pdf }: Placed): boolean {
  const page = pdf.pages[box.page - 1];
  return page !== undefined && (box.x < 0 || box.y < 0 || box.x + box.width > page.width || box.y + box.height > page.height);
}

function isInTheWay({ box }: Place, placed: Placed, all: readonly Placed[]): boolean {
  return all.some(
    (other) =>
      other !== placed &&
      other.pdf === placed.pdf &&
      other.places.some((place) => place.box.page === box.page && sharedArea(place.box, box) > 0),
  );
}
