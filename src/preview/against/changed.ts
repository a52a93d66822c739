import type { Language } from "../../words/language.ts";
import type { AgainstFlow, AgainstView } from "./model.ts";
import { againstIn } from "./say.ts";

/**
 * A page for whoever reviews a change: only pages on which something is different, with a sentence on the others, and nothing of findings, which are told where
 * contracts are checked.
 */
export function changedPages(view: AgainstView, language: Language): AgainstView {
  return { ...view, isJudged: false, found: [], flows: view.flows.map((flow) => changedIn(flow, language)) };
}

function changedIn(flow: AgainstFlow, language: Language): AgainstFlow {
  const same = flow.pages.filter(({ isSame }) => isSame).map(({ paper }) => paper);
  if (same.length === 0) return flow;
  const note = againstIn(language)("not-shown", { pages: same });
  return { ...flow, pages: flow.pages.filter(({ isSame }) => !isSame), notes: [...flow.notes, note] };
}
