import { actions } from "../../language/tables/actions.ts";
import { factsOf, type ConstructFacts } from "../../language/readers/facts.ts";
import type { Flow } from "../../runtime/facts.generated.ts";
import type { Language } from "../../words/language.ts";
import type { Context } from "../context.ts";
import { valueLabels } from "../called.ts";
import type { FindingView } from "../model.ts";
import { placesOf } from "../places.ts";
import { type PreviewSay, previewIn } from "../say.ts";
import { findingId } from "./boxes.ts";
import { type PreviewInput, previewView } from "../view.ts";
import { flowAgainst, type FlowSide } from "./flow.ts";
import { pairedFlows } from "./flows.ts";
import { type AgainstBox, type AgainstView, type AgainstWord, againstWords, type Side, type SideView } from "./model.ts";
import { againstIn, type SayAgainst } from "./say.ts";

/** The versions of a contract that are laid over one another: at least one of them. */
interface Versions {
  readonly before?: PreviewInput;
  readonly after?: PreviewInput;
}

/** Two versions of a contract over one another as plain data for the template, in one language; one of them alone where there is no other. */
export function againstView({ before, after }: Versions, language: Language): AgainstView {
  const [words, say] = [previewIn(language), againstIn(language)];
  const [former, later] = [before ? flowsOf(before) : [], after ? flowsOf(after) : []];
  const pairs = pairedFlows(
    former.map(({ flow }) => flow),
    later.map(({ flow }) => flow),
  );
  const flows = pairs.map((pair, index) =>
    flowAgainst(
      pair.before === undefined ? undefined : former[pair.before],
      pair.after === undefined ? undefined : later[pair.after],
      `flow-${index + 1}`,
      words,
      say,
    ),
  );
  const boxes = flows.flatMap(({ pages }) => pages.flatMap((page) => page.boxes));
  const sides = [
    ...(before ? [sideOf(before, "before", boxes, words, say)] : []),
    ...(after ? [sideOf(after, "after", boxes, words, say)] : []),
  ];
  return {
    language: language.name,
    words: wordsOf(say),
    title: titleOf(before?.contract.name, after?.contract.name, say),
    name: (after ?? before)?.contract.name ?? "",
    sides,
    isGroup: pairs.length > 1,
    flows,
    isJudged: true,
    found: sides.toReversed().filter(({ findings }) => findings.length > 0),
  };
}

function titleOf(before: string | undefined, after: string | undefined, say: SayAgainst): string {
  if (before === undefined) return say("title-added", { name: after ?? "" });
  if (after === undefined) return say("title-removed", { name: before });
  return before === after ? say("title", { name: after }) : say("title-renamed", { before, after });
}

function wordsOf(say: SayAgainst): AgainstView["words"] {
  // The record has just the ids of the list that it is made of.
  return Object.fromEntries(againstWords.map((id) => [id, say(id)])) as Record<AgainstWord, string>;
}

function sideOf(input: PreviewInput, side: Side, boxes: readonly AgainstBox[], words: PreviewSay, say: SayAgainst): SideView {
  const { name, path, shown, findings } = previewView(input);
  return {
    side,
    label: say(side),
    name,
    path,
    shown,
    heading: say(`findings-${side}`),
    findings: findings.map((finding): FindingView => {
      const id = findingId(side, finding);
      const own = boxes
        .filter(({ about }) => about.includes(id))
        .map((box) => ({ ...box, label: say("named", { what: box.label, who: box.shortWho }) }));
      return { ...finding, id, ...placesOf(own, words) };
    }),
  };
}

/** The contracts of a file, each with what its boxes are made of. */
function flowsOf({ contract, root, diagnostics, language, pdfs, pictures }: PreviewInput): readonly FlowSide[] {
  const { construct, targets } = actions[contract.action];
  const places = factsOf(root, construct, targets);
  const byFacts = new Map<object, ConstructFacts>(places.map((place) => [place.facts, place]));
  const context: Context = {
    byFacts,
    diagnostics,
    counter: { boxes: 0 },
    labels: valueLabels(contract),
    path: contract.origin.span.source.path,
    uses: contract.uses,
    words: previewIn(language),
  };
  return places
    .filter(({ constructs }) => constructs.includes("flow"))
    .map(({ facts }) => {
      const flow: Flow = facts;
      return { flow, context, pdfs, pictures };
    });
}
