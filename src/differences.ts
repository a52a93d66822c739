import { allKnown } from "./3-check/personal/document.ts";
import { type PersonalKnowledge, personalSpans } from "./3-check/personal/spans.ts";
import { idsOf } from "./differences/id.ts";
import { causeInWords, differencesIn, inFlightOf, saysOf } from "./differences/says.ts";
import { subjectInWords } from "./differences/subject.ts";
import { lowered } from "./differences/values.ts";
import { shownSource } from "./finish.ts";
import { shownData, textMask } from "./finish/data.ts";
import { actions } from "./language/tables/actions.ts";
import { factsOf } from "./language/readers/facts.ts";
import type { Change, ShownChange, ShownContract } from "./model/change.ts";
import { audiences, changeGroups, kindFacts } from "./model/change-kinds.ts";
import { allParams, type Contract } from "./model/contract.ts";
import { compare } from "./model/diagnostic.ts";
import type { ShownSource, ShownSpan } from "./model/findings.ts";
import type { Source, Span } from "./model/source.ts";
import { type Compared, unifiedDiff } from "./report/diff.ts";
import type { Telling } from "./telling/records.ts";
import { speechOf } from "./telling/speech.ts";
import type { Language } from "./words/language.ts";

/** A version of a contract. */
export interface Version {
  readonly contract: Contract;
  /** What is known to name somebody in all that it was read from. */
  readonly personal: () => PersonalKnowledge;
}

/** Two versions of a contract; one of them is not there where the contract is new, or gone. */
export interface Versions {
  readonly name: string;
  readonly before?: Version;
  readonly after?: Version;
}

/**
 * The gate for changes: what differs between two versions of a contract as it may leave, in words, with what either of them says of persons masked in both. The
 * gravest stand first.
 */
export async function differencesOf(
  { name, before: former, after: later }: Versions,
  changes: readonly Change[],
  { language }: { readonly language: Language },
): Promise<ShownContract> {
  const [before, after] = [former?.contract, later?.contract];
  const known = knownOf([former, later]);
  const [was, is] = [tellingOf(before ?? after, language), tellingOf(after ?? before, language)];
  const text = textMask(known);
  const saying = { before: was, after: is, language, mask: text };
  const words = { say: differencesIn(language), speech: is.speech };
  const spanOf = shownSpans(known);
  const ids = await idsOf(name, changes);
  const shown = changes.map((change, index) => {
    const { kind, audience, subject, key, places, environments, causes } = change;
    const place = places.after ?? after?.origin.span;
    const inFlight = inFlightOf(change, language);
    const left: Omit<ShownChange, symbol> = {
      id: ids[index] ?? "",
      kind,
      audience,
      breaks: kindFacts(kind).breaks !== undefined,
      subject: text(subjectInWords(subject, words)),
      says: saysOf(change, saying),
      ...(key ? { key: key.name } : {}),
      ...("before" in change ? { before: shownData(change.before, known) } : {}),
      ...("after" in change ? { after: shownData(change.after, known) } : {}),
      ...(place ? { place: spanOf(place) } : {}),
      ...(places.before ? { former: spanOf(places.before) } : {}),
      ...(environments ? { environments } : {}),
      causes: causes.map((cause) => causeInWords(cause, language)),
      ...(inFlight === undefined ? {} : { inFlight }),
      matched: subject.map(({ by }) => by),
    };
    // What makes a change one that may be shown is just this.
    return left as ShownChange;
  });
  const paths = {
    ...(before ? { before: before.origin.span.source.path } : {}),
    ...(after ? { after: after.origin.span.source.path } : {}),
  };
  const contract: Omit<ShownContract, symbol> = { name, paths, changes: shown.toSorted(gravestFirst) };
  return contract as ShownContract;
}

/** By whom they concern, by what kind of thing they are, and by where they stand. */
function gravestFirst(one: ShownChange, other: ShownChange): number {
  return (
    audiences.indexOf(one.audience) - audiences.indexOf(other.audience) ||
    changeGroups.indexOf(kindFacts(one.kind).group) - changeGroups.indexOf(kindFacts(other.kind).group) ||
    compare(one.place?.source.path ?? "", other.place?.source.path ?? "") ||
    (one.place?.start ?? 0) - (other.place?.start ?? 0)
  );
}

/** What is known to name somebody in either version. */
function knownOf(versions: readonly (Version | undefined)[]): PersonalKnowledge {
  return allKnown(
    versions.flatMap((version) => (version ? [{ places: personalSpans(version.contract), read: [] }, version.personal()] : [])),
  );
}

/** Stretches as they may be shown; each source is masked once. */
function shownSpans(known: PersonalKnowledge): (span: Span) => ShownSpan {
  const sources = new Map<Source, ShownSource>();
  return ({ source, start, end }) => {
    const shown = sources.get(source) ?? shownSource(source, known);
    sources.set(source, shown);
    return { source: shown, start, end };
  };
}

/** What puts the values of a version in words; parameters are called as they are written, and what keys are called stands in the middle of sentences. */
function tellingOf(contract: Contract | undefined, language: Language): Telling {
  const speech = speechOf(language, new Map());
  const calm = { ...speech, label: (construct: string, key: string) => lowered(speech.label(construct, key)) };
  if (contract === undefined) return { speech: calm, params: new Map(), placeOf: () => undefined };
  const { construct, targets } = actions[contract.action];
  const byTree = new Map(factsOf(contract.root, construct, targets).map((place) => [place.tree, place]));
  return { speech: calm, params: allParams(contract), placeOf: (tree) => byTree.get(tree) };
}

/** What a version of a contract sends with a sample. */
export interface SampleBody extends Version {
  readonly body: unknown;
}

/** How what a sample sends differs, as lines of a unified diff in which what either version says of persons is masked; none where nothing differs. */
export function payloadDiff(sample: string, before: SampleBody, after: SampleBody): readonly string[] | undefined {
  const known = knownOf([before, after]);
  const compared = ({ body }: SampleBody): Compared => {
    const textOf = (data: unknown): string => `${JSON.stringify(data, null, 2)}\n`;
    // Line for line the same, since masking changes no shape.
    return { text: textOf(body), shown: { path: sample, text: textOf(shownData(body, known)) } as ShownSource };
  };
  const [one, other] = [compared(before), compared(after)];
  return one.text === other.text ? undefined : unifiedDiff(sample, one, other);
}
