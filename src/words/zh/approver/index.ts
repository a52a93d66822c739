import type { CodeWords } from "../../language.ts";
import type { ApproverWords } from "../../rules.generated.ts";
import { addableWords } from "./addable.ts";
import { applicationWords } from "./application.ts";
import { deadlineWords } from "./deadline.ts";
import { detailWords } from "./details.ts";
import { namedLaterWords } from "./named-later.ts";
import { identityWords } from "./identity.ts";
import { identityNumberWords } from "./identity-number.ts";
import { initiatorWords } from "./initiator.ts";
import { intentionWords } from "./intention.ts";
import { listWords } from "./list.ts";
import { noticeWords } from "./notice.ts";
import { partyWords } from "./party.ts";
import { proofWords } from "./proof.ts";
import { registrationWords } from "./registration.ts";
import { signWords } from "./sign.ts";
import { templateWords } from "./template.ts";
import { typeWords } from "./type.ts";

/** By topic, so that a forgotten one does not compile. */
const topics: Readonly<Record<keyof ApproverWords, Readonly<Record<string, CodeWords>>>> = {
  initiator: initiatorWords,
  list: listWords,
  type: typeWords,
  party: partyWords,
  application: applicationWords,
  identity: identityWords,
  "identity-number": identityNumberWords,
  details: detailWords,
  notice: noticeWords,
  proof: proofWords,
  deadline: deadlineWords,
  "named-later": namedLaterWords,
  template: templateWords,
  intention: intentionWords,
  registration: registrationWords,
  sign: signWords,
  addable: addableWords,
};

/** Laws on approvers, and on who sends in the name of an application. */
export const approver: Readonly<Record<string, CodeWords>> = Object.fromEntries(
  Object.values(topics).flatMap((words) => Object.entries(words)),
);
