import { tenth } from "../model/box.ts";
import type { PdfFacts } from "../model/pdf-facts.ts";
import { findHits } from "../placement/hits.ts";
import { type Party, type Standing, standingsOf } from "../placement/standing.ts";
import { type Child, type Component, listsOf, partsOf } from "../runtime/component/lists.ts";
import { formOf, pagingTypes } from "../runtime/component/placement.ts";
import type { Approver, Flow } from "../runtime/facts.generated.ts";
import { all, isConcrete } from "../runtime/hole.ts";
import type { Anchor, PartyOf, Placed, Version } from "./version.ts";

/** A contract as it lies on its PDF, ready to be compared, with what its parties and components are: both lists are in the order of the version's. */
export interface Laid {
  readonly version: Version;
  readonly parties: readonly Approver[];
  readonly standings: readonly Standing[];
}

/** What a construct says under a key, by its facts, as a text; empty where it says nothing. What depends on parameters is told by their names. */
type Saying = (of: object, key: string) => string;

/** Nothing at all: what a contract is laid over that only one of two versions has. */
export const nothing: Laid = { version: { parties: [], pages: [], components: [] }, parties: [], standings: [] };

/** Lays a contract on its PDF; where that is not known, components stand nowhere. */
export function laidOut(flow: Flow, pdf: PdfFacts | undefined, saying: Saying): Laid {
  const known = new Map((pdf ? standingsOf(flow, pdf) : []).map((standing) => [standing.part ?? standing.component, standing]));
  const parties = all(flow.approvers);
  const owners: readonly (readonly [Party, Approver | Flow])[] = [
    ...parties.map((approver, number) => [{ approver, number }, approver] as const),
    [{}, flow],
  ];
  const standings = owners.flatMap(([party, owner]) =>
    piecesOf(owner).map(({ component, part }): Standing => {
      const nowhere = { component, ...(part ? { part } : {}), party, by: "position", certain: true, boxes: [] } as const;
      return known.get(part ?? component) ?? nowhere;
    }),
  );
  return {
    version: {
      parties: parties.map((approver) => partyOf(approver, saying)),
      pages: pdf?.pages ?? [],
      components: standings.map((standing) => placedOf(standing, pdf, saying)),
    },
    parties,
    standings,
  };
}

/** The components of a party, and the parts of its combinations. */
function piecesOf(owner: Approver | Flow): readonly { readonly component: Component; readonly part?: Child }[] {
  return listsOf(owner)
    .flat()
    .flatMap((component) => [{ component }, ...partsOf(component).children.map((part) => ({ component, part }))]);
}

/** Whether a party signs a component, and does not only fill it in. */
export function isSigned({ party, component }: Standing): boolean {
  return party.approver !== undefined && listsOf(party.approver)[0]?.includes(component) === true;
}

/** Whether a party has to sign a component or fill it in. */
export function isRequired(standing: Standing): boolean {
  return isSigned(standing) || standing.component.required === true;
}

/** Keys by which an approver is known where no other says it, the most certain first. */
const ids = ["recipientId", "eitherSign", "openId", "userId"] as const;
const names = ["organization", "organizationOpenId", "organizationId", "name", "mobile"] as const;

function partyOf(approver: Approver, saying: Saying): PartyOf {
  const first = (keys: readonly string[]): string => keys.map((key) => saying(approver, key)).find((said) => said !== "") ?? "";
  return { role: saying(approver, "role"), id: first(ids), name: first(names) };
}

function placedOf(standing: Standing, pdf: PdfFacts | undefined, saying: Saying): Placed {
  const { component, part, party, boxes } = standing;
  const shown = part ?? component;
  return {
    party: party.number,
    isSigned: isSigned(standing),
    kind: saying(shown, "type"),
    id: saying(shown, "id"),
    name: saying(shown, "name"),
    anchor: anchorOf(standing, pdf, saying),
    required: isRequired(standing),
    value: saying(shown, "value"),
    boxes: boxes.map(({ page, x, y, width, height }) => ({ page, x: tenth(x), y: tenth(y), width: tenth(width), height: tenth(height) })),
  };
}

function anchorOf({ component, part }: Standing, pdf: PdfFacts | undefined, saying: Saying): Anchor {
  const { at, type, size } = component;
  const said = saidOf([at, size, part?.offset, part?.size, "pages" in component ? component.pages : undefined]);
  const none = { word: "", which: "", at: said, hits: 0 };
  if (isConcrete(type) && pagingTypes.has(type)) return { by: "edge", ...none };
  if (!isConcrete(at)) return { by: "nothing", ...none };
  const form = formOf(at);
  const inPart = part === undefined ? "" : saidOf(part.offset);
  if (form === "field") return { ...none, by: "field", word: saying(at, "field") };
  if (form !== "keyword") return { by: "position", ...none };
  const hits = pdf ? (findHits(at, pdf)?.eligible.length ?? 0) : 0;
  return { by: "keyword", word: saying(at, "keyword"), which: `${saidOf([at.occurrence, at.page])}${inPart}`, at: said, hits };
}

/** What a contract says, as a text; what is not known is the same as itself. */
function saidOf(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) => (typeof each === "symbol" ? "…" : each)) ?? "";
}
