import { decimal } from "../../runtime/decimal.ts";
import * as encode from "../../runtime/encode.ts";
import * as formats from "../../runtime/formats.ts";
import type { EncodingName } from "../../model/tree.ts";
import { tableText } from "../../runtime/component/table.ts";
import * as decode from "./decode.ts";
import { tableRowsOf } from "./decode-table.ts";

/** A way to write values of the language as values of the wire, and the way back. */
export interface Encoding {
  /** From what is written to what is sent; `undefined` for a value that it has no translation for. A builder calls it too. */
  readonly to: (value: unknown, option?: unknown) => unknown;
  /**
   * From what is sent to what people write; `undefined` for what no such value stands for. None where a contract may say what the wire
   * holds as it is (times, lengths), and where several members say together what was written (`occurrenceOf`).
   */
  readonly from?: (wire: unknown, option?: unknown) => unknown;
  /** The TypeScript type of what is sent; none where that is one of the codes in its option. */
  readonly type?: string;
  /** Whether what is sent is a code of the wire. */
  readonly isCode?: true;
  /** Whether its option is the clock, in Unix seconds. */
  readonly asksClock?: true;
}

/** Every encoding with its inverse, by the name that trees know it by. */
export const encodings: Readonly<Record<EncodingName, Encoding>> = {
  not: { to: encode.not, from: encode.not, type: "boolean", isCode: true },
  coded: { to: encode.coded, from: decode.wordOf, isCode: true },
  choose: { to: encode.choose, from: decode.choiceOf, isCode: true },
  unixSeconds: { to: encode.unixSeconds, type: "number", asksClock: true },
  morningSeconds: { to: encode.morningSeconds, type: "number", asksClock: true },
  shifted: { to: formats.shifted, type: "string" },
  decimal: { to: decimal, type: "string" },
  figures: { to: formats.figures, type: "string" },
  rmb: { to: formats.rmb, type: "string" },
  dateText: { to: formats.dateText, type: "string" },
  points: { to: encode.points, type: "number" },
  fromBottom: { to: encode.fromBottom, type: "number" },
  chineseDate: { to: encode.chineseDate, from: decode.dateOf, type: "string" },
  rgb: { to: encode.rgb, from: decode.hexOf, type: "string" },
  wholeWord: { to: encode.wholeWord, from: decode.wordInside, type: "string" },
  asText: { to: encode.asText, from: decode.booleanOf, type: "string" },
  joined: { to: encode.joined, from: decode.splitAt, type: "string" },
  json: { to: encode.json, from: decode.mapOf, type: "string" },
  tableText: { to: tableText, from: tableRowsOf, type: "string" },
  base64: { to: encode.base64, from: decode.dataOfBase64, type: "string" },
  pageRanges: { to: encode.pageRanges, from: decode.pagesOf, type: "{ BeginPage: number; EndPage: number }[]" },
  keywordOrder: { to: encode.keywordOrder, type: "string", isCode: true },
  keywordIndexes: { to: encode.keywordIndexes, type: "number[]" },
};
