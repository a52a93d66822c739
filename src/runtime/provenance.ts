import { hole } from "./hole.ts";
import type { MessageOf } from "./message.ts";
import type { ParamProblem, Values } from "./params.ts";
import { attempt } from "./passed.ts";
import { isObject } from "./plain.ts";
import { loneHalf } from "./text.ts";

/** What a request says of where it comes from, in its user data beside what the contract says there. */
export interface Provenance {
  readonly contract: string;
  /** Of the definition that the request was made by. */
  readonly fingerprint: string;
  /** What the application calls the matter: a number of its own. */
  readonly key?: string;
}

/** What came back of it. */
export interface ReturnedProvenance extends Provenance {
  /** Whether it was made by the version of the definition that this module is of. */
  readonly isThisVersion: boolean;
  /** What the contract itself says in its user data; `undefined` where it says nothing. */
  readonly own: unknown;
}

/** The member of user data that holds it. A contract whose user data is a text has that inside, as `data`. */
export const provenanceMember = "flowspec";

/** The name by which the key is read where parameters are: none of a parameter's own has a dot. */
export const keyName = "flowspec.key";

/** An option of builders whose requests say where they come from. */
export interface KeyOption {
  /** What the application calls the matter, at most 120 bytes: it is sent along in the user data, and comes back in callbacks. */
  readonly key?: string | undefined;
}

/** The key of a call, read once; whatever is there instead, for who judges it. */
export function keyOf(options: KeyOption): string | undefined {
  const key: unknown = attempt(() => (options as KeyOption | null)?.key);
  // What it is, is judged where anything is.
  return key as string | undefined;
}

/** The key of a call, for who judges it. */
export interface GivenKey {
  /** It, as a value of a parameter; what is wrong with it is gathered. */
  readonly read: (wrong: ParamProblem[]) => Values;
}

/** The key of a call as it is judged; none where none is given. */
export function givenKey(key: unknown): GivenKey | undefined {
  if (key === undefined) return undefined;
  return {
    read: (wrong) => {
      const fault = keyFault(key);
      if (fault !== undefined) wrong.push({ path: "options.key", code: "param-values", ...fault, messages: keyMessages });
      return { [keyName]: fault === undefined ? key : hole };
    },
  };
}

/** How many bytes a key has at the most. */
const keyLimit = 120;

/** What may be wrong with a key. */
export const keyMessages = {
  "no-key-text": "A key is a text, and this is none.",
  "empty-key": "A key says something, and this is empty.",
  "key-with-control-character": "The key holds a line break, or another character that cannot be seen.",
  "half-character-in-key": "The key holds half of a character.",
  "key-too-long": "The key has {bytes} bytes, and at most {limit} are allowed.",
} as const;

/** What is wrong with what is given as a key; nothing where it is one, or none is given. */
export function keyFault(key: unknown): MessageOf<typeof keyMessages> | undefined {
  if (key === undefined) return undefined;
  if (typeof key !== "string") return { message: "no-key-text" };
  if (key === "") return { message: "empty-key" };
  if (/\p{Cc}/u.test(key)) return { message: "key-with-control-character" };
  if (loneHalf.test(key)) return { message: "half-character-in-key" };
  const bytes = key.length > keyLimit ? key.length : bytesOf(key);
  return bytes > keyLimit ? { message: "key-too-long", data: { bytes: bytesOf(key), limit: keyLimit } } : undefined;
}

/** How many bytes a text has in UTF-8. */
function bytesOf(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    bytes += point < 0x80 ? 1 : point < 0x8_00 ? 2 : point < 0x1_00_00 ? 3 : 4;
  }
  return bytes;
}

/**
 * What user data that came back says of where it comes from; `undefined` where it says nothing of that. `value` is what was decoded of it: data,
 * or the text of its JSON. Of another version are the requests that are on their way while a definition is changed.
 */
export function provenanceOf(value: unknown, descriptor: { readonly fingerprint: string }): ReturnedProvenance | undefined {
  const data = typeof value === "string" ? jsonOf(value) : value;
  const said = isObject(data) ? data[provenanceMember] : undefined;
  if (!isObject(data) || !isObject(said)) return undefined;
  const { contract, fingerprint, key } = said;
  if (typeof contract !== "string" || typeof fingerprint !== "string") return undefined;
  return {
    contract,
    fingerprint,
    ...(typeof key === "string" ? { key } : {}),
    isThisVersion: fingerprint === descriptor.fingerprint,
    own: "data" in said ? said["data"] : ownDataOf(data),
  };
}

function ownDataOf(data: Readonly<Record<string, unknown>>): unknown {
  const { [provenanceMember]: _, ...own } = data;
  return Object.keys(own).length === 0 ? undefined : own;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
