import { targetOf } from "../../language/readers/lower.ts";
import { group as groupTable } from "../../language/tables/group.ts";
import type { Tree } from "../../model/tree.ts";
import type { Approver } from "../../runtime/facts.generated.ts";
import { eitherOf } from "../../telling/values.ts";
import type { ReadFlow, Reading, ReadParty } from "./reading.ts";
import type { Defaults } from "./rows.ts";

/** Whether nobody acts for a party: the service signs. */
export function isAutomatic({ type }: Approver): boolean {
  return type === "company-auto" || type === "person-auto";
}

/** Whether a key of a party can be said in its request. */
export function hasKey({ construct, targets }: ReadParty["place"], key: string): boolean {
  return targetOf(construct.rows.get(key)?.columns ?? [], targets) !== undefined;
}

/** Whether a party is an employee of a company of the application: of every company but those that are said to be outside it, where there is one. */
export function isOfApplication({ facts: { type, outsideApp }, place }: ReadParty): boolean {
  return hasKey(place, "outsideApp") && type === "company" && outsideApp !== true;
}

/** Whether the parties of a contract are told as its group says. */
export function areToldByGroup({ isGroup, place: { targets } }: Reading): boolean {
  return isGroup && targetOf(groupTable.rows.get("notifyOwn")?.columns ?? [], targets) !== undefined;
}

/** How long a contract must be read where nothing is said: seconds by the number of pages. */
function secondsFor(pages: number): number {
  return pages <= 2 ? 3 : pages <= 5 ? 5 : 10;
}

/** What the service's documents say of a party that the contract does not. */
export function partyDefaults(party: ReadParty, flow: ReadFlow, reading: Reading): Defaults {
  if (isAutomatic(party.facts)) return {};
  const { say, word } = reading.speech;
  const isFromTemplate = flow.facts.template !== undefined;
  return {
    deadline: () => say("deadline-of-contract"),
    readSeconds: () => {
      if (reading.contract.action === "ChannelCreatePrepareFlowGroup") return say("seconds", { count: "10" });
      if (flow.pdf === undefined) return say("read-by-pages");
      const pages = flow.pdf.pages.length;
      return say("read-of-pages", { seconds: secondsFor(pages), pages });
    },
    // What a template asks of its parties stands in the template.
    ...(isFromTemplate
      ? {}
      : {
          ...(party.facts.type === "person" ? { viewCheck: () => word("viewCheck", "face") } : {}),
          signCheck: () =>
            say("any-check", {
              ways: eitherOf(
                allChecks.map((check) => word("signCheck", check)),
                reading.speech,
              ),
            }),
        }),
    notify: () => (areToldByGroup(reading) ? undefined : word("notify", isOfApplication(party) ? "none" : "sms")),
    canRefuse: () => say("yes"),
    canTransfer: () => say("yes"),
  };
}

/** The ways of which each is enough where a contract names none. */
const allChecks = ["face", "password", "carrier", "fingerprint", "device-face"] as const;

/** What the whole contract decides for its parties: how they prove who they are to read it. */
export function decidedFor({ facts }: ReadParty, flow: ReadFlow, reading: Reading): ReadonlyMap<string, Tree> {
  const check = flow.place.fields.get("viewCheck") ?? reading.top("group")?.fields.get("viewCheck");
  return check && facts.type === "person" ? new Map([["viewCheck", check]]) : new Map();
}

/** The same of one contract. */
export function flowDefaults({ facts }: ReadFlow, { top, speech: { say, word } }: Reading): Defaults {
  return {
    order: () => word("order", "sequential"),
    deadline: () => (top("group")?.fields.has("deadline") === true ? undefined : say("default-deadline")),
    ...(facts.cc === undefined ? {} : { ccNotify: () => word("ccNotify", "start") }),
    canRelease: () => say("yes"),
  };
}

/** The same of a group. */
export function groupDefaults({ speech: { say, word } }: Reading): Defaults {
  return {
    viewCheck: () => word("viewCheck", "face"),
    notifyOwn: () => word("notify", "sms"),
    notifyOthers: () => word("notify", "sms"),
    ownSignEach: () => say("no"),
    othersSignEach: () => say("no"),
  };
}

/** What may be changed on the embedded page where nothing is said. */
export const pageDefaults = {
  canEditFlow: false,
  canEditFormFields: false,
  canEditFill: true,
  canEditProperties: true,
  canEditApprovers: true,
  canAddApprovers: true,
  canSkipApprovers: false,
  canEditTitle: true,
  canEditCategory: true,
  canEditDeadline: true,
  canEditWatermark: true,
} as const;

/** The same in words. */
export function embedDefaults({ speech: { say } }: Reading): Defaults {
  return Object.fromEntries(Object.entries(pageDefaults).map(([key, value]) => [key, () => (value ? say("yes") : say("no"))]));
}
