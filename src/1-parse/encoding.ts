import { type Diagnostic, diagnostic } from "../model/diagnostic.ts";
import { type Source, type Span, span } from "../model/source.ts";
import { loneHalf } from "../runtime/text.ts";
import { utf8Text, wholeCharacters } from "../codes/text.ts";

/** Why nothing of a source is read: its first byte that is not UTF-8, or its first half of a character. */
export function encodingFlaw(source: Source): Diagnostic | undefined {
  const { text, foreign } = source;
  if (foreign !== undefined) {
    const { at, looks } = foreign;
    const place = { span: unitAt(source, at), pointer: "" };
    if (looks === undefined) return diagnostic(utf8Text, { message: "other-encoding", help: "save", ...place });
    const { kind, iconv } = looks;
    const help =
      iconv === undefined
        ? kind === "broken"
          ? "write-again"
          : kind === "halves"
            ? "save-it"
            : "point"
        : ({ message: "convert", data: { command: `iconv -f ${iconv} -t UTF-8` } } as const);
    return "encoding" in looks
      ? diagnostic(utf8Text, { message: `looks-like-${looks.kind}`, data: { encoding: looks.encoding }, help, ...place })
      : diagnostic(utf8Text, { message: `looks-like-${looks.kind}`, help, ...place });
  }
  const half = text.search(loneHalf);
  return half < 0 ? undefined : ofHalf(unitAt(source, half), "", text[half] ?? "");
}

/**
 * The finding about a text, written in quotes with escapes, in which half of a character is left: no program can send it. `at` is where
 * the quotes stand; the finding is at the escape, if the text shows which it was.
 */
export function halfCharacter(value: string, at: Span, pointer: string): Diagnostic | undefined {
  const half = loneHalf.exec(value)?.[0];
  if (half === undefined) return undefined;
  const written = at.source.text.slice(at.start, at.end);
  return ofHalf(escapeIn(written, at) ?? at, pointer, half);
}

/** Where the first escape of a half stands that has no other half beside it. */
function escapeIn(written: string, { source, start }: Span): Span | undefined {
  const escapes = [...written.matchAll(/\\(?:u([\da-fA-F]{4})|U([\da-fA-F]{8})|[^])/gu)].map(({ 0: text, 1: short, 2: long, index }) => ({
    code: Number.parseInt(short ?? long ?? "0", 16),
    from: index,
    to: index + text.length,
  }));
  const index = escapes.findIndex(({ code, from, to }, at) => {
    const [before, after] = [escapes[at - 1], escapes[at + 1]];
    if (isHigh(code)) return after?.from !== to || !isLow(after.code);
    return isLow(code) && (before?.to !== from || !isHigh(before.code));
  });
  const found = escapes[index];
  return found && span(source, start + found.from, start + found.to);
}

function isHigh(code: number): boolean {
  return code >= 0xd800 && code < 0xdc00;
}

function isLow(code: number): boolean {
  return code >= 0xdc00 && code < 0xe000;
}

function ofHalf(at: Span, pointer: string, half: string): Diagnostic {
  return diagnostic(wholeCharacters, {
    message: "half",
    data: { half: `\\u${half.charCodeAt(0).toString(16)}` },
    help: "fix",
    span: at,
    pointer,
  });
}

function unitAt(source: Source, at: number): Span {
  return span(source, at, Math.min(at + 1, source.text.length));
}
