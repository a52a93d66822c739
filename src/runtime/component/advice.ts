import type { SignComponent } from "../facts.generated.ts";
import { given } from "../hole.ts";
import type { Problem } from "../problem.ts";
import type { Component } from "./lists.ts";

/** What the service says of components in its replies is not sent. */
export function* nothingOfReplies(component: Component): Iterable<Problem> {
  for (const key of ["recipientId", "isFormField"] as const)
    if (given(component[key])) yield { key, message: `\`${key}\` is what the service says in its replies, and means nothing here.` };
}

/** What may be changed on a page matters where there is a page. */
export function* locksOfPage(component: Component): Iterable<Problem> {
  for (const key of ["canEdit", "canMove"] as const)
    if (given(component[key])) yield { key, message: `\`${key}\` has no effect: this contract is sent without a page to edit it on.` };
}

/** Nothing is shown in place of what is signed. */
export function* hintsOfFilling({ placeholder }: SignComponent): Iterable<Problem> {
  if (given(placeholder)) yield { key: "placeholder", message: "`placeholder` has no effect on what is signed." };
}
