import { approvalsName } from "../../approvals.ts";
import { inSecond, joined } from "../../finish.ts";
import { writeFile } from "../../host.ts";
import { hasErrors } from "../../model/diagnostic.ts";
import { type ChangeFormat, changeFormatNames } from "../../report/changes/format-names.ts";
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
import { checkOutputs, folderOf, outputsOf, tellFindings } from "../findings.ts";
import { exit, type ExitCode, type Io, UsageError } from "../io.ts";
import { paintFor } from "../settings.ts";
import { openSides, type Sides } from "../sides/open.ts";

/** What a run was asked for. */
interface Asked {
  readonly paths: readonly string[];
  readonly flags: DiffFlags;
  readonly format: ChangeFormat;
  /** The files that reports are written to, each with its format. */
  readonly outputs: ReadonlyMap<string, ChangeFormat>;
  /** Of what is told on the stream, and of the files. */
  readonly languages: { readonly told: Language; readonly written: Language };
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
  const { terminal, output } = io.speech;
  const asked: Asked = {
    paths,
    flags,
    format,
    outputs: outputsOf(flags, changeFormatNames),
    // What people read speaks as they do; what machines read is the same wherever it is made.
    languages: { told: format === "pretty" ? terminal : output, written: output },
    chosen: { matters: mattersBy(flags, io), audiences: audiencesOf(flags) },
    task: approvalTaskOf(flags, io),
    today: todayOf(flags, io),
    addressOf: await addressesIn(flags, io),
    pictures:
      flags.html === undefined && flags.png === undefined ? undefined : (await import("../changes/pictures.ts")).changePictures(flags, io),
  };
  refuseReports(asked);
  const sides = await openSides(flags.against, flags, io);
  try {
    return await diffSides(sides, asked, io);
  } finally {
    sides.close();
  }
}

/** Who changes approvals gets no report, and should not look for one. */
function refuseReports({ task, flags: { output = [], html, png } }: Asked): void {
  const given = [
    ...(output.length > 0 ? ["--output"] : []),
    ...(html === undefined ? [] : ["--html"]),
    ...(png === undefined ? [] : ["--png"]),
  ];
  if (task && given.length > 0) throw new UsageError("no-reports", { flags: given });
}

async function diffSides(sides: Sides, asked: Asked, io: Io): Promise<ExitCode> {
  const { before, after } = sides;
  const { paths, flags, format, outputs, languages, chosen, task, today, addressOf, pictures } = asked;
  const { told, written } = languages;
  const { project } = after;
  const file = openApprovals(project, io);
  const second = outputs.size > 0 && written !== told ? written : undefined;
  const comparison = await compareSides(sides, paths, { language: told, second, sample: flags.sample, pictures });
  const { incomplete } = comparison;
  const isComplete = incomplete.length === 0;
  const contracts = comparison.contracts.map(({ shown: { name, changes }, files }) => ({ name, changes, files }));
  const former = await formerOf(sides);
  const judged = await judgeRun(file, { contracts, isWhole: isComplete && paths.length === 0, ...former }, project, today, io);
  tellFindings(joined(...incomplete.map(({ findings }) => findings)), flags, io);
  if (task) return writeApprovals(task, { file, judged, contracts, isComplete, project }, flags, io);
  const leads = {
    addressOf,
    sheets: sheetsOf(contracts, project, io),
    ...(isComplete && pictures ? pictures.leads() : { pictures: new Map() }),
  };
  const reportIn = (language: Language): ChangeReport => ({
    ...reportOf(spokenIn(language, comparison, languages, io), judged, chosen),
    sides: { before: before.label, after: after.label },
    approvals: file.shown,
    language,
    ...folderOf(io),
    leads,
  });
  const report = reportIn(told);
  tellFindings(judged.findings, flags, io);
  const files = await checkOutputs(flags, io, [], changeFormatNames);
  // A part of the pictures would look like all of them.
  if (isComplete) await pictures?.write(report);
  io.stdout.write(await changeText(report, format, paintFor(io.stdout, flags, io)));
  for (const [index, name] of [...outputs.values()].entries()) {
    const place = files[index];
    if (place) await writeFile(place, await changeText(reportIn(written), name));
  }
  return report.open > 0 || !isComplete || hasErrors(judged.findings.diagnostics) ? exit.findings : exit.ok;
}

/** A comparison in one of the languages that it was made in. Findings speak that of the terminal first. */
function spokenIn(language: Language, { contracts, incomplete }: Comparison, { told }: Asked["languages"], { speech }: Io): Comparison {
  return {
    contracts: language === told ? contracts : contracts.map(({ second, ...each }) => ({ ...each, shown: second ?? each.shown })),
    incomplete: language === speech.terminal ? incomplete : incomplete.map((each) => ({ ...each, findings: inSecond(each.findings) })),
  };
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
async function formerOf({ before }: Sides): Promise<Pick<Compared, "former" | "formerConfig" | "history">> {
  const { commit, project } = before;
  const former = await before.text(approvalsName);
  const approved = { formerConfig: project.config, ...(former ? { former } : {}) };
  return commit ? { ...approved, history: { repository: commit.repository, base: commit.id, tip: commit.tip } } : approved;
}
