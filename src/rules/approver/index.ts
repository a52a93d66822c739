import type { Rule } from "../base/rule.ts";
import { addableRules } from "./addable.ts";
import { applicationRules } from "./application.ts";
import { deadlineRules } from "./deadline.ts";
import { detailRules } from "./details.ts";
import { namedLaterRules } from "./named-later.ts";
import { identityRules } from "./identity.ts";
import { identityNumberRules } from "./identity-number.ts";
import { initiatorRules } from "./initiator.ts";
import { intentionRules } from "./intention.ts";
import { listRules } from "./list.ts";
import { noticeRules } from "./notice.ts";
import { partyRules } from "./party.ts";
import { proofRules } from "./proof.ts";
import { registrationRules } from "./registration.ts";
import { signRules } from "./sign.ts";
import { templateRules } from "./template.ts";
import { typeRules } from "./type.ts";

/** Laws on approvers, and on who sends in the name of an application. */
export const approverRules: readonly Rule[] = [
  ...initiatorRules,
  ...listRules,
  ...typeRules,
  ...partyRules,
  ...applicationRules,
  ...identityRules,
  ...identityNumberRules,
  ...detailRules,
  ...noticeRules,
  ...proofRules,
  ...deadlineRules,
  ...namedLaterRules,
  ...templateRules,
  ...intentionRules,
  ...registrationRules,
  ...signRules,
  ...addableRules,
];
