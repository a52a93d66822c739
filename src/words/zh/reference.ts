import { type ConstructWords, saidOfKey } from "../../model/key-words.ts";
import { formOf } from "../../language/tables/value-kinds.ts";
import { paramTypeRows } from "../../runtime/param-types.ts";
import type { ReferenceWords, SlotWords } from "../reference.ts";
import { typeNames } from "./formats.ts";
import { frame } from "./keys/frame.ts";
import { joined } from "./joined.ts";
import { constructWords } from "./keys/index.ts";
import { formOfSlot } from "./keys/values.ts";

const words: ReadonlyMap<string, ConstructWords> = new Map(Object.entries(constructWords));
const frames: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries(frame).map(([where, said]) => [where, new Map(Object.entries(said))]),
);

/** Units of times, by their English. */
const units: ReadonlyMap<string, string> = new Map([
  ["minute", "分钟"],
  ["hour", "小时"],
  ["day", "天"],
]);

const slots: SlotWords = {
  scalar: (slot) => {
    const [name, form] = [typeNames.get(slot.noun) ?? slot.noun, formOfSlot(slot)];
    return form === undefined ? name : `${name}：${form}`;
  },
  oneOf: (choices) => (choices.length > 2 ? joined(choices.join("、"), "之一") : choices.join(" 或 ")),
  list: (item) => `列表，每一项是${/^[a-z]/iu.test(item) ? ` ${item}` : item}`,
  tuple: (items) => (new Set(items).size === 1 ? `${items.length} 个值，都是${items[0]}` : `${items.length} 个值：${items.join("；")}`),
  either: (one) => `${one}；或其列表`,
  data: (construct, accepts) =>
    `${construct === undefined ? "" : `映射 ${construct}，或`}${accepts === "map" ? "任意映射" : "文本或任意映射"}`,
  tableRows: (construct) => `列表，每一项是单元格的列表或 ${construct}`,
  record: (construct, orName) => `${orName ? "名称，或" : ""}映射 ${construct}`,
  records: (construct, instead) =>
    instead === undefined ? `${construct} 的列表` : `列表，每一项是${instead === "texts" ? "文本" : "名称"}或 ${construct}`,
  atMost: (most) => `不大于 ${most}`,
  atLeast: (least) => `不小于 ${least}`,
  between: (least, most) => `${least} 至 ${most}`,
};

/** The reference in Chinese. */
export const chineseReference: ReferenceWords = {
  suffix: ".zh-CN",
  slots,
  construct: (name, doc) => words.get(name)?.doc ?? doc,
  key: (construct, key, types, doc) => saidOfKey(words.get(construct), key, types) ?? doc,
  frame: (where, key, doc) => frames.get(where)?.get(key) ?? doc,
  schema: {
    title: "Flowspec 合同定义",
    doc: "flowspec 读取的腾讯电子签合同定义，语言版本 1。",
    part: (name) => `Flowspec ${name}，供合同定义引用`,
    example: (value) => `例如：\`${value}\`。`,
  },
  noun: (type) => paramTypeRows[type].docs.noun.zh,
  form: (type) => formOf(type, "zh"),
  comma: "、",
  gap: "",
  derived: "由 `npm run derive` 从语言的表生成，不要手工修改。",
  page: {
    reference: "参考",
    introduction: (chapters) =>
      `这里列出语言的每一个键：接受什么值，写成各个结构的哪个字段；附一个例子，以及它写进请求的内容。各个键怎样配合使用，见[合同语言](${chapters})。`,
    structures:
      "没有列出的结构没有这项功能，在那里写这个键会报错。每一种映射都可以写 `use`，在请求里有自己结构的还可以写 `wire` 和 `omit`，列表的每个元素可以写 `each` 和 `when`。",
    lists: (actions, parameters, configuration) =>
      `- [接口](${actions})：合同可以编译成哪些接口的请求\n- [参数](${parameters})：声明、类型、格式、单位\n- [flowspec.config.yaml](${configuration})：项目的设置`,
    indexHead: ["名称", "说明"],
    head: ["键", "类型", "说明"],
    all: "全部",
    top: "合同的最外层",
    stands: (where) => `位置：${where}。`,
    becomes: (structures) => `请求里的结构：${structures}。`,
    ofType: (types) => `类型为 ${types} 时：`,
    takes: (what, bounds, required) => `值：${what}${bounds === undefined ? "" : `；${bounds}`}${required ? "；必填" : ""}`,
    parameter: (type) => `参数类型：${type}`,
    writes: (what) => `请求字段：${what}`,
    lacking: (structures) => `不支持的结构：${structures}`,
    actions: (names) => `可用于：${names}。`,
    judged: (codes) => `相关检查：${codes}。`,
    keysIn: (structures) => `${structures}（由各个键分别写入）`,
    membersIn: (members, structures, negated) => `${structures} 的 ${members}${negated ? "（取反）" : ""}`,
    together: (what) => `${what}（与旁边的键一起决定）`,
    codes: (what, codes) => `${what}，${codes.map(([word, code]) => `${word} 写作 ${code}`).join("，")}`,
    body: (actions) => `${actions.join(" 和 ")} 的请求里写成：`,
    nothing: (actions) => `${actions.join(" 和 ")} 的请求里，这个键本身不写入内容。`,
    actionsDoc: "合同可以编译成这些接口的请求；每个接口附一份最小的合同。",
    actionsHead: ["接口", "服务", "合同", "结构"],
    shapes: { one: "一份", several: "多份，写在 `flows` 里" },
    parametersDoc: (chapter) => `怎样使用参数，见[参数和样例](${chapter})。`,
    declarations: "声明",
    declarationsHead: ["键", "用于", "说明"],
    types: "类型",
    typesHead: ["类型", "说明", "例子", "格式"],
    formats: "格式",
    formatsDoc: "写在文本里参数名称的后面，如 `{{amount:0,0.00}}`；列表可以写任意文本，放在各项之间。",
    formatsHead: ["格式", "用于", "值", "写成"],
    units: "相对时间的单位",
    unitsHead: ["写法", "意思"],
    unit: (count, { en }) => `${count} ${units.get(en) ?? en}`,
    colon: "：",
  },
};
