import { coded, to } from "./codecs.ts";
import { enumerated, key, type Row } from "./construct.ts";
import * as slot from "./slots.ts";

/** The keys of a request that can be only looked at, for the structures that have them. */
export function previewKeys(...structures: readonly string[]): Readonly<Record<"preview" | "previewAs", Row>> {
  return {
    preview: key(
      slot.boolean,
      "Only show the contract: the reply has a link for 300 seconds and no contract is made. Default: no.",
      to("NeedPreview", ...structures),
    ),
    previewAs: enumerated(
      key(
        slot.words("file", "page"),
        "What the preview link opens: a download of the PDF, or a web page. Default: file.",
        coded("PreviewType", { file: 0, page: 1 }, ...structures),
      ),
      "preview-type-enum",
    ),
  };
}
