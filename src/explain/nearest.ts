import { nearest } from "../diagnostics/suggest.ts";
import { allNames, lastPart, pathNames } from "./names.ts";

/** How many names a misspelt one is said to be near. */
const most = 3;

/** A shorter name is near to everything short. */
const shortest = 3;

/** The names that a misspelt one probably means, the nearest first; none where none is near. */
export function nearestNames(name: string): readonly string[] {
  const found = name.includes(".") ? near(name, [...allNames(), ...pathNames()]) : near(name, allNames());
  return found.length > 0 ? found : near(lastPart(name), allNames());
}

function near(name: string, choices: readonly string[]): readonly string[] {
  const found: string[] = [];
  if (name.length < shortest) return found;
  while (found.length < most) {
    const next = nearest(
      name,
      choices.filter((each) => !found.includes(each)),
    );
    if (next === undefined) break;
    found.push(next);
  }
  return found;
}
