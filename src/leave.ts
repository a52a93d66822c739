import { finish, type PersonalKnowledge } from "./finish.ts";
import type { Contract } from "./model/contract.ts";
import { type Diagnostic, sorted } from "./model/diagnostic.ts";
import type { Checked, Findings } from "./model/findings.ts";
import type { Source, Span } from "./model/source.ts";
import { allKnown, type Found, knowledgeFor } from "./personal.ts";
import type { Settings } from "./resolve.ts";
import { waivingOf } from "./suppress/waive.ts";

/**
 * Contracts through the gate: their findings as they may leave, and the contracts without the laws that their comments answer. `together` is
 * what was found of several contracts, not of one by itself.
 */
export function leaving(
  results: readonly Found<Contract>[],
  sources: readonly Source[],
  settings: Settings,
  together: readonly Diagnostic[] = [],
): Checked<readonly Contract[]> {
  const found = [...results.flatMap(({ diagnostics }) => diagnostics), ...together, ...(settings.found ?? [])];
  const needs = results.flatMap((each) => each.needs ?? []);
  const waiving = waivingOf(results, settings);
  const findings = finish(found, sources, { ...settings, open: waiving.open }, knowledgeFor(found, results));
  const contracts = waiving.contracts(findings.suppressed);
  const own = results.filter(({ value }) => value !== undefined).map(({ diagnostics }) => [...diagnostics, ...(settings.found ?? [])]);
  const foundAt = atPlaces(findings);
  const value = contracts.map((contract, index) => withFindings(contract, own[index] ?? [], foundAt));
  return { value, ...findings, ...(needs.length > 0 ? { needs } : {}) };
}

type OwnFindings = NonNullable<Contract["found"]>;

/** Findings by what tells them apart, those that comments answer too. */
function atPlaces({ diagnostics, suppressed }: Findings): ReadonlyMap<string, OwnFindings> {
  const places = new Map<string, OwnFindings>();
  const add = (each: Diagnostic, { diagnostics: open, suppressed: answered }: OwnFindings): void => {
    const before = places.get(placeOf(each));
    places.set(placeOf(each), {
      diagnostics: [...(before?.diagnostics ?? []), ...open],
      suppressed: [...(before?.suppressed ?? []), ...answered],
    });
  };
  for (const each of diagnostics) add(each, { diagnostics: [each], suppressed: [] });
  for (const each of suppressed) add(each.diagnostic, { diagnostics: [], suppressed: [each] });
  return places;
}

/** A contract with what was found of it, as it left the gate; what depends on the clock is not its own. */
function withFindings(contract: Contract, own: readonly Diagnostic[], foundAt: ReadonlyMap<string, OwnFindings>): Contract {
  const places = new Set(own.flatMap((each) => (each.byClock ? [] : [placeOf(each)])));
  const found = [...places].flatMap((place) => foundAt.get(place) ?? []);
  if (found.length === 0) return contract;
  const [open, answered] = [found.flatMap(({ diagnostics }) => diagnostics), found.flatMap(({ suppressed }) => suppressed)];
  return { ...contract, found: { diagnostics: sorted(open), suppressed: answered } };
}

/** What tells a finding from others, before the gate and behind it. */
function placeOf({ code, span }: Diagnostic): string {
  return `${code.name} ${span.source.path} ${span.start}`;
}

/** What the gate needs of one contract among others whose findings meet its own; its documents and its meaning are not among it. */
export interface Met {
  readonly source: Source;
  readonly named?: Pick<Contract, "name" | "origin">;
  readonly diagnostics: readonly Diagnostic[];
  /** What was found beside the contract, of its PDFs. */
  readonly beside: readonly Diagnostic[];
  readonly isOfPdfs: boolean;
  /** Its comments about laws that only parameters will show to be broken. */
  readonly open: readonly Span[];
  readonly personal: PersonalKnowledge;
}

/** What stays of a contract for {@link meeting}. */
export function metOf(source: Source, found: Found<Contract>, beside: readonly Diagnostic[], isOfPdfs: boolean, settings: Settings): Met {
  const { value, diagnostics, personal } = found;
  const named = value ? { named: { name: value.name, origin: value.origin } } : {};
  return { source, ...named, diagnostics, beside, isOfPdfs, open: waivingOf([found], settings).open, personal: personal() };
}

/**
 * Contracts whose findings meet through the gate together, as {@link leaving} lets all of a set: those with the same names, and those that
 * read a file in which something was found. Each is given by its place in the set; `together` is what was found of several. `rankOf` tells in which order what was
 * suppressed was found, by the places of contracts.
 */
export function meeting(
  met: ReadonlyMap<number, Met>,
  settings: Settings,
  together: readonly Diagnostic[],
): { readonly findings: Findings; readonly rankOf: (suppressed: Diagnostic) => number } {
  const all = [...met].toSorted(([a], [b]) => a - b);
  const ranks = new Map<Diagnostic, number>();
  for (const [index, { diagnostics }] of all) for (const each of diagnostics) ranks.set(each, index);
  const own = all.flatMap(([, { diagnostics }]) => diagnostics);
  const found = [...own, ...together, ...(settings.found ?? []), ...all.flatMap(([, { beside }]) => beside)];
  const open = all.flatMap(([, each]) => each.open);
  const pdfs = new Map(all.flatMap(([, { isOfPdfs, source }]) => (isOfPdfs ? [[source.path, true] as const] : [])));
  const sources = all.map(([, { source }]) => source);
  const findings = finish(found, sources, { ...settings, open, pdfs }, allKnown(all.map(([, { personal }]) => personal)));
  // What is found of all, or beside them, comes after what each has.
  return { findings, rankOf: (suppressed) => ranks.get(suppressed) ?? Number.MAX_SAFE_INTEGER };
}
