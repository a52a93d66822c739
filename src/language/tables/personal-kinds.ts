import type { PersonalKind } from "../../runtime/personal.ts";
import type { ValueNoun } from "./nouns.ts";
import type { ParamType } from "../../model/contract.ts";

/** What stands for a value that identifies a person wherever it is found. */
interface PersonalKindRow {
  /** The type of a parameter for it. */
  readonly type: ParamType;
  /** What it is called. */
  readonly noun: ValueNoun;
  /** The name of a parameter for it, where its place suggests none: in a contract, and in one that was imported. */
  readonly name: string;
  readonly importedName: string;
}

/** The kinds of values that identify a person wherever they stand. */
export const personalKinds: Readonly<Record<PersonalKind, PersonalKindRow>> = {
  mobile: { type: "mobile", noun: "mobile", name: "mobile", importedName: "mobile" },
  email: { type: "email", noun: "email", name: "email", importedName: "email" },
  "id-card": { type: "id-card", noun: "id-card", name: "idCardNumber", importedName: "idNumber" },
  "bank-card": { type: "text", noun: "bank-card", name: "cardNumber", importedName: "cardNumber" },
};
