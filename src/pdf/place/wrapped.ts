import type { Cell, Line } from "./cells.ts";
import { type Meaning, meaningOf } from "./meaning.ts";
import { roles, sealWords, signWords } from "./words.ts";

/**
 * Rows in which a label that goes over two rows of a column stands in one alone: the second, where that says what is to be done; else the
 * first, of which the second is a torn end.
 */
export function unwrapped(lines: readonly Line[]): readonly Line[] {
  const found: Line[] = [];
  for (const line of lines) {
    const last = found.at(-1);
    if (last === undefined || last.cells.length === 0 || line.cells.length === 0 || !isNext(last, line)) {
      found.push(line);
      continue;
    }
    const above = [...last.cells];
    const cells = line.cells.map((cell) => {
      const index = above.findIndex((each) => isUnder(each, cell));
      const first = above[index];
      if (first && isTwin(first, cell)) {
        const isFirst = first.blank !== undefined || !isLatin(first);
        if (!isFirst) above[index] = withoutMeaning(first);
        return isFirst ? withoutMeaning(cell) : cell;
      }
      const meaning = first && whole(first, cell);
      if (first === undefined || meaning === undefined) return cell;
      const isTorn = cell.meaning === undefined;
      above[index] = isTorn ? { ...first, meaning } : withoutMeaning(first);
      return isTorn ? cell : { ...cell, meaning };
    });
    found[found.length - 1] = { ...last, cells: above };
    found.push({ ...line, cells });
  }
  return found;
}

/** Whether two labels say the same in two languages, one below the other: Authorized Signature, and below it 授权代表签字. */
function isTwin(one: Cell, other: Cell): boolean {
  if (one.meaning?.kind === undefined || one.meaning.kind !== other.meaning?.kind || isLatin(one) === isLatin(other)) return false;
  const isOpen = ({ value, date, blank }: Cell): boolean => value === undefined && date === undefined && blank === undefined;
  return isOpen(one) ? !one.hasColon || isOpen(other) : isOpen(other);
}

/** A cell that is text and no label. */
export function withoutMeaning(cell: Cell): Cell {
  const { meaning: _, ...rest } = cell;
  return rest;
}

/** What a label and its second half mean; nothing where each means something for itself. */
function whole(one: Cell, other: Cell): Meaning | undefined {
  if (one.value || one.date || one.blank || other.date || (one.meaning?.isExplicit && !isOpen(one.text))) return undefined;
  const isMore =
    /^(?:或|及|和|与|\/)/u.test(other.text) || // 法定代表人（主要负责人）, and below it 或委托代理人（签字）
    isUnfinished(one) ||
    isTornWord(one, other);
  if (one.hasColon && !(one.meaning?.isRole && isInBrackets(other))) return undefined;
  const isRest = one.meaning
    ? isOpen(one.text) || (one.meaning.isRole && (isMore || isNobodys(other)))
    : other.meaning === undefined || isTornWord(one, other) || (isLatin(one) && isLatin(other));
  const meaning = isRest ? meaningOf(one.text + other.text, one.row.known) : undefined;
  return meaning?.kind === undefined || (one.meaning === undefined && !meaning.isExplicit) ? undefined : meaning;
}

/** Whether words go on in the next row. */
function isUnfinished({ text }: Cell): boolean {
  return /(?:或|及|和|与|\/|其|的|授权|委托)$/u.test(text) || isOpen(text);
}

/** Whether a usual word begins in one row and ends in the next: 法定代表人或代, and below it 理人（签字）. */
function isTornWord({ text: one }: Cell, { text: other }: Cell): boolean {
  return [...roles, ...signWords, ...sealWords].some((word) =>
    [...word].some((_, at) => at > 0 && one.endsWith(word.slice(0, at)) && other.startsWith(word.slice(at))),
  );
}

/** Whether a bracket begins in a text that ends elsewhere. */
function isOpen(text: string): boolean {
  return text.lastIndexOf("(") > text.lastIndexOf(")");
}

function isNobodys({ meaning, text }: Cell): boolean {
  return meaning === undefined
    ? /^[A-Za-z()]/u.test(text)
    : meaning.who === "" && meaning.name === undefined && (!meaning.isRole || !/\p{Script=Han}/u.test(text));
}

/** 法定代表人：, and below it （签字）. */
function isInBrackets(cell: Cell): boolean {
  return cell.text.startsWith("(") && cell.text.endsWith(")") && isNobodys(cell) && cell.meaning !== undefined;
}

function isLatin({ text }: Cell): boolean {
  return /^[A-Za-z()]+$/u.test(text);
}

function isNext({ row }: Line, { row: next }: Line): boolean {
  const gap = next.box.y - row.box.y - row.box.height;
  return next.page === row.page ? gap < 2 * row.box.height : next.page === row.page + 1;
}

function isUnder(cell: Cell, below: Cell): boolean {
  const [one, other] = [cell.row.glyphs[cell.words.from]?.glyph, below.row.glyphs[below.words.from]?.glyph];
  if (one === undefined || other === undefined || below.text === "") return false;
  const slack = isInBrackets(below) || isUnfinished(cell) ? 3 : 0.5; // spaces between columns are not the same in every row
  return Math.abs(one.start - other.start) < slack * one.size;
}
