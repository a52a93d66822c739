// The services, the versions of their API and their actions, by `npm run sync-wire`. Not edited by hand.

export const services = {
  ess: {"version":"2020-11-11","actions":["CreateFlowByFiles","CreateFlowGroupByFiles","CreatePrepareFlow","CreatePrepareFlowGroup"]},
  essbasic: {"version":"2021-05-26","actions":["ChannelCreateFlowByFiles","ChannelCreateFlowGroupByFiles","ChannelCreatePrepareFlow","ChannelCreatePrepareFlowGroup","PrepareFlows","CreateFlowsByTemplates"]},
} as const;
