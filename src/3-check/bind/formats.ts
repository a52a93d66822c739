import { add, type Collector } from "../../diagnostics/collector.ts";
import { nearest } from "../../diagnostics/suggest.ts";
import { knownFormats } from "../../codes/formats.ts";
import { apply } from "../../language/trees/apply.ts";
import type { Slot } from "../../language/tables/construct.ts";
import { dateFormat, type Format, formatsOfKinds, type KindFormats, meantFormat, numberFormat } from "../../language/tables/formats.ts";
import { takesAnyText } from "../../language/readers/param-fits.ts";
import { calendarDate, decimal } from "../../language/tables/slots.ts";
import { decodingOf, kindsInTexts } from "../../language/tables/value-kinds.ts";
import type { ParamType } from "../../model/contract.ts";
import type { Fix } from "../../model/diagnostic.ts";
import { type Span, span } from "../../model/source.ts";
import type { Apply, Origin, Reference } from "../../model/tree.ts";
import { shortened } from "../../runtime/mask.ts";
import { valueKind } from "../../runtime/param-types.ts";
import type { Declaration, Use } from "./declarations.ts";

/** A value that stands in a format, as it is written. */
interface Formatted {
  /** The name in the braces, and what stands behind the colon. */
  readonly name: string;
  readonly format: string;
  /** Where the braces stand. */
  readonly where: Origin;
  /** What the place wants; `undefined` inside a text. */
  readonly slot?: Slot;
}

/** A parameter of any type may be asked for: its format has been judged. */
const judged: Slot = { kind: "data", accepts: "map" };

/**
 * A reference in a format as the text that this makes, `undefined` where it makes none, which is reported. What is not declared is of the type that
 * its format tells.
 */
export function bindFormat(
  formatted: Formatted,
  reference: Reference,
  declaration: Declaration | undefined,
  collector: Collector,
): Apply | undefined {
  const { slot, where } = formatted;
  if (declaration === undefined) return undefined;
  if (slot !== undefined && !takesAnyText(slot)) {
    declaration.uses.push({ origin: where, slot: judged });
    const data = { name: formatted.name };
    add(collector, knownFormats, {
      ...(slot.kind === "scalar"
        ? ({ message: "no-text-here", data: { wanted: slot.noun } } as const)
        : ({ message: "no-format-here" } as const)),
      help: { message: "without", data },
      span: where.span,
      pointer: where.pointer,
    });
    return undefined;
  }
  const found = declaration.type === undefined ? formatAlone(formatted, collector) : formatOf(formatted, declaration, collector);
  declaration.uses.push(found === undefined ? { origin: where, slot: judged } : useOf(found, declaration, where));
  if (found === undefined) return undefined;
  const decode = declaration.type && decodingOf(declaration.type);
  const value = decode === undefined ? reference : apply(decode, reference);
  // Nothing is known of what it is applied to, so that it makes a node.
  return apply(found.fn, value, found.option) as Apply;
}

function useOf(format: Format, { type }: Declaration, origin: Origin): Use {
  const slot = type !== undefined ? judged : format.fn === "dateText" ? calendarDate : decimal;
  return { origin, slot, ...(format.fn === "rmb" ? { wants: "amount" } : {}) };
}

/** The format of a parameter without a type. */
function formatAlone(formatted: Formatted, collector: Collector): Format | undefined {
  const { name, format, where } = formatted;
  const date = dateFormat(format);
  const found = numberFormat(format) ?? (date?.hasTime ? undefined : date);
  if (found === undefined)
    add(collector, knownFormats, {
      message: "no-type",
      data: { format: shortened(format), name },
      help: "declare",
      span: where.span,
      pointer: where.pointer,
    });
  return found;
}

/** The format of a parameter whose type is declared. */
function formatOf(formatted: Formatted, { type = "text", items }: Declaration, collector: Collector): Format | undefined {
  const { name, format, where } = formatted;
  const place = { span: where.span, pointer: where.pointer };
  const kinds = formatsOfKinds[valueKind(type)];
  if (kinds === undefined) {
    const meant = numberFormat(format) ? "number" : dateFormat(format) ? "date" : undefined;
    const help =
      meant === undefined || valueKind(type) !== "text"
        ? ({ message: "without", data: { name } } as const)
        : ({ message: "declare-as", data: { type: meant } } as const);
    add(collector, knownFormats, { message: "no-formats", data: { name, type }, help, ...place });
    return undefined;
  }
  const item = items?.kind === "one" ? (items.value.type ?? "text") : undefined;
  if (valueKind(type) === "list" && (item === undefined || !kindsInTexts.has(valueKind(item)))) {
    add(collector, knownFormats, {
      ...(item === undefined
        ? ({ message: "joins-no-maps", data: { name } } as const)
        : ({ message: "joins-no-such", data: { name, type: item } } as const)),
      help: "texts-to-join",
      ...place,
    });
    return undefined;
  }
  const found = kinds.read(format);
  if (found === undefined) unknownFormat(formatted, type, kinds, collector);
  return found;
}

function unknownFormat({ name, format, where }: Formatted, type: ParamType, kinds: KindFormats, collector: Collector): void {
  const { forms } = kinds;
  const written = format.trim();
  const meant = meantFormat(written, kinds);
  const guess = meant ?? (written === "" ? undefined : nearest(written, forms));
  const said =
    written === ""
      ? ({ message: "empty", data: { name } } as const)
      : ({ message: "unknown", data: { format: shortened(written), name, type } } as const);
  const help =
    guess === undefined
      ? ({ message: "its-formats", data: { forms } } as const)
      : ({ message: "did-you-mean", data: { guess, forms } } as const);
  const fixes = guess === undefined ? [] : writing(where.span, format, guess, meant !== undefined);
  add(collector, knownFormats, { ...said, help, fixes, span: where.span, pointer: where.pointer });
}

/** Writes another format where the braces stand in the source as they are meant. */
function writing(braces: Span, format: string, meant: string, safe: boolean): readonly Fix[] {
  const { source, start, end } = braces;
  const at = end - 2 - format.length;
  if (at <= start || source.text.slice(at, end) !== `${format}}}`) return [];
  return [{ title: { message: "write-code", data: { text: meant } }, safe, edits: [{ span: span(source, at, end - 2), text: meant }] }];
}
