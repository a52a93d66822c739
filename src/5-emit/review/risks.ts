import type { EmittedFile } from "../emitted-files.ts";
import { riskMessages } from "../../words/en/risks.ts";
import type { Reading } from "./reading.ts";
import type { About, Risk, RiskName, Seeker } from "./risk.ts";
import { besideTheLanguage } from "./risks/beside.ts";
import { documentRisks, placeRisks } from "./risks/document.ts";
import { sendingRisks } from "./risks/page.ts";
import { fillingRisks } from "./risks/filling.ts";
import { orderRisks, partyRisks } from "./risks/signing.ts";
import { copyRisks } from "./risks/copies.ts";
import { strangePlaces } from "./risks/strange-places.ts";
import { type FilledSample, timeRisks } from "./risks/times.ts";
import { type Weight, weights } from "./risks/weights.ts";

/** A risk, with all that it is about. */
export interface RiskOfAll {
  readonly name: RiskName;
  readonly weight: Weight;
  readonly text: string;
  readonly about: readonly About[];
}

/** The order of risks: grave ones first, then as their sentences stand. */
const rank: ReadonlyMap<string, number> = new Map(
  (Object.keys(riskMessages) as RiskName[]).map((name, index, all) => [name, index + (weights[name] === "grave" ? 0 : all.length)]),
);

/** Every risk of a contract that the sheet looks for, the gravest first; what is so of several is said once. */
export function risksOf(reading: Reading, files: readonly EmittedFile[], samples: readonly FilledSample[]): readonly RiskOfAll[] {
  const seekers: readonly Seeker[] = [
    besideTheLanguage,
    documentRisks(files),
    strangePlaces,
    placeRisks,
    partyRisks,
    orderRisks,
    fillingRisks,
    copyRisks,
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
    .map(({ risk: { name, text }, about }) => ({ name, weight: weights[name], text, about: [...about.values()] }))
    .toSorted((a, b) => (rank.get(a.name) ?? 0) - (rank.get(b.name) ?? 0));
}
