/** What titles of contracts are made of. A title with other words may name somebody, and is not taken over. */
const words: ReadonlySet<string> = new Set(
  (
    "房屋 住房 商铺 厂房 场地 土地 车辆 汽车 设备 机器 仓库 租赁 出租 承租 转租 劳动 劳务 聘用 雇佣 雇用 实习 兼职 派遣 买卖 采购 购销 销售 购买 供货 供应 " +
    "订购 订货 货物 产品 商品 物资 材料 借款 贷款 借贷 个人 民间 担保 保证 抵押 质押 服务 技术 咨询 开发 软件 系统 平台 网络 维护 维修 运维 保密 竞业限制 合作 " +
    "战略 框架 经销 代理 加盟 特许经营 委托 承揽 加工 定作 承包 建设 建筑 工程 施工 装修 装饰 设计 监理 勘察 运输 物流 仓储 保管 物业 管理 保洁 保安 广告 推广 " +
    "培训 教育 投资 股权 转让 增资 入股 合伙 赠与 赡养 和解 调解 赔偿 补充 变更 续签 解除 终止 知识产权 商标 专利 著作权 许可 使用 授权 数据 处理 信息 保护 " +
    "廉洁 安全 生产 环保 质量 标准 通用 专用 及 与 和 的 合同 协议 协议书 合同书 意向书 承诺书 承诺函 保证书 确认书 确认单 委托书 授权书 声明 声明书 告知书 " +
    "同意书 通知书 订单 备忘录 " +
    "三方 双方 多方 四方 年度 长期 短期 试用 全日制 非全日制 固定期限 商品房 二手房 存量房 预售 国内 国际 进出口 电子 居间 中介 承运 供用 补偿 拆迁 安置 股东 出资 期权 员工 劳动者 入职 离职 岗位"
  ).split(" "),
);

const longest = 30;

/** A title as the contract says it: the first line that is nothing but usual words of titles; nothing where none is. */
export function usualTitle(lines: readonly string[]): string | undefined {
  return lines.map((line) => line.normalize("NFKC").replaceAll(/\s/gu, "")).find(isTitle);
}

function isTitle(line: string): boolean {
  if (line.length > longest || !/(?:合同|协议|书|函|声明|订单|确认单|备忘录)$/u.test(line)) return false;
  // Where words end that the line up to there consists of.
  const ends = new Set([0]);
  for (let end = 1; end <= line.length; end++) {
    if ([...ends].some((start) => words.has(line.slice(start, end)))) ends.add(end);
  }
  return ends.has(line.length);
}
