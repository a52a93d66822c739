import { type ChangesOf, judged, value } from "./change.ts";
import { registeredAsGiven } from "./orders.ts";

export const registrationChanges: ChangesOf<"registration"> = {
  legalRepresentative: value("party-registration-changed"),
  uscc: value("party-registration-changed"),
  address: value("party-registration-changed"),
  idType: value("party-registration-changed"),
  authorization: value("party-registration-changed"),
  methods: value("party-registration-changed"),
  fixed: judged(registeredAsGiven, "party-registration-changed"),
};
