import type { AnyMessage, MessageOf, Messages } from "./message.ts";

/** What is wrong with an id that stands where that of a reviewed file belongs. */
export const reviewedIdMessages = {
  "not-reviewed": "This is no id of {pdf}, uploaded as it was reviewed: pass what `uploaded` of its file answered.",
  "other-file": "This is the id of another file than {pdf} as it was reviewed with this contract.",
} as const;

/** Which file of which contract was reviewed. */
export interface FileIdentity {
  readonly contract: string;
  /** What tells it from other files of the contract: the parameter that takes its id. */
  readonly name: string;
  /** Of its bytes, in hexadecimal digits. */
  readonly sha256: string;
}

/** The same with where it lies in the project. */
export interface ReviewedPdf extends FileIdentity {
  readonly pdf: string;
}

/** The id as it is sent; without one there is a problem. */
export interface FileIdRead {
  readonly id?: string;
  readonly problem?: FileIdProblem;
}

/** What is wrong with it. */
export interface FileIdProblem extends AnyMessage {
  readonly code: "sealed-files" | "file-id-hour";
  /** Its sentences by their ids. */
  readonly messages: Messages;
  /** The moment from which on that is so, in Unix seconds; without one it always is. */
  readonly from?: number;
}

/** A file that was uploaded as it was reviewed. */
export interface Upload {
  /** As the service gave it. */
  readonly id: string;
  /** It, where the id of a file belongs: what makes uploads knows what is said of those of other files. */
  readonly readAs: (file: ReviewedPdf) => FileIdRead;
}

/** What was uploaded: an object that is not here was made by somebody else. */
export const uploads: WeakMap<object, Upload> = new WeakMap();

/** What is said of whatever else stands where only the id of a file that was uploaded as it was reviewed may stand. */
export type OnlyReviewed = (file: ReviewedPdf) => FileIdRead;

/** That of a sealed file. */
export const onlyReviewed: OnlyReviewed = ({ pdf }) => wrongId({ message: "not-reviewed", data: { pdf } });

/** What is read of an id that is wrong. */
export function wrongId(said: MessageOf<typeof reviewedIdMessages>): FileIdRead {
  return { problem: { code: "sealed-files", ...said, messages: reviewedIdMessages } };
}

/**
 * Reads what stands where the id of a reviewed file belongs; nothing where others may read it: where a plain value may stand there, which is not
 * so where it is `sealed`. It looks at no property of what is given, which may be anything.
 */
export function readFileId(file: ReviewedPdf, given: unknown, sealed: OnlyReviewed | undefined): FileIdRead | undefined {
  const upload = typeof given === "object" && given !== null ? uploads.get(given) : undefined;
  return upload === undefined ? sealed?.(file) : upload.readAs(file);
}
