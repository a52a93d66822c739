import { listedKeys } from "../component/words.ts";
import type { Contract, Page, ResultPage } from "../facts.generated.ts";
import { given, hole, known } from "../hole.ts";
import type { Problem } from "../problem.ts";
import { atMost, characterName, isBlank } from "../text.ts";
import { isSingle } from "./flows.ts";

const longestResultTitle = 50;

/** Where nobody may change the approvers, they are there. */
export function* approversOfPage(contract: Contract): Iterable<Problem> {
  const { page } = contract;
  if (!known(page) || !isSingle(contract) || page.canEditApprovers !== false || given(contract.approvers)) return;
  yield { on: page, key: "canEditApprovers", message: "Approvers cannot be changed on the page, and the contract has none." };
}

/** The palette says what it shows, or what it hides. */
export function* onePalette(page: Page): Iterable<Problem> {
  if (!known(page.showComponents) || !known(page.hideComponents)) return;
  const related = [{ on: page, key: "showComponents", message: "what is shown" }];
  yield { key: "hideComponents", message: "`hideComponents` and `showComponents` exclude each other.", related };
}

/** The result page is for contracts that are reviewed before they are sent. */
export function* reviewBeforeResult(contract: Contract): Iterable<Problem> {
  const { page } = contract;
  if (!known(page) || !isSingle(contract) || !known(page.resultPage)) return;
  if (contract.createReview === true || contract.createReview === hole) return;
  yield {
    on: page,
    key: "resultPage",
    message: "This page is what the sender sees after asking for a review, and no review is asked for.",
  };
}

/** The result page has a heading, and a short one. */
export function* resultTitle({ title }: ResultPage): Iterable<Problem> {
  if (title === hole) return;
  if (isBlank(title ?? "")) yield { key: "title", message: "The result page has no `title`." };
  else {
    const wrong = atMost(longestResultTitle)(title ?? "");
    if (wrong !== undefined) yield { key: "title", message: `\`title\` ${wrong}.` };
  }
}

/** What may be seen and changed on a page, where the contracts are sent without one. */
export function* pageOfDirectGroup(page: Page): Iterable<Problem> {
  const [first, ...more] = Object.entries(page).flatMap(([key, value]) => (given(value) ? [key] : []));
  if (first === undefined) return;
  const have = more.length > 0 ? "have" : "has";
  yield { key: first, message: `This group is sent without a page, so ${listedKeys([first, ...more])} ${have} no effect.` };
}

/** What a note on the page is documented to be made of: ideographs, letters, digits and punctuation; and the spaces between them. */
const documentedNote = /^[\p{Script=Han}a-zA-Z0-9\p{P}$+<=>^`|~ \u3000]*$/u;

/** A note on the page in documented characters. */
export function noteCharacters(value: string): string | undefined {
  if (documentedNote.test(value)) return undefined;
  const found = [...value].find((character) => !documentedNote.test(character)) ?? "";
  return `holds ${characterName(found)}; documented are Chinese characters, letters, digits and punctuation, and the service may refuse others`;
}
