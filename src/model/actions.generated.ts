// The names of all actions, by `npm run sync-wire`. Not edited by hand.

export const actionNames = [
  "CreateFlowByFiles",
  "CreateFlowGroupByFiles",
  "CreatePrepareFlow",
  "CreatePrepareFlowGroup",
  "ChannelCreateFlowByFiles",
  "ChannelCreateFlowGroupByFiles",
  "ChannelCreatePrepareFlow",
  "ChannelCreatePrepareFlowGroup",
  "PrepareFlows",
  "CreateFlowsByTemplates",
] as const;
