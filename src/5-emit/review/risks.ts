import type { EmittedFile } from "../emitted-files.ts";
import { riskMessages } from "../../words/en/risks.ts";
import type { Reading } from "./reading.ts";
import type { About, Risk, RiskName, Seeker } from "./risk.ts";
import { besideTheLanguage } from "./risks/beside.ts";
import { documentRisks, placeRisks } from "./risks/document.ts";
import { sendingRisks } from "./risks/page.ts";
import { orderRisks, partyRisks } from "./risks/signing.ts";
import { type FilledSample, timeRisks } from "./risks/times.ts";

/** A risk, with all that it is about. */
export interface RiskOfAll {
  readonly name: RiskName;
  readonly text: string;
  readonly about: readonly About[];
}

/** How grave risks are: the order in which their sentences stand. */
const rank: ReadonlyMap<string, number> = new Map(Object.keys(riskMessages).map((name, index) => [name, index]));

/** Every risk of a contract that the sheet looks for, the gravest first; what is so of several is said once. */
export function risksOf(reading: Reading, files: readonly EmittedFile[], samples: readonly FilledSample[]): readonly RiskOfAll[] {
  const seekers: readonly Seeker[] = [
    besideTheLanguage,
    documentRisks(files),
    placeRisks,
    partyRisks,
    orderRisks,
    timeRisks(samples),
    sendingRisks,
  ];
  const found = new Map<string, { readonly risk: Risk; readonly about: Map<string, About> }>();
  for (const risk of seekers.flatMap((seeker) => [...seeker(reading)])) {
    const same = found.get(risk.text) ?? { risk, about: new Map<string, About>() };
    same.about.set(risk.about.anchor, risk.about);
    found.set(risk.text, same);
  }
  return [...found.values()]
    .map(({ risk: { name, text }, about }) => ({ name, text, about: [...about.values()] }))
    .toSorted((a, b) => (rank.get(a.name) ?? 0) - (rank.get(b.name) ?? 0));
}
