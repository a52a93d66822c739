import { writtenFiles } from "../../../language/readers/files.ts";
import { field, literalOf } from "../../../model/tree.ts";
import type { EmittedFile } from "../../emitted-files.ts";
import { ofFlow, ofParty, type Risk } from "../risk.ts";
import { hitsOf, pagesOf } from "../places.ts";
import { isOnPage, type ReadComponent, type ReadFlow, type Reading } from "../reading.ts";
import { formOf } from "../../../language/tables/placement.ts";
import { whichHits } from "../../../telling/placement.ts";
import { inWords } from "../../../telling/values.ts";

/** What nobody has seen of what is signed, and what may be signed in its place. */
export function documentRisks(files: readonly EmittedFile[]): (reading: Reading) => Iterable<Risk> {
  const sealed = new Set(files.filter((file) => file.sealed).map(({ path }) => path));
  return function* (reading) {
    for (const flow of reading.flows) {
      const about = ofFlow(flow, reading);
      const unseen = unseenOf(flow, reading);
      if (unseen) yield { ...unseen, about };
      else if (flow.path !== undefined && !sealed.has(flow.path))
        yield { name: "other-file", text: reading.speech.risk("other-file", { path: flow.path }), about };
    }
  };
}

/** Why the document of a contract was not looked at; nothing where it was. */
function unseenOf({ facts, path, pdf, place }: ReadFlow, reading: Reading): Omit<Risk, "about"> | undefined {
  const { risk } = reading.speech;
  if (pdf) return undefined;
  if (facts.template !== undefined) return { name: "from-template", text: risk("from-template") };
  if (facts.draft !== undefined) return { name: "from-draft", text: risk("from-draft") };
  if (path !== undefined) return { name: "no-facts", text: risk("no-facts", { path }) };
  const isThere = place.fields.has("files") || writtenFiles(reading.contract).length > 0;
  return isThere ? { name: "no-pdf", text: risk("no-pdf") } : { name: "file-chosen-later", text: risk("file-chosen-later") };
}

/** What is signed in more places than one, or in none. */
export function* placeRisks(reading: Reading): Iterable<Risk> {
  for (const flow of reading.flows) {
    for (const party of flow.parties) {
      const about = ofParty(party, reading);
      for (const each of [...party.sign, ...party.fill])
        for (const risk of keywordRisks(each, party.called, flow, reading)) yield { ...risk, about };
      if (signsNothing(party.sign, flow, reading)) yield { name: "signs-nothing", text: reading.speech.risk("signs-nothing"), about };
    }
    const sender = reading.speech.label("contract", "initiator");
    for (const each of flow.fill)
      for (const risk of keywordRisks(each, sender, flow, reading)) yield { ...risk, about: ofFlow(flow, reading) };
  }
}

/** Whether a party has nothing to sign, though nobody else will place anything for it. */
function signsNothing(sign: readonly ReadComponent[], { facts, place }: ReadFlow, reading: Reading): boolean {
  const isPlacedElsewhere = facts.template !== undefined || facts.draft !== undefined || facts.signPlacement !== undefined;
  return sign.length === 0 && !isPlacedElsewhere && !isOnPage(reading) && place.fields.has("files");
}

function keywordRisks(each: ReadComponent, party: string, flow: ReadFlow, reading: Reading): readonly Omit<Risk, "about">[] {
  const { fields } = each.place;
  const at = fields.get("at");
  if (formOf(at) !== "keyword") return [];
  const { risk, word } = reading.speech;
  const keyword = inWords(field(at, "keyword"), reading);
  const what = word("type", String(literalOf(fields.get("type")) ?? ""));
  const occurrence = field(at, "occurrence");
  const isEvery = occurrence === undefined || literalOf(occurrence) === "all";
  const isOptional = literalOf(field(at, "optional")) === true;
  const optional = isOptional ? [{ name: "keyword-optional" as const, text: risk("keyword-optional", { keyword, what }) }] : [];
  const found = hitsOf(each, flow);
  if (found === undefined) {
    return [...(isEvery ? [{ name: "every-hit-unseen" as const, text: risk("every-hit-unseen", { keyword, what }) }] : []), ...optional];
  }
  const count = found.eligible.length;
  const pages = pagesOf(found.eligible);
  if (count === 0)
    return isOptional
      ? [{ name: "keyword-left-out", text: risk("keyword-left-out", { keyword, what }) }]
      : [{ name: "keyword-missing", text: risk("keyword-missing", { keyword, what }) }];
  if (count === 1) return optional;
  if (isEvery) return [{ name: "every-hit", text: risk("every-hit", { keyword, count, pages, what, party }) }, ...optional];
  const chosen = whichHits(occurrence, reading);
  return [
    { name: "keyword-several", text: risk("keyword-several", { keyword, count, pages, what, party, chosen, at: pagesOf(found.chosen) }) },
    ...optional,
  ];
}
