import type { Schema } from "../language/readers/construct-schema.ts";
import { dialect } from "../language/readers/schema.ts";
import { changeKinds } from "../model/change-kinds.ts";
import { type ApprovalKey, approvalKeys, approvalsName } from "./approval.ts";

/** What the schema of approvals is called. It is an address of nothing: where it lies is up to whoever publishes it. */
const approvalsSchemaId = "urn:flowspec:schema:approvals:1";

/** What a language says of the keys of an approval, and of the file. */
type ApprovalWords = (id: `key-${ApprovalKey}` | "file") => string;

/** What says something. */
const said: Schema = { type: "string", pattern: "\\S" };

const values: Readonly<Record<ApprovalKey, Schema>> = {
  change: { type: "string", pattern: "^[0-9a-f]{32}$" },
  contract: said,
  kind: { enum: [...changeKinds] },
  says: { type: "string" },
  reason: said,
  by: said,
  until: { type: "string", pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" },
};

const isOptional: Readonly<Record<ApprovalKey, boolean>> = {
  change: false,
  contract: false,
  kind: true,
  says: true,
  reason: false,
  by: false,
  until: true,
};

/**
 * The JSON Schema of flowspec.approvals.yaml, for editors: what it refuses is refused when the file is read, and most of the other way round. That a day is none of
 * the calendar, that two entries approve the same, and what is no change at all are not in it.
 */
export function approvalsSchema(say: ApprovalWords): Schema {
  return {
    $schema: dialect,
    $id: approvalsSchemaId,
    title: approvalsName,
    description: say("file"),
    // A file with comments alone holds nothing.
    type: ["array", "null"],
    items: {
      type: "object",
      properties: Object.fromEntries(approvalKeys.map((key) => [key, { ...values[key], description: say(`key-${key}`) }])),
      required: approvalKeys.filter((key) => !isOptional[key]),
      additionalProperties: false,
    },
  };
}
