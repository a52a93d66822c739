import { digestOf } from "./digest.ts";
import { type AnyMessage, dataOf, type MessageData, type MessageOf } from "./message.ts";
import { momentOf, secondsOfHour } from "./moments.ts";
import { attempt, ownItems } from "./passed.ts";
import { refusedMessages, sentenceOf } from "./speech.ts";
import { type FileIdentity, type FileIdRead, type ReviewedPdf, uploads, wrongId } from "./uploads.ts";

/** What may be said of a file that is not the reviewed one, or of how it was uploaded. */
export const reviewedFileMessages = {
  "other-bytes":
    "These are not the bytes that were reviewed with {contract:code}: their SHA-256 is {found}, and that of the reviewed PDF is {expected}.",
  "no-bytes": "These are no bytes: the file that was reviewed with {contract:code} is accepted as an ArrayBuffer or a view of one.",
  "not-accepted": "Nothing of this file was accepted: pass what `accept` of the file of {contract:code} answered.",
  "no-file-id": "The reply holds no file id.",
  "which-file-id": "The reply holds {count} file ids: say by its number, from 0, which of them is that of the file of {contract:code}.",
  "no-upload-moment": "The moment of the upload is no moment: pass a date, or Unix seconds.",
} as const;

/** What is said of an id that may have been forgotten. */
export const idHourMessages = {
  "hour-over": "The service kept this file until {until:moment}, and may not find it any more: upload it again.",
} as const;

/** What tells the objects of this module from others by type: nobody else has it. */
const reviewedMark: unique symbol = Symbol("reviewed");

/** A file whose bytes are those that were reviewed with a contract. Only `accept` makes one. */
export interface AcceptedFile<Contract extends string = string, Name extends string = string> {
  readonly [reviewedMark]: "accepted";
  readonly accepted: true;
  readonly contract: Contract;
  readonly name: Name;
  readonly sha256: string;
}

/** Why bytes are not accepted: what their hash should be, and what it is; none where they were no bytes. */
export interface RefusedFile {
  readonly accepted: false;
  readonly expected: string;
  readonly found: string | undefined;
  readonly message: string;
  readonly messageId: string;
  readonly data: MessageData;
}

/** The id that the service gave to a file that was accepted. Only `uploaded` makes one, and it is not to be had of what was stored as text. */
export interface ReviewedFileId<Contract extends string = string, Name extends string = string> {
  readonly [reviewedMark]: "uploaded";
  readonly contract: Contract;
  readonly name: Name;
  readonly sha256: string;
  /** As the service gave it. */
  readonly id: string;
  /** Until when the service keeps the file, in Unix seconds. */
  readonly until: number;
}

/** What a call that uploads files answers, as far as it is read: `UploadFiles` of both services. */
export interface UploadReply {
  readonly FileIds?: readonly string[] | null | undefined;
  /** Until when the files are kept, in Unix seconds; where it is not said, an hour. */
  readonly Deadline?: number | null | undefined;
}

/** A PDF as it was reviewed with a contract. */
export interface ReviewedFile<Contract extends string = string, Name extends string = string> {
  readonly contract: Contract;
  /** What tells it from other files of the contract: the parameter that takes its id. */
  readonly name: Name;
  /** Where it lies in the project. */
  readonly pdf: string;
  /** Of its bytes, in hexadecimal digits. */
  readonly sha256: string;
  readonly pages: number;
  /**
   * Accepts the bytes of a file if they are those that were reviewed; else says what their hash is. Rejects where the machine has no WebCrypto.
   */
  readonly accept: (bytes: ArrayBuffer | ArrayBufferView) => Promise<AcceptedFile<Contract, Name> | RefusedFile>;
  /**
   * The id of a file that was accepted and then uploaded, at a moment: a date, or Unix seconds. `which` is its number among several files of one
   * upload. That the reply is of an upload of these bytes, the caller says. Throws a FlowspecFileError where anything of it cannot be.
   */
  readonly uploaded: (
    accepted: AcceptedFile<Contract, Name>,
    reply: UploadReply,
    now: Date | number,
    which?: number,
  ) => ReviewedFileId<Contract, Name>;
}

/** What was accepted of which file: an object that is not here was made by somebody else. */
const acceptances = new WeakMap<object, FileIdentity>();

/** Something that cannot be of a reviewed file. */
export class FlowspecFileError extends Error {
  override readonly name = "FlowspecFileError";
  readonly messageId: string;
  readonly data: MessageData;

  constructor(said: MessageOf<typeof reviewedFileMessages>) {
    super(sentenceOf(said, reviewedFileMessages));
    this.messageId = said.message;
    this.data = dataOf(said.data);
  }
}

/** The file of a contract, from what is known of it. */
export function reviewedFile<Contract extends string, Name extends string>(
  known: Pick<ReviewedFile<Contract, Name>, "contract" | "name" | "pdf" | "sha256" | "pages">,
): ReviewedFile<Contract, Name> {
  const { contract, name, sha256 } = known;
  const of = { contract, name, sha256 };
  return Object.freeze({
    ...known,
    accept: async (bytes) => {
      const found = await digestOf(bytes);
      if (found !== sha256) return refusal(contract, sha256, found);
      const accepted = Object.freeze({ [reviewedMark]: "accepted", accepted: true, ...of } as const);
      acceptances.set(accepted, of);
      return accepted;
    },
    uploaded: (accepted, reply, now, which) => {
      if (!isOf(of, acceptances.get(Object(accepted)))) throw new FlowspecFileError({ message: "not-accepted", data: { contract } });
      const [id, until] = [idIn(reply, which, contract), untilOf(reply, now)];
      const uploaded = Object.freeze({ [reviewedMark]: "uploaded", ...of, id, until } as const);
      uploads.set(uploaded, { id, readAs: (file) => readAs(file, of, id, until) });
      return uploaded;
    },
  } satisfies ReviewedFile<Contract, Name>);
}

function refusal(contract: string, expected: string, found: string | undefined): RefusedFile {
  const said: MessageOf<typeof reviewedFileMessages> =
    found === undefined ? { message: "no-bytes", data: { contract } } : { message: "other-bytes", data: { contract, expected, found } };
  const words: AnyMessage = said;
  return {
    accepted: false,
    expected,
    found,
    message: sentenceOf(words, reviewedFileMessages),
    messageId: words.message,
    data: dataOf(words.data),
  };
}

function isOf({ contract, name, sha256 }: FileIdentity, other: FileIdentity | undefined): boolean {
  return other !== undefined && other.contract === contract && other.name === name && other.sha256 === sha256;
}

function idIn(reply: UploadReply, which: number | undefined, contract: string): string {
  const given = memberOf(reply, "FileIds");
  const read = typeof given === "object" && given !== null ? ownItems(given) : undefined;
  const ids = Array.isArray(read) ? read : [];
  if (which === undefined && ids.length > 1)
    throw new FlowspecFileError({ message: "which-file-id", data: { contract, count: ids.length } });
  const at: unknown = which ?? 0;
  const id = typeof at === "number" ? ids[at] : undefined;
  if (typeof id !== "string" || id === "") throw new FlowspecFileError({ message: "no-file-id" });
  return id;
}

/** The last second of the year 9999: what lies behind it was counted in other units. */
const lastSecond = 253_402_300_799;

function untilOf(reply: UploadReply, now: Date | number): number {
  const seconds = momentOf(now);
  if (!(seconds >= 0 && seconds <= lastSecond)) throw new FlowspecFileError({ message: "no-upload-moment" });
  const deadline = memberOf(reply, "Deadline");
  return typeof deadline === "number" && deadline > 0 && deadline <= lastSecond ? deadline : seconds + secondsOfHour;
}

/** What a reply says, which may be anything; nothing of it is more than what cannot be read. */
function memberOf(reply: unknown, name: keyof UploadReply): unknown {
  return attempt(() => (reply as UploadReply | null | undefined)?.[name]);
}

/**
 * An id as it is sent: of a file that was uploaded as it was reviewed the id that the service gave, and a plain one as it is. Throws a TypeError
 * of anything else, which only who checks nothing passes.
 */
export function sentId(id: string | ReviewedFileId): string {
  if (typeof id === "string") return id;
  const upload = uploads.get(Object(id));
  if (upload === undefined) throw new TypeError(sentenceOf({ message: "inexpressible" }, refusedMessages));
  return upload.id;
}

/** The id of an upload where that of a file belongs. */
function readAs(file: ReviewedPdf, of: FileIdentity, id: string, until: number): FileIdRead {
  if (!isOf(file, of)) return wrongId({ message: "other-file", data: { pdf: file.pdf } });
  return { id, problem: { code: "file-id-hour", message: "hour-over", data: { until }, messages: idHourMessages, from: until } };
}
