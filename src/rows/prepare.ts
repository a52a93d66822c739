import { joinParts } from "../4-lower/json.ts";
import { fingerprintOf, webHash } from "../5-emit/fingerprint.ts";
import type { GateSettings } from "../finish.ts";
import type { ActionName, Contract } from "../model/contract.ts";
import type { Source } from "../model/source.ts";
import { english } from "../words/english.ts";
import { idIn } from "./id.ts";
import { keyOf, keyText } from "./key.ts";
import { precompileRows } from "./precompile.ts";
import { type Reason, reasonOf, unreadReason } from "./reason.ts";

/** What all rows of a queue have in common. */
export interface PrepareRowsOptions extends GateSettings {
  /** The moment that each request is of, in Unix seconds. Keep it with the job: a row that is tried again at another moment may have another body. */
  readonly now: number;
  /** Values of parameters for all rows, by name: those of a row come before them. */
  readonly values?: Readonly<Record<string, unknown>>;
  /**
   * The SHA-256 of a text in UTF-8, in hexadecimal digits. By default that of WebCrypto; in Node
   * `(text) => hash("sha256", text)` of `node:crypto` is several times faster.
   */
  readonly hash?: (text: string) => string | Promise<string>;
}

/** What stands in the envelope of every row. */
interface AnyEnvelope {
  /** What names the row; nothing where that is no id, which is among the errors then. */
  readonly id?: string;
  /** The row's number, if one was given. */
  readonly row?: number;
  /**
   * Of the contract's name and the id alone, 32 hexadecimal digits: the same for every try, after the contract was compiled anew, and after the row
   * was mended. Whoever sends keeps it, drops what was sent under it, and finds a conflict where it comes with another {@link PreparedRow.bodyHash}.
   * It goes with the id.
   */
  readonly key?: string;
  /** The contract's fingerprint, as in its generated module. */
  readonly fingerprint: string;
  /** The action that the body is for. */
  readonly action: ActionName;
}

/** A row that became a request. */
export interface PreparedRow extends AnyEnvelope {
  /** The SHA-256 of the body in UTF-8, in hexadecimal digits. */
  readonly bodyHash: string;
  /** The request's body, JSON on one line: it holds personal data, as the row does. */
  readonly body: string;
}

/** A row that was rejected. Its errors hold no personal values: such are masked. */
export interface RejectedRow extends AnyEnvelope {
  readonly errors: readonly Reason[];
}

/** What a row becomes: a body, or the reasons why there is none. */
export type RowEnvelope = PreparedRow | RejectedRow;

/**
 * Prepares a row. `id` names it, as a text that is not blank or a whole number: ids reach logs, so it is none that names people. `values` are
 * those of parameters, by name, plain data as JSON has it. `row` is its number, for people. Rejects only where the hash does.
 */
export type PrepareRow = (id: string | number, values: Readonly<Record<string, unknown>>, row?: number) => Promise<RowEnvelope>;

/**
 * Makes a contract ready for the rows of a queue, whose workers each prepare some of them, in whatever order and as often as the queue likes: what a
 * row becomes depends on the contract, the options and the row alone. It is what `flowspec render --rows --envelope --id-column --row-key`
 * writes of it, byte for byte, the body as a text.
 *
 * @param contract One without errors, such as `checkSource` answers.
 * @param options The moment of all requests, and values for all rows.
 * @returns What prepares a row. A mistake in one is never thrown, but stands in `errors`.
 * @throws Error where nothing on the machine computes SHA-256: a page that did not come by HTTPS has no WebCrypto.
 */
export async function prepareRows(contract: Contract, options: PrepareRowsOptions): Promise<PrepareRow> {
  const { now, values: common = {}, hash = webHash, ...settings } = options;
  const render = precompileRows(contract, now, settings);
  const { language = english } = settings;
  const about = { fingerprint: await fingerprintOf(contract, hash), action: contract.action };
  const keyFor = async (id: string): Promise<string> => keyOf(await hash(keyText(contract.name, id)));
  const base = Object.entries(common);
  const context = { contract, source, headers: new Map<string, string>() };
  return async (given, values, row) => {
    const whole = [...base, ...Object.entries(values)];
    const { id, wrong } = idIn("id", given);
    const { body: parts, errors } = render(whole, source);
    const head = {
      ...(id === undefined ? {} : { id }),
      ...(row === undefined ? {} : { row }),
      ...(id === undefined ? {} : { key: await keyFor(id) }),
      ...about,
    };
    if (parts === undefined || wrong !== undefined) {
      const unnamed = wrong === undefined ? [] : [unreadReason(wrong, "id", language)];
      return { ...head, errors: [...unnamed, ...errors.map((error) => reasonOf(error, whole, context))] };
    }
    const body = joinParts(parts);
    return { ...head, bodyHash: await hash(body), body };
  };
}

/** What findings about values stand in: there is no text of them. */
const source: Source = { path: "row", text: "" };
