import { entriesOf } from "./dictionary.ts";
import { objectsOf, packedStreams } from "./packed.ts";

/** The longest object that is looked at, and how much of all: a signature takes some ten thousand characters. */
const [longest, most] = [200_000, 50_000_000];
/** How many fields may stand above each other. */
const deepest = 32;

type Entries = ReadonlyMap<string, string>;

/**
 * Tells which signature fields have a signature as their value, by words of PDF's syntax: the reader does not tell. A field is named as the reader
 * names it (`9R`); `file` has a character for each byte. Its objects are looked for with the first question, plain ones and packed ones. Those of
 * encrypted streams are not known: their fields count as unsigned.
 */
export function signedFields(file: string): (id: string) => boolean {
  let objects: ((number: number) => Entries) | undefined;
  return (id) => isSigned((objects ??= objectsIn(file)), Number.parseInt(id, 10));
}

/** A field has its value itself, or has it of a field above it. */
function isSigned(objects: (number: number) => Entries, field: number): boolean {
  let number: number | undefined = field;
  for (let level = 0; level < deepest && number !== undefined; level += 1) {
    const entries = objects(number);
    const type = entries.get("/FT");
    if (type !== undefined && type !== "/Sig") return false;
    const value = entries.get("/V");
    if (value !== undefined) return isSignature(reference(value) === undefined ? entriesOf(value) : objects(reference(value) ?? 0));
    number = reference(entries.get("/Parent"));
  }
  return false;
}

function isSignature(value: Entries): boolean {
  return value.has("/ByteRange") || value.has("/Contents") || value.get("/Type") === "/Sig";
}

/** The number of the object that a value refers to. */
function reference(value = ""): number | undefined {
  const number = /^(\d{1,10})\s+\d+\s+R$/u.exec(value)?.[1];
  return number === undefined ? undefined : Number(number);
}

/** The dictionaries of a file by number, as it has them last: what was added later stands behind. */
function objectsIn(file: string): (number: number) => Entries {
  const found = new Map<number, { readonly at: number; readonly text?: string }>();
  for (let at = file.indexOf(" obj"); at >= 0; at = file.indexOf(" obj", at + 1)) {
    const number = /(?:^|\s)(\d{1,10})\s+\d{1,5}$/u.exec(file.slice(Math.max(at - 20, 0), at))?.[1];
    if (number !== undefined) found.set(Number(number), { at: at + " obj".length });
  }
  for (const packed of packedStreams(file))
    for (const [number, text] of objectsOf(packed))
      if ((found.get(number)?.at ?? -1) < packed.at) found.set(number, { at: packed.at, text });
  let left = most;
  const known = new Map<number, Entries>();
  return (number) => {
    const object = found.get(number);
    const read = known.get(number);
    if (read || object === undefined || left <= 0) return read ?? new Map();
    const end = object.text === undefined ? file.indexOf("endobj", object.at) : object.text.length;
    const text = (object.text ?? file.slice(object.at, end < 0 ? undefined : Math.min(end, object.at + longest))).slice(0, longest);
    left -= text.length;
    const entries = entriesOf(text);
    known.set(number, entries);
    return entries;
  };
}
