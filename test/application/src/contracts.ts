import { buildHiringBundle, buildLabourContract, buildSupplierAgreement, buildSupplierFrameworkChannel } from "../generated/index.js";

/** Somebody who joins the company. */
export interface Employee {
  readonly name: string;
  readonly mobile: string;
  readonly idCard: string;
  readonly number: string;
  readonly position: string;
  readonly startsOn: string;
}

/** Somebody who sells to the company, and who answers for them. */
export interface Supplier {
  readonly name: string;
  readonly mobile: string;
  readonly idCard: string;
  readonly guarantor: { readonly name: string; readonly mobile: string };
}

const clerk = { userId: "yDRpersonnelClerkUserId000000001", name: "典子谦", mobile: "13200000000" };
const buyer = { openId: "buyer001", name: "王小明", mobile: "13512345678" };

/** The labour contract alone. `now` is the moment of sending. */
export function labourContract(employee: Employee, monthlyPay: string, now: Date): ReturnType<typeof buildLabourContract> {
  return buildLabourContract(
    {
      operatorId: clerk.userId,
      fileId: "yDRlabourContractPdfFileId000001",
      signatory: clerk.name,
      signatoryMobile: clerk.mobile,
      employee: employee.name,
      employeeMobile: employee.mobile,
      employeeIdCard: employee.idCard,
      employeeNumber: employee.number,
      position: employee.position,
      monthlyPay,
      startsOn: employee.startsOn,
    },
    { now },
  );
}

/** Everything that is signed on the first day. */
export function firstDay(employee: Employee, now: Date): ReturnType<typeof buildHiringBundle> {
  return buildHiringBundle(
    {
      operatorId: clerk.userId,
      employee: employee.name,
      employeeMobile: employee.mobile,
      employeeIdCard: employee.idCard,
      contractFileId: "yDRlabourContractPdfFileId000001",
      secrecyFileId: "yDRsecrecyAgreementPdfFileId0001",
      handbookFileId: "yDRhandbookReceiptPdfFileId00001",
    },
    { now },
  );
}

/** The year's contract with a supplier, sent by the supplier portal. */
export function frameworkContract(supplier: Supplier, year: number, now: Date): ReturnType<typeof buildSupplierFrameworkChannel> {
  return buildSupplierFrameworkChannel(
    {
      appId: "yDRsupplierPortalApplicationId01",
      organizationOpenId: "org_xinghe",
      operatorOpenId: buyer.openId,
      fileId: "yDRframeworkContractPdfFileId001",
      supplier: supplier.name,
      supplierMobile: supplier.mobile,
      supplierIdCard: supplier.idCard,
      guarantor: supplier.guarantor.name,
      guarantorMobile: supplier.guarantor.mobile,
      buyer: buyer.name,
      buyerMobile: buyer.mobile,
      year,
      limit: "500,000.00",
    },
    { now },
  );
}

/** A supplier's agreement; who signs for the company is named once the contract is there. */
export function supplierAgreement(supplier: Supplier, number: string, now: Date): ReturnType<typeof buildSupplierAgreement> {
  return buildSupplierAgreement(
    {
      appId: "yDRsupplierPortalApplicationId01",
      organizationOpenId: "org_xinghe",
      operatorOpenId: buyer.openId,
      fileId: "yDRframeworkContractPdfFileId001",
      supplier: supplier.name,
      supplierMobile: supplier.mobile,
      number,
    },
    { now },
  );
}
