import type { CodeDocs } from "../model/diagnostic.ts";

// What codes say of themselves, by name; made by `npm run derive`. Not edited by hand.
export const codeDocs: Readonly<Record<string, Omit<CodeDocs, "fix">>> = {
  "acyclic-aliases": {
    "what": "An alias does not stand inside the value it repeats.",
    "why": "The value would contain itself and never end.",
    "wrong": "userData: &all { order: A-2026-001, again: *all }",
    "right": "userData: { order: &order A-2026-001, again: *order }"
  },
  "acyclic-uses": {
    "what": "A used file does not use itself, neither directly nor by way of others.",
    "why": "Its keys would have no end.",
    "wrong": "# in parties/our-company.yaml\nuse: ./our-company.yaml",
    "right": "# in parties/our-company.yaml\nuse: ./defaults.yaml"
  },
  "add-sign-limits-need-tag": {
    "what": "`addable` stands only in contracts with `signPlacement: approver`.",
    "why": "It limits what approvers add, and nobody can add anything here; the service may refuse it.",
    "wrong": "approvers:\n  - { type: person, addable: [{ type: signature }] }",
    "right": "signPlacement: approver\napprovers:\n  - { type: person, addable: [{ type: signature }] }"
  },
  "alias-limit": {
    "what": "A file resolves at most 100 aliases.",
    "why": "Aliases of aliases multiply: a file of one kilobyte can stand for gigabytes.",
    "wrong": "userData:\n  a: &a [西红柿, 番茄]\n  b: &b [*a, *a]\n  c: &c [*b, *b]\n  d: &d [*c, *c]\n  e: &e [*d, *d]\n  f: &f [*e, *e]\n  g: [*f, *f]",
    "right": "userData:\n  a: &a [西红柿, 番茄]\n  b: *a"
  },
  "approval-agrees": {
    "what": "The contract and the kind that an approval names are those of the change whose id it has.",
    "why": "People read the contract and the kind, and flowspec the id: where they are not of the same change, something else was approved than was read.",
    "wrong": "# flowspec.approvals.yaml, where the change is one of the contract purchase\n- change: 0123456789abcdef0123456789abcdef\n  contract: labour\n  reason: agreed with the legal department\n  by: legal",
    "right": "# flowspec.approvals.yaml, where the change is one of the contract purchase\n- change: 0123456789abcdef0123456789abcdef\n  contract: purchase\n  reason: agreed with the legal department\n  by: legal"
  },
  "approval-current": {
    "what": "An approval holds until the end of the day that it names, as clocks in China have it.",
    "why": "Whoever approved the change did so for a time; what has lapsed approves nothing.",
    "wrong": "# flowspec.approvals.yaml, on 2 February 2027\n- change: 0123456789abcdef0123456789abcdef\n  contract: purchase\n  reason: agreed with the legal department\n  by: legal\n  until: 2027-01-31",
    "right": "# flowspec.approvals.yaml, on 2 February 2027\n- change: 0123456789abcdef0123456789abcdef\n  contract: purchase\n  reason: agreed with the legal department\n  by: legal\n  until: 2027-02-28"
  },
  "approval-form": {
    "what": "`flowspec.approvals.yaml` is a list of approvals. Each has `change`, `contract`, `reason` and `by`, and may have `kind`, `says` and `until`.",
    "why": "What is not understood would approve something else than its author meant, or nothing, without a word.",
    "wrong": "# flowspec.approvals.yaml\n- change: 0123456789abcdef0123456789abcdef\n  contract: purchase\n  reason: agreed with the legal department\n  by: legal\n  ticket: LEGAL-12",
    "right": "# flowspec.approvals.yaml\n- change: 0123456789abcdef0123456789abcdef\n  contract: purchase\n  reason: agreed with the legal department\n  by: legal"
  },
  "approval-id-whole": {
    "what": "`change` is the whole id of a change, 32 hexadecimal digits in small letters.",
    "why": "Of the beginning of an id, another change could be made that has the same; of the whole, none can.",
    "wrong": "# flowspec.approvals.yaml\n- change: 01234567\n  contract: purchase\n  reason: agreed with the legal department\n  by: legal",
    "right": "# flowspec.approvals.yaml\n- change: 0123456789abcdef0123456789abcdef\n  contract: purchase\n  reason: agreed with the legal department\n  by: legal"
  },
  "approval-reason-required": {
    "what": "An approval says why the change is right, and who says so.",
    "why": "Who reads it later must be able to judge whether the reason still holds, and whom to ask.",
    "wrong": "# flowspec.approvals.yaml\n- change: 0123456789abcdef0123456789abcdef\n  contract: purchase\n  reason: \"\"\n  by: legal",
    "right": "# flowspec.approvals.yaml\n- change: 0123456789abcdef0123456789abcdef\n  contract: purchase\n  reason: agreed with the legal department\n  by: legal"
  },
  "approval-unique": {
    "what": "A change has one approval.",
    "why": "Of two with other reasons or other days nobody would know which counts.",
    "wrong": "# flowspec.approvals.yaml\n- change: 0123456789abcdef0123456789abcdef\n  contract: purchase\n  reason: agreed with the legal department\n  by: legal\n- change: 0123456789abcdef0123456789abcdef\n  contract: purchase\n  reason: agreed with the legal department\n  by: legal",
    "right": "# flowspec.approvals.yaml\n- change: 0123456789abcdef0123456789abcdef\n  contract: purchase\n  reason: agreed with the legal department\n  by: legal"
  },
  "approval-until-date": {
    "what": "`until` is a day of the calendar, `yyyy-mm-dd`: the last on which the approval holds, as clocks in China have it.",
    "why": "Of what is no date nobody knows when it lapses.",
    "wrong": "# flowspec.approvals.yaml\n- change: 0123456789abcdef0123456789abcdef\n  contract: purchase\n  reason: agreed with the legal department\n  by: legal\n  until: 31.01.2027",
    "right": "# flowspec.approvals.yaml\n- change: 0123456789abcdef0123456789abcdef\n  contract: purchase\n  reason: agreed with the legal department\n  by: legal\n  until: 2027-01-31"
  },
  "approval-used": {
    "what": "An approval fits a change between the two versions that are compared.",
    "why": "Left behind, it would approve the same change the next time somebody makes it, and nobody would look.",
    "wrong": "# flowspec.approvals.yaml, where nobody makes this change\n- change: 0123456789abcdef0123456789abcdef\n  contract: purchase\n  reason: agreed with the legal department\n  by: legal",
    "right": "# flowspec.approvals.yaml, where somebody makes this change\n- change: 0123456789abcdef0123456789abcdef\n  contract: purchase\n  reason: agreed with the legal department\n  by: legal"
  },
  "approver-deadline-ordered": {
    "what": "Where approvers sign one after the other, each deadline is not before those of the approvers above.",
    "why": "An approver above may take until later, and then this one can never sign in time.",
    "wrong": "approvers:\n  - { type: company, deadline: 2030-03-01T00:00:00+08:00 }\n  - { type: person, deadline: 2030-02-01T00:00:00+08:00 }",
    "right": "approvers:\n  - { type: company, deadline: 2030-02-01T00:00:00+08:00 }\n  - { type: person, deadline: 2030-03-01T00:00:00+08:00 }"
  },
  "approver-deadline-range": {
    "what": "An approver's deadline lies ahead when the contract is sent; 0 is the contract's deadline.",
    "why": "Nobody could sign in time, so the service refuses the contract.",
    "wrong": "approvers:\n  - { type: person, deadline: 2010-01-01T00:00:00+08:00 }",
    "right": "approvers:\n  - { type: person, deadline: +30d }"
  },
  "approver-deadline-within-flow": {
    "what": "An approver's deadline is not later than that of the contract.",
    "why": "The contract ends with its own deadline, so the approver has less time than it says; the service may refuse it.",
    "wrong": "deadline: 2030-02-01T00:00:00+08:00\napprovers:\n  - { type: person, deadline: 2030-03-01T00:00:00+08:00 }",
    "right": "deadline: 2030-03-01T00:00:00+08:00\napprovers:\n  - { type: person, deadline: 2030-02-01T00:00:00+08:00 }"
  },
  "approver-duplicate": {
    "what": "Nobody signs a contract twice for the same party. The same person may sign once for a company and once in person.",
    "why": "The service refuses a contract that has the same signer twice.",
    "wrong": "approvers:\n  - { type: person, name: 李四, mobile: \"15100000000\" }\n  - { type: person, name: 李四, mobile: \"15100000000\" }",
    "right": "approvers:\n  - { type: person, name: 李四, mobile: \"15100000000\" }\n  - { type: person, name: 张三, mobile: \"18888888888\" }"
  },
  "approver-keeps-component": {
    "what": "An approver keeps something to sign, even where optional keywords are missing.",
    "why": "With `optional: true` a component whose keyword is missing vanishes. An approver who is left with none is refused.",
    "wrong": "sign:\n  - { type: signature, at: { keyword: 附件, optional: true } } # it does not stand in the PDF",
    "right": "sign:\n  - { type: signature, at: { keyword: 附件, optional: true } }\n  - { type: signature, at: { page: 1, x: 100, y: 600 } }"
  },
  "approver-mobile-format": {
    "what": "A mobile number is a mainland one: 11 digits, the first a 1 and the second 3 to 9.",
    "why": "The service sends messages to no others and refuses them, also with a country code, blanks or hyphens.",
    "wrong": "approvers:\n  - { type: person, mobile: \"+86 13200000000\" }",
    "right": "approvers:\n  - { type: person, mobile: \"13200000000\" }"
  },
  "approver-mobile-required": {
    "what": "An approver has a mobile number, unless a user id says who it is, or the person is named later.",
    "why": "Notices go there, and the service refuses an approver without it.",
    "wrong": "approvers:\n  - { type: person, name: \"{{name}}\" }",
    "right": "approvers:\n  - { type: person, name: \"{{name}}\", mobile: \"{{mobile}}\" }"
  },
  "approver-name-charset": {
    "what": "A person's name is made of letters of any script, spaces, middle dots, full stops, hyphens and apostrophes.",
    "why": "The service compares it with an identity document, and refuses names with other signs.",
    "wrong": "approvers:\n  - { type: person, name: 典子谦& }",
    "right": "approvers:\n  - { type: person, name: 典子谦 }"
  },
  "approver-name-required": {
    "what": "An approver has a name, unless a user id says who it is, or the person is named later.",
    "why": "The service compares it with the identity of whoever comes to sign, and refuses an approver without it.",
    "wrong": "approvers:\n  - { type: person, mobile: \"{{mobile}}\" }",
    "right": "approvers:\n  - { type: person, name: \"{{name}}\", mobile: \"{{mobile}}\" }"
  },
  "approver-organization-required": {
    "what": "An approver that signs for a company names it, unless it is named later.",
    "why": "The service finds the company by its registered name, and refuses an approver without it.",
    "wrong": "approvers:\n  - { type: company, name: \"{{name}}\", mobile: \"{{mobile}}\" }",
    "right": "approvers:\n  - { type: company, organization: 典子谦示例企业, name: \"{{name}}\", mobile: \"{{mobile}}\" }"
  },
  "approver-role-name-charset": {
    "what": "An approver's role is made of Chinese characters, letters, digits and underscores.",
    "why": "The documents name no others, and the service may refuse them.",
    "wrong": "approvers:\n  - { type: person, role: 甲-方 }",
    "right": "approvers:\n  - { type: person, role: 甲方 }"
  },
  "approver-role-name-length": {
    "what": "An approver's role has at most 20 characters.",
    "why": "The service refuses a longer one.",
    "wrong": "approvers:\n  - { type: person, role: 甲方甲方甲方甲方甲方甲方甲方甲方甲方甲方甲方 }",
    "right": "approvers:\n  - { type: person, role: 甲方 }"
  },
  "approver-same-mobile-other-name": {
    "what": "Approvers with different names have different mobile numbers.",
    "why": "Notices and codes for both go to one telephone; usually one of the numbers was copied by mistake.",
    "wrong": "approvers:\n  - { type: person, name: 李四, mobile: \"13200000000\" }\n  - { type: person, name: 王五, mobile: \"13200000000\" }",
    "right": "approvers:\n  - { type: person, name: 李四, mobile: \"13200000000\" }\n  - { type: person, name: 王五, mobile: \"13700000000\" }"
  },
  "approver-sign-types-duplicates": {
    "what": "No check to sign is listed twice.",
    "why": "It changes nothing, so another was probably meant.",
    "wrong": "approvers:\n  - { type: person, signCheck: [face, face] }",
    "right": "approvers:\n  - { type: person, signCheck: [face, password] }"
  },
  "approver-sign-types-hkmt": {
    "what": "People of Hong Kong, Macau and Taiwan are not asked for the check by the mobile carrier.",
    "why": "The service advises against it: carriers may not know their documents, and then they cannot sign.",
    "wrong": "approvers:\n  - { type: person, idCardType: hongkong-and-macao, signCheck: [carrier] }",
    "right": "approvers:\n  - { type: person, idCardType: hongkong-and-macao, signCheck: [face] }"
  },
  "approver-sign-types-not-device-only": {
    "what": "Checks to sign are not only those that the approver's own device makes.",
    "why": "Not every device can make them, so the service refuses a contract that could not be signed on others.",
    "wrong": "approvers:\n  - { type: person, signCheck: [fingerprint, device-face] }",
    "right": "approvers:\n  - { type: person, signCheck: [face, fingerprint] }"
  },
  "approver-type-given": {
    "what": "An approver has a type.",
    "why": "It decides what else must be said of the approver, and the service refuses one without it.",
    "wrong": "approvers:\n  - { type: person, omit: [ApproverType] }",
    "right": "approvers:\n  - { type: person }"
  },
  "approver-verify-types-overridden": {
    "what": "`viewCheck` is set for a contract or its group, or for single approvers, not both.",
    "why": "The service takes the one of the contract or group and ignores the others.",
    "wrong": "viewCheck: face\napprovers:\n  - { type: person, viewCheck: [mobile] }",
    "right": "approvers:\n  - { type: person, viewCheck: [mobile] }"
  },
  "approver-verify-types-person-only": {
    "what": "An approver's `viewCheck` is for persons who sign in person.",
    "why": "For employees of a company the service ignores it, and the contract is less protected than it seems.",
    "wrong": "approvers:\n  - { type: company, viewCheck: [mobile] }",
    "right": "approvers:\n  - { type: person, viewCheck: [mobile] }"
  },
  "approvers-max": {
    "what": "At most 50 approvers sign a contract.",
    "why": "The service refuses a contract with more.",
    "wrong": "approvers: # for a list of 51 employees\n  - { each: employees, type: person, name: \"{{item.name}}\", mobile: \"{{item.mobile}}\" }",
    "right": "approvers: # for a list of 5 employees\n  - { each: employees, type: person, name: \"{{item.name}}\", mobile: \"{{item.mobile}}\" }"
  },
  "approvers-max-channel-group": {
    "what": "On essbasic, a contract of a group has at most 5 approvers.",
    "why": "One document says so and others allow 50, so the service may refuse the group.",
    "wrong": "flows:\n  - approvers: # for a list of 6 employees\n      - { each: employees, type: person, name: \"{{item.name}}\", mobile: \"{{item.mobile}}\" }",
    "right": "flows:\n  - approvers: # for a list of 5 employees\n      - { each: employees, type: person, name: \"{{item.name}}\", mobile: \"{{item.mobile}}\" }"
  },
  "approvers-min": {
    "what": "Somebody signs a contract, unless `approversLater` says that approvers are added after sending.",
    "why": "The service refuses a contract without approvers.",
    "wrong": "approvers: []",
    "right": "approvers:\n  - { type: person, name: \"{{name}}\", mobile: \"{{mobile}}\" }"
  },
  "auto-sign-scene-enum-group": {
    "what": "In a group, persons sign automatically for prescriptions only.",
    "why": "The documents name no other scene for a contract of a group, and the service may refuse one.",
    "wrong": "flows:\n  - { title: 电子处方, autoSignScene: other }",
    "right": "flows:\n  - { title: 电子处方, autoSignScene: prescription }"
  },
  "auto-sign-scene-required": {
    "what": "A contract that a person signs automatically names the scene.",
    "why": "Signing without the person is open to agreed scenes only; the service refuses it without one.",
    "wrong": "approvers:\n  - { type: person-auto, name: \"{{name}}\", mobile: \"{{mobile}}\" }",
    "right": "autoSignScene: prescription\napprovers:\n  - { type: person-auto, name: \"{{name}}\", mobile: \"{{mobile}}\" }"
  },
  "base-configurations": {
    "what": "`extends` names files with settings that several projects of a repository share, by paths relative to the file that names them. What a project is, `specs` and `out`, it says itself.",
    "why": "A project must mean the same wherever its repository is checked out.",
    "wrong": "extends: /etc/flowspec.base.yaml",
    "right": "extends: ../../flowspec.base.yaml"
  },
  "bodies-alike": {
    "what": "Bodies that are imported together are of one kind: they differ in values, in how often an element is there, or in what is left out.",
    "why": "One contract makes all of them, and what differs becomes its parameters. A parameter is a value: it cannot stand for another type of party, or another order.",
    "wrong": "# a.json\n{ \"Approvers\": [{ \"ApproverType\": 1 }] }\n# b.json\n{ \"Approvers\": [{ \"ApproverType\": 0 }] }",
    "right": "# a.json\n{ \"FlowName\": \"采购合同一\" }\n# b.json\n{ \"FlowName\": \"采购合同二\" }"
  },
  "cc-duplicate": {
    "what": "Nobody stands among the copy recipients twice, with the same name and mobile number.",
    "why": "The service refuses the request.",
    "wrong": "cc:\n  - { name: 李四, mobile: \"15100000000\" }\n  - { name: 李四, mobile: \"15100000000\" }",
    "right": "cc:\n  - { name: 李四, mobile: \"15100000000\" }\n  - { name: 张三, mobile: \"13200000000\" }"
  },
  "cc-max": {
    "what": "At most 50 people get a copy of a contract.",
    "why": "The service refuses more.",
    "wrong": "cc:\n  - { name: \"{{item.name}}\", mobile: \"{{item.mobile}}\", each: copies }   # for a list of 51 copies",
    "right": "cc:\n  - { name: \"{{item.name}}\", mobile: \"{{item.mobile}}\", each: copies }   # for a list of 50 copies"
  },
  "cc-mobile-format": {
    "what": "The mobile number of a copy recipient has 11 digits, without +86.",
    "why": "The service sends the copy by SMS to the mainland only, and refuses any other number.",
    "wrong": "cc:\n  - { name: 李四, mobile: \"+8613200000000\" }",
    "right": "cc:\n  - { name: 李四, mobile: \"13200000000\" }"
  },
  "cc-name-required": {
    "what": "Who gets a copy is named.",
    "why": "The service compares the name with the person's identity before it shows the contract.",
    "wrong": "cc:\n  - { mobile: \"{{mobile}}\" }",
    "right": "cc:\n  - { name: \"{{name}}\", mobile: \"{{mobile}}\" }"
  },
  "cc-not-signer": {
    "what": "No approver is a copy recipient too; people are told apart by their mobile numbers.",
    "why": "Who signs a contract has it anyway, and the service refuses the request.",
    "wrong": "approvers:\n  - { type: person, name: 李四, mobile: \"15100000000\" }\ncc:\n  - { name: 李四, mobile: \"15100000000\" }",
    "right": "approvers:\n  - { type: person, name: 李四, mobile: \"15100000000\" }\ncc:\n  - { name: 张三, mobile: \"13200000000\" }"
  },
  "cc-options-without-cc": {
    "what": "`ccNotify`, and `showCopies` of `embed`, stand in contracts with copy recipients.",
    "why": "They say when copies are announced and who may see them; without recipients they mean nothing.",
    "wrong": "ccNotify: completion",
    "right": "ccNotify: completion\ncc:\n  - { name: \"{{lawyer}}\", mobile: \"{{lawyerMobile}}\" }"
  },
  "cc-org-name-parens": {
    "what": "The name of a copy recipient's company has full-width brackets.",
    "why": "The service compares names with the register, where brackets are full-width, and may not find the company.",
    "wrong": "cc:\n  - { name: \"{{lawyer}}\", mobile: \"{{lawyerMobile}}\", organization: 典子谦示例企业(深圳) }",
    "right": "cc:\n  - { name: \"{{lawyer}}\", mobile: \"{{lawyerMobile}}\", organization: 典子谦示例企业（深圳） }"
  },
  "cc-unsupported-group-ess": {
    "what": "Contracts of a group have no copy recipients.",
    "why": "The structure has a member for them, but the service's text excludes them for groups, and a code for it exists.",
    "wrong": "flows:\n  - { title: 劳动合同, cc: [{ name: \"{{lawyer}}\", mobile: \"{{lawyerMobile}}\" }] }",
    "right": "flows:\n  - { title: 劳动合同 }"
  },
  "channel-approver-openid-charset": {
    "what": "An approver's `openId` has at most 64 letters and digits.",
    "why": "The documents allow no others, and the service may refuse them.",
    "wrong": "approvers:\n  - { type: company, openId: 李四 }",
    "right": "approvers:\n  - { type: company, openId: lisi }"
  },
  "channel-approver-org-openid-length": {
    "what": "An approver's `organizationOpenId` has at most 64 characters.",
    "why": "The service holds no longer ids and refuses the request.",
    "wrong": "approvers:\n  - { type: company, organizationOpenId: company-company-company-company-company-company-company-company-company- }",
    "right": "approvers:\n  - { type: company, organizationOpenId: org_lisi }"
  },
  "channel-initiator-required": {
    "what": "On essbasic, `initiator` names the application, the sending company in it, and the sending employee.",
    "why": "An application sends for many companies, so the service cannot know who sends, and refuses the request.",
    "wrong": "initiator: { organizationOpenId: \"{{company}}\" }",
    "right": "initiator: { appId: \"{{app}}\", organizationOpenId: \"{{company}}\", openId: \"{{employee}}\" }"
  },
  "channel-not-channel-org-only-org": {
    "what": "`outsideApp` is said of companies only.",
    "why": "It means nothing for a person, and the service may refuse it.",
    "wrong": "approvers:\n  - { type: person, outsideApp: true }",
    "right": "approvers:\n  - { type: company, outsideApp: true }"
  },
  "channel-openid-length": {
    "what": "The sending employee's `openId` has at most 64 characters.",
    "why": "The service holds no longer ids and refuses the request.",
    "wrong": "initiator: { openId: employee-employee-employee-employee-employee-employee-employee-employee- }",
    "right": "initiator: { openId: n9527 }"
  },
  "channel-openid-or-claim": {
    "what": "On essbasic, an approver that signs for a company of the application gives the employee's `openId`.",
    "why": "Without it, the contract is sent for any employee of that company to claim.",
    "wrong": "approvers:\n  - { type: company, organization: 李四示例企业, organizationOpenId: \"{{company}}\" }",
    "right": "approvers:\n  - { type: company, organization: 李四示例企业, organizationOpenId: \"{{company}}\", openId: \"{{employee}}\" }"
  },
  "channel-org-name-mobile": {
    "what": "On essbasic, an employee is named by `name` and `mobile` beside `openId`.",
    "why": "The service needs them of employees who are not verified yet, and may refuse an approver without them.",
    "wrong": "approvers:\n  - { type: company, openId: \"{{employee}}\" }",
    "right": "approvers:\n  - { type: company, openId: \"{{employee}}\", name: \"{{name}}\", mobile: \"{{mobile}}\" }"
  },
  "channel-org-openid-required": {
    "what": "On essbasic, an approver that signs for a company of the application other than the sending one gives its `organizationOpenId`.",
    "why": "The service knows the application's companies by their ids; only the sending company is named by the request already.",
    "wrong": "approvers:\n  - { type: company, organization: 典子谦示例企业 }\n  - { type: company-auto, organization: 李四示例企业 }",
    "right": "approvers:\n  - { type: company, organization: 典子谦示例企业 }\n  - { type: company, organization: 李四示例企业, organizationOpenId: org_lisi }"
  },
  "channel-orgopenid-length": {
    "what": "The sending company's `organizationOpenId` has at most 64 characters.",
    "why": "The service holds no longer ids and refuses the request.",
    "wrong": "initiator: { organizationOpenId: company-company-company-company-company-company-company-company-company- }",
    "right": "initiator: { organizationOpenId: org_dianziqian }"
  },
  "channel-own-company-implied": {
    "what": "On essbasic, an approver that signs for a company of the application gives the company's `organizationOpenId`.",
    "why": "Left out, it is the company that sends; for any other the service may refuse the approver.",
    "wrong": "approvers:\n  - { type: company, organization: 李四示例企业 }",
    "right": "approvers:\n  - { type: company, organization: 李四示例企业, organizationOpenId: \"{{company}}\" }"
  },
  "channel-own-employee-options": {
    "what": "`email` and `mobileMode` are said only of approvers outside the application's own companies.",
    "why": "Employees of the application's companies get no notices and are known by their ids, so the service ignores both.",
    "wrong": "approvers:\n  - { type: company, openId: \"{{employee}}\", idCardNumber: \"{{number}}\", mobileMode: given }",
    "right": "approvers:\n  - { type: company, openId: \"{{employee}}\", idCardNumber: \"{{number}}\" }"
  },
  "channel-prepare-resource-id-required": {
    "what": "A template or a draft has an id, and so has a file where the page lets nobody upload one.",
    "why": "There would be nothing to sign, so the service refuses the request.",
    "wrong": "action: ChannelCreatePrepareFlow\nembed: { showUpload: false }",
    "right": "action: ChannelCreatePrepareFlow\nfiles: [{ id: \"{{file}}\" }]\nembed: { showUpload: false }"
  },
  "channel-saas-org-no-openids": {
    "what": "An approver of a company outside the application has no ids of the application.",
    "why": "The service finds no such company or employee in the application, and refuses the approver.",
    "wrong": "approvers:\n  - { type: company, outsideApp: true, openId: \"{{employee}}\" }",
    "right": "approvers:\n  - { type: company, outsideApp: true }"
  },
  "chosen-environment": {
    "what": "Where one request is made of a contract that has variables, to render, preview or trace it, an environment is chosen.",
    "why": "Its ids differ between the service's sites. `check` and `compile` judge every environment, and need no choice.",
    "wrong": "environments:\n  production: { vars: { sealId: yDRsealId00000000000000000000001 } }\n  test: { vars: { sealId: yDRsealId00000000000000000000002 } }",
    "right": "env: production\nenvironments:\n  production: { vars: { sealId: yDRsealId00000000000000000000001 } }\n  test: { vars: { sealId: yDRsealId00000000000000000000002 } }"
  },
  "code-syntax": {
    "what": "Code that is imported is TypeScript or JavaScript without a mistake of syntax.",
    "why": "What stands behind a mistake may be read as something else, and another request would be imported.",
    "wrong": "client.CreateFlowByFiles({ FlowName: \"采购合同\", );",
    "right": "client.CreateFlowByFiles({ FlowName: \"采购合同\" });"
  },
  "collection-limit": {
    "what": "A list or a map holds at most 2,000 values.",
    "why": "No list of the service holds more than a few hundred; a longer one is data, not a contract, and would hold up everybody's pipeline.",
    "wrong": "userData: { a1: x, a2: x, a3: x }   # and 2,000 more",
    "right": "userData: { a1: x }"
  },
  "combination-child-value": {
    "what": "A part of an approver's combination at a keyword has no `value`.",
    "why": "The approver fills it in later; the service may refuse a value now.",
    "wrong": "type: combination\nat: { keyword: 审批意见 }\nsize: [200, 100]\nchildren: [{ type: multiline-text, value: 同意, offset: [0, 20], size: [100, 40] }]",
    "right": "type: combination\nat: { keyword: 审批意见 }\nsize: [200, 100]\nchildren: [{ type: multiline-text, offset: [0, 20], size: [100, 40] }]"
  },
  "combination-children-exist": {
    "what": "The `children` of a combination at a position are ids of components in the same list of the same approver.",
    "why": "The service finds the parts by their ids there and refuses a combination with a part that is not there.",
    "wrong": "sign:\n  - { type: combination, children: [vote], at: { page: 1, x: 10, y: 10 }, size: [200, 100] }",
    "right": "sign:\n  - { type: combination, children: [vote], at: { page: 1, x: 10, y: 10 }, size: [200, 100] }\n  - { type: selector, id: vote, options: [同意, 不同意], at: { page: 1, x: 10, y: 10 }, size: [100, 20] }"
  },
  "combination-children-max": {
    "what": "A combination in `sign` has at most 4 parts.",
    "why": "The service refuses more.",
    "wrong": "type: combination\nat: { keyword: 审批意见 }\nsize: [200, 100]\nchildren: [&line { type: multiline-text, offset: [0, 20], size: [100, 20] }, *line, *line, *line, *line]",
    "right": "type: combination\nat: { keyword: 审批意见 }\nsize: [200, 100]\nchildren: [&line { type: multiline-text, offset: [0, 20], size: [100, 20] }, *line, *line, *line]"
  },
  "combination-children-types": {
    "what": "The parts of a combination in `sign` are signatures, dates, selectors and multi-line texts.",
    "why": "The service refuses any other part.",
    "wrong": "sign:\n  - { type: combination, children: [stamp], at: { page: 1, x: 10, y: 10 }, size: [200, 100] }\n  - { type: seal, id: stamp, at: { page: 1, x: 10, y: 10 } }",
    "right": "sign:\n  - { type: combination, children: [name], at: { page: 1, x: 10, y: 10 }, size: [200, 100] }\n  - { type: signature, id: name, at: { page: 1, x: 10, y: 10 } }"
  },
  "combination-keyword-children": {
    "what": "At a keyword, the `children` of a combination are the components themselves, each with an `offset`; elsewhere they are ids.",
    "why": "The service knows where a keyword is only later, so parts at positions of their own cannot belong to it; it refuses the wrong form.",
    "wrong": "{ type: combination, at: { keyword: 审批意见 }, children: [vote], size: [200, 100] }",
    "right": "{ type: combination, at: { keyword: 审批意见 }, children: [{ type: signature, offset: [0, 20], size: [119, 43] }], size: [200, 100] }"
  },
  "complete-placement": {
    "what": "A component has a placement, and a placement on a page has `page`, `x` and `y`.",
    "why": "The service refuses a component that stands nowhere, or puts it into a corner of the page.",
    "wrong": "at: { page: 1, x: 100 }",
    "right": "at: { page: 1, x: 100, y: 600 }"
  },
  "complete-size": {
    "what": "A component has a `size`, unless it is a seal or a signature, for which there are recommended sizes, or stands at a form field.",
    "why": "The service needs width and height to draw it.",
    "wrong": "{ type: date, at: { page: 1, x: 100, y: 600 } }",
    "right": "{ type: date, at: { page: 1, x: 100, y: 600 }, size: [100, 20] }"
  },
  "component-clear-of-print": {
    "what": "What is filled in or signed by hand does not lie upon printed text.",
    "why": "Both become hard to read. Beside a keyword, most often the rest of its label or the next column is hidden. Seals are put over text on purpose, so is what stands in the middle of its keyword's words, and blanks such as underscores are there to be written on: none of these counts. Nor do a touch of the rim, the colon behind a keyword, and the words of a date whose `format` has numbers alone.",
    "wrong": "{ type: text, at: { page: 1, x: 90, y: 120 }, size: [200, 20] } # upon a paragraph",
    "right": "{ type: text, at: { page: 1, x: 90, y: 150 }, size: [200, 20] }"
  },
  "component-id-charset": {
    "what": "The id of a component is made of Chinese characters, letters, digits and underscores.",
    "why": "The documents name no others, and the service may refuse them.",
    "wrong": "id: supplier-signs",
    "right": "id: supplier_signs"
  },
  "component-id-length": {
    "what": "The id of a component has at most 30 characters.",
    "why": "The service refuses a longer one.",
    "wrong": "id: the_place_where_the_supplier_signs",
    "right": "id: supplier_signs"
  },
  "component-id-unique": {
    "what": "No two components of a contract have the same id.",
    "why": "An id stands for one component of the PDF. Combinations and values would find the wrong one, and the service may refuse the request.",
    "wrong": "sign:\n  - { type: seal, id: seal, at: { page: 1, x: 10, y: 10 } }\n  - { type: seal, id: seal, at: { page: 2, x: 10, y: 10 } }",
    "right": "sign:\n  - { type: seal, id: seal_1, at: { page: 1, x: 10, y: 10 } }\n  - { type: seal, id: seal_2, at: { page: 2, x: 10, y: 10 } }"
  },
  "component-in-page": {
    "what": "A component lies inside its page, as the page is seen.",
    "why": "What lies outside is cut off, or refused.",
    "wrong": "{ type: seal, at: { page: 1, x: 560, y: 100 } } # on a page 595 wide",
    "right": "{ type: seal, at: { page: 1, x: 460, y: 100 } }"
  },
  "component-limit-id-beats-type": {
    "what": "A seal is limited to ids or to kinds, not both.",
    "why": "The service goes by the ids and ignores the kinds, so fewer seals can be used than it seems.",
    "wrong": "addable: [{ type: seal, sealIds: [\"{{seal}}\"], sealKinds: [official] }]",
    "right": "addable: [{ type: seal, sealIds: [\"{{seal}}\"] }]"
  },
  "component-limit-legal-no-value": {
    "what": "The seal of a legal representative is not limited any further.",
    "why": "A company has one such seal, so the service has nothing to choose from.",
    "wrong": "addable: [{ type: legal-person-seal, sealKinds: [official] }]",
    "right": "addable: [{ type: legal-person-seal }]"
  },
  "component-limit-person": {
    "what": "A person may add signatures only.",
    "why": "Seals are a company's, so the service refuses them for a person.",
    "wrong": "approvers:\n  - { type: person, addable: [{ type: seal }] }",
    "right": "approvers:\n  - { type: person, addable: [{ type: signature }] }"
  },
  "component-limit-seal-id-own-only": {
    "what": "Seals are named by id only for approvers of the sender's own company, or of its subsidiaries.",
    "why": "The service knows no other company's seals by the sender's word, and may refuse the contract.",
    "wrong": "signPlacement: approver\napprovers:\n  - { type: company, organization: 典子谦示例企业, addable: [{ type: seal, sealIds: [\"{{seal}}\"] }] }\n  - { type: company, organization: 李四示例企业, addable: [{ type: seal, sealIds: [\"{{other}}\"] }] }",
    "right": "signPlacement: approver\napprovers:\n  - { type: company, organization: 典子谦示例企业, addable: [{ type: seal, sealIds: [\"{{seal}}\"] }] }\n  - { type: company, organization: 李四示例企业, addable: [{ type: seal, sealKinds: [official] }] }"
  },
  "component-limit-seal-values": {
    "what": "A seal is limited to kinds of seals, or to ids of seals, which have 32 letters and digits.",
    "why": "The service refuses a limit that names no seal.",
    "wrong": "addable: [{ type: seal, sealIds: [COMPANY] }]",
    "right": "addable: [{ type: seal, sealKinds: [finance] }]"
  },
  "component-limit-sign-values": {
    "what": "A signature is limited to kinds of signatures, of which an uploaded image is none here.",
    "why": "The service refuses a limit that names no way to sign.",
    "wrong": "addable: [{ type: signature, signatureKinds: [img-esign] }]",
    "right": "addable: [{ type: signature, signatureKinds: [system-esign] }]"
  },
  "component-limit-type-given": {
    "what": "What approvers may add has a type.",
    "why": "The service refuses a limit that does not say what it limits.",
    "wrong": "approvers:\n  - { type: company, addable: [{ type: seal, omit: [ComponentType] }] }",
    "right": "approvers:\n  - { type: company, addable: [{ type: seal }] }"
  },
  "component-lock-embedded-only": {
    "what": "`canEdit` and `canMove` are said of components that the sender sees on an embedded page.",
    "why": "Without such a page nobody could edit or move the component before it is sent, so they change nothing.",
    "wrong": "action: CreateFlowByFiles\nfill:\n  - { type: text, canEdit: false, value: 甲 }",
    "right": "action: CreatePrepareFlow\nfill:\n  - { type: text, canEdit: false, value: 甲 }"
  },
  "component-name-charset": {
    "what": "The name of a component is made of Chinese characters, letters, digits and underscores.",
    "why": "The documents name no others. Some have been accepted nevertheless, so this is a warning.",
    "wrong": "name: 签名/盖章",
    "right": "name: 签名_盖章"
  },
  "component-name-length": {
    "what": "The name of a component has at most 20 characters.",
    "why": "The service refuses a longer one.",
    "wrong": "name: 合同总金额含税人民币大写精确到分并由双方盖章确认",
    "right": "name: 合同总金额"
  },
  "component-name-pictographs": {
    "what": "The name of a component has no pictographs.",
    "why": "The documents exclude them; the service refuses such a name.",
    "wrong": "name: 金额💰",
    "right": "name: 金额"
  },
  "component-output-only-members": {
    "what": "`recipientId` and `isFormField` of a component are left out.",
    "why": "The service says them in its replies. In a request they have no effect, however they are set.",
    "wrong": "{ type: seal, recipientId: yDSLXUUckpk, at: { page: 1, x: 10, y: 10 } }",
    "right": "{ type: seal, at: { page: 1, x: 10, y: 10 } }"
  },
  "component-type-required": {
    "what": "A component has a `type`, also where `wire` sets some of its members.",
    "why": "It decides everything else about the component; the service refuses one without.",
    "wrong": "{ type: seal, omit: [ComponentType] }",
    "right": "{ type: seal }"
  },
  "components-apart-in-pdf": {
    "what": "Components stand apart from each other, also where keywords, form fields and ranges of pages put them.",
    "why": "What lies under another box cannot be read or signed; between two parties that is a dispute in the making. A seal upon what its own party signs, or upon what the initiator fills in, is usual and let pass.",
    "wrong": "[{ type: signature, at: { keyword: 签字 } }, { type: date, at: { keyword: 签字 }, size: [80, 20] }]",
    "right": "[{ type: signature, at: { keyword: 签字, align: right } }, { type: date, at: { keyword: 日期, align: right }, size: [80, 20] }]"
  },
  "condition-params": {
    "what": "A condition names a boolean, a parameter that may be left out, or compares an enum by `is`.",
    "why": "Of anything else the condition would always hold. What may be left out counts as given unless it is an empty text or an empty list.",
    "wrong": "params: { guarantor: person-name }\napprovers:\n  - { type: person, name: \"{{guarantor}}\", when: guarantor }",
    "right": "params: { guarantor: { type: person-name, optional: true } }\napprovers:\n  - { type: person, name: \"{{guarantor}}\", when: guarantor }"
  },
  "condition-syntax": {
    "what": "`when` names a boolean parameter, one that may be left out, or an enum with one of its words after `is`; `not` says the opposite, and `and` joins several.",
    "why": "There are no expressions: what a contract says must be readable in the contract, by people who do not program.",
    "wrong": "params: { kind: { values: [person, company] } }\napprovers:\n  - { type: company, when: kind == company }",
    "right": "params: { kind: { values: [person, company] } }\napprovers:\n  - { type: company, when: kind is company }"
  },
  "condition-words": {
    "what": "After `is` and `is not` stands one of the words of the enum.",
    "why": "With a word that the enum does not have, the condition never holds, or always.",
    "wrong": "params: { kind: { values: [person, company] } }\napprovers:\n  - { type: company, when: kind is compnay }",
    "right": "params: { kind: { values: [person, company] } }\napprovers:\n  - { type: company, when: kind is company }"
  },
  "config-paths": {
    "what": "`specs` and `out` of a configuration name files and folders of its own folder, by relative paths.",
    "why": "A configuration comes with the project: one that reads or writes elsewhere does so on every machine where the project is checked.",
    "wrong": "out: ../generated",
    "right": "out: generated"
  },
  "contract-names": {
    "what": "A contract's name is kebab-case: lower-case letters, digits and single hyphens, at most 100 characters; `index` and `runtime` are taken.",
    "why": "The name becomes the names of files and of functions in generated code.",
    "wrong": "name: Tomato Purchase",
    "right": "name: tomato-purchase"
  },
  "covered-words": {
    "what": "Elements of one list that are there for several words of an enum are there for each of its words.",
    "why": "Who adds a word to an enum easily forgets a list: then a contract may be sent without a party or a clause.",
    "wrong": "params: { kind: { values: [person, company, agency] } }\napprovers:\n  - { type: person, when: kind is person }\n  - { type: company, when: kind is company }",
    "right": "params: { kind: { values: [person, company, agency] } }\napprovers:\n  - { type: person, when: kind is person }\n  - { type: company, when: kind is not person }"
  },
  "custom-approver-tag-length": {
    "what": "The name of a group of which one signs for all has at most 64 characters.",
    "why": "The service refuses a longer one.",
    "wrong": "approvers:\n  - { type: company, eitherSign: purchasing-purchasing-purchasing-purchasing-purchasing-purchasing- }",
    "right": "approvers:\n  - { type: company, eitherSign: purchasing }"
  },
  "custom-approver-tag-unique": {
    "what": "Approvers with the same `eitherSign` are of the same party: the same company, or all persons.",
    "why": "One of them signs for all, so the other party might never sign; the service may refuse the contract.",
    "wrong": "approvers:\n  - { type: company, organization: 甲公司, eitherSign: sales }\n  - { type: company, organization: 乙公司, eitherSign: sales }",
    "right": "approvers:\n  - { type: company, organization: 甲公司, eitherSign: buyers }\n  - { type: company, organization: 乙公司, eitherSign: sellers }"
  },
  "custom-show-map-index": {
    "what": "A card text numbers approvers from 1 to as many as there are.",
    "why": "There is nobody to name under another number, and the service refuses it.",
    "wrong": "cardText: \"{签署方2姓名}\"\napprovers:\n  - { type: person, name: \"{{name}}\", mobile: \"{{mobile}}\" }",
    "right": "cardText: \"{签署方1姓名}\"\napprovers:\n  - { type: person, name: \"{{name}}\", mobile: \"{{mobile}}\" }"
  },
  "custom-show-map-variables": {
    "what": "In braces, a card text has only {合同名称}, {发起方企业}, {发起方姓名}, {签署方N企业} and {签署方N姓名}, with a number for N.",
    "why": "The service fills in these and refuses any other.",
    "wrong": "cardText: 编号:{合同编号}",
    "right": "cardText: 合同名称:{合同名称};签署方:{签署方1姓名}"
  },
  "deadline-far": {
    "what": "A deadline lies before the year 3021.",
    "why": "No document gives a bound here, but another action has this one; usually a digit is too much.",
    "wrong": "deadline: 99999999999",
    "right": "deadline: +30d"
  },
  "deadline-future": {
    "what": "A deadline lies ahead of the moment of sending; 0 stands for the service's default of 365 days.",
    "why": "Nobody could sign, and the service refuses the contract.",
    "wrong": "deadline: 2010-01-01T00:00:00+08:00",
    "right": "deadline: +30d"
  },
  "deadline-max-channel-group": {
    "what": "The deadline of a contract in a group that an application sends lies before the year 3021.",
    "why": "The service names this bound here and refuses a later time.",
    "wrong": "flows:\n  - deadline: 33162419561",
    "right": "flows:\n  - deadline: +30d"
  },
  "deadline-type": {
    "what": "A deadline in digits counts seconds since 1970, not milliseconds.",
    "why": "The service takes seconds; a value of `Date.now()` would lie tens of thousands of years ahead.",
    "wrong": "deadline: 1830268800000",
    "right": "deadline: 2028-01-01T00:00:00+08:00"
  },
  "declarations-agree": {
    "what": "A parameter that a contract and the files that it uses declare several times is declared alike: of the same type, with the same bounds and the same default. What it is for people (`label`, `description`) may differ, and the nearer file says it.",
    "why": "It is one parameter. If one declaration won in silence, the other file would say something that is not so.",
    "wrong": "params: { supplier: organization }\napprovers:\n  - use: ./parties/supplier.yaml # declares `supplier: person-name`\ndescription: 与 {{supplier}} 的采购合同",
    "right": "params: { supplier: { type: person-name, label: 供应商 } }\napprovers:\n  - use: ./parties/supplier.yaml # declares `supplier: person-name`\ndescription: 与 {{supplier}} 的采购合同"
  },
  "depth-limit": {
    "what": "Values are nested at most 100 deep.",
    "why": "Nothing in a contract is nested deeper than about ten; deeper nesting exhausts the stack of every program that reads it.",
    "wrong": "title: [[ … ]]   # 100 deep",
    "right": "title: 采购合同"
  },
  "embedded-sub-org-fields": {
    "what": "On an embedded page of essbasic, an approver of a company of the application gives the company's name and its id.",
    "why": "The service knows companies of the application by these, and refuses an approver that lacks one.",
    "wrong": "approvers:\n  - { type: company, openId: \"{{employee}}\" }",
    "right": "approvers:\n  - { type: company, organization: 李四示例企业, organizationOpenId: \"{{company}}\", openId: \"{{employee}}\" }"
  },
  "endpoint-hosts": {
    "what": "`endpoint` of an environment is the name of a host, for all services or by the name of each.",
    "why": "The service's SDK adds the protocol and the path by itself.",
    "wrong": "environments: { production: { endpoint: https://esign.example.com/, vars: { sealId: yDRsealId00000000000000000000001 } } }",
    "right": "environments: { production: { endpoint: esign.example.com, vars: { sealId: yDRsealId00000000000000000000001 } } }"
  },
  "endpoints-of-service": {
    "what": "`endpoint` is a host of the service of the contracts, and only production sends to that of production.",
    "why": "A wrong host is found late: the service answers that the key or the action is wrong, or the contract is real.",
    "wrong": "environments: { production: { endpoint: file.example.com, vars: { sealId: yDRsealId00000000000000000000001 } } }",
    "right": "environments: { production: { endpoint: esign.example.com, vars: { sealId: yDRsealId00000000000000000000001 } } }"
  },
  "ess-agent-proxyorg-required": {
    "what": "A head office that sends for a subsidiary names it by its id.",
    "why": "A delegation without a subsidiary is refused.",
    "wrong": "initiator: { userId: 19561039c99fe825a934a132520fde6a, onBehalfOf: \"\" }",
    "right": "initiator: { userId: 19561039c99fe825a934a132520fde6a, onBehalfOf: yDRorganizationId000000000000001 }"
  },
  "extra-attachment-limit": {
    "what": "An attachment takes 1 to 6 files: `maxFiles`.",
    "why": "The service refuses another limit.",
    "wrong": "{ type: attachment, maxFiles: 10 }",
    "right": "{ type: attachment, maxFiles: 6 }"
  },
  "extra-date-gaps": {
    "what": "The `gaps` of a date are two numbers of spaces.",
    "why": "They stand between year, month and day; the service refuses anything else.",
    "wrong": "{ type: date, format: yyyy m d, gaps: [-1, 2] }",
    "right": "{ type: date, format: yyyy m d, gaps: [2, 2] }"
  },
  "extra-date-gaps-effective": {
    "what": "`gaps` stands with the format `yyyy m d`.",
    "why": "Only this format has spaces to widen; with any other the gaps are overlooked.",
    "wrong": "{ type: date, format: yyyy-m-d, gaps: [2, 2] }",
    "right": "{ type: date, format: yyyy m d, gaps: [2, 2] }"
  },
  "extra-date-needs-format": {
    "what": "A date to sign that has a font, a size, an alignment or gaps has a `format` too.",
    "why": "Without a format the service overlooks all options of the date and draws it as it likes: yyyy年m月d日, centred.",
    "wrong": "{ type: date, fontSize: 20 }",
    "right": "{ type: date, format: yyyy年m月d日, fontSize: 20 }"
  },
  "extra-font-color": {
    "what": "A `color` is written #RRGGBB: red, green and blue, each with two hexadecimal digits.",
    "why": "The compiler writes it as the service wants it, red, green and blue as numbers up to 255; the service refuses a name.",
    "wrong": "{ type: text, color: red }",
    "right": "{ type: text, color: \"#FF0000\" }"
  },
  "extra-font-size-range": {
    "what": "A `fontSize` is 6 to 72 points.",
    "why": "The service refuses a smaller or a larger one.",
    "wrong": "{ type: text, fontSize: 80 }",
    "right": "{ type: text, fontSize: 12 }"
  },
  "extra-page-ranges-bounds": {
    "what": "A range of pages begins at page 1 or later, and ends where it begins or later.",
    "why": "The service refuses a range without pages.",
    "wrong": "{ type: seal, pages: 5-2 }",
    "right": "{ type: seal, pages: 2-5 }"
  },
  "extra-page-ranges-normal-only": {
    "what": "`pages` stands with a placement at a position.",
    "why": "The same position is used on each page. A keyword or a form field has places of its own, and no document says what happens then.",
    "wrong": "{ type: seal, at: { keyword: 盖章处 }, pages: all }",
    "right": "{ type: seal, at: { page: 1, x: 160, y: 260 }, pages: all }"
  },
  "extra-page-ranges-overlap": {
    "what": "Ranges of pages do not overlap.",
    "why": "A page that is named twice would be sealed twice at the same place, or the author meant another page.",
    "wrong": "{ type: seal, pages: '1-3,2-4' }",
    "right": "{ type: seal, pages: 1-4 }"
  },
  "extra-page-ranges-shape": {
    "what": "`pages` is `all`, a page, a range such as `1-3`, or several of these with commas between; `last` can end a range.",
    "why": "The compiler makes the ranges of the request from it; another text has no meaning.",
    "wrong": "{ type: seal, pages: odd }",
    "right": "{ type: seal, pages: '1,3,5-last' }"
  },
  "extra-recipient-busi-person": {
    "what": "`autofill` of a person is one of the words that begin with `personal-`.",
    "why": "The service fills in what it knows of the approver. A person has no company, so the component stays empty.",
    "wrong": "type: person\nfill:\n  - { type: text, autofill: company-name, at: { page: 1, x: 10, y: 10 }, size: [100, 20] }",
    "right": "type: person\nfill:\n  - { type: text, autofill: personal-name, at: { page: 1, x: 10, y: 10 }, size: [100, 20] }"
  },
  "extra-rotate-channel": {
    "what": "A seal, a signature or a date is turned by -360 to 360 degrees.",
    "why": "The service refuses other numbers.",
    "wrong": "{ type: seal, rotate: 400 }",
    "right": "{ type: seal, rotate: 40 }"
  },
  "extra-rotate-relation": {
    "what": "Components that are turned together name each other: each has the other's id in `rotateWith`.",
    "why": "The service turns two components around a common centre only when both say so; else each is turned alone, or the request refused.",
    "wrong": "sign:\n  - { type: signature, id: name, rotate: 30, rotateWith: day, at: { page: 1, x: 10, y: 10 } }\n  - { type: date, id: day, rotate: 30, at: { page: 1, x: 10, y: 60 }, size: [100, 20] }",
    "right": "sign:\n  - { type: signature, id: name, rotate: 30, rotateWith: day, at: { page: 1, x: 10, y: 10 } }\n  - { type: date, id: day, rotate: 30, rotateWith: name, at: { page: 1, x: 10, y: 60 }, size: [100, 20] }"
  },
  "extra-seal-opacity-channel": {
    "what": "On essbasic, the `opacity` of a seal or a signature is 0.6 to 1, as on ess.",
    "why": "A paler one could hardly be seen; the service refuses it.",
    "wrong": "{ type: seal, opacity: 0.3 }",
    "right": "{ type: seal, opacity: 0.7 }"
  },
  "extra-seal-opacity-ess": {
    "what": "On ess, the `opacity` of a seal or a signature is 0.6 to 1.",
    "why": "A paler one could hardly be seen; the service refuses it.",
    "wrong": "{ type: seal, opacity: 0.3 }",
    "right": "{ type: seal, opacity: 0.7 }"
  },
  "extra-selector-values": {
    "what": "A selector has `options`, or a `subtype` that brings its own.",
    "why": "Nobody could choose anything, and the service may refuse it.",
    "wrong": "{ type: selector, at: { page: 1, x: 10, y: 10 }, size: [100, 20] }",
    "right": "{ type: selector, options: [同意, 不同意], at: { page: 1, x: 10, y: 10 }, size: [100, 20] }"
  },
  "extra-subtype-by-type": {
    "what": "The subtypes `email` and `digit` stand with the type `text`, `location` with `multiline-text`.",
    "why": "The documents show no others, and the service may refuse them or overlook the subtype.",
    "wrong": "{ type: text, subtype: location }",
    "right": "{ type: multiline-text, subtype: location }"
  },
  "extra-watermark-opacity": {
    "what": "The `opacity` of a watermark is 0 to 1.",
    "why": "0 cannot be seen, 1 hides what is below; the service refuses other numbers.",
    "wrong": "{ type: watermark, subtype: viewer, opacity: 10 }",
    "right": "{ type: watermark, subtype: viewer, opacity: 0.1 }"
  },
  "extra-watermark-rotate": {
    "what": "A watermark is turned by 0 to 359 degrees.",
    "why": "The service refuses other numbers; a full turn is 0.",
    "wrong": "{ type: watermark, subtype: viewer, rotate: -45 }",
    "right": "{ type: watermark, subtype: viewer, rotate: 315 }"
  },
  "field-in-pdf": {
    "what": "A form field that a component stands at is in the PDF.",
    "why": "The service takes place and size from the field, and refuses a contract whose PDF has no field of that name.",
    "wrong": "{ type: text, at: { field: adress } }",
    "right": "{ type: text, at: { field: address } }"
  },
  "field-needs-component-name": {
    "what": "A placement at a form field says which field.",
    "why": "The service looks for it in the form of the PDF, and refuses the request when there is nothing to look for.",
    "wrong": "{ type: text, at: { field: \"\" } }",
    "right": "{ type: text, at: { field: address } }"
  },
  "field-not-for-seal": {
    "what": "A seal or a signature stands at a position or a keyword, not at a form field.",
    "why": "The list of types says that form fields cannot be seals or signatures; an official example has both. It may work, and it may be refused.",
    "wrong": "{ type: seal, at: { field: seal } }",
    "right": "{ type: seal, at: { page: 1, x: 160, y: 260 } }"
  },
  "field-suits-component": {
    "what": "A component stands at a form field of its own kind: a text at a text field, a checkbox at a box to tick.",
    "why": "The field gives place and size only, but one of another kind is mostly the wrong one, and its box has another shape.",
    "wrong": "{ type: text, at: { field: agreed } } # a box to tick",
    "right": "{ type: checkbox, at: { field: agreed } }"
  },
  "field-used-once": {
    "what": "No two components stand at the same form field.",
    "why": "They would lie one upon the other, and two parties would write into one place.",
    "wrong": "[{ type: text, at: { field: address } }, { type: date, at: { field: address } }]",
    "right": "[{ type: text, at: { field: address } }, { type: date, at: { field: signedOn } }]"
  },
  "file-id-hour": {
    "what": "The id of an uploaded file is used before the moment until which the service keeps the file: by default an hour after the upload.",
    "why": "Afterwards the service removes files at moments of its own, and may not find this one. A builder can tell only of ids that know when they were uploaded.",
    "wrong": "fileId: labourContractFile.uploaded(accepted, reply, twoHoursAgo)",
    "right": "fileId: labourContractFile.uploaded(accepted, reply, aMinuteAgo)"
  },
  "file-id-shape": {
    "what": "A file id has 32 letters and digits.",
    "why": "All ids that UploadFiles returns do; another one is a file's name, a path, or cut off, and no file is found by it.",
    "wrong": "files:\n  - { id: contract.pdf }",
    "right": "files:\n  - { id: \"{{file}}\" }"
  },
  "file-id-written": {
    "what": "The id of an uploaded file is a parameter; it is not written out in a contract, in a file that it uses, or as a variable.",
    "why": "Uploads live for an hour, unless the service has allowed the account to keep them longer: a request that is made tomorrow would name a file that is gone.",
    "wrong": "files:\n  - { id: yDRcontractFileId000000000000001 }",
    "right": "files:\n  - { id: \"{{file}}\" }"
  },
  "file-ids-one": {
    "what": "A contract has one file.",
    "why": "The member is a list, but the service takes no second file yet.",
    "wrong": "files:\n  - { id: \"{{file}}\" }\n  - { id: \"{{annex}}\" }",
    "right": "files:\n  - { id: \"{{file}}\" }"
  },
  "file-ids-required": {
    "what": "A contract that is sent from files has one.",
    "why": "There would be nothing to sign.",
    "wrong": "files: []",
    "right": "files:\n  - { id: \"{{file}}\" }"
  },
  "fill-type-not-silent": {
    "what": "A company that signs automatically is not `namedLater`.",
    "why": "It signs the moment the contract is sent, when nobody could have been named; the service refuses it.",
    "wrong": "approvers:\n  - { type: company-auto, namedLater: true }",
    "right": "approvers:\n  - { type: company, namedLater: true }"
  },
  "findings-limit": {
    "what": "Of one file at most 1,000 errors and 1,000 warnings are told.",
    "why": "Nobody reads more, and a file with so many is not a contract yet, or another kind of file.",
    "wrong": "# a file with thousands of mistakes",
    "right": "# a contract"
  },
  "flow-description-length": {
    "what": "A description has at most 1,000 characters.",
    "why": "The service refuses a longer one.",
    "wrong": "description: 关于采购西红柿的补充说明…   # 1,008 characters",
    "right": "description: 关于采购西红柿的补充说明"
  },
  "flow-name-charset": {
    "what": "A title is made of Chinese characters and punctuation, letters, digits, spaces, and ( ) [ ] - _ , ; . & +.",
    "why": "The documents name no others. Some have been accepted nevertheless, so this is a warning.",
    "wrong": "title: 合同:采购",
    "right": "title: 合同-采购"
  },
  "flow-name-hard-charset": {
    "what": "A title holds no control characters, no pictographs, and none of \\ / * ? \" < > |.",
    "why": "The title becomes the name of the file that people download, and no file can be named so.",
    "wrong": "title: 采购/销售合同",
    "right": "title: 采购-销售合同"
  },
  "flow-name-length": {
    "what": "A title has at most 200 characters.",
    "why": "The service refuses a longer one.",
    "wrong": "title: 采购合同…   # 204 characters",
    "right": "title: 采购合同"
  },
  "flow-name-required": {
    "what": "A contract has a title.",
    "why": "The service names the contract, its notices and its file by it, and refuses a request without one.",
    "wrong": "title: \"\"",
    "right": "title: 采购合同"
  },
  "flow-type-charset": {
    "what": "A category is made of Chinese characters, letters, digits and underscores.",
    "why": "The documents name no others, and the service may refuse them.",
    "wrong": "category: 采购/销售",
    "right": "category: 采购_销售"
  },
  "flow-type-length": {
    "what": "A category has at most 200 characters.",
    "why": "The service refuses a longer one.",
    "wrong": "category: 采购…   # 202 characters",
    "right": "category: 采购"
  },
  "flow-type-length-channel": {
    "what": "Where an application sends files, a category has at most 255 characters.",
    "why": "The service refuses a longer one; its other actions stop at 200 already.",
    "wrong": "category: 采购…   # 256 characters",
    "right": "category: 采购"
  },
  "forbid-add-sign-date-needs-tag": {
    "what": "`signDate: false` and `useSealSize` stand only in contracts with `signPlacement: approver`.",
    "why": "They are about components that approvers add, and nobody can add any here.",
    "wrong": "approvers:\n  - { type: person, signDate: false }",
    "right": "signPlacement: approver\napprovers:\n  - { type: person, signDate: false }"
  },
  "forbid-modify-seal-embedded-only": {
    "what": "`canEditSeal` is said only in contracts from a file.",
    "why": "The seals of a template are the template's matter, and the service ignores it there.",
    "wrong": "template: \"{{template}}\"\napprovers:\n  - { type: company, canEditSeal: false }",
    "right": "files: [{ id: \"{{file}}\" }]\napprovers:\n  - { type: company, canEditSeal: false }"
  },
  "formfield-id-or-name": {
    "what": "The value of a template's component names the component, by `id` or by `name`.",
    "why": "The service could not tell what to fill in, and refuses the request.",
    "wrong": "formFields:\n  - { value: 李四 }",
    "right": "formFields:\n  - { name: 姓名, value: 李四 }"
  },
  "formfield-value-required": {
    "what": "A component of a template that is named among `formFields` gets a value, which may be empty.",
    "why": "The service refuses an entry without one.",
    "wrong": "formFields:\n  - { name: 姓名 }",
    "right": "formFields:\n  - { name: 姓名, value: 李四 }"
  },
  "free-provenance": {
    "what": "With `provenance: true`, a map of user data has no member `flowspec` of its own, and nothing replaces user data.",
    "why": "There stand the contract's name, its fingerprint and the application's key; only one of the two can be sent.",
    "wrong": "userData: { flowspec: 1 }   # with `provenance: true` in flowspec.config.yaml",
    "right": "userData: { definition: 1 }   # with `provenance: true` in flowspec.config.yaml"
  },
  "group-approver-deadline": {
    "what": "Approvers of a group's contracts have no deadlines of their own.",
    "why": "The service does not support them there, and may refuse the group.",
    "wrong": "flows:\n  - approvers: [{ type: person, deadline: +7d }]",
    "right": "flows:\n  - deadline: +7d\n    approvers: [{ type: person }]"
  },
  "group-flow-type-length": {
    "what": "The category of a group has at most 200 characters.",
    "why": "No document gives a bound, but it becomes the category of each contract, which has this one.",
    "wrong": "group: { title: 入职合同, category: 人事… }   # 202 characters",
    "right": "group: { title: 入职合同, category: 人事 }"
  },
  "group-name-charset": {
    "what": "The title of a group is made of Chinese characters, letters, digits, underscores and hyphens.",
    "why": "The documents name no others but the hyphen, which their examples use; the service may refuse the rest.",
    "wrong": "group: { title: 入职合同? }",
    "right": "group: { title: 入职合同-2026 }"
  },
  "group-name-length": {
    "what": "The title of a group has at most 200 characters.",
    "why": "The service refuses a longer one.",
    "wrong": "group: { title: 入职合同… }   # 204 characters",
    "right": "group: { title: 入职合同 }"
  },
  "group-name-required": {
    "what": "A group has a title.",
    "why": "People find its contracts by it, and the service refuses a group without one.",
    "wrong": "group: { title: \"\" }",
    "right": "group: { title: 入职合同 }"
  },
  "group-size-max": {
    "what": "A group has at most 50 contracts.",
    "why": "The service refuses a larger one.",
    "wrong": "group: { title: 入职合同 }\nflows:\n  - { title: \"{{item.title}}\", each: contracts }   # for a list of 51 contracts",
    "right": "group: { title: 入职合同 }\nflows:\n  - { title: 劳动合同 }\n  - { title: 保密协议 }"
  },
  "group-size-min": {
    "what": "A group has at least 2 contracts.",
    "why": "The service refuses a smaller one; on the embedded page it has let single contracts pass.",
    "wrong": "group: { title: 入职合同 }\nflows:\n  - { title: 劳动合同 }",
    "right": "group: { title: 入职合同 }\nflows:\n  - { title: 劳动合同 }\n  - { title: 保密协议 }"
  },
  "group-user-flow-type-overrides": {
    "what": "Contracts of a group that has a category have none of their own.",
    "why": "The group's category replaces theirs, which are ignored.",
    "wrong": "group: { title: 入职合同, category: 人事 }\nflows:\n  - { title: 劳动合同, category: 劳动 }\n  - { title: 保密协议 }",
    "right": "group: { title: 入职合同, category: 人事 }\nflows:\n  - { title: 劳动合同 }\n  - { title: 保密协议 }"
  },
  "idcard-age": {
    "what": "An approver is 18 or older by the date of birth in the identity number.",
    "why": "The service refuses minors, unless the company has had its limit of age widened.",
    "wrong": "samples: { review: { now: 2026-01-05T09:00:00+08:00 } }\napprovers:\n  - { type: person, idCardNumber: \"110101201501010003\" }",
    "right": "samples: { review: { now: 2026-01-05T09:00:00+08:00 } }\napprovers:\n  - { type: person, idCardNumber: \"110101190001010006\" }"
  },
  "idcard-hkmo-format": {
    "what": "The number of a travel permit of Hong Kong or Macau is H or M and 10 digits.",
    "why": "The service refuses any other number.",
    "wrong": "approvers:\n  - { type: person, idCardType: hongkong-and-macao, idCardNumber: K0000000000 }",
    "right": "approvers:\n  - { type: person, idCardType: hongkong-and-macao, idCardNumber: H0000000000 }"
  },
  "idcard-hmt-prefix": {
    "what": "The number of a residence permit of Hong Kong, Macau or Taiwan begins with 81, 82 or 83.",
    "why": "Another number is probably that of an identity card, and the service may refuse it as a permit.",
    "wrong": "approvers:\n  - { type: person, idCardType: hmt-residence-permit, idCardNumber: \"110101190001010006\" }",
    "right": "approvers:\n  - { type: person, idCardType: hmt-residence-permit, idCardNumber: 81000019000101000X }"
  },
  "idcard-mainland-birthdate": {
    "what": "Characters 7 to 14 of an identity number are a date of birth: a day that exists and has come.",
    "why": "Nobody has such a number, so the service refuses it.",
    "wrong": "approvers:\n  - { type: person, idCardNumber: \"110101190013010006\" }",
    "right": "approvers:\n  - { type: person, idCardNumber: \"110101190001010006\" }"
  },
  "idcard-mainland-checksum": {
    "what": "The last character of an identity number follows from the others.",
    "why": "A number with another was mistyped, and the service may refuse it.",
    "wrong": "approvers:\n  - { type: person, idCardNumber: \"110101190001010000\" }",
    "right": "approvers:\n  - { type: person, idCardNumber: \"110101190001010006\" }"
  },
  "idcard-mainland-format": {
    "what": "The number of an identity card or a residence permit has 17 digits, and then a digit or a capital X.",
    "why": "The service refuses any other number. Without `idCardType` it takes the number for that of an identity card.",
    "wrong": "approvers:\n  - { type: person, idCardNumber: 11010119000101009x }",
    "right": "approvers:\n  - { type: person, idCardNumber: 11010119000101009X }"
  },
  "initiator-component-value-required": {
    "what": "Each component that the initiator fills has a `value`; combinations, and watermarks that show who reads, have none.",
    "why": "Such components are filled by sending the contract; the service refuses one that is empty.",
    "wrong": "fill:\n  - { type: text, at: { page: 1, x: 10, y: 10 }, size: [100, 20] }",
    "right": "fill:\n  - { type: text, at: { page: 1, x: 10, y: 10 }, size: [100, 20], value: 三万元整 }"
  },
  "intention-action-length": {
    "what": "A text that an approver nods to has at most 150 characters.",
    "why": "The service refuses a longer one.",
    "wrong": "approvers:\n  - { type: person, intention: { actions: [请点头确认…] } }   # 155 characters",
    "right": "approvers:\n  - { type: person, intention: { actions: [请点头确认] } }"
  },
  "intention-actions-count": {
    "what": "An approver nods to at most 10 texts.",
    "why": "The service refuses more.",
    "wrong": "approvers:\n  - { type: person, intention: { actions: [一, 二, 三, 四, 五, 六, 七, 八, 九, 十, 十一] } }",
    "right": "approvers:\n  - { type: person, intention: { actions: [请点头确认] } }"
  },
  "intention-needs-face": {
    "what": "An approver with an `intention` may sign with a check of the face.",
    "why": "The conversation is recorded during that check; without it there is none, and the service may refuse the contract.",
    "wrong": "approvers:\n  - { type: person, signCheck: [password], intention: { type: question } }",
    "right": "approvers:\n  - { type: person, signCheck: [face], intention: { type: question } }"
  },
  "intention-question-length": {
    "what": "A question has at most 250 characters.",
    "why": "The service refuses a longer one.",
    "wrong": "approvers:\n  - { type: person, intention: { questions: [{ question: 请问您是否同意… }] } }   # 252 characters",
    "right": "approvers:\n  - { type: person, intention: { questions: [{ question: 请问您是否同意 }] } }"
  },
  "intention-questions-count": {
    "what": "An approver is asked at most 10 questions.",
    "why": "The service refuses more.",
    "wrong": "approvers: # for a list of 11 questions\n  - type: person\n    intention: { questions: [{ each: questions, question: \"{{item.text}}\" }] }",
    "right": "approvers: # for a list of 10 questions\n  - type: person\n    intention: { questions: [{ each: questions, question: \"{{item.text}}\" }] }"
  },
  "invented-samples": {
    "what": "Personal values of samples stand for nobody: the last eight digits of a mobile number have four in a row that are equal or count up or down, an identity number has a wrong check character.",
    "why": "Samples are committed, and so are the requests and review sheets made of them; a value that may be somebody's does not belong there.",
    "wrong": "params: { mobile: mobile }\nsamples: { review: { mobile: \"13957246813\" } }\napprovers:\n  - { type: person, mobile: \"{{mobile}}\" }",
    "right": "params: { mobile: mobile }\nsamples: { review: { mobile: \"13200000000\" } }\napprovers:\n  - { type: person, mobile: \"{{mobile}}\" }"
  },
  "kept-layout": {
    "what": "`flowspec fmt` lays a file out only where it says the same afterwards, every comment included.",
    "why": "A layout that changes what a contract says, or what a comment speaks of, is worse than none. The file stays as it is; it is checked and compiled like any other.",
    "wrong": "title: # flowspec-ignore flow-name-charset: as printed\n  # the full name\n  采购合同",
    "right": "# the full name\ntitle: 采购合同"
  },
  "keys-before-wire": {
    "what": "What a key of the language can say is said with the key, not under `wire`.",
    "why": "Reviewers read the language, not the wire; and the key has checks and units of its own.",
    "wrong": "wire: { FlowName: 采购合同 }",
    "right": "title: 采购合同"
  },
  "keyword-hit-at-label": {
    "what": "A keyword is signed at its label, and no sentence of the text decides which of its places that is.",
    "why": "The words of a label stand in clauses too. A component in a clause is where nobody signs, and a number that counts clauses is another place when the text is edited.",
    "wrong": "at: { keyword: 甲方盖章, occurrence: first } # a clause says 甲方盖章 too, before",
    "right": "at: { keyword: 甲方盖章, occurrence: last }"
  },
  "keyword-hit-certain": {
    "what": "The text of the PDF has the keyword's own characters, and has them where everybody sees them.",
    "why": "Some fonts give a radical (U+2F45) in place of the letter that it looks like (方), and keywords are compared as if both were one. Text may stand in a layer that is not shown, in an annotation, or be replaced by another one (ActualText). How the service searches such text is not documented: it may find nothing, or more than is seen.",
    "wrong": "at: { keyword: 甲方签章 } # the PDF has 甲⽅, with U+2F45",
    "right": "at: { page: 1, x: 100, y: 200 }"
  },
  "keyword-hit-chosen": {
    "what": "Where a keyword stands several times, `occurrence` says which one is meant.",
    "why": "Without it every hit gets a component, and the approver signs at all of them.",
    "wrong": "at: { keyword: 签字 } # it stands three times",
    "right": "at: { keyword: 签字, occurrence: last }"
  },
  "keyword-hit-unmoved": {
    "what": "Keywords stand where they stood when the facts of the PDF were committed. It is judged where the PDF is read beside its facts: by `preflight`, also with `--update`, before it writes, and by `preview`.",
    "why": "Who reviewed the contract saw the components at other places. A keyword that moved takes its component along, which may be right; one of which another hit is chosen now is signed elsewhere.",
    "wrong": "# contract.pdf has a paragraph more, and contract.pdf.facts.json is from before",
    "right": "flowspec preflight --update specs/contract.flow.yaml"
  },
  "keyword-in-pdf": {
    "what": "A keyword stands in the text of the PDF, on one line.",
    "why": "Without a hit the service refuses the contract. It does not read pictures, values of form fields, or words that go on in the next line.",
    "wrong": "at: { keyword: 乙方签宇 }",
    "right": "at: { keyword: 乙方签字 }"
  },
  "keyword-indexes-range": {
    "what": "The hits of a keyword are counted all from the start, from 0, or all from the end, from -1.",
    "why": "The service counts the hits of one component in one direction, and finds none with a number that does not belong to it.",
    "wrong": "at: { keyword: 乙方签字, occurrence: [0, -1] }",
    "right": "at: { keyword: 乙方签字, occurrence: [0, 2] }"
  },
  "keyword-needs-component-id": {
    "what": "A placement at a keyword says which keyword.",
    "why": "The service looks for it in the text of the PDF, and refuses the request when there is nothing to look for.",
    "wrong": "at: { keyword: \"\" }",
    "right": "at: { keyword: 乙方签字 }"
  },
  "keyword-occurrence-in-pdf": {
    "what": "`occurrence` names hits that there are; they count from 0.",
    "why": "A hit that is not there gets no component, and the service may refuse the contract.",
    "wrong": "at: { keyword: 签字, occurrence: 2 } # it stands twice",
    "right": "at: { keyword: 签字, occurrence: 1 }"
  },
  "keyword-on-page": {
    "what": "The page that is searched for a keyword has it.",
    "why": "With `page` the service looks at that page alone.",
    "wrong": "at: { keyword: 乙方签字, page: 1 } # it stands on page 3",
    "right": "at: { keyword: 乙方签字, page: 3 }"
  },
  "keyword-page-range": {
    "what": "The page that is searched for a keyword is counted from 1; 0, like no page, means all pages.",
    "why": "The service finds no keyword on a page that does not exist.",
    "wrong": "at: { keyword: 乙方签字, page: -1 }",
    "right": "at: { keyword: 乙方签字, page: 3 }"
  },
  "keyword-size": {
    "what": "A component at a keyword has a `size`, unless it is a seal or a signature, for which there are recommended sizes.",
    "why": "The service's definition asks for width and height; requests without them are in use, but nothing says how large the component is then.",
    "wrong": "{ type: date, at: { keyword: 签署日期 } }",
    "right": "{ type: date, at: { keyword: 签署日期 }, size: [100, 20] }"
  },
  "keyword-stands-alone": {
    "what": "With `whole: true` a keyword stands alone in the text, with no other character beside it.",
    "why": "A hit inside a longer text does not count then, and without any the service may refuse the contract.",
    "wrong": "at: { keyword: 签字, whole: true } # the PDF has 乙方签字",
    "right": "at: { keyword: 乙方签字, whole: true }"
  },
  "keyword-whole-excludes": {
    "what": "`whole: true` does not leave out hits that somebody may have meant.",
    "why": "A place where the keyword is part of a longer text gets no component, which is easily overlooked.",
    "wrong": "at: { keyword: 签字, whole: true } # the PDF has 签字 once, and 乙方签字",
    "right": "at: { keyword: 签字, occurrence: 0 }"
  },
  "keyword-without-carets": {
    "what": "Whether a keyword must stand alone is said with `whole: true`, not with carets around it.",
    "why": "Carets are the service's sign for it, which a reader may take for a part of the word.",
    "wrong": "at: { keyword: ^乙方签字^ }",
    "right": "at: { keyword: 乙方签字, whole: true }"
  },
  "known-aliases": {
    "what": "An alias names an anchor that stands before it in the same file.",
    "why": "YAML has no value to put there.",
    "wrong": "userData: { copy: *contact, contact: &contact 法务部 }",
    "right": "userData: { contact: &contact 法务部, copy: *contact }"
  },
  "known-extras": {
    "what": "`ComponentExtra` holds only what the service's documents describe.",
    "why": "An unknown name is ignored without a word, and the component is not what its author meant.",
    "wrong": "{ type: text, wire: { ComponentExtra: { FontSzie: 12 } } }",
    "right": "{ type: text, fontSize: 12 }"
  },
  "known-formats": {
    "what": "Behind a name in braces and a colon stands a format that the parameter's type has: of numbers `0`, `0.00`, `0,0`, `0,0.00` and `rmb` (capital figures); of dates `yyyy`, `mm` or `m`, `dd` or `d` with what stands between them, of timestamps also `hh:mi`, as clocks in China show it; of a list of single values the text that separates them.",
    "why": "What a contract says of an amount or a date must be the same wherever it is written, and nobody should have to guess a format's meaning.",
    "wrong": "params: { from: date }\ntitle: \"租赁合同（自{{from:YYYY年M月D日}}起）\"",
    "right": "params: { from: date }\ntitle: \"租赁合同（自{{from:yyyy年m月d日}}起）\""
  },
  "known-keys": {
    "what": "A construct has only keys of the language.",
    "why": "A key that means nothing would be dropped silently, and the contract sent without what its author meant.",
    "wrong": "approvers:\n  - { type: person, rloe: 甲方 }",
    "right": "approvers:\n  - { type: person, role: 甲方 }"
  },
  "known-members": {
    "what": "`wire` and `omit` name members that the structure has.",
    "why": "The service refuses a request with a member it does not know.",
    "wrong": "wire: { NeedPreveiw: true }",
    "right": "preview: true"
  },
  "known-params": {
    "what": "A placeholder names a declared parameter, or a field of the item it stands in.",
    "why": "Nothing could be put in its place.",
    "wrong": "params: { supplier: person-name }\ntitle: \"{{suplier}}\"",
    "right": "params: { supplier: person-name }\ntitle: \"{{supplier}}\""
  },
  "known-suppressions": {
    "what": "A comment that suppresses a finding names a code that exists.",
    "why": "The finding that its author had in mind is not suppressed, or there is no such finding any more.",
    "wrong": "# flowspec-ignore prepareflow-deprecated: moved in May\naction: PrepareFlows",
    "right": "# flowspec-ignore prepareflows-deprecated: moved in May\naction: PrepareFlows"
  },
  "known-vars": {
    "what": "`{{vars.name}}` names a variable of the project's environments.",
    "why": "Nothing could be put in its place.",
    "wrong": "sealId: \"{{vars.saelId}}\"",
    "right": "sealId: \"{{vars.sealId}}\""
  },
  "known-words": {
    "what": "A key that takes one of several words has one of them.",
    "why": "The service knows a fixed set of codes here and refuses any other.",
    "wrong": "order: sequentially",
    "right": "order: sequential"
  },
  "label-place-by-keyword": {
    "what": "In a contract whose components follow keywords, or whose PDF is made anew each time, what is signed at a printed label follows the label too.",
    "why": "One more line of text moves the label and not the component: it is signed beside the wrong words, or upon them. Where a PDF never changes a position is as good, so contracts that place everything by positions are not judged; elsewhere, answer the warning with that reason.",
    "wrong": "[{ type: signature, at: { keyword: 乙方签字, align: right } }, { type: seal, at: { page: 1, x: 80, y: 560 } }] # 甲方盖章 is printed there",
    "right": "[{ type: signature, at: { keyword: 乙方签字, align: right } }, { type: seal, at: { keyword: 甲方盖章 } }]"
  },
  "language-version": {
    "what": "`flowspec` is 1, the version of the language.",
    "why": "Another version may give the same keys another meaning.",
    "wrong": "flowspec: 2",
    "right": "flowspec: 1"
  },
  "member-types": {
    "what": "A value under `wire` has the type that the service declares for the member.",
    "why": "The service refuses a request in which a member has another type.",
    "wrong": "wire: { Unordered: \"true\" }",
    "right": "order: parallel"
  },
  "member-values": {
    "what": "A member that takes one of a fixed set of values, or a text of a fixed form, has such a value.",
    "why": "The service refuses any other.",
    "wrong": "preview: true\nwire: { PreviewType: 7 }",
    "right": "preview: true\npreviewAs: page"
  },
  "members-with-effect": {
    "what": "What `wire` sets has an effect beside the other members: options are of the component's type, and what belongs to a keyword stands at one.",
    "why": "The service overlooks the member, or refuses it; either way the component is not what its author meant.",
    "wrong": "{ type: signature, at: { page: 1, x: 10, y: 10 }, wire: { ComponentExtra: { UseSealSize: true } } }",
    "right": "{ type: seal, at: { page: 1, x: 10, y: 10 }, useSealSize: true }"
  },
  "merge-source": {
    "what": "A merge key `<<` takes a map or a list of maps.",
    "why": "Only the keys of a map can be merged into another.",
    "wrong": "userData: { home: &home { city: 深圳 }, work: { <<: home, district: 南山 } }",
    "right": "userData: { home: &home { city: 深圳 }, work: { <<: *home, district: 南山 } }"
  },
  "mobile-mode-needs-identity": {
    "what": "`mobileMode` stands beside a name and an identity number.",
    "why": "The service looks for another mobile number only of people it can identify, and ignores it otherwise.",
    "wrong": "approvers:\n  - { type: person, name: \"{{name}}\", mobile: \"{{mobile}}\", mobileMode: given }",
    "right": "approvers:\n  - { type: person, name: \"{{name}}\", mobile: \"{{mobile}}\", idCardNumber: \"{{number}}\", mobileMode: given }"
  },
  "mobilecheck-ocr-esign": {
    "what": "Where a person can only sign by recognised handwriting, viewing is not checked by a mobile code.",
    "why": "The service ignores the choice and asks for a face, which surprises who counted on a code.",
    "wrong": "viewCheck: mobile\napprovers:\n  - type: person\n    sign: [{ type: signature, signatureKinds: [ocr-esign], at: { page: 1, x: 100, y: 600 } }]",
    "right": "approvers:\n  - type: person\n    sign: [{ type: signature, signatureKinds: [ocr-esign], at: { page: 1, x: 100, y: 600 } }]"
  },
  "named-later-role": {
    "what": "An approver who is `namedLater` has a `role`, where others sign too.",
    "why": "Whoever names the person later needs the approver's id out of the reply. It names approvers by their roles, and promises no order, so without one another party's id may be taken.",
    "wrong": "approvers:\n  - { type: person, namedLater: true }\n  - { role: 甲方, type: company, organization: 典子谦示例企业, namedLater: true }",
    "right": "approvers:\n  - { role: 乙方, type: person, namedLater: true }\n  - { role: 甲方, type: company, organization: 典子谦示例企业, namedLater: true }"
  },
  "need-sign-review-self": {
    "what": "Approval before signing is for contracts that the sending company signs itself.",
    "why": "Only its approvers wait for the approval; without one, nothing is approved.",
    "wrong": "ownApproval: { beforeSigning: true }\napprovers:\n  - { type: person, name: \"{{name}}\", mobile: \"{{mobile}}\" }",
    "right": "approvers:\n  - { type: person, name: \"{{name}}\", mobile: \"{{mobile}}\" }"
  },
  "no-id-at-keyword": {
    "what": "A component that stands at a keyword has no `id`.",
    "why": "The service keeps the keyword in the member that holds the id, so only one of the two can be sent.",
    "wrong": "{ type: seal, id: seal_1, at: { keyword: 盖章处 } }",
    "right": "{ type: seal, at: { keyword: 盖章处 } }"
  },
  "no-name-at-field": {
    "what": "A component that stands at a form field has no `name`.",
    "why": "The service keeps the name of the field in the member that holds the name, so only one of the two can be sent.",
    "wrong": "{ type: text, name: 地址, at: { field: address } }",
    "right": "{ type: text, at: { field: address } }"
  },
  "normal-overlap": {
    "what": "No two components overlap. A seal may stand on what is not a seal, and the parts of a combination may overlap.",
    "why": "What is signed or filled in would be covered, and in the signing page only one of the two could be tapped.",
    "wrong": "fill:\n  - { type: text, at: { page: 1, x: 10, y: 10 }, size: [100, 20], value: 甲 }\n  - { type: text, at: { page: 1, x: 50, y: 10 }, size: [100, 20], value: 乙 }",
    "right": "fill:\n  - { type: text, at: { page: 1, x: 10, y: 10 }, size: [100, 20], value: 甲 }\n  - { type: text, at: { page: 1, x: 110, y: 10 }, size: [100, 20], value: 乙 }"
  },
  "normal-page-nonzero": {
    "what": "A component stands on a page that is counted from 1, or from the end: `last`, which is -1, is the last page.",
    "why": "There is no page 0, and the service refuses it.",
    "wrong": "at: { page: 0, x: 100, y: 600 }",
    "right": "at: { page: last, x: 100, y: 600 }"
  },
  "normal-position-nonnegative": {
    "what": "`x` and `y` of a component are not negative.",
    "why": "They are distances from the left and from the top; the component would stand outside the page, and the service refuses it.",
    "wrong": "at: { page: 1, x: -20, y: 600 }",
    "right": "at: { page: 1, x: 20, y: 600 }"
  },
  "normal-size-positive": {
    "what": "Width and height of a component are greater than 0, unless it stands at a form field or is a watermark.",
    "why": "The service refuses a component that nobody could see.",
    "wrong": "size: [100, 0]",
    "right": "size: [100, 20]"
  },
  "notify-email-needs-address": {
    "what": "An approver who is told by e-mail has an e-mail address.",
    "why": "Without one nothing can be sent, and the service may refuse the contract.",
    "wrong": "approvers:\n  - { type: person, notify: email }",
    "right": "approvers:\n  - { type: person, notify: email, email: \"{{email}}\" }"
  },
  "notify-type-channel-sub-org": {
    "what": "Notices are asked for only of approvers outside the application's own companies.",
    "why": "The service never tells employees of the application's companies; who relies on it waits for a contract that nobody knows of.",
    "wrong": "approvers:\n  - { type: company, organization: 李四示例企业, notify: sms }",
    "right": "approvers:\n  - { type: company, organization: 李四示例企业, notify: none }"
  },
  "one-document": {
    "what": "A file holds one document.",
    "why": "A contract is one file; what stands after `---` would be lost.",
    "wrong": "name: a\n---\nname: b",
    "right": "name: a"
  },
  "one-placement": {
    "what": "A placement has the keys of one form: `page`, `x` and `y`; or `keyword` and what belongs to it; or `field`.",
    "why": "A component stands in one place. Keys of another form would be dropped, and the component would not stand where its author meant.",
    "wrong": "at: { page: 1, x: 100, y: 600, offset: [10, 0] }",
    "right": "at: { keyword: 乙方签字, offset: [10, 0] }"
  },
  "one-resource": {
    "what": "A contract that is prepared on the embedded page has one of `files`, `template` and `draft`.",
    "why": "The request has room for one: the other would be dropped, and the contract made from something else.",
    "wrong": "files:\n  - { id: \"{{file}}\" }\ndraft: yDRtemplateId0000000000000000001",
    "right": "draft: yDRtemplateId0000000000000000001"
  },
  "operator-userid-required": {
    "what": "A contract names the employee who sends it, by user id.",
    "why": "The service acts on behalf of this employee and refuses a request without one.",
    "wrong": "initiator: {}",
    "right": "initiator: { userId: 19561039c99fe825a934a132520fde6a }"
  },
  "optional-in-text": {
    "what": "An optional parameter stands alone, never inside a text.",
    "why": "Absent, it would leave a text with a hole in it.",
    "wrong": "params: { note: { type: text, optional: true } }\ntitle: \"合同 {{note}}\"",
    "right": "params: { note: { type: text, default: \"\" } }\ntitle: \"合同 {{note}}\""
  },
  "org-name-brackets": {
    "what": "Brackets in a company's name are full-width.",
    "why": "The service looks the name up as it is registered, which is with full-width brackets, and finds no other.",
    "wrong": "approvers:\n  - { type: company, organization: 典子谦示例(深圳)企业 }",
    "right": "approvers:\n  - { type: company, organization: 典子谦示例（深圳）企业 }"
  },
  "org-name-charset": {
    "what": "A company's name has no control characters, no pictographs, and no blanks at its ends.",
    "why": "No registered name has them, so the service finds no such company and refuses it.",
    "wrong": "approvers:\n  - { type: company, organization: 典子谦示例企业😀 }",
    "right": "approvers:\n  - { type: company, organization: 典子谦示例企业 }"
  },
  "outside-company-fields": {
    "what": "An approver of a company outside the application gives the company's name, and the employee's name and mobile number.",
    "why": "The application has no ids for them, so the service knows them by nothing else, and refuses the approver.",
    "wrong": "approvers:\n  - { type: company, outsideApp: true, organization: 王五示例企业 }",
    "right": "approvers:\n  - { type: company, outsideApp: true, organization: 王五示例企业, name: \"{{name}}\", mobile: \"{{mobile}}\" }"
  },
  "own-view-check-with-ocr": {
    "what": "An approver who can only sign by recognised handwriting does not view the contract with a mobile code.",
    "why": "Such signatures need a verified person, so the service ignores the choice and asks for a face.",
    "wrong": "approvers:\n  - type: person\n    viewCheck: [mobile]\n    sign: [{ type: signature, signatureKinds: [ocr-esign], at: { page: 1, x: 100, y: 600 } }]",
    "right": "approvers:\n  - type: person\n    sign: [{ type: signature, signatureKinds: [ocr-esign], at: { page: 1, x: 100, y: 600 } }]"
  },
  "page-height-known": {
    "what": "`from: bottom-left` is used where the height of the page is known.",
    "why": "The service counts from the top, so the distance from the bottom must be converted. For that the facts of the PDF are needed.",
    "wrong": "at: { page: 1, x: 100, y: 200, from: bottom-left }",
    "right": "at: { page: 1, x: 100, y: 600 }"
  },
  "page-in-direct-group": {
    "what": "`embed` stands in contracts that are sent from an embedded page.",
    "why": "The request of a group has members for it either way; where the group is sent at once, nobody sees a page.",
    "wrong": "action: CreateFlowGroupByFiles\nembed: { showPreviewButton: true }",
    "right": "action: CreatePrepareFlowGroup\nembed: { showPreviewButton: true }"
  },
  "page-in-pdf": {
    "what": "A component stands on a page that the PDF has.",
    "why": "The service counts the pages when it places the components, after the quota was taken.",
    "wrong": "at: { page: 9, x: 100, y: 200 } # of a PDF with 3 pages",
    "right": "at: { page: -1, x: 100, y: 200 }"
  },
  "page-ranges-in-pdf": {
    "what": "`pages` chooses pages that the PDF has.",
    "why": "A range that goes beyond the last page is refused, or the seal is missing where a reader expects it.",
    "wrong": "pages: 1-9 # of a PDF with 3 pages",
    "right": "pages: 1-last"
  },
  "paging-needs-y-size": {
    "what": "A paging seal or paging signature has `y` in `at`, and a paging signature a `size` too; for seals there is a recommended one.",
    "why": "It stands at the edge of all pages: how far down, and how large a signature is, the service cannot guess.",
    "wrong": "{ type: paging-seal }",
    "right": "{ type: paging-seal, at: { y: 260 } }"
  },
  "paging-seal-of-pages": {
    "what": "A paging seal or signature is put over the edges of at least two pages.",
    "why": "It is cut into slices, one for each page. With a single page there is nothing to hold together, and the service may refuse it.",
    "wrong": "{ type: paging-seal, at: { y: 260 }, size: [100, 100] } # of a PDF with one page",
    "right": "{ type: seal, at: { page: 1, x: 400, y: 260 } }"
  },
  "param-declarations": {
    "what": "A declaration says what its type can have: `values` for an enum, `items` for a list, bounds that agree, a default of its own type. No text has more than 100,000 characters, and no list more than 10,000 items.",
    "why": "A declaration that contradicts itself lets no value through, or any.",
    "wrong": "params: { colour: { type: enum } }\ncategory: \"{{colour}}\"",
    "right": "params: { colour: { type: enum, values: [红色, 绿色] } }\ncategory: \"{{colour}}\""
  },
  "param-names": {
    "what": "A parameter's name is letters, digits and underscores, beginning with a letter; `now`, `item`, `index` and `vars` are taken.",
    "why": "It becomes a property in generated code, and placeholders must be able to name it.",
    "wrong": "params: { 供应商: person-name }\ntitle: 采购合同",
    "right": "params: { supplier: { type: person-name, label: 供应商 } }\ntitle: 采购合同-{{supplier}}"
  },
  "param-types-agree": {
    "what": "All places that use a parameter without a type want the same kind of value.",
    "why": "Its type follows from the place of use; with two kinds there is no such type.",
    "wrong": "params: { x: {} }\napprovers:\n  - { type: person, name: \"{{x}}\", mobile: \"{{x}}\" }",
    "right": "params: { name: {}, mobile: {} }\napprovers:\n  - { type: person, name: \"{{name}}\", mobile: \"{{mobile}}\" }"
  },
  "param-types-fit": {
    "what": "A parameter stands only where its type fits.",
    "why": "A placeholder alone keeps the parameter's type: a list where the service wants a text is refused, a mobile number as a name is a mistake.",
    "wrong": "params: { agreed: boolean }\ntitle: \"{{agreed}}\"",
    "right": "params: { agreed: text }\ntitle: \"{{agreed}}\""
  },
  "param-values": {
    "what": "A parameter's value has its type and keeps to its bounds.",
    "why": "The generated builder refuses it at run time for the same reason.",
    "wrong": "params: { amount: { type: text, maxLength: 5 } }\nsamples: { review: { amount: \"12,000.00\" } }\ndescription: 合同金额 {{amount}} 元",
    "right": "params: { amount: { type: text, maxLength: 20 } }\nsamples: { review: { amount: \"12,000.00\" } }\ndescription: 合同金额 {{amount}} 元"
  },
  "pasted-request": {
    "what": "A contract's file holds a contract: `flowspec: 1`, its name, its action, its keys.",
    "why": "The service's own requests have other names and other values. What was pasted is no contract with a hundred mistakes, but a request that can be imported as it is.",
    "wrong": "{ \"Operator\": { \"UserId\": \"yDRhrUserId000000000000000000001\" }, \"FlowName\": \"劳动合同\", \"Approvers\": [] }",
    "right": "flowspec: 1\nname: labour-contract\naction: CreateFlowByFiles\ntitle: 劳动合同"
  },
  "patterns-in-time": {
    "what": "A pattern tells of each text soon whether it matches.",
    "why": "A repeat inside a repeat, or alternatives that take the same characters, can be read in so many ways that a text of thirty characters keeps a server busy for minutes; who sends such a text can stop it.",
    "wrong": "params: { number: { type: text, pattern: \"([A-Z]+-?)+\" } }\ndescription: 合同编号 {{number}}",
    "right": "params: { number: { type: text, pattern: \"[A-Z]+(-[A-Z]+)*\" } }\ndescription: 合同编号 {{number}}"
  },
  "pdf-facts-form": {
    "what": "A file of facts has the form in which `flowspec preflight --update` writes it.",
    "why": "A file that was edited or merged by hand may say anything; checks by it would be worth nothing.",
    "wrong": "{ \"version\": 1, \"pages\": \"three\" }",
    "right": "{ \"version\": 1, \"pages\": [{ \"width\": 595.3, \"height\": 841.9, \"rotation\": 0, \"content\": \"text\", \"print\": [] }] }"
  },
  "pdf-facts-fresh": {
    "what": "The facts of a PDF (`contract.pdf.facts.json`) were read from the PDF that is there, and tell of every keyword that the contract names.",
    "why": "Facts of another version of the document say where its words and fields were, not where they are.",
    "wrong": "# contract.pdf was replaced, and contract.pdf.facts.json was not",
    "right": "flowspec preflight --update specs/contract.flow.yaml"
  },
  "pdf-in-points": {
    "what": "The pages of the PDF are measured in points (they have no `UserUnit`).",
    "why": "On a page with a larger unit flowspec counts in points, as the page is seen. Whether the service does so, or counts in the page's own units, is not documented.",
    "wrong": "pdf: ./poster.pdf # its pages have /UserUnit 2",
    "right": "pdf: ./contract.pdf"
  },
  "pdf-plain-text": {
    "what": "All text of the PDF is on its pages themselves: not in layers that are not shown, nor in annotations, nor in fonts that cannot be loaded.",
    "why": "Whether the service searches and shows such text is not documented. What is agreed upon should not hang on it.",
    "wrong": "pdf: ./draft-with-comments.pdf",
    "right": "pdf: ./contract.pdf"
  },
  "pdf-readable": {
    "what": "The file that `pdf` names is there, inside the project, and can be read as a PDF.",
    "why": "Where components will stand is known from the PDF only.",
    "wrong": "pdf: ./contract.docx",
    "right": "pdf: ./contract.pdf"
  },
  "pdf-uncropped": {
    "what": "The pages of the PDF are not cropped.",
    "why": "flowspec counts from the corner of what is seen. Whether the service counts from the corner of the whole sheet is not documented.",
    "wrong": "pdf: ./cropped.pdf",
    "right": "pdf: ./contract.pdf"
  },
  "pdf-undamaged": {
    "what": "The PDF is whole: its end is there, and its objects are where its table says.",
    "why": "Readers repair such files each in their own way; the service may refuse one, or show something else.",
    "wrong": "pdf: ./half-downloaded.pdf",
    "right": "pdf: ./contract.pdf"
  },
  "pdf-unencrypted": {
    "what": "The PDF is not encrypted.",
    "why": "The service signs the bytes of the file. Nothing says what it does with an encrypted one.",
    "wrong": "pdf: ./restricted.pdf",
    "right": "pdf: ./contract.pdf"
  },
  "pdf-unsigned": {
    "what": "The PDF bears no digital signature yet.",
    "why": "Filling in and sealing changes the file, and may break a signature that is in it already.",
    "wrong": "pdf: ./signed.pdf",
    "right": "pdf: ./contract.pdf"
  },
  "pdf-upright": {
    "what": "The pages of the PDF are stored as they are seen, not turned.",
    "why": "flowspec counts from the top-left corner of the page as it is seen. Whether the service does so on a turned page is not documented.",
    "wrong": "pdf: ./scanned-sideways.pdf",
    "right": "pdf: ./contract.pdf"
  },
  "person-auto-no-fill-components": {
    "what": "A person who signs automatically has nothing in `fill`.",
    "why": "The service signs in the person's place when the turn comes; nobody would fill anything in.",
    "wrong": "type: person-auto\nsign:\n  - { type: signature, at: { page: 1, x: 10, y: 10 } }\nfill:\n  - { type: text, at: { page: 1, x: 10, y: 100 }, size: [100, 20] }",
    "right": "type: person-auto\nsign:\n  - { type: signature, at: { page: 1, x: 10, y: 10 } }"
  },
  "person-auto-sign-components": {
    "what": "A person who signs automatically has signatures, paging signatures and dates only.",
    "why": "An opinion or a combination asks for an answer, and nobody is there to give it. The documents show no such contract.",
    "wrong": "type: person-auto\nsign:\n  - { type: opinion, text: 同意, at: { page: 1, x: 10, y: 10 }, size: [100, 20] }",
    "right": "type: person-auto\nsign:\n  - { type: signature, at: { page: 1, x: 10, y: 10 } }"
  },
  "person-without-company": {
    "what": "A person who signs in person names no company.",
    "why": "The service cannot tell who would be bound by the signature, and refuses it.",
    "wrong": "approvers:\n  - { type: person, organization: 典子谦示例企业 }",
    "right": "approvers:\n  - { type: company, organization: 典子谦示例企业 }"
  },
  "personal-auto-sign-unavailable": {
    "what": "Persons sign automatically only in contracts that can say in which scene.",
    "why": "The service wants the scene with an automatic signature, and these requests have no member for it, so it may refuse them.",
    "wrong": "action: CreatePrepareFlow\napprovers:\n  - { type: person-auto }",
    "right": "action: CreateFlowByFiles\nautoSignScene: prescription\napprovers:\n  - { type: person-auto }"
  },
  "personal-data-in-params": {
    "what": "Mobile numbers, identity numbers, numbers of bank cards, e-mail addresses, and names beside an identity number are parameters, not part of a contract.",
    "why": "A definition lies in a repository, where everybody who works on it reads it, and its history keeps what was deleted.",
    "wrong": "params: { name: person-name }\napprovers:\n  - { type: person, name: \"{{name}}\", mobile: \"13200000000\" }",
    "right": "params: { name: person-name, mobile: mobile }\napprovers:\n  - { type: person, name: \"{{name}}\", mobile: \"{{mobile}}\" }"
  },
  "placeholder-fill-only": {
    "what": "`placeholder` is said of what is filled in.",
    "why": "A seal or a signature shows no hint; the text would never be seen.",
    "wrong": "sign:\n  - { type: signature, placeholder: 请签名, at: { page: 1, x: 10, y: 10 } }",
    "right": "sign:\n  - { type: signature, at: { page: 1, x: 10, y: 10 } }\nfill:\n  - { type: text, placeholder: 请填写, at: { page: 1, x: 10, y: 100 }, size: [100, 20] }"
  },
  "placeholder-limit": {
    "what": "A text holds at most 500 placeholders.",
    "why": "A text of a contract has a few; one with hundreds was made by mistake, or to hold up a pipeline.",
    "wrong": "description: \"{{a}}{{a}}{{a}}\"   # and 500 more",
    "right": "description: \"{{text}}\""
  },
  "placeholder-syntax": {
    "what": "Between `{{` and `}}` stands the name of a parameter, `item` or a field of it, perhaps with a colon and a format behind it, and nothing else.",
    "why": "There are no expressions: what a contract says must be readable in the contract.",
    "wrong": "description: 合同于 {{ @now }} 发起",
    "right": "description: 合同于 \\{{ @now }} 发起"
  },
  "pre-read-time-range": {
    "what": "A contract must be read for 3 to 300 seconds before it is signed; 0 leaves the time to the service.",
    "why": "The service refuses a shorter or longer time.",
    "wrong": "approvers:\n  - { type: person, readSeconds: 301 }",
    "right": "approvers:\n  - { type: person, readSeconds: 10 }"
  },
  "prepare-custom-description-charset": {
    "what": "On essbasic, the note on the page is made of Chinese characters, letters, digits and punctuation.",
    "why": "The documents name no others, and the service may refuse them.",
    "wrong": "embed: { description: 请先核对合同✅ }",
    "right": "embed: { description: 请先核对合同。 }"
  },
  "prepare-custom-description-length": {
    "what": "The note on the page has at most 500 characters.",
    "why": "The service refuses a longer one.",
    "wrong": "embed: { description: 请先核对合同再发起… }   # 504 characters",
    "right": "embed: { description: 请先核对合同再发起 }"
  },
  "prepare-filltype-no-effect": {
    "what": "On an embedded page, no approver is `namedLater`.",
    "why": "The service ignores it there, and asks for the person on the page.",
    "wrong": "action: CreatePrepareFlow\napprovers:\n  - { type: person, namedLater: true }",
    "right": "action: CreateFlowByFiles\napprovers:\n  - { type: person, namedLater: true }"
  },
  "prepare-forbid-edit-approver": {
    "what": "Where approvers cannot be changed on the page, the contract has some.",
    "why": "The contract could never be sent, and the service refuses the request.",
    "wrong": "embed: { canEditApprovers: false }\napprovers: []",
    "right": "embed: { canEditApprovers: false }\napprovers:\n  - { type: person, name: \"{{name}}\", mobile: \"{{mobile}}\" }"
  },
  "prepare-hide-show-exclusive": {
    "what": "The palette of the page is given by what it shows or by what it hides.",
    "why": "With both, the service refuses the request.",
    "wrong": "embed: { showComponents: [date], hideComponents: [text] }",
    "right": "embed: { hideComponents: [text] }"
  },
  "prepare-need-create-review-self": {
    "what": "Approval before sending is for contracts that the sending company signs itself.",
    "why": "The service asks for an approver of the sending company here, and the approval may not take place without one.",
    "wrong": "ownApproval: { beforeSending: true }\napprovers:\n  - { type: person, name: \"{{name}}\", mobile: \"{{mobile}}\" }",
    "right": "approvers:\n  - { type: person, name: \"{{name}}\", mobile: \"{{mobile}}\" }"
  },
  "prepare-resource-id-required": {
    "what": "A contract that is prepared on the embedded page starts from a file, a template or a draft.",
    "why": "The service refuses the request, even where the page could ask for a file.",
    "wrong": "files:\n  - { id: \"\" }",
    "right": "template: yDRtemplateId0000000000000000001"
  },
  "prepare-result-page-description": {
    "what": "The text of a result page has at most 200 characters.",
    "why": "The service refuses a longer one.",
    "wrong": "ownApproval: { beforeSending: true }\nembed: { resultPage: { title: 已提交审核, description: 请等待审核… } }   # 205 characters",
    "right": "ownApproval: { beforeSending: true }\nembed: { resultPage: { title: 已提交审核, description: 请等待审核 } }"
  },
  "prepare-result-page-title": {
    "what": "A result page has a title of at most 50 characters.",
    "why": "The service refuses a page without one, or with a longer one.",
    "wrong": "ownApproval: { beforeSending: true }\nembed: { resultPage: { description: 请等待审核 } }",
    "right": "ownApproval: { beforeSending: true }\nembed: { resultPage: { title: 已提交审核, description: 请等待审核 } }"
  },
  "prepare-template-recipient": {
    "what": "In a contract from a template, each approver takes one of its roles by `recipientId`.",
    "why": "The service could not tell whose components are whose, and refuses the request.",
    "wrong": "template: \"{{template}}\"\napprovers:\n  - { type: person }",
    "right": "template: \"{{template}}\"\napprovers:\n  - { type: person, recipientId: \"{{role}}\" }"
  },
  "prepareflows-deprecated": {
    "what": "`PrepareFlows` is not used for new contracts.",
    "why": "The service has given it up: it only sends from companies to persons, and may stop working.",
    "wrong": "action: PrepareFlows",
    "right": "action: CreateFlowsByTemplates"
  },
  "prepareflows-jumpurl-length": {
    "what": "The address to return to has at most 200 characters.",
    "why": "The service refuses a longer one.",
    "wrong": "action: PrepareFlows\nreturnUrl: https://example.com/signed/…   # 230 characters",
    "right": "action: PrepareFlows\nreturnUrl: https://example.com/signed"
  },
  "prepareflows-jumpurl-required": {
    "what": "`PrepareFlows` says where the sender's browser goes afterwards.",
    "why": "The service refuses a request without an address.",
    "wrong": "action: PrepareFlows\nreturnUrl: \"\"",
    "right": "action: PrepareFlows\nreturnUrl: https://example.com/signed"
  },
  "prepareflows-max": {
    "what": "From templates, 1 to 20 contracts are sent at once.",
    "why": "The service refuses more.",
    "wrong": "action: CreateFlowsByTemplates\nflows: []",
    "right": "action: CreateFlowsByTemplates\nflows:\n  - { title: 劳动合同, template: yDRcontractFileId000000000000001 }"
  },
  "prepareflows-no-release": {
    "what": "`canRelease` is not said in `PrepareFlows`.",
    "why": "The structure has a member for it, which only CreateFlowsByTemplates heeds.",
    "wrong": "action: PrepareFlows\nflows:\n  - { title: 劳动合同, canRelease: false }",
    "right": "action: PrepareFlows\nflows:\n  - { title: 劳动合同 }"
  },
  "prepareflows-one-company": {
    "what": "A contract of `PrepareFlows` has one company; the other approvers are persons.",
    "why": "The action only sends from a company to persons, and may refuse another company.",
    "wrong": "approvers:\n  - { type: company, organization: 典子谦示例企业 }\n  - { type: company, organization: 李四示例企业 }",
    "right": "approvers:\n  - { type: company, organization: 典子谦示例企业 }\n  - { type: person, name: 李四 }"
  },
  "prepareflows-template-required": {
    "what": "Each contract of `PrepareFlows` and `CreateFlowsByTemplates` is made of a template.",
    "why": "These actions take no files; without a template there is nothing to sign.",
    "wrong": "action: CreateFlowsByTemplates\nflows:\n  - { title: 劳动合同 }",
    "right": "action: CreateFlowsByTemplates\nflows:\n  - { title: 劳动合同, template: yDRcontractFileId000000000000001 }"
  },
  "preview-type-needs-preview": {
    "what": "The form of a preview is chosen only where there is a preview.",
    "why": "Without `preview: true` the contract is sent at once, which the author of `previewAs` hardly means.",
    "wrong": "previewAs: page",
    "right": "preview: true\npreviewAs: page"
  },
  "quoted-digits": {
    "what": "Texts of digits, such as mobile and identity numbers, stand in quotes.",
    "why": "Unquoted, YAML reads a number: leading zeros and the last digits of long numbers are lost.",
    "wrong": "{ type: text, value: 12000 }",
    "right": "{ type: text, value: \"12000\" }"
  },
  "quoted-placeholder": {
    "what": "A value that begins with a placeholder stands in quotes.",
    "why": "Without them YAML reads the braces as a map inside a map, and the parameter is lost.",
    "wrong": "title: {{title}}",
    "right": "title: \"{{title}}\""
  },
  "readable-calls": {
    "what": "The request that code sends is written in its file: an object literal with literals, constants and functions of the file, and expressions where a value differs from run to run.",
    "why": "Code that is imported is read and never run. What it would do to a request is not guessed: an expression in the place of a value becomes a parameter, and what may change the structure of the request is said.",
    "wrong": "import { base } from \"./base.js\";\nclient.CreateFlowByFiles({ ...base, FlowName: \"采购合同\" });",
    "right": "const base = { FlowType: \"采购\" };\nclient.CreateFlowByFiles({ ...base, FlowName: \"采购合同\" });"
  },
  "readable-rows": {
    "what": "Rows are UTF-8: CSV in which each row has as many cells as the header, or JSON Lines, a map on each line. With `--id-column` each has an id.",
    "why": "Nothing is guessed: a cell too few moves all values after it to other parameters.",
    "wrong": "# people.csv\nname,mobile\n张三,13200000000,甲方",
    "right": "# people.csv\nname,mobile\n张三,13200000000"
  },
  "reasoned-suppressions": {
    "what": "A comment that suppresses a finding stands on a line of its own, names one code, and gives a reason.",
    "why": "Who reads the contract later must be able to judge whether the reason still holds. Without one nothing is suppressed.",
    "wrong": "# flowspec-ignore prepareflows-deprecated\naction: PrepareFlows",
    "right": "# flowspec-ignore prepareflows-deprecated: moved to the new action in May\naction: PrepareFlows"
  },
  "recipient-id-not-for-files": {
    "what": "In a contract from a file, approvers have no `recipientId`.",
    "why": "Only templates have roles; here it means nothing, so a template was probably meant.",
    "wrong": "files: [{ id: \"{{file}}\" }]\napprovers:\n  - { type: person, recipientId: \"{{role}}\" }",
    "right": "files: [{ id: \"{{file}}\" }]\napprovers:\n  - { type: person }"
  },
  "register-info-legal-name": {
    "what": "Data for the registration of a company name its legal representative.",
    "why": "The service refuses them otherwise.",
    "wrong": "approvers:\n  - { type: company, registration: { uscc: \"{{code}}\" } }",
    "right": "approvers:\n  - { type: company, registration: { legalRepresentative: \"{{name}}\", uscc: \"{{code}}\" } }"
  },
  "register-info-option-needs-value": {
    "what": "Values that `fixed` keeps from changes are given.",
    "why": "There is nothing to keep, and the service may refuse the contract.",
    "wrong": "registration: { legalRepresentative: 张三, fixed: [uscc] }",
    "right": "registration: { legalRepresentative: 张三, uscc: 91110108772551611J, fixed: [uscc] }"
  },
  "register-info-uscc": {
    "what": "A unified social credit code has 18 digits and capitals, and none of I, O, S, V and Z.",
    "why": "No company has another, so the registration would fail, or the service refuses the contract.",
    "wrong": "registration: { legalRepresentative: 张三, uscc: \"123\" }",
    "right": "registration: { legalRepresentative: 张三, uscc: 91110108772551611J }"
  },
  "reminded-on-range": {
    "what": "The sender is reminded between the moment of sending and ten years later.",
    "why": "The service refuses any other time.",
    "wrong": "expiryReminderAt: 2100-01-01T00:00:00+08:00",
    "right": "expiryReminderAt: +20d"
  },
  "reminder-before-deadline": {
    "what": "`expiryReminderAt` lies after the deadline of signing.",
    "why": "It tells the sending company that what was agreed ends, so that it can be renewed; nobody is reminded to sign. Before the deadline there may be no contract yet.",
    "wrong": "deadline: +30d\nexpiryReminderAt: +20d",
    "right": "deadline: +30d\nexpiryReminderAt: +330d"
  },
  "request-body": {
    "what": "A file that is checked or imported as a request holds the body of one request: an object of its members, and nothing around it.",
    "why": "What an SDK, a gateway or a log puts around a body is never sent, and a reply or a command is no request at all.",
    "wrong": "{ \"action\": \"CreateFlowByFiles\", \"params\": { \"FlowName\": \"采购合同\" } }",
    "right": "{ \"FlowName\": \"采购合同\" }"
  },
  "request-json": {
    "what": "A request body is JSON: no comments, no comma behind the last value, names and texts in double quotes, numbers that programs keep as they are.",
    "why": "The service reads JSON and nothing else; what an editor or a lenient program forgives never reaches it as it was meant.",
    "wrong": "{ \"FlowName\": \"采购合同\", } // draft",
    "right": "{ \"FlowName\": \"采购合同\" }"
  },
  "required-keys": {
    "what": "Keys without which a construct means nothing are there.",
    "why": "What an approver or a component is decides everything else about it; nothing can be guessed.",
    "wrong": "approvers:\n  - { name: \"{{name}}\" }",
    "right": "approvers:\n  - { type: person, name: \"{{name}}\" }"
  },
  "required-members": {
    "what": "A member that the service demands is not omitted.",
    "why": "The service refuses a request without it.",
    "wrong": "action: CreateFlowByFiles\napprovers:\n  - { type: person, sign: [{ type: signature, at: { page: 1, x: 100, y: 600 }, omit: [ComponentWidth] }] }",
    "right": "action: CreateFlowByFiles\napprovers:\n  - { type: person, sign: [{ type: signature, at: { page: 1, x: 100, y: 600 } }] }"
  },
  "result-page-needs-review": {
    "what": "A contract with a result page is approved before it is sent.",
    "why": "The service has one kind of result page: what the sender sees after handing in a contract for approval.",
    "wrong": "embed: { resultPage: { title: 已提交审核 } }",
    "right": "ownApproval: { beforeSending: true }\nembed: { resultPage: { title: 已提交审核 } }"
  },
  "row-columns": {
    "what": "In a table of rows, each parameter that needs a value has one column, headed by the parameter's name or its `label`.",
    "why": "Every row would lack the value, or get that of another parameter.",
    "wrong": "# people.csv, for params: { name: { type: person-name, label: 姓名 }, mobile: mobile }\n性名,mobile\n张三,13200000000",
    "right": "# people.csv, for params: { name: { type: person-name, label: 姓名 }, mobile: mobile }\n姓名,mobile\n张三,13200000000"
  },
  "sample-names": {
    "what": "A sample's name is kebab-case, of at most 100 characters.",
    "why": "It becomes part of a file's name.",
    "wrong": "samples: { \"First Try\": {} }",
    "right": "samples: { first-try: {} }"
  },
  "sample-now": {
    "what": "A sample whose result depends on the clock says at which moment it is judged.",
    "why": "Without it the generated files would change every day.",
    "wrong": "deadline: +30d\nsamples: { review: {} }",
    "right": "deadline: +30d\nsamples: { review: { now: 2026-01-05T09:00:00+08:00 } }"
  },
  "sample-params": {
    "what": "A sample gives a value to each parameter that needs one, and to no other.",
    "why": "A sample is a request as it would be sent; with a value missing there is none.",
    "wrong": "params: { supplier: person-name }\ntitle: 采购合同-{{supplier}}\nsamples: { review: { suplier: 李四 } }",
    "right": "params: { supplier: person-name }\ntitle: 采购合同-{{supplier}}\nsamples: { review: { supplier: 李四 } }"
  },
  "sealed-files": {
    "what": "A sealed file has a `pdf` that was reviewed, and its id is a parameter, for which a builder takes only the id of a file that was accepted.",
    "why": "The application uploads a file, and may upload any: without the seal nobody notices that another was sent than the one that was reviewed.",
    "wrong": "files: [{ id: \"{{file}}\", sealed: true }]",
    "right": "files: [{ id: \"{{file}}\", pdf: ./contract.pdf, sealed: true }]"
  },
  "severities-of-warnings": {
    "what": "`severities` in flowspec.config.yaml names diagnostics that are warnings.",
    "why": "An error is a request that the service refuses, which no setting changes; a misspelt name would change nothing without a word.",
    "wrong": "severities: { approver-name-required: off }",
    "right": "severities: { used-params: error }"
  },
  "sign-bean-tag-with-components": {
    "what": "With `signPlacement: approver`, no components are placed for the approvers.",
    "why": "The documents know one way or the other; what the service makes of both is not said.",
    "wrong": "signPlacement: approver\napprovers:\n  - { type: person, sign: [{ type: signature, at: { page: 1, x: 100, y: 600 } }] }",
    "right": "signPlacement: approver\napprovers:\n  - { type: person }"
  },
  "sign-components-need-real-one": {
    "what": "Each approver has a seal or a signature to give, not only dates.",
    "why": "A date alone binds nobody, and the service may refuse the contract.",
    "wrong": "approvers:\n  - { type: person, sign: [{ type: date, at: { page: 1, x: 100, y: 650 }, size: [100, 20] }] }",
    "right": "approvers:\n  - type: person\n    sign:\n      - { type: signature, at: { page: 1, x: 100, y: 600 } }\n      - { type: date, at: { page: 1, x: 100, y: 650 }, size: [100, 20] }"
  },
  "sign-components-required": {
    "what": "Each approver has something to sign, unless approvers place their components themselves.",
    "why": "The service refuses a contract in which somebody has nothing to sign.",
    "wrong": "approvers:\n  - { type: person, sign: [] }",
    "right": "approvers:\n  - { type: person, sign: [{ type: signature, at: { page: 1, x: 100, y: 600 } }] }"
  },
  "sign-instruction-length": {
    "what": "Instructions before signing have at most 500 characters, not counting markup.",
    "why": "The service refuses longer ones.",
    "wrong": "approvers:\n  - { type: person, instructions: 请仔细阅读… }   # 505 characters",
    "right": "approvers:\n  - { type: person, instructions: 请仔细阅读 }"
  },
  "sign-subtypes-only-in-combination": {
    "what": "A selector or a multi-line text in `sign` is a part of a combination.",
    "why": "The service draws them only inside a combination and refuses them alone.",
    "wrong": "sign:\n  - { type: selector, options: [同意, 不同意], at: { page: 1, x: 10, y: 10 }, size: [100, 20] }",
    "right": "sign:\n  - { type: combination, children: [vote], at: { page: 1, x: 10, y: 10 }, size: [200, 100] }\n  - { type: selector, id: vote, options: [同意, 不同意], at: { page: 1, x: 10, y: 10 }, size: [100, 20] }"
  },
  "sign-type-person": {
    "what": "A person has no seal, no paging seal and no seal of a legal representative.",
    "why": "Those belong to companies; the service refuses them for a person.",
    "wrong": "type: person\nsign:\n  - { type: seal, at: { page: 1, x: 10, y: 10 } }",
    "right": "type: person\nsign:\n  - { type: signature, at: { page: 1, x: 10, y: 10 } }"
  },
  "signer-component-no-value": {
    "what": "What an approver fills in has no `value` when the contract is sent.",
    "why": "It is empty until the approver fills it in; only contracts that are sent from an embedded page can prepare a value.",
    "wrong": "approvers:\n  - type: person\n    fill:\n      - { type: text, at: { page: 1, x: 10, y: 10 }, size: [100, 20], value: 三万元整 }",
    "right": "approvers:\n  - type: person\n    fill:\n      - { type: text, at: { page: 1, x: 10, y: 10 }, size: [100, 20] }"
  },
  "silent-company-implied": {
    "what": "On ess, a company that signs automatically is named.",
    "why": "Left out, it is the company that sends. Official samples do so; the documents want the name all the same.",
    "wrong": "approvers:\n  - { type: company-auto }",
    "right": "approvers:\n  - { type: company-auto, organization: 典子谦示例企业 }"
  },
  "silent-no-fill-components": {
    "what": "A company that signs automatically has nothing in `fill`.",
    "why": "It seals the moment the contract is sent; nobody would fill anything in, and the service refuses the request.",
    "wrong": "type: company-auto\nsign:\n  - { type: seal, sealId: yDRsealId00000000000000000000001, at: { page: 1, x: 10, y: 10 } }\nfill:\n  - { type: text, at: { page: 1, x: 10, y: 200 }, size: [100, 20] }",
    "right": "type: company-auto\nsign:\n  - { type: seal, sealId: yDRsealId00000000000000000000001, at: { page: 1, x: 10, y: 10 } }"
  },
  "silent-no-signature": {
    "what": "A company that signs automatically has seals only: no signature, paging signature, opinion or combination.",
    "why": "Nobody of the company is there to sign or to confirm; the service refuses the request.",
    "wrong": "type: company-auto\nsign:\n  - { type: signature, at: { page: 1, x: 10, y: 10 } }",
    "right": "type: company-auto\nsign:\n  - { type: seal, sealId: yDRsealId00000000000000000000001, at: { page: 1, x: 10, y: 10 } }"
  },
  "silent-not-drag": {
    "what": "An approver who signs automatically has sign components, even where approvers place their own while signing.",
    "why": "Nobody is there to place them, and the service refuses the request.",
    "wrong": "signPlacement: approver\napprovers:\n  - { type: company-auto, organization: 典子谦示例企业 }",
    "right": "approvers:\n  - type: company-auto\n    organization: 典子谦示例企业\n    sign: [{ type: seal, sealId: yDRsealId00000000000000000000001, at: { page: 1, x: 160, y: 260 } }]"
  },
  "silent-operator-default": {
    "what": "Who seals for a company that signs automatically is named, or it is the initiator.",
    "why": "An initiator who may not use the seal automatically makes the service refuse the contract.",
    "wrong": "approvers:\n  - { type: company-auto, organization: 典子谦示例企业 }",
    "right": "approvers:\n  - { type: company-auto, organization: 典子谦示例企业, name: \"{{name}}\", mobile: \"{{mobile}}\" }"
  },
  "silent-seal-id-required": {
    "what": "Each seal and each paging seal of a company that signs automatically has a `sealId`.",
    "why": "Nobody is there to choose a seal, so the contract names it; the service refuses a request without.",
    "wrong": "type: company-auto\nsign:\n  - { type: seal, at: { page: 1, x: 10, y: 10 } }",
    "right": "type: company-auto\nsign:\n  - { type: seal, sealId: yDRsealId00000000000000000000001, at: { page: 1, x: 10, y: 10 } }"
  },
  "size-limit": {
    "what": "A file holds at most 2 MB.",
    "why": "A contract has a few kilobytes; a file a thousand times larger is a mistake or an attack, and would hold up everybody's pipeline.",
    "wrong": "# a file of 3 MB",
    "right": "# one contract, a few kilobytes"
  },
  "string-keys": {
    "what": "Keys are plain text.",
    "why": "No key of the language is a number, a list or a map.",
    "wrong": "userData: { 1: 甲方 }",
    "right": "userData: { role: 甲方 }"
  },
  "supported-keys": {
    "what": "A key is used only with actions that can express it.",
    "why": "The request of another action has no member for it: sent, it would be refused; left out, the contract would be another one.",
    "wrong": "action: CreateFlowGroupByFiles\nflows:\n  - preview: true",
    "right": "action: CreateFlowByFiles\npreview: true"
  },
  "supported-words": {
    "what": "A word is used only with actions whose member has a code for it.",
    "why": "The service knows the word in other requests, but not in this one.",
    "wrong": "action: ChannelCreatePrepareFlow\napprovers:\n  - type: person-auto",
    "right": "action: ChannelCreateFlowByFiles\nautoSignScene: prescription\napprovers:\n  - type: person-auto"
  },
  "table-cells": {
    "what": "Each row of a table that is written in `columns` and `rows` has a cell for each column.",
    "why": "A cell too few or too many would shift what stands behind it into another column, or out of the table.",
    "wrong": "{ type: dynamic-table, value: { columns: [货物, 数量], rows: [[钢材]] } }",
    "right": "{ type: dynamic-table, value: { columns: [货物, 数量], rows: [[钢材, 10]] } }"
  },
  "template-approver-no-effect": {
    "what": "In a contract from a template, what approvers sign and fill, and how they prove who they are, is said by the template.",
    "why": "The service goes by the template there, and ignores what the request says.",
    "wrong": "template: \"{{template}}\"\napprovers:\n  - { type: person, recipientId: \"{{role}}\", signCheck: [face] }",
    "right": "template: \"{{template}}\"\napprovers:\n  - { type: person, recipientId: \"{{role}}\" }"
  },
  "template-component-seal": {
    "what": "A component of the template in `sign` has a `sealId`.",
    "why": "It stands there to choose the own company's seal; without one it says nothing.",
    "wrong": "sign:\n  - { template: 公章 }",
    "right": "sign:\n  - { template: 公章, sealId: yDRsealId00000000000000000000001 }"
  },
  "template-not-with-files": {
    "what": "Contracts of a group that is sent from files have no template.",
    "why": "The member is for groups that are made of templates; beside a file it is meaningless.",
    "wrong": "flows:\n  - { title: 劳动合同, files: [{ id: \"{{file}}\" }], template: yDRtemplateId0000000000000000001 }",
    "right": "flows:\n  - { title: 劳动合同, files: [{ id: \"{{file}}\" }] }"
  },
  "template-seal-component": {
    "what": "What is signed at a component of the template says which one by its name, or by `{ id: … }`.",
    "why": "Nothing else says where the seal belongs.",
    "wrong": "sign:\n  - { template: {}, sealId: yDRsealId00000000000000000000001 }",
    "right": "sign:\n  - { template: 公章, sealId: yDRsealId00000000000000000000001 }"
  },
  "template-seals-of-template": {
    "what": "`template` stands in `sign` of a contract that is made from a template.",
    "why": "It names a component that the template has. A file has none, and the service refuses a component of which it knows neither type nor place.",
    "wrong": "files: [{ id: \"{{file}}\" }]\napprovers:\n  - { type: company, sign: [{ template: 公章, sealId: \"{{seal}}\" }] }",
    "right": "template: \"{{template}}\"\napprovers:\n  - { type: company, recipientId: \"{{role}}\", sign: [{ template: 公章, sealId: \"{{seal}}\" }] }"
  },
  "text-fits-component": {
    "what": "A text that is filled in fits its box at the size of its font.",
    "why": "What does not fit is cut off, made smaller or refused, depending on the type of the component.",
    "wrong": "{ type: text, size: [60, 20], value: \"人民币壹拾贰万元整\" }",
    "right": "{ type: text, size: [160, 20], value: \"人民币壹拾贰万元整\" }"
  },
  "uncut-texts": {
    "what": "A text with ` #` in it stands in quotes.",
    "why": "Without them YAML takes the rest of the line for a comment, and the text is sent without it.",
    "wrong": "userData:\n  note: 合同 #3",
    "right": "userData:\n  note: \"合同 #3\""
  },
  "unique-contract-names": {
    "what": "No two contracts of a project have the same name, or names that differ only in hyphens.",
    "why": "Their builders, samples and review sheets would overwrite each other.",
    "wrong": "name: purchase   # in two files",
    "right": "name: purchase-tomatoes"
  },
  "unique-keys": {
    "what": "A map has each key once.",
    "why": "One of the two values would be lost without a word.",
    "wrong": "title: 采购合同\ntitle: 销售合同",
    "right": "title: 采购合同"
  },
  "use-limit": {
    "what": "A contract takes keys from other files at most 2,000 times, and at most 50,000 values in all.",
    "why": "Files that use files multiply: a few lines can stand for gigabytes.",
    "wrong": "# a.yaml uses b.yaml 100 times, b.yaml uses c.yaml 100 times, …",
    "right": "# a.yaml uses b.yaml once"
  },
  "use-paths": {
    "what": "`use` names a YAML file of the project by its path, relative to the file that names it, or one of an installed package by the package's name and its path in it: `@scope/package/file.yaml`. Contracts (`*.flow.yaml`) are not used by others.",
    "why": "A contract must mean the same on every machine and read nothing but what its project holds or has installed.",
    "wrong": "approvers:\n  - use: /srv/parties/our-company.yaml",
    "right": "approvers:\n  - use: ./parties/our-company.yaml"
  },
  "used-files": {
    "what": "A used file is there, in a package that is installed where it is of one, and holds a map of keys of the place that uses it. What a contract is (`flowspec`, `name`, `action`) it says itself. `params` and `samples` of a used file are the contract's, wherever it is used.",
    "why": "Its keys are taken as if they were written in the contract; without them the contract says something else.",
    "wrong": "approvers:\n  - use: ./parties/our-compnay.yaml",
    "right": "approvers:\n  - use: ./parties/our-company.yaml"
  },
  "used-members": {
    "what": "Members that the service no longer uses, or not yet, are left out.",
    "why": "They have no effect, and a later version of the service may refuse them.",
    "wrong": "approvers:\n  - { type: person, wire: { VerifyChannel: [WEIXINAPP] } }",
    "right": "approvers:\n  - { type: person, signCheck: [face] }"
  },
  "used-params": {
    "what": "Every declared parameter is used.",
    "why": "Applications would have to pass a value that changes nothing; usually a placeholder was forgotten.",
    "wrong": "params: { amount: text }\ndescription: 合同金额见第三条",
    "right": "params: { amount: text }\ndescription: 合同金额 {{amount}} 元"
  },
  "used-suppressions": {
    "what": "A comment that suppresses a finding has that finding below it. It may be a warning, or an error that rests on a claim about the service; errors of the language are never suppressed.",
    "why": "Left behind, it would hide the next mistake of the same kind. One that names an error is an error itself, since what it would hide is refused by the service.",
    "wrong": "approvers:\n  - type: person\n    # flowspec-ignore approver-role-name-length: a longer name was agreed in May\n    role: 甲方",
    "right": "approvers:\n  - type: person\n    role: 甲方"
  },
  "user-flow-type-precedence": {
    "what": "A contract has a category by its name or by its id, not both.",
    "why": "The id wins: the name is ignored, and the contract is filed elsewhere than a reader of the name expects.",
    "wrong": "categoryId: yDRcategoryId0000000000000000001\ncategory: 采购",
    "right": "category: 采购"
  },
  "userdata-length-ess": {
    "what": "User data has at most 20,480 characters as it is sent, in base64: some 15,000 bytes.",
    "why": "The service refuses more. Base64 takes four characters for three bytes, and a Chinese character is three bytes.",
    "wrong": "userData: { report: 采购合同全文… }   # 6,000 characters",
    "right": "userData: { order: A-2026-001 }"
  },
  "userdata-length-essbasic": {
    "what": "User data that an application sends has at most 1,000 characters in base64: 750 bytes, or 250 Chinese characters.",
    "why": "The service refuses more, a twentieth of what a company of its own may send.",
    "wrong": "userData: 采购合同…   # 252 characters",
    "right": "userData: { order: A-2026-001 }"
  },
  "userid-overrides-identity": {
    "what": "Beside `userId`, name, mobile number and identity number are not needed.",
    "why": "For a verified employee the service takes them from the account; another person's would be ignored without a word.",
    "wrong": "approvers:\n  - { type: company, organization: 典子谦示例企业, userId: \"{{employee}}\", name: \"{{name}}\" }",
    "right": "approvers:\n  - { type: company, organization: 典子谦示例企业, userId: \"{{employee}}\" }"
  },
  "userid-own-employee-only": {
    "what": "`userId` is given only for employees of the own company, who sign for it.",
    "why": "The service looks the id up among the company's employees, and may not find a person who signs in person.",
    "wrong": "approvers:\n  - { type: person, userId: \"{{employee}}\" }",
    "right": "approvers:\n  - { type: company, organization: 典子谦示例企业, userId: \"{{employee}}\" }"
  },
  "utf8-text": {
    "what": "Files are text in UTF-8, with or without a byte order mark.",
    "why": "In another encoding the same bytes are other characters: a company's name would go out as something that nobody wrote.",
    "wrong": "title: �ɹ���ͬ   # saved as GBK",
    "right": "title: 采购合同"
  },
  "value-attachment-count": {
    "what": "An attachment holds at most 6 files.",
    "why": "The service refuses more.",
    "wrong": "{ type: attachment, value: [file_1, file_2, file_3, file_4, file_5, file_6, file_7] }",
    "right": "{ type: attachment, value: [file_1, file_2] }"
  },
  "value-date": {
    "what": "The value of a date is a day of the calendar, written yyyy-mm-dd.",
    "why": "The compiler writes it as the service wants it, 2026年03月01日; the service refuses a day that does not exist.",
    "wrong": "{ type: date, value: \"2026-02-30\" }",
    "right": "{ type: date, value: \"2026-02-28\" }"
  },
  "value-dynamic-table-json": {
    "what": "A table has `columns`, at most 10, and `rows`; or in the service's own keys `headers`, a `rowCount`, and in `body.cells` cells that lie inside it, rows and columns counted from 1.",
    "why": "The service draws the table from them and refuses one that does not fit together.",
    "wrong": "type: dynamic-table\nvalue: { headers: [{ content: 名称 }], rowCount: 1, body: { cells: [{ rowStart: 2, rowEnd: 2, columnStart: 1, columnEnd: 1 }] } }",
    "right": "type: dynamic-table\nvalue: { headers: [{ content: 名称 }], rowCount: 2, body: { cells: [{ rowStart: 2, rowEnd: 2, columnStart: 1, columnEnd: 1 }] } }"
  },
  "value-dynamic-table-limits": {
    "what": "Headers and cells of a table have at most 100 characters, a font of 6 to 72 points in 黑体 or 宋体, an alignment LEFT, RIGHT or CENTER, and a colour #RRGGBB.",
    "why": "The service refuses anything else.",
    "wrong": "type: dynamic-table\nvalue: { headers: [{ content: 名称, style: { fontSize: 80 } }], rowCount: 1 }",
    "right": "type: dynamic-table\nvalue: { headers: [{ content: 名称, style: { fontSize: 12 } }], rowCount: 1 }"
  },
  "value-dynamic-table-width": {
    "what": "The columns of a table are together at most 100 percent wide: `width`, or `widthPercent` of the service's own headers.",
    "why": "Wider columns do not fit into the table; the service may refuse it.",
    "wrong": "type: dynamic-table\nvalue: { columns: [{ title: 名称, width: 60 }, { title: 数量, width: 60 }], rows: [[钢材, 10]] }",
    "right": "type: dynamic-table\nvalue: { columns: [{ title: 名称, width: 60 }, { title: 数量, width: 40 }], rows: [[钢材, 10]] }"
  },
  "value-forms": {
    "what": "Times and lengths are written in one of their forms.",
    "why": "Another form could be read in two ways, and the contract would expire, or stand, somewhere else.",
    "wrong": "deadline: 2026-12-31T18:00",
    "right": "deadline: 2026-12-31T18:00:00+08:00"
  },
  "value-image-id": {
    "what": "The value of an image is the id of one uploaded file.",
    "why": "The service takes pictures only from files that were uploaded to it, as JPG or PNG.",
    "wrong": "{ type: image, value: https://example.com/logo.png }",
    "right": "{ type: image, value: \"{{picture}}\" }"
  },
  "value-opinion-length": {
    "what": "The statement that an approver confirms has at most 50 characters, its parts counted together.",
    "why": "The service refuses a longer one.",
    "wrong": "text: 本人已阅读并理解合同全部内容，本人已阅读并理解合同全部内容，本人已阅读并理解合同全部内容，本人已阅读并理解合同全部内容，",
    "right": "text: 本人已阅读并同意"
  },
  "value-recipient-idcard": {
    "what": "The value of a text with `autofill: personal-idcard` is an identity number.",
    "why": "The service refuses anything else.",
    "wrong": "{ type: text, autofill: personal-idcard, value: \"123\" }",
    "right": "{ type: text, autofill: personal-idcard, value: \"110101190001010009\" }"
  },
  "value-recipient-legal-name": {
    "what": "The value of a text with `autofill: busi-legal-name` is a name of 2 to 25 Chinese characters, or of at most 50 letters.",
    "why": "The service refuses anything else.",
    "wrong": "{ type: text, autofill: busi-legal-name, value: 张 }",
    "right": "{ type: text, autofill: busi-legal-name, value: 张三 }"
  },
  "value-recipient-mobile": {
    "what": "The value of a text with `autofill: personal-mobile` is a mainland mobile number.",
    "why": "The service refuses anything else.",
    "wrong": "{ type: text, autofill: personal-mobile, value: \"12300000000\" }",
    "right": "{ type: text, autofill: personal-mobile, value: \"13200000000\" }"
  },
  "value-recipient-org-name": {
    "what": "The value of a text with `autofill: company-name` is made of Chinese characters and full-width brackets.",
    "why": "The documents name no others, and the service may refuse them.",
    "wrong": "{ type: text, autofill: company-name, value: 典子谦示例企业(深圳) }",
    "right": "{ type: text, autofill: company-name, value: 典子谦示例企业（深圳） }"
  },
  "value-seal-id": {
    "what": "A `sealId` has 32 letters and digits.",
    "why": "The service gives such ids to seals; with another text it finds no seal and may refuse the request.",
    "wrong": "sealId: 公章",
    "right": "sealId: yDRsealId00000000000000000000001"
  },
  "value-seal-own-only": {
    "what": "A `sealId` is used for an approver of the company that sends the contract.",
    "why": "The sender has no right to the seals of another company, whose people choose their seal themselves.",
    "wrong": "outsideApp: true\nsign:\n  - { type: seal, sealId: yDRsealId00000000000000000000001, at: { page: 1, x: 10, y: 10 } }",
    "right": "outsideApp: true\nsign:\n  - { type: seal, sealKinds: [contract], at: { page: 1, x: 10, y: 10 } }"
  },
  "value-selector-option": {
    "what": "The value of a selector is one of its options, or several of them where `multiple` is true.",
    "why": "The service refuses a choice that the selector does not offer.",
    "wrong": "{ type: selector, options: [同意, 不同意], value: 弃权 }",
    "right": "{ type: selector, options: [同意, 不同意], value: 同意 }"
  },
  "value-single-line": {
    "what": "The value of a text has one line.",
    "why": "A text is drawn in one line; the service may refuse a line break, or drop what follows it.",
    "wrong": "{ type: text, value: \"第一行\\n第二行\" }",
    "right": "{ type: multiline-text, value: \"第一行\\n第二行\" }"
  },
  "value-subtype-digit": {
    "what": "The value of a text with the subtype `digit` is a number, with or without decimals.",
    "why": "The service refuses anything else, also separators of thousands and units.",
    "wrong": "{ type: text, subtype: digit, value: \"12,000 元\" }",
    "right": "{ type: text, subtype: digit, value: \"12000.00\" }"
  },
  "value-subtype-email": {
    "what": "The value of a text with the subtype `email` is an e-mail address.",
    "why": "The service refuses anything else.",
    "wrong": "{ type: text, subtype: email, value: zhangsan }",
    "right": "{ type: text, subtype: email, value: zhangsan@example.com }"
  },
  "value-text-charset": {
    "what": "The value of a text, a selector or a district holds no pictographs.",
    "why": "The fonts of the service cannot draw them, and it refuses them.",
    "wrong": "{ type: text, value: 好😀 }",
    "right": "{ type: text, value: 好 }"
  },
  "value-types": {
    "what": "A value has the type of its key: a text, a number, true or false, a list, or a map.",
    "why": "The service checks the type of every member and refuses the request for one that differs.",
    "wrong": "platformApproval: \"yes\"",
    "right": "platformApproval: true"
  },
  "vars-everywhere": {
    "what": "Every environment has each variable that one of them has: in `vars` with its value, or in `atRunTime` by its name.",
    "why": "Otherwise the release fails, not the pull request.",
    "wrong": "env: production\nenvironments:\n  production: { vars: { sealId: yDRsealId00000000000000000000001, brand: 示例 } }\n  test: { vars: { sealId: yDRsealId00000000000000000000002 } }",
    "right": "env: production\nenvironments:\n  production: { vars: { sealId: yDRsealId00000000000000000000001, brand: 示例 } }\n  test: { vars: { sealId: yDRsealId00000000000000000000002, brand: 示例 } }"
  },
  "vars-like-params": {
    "what": "A variable stands where a parameter could stand: not in `name`, `action` or `summary`, nor in `each`, `when` or `omit`.",
    "why": "What is generated serves all environments: only values may differ between them.",
    "wrong": "summary: \"采购合同 {{vars.sealId}}\"",
    "right": "summary: 采购合同"
  },
  "virtual-combination-children-types": {
    "what": "The parts of a combination in `fill` are checkboxes.",
    "why": "The service refuses any other part.",
    "wrong": "fill:\n  - { type: combination, children: [price], at: { page: 1, x: 10, y: 10 }, size: [200, 100] }\n  - { type: text, id: price, value: 三万元整, at: { page: 1, x: 10, y: 10 }, size: [100, 20] }",
    "right": "fill:\n  - { type: combination, children: [paid], at: { page: 1, x: 10, y: 10 }, size: [200, 100] }\n  - { type: checkbox, id: paid, value: true, at: { page: 1, x: 10, y: 10 }, size: [16, 16] }"
  },
  "virtual-combination-needs-children": {
    "what": "A combination in `fill` has `children`.",
    "why": "It shows nothing itself; without parts there is nothing to fill in, and the service refuses it.",
    "wrong": "fill:\n  - { type: combination, subtype: checkbox-group, at: { page: 1, x: 10, y: 10 }, size: [200, 100] }",
    "right": "fill:\n  - { type: combination, subtype: checkbox-group, children: [paid], at: { page: 1, x: 10, y: 10 }, size: [200, 100] }\n  - { type: checkbox, id: paid, value: true, at: { page: 1, x: 10, y: 10 }, size: [16, 16] }"
  },
  "watermark-custom-needs-value": {
    "what": "A watermark with the subtype `custom-watermark` has a `value`.",
    "why": "The value is the text it shows.",
    "wrong": "{ type: watermark, subtype: custom-watermark }",
    "right": "{ type: watermark, subtype: custom-watermark, value: 样本 }"
  },
  "watermark-initiator-only": {
    "what": "A watermark stands in the `fill` of the contract, not of an approver.",
    "why": "It is put on the contract when it is sent; the service refuses it as something that an approver fills in.",
    "wrong": "approvers:\n  - type: person\n    fill: [{ type: watermark, subtype: viewer }]",
    "right": "fill: [{ type: watermark, subtype: viewer }]"
  },
  "watermark-needs-extra": {
    "what": "A watermark has at least one of `subtype`, `font`, `fontSize`, `opacity`, `rotate`, `density` and `position`.",
    "why": "The service takes no watermark without options.",
    "wrong": "{ type: watermark, value: 样本 }",
    "right": "{ type: watermark, subtype: custom-watermark, value: 样本 }"
  },
  "whole-characters": {
    "what": "Texts consist of whole characters.",
    "why": "A character beyond U+FFFF is two units in UTF-16. One of them alone is no character: it cannot be written to a file or sent, and becomes `�`.",
    "wrong": "userData: { note: \"\\ud83d 采购合同\" }",
    "right": "userData: { note: \"\\ud83d\\ude00 采购合同\" }"
  },
  "wire-agrees": {
    "what": "`wire` does not contradict a key beside it.",
    "why": "Only one of the two can be sent, and a reader could not tell which.",
    "wrong": "order: parallel\nwire: { Unordered: false }",
    "right": "order: parallel"
  },
  "written-values": {
    "what": "What decides the shape of the request is written in the contract, not given by a parameter.",
    "why": "The type of an approver or a component decides which members the request has; a review could not see it.",
    "wrong": "params: { kind: text }\napprovers:\n  - type: \"{{kind}}\"",
    "right": "params: { isPerson: boolean }\napprovers:\n  - { type: person, when: isPerson }\n  - { type: company, when: not isPerson }"
  },
  "yaml-escapes": {
    "what": "In double quotes a backslash begins an escape that YAML knows.",
    "why": "YAML does not know which character is meant.",
    "wrong": "userData: { folder: \"合同\\采购\" }",
    "right": "userData: { folder: '合同\\采购' }"
  },
  "yaml-indentation": {
    "what": "The items of one collection begin in the same column, deeper than what holds them.",
    "why": "Indentation is how YAML knows what belongs to what.",
    "wrong": "initiator:\n  userId: u1\n onBehalfOf: o1",
    "right": "initiator:\n  userId: u1\n  onBehalfOf: o1"
  },
  "yaml-signs": {
    "what": "The signs of YAML are those of a Latin keyboard: straight quotes, narrow colons, commas, brackets, dashes, `#` and spaces.",
    "why": "A Chinese keyboard and a word processor write others that look alike, and YAML takes those for letters. Inside texts they are what they are, and stay.",
    "wrong": "summary：采购合同",
    "right": "summary: 采购合同"
  },
  "yaml-structure": {
    "what": "Every line is a key with a value, an item of a list, or part of a text.",
    "why": "YAML cannot tell what this belongs to.",
    "wrong": "summary: 合同: 采购",
    "right": "summary: \"合同: 采购\""
  },
  "yaml-tabs": {
    "what": "Lines are indented with spaces.",
    "why": "YAML does not accept tabs as indentation: editors show them with different widths.",
    "wrong": "initiator:\n\tuserId: u1",
    "right": "initiator:\n  userId: u1"
  },
  "yaml-tags": {
    "what": "Values carry no YAML tags, anchors with odd names or directives.",
    "why": "The language has no types of its own in YAML: what a value is follows from its key.",
    "wrong": "title: !title 采购合同",
    "right": "title: 采购合同"
  },
  "yaml-unclosed": {
    "what": "Quotes, brackets, braces and separators come complete.",
    "why": "Without the closing sign the rest of the file belongs to this value.",
    "wrong": "title: \"采购合同",
    "right": "title: \"采购合同\""
  }
};
