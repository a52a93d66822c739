import type { Approver, FillComponent, Flow } from "../facts.generated.ts";
import { all, given, known } from "../hole.ts";
import type { Problem } from "../problem.ts";

/** What a watermark can say of itself beside its text. */
const watermarkKeys = ["font", "fontSize", "opacity", "rotate", "density", "position", "subtype"] as const;

/** A watermark is the initiator's. */
export function* watermarkOfInitiator({ fill }: Approver): Iterable<Problem> {
  for (const component of all(fill))
    if (component.type === "watermark")
      yield { on: component, key: "type", message: "Only the initiator can set a watermark; this one belongs to an approver." };
}

/** A watermark says how it looks. */
export function* watermarkOptions({ fill }: Flow): Iterable<Problem> {
  for (const component of all(fill))
    if (component.type === "watermark" && !hasOptions(component))
      yield { on: component, message: "Nothing says how this watermark looks, and the service needs at least one thing." };
}

/** A watermark with a text of its own has that text. */
export function* watermarkText({ fill }: Flow): Iterable<Problem> {
  for (const component of all(fill))
    if (component.type === "watermark" && component.subtype === "custom-watermark" && !given(component.value))
      yield noValue(component, "This watermark shows a text of its own, and has none.");
}

/** What the initiator fills is filled when the contract is sent. */
export function valuesOfInitiator({ fill }: Flow): readonly Problem[] {
  const found: Problem[] = [];
  for (const component of all(fill))
    if (holdsValue(component) && !given(component.value))
      found.push(noValue(component, "The initiator fills this in by sending the contract, and it has no value."));
  return found;
}

/** Whether a component must have a value. Watermarks that say nothing of themselves, or what they show, are a matter of other laws. */
function holdsValue(component: FillComponent): boolean {
  const { type, subtype } = component;
  if (type === "watermark") return hasOptions(component) && !given(subtype);
  return known(type) && type !== "combination";
}

function hasOptions(component: FillComponent): boolean {
  return watermarkKeys.some((key) => given(component[key]));
}

function noValue(component: FillComponent, message: string): Problem {
  return { on: component, ...(component.value === undefined ? {} : { key: "value" }), message };
}

/** What an approver fills is empty when the contract is sent. */
export function* noValuesOfApprovers({ type, fill }: Approver): Iterable<Problem> {
  if (type === "company-auto" || type === "person-auto") return;
  for (const component of all(fill))
    if (given(component.value) && component.type !== "watermark")
      yield { on: component, key: "value", message: "The approver fills this in later, so it cannot have a value now." };
}
