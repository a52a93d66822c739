// What rules say in English, by their names, as their translations are typed against it; made by `npm run derive`. Not edited by hand.
import type { Code } from "../model/diagnostic.ts";

/** Laws on approvers, by topic. */
export interface ApproverWords {
  readonly "addable": {
    readonly "component-limit-type-given": Code<{ readonly "no-type": "What may be added has no `type`." }>;
    readonly "add-sign-limits-need-tag": Code<{ readonly "no-limits": "This approver cannot add anything, so there is nothing to limit." }>;
    readonly "component-limit-seal-values": Code<{ readonly "signature-kinds": "A seal cannot be limited to kinds of signatures."; readonly "no-id": "{id:excerpt} is no id of a seal, which has 32 letters and digits, and no kind of seal." }>;
    readonly "component-limit-sign-values": Code<{ readonly "seals": "A signature can be limited to kinds of signatures only."; readonly "uploaded-image": "An uploaded image is no kind of signature that can be asked for here." }>;
    readonly "component-limit-legal-no-value": Code<{ readonly "one-seal": "A company has one seal of its legal representative, so there is nothing to choose from." }>;
    readonly "component-limit-id-beats-type": Code<{ readonly "kinds-ignored": "Where ids of seals are given, the service ignores kinds of seals." }>;
    readonly "component-limit-seal-id-own-only": Code<{ readonly "other-company": "These are ids of seals of a company that is not the sender's own; the service may refuse them."; readonly "two-companies": "Only seals of the sender's own companies can be named by id, and these are of two companies; the service may refuse them." }>;
    readonly "component-limit-person": Code<{ readonly "no-seals": "A person has no seals, and can only add signatures." }>;
  };
  readonly "application": {
    readonly "channel-org-openid-required": Code<{ readonly "no-id": "A company of the application that is not the sending one needs `organizationOpenId`." }>;
    readonly "channel-own-company-implied": Code<{ readonly "sending-company": "Without `organizationOpenId` this is the sending company; the service may refuse it for any other." }>;
    readonly "channel-openid-or-claim": Code<{ readonly "anybody-claims": "Without `openId`, any employee of the company may claim this signature." }>;
    readonly "channel-org-name-mobile": Code<{ readonly "unverified": "An employee who is not verified yet needs {keys:and key} beside `openId`." }>;
    readonly "embedded-sub-org-fields": Code<{ readonly "inside": "An employee of a company of the application needs {keys:and key}." }>;
    readonly "outside-company-fields": Code<{ readonly "outside": "An employee of a company outside the application needs {keys:and key}." }>;
    readonly "channel-saas-org-no-openids": Code<{ readonly "no-ids": "A company outside the application has no ids in it, so {keys:and key} cannot stand here." }>;
    readonly "channel-not-channel-org-only-org": Code<{ readonly "person": "`outsideApp` is for companies, and this approver signs as a person." }>;
  };
  readonly "deadline": {
    readonly "group-approver-deadline": Code<{ readonly "in-group": "Approvers of a group have no deadlines of their own; the service may refuse this one." }>;
    readonly "approver-deadline-range": Code<{ readonly "passed": "{key:key} has passed, so nobody could sign in time." }>;
    readonly "approver-deadline-within-flow": Code<{ readonly "after-contract": "This is later than the deadline of the contract, which then ends; the service may refuse it." }>;
    readonly "approver-deadline-ordered": Code<{ readonly "before-turn": "This deadline may pass before it is the approver's turn, since one above has longer." }>;
  };
  readonly "details": {
    readonly "approver-role-name-length": Code<{ readonly "too-long": "{key:key} has {length} characters, and at most {limit} are allowed."; readonly "parts-too-long": "{key:key} has {length} characters beside its placeholders, and at most {limit} are allowed." }>;
    readonly "approver-role-name-charset": Code<{ readonly "undocumented": "{key:key} holds {character:character}; documented are Chinese characters, letters, digits and underscores, and the service may refuse others." }>;
    readonly "pre-read-time-range": Code<{ readonly "out-of-range": "{key:key} is {seconds} seconds, and {shortest} to {longest} are allowed." }>;
    readonly "sign-instruction-length": Code<{ readonly "too-long": "{key:key} has {length} characters beside its markup, and at most {limit} are allowed." }>;
    readonly "custom-approver-tag-length": Code<{ readonly "too-long": "{key:key} has {length} characters, and at most {limit} are allowed."; readonly "parts-too-long": "{key:key} has {length} characters beside its placeholders, and at most {limit} are allowed." }>;
  };
  readonly "identity": {
    readonly "approver-name-charset": Code<{ readonly "no-letter": "{key:key} holds {character:character}; a person's name has letters, spaces and · . - ' only." }>;
    readonly "approver-mobile-format": Code<{ readonly "no-mobile": "{key:key} is {value:quoted}, which is no mainland mobile number."; readonly "no-digit": "{key:key} holds {character:character}, and a mobile number is 11 digits." }>;
    readonly "org-name-brackets": Code<{ readonly "half-width": "{key:key} holds {character:character}; brackets of a company's name are full-width （）." }>;
    readonly "org-name-charset": Code<{ readonly "control": "{key:key} holds {character:character}, which no company's name has."; readonly "blank": "{key:key} begins or ends with a blank, which no registered name does."; readonly "pictograph": "{key:key} holds {character:character}, and pictographs are refused." }>;
    readonly "channel-approver-openid-charset": Code<{ readonly "foreign": "{key:key} holds {character:character}; documented are letters and digits, and the service may refuse others."; readonly "too-long": "{key:key} has {length} characters, and at most {limit} are allowed."; readonly "parts-too-long": "{key:key} has {length} characters beside its placeholders, and at most {limit} are allowed." }>;
    readonly "channel-approver-org-openid-length": Code<{ readonly "too-long": "{key:key} has {length} characters, and at most {limit} are allowed."; readonly "parts-too-long": "{key:key} has {length} characters beside its placeholders, and at most {limit} are allowed." }>;
  };
  readonly "identity-number": {
    readonly "idcard-mainland-format": Code<{ readonly "no-identity-number": "{key:key} is {value:quoted}; an identity number has 17 digits, and then a digit or a capital X." }, { readonly "travel-permit": "Add `idCardType: hongkong-and-macao`, if it is a travel permit." }>;
    readonly "idcard-mainland-birthdate": Code<{ readonly "no-date": "{key:key} is {value:quoted}, whose characters 7 to 14 are no date of birth."; readonly "in-future": "{key:key} is {value:quoted}, whose date of birth lies in the future." }>;
    readonly "idcard-mainland-checksum": Code<{ readonly "check": "The last character of {number:quoted} does not follow from the others; the service may refuse the number." }>;
    readonly "idcard-hkmo-format": Code<{ readonly "no-travel-permit": "{key:key} is {value:quoted}; a travel permit has H or M and then 10 digits." }>;
    readonly "idcard-hmt-prefix": Code<{ readonly "prefix": "A residence permit begins with 81, 82 or 83, and {number:quoted} does not; the service may refuse it." }>;
    readonly "idcard-age": Code<{ readonly "minor": "{number:quoted} is of somebody under 18; the service may refuse minors." }>;
  };
  readonly "initiator": {
    readonly "channel-initiator-required": Code<{ readonly "lacks": "The initiator lacks {keys:and key}." }>;
    readonly "channel-openid-length": Code<{ readonly "too-long": "{key:key} has {length} characters, and at most {limit} are allowed."; readonly "parts-too-long": "{key:key} has {length} characters beside its placeholders, and at most {limit} are allowed." }>;
    readonly "channel-orgopenid-length": Code<{ readonly "too-long": "{key:key} has {length} characters, and at most {limit} are allowed."; readonly "parts-too-long": "{key:key} has {length} characters beside its placeholders, and at most {limit} are allowed." }>;
  };
  readonly "intention": {
    readonly "intention-questions-count": Code<{ readonly "too-many": "`questions` has {count}, and at most {limit} are allowed." }>;
    readonly "intention-actions-count": Code<{ readonly "too-many": "{key:key} has {count} texts, and at most {limit} are allowed." }>;
    readonly "intention-question-length": Code<{ readonly "too-long": "{key:key} has {length} characters, and at most {limit} are allowed."; readonly "parts-too-long": "{key:key} has {length} characters beside its placeholders, and at most {limit} are allowed." }>;
    readonly "intention-action-length": Code<{ readonly "too-long": "{key:key} has a text of {length} characters, and at most {limit} are allowed." }>;
  };
  readonly "list": {
    readonly "approvers-min": Code<{ readonly "nobody": "Nobody signs this contract: it has no approvers." }>;
    readonly "approvers-max": Code<{ readonly "too-many": "The contract has {count} approvers, and at most {limit} are allowed." }>;
    readonly "approvers-max-channel-group": Code<{ readonly "many-in-group": "The contract has {count} approvers; one document allows {fewest} in a group, others {most}, and the service may refuse more than {fewest}." }>;
    readonly "approver-duplicate": Code<{ readonly "same-signer": "This is the same signer as an approver above." }>;
    readonly "approver-same-mobile-other-name": Code<{ readonly "two-names": "{mobile:quoted} is the mobile number of two approvers with different names."; readonly "two-names-open": "This is the mobile number of two approvers with different names." }>;
    readonly "custom-approver-tag-unique": Code<{ readonly "two-parties": "Approvers of different parties are in one group of which one signs for all." }>;
  };
  readonly "named-later": {
    readonly "prepare-filltype-no-effect": Code<{ readonly "no-effect": "Contracts that are sent on an embedded page have no approvers who are named later, so this has no effect." }>;
    readonly "fill-type-not-silent": Code<{ readonly "signs-at-once": "A company that signs automatically does so at once, and cannot be named later." }>;
    readonly "named-later-role": Code<{ readonly "no-role": "This approver is named after sending, by the id that the reply has for it; without a `role` the reply does not say whose id is whose." }>;
  };
  readonly "notice": {
    readonly "notify-type-channel-sub-org": Code<{ readonly "never-told": "The service sends no notices to employees of the application's own companies, whatever is asked for." }>;
    readonly "notify-email-needs-address": Code<{ readonly "no-address": "Notices go by e-mail, and there is no `email` to send them to."; readonly "no-email": "{key:key} is {value:quoted}, which is no e-mail address." }>;
    readonly "mobile-mode-needs-identity": Code<{ readonly "no-effect": "`mobileMode` has an effect only where `name` and `idCardNumber` are given." }>;
    readonly "channel-own-employee-options": Code<{ readonly "no-effect": "{key:key} has no effect on employees of the application's own companies." }>;
  };
  readonly "party": {
    readonly "approver-name-required": Code<{ readonly "no-name": "The approver has no `name`." }>;
    readonly "approver-mobile-required": Code<{ readonly "no-mobile": "The approver has no `mobile`." }>;
    readonly "approver-organization-required": Code<{ readonly "no-company": "The approver signs for a company and has no `organization`." }>;
    readonly "silent-company-implied": Code<{ readonly "unnamed": "No company is named to seal, so the sending one does; the documents want its name, and the service may refuse the approver." }>;
    readonly "person-without-company": Code<{ readonly "company": "A person signs for no company, so {keys:and key} cannot stand here." }>;
    readonly "userid-own-employee-only": Code<{ readonly "person": "`userId` is for employees of the own company, and this approver signs as a person." }>;
    readonly "userid-overrides-identity": Code<{ readonly "ignored": "Where `userId` is of a verified employee, the service ignores {keys:and key}." }>;
  };
  readonly "proof": {
    readonly "approver-verify-types-person-only": Code<{ readonly "company": "This check to view the contract is for persons, and this approver signs for a company." }>;
    readonly "approver-verify-types-overridden": Code<{ readonly "set-by-group": "The group sets how all persons view it, so this is ignored."; readonly "set-by-contract": "The contract sets how all persons view it, so this is ignored." }>;
    readonly "approver-sign-types-not-device-only": Code<{ readonly "device-only": "{key:key} offers only checks by the approver's own device, and one of another kind is needed beside them." }>;
    readonly "approver-sign-types-hkmt": Code<{ readonly "carrier": "The check by the mobile carrier may fail for people of Hong Kong, Macau and Taiwan." }>;
    readonly "approver-sign-types-duplicates": Code<{ readonly "twice": "{key:key} says {check:quoted} twice." }>;
    readonly "intention-needs-face": Code<{ readonly "no-face": "The conversation is recorded while the face is checked, and this does not allow that check." }>;
  };
  readonly "registration": {
    readonly "register-info-legal-name": Code<{ readonly "no-representative": "The registration has no `legalRepresentative`." }>;
    readonly "register-info-uscc": Code<{ readonly "length": "{key:key} has {length:counted character characters}, and a unified social credit code has 18."; readonly "foreign": "{key:key} holds {character:character}; a unified social credit code has digits and capitals without I, O, S, V and Z only." }>;
    readonly "register-info-option-needs-value": Code<{ readonly "no-value": "There is no {key:key} that could be kept from changes." }>;
  };
  readonly "sign": {
    readonly "sign-components-required": Code<{ readonly "nothing": "This approver has nothing to sign." }>;
    readonly "sign-components-need-real-one": Code<{ readonly "dates-only": "This approver signs dates only, without a seal or a signature; the service may refuse it." }>;
    readonly "sign-bean-tag-with-components": Code<{ readonly "placed-twice": "The approvers place their components themselves, and these are placed for them." }>;
    readonly "forbid-add-sign-date-needs-tag": Code<{ readonly "no-date": "This approver cannot add anything, so no date would stand beside it."; readonly "no-seal": "This approver cannot add a seal, so its size does not matter." }>;
  };
  readonly "template": {
    readonly "channel-prepare-resource-id-required": Code<{ readonly "empty": "{key:key} is empty, so nothing says which."; readonly "no-file": "The page lets nobody upload a file, and the contract has none." }>;
    readonly "prepare-template-recipient": Code<{ readonly "no-role": "The contract is made from a template, and this approver takes none of its roles." }>;
    readonly "recipient-id-not-for-files": Code<{ readonly "role": "The contract is made from a file, which has no roles." }>;
    readonly "forbid-modify-seal-embedded-only": Code<{ readonly "files-only": "This has an effect on files only, and the contract is made from a template." }>;
    readonly "template-approver-no-effect": Code<{ readonly "template-decides": "The contract is made from a template, which decides about {key:key}: this has no effect." }>;
  };
  readonly "type": {
    readonly "approver-type-given": Code<{ readonly "no-type": "The approver has no `type`." }>;
    readonly "personal-auto-sign-unavailable": Code<{ readonly "no-scene": "A person cannot sign automatically here, since the scene cannot be said; the service may refuse it." }>;
    readonly "silent-operator-default": Code<{ readonly "initiator-seals": "Nobody is named to seal, so the initiator does, who must be allowed to use the seal automatically." }>;
  };
}
