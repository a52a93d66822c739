import type { BoxView, PlaceLink } from "./model.ts";
import type { PreviewSay } from "./say.ts";

/** How many places of a component are pointed at: of one that stands on every page of a long contract nobody reads them all. */
const most = 8;

interface Places {
  readonly places: readonly PlaceLink[];
  readonly more: string;
}

/** Links to boxes: to all, or to the first and the last where they are many. `name` is what each is called; by default the component on its page. */
export function placesOf(
  boxes: readonly BoxView[],
  words: PreviewSay,
  name: (box: BoxView) => string = ({ label, page }) => words.say("placed-on", { what: label, page }),
): Places {
  const links = boxes.map((box) => ({ id: box.id, name: name(box) }));
  if (links.length <= most) return { places: links, more: "" };
  return { places: [...links.slice(0, most - 1), ...links.slice(-1)], more: words.say("places", { count: links.length }) };
}
