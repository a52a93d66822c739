// The parameters of specs/labour-contract as a developer would describe them with zod: the same types and bounds, and none of the laws that a
// request has to keep beside.
import * as z from "zod";
import { labourContract } from "./literal.mjs";

const id = z.string().regex(/^\S+$/u);
const mobile = z.string().regex(/^1[3-9]\d{9}$/u);

const labourContractParams = z.strictObject({
  operatorId: id,
  fileId: id,
  signatory: z.string().min(1),
  signatoryMobile: mobile,
  employee: z.string().min(1),
  employeeMobile: mobile,
  employeeIdCard: z.string().regex(/^\d{17}[\dX]$/u),
  employeeNumber: z.string().regex(/^[A-Z][0-9]{6}$/u),
  position: z.string().max(30),
  monthlyPay: z.string().regex(/^[0-9,]+\.[0-9]{2}$/u),
  startsOn: z.iso.date(),
  signBy: z.union([z.int(), z.iso.datetime({ offset: true }), z.string().regex(/^\+\d+[mhdw]$/u)]).default("+7d"),
});

/** The request of parameters that keep to the schema, sent at `now`, in Unix seconds; throws where they do not. */
export function checkedLabourContract(params, now) {
  return labourContract(labourContractParams.parse(params), now);
}
