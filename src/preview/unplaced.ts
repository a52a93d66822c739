import { isOfTemplate } from "../runtime/component/template.ts";
import type { Approver, Flow, Placement } from "../runtime/facts.generated.ts";
import { isConcrete, isPresent } from "../runtime/hole.ts";
import { type Component, listsOf } from "../runtime/component/lists.ts";
import { formOf, pagingTypes } from "../runtime/component/placement.ts";
import { labelOf } from "./label.ts";
import type { PreviewSay } from "./say.ts";
import { text } from "./text.ts";

/** A component whose place on a page is not known, since the PDF is not: what the contract says of it. */
interface Unplaced {
  readonly component: Component;
  /** `signature “id”`. */
  readonly label: string;
  /** `at the keyword “乙方签字”, first hit, page unknown`: facts that stand beside each other, in the order in which people look for a place. */
  readonly where: string;
}

/** The components of a party, or of the initiator, with where the contract puts them. */
export function unplacedOf(owner: Approver | Flow, words: PreviewSay): readonly Unplaced[] {
  return listsOf(owner)
    .flat()
    .map((component) => ({ component, label: nameOf(component, words), where: whereIs(component, words).join(words.say("between")) }));
}

function nameOf(component: Component, words: PreviewSay): string {
  if (!isOfTemplate(component)) return labelOf(component, words);
  const { template } = component;
  const name = !isConcrete(template)
    ? undefined
    : typeof template === "string"
      ? template
      : isPresent(template.name)
        ? template.name
        : template.id;
  return isPresent(name) ? words.say("of-template-named", { name: text(name, words) }) : words.say("of-template");
}

function whereIs(component: Component, words: PreviewSay): readonly string[] {
  const { say } = words;
  if (isOfTemplate(component)) return [say("where-template-has")];
  const { type, at } = component;
  if (isConcrete(type) && type === "watermark") return [say("on-all-pages")];
  if (isConcrete(type) && pagingTypes.has(type)) return [say("at-edge")];
  if (at === undefined) return [say("no-place")];
  if (!isConcrete(at)) return [say("place-unknown")];
  const form = formOf(at);
  if (form === "field") return [say("at-field", { field: text(at.field, words) }), say("page-unknown")];
  if (form === "keyword") return [say("at-keyword", { keyword: text(at.keyword, words) }), ...hitsOf(at, words), pageOf(at.page, words)];
  const place = say("position", { x: text(at.x, words), y: text(at.y, words) });
  return [pageOf(at.page, words), place, ...pagesOf("pages" in component ? component.pages : undefined, words)];
}

function hitsOf({ occurrence }: Placement, words: PreviewSay): readonly string[] {
  const { say } = words;
  if (!isConcrete(occurrence)) return [];
  if (occurrence === "all") return [say("all-hits")];
  if (occurrence === "first") return [say("first-hit")];
  if (occurrence === "last") return [say("last-hit")];
  const numbers = typeof occurrence === "object" ? occurrence : [occurrence];
  return [say("hits-from-0", { hits: numbers.map((number) => text(number, words)) })];
}

function pageOf(page: unknown, words: PreviewSay): string {
  if (page === undefined) return words.say("page-unknown");
  return page === -1 ? words.say("last-page") : words.say("on-page", { page: text(page, words) });
}

function pagesOf(pages: unknown, words: PreviewSay): readonly string[] {
  if (pages === undefined) return [];
  return [pages === "all" ? words.say("on-all-pages") : words.say("on-pages", { pages: text(pages, words) })];
}
