import { type Coverage, countsOf, coverageOf, type Fork, type Lacking } from "../branches.ts";
import type { Contract } from "../model/contract.ts";
import { hasErrors } from "../model/diagnostic.ts";
import type { Findings } from "../model/findings.ts";
import type { Paint } from "../report/paint.ts";
import { startOf } from "../report/position.ts";
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
  readonly data: (findings: Findings) => Readonly<Record<string, unknown>>;
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
    data: (findings) => (isKnown(findings) ? { coverage: coverageData(all) } : {}),
    tell: (findings, code, io) => {
      const format = formatOf(flags, io);
      const stream = format === "pretty" ? io.stdout : io.stderr;
      if (!isKnown(findings)) {
        io.stderr.write("What samples reach is told once no contract has an error.\n");
        return code;
      }
      if (format !== "json") stream.write(coverageText(all, paintFor(stream, flags, io)));
      const { branches, reached } = countsOf(all.flatMap(({ forks }) => forks));
      if (reached * 100 >= least * branches) return code;
      io.stderr.write(`Samples reach less than ${least} % of the branches.\n`);
      return exit.findings;
    },
  };
}

function leastOf({ coverageMin }: CoverageFlags): number {
  if (coverageMin === undefined) return 0;
  if (!/^\d{1,3}$/u.test(coverageMin) || Number(coverageMin) > 100) throw new UsageError("no-percentage", { given: coverageMin });
  return Number(coverageMin);
}

/** What samples do not reach, contract by contract, for people; the last line counts. */
function coverageText(all: readonly Coverage[], paint: Paint): string {
  const lines = all.flatMap((each) => contractLines(each, paint));
  const { branches, reached } = countsOf(all.flatMap(({ forks }) => forks));
  const base = lines.map((line) => /<<: \*([\w-]+)/u.exec(line)?.[1]).find((name) => name !== undefined);
  const note =
    base === undefined
      ? []
      : [
          `\`<<: *${base}\` takes the other values of that sample, which bears the anchor: \`${base}: &${base}\`; \`…\` is yours to write.`,
          "",
        ];
  return [...lines, ...note, `${reached} of ${branches} branches reached.`, ""].join("\n");
}

function contractLines({ path, forks }: Coverage, paint: Paint): readonly string[] {
  const { branches, reached } = countsOf(forks);
  if (branches === reached) return [];
  const missing = forks.flatMap((fork) =>
    fork.branches.flatMap(({ way, reached: isReached, lacking }) => {
      if (isReached) return [];
      const added = lacking && sampleLine(fork, way, lacking);
      return [`  ${placesOf(fork, path)} ${sentence(fork, way)}`, ...(added === undefined ? [] : [paint(`      ${added}`, "dim")])];
    }),
  );
  return [`${path}: ${reached} of ${branches} branches reached`, ...missing, ""];
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

function sentence({ kind, name }: Fork, way: string): string {
  switch (kind) {
    case "when":
      return `\`when: ${name}\` is never ${way}`;
    case "each":
      return `\`each: ${name}\` never has ${way === "none" ? "no item" : way === "one" ? "one item" : "several items"}`;
    case "optional":
      return `\`${name}\` is never ${way === "given" ? "given" : "left out"}`;
    case "word":
      return `\`${name}\` is never \`${way}\``;
  }
}

/** A sample to add, on one line. */
function sampleLine({ name }: Fork, way: string, { base, values, without }: Lacking): string {
  if (without !== undefined && values.length === 0) return `add a sample that leaves \`${without}\` out`;
  const given = [...(base === undefined ? [] : [`<<: *${base}`]), ...values.map(([param, yaml]) => `${param}: ${yaml}`)];
  const left = without === undefined ? "" : `, without \`${without}\``;
  return `${sampleName(name, way)}: { ${given.join(", ")} }${left}`;
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

function coverageData(all: readonly Coverage[]): unknown {
  const contracts = all.map(({ path, name, forks }) => ({ path, name, ...countsOf(forks), missing: forks.flatMap(missingOf) }));
  return { ...countsOf(all.flatMap(({ forks }) => forks)), contracts };
}

function missingOf(fork: Fork): readonly unknown[] {
  const { kind, name, places, branches } = fork;
  const at = places.map(({ span, key }) => ({ file: span.source.path, ...startOf(key ?? span) }));
  return branches
    .filter(({ reached }) => !reached)
    .map(({ way, lacking }) => ({
      kind,
      name,
      way,
      at,
      ...(lacking ? { sample: { ...lacking, values: Object.fromEntries(lacking.values), line: sampleLine(fork, way, lacking) } } : {}),
    }));
}
