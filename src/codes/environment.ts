import type { Code } from "../model/diagnostic.ts";

const knownVarsWords = {
  messages: {
    "no-environments": "The project has no environments, so there are no variables.",
    "no-name": "`vars` has no value of its own, only its variables have.",
    unknown: "No variable is called {name:code}.",
  },
  helps: {
    declare: "Declare them in flowspec.config.yaml: `environments: { production: { vars: { … } }, test: { vars: { … } } }`.",
    known: "Known here: {names:and code 12}. Others are declared under `vars` of each environment.",
    "did-you-mean": "Did you mean {guess:code}?",
  },
} as const;

export const knownVars: Code<typeof knownVarsWords.messages, typeof knownVarsWords.helps> = {
  name: "known-vars",
  severity: "error",
  refusals: [],
  ...knownVarsWords,
  docs: {
    what: "`{{vars.name}}` names a variable of the project's environments.",
    why: "Nothing could be put in its place.",
    fix: "Declare it under `vars` of each environment in flowspec.config.yaml, or correct the name.",
    wrong: 'sealId: "{{vars.saelId}}"',
    right: 'sealId: "{{vars.sealId}}"',
  },
};

const chosenEnvironmentWords = {
  messages: {
    "none-chosen": "{variable:code} differs between {environments:and code 12}, and no environment is chosen.",
  },
  helps: {
    choose: "Choose one with {options:or code 12}, or with FLOWSPEC_ENV.",
  },
} as const;

export const chosenEnvironment: Code<typeof chosenEnvironmentWords.messages, typeof chosenEnvironmentWords.helps> = {
  name: "chosen-environment",
  severity: "error",
  refusals: [],
  ...chosenEnvironmentWords,
  docs: {
    what: "Where a contract has variables of an environment, an environment is chosen.",
    why: "Its ids differ between the service's sites: there is no value that is right for all.",
    fix: "Pass `--env production`, set `FLOWSPEC_ENV`, or write `env: production` in flowspec.config.yaml.",
    wrong:
      "environments:\n  production: { vars: { sealId: yDxMjUyKQDN7EkUuO4zjEBpGXvHEACSA } }\n  test: { vars: { sealId: yDwFmUUckpstqfvzUE1h3jo1f3cqjkGm } }",
    right:
      "env: production\nenvironments:\n  production: { vars: { sealId: yDxMjUyKQDN7EkUuO4zjEBpGXvHEACSA } }\n  test: { vars: { sealId: yDwFmUUckpstqfvzUE1h3jo1f3cqjkGm } }",
  },
};

const varsEverywhereWords = {
  messages: {
    lacking: "{environment:code} lacks the variable {variable:code}.",
  },
  helps: {
    add: "Add {variable:code} to its `vars`.",
  },
} as const;

export const varsEverywhere: Code<typeof varsEverywhereWords.messages, typeof varsEverywhereWords.helps> = {
  name: "vars-everywhere",
  severity: "error",
  refusals: [],
  ...varsEverywhereWords,
  docs: {
    what: "Every environment has each variable that one of them has.",
    why: "A contract that compiles for the test site must also compile for production; otherwise the release fails, not the pull request.",
    fix: "Add the variable to the environment that lacks it, or remove it from the others.",
    wrong:
      "env: production\nenvironments:\n  production: { vars: { sealId: yDxMjUyKQDN7EkUuO4zjEBpGXvHEACSA, brand: 示例 } }\n  test: { vars: { sealId: yDwFmUUckpstqfvzUE1h3jo1f3cqjkGm } }",
    right:
      "env: production\nenvironments:\n  production: { vars: { sealId: yDxMjUyKQDN7EkUuO4zjEBpGXvHEACSA, brand: 示例 } }\n  test: { vars: { sealId: yDwFmUUckpstqfvzUE1h3jo1f3cqjkGm, brand: 示例 } }",
  },
};

const configPathsWords = {
  messages: {
    absolute: "{path:quoted} is an absolute path.",
    outside: "{path:quoted} lies outside the folder of the configuration.",
  },
} as const;

export const configPaths: Code<typeof configPathsWords.messages> = {
  name: "config-paths",
  severity: "error",
  refusals: [],
  ...configPathsWords,
  docs: {
    what: "`specs` and `out` of a configuration name files and folders of its own folder, by relative paths.",
    why: "A configuration comes with the project: one that reads or writes elsewhere does so on every machine where the project is checked.",
    fix: "Write a path below the configuration's folder. A path on the command line may lie anywhere.",
    wrong: "out: ../generated",
    right: "out: generated",
  },
};

const ownMemberMessages = {
  replaced: "`wire` or `omit` replaces the user data, in which `provenance: true` of the configuration says where a request comes from.",
  taken: "{name:code} is where `provenance: true` of the configuration says where a request comes from.",
} as const;

/** User data leave room for what is said of where a request comes from. */
export const freeProvenance: Code<typeof ownMemberMessages> = {
  name: "free-provenance",
  severity: "error",
  refusals: [],
  messages: ownMemberMessages,
  docs: {
    what: "Where the configuration says `provenance: true`, a map of user data has no member `flowspec` of its own, and nothing replaces user data.",
    why: "There stand the contract's name, its fingerprint and the application's key; only one of the two can be sent.",
    fix: "Give the member another name; write `userData`, and take its member out of `wire` and `omit`.",
    wrong: "userData: { flowspec: 1 }   # with `provenance: true` in flowspec.config.yaml",
    right: "userData: { definition: 1 }   # with `provenance: true` in flowspec.config.yaml",
  },
};
