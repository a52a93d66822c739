import type { Order } from "../language/tables/changes/order.ts";
import { stepOfAmount } from "./strength/amount.ts";
import { stepOfChoice } from "./strength/choice.ts";
import { stepOnLadder } from "./strength/ladder.ts";
import { stepOfMoment } from "./strength/moment.ts";
import { stepOfPages } from "./strength/pages.ts";
import { stepOfPresence } from "./strength/presence.ts";
import type { Said, Step } from "./strength/said.ts";

/** Which way a change goes along an order. */
export function stepOf(order: Order, before: Said, after: Said): Step {
  switch (order.by) {
    case "ladder":
      return stepOnLadder(order, before, after);
    case "amount":
      return stepOfAmount(order, before, after);
    case "moment":
      return stepOfMoment(order, before, after);
    case "presence":
      return stepOfPresence(order, before, after);
    case "choice":
      return stepOfChoice(order, before, after);
    case "pages":
      return stepOfPages(before, after);
  }
}
