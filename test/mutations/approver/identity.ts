import type { Body, Mutation, Mutations } from "../../support/mutation.ts";
import { companies, embeddedGroup } from "./bases.ts";
import {
  anybody,
  approversIn,
  furtherSign,
  inApprover,
  inFlow,
  isCompany,
  isNamedLater,
  isPerson,
  isSilent,
  namesIn,
  setInApprover,
} from "./places.ts";

/** Removes what an approver must say. */
function without(member: "name" | "mobile", is: (approver: Body) => boolean): Mutation {
  return inApprover(
    (approver) => is(approver) && !isNamedLater(approver),
    (approver, action) => {
      delete approver[namesIn(action)[member]];
    },
  );
}

/** Somebody who signs by hand, a second time. */
const twice: Mutation = inFlow((flow, action) => {
  const { name, mobile } = namesIn(action);
  const approver = approversIn(flow).find((each) => each[name] && each[mobile] && isManual(each));
  if (approver === undefined) return false;
  const { ApproverType, OrganizationName, OrganizationOpenId, OpenId, NotChannelOrganization, RecipientId } = approver;
  const identity = { OrganizationName, OrganizationOpenId, OpenId, [name]: approver[name], [mobile]: approver[mobile] };
  const further = { ApproverType, NotChannelOrganization, RecipientId, ...identity, ...furtherSign(flow, 99, approver) };
  approversIn(flow).push(further);
  return true;
});

/** Gives an approver an identity number. */
function numbered(number: string, type?: string): Mutation {
  return inApprover(anybody, (approver, action) => {
    const { idType, idNumber } = namesIn(action);
    if (type === undefined) delete approver[idType];
    else approver[idType] = type;
    approver[idNumber] = number;
  });
}

/** Changes an approver who signs for a company of the application, or is made to where the company was to be named later. */
function employee(change: (approver: Body) => unknown): Mutation {
  return inApprover(
    (approver) => isCompany(approver) || isSilent(approver),
    (approver) => {
      if (isNamedLater(approver)) {
        delete approver.ApproverOption;
        Object.assign(approver, { OrganizationName: "李四示例企业", OrganizationOpenId: "org_lisi", OpenId: "lisi" });
        Object.assign(approver, { Name: "李四", Mobile: "15100000000" });
      }
      return change(approver);
    },
  );
}

/** As {@link employee}, of a company outside the application. */
function outsider(change: (approver: Body) => unknown): Mutation {
  return employee((approver) => {
    if (isSilent(approver)) return false;
    delete approver.OpenId;
    delete approver.OrganizationOpenId;
    approver.NotChannelOrganization = true;
    return change(approver);
  });
}

/** Whether somebody signs by hand. */
const isManual = (approver: Body): boolean => !isSilent(approver) && !isAuto(approver);

const isAuto = ({ ApproverType: type }: Body): boolean => type === 7;

/** Constraints on what an approver says of a company or a person. */
export const identityMutations: Mutations = {
  "approver-name-required-ess": without("name", anybody),
  "approver-mobile-required-ess": without("mobile", anybody),
  "channel-person-name-required": without("name", isPerson),
  "channel-person-mobile-required": without("mobile", isPerson),
  "embedded-person-fields": without("name", isPerson),
  "approver-org-required-ess": inApprover(isCompany, (approver) => {
    delete approver.OrganizationName;
  }),
  "silent-company-implied": inApprover(isSilent, (approver) => {
    delete approver.OrganizationName;
  }),
  "channel-org-name-required": employee((approver) => {
    delete approver.OrganizationName;
  }),
  "person-no-org-ess": inApprover(
    (approver) => isPerson(approver) || isAuto(approver),
    (approver) => {
      approver.OrganizationName = "典子谦示例企业";
    },
  ),
  "person-no-org-channel": inApprover(isPerson, (approver) => {
    approver.OrganizationName = "典子谦示例企业";
  }),
  "userid-own-employee-only": inApprover(isPerson, (approver) => {
    approver.UserId = "19561039c99fe825a934a132520fde6a";
  }),
  "userid-overrides-identity": inApprover(isCompany, (approver) => {
    approver.UserId = "19561039c99fe825a934a132520fde6a";
  }),
  "silent-operator-default": inApprover(isSilent, (approver) => {
    delete approver.ApproverName;
    delete approver.ApproverMobile;
  }),
  "channel-org-openid-required": {
    base: companies,
    mutate: inFlow((flow) => {
      delete approversIn(flow)[1]?.OrganizationOpenId;
      approversIn(flow)[1].ApproverType = "ENTERPRISESERVER";
    }),
  },
  "channel-own-company-implied": employee((approver) => {
    if (isSilent(approver)) return false;
    delete approver.OrganizationOpenId;
    return true;
  }),
  "channel-openid-or-claim": employee((approver) => {
    if (isSilent(approver)) return false;
    delete approver.OpenId;
    return true;
  }),
  "channel-org-name-mobile": employee((approver) => {
    if (isSilent(approver)) return false;
    delete approver.Mobile;
    return true;
  }),
  "embedded-sub-org-fields": employee((approver) => {
    delete approver.OrganizationOpenId;
  }),
  "channel-saas-org-fields": outsider((approver) => {
    delete approver.Mobile;
  }),
  "embedded-saas-org-fields": outsider((approver) => {
    approver.ApproverName = "典子谦";
  }),
  "channel-saas-org-no-openids": outsider((approver) => {
    approver.OpenId = "lisi";
  }),
  "channel-not-channel-org-only-org": inApprover(isPerson, (approver) => {
    approver.NotChannelOrganization = true;
  }),
  "approver-name-charset": inApprover(isManual, (approver, action) => {
    approver[namesIn(action).name] = "典子谦&";
  }),
  "approver-name-charset-embedded": { base: embeddedGroup, mutate: setInApprover({ ApproverName: "典子谦&" }) },
  "approver-mobile-format": inApprover(isManual, (approver, action) => {
    approver[namesIn(action).mobile] = "+86 13200000000";
  }),
  "approver-mobile-format-embedded": inApprover(isManual, (approver, action) => {
    approver[namesIn(action).mobile] = "1850000000";
  }),
  "org-name-brackets": inApprover(isCompany, (approver) => {
    approver.OrganizationName = "典子谦示例(深圳)企业";
  }),
  "org-name-charset": inApprover(isCompany, (approver) => {
    approver.OrganizationName = "典子谦示例企业😀";
  }),
  "channel-approver-openid-charset": employee((approver) => {
    approver.OpenId = "李四";
  }),
  "channel-approver-org-openid-length": employee((approver) => {
    if (isSilent(approver)) return false;
    approver.OrganizationOpenId = "o".repeat(65);
    return true;
  }),
  "idcard-type-enum": inApprover(anybody, (approver, action) => {
    approver[namesIn(action).idType] = "PASSPORT";
  }),
  "idcard-mainland-format": numbered("62000019880202000x"),
  "idcard-mainland-birthdate": numbered("620000198813020000"),
  "idcard-mainland-checksum": numbered("110101190001010000"),
  "idcard-hkmo-format": numbered("K0000000000", "HONGKONG_AND_MACAO"),
  "idcard-hmt-prefix": numbered("110101190001010006", "HONGKONG_MACAO_AND_TAIWAN"),
  "idcard-age": numbered("110101201501010003"),
  "approver-duplicate": twice,
  "approver-duplicate-roles": twice,
  "approver-same-mobile-other-name": inFlow((flow, action) => {
    const { name, mobile } = namesIn(action);
    const [first, second] = approversIn(flow).filter((approver) => approver[mobile]);
    if (second === undefined || second[name] === first[name]) return false;
    second[mobile] = first[mobile];
    return true;
  }),
};
