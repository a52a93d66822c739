import { readSuppressions, type Suppression } from "../1-parse/suppressions.ts";
import { remainder } from "../3-check/judge/residual.ts";
import { severityOf } from "../diagnostics/collector.ts";
import { rules } from "../rules/index.ts";
import type { Contract } from "../model/contract.ts";
import { type Diagnostic, hasErrors, type Result, type Suppressed } from "../model/diagnostic.ts";
import type { Span } from "../model/source.ts";
import type { Waiver } from "../model/waiver.ts";

const laws: ReadonlySet<string> = new Set(rules.map(({ name }) => name));

/** What comments in contracts leave out. */
interface Waiving {
  /** The comments about laws that only parameters will show to be broken: no finding says that they suppress nothing. */
  readonly open: readonly Span[];
  /** The contracts without the laws that their comments answer, when it is known what those suppressed. */
  readonly contracts: (suppressed: readonly Suppressed[]) => readonly Contract[];
}

/** What the comments in contracts, as they were checked, leave out; `found` is what was found beside. */
export function waivingOf(
  results: readonly Result<Contract>[],
  { found = [], noSuppressions = false }: { readonly found?: readonly Diagnostic[]; readonly noSuppressions?: boolean },
): Waiving {
  const all = results.flatMap(({ value, diagnostics }) => {
    if (value === undefined) return [];
    return [{ contract: value, own: [...diagnostics, ...found], open: noSuppressions ? [] : openWaivers(value, diagnostics) }];
  });
  return {
    open: all.flatMap(({ open }) => open.map(({ comment }) => comment)),
    contracts: (suppressed) =>
      all.map(({ contract, own, open }) => {
        const waived = waivers(
          own,
          suppressed,
          open.flatMap((each) => each.waived),
        );
        return waived.length > 0 ? { ...contract, waived } : contract;
      }),
  };
}

/**
 * The laws that comments in a contract leave out: those whose findings they suppressed, `own` being the contract's, and those that only
 * parameters will show to be broken, where a comment stands above the construct that they judge.
 */
function waivers(own: readonly Diagnostic[], suppressed: readonly Suppressed[], open: readonly Waiver[]): readonly Waiver[] {
  const reasons = new Map(suppressed.map(({ diagnostic, reason }) => [idOf(diagnostic), reason]));
  const found = own.flatMap((each): readonly Waiver[] => {
    const reason = laws.has(each.code.name) ? reasons.get(idOf(each)) : undefined;
    if (reason === undefined) return [];
    const at = /^\/(?:samples|params)\//u.test(each.pointer) ? {} : { at: each.pointer };
    return [{ code: each.code.name, reason, ...at, isError: each.severity === "error" }];
  });
  const different = new Map([...found, ...open].map((each) => [`${each.code} ${each.at ?? "*"}`, each]));
  return [...different.values()];
}

function idOf({ code, span }: Diagnostic): string {
  return `${code.name} ${span.source.path} ${span.start}`;
}

/** A comment on a law that a contract leaves open, with the constructs that it is left out of. */
interface OpenWaiver {
  readonly comment: Span;
  readonly waived: readonly Waiver[];
}

/** The comments of a contract that are about laws whose answer depends on its parameters; none while it has errors. */
function openWaivers(contract: Contract, found: readonly Diagnostic[]): readonly OpenWaiver[] {
  const comments = readSuppressions(contract.origin.span.source).filter(
    ({ code, reason, line }) => laws.has(code) && reason !== "" && line !== undefined,
  );
  if (comments.length === 0 || hasErrors(found.filter(({ code }) => !comments.some((comment) => comment.code === code.name)))) return [];
  const { varied } = contract;
  const { places } = remainder(varied ? { ...contract, ...varied } : contract);
  return comments.flatMap((comment) => {
    const waived = places.flatMap(({ place, open }): readonly Waiver[] => {
      const rule = open.find(({ name }) => name === comment.code);
      const spans = [place.origin, ...[...place.fields.values()].map(({ origin }) => origin)].flatMap(({ span, key }) =>
        key ? [span, key] : [span],
      );
      if (rule === undefined || !spans.some((span) => isOn(comment, span))) return [];
      return [
        { code: comment.code, reason: comment.reason, at: place.origin.pointer, isError: severityOf(rule, contract.action) === "error" },
      ];
    });
    return waived.length > 0 ? [{ comment: comment.span, waived }] : [];
  });
}

function isOn({ line }: Suppression, { source, start }: Span): boolean {
  return line !== undefined && source === line.source && start >= line.start && start < line.end;
}
