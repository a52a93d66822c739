import type { Contract } from "../model/contract.ts";
import { inBrief } from "../finish.ts";
import { compare, hasErrors } from "../model/diagnostic.ts";
import type { Findings } from "../model/findings.ts";
import type { Settings } from "../resolve.ts";
import { study, type Studied } from "./known.ts";
import { alone, type Outcome, outcomeOf } from "./outcome.ts";
import { createSet } from "./set.ts";
import { createPassingTexts } from "./texts.ts";
import type { WorkspaceReader } from "./workspace.ts";

/** What is done with contracts that are studied one after another. */
export interface Passing {
  /** Takes a contract that has no error by itself, while others may still turn out to have some. It is dropped afterwards. */
  readonly take?: (contract: Contract) => Promise<void>;
  /** What a contract came to in an earlier run, where that still holds: it is neither read nor taken. */
  readonly recall?: (path: string) => Outcome | undefined;
  /** Is told what was found of a contract, before the gate: also of one that has errors. It is dropped afterwards. */
  readonly studied?: (studied: Studied) => void;
  /** Notes what a contract came to, once it was taken. */
  readonly done?: (outcome: Outcome) => void;
  /** How many findings are read one by one, errors before warnings; others are only counted, and their texts dropped. Without it all are read. */
  readonly read?: number;
}

/**
 * Checks a set of contracts as `checkSources` does, one after another: each is read, studied, taken and dropped, so that a set of any size needs
 * little more memory than one of them. Of what several contracts show together, repeated names and findings in files that they share, what
 * the gate needs is kept; contracts that turn out to be concerned only later are studied again.
 */
export async function checkEach(
  paths: readonly string[],
  reader: WorkspaceReader,
  settings: Settings,
  { take, recall, studied: told, done, read }: Passing = {},
): Promise<Findings> {
  const texts = createPassingTexts(reader.text);
  const set = createSet(settings);
  const brief = read !== undefined && isInOrder(paths) ? readFirst(read) : (outcome: Outcome): Outcome => outcome;
  const studied = async (index: number): Promise<Studied | undefined> => {
    const source = await texts.read(paths[index] ?? "");
    return typeof source === "string" ? undefined : study(source, settings, texts, reader.facts);
  };
  /** Those that were not taken, since an error was known by then. */
  const left: number[] = [];
  let isWrong = false;
  for (const [index, path] of paths.entries()) {
    const recalled = recall?.(path);
    const each = recalled ? undefined : await studied(index);
    if (recalled) set.add(index, brief(recalled));
    if (each === undefined) continue;
    told?.(each);
    const checked = alone(each, settings);
    const outcome = outcomeOf(each, checked);
    set.add(index, brief(outcome));
    if (outcome.findings === undefined) set.meet(index, each);
    isWrong ||= hasErrors(checked.diagnostics);
    if (isWrong) left.push(index);
    else if (checked.value) await take?.(checked.value);
    done?.(outcome);
  }
  for (let missing = set.missing(); missing.length > 0; missing = set.missing()) {
    for (const index of missing) {
      const each = await studied(index);
      if (each) set.meet(index, each);
      else set.drop(index);
    }
  }
  const findings = set.findings();
  if (take && !hasErrors(findings.diagnostics)) {
    // What is an error of one contract alone may be answered by a comment in another.
    for (const index of left) {
      const each = await studied(index);
      const value = each && alone(each, settings).value;
      if (value) await take(value);
    }
  }
  return findings;
}

/** Whether files are read in the order in which their findings are. */
function isInOrder(paths: readonly string[]): boolean {
  return paths.every((path, index) => index === 0 || compare(paths[index - 1] ?? "", path) < 0);
}

/**
 * Keeps of outcomes, which come in reading order, those findings whole that are among the first so many: an error comes before every warning, a
 * warning before those that are found later. Thousands of contracts with a warning each would otherwise stay as texts.
 */
function readFirst(limit: number): (outcome: Outcome) => Outcome {
  let errors = 0;
  let all = 0;
  return (outcome) => {
    const { findings } = outcome;
    const diagnostics = findings?.diagnostics ?? [];
    const isRead = all < limit || (errors < limit && hasErrors(diagnostics));
    errors += diagnostics.filter(({ severity }) => severity === "error").length;
    all += diagnostics.length;
    return isRead || findings === undefined ? outcome : { ...outcome, findings: inBrief(findings) };
  };
}
