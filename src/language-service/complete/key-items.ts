import type { Construct } from "../../language/tables/construct.ts";
import type { MapNode } from "../../model/document.ts";
import type { Span } from "../../model/source.ts";
import type { Completion } from "../answers.ts";
import { type Asked, described } from "./asked.ts";
import { columnOf, lineStart } from "./characters.ts";
import type { ValueCursor } from "./cursor.ts";
import { beginOf, firstIn, type KeyPosition, type KeyText, keyText } from "./key-text.ts";
import { keysOf, type OfferedKey } from "./keys.ts";
import type { Place } from "./place.ts";
import { docOf, formOf, frameDoc, type Said } from "./said.ts";
import { startsOf, startText } from "./starts.ts";
import { inSnippet, lineBreakOf } from "./write.ts";

/** How the keys of a map are written at a cursor. */
export interface KeysPosition extends KeyPosition {
  readonly span: Span;
  /** Whether they stand in a map of their own on one line, which is written with them. */
  readonly isWrapped: boolean;
  /** What goes before the first of them: a blank, a dash, a line break. */
  readonly before: string;
}

/** The keys of a map that may be written next: those that all places take first, as the tables have them; then those that some do. */
export function keyItems(asked: Asked, places: readonly Place[], map: MapNode | undefined, at: KeysPosition): readonly Completion[] {
  const lists = places.map((place) => keysOf(place, map, asked.project));
  const [first = []] = lists;
  const isShared = ({ key }: OfferedKey): boolean => lists.every((list) => list.some((other) => other.key === key));
  const all = [...first.filter(isShared), ...lists.flat().filter((each) => !isShared(each))];
  const once = new Map(all.toReversed().map((each) => [each.key, each]));
  return all.flatMap((each) => (once.get(each.key) === each ? [keyItem(asked.said, each, at)] : []));
}

function keyItem(said: Said, offered: OfferedKey, at: KeysPosition): Completion {
  const { key } = offered;
  const { begin, first } = beginOf(offered);
  const isRequired = offered.kind === "row" && offered.isRequired;
  return {
    label: key,
    kind: "key",
    ...(offered.kind === "row"
      ? described(formOf(said, offered.row.slot), docOf(said, offered.construct, key, offered.row, offered.type))
      : described(frameForm(said, key), frameDoc(said, offered.where, key))),
    span: at.span,
    ...placed(keyText(key, begin, first, at), at),
    ...(isRequired ? { isPreferred: true as const } : {}),
  };
}

/** A text where it is written: in braces of its own, or behind what goes before it. */
export function placed(written: KeyText, { isWrapped, before }: Pick<KeysPosition, "isWrapped" | "before">): KeyText {
  if (!isWrapped) return before === "" ? written : { ...written, text: `${before}${written.text}` };
  const inside = written.isSnippet ? written.text : `${inSnippet(written.text)}$1`;
  return { text: `${inSnippet(before)}{ ${inside} }`, isSnippet: true, asksAgain: true };
}

/** What a key of the frame takes. */
function frameForm({ say, words }: Said, key: string): string {
  switch (key) {
    case "flowspec":
      return "1";
    case "name":
      return say("of-file");
    case "action":
      return "";
    case "summary":
      return say("for-people");
    case "params":
      return say("declarations");
    case "samples":
      return say("sets");
    case "use":
      return say("path");
    case "wire":
      return say("members");
    case "omit":
      return words.slots.list(say("member"));
    case "each":
      return say("list-name");
    case "when":
      return say("condition");
    default:
      return "";
  }
}

/** New elements of a list of constructs, whose dash stands at a column: what every one of them has to have, and how some are usually begun. */
export function elementItems(asked: Asked, place: Place, construct: Construct, column: number, at: KeysPosition): readonly Completion[] {
  const { said, project } = asked;
  const inside = { ...place, construct, listed: true };
  const offered = new Set(keysOf(inside, undefined, project).map(({ key }) => key));
  const begun = startsOf(construct.name, place.action, (key) => offered.has(key)).map((start): Completion => {
    const text = startText(start, column, at.lineBreak);
    return {
      label: `- ${start.name} …`,
      kind: "snippet",
      ...described(
        said.say("new-element", { construct: construct.name }),
        `\`\`\`yaml\n${startText(start, 0, "\n").replaceAll(/\$\d/gu, "")}\n\`\`\``,
      ),
      span: at.span,
      text: `${at.before}${text}`,
      isSnippet: true,
      asksAgain: true,
    };
  });
  return [elementItem(asked, construct, { ...at, before: `${at.before}- ` }), ...begun];
}

function elementItem(asked: Asked, construct: Construct, at: KeysPosition): Completion {
  const { said } = asked;
  const first = firstIn(construct);
  const written: KeyText = at.isWrapped ? { text: `${first}$1`, isSnippet: true, asksAgain: true } : { text: first, asksAgain: true };
  return {
    label: `- ${first.trim() === "" ? construct.name : first.trim()}`,
    kind: "snippet",
    ...described(said.say("new-element", { construct: construct.name }), said.words.construct(construct.name, construct.doc)),
    span: at.span,
    ...placed(written, at),
    isPreferred: true,
  };
}

/** How the keys of a map are written that is an element of a list: behind its dash, or in braces between brackets. */
export function itemPosition(asked: Asked, { span, isFlow, wantsBlank }: ValueCursor): KeysPosition {
  const { text } = asked.subject.source;
  const blank = wantsBlank ? " " : "";
  const position = plainPosition(asked, span, columnOf(text, lineStart(text, span.start), span.start) + blank.length);
  return isFlow ? { ...position, isFlow, isWrapped: true } : { ...position, before: blank };
}

/** How keys are written at a place that has nothing before it. */
export function plainPosition(asked: Asked, span: Span, column: number): KeysPosition {
  const lineBreak = lineBreakOf(asked.subject.source);
  return { span, isFlow: false, hasColon: false, comma: "", column, lineBreak, isWrapped: false, before: "" };
}
