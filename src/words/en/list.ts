/** What `list` says above its columns. */
export const listMessages = {
  name: "Name",
  action: "Action",
  package: "Package",
  params: "Parameters",
  roles: "Roles",
  path: "File",
  count: "{count}",
  optional: "{count}, {optional} of them optional",
  unknown: "?",
} as const;
