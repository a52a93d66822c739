import { filledIn, inEach } from "../3-check/judge/fill.ts";
import { type ConstructFacts, factsOf } from "../language/readers/facts.ts";
import { actions } from "../language/tables/actions.ts";
import type { Contract } from "../model/contract.ts";
import type { DocumentNode } from "../model/document.ts";
import type { Source } from "../model/source.ts";
import { field, literalOf } from "../model/tree.ts";
import type { Flow } from "../runtime/facts.generated.ts";

/** A contract, or one flow of a group, that proposals are to be put into. */
export interface Target {
  readonly source: Source;
  readonly contract: Contract;
  /** The contract with the files that it uses. */
  readonly document: DocumentNode;
  /** The pointer of the flow; "" of a contract by itself. */
  readonly pointer: string;
  /** The flow as it is written, then as each sample fills it in. */
  readonly flows: readonly Flow[];
  /** The PDF that its file names, relative to the contract; nothing where it names none. */
  readonly pdf?: string;
}

/** The flows of a contract that are signed on a PDF of their own: those of templates and drafts are not. */
export function targetsIn(source: Source, contract: Contract, document: DocumentNode): readonly (Target | undefined)[] {
  const roots = [contract.root, ...inEach(contract).flatMap((each) => each.samples.map((sample) => filledIn(each, sample)))];
  const { construct, targets } = actions[contract.action];
  const all = roots.map((root) => factsOf(root, construct, targets).filter(({ constructs }) => constructs.includes("flow")));
  const isGroup = contract.root.fields.has("flows");
  return (all[0] ?? []).map((flow, index): Target | undefined => {
    const file = fileOf(flow);
    if (file === undefined) return undefined;
    const pdf = literalOf(field(file, "pdf"));
    return {
      source,
      contract,
      document,
      pointer: isGroup ? `/flows/${index}` : "",
      // A sample repeats a flow or leaves it out only where that is asked for; then nothing is known of it.
      flows: all.flatMap((each): readonly Flow[] =>
        each.length === all[0]?.length ? each.slice(index, index + 1).map(({ facts }) => facts) : [],
      ),
      ...(typeof pdf === "string" && pdf !== "" ? { pdf } : {}),
    };
  });
}

function fileOf({ fields }: ConstructFacts): Parameters<typeof field>[0] {
  const files = fields.get("files");
  return files?.kind === "list" ? files.items[0]?.value : undefined;
}
