import type { CodeLens, InlayHint } from "vscode-languageserver";
import type { Hint, Lens } from "../../../language-service/answers.ts";
import type { Source } from "../../../model/source.ts";
import type { Conversion } from "./conversion.ts";

/** A few words in the text. */
export function hintOf({ at, label, tooltip }: Hint, source: Source, { positionOf }: Conversion): InlayHint {
  return {
    position: positionOf(source, at),
    label,
    paddingLeft: true,
    ...(tooltip === undefined ? {} : { tooltip: { kind: "markdown", value: tooltip } }),
  };
}

/** Something that can be done with a part of a text: a command of the editor, which is told the address and, where it is about one, the sample. */
export function lensOf({ span, title, command, sample }: Lens, { rangeOf, addressOf }: Conversion): CodeLens {
  const { start } = rangeOf(span);
  const about = { uri: addressOf(span.source.path), ...(sample === undefined ? {} : { sample }) };
  return { range: { start, end: start }, command: { title, command, arguments: [about] } };
}
