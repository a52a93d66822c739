import { rounded } from "../../model/box.ts";
import type { Hit } from "../../model/pdf-facts.ts";
import { sightings } from "../keyword.ts";
import type { Searchable } from "../searchable.ts";
import type { Label } from "./labels.ts";
import type { Proposal, Reason } from "./proposal.ts";
import { blank, isLabelAlone, type Usual, usualAt } from "./usual.ts";

type Component = Proposal["component"];

/** The components at labels with the same words that belong to one party: where the words are nowhere else, one stands for them all. */
export function atLabels(labels: readonly Label[], party: string | undefined, text: Searchable): readonly Proposal[] {
  const [first] = labels;
  const usual = usualAt(first?.text ?? "") ?? (labels.some((label) => label.blank) ? blank : undefined);
  if (first === undefined || usual === undefined) return [];
  const propose = (component: Component, at: readonly Label[]): Proposal => ({
    ...(party === undefined ? {} : { party }),
    list: usual.list,
    component,
    place: at[0]?.place ?? first.place,
    certainty: party === undefined || usual === blank ? "likely" : "sure",
    reason: { ...reasonFor(usual, first.printed), pages: [...new Set(at.map(({ place }) => place.page))] },
  });
  const marked = labels.filter(({ isMarked, text: words }) => isMarked || isLabelAlone(words));
  const onWords = marked.filter((label) => usual.list === "sign" && label.printed !== "" && !label.blank?.isDate);
  const hits = onWords.length > 0 ? sightings(first.printed, text).map(({ hit }) => hit) : [];
  if (onWords.length > 1 && onWords.length === hits.length) return [propose(atWords(first, usual, "all"), onWords)];
  return marked.flatMap((label) => {
    const component = onWords.includes(label) ? atWords(label, usual, occurrenceOf(label, hits)) : onBlank(label, usual);
    return component === undefined ? [] : [propose(component, [label])];
  });
}

function reasonFor({ list, known }: Usual, printed: string): Omit<Reason, "pages"> {
  return printed === "" ? { use: known } : { use: known, words: { stand: list === "fill" ? "before" : "there", printed } };
}

/** On the blank itself; nothing where there is none. Where the words of a date are printed, only its numbers are written. */
function onBlank({ blank: found }: Label, { type, options, list }: Usual): Component | undefined {
  if (found === undefined) return undefined;
  const { x, y, width, height } = rounded(found.place.box);
  const format = list === "sign" && found.isDate ? { format: "yyyy m d" } : {};
  return { type, at: { page: found.place.page, x, y }, size: [width, height], ...options, ...format };
}

function atWords({ printed }: Label, { type, align, size, options }: Usual, occurrence: unknown): Component {
  const at = { keyword: printed, ...(occurrence === undefined ? {} : { occurrence }), ...(align ? { align } : {}) };
  return { type, at, ...(size ? { size } : {}), ...options };
}

/** Which of the hits of its words a label is, as the language says it; nothing where it is the only one. */
function occurrenceOf({ place }: Label, hits: readonly Hit[]): "first" | "last" | readonly number[] | undefined {
  const { x, y } = rounded(place.box);
  const index = hits.findIndex(({ page, box }) => page === place.page && Math.abs(box.x - x) < 1 && Math.abs(box.y - y) < 1);
  if (hits.length < 2) return undefined;
  return index === hits.length - 1 ? "last" : index === 0 ? "first" : [index];
}
