import type { CatalogueWords } from "../../catalogue.ts";
import { serviceCodes } from "./service-codes.ts";
import { unpredicted } from "./unpredicted.ts";

const abouts: ReadonlyMap<string, string> = new Map(Object.entries(serviceCodes));
const reasons: ReadonlyMap<string, string> = new Map(Object.entries(unpredicted));

/** The catalogue of refusals in Chinese. Only what explains error codes loads it. */
export const chineseCatalogue: CatalogueWords = {
  suffix: ".zh-CN",
  about: (code, about) => abouts.get(code) ?? about,
  settled: (constraint, reason) => reasons.get(constraint) ?? reason,
  causes: {
    account: "账号",
    resource: "资源",
    pdf: "PDF",
    clock: "时间",
    traffic: "频率",
    service: "服务端",
    elsewhere: "其他请求",
  },
  reasons: {
    account: "取决于企业、个人和应用在服务端的情况。",
    resource: "取决于 ID 所指的内容在服务端是否存在、属于谁。",
    pdf: "取决于 PDF 的内容。",
    clock: "取决于请求到达的时刻。",
    traffic: "取决于不久前发送了多少请求。",
    service: "取决于服务端自身，与请求的内容无关。",
    elsewhere: "服务端的其他请求才会遇到，这里的请求不会。",
  },
};
