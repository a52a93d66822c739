import type { Box } from "../../model/box.ts";
import { isBlank } from "../characters.ts";
import { type Meaning, meaningOf } from "./meaning.ts";
import { boxAround, type Row } from "./rows.ts";

/** Characters of a row: the first, and the one after the last. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A part of a row that says or holds one thing: a label with what follows it, a blank date, or other text. */
export interface Cell {
  readonly row: Row;
  /** Its words: of a label those before the colon. */
  readonly words: Stretch;
  /** As they are compared. */
  readonly text: string;
  /** Whether a colon follows; it is the next character. */
  readonly hasColon: boolean;
  /** The label before it that it completes, with room between: `甲方：    （盖章）`. */
  readonly lead?: Stretch;
  /** What is printed after the colon, such as a name that is filled in. */
  readonly value?: Stretch;
  /** Underscores that follow. */
  readonly blank?: Stretch;
  /** Printed 年 月 日 without numbers, perhaps with underscores: the cell itself, or what follows the label. */
  readonly date?: Stretch;
  /** Where the cell and all that belongs to it ends. */
  readonly end: number;
  /** Nothing for text that is no label of something to sign. */
  readonly meaning?: Meaning;
}

/** A row with its cells. */
export interface Line {
  readonly row: Row;
  readonly cells: readonly Cell[];
}

/** A gap of more than this part of the size ends a piece of text. */
const pieceGap = 0.75;
const blankDate = /_{0,40}(?:20\d{0,2}_{0,40}|二[〇零oO○]\p{Script=Han}{2})?年_{0,40}月_{0,40}日/gu;

/** More characters than a row of labels has. */
const longest = 400;

/** The cells of a row. */
export function cellsOf(row: Row): readonly Cell[] {
  if (row.glyphs.length > longest) return [plain(row, 0, row.glyphs.length)];
  const cells: Cell[] = [];
  for (const token of tokensOf(row)) {
    const last = cells.at(-1);
    if (token.kind === "text") cells.push(...cellsOfPiece(row, token));
    else if (
      token.kind === "date" &&
      last &&
      last.date === undefined &&
      last.value === undefined &&
      (last.meaning?.kind === "date" || isDateLabel(last))
    )
      cells[cells.length - 1] = { ...last, date: stretchOf(token), end: token.to };
    else if (token.kind === "date")
      cells.push({
        row,
        words: stretchOf(token),
        text: "年月日",
        hasColon: false,
        date: stretchOf(token),
        end: token.to,
        meaning: bareDate,
      });
    else if (last && last.blank === undefined && last.value === undefined && last.date === undefined)
      cells[cells.length - 1] = { ...last, blank: stretchOf(token), end: token.to };
    else
      cells.push({ row, words: { from: token.from, to: token.from }, text: "", hasColon: false, blank: stretchOf(token), end: token.to });
  }
  return joined(cells);
}

const bareDate: Meaning = { kind: "date", who: "", isRole: false, isExplicit: false };

/** A label whose date is none of signing, which has its 年 月 日 all the same: 有效期限. */
export function isDateLabel({ meaning, hasColon, text }: Cell): boolean {
  return meaning === undefined && hasColon && /(?:日期|时间|期限?|期间|[日自至从到于])$/u.test(text);
}

interface Token {
  readonly kind: "text" | "blank" | "date";
  readonly from: number;
  to: number;
}

function stretchOf({ from, to }: Token): Stretch {
  return { from, to };
}

/** A row cut at gaps and blanks; what is only spaced out stays whole. */
function tokensOf(row: Row): readonly Token[] {
  const { glyphs, text, owners } = row;
  const dates = (text.includes("年") ? [...text.matchAll(blankDate)] : []).map(({ index, 0: { length } }) => ({
    from: owners[index] ?? 0,
    to: (owners[index + length - 1] ?? 0) + 1,
  }));
  const tokens: Token[] = [];
  let reach = 0;
  for (let at = 0; at < glyphs.length; at += 1) {
    const glyph = glyphs[at]?.glyph;
    if (glyph === undefined) continue;
    const date = dates.find(({ from }) => from === at);
    if (date) {
      tokens.push({ kind: "date", ...date });
      at = date.to - 1;
      reach = glyphs[at]?.glyph.end ?? reach;
      continue;
    }
    const kind = isBlank(glyph.character) ? "blank" : "text";
    const last = tokens.at(-1);
    const isColumn = glyph.before !== "touching" && row.starts.some((start) => Math.abs(start - glyph.start) < 1);
    const isCut = at > 0 && (glyph.start - reach > pieceGap * glyph.size || isColumn);
    if (last?.kind === kind && !isCut) last.to = at + 1;
    else tokens.push({ kind, from: at, to: at + 1 });
    reach = glyph.end;
  }
  return unspaced(tokens, row);
}

/** With single letters, which are spaced out, joined to what follows: 甲  方：. */
function unspaced(tokens: readonly Token[], row: Row): readonly Token[] {
  const { glyphs } = row;
  const found: Token[] = [];
  for (const token of tokens) {
    const last = found.at(-1);
    const before = last && glyphs[last.to - 1]?.glyph;
    const first = glyphs[token.from]?.glyph;
    const isLetter = (letter: string | undefined): boolean => letter !== undefined && /\p{Script=Han}/u.test(letter);
    const isLoose =
      last?.kind === "text" &&
      token.kind === "text" &&
      before !== undefined &&
      first !== undefined &&
      first.start - before.end < 8 * first.size &&
      isLetter(before.character) &&
      (isLetter(first.character) || /[(（:：]/u.test(first.character));
    if (isLoose && isSpacedOut(last, glyphs, first.start - before.end) && !(isLetter(first.character) && isDone(last, row)))
      found[found.length - 1] = { ...last, to: token.to };
    else found.push(token);
  }
  return found;
}

/** Whether the letters of a piece stand apart, about as far as a gap after it: it is a single one, or the last was joined to it. */
function isSpacedOut({ from, to }: Stretch, glyphs: Row["glyphs"], gap: number): boolean {
  const [before, last] = [glyphs[to - 2]?.glyph, glyphs[to - 1]?.glyph];
  if (to - from === 1) return true;
  const inner = before !== undefined && last !== undefined ? last.start - before.end : 0;
  return to - from < 8 && last !== undefined && inner > pieceGap * last.size && gap < 1.6 * inner;
}

/** Whether a piece is a label already. */
function isDone({ from, to }: Stretch, row: Row): boolean {
  return to - from > 1 && meaningOf(textOf(row, from, to), row.known) !== undefined;
}

/** The labels of a piece of text, cut after colons and where another label begins. */
function cellsOfPiece(row: Row, { from, to }: Stretch): readonly Cell[] {
  const cells: Cell[] = [];
  let at = from;
  while (at < to) {
    const colon = colonIn(row, at, to);
    const labelEnd = colon ?? to;
    const start = colon === undefined ? at : labelStart(row, at, labelEnd);
    if (start > at) cells.push(...labelsAlone(row, at, start));
    if (colon === undefined) {
      cells.push(...labelsAlone(row, start, to));
      break;
    }
    const rest = { from: colon + 1, to };
    const next = nextLabel(row, rest);
    const label: Cell = withMeaning({
      row,
      words: { from: start, to: colon },
      text: textOf(row, start, colon),
      hasColon: true,
      end: colon + 1,
    });
    cells.push(next > rest.from ? { ...label, value: { from: rest.from, to: next }, end: next } : label);
    at = next;
  }
  return cells;
}

function plain(row: Row, from: number, to: number): Cell {
  return { row, words: { from, to }, text: textOf(row, from, to), hasColon: false, end: to };
}

/** Words without a colon: one label, or several with a space between them. */
function labelsAlone(row: Row, from: number, to: number): readonly Cell[] {
  const whole = withMeaning(plain(row, from, to));
  if (whole.meaning) return [whole];
  for (let at = from + 1; at < to; at += 1) {
    if (row.glyphs[at]?.glyph.before === "touching") continue;
    const one = withMeaning(plain(row, from, at));
    const others = one.meaning ? labelsAlone(row, at, to) : [];
    if (others.length > 0 && others.every(({ meaning }) => meaning !== undefined)) return [one, ...others];
  }
  return [whole];
}

/** Where the label before a colon begins: at the first space, or end of a part of a sentence, after which the words mean something. */
function labelStart(row: Row, from: number, to: number): number {
  if (meaningOf(textOf(row, from, to), row.known)) return from;
  for (let at = from + 1; at < to; at += 1) {
    const isCut = row.glyphs[at]?.glyph.before !== "touching" || /^[,，;；。]$/u.test(row.glyphs[at - 1]?.glyph.character ?? "");
    if (isCut && meaningOf(textOf(row, at, to), row.known)) return at;
  }
  return from;
}

/** Where the value after a colon ends: at a label that begins right away or after a space. */
function nextLabel(row: Row, { from, to }: Stretch): number {
  for (let at = from; at < to; at += 1) {
    if (at > from && row.glyphs[at]?.glyph.before === "touching") continue;
    const colon = colonIn(row, at, to);
    const meaning = meaningOf(textOf(row, at, colon ?? to), row.known);
    const isOwn = at > from || meaning?.who === ""; // right after a colon stands the name of whoever signs
    const isLabel = meaning !== undefined && (colon !== undefined || (meaning.isExplicit && isOwn && meaning.name === undefined));
    if (isLabel || (at > from && colon !== undefined && colon - at <= 8)) return at;
  }
  return to;
}

function colonIn({ glyphs }: Row, from: number, to: number): number | undefined {
  for (let at = from; at < to; at += 1) if (/^[:：﹕︰]$/u.test(glyphs[at]?.glyph.character ?? "")) return at;
  return undefined;
}

/** The box of a cell's words. */
export function boxOfCell({ row, words, end }: Cell): Box {
  return boxAround(row.glyphs.slice(words.from, words.to > words.from ? words.to : end));
}

/** The text of some characters of a row, as it is compared. */
export function textOf({ text, owners }: Row, from: number, to: number): string {
  let [first, last] = [0, owners.length];
  while (first < last && (owners[first] ?? 0) < from) first += 1;
  while (last > first && (owners[last - 1] ?? 0) >= to) last -= 1;
  return text.slice(first, last);
}

function withMeaning(cell: Cell): Cell {
  const meaning = meaningOf(cell.text, cell.row.known);
  return meaning ? { ...cell, meaning } : cell;
}

/** With what belongs together in one cell: `甲方：（盖章）`, `甲方：某某公司（盖章）`, and a name that stands apart from its label. */
function joined(cells: readonly Cell[]): readonly Cell[] {
  const found: Cell[] = [];
  for (const cell of cells) {
    const last = found.at(-1);
    found.push(cell);
    if (last === undefined) continue;
    const both = named(last, cell) ?? completed(last, cell);
    if (both) found.splice(-2, 2, both);
  }
  return found.map((cell) => withoutDots(actInValue(cell) ?? cell));
}

/** Dots are a blank, and no value. */
function withoutDots(cell: Cell): Cell {
  const { value, ...rest } = cell;
  return value && /^[.·•\-—~*]+$/u.test(textOf(cell.row, value.from, value.to)) ? rest : cell;
}

/** A label with what is to be done behind it, right after it or with room between. */
function completed(one: Cell, other: Cell): Cell | undefined {
  const { hasColon, date, row, words } = one;
  const meaning = one.meaning ?? (/^\p{Script=Han}{2,8}$/u.test(one.text) ? { isExplicit: false } : undefined);
  if (meaning === undefined || meaning.isExplicit || date !== undefined || !isOnlyAct(other)) return undefined;
  if (!hasColon && !other.text.startsWith("(")) return undefined;
  const told = meaningOf(`${one.text}${other.text}`, row.known);
  const whole =
    told ?? (one.meaning ? undefined : ({ kind: "signature", who: "", isRole: true, role: one.text, isExplicit: true } as const));
  if (whole === undefined) return undefined;
  const isTouching = one.blank === undefined && one.value === undefined && isClose(one, other);
  if (isTouching)
    return { ...other, words: { from: words.from, to: other.words.to }, text: textOf(row, words.from, other.words.to), meaning: whole };
  const name = one.value && !whole.isRole ? { name: textOf(row, one.value.from, one.value.to) } : {};
  return { ...other, lead: { from: words.from, to: one.blank?.from ?? one.end }, meaning: { ...whole, ...name } };
}

/** A label with the name that stands behind it. */
function named(one: Cell, other: Cell): Cell | undefined {
  const isOpen = one.hasColon && one.value === undefined && one.blank === undefined && one.date === undefined;
  const isName = other.meaning === undefined && !other.hasColon && other.text !== "" && other.blank === undefined;
  return isOpen && isName ? { ...one, value: other.words, end: other.end } : undefined;
}

/** Whether a cell only says what is to be done, for whoever stands before it. */
function isOnlyAct({ meaning, hasColon, text }: Cell): boolean {
  return (
    meaning?.isExplicit === true &&
    meaning.kind !== "date" &&
    meaning.who === "" &&
    meaning.name === undefined &&
    !meaning.isRole &&
    (!hasColon || text.startsWith("("))
  );
}

function isClose(one: Cell, other: Cell): boolean {
  const [end, start] = [one.row.glyphs[one.end - 1]?.glyph, other.row.glyphs[other.words.from]?.glyph];
  return end !== undefined && start !== undefined && start.start - end.end < 2 * start.size;
}

/** `甲方：某某公司（盖章）`: the value says what is to be done. */
function actInValue(cell: Cell): Cell | undefined {
  const { value, meaning, row } = cell;
  if (value === undefined || meaning === undefined || (meaning.kind !== undefined && !meaning.isRole)) return undefined;
  const whole = meaningOf(textOf(row, cell.words.from, value.to), row.known);
  if (whole?.isExplicit !== true || whole.kind === "date") return undefined;
  const { value: _, ...rest } = cell;
  const words = { from: cell.words.from, to: value.to };
  return { ...rest, words, text: textOf(row, words.from, words.to), hasColon: false, end: value.to, meaning: whole };
}
