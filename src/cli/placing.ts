import { resolve, dirname } from "node:path";
import { checkSource } from "../compile.ts";
import { putInto, type PutIn } from "../draft/put.ts";
import { type PartyPlan, type Plan, planned } from "../draft/plan.ts";
import { bare } from "../draft/party-words.ts";
import { keywordsOf } from "../draft/proposals.ts";
import { sidesOf } from "../draft/sides.ts";
import { type Target, targetsIn } from "../draft/target.ts";
import { readPdfInside, rewriteText, sha256 } from "../host.ts";
import type { Shown } from "../model/findings.ts";
import { type PdfFacts, unnamedPdf } from "../model/pdf-facts.ts";
import type { Source } from "../model/source.ts";
import type { PdfDocument } from "../pdf/document.ts";
import { fullFacts } from "../pdf/full-facts.ts";
import { printProposal, type ProposalWords } from "../pdf/place/print.ts";
import type { Proposed } from "../pdf/place/proposal.ts";
import { allPdfNeeds } from "../preflight.ts";
import { resolveSource, type Settings } from "../resolve.ts";
import { placingMessages } from "../words/en/placing.ts";
import { saying, type Say } from "../words/saying.ts";
import { openProject, type Project } from "./config.ts";
import { committedFacts } from "./contract-pdf.ts";
import { maskedDiff } from "./diff.ts";
import { forPeople, reportFindings, tellFindings } from "./findings.ts";
import { exit, type ExitCode, type Io, UsageError } from "./io.ts";
import { settingsOf } from "./project.ts";
import type { CommonFlags } from "./settings.ts";
import { specOf, standardInput } from "./sources.ts";
import { withFiles } from "./with-files.ts";

/** Flags of `place --write`. */
export interface WriteFlags extends CommonFlags {
  readonly write?: string;
  readonly party?: readonly string[];
  readonly flow?: string;
  readonly all?: boolean;
  readonly diff?: boolean;
}

/** A PDF that was read, and what it seems to want. */
export interface ReadPdf {
  readonly path: string;
  readonly document: PdfDocument;
  /** What it seems to want, if those parties are people that are named by its words. */
  readonly wanted: (people?: ReadonlySet<string>) => Proposed;
  readonly words: ProposalWords;
}

type SayPlacing = Say<typeof placingMessages>;

/**
 * `flowspec place <pdf> --write <spec>`: puts what a PDF seems to want into a contract, and says whose each party's components are. Exits with 1
 * where something is left that the document asks for.
 */
export async function writeProposals(pdf: ReadPdf, path: string, flags: WriteFlags, io: Io): Promise<ExitCode> {
  const project = await openProject(io);
  const source = await specOf(path, project, io);
  const known = settingsOf(project, flags, io, "asked");
  const target = await targetOf(source, pdf, known, project, flags, io);
  if (typeof target === "number") return target;
  const say = saying("placing", placingMessages, io.speech.terminal);
  const { plan, facts, people } = planFor(target, pdf, flags);
  const judged = await settingsWith(target, facts, known, project, io);
  const tell = (text: string): void => {
    io.stderr.write(`${text}\n`);
  };
  if (target.pdf !== undefined && !isNamed(target, pdf, project, io))
    tell(say("other-pdf", { path: source.path, pdf: target.pdf, given: pdf.path }));
  const { refused, ...made } = await withoutErrors(target, plan, pdf, judged, io);
  tellPlan(plan, made, say, tell);
  for (const party of people) tell(say("by-hand", { party }));
  if (refused) {
    tell(refused.count === undefined ? say("all-refused") : say("refused", { count: refused.count }));
    tellFindings(refused.findings, forPeople(flags), io);
  }
  await deliver(source, made, flags, io);
  if (source.path !== standardInput && made.text !== source.text && target.pdf !== undefined && !flags.diff)
    tell(say("next", { path: source.path }));
  // What names no party may well be the initiator's, and is no mistake.
  const isLeft = plan.parties.some(({ name, matched, proposals }) => name !== undefined && !matched && proposals.length > 0);
  return isLeft || refused || made.elsewhere.length > 0 ? exit.findings : exit.ok;
}

/** The contract, or the flow of a group, whose PDF it is; the exit code where the contract cannot be read. */
async function targetOf(
  source: Source,
  pdf: ReadPdf,
  known: Settings,
  project: Project,
  flags: WriteFlags,
  io: Io,
): Promise<Target | ExitCode> {
  const { value: contract, ...wrong } = await withFiles(io, known, (settings) => checkSource(source, settings));
  const { value: document } = await withFiles(io, known, (settings) => resolveSource(source, settings));
  if (contract === undefined || document === undefined) return reportFindings([source], wrong, forPeople(flags), io);
  const targets = targetsIn(source, contract, document);
  if (flags.flow !== undefined) {
    const index = /^[1-9]\d{0,3}$/u.test(flags.flow) ? Number(flags.flow) - 1 : -1;
    if (index < 0 || index >= targets.length) throw new UsageError("no-flow-number", { count: targets.length, given: flags.flow });
    const chosen = targets[index];
    if (chosen === undefined) throw new UsageError("no-file");
    return chosen;
  }
  const withFile = targets.flatMap((target) => target ?? []);
  const [only, ...others] = withFile;
  if (only === undefined) throw new UsageError("no-file");
  if (others.length === 0) return only;
  const named = withFile.filter((target) => isNamed(target, pdf, project, io));
  const [first] = named;
  if (first === undefined || named.length > 1) throw new UsageError("which-flow", { path: source.path, count: targets.length });
  return first;
}

/** Whether a contract names the PDF that was read, or one with the same bytes. */
function isNamed({ source, pdf }: Target, { path, document }: ReadPdf, { folder }: Project, { cwd }: Io): boolean {
  if (pdf === undefined) return false;
  const named = resolve(cwd, dirname(source.path), pdf);
  if (named === resolve(cwd, path)) return true;
  const there = readPdfInside(folder, named);
  return typeof there === "object" && "bytes" in there && there.bytes !== undefined && sha256(there.bytes) === document.sha256;
}

interface Planned {
  readonly plan: Plan;
  /** Those of the PDF, with the keywords of the contract and of what is proposed. */
  readonly facts: PdfFacts;
  /** Words of parties that sign by hand, though the document has words for a seal. */
  readonly people: ReadonlySet<string>;
}

/** What is to be written. Only the approvers tell which parties are people, who have no seal: then it is planned anew. */
function planFor(target: Target, { document, wanted }: ReadPdf, flags: WriteFlags): Planned {
  const asked = allPdfNeeds(target.contract).flatMap((need) => need.keywords);
  const planOf = (proposed: Proposed): Omit<Planned, "people"> => {
    const facts = fullFacts(document, [...new Set([...asked, ...keywordsOf(proposed.proposals)])]);
    return { facts, plan: planned(target, facts, proposed, givenIn(flags.party ?? [], proposed, target), flags.all === true) };
  };
  const first = planOf(wanted());
  const { people } = first.plan;
  return { ...(people.size === 0 ? first : planOf(wanted(people))), people };
}

/** What the contract is judged by: the PDF as it was read now, others as committed facts have them. */
async function settingsWith(
  { source, contract, pdf }: Target,
  facts: PdfFacts,
  known: Settings,
  project: Project,
  io: Io,
): Promise<Settings> {
  const committed = await committedFacts(contract, { cwd: io.cwd, project: project.folder });
  const pdfs = new Map(committed.pdfs).set(pdf ?? unnamedPdf, facts);
  return { ...known, pdfs: new Map([[source.path, pdfs]]) };
}

/** Which approvers the flags name, from 0, by the bare word of the party. */
function givenIn(pairs: readonly string[], { parties }: Proposed, target: Target): ReadonlyMap<string, number> {
  const roles = sidesOf(target).map(({ role }) => role);
  return new Map(
    pairs.map((given) => {
      const at = given.lastIndexOf("=");
      const [word, who] = [given.slice(0, at).trim(), given.slice(at + 1).trim()];
      if (at < 0 || who === "") throw new UsageError("no-pair", { given });
      const names = parties.map(({ name }) => name);
      if (word !== "" && !names.some((name) => bare(name) === bare(word)))
        throw names.length === 0 ? new UsageError("no-parties", { given: word }) : new UsageError("no-such-party", { given: word, names });
      const numbered = /^#([1-9]\d{0,2})$/u.exec(who)?.[1];
      const called = roles.flatMap((role, index) => (role !== undefined && bare(role) === bare(who) ? [index] : []));
      const number = numbered === undefined ? (called.length === 1 ? called[0] : undefined) : Number(numbered) - 1;
      if (number === undefined || number >= roles.length) throw new UsageError("no-such-approver", { given: who, count: roles.length });
      return [bare(word), number] as const;
    }),
  );
}

/** What was put in, and what was not, since a check would find an error in it; without a count it is everything. */
interface Made extends PutIn {
  readonly refused?: { readonly count?: number; readonly findings: Parameters<typeof tellFindings>[0] };
}

/** The components without those with which the contract would have an error that it does not have now. */
async function withoutErrors(target: Target, plan: Plan, pdf: ReadPdf, judged: Settings, io: Io): Promise<Made> {
  const { source, document, pointer } = target;
  const check = (text: string): Promise<ReturnType<typeof checkSource>> =>
    withFiles(io, judged, (settings) => checkSource({ ...source, text }, settings));
  const before = errorsIn((await check(source.text)).diagnostics);
  const put = (meant: Plan["meant"]): PutIn => putInto(source, document, pointer, meant, (proposal) => printProposal(proposal, pdf.words));
  const first = put(plan.meant);
  const found = await check(first.text);
  const added = addedTo(before, found.diagnostics);
  if (added.length === 0) return first;
  const guilty = first.put.filter(({ pointer }) => added.some((error) => isAbout(error, pointer)));
  const wrong = new Set(guilty.map(({ proposal }) => proposal));
  const second = put(plan.meant.filter(({ proposal }) => !wrong.has(proposal)));
  const left = addedTo(before, (await check(second.text)).diagnostics);
  const findings = { ...found, diagnostics: added };
  if (wrong.size === 0 || left.length > 0) return { text: source.text, put: [], elsewhere: [], refused: { findings } };
  return { ...second, refused: { count: wrong.size, findings } };
}

/** Whether an error is that of a component: it lies in it, or upon the whole list that it stands in. */
function isAbout({ pointer }: Shown, component: string): boolean {
  return `${pointer}/`.startsWith(`${component}/`) || pointer === component.slice(0, component.lastIndexOf("/"));
}

function errorsIn(found: readonly Shown[]): readonly Shown[] {
  return found.filter(({ severity }) => severity === "error");
}

/** Errors that were not there before, by what they say of which place. */
function addedTo(before: readonly Shown[], after: readonly Shown[]): readonly Shown[] {
  const key = ({ code, pointer, message }: Shown): string => JSON.stringify([code.name, pointer, message]);
  const known = new Set(before.map(key));
  return errorsIn(after).filter((each) => !known.has(key(each)));
}

function tellPlan(plan: Plan, { put, elsewhere }: PutIn, say: SayPlacing, tell: (text: string) => void): void {
  for (const party of plan.parties) if (party.proposals.length > 0 || (party.matched && party.there > 0)) tell(partyText(party, put, say));
  for (const side of new Set(elsewhere.map((each) => each.side)))
    tell(say("elsewhere", { number: side + 1, count: elsewhere.filter((each) => each.side === side).length }));
  if (plan.offers > 0) tell(say("offers", { count: plan.offers }));
}

function partyText({ name, matched, proposals, there }: PartyPlan, put: PutIn["put"], say: SayPlacing): string {
  if (matched === undefined)
    return name === undefined
      ? say("nobody", { count: proposals.length, example: "=#1" })
      : say("unmatched", { count: proposals.length, party: name, example: `${name}=#1` });
  const data = { number: matched.side + 1, there, open: proposals.filter((each) => put.some(({ proposal }) => proposal === each)).length };
  if (name === undefined) return say(matched.by === "flag" ? "nobody-by-flag" : "nobody-by-rest", data);
  return say(`by-${matched.by}`, { party: name, ...data });
}

/** Writes the contract, shows what would change, or prints what came from the standard input. */
async function deliver(source: Source, { text, put }: PutIn, flags: WriteFlags, io: Io): Promise<void> {
  const say = saying("placing", placingMessages, io.speech.terminal);
  const isChanged = text !== source.text;
  if (flags.diff) io.stdout.write(maskedDiff(source, { ...source, text }, io));
  else if (source.path === standardInput) io.stdout.write(text);
  else if (isChanged) await rewriteText(io.cwd, source, text);
  const said = { path: source.path, count: put.length };
  io.stderr.write(`${isChanged ? say(flags.diff ? "would-write" : "written", said) : say("nothing", said)}\n`);
}
