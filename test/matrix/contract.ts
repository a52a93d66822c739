import { createHash } from "node:crypto";
import type { Files } from "./shape.ts";

/** The moment at which the application builds. */
export const now = 1_767_574_800;

/** The parameters that the application has. */
export const params = {
  fileId: "yDRleaseContractPdfFileId0000001",
  operatorId: "yDRlettingClerkUserId00000000001",
  tenant: "李四",
  mobile: "13200000000",
} as const;

/** The reviewed PDF of one of the contracts: nobody reads more of it than its hash. */
export const pdfBytes: readonly number[] = [...Buffer.from("%PDF-1.7 an invented lease")];

/**
 * What the application says beside the request: of a mobile number that is none, of an id that is not the reviewed file's, of what comes back, of
 * an approver in a reply.
 */
export const answers = {
  title: `租赁合同-${params.tenant}`,
  refused: ["mobile no-mobile"],
  unsealed: ["fileId not-reviewed"],
  sealed: params.fileId,
  isChecked: true,
  back: { of: params.tenant },
  recipient: "invented-recipient",
} as const;

const values = Object.entries(params).map(([name, value]) => `    ${name}: "${value}"`);

const files = 'files: [{ id: "{{fileId}}" }]';

/** A contract with what takes something of the platform: a note that may be left out, a time from now, data in base64, a role. */
const lease = `flowspec: 1
name: lease
action: CreateFlowByFiles
params:
  fileId: file-id
  operatorId: user-id
  tenant: { type: person-name, label: Tenant }
  mobile: mobile
  note: { type: text, optional: true }
samples:
  review:
    now: ${new Date(now * 1000).toISOString()}
${values.join("\n")}
initiator: { userId: "{{operatorId}}" }
title: 租赁合同-{{tenant}}
description: "{{note}}"
userData: { of: "{{tenant}}" }
deadline: +30d
${files}
approvers:
  - type: person
    role: 承租方
    name: "{{tenant}}"
    mobile: "{{mobile}}"
    sign: [{ type: signature, at: { page: 1, x: 100, y: 100 } }]
`;

const facts = {
  version: 1,
  sha256: createHash("sha256").update(Buffer.from(pdfBytes)).digest("hex"),
  encrypted: false,
  signatures: 0,
  pages: [{ width: 595.3, height: 841.9, rotation: 0, content: "text", print: [] }],
  fields: [],
  keywords: [],
};

/** The files of the contracts: the lease, and the same whose builder takes only the PDF that was reviewed. */
export const specs: Files = {
  "specs/lease.flow.yaml": lease,
  "specs/sealed-lease.flow.yaml": lease
    .replace("name: lease", "name: sealed-lease")
    .replace(files, 'files: [{ id: "{{fileId}}", pdf: ./lease.pdf, sealed: true }]'),
  "specs/lease.pdf.facts.json": JSON.stringify(facts),
};
