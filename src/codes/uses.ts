import type { Code } from "../model/diagnostic.ts";

export const usePaths: Code = {
  name: "use-paths",
  severity: "error",
  refusals: [],
  docs: {
    what: "`use` names a YAML file of the project by its path, relative to the file that names it; contracts (`*.flow.yaml`) are not used by others.",
    why: "A contract must mean the same on every machine and read nothing that its project does not hold.",
    mend: "Move the file into the project, and write its relative path, such as `./parties/our-company.yaml`.",
    wrong: "approvers:\n  - use: /srv/parties/our-company.yaml",
    right: "approvers:\n  - use: ./parties/our-company.yaml",
  },
};

export const usedFiles: Code = {
  name: "used-files",
  severity: "error",
  refusals: [],
  docs: {
    what: "A used file is there, and holds a map of keys of the place that uses it. What a contract is (`flowspec`, `name`, `action`) it says itself.",
    why: "Its keys are taken as if they were written in the contract; without them the contract says something else.",
    mend: "Correct the path, or write the missing file: a map with the keys of one approver, of one component, or of what else takes them.",
    wrong: "approvers:\n  - use: ./parties/our-compnay.yaml",
    right: "approvers:\n  - use: ./parties/our-company.yaml",
  },
};

export const acyclicUses: Code = {
  name: "acyclic-uses",
  severity: "error",
  refusals: [],
  docs: {
    what: "A used file does not use itself, neither directly nor by way of others.",
    why: "Its keys would have no end.",
    mend: "Move what both files share into a third.",
    wrong: "# in parties/our-company.yaml\nuse: ./our-company.yaml",
    right: "# in parties/our-company.yaml\nuse: ./defaults.yaml",
  },
};

export const useLimit: Code = {
  name: "use-limit",
  severity: "error",
  refusals: [],
  docs: {
    what: "A contract takes keys from other files at most 2,000 times, and at most 50,000 values in all.",
    why: "Files that use files multiply: a few lines can stand for gigabytes.",
    mend: "Write out what differs, or split the contract.",
    wrong: "# a.yaml uses b.yaml 100 times, b.yaml uses c.yaml 100 times, …",
    right: "# a.yaml uses b.yaml once",
  },
};
