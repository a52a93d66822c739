/** What `init` says of the files of a project. */
export const initMessages = {
  made: "made  {path}",
  kept: "kept  {path}, which was there already",
  "kept-lacking": "kept  {path}, which was there already; see that it has\n{text}",
  "package-unreadable": "kept  package.json, which cannot be read as the description of a package",
  "package-complete": "kept  package.json, which has the scripts already",
  "package-added": "added to package.json: the scripts contracts:compile and contracts:check, and flowspec",
  "config-silent": "kept  {config}, which says nothing of {keys:and code}; this project wants\n{lines}",
  "ignore-complete": "kept  {path}, which has {folder}/ already",
  "ignore-added": "added to {path}: {folder}/",
  "workflow-not-made": "not made  {path}, which belongs into the folder of the repository:\n{text}",
  "kept-contract": "kept  {path}, which was there already; another contract needs another --name",
  "facts-added": "added to {path}: the keywords of the contract",
  placeless:
    "The PDF shows no place to sign for {count:counted approver approvers}: made-up ones stand at the foot of its last page. Put them where they belong.",
  nobody: "Left out: {count:counted component components} that {count:plural names name} no party. `flowspec place` shows them.",
  offers: "Left out: {count:counted offer offers} that nothing in the document asks for. --all takes them.",
  refused: "Left out: {count:counted component components} with which the contract would have an error.",
  next: "Next: {commands}",
  workflow: "Refuses a contract with an error, and outputs that were not compiled from the contracts beside them.",
} as const;
