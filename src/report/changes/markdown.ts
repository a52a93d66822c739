import type { ApprovalState } from "../../model/change.ts";
import type { Audience } from "../../model/change-kinds.ts";
import type { ShownSpan } from "../../model/findings.ts";
import { commentMessages } from "../../words/en/comment.ts";
import type { Language } from "../../words/language.ts";
import { type Say, saying } from "../../words/saying.ts";
import { startOf } from "../position.ts";
import { sentences } from "../words.ts";
import { costOf, fit, type Part, type Section } from "./fit.ts";
import { code, fenced, linked, prose, said } from "./prose.ts";
import { byAudience, type ChangeReport, concerns, type Leads, type ReportedChange, type ReportedContract } from "./report.ts";

/** By this line whoever posts the comment finds the one of the last run, and replaces it. */
export const marker = "<!-- flowspec-diff -->";

/**
 * How many bytes of UTF-8 a comment has at most. GitHub refuses more than 65,536 characters or, by what users measured, bytes, depending on where it is posted; so that
 * is below both.
 */
export const mostBytes = 60_000;

/** So many things of a kind are named in one sentence. */
const mostNames = 12;

/** What a part of the comment tells: a change by its audience, or what belongs to none. */
type Told = Audience | "beside";

/** What is said with. */
interface Saying {
  readonly say: Say<typeof commentMessages>;
  readonly language: Language;
  readonly leads: Leads;
  /** How much of an id is shown: so much that no other begins so. */
  readonly digits: number;
}

const nowhere: Leads = { addressOf: () => undefined, sheets: new Map(), pictures: new Map() };

/**
 * The comment on a pull request: what is asked of its reader, then the changes, the gravest first; those that change only what is sent are folded. It is always short
 * enough to be posted, and says how much it leaves out.
 */
export function markdown(report: ChangeReport): string {
  const { language, leads = nowhere } = report;
  const say = saying("comment", commentMessages, language);
  const how: Saying = { say, language, leads, digits: digitsOf(report) };
  const head = [marker, "", `### ${say("heading", { asks: asksOf(report, say) })}`, ...overview(report, how)];
  const foot = [...howToApprove(report, how), ...inForce(report, say), ...pageOfAll(leads, say)];
  const parts = [...incompleteSection(report, how), ...sections(report, how), ...payloads(report, say)];
  const rest = (left: readonly Told[]): readonly string[] => (left.length === 0 ? [] : ["", leftOut(left, leads, say)]);
  const all: readonly Told[] = parts.flatMap(everything);
  const spent = [...head, ...rest(all), ...foot].reduce((sum, line) => sum + costOf(line), 0);
  const { lines, left } = fit(parts, mostBytes - spent);
  return [...head, ...lines, ...rest(left), ...foot, ""].join("\n");
}

function everything(part: Part<Told>): readonly Told[] {
  return "text" in part ? [part.tells] : part.parts.flatMap(everything);
}

/** What is asked of whoever reads it, in one sentence. */
function asksOf({ open, incomplete, contracts }: ChangeReport, say: Saying["say"]): readonly string[] {
  const asks = [
    ...(open > 0 ? [say("asks-approvals", { count: open })] : []),
    ...(incomplete.length > 0 ? [say("asks-incomplete", { count: incomplete.length })] : []),
  ];
  if (asks.length > 0) return asks;
  if (contracts.length === 0) return [say("no-difference")];
  return [say(contracts.some(({ changes }) => changes.some(({ matters }) => matters)) ? "asks-nothing-more" : "asks-nothing")];
}

/** What was compared, how much differs, and which contracts are new, gone or called otherwise. */
function overview(report: ChangeReport, { say }: Saying): readonly string[] {
  const { sides, contracts, counts } = report;
  const before = said(sides.before, 200);
  const counted = concerns.flatMap((concern) => (counts[concern] > 0 ? [say(concern, { count: counts[concern] })] : []));
  const differs =
    contracts.length === 0 ? say("differs-nothing", { before }) : say("differs", { before, contracts: contracts.length, counts: counted });
  const news = [
    ...namedBy("contract-added", "contracts-added", contracts, say),
    ...namedBy("contract-removed", "contracts-removed", contracts, say),
    ...contracts.flatMap((contract) => renamedOrMoved(contract, say)).slice(0, mostNames),
  ];
  return ["", differs, ...(news.length > 0 ? ["", ...news.map((line) => `- ${line}`)] : [])];
}

function namedBy(
  kind: "contract-added" | "contract-removed",
  id: "contracts-added" | "contracts-removed",
  contracts: readonly ReportedContract[],
  say: Saying["say"],
): readonly string[] {
  const names = contracts.filter(({ changes }) => changes.some(({ change }) => change.kind === kind)).map(({ name }) => code(name));
  return names.length === 0 ? [] : [say(id, { names: firstOf(names, say) })];
}

function renamedOrMoved({ changes, paths }: ReportedContract, say: Saying["say"]): readonly string[] {
  const { before, after } = changes.find(({ change }) => change.kind === "name-changed")?.change ?? {};
  const renamed =
    typeof before === "string" && typeof after === "string" ? [say("contract-renamed", { before: code(before), after: code(after) })] : [];
  const isMoved = paths.before !== undefined && paths.after !== undefined && paths.before !== paths.after;
  return isMoved ? [...renamed, say("contract-moved", { before: code(paths.before), after: code(paths.after) })] : renamed;
}

/** The first of many, and how many more there are. */
function firstOf(names: readonly string[], say: Saying["say"]): readonly string[] {
  return names.length > mostNames ? [...names.slice(0, mostNames), say("and-more", { count: names.length - mostNames })] : names;
}

/** Contracts of which a version is not complete: nothing is known of what changes in them. */
function incompleteSection({ incomplete }: ChangeReport, { say, language, leads }: Saying): readonly Section<Told>[] {
  if (incomplete.length === 0) return [];
  const parts = incomplete.map(({ which, path, findings }) => {
    const place = linked(prose(path), leads.addressOf(path, undefined, which));
    const found = findings.diagnostics
      .filter(({ severity }) => severity === "error")
      .slice(0, 3)
      .map(
        (finding) =>
          `${placeOf(finding.span, which, leads)} ${sentences(finding, language)
            .map((each) => said(each))
            .join(" ")}`,
      );
    return { text: `- ${[say(`incomplete-${which}`, { path: place }), ...found].join("<br>")}`, tells: "beside" as const };
  });
  return [{ opening: `\n#### ${say("section-incomplete")}\n`, parts }];
}

const headings = { lowers: "section-lowers", signer: "section-signer", builder: "section-builder" } as const;

/** The changes by whom they concern, and in each of these by contract. */
function sections(report: ChangeReport, how: Saying): readonly Section<Told>[] {
  const { say } = how;
  const introduced = new Set<string>();
  return byAudience(report.contracts.flatMap(({ changes }) => changes)).map(([audience, own]) => {
    const isOwn = new Set(own);
    const parts = report.contracts.flatMap((contract): readonly Section<Told>[] => {
      const changes = contract.changes.filter((change) => isOwn.has(change));
      if (changes.length === 0) return [];
      const opening = `\n${contractLine(contract, !introduced.has(contract.name), how)}\n`;
      introduced.add(contract.name);
      return [{ opening, parts: changes.map((change) => ({ text: entry(change, how), tells: audience })) }];
    });
    return audience === "payload"
      ? folded(say("section-payload", { count: own.length }), parts)
      : { opening: `\n#### ${say(headings[audience])}`, parts };
  });
}

function folded(summary: string, parts: readonly Part<Told>[]): Section<Told> {
  return { opening: `\n<details>\n<summary>${summary}</summary>`, closing: "\n</details>", parts };
}

/** The name of a contract; where it is named first, with where it is to be read and seen. */
function contractLine({ name, paths }: ReportedContract, isFirst: boolean, { say, leads }: Saying): string {
  const path = paths.after ?? paths.before;
  const called = `**${linked(prose(name), path && leads.addressOf(path, undefined, paths.after === undefined ? "before" : "after"))}**`;
  if (!isFirst) return called;
  const [sheet, pictures] = [leads.sheets.get(name), leads.pictures.get(name)];
  return [
    called,
    ...(sheet === undefined ? [] : [say("review-sheet", { path: linked(code(sheet), leads.addressOf(sheet)) })]),
    ...(pictures === undefined ? [] : [say("page-pictures", { path: code(pictures) })]),
  ].join(" · ");
}

/** One change: what it is, where it stands, how it stands to approvals, and what it is for contracts under way. */
function entry({ change, approval, matters, open }: ReportedChange, how: Saying): string {
  const { say, leads, digits } = how;
  const { subject, says, place, former, id, breaks, environments = [], causes, inFlight } = change;
  const span = place ?? former;
  const facts = [
    ...(span ? [placeOf(span, place ? "after" : "before", leads)] : []),
    code(id.slice(0, digits)),
    ...(breaks ? [say("breaks-callers")] : []),
    ...approvalWords(approval, matters, open, say),
  ];
  const why = [
    ...(environments.length > 0
      ? [
          say("only-in", {
            environments: firstOf(
              environments.map((name) => code(name)),
              say,
            ),
          }),
        ]
      : []),
    ...firstOf(
      causes.map((cause) => said(cause, 200)),
      say,
    ),
  ];
  return `- ${[
    subject === "" ? said(says) : say("entry", { subject: `**${said(subject, 200)}**`, says: said(says) }),
    ...(why.length > 0 ? [why.join(" · ")] : []),
    ...(inFlight === undefined ? [] : [say("in-flight", { text: said(inFlight) })]),
    facts.join(" · "),
  ].join("<br>")}`;
}

function approvalWords(state: ApprovalState, matters: boolean, open: boolean, say: Saying["say"]): readonly string[] {
  switch (state.kind) {
    case "none":
      return open ? [say("needs-approval")] : [];
    case "lapsed":
      return matters ? [say("approval-lapsed", { until: prose(state.until) })] : [];
    case "approved": {
      const { until, independent, counts } = state;
      const [by, reason] = [prose(state.by, 100), prose(state.reason, 300)];
      return [
        until === undefined ? say("approved-by", { by, reason }) : say("approved-by-until", { by, reason, until: prose(until) }),
        ...(counts && independent === true ? [say("approved-by-other")] : []),
        ...(counts && independent === false ? [say("approved-by-same")] : []),
        ...(counts || !open ? [] : [say("approved-by-same-open")]),
      ];
    }
  }
}

function placeOf(span: ShownSpan, which: "before" | "after", { addressOf }: Leads): string {
  const { path } = span.source;
  const { line } = startOf(span);
  return linked(prose(`${path}:${line}`), addressOf(path, line, which));
}

/** What samples send before and after, folded; a fold's own line is no Markdown, so nothing of a contract stands in it. */
function payloads({ contracts }: ChangeReport, say: Saying["say"]): readonly Section<Told>[] {
  const parts = contracts.flatMap(({ name, payload = [] }) =>
    payload.length === 0 ? [] : [{ text: `\n**${prose(name)}**\n\n${fenced(payload, "diff")}`, tells: "beside" as const }],
  );
  return parts.length === 0 ? [] : [folded(say("samples-send"), parts)];
}

/** How much has no room, the gravest first, and where all of it is to be read. */
function leftOut(left: readonly Told[], { page }: Leads, say: Saying["say"]): string {
  const lowers = left.filter((told) => told === "lowers").length;
  const others = left.length - lowers;
  const counts = [
    ...(lowers > 0 ? [say("more-lowers", { count: lowers })] : []),
    ...(others > 0 ? [say("more-others", { count: others })] : []),
  ];
  const where = page === undefined ? say("where-command", { command: code("flowspec diff") }) : say("where-page", { path: code(page) });
  return say("more-not-shown", { counts, where });
}

/** The command by which the first change that needs it is approved. */
function howToApprove({ contracts, approvals }: ChangeReport, { say, digits }: Saying): readonly string[] {
  // Those that need an approval may be among those that are not to be shown.
  const first = contracts.flatMap(({ changes }) => changes).find((change) => change.open)?.change.id;
  if (first === undefined) return [];
  const command = `flowspec diff --approve ${first.slice(0, digits)} --reason "${say("reason")}"`;
  return ["", say("to-approve", { path: code(approvals) }), "", fenced([command], "sh")];
}

/** How many approvals this rests on, and when the next of them lapses. */
function inForce({ contracts }: ChangeReport, say: Saying["say"]): readonly string[] {
  const living = contracts
    .flatMap(({ changes }) => changes)
    .flatMap(({ approval }) => (approval.kind === "approved" && approval.counts ? [approval] : []));
  if (living.length === 0) return [];
  const [next] = living.flatMap(({ until }) => (until === undefined ? [] : [until])).toSorted();
  const count = living.length;
  return ["", next === undefined ? say("in-force", { count }) : say("in-force-until", { count, until: prose(next) })];
}

function pageOfAll({ page }: Leads, say: Saying["say"]): readonly string[] {
  return page === undefined ? [] : ["", say("all-pictures", { path: code(page) })];
}

/** How many digits of ids are shown: eight, or as many as it takes that no two of the report begin alike. */
function digitsOf({ contracts }: ChangeReport): number {
  const ids = [...new Set(contracts.flatMap(({ changes }) => changes.map(({ change }) => change.id)))].toSorted();
  const shared = ids.map((id, index) => {
    const next = ids[index + 1] ?? "";
    let alike = 0;
    while (alike < id.length && id[alike] === next[alike]) alike++;
    return alike;
  });
  return Math.max(8, ...shared.map((alike) => alike + 1));
}
