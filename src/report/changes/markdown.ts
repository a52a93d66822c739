import type { Audience } from "../../model/change-kinds.ts";
import { costOf, fit, type Part, type Section } from "./fit.ts";
import { code, fenced, linked, prose, said } from "./prose.ts";
import type { ChangeReport, Leads } from "./report.ts";
import { commentIn, type SayComment, type Told, type ToldContract, type ToldEntry, toldOf, type ToldPlace } from "./told.ts";

/** By this line whoever posts the comment finds the one of the last run, and replaces it. */
export const marker = "<!-- flowspec-diff -->";

/**
 * How many bytes of UTF-8 a comment has at most. GitHub refuses more than 65,536: characters in one place, by what users measured, and bytes in another; so that is
 * below both.
 */
export const mostBytes = 60_000;

/** What an entry tells: a change by its audience, or what belongs to none. */
type Tells = Audience | "beside";

/**
 * The comment on a pull request: what is asked of its reader, then the changes, the gravest first; those that change only what is sent are folded. It is always short
 * enough to be posted, and says how much it leaves out.
 */
export function markdown(report: ChangeReport): string {
  const told = toldOf(report);
  const head = [marker, "", `### ${said(told.heading)}`, "", said(told.overview, 2_000), ...newsOf(told)];
  const parts = [...unreadOf(told), ...sectionsOf(told), ...payloadsOf(told)];
  const foot = [...approveOf(told), ...asParagraph(told.inForce), ...guardsOf(told), ...asParagraph(pageOfAll(told))];
  const rest = (left: readonly Tells[]): readonly string[] => (left.length === 0 ? [] : ["", leftOut(left, told)]);
  const most = [...head, ...rest(parts.flatMap(everything)), ...foot].reduce((sum, line) => sum + costOf(line), 0);
  const { lines, left } = fit(parts, mostBytes - most);
  return [...head, ...lines, ...rest(left), ...foot, ""].join("\n");
}

function everything(part: Part<Tells>): readonly Tells[] {
  return "text" in part ? [part.tells] : part.parts.flatMap(everything);
}

function asParagraph(sentence: string | undefined): readonly string[] {
  return sentence === undefined ? [] : ["", said(sentence)];
}

function newsOf({ news }: Told): readonly string[] {
  return news.length === 0 ? [] : ["", ...news.map((line) => `- ${said(line, 1_200)}`)];
}

function unreadOf({ unread, leads }: Told): readonly Section<Tells>[] {
  if (unread === undefined) return [];
  const parts = unread.contracts.map(({ says, found, ...place }) => {
    const why = found.map((each) => `${placeIn(each.place, leads)} ${said(each.says)}`);
    return { text: `- ${[`${placeIn(place, leads)} · ${said(says)}`, ...why].join("<br>")}`, tells: "beside" as const };
  });
  return [{ opening: `\n#### ${said(unread.heading)}\n`, parts }];
}

function sectionsOf({ sections, leads, language }: Told): readonly Section<Tells>[] {
  const say = commentIn(language);
  return sections.map(({ audience, heading, contracts }) => {
    const parts = contracts.map((contract) => ({
      opening: `\n${contractLine(contract, leads, say)}\n`,
      parts: contract.entries.map((entry) => ({ text: entryLine(entry, leads, say), tells: audience })),
    }));
    return audience === "payload" ? folded(heading, parts) : { opening: `\n#### ${said(heading)}`, parts };
  });
}

/** What is shown when a reader asks for it. Its heading is no Markdown, so that nothing of a contract may stand in it. */
function folded(heading: string, parts: readonly Part<Tells>[]): Section<Tells> {
  return { opening: `\n<details>\n<summary>${heading}</summary>`, closing: "\n</details>", parts };
}

/** The name of a contract; where it is told of first, with where it is to be read and seen. */
function contractLine({ name, place, sheet, pictures }: ToldContract, { addressOf }: Leads, say: SayComment): string {
  return [
    `**${linked(prose(name), place && addressOf(place.path, undefined, place.which))}**`,
    ...(sheet === undefined ? [] : [`${said(say("review-sheet"))} ${linked(code(sheet), addressOf(sheet))}`]),
    ...(pictures === undefined ? [] : [`${said(say("page-pictures"))} ${code(pictures)}`]),
  ].join(" · ");
}

/** One change: what it is, why, what it is for contracts under way; below, where it stands and how it stands to approvals. */
function entryLine(
  { subject, says, beside, inFlight, place, id, breaks, asks, approval }: ToldEntry,
  leads: Leads,
  say: SayComment,
): string {
  const facts = [
    ...(place ? [placeIn(place, leads)] : []),
    code(id),
    ...(breaks === undefined ? [] : [said(breaks)]),
    ...(asks === undefined ? [] : [`**${said(asks)}**`]),
    ...approval.map((each) => said(each)),
  ];
  return `- ${[
    subject === "" ? said(says) : say("told-of", { subject: `**${said(subject, 200)}**`, says: said(says) }),
    ...(beside.length > 0 ? [beside.map((each) => said(each, 200)).join(" · ")] : []),
    ...(inFlight === undefined ? [] : [said(inFlight)]),
    facts.join(" · "),
  ].join("<br>")}`;
}

function placeIn({ path, line, which }: ToldPlace, { addressOf }: Leads): string {
  return linked(prose(line === undefined ? path : `${path}:${line}`), addressOf(path, line, which));
}

/** What samples send before and after, folded. */
function payloadsOf({ payloads }: Told): readonly Section<Tells>[] {
  if (payloads === undefined) return [];
  const parts = payloads.contracts.map(({ name, lines }) => ({
    text: `\n**${prose(name)}**\n\n${fenced(lines, "diff")}`,
    tells: "beside" as const,
  }));
  return [folded(payloads.heading, parts)];
}

/** How much has no room, the gravest first, and where all of it is to be read. */
function leftOut(left: readonly Tells[], { leads: { page }, language }: Told): string {
  const say = commentIn(language);
  const lowers = left.filter((tells) => tells === "lowers").length;
  const others = left.length - lowers;
  const counts = [
    ...(lowers > 0 ? [say("more-lowers", { count: lowers })] : []),
    ...(others > 0 ? [say("more-others", { count: others })] : []),
  ];
  const sentence = said(page === undefined ? say("left-out", { counts }) : say("left-out-here", { counts, page }));
  return lowers > 0 ? `**${sentence}**` : sentence;
}

function approveOf({ approve }: Told): readonly string[] {
  return approve === undefined ? [] : [...asParagraph(approve.says), "", fenced([approve.command], "sh")];
}

function guardsOf({ guards }: Told): readonly string[] {
  return guards.flatMap((each) => ["", `**${said(each)}**`]);
}

function pageOfAll({ leads: { page }, language }: Told): string | undefined {
  return page === undefined ? undefined : commentIn(language)("all-pictures", { path: page });
}
