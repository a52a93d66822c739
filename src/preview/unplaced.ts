import { isOfTemplate } from "../runtime/component/template.ts";
import type { Approver, Flow, Placement, SignComponent } from "../runtime/facts.generated.ts";
import { isConcrete, isPresent } from "../runtime/hole.ts";
import { type Component, listsOf } from "../runtime/component/lists.ts";
import { formOf, pagingTypes } from "../runtime/component/placement.ts";
import { text } from "./text.ts";

/** A component whose place on a page is not known, since the PDF is not: what the contract says of it. */
interface Unplaced {
  readonly component: Component;
  /** `signature “id”`. */
  readonly label: string;
  /** `at the keyword “乙方签字”, first hit; page unknown`. */
  readonly where: string;
}

/** The components of a party, or of the initiator, with where the contract puts them. */
export function unplacedOf(owner: Approver | Flow): readonly Unplaced[] {
  return listsOf(owner)
    .flat()
    .map((component) => ({ component, label: labelOf(component), where: whereIs(component) }));
}

function labelOf(component: Component): string {
  const { id, type } = component;
  if (isOfTemplate(component)) return ["component", nameOf(component.template), "of the template"].filter((part) => part !== "").join(" ");
  const name = text(id);
  return [text(type), ...(name === "" ? [] : [name])].join(" ");
}

/** How a component of a template is called, as far as it is known. */
function nameOf(template: SignComponent["template"]): string {
  if (!isConcrete(template)) return "";
  const name = typeof template === "string" ? template : isPresent(template.name) ? template.name : template.id;
  return isPresent(name) ? `“${text(name)}”` : "";
}

function whereIs(component: Component): string {
  if (isOfTemplate(component)) return "where the template has it";
  const { type, at } = component;
  if (isConcrete(type) && type === "watermark") return "on all pages";
  if (isConcrete(type) && pagingTypes.has(type)) return "along the edge of the pages";
  if (at === undefined) return "no place";
  if (!isConcrete(at)) return "place unknown";
  const form = formOf(at);
  if (form === "field") return `at the form field “${text(at.field)}”; page unknown`;
  if (form === "keyword") return [`at the keyword “${text(at.keyword)}”`, ...hitsOf(at), pageOf(at.page)].join(", ");
  const pages = "pages" in component ? text(component.pages) : "";
  return `${pageOf(at.page)}, x ${text(at.x)}, y ${text(at.y)}${pages === "" ? "" : `, on pages ${pages}`}`;
}

function hitsOf({ occurrence }: Placement): readonly string[] {
  if (!isConcrete(occurrence)) return [];
  if (occurrence === "all") return ["all hits"];
  return [typeof occurrence === "string" ? `${occurrence} hit` : `hit ${text(occurrence)}, counted from 0`];
}

function pageOf(page: unknown): string {
  if (page === undefined) return "page unknown";
  return page === -1 ? "last page" : `page ${text(page)}`;
}
