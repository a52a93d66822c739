import { span } from "../../model/source.ts";
import type { Completion } from "../answers.ts";
import { type Asked, described } from "./asked.ts";
import type { ValueCursor } from "./cursor.ts";
import { type KnownParam, knownAs, namesAround } from "./params.ts";
import { bareItem, insideOf, valueItem } from "./slot-items.ts";

/** The lists that an element can be repeated for, by their names. */
export function eachItems(asked: Asked, cursor: ValueCursor): readonly Completion[] {
  const { params, items } = namesAround(asked, cursor.document, cursor.pointer);
  const inItems = items.flatMap(({ name, items: of }) =>
    of?.kind === "fields" ? [...of.fields].map(([field, known]) => [`${name}.${field}`, known] as const) : [],
  );
  return [...inItems, ...params]
    .filter(([, { type }]) => type === "list")
    .map(([name, { label }]) => valueItem(cursor, name, "parameter", described("list", label)));
}

/** What a condition can go on with where the cursor is: names, `is`, the words of an enum. */
export function whenItems(asked: Asked, cursor: ValueCursor): readonly Completion[] {
  const { source } = asked.subject;
  const whole = insideOf(cursor);
  const typed = source.text.slice(cursor.begin, asked.offset);
  const [term = ""] = typed.split(/\sand\s+/u).slice(-1);
  const names = namesOf(asked, cursor);
  const put = (from: string, text: string, more: Partial<Completion> & Pick<Completion, "kind">): Completion => ({
    label: text.trimEnd(),
    ...more,
    span: span(source, asked.offset - from.length, asked.offset),
    text,
  });
  const word = /^([A-Za-z]\w*(?:\.[A-Za-z]\w*)?)\s+is\s+(?:not\s+)?(\S*)$/u.exec(term);
  if (word) return wordsOf(names.get(word[1] ?? "")).map((each) => put(word[2] ?? "", each, { kind: "word" }));
  const asking = /^([A-Za-z]\w*(?:\.[A-Za-z]\w*)?)\s+(\w*)$/u.exec(term);
  if (asking && asking[1] !== "not") {
    const known = names.get(asking[1] ?? "");
    const from = asking[2] ?? "";
    const compared = wordsOf(known).length > 0 ? ["is ", "is not "].map((each) => put(from, each, { kind: "word", asksAgain: true })) : [];
    const isTerm = known === undefined || known.type === undefined || known.type === "boolean" || known.isOptional;
    return [...compared, ...(isTerm ? [put(from, "and ", { kind: "word", asksAgain: true })] : [])];
  }
  const negated = /^not\s+(\S*)$/u.exec(term);
  const isFirst = typed === term && cursor.quote === "" && !/\s/u.test(typed);
  return [...names].flatMap(([name, known]) => {
    const from = negated ? (negated[1] ?? "") : term;
    if (wordsOf(known).length > 0 && !known.isOptional)
      return negated ? [] : [put(from, `${name} is `, { kind: "parameter", ...described("enum", known.label), asksAgain: true })];
    if (known.type !== undefined && known.type !== "boolean" && !known.isOptional) return [];
    const item =
      isFirst && whole.end > asked.offset
        ? bareItem(cursor, name, "parameter", described(known.type, known.label))
        : put(from, name, { kind: "parameter", ...described(known.type, known.label) });
    return negated ? [item] : [item, put(from, `not ${name}`, { kind: "parameter", ...described(known.type, known.label) })];
  });
}

/** The names that a condition can ask about. */
function namesOf(asked: Asked, cursor: ValueCursor): ReadonlyMap<string, KnownParam> {
  const { params, items } = namesAround(asked, cursor.document, cursor.pointer);
  const fields = items.flatMap((item): (readonly [string, KnownParam])[] => {
    if (item.items?.kind === "fields") return [...item.items.fields].map(([field, known]) => [`${item.name}.${field}`, known]);
    const one = knownAs(item.name, params, items);
    return one ? [[item.name, one]] : [];
  });
  return new Map([...fields, ...params]);
}

function wordsOf(known: KnownParam | undefined): readonly string[] {
  return known?.type === "enum" ? (known.values ?? []) : [];
}
