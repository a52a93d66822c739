import type { Cell } from "./cells.ts";
import { meaningOf } from "./meaning.ts";
import type { Line } from "./zones.ts";

/** Rows in which a label that is broken over two rows of a narrow column stands whole in the first. */
export function unwrapped(lines: readonly Line[]): readonly Line[] {
  const found: Line[] = [];
  for (const line of lines) {
    const last = found.at(-1);
    if (last === undefined || !isNext(last, line)) {
      found.push(line);
      continue;
    }
    const cells = [...line.cells];
    const above = last.cells.map((cell) => {
      const index = cells.findIndex((below) => isUnder(cell, below));
      const below = cells[index];
      const whole = below && together(cell, below);
      if (below === undefined || whole === undefined) return cell;
      const { meaning: _, ...rest } = below;
      cells[index] = rest;
      return whole;
    });
    found[found.length - 1] = { ...last, cells: above };
    found.push({ ...line, cells });
  }
  return found;
}

/** A label and its second half; nothing where each means something for itself. */
function together(one: Cell, other: Cell): Cell | undefined {
  if (one.value || one.date || one.blank || other.date || one.meaning?.isExplicit) return undefined;
  if (one.hasColon && !(one.meaning?.isRole && isInBrackets(other))) return undefined;
  const isRest = one.meaning ? one.meaning.isRole && isNobodys(other) : other.meaning === undefined || (isLatin(one) && isLatin(other));
  const whole = isRest ? meaningOf(one.text + other.text) : undefined;
  if (whole?.kind === undefined || (one.meaning === undefined && !whole.isExplicit)) return undefined;
  return { ...one, meaning: whole, ...(other.value ? { value: one.words } : {}) };
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
  const slack = isInBrackets(below) ? 3 : 0.5; // spaces between columns are not the same in every row
  return Math.abs(one.start - other.start) < slack * one.size;
}
