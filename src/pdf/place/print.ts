import { flowStyle } from "../../model/flow-style.ts";
import { printable } from "../characters.ts";
import type { Proposal } from "./proposal.ts";

/** What comments say, in the language of whoever reads them. */
export interface ProposalWords {
  readonly noParty: string;
  /** Why a component is proposed, and how sure that is. */
  readonly reason: (proposal: Pick<Proposal, "reason" | "certainty">) => string;
}

/**
 * Proposals as YAML: a document for each party, whose keys are pasted under an approver; what no party is known for comes last. Each
 * component follows the comment that says why it is there.
 */
export function printProposals(proposals: readonly Proposal[], words: ProposalWords): string {
  const parties = [...new Set(proposals.map(({ party }) => party))].toSorted((a, b) => Number(a === undefined) - Number(b === undefined));
  return parties
    .map((party) =>
      printParty(
        party,
        proposals.filter((each) => each.party === party),
        words,
      ),
    )
    .join("---\n");
}

function printParty(party: string | undefined, proposals: readonly Proposal[], words: ProposalWords): string {
  const lists = (["sign", "fill"] as const).flatMap((name) => {
    const members = proposals.filter(({ list }) => list === name);
    return members.length === 0
      ? []
      : [
          `${name}:`,
          ...members.map((each) => printProposal(each, words)).flatMap(({ comment, text }) => [`  # ${comment}`, `  - ${text}`]),
        ];
  });
  return [`# ${party ?? words.noParty}`, ...lists, ""].join("\n");
}

/** A proposal as an item of a list: its component in YAML's flow style, and what the comment above it says. */
export function printProposal(proposal: Proposal, words: ProposalWords): { readonly comment: string; readonly text: string } {
  return { comment: printable(words.reason(proposal)), text: flowStyle(proposal.component) };
}
