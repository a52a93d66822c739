import type { Contract } from "../model/contract.ts";
import { hasErrors } from "../model/diagnostic.ts";
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
  /** Notes what a contract came to, once it was taken. */
  readonly done?: (outcome: Outcome) => void;
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
  { take, recall, done }: Passing = {},
): Promise<Findings> {
  const texts = createPassingTexts(reader.text);
  const set = createSet(settings);
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
    if (recalled) set.add(index, recalled);
    if (each === undefined) continue;
    const checked = alone(each, settings);
    const outcome = outcomeOf(each, checked);
    set.add(index, outcome);
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
