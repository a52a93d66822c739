import { againstTemplate } from "../../templates/against.generated.ts";
import { renderBy } from "../../templates/render.ts";
import { inert } from "../inert.ts";
import type { AgainstView } from "./model.ts";

/** Two versions of a contract as one page of HTML that needs nothing else. Every text of the contracts is escaped by the template. */
export function againstHtml(view: AgainstView): string {
  return renderBy(againstTemplate)(inert(view));
}
