import { type Diagnostic, diagnostic } from "../model/diagnostic.ts";
import type { DocumentNode } from "../model/document.ts";
import { type Source, type Span, span } from "../model/source.ts";
import { cutTexts, yamlSigns } from "../codes/traps.ts";
import { gather } from "../model/limits.ts";
import type { Parsed } from "./parsed.ts";
import type { Change, Trap } from "./signs.ts";
import { trapsOf } from "./traps.ts";

/**
 * Reads a text in which signs of another keyboard stand for those of YAML as what is meant: each is said, at its place, and nothing that only
 * follows from it. `read` reads a text without such signs. A comment that cuts a text off is said too, and remains one.
 */
export function readAsMeant(source: Source, read: (source: Source) => Parsed): Parsed {
  const traps = trapsOf(source.text);
  if (traps.length === 0) return read(source);
  const changes = traps.filter(({ kind }) => kind !== "cut").flatMap((trap) => trap.changes);
  const said: Diagnostic[] = [];
  for (const trap of traps) gather(said, found(source, trap));
  if (changes.length === 0) {
    const parsed = read(source);
    return { ...parsed, diagnostics: [...said, ...parsed.diagnostics] };
  }
  const ordered = changes.toSorted((a, b) => a.start - b.start || a.end - b.end);
  const parsed = read({ ...source, text: changed(source.text, ordered) });
  const back = backTo(source, ordered);
  return {
    ...parsed,
    ...(parsed.value ? { value: movedBack(parsed.value, back) } : {}),
    diagnostics: [...said, ...parsed.diagnostics.map((each) => diagnosticBack(each, back))].toSorted((a, b) => a.span.start - b.span.start),
  };
}

function found(source: Source, { kind, start, end, changes }: Trap): Diagnostic {
  const place = { span: span(source, start, end), pointer: "" };
  const edits = changes.map((change) => ({ span: span(source, change.start, change.end), text: change.text }));
  if (kind === "cut")
    return diagnostic(cutTexts, { message: "cut", help: "quotes", fixes: [{ title: "quote-value", safe: false, edits }], ...place });
  if (kind === "cut-in-brackets")
    return diagnostic(yamlSigns, {
      message: "comment-in-text",
      help: "quotes",
      fixes: [{ title: "quote-value", safe: true, edits }],
      ...place,
    });
  if (kind === "quote")
    return diagnostic(yamlSigns, {
      message: "quote",
      help: "straight",
      fixes: [{ title: "straight-quotes", safe: true, edits }],
      ...place,
    });
  if (kind === "space")
    return diagnostic(yamlSigns, { message: "space", help: "spaces", fixes: [{ title: "plain-spaces", safe: true, edits }], ...place });
  const text = edits[0]?.text.trim() ?? "";
  const title = { message: "write-code", data: { text } } as const;
  return diagnostic(yamlSigns, {
    message: kind,
    data: { sign: source.text.slice(start, end).trim() },
    help: { message: "write", data: { text } },
    fixes: [{ title, safe: true, edits }],
    ...place,
  });
}

function changed(text: string, changes: readonly Change[]): string {
  let [made, from] = ["", 0];
  for (const { start, end, text: now } of changes) {
    made += text.slice(from, start) + now;
    from = end;
  }
  return made + text.slice(from);
}

/** From spans of the changed text to those of the text: inside what was changed they stand at its beginning, or its end. */
function backTo(source: Source, changes: readonly Change[]): (at: Span) => Span {
  let shift = 0;
  const places = changes.map(({ start, end, text }) => {
    const made = start + shift;
    shift += text.length - (end - start);
    return { start, end, made, madeEnd: made + text.length };
  });
  const offset = (at: number, isEnd: boolean): number => {
    let [low, high] = [0, places.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const made = places[middle]?.made ?? 0;
      if (made < at || (made === at && !isEnd)) low = middle + 1;
      else high = middle;
    }
    const last = places[low - 1];
    if (last === undefined) return at;
    if (at >= last.madeEnd) return at - last.madeEnd + last.end;
    return isEnd ? last.end : last.start;
  };
  return ({ start, end }) => {
    const from = offset(start, false);
    return span(source, from, Math.max(from, offset(end, true)));
  };
}

function movedBack(node: DocumentNode, back: (at: Span) => Span): DocumentNode {
  const at = { span: back(node.span) };
  if (node.kind === "scalar") return { ...node, ...at };
  if (node.kind === "list") return { ...node, ...at, items: node.items.map((item) => movedBack(item, back)) };
  const entries = [...node.entries].map(([name, { key, value }]) => [name, { key: back(key), value: movedBack(value, back) }] as const);
  return { ...node, ...at, entries: new Map(entries) };
}

function diagnosticBack(each: Diagnostic, back: (at: Span) => Span): Diagnostic {
  return {
    ...each,
    span: back(each.span),
    related: each.related.map((related) => ({ ...related, span: back(related.span) })),
    fixes: each.fixes.map((fix) => ({ ...fix, edits: fix.edits.map((edit) => ({ ...edit, span: back(edit.span) })) })),
  };
}
