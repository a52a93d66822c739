import { declarationKeys } from "../../language/tables/frame.ts";
import { paramKeyRows } from "../../language/tables/params.ts";
import { isParamName, isWord } from "../../language/tables/names.ts";
import { isParamType, paramTypes } from "../../model/contract.ts";
import { child, type DocumentNode, stepsOf } from "../../model/document.ts";
import { paramTypeRows, valueKind } from "../../runtime/param-types.ts";
import type { Completion } from "../answers.ts";
import { boundWith } from "../names/here.ts";
import { type Asked, described } from "./asked.ts";
import type { KeyCursor, ValueCursor } from "./cursor.ts";
import { itemPosition, type KeysPosition, placed } from "./key-items.ts";
import { type Begin, keyText } from "./key-text.ts";
import { type KnownParam, paramsOf } from "./params.ts";
import { frameDoc } from "./said.ts";
import { bareItem, valueItem } from "./slot-items.ts";
import { inSnippet, valueText } from "./write.ts";

/** The keys that can be written in `params` and `samples`; `undefined` of every other map. */
export function declaredKeyItems(
  asked: Asked,
  { document, map, lacksDash }: KeyCursor,
  at: KeysPosition,
): readonly Completion[] | undefined {
  const [section, name, ...inner] = stepsOf(map.pointer);
  if (section === "params") {
    if (name === undefined) return undeclared(asked, document, at);
    const isDeclaration = inner.length === 0 || (inner.length === 2 && inner[0] === "items");
    return isDeclaration ? declarationItems(asked, map, at) : [];
  }
  if (section !== "samples") return undefined;
  if (name === undefined) return [newSample(asked, document, at)];
  const params = paramsOf(asked, document);
  const has = (key: string): boolean => map.entries.has(key);
  if (inner.length === 0) {
    const left = [...params.values()].filter((param) => !has(param.name));
    const needed = left.toSorted((a, b) => Number(isSpare(a)) - Number(isSpare(b)));
    const now: Completion[] = has("now")
      ? []
      : [sampleKey("now", asked.said.say("moment"), frameDoc(asked.said, "sample", "now"), "value", at)];
    return [...needed.map((param) => ofParam(asked, param, at)), ...now];
  }
  const list = inner.length === 2 ? params.get(inner[0] ?? "") : undefined;
  if (list && lacksDash) return newItem(asked, list, { ...at, before: "- " });
  return fieldsOf(list).flatMap((field) => (has(field.name) ? [] : ofParam(asked, field, at)));
}

/** The fields that each item of a list has; none of what is no list of maps. */
function fieldsOf(param: KnownParam | undefined): readonly KnownParam[] {
  return param?.type === "list" && param.items?.kind === "fields" ? [...param.items.fields.values()] : [];
}

/** A list of maps, at its key or at one of its items: what begins an item, or any key of it. */
function itemItems(asked: Asked, cursor: ValueCursor, list: KnownParam, isItem: boolean): readonly Completion[] {
  const isWritten = cursor.span.end > cursor.span.start && !cursor.isElement && !cursor.isBelow;
  if (cursor.quote !== "" || isWritten) return [];
  const at = itemPosition(asked, cursor);
  if (isItem) return fieldsOf(list).map((field) => placedItem(ofParam(asked, field, at), at));
  if (cursor.isFlow) return [];
  return newItem(asked, list, { ...at, before: cursor.isBelow ? "- " : `${at.lineBreak}${" ".repeat(cursor.column + 2)}- ` });
}

/** What begins a new item of a list of maps: its first key. */
function newItem(asked: Asked, list: KnownParam, { span, before }: KeysPosition): readonly Completion[] {
  return fieldsOf(list)
    .slice(0, 1)
    .map(({ name }) => ({
      label: `- ${name}:`,
      kind: "snippet",
      ...described(asked.said.say("item", { name: list.name })),
      span,
      text: `${before}${name}: `,
      asksAgain: true,
    }));
}

function placedItem({ text, isSnippet, ...item }: Completion, at: KeysPosition): Completion {
  return { ...item, ...placed({ text, ...(isSnippet ? { isSnippet } : {}), asksAgain: true }, at) };
}

/** Whether a sample may do without a value. */
function isSpare({ isOptional, hasDefault }: KnownParam): boolean {
  return isOptional || hasDefault;
}

function ofParam(asked: Asked, param: KnownParam, at: KeysPosition): Completion {
  const { name, type = "", label, description, isOptional, items } = param;
  const detail = isOptional ? asked.said.say("optional", { type }) : type;
  const begin: Begin = type !== "list" ? "value" : items?.kind === "fields" ? "elements" : "list";
  const doc = [label, description].filter((each) => each !== undefined).join("\n\n");
  return sampleKey(name, detail, doc, begin, at, isSpare(param) ? undefined : true);
}

function sampleKey(label: string, detail: string, doc: string, begin: Begin, at: KeysPosition, isPreferred?: true): Completion {
  return {
    label,
    kind: "parameter",
    ...described(detail, doc),
    span: at.span,
    ...keyText(label, begin, "", at),
    ...(isPreferred ? { isPreferred } : {}),
  };
}

/** How an item is called that has no name: outside of repetitions the word is more probably meant as that. */
const itemName = "item";

/** Names that placeholders, conditions and repetitions have, and nothing declares. */
function undeclared(asked: Asked, document: DocumentNode, at: KeysPosition): readonly Completion[] {
  const declared = paramsOf(asked, document);
  const [bound] = boundWith({ ...asked.subject, document }, asked.project);
  const unknown = (bound?.occurrences ?? []).flatMap(({ kind, path: [name = "", ...more], span }) =>
    kind === "unknown" && more.length === 0 && span.source === document.span.source ? [name] : [],
  );
  return [...new Set(unknown)]
    .filter((name) => isParamName(name) && name !== itemName && !declared.has(name))
    .map((name) => ({
      label: name,
      kind: "parameter",
      ...described(asked.said.say("undeclared")),
      span: at.span,
      ...keyText(name, "value", "", at),
      isPreferred: true,
    }));
}

/** Keys of a declaration, those that its type takes. */
function declarationItems(asked: Asked, map: KeyCursor["map"], at: KeysPosition): readonly Completion[] {
  const word = child(map, "type");
  const given = word?.kind === "scalar" ? word.value : undefined;
  const type = isParamType(given) ? given : map.entries.has("items") ? "list" : map.entries.has("values") ? "enum" : undefined;
  return declarationKeys
    .filter((key) => {
      const only = Object.hasOwn(paramKeyRows, key) ? paramKeyRows[key]?.only : undefined;
      return !map.entries.has(key) && (only === undefined || type === undefined || only.kinds.has(valueKind(type)));
    })
    .map((key) => ({
      label: key,
      kind: "key",
      ...described(declarationForm(asked, key), frameDoc(asked.said, "declaration", key)),
      span: at.span,
      ...keyText(key, declarationBegins[key] ?? "value", "", at),
      ...(key === "type" ? { isPreferred: true as const } : {}),
    }));
}

/** What a key of a declaration takes, where a kind of single values says it. */
function declarationForm({ said }: Asked, key: string): string | undefined {
  const type = Object.hasOwn(paramKeyRows, key) ? paramKeyRows[key]?.schema["type"] : undefined;
  if (type === "array") return said.words.slots.list(said.words.noun("text"));
  return type === "string" ? said.words.noun("text") : typeof type === "string" && isParamType(type) ? said.words.noun(type) : undefined;
}

const declarationBegins: Readonly<Record<string, Begin>> = { values: "list", optional: "yes", pii: "yes" };

/** How a new sample is called until its author calls it otherwise: a name, and the same in every language. */
const sampleName = "sample";

/** A new sample: every parameter that has to be given. */
function newSample(asked: Asked, document: DocumentNode, at: KeysPosition): Completion {
  const needed = [...paramsOf(asked, document).values()].filter((param) => !isSpare(param));
  const indent = " ".repeat(at.column + 2);
  const lines = needed.map((param, index) => `${indent}${param.name}: \${${index + 2}:${inSnippet(exampleOf(param))}}`);
  const name = `\${1:${sampleName}}`;
  const text = at.isFlow ? `${name}: { $2 }` : [`${name}:`, ...(lines.length === 0 ? [`${indent}$2`] : lines)].join(at.lineBreak);
  return {
    label: sampleName,
    kind: "snippet",
    ...described(asked.said.say("new-sample")),
    span: at.span,
    text,
    isSnippet: true,
  };
}

/** A value that a parameter may have in a sample; nothing where nobody can tell one. */
function exampleOf({ type, values, default: fallback, items }: KnownParam): string {
  if (fallback !== undefined) return typeof fallback === "string" ? valueText(fallback, false) : String(fallback);
  if (type === undefined) return "";
  if (type === "boolean") return "true";
  if (type === "enum") return values?.[0] === undefined ? "" : valueText(values[0], true);
  if (type === "list") return items?.kind === "one" ? `[${exampleOf(items.value)}]` : "[]";
  const { example } = paramTypeRows[type].docs;
  return example === undefined ? "" : valueText(example, false);
}

/** The values that can be written in `params` and `samples`; `undefined` of every other. */
export function declaredValueItems(asked: Asked, cursor: ValueCursor): readonly Completion[] | undefined {
  const [section, name, ...inner] = stepsOf(cursor.pointer);
  if (section === "params") return name === undefined ? [] : declarationValues(asked, cursor, name, inner);
  if (section !== "samples") return undefined;
  const [param, ...rest] = inner;
  if (name === undefined || param === undefined) return [];
  if (param === "now") return [valueItem(cursor, "2026-01-05T09:00:00+08:00", "value", described(asked.said.say("example")))];
  const whole = paramsOf(asked, cursor.document).get(param);
  if (whole && rest.length <= 1 && fieldsOf(whole).length > 0) return itemItems(asked, cursor, whole, rest.length === 1);
  const known = valueAt(whole, rest);
  return known ? valuesOf(asked, cursor, known) : [];
}

/** The parameter, the item or the field that a value in a sample is of. */
function valueAt(param: KnownParam | undefined, [index, field, ...more]: readonly string[]): KnownParam | undefined {
  if (index === undefined || param === undefined) return param;
  if (param.items?.kind === "one") return field === undefined ? param.items.value : undefined;
  const found = field === undefined ? undefined : param.items?.fields.get(field);
  return more.length === 0 ? found : undefined;
}

function declarationValues(asked: Asked, cursor: ValueCursor, name: string, inner: readonly string[]): readonly Completion[] {
  if (!isWord(name)) return [];
  const path = inner[0] === "items" ? inner.slice(inner.length >= 2 ? 2 : 1) : inner;
  const [key] = path;
  if (key === undefined || key === "type" || (key === "items" && path.length === 1)) return typeItems(asked, cursor);
  if (path.length > 1) return [];
  if (key === "optional" || key === "pii") return booleans(cursor);
  if (key !== "default" || inner.length > 1) return [];
  const known = paramsOf(asked, cursor.document).get(name);
  return known ? valuesOf(asked, cursor, { ...known, hasDefault: false }).filter(({ kind }) => kind === "word") : [];
}

function typeItems({ said }: Asked, cursor: ValueCursor): readonly Completion[] {
  return paramTypes.map((type) => valueItem(cursor, type, "type", described(said.words.noun(type), said.words.form(type))));
}

function booleans(cursor: ValueCursor): readonly Completion[] {
  return cursor.quote === "" ? ["true", "false"].map((word) => bareItem(cursor, word, "word", {})) : [];
}

/** Values that a parameter may have: the words of an enum, true and false, its default, and an example of its type. */
function valuesOf({ said }: Asked, cursor: ValueCursor, { type, values = [], default: fallback }: KnownParam): readonly Completion[] {
  if (type === "boolean") return booleans(cursor);
  if (type === "enum") return values.map((word) => valueItem(cursor, word, "word", {}));
  const given =
    fallback === undefined || fallback === ""
      ? []
      : typeof fallback === "string"
        ? [valueItem(cursor, fallback, "value", described(said.say("default")))]
        : cursor.quote === ""
          ? [bareItem(cursor, String(fallback), "value", described(said.say("default")))]
          : [];
  const { example } = type === undefined ? { example: undefined } : paramTypeRows[type].docs;
  return [
    ...given,
    ...(example === undefined || example === fallback ? [] : [valueItem(cursor, example, "value", described(said.say("example")))]),
  ];
}
