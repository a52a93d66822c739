import { shownValue } from "../finish/data.ts";
import { printable } from "../model/printable.ts";
import type { Paint } from "../report/paint.ts";
import { startOf } from "../report/position.ts";
import type { TargetedAll } from "../targets.ts";
import { type Difference, differencesOf, type Written } from "../trace/differences.ts";
import type { Language } from "../words/language.ts";
import { verdictData, verdictLines } from "./target-lines.ts";
import { placesText, type SayTargets } from "./target-places.ts";

/** What differs between the requests of two actions, to be printed. */
interface Diff {
  /** For people: what stands in the way of each, then key by key what each writes. */
  readonly text: (paint: Paint, say: SayTargets) => string;
  /** As one JSON document, version 1. */
  readonly json: (language: Language) => string;
}

/** Compares a contract as if it were for two actions; what personal values it holds is masked. */
export function diffOf(spec: string, { document, verdicts, personal }: TargetedAll): Diff {
  const [one, other] = verdicts.map(({ contract }) => contract);
  const differences = one && other ? differencesOf([one, other], document).map((each) => shown(each, personal)) : [];
  const names = verdicts.map(({ action }) => action);
  const width = Math.max(0, ...names.map(({ length }) => length));
  const lines = (difference: Difference, paint: Paint, say: SayTargets): readonly string[] => [
    `${paint(difference.key, "bold")}  ${placesOf(difference, spec, say)}`,
    ...difference.written.flatMap((written, index) => {
      const name = names[index] ?? "";
      const told = written.length === 0 ? ["–"] : written.map(memberText);
      return told.map((text, at) => `  ${(at === 0 ? name : "").padEnd(width)}  ${text}`);
    }),
  ];
  return {
    text: (paint, say) => {
      const differing = differences.length === 0 ? [say("same")] : differences.flatMap((each) => lines(each, paint, say));
      return `${[...verdicts.flatMap((verdict) => verdictLines(verdict, spec, paint, say)), "", ...differing].join("\n")}\n`;
    },
    json: (language) => {
      const all = differences.map(({ key, places, written }) => ({
        key,
        at: places.map(({ span }) => ({ file: span.source.path, ...startOf(span) })),
        written: Object.fromEntries(written.map((members, index) => [names[index], members])),
      }));
      return `${JSON.stringify({ version: 1, spec, targets: verdicts.map((each) => verdictData(each, language)), differences: all }, null, 2)}\n`;
    },
  };
}

function shown(difference: Difference, personal: TargetedAll["personal"]): Difference {
  const masked = ({ member, text }: Written): Written => ({ member, ...(text === undefined ? {} : { text: shownValue(text, personal) }) });
  const [one, other] = difference.written;
  return { ...difference, written: [one.map(masked), other.map(masked)] };
}

/** How many places are named one by one. */
const named = 4;

function placesOf({ places }: Difference, spec: string, say: SayTargets): string {
  const spans = places.map(({ span }) => span);
  return placesText(spans, spec, say, named);
}

function memberText({ member, text }: Written): string {
  return text === undefined ? member : `${member} = ${printable(text)}`;
}
