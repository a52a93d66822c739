import { type Data, type DataMap, dataOf, isMap, textOf } from "./edits.ts";
import type { DiffProject } from "./projects.ts";

/** Both edits of a project in one; nothing where they are of the same thing, or may be. */
export function merged(base: DiffProject, one: DiffProject, other: DiffProject): DiffProject | undefined {
  const texts: Record<string, string> = {};
  for (const path of new Set([...Object.keys(one.texts), ...Object.keys(other.texts)])) {
    const [was, mine, theirs] = [base.texts[path], one.texts[path], other.texts[path]];
    const text = mine === was ? theirs : theirs === was ? mine : mergedText(was, mine, theirs);
    if (text === undefined) return undefined;
    texts[path] = text;
  }
  const pdfs = { ...base.pdfs };
  for (const path of Object.keys(base.pdfs)) {
    const [was, mine, theirs] = [base.pdfs[path], one.pdfs[path], other.pdfs[path]];
    if (mine !== was && theirs !== was) return undefined;
    const facts = mine === was ? theirs : mine;
    if (facts !== undefined) pdfs[path] = facts;
  }
  return { ...base, texts, pdfs };
}

function mergedText(was: string | undefined, mine: string | undefined, theirs: string | undefined): string | undefined {
  if (was === undefined || mine === undefined || theirs === undefined) return undefined;
  const data = mergedData(dataOf(was), dataOf(mine), dataOf(theirs));
  return data === undefined ? undefined : textOf(data);
}

/** What both make of data; nothing where both change the same. */
function mergedData(was: Data | undefined, mine: Data | undefined, theirs: Data | undefined): Data | undefined {
  if (isSame(was, mine)) return theirs;
  if (isSame(was, theirs)) return mine;
  if (Array.isArray(was) && Array.isArray(mine) && Array.isArray(theirs)) {
    if (mine.length !== was.length || theirs.length !== was.length) return undefined;
    const items = was.map((item, index) => mergedData(item, mine[index], theirs[index]));
    return items.every((item) => item !== undefined) ? items : undefined;
  }
  return isMap(was) && isMap(mine) && isMap(theirs) ? mergedMap(was, mine, theirs) : undefined;
}

function mergedMap(was: DataMap, mine: DataMap, theirs: DataMap): DataMap | undefined {
  const made: DataMap = {};
  for (const key of new Set([...Object.keys(mine), ...Object.keys(theirs)])) {
    const [former, one, other] = [was[key], mine[key], theirs[key]];
    const isGone = former !== undefined && ((one === undefined && isSame(former, other)) || (other === undefined && isSame(former, one)));
    if (isGone) continue;
    const value = mergedData(former, one, other);
    if (value === undefined) return undefined;
    made[key] = value;
  }
  return made;
}

function isSame(one: Data | undefined, other: Data | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
