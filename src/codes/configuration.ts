import type { Code } from "../model/diagnostic.ts";

const varsEverywhereWords = {
  messages: {
    lacking: "{environment:code} lacks the variable {variable:code}.",
    twice: "{variable:code} has a value in {environment:code}, and is named in its `atRunTime` too.",
  },
  helps: {
    add: "Add {variable:code} to its `vars`, or to its `atRunTime` where only the application knows the value.",
    "remove-one": "Remove one of them.",
  },
} as const;

export const varsEverywhere: Code<typeof varsEverywhereWords.messages, typeof varsEverywhereWords.helps> = {
  name: "vars-everywhere",
  severity: "error",
  refusals: [],
  ...varsEverywhereWords,
  docs: {
    what: "Every environment has each variable that one of them has: in `vars` with its value, or in `atRunTime` by its name.",
    why: "Otherwise the release fails, not the pull request.",
    fix: "Add the variable to the environment that lacks it, or remove it from the others.",
    wrong:
      "env: production\nenvironments:\n  production: { vars: { sealId: yDRsealId00000000000000000000001, brand: 示例 } }\n  test: { vars: { sealId: yDRsealId00000000000000000000002 } }",
    right:
      "env: production\nenvironments:\n  production: { vars: { sealId: yDRsealId00000000000000000000001, brand: 示例 } }\n  test: { vars: { sealId: yDRsealId00000000000000000000002, brand: 示例 } }",
  },
};

const endpointHostsWords = {
  messages: {
    "no-host": "{value:excerpt} is not the name of a host.",
  },
} as const;

export const endpointHosts: Code<typeof endpointHostsWords.messages> = {
  name: "endpoint-hosts",
  severity: "error",
  refusals: [],
  ...endpointHostsWords,
  docs: {
    what: "`endpoint` of an environment is the name of a host, for all services or by the name of each.",
    why: "The service's SDK adds the protocol and the path by itself.",
    fix: "Write the host without `https://` and without a path.",
    wrong: "environments: { production: { endpoint: https://esign.example.com/, vars: { sealId: yDRsealId00000000000000000000001 } } }",
    right: "environments: { production: { endpoint: esign.example.com, vars: { sealId: yDRsealId00000000000000000000001 } } }",
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

const baseConfigurationsWords = {
  messages: {
    "no-path": "{path:quoted} is no relative path.",
    outside: "{path:quoted} lies outside the repository.",
    "no-file": "There is no file {path:code}.",
    unreadable: "{path:code} cannot be read.",
    itself: "The configuration would extend itself: {files:chain extends}.",
    "too-many": "The configuration extends more than {limit} others.",
    "own-setting": "{key:key} is no setting for several projects.",
  },
  helps: {
    form: "Write a path relative to this file, such as `../../flowspec.base.yaml`.",
    move: "Move the file into the repository, the folder that holds `.git`; without one, into the project's folder.",
    readable: "Make it a file that you may read.",
    third: "Move what both share into a third file.",
    fewer: "Write the settings in fewer files.",
    "each-project": "Write it in the flowspec.config.yaml of each project.",
  },
} as const;

export const baseConfigurations: Code<typeof baseConfigurationsWords.messages, typeof baseConfigurationsWords.helps> = {
  name: "base-configurations",
  severity: "error",
  refusals: [],
  ...baseConfigurationsWords,
  docs: {
    what: "`extends` names files with settings that several projects of a repository share, by paths relative to the file that names them. What a project is, `specs` and `out`, it says itself.",
    why: "A project must mean the same wherever its repository is checked out.",
    fix: "Correct the path, or move the file into the repository.",
    wrong: "extends: /etc/flowspec.base.yaml",
    right: "extends: ../../flowspec.base.yaml",
  },
};
