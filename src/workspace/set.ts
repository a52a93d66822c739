import { outputName, repeatedNames } from "../3-check/unique-names.ts";
import { together } from "../finish.ts";
import { type Met, meeting, metOf } from "../leave.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Findings } from "../model/findings.ts";
import type { Settings } from "../resolve.ts";
import type { Studied } from "./known.ts";
import type { Outcome } from "./outcome.ts";

/** A set of contracts of which only outcomes stay, and, of those that meet others, what the gate needs. Contracts have numbers, in their order. */
export interface ContractSet {
  readonly add: (index: number, outcome: Outcome) => void;
  /** Keeps what the gate needs of a contract that meets others. */
  readonly meet: (index: number, studied: Studied) => void;
  /** Leaves out a contract whose file is gone. */
  readonly drop: (index: number) => void;
  /** Those that meet others, as it turns out, and of which that was not kept. */
  readonly missing: () => readonly number[];
  /** What was found of all of them, as it may leave. */
  readonly findings: () => Findings;
}

/** A set without contracts. */
export function createSet(settings: Settings): ContractSet {
  const outcomes = new Map<number, Outcome>();
  const met = new Map<number, Met>();
  const byName = new Map<string, number>();
  /** Contracts with the name of another. */
  const repeating = new Set<number>();

  const repeated = (): readonly Diagnostic[] => {
    const all = [...met].toSorted(([a], [b]) => a - b);
    return repeatedNames(all.flatMap(([, { named }]) => named ?? []));
  };
  const meets = (): ((index: number) => boolean) => {
    const found = [...met.values()].flatMap(({ diagnostics, beside }) => [...diagnostics, ...beside]);
    const all = [...found, ...repeated(), ...(settings.found ?? [])];
    const shown = new Set(
      all.flatMap(({ span, related }) => [span, ...related.map((other) => other.span)]).map(({ source }) => source.path),
    );
    const used = new Set([...outcomes.values()].flatMap(({ files }) => files));
    return (index) => {
      const { path = "", files = [], findings } = outcomes.get(index) ?? {};
      if (repeating.has(index) || shown.has(path) || files.some((file) => shown.has(file))) return true;
      return used.has(path) && findings !== undefined && findings.diagnostics.length + findings.suppressed.length > 0;
    };
  };
  return {
    add: (index, outcome) => {
      outcomes.set(index, outcome);
      const name = outputName(outcome.name ?? "");
      if (name === "") return;
      const other = byName.get(name);
      if (other === undefined) byName.set(name, index);
      else for (const each of [other, index]) repeating.add(each);
    },
    meet: (index, { source, found, facts }) => {
      met.set(index, metOf(source, found, facts.diagnostics, facts.pdfs.size > 0, settings));
    },
    drop: (index) => void outcomes.delete(index),
    missing: () => [...outcomes.keys()].filter((index) => !met.has(index)).filter(meets()),
    findings: () => {
      const own = [...outcomes].flatMap(([index, { findings }]) =>
        findings === undefined || met.has(index) ? [] : [{ findings, rankOf: () => index }],
      );
      const others = met.size > 0 || settings.found ? [meeting(met, settings, repeated())] : [];
      return together([...own, ...others]);
    },
  };
}
