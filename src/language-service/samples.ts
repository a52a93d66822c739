import type { Contract, Sample } from "../model/contract.ts";
import type { EditorProject } from "./project.ts";

/** The sample that values of a contract are shown with: the chosen one, where it has that, else the first. */
export function sampleShown(contract: string, { samples }: Pick<Contract, "samples">, { chosenSample }: EditorProject): Sample | undefined {
  const chosen = chosenSample?.(contract);
  return samples.find(({ name }) => name === chosen) ?? samples[0];
}
