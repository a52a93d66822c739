import { productionHosts } from "../../language/tables/hosts.ts";

const [host] = Object.values(productionHosts);

/** A configuration that says something of every setting. */
export const configExample: string = `extends: ../../flowspec.base.yaml
specs: [specs]
out: generated
emit: { as: typescript, imports: .ts }
runtime: file
language: en
sealed: false
provenance: false
env: test
environments:
  production:
    endpoint: ${host}
    atRunTime: [operatorId]
    vars: { sealId: yDRsealId00000000000000000000001 }
  test:
    vars:
      operatorId: yDRoperatorId0000000000000000001
      sealId: yDRsealId00000000000000000000002
severities:
  approver-duplicate: error
suppressErrors: never
approvals: independent`;
