import type { Code } from "../model/diagnostic.ts";

export const knownVars: Code = {
  name: "known-vars",
  severity: "error",
  refusals: [],
  docs: {
    what: "`{{vars.name}}` names a variable of the project's environments.",
    why: "Nothing could be put in its place.",
    mend: "Declare it under `vars` of each environment in flowspec.config.yaml, or correct the name.",
    wrong: 'sealId: "{{vars.saelId}}"',
    right: 'sealId: "{{vars.sealId}}"',
  },
};

export const chosenEnvironment: Code = {
  name: "chosen-environment",
  severity: "error",
  refusals: [],
  docs: {
    what: "Where a contract has variables of an environment, an environment is chosen.",
    why: "Its ids differ between the service's sites: there is no value that is right for all.",
    mend: "Pass `--env production`, set `FLOWSPEC_ENV`, or write `env: production` in flowspec.config.yaml.",
    wrong:
      "environments:\n  production: { vars: { sealId: yDxMjUyKQDN7EkUuO4zjEBpGXvHEACSA } }\n  test: { vars: { sealId: yDwFmUUckpstqfvzUE1h3jo1f3cqjkGm } }",
    right:
      "env: production\nenvironments:\n  production: { vars: { sealId: yDxMjUyKQDN7EkUuO4zjEBpGXvHEACSA } }\n  test: { vars: { sealId: yDwFmUUckpstqfvzUE1h3jo1f3cqjkGm } }",
  },
};

export const varsEverywhere: Code = {
  name: "vars-everywhere",
  severity: "error",
  refusals: [],
  docs: {
    what: "Every environment has each variable that one of them has.",
    why: "A contract that compiles for the test site must also compile for production; otherwise the release fails, not the pull request.",
    mend: "Add the variable to the environment that lacks it, or remove it from the others.",
    wrong:
      "env: production\nenvironments:\n  production: { vars: { sealId: yDxMjUyKQDN7EkUuO4zjEBpGXvHEACSA, brand: 示例 } }\n  test: { vars: { sealId: yDwFmUUckpstqfvzUE1h3jo1f3cqjkGm } }",
    right:
      "env: production\nenvironments:\n  production: { vars: { sealId: yDxMjUyKQDN7EkUuO4zjEBpGXvHEACSA, brand: 示例 } }\n  test: { vars: { sealId: yDwFmUUckpstqfvzUE1h3jo1f3cqjkGm, brand: 示例 } }",
  },
};

export const configPaths: Code = {
  name: "config-paths",
  severity: "error",
  refusals: [],
  docs: {
    what: "`specs` and `out` of a configuration name files and folders of its own folder, by relative paths.",
    why: "A configuration comes with the project: one that reads or writes elsewhere does so on every machine where the project is checked.",
    mend: "Write a path below the configuration's folder. A path on the command line may lie anywhere.",
    wrong: "out: ../generated",
    right: "out: generated",
  },
};
