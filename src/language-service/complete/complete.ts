import { actionNames } from "../../model/contract.ts";
import { actions } from "../../language/tables/actions.ts";
import { holdsSingle } from "../../language/tables/contract.ts";
import type { Slot } from "../../language/tables/construct.ts";
import { stepsOf } from "../../model/document.ts";
import type { Completion, Completions } from "../answers.ts";
import { configurationCompletions } from "../configuration/completions.ts";
import type { EditorProject } from "../project.ts";
import { type Subject, subjectOf } from "../subject.ts";
import { aliasItems } from "./alias-items.ts";
import { type Asked, described, different, onePreferred } from "./asked.ts";
import { braceItems, bracesAt, paramItems } from "./braces.ts";
import { columnOf, lineStart } from "./characters.ts";
import { eachItems, whenItems } from "./condition-items.ts";
import { type Cursor, cursorAt, type KeyCursor, type ValueCursor } from "./cursor.ts";
import { declaredKeyItems, declaredValueItems } from "./declared-items.ts";
import { elementItems, itemPosition, keyItems, type KeysPosition, plainPosition } from "./key-items.ts";
import { besideItems, cardItems, childItems, nameItems, optionItems } from "./named-items.ts";
import { fieldItems, keywordItems } from "./pdf-items.ts";
import { pdfItems, useItems } from "./path-items.ts";
import { type Place, placesAt } from "./place.ts";
import { saidElsewhere } from "./said-elsewhere.ts";
import { saidIn } from "./said.ts";
import { bareItem, restItems, slotItems, valueItem } from "./slot-items.ts";
import { omitItems, wireKeys, wireValues } from "./wire-items.ts";
import { type Wanted, wantedAt } from "./wanted.ts";
import { lineBreakOf } from "./write.ts";

const none: Completions = { items: [], isIncomplete: false };

/** What can be written at an offset of a contract, or of a file that contracts use: the likeliest first. */
export async function completionsAt(asking: Subject, offset: number, project: EditorProject): Promise<Completions> {
  if (asking.kind === "configuration") {
    const found = await configurationCompletions(asking, offset, project);
    return { ...found, items: onePreferred(found.items) };
  }
  const cursor = cursorAt(asking.source, offset);
  if (cursor === undefined) return none;
  const subject = await understood(asking, project);
  const asked: Asked = { subject, offset, project, said: await saidIn(project.language) };
  const items = onePreferred(different(await itemsAt(asked, cursor)));
  return { items, isIncomplete: items.some(({ kind }) => kind === "file" || kind === "folder") };
}

/** The text with where it stands in contracts: these are understood once, where nobody has done that yet. */
async function understood(subject: Subject, project: EditorProject): Promise<Subject> {
  const { kind, source, standings } = subject;
  const isKnown = standings.length > 0 && standings.every(({ meaning }) => meaning !== undefined);
  const contracts = kind === "contract" ? [source.path] : project.index.usersOf(source.path).slice(0, mostUsers);
  if (isKnown || contracts.length === 0) return subject;
  await project.workspace.understand(contracts);
  const now = subjectOf(source.path, project);
  return now === undefined ? subject : { ...subject, standings: now.standings };
}

/** So many contracts tell what a file stands for that they use. */
const mostUsers = 4;

async function itemsAt(asked: Asked, cursor: Cursor): Promise<readonly Completion[]> {
  if (cursor.kind === "comment") return (await import("./suppression-items.ts")).suppressionItems(asked, cursor);
  if (cursor.kind === "alias") return aliasItems(asked, cursor);
  return cursor.kind === "key" ? atKey(asked, cursor) : atValue(asked, cursor);
}

async function atKey(asked: Asked, cursor: KeyCursor): Promise<readonly Completion[]> {
  const items = await keysAt(asked, cursor);
  const { lineStart: start, column, span } = cursor;
  if (start === undefined) return items;
  // What is indented as no map around it is moved to where it belongs.
  const blank = asked.subject.source.text.slice(start, span.start);
  return items.map((item) => ({
    ...item,
    span: { ...item.span, start },
    text: `${" ".repeat(column)}${item.text}`,
    filter: `${blank}${item.filter ?? item.label}`,
  }));
}

async function keysAt(asked: Asked, cursor: KeyCursor): Promise<readonly Completion[]> {
  const { document, map, span } = cursor;
  const position: KeysPosition = { ...cursor, lineBreak: lineBreakOf(asked.subject.source), isWrapped: false, before: "" };
  const declared = declaredKeyItems(asked, cursor, position);
  const isLone = map.entries.size === 0 && !cursor.hasColon;
  if (declared) return declared.length > 0 || !isLone ? declared : (declaredValueItems(asked, valueFrom(cursor)) ?? []);
  const places = placesAt(asked.subject, document, map.pointer, asked.project);
  const [place] = places;
  if (place === undefined) return [];
  if (place.way.rest[0] === "wire") return wireKeys(asked, place, cursor, position);
  if (place.construct && place.way.rest.length === 0) {
    if (cursor.lacksDash) return elementItems(asked, place, place.construct, cursor.column, { ...position, span });
    return keyItems(asked, places, map, position);
  }
  // Alone below its key it may be a value as well, or the first of a list.
  if (!isLone) return [];
  const brace = cursor.isFlow ? halfBefore(asked, cursor) : undefined;
  return brace ? atValue(asked, brace) : atValue(asked, valueFrom(cursor));
}

/** A brace where no map can stand is the first of a placeholder. */
function halfBefore({ subject: { source }, offset }: Asked, cursor: KeyCursor): ValueCursor | undefined {
  const before = /\{\w*$/u.exec(source.text.slice(lineStart(source.text, offset), offset));
  if (before === null) return undefined;
  const start = lineStart(source.text, offset) + before.index;
  return { ...valueFrom(cursor), span: { ...cursor.span, start }, begin: start, isBelow: false };
}

/** What stands alone on a line below its key, as a value. */
function valueFrom({ span, isFlow, column, document, map }: KeyCursor): ValueCursor {
  return {
    kind: "value",
    span,
    quote: "",
    isClosed: false,
    isFlow,
    wantsBlank: false,
    isBelow: true,
    isElement: false,
    column,
    begin: span.start,
    document,
    pointer: map.pointer,
  };
}

async function atValue(asked: Asked, cursor: ValueCursor): Promise<readonly Completion[]> {
  const { document, pointer } = cursor;
  const braces = bracesAt(asked.subject.source.text, cursor, asked.offset);
  const declared = declaredValueItems(asked, cursor);
  if (declared) return braces ? [] : declared;
  const places = placesAt(asked.subject, document, pointer, asked.project);
  const [place] = places;
  if (place === undefined) return [];
  const wanted = wantedAt(place);
  if (wanted.frame) return ofFrame(asked, cursor, places, wanted.frame);
  if (braces) {
    const own = braces.isHalf && wanted.key === "cardText" ? cardItems(asked, cursor) : [];
    return [...own, ...braceItems(asked, cursor, braces, wanted.slot)];
  }
  if (wanted.key === "pdf" && wanted.holder?.name === "file") return cursor.quote === "block" ? [] : pdfItems(asked, cursor);
  if (asked.subject.source.text.slice(cursor.begin, asked.offset).includes("}}"))
    return [...restItems(asked, cursor, wanted.slot), ...paramItems(asked, cursor, wanted.slot)];
  const built = wanted.construct || isBuilt(wanted.slot) ? constructItems(asked, cursor, places, wanted) : [];
  return [
    ...(await special(asked, cursor, wanted)),
    ...paramItems(asked, cursor, wanted.slot),
    ...places.flatMap((each) => slotItems(asked, cursor, wantedAt(each))),
    ...built,
  ];
}

/** What is known of the values of some keys: what the PDF, the text or the service has for them. */
async function special(asked: Asked, cursor: ValueCursor, wanted: Wanted): Promise<readonly Completion[]> {
  const { holder, key } = wanted;
  if (cursor.quote === "block") return [];
  switch (key) {
    case "keyword":
      return holder?.name === "placement" ? keywordItems(asked, cursor) : [];
    case "field":
      return holder?.name === "placement" ? fieldItems(asked, cursor) : [];
    case "children":
      return childItems(asked, cursor);
    case "rotateWith":
      return besideItems(asked, cursor);
    case "value":
      return optionItems(cursor);
    case "cardText":
      return cardItems(asked, cursor);
    default:
      return saidElsewhere(asked, cursor, wanted);
  }
}

/** The values of keys that no table has. */
async function ofFrame(
  asked: Asked,
  cursor: ValueCursor,
  places: readonly Place[],
  [key, ...below]: readonly string[],
): Promise<readonly Completion[]> {
  const [place] = places;
  const braces = bracesAt(asked.subject.source.text, cursor, asked.offset);
  if (key === "wire" && place)
    return braces
      ? braceItems(asked, cursor, braces, anyData)
      : [...wireValues(asked, place, cursor), ...(below.length > 0 ? paramItems(asked, cursor, anyData) : [])];
  if (key === "omit" && place) return below.length > 0 && !cursor.isBelow ? omitItems(asked, place, cursor) : [];
  if (key === "use")
    return useItems(
      asked,
      cursor,
      placesAt(asked.subject, cursor.document, cursor.pointer.split("/").slice(0, -1).join("/"), asked.project),
    );
  if (key === "each" && below.length <= 1) return eachItems(asked, cursor);
  if (key === "when" && below.length === 0) return whenItems(asked, cursor);
  if (stepsOf(cursor.pointer).length > 1 || asked.subject.kind !== "contract")
    return braces ? braceItems(asked, cursor, braces, anyData) : [];
  if (key === "flowspec") return cursor.quote === "" ? [bareItem(cursor, "1", "value", {})] : [];
  if (key === "name") return nameItems(asked, cursor);
  if (key === "action") return actionItems(asked, cursor);
  return [];
}

/** What of data of the author's own may stand for a placeholder: anything. */
const anyData: Slot = { kind: "data", accepts: "map" };

function actionItems({ said }: Asked, cursor: ValueCursor): readonly Completion[] {
  const { shapes } = said.words.page;
  return actionNames.map((name) => {
    const { service, version, construct } = actions[name];
    return valueItem(cursor, name, "action", described(`${service} ${version}`, holdsSingle(construct) ? shapes.one : shapes.several));
  });
}

/** Whether a value is made of maps. */
function isBuilt(slot: Slot | undefined): boolean {
  return slot?.kind === "records" || slot?.kind === "table-rows";
}

/** Maps as values: their first key, on the lines below or in braces. */
function constructItems(
  asked: Asked,
  cursor: ValueCursor,
  places: readonly Place[],
  { construct, slot, isItem }: Wanted,
): readonly Completion[] {
  if (cursor.quote !== "" || (cursor.span.end > cursor.span.start && !cursor.isElement && !cursor.isBelow)) return [];
  const [place] = places;
  if (place === undefined) return [];
  const { text } = asked.subject.source;
  const { span, isFlow, wantsBlank, column, isBelow } = cursor;
  const blank = wantsBlank ? " " : "";
  const own = columnOf(text, lineStart(text, span.start), span.start);
  const lineBreak = lineBreakOf(asked.subject.source);
  const position = plainPosition(asked, span, own + blank.length);
  if (construct === undefined) {
    const of = slot && "construct" in slot ? slot.construct : undefined;
    if (of === undefined) return [];
    if (isBelow) return elementItems(asked, place, of, own, position);
    return isFlow ? [] : elementItems(asked, place, of, column + 2, { ...position, before: `${lineBreak}${" ".repeat(column + 2)}` });
  }
  if (isItem) return keyItems(asked, places, undefined, itemPosition(asked, cursor));
  if (isFlow || construct.bare) return keyItems(asked, places, undefined, { ...position, isFlow: true, isWrapped: true, before: blank });
  return keyItems(asked, places, undefined, { ...position, column: column + 2, before: `${lineBreak}${" ".repeat(column + 2)}` });
}
