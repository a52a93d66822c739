import type { Mutations } from "../../support/mutation.ts";
import { approversIn, flowsIn, inFlow, set, setApprovers, setInFlow } from "./places.ts";

const fileId = "yDRS4UUgygqdcj2tUuO4zjEEFuP35Swc";

const anyMember: Mutations = {
  "unknown-field": setInFlow({ FlowNam: "采购合同" }),
  "wire-type": setInFlow({ FlowDisplayType: "1" }),
  "no-disabled-member": (body) => {
    Object.assign(body.Operator ?? body.Agent.ProxyOperator, { Channel: "YUFU" });
    return true;
  },
};

const initiator: Mutations = {
  "operator-userid-required": set({ Operator: {} }),
  "ess-agent-proxyorg-required": set({ Agent: {} }),
};

const title: Mutations = {
  "flow-name-required": setInFlow({ FlowName: " " }),
  "flow-name-length": setInFlow({ FlowName: "名".repeat(201) }),
  "flow-name-charset": setInFlow({ FlowName: "合同%一" }),
  "flow-name-hard-charset": setInFlow({ FlowName: "合同\n一" }),
  "flow-type-length": setInFlow({ FlowType: "型".repeat(201) }),
  "flow-type-length-channel": setInFlow({ FlowType: "型".repeat(256) }),
  "flow-type-charset": setInFlow({ FlowType: "销售/合同" }),
  "flow-description-length": setInFlow({ FlowDescription: "述".repeat(1001) }),
  "user-flow-type-precedence": set({ UserFlowTypeId: fileId, FlowType: "劳动合同" }),
};

const data: Mutations = {
  "userdata-length-ess": setInFlow({ UserData: "A".repeat(20_484) }),
  "userdata-base64-ess": setInFlow({ UserData: "自定义数据" }),
  "userdata-base64-prepare": setInFlow({ UserData: "自定义数据" }),
  "customer-data-length": setInFlow({ CustomerData: "A".repeat(1004) }),
  "customer-data-base64": setInFlow({ CustomerData: "业务" }),
  "userdata-length-embedded-channel": setInFlow({ UserData: "A".repeat(1004) }),
};

const files: Mutations = {
  "file-ids-one": inFlow((flow) => flow.FileIds?.push(fileId) ?? false),
  "file-ids-one-channel": inFlow((flow) => flow.FileIds?.push(fileId) ?? false),
  "file-ids-required": setInFlow({ FileIds: [] }),
  "file-id-shape": setInFlow({ FileIds: ["contract.pdf"] }),
  "template-not-with-files": setInFlow({ TemplateId: fileId }),
};

/** A deadline of the contract, without those of its approvers that it would contradict. */
const deadline = (moment: number) =>
  inFlow((flow) => {
    for (const approver of approversIn(flow)) delete approver.Deadline;
    flow.Deadline = moment;
  });

const time: Mutations = {
  "deadline-type": deadline(1_830_268_800_000),
  "deadline-future": deadline(1_262_304_000),
  "deadline-required-embedded": inFlow((flow) => delete flow.Deadline),
  "deadline-max-channel-group": deadline(33_162_419_561),
  "deadline-far": deadline(99_999_999_999),
  "reminded-on-range": set({ RemindedOn: 4_102_444_800 }),
};

const signing: Mutations = {
  "unordered-boolean": setInFlow({ Unordered: "yes" }),
  "flow-display-type-enum": setInFlow({ FlowDisplayType: 4 }),
  "dynamic-flow-no-approvers": inFlow((flow) => {
    delete flow.OpenDynamicSignFlow;
    setApprovers(flow, []);
  }),
  "custom-show-map-variables": setInFlow({ CustomShowMap: "{合同编号}" }),
  "custom-show-map-index": inFlow((flow) => {
    flow.CustomShowMap = "{合同名称}:{签署方99姓名}";
    return approversIn(flow).length > 0;
  }),
  "custom-show-map-absent-elsewhere": setInFlow({ CustomShowMap: "{合同名称}" }),
  "no-release-boolean": (body, action) =>
    (body.FlowInfos === undefined ? set : setInFlow)({ FlowOperateLimit: { NoRelease: "yes" } })(body, action),
};

/** Templates: values of their components, and the requests that take them. */
const templates: Mutations = {
  "formfield-id-or-name": setInFlow({ FormFields: [{ ComponentValue: "李四" }] }),
  "formfield-value-required": setInFlow({ FormFields: [{ ComponentName: "姓名" }] }),
  "prepareflows-max": (body, action) => {
    const { FlowName, TemplateId, Deadline } = flowsIn(body, action)[0];
    const approver = { ApproverType: "PERSON", Name: "李四", Mobile: "13888888888" };
    body.FlowInfos = Array.from({ length: 21 }, () => ({ FlowName, TemplateId, Deadline, FlowApprovers: [approver] }));
    return true;
  },
  "prepareflows-jumpurl-required": set({ JumpUrl: "" }),
  "prepareflows-jumpurl-length": set({ JumpUrl: `https://example.com/${"a".repeat(200)}` }),
  "prepareflows-template-required": setInFlow({ TemplateId: "" }),
};

/** Constraints on the contract as a whole. */
export const wholeMutations: Mutations = { ...anyMember, ...initiator, ...title, ...data, ...files, ...time, ...signing, ...templates };
