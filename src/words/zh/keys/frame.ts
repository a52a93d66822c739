import type { declaredKeys, elementKeys, overrideKeys, ownKeys, reuseKeys, topKeys } from "../../../language/tables/frame.ts";

type Top = (typeof topKeys)[number] | (typeof ownKeys)[number] | (typeof declaredKeys)[number];

/** Keys that no table has, by where they stand; those of declarations are data of the table of parameters. */
interface FrameWords {
  readonly top: Readonly<Record<Top, string>>;
  readonly construct: Readonly<Record<(typeof reuseKeys)[number] | (typeof overrideKeys)[number], string>>;
  readonly element: Readonly<Record<(typeof elementKeys)[number], string>>;
  readonly declaration: Readonly<Record<string, string>>;
  readonly sample: Readonly<Record<"now", string>>;
}

/** What the frame of a contract says. */
export const frame: FrameWords = {
  top: {
    flowspec: "合同语言的版本。",
    name: "合同的名称，用小写字母、数字和连字符；输出的文件以此命名。",
    action: "合同编译成哪个接口的请求。",
    summary: "给人看的一行说明。",
    params: "每次签署都不同的值。",
    samples: "几组有名称的参数值；每一组都会检查并生成请求，供人审阅。",
  },
  construct: {
    use: "一个 YAML 文件的路径，相对于本文件：文件里是这个位置的其他键，也可以有 `params` 和 `samples`，归入合同；两处都写的，以这里为准。",
    wire: "请求的字段，用服务端的字段名直接写；最后写入。",
    omit: "不写入请求的字段，写字段名；内层的字段，前面加上外层字段名和点。",
  },
  element: {
    each: "一个列表参数：列表有几项，这个元素就有几个；占位符用 `item`（或这里起的名称）指当前的一项，`index` 是序号，从 1 数起。",
    when: "条件：布尔参数，或可以省略的参数，前面可以加 `not`；枚举用 `is` 或 `is not` 加一个词；几个条件用 `and` 连接。条件成立时才有这个元素。",
  },
  declaration: {
    type: "值的类型；不写时，由用到的位置决定。",
    label: "给人看的名称；也可以用作批量数据的列名。",
    description: "用途。",
    optional: "可以省略；只由这个参数构成的内容随之省略。",
    default: "没有传入时用的值。",
    maxLength: "最多的字符数，不超过 100,000。",
    pattern: "整个文本须匹配的正则表达式。",
    minimum: "最小值。",
    maximum: "最大值。",
    values: "枚举可取的词。",
    items: "列表的项：一个类型，或由字段组成的映射。",
    minItems: "列表的最少项数。",
    maxItems: "列表的最多项数，不超过 10,000。",
    pii: "值能识别个人；类型本身就能识别个人的，不用写。",
  },
  sample: { now: "检查这个样例时当作现在的时刻：带时区的 ISO 8601 时间。" },
};
