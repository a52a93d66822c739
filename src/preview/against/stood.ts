import { isSigned, type Laid, laidOut } from "../../compare/laid.ts";
import type { Version } from "../../compare/version.ts";
import { sayingOf } from "../../language/readers/saying.ts";
import type { PdfFacts } from "../../model/pdf-facts.ts";
import type { Flow } from "../../runtime/facts.generated.ts";
import { isConcrete, isPresent } from "../../runtime/hole.ts";
import { boxView } from "../box-view.ts";
import type { Context } from "../context.ts";
import { labelOf, kindOf } from "../label.ts";
import { calledOf } from "../called.ts";
import type { BoxView } from "../model.ts";
import { shortNameOf } from "../parties.ts";
import { text } from "../text.ts";

/** A version of a contract, with what its components and parties are called, and look like, by their numbers in it. */
export interface Stood {
  readonly version: Version;
  readonly components: readonly Called[];
  readonly parties: readonly string[];
}

/** A component with the words for it and its boxes, which are in the order of its places. */
export interface Called {
  readonly label: string;
  readonly kind: string;
  readonly who: string;
  readonly value: string;
  /** Whether a party signs it, and does not only fill it in. */
  readonly isSigned: boolean;
  readonly boxes: readonly BoxView[];
}

/** A contract as it stands on its PDF; of one that is not known, components stand nowhere. */
export function stoodOf(flow: Flow, pdf: PdfFacts | undefined, context: Context): Stood {
  const laid = laidOut(flow, pdf, sayingOf(context.byFacts));
  return {
    version: laid.version,
    components: laid.standings.map((standing, number) => calledIn(laid, standing, number, pdf, context)),
    parties: laid.parties.map((approver) => shortNameOf(approver, context.words)),
  };
}

function calledIn(
  { version }: Laid,
  standing: Laid["standings"][number],
  number: number,
  pdf: PdfFacts | undefined,
  context: Context,
): Called {
  const { component, part, party, boxes } = standing;
  const { words } = context;
  const shown = part ?? component;
  const value = "value" in shown && isPresent(shown.value) ? shown.value : undefined;
  return {
    label: labelOf(shown, words, calledOf(standing, context.byFacts.get(shown)?.origin.pointer ?? "", context.labels, words)),
    kind: kindOf(shown, words),
    who: party.approver ? shortNameOf(party.approver, words) : words.say("initiator"),
    // What depends on parameters is told by these, or two of them would read alike.
    value: value === undefined || isConcrete(value) ? text(value, words) : (version.components[number]?.value ?? ""),
    isSigned: isSigned(standing),
    boxes: pdf ? boxes.map((box) => boxView(standing, box, pdf.pages, context)) : [],
  };
}
