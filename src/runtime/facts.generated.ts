// What rules see of a contract, made from the tables by `npm run derive`. Not edited by hand.
import type { Hole } from "./hole.ts";

/** The services that contracts are sent to. */
export type Service = "ess" | "essbasic";

/** One kind of component that an approver may add while signing. */
export interface Addable {
  readonly type?: "seal" | "paging-seal" | "legal-person-seal" | "signature" | Hole;
  readonly sealIds?: readonly (string|Hole)[] | Hole;
  readonly sealKinds?: readonly ("official"|"contract"|"finance"|"personnel"|"other"|Hole)[] | Hole;
  readonly signatureKinds?: readonly ("handwrite"|"handwritten-esign"|"ocr-esign"|"esign"|"img-esign"|"system-esign"|Hole)[] | Hole;
}

/** A party that signs. */
export interface Approver {
  readonly type?: "company" | "person" | "company-auto" | "person-auto" | Hole;
  readonly role?: string | Hole;
  readonly organization?: string | Hole;
  readonly organizationId?: string | Hole;
  readonly organizationOpenId?: string | Hole;
  readonly outsideApp?: boolean | Hole;
  readonly userId?: string | Hole;
  readonly openId?: string | Hole;
  readonly name?: string | Hole;
  readonly mobile?: string | Hole;
  readonly email?: string | Hole;
  readonly idCardType?: "id-card" | "hongkong-and-macao" | "hmt-residence-permit" | Hole;
  readonly idCardNumber?: string | Hole;
  readonly recipientId?: string | Hole;
  readonly eitherSign?: string | Hole;
  readonly source?: "wecom" | Hole;
  readonly receiptRole?: "payee" | "issuer" | "witness" | Hole;
  readonly notify?: "sms" | "email" | "all" | "none" | Hole;
  readonly deadline?: number | Hole;
  readonly readSeconds?: number | Hole;
  readonly readToEnd?: boolean | Hole;
  readonly viewCheck?: readonly ("face"|"mobile"|Hole)[] | Hole;
  readonly signCheck?: readonly ("face"|"password"|"carrier"|"fingerprint"|"device-face"|Hole)[] | Hole;
  readonly signCheckChoice?: "free" | "recommend-first" | Hole;
  readonly ownApproval?: "beforeSigning" | "none" | Hole;
  readonly signEndpoints?: readonly ("link"|Hole)[] | Hole;
  readonly signatureKinds?: readonly ("handwrite"|"handwritten-esign"|"ocr-esign"|"esign"|"img-esign"|"system-esign"|Hole)[] | Hole;
  readonly instructions?: string | Hole;
  readonly saveContact?: boolean | Hole;
  readonly returnUrl?: string | Hole;
  readonly canRefuse?: boolean | Hole;
  readonly canTransfer?: boolean | Hole;
  readonly signDate?: boolean | Hole;
  readonly canEdit?: boolean | Hole;
  readonly canEditSeal?: boolean | Hole;
  readonly namedLater?: boolean | Hole;
  readonly readLimit?: "time-and-end" | "time" | "end" | "none" | Hole;
  readonly showOneClickSign?: boolean | Hole;
  readonly mobileMode?: "replace" | "given" | "validate" | Hole;
  readonly useSealSize?: "off" | "off-fixed" | "on" | "on-fixed" | Hole;
  readonly registration?: Registration | Hole;
  readonly intention?: Intention | Hole;
  readonly sign?: readonly SignComponent[] | Hole;
  readonly fill?: readonly FillComponent[] | Hole;
  readonly addable?: readonly Addable[] | Hole;
}

/** Somebody who gets a copy of the contract and does not sign it. */
export interface Cc {
  readonly name?: string | Hole;
  readonly mobile?: string | Hole;
  readonly type?: "person" | "employee" | Hole;
  readonly permission?: "view" | "download" | Hole;
  readonly notify?: "sms" | "none" | Hole;
  readonly organization?: string | Hole;
}

/** A contract definition. */
export interface Contract {
  readonly initiator?: Initiator | Hole;
  readonly group?: Group | Hole;
  readonly flows?: readonly Flow[] | Hole;
  readonly embed?: Embed | Hole;
  readonly returnUrl?: string | Hole;
  readonly preview?: boolean | Hole;
  readonly previewAs?: "file" | "page" | Hole;
}

/** What the sender may see and change on the embedded page. */
export interface Embed {
  readonly canEditFlow?: boolean | Hole;
  readonly canEditFormFields?: boolean | Hole;
  readonly canEditFill?: boolean | Hole;
  readonly canEditProperties?: boolean | Hole;
  readonly canEditApprovers?: boolean | Hole;
  readonly canAddApprovers?: boolean | Hole;
  readonly canSkipApprovers?: boolean | Hole;
  readonly canEditTitle?: boolean | Hole;
  readonly canEditCategory?: boolean | Hole;
  readonly canEditDeadline?: boolean | Hole;
  readonly canEditWatermark?: boolean | Hole;
  readonly showTitle?: boolean | Hole;
  readonly showCategory?: boolean | Hole;
  readonly showDeadline?: boolean | Hole;
  readonly showUpload?: boolean | Hole;
  readonly showSignCode?: boolean | Hole;
  readonly showSignButton?: boolean | Hole;
  readonly showPreviewButton?: boolean | Hole;
  readonly signDate?: boolean | Hole;
  readonly useSealSize?: "off" | "off-fixed" | "on" | "on-fixed" | Hole;
  readonly hideSteps?: readonly ("approvers"|"content"|"confirm"|Hole)[] | Hole;
  readonly showComponents?: readonly ("sign-signature"|"sign-seal"|"sign-paging-seal"|"sign-legal-person-seal"|"sign-approve"|"sign-opinion"|"sign-paging-signature"|"company-name"|"busi-credit-code"|"busi-legal-name"|"personal-name"|"personal-mobile"|"personal-idcard-type"|"personal-idcard"|"text"|"multi-line-text"|"check-box"|"selector"|"digit"|"date"|"fill-image"|"attachment"|"email"|"location"|"education"|"gender"|"district"|Hole)[] | Hole;
  readonly hideComponents?: readonly ("sign-signature"|"sign-seal"|"sign-paging-seal"|"sign-legal-person-seal"|"sign-approve"|"sign-opinion"|"sign-paging-signature"|"company-name"|"busi-credit-code"|"busi-legal-name"|"personal-name"|"personal-mobile"|"personal-idcard-type"|"personal-idcard"|"text"|"multi-line-text"|"check-box"|"selector"|"digit"|"date"|"fill-image"|"attachment"|"email"|"location"|"education"|"gender"|"district"|Hole)[] | Hole;
  readonly showCopies?: "hidden" | "visible" | "editable" | Hole;
  readonly description?: string | Hole;
  readonly shortName?: string | Hole;
  readonly showDraftButton?: boolean | Hole;
  readonly resultPage?: ResultPage | Hole;
}

/** The PDF that is signed. */
export interface File {
  readonly id?: string | Hole;
  readonly pdf?: string | Hole;
  readonly sealed?: boolean | Hole;
}

/** A part of a combination that is placed at a keyword. */
export interface FillChild {
  readonly type?: "checkbox" | Hole;
  readonly name?: string | Hole;
  readonly placeholder?: string | Hole;
  readonly offset?: readonly (number|Hole)[] | Hole;
  readonly size?: readonly (number|Hole)[] | Hole;
  readonly page?: number | Hole;
  readonly value?: boolean | Hole;
}

/** What is filled in, and where. */
export interface FillComponent {
  readonly type?: "text" | "multiline-text" | "checkbox" | "image" | "dynamic-table" | "attachment" | "selector" | "date" | "district" | "watermark" | "combination" | Hole;
  readonly id?: string | Hole;
  readonly name?: string | Hole;
  readonly at?: Placement | Hole;
  readonly size?: readonly (number|Hole)[] | Hole;
  readonly required?: boolean | Hole;
  readonly canEdit?: boolean | Hole;
  readonly canMove?: boolean | Hole;
  readonly placeholder?: string | Hole;
  readonly recipientId?: string | Hole;
  readonly isFormField?: boolean | Hole;
  readonly font?: "黑体" | "宋体" | "仿宋" | Hole;
  readonly fontSize?: number | Hole;
  readonly textAlign?: "left" | "right" | "center" | Hole;
  readonly verticalAlign?: "top" | "middle" | "bottom" | Hole;
  readonly color?: string | Hole;
  readonly bold?: boolean | Hole;
  readonly autofill?: "company-name" | "busi-credit-code" | "busi-legal-name" | "personal-name" | "personal-mobile" | "personal-idcard-type" | "personal-idcard" | Hole;
  readonly subtype?: "email" | "digit" | "location" | "education" | "gender" | "custom-watermark" | "viewer" | "checkbox-group" | Hole;
  readonly value?: string | boolean | unknown | readonly (string|Hole)[] | Hole;
  readonly fit?: "stretch" | "keep-ratio" | Hole;
  readonly centered?: boolean | Hole;
  readonly maxFiles?: number | Hole;
  readonly accept?: "image" | Hole;
  readonly options?: readonly (string|Hole)[] | Hole;
  readonly multiple?: boolean | Hole;
  readonly wrap?: boolean | Hole;
  readonly manual?: boolean | Hole;
  readonly opacity?: number | Hole;
  readonly rotate?: number | Hole;
  readonly density?: "loose" | "standard" | "dense" | Hole;
  readonly position?: "none" | "left-top" | "left-bottom" | "right-top" | "right-bottom" | "center" | Hole;
  readonly children?: readonly (string|FillChild|Hole)[] | Hole;
}

/** One contract: what is signed, by whom, until when. */
export interface Flow {
  readonly title?: string | Hole;
  readonly category?: string | Hole;
  readonly categoryId?: string | Hole;
  readonly description?: string | Hole;
  readonly files?: readonly File[] | Hole;
  readonly template?: string | Hole;
  readonly draft?: string | Hole;
  readonly flowId?: string | Hole;
  readonly order?: "sequential" | "parallel" | Hole;
  readonly deadline?: number | Hole;
  readonly expiryReminderAt?: number | Hole;
  readonly approvers?: readonly Approver[] | Hole;
  readonly fill?: readonly FillComponent[] | Hole;
  readonly formFields?: readonly FormField[] | Hole;
  readonly cc?: readonly Cc[] | Hole;
  readonly ccNotify?: "start" | "completion" | Hole;
  readonly userData?: unknown | Hole;
  readonly displayAs?: "contract" | "file" | "agreement" | "document" | Hole;
  readonly cardText?: string | Hole;
  readonly viewCheck?: "face" | "mobile" | Hole;
  readonly autoSignScene?: "prescription" | "other" | Hole;
  readonly signPlacement?: "initiator" | "approver" | Hole;
  readonly approversLater?: boolean | Hole;
  readonly preview?: boolean | Hole;
  readonly previewAs?: "file" | "page" | Hole;
  readonly ownApproval?: OwnApproval | Hole;
  readonly platformApproval?: boolean | Hole;
  readonly canRelease?: boolean | Hole;
  readonly smartFields?: boolean | Hole;
}

/** The value of one component of a template, found by its id or its name. */
export interface FormField {
  readonly id?: string | Hole;
  readonly name?: string | Hole;
  readonly value?: string | Hole;
  readonly canEdit?: boolean | Hole;
}

/** What holds for all contracts of a group. */
export interface Group {
  readonly title?: string | Hole;
  readonly category?: string | Hole;
  readonly categoryId?: string | Hole;
  readonly categoryDescription?: string | Hole;
  readonly deadline?: number | Hole;
  readonly viewCheck?: "face" | "mobile" | Hole;
  readonly platformApproval?: boolean | Hole;
  readonly notifyOwn?: "sms" | "none" | Hole;
  readonly notifyOthers?: "sms" | "none" | Hole;
  readonly ownSignEach?: boolean | Hole;
  readonly othersSignEach?: boolean | Hole;
}

/** Who sends the contract. On ess `userId`, on essbasic `appId`, `organizationOpenId` and `openId`. */
export interface Initiator {
  readonly userId?: string | Hole;
  readonly onBehalfOf?: string | Hole;
  readonly appId?: string | Hole;
  readonly organizationOpenId?: string | Hole;
  readonly openId?: string | Hole;
}

/** A recorded conversation in which the approver declares the will to sign; the account must be allowed to use it. */
export interface Intention {
  readonly type?: "question" | "nod" | Hole;
  readonly questions?: readonly Question[] | Hole;
  readonly actions?: readonly (string|Hole)[] | Hole;
  readonly speed?: "auto" | "1x" | "1.2x" | "1.5x" | Hole;
}

/** What waits until the sending company has approved it in a process of its own. */
export interface OwnApproval {
  readonly beforeSigning?: boolean | Hole;
  readonly beforeSending?: boolean | Hole;
}

/** Where a component stands: `page`, `x` and `y`; or `keyword`; or `field`. A paging seal or signature needs only `y`. */
export interface Placement {
  readonly page?: number | Hole;
  readonly x?: number | Hole;
  readonly y?: number | Hole;
  readonly from?: "top-left" | "bottom-left" | Hole;
  readonly keyword?: string | Hole;
  readonly whole?: boolean | Hole;
  readonly occurrence?: string | number | readonly (number|Hole)[] | Hole;
  readonly align?: "middle" | "below" | "right" | "lower-right" | "upper-right" | Hole;
  readonly offset?: readonly (number|Hole)[] | Hole;
  readonly optional?: boolean | Hole;
  readonly field?: string | Hole;
}

/** A question that is read out, and the answers that count as consent. */
export interface Question {
  readonly question?: string | Hole;
  readonly answers?: readonly (string|Hole)[] | Hole;
}

/** Data with which a company that is not registered with the service yet is led through its registration. */
export interface Registration {
  readonly legalRepresentative?: string | Hole;
  readonly uscc?: string | Hole;
  readonly address?: string | Hole;
  readonly idType?: "uscc" | "medical-licence" | "clinic-certificate" | Hole;
  readonly authorization?: readonly ("legal-representative"|"transfer"|Hole)[] | Hole;
  readonly methods?: readonly ("licence"|"cloud"|"merchant"|Hole)[] | Hole;
  readonly fixed?: readonly ("legalRepresentative"|"uscc"|"idType"|Hole)[] | Hole;
}

/** What the page says after a contract was handed in for approval. */
export interface ResultPage {
  readonly title?: string | Hole;
  readonly description?: string | Hole;
}

/** A part of a combination that is placed at a keyword. */
export interface SignChild {
  readonly type?: "signature" | "date" | "selector" | "multiline-text" | Hole;
  readonly name?: string | Hole;
  readonly placeholder?: string | Hole;
  readonly offset?: readonly (number|Hole)[] | Hole;
  readonly size?: readonly (number|Hole)[] | Hole;
  readonly page?: number | Hole;
  readonly signatureKinds?: readonly ("handwrite"|"handwritten-esign"|"ocr-esign"|"esign"|"img-esign"|"system-esign"|Hole)[] | Hole;
  readonly pages?: string | number | Hole;
  readonly opacity?: number | Hole;
  readonly rotate?: number | Hole;
  readonly rotateWith?: string | Hole;
  readonly withDate?: boolean | Hole;
  readonly afterCut?: boolean | Hole;
  readonly value?: string | readonly (string|Hole)[] | Hole;
  readonly font?: "黑体" | "宋体" | "仿宋" | Hole;
  readonly fontSize?: number | Hole;
  readonly textAlign?: "left" | "right" | "center" | Hole;
  readonly verticalAlign?: "top" | "middle" | "bottom" | Hole;
  readonly color?: string | Hole;
  readonly bold?: boolean | Hole;
  readonly format?: "yyyy m d" | "yyyy年m月d日" | "yyyy/m/d" | "yyyy-m-d" | "yyyy.m.d" | "yyyy m d HH:MM:SS" | "yyyy/m/d HH:MM:SS" | "yyyy-m-d HH:MM:SS" | "yyyy.m.d HH:MM:SS" | Hole;
  readonly gaps?: readonly (number|Hole)[] | Hole;
  readonly options?: readonly (string|Hole)[] | Hole;
  readonly multiple?: boolean | Hole;
  readonly wrap?: boolean | Hole;
  readonly subtype?: "education" | "gender" | "email" | "digit" | "location" | Hole;
  readonly autofill?: "company-name" | "busi-credit-code" | "busi-legal-name" | "personal-name" | "personal-mobile" | "personal-idcard-type" | "personal-idcard" | Hole;
}

/** What an approver signs, and where. */
export interface SignComponent {
  readonly type?: "seal" | "signature" | "date" | "paging-seal" | "paging-signature" | "legal-person-seal" | "opinion" | "combination" | "selector" | "multiline-text" | Hole;
  readonly template?: string | TemplateComponent | Hole;
  readonly id?: string | Hole;
  readonly name?: string | Hole;
  readonly at?: Placement | Hole;
  readonly size?: readonly (number|Hole)[] | Hole;
  readonly required?: boolean | Hole;
  readonly canEdit?: boolean | Hole;
  readonly canMove?: boolean | Hole;
  readonly placeholder?: string | Hole;
  readonly recipientId?: string | Hole;
  readonly isFormField?: boolean | Hole;
  readonly sealKinds?: readonly ("official"|"contract"|"finance"|"personnel"|"other"|Hole)[] | Hole;
  readonly pages?: string | number | Hole;
  readonly opacity?: number | Hole;
  readonly useSealSize?: boolean | Hole;
  readonly rotate?: number | Hole;
  readonly rotateWith?: string | Hole;
  readonly sealId?: string | Hole;
  readonly signatureKinds?: readonly ("handwrite"|"handwritten-esign"|"ocr-esign"|"esign"|"img-esign"|"system-esign"|Hole)[] | Hole;
  readonly withDate?: boolean | Hole;
  readonly afterCut?: boolean | Hole;
  readonly value?: string | readonly (string|Hole)[] | Hole;
  readonly font?: "黑体" | "宋体" | "仿宋" | Hole;
  readonly fontSize?: number | Hole;
  readonly textAlign?: "left" | "right" | "center" | Hole;
  readonly verticalAlign?: "top" | "middle" | "bottom" | Hole;
  readonly color?: string | Hole;
  readonly bold?: boolean | Hole;
  readonly format?: "yyyy m d" | "yyyy年m月d日" | "yyyy/m/d" | "yyyy-m-d" | "yyyy.m.d" | "yyyy m d HH:MM:SS" | "yyyy/m/d HH:MM:SS" | "yyyy-m-d HH:MM:SS" | "yyyy.m.d HH:MM:SS" | Hole;
  readonly gaps?: readonly (number|Hole)[] | Hole;
  readonly text?: string | readonly (string|Hole)[] | Hole;
  readonly signMethod?: "join-parts" | Hole;
  readonly children?: readonly (string|SignChild|Hole)[] | Hole;
  readonly options?: readonly (string|Hole)[] | Hole;
  readonly multiple?: boolean | Hole;
  readonly wrap?: boolean | Hole;
  readonly subtype?: "education" | "gender" | "email" | "digit" | "location" | Hole;
  readonly autofill?: "company-name" | "busi-credit-code" | "busi-legal-name" | "personal-name" | "personal-mobile" | "personal-idcard-type" | "personal-idcard" | Hole;
}

/** A component that the template has. */
export interface TemplateComponent {
  readonly id?: string | Hole;
  readonly name?: string | Hole;
}

/** Facts by the name of their construct. */
export interface FactsOf {
  readonly "addable": Addable;
  readonly "approver": Approver;
  readonly "cc": Cc;
  readonly "contract": Contract;
  readonly "embed": Embed;
  readonly "file": File;
  readonly "fill-child": FillChild;
  readonly "fill-component": FillComponent;
  readonly "flow": Flow;
  readonly "form-field": FormField;
  readonly "group": Group;
  readonly "initiator": Initiator;
  readonly "intention": Intention;
  readonly "own-approval": OwnApproval;
  readonly "placement": Placement;
  readonly "question": Question;
  readonly "registration": Registration;
  readonly "result-page": ResultPage;
  readonly "sign-child": SignChild;
  readonly "sign-component": SignComponent;
  readonly "template-component": TemplateComponent;
}
