import type { Approver, Flow, TemplateSeal } from "../facts.generated.ts";
import { all, given, hole, known } from "../hole.ts";
import type { Context, Problem } from "../problem.ts";
import { type Component, componentsOf } from "./lists.ts";
import { formOf } from "./placement.ts";

type Judge = (component: Component) => Iterable<Problem>;

/**
 * A judgement of components that are new. On an embedded page, a contract from a template names the template's components by id or name,
 * and says neither what they are nor where they stand, or that with zeros: so there it is the contract that decides about components
 * without a place.
 */
export function ofNewComponents(judge: Judge): (facts: Component | Flow, context: Context, construct: string) => Iterable<Problem> {
  // The name of the construct says of which of the two kinds the facts are.
  return function* (facts, context, construct) {
    if (construct === "flow") yield* judgedInFlow(facts as Flow, context, judge);
    else if (!mayNameTemplate(facts as Component, context)) yield* judge(facts as Component);
  };
}

function* judgedInFlow(flow: Flow, context: Context, judge: Judge): Iterable<Problem> {
  if (!isEmbedded(context)) return;
  const named = componentsOf(flow).filter((component) => mayNameTemplate(component, context));
  if (named.length === 0 || mayHaveOwn(flow)) return;
  for (const component of named) for (const problem of judge(component)) yield { on: component, ...problem };
}

/** Whether a contract may be made from what has components: a template, a draft, or what nobody knows, since its type is none. */
function mayHaveOwn({ files, template, draft }: Flow): boolean {
  return given(template) || given(draft) || files === hole;
}

/** Whether a component may be one that a template has. */
function mayNameTemplate({ id, name, at }: Component, context: Context): boolean {
  return isEmbedded(context) && isNowhere(at) && (given(id) || given(name));
}

/** Whether a placement says nothing: there is none, or it has zeros only, which the types of the service's own libraries ask for. */
function isNowhere(at: Component["at"]): boolean {
  if (at === undefined) return true;
  return known(at) && formOf(at) === "absolute" && [at.page, at.x, at.y].every((value) => value === undefined || value === 0);
}

function isEmbedded({ action }: Context): boolean {
  return action === "CreatePrepareFlow" || action === "ChannelCreatePrepareFlow";
}

/** A seal for a component of the template says for which. */
export function* sealAtComponent({ id, name }: TemplateSeal): Iterable<Problem> {
  if (!given(id) && !given(name)) yield { message: "This seal is for no component of the template: it has neither `id` nor `name`." };
}

/** Seals for a template's components stand in contracts from templates. */
export function* sealsInTemplate(flow: Flow): Iterable<Problem> {
  for (const approver of all(flow.approvers))
    if (given(approver.templateSeals) && !mayHaveOwn(flow))
      yield { on: approver, key: "templateSeals", message: "The contract is made from no template that could have these components." };
}

/** Components are new, or the template's: the request has one member for both. */
export function* newOrOfTemplate({ sign, templateSeals }: Approver): Iterable<Problem> {
  if (given(sign) && given(templateSeals))
    yield { key: "templateSeals", message: "`sign` and `templateSeals` are sent in one member, so only one of them can be said." };
}
