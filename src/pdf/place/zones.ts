import { type Cell, cellsOf, type Line, textOf } from "./cells.ts";
import { withoutHeaders } from "./headers.ts";
import { isReceipt } from "./receipt.ts";
import type { Row } from "./rows.ts";
import { unwrapped } from "./wrapped.ts";

/** The parts of a document that matter for who signs where. */
export interface Zones {
  /** What stands before the first clause: the parties with their names. */
  readonly head: readonly Line[];
  /** Sentences. */
  readonly clauses: readonly Row[];
  /** Whether it is the letter of one party, by its title. */
  readonly isLetter: boolean;
  /** Where the parties sign, each with all its labels. */
  readonly signing: readonly (readonly Line[])[];
  /** Those of them that stand in an appendix. */
  readonly appended: ReadonlySet<readonly Line[]>;
}

/** So many rows of sentences are a remark between signatures, and no clause. */
const fewest = 2;

const letter = /^[^:]{0,20}(?:委托书|授权书|承诺书|声明书?|申请书|申请表|保证书|证明书?|告知书|同意书|通知书|函|条)$/u;

/** The zones of a document. */
export function zonesOf(rows: readonly Row[]): Zones {
  const runs: Line[][] = [[]];
  const clauses: Row[] = [];
  let broken = 0;
  let hasAppendix = false;
  const appended = new Set<readonly Line[]>();
  for (const line of withoutHeaders(unwrapped(rows.map((row) => ({ row, cells: isSentence(row) ? [] : cellsOf(row) }))))) {
    const { row } = line;
    if (isClause(line) && !(isReceipt(row) && line.cells.some(({ meaning }) => meaning?.kind !== undefined))) {
      clauses.push(row);
      broken += 1;
      continue;
    }
    const isRemark = broken <= fewest && runs.length > 1 && runs.at(-1)?.some(hasAct) === true;
    if ((broken > 0 && !isRemark) || isAppendix(line)) runs.push([]);
    hasAppendix ||= runs.length > 1 && isAppendix(line);
    if (hasAppendix) appended.add(runs.at(-1) ?? []);
    broken = 0;
    runs.at(-1)?.push(line);
  }
  const [first = [], ...others] = runs;
  const rest = others.filter((run) => run.some(({ cells }) => cells.some(({ meaning }) => meaning !== undefined)));
  const isLetter = rows.slice(0, 4).some(({ text }) => letter.test(text));
  const explicit = rest.filter((run) => run.some(hasAct));
  if (explicit.length > 0) return { head: first, clauses, isLetter, appended, signing: explicit };
  if (first.some(hasAct)) return { head: first, clauses, isLetter, appended, signing: [fromFirst(first)] };
  const last = rest.findLast(
    (run) => run.some(({ cells }) => cells.some(isBareParty)) || run.some(({ cells }) => cells.some(({ meaning }) => meaning?.isRole)),
  );
  return { head: first, clauses, isLetter, appended, signing: last ? [last] : [] };
}

/** From the first label on that says what is to be done, with the parties right above it, or those above it in the columns that it is in. */
function fromFirst(run: readonly Line[]): readonly Line[] {
  const at = run.findIndex(hasAct);
  let start = at;
  while (start > 0 && start > at - 3 && run[start - 1]?.cells.every((cell) => isBareParty(cell) && cell.value === undefined)) start -= 1;
  const columns = run.findLastIndex(({ cells }, index) => index < at && cells.filter(isBareParty).length > 1);
  const isTable = columns >= 0 && run.slice(columns, at).every(({ cells }) => cells.length > 1);
  return run.slice(isTable ? Math.min(columns, start) : start);
}

function hasAct({ cells }: Line): boolean {
  return cells.some(({ meaning }) => meaning?.isExplicit === true && meaning.kind !== "date");
}

/** Whether a cell is the word of a party and nothing else. */
export function isBareParty({ meaning }: Cell): boolean {
  return meaning !== undefined && meaning.kind === undefined;
}

/** Whether a cell calls a party: by its word with a colon, or in a row of nothing but such words. */
export function isHead(cell: Cell, row: readonly Cell[]): boolean {
  return isBareParty(cell) && (cell.hasColon || row.every((each) => isBareParty(each) || each.text === ""));
}

function isAppendix({ cells }: Line): boolean {
  const [first] = cells;
  return first !== undefined && /^(?:附件|附录|附表|补充协议)/u.test(first.text) && cells.every(({ meaning }) => meaning === undefined);
}

/** Whether a row is a sentence or a part of one at first sight: most rows are. */
function isSentence(row: Row): boolean {
  const { text } = row;
  if (isReceipt(row)) return false;
  const open = text.includes("(") ? text.replaceAll(/\([^()]*\)/gu, "") : text;
  if (/[。;]/u.test(open)) return true;
  if (open.length < 24 || open.includes(":")) return false;
  return /[,、]/u.test(open) || row.glyphs.every(({ glyph }, index) => index === 0 || glyph.before === "touching");
}

/** Whether a row is a sentence or a part of one. */
function isClause({ row, cells }: Line): boolean {
  return (
    cells.length === 0 ||
    cells.some((cell) => {
      const text = cell.meaning ? (cell.value ? textOf(row, cell.value.from, cell.value.to) : "") : textOf(row, cell.words.from, cell.end);
      const open = text.replaceAll(/\([^()]*\)/gu, "");
      if (/[。;]/u.test(open)) return true;
      const isEntry = cell.hasColon && cell.text.length <= 8; // an address may be long, too
      return !isEntry && ((open.includes(",") && open.length > 12) || open.length >= 36);
    })
  );
}
