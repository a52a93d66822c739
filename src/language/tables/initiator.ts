import { literal, type Tree } from "../../model/tree.ts";
import { across, to } from "./codecs.ts";
import { type Construct, construct, key } from "./construct.ts";
import * as slot from "./slots.ts";
import { basic, ess, requestsIn } from "./structures.ts";

const own = requestsIn(ess);
const channel = requestsIn(basic);

const subsidiaryId = "Agent.ProxyOrganizationId";

/** A delegation that holds nothing names nobody: it is one of an empty id. One that holds something else is about something else. */
const subsidiary = across(
  [subsidiaryId],
  (id) => [[subsidiaryId, id]],
  (read) => read(subsidiaryId) ?? emptyIn(read("Agent")),
  ...own,
);

function emptyIn(agent: Tree | undefined): Tree | undefined {
  return agent?.kind === "record" && agent.fields.size === 0 ? literal("", agent.origin) : undefined;
}

/** Who sends the contract: an employee of the own company (ess), or of a company of the application (essbasic). */
export const initiator: Construct = construct(
  "initiator",
  "Who sends the contract. On ess `userId`, on essbasic `appId`, `organizationOpenId` and `openId`.",
  {
    userId: key(slot.userId, "The sending employee's user id on the platform. Required on ess.", to("Operator.UserId", ...own)),
    onBehalfOf: key(slot.otherId, "Id of the subsidiary that a group's head office sends for.", subsidiary),
    appId: key(slot.otherId, "Id of the application. Required on essbasic.", to("Agent.AppId", ...channel)),
    organizationOpenId: key(
      slot.openId,
      "The application's id of the sending company, at most 64 characters. Required on essbasic.",
      to("Agent.ProxyOrganizationOpenId", ...channel),
    ),
    openId: key(
      slot.openId,
      "The application's id of the sending employee, at most 64 characters. Required on essbasic.",
      to("Agent.ProxyOperator.OpenId", ...channel),
    ),
  },
);
