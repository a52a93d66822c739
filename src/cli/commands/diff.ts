import { approvalsName } from "../../approvals.ts";
import { joined } from "../../finish.ts";
import { ask, repositoryOf } from "../../host/git.ts";
import { hasErrors } from "../../model/diagnostic.ts";
import type { ChangeFormat } from "../../report/changes/format-names.ts";
import { type ChangeReport, countsOf, type Leads, type ReportedContract, summed } from "../../report/changes/report.ts";
import type { Language } from "../../words/language.ts";
import { openApprovals } from "../approvals/file.ts";
import { approvalTaskOf, todayOf } from "../approvals/flags.ts";
import { type Compared, judgeRun, type JudgedRun } from "../approvals/judge.ts";
import { writeApprovals } from "../approvals/write.ts";
import { compareSides, type Comparison } from "../changes/compare.ts";
import { audiencesOf, changeFormatOf, type DiffFlags, mattersBy } from "../changes/flags.ts";
import { changeText } from "../changes/format.ts";
import { addressesIn, sheetsOf } from "../changes/leads.ts";
import type { ChangePictures } from "../changes/pictures.ts";
import { folderOf, tellFindings } from "../findings.ts";
import { exit, type ExitCode, type Io } from "../io.ts";
import { openSides, type Sides } from "../sides/open.ts";

/** What a run was asked for. */
interface Asked {
  readonly paths: readonly string[];
  readonly flags: DiffFlags;
  readonly format: ChangeFormat;
  readonly language: Language;
  readonly chosen: Chosen;
  readonly task: ReturnType<typeof approvalTaskOf>;
  readonly today: string;
  readonly addressOf: Leads["addressOf"];
  readonly pictures: ChangePictures | undefined;
}

/** Which changes need an approval, and whose are shown. */
interface Chosen {
  readonly matters: ReturnType<typeof mattersBy>;
  readonly audiences: ReturnType<typeof audiencesOf>;
}

/** `flowspec diff [paths…]`: what contracts do otherwise than another version of the project, and who has approved it. */
export async function diffCommand(paths: readonly string[], flags: DiffFlags, io: Io): Promise<ExitCode> {
  const format = changeFormatOf(flags, io);
  const asked: Asked = {
    paths,
    flags,
    format,
    // What people read speaks as they do; what machines read is the same wherever it is made.
    language: format === "pretty" ? io.speech.terminal : io.speech.output,
    chosen: { matters: mattersBy(flags, io), audiences: audiencesOf(flags) },
    task: approvalTaskOf(flags, io),
    today: todayOf(flags, io),
    addressOf: await addressesIn(flags, io),
    pictures:
      flags.html === undefined && flags.png === undefined ? undefined : (await import("../changes/pictures.ts")).changePictures(flags, io),
  };
  const sides = await openSides(flags.against, flags, io);
  try {
    return await diffSides(sides, asked, io);
  } finally {
    sides.close();
  }
}

async function diffSides(sides: Sides, asked: Asked, io: Io): Promise<ExitCode> {
  const { before, after } = sides;
  const { paths, flags, format, language, chosen, task, today, addressOf, pictures } = asked;
  const { project } = after;
  const file = openApprovals(project, io);
  const comparison = await compareSides(sides, paths, { language, sample: flags.sample, pictures });
  const { incomplete } = comparison;
  const isComplete = incomplete.length === 0;
  const contracts = comparison.contracts.map(({ shown: { name, changes }, files }) => ({ name, changes, files }));
  const history = await historyOf(sides, io);
  const judged = await judgeRun(file, { contracts, isWhole: isComplete && paths.length === 0, ...history }, project, today, io);
  tellFindings(joined(...incomplete.map(({ findings }) => findings)), flags, io);
  if (task) return writeApprovals(task, { file, judged, contracts, isComplete, project }, flags, io);
  const report: ChangeReport = {
    ...reportOf(comparison, judged, chosen),
    sides: { before: before.label, after: after.label },
    approvals: file.shown,
    language,
    ...folderOf(io),
    leads: {
      addressOf,
      sheets: sheetsOf(contracts, project, io),
      ...(isComplete && pictures ? pictures.leads() : { pictures: new Map() }),
    },
  };
  tellFindings(judged.findings, flags, io);
  // A part of the pictures would look like all of them.
  if (isComplete) await pictures?.write(report);
  io.stdout.write(await changeText(report, format, flags, io));
  return report.open > 0 || !isComplete || hasErrors(judged.findings.diagnostics) ? exit.findings : exit.ok;
}

/** What differs, with how it stands to approvals. */
function reportOf(
  { contracts: compared, incomplete }: Comparison,
  { states, summary }: JudgedRun,
  { matters, audiences }: Chosen,
): Pick<ChangeReport, "contracts" | "incomplete" | "counts" | "open" | "held"> {
  let open = 0;
  const contracts = compared.map(({ shown: { name, paths, changes }, payload }): ReportedContract => {
    const all = changes.map((change) => {
      const approval = states.get(change.id) ?? { kind: "none" };
      const isMeant = matters(change);
      return { change, approval, matters: isMeant, open: isMeant && !(approval.kind === "approved" && approval.counts) };
    });
    open += all.filter((each) => each.open).length;
    return {
      name,
      paths,
      changes: all.filter(({ change }) => audiences.has(change.audience)),
      counts: countsOf(changes),
      ...(payload ? { payload } : {}),
    };
  });
  return { contracts, incomplete, counts: summed(contracts.map(({ counts }) => counts)), open, held: summary };
}

/** What is known of where both versions come from; of folders no more than what the former approved. */
async function historyOf({ before, after }: Sides, io: Io): Promise<Pick<Compared, "former" | "formerConfig" | "repository" | "base">> {
  const former = await before.text(approvalsName);
  const approved = { formerConfig: before.project.config, ...(former ? { former } : {}) };
  if (before.commit === undefined) return approved;
  const repository = await repositoryOf(after.project.folder, io.env);
  const { isShallow, top } = repository;
  return { ...approved, base: before.commit, repository: { ask: async (args) => ask(repository, args), isShallow, top } };
}
