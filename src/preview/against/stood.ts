import type { Anchor, PartyOf, Placed, Version } from "../../compare/version.ts";
import { tenth } from "../../model/box.ts";
import type { PdfFacts } from "../../model/pdf-facts.ts";
import { findHits } from "../../placement/hits.ts";
import { type Party, type Standing, standingsOf } from "../../placement/standing.ts";
import { type Child, type Component, listsOf, partsOf } from "../../runtime/component/lists.ts";
import { formOf, pagingTypes } from "../../runtime/component/placement.ts";
import type { Approver, Flow } from "../../runtime/facts.generated.ts";
import { all, isConcrete, isPresent } from "../../runtime/hole.ts";
import { boxView, isRequired } from "../box-view.ts";
import type { Context } from "../context.ts";
import { labelOf, kindOf } from "../label.ts";
import { calledOf } from "../called.ts";
import type { BoxView } from "../model.ts";
import { shortNameOf } from "../parties.ts";
import type { PreviewSay } from "../say.ts";
import { text } from "../text.ts";

/** A version of a contract, with what its components and parties are called, and look like, by their numbers in it. */
export interface Stood {
  readonly version: Version;
  readonly components: readonly Called[];
  readonly parties: readonly string[];
}

/** A component with the words for it and its boxes, which are in the order of its places. */
export interface Called {
  readonly label: string;
  readonly kind: string;
  readonly who: string;
  readonly value: string;
  /** Whether a party signs it, and does not only fill it in. */
  readonly isSigned: boolean;
  readonly boxes: readonly BoxView[];
}

/** Nothing at all: what a contract is laid over that only one of two files has. */
export const nothing: Stood = { version: { parties: [], pages: [], components: [] }, components: [], parties: [] };

/** A contract as it stands on its PDF; of one that is not known, components stand nowhere. */
export function stoodOf(flow: Flow, pdf: PdfFacts | undefined, context: Context): Stood {
  const { words } = context;
  const standings = pdf ? standingsOf(flow, pdf) : [];
  const approvers = all(flow.approvers);
  const owners: readonly (readonly [Party, Approver | Flow])[] = [
    ...approvers.map((approver, number) => [{ approver, number }, approver] as const),
    [{}, flow],
  ];
  const both = owners.flatMap(([party, owner]) =>
    piecesOf(owner).map(({ component, part }) => {
      const standing = standings.find((each) => each.component === component && each.part === part);
      return placedOf(standing ?? { component, ...(part ? { part } : {}), party, by: "position", certain: true, boxes: [] }, pdf, context);
    }),
  );
  return {
    version: {
      parties: approvers.map((approver) => partyOf(approver, words)),
      pages: pdf?.pages ?? [],
      components: both.map(([placed]) => placed),
    },
    components: both.map(([, called]) => called),
    parties: approvers.map((approver) => shortNameOf(approver, words)),
  };
}

/** The components of a party, and the parts of its combinations. */
function piecesOf(owner: Approver | Flow): readonly { readonly component: Component; readonly part?: Child }[] {
  return listsOf(owner)
    .flat()
    .flatMap((component) => [{ component }, ...partsOf(component).children.map((part) => ({ component, part }))]);
}

function partyOf({ role, organization, name }: Approver, words: PreviewSay): PartyOf {
  const known = (value: unknown): string => (isConcrete(value) ? text(value, words) : "");
  return { role: known(role), name: known(organization) || known(name) };
}

function placedOf(standing: Standing, pdf: PdfFacts | undefined, context: Context): readonly [Placed, Called] {
  const { component, part, party, boxes } = standing;
  const { words } = context;
  const shown = part ?? component;
  const known = (value: unknown): string => (isConcrete(value) ? text(value, words) : "");
  const value = "value" in shown && isPresent(shown.value) ? text(shown.value, words) : "";
  const placed: Placed = {
    party: party.number,
    kind: known(shown.type),
    id: "id" in shown ? known(shown.id) : "",
    name: "name" in shown ? known(shown.name) : "",
    anchor: anchorOf(standing, pdf),
    required: isRequired(standing),
    value,
    boxes: boxes.map(({ page, x, y, width, height }) => ({ page, x: tenth(x), y: tenth(y), width: tenth(width), height: tenth(height) })),
  };
  const called: Called = {
    label: labelOf(shown, words, calledOf(standing, context.byFacts.get(shown)?.origin.pointer ?? "", context.labels, words)),
    kind: kindOf(shown, words),
    who: party.approver ? shortNameOf(party.approver, words) : words.say("initiator"),
    value,
    isSigned: party.approver !== undefined && listsOf(party.approver)[0]?.includes(component) === true,
    boxes: pdf ? boxes.map((box) => boxView(standing, box, pdf.pages, context)) : [],
  };
  return [placed, called];
}

function anchorOf({ component, part }: Standing, pdf: PdfFacts | undefined): Anchor {
  const { at, type, size } = component;
  const said = saidOf([at, size, part?.offset, part?.size, "pages" in component ? component.pages : undefined]);
  const none = { word: "", which: "", at: said, hits: 0 };
  if (isConcrete(type) && pagingTypes.has(type)) return { by: "edge", ...none };
  if (!isConcrete(at)) return { by: "nothing", ...none };
  const form = formOf(at);
  const inPart = part === undefined ? "" : saidOf(part.offset);
  if (form === "field") return { ...none, by: "field", word: isConcrete(at.field) ? at.field : "" };
  if (form !== "keyword") return { by: "position", ...none };
  const hits = pdf ? (findHits(at, pdf)?.eligible.length ?? 0) : 0;
  return {
    by: "keyword",
    word: isConcrete(at.keyword) ? at.keyword : "",
    which: `${saidOf([at.occurrence, at.page])}${inPart}`,
    at: said,
    hits,
  };
}

/** What a contract says, as a text; what is not known is the same as itself. */
function saidOf(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) => (typeof each === "symbol" ? "…" : each)) ?? "";
}
