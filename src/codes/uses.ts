import type { Code, WordsOf } from "../model/diagnostic.ts";

const usePathsWords = {
  messages: {
    placeholder: "The path {path:quoted} holds a placeholder.",
    "web-address": "{path:quoted} is a web address.",
    absolute: "{path:quoted} is an absolute path.",
    "no-path": "{path:quoted} is no path: its parts are separated by `/`.",
    contract: "{path:quoted} is a contract.",
    "no-yaml": "{path:quoted} names no YAML file.",
    outside: "{path:quoted} lies outside the project.",
    "outside-package": "{path:quoted} lies outside the package.",
    "no-package-path": "{path:quoted} names no file of a package.",
    "folder-too": "{path:quoted} names a file of a package, and is a file beside this one.",
  },
  helps: {
    "two-elements": "Write the path; for a choice use two elements with `when:`.",
    copy: "Copy the file into the project. Write a path relative to this file, such as `./parties/our-company.yaml`.",
    form: "Write a path relative to this file, such as `./parties/our-company.yaml`.",
    share: "Move what both contracts share into a file with another name, and use that in both.",
    "package-form": "Write `@scope/package/file.yaml`; a file beside this one begins with `./`.",
    dot: "Write `./` before it for that file, or move that file.",
    move: "Move the file into the project: the folder of flowspec.config.yaml, or where there is none, the working directory.",
  },
} as const;

/** What is wrong with the way a file is named. */
export type WrongUsePath = WordsOf<typeof usePaths>;

export const usePaths: Code<typeof usePathsWords.messages, typeof usePathsWords.helps> = {
  name: "use-paths",
  severity: "error",
  refusals: [],
  ...usePathsWords,
  docs: {
    what: "`use` names a YAML file of the project by its path, relative to the file that names it, or one of an installed package by the package's name and its path in it: `@scope/package/file.yaml`. Contracts (`*.flow.yaml`) are not used by others.",
    why: "A contract must mean the same on every machine and read nothing but what its project holds or has installed.",
    fix: "Move the file into the project, and write its relative path, such as `./parties/our-company.yaml`.",
    wrong: "approvers:\n  - use: /srv/parties/our-company.yaml",
    right: "approvers:\n  - use: ./parties/our-company.yaml",
  },
};

const usedFilesWords = {
  messages: {
    "no-file": "There is no file {path:code}.",
    unreadable: "{path:code} cannot be read.",
    "not-installed": "The package {name:code} is not installed.",
    "other-package": "What is installed as {name:code} does not call itself so in its package.json.",
    "unknown-version": "Which version of {name:code} there was is not known.",
    list: "{path:code} holds a list, and the keys of one {construct:noun} belong there.",
    "list-for-contract": "{path:code} holds a list, and keys of a contract belong there.",
    "no-keys": "{path:code} holds no keys, and the keys of one {construct:noun} belong there.",
    "no-keys-for-contract": "{path:code} holds no keys, and keys of a contract belong there.",
    "own-key": "A used file cannot say {key:key}.",
    "no-map": "{key:key} of a used file is a map of names.",
  },
  helps: {
    relative: "Correct the path; it is relative to this file.",
    "in-package": "Correct the path behind the name of the package.",
    install: "Install the package, and name it in package.json.",
    "installed-then": "Compare with a folder in which that version is installed.",
    readable: "Make it a file that you may read.",
    keys: "Write the keys that its users share, one a line.",
    "each-contract": "Write it in each contract.",
    names: "Write a name with what belongs to it on each line, or remove the key.",
  },
} as const;

export const usedFiles: Code<typeof usedFilesWords.messages, typeof usedFilesWords.helps> = {
  name: "used-files",
  severity: "error",
  refusals: [],
  ...usedFilesWords,
  docs: {
    what: "A used file is there, in a package that is installed where it is of one, and holds a map of keys of the place that uses it. What a contract is (`flowspec`, `name`, `action`) it says itself. `params` and `samples` of a used file are the contract's, wherever it is used.",
    why: "Its keys are taken as if they were written in the contract; without them the contract says something else.",
    fix: "Correct the path, install the package, or write the missing file: a map with the keys of one approver, of one component, or of what else takes them.",
    wrong: "approvers:\n  - use: ./parties/our-compnay.yaml",
    right: "approvers:\n  - use: ./parties/our-company.yaml",
  },
};

const acyclicUsesWords = {
  messages: {
    itself: "The file would use itself: {files:chain uses}.",
  },
  helps: {
    third: "Move what both share into a third file.",
  },
} as const;

export const acyclicUses: Code<typeof acyclicUsesWords.messages, typeof acyclicUsesWords.helps> = {
  name: "acyclic-uses",
  severity: "error",
  refusals: [],
  ...acyclicUsesWords,
  docs: {
    what: "A used file does not use itself, neither directly nor by way of others.",
    why: "Its keys would have no end.",
    fix: "Move what both files share into a third.",
    wrong: "# in parties/our-company.yaml\nuse: ./our-company.yaml",
    right: "# in parties/our-company.yaml\nuse: ./defaults.yaml",
  },
};

const useLimitWords = {
  messages: {
    "too-much": "The contract takes more from other files than a contract can hold.",
  },
} as const;

export const useLimit: Code<typeof useLimitWords.messages> = {
  name: "use-limit",
  severity: "error",
  refusals: [],
  ...useLimitWords,
  docs: {
    what: "A contract takes keys from other files at most 2,000 times, and at most 50,000 values in all.",
    why: "Files that use files multiply: a few lines can stand for gigabytes.",
    fix: "Write out what differs, or split the contract.",
    wrong: "# a.yaml uses b.yaml 100 times, b.yaml uses c.yaml 100 times, …",
    right: "# a.yaml uses b.yaml once",
  },
};

const declarationsAgreeWords = {
  messages: {
    "two-declarations": "The parameter {name:code} is declared in another way by a file that the contract uses.",
  },
} as const;

export const declarationsAgree: Code<typeof declarationsAgreeWords.messages> = {
  name: "declarations-agree",
  severity: "error",
  refusals: [],
  ...declarationsAgreeWords,
  docs: {
    what: "A parameter that a contract and the files that it uses declare several times is declared alike: of the same type, with the same bounds and the same default. What it is for people (`label`, `description`) may differ, and the nearer file says it.",
    why: "It is one parameter. If one declaration won in silence, the other file would say something that is not so.",
    fix: "Declare it in one place, or alike in all; what is another value gets another name.",
    wrong:
      "params: { supplier: organization }\napprovers:\n  - use: ./parties/supplier.yaml # declares `supplier: person-name`\ndescription: 与 {{supplier}} 的采购合同",
    right:
      "params: { supplier: { type: person-name, label: 供应商 } }\napprovers:\n  - use: ./parties/supplier.yaml # declares `supplier: person-name`\ndescription: 与 {{supplier}} 的采购合同",
  },
};
