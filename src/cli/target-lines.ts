import { actions } from "../language/tables/actions.ts";
import type { Shown } from "../model/findings.ts";
import { entry } from "../report/json.ts";
import type { Paint } from "../report/paint.ts";
import { width } from "../report/width.ts";
import type { TargetVerdict } from "../targets.ts";
import type { Language } from "../words/language.ts";
import { placesText, type SayTargets } from "./target-places.ts";

/** Whether a contract compiles for an action, and the sentences that say why not, for people, with the places of the contract and its files. */
export function verdictLines({ action, obstacles }: TargetVerdict, spec: string, paint: Paint, say: SayTargets): readonly string[] {
  const widest = Math.max(...(["compiles", "refused"] as const).map((status) => width(say(status))));
  const status = (id: "compiles" | "refused", style: "green" | "red"): string =>
    `${paint(say(id), style)}${" ".repeat(widest - width(say(id)))}`;
  return [
    `${obstacles.length === 0 ? status("compiles", "green") : status("refused", "red")}  ${action}`,
    ...sentences(obstacles).map(([first, ...more]) => {
      const places = [first, ...more].map(({ span }) => span);
      return `${" ".repeat(widest + 4)}${placesText(places, spec, say)} ${first.message} ${paint(`[${first.code.name}]`, "dim")}`;
    }),
  ];
}

/** The same for programs, which read the findings in the language that they speak. */
export function verdictData({ action, obstacles }: TargetVerdict, language: Language): unknown {
  return {
    action,
    service: actions[action].service,
    compiles: obstacles.length === 0,
    obstacles: obstacles.map((each) => entry(each, language)),
  };
}

type Sentence = readonly [Shown, ...Shown[]];

/** Obstacles with the same sentence, which stands in each of their places. */
function sentences(obstacles: readonly Shown[]): readonly Sentence[] {
  const found = new Map<string, Sentence>();
  for (const obstacle of obstacles) {
    const id = `${obstacle.code.name} ${obstacle.message}`;
    const [first, ...more] = found.get(id) ?? [];
    found.set(id, first === undefined ? [obstacle] : [first, ...more, obstacle]);
  }
  return [...found.values()];
}
