// Sends three contracts to the endpoint that is the first argument, and prints what they are, one a line.
import { Client as Ess } from "tencentcloud-sdk-nodejs/tencentcloud/services/ess/v20201111/ess_client.js";
import { Client as Essbasic } from "tencentcloud-sdk-nodejs/tencentcloud/services/essbasic/v20210526/essbasic_client.js";
import { type Employee, firstDay, frameworkContract, labourContract } from "./contracts.js";

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

const alone = labourContract(employee, "18,000.00", now);
const together = firstDay(employee, now);
const framework = frameworkContract(supplier, 2026, now);
await ess.CreateFlowByFiles(alone);
await ess.CreateFlowGroupByFiles(together);
await essbasic.ChannelCreateFlowByFiles(framework);
for (const body of [alone, together, framework]) console.log(JSON.stringify(body));
