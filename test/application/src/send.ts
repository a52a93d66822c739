// Sends contracts to the endpoint that is the first argument, goes on with what the replies say, and prints each body, one a line, and last
// what it knows in the end.
import { Client as Ess } from "tencentcloud-sdk-nodejs/tencentcloud/services/ess/v20201111/ess_client.js";
import { Client as Essbasic } from "tencentcloud-sdk-nodejs/tencentcloud/services/essbasic/v20210526/essbasic_client.js";
import {
  approversOfHiringBundle,
  approversOfLabourContract,
  approversOfSupplierAgreement,
  flowsOfHiringBundle,
  signUrlRequestOfLabourContract,
  signUrlRequestOfSupplierAgreement,
  userDataOfLabourContract,
  userDataOfSupplierAgreement,
} from "../generated/index.js";
import { type Employee, firstDay, frameworkContract, labourContract, supplierAgreement } from "./contracts.js";

const config = {
  credential: { secretId: "invented-id", secretKey: "invented-key" },
  region: "ap-guangzhou",
  profile: { httpProfile: { protocol: "http://", endpoint: process.argv[2] ?? "", reqTimeout: 10 } },
};
const ess = new Ess(config);
const essbasic = new Essbasic(config);

const now = new Date("2026-03-02T09:00:00+08:00");
const employee: Employee = {
  name: "张三",
  mobile: "18888888888",
  idCard: "11010119900307803X",
  number: "A202603",
  position: "测试工程师",
  startsOn: "2026-03-16",
};
const supplier = { name: "李四", mobile: "15100000000", idCard: "11010119900307803X", guarantor: { name: "王五", mobile: "13700000000" } };

const show = (body: unknown): void => console.log(JSON.stringify(body));

// One contract, and a link for the employee to sign it with.
const alone = labourContract(employee, "18,000.00", now);
show(alone);
const labour = approversOfLabourContract(await ess.CreateFlowByFiles(alone), alone);
if (!labour.ok) throw new Error(labour.reason);
const employeeLink = signUrlRequestOfLabourContract("乙方", labour.flowId, alone);
show(employeeLink);
const { FlowApproverUrlInfos: links = [] } = await ess.CreateFlowSignUrl(employeeLink);

// Several that are signed together.
const together = firstDay(employee, now);
show(together);
const group = await ess.CreateFlowGroupByFiles(together);
const flows = flowsOfHiringBundle(group, together);
if (!flows.ok) throw new Error(flows.reason);
const parties = approversOfHiringBundle(group, together, `劳动合同-${employee.name}`);

// One of the portal's.
const framework = frameworkContract(supplier, 2026, now);
show(framework);
await essbasic.ChannelCreateFlowByFiles(framework);

// One whose company names its employee later, by the id of that party alone.
const agreement = supplierAgreement(supplier, "GYS-2026-001", now);
show(agreement);
const agreed = approversOfSupplierAgreement(await essbasic.ChannelCreateFlowByFiles(agreement), agreement);
if (!agreed.ok) throw new Error(agreed.reason);
const { 企业签署方: company } = agreed.approvers;
if (company.by === "position") throw new Error("the reply does not say which approver is the company");
const named = {
  Agent: agreement.Agent,
  FlowId: agreed.flowId,
  FillApproverType: 1,
  Approvers: [{ RecipientId: company.recipientId, ApproverName: "赵六", ApproverMobile: "13600000000" }],
};
show(named);
await essbasic.ChannelCreateFlowApprovers(named);
const supplierLink = signUrlRequestOfSupplierAgreement("个人签署方", agreed.flowId, agreement);
show(supplierLink);
await essbasic.ChannelCreateFlowSignUrl(supplierLink);

// What callbacks bring back.
const came = [userDataOfLabourContract(alone.UserData), userDataOfSupplierAgreement(agreement.CustomerData)];
show({
  links: links.map(({ SignUrl }) => SignUrl),
  flows: [...flows.flows],
  parties: parties.ok ? parties.approvers : parties.reason,
  company,
  came,
  foreign: userDataOfLabourContract(agreement.CustomerData),
});
