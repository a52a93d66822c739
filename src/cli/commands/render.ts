import { mask } from "../../runtime/mask.ts";
import { readValues, renderContract } from "../../render.ts";
import { diskTree, readSource } from "../../host.ts";
import { allParams, type Contract } from "../../model/contract.ts";
import { joined } from "../../finish.ts";
import { hasErrors } from "../../model/diagnostic.ts";
import type { DocumentNode, Entry, MapNode } from "../../model/document.ts";
import type { Checked, Findings } from "../../model/findings.ts";
import { type Source, span } from "../../model/source.ts";
import { parse } from "../../1-parse/parse.ts";
import type { Settings } from "../../resolve.ts";
import { committedFacts } from "../contract-pdf.ts";
import { openProject, type Project } from "../config.ts";
import { forPeople, tellFindings } from "../findings.ts";
import { exit, type ExitCode, type Io, UsageError } from "../io.ts";
import { settingsOf } from "../project.ts";
import { sampleOf } from "../samples.ts";
import { type RowsFlags, rowsOptions } from "../rows/options.ts";
import { clockOf } from "../settings.ts";
import { namedSource, specOf } from "../sources.ts";
import { typed } from "../typed.ts";
import { usedNow } from "../with-files.ts";
import { type FactsOfContract, study } from "../../workspace/known.ts";
import { alone } from "../../workspace/outcome.ts";
import { createPassingTexts } from "../../workspace/texts.ts";

export interface RenderFlags extends RowsFlags {
  readonly params?: string;
  readonly sample?: string;
  readonly set?: readonly string[];
  readonly force?: boolean;
}

/** `flowspec render <spec>`: the body to stdout where there is no error, or with `--force` whenever one can be built; findings to stderr. */
export async function renderCommand(path: string, flags: RenderFlags, io: Io): Promise<ExitCode> {
  const rows = rowsOptions(flags, io);
  const project = await openProject(io);
  const source = await specOf(path, project, io);
  const { contract, values, known, findings, body } = await renderingOf(source, project, flags, io);
  if (body !== undefined && (flags.force || !hasErrors(findings.diagnostics))) io.stdout.write(`${JSON.stringify(body, null, 2)}\n`);
  // Of what is no failure whoever runs a thousand parts is told by another run.
  if (!rows?.isPart || hasErrors(findings.diagnostics)) tellFindings(findings, flags, io);
  if ((await io.stdout.delivered?.()) === false) return exit.environment; // the body is all that it makes
  if (hasErrors(findings.diagnostics)) return exit.findings;
  if (contract === undefined || values === undefined || rows === undefined) return exit.ok;
  const { renderRows } = await import("../rows/render.ts");
  return renderRows(contract, values, known, rows, flags, io);
}

/** What becomes of a contract with values. */
export interface Rendering {
  /** Nothing where the contract cannot be read, as is `values`. */
  readonly contract: Contract | undefined;
  readonly values: Values | undefined;
  readonly known: Omit<Settings, "clock">;
  readonly findings: Findings;
  /** Nothing where none can be built, and where there are rows. */
  readonly body: unknown;
}

/** The body that a contract becomes with the values that flags say. */
export async function renderingOf(source: Source, project: Project, flags: RenderFlags, io: Io): Promise<Rendering> {
  const { clock: _, ...known } = settingsOf(project, forPeople(flags), io, "one");
  const { value: contract, ...checked } = await checkedOnce(source, project, known, io);
  const values = contract && (await valuesOf(contract, known, flags, io));
  const findings = values?.findings ? joined(checked, values.findings) : checked;
  if (!values || flags.rows !== undefined) return { contract, values, known, findings, body: undefined };
  const rendered = renderContract(contract, values.given, values.now, known);
  return { contract, values, known, findings: joined(findings, rendered), body: rendered.value };
}

/** A contract as `check` has it, with the facts that stand beside its PDFs: read, bound and judged once. */
async function checkedOnce(source: Source, project: Project, known: Settings, io: Io): Promise<Checked<Contract>> {
  const tree = diskTree(io.cwd);
  const texts = createPassingTexts(async (path, root) => (root === undefined ? source : usedNow({ path, root }, tree, io)));
  const facts = (found: Contract): Promise<FactsOfContract> => committedFacts(found, { cwd: io.cwd, project: project.folder, tree });
  return alone(await study(source, known, texts, facts), known);
}

/** Values, and the moment that they are of. */
interface Values {
  readonly given: MapNode;
  readonly now: number;
  readonly findings?: Findings;
}

/** Values from `--sample`, over them those of `--params`, over them those of `--set`. */
async function valuesOf(contract: Contract, settings: Settings, flags: RenderFlags, io: Io): Promise<Values> {
  const sample = sampleOf(contract, flags.sample);
  const { params } = flags;
  const read = params === undefined ? undefined : await namedSource(params, io, async () => readSource(io.cwd, params));
  const file = read && readValues(read, contract, settings);
  if (file?.value && file.value.kind !== "map") throw new UsageError("no-map", { path: flags.params ?? "" });
  const entries = new Map<string, Entry>([
    ...(sample?.node.entries ?? []),
    ...(file?.value?.kind === "map" ? file.value.entries : []),
    ...(flags.set ?? []).map((assignment) => setEntry(contract, assignment)),
  ]);
  const clock = clockOf(flags, io);
  const now = clock.guessed ? (sample?.now ?? clock.now) : clock.now;
  return {
    given: { kind: "map", span: contract.origin.span, pointer: "", entries },
    now,
    ...(file ? { findings: file } : {}),
  };
}

/** `name=value`, the value read as the parameter's type wants it. */
function setEntry(contract: Contract, assignment: string): [string, Entry] {
  const at = assignment.indexOf("=");
  if (at < 1) throw new UsageError("no-assignment", { given: mask(assignment) });
  const name = assignment.slice(0, at);
  const text = assignment.slice(at + 1);
  const source: Source = { path: "--set", text: assignment };
  const key = span(source, 0, at);
  const whole = span(source, at + 1, assignment.length);
  const type = allParams(contract).get(name)?.type;
  if (type === "list") {
    const parsed = parse({ path: `--set ${name}`, text });
    if (parsed.value && !parsed.cut) return [name, { key, value: parsed.value }];
  }
  return [
    name,
    { key, value: { kind: "scalar", span: whole, pointer: `/${name}`, quoted: true, value: typed(type, text) } satisfies DocumentNode },
  ];
}
