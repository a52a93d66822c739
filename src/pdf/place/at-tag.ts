import { rounded } from "../../model/box.ts";
import type { PageBox } from "../../model/pdf-facts.ts";
import { boxOf } from "../lines.ts";
import type { Party } from "./parties.ts";
import type { Proposal } from "./proposal.ts";
import type { Tag } from "./tags.ts";
import type { Use } from "./usual.ts";
import type { Wanted } from "./wanted.ts";
import { boxOfCell } from "./cells.ts";
import type { WordingAt } from "./wording.ts";

const date = { size: [120, 20], format: "yyyy年m月d日", fontSize: 12 };
const forms: Readonly<Record<Tag["kind"], { readonly use: Use; readonly list: Proposal["list"]; readonly options: object }>> = {
  seal: { use: "tag-seal", list: "sign", options: {} },
  signature: { use: "tag-signature", list: "sign", options: {} },
  date: { use: "tag-date", list: "sign", options: date },
  text: { use: "tag-text", list: "fill", options: { size: [120, 20] } },
};

/** What text tags of other tools want, upon the tags themselves, and the labels that are theirs. */
export function atTags(
  tags: readonly Tag[],
  wanted: readonly Wanted[],
  parties: readonly Party[],
  wordingAt: WordingAt,
): { readonly proposals: readonly Proposal[]; readonly labels: ReadonlySet<Wanted> } {
  const labelled = tags.map((tag) => ({ tag, label: labelOf(tag, wanted) }));
  const known = new Map(
    labelled.flatMap(({ tag, label }) => (tag.signer !== undefined && label?.party ? [[tag.signer, label.party.word]] : [])),
  );
  const partyOf = ({ signer }: Tag): string | undefined =>
    signer === undefined ? undefined : (known.get(signer) ?? parties.find(({ words }) => words.has(signer))?.word);
  return {
    proposals: labelled.flatMap(({ tag, label }) => {
      const told = label?.party?.word ?? partyOf(tag);
      return atTag(tag, told ?? guessed(tag, parties), told === undefined, wordingAt) ?? [];
    }),
    labels: new Set(labelled.flatMap(({ label }) => label ?? [])),
  };
}

/** Whom a tag means that names somebody whom the text does not: by number the first party, the second …; where there are no parties, itself. */
function guessed({ signer }: Tag, parties: readonly Party[]): string | undefined {
  if (signer === undefined || parties.length === 0) return signer;
  const number = /\d{1,2}$/u.exec(signer)?.[0];
  return number === undefined ? undefined : parties[Number(number) - 1]?.word;
}

function atTag({ line, from, to, kind }: Tag, party: string | undefined, isGuess: boolean, wordingAt: WordingAt): Proposal | undefined {
  const { use, list, options } = forms[kind];
  const found = wordingAt(line, from, to);
  if (found === undefined) return undefined;
  const { keyword, occurrence, place } = found;
  return {
    ...(party === undefined ? {} : { party }),
    list,
    component: { type: kind, at: { keyword, ...(occurrence === undefined ? {} : { occurrence }) }, ...options },
    place,
    certainty: party === undefined || isGuess ? "likely" : "sure",
    reason: { use, words: { stand: "there", printed: keyword }, pages: [line.page] },
  };
}

/** The label that a tag stands beside: the last one before it on its row. */
function labelOf({ line, from, to }: Tag, wanted: readonly Wanted[]): Wanted | undefined {
  const place = { page: line.page, box: rounded(boxOf(line.line, from, to)) };
  return wanted.findLast(({ cell }) => isBefore({ page: cell.row.page, box: boxOfCell(cell) }, place));
}

function isBefore(one: PageBox, { page, box }: PageBox): boolean {
  const isBesideIt = one.page === page && one.box.x < box.x && box.x - one.box.x - one.box.width < 150;
  return isBesideIt && Math.min(one.box.y + one.box.height, box.y + box.height) > Math.max(one.box.y, box.y);
}
