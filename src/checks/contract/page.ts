import type { Contract, Page, ResultPage } from "../facts.generated.ts";
import { given, hole, known } from "../hole.ts";
import type { Problem } from "../problem.ts";
import { atMost, isBlank } from "../text.ts";
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
  if (!known(page) || !isSingle(contract) || !given(page.resultPage)) return;
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
