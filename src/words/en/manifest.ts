/** What is wrong with the manifest of an output folder, and what to do then. */
export const manifestMessages = {
  conflict: "error: {manifest} holds the marks of a merge conflict; without it nobody knows which files are flowspec's.",
  twice: "error: {manifest} has a name twice in one map; without it nobody knows which files are flowspec's.",
  "no-object": "error: {manifest} is not a JSON object; without it nobody knows which files are flowspec's.",
  version:
    "error: {manifest} has another version than 1, which is all that this flowspec knows; without it nobody knows which files are flowspec's.",
  contracts: "error: {manifest} has no map `contracts` of texts; without it nobody knows which files are flowspec's.",
  files: "error: {manifest} has no map `files` of texts; without it nobody knows which files are flowspec's.",
  settings: "error: {manifest} has `settings` that are no map of texts; without it nobody knows which files are flowspec's.",
  runtime: "error: {manifest} has a `runtime` that is no map of texts; without it nobody knows which files are flowspec's.",
  name: "error: {manifest} has {found:excerpt}, which is no name of a contract; without it nobody knows which files are flowspec's.",
  control: "error: {manifest} has a control character in a path of `contracts`; without it nobody knows which files are flowspec's.",
  path: "error: {manifest} has {found:excerpt}, which is no path that flowspec writes; without it nobody knows which files are flowspec's.",
  hashes: "error: {manifest} has something else than SHA-256 hashes in `files`; without it nobody knows which files are flowspec's.",
  restore:
    "Restore it from version control, or run `flowspec compile --force`, which writes everything anew and leaves what is no longer made.",
} as const;
