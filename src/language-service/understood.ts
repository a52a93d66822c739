import type { Contract, Sample } from "../model/contract.ts";
import type { EditorProject } from "./project.ts";
import type { Standing, Subject } from "./subject.ts";

/** A text, and the project that it is edited in. */
interface Place {
  readonly subject: Subject;
  readonly project: EditorProject;
}

/** A contract that the text stands in, as it is understood now, and the sample that its values are shown with. */
export interface Understood {
  readonly standing: Standing;
  readonly meaning: Contract;
  readonly sample: Sample | undefined;
}

/**
 * The first contract that the text stands in of which what is known has the places of this very text; nothing while the text was typed since, or cannot
 * be understood.
 */
export function understood({ subject: { source, standings }, project }: Place): Understood | undefined {
  for (const standing of standings) {
    const { meaning } = standing;
    if (meaning === undefined) continue;
    const isOfText = meaning.origin.span.source === source || meaning.uses.some(({ file }) => file === source);
    if (isOfText) return { standing, meaning, sample: sampleShown(standing.contract, meaning, project) };
  }
  return undefined;
}

/**
 * The contract that a parameter is one of, among those that the text stands in, whether its places are those of the text or not: one that is understood
 * as it stands before others. Where none has it, or none is named, the first.
 */
export function declaring(place: Place, param?: string): Understood | undefined {
  const { subject, project } = place;
  const own = understood(place);
  const all = subject.standings.flatMap((standing): readonly Understood[] => {
    const { meaning, contract } = standing;
    return meaning === undefined ? [] : [{ standing, meaning, sample: sampleShown(contract, meaning, project) }];
  });
  const known = own ? [own, ...all] : all;
  return known.find(({ meaning }) => param !== undefined && meaning.params.has(param)) ?? known[0];
}

/** The sample that values of a contract are shown with: the chosen one, where it has that, else the first. */
function sampleShown(contract: string, { samples }: Pick<Contract, "samples">, { chosenSample }: EditorProject): Sample | undefined {
  const chosen = chosenSample?.(contract);
  return samples.find(({ name }) => name === chosen) ?? samples[0];
}
