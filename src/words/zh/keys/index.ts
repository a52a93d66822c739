import type { ConstructWords } from "../../../model/key-words.ts";
import type { ConstructName } from "../../keys.ts";
import { addable, approver, intention, question, registration } from "./approver.ts";
import { fillChild, fillComponent, signChild, signComponent, templateComponent } from "./component.ts";
import { cc, contract, file, flow, formField, group, initiator, ownApproval } from "./contract.ts";
import { embed, resultPage } from "./embed.ts";
import { placement, table, tableColumn, tableRow } from "./placement.ts";

/** What Chinese says of every construct and its keys. Only what people read about the language loads it. */
export const constructWords: Readonly<Record<ConstructName, ConstructWords>> = {
  contract,
  flow,
  "own-approval": ownApproval,
  initiator,
  group,
  file,
  "form-field": formField,
  cc,
  embed,
  "result-page": resultPage,
  approver,
  registration,
  intention,
  question,
  addable,
  "sign-component": signComponent,
  "sign-child": signChild,
  "fill-component": fillComponent,
  "fill-child": fillChild,
  "template-component": templateComponent,
  placement,
  table,
  "table-column": tableColumn,
  "table-row": tableRow,
};
