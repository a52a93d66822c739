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

/** The contract that declares what the text names, whether its places are those of the text or not: the likeliest of those that it stands in. */
export function declaring(asked: Place): Understood | undefined {
  const [first] = asked.subject.standings.flatMap((standing) => (standing.meaning ? [{ standing, meaning: standing.meaning }] : []));
  return understood(asked) ?? (first && { ...first, sample: sampleShown(first.standing.contract, first.meaning, asked.project) });
}

/** The sample that values of a contract are shown with: the chosen one, where it has that, else the first. */
function sampleShown(contract: string, { samples }: Pick<Contract, "samples">, { chosenSample }: EditorProject): Sample | undefined {
  const chosen = chosenSample?.(contract);
  return samples.find(({ name }) => name === chosen) ?? samples[0];
}
