import type { ApprovalState } from "../../model/change.ts";
import type { Audience } from "../../model/change-kinds.ts";
import type { ShownSpan } from "../../model/findings.ts";
import { commentMessages } from "../../words/en/comment.ts";
import type { Language } from "../../words/language.ts";
import { type Say, saying } from "../../words/saying.ts";
import { startOf } from "../position.ts";
import { sentences } from "../words.ts";
import { guardLines } from "./approvals.ts";
import {
  approveCommand,
  digitsOf,
  byAudience,
  type ChangeReport,
  concerns,
  type Leads,
  type ReportedChange,
  type ReportedContract,
} from "./report.ts";

/*
 * What a comment and a page tell of changes, before it is Markdown or HTML. Every text is a sentence, in which what stands in backticks is code; whoever shows it sees to it
 * that nothing else of it means anything.
 */

/** What is told of all changes. */
export interface Told {
  readonly language: Language;
  /** What is asked of the reader. */
  readonly heading: string;
  /** What was compared, and how much differs. */
  readonly overview: string;
  /** Contracts that are new, gone, called otherwise or moved. */
  readonly news: readonly string[];
  readonly unread?: ToldUnread;
  readonly sections: readonly ToldSection[];
  readonly payloads?: ToldPayloads;
  readonly approve?: ToldCommand;
  /** How many approvals it rests on. */
  readonly inForce?: string;
  /** What is wrong with what guards approvals. */
  readonly guards: readonly string[];
  readonly leads: Leads;
}

/** Contracts that were not compared. */
interface ToldUnread {
  readonly heading: string;
  readonly contracts: readonly ToldIncomplete[];
}

interface ToldIncomplete extends ToldPlace {
  readonly says: string;
  readonly found: readonly { readonly place: ToldPlace; readonly says: string }[];
}

/** Changes that concern the same people. */
interface ToldSection {
  readonly audience: Audience;
  readonly heading: string;
  readonly contracts: readonly ToldContract[];
}

export interface ToldContract {
  readonly name: string;
  readonly place: ToldPlace | undefined;
  /** Where a contract is told of first: the paths of its review sheet and of the page with its pictures. */
  readonly sheet?: string;
  readonly pictures?: string;
  readonly entries: readonly ToldEntry[];
}

/** One change. */
export interface ToldEntry {
  /** What it is about; empty where it is the contract. */
  readonly subject: string;
  readonly says: string;
  /** In which environments, and why. */
  readonly beside: readonly string[];
  readonly inFlight?: string;
  readonly place?: ToldPlace;
  /** So much of it as no other begins with. */
  readonly id: string;
  readonly breaks?: string;
  /** How it stands to approvals, what is asked first. */
  readonly asks?: string;
  readonly approval: readonly string[];
}

/** A file of one of the versions, or a line of it. */
export interface ToldPlace {
  readonly path: string;
  readonly line?: number;
  readonly which: "before" | "after";
}

/** What samples send before and after. */
interface ToldPayloads {
  readonly heading: string;
  readonly contracts: readonly { readonly name: string; readonly lines: readonly string[] }[];
}

interface ToldCommand {
  readonly says: string;
  readonly command: string;
}

export type SayComment = Say<typeof commentMessages>;

/** So many things of a kind are named in one sentence. */
const mostNames = 12;

const nowhere: Leads = { addressOf: () => undefined, sheets: new Map(), pictures: new Map() };

export function commentIn(language: Language): SayComment {
  return saying("comment", commentMessages, language);
}

/** A report of changes in words, the gravest first. */
export function toldOf(report: ChangeReport): Told {
  const { language, leads = nowhere } = report;
  const say = commentIn(language);
  const digits = digitsOf(report);
  const [unread, payloads, approve, inForce] = [
    unreadOf(report, say),
    payloadsOf(report, say),
    approveOf(report, digits, say),
    inForceOf(report, say),
  ];
  return {
    language,
    heading: say("heading", { asks: asksOf(report, say) }),
    overview: overviewOf(report, say),
    news: newsOf(report, say),
    ...(unread ? { unread } : {}),
    sections: sectionsOf(report, leads, digits, say),
    ...(payloads ? { payloads } : {}),
    ...(approve ? { approve } : {}),
    ...(inForce === undefined ? {} : { inForce }),
    guards: report.held === undefined ? [] : guardLines(report.held, report.sides.before, language),
    leads,
  };
}

/** What is asked of whoever reads it, in one sentence. */
function asksOf({ open, incomplete, contracts }: ChangeReport, say: SayComment): readonly string[] {
  const asks = [
    ...(open > 0 ? [say("asks-approvals", { count: open })] : []),
    ...(incomplete.length > 0 ? [say("asks-incomplete", { count: incomplete.length })] : []),
  ];
  if (asks.length > 0) return asks;
  if (contracts.length === 0) return [say("no-difference")];
  return [say(contracts.some(({ changes }) => changes.some(({ matters }) => matters)) ? "asks-nothing-more" : "asks-nothing")];
}

function overviewOf({ sides: { before }, contracts, counts }: ChangeReport, say: SayComment): string {
  if (contracts.length === 0) return say("differs-nothing", { before });
  const counted = concerns.flatMap((concern) => (counts[concern] > 0 ? [say(concern, { count: counts[concern] })] : []));
  return say("differs", { before, contracts: contracts.length, counts: counted });
}

function newsOf({ contracts, sides }: ChangeReport, say: SayComment): readonly string[] {
  return [
    ...namedBy("contract-added", "contracts-added", contracts, say),
    ...namedBy("contract-removed", "contracts-removed", contracts, say),
    ...contracts.flatMap((contract) => renamedOrMoved(contract, sides.before, say)).slice(0, mostNames),
  ];
}

function namedBy(
  kind: "contract-added" | "contract-removed",
  id: "contracts-added" | "contracts-removed",
  contracts: readonly ReportedContract[],
  say: SayComment,
): readonly string[] {
  const names = contracts.filter(({ changes }) => changes.some(({ change }) => change.kind === kind)).map(({ name }) => `\`${name}\``);
  return names.length === 0 ? [] : [say(id, { names: firstOf(names, say) })];
}

function renamedOrMoved({ changes, paths }: ReportedContract, side: string, say: SayComment): readonly string[] {
  const { before, after } = changes.find(({ change }) => change.kind === "name-changed")?.change ?? {};
  const renamed = typeof before === "string" && typeof after === "string" ? [say("contract-renamed", { before, after })] : [];
  const isMoved = paths.before !== undefined && paths.after !== undefined && !isSamePlace(paths.before, paths.after, side);
  return isMoved ? [...renamed, say("contract-moved", { before: paths.before, after: paths.after })] : renamed;
}

/** Whether a contract lies where it lay. Of a former version that is a folder, only what stands below that can be the same as before. */
function isSamePlace(before: string, after: string, side: string): boolean {
  if (!before.startsWith(`${side}/`)) return before === after;
  const below = before.slice(side.length + 1);
  return below === after || after.endsWith(`/${below}`) || below.endsWith(`/${after}`);
}

/** The first of many, and how many more there are. */
function firstOf(names: readonly string[], say: SayComment): readonly string[] {
  return names.length > mostNames ? [...names.slice(0, mostNames), say("and-more", { count: names.length - mostNames })] : names;
}

function unreadOf({ incomplete, language }: ChangeReport, say: SayComment): ToldUnread | undefined {
  if (incomplete.length === 0) return undefined;
  const contracts = incomplete.map(({ which, path, findings }): ToldIncomplete => ({
    path,
    which,
    says: say(`incomplete-${which}`),
    found: findings.diagnostics
      .filter(({ severity }) => severity === "error")
      .slice(0, 3)
      .map((finding) => ({ place: placeOf(finding.span, which), says: sentences(finding, language).join(" ") })),
  }));
  return { heading: say("section-incomplete"), contracts };
}

function sectionsOf({ contracts }: ChangeReport, leads: Leads, digits: number, say: SayComment): readonly ToldSection[] {
  const introduced = new Set<string>();
  return byAudience(contracts.flatMap(({ changes }) => changes)).map(([audience, own]) => {
    const told = contracts.flatMap((contract): readonly ToldContract[] => {
      const entries = contract.changes.filter(({ change }) => change.audience === audience).map((change) => entryOf(change, digits, say));
      if (entries.length === 0) return [];
      const isFirst = !introduced.has(contract.name);
      introduced.add(contract.name);
      return [contractOf(contract, entries, isFirst ? leads : nowhere)];
    });
    return { audience, heading: say(`section-${audience}`, { count: own.length }), contracts: told };
  });
}

function contractOf({ name, paths }: ReportedContract, entries: readonly ToldEntry[], { sheets, pictures }: Leads): ToldContract {
  const path = paths.after ?? paths.before;
  const [sheet, page] = [sheets.get(name), pictures.get(name)];
  return {
    name,
    place: path === undefined ? undefined : { path, which: paths.after === undefined ? "before" : "after" },
    ...(sheet === undefined ? {} : { sheet }),
    ...(page === undefined ? {} : { pictures: page }),
    entries,
  };
}

function entryOf({ change, approval, matters, open }: ReportedChange, digits: number, say: SayComment): ToldEntry {
  const { subject, says, place, former, id, breaks, environments = [], causes, inFlight } = change;
  const span = place ?? former;
  const asks = open ? asksIn(approval, say) : undefined;
  return {
    subject,
    says,
    beside: [...(environments.length > 0 ? [say("only-in", { environments: firstOf(environments, say) })] : []), ...firstOf(causes, say)],
    ...(inFlight === undefined ? {} : { inFlight: say("in-flight", { text: inFlight }) }),
    ...(span ? { place: placeOf(span, place ? "after" : "before") } : {}),
    id: id.slice(0, digits),
    ...(breaks ? { breaks: say("breaks-callers") } : {}),
    ...(asks === undefined ? {} : { asks }),
    approval: approvalIn(approval, matters, say),
  };
}

/** What is asked of somebody, and why that is so where there was an approval. */
function asksIn(state: ApprovalState, say: SayComment): string {
  if (state.kind === "lapsed") return say("needs-approval-lapsed", { until: state.until });
  return say(state.kind === "approved" ? `needs-approval-${state.authorship}` : "needs-approval");
}

function approvalIn(state: ApprovalState, matters: boolean, say: SayComment): readonly string[] {
  if (state.kind !== "approved") return state.kind === "lapsed" && !matters ? [say("approval-lapsed", { until: state.until })] : [];
  const { by, reason, until, authorship, counts } = state;
  return [
    until === undefined ? say("approved-by", { by, reason }) : say("approved-by-until", { by, reason, until }),
    ...(counts && authorship !== "unknown" ? [say(`approved-${authorship}`)] : []),
  ];
}

function placeOf(span: ShownSpan, which: "before" | "after"): ToldPlace {
  return { path: span.source.path, line: startOf(span).line, which };
}

function payloadsOf({ contracts }: ChangeReport, say: SayComment): ToldPayloads | undefined {
  const told = contracts.flatMap(({ name, payload = [] }) => (payload.length === 0 ? [] : [{ name, lines: payload }]));
  return told.length === 0 ? undefined : { heading: say("samples-send"), contracts: told };
}

/** The command by which the first change that needs it is approved; those that do may be among those that are not to be shown. */
function approveOf({ contracts, approvals }: ChangeReport, digits: number, say: SayComment): ToldCommand | undefined {
  const first = contracts.flatMap(({ changes }) => changes).find((change) => change.open)?.change.id;
  if (first === undefined) return undefined;
  const command = approveCommand(first.slice(0, digits), say("approver"), say("reason"));
  return { says: say("to-approve", { path: approvals }), command };
}

/** How many approvals this rests on, and when the next of them lapses. */
function inForceOf({ contracts }: ChangeReport, say: SayComment): string | undefined {
  const living = contracts
    .flatMap(({ changes }) => changes)
    .flatMap(({ approval }) => (approval.kind === "approved" && approval.counts ? [approval] : []));
  const count = living.length;
  if (count === 0) return undefined;
  const [next] = living.flatMap(({ until }) => (until === undefined ? [] : [until])).toSorted();
  return next === undefined ? say("in-force", { count }) : say("in-force-until", { count, until: next });
}
