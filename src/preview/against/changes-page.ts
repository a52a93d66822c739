import { commentIn, type SayComment, type Told, type ToldContract, type ToldEntry, type ToldPlace } from "../../report/changes/told.ts";
import { changesTemplate } from "../../templates/changes.generated.ts";
import { renderBy } from "../../templates/render.ts";
import { inert } from "../inert.ts";
import { piecesOf } from "../text.ts";

/** What is told of all changes as one page of HTML that needs nothing else, with links to `pages` of pictures, by the name of the contract. Every text is escaped by the template. */
export function changesHtml(told: Told, pages: ReadonlyMap<string, string>): string {
  return renderBy(changesTemplate)(inert(viewOf(told, pages)));
}

function viewOf(
  { language, heading, overview, news, unread, sections, payloads, approve, inForce }: Told,
  pages: ReadonlyMap<string, string>,
) {
  const say = commentIn(language);
  return {
    language: language.name,
    title: heading,
    overview: piecesOf(overview),
    news: news.map(piecesOf),
    unread: unread && {
      heading: unread.heading,
      contracts: unread.contracts.map(({ says, found, ...place }) => ({
        place: placeText(place),
        says: piecesOf(says),
        found: found.map((each) => ({ place: placeText(each.place), says: piecesOf(each.says) })),
      })),
    },
    sections: sections.map(({ audience, heading: title, contracts }) => ({
      audience,
      heading: title,
      isFolded: audience === "payload",
      contracts: contracts.map((contract) => contractView(contract, pages, say)),
    })),
    payloads: payloads && {
      heading: payloads.heading,
      contracts: payloads.contracts.map(({ name, lines }) => ({ name, lines: lines.map((text) => ({ text, kind: kindOf(text) })) })),
    },
    approve: approve && { says: piecesOf(approve.says), command: approve.command },
    inForce: inForce ?? "",
  };
}

function contractView({ name, sheet, entries }: ToldContract, pages: ReadonlyMap<string, string>, say: SayComment) {
  return {
    name,
    pictures: pages.get(name) ?? "",
    picturesLabel: say("see-pictures"),
    sheet: sheet ?? "",
    sheetLabel: say("review-sheet"),
    entries: entries.map(entryView),
  };
}

function entryView({ subject, says, beside, inFlight, place, id, breaks, asks, approval }: ToldEntry) {
  return {
    id,
    subject: piecesOf(subject),
    says: piecesOf(says),
    beside: [...beside, ...(inFlight === undefined ? [] : [inFlight])].map(piecesOf),
    place: place ? placeText(place) : "",
    breaks: breaks ?? "",
    asks: asks ?? "",
    approval: approval.map(piecesOf),
  };
}

function placeText({ path, line }: ToldPlace): string {
  return line === undefined ? path : `${path}:${line}`;
}

/** Whether a line of a diff is new or gone. */
function kindOf(line: string): "add" | "take" | "" {
  return line.startsWith("+") ? "add" : line.startsWith("-") ? "take" : "";
}
