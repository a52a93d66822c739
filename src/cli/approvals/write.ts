import { type Approval, withApproval, withoutApprovals } from "../../approvals.ts";
import { rewriteText, writeNew } from "../../host.ts";
import { hasErrors } from "../../model/diagnostic.ts";
import type { ShownChange } from "../../model/change.ts";
import type { Source } from "../../model/source.ts";
import { approvalsMessages } from "../../words/en/approvals.ts";
import { saying } from "../../words/saying.ts";
import type { Project } from "../config.ts";
import { tellFindings } from "../findings.ts";
import { exit, type ExitCode, type Io, UsageError } from "../io.ts";
import type { ApprovalFlags, ApprovalTask } from "./flags.ts";
import type { ApprovalsFile } from "./file.ts";
import type { ComparedContract, JudgedRun } from "./judge.ts";

/** What is known when approvals are to be written. */
export interface Writing {
  readonly file: ApprovalsFile;
  readonly judged: JudgedRun;
  readonly contracts: readonly ComparedContract[];
  /** Whether every contract could be compared: what is not known whole is neither approved nor pruned. */
  readonly isComplete: boolean;
  readonly project: Project;
}

/** How many digits of an id people are shown. */
const shortId = 8;

/** Adds approvals, or removes those that nobody needs, and says which. Nothing is written where something is not known, or wrong with the file. */
export async function writeApprovals(task: ApprovalTask, writing: Writing, flags: ApprovalFlags, io: Io): Promise<ExitCode> {
  const { isComplete, judged } = writing;
  const say = saying("approvals", approvalsMessages, io.speech.terminal);
  if (!isComplete) {
    io.stderr.write(`${say("incomplete")}\n`);
    return exit.findings;
  }
  if (hasErrors(judged.findings.diagnostics)) {
    tellFindings(judged.findings, flags, io);
    return exit.findings;
  }
  return task.kind === "approve" ? approve(task, writing, io) : prune(writing, io);
}

/** A change by the beginning of its id, with the contract that it is one of. */
interface Found {
  readonly change: ShownChange;
  readonly contract: string;
}

async function approve(task: Extract<ApprovalTask, { kind: "approve" }>, writing: Writing, io: Io): Promise<ExitCode> {
  const { file, judged, contracts, project } = writing;
  const { reason, by, until } = task;
  const say = saying("approvals", approvalsMessages, io.speech.terminal);
  const all = contracts.flatMap(({ name, changes }) => changes.map((change): Found => ({ change, contract: name })));
  const found = new Map(task.ids.map((id) => foundBy(id, all)).map((each) => [each.change.id, each]));
  let { source } = file;
  let added = 0;
  const said: string[] = [];
  for (const { change, contract } of found.values()) {
    const state = judged.states.get(change.id);
    const shown = { id: change.id.slice(0, shortId), contract };
    if (state?.kind === "approved") {
      said.push(say("approved-before", { ...shown, by: state.by }));
      continue;
    }
    // One that has lapsed makes room for the new one.
    const free = source && state?.kind === "lapsed" ? without(source, change.id) : source;
    const says = change.subject === "" ? change.says : `${change.subject}: ${change.says}`;
    const fresh = { change: change.id, contract, kind: change.kind, says, reason, by, ...(until === undefined ? {} : { until }) };
    const text = free === "bound" ? undefined : withApproval(free, fresh);
    if (text === undefined) throw new UsageError("no-room-for-approval", { path: file.shown });
    source = { path: file.shown, text };
    added += 1;
    said.push(say("approved", { ...shown, says }));
  }
  if (source !== undefined && added > 0) {
    await put(file, source.text, io);
    const id = project.config.approvals === "independent" ? "written-independent" : "written";
    said.push(say(id, { path: file.shown, count: added }));
  }
  io.stdout.write(said.map((line) => `${line}\n`).join(""));
  return exit.ok;
}

/** The file without the approval of a change, unless others refer to that. */
function without(source: Source, change: string): Source | "bound" {
  const { text, left } = withoutApprovals(source, new Set([change]));
  return left.size > 0 ? "bound" : { ...source, text };
}

function foundBy(given: string, all: readonly Found[]): Found {
  const [first, ...others] = all.filter(({ change }) => change.id.startsWith(given));
  if (first === undefined) throw new UsageError("no-such-change", { given });
  const ids = [first, ...others].map(({ change }) => change.id);
  if (new Set(ids).size > 1) throw new UsageError("several-changes", { given, ids });
  return first;
}

async function prune({ file, judged }: Writing, io: Io): Promise<ExitCode> {
  const say = saying("approvals", approvalsMessages, io.speech.terminal);
  const idle: readonly Approval[] = [...judged.unused, ...judged.lapsed];
  if (file.source === undefined || idle.length === 0) {
    io.stdout.write(`${say("nothing-to-prune", { path: file.shown })}\n`);
    return exit.ok;
  }
  const { text, left } = withoutApprovals(file.source, new Set(idle.map(({ change }) => change)));
  if (text !== file.source.text) await put(file, text, io);
  const lapsed = new Set(judged.lapsed);
  const lines = idle.map((approval) => {
    const { contract, until = "" } = approval;
    const shown = { id: approval.change.slice(0, shortId), contract };
    if (left.has(approval.change)) return say("not-pruned", { ...shown, path: file.shown });
    return lapsed.has(approval) ? say("pruned-lapsed", { ...shown, until }) : say("pruned", shown);
  });
  io.stdout.write(lines.map((line) => `${line}\n`).join(""));
  return exit.ok;
}

/** Writes the file whole; what somebody has made of it meanwhile is not lost, and nothing is written then. */
async function put({ source, path }: ApprovalsFile, text: string, io: Io): Promise<void> {
  if (source === undefined) writeNew(path, text);
  else await rewriteText(io.cwd, source, text);
}
