import { type Coverage, countsOf, coverageOf, type Fork, type Lacking } from "../branches.ts";
import type { Contract } from "../model/contract.ts";
import { hasErrors } from "../model/diagnostic.ts";
import type { Findings } from "../model/findings.ts";
import type { Paint } from "../report/paint.ts";
import { startOf } from "../report/position.ts";
import { coverageMessages } from "../words/en/coverage.ts";
import type { Language } from "../words/language.ts";
import { type Say, saying } from "../words/saying.ts";
import { formatOf } from "./findings.ts";
import { exit, type ExitCode, type Io, UsageError } from "./io.ts";
import { type CommonFlags, paintFor } from "./settings.ts";

/** Flags of a command that says what samples reach. */
export interface CoverageFlags extends CommonFlags {
  readonly coverage?: boolean;
  readonly coverageMin?: string;
}

/** A run that finds out what samples reach, of each contract while it is there. */
export interface CoverageRun {
  readonly take: (contract: Contract) => Promise<void>;
  /** What was found out, for programs: members of the document of findings. */
  readonly data: (findings: Findings, io: Io) => Readonly<Record<string, unknown>>;
  /** Tells people, and answers how the process should exit that would exit with `code`. */
  readonly tell: (findings: Findings, code: ExitCode, io: Io) => ExitCode;
}

/**
 * Begins to find out what samples reach.
 * @throws UsageError where `--coverage-min` is no percentage.
 */
export function beginCoverage(flags: CoverageFlags): CoverageRun {
  const least = leastOf(flags);
  const all: Coverage[] = [];
  const isKnown = ({ diagnostics }: Findings): boolean => !hasErrors(diagnostics);
  return {
    take: async (contract) => {
      all.push(coverageOf(contract));
      return Promise.resolve();
    },
    data: (findings, { speech }) => (isKnown(findings) ? { coverage: coverageData(all, sayingCoverage(speech.output)) } : {}),
    tell: (findings, code, io) => {
      const say = sayingCoverage(io.speech.terminal);
      const format = formatOf(flags, io);
      const stream = format === "pretty" ? io.stdout : io.stderr;
      if (!isKnown(findings)) {
        io.stderr.write(`${say("later")}\n`);
        return code;
      }
      if (format !== "json") stream.write(coverageText(all, paintFor(stream, flags, io), say));
      const { branches, reached } = countsOf(all.flatMap(({ forks }) => forks));
      if (reached * 100 >= least * branches) return code;
      io.stderr.write(`${say("less", { least })}\n`);
      return exit.findings;
    },
  };
}

type SayCoverage = Say<typeof coverageMessages>;

function sayingCoverage(language: Language): SayCoverage {
  return saying("coverage", coverageMessages, language);
}

function leastOf({ coverageMin }: CoverageFlags): number {
  if (coverageMin === undefined) return 0;
  if (!/^\d{1,3}$/u.test(coverageMin) || Number(coverageMin) > 100) throw new UsageError("no-percentage", { given: coverageMin });
  return Number(coverageMin);
}

/** What samples do not reach, contract by contract, for people; the last line counts. */
function coverageText(all: readonly Coverage[], paint: Paint, say: SayCoverage): string {
  const lines = all.flatMap((each) => contractLines(each, paint, say));
  const { branches, reached } = countsOf(all.flatMap(({ forks }) => forks));
  const base = lines.map((line) => /<<: \*([\w-]+)/u.exec(line)?.[1]).find((name) => name !== undefined);
  const note = base === undefined ? [] : [say("anchor", { base }), ""];
  return [...lines, ...note, say("all", { reached, branches }), ""].join("\n");
}

function contractLines({ path, forks }: Coverage, paint: Paint, say: SayCoverage): readonly string[] {
  const { branches, reached } = countsOf(forks);
  if (branches === reached) return [];
  const missing = forks.flatMap((fork) =>
    fork.branches.flatMap(({ way, reached: isReached, lacking }) => {
      if (isReached) return [];
      const added = lacking && sampleLine(fork, way, lacking, say);
      return [`  ${placesOf(fork, path)} ${sentence(fork, way, say)}`, ...(added === undefined ? [] : [paint(`      ${added}`, "dim")])];
    }),
  );
  return [say("contract", { path, reached, branches }), ...missing, ""];
}

/** Where a fork stands; of several places in one file, those in the order of the text. */
function placesOf({ places }: Fork, home: string): string {
  return places
    .map(({ span, key }) => {
      const { line, column } = startOf(key ?? span);
      return `${span.source.path === home ? "" : `${span.source.path}:`}${line}:${column}`;
    })
    .join(", ");
}

function sentence({ kind, name }: Fork, way: string, say: SayCoverage): string {
  switch (kind) {
    case "when":
      return say(way === "true" ? "when-true" : "when-false", { name });
    case "each":
      return say(way === "none" ? "each-none" : way === "one" ? "each-one" : "each-several", { name });
    case "optional":
      return say(way === "given" ? "optional-given" : "optional-absent", { name });
    case "word":
      return say("word", { name, way });
  }
}

/** A sample to add, on one line. */
function sampleLine({ name }: Fork, way: string, { base, values, without }: Lacking, say: SayCoverage): string {
  if (without !== undefined && values.length === 0) return say("leave-out", { without });
  const given = [...(base === undefined ? [] : [`<<: *${base}`]), ...values.map(([param, yaml]) => `${param}: ${yaml}`)];
  const sample = `${sampleName(name, way)}: { ${given.join(", ")} }`;
  return without === undefined ? sample : say("without", { sample, without });
}

/** A name that a sample may have: `guarantors-none`. */
function sampleName(name: string, way: string): string {
  const words = `${name} ${way}`.replaceAll(/([a-z\d])([A-Z])/gu, "$1-$2").toLowerCase();
  const kebab = words
    .split(/[^a-z\d]/u)
    .filter((word) => word !== "")
    .join("-");
  return /^[a-z]/u.test(kebab) ? kebab : `sample-${kebab}`;
}

function coverageData(all: readonly Coverage[], say: SayCoverage): unknown {
  const contracts = all.map(({ path, name, forks }) => ({
    path,
    name,
    ...countsOf(forks),
    missing: forks.flatMap((fork) => missingOf(fork, say)),
  }));
  return { ...countsOf(all.flatMap(({ forks }) => forks)), contracts };
}

function missingOf(fork: Fork, say: SayCoverage): readonly unknown[] {
  const { kind, name, places, branches } = fork;
  const at = places.map(({ span, key }) => ({ file: span.source.path, ...startOf(key ?? span) }));
  return branches
    .filter(({ reached }) => !reached)
    .map(({ way, lacking }) => ({
      kind,
      name,
      way,
      at,
      ...(lacking ? { sample: { ...lacking, values: Object.fromEntries(lacking.values), line: sampleLine(fork, way, lacking, say) } } : {}),
    }));
}
