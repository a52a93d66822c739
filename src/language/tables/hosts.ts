import { type Service, serviceNames } from "../../wire/actions.ts";

/** Where each service takes requests of production, by the installed SDK. */
export const productionHosts: Readonly<Record<Service, string>> = {
  ess: "ess.tencentcloudapi.com",
  essbasic: "essbasic.tencentcloudapi.com",
};

/** Whether files are uploaded to a host, and no other request goes there: `file.ess.tencent.cn` of production, `file.test.ess.tencent.cn` of the site for tests. */
export function takesUploads(host: string): boolean {
  return host.startsWith("file.");
}

export { serviceNames };
