import { configuration, type Settings, type Taken } from "../tables/configuration.ts";

/** A place of the configuration: the id of what is told of it, and what it takes. */
export interface SettingPlace {
  readonly id: string;
  readonly takes: Taken;
  /** What is meant where it is not there. */
  readonly byDefault?: string | boolean;
}

/** The whole of it, whose keys are the settings. */
const whole: SettingPlace = { id: "", takes: { kind: "map", keys: configuration } };

/**
 * The place that steps lead to, keys and numbers of items; `undefined` where there is none. Where a setting takes one value or a map that says
 * more, a step leads into that map.
 */
export function settingTo(steps: readonly string[]): SettingPlace | undefined {
  let place: SettingPlace | undefined = whole;
  for (const step of steps) place = place && within(place, step);
  return place;
}

function within({ id, takes }: SettingPlace, step: string): SettingPlace | undefined {
  switch (takes.kind) {
    case "map": {
      const setting = Object.hasOwn(takes.keys, step) ? takes.keys[step] : undefined;
      return setting && { ...setting, id: id === "" ? step : `${id}.${step}` };
    }
    case "named":
      return { id: `${id}.*`, takes: takes.of };
    case "some":
      return /^\d+$/u.test(step) ? { id, takes: takes.of } : undefined;
    case "either":
      return within({ id, takes: takes.more }, step);
    default:
      return undefined;
  }
}

/** The ids of what has to be told: keys behind one another, `*` for a name, and `word=…` for the words that settings take, each once. */
export function settingIds(settings: Settings = configuration, at = ""): readonly string[] {
  const ids = Object.entries(settings).flatMap(([key, { takes }]) => [`${at}${key}`, ...idsIn(takes, `${at}${key}`)]);
  return [...new Set(ids)];
}

function idsIn(takes: Taken, id: string): readonly string[] {
  switch (takes.kind) {
    case "word":
      return takes.words.map((word) => wordId(takes.of, word));
    case "map":
      return settingIds(takes.keys, `${id}.`);
    case "named":
      return [`${id}.*`, ...idsIn(takes.of, `${id}.*`)];
    case "some":
      return idsIn(takes.of, id);
    case "either":
      return [...idsIn(takes.one, id), ...idsIn(takes.more, id)];
    default:
      return [];
  }
}

/** The id of what a word means. */
export function wordId(of: string, word: string): string {
  return `${of}=${word}`;
}
