import type { Source } from "../../src/model/source.ts";
import { readConfigSource, type Settings } from "../../src/resolve.ts";
import { company, contractWith } from "../values/contracts.ts";

/** A contract whose company, seal and notice depend on the environment. */
export const variedContract: Source = {
  path: "specs/example.flow.yaml",
  text: contractWith(company.replace("    sign:", '    notify: "{{vars.notice}}"\n    sign:')),
};

/** Settings with two environments, one of which leaves a variable to the application; `env` is the default. */
export function variedSettings(env?: string): Settings {
  const text = `environments:
  production: { atRunTime: organization, vars: { sealId: yDxMjUyKQDN7EkUuO4zjEBpGXvHEACSA, notice: sms } }
  test: { vars: { organization: 典子谦测试企业, sealId: yDwFmUUckpstqfvzUE1h3jo1f3cqjkGm, notice: none } }
`;
  const { value } = readConfigSource({ path: "flowspec.config.yaml", text });
  return { environments: value?.environments ?? new Map(), ...(env === undefined ? {} : { env }) };
}
