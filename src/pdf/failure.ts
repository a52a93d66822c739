/** Why a file could not be read as a PDF. */
export type PdfFailure =
  /** It does not begin as a PDF does. */
  | { readonly kind: "not-a-pdf" }
  /** It is a PDF, and broken beyond reading; `detail` is what the reader met. */
  | { readonly kind: "damaged"; readonly detail: string }
  /** It opens only with a password. */
  | { readonly kind: "password" }
  /** Reading it took longer than allowed. */
  | { readonly kind: "too-slow"; readonly seconds: number }
  /** Reading it took more memory, or it has more pages, than allowed. */
  | { readonly kind: "too-large"; readonly limit: string }
  /** The optional package that reads PDFs is not installed. */
  | { readonly kind: "missing-package"; readonly install: string };

/** What was read, or why it could not be. */
export type Read<T> = { readonly value: T } | { readonly failure: PdfFailure };

/** A failure in a sentence that follows the file's name: "contract.pdf is not a PDF." */
export function sentence(failure: PdfFailure): string {
  switch (failure.kind) {
    case "not-a-pdf":
      return "is not a PDF.";
    case "damaged":
      return `is damaged and cannot be read: ${failure.detail}.`;
    case "password":
      return "opens only with a password. Save it without one.";
    case "too-slow":
      return `could not be read within ${failure.seconds} seconds; --pdf-timeout <seconds> (or FLOWSPEC_PDF_TIMEOUT) allows more.`;
    case "too-large":
      return `is larger than can be read: ${failure.limit}.`;
    case "missing-package":
      return `cannot be read without an optional package: ${failure.install}`;
  }
}
