import { list, literal, literalOf, type Tree } from "../../model/tree.ts";
import { across, coded, codedEach, to } from "./codecs.ts";
import { type Construct, construct, enumerated, key, type LiftMembers, type LowerMembers } from "./construct.ts";
import * as slot from "./slots.ts";
import { ess } from "./structures.ts";

const { registration: info } = ess;

const certificates = {
  uscc: "USCC",
  "medical-licence": "PRACTICELICENSEOFMEDICALINSTITUTION",
  "clinic-certificate": "CLINICFILLINGCERTIFICATE",
};

/** Which of the values may not be changed: one flag of the wire each. */
const fixedFlags = {
  legalRepresentative: "RegisterInfoOption.LegalNameSame",
  uscc: "RegisterInfoOption.UnifiedSocialCreditCodeSame",
  idType: "RegisterInfoOption.OrganizationIdCardTypeSame",
} as const;

const lowerFixed: LowerMembers = (value) => {
  const chosen = value.kind === "list" ? value.items.map((item) => literalOf(item.value)) : [];
  return Object.entries(fixedFlags).flatMap(([word, member]) =>
    chosen.includes(word) ? [[member, literal(true, value.origin)] as const] : [],
  );
};

const liftFixed: LiftMembers = (read) => {
  const unknown = Object.values(fixedFlags)
    .map((member) => read(member))
    .find((flag) => flag?.kind === "unknown");
  if (unknown) return unknown;
  const flags = Object.entries(fixedFlags).flatMap(([word, member]): Tree[] => {
    const flag = read(member);
    return literalOf(flag) === true && flag ? [literal(word, flag.origin)] : [];
  });
  return flags[0] ? list(flags, flags[0].origin) : undefined;
};

/** What an approver's company needs to register with the service before it can sign. */
export const registration: Construct = construct(
  "registration",
  "Data with which a company that is not registered with the service yet is led through its registration.",
  {
    legalRepresentative: key(slot.personName, "Name of the legal representative.", to("LegalName", info)),
    uscc: key(slot.uscc, "Unified social credit code, 18 characters.", to("UnifiedSocialCreditCode", info)),
    address: key(slot.text, "Registered address.", to("OrganizationAddress", info)),
    idType: enumerated(
      key(
        slot.words(...Object.keys(certificates)),
        "Kind of the company's certificate. Default: uscc.",
        coded("OrganizationIdCardType", certificates, info),
      ),
      "register-info-idcard-type",
    ),
    authorization: enumerated(
      key(
        slot.listOf(slot.words("legal-representative", "transfer")),
        "How the registration may be authorised: by the legal representative, or by a letter of authority and a bank transfer.",
        codedEach("AuthorizationTypes", { "legal-representative": 2, transfer: 5 }, info),
      ),
      "register-info-authorization-types",
    ),
    methods: enumerated(
      key(
        slot.listOf(slot.words("licence", "cloud", "merchant")),
        "How the company may prove itself: upload its licence, the quick check of its cloud account, its merchant id (mini program only).",
        codedEach("AuthorizationMethods", { licence: 1, cloud: 2, merchant: 3 }, info),
      ),
      "register-info-authorization-methods",
    ),
    fixed: key(
      slot.listOf(slot.fixedWords(...Object.keys(fixedFlags))),
      "Which of the given values may not be changed while registering.",
      across(Object.values(fixedFlags), lowerFixed, liftFixed, info),
    ),
  },
);
