import { differencesOf, payloadDiff } from "../../differences.ts";
import { diffContracts } from "../../diff.ts";
import { approvalsName } from "../../approvals.ts";
import { joined } from "../../finish.ts";
import { ask, repositoryOf } from "../../host/git.ts";
import type { Change, ShownContract } from "../../model/change.ts";
import type { Contract } from "../../model/contract.ts";
import { hasErrors } from "../../model/diagnostic.ts";
import { renderSample } from "../../render.ts";
import { changeText } from "../changes/format.ts";
import { type ChangeReport, countsOf, type ReportedContract, type ReportedIncomplete, summed } from "../../report/changes/report.ts";
import { addressesIn, sheetsOf } from "../changes/leads.ts";
import { audiencesOf, changeFormatOf, type DiffFlags, mattersBy } from "../changes/flags.ts";
import { openApprovals } from "../approvals/file.ts";
import { approvalTaskOf, todayOf } from "../approvals/flags.ts";
import { type Compared as ComparedRun, judgeRun } from "../approvals/judge.ts";
import { writeApprovals } from "../approvals/write.ts";
import { folderOf, tellFindings } from "../findings.ts";
import { exit, type ExitCode, type Io } from "../io.ts";
import { type CompiledBoth, compiledBoth } from "../sides/lowering.ts";
import { openSides } from "../sides/open.ts";
import { pairsOf } from "../sides/pairs.ts";
import type { Side } from "../sides/side.ts";

/** A contract with its differences, before it is known how they stand to approvals. */
interface Compared {
  readonly shown: ShownContract;
  /** What either version was read from. */
  readonly files: readonly string[];
  readonly payload?: readonly string[];
}

/** `flowspec diff [paths…]`: what contracts do otherwise than another version of the project. */
export async function diffCommand(paths: readonly string[], flags: DiffFlags, io: Io): Promise<ExitCode> {
  const matters = mattersBy(flags, io);
  const audiences = audiencesOf(flags);
  const format = changeFormatOf(flags, io);
  // What people read speaks as they do; what machines read is the same wherever it is made.
  const language = format === "pretty" ? io.speech.terminal : io.speech.output;
  const addressOf = await addressesIn(flags, io);
  const pictures =
    flags.html === undefined && flags.png === undefined ? undefined : (await import("../changes/pictures.ts")).changePictures(flags, io);
  const task = approvalTaskOf(flags, io);
  const today = todayOf(flags, io);
  const sides = await openSides(flags.against, flags, io);
  const { before, after } = sides;
  const file = openApprovals(after.project, io);
  const compared: Compared[] = [];
  const incomplete: ReportedIncomplete[] = [];
  const compiled = await compiledBoth(before, after);
  for await (const pair of pairsOf(before, after, paths, compiled.others)) {
    if (pair.kind === "incomplete") {
      incomplete.push(pair);
      continue;
    }
    const versions = {
      name: pair.name,
      ...(pair.before ? { before: pair.before.contract } : {}),
      ...(pair.after ? { after: pair.after.contract } : {}),
    };
    const changes = [...changesOf(versions), ...(await loweredOtherwise(versions, compiled))];
    if (changes.length === 0) continue;
    pictures?.add(pair);
    const payload = flags.sample === undefined ? undefined : payloadOf(flags.sample, versions);
    compared.push({
      shown: await differencesOf(versions, changes, { language }),
      files: [...(pair.before?.files ?? []), ...(pair.after?.files ?? [])],
      ...(payload ? { payload } : {}),
    });
  }
  const isComplete = incomplete.length === 0;
  const all = compared.map(({ shown: { name, changes }, files }) => ({ name, changes, files }));
  const former = await before.text(approvalsName);
  const history = { ...(await historyOf(before, after, io)), ...(former ? { former } : {}), formerConfig: before.project.config };
  sides.close();
  const judged = await judgeRun(file, { contracts: all, isWhole: isComplete && paths.length === 0, ...history }, after.project, today, io);
  if (task) {
    tellIncomplete(incomplete, flags, io);
    return writeApprovals(task, { file, judged, contracts: all, isComplete, project: after.project }, flags, io);
  }

  const contracts = compared.map(({ shown, payload }): ReportedContract & { readonly open: number } => {
    const changes = shown.changes.map((change) => {
      const approval = judged.states.get(change.id) ?? { kind: "none" };
      const isMeant = matters(change);
      return { change, approval, matters: isMeant, open: isMeant && !(approval.kind === "approved" && approval.counts) };
    });
    return {
      name: shown.name,
      paths: shown.paths,
      changes: changes.filter(({ change }) => audiences.has(change.audience)),
      counts: countsOf(shown.changes),
      open: changes.filter(({ open }) => open).length,
      ...(payload ? { payload } : {}),
    };
  });
  const report: ChangeReport = {
    sides: { before: before.label, after: after.label },
    contracts,
    incomplete,
    counts: summed(contracts.map(({ counts }) => counts)),
    open: contracts.reduce((sum, { open }) => sum + open, 0),
    approvals: file.shown,
    held: judged.summary,
    language,
    ...folderOf(io),
    leads: {
      addressOf,
      sheets: sheetsOf(contracts, after.project, io),
      ...(isComplete && pictures ? pictures.leads() : { pictures: new Map() }),
    },
  };
  tellIncomplete(incomplete, flags, io);
  tellFindings(judged.findings, flags, io);
  // A part of the pictures would look like all of them.
  if (isComplete) await pictures?.write(report);
  io.stdout.write(await changeText(report, format, flags, io));
  return report.open > 0 || !isComplete || hasErrors(judged.findings.diagnostics) ? exit.findings : exit.ok;
}

/** Why contracts could not be compared. */
function tellIncomplete(incomplete: readonly ReportedIncomplete[], flags: DiffFlags, io: Io): void {
  tellFindings(joined(...incomplete.map(({ findings }) => findings)), flags, io);
}

/** What is known of where both versions come from: of folders nothing. */
async function historyOf({ commit }: Side, { project }: Side, io: Io): Promise<Pick<ComparedRun, "repository" | "base">> {
  if (commit === undefined) return {};
  const repository = await repositoryOf(project.folder, io.env);
  const { isShallow, top } = repository;
  return { base: commit, repository: { ask: async (args) => ask(repository, args), isShallow, top } };
}

/** What differs between two versions; of one that is new or gone, just that. */
function changesOf({ before, after }: { readonly before?: Contract; readonly after?: Contract }): readonly Change[] {
  if (before && after) return diffContracts(before, after);
  const [contract] = [after ?? before];
  if (contract === undefined) return [];
  const { name, origin } = contract;
  const kind = after ? "contract-added" : "contract-removed";
  const side = after ? "after" : "before";
  return [{ kind, audience: "builder", subject: [], [side]: name, places: { [side]: origin.span }, causes: [] }];
}

/** What became of a contract by another flowspec alone. */
async function loweredOtherwise(
  { before, after }: { readonly before?: Contract; readonly after?: Contract },
  compiled: CompiledBoth,
): Promise<readonly Change[]> {
  return before && after ? compiled.changes(before, after) : [];
}

/** Lines of what a sample sends that differ, where both versions have it. */
function payloadOf(
  sample: string,
  { before, after }: { readonly before?: Contract; readonly after?: Contract },
): readonly string[] | undefined {
  const [was, is] = [before && renderSample(before, sample), after && renderSample(after, sample)];
  if (before === undefined || after === undefined || was === undefined || is === undefined) return undefined;
  return payloadDiff(sample, { contract: before, body: was }, { contract: after, body: is });
}
