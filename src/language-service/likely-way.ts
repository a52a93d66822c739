import { constructOfKeys } from "../format/construct-of-keys.ts";
import { keysTo, type KeyWay } from "../language/readers/place.ts";
import { type Subject, wayTo } from "./subject.ts";

/** The way through the tables to a value; in a file that no contract is known to use, by what the keys at its top are those of. */
export function likelyWay(subject: Subject, pointer: string): KeyWay | undefined {
  const { kind, document, standings } = subject;
  const known = wayTo(subject, pointer);
  if (known !== undefined || kind !== "part" || document?.kind !== "map" || standings.length > 0) return known;
  return keysTo(document, pointer, constructOfKeys([...document.entries.keys()]));
}
