import { compare } from "../../model/diagnostic.ts";
import type { Said, SaidSymbol } from "./said.ts";

/** A name that a file of a project declares. */
export interface ProjectSymbol extends SaidSymbol {
  readonly path: string;
  /** What the contract is called that declares it; none in a file that contracts use. */
  readonly contract?: string;
}

/** More than an editor lists. */
const most = 200;

/** The names of some files that hold letters in this order, of whatever case: those that begin with them first, then by name and file. */
export function symbolsIn(files: ReadonlyMap<string, Said>, letters: string): readonly ProjectSymbol[] {
  const wanted = letters.toLowerCase();
  const begins = ({ name }: SaidSymbol): boolean => name.toLowerCase().startsWith(wanted);
  return [...files]
    .flatMap(([path, { symbols, name }]) =>
      symbols
        .filter((each) => holds(each.name.toLowerCase(), wanted))
        .map((each) => ({ ...each, path, ...(name === undefined ? {} : { contract: name }) })),
    )
    .toSorted((a, b) => Number(begins(b)) - Number(begins(a)) || compare(a.name, b.name) || compare(a.path, b.path))
    .slice(0, most);
}

/** Whether a text has some letters in their order, whatever stands between them. */
function holds(text: string, letters: string): boolean {
  let at = 0;
  for (const letter of letters) {
    at = text.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
