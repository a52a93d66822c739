/**
 * What beside the text of a request can make the service answer with an error code:
 *
 *     account    what the service knows of companies, people and applications: verification, licences, quota, permissions
 *     resource   whether a file, a seal, a template or a person with an id exists
 *     pdf        what the PDF holds
 *     clock      the moment at which the request arrives
 *     traffic    how much was asked of the service shortly before
 *     service    a failure of the service itself
 *     elsewhere  nothing: requests that only make contracts have no occasion for it
 */
export type Cause = "account" | "resource" | "pdf" | "clock" | "traffic" | "service" | "elsewhere";

/** One error code of the service, reviewed by people. */
export interface ServiceCodeRow {
  /** What it is about, in a sentence. */
  readonly about: string;
  /** What beside the text can cause it; absent where nothing can. */
  readonly cause?: Cause;
  /** Constraints whose breach may be answered with it by its name, though no document says so. */
  readonly refusals?: readonly string[];
}
