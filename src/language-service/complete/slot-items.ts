import { takesAnyText, fitsSlot } from "../../language/readers/param-fits.ts";
import { type ScalarSlot, type Slot, takesParam } from "../../language/tables/construct.ts";
import { numberKinds } from "../../language/tables/value-kinds.ts";
import { valueKind } from "../../runtime/param-types.ts";
import { type Span, span } from "../../model/source.ts";
import { wordNames } from "../../words/word-names.ts";
import type { Completion } from "../answers.ts";
import { type Asked, described } from "./asked.ts";
import type { ValueCursor } from "./cursor.ts";
import type { KnownParam } from "./params.ts";
import type { Wanted } from "./wanted.ts";
import { asValue } from "./write.ts";

/** The stretch that a whole value is written in: what stands between its quotes, where it has some. */
export function insideOf({ span, quote, isClosed }: ValueCursor): Span {
  return quote === '"' || quote === "'" ? { ...span, start: span.start + 1, end: span.end - (isClosed ? 1 : 0) } : span;
}

/** The words, numbers and examples that a slot takes. */
export function slotItems(asked: Asked, cursor: ValueCursor, { slot, key, words, codes }: Wanted): readonly Completion[] {
  if (slot === undefined || cursor.quote === "block") return [];
  switch (slot.kind) {
    case "word": {
      const nameOf = wordNames(asked.said.language);
      return slot.words
        .filter((word) => words === undefined || words.includes(word))
        .map((word) => {
          const code = codes?.[words?.indexOf(word) ?? -1];
          const isOther = code !== word && (typeof code === "string" || typeof code === "number" || typeof code === "boolean");
          const wire = isOther ? asked.said.say("as-code", { code: String(code) }) : undefined;
          return valueItem(cursor, word, "word", described(nameOf(key ?? "", word), wire));
        });
    }
    case "scalar":
      return scalarItems(asked, cursor, slot);
    case "either":
      return slotItems(asked, cursor, { slot: slot.one, isItem: false, ...(key === undefined ? {} : { key }) });
    default:
      return [];
  }
}

/** What a text goes on with that holds a placeholder already: a time counted from one; no whole value, which would take its place. */
export function restItems(
  { subject: { source }, offset }: Asked,
  { begin, quote }: ValueCursor,
  slot: Slot | undefined,
): readonly Completion[] {
  const [rest, sign, count = ""] = /\}\}\s*(?:([+-])\s*(\d*\w?))?$/u.exec(source.text.slice(begin, offset)) ?? [];
  if (rest === undefined || quote === "" || quote === "block" || slot?.kind !== "scalar" || valueKind(slot.param) !== "time") return [];
  return ["7d", "30d"].map((text) => ({
    label: sign === undefined ? `+ ${text}` : text,
    kind: "value",
    span: span(source, offset - count.length, offset),
    text: sign === undefined ? `${/\s$/u.test(rest) ? "" : " "}+ ${text}` : text,
  }));
}

function scalarItems(asked: Asked, cursor: ValueCursor, slot: ScalarSlot): readonly Completion[] {
  const isQuoted = cursor.quote !== "";
  if (slot.plain === "boolean") return isQuoted ? [] : ["true", "false"].map((word) => bareItem(cursor, word, "word", {}));
  const named = Object.keys(slot.named ?? {}).map((word) => valueItem(cursor, word, "word", {}));
  const said = (slot.says ?? []).map((word) => valueItem(cursor, word, "word", {}));
  const isShown = slot.example !== undefined && slot.example !== "last" && !slot.personal && !slot.identifier && slot.pattern !== undefined;
  const example = isShown ? [valueItem(cursor, slot.example ?? "", "value", described(asked.said.say("example")))] : [];
  return [...named, ...said, ...example];
}

/** A value that is written as YAML has it, with quotes where it needs them. */
export function valueItem(
  cursor: ValueCursor,
  text: string,
  kind: Completion["kind"],
  more: Pick<Completion, "detail" | "documentation" | "asksAgain" | "isPreferred">,
): Completion {
  return { label: text, kind, ...more, span: insideOf(cursor), text: asValue(text, cursor) };
}

/** A value that stands without quotes, or in no place: `true`, a number. */
export function bareItem(
  cursor: ValueCursor,
  text: string,
  kind: Completion["kind"],
  more: Pick<Completion, "detail" | "documentation">,
): Completion {
  return { label: text, kind, ...more, span: cursor.span, text: `${cursor.wantsBlank ? " " : ""}${text}` };
}

/** Whether a parameter may stand where a slot wants something; within a longer text where there is none. */
export function mayStand(slot: Slot | undefined, { type, values, items }: KnownParam): boolean {
  if (isFixed(slot)) return false;
  if (slot?.kind === "record" || slot?.kind === "records" || slot?.kind === "table-rows" || slot?.kind === "tuple") return false;
  if (type === undefined) return slot?.kind !== "list" || takesParam(slot);
  if (slot?.kind === "either") {
    const isList = type === "list" && items?.kind === "one";
    return isList
      ? mayStand(slot.many, { name: "", type, items, isOptional: false, hasDefault: false })
      : mayStand(slot.one, { name: "", type, ...(values ? { values } : {}), isOptional: false, hasDefault: false });
  }
  if (slot?.kind === "list") {
    if (type !== "list" || !takesParam(slot)) return false;
    return items?.kind === "one" && (items.value.type === undefined || fitsSlot(slot.item, items.value.type, undefined));
  }
  // A number alone where any text may stand is written out.
  if (slot !== undefined && numberKinds.has(valueKind(type)) && takesAnyText(slot)) return true;
  return fitsSlot(slot, type, values);
}

/** Whether a value must be written in the contract. */
function isFixed(slot: Slot | undefined): boolean {
  if (slot?.kind === "list") return isFixed(slot.item);
  if (slot?.kind === "either") return isFixed(slot.one);
  return (slot?.kind === "scalar" || slot?.kind === "word") && slot.fixed === true;
}
