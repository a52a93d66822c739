import { inEnglish } from "../runtime/english.ts";
import type { MessageOf } from "../runtime/message.ts";

/** Why a file could not be read as a PDF. */
export type PdfFailure =
  /** It does not begin as a PDF does. */
  | { readonly kind: "not-a-pdf" }
  /** It is a PDF, and broken beyond reading; `detail` is what the reader met, `page` one that has no size. */
  | { readonly kind: "damaged"; readonly detail: string }
  | { readonly kind: "damaged"; readonly page: number }
  /** It opens only with a password. */
  | { readonly kind: "password" }
  /** Reading it took longer than allowed. */
  | { readonly kind: "too-slow"; readonly seconds: number }
  /** It has more pages or characters, or reading it took more memory, than allowed. */
  | { readonly kind: "too-large"; readonly pages: number; readonly limit: number }
  | { readonly kind: "too-large"; readonly characters: number }
  | { readonly kind: "too-large"; readonly megabytes: number }
  /** The optional package that reads PDFs is not installed. */
  | { readonly kind: "missing-package"; readonly install: string };

/** What is wrong with the file itself. */
export type FileFailure = Exclude<PdfFailure, { readonly kind: "missing-package" }>;

/** What was read, or why it could not be. */
export type Read<T> = { readonly value: T } | { readonly failure: PdfFailure };

/** What is said of a file that could not be read as a PDF: a sentence for each reason. */
export const failureMessages = {
  "not-a-pdf": "{path} is not a PDF.",
  damaged: "{path} is damaged and cannot be read: {detail}.",
  "page-without-size": "{path} is damaged and cannot be read: page {page} has no size that a page can have.",
  password: "{path} opens only with a password. Save it without one.",
  "too-slow": "{path} could not be read within {seconds} seconds; --pdf-timeout <seconds> (or FLOWSPEC_PDF_TIMEOUT) allows more.",
  "too-many-pages": "{path} is larger than can be read: it has {pages} pages, and at most {limit} are read.",
  "too-much-text": "{path} is larger than can be read: it has more than {limit} characters.",
  "too-much-memory": "{path} is larger than can be read: it takes more than {megabytes} MB of memory.",
} as const;

/** What is to be said of a file at a path that could not be read. */
export function failureOf(path: string, failure: FileFailure): MessageOf<typeof failureMessages> {
  switch (failure.kind) {
    case "not-a-pdf":
      return { message: "not-a-pdf", data: { path } };
    case "damaged":
      return "page" in failure
        ? { message: "page-without-size", data: { path, page: failure.page } }
        : { message: "damaged", data: { path, detail: failure.detail } };
    case "password":
      return { message: "password", data: { path } };
    case "too-slow":
      return { message: "too-slow", data: { path, seconds: failure.seconds } };
    case "too-large":
      if ("pages" in failure) return { message: "too-many-pages", data: { path, pages: failure.pages, limit: failure.limit } };
      return "characters" in failure
        ? { message: "too-much-text", data: { path, limit: failure.characters } }
        : { message: "too-much-memory", data: { path, megabytes: failure.megabytes } };
  }
}

/** A failure as the command line says it: "contract.pdf is not a PDF." */
export function sentence(path: string, failure: PdfFailure): string {
  if (failure.kind === "missing-package") return `${path} cannot be read without an optional package: ${failure.install}`;
  return inEnglish(failureOf(path, failure), failureMessages);
}
