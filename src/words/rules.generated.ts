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
  readonly "identity-number": {
    readonly "idcard-mainland-format": Code<{ readonly "no-identity-number": "{key:key} is {value:quoted}; an identity number has 17 digits, and then a digit or a capital X." }, { readonly "travel-permit": "Add `idCardType: hongkong-and-macao`, if it is a travel permit." }>;
    readonly "idcard-mainland-birthdate": Code<{ readonly "no-date": "{key:key} is {value:quoted}, whose characters 7 to 14 are no date of birth."; readonly "in-future": "{key:key} is {value:quoted}, whose date of birth lies in the future." }>;
    readonly "idcard-mainland-checksum": Code<{ readonly "check": "The last character of {number:quoted} does not follow from the others; the service may refuse the number." }>;
    readonly "idcard-hkmo-format": Code<{ readonly "no-travel-permit": "{key:key} is {value:quoted}; a travel permit has H or M and then 10 digits." }>;
    readonly "idcard-hmt-prefix": Code<{ readonly "prefix": "A residence permit begins with 81, 82 or 83, and {number:quoted} does not; the service may refuse it." }>;
    readonly "idcard-age": Code<{ readonly "minor": "{number:quoted} is of somebody under 18; the service may refuse minors." }>;
  };
  readonly "identity": {
    readonly "approver-name-charset": Code<{ readonly "no-letter": "{key:key} holds {character:character}; a person's name has letters, spaces and · . - ' only." }>;
    readonly "approver-mobile-format": Code<{ readonly "no-mobile": "{key:key} is {value:quoted}, which is no mainland mobile number."; readonly "no-digit": "{key:key} holds {character:character}, and a mobile number is 11 digits." }>;
    readonly "org-name-brackets": Code<{ readonly "half-width": "{key:key} holds {character:character}; brackets of a company's name are full-width （）." }>;
    readonly "org-name-charset": Code<{ readonly "control": "{key:key} holds {character:character}, which no company's name has."; readonly "blank": "{key:key} begins or ends with a blank, which no registered name does."; readonly "pictograph": "{key:key} holds {character:character}, and pictographs are refused." }>;
    readonly "channel-approver-openid-charset": Code<{ readonly "foreign": "{key:key} holds {character:character}; documented are letters and digits, and the service may refuse others."; readonly "too-long": "{key:key} has {length} characters, and at most {limit} are allowed."; readonly "parts-too-long": "{key:key} has {length} characters beside its placeholders, and at most {limit} are allowed." }>;
    readonly "channel-approver-org-openid-length": Code<{ readonly "too-long": "{key:key} has {length} characters, and at most {limit} are allowed."; readonly "parts-too-long": "{key:key} has {length} characters beside its placeholders, and at most {limit} are allowed." }>;
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

/** Laws on components, by topic. */
export interface ComponentWords {
  readonly "advice": {
    readonly "component-output-only-members": Code<{ readonly "of-replies": "{key:key} is what the service says in its replies, and means nothing here." }>;
    readonly "component-lock-embedded-only": Code<{ readonly "no-page": "{key:key} has no effect: this contract is sent without a page to edit it on." }>;
    readonly "placeholder-fill-only": Code<{ readonly "no-effect": "`placeholder` has no effect on what is signed." }>;
  };
  readonly "combination": {
    readonly "combination-children-exist": Code<{ readonly "no-part": "No component of this list has the id {id:excerpt}." }>;
    readonly "combination-children-max": Code<{ readonly "too-many": "This combination has {count} parts, and at most {limit} are allowed." }>;
    readonly "combination-children-types": Code<{ readonly "wrong-type": "The parts of a combination that is signed are signatures, dates, selectors and texts, and {id:excerpt} is of the type {type:quoted}." }>;
    readonly "virtual-combination-children-types": Code<{ readonly "wrong-type": "The parts of a combination that is filled in are checkboxes, and {id:excerpt} is of the type {type:quoted}." }>;
    readonly "combination-keyword-children": Code<{ readonly "ids-at-keyword": "At a keyword, the parts of a combination are written out in it; ids of other components cannot be used."; readonly "parts-elsewhere": "The parts of a combination are written out in it only at a keyword; elsewhere they are ids of components." }>;
    readonly "combination-child-value": Code<{ readonly "too-early": "The approver fills this in later; the service may refuse a value now." }>;
    readonly "virtual-combination-needs-children": Code<{ readonly "no-parts": "This combination has no parts." }>;
  };
  readonly "date": {
    readonly "extra-date-gaps": Code<{ readonly "no-spaces": "{key:key} holds {gap}, which is no number of spaces." }>;
    readonly "extra-date-gaps-effective": Code<{ readonly "no-effect": "`gaps` has no effect on the form {format:quoted}; only \"yyyy m d\" has gaps." }>;
    readonly "extra-date-needs-format": Code<{ readonly "no-format": "Without `format`, {keys:and key} {count:plural has have} no effect on a date." }>;
  };
  readonly "filling": {
    readonly "initiator-component-value-required": Code<{ readonly "no-value": "The initiator fills this in by sending the contract, and it has no value." }>;
    readonly "signer-component-no-value": Code<{ readonly "too-early": "The approver fills this in later, so it cannot have a value now." }>;
    readonly "watermark-initiator-only": Code<{ readonly "of-approver": "Only the initiator can set a watermark; this one belongs to an approver." }>;
    readonly "watermark-needs-extra": Code<{ readonly "no-look": "Nothing says how this watermark looks, and the service needs at least one thing." }>;
    readonly "watermark-custom-needs-value": Code<{ readonly "no-text": "This watermark shows a text of its own, and has none." }>;
    readonly "extra-watermark-opacity": Code<{ readonly "out-of-range": "{key:key} is {value}, and {least} to {most} are allowed." }>;
    readonly "extra-watermark-rotate": Code<{ readonly "out-of-range": "{key:key} is {value}, and {least} to {most} are allowed." }>;
  };
  readonly "keyword": {
    readonly "keyword-needs-component-id": Code<{ readonly "empty": "This stands at a keyword, and the keyword is empty." }>;
    readonly "field-needs-component-name": Code<{ readonly "empty": "This stands at a form field, and the name of the field is empty." }>;
    readonly "keyword-page-range": Code<{ readonly "from-end": "Page {page} cannot be searched: pages are counted from 1 here, never from the end."; readonly "last": "The last page cannot be searched alone: pages are counted from 1 here, never from the end." }>;
    readonly "keyword-without-carets": Code<{ readonly "carets": "The carets say that the keyword must stand alone."; readonly "carets-beside-whole": "The carets say that the keyword must stand alone, as `whole` does already." }>;
    readonly "keyword-indexes-range": Code<{ readonly "both-ways": "Some hits are counted from the start and some from the end, and the service counts in one direction." }>;
    readonly "field-not-for-seal": Code<{ readonly "in-doubt": "The documents disagree whether a seal or a signature can stand at a form field." }>;
  };
  readonly "naming": {
    readonly "component-id-length": Code<{ readonly "too-long": "{key:key} has {length} characters, and at most {limit} are allowed."; readonly "parts-too-long": "{key:key} has {length} characters beside its placeholders, and at most {limit} are allowed." }>;
    readonly "component-id-charset": Code<{ readonly "undocumented": "{key:key} holds {character:character}; documented are Chinese characters, letters, digits and underscores, and the service may refuse others." }>;
    readonly "component-id-unique": Code<{ readonly "taken": "Another component has the id {id:excerpt} already."; readonly "taken-by-param": "Another component has this id already." }>;
    readonly "component-name-length": Code<{ readonly "too-long": "{key:key} has {length} characters, and at most {limit} are allowed."; readonly "parts-too-long": "{key:key} has {length} characters beside its placeholders, and at most {limit} are allowed." }>;
    readonly "component-name-charset": Code<{ readonly "undocumented": "{key:key} holds {character:character}; documented are Chinese characters, letters, digits and underscores, and the service may refuse others." }>;
    readonly "component-name-pictographs": Code<{ readonly "pictograph": "{key:key} holds {character:character}, and pictographs are refused." }>;
  };
  readonly "options": {
    readonly "component-type-required": Code<{ readonly "no-type": "Nothing says what this component is." }>;
    readonly "value-opinion-length": Code<{ readonly "too-long": "The statement has {length} characters, and at most {limit} are allowed." }>;
    readonly "extra-subtype-by-type": Code<{ readonly "other-type": "{subtype:quoted} is documented for {own:quoted}, not for {type:quoted}; the service may refuse it." }>;
    readonly "extra-selector-values": Code<{ readonly "no-options": "There is nothing to select: this has neither options nor a subtype." }>;
    readonly "extra-attachment-limit": Code<{ readonly "out-of-range": "{key:key} is {value}, and {least} to {most} are allowed." }>;
  };
  readonly "pages": {
    readonly "extra-page-ranges-shape": Code<{ readonly "no-choice": "{pages:excerpt} is no choice of pages: write all, 3, 1-3, or 1-3,5,8-last." }>;
    readonly "extra-page-ranges-bounds": Code<{ readonly "page-zero": "There is no page 0: pages are counted from 1."; readonly "backwards": "Pages {first} to {last} are none: the range ends before it begins." }>;
    readonly "extra-page-ranges-overlap": Code<{ readonly "twice": "Page {page} is chosen twice." }>;
    readonly "extra-page-ranges-normal-only": Code<{ readonly "at-keyword": "`pages` is documented for components at a position, and this one stands at a keyword."; readonly "at-field": "`pages` is documented for components at a position, and this one stands at a field." }>;
  };
  readonly "placement": {
    readonly "one-placement": Code<{ readonly "foreign-on-page": "This stands on a page, where {keys:and key} {count:plural means mean} nothing."; readonly "foreign-at-keyword": "This stands at a keyword, where {keys:and key} {count:plural means mean} nothing."; readonly "foreign-at-field": "This stands at a form field, where {keys:and key} {count:plural means mean} nothing." }>;
    readonly "complete-placement": Code<{ readonly "nowhere": "Nothing says where this component stands."; readonly "one-missing": "This placement has no {first}."; readonly "two-missing": "This placement has no {first} and no {second}."; readonly "all-missing": "This placement has no page and no x and no y." }>;
    readonly "complete-size": Code<{ readonly "no-size": "Nothing says how wide and how high this component is." }>;
    readonly "keyword-size": Code<{ readonly "no-size": "Nothing says how wide and how high this component is; the service may refuse it, or choose a size of its own." }>;
    readonly "paging-needs-y-size": Code<{ readonly "no-y": "Nothing says how far down it stands at the edge of the pages."; readonly "no-size": "Nothing says how large it is at the edge of the pages."; readonly "neither": "Nothing says how far down it stands and how large it is at the edge of the pages." }>;
    readonly "page-height-known": Code<{ readonly "not-known": "The height of the page is not known yet, so nothing can be counted from its bottom." }>;
    readonly "no-id-at-keyword": Code<{ readonly "replaced": "A component at a keyword cannot have an `id`: the keyword is sent in its place." }>;
    readonly "no-name-at-field": Code<{ readonly "replaced": "A component at a form field cannot have a `name`: the field is sent in its place." }>;
  };
  readonly "position": {
    readonly "normal-page-nonzero": Code<{ readonly "page-zero": "There is no page 0: pages are counted from 1, or from -1, the last." }>;
    readonly "normal-position-nonnegative": Code<{ readonly "outside": "{axis} is {value}, which lies outside the page." }>;
    readonly "normal-size-positive": Code<{ readonly "not-positive": "The size is {width} × {height}, and width and height are greater than 0."; readonly "one-not-positive": "The size is {length}, and width and height are greater than 0." }>;
    readonly "normal-overlap": Code<{ readonly "overlap": "This component overlaps another one on page {page}." }>;
  };
  readonly "recipient": {
    readonly "value-recipient-mobile": Code<{ readonly "no-mobile": "{key:key} is {value:quoted}, which is no mainland mobile number." }>;
    readonly "value-recipient-idcard": Code<{ readonly "no-date": "{key:key} is {value:quoted}, whose characters 7 to 14 are no date of birth."; readonly "in-future": "{key:key} is {value:quoted}, whose date of birth lies in the future."; readonly "no-identity-number": "{key:key} is {value:quoted}; an identity number has 17 digits, and then a digit or a capital X." }>;
    readonly "value-recipient-legal-name": Code<{ readonly "too-short": "{key:key} has one character, and the name of a legal representative has at least 2."; readonly "too-many-ideographs": "{key:key} has {length} characters, and the name of a legal representative has at most {limit} ideographs."; readonly "too-many-letters": "{key:key} has {length} characters, and the name of a legal representative has at most {limit} letters."; readonly "no-letter": "{key:key} holds {character:character}; a person's name has letters, spaces and · . - ' only." }>;
    readonly "value-recipient-org-name": Code<{ readonly "undocumented": "{key:key} holds {character:character}; documented are Chinese characters and full-width brackets （）, and the service may refuse others." }>;
    readonly "extra-recipient-busi-person": Code<{ readonly "of-company": "{word:quoted} is of a company, and this approver is a person." }>;
  };
  readonly "seal": {
    readonly "value-seal-id": Code<{ readonly "other-characters": "{key:key} holds other characters than letters and digits, and ids of seals do not."; readonly "wrong-length": "{key:key} has {length:counted character characters}, and ids of seals have {wanted}." }>;
    readonly "value-seal-own-only": Code<{ readonly "of-other": "A seal is named for an approver of another company than the one that sends; the service may refuse it." }>;
  };
  readonly "signing": {
    readonly "silent-no-fill-components": Code<{ readonly "cannot-fill": "A company that signs automatically cannot fill anything in." }>;
    readonly "person-auto-no-fill-components": Code<{ readonly "cannot-fill": "A person who signs automatically cannot fill anything in." }>;
    readonly "silent-no-signature": Code<{ readonly "only-seals": "A company that signs automatically only seals; it cannot use {type:quoted}." }>;
    readonly "silent-seal-id-required": Code<{ readonly "no-seal": "Nobody chooses a seal when a company signs automatically, and this names none." }>;
    readonly "sign-type-person": Code<{ readonly "of-companies": "Only companies have seals; a person cannot use {type:quoted}." }>;
    readonly "person-auto-sign-components": Code<{ readonly "only-signs": "A person who signs automatically only signs and dates; the service may refuse {type:quoted}." }>;
    readonly "sign-subtypes-only-in-combination": Code<{ readonly "not-a-part": "{type:quoted} is signed only as a part of a combination, and none names it." }>;
  };
  readonly "style": {
    readonly "extra-font-size-range": Code<{ readonly "out-of-range": "{key:key} is {value}, and {least} to {most} are allowed." }>;
    readonly "extra-font-color": Code<{ readonly "no-color": "{key:key} is {value:excerpt}, and colours are written #RRGGBB." }>;
    readonly "extra-seal-opacity-ess": Code<{ readonly "out-of-range": "{key:key} is {value}, and {least} to {most} are allowed." }>;
    readonly "extra-seal-opacity-channel": Code<{ readonly "out-of-range": "{key:key} is {value}, and {least} to {most} are allowed." }>;
    readonly "extra-rotate-channel": Code<{ readonly "out-of-range": "{key:key} is {value}, and {least} to {most} are allowed." }>;
    readonly "extra-rotate-relation": Code<{ readonly "no-partner": "No other component of this approver has the id {id:excerpt}."; readonly "one-sided": "The component that is turned together with this one does not name it." }>;
  };
  readonly "table": {
    readonly "value-dynamic-table-json": Code<{ readonly "no-columns": "The table has no columns."; readonly "no-rows": "The table has no rows."; readonly "no-headers": "The table has neither `columns` nor `headers`, a list of a map for each column."; readonly "too-many-columns": "The table has {count} columns, and at most {limit} are allowed."; readonly "no-row-count": "The table has no `rowCount`, the number of its rows."; readonly "no-cells": "The table's `body` holds no `cells`, a list of a map for each cell."; readonly "no-rows-of-cell": "Cell {cell} of the table does not say with `rowStart` and `rowEnd` which rows it fills, counted from 1."; readonly "no-columns-of-cell": "Cell {cell} of the table does not say with `columnStart` and `columnEnd` which columns it fills, counted from 1."; readonly "rows-backwards": "Cell {cell} of the table reaches from row {start} back to row {end}."; readonly "columns-backwards": "Cell {cell} of the table reaches from column {start} back to column {end}."; readonly "beyond-rows": "Cell {cell} of the table reaches to row {end}, and the table has {count}."; readonly "beyond-columns": "Cell {cell} of the table reaches to column {end}, and the table has {count}." }>;
    readonly "value-dynamic-table-limits": Code<{ readonly "header-too-long": "Header {number} of the table has {length} characters, and at most {limit} are allowed."; readonly "cell-too-long": "Cell {number} of the table has {length} characters, and at most {limit} are allowed."; readonly "row-too-long": "The cell in row {row}, column {column} of the table has {length} characters, and at most {limit} are allowed."; readonly "column-too-long": "A cell in column {column} of the table has {length} characters, and at most {limit} are allowed."; readonly "header-font": "Header {number} of the table has the font {value:excerpt}, and tables have 黑体 or 宋体."; readonly "cell-font": "Cell {number} of the table has the font {value:excerpt}, and tables have 黑体 or 宋体."; readonly "header-font-size": "Header {number} of the table has the font size {value:excerpt}, and {least} to {most} are allowed."; readonly "cell-font-size": "Cell {number} of the table has the font size {value:excerpt}, and {least} to {most} are allowed."; readonly "header-alignment": "Header {number} of the table has the alignment {value:excerpt}, and LEFT, RIGHT and CENTER are allowed."; readonly "cell-alignment": "Cell {number} of the table has the alignment {value:excerpt}, and LEFT, RIGHT and CENTER are allowed."; readonly "header-colour": "Header {number} of the table has the colour {value:excerpt}, and colours are written #RRGGBB."; readonly "cell-colour": "Cell {number} of the table has the colour {value:excerpt}, and colours are written #RRGGBB." }>;
    readonly "value-dynamic-table-width": Code<{ readonly "too-wide": "The columns of the table take {sum} percent of its width." }>;
  };
  readonly "template": {
    readonly "template-seal-component": Code<{ readonly "for-none": "This seal is for no component of the template: `template` says neither its name nor its id." }>;
    readonly "template-seals-of-template": Code<{ readonly "no-template": "The contract is made from no template that could have this component." }>;
    readonly "template-component-seal": Code<{ readonly "no-seal": "Nothing says which seal is used at this component of the template." }>;
  };
  readonly "value": {
    readonly "value-date": Code<{ readonly "no-day": "{key:key} is {value:excerpt}, which is no day of the calendar." }>;
    readonly "value-attachment-count": Code<{ readonly "too-many": "This holds {count} files, and at most {limit} can be attached." }>;
    readonly "value-image-id": Code<{ readonly "no-file-id": "{key:key} is {value:excerpt}, which is no id of an uploaded file." }>;
    readonly "value-text-charset": Code<{ readonly "pictograph": "{key:key} holds {character:character}, and pictographs are refused." }>;
    readonly "value-single-line": Code<{ readonly "line-break": "{key:key} has a line break, and a text has one line; the service may refuse it." }>;
    readonly "value-selector-option": Code<{ readonly "no-option": "{choice:excerpt} is none of the options."; readonly "several": "{count} options are chosen, and only one can be unless `multiple` is true." }>;
    readonly "value-subtype-email": Code<{ readonly "no-email": "{key:key} is {value:quoted}, which is no e-mail address." }>;
    readonly "value-subtype-digit": Code<{ readonly "no-number": "{key:key} is {value:excerpt}, which is no number." }>;
  };
}

/** Laws on contracts as a whole, by topic. */
export interface ContractWords {
  readonly "card-text": {
    readonly "custom-show-map-variables": Code<{ readonly "unknown": "{key:key} has {variables:and}, which the service does not fill in." }>;
    readonly "custom-show-map-index": Code<{ readonly "number-zero": "`cardText` has {variables:and}, and the first approver is number 1."; readonly "beyond-last": "`cardText` has {variables:and}, and the last approver is number {last}." }>;
  };
  readonly "category": {
    readonly "flow-type-length": Code<{ readonly "too-long": "{key:key} has {length} characters, and at most {limit} are allowed."; readonly "parts-too-long": "{key:key} has {length} characters beside its placeholders, and at most {limit} are allowed." }>;
    readonly "flow-type-length-channel": Code<{ readonly "too-long": "{key:key} has {length} characters, and at most {limit} are allowed."; readonly "parts-too-long": "{key:key} has {length} characters beside its placeholders, and at most {limit} are allowed." }>;
    readonly "flow-type-charset": Code<{ readonly "undocumented": "{key:key} holds {character:character}; documented are Chinese characters, letters, digits and underscores, and the service may refuse others." }>;
    readonly "user-flow-type-precedence": Code<{ readonly "ignored": "`category` is ignored, for `categoryId` stands beside it." }>;
    readonly "group-user-flow-type-overrides": Code<{ readonly "ignored": "This category is ignored, for the group has one of its own." }>;
    readonly "group-flow-type-length": Code<{ readonly "too-long": "{key:key} has {length} characters, and at most {limit} are allowed."; readonly "parts-too-long": "{key:key} has {length} characters beside its placeholders, and at most {limit} are allowed." }>;
  };
  readonly "cc": {
    readonly "cc-max": Code<{ readonly "too-many": "{count} people get a copy, and at most {limit} can." }>;
    readonly "cc-name-required": Code<{ readonly "no-name": "This copy recipient has no `name`; the service may refuse it." }>;
    readonly "cc-mobile-format": Code<{ readonly "no-mobile": "{key:key} is {value:quoted}, which is no mainland mobile number."; readonly "no-digit": "{key:key} holds {character:character}, and a mobile number is 11 digits." }>;
    readonly "cc-org-name-parens": Code<{ readonly "half-width": "{key:key} holds {character:character}; brackets of a company's name are full-width （）." }>;
    readonly "cc-duplicate": Code<{ readonly "twice": "{name:quoted} with this mobile number gets a copy already."; readonly "twice-open": "Somebody of this name with this mobile number gets a copy already." }>;
    readonly "cc-not-signer": Code<{ readonly "signs": "Who gets this copy is an approver too, and sees the contract anyway." }>;
    readonly "cc-unsupported-group-ess": Code<{ readonly "in-group": "Contracts of a group have no copy recipients, and the service may refuse them." }>;
    readonly "cc-options-without-cc": Code<{ readonly "no-effect": "Nobody gets a copy of this contract, so this has no effect." }>;
  };
  readonly "data": {
    readonly "flow-description-length": Code<{ readonly "too-long": "{key:key} has {length} characters, and at most {limit} are allowed."; readonly "parts-too-long": "{key:key} has {length} characters beside its placeholders, and at most {limit} are allowed." }>;
    readonly "userdata-length-ess": Code<{ readonly "too-long": "`userData` has {length} characters in base64, and at most {limit} are allowed." }>;
    readonly "userdata-length-essbasic": Code<{ readonly "too-long": "`userData` has {length} characters in base64, and at most {limit} are allowed." }>;
  };
  readonly "embed": {
    readonly "prepare-custom-description-length": Code<{ readonly "too-long": "{key:key} has {length} characters, and at most {limit} are allowed."; readonly "parts-too-long": "{key:key} has {length} characters beside its placeholders, and at most {limit} are allowed." }>;
    readonly "prepare-custom-description-charset": Code<{ readonly "undocumented": "{key:key} holds {character:character}; documented are Chinese characters, letters, digits and punctuation, and the service may refuse others." }>;
    readonly "page-in-direct-group": Code<{ readonly "no-effect": "This group is sent without a page, so {keys:and key} {count:plural has have} no effect." }>;
    readonly "prepare-forbid-edit-approver": Code<{ readonly "none-to-change": "Approvers cannot be changed on the page, and the contract has none." }>;
    readonly "prepare-hide-show-exclusive": Code<{ readonly "both": "`hideComponents` and `showComponents` exclude each other." }>;
    readonly "result-page-needs-review": Code<{ readonly "no-review": "This page is what the sender sees after asking for an approval, and none is asked for." }>;
    readonly "prepare-result-page-title": Code<{ readonly "no-title": "The result page has no `title`."; readonly "too-long": "{key:key} has {length} characters, and at most {limit} are allowed."; readonly "parts-too-long": "{key:key} has {length} characters beside its placeholders, and at most {limit} are allowed." }>;
    readonly "prepare-result-page-description": Code<{ readonly "too-long": "{key:key} has {length} characters, and at most {limit} are allowed."; readonly "parts-too-long": "{key:key} has {length} characters beside its placeholders, and at most {limit} are allowed." }>;
  };
  readonly "files": {
    readonly "file-ids-one": Code<{ readonly "several": "A contract takes one file, and this one has {count}." }>;
    readonly "file-ids-required": Code<{ readonly "no-file": "The contract has no file." }>;
    readonly "prepare-resource-id-required": Code<{ readonly "nothing": "The contract has no file, no template and no draft." }>;
    readonly "one-resource": Code<{ readonly "two": "The contract starts from {first:key} and from {second:key}, and only one can be sent." }>;
    readonly "file-id-shape": Code<{ readonly "no-id": "{id:excerpt} is no id that UploadFiles returns, of 32 letters and digits; the service may not find the file." }>;
    readonly "template-not-with-files": Code<{ readonly "template": "A group that is sent from files has no `template`; the service may refuse it." }>;
  };
  readonly "form-field": {
    readonly "formfield-id-or-name": Code<{ readonly "no-component": "This value is for no component: it has neither `id` nor `name`." }>;
    readonly "formfield-value-required": Code<{ readonly "no-value": "This entry has no `value`." }>;
  };
  readonly "group": {
    readonly "group-size-min": Code<{ readonly "too-few": "A group has at least {limit} contracts, and this one has {count}." }>;
    readonly "group-size-max": Code<{ readonly "too-many": "A group has at most {limit} contracts, and this one has {count}." }>;
  };
  readonly "initiator": {
    readonly "operator-userid-required": Code<{ readonly "nobody": "Nothing says who sends the contract."; readonly "no-user-id": "The initiator has no user id." }>;
    readonly "ess-agent-proxyorg-required": Code<{ readonly "empty": "`onBehalfOf` is empty, so no subsidiary is named." }>;
  };
  readonly "prepare-flows": {
    readonly "prepareflows-max": Code<{ readonly "out-of-range": "{fewest} to {most} contracts are sent at once, and here are {count}." }>;
    readonly "prepareflows-template-required": Code<{ readonly "no-template": "The contract has no `template`." }>;
    readonly "prepareflows-jumpurl-required": Code<{ readonly "no-address": "There is no `returnUrl`." }>;
    readonly "prepareflows-jumpurl-length": Code<{ readonly "too-long": "{key:key} has {length} characters, and at most {limit} are allowed."; readonly "parts-too-long": "{key:key} has {length} characters beside its placeholders, and at most {limit} are allowed." }>;
    readonly "prepareflows-deprecated": Code<{ readonly "deprecated": "The service advises against PrepareFlows." }>;
    readonly "prepareflows-one-company": Code<{ readonly "second-company": "PrepareFlows only sends from a company to persons, and this is a second company." }>;
    readonly "prepareflows-no-release": Code<{ readonly "no-effect": "`canRelease` has no effect in PrepareFlows." }>;
  };
  readonly "signing": {
    readonly "auto-sign-scene-required": Code<{ readonly "no-scene": "This person signs automatically, and the contract does not name the scene." }>;
    readonly "auto-sign-scene-enum-group": Code<{ readonly "other-scene": "In a group, only prescriptions are a documented scene; the service may refuse another." }>;
    readonly "silent-not-drag": Code<{ readonly "nothing-placed": "This approver signs automatically, so it cannot place sign components itself, and it has none." }>;
    readonly "mobilecheck-ocr-esign": Code<{ readonly "no-effect": "The check by mobile code has no effect where only a recognised handwritten signature is allowed." }>;
    readonly "own-view-check-with-ocr": Code<{ readonly "no-effect": "The check by mobile code has no effect where only a recognised handwritten signature is allowed." }>;
    readonly "preview-type-needs-preview": Code<{ readonly "no-preview": "`previewAs` has no effect unless `preview` is true." }>;
    readonly "need-sign-review-self": Code<{ readonly "nobody-own": "This approval is for approvers of the sending company, and none of these approvers is one." }>;
    readonly "prepare-need-create-review-self": Code<{ readonly "nobody-own": "This approval is for approvers of the sending company, and none of these approvers is one." }>;
  };
  readonly "time": {
    readonly "deadline-type": Code<{ readonly "before-epoch": "{key:key} is {value}, which lies before 1970."; readonly "milliseconds": "{key:key} is {value}, which counts milliseconds, and the service counts seconds." }>;
    readonly "deadline-future": Code<{ readonly "not-ahead": "{key:key} is {moment:moment}, which is not after the moment of sending." }>;
    readonly "deadline-max-channel-group": Code<{ readonly "too-late": "{key:key} is {moment:moment}, and the latest time that the documents name is {latest:moment}." }>;
    readonly "deadline-far": Code<{ readonly "too-late": "{key:key} is {moment:moment}, and the latest time that the documents name is {latest:moment}." }>;
    readonly "reminded-on-range": Code<{ readonly "before-epoch": "{key:key} is {value}, which lies before 1970."; readonly "milliseconds": "{key:key} is {value}, which counts milliseconds, and the service counts seconds."; readonly "before-sending": "{key:key} is {moment:moment}, which is before the moment of sending."; readonly "too-late": "{key:key} is {moment:moment}, more than ten years after sending." }>;
  };
  readonly "title": {
    readonly "flow-name-required": Code<{ readonly "no-title": "The contract has no title." }>;
    readonly "flow-name-length": Code<{ readonly "too-long": "{key:key} has {length} characters, and at most {limit} are allowed."; readonly "parts-too-long": "{key:key} has {length} characters beside its placeholders, and at most {limit} are allowed." }>;
    readonly "flow-name-hard-charset": Code<{ readonly "refused": "{key:key} holds {character:character}, which the service refuses." }>;
    readonly "flow-name-charset": Code<{ readonly "undocumented": "{key:key} holds {character:character}, which no document allows; the service may refuse it." }>;
    readonly "group-name-required": Code<{ readonly "no-title": "The group has no title." }>;
    readonly "group-name-length": Code<{ readonly "too-long": "{key:key} has {length} characters, and at most {limit} are allowed."; readonly "parts-too-long": "{key:key} has {length} characters beside its placeholders, and at most {limit} are allowed." }>;
    readonly "group-name-charset": Code<{ readonly "undocumented": "{key:key} holds {character:character}; documented are Chinese characters, letters, digits and underscores, and the service may refuse others." }>;
  };
}

/** Laws on contracts and their PDFs, by topic. */
export interface PdfWords {
  readonly "clause": {
    readonly "keyword-hit-at-label": Code<{ readonly "in-clause": "{keyword:quoted} seems to stand in a sentence on {pages:pages}, where perhaps nobody signs."; readonly "counted": "`occurrence: {number}` counts {clauses:counted hit hits} of {keyword:quoted} that {clauses:plural seems seem} to stand in a sentence: when the text changes it may be another place." }, { readonly "longer": "Write {text:quoted}, which is printed there alone."; readonly "last": "Write `occurrence: last`: it is the last one." }>;
  };
  readonly "clear": {
    readonly "component-clear-of-print": Code<{ readonly "upon-print": "This component lies upon printed text on page {page}." }, { readonly "move": "There is room on its line at `offset: [{right}, {down}]`."; readonly "shrink": "There is room for `size: [{width}, {height}]`."; readonly "move-and-shrink": "There is room on its line at `offset: [{right}, {down}]` with `size: [{width}, {height}]`."; readonly "numbers-alone": "The words of the date are printed: `format: yyyy m d` writes its numbers alone." }>;
  };
  readonly "complete": {
    readonly "pdf-facts-fresh": Code<{ readonly "untold": "The facts of the PDF do not tell where {keyword:quoted} stands: they are older than this line."; readonly "stale": "The facts of {path} are those of another version of it." }>;
  };
  readonly "document": {
    readonly "pdf-unencrypted": Code<{ readonly "encrypted": "The PDF is encrypted, and the service may refuse it." }>;
    readonly "pdf-unsigned": Code<{ readonly "signed": "The PDF bears {signatures} digital {signatures:plural signature signatures} already; the service may break {signatures:plural it them}, or refuse the file." }>;
    readonly "pdf-upright": Code<{ readonly "turned": "{pages:pages Page Pages} {count:plural is are} turned, and the service may count positions there in another way." }>;
    readonly "pdf-uncropped": Code<{ readonly "cropped": "{pages:pages Page Pages} {count:plural is are} cropped, and the service may count positions there in another way." }>;
    readonly "pdf-in-points": Code<{ readonly "other-unit": "{pages:pages Page Pages} {count:plural is are} measured in another unit than points (UserUnit), and the service may count positions there in another way." }>;
    readonly "pdf-plain-text": Code<{ readonly "hidden": "{hidden:pages Page Pages} {hiddenCount:plural has have} text in a layer that is not shown, which the service may search and show."; readonly "annotation": "{annotation:pages Page Pages} {annotationCount:plural has have} text in an annotation, which the service may leave out."; readonly "unreadable": "{unreadable:pages Page Pages} {unreadableCount:plural has have} text that flowspec cannot read, since its font cannot be loaded; the service may read it."; readonly "hidden-annotation": "{hidden:pages Page Pages} {hiddenCount:plural has have} text in a layer that is not shown, which the service may search and show. {annotation:pages Page Pages} {annotationCount:plural has have} text in an annotation, which the service may leave out."; readonly "hidden-unreadable": "{hidden:pages Page Pages} {hiddenCount:plural has have} text in a layer that is not shown, which the service may search and show. {unreadable:pages Page Pages} {unreadableCount:plural has have} text that flowspec cannot read, since its font cannot be loaded; the service may read it."; readonly "annotation-unreadable": "{annotation:pages Page Pages} {annotationCount:plural has have} text in an annotation, which the service may leave out. {unreadable:pages Page Pages} {unreadableCount:plural has have} text that flowspec cannot read, since its font cannot be loaded; the service may read it."; readonly "hidden-annotation-unreadable": "{hidden:pages Page Pages} {hiddenCount:plural has have} text in a layer that is not shown, which the service may search and show. {annotation:pages Page Pages} {annotationCount:plural has have} text in an annotation, which the service may leave out. {unreadable:pages Page Pages} {unreadableCount:plural has have} text that flowspec cannot read, since its font cannot be loaded; the service may read it." }>;
    readonly "pdf-undamaged": Code<{ readonly "truncated": "The PDF is damaged (its end is missing), and the service may refuse it."; readonly "wrong-table": "The PDF is damaged (its table of objects is wrong), and the service may refuse it." }>;
  };
  readonly "doubt": {
    readonly "keyword-hit-certain": Code<{ readonly "folded": "{keyword:quoted} is found only by taking {points:and} for other characters, and the service may not find it."; readonly "some-folded": "{keyword:quoted} is found at {some} of {all} hits only by taking {points:and} for other characters, and the service may not find it."; readonly "replaced": "{keyword:quoted} is found in what is drawn, for which another text stands (ActualText), and the service may search that."; readonly "some-replaced": "{keyword:quoted} is found at {some} of {all} hits in what is drawn, for which another text stands (ActualText), and the service may search that."; readonly "also-hidden": "{keyword:quoted} also stands in a layer that is not shown ({hidden:pages}), and the service may count that as well."; readonly "also-annotation": "{keyword:quoted} also stands in what an annotation shows ({annotations:pages}), and the service may count that as well."; readonly "also-both": "{keyword:quoted} also stands in a layer that is not shown ({hidden:pages}) and in what an annotation shows ({annotations:pages}), and the service may count that as well."; readonly "only-hidden": "{keyword:quoted} stands only in a layer that is not shown ({hidden:pages}), and the service may not find it there."; readonly "only-annotation": "{keyword:quoted} stands only in what an annotation shows ({annotations:pages}), and the service may not find it there."; readonly "only-both": "{keyword:quoted} stands only in a layer that is not shown ({hidden:pages}) and in what an annotation shows ({annotations:pages}), and the service may not find it there."; readonly "only-replacement": "{keyword:quoted} is only in a text that is said to stand for what is drawn (ActualText), and the service may not search that."; readonly "unreadable": "{keyword:quoted} is not in what can be read of the PDF, whose fonts cannot all be loaded; the service may not find it either." }>;
  };
  readonly "field": {
    readonly "field-in-pdf": Code<{ readonly "no-field": "The PDF has no form field {name:quoted}." }, { readonly "did-you-mean": "Did you mean {guess:code}?"; readonly "has-none": "It has no form fields at all."; readonly "has": "It has {names:and code 12}." }>;
    readonly "field-suits-component": Code<{ readonly "for-text": "{name:code} is a field for text, and the service may not take it for `type: {type:key}`."; readonly "for-multiline-text": "{name:code} is a field for several lines, and the service may not take it for `type: {type:key}`."; readonly "for-checkbox": "{name:code} is a box to tick, and the service may not take it for `type: {type:key}`."; readonly "for-radio": "{name:code} is a choice of buttons, and the service may not take it for `type: {type:key}`."; readonly "for-button": "{name:code} is a button, and the service may not take it for `type: {type:key}`."; readonly "for-choice": "{name:code} is a list to choose from, and the service may not take it for `type: {type:key}`."; readonly "for-signature": "{name:code} is a field for a signature, and the service may not take it for `type: {type:key}`." }>;
    readonly "field-used-once": Code<{ readonly "taken": "Another component stands at the field {name:code} already." }>;
  };
  readonly "fit": {
    readonly "text-fits-component": Code<{ readonly "too-wide": "At {fontSize} points it is about {taken} points wide, and its box {room}."; readonly "too-high": "At {fontSize} points it takes about {taken} points in height, and its box has {room}." }>;
  };
  readonly "fixed": {
    readonly "label-place-by-keyword": Code<{ readonly "beside": "It stands at {label:quoted} on page {page}, and stays there when the text moves." }, { readonly "follow": "{placement:code} keeps it there and moves with the label; then run `flowspec preflight --update`." }>;
  };
  readonly "keyword": {
    readonly "keyword-in-pdf": Code<{ readonly "absent": "The PDF has no text {keyword:quoted}."; readonly "broken": "The PDF has no text {keyword:quoted}: on page {page} it goes on in the next line, and only one line is searched."; readonly "value": "The PDF has no text {keyword:quoted}: it is only the value of the form field {field:quoted}."; readonly "outside": "The PDF has no text {keyword:quoted}: on page {page} it lies outside the visible part."; readonly "similar": "The PDF has no text {keyword:quoted}; page {page} has {text:quoted}."; readonly "only-pictures": "The PDF has no text {keyword:quoted}: its pages are pictures without text."; readonly "picture": "The PDF has no text {keyword:quoted}; page {page} is a picture without text."; readonly "pictures": "The PDF has no text {keyword:quoted}; {pages:pages} are pictures without text."; readonly "unread": "The PDF has no text {keyword:quoted}; {unread:pages} {count:plural has have} text that cannot be read."; readonly "picture-and-unread": "The PDF has no text {keyword:quoted}; page {page} is a picture without text; {unread:pages} {count:plural has have} text that cannot be read."; readonly "pictures-and-unread": "The PDF has no text {keyword:quoted}; {pages:pages} are pictures without text; {unread:pages} {count:plural has have} text that cannot be read." }, { readonly "did-you-mean": "Did you mean {text:code}?" }>;
    readonly "keyword-on-page": Code<{ readonly "elsewhere": "{keyword:quoted} does not stand on page {page}, but on {pages:pages}." }>;
    readonly "keyword-stands-alone": Code<{ readonly "no-hit": "{keyword:quoted} on {pages:pages} is part of a longer text, so `whole: true` leaves no hit: the service may refuse it." }>;
    readonly "keyword-whole-excludes": Code<{ readonly "left-out": "`whole: true` leaves out {hits:counted hit hits} of {keyword:quoted}, on {pages:pages}: part of a longer text there." }>;
    readonly "keyword-hit-chosen": Code<{ readonly "several": "{keyword:quoted} stands {hits} times, on {pages:pages}, and each gets a component." }, { readonly "choose": "Add `occurrence: last` or `first`, or `occurrence: all` where each is meant." }>;
    readonly "keyword-occurrence-in-pdf": Code<{ readonly "no-hit": "There is no hit {number} of {keyword:quoted}: it stands {hits:counted time times}, and hits count from 0." }>;
    readonly "approver-keeps-component": Code<{ readonly "nothing-left": "None of the optional keywords is in the PDF, so this approver has nothing to sign." }>;
  };
  readonly "moved": {
    readonly "keyword-hit-unmoved": Code<{ readonly "moved": "{keyword:quoted} moved by {points} points since its facts were committed: on page {page} from x {fromX}, y {fromY} to x {x}, y {y}."; readonly "moved-page": "{keyword:quoted} moved since its facts were committed: from page {fromPage}, x {fromX}, y {fromY} to page {page}, x {x}, y {y}."; readonly "another-place": "`occurrence` chooses another {keyword:quoted} since its facts were committed: page {page}, x {x}, y {y}, not page {fromPage}, x {fromX}, y {fromY}."; readonly "several": "{count} places of {keyword:quoted} moved since its facts were committed, the first from page {fromPage}, x {fromX}, y {fromY} to page {page}, x {x}, y {y}."; readonly "number": "{keyword:quoted} has {hits:counted place places} with a component, and had {before} when its facts were committed." }, { readonly "some-new": "{count:counted hit hits} up to there {count:plural is are} new: look where it is signed, then run `flowspec preflight --update`."; readonly "some-gone": "{count:counted hit hits} up to there {count:plural is are} gone: look where it is signed, then run `flowspec preflight --update`." }>;
  };
  readonly "overlap": {
    readonly "components-apart-in-pdf": Code<{ readonly "upon-itself": "On page {page} this component lies upon itself: two hits of its keyword are that near."; readonly "upon-own": "On page {page} this {own:noun} lies upon the {other:noun} of the same party."; readonly "upon-other-party": "On page {page} this {own:noun} lies upon another party's {other:noun}, that of approver {number}."; readonly "upon-role": "On page {page} this {own:noun} lies upon another party's {other:noun}, that of {role:quoted}."; readonly "upon-initiator": "On page {page} this {own:noun} lies upon the {other:noun} that the initiator fills in." }>;
  };
  readonly "page": {
    readonly "page-in-pdf": Code<{ readonly "no-page": "There is no page {page}: the PDF has {pages:counted page pages}." }>;
    readonly "page-ranges-in-pdf": Code<{ readonly "no-page": "There is no page {page}: the PDF has {pages:counted page pages}." }>;
    readonly "paging-seal-of-pages": Code<{ readonly "single-page": "The PDF has a single page, and the service may refuse to put a paging seal over it." }>;
    readonly "component-in-page": Code<{ readonly "outside": "This component takes {left} to {right} across and {top} to {bottom} down on page {page}, which is {width} × {height}."; readonly "outside-at-keyword": "This component takes {left} to {right} across and {top} to {bottom} down on page {page}, which is {width} × {height}. The service may place it a little differently." }>;
  };
}
