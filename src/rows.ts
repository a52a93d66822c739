export type { Columns } from "./3-check/bind/columns.ts";
export { fingerprintOf } from "./5-emit/fingerprint.ts";
export { joinParts, type JsonSink, type Parts } from "./4-lower/json.ts";
export { columnsOf, precompileRows, precompileWriting, type RenderedRow, type RenderRow, type Row } from "./rows/precompile.ts";
export {
  prepareRows,
  type PreparedRow,
  type PrepareRow,
  type PrepareRowsOptions,
  type RejectedRow,
  type RowEnvelope,
} from "./rows/prepare.ts";
export { idIn, isPersonalColumn } from "./rows/id.ts";
export { keyOf, keyText } from "./rows/key.ts";
export { type Reason, type ReasonContext, reasonOf, unreadReason } from "./rows/reason.ts";
export { type Advice, type Unread, wordsFor } from "./rows/unread.ts";
