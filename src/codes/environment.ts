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
    what: "Where one request is made of a contract that has variables, to render, preview or trace it, an environment is chosen.",
    why: "Its ids differ between the service's sites. `check` and `compile` judge every environment, and need no choice.",
    fix: "Pass `--env production`, set `FLOWSPEC_ENV`, or write `env: production` in flowspec.config.yaml.",
    wrong:
      "environments:\n  production: { vars: { sealId: yDRsealId00000000000000000000001 } }\n  test: { vars: { sealId: yDRsealId00000000000000000000002 } }",
    right:
      "env: production\nenvironments:\n  production: { vars: { sealId: yDRsealId00000000000000000000001 } }\n  test: { vars: { sealId: yDRsealId00000000000000000000002 } }",
  },
};

const varsLikeParamsWords = {
  messages: {
    "no-place": "A variable cannot stand here: what it says must be the same in all environments.",
    "no-text": "A variable is a text, and {wanted:type} belongs here.",
  },
} as const;

export const varsLikeParams: Code<typeof varsLikeParamsWords.messages> = {
  name: "vars-like-params",
  severity: "error",
  refusals: [],
  ...varsLikeParamsWords,
  docs: {
    what: "A variable stands where a parameter could stand: not in `name`, `action` or `summary`, nor in `each`, `when` or `omit`.",
    why: "What is generated serves all environments: only values may differ between them.",
    fix: "Write the value. What only some environments send is a parameter for `when:`.",
    wrong: 'summary: "采购合同 {{vars.sealId}}"',
    right: "summary: 采购合同",
  },
};

const endpointsOfServiceWords = {
  messages: {
    "other-service": "{host:code} takes the requests of {other}, not {action}.",
    uploads: "{host:code} takes uploads of files, and no other request.",
    production: "{environment:code} sends where {other:code} sends, to {host:code}.",
  },
  helps: {
    "by-service": "Write a host for each service: `endpoint: { … }`.",
  },
} as const;

export const endpointsOfService: Code<typeof endpointsOfServiceWords.messages, typeof endpointsOfServiceWords.helps> = {
  name: "endpoints-of-service",
  severity: "warning",
  refusals: [],
  ...endpointsOfServiceWords,
  docs: {
    what: "`endpoint` is a host of the service of the contracts, and only production sends to that of production.",
    why: "A wrong host is found late: the service answers that the key or the action is wrong, or the contract is real.",
    fix: "Write the host of that environment, as the service's documents of it say.",
    wrong: "environments: { production: { endpoint: file.example.com, vars: { sealId: yDRsealId00000000000000000000001 } } }",
    right: "environments: { production: { endpoint: esign.example.com, vars: { sealId: yDRsealId00000000000000000000001 } } }",
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
    what: "With `provenance: true`, a map of user data has no member `flowspec` of its own, and nothing replaces user data.",
    why: "There stand the contract's name, its fingerprint and the application's key; only one of the two can be sent.",
    fix: "Give the member another name; write `userData`, and take its member out of `wire` and `omit`.",
    wrong: "userData: { flowspec: 1 }   # with `provenance: true` in flowspec.config.yaml",
    right: "userData: { definition: 1 }   # with `provenance: true` in flowspec.config.yaml",
  },
};
