import { coded, codedAnyCase, plainly, to } from "./codecs.ts";
import { type Construct, construct, enumerated, key } from "./construct.ts";
import * as slot from "./slots.ts";
import { basic, ess } from "./structures.ts";

const both = [ess.cc, basic.cc];

/** Somebody who gets a copy of the contract. */
export const cc: Construct = construct("cc", "Somebody who gets a copy of the contract and does not sign it.", {
  name: key(slot.personName, "Real name.", to("Name", ...both)),
  mobile: key(slot.mobile, "Mainland mobile number, 11 digits.", to("Mobile", ...both)),
  type: enumerated(
    key(
      slot.words("person", "employee"),
      "A person of its own, or an employee of a company.",
      coded("CcType", { person: 0, employee: 1 }, ...both),
    ),
    "cc-type-enum",
  ),
  permission: enumerated(
    key(
      slot.words("view", "download"),
      "What the recipient may do: only view the contract, or download it too.",
      coded("CcPermission", { view: 0, download: 1 }, ...both),
    ),
    "cc-permission-enum",
  ),
  notify: enumerated(
    key(slot.words("sms", "none"), "How the recipient is told. Default: sms.", codedAnyCase("NotifyType", plainly("sms", "none"), ess.cc)),
    "cc-notify-enum",
  ),
  organization: key(slot.organization, "Company of the recipient; the account must be allowed to use it.", to("OrganizationName", ess.cc)),
});
