import type { Flow, SignComponent } from "../facts.generated.ts";
import { isPresent, hole, isConcrete } from "../hole.ts";
import type { Context, Problem } from "../problem.ts";
import { type Component, componentsOf } from "./lists.ts";
import { formOf } from "./placement.ts";

/**
 * A judgement of components that are new. On an embedded page, a contract from a template names the template's components by id or name,
 * and says neither what they are nor where they stand, or that with zeros: so there it is the contract that decides about components
 * without a place.
 */
export function ofNewComponents<P extends Problem>(
  judge: (component: Component) => Iterable<P>,
): (facts: Component | Flow, context: Context, construct: string) => Iterable<P> {
  // The name of the construct says of which of the two kinds the facts are.
  return function* (facts, context, construct) {
    if (construct === "flow") yield* judgedInFlow(facts as Flow, context, judge);
    else if (isOfTemplate(facts)) return;
    else if (!mayNameTemplate(facts, context)) yield* judge(facts);
  };
}

function* judgedInFlow<P extends Problem>(flow: Flow, context: Context, judge: (component: Component) => Iterable<P>): Iterable<P> {
  if (!isEmbedded(context)) return;
  const named = componentsOf(flow).filter((component) => mayNameTemplate(component, context));
  if (named.length === 0 || mayHaveOwn(flow)) return;
  for (const component of named) for (const problem of judge(component)) yield { on: component, ...problem };
}

/** Whether a component says that the template has it. */
export function isOfTemplate(component: Component): component is SignComponent {
  return "template" in component && component.template !== undefined;
}

/** Whether a contract may be made from what has components: a template, a draft, or what nobody knows, since its type is none. */
export function mayHaveOwn({ files, template, draft }: Flow): boolean {
  return isPresent(template) || isPresent(draft) || files === hole;
}

/** Whether a component may be one that a template has. */
function mayNameTemplate({ id, name, at }: Component, context: Context): boolean {
  return isEmbedded(context) && isNowhere(at) && (isPresent(id) || isPresent(name));
}

/** Whether a placement says nothing: there is none, or it has zeros only, which the types of the service's own libraries ask for. */
function isNowhere(at: Component["at"]): boolean {
  if (at === undefined) return true;
  return isConcrete(at) && formOf(at) === "absolute" && [at.page, at.x, at.y].every((value) => value === undefined || value === 0);
}

function isEmbedded({ action }: Context): boolean {
  return action === "CreatePrepareFlow" || action === "ChannelCreatePrepareFlow";
}
