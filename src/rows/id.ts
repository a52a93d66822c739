import { allParams, type Contract } from "../model/contract.ts";
import { isPersonalParam } from "../3-check/personal/keys.ts";
import { paramsCalled } from "../3-check/bind/columns.ts";
import type { Unread } from "./unread.ts";

/** What names a row, or why nothing does. */
export type RowId = { readonly id: string; readonly wrong?: undefined } | { readonly id?: undefined; readonly wrong: Unread };

/**
 * The id that stands in a column, as it stands there: a text that is not blank, or a whole number that JavaScript holds exactly, in its
 * digits. Of any other number more than one text is read, so that two rows could have one id.
 */
export function idIn(column: string, value: unknown): RowId {
  const isThere = value !== undefined && value !== null && !(typeof value === "string" && value.trim() === "");
  // Half of a character has no place in UTF-8, nor in what logs make of it.
  if (isThere && typeof value === "string" && !/\p{Surrogate}/u.test(value)) return { id: value };
  if (Number.isSafeInteger(value)) return { id: JSON.stringify(value) };
  return { wrong: { message: isThere ? "other-id" : "no-id", data: { column } } };
}

/** Whether a column of this name or label holds what names a person, so that no row may be called by it: ids reach logs. */
export function isPersonalColumn(contract: Contract, column: string): boolean {
  return paramsCalled(column.trim(), allParams(contract)).some(isPersonalParam);
}
