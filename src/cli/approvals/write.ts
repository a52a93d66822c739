import { type Approval, type FreshApproval, withApproval, withoutApprovals } from "../../approvals.ts";
import { rewriteText, writeNew } from "../../host.ts";
import { hasErrors } from "../../model/diagnostic.ts";
import type { ShownChange } from "../../model/change.ts";
import { judgedLimits } from "../../model/limits.ts";
import { toldIn } from "../../report/changes/words.ts";
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
  const said: string[] = [];
  const fresh: FreshApproval[] = [];
  const lapsed = new Set<string>();
  for (const { change, contract } of found.values()) {
    const { id, kind } = change;
    const state = judged.states.get(id);
    const shown = { id: id.slice(0, shortId), contract };
    if (state?.kind === "approved") {
      said.push(say("approved-before", { ...shown, by: state.by }));
      continue;
    }
    if (state?.kind === "lapsed") lapsed.add(id);
    const says = toldIn(change, io.speech.terminal);
    fresh.push({ change: id, contract, kind, says, reason, by, ...(until === undefined ? {} : { until }) });
    said.push(say("approved", { ...shown, says }));
  }
  if (fresh.length > 0) {
    await put(file, withAll(file, fresh, lapsed), io);
    const id = project.config.approvals === "independent" ? "written-independent" : "written";
    said.push(say(id, { path: file.shown, count: fresh.length }));
  }
  io.stdout.write(said.map((line) => `${line}\n`).join(""));
  return exit.ok;
}

/**
 * The text of the file with further approvals; those that have lapsed make room for them.
 * @throws UsageError where others refer to one of these, or there is no place for so many
 */
function withAll({ source, shown: path, approvals }: ApprovalsFile, fresh: readonly FreshApproval[], lapsed: ReadonlySet<string>): string {
  const count = approvals.length - lapsed.size + fresh.length;
  if (count > judgedLimits.values) throw new UsageError("too-many-approvals", { path, count, most: judgedLimits.values });
  const { text: free, left } = source && lapsed.size > 0 ? withoutApprovals(source, lapsed) : { text: source?.text, left: new Set() };
  const text = left.size > 0 ? undefined : withApproval(source && { ...source, text: free ?? "" }, ...fresh);
  if (text === undefined) throw new UsageError("no-room-for-approval", { path });
  return text;
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
