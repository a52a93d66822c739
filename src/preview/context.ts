import type { ConstructFacts } from "../language/readers/facts.ts";
import type { Use } from "../model/files.ts";
import type { Shown } from "../model/findings.ts";
import type { ValueLabels } from "./called.ts";
import type { FindingLink } from "./model.ts";
import type { PreviewSay } from "./say.ts";

/** What the parts of a preview are made of, beside what each is about. */
export interface Context {
  /** Where the constructs of a contract were written, by their facts. */
  readonly byFacts: ReadonlyMap<object, ConstructFacts>;
  readonly diagnostics: readonly Shown[];
  /** Boxes are numbered through all contracts of a group. */
  readonly counter: { boxes: number };
  readonly labels: ValueLabels;
  /** The path of the contract, and the files whose keys it uses. */
  readonly path: string;
  readonly uses: readonly Use[];
  readonly words: PreviewSay;
}

/** A finding where it is only pointed at: they are numbered from 1, in their order. */
export function findingLink(index: number, { severity }: Shown, { say }: PreviewSay): FindingLink {
  const number = index + 1;
  return { id: `finding-${number}`, number, name: say("finding", { number }), severity };
}

/** A finding, and how it is pointed at. */
interface Fault {
  readonly link: FindingLink;
  readonly found: Shown;
}

/** What was found about what stands at a pointer of the contract, or in it. */
export function faultsAt(pointer: string | undefined, { diagnostics, words }: Context): readonly Fault[] {
  if (pointer === undefined || pointer === "") return [];
  return diagnostics.flatMap((found, index) =>
    found.pointer === pointer || found.pointer.startsWith(`${pointer}/`) ? [{ link: findingLink(index, found, words), found }] : [],
  );
}
