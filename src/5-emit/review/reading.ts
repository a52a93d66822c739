import { actions } from "../../language/tables/actions.ts";
import type { ConstructFacts } from "../../language/readers/facts.ts";
import { factsOf } from "../../language/readers/facts.ts";
import type { Contract } from "../../model/contract.ts";
import type { PdfFacts } from "../../model/pdf-facts.ts";
import { field, type Item, literalOf, type RecordTree, type Tree } from "../../model/tree.ts";
import type { Approver, Flow } from "../../runtime/facts.generated.ts";
import { type Standing, standingsOf } from "../../placement/standing.ts";
import type { Component } from "../../runtime/component/lists.ts";
import { isConcrete } from "../../runtime/hole.ts";
import { elements, type Telling } from "../../telling/records.ts";
import { type Speech, speechOf } from "../../telling/speech.ts";
import { inWords, type Wording } from "../../telling/values.ts";
import { riskMessages } from "../../words/en/risks.ts";
import type { Language } from "../../words/language.ts";
import { type Say, saying } from "../../words/saying.ts";

/** A construct in a list of a contract: as it was written, and as it is sent. */
interface ReadItem {
  readonly item: Item;
  readonly place: ConstructFacts;
}

/** Something that is signed or filled in. */
export interface ReadComponent extends ReadItem {
  readonly component: Component;
  /** Where it will stand; nothing where that is not known. */
  readonly standing?: Standing;
}

/** A party, with what it is called in links. */
export interface ReadParty extends ReadItem {
  readonly facts: Approver;
  /** From 0, in the order of signing. */
  readonly index: number;
  /** Where the sheet speaks of it. */
  readonly anchor: string;
  /** `2`, or `1.2` in a group. */
  readonly number: string;
  /** What it is called: its role, its name. */
  readonly called: string;
  /** Who that is: company and person. */
  readonly who: string;
  readonly sign: readonly ReadComponent[];
  readonly fill: readonly ReadComponent[];
}

/** One contract that is signed, of which a group has several. */
export interface ReadFlow {
  readonly item?: Item;
  readonly place: ConstructFacts;
  readonly facts: Flow;
  readonly anchor: string;
  /** `1` in a group, and nothing in a contract that stands alone. */
  readonly number: string;
  readonly title: string;
  readonly parties: readonly ReadParty[];
  readonly fill: readonly ReadComponent[];
  /** The path of its PDF as the contract names it, and its facts where they are known. */
  readonly path?: string;
  readonly pdf?: PdfFacts;
}

/** How a sheet speaks, of risks too. */
interface SheetSpeech extends Speech {
  readonly risk: Say<typeof riskMessages>;
}

/** A contract, read for those who review it. */
export interface Reading extends Telling {
  readonly speech: SheetSpeech;
  readonly contract: Contract;
  readonly place: ConstructFacts;
  readonly flows: readonly ReadFlow[];
  readonly isGroup: boolean;
  /** What a construct at the top says: the group, the page, the sender. */
  readonly top: (key: "group" | "embed" | "initiator") => ConstructFacts | undefined;
  readonly placeOf: (tree: RecordTree) => ConstructFacts | undefined;
}

/** A contract with everything that its review sheet tells, in the order in which it is told; its variables are open. */
export function readingOf(contract: Contract, language: Language): Reading {
  const { construct, targets } = actions[contract.action];
  const places = factsOf(contract.root, construct, targets);
  const [place] = places;
  if (place === undefined) throw new Error("a contract has facts");
  const byTree = new Map(places.map((each) => [each.tree, each]));
  const params = contract.params;
  const speech: SheetSpeech = { ...speechOf(language, params), risk: saying("risks", riskMessages, language) };
  const reader: Reader = { byTree, contract, wording: { speech, params } };
  const flows = elements(place.fields.get("flows"));
  return {
    ...reader.wording,
    contract,
    place,
    isGroup: flows.length > 0,
    flows: flows.length > 0 ? flows.map((item, index) => flowOf(reader, item.value, index, item)) : [flowOf(reader, contract.root, 0)],
    top: (key) => {
      const tree = place.fields.get(key);
      return tree?.kind === "record" ? byTree.get(tree) : undefined;
    },
    placeOf: (tree) => byTree.get(tree),
  };
}

/** Whether a contract is completed on the embedded page. */
export function isOnPage({ contract: { action } }: Pick<Reading, "contract">): boolean {
  return action.includes("Prepare");
}

interface Reader {
  readonly byTree: ReadonlyMap<RecordTree, ConstructFacts>;
  readonly contract: Contract;
  readonly wording: Wording & Pick<Reading, "speech">;
}

function flowOf(reader: Reader, tree: RecordTree, index: number, item?: Item): ReadFlow {
  const { byTree, contract, wording } = reader;
  const place = placeIn(byTree, tree);
  const facts: Flow = place.facts;
  const path = literalOf(field(elements(place.fields.get("files"))[0]?.value, "pdf"));
  const pdf = typeof path === "string" ? contract.pdfs?.get(path) : undefined;
  const standings = new Map((pdf ? standingsOf(facts, pdf) : []).flatMap((each) => (each.part ? [] : [[each.component, each] as const])));
  const number = item === undefined ? "" : String(index + 1);
  const component = (each: Item & { readonly value: RecordTree }): ReadComponent => {
    const at = placeIn(byTree, each.value);
    // What stands in a list of components is one.
    const shown = at.facts as Component;
    const standing = standings.get(shown);
    return { item: each, place: at, component: shown, ...(standing ? { standing } : {}) };
  };
  const parties = elements(place.fields.get("approvers")).map((each, at): ReadParty => {
    const party = placeIn(byTree, each.value);
    const approver: Approver = party.facts;
    return {
      item: each,
      place: party,
      facts: approver,
      index: at,
      anchor: `${number === "" ? "" : `contract-${number}-`}party-${at + 1}`,
      number: number === "" ? String(at + 1) : `${number}.${at + 1}`,
      called: calledOf(party.fields, at, wording),

      who: whoIs(party.fields, approver, wording),
      sign: elements(party.fields.get("sign")).map(component),
      fill: elements(party.fields.get("fill")).map(component),
    };
  });
  return {
    ...(item ? { item } : {}),
    place,
    facts,
    anchor: number === "" ? "contract" : `contract-${number}`,
    number,
    title: inWords(place.fields.get("title"), wording),
    parties,
    fill: elements(place.fields.get("fill")).map(component),
    ...(typeof path === "string" && path !== "" ? { path } : {}),
    ...(pdf ? { pdf } : {}),
  };
}

function placeIn(byTree: Reader["byTree"], tree: RecordTree): ConstructFacts {
  const place = byTree.get(tree);
  if (place === undefined) throw new Error(`no facts of ${tree.origin.pointer}`);
  return place;
}

/** What a party is called: its role, else its name. */
function calledOf(fields: ReadonlyMap<string, Tree>, index: number, wording: Wording): string {
  for (const key of ["role", "organization", "name", "eitherSign", "recipientId"]) {
    const called = inWords(fields.get(key), wording);
    if (called !== "") return called;
  }
  return wording.speech.say("party-number", { number: index + 1 });
}

/** Company and person of a party; that they are named later, or not at all. */
function whoIs(fields: ReadonlyMap<string, Tree>, { namedLater }: Approver, wording: Wording): string {
  const { say, list } = wording.speech;
  const said = (key: string): string => inWords(fields.get(key), wording);
  const first = (...keys: readonly string[]): readonly string[] =>
    keys
      .map(said)
      .filter((text) => text !== "")
      .slice(0, 1);
  const employee = said("userId") || said("openId");
  const who = [
    ...first("organization", "organizationOpenId", "organizationId"),
    ...(said("name") === "" ? (employee === "" ? [] : [say("employee-of", { id: employee })]) : [said("name")]),
  ];
  if (isConcrete(namedLater) && namedLater) who.push(say("who-later"));
  return who.length === 0 ? say("who-unsaid") : list(who);
}
