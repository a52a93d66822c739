import { shownInFull, shownSource } from "./finish.ts";
import { shownData } from "./finish/data.ts";
import { type PersonalKnowledge, personalSpans } from "./3-check/personal/spans.ts";
import { filledIn } from "./3-check/judge/fill.ts";
import type { Contract, Sample } from "./model/contract.ts";
import type { Shown } from "./model/findings.ts";
import type { PdfFacts } from "./model/pdf-facts.ts";
import type { AgainstView } from "./preview/against/model.ts";
import { againstView } from "./preview/against/view.ts";
import { withoutMaskedKeywords } from "./preview/masked.ts";
import type { PreviewView } from "./preview/model.ts";
import { type PreviewInput, previewView } from "./preview/view.ts";
import { english } from "./words/english.ts";
import type { Language } from "./words/language.ts";

/** What a preview shows beside the contract. Both maps are by the path that `pdf` gives. */
export interface PreviewOptions {
  /** The sample whose values are shown; without one the contract is shown as it is written. */
  readonly sample?: Sample;
  readonly pdfs: ReadonlyMap<string, PdfFacts>;
  /** Pictures of pages, as `data:` addresses. */
  readonly pictures: ReadonlyMap<string, readonly string[]>;
  readonly diagnostics: readonly Shown[];
  /** What is known to name somebody in the text of the contract, beyond the contract itself. */
  readonly beyond?: PersonalKnowledge;
  /** Whether what names somebody is shown in full. */
  readonly personal?: boolean;
  /** The language of the preview, in which the findings are said too; English where nothing is said. */
  readonly language?: Language;
}

/** A contract beside its PDF as plain data, for the template and for pictures. */
export function previewOf(
  contract: Contract,
  { sample, beyond, personal = false, language = english, ...shown }: PreviewOptions,
): PreviewView {
  const root = sample ? filledIn(contract, sample) : contract.root;
  const known = knownOf(contract, beyond);
  const source = personal ? shownInFull(contract.origin.span.source) : shownSource(contract.origin.span.source, known);
  const isMasked = !personal && known.places.length > 0;
  const view = previewView({ contract, source, root, language, isMasked, ...(sample ? { sample: sample.name } : {}), ...shown });
  return personal ? view : withoutMaskedKeywords(shownData(view, known, unwritten), view);
}

/** A contract, with what a preview shows beside it. */
export interface Previewed extends Omit<PreviewOptions, "personal" | "language"> {
  readonly contract: Contract;
}

/** Two versions of a contract over one another as plain data, or one that has no other: what of either names somebody is masked in both. */
export function againstOf(
  before: Previewed | undefined,
  after: Previewed | undefined,
  { personal = false, language = english }: Pick<PreviewOptions, "personal" | "language"> = {},
): AgainstView {
  const known = [before, after].flatMap((each) => (each ? [knownOf(each.contract, each.beyond)] : []));
  const both: PersonalKnowledge = { places: known.flatMap(({ places }) => places), read: known.flatMap(({ read }) => read) };
  const input = ({ contract, sample, ...shown }: Previewed): PreviewInput => ({
    contract,
    // No line of either is shown.
    source: shownSource(contract.origin.span.source, both),
    root: sample ? filledIn(contract, sample) : contract.root,
    language,
    ...(sample ? { sample: sample.name } : {}),
    ...shown,
  });
  const view = againstView({ ...(before ? { before: input(before) } : {}), ...(after ? { after: input(after) } : {}) }, language);
  return personal ? view : shownData(view, both, unwritten);
}

/** What is known to name somebody in a contract and its text. */
function knownOf(contract: Contract, beyond: PersonalKnowledge | undefined): PersonalKnowledge {
  return { places: [...(beyond?.places ?? []), ...personalSpans(contract)], read: beyond?.read ?? [] };
}

/** What of a preview no contract says, and paths, by which files are found. */
const unwritten: ReadonlySet<string> = new Set([
  "picture",
  "path",
  "pdf",
  "id",
  "colour",
  "colours",
  "party",
  "print",
  "source",
  "language",
  "words",
  "look",
  "textStyle",
]);
