import type { ConstructFacts } from "../language/readers/facts.ts";
import { rounded } from "../model/box.ts";
import type { Shown } from "../model/findings.ts";
import { colourOf } from "../model/party-colours.ts";
import type { PageFacts } from "../model/pdf-facts.ts";
import { type PageBox, type Party, type Standing } from "../placement/standing.ts";
import { startOf } from "../report/position.ts";
import { listsOf } from "../runtime/component/lists.ts";
import { isConcrete } from "../runtime/hole.ts";
import { labelOf } from "./label.ts";
import { looks } from "./looks.ts";
import type { BoxView } from "./model.ts";
import { whoIs } from "./parties.ts";
import type { PreviewSay } from "./say.ts";
import { text } from "./text.ts";
import { writtenBy } from "./written.ts";

/** What boxes are made of, beside what stands in them. */
export interface BoxContext {
  readonly byFacts: ReadonlyMap<object, ConstructFacts>;
  readonly diagnostics: readonly Shown[];
  /** Boxes are numbered through all contracts of a group. */
  readonly counter: { boxes: number };
  readonly words: PreviewSay;
}

/** The part of a page's width from which on labels end where their boxes end. */
const rightRim = 0.85;

/** A component at one of its places, on a page of the so many points that it has in width. */
export function boxView(standing: Standing, box: PageBox, pages: readonly PageFacts[], context: BoxContext): BoxView {
  const { component, part, party, by } = standing;
  const { words, byFacts, counter } = context;
  const { say } = words;
  counter.boxes += 1;
  const shown = part ?? component;
  const place = byFacts.get(shown) ?? byFacts.get(component);
  const faults = faultsOf(place?.origin.pointer ?? "", context.diagnostics);
  const label = labelOf(shown, words);
  const line = place ? startOf(place.origin.span).line : 1;
  const inside = rounded(box);
  const pageWidth = pages[box.page - 1]?.width ?? 0;
  const look = isConcrete(shown.type) ? looks[shown.type] : looks.text;
  return {
    id: `box-${counter.boxes}`,
    page: box.page,
    ...inside,
    party: partyId(party),
    who: party.approver ? whoIs(party.approver, words) : say("initiator"),
    number: numberOf(party, words),
    colour: colourOf(party.number).name,
    ...(box.x > pageWidth * rightRim ? { labelX: inside.x + inside.width, anchor: "end" } : { labelX: inside.x, anchor: "start" }),
    type: text(shown.type, words),
    look,
    slice: look.isSliced ? { index: box.page - 1, count: pages.length } : { index: 0, count: 1 },
    name: "id" in shown ? text(shown.id, words) : "",
    fieldName: fieldNameOf(standing, words),
    isRequired: isRequired(standing),
    label,
    link: say("placed-on", { what: label, page: box.page }),
    value: text("value" in shown ? shown.value : undefined, words),
    ...writtenBy(shown, look, words),
    by,
    line,
    lineLabel: say("line", { line }),
    fault: faults.map(({ found }) => found.message).join(" "),
    isError: faults.some(({ found }) => found.severity === "error"),
    isFaulty: faults.length > 0,
    isFrame: component.type === "combination" && part === undefined,
    finding: faults[0]?.id ?? "",
  };
}

/** What a party is called in links and classes. */
export function partyId({ number }: Party): string {
  return number === undefined ? "initiator" : `approver-${number + 1}`;
}

/** The sign of a party: its number in signing order, or the letter of the initiator. */
export function numberOf({ number }: Party, { say }: PreviewSay): string {
  return number === undefined ? say("initiator-letter") : String(number + 1);
}

/** What the contract calls the component beside its kind: its name, its id, or the form field whose place it takes. */
function fieldNameOf({ component, part }: Standing, words: PreviewSay): string {
  const { name } = part ?? component;
  if (isConcrete(name)) return name;
  const { id } = part === undefined ? component : {};
  if (isConcrete(id)) return id;
  return isConcrete(component.at) ? text(component.at.field, words) : "";
}

/** What is signed is needed, whatever it says; what is filled in where it says so. */
function isRequired({ component, part, party: { approver } }: Standing): boolean {
  const isSigned = approver !== undefined && listsOf(approver)[0]?.includes(component) === true;
  return part === undefined && (isSigned || component.required === true);
}

interface Fault {
  readonly id: string;
  readonly found: Shown;
}

/** What was found about a component or something in it. */
function faultsOf(pointer: string, diagnostics: readonly Shown[]): readonly Fault[] {
  if (pointer === "") return [];
  return diagnostics.flatMap((found, index) =>
    found.pointer === pointer || found.pointer.startsWith(`${pointer}/`) ? [{ id: `finding-${index + 1}`, found }] : [],
  );
}
