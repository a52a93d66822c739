// Derived from the official SDK's type declarations by `npm run sync-wire`. Not edited by hand.

export const replyStructures = {
  ess: {
    ApproverItem: {
      SignId: {"type":"string"},
      RecipientId: {"type":"string"},
      ApproverRoleName: {"type":"string"},
    },
    CreateFlowByFilesResponse: {
      FlowId: {"type":"string"},
      PreviewUrl: {"type":"string"},
      Approvers: {"type":"ApproverItem","list":true},
      WorkflowInstanceId: {"type":"string"},
      RequestId: {"type":"string"},
    },
    CreateFlowGroupByFilesResponse: {
      FlowGroupId: {"type":"string"},
      FlowIds: {"type":"string","list":true},
      Approvers: {"type":"FlowGroupApprovers","list":true},
      WorkflowInstanceId: {"type":"string"},
      RequestId: {"type":"string"},
    },
    CreatePrepareFlowGroupResponse: {
      FlowGroupId: {"type":"string"},
      PrepareUrl: {"type":"string"},
      RequestId: {"type":"string"},
    },
    CreatePrepareFlowResponse: {
      Url: {"type":"string"},
      FlowId: {"type":"string"},
      DraftId: {"type":"string"},
      RequestId: {"type":"string"},
    },
    FlowGroupApprovers: {
      FlowId: {"type":"string"},
      Approvers: {"type":"ApproverItem","list":true},
    },
  },
  essbasic: {
    ApproverItem: {
      SignId: {"type":"string"},
      RecipientId: {"type":"string"},
      ApproverRoleName: {"type":"string"},
    },
    ChannelCreateFlowByFilesResponse: {
      FlowId: {"type":"string"},
      Approvers: {"type":"ApproverItem","list":true},
      PreviewUrl: {"type":"string"},
      RequestId: {"type":"string"},
    },
    ChannelCreateFlowGroupByFilesResponse: {
      FlowGroupId: {"type":"string"},
      FlowIds: {"type":"string","list":true},
      Approvers: {"type":"FlowGroupApprovers","list":true},
      RequestId: {"type":"string"},
    },
    ChannelCreatePrepareFlowGroupResponse: {
      FlowGroupId: {"type":"string"},
      PrepareUrl: {"type":"string"},
      RequestId: {"type":"string"},
    },
    ChannelCreatePrepareFlowResponse: {
      PrepareFlowUrl: {"type":"string"},
      PreviewFlowUrl: {"type":"string"},
      FlowId: {"type":"string"},
      DraftId: {"type":"string"},
      RequestId: {"type":"string"},
    },
    CreateFlowsByTemplatesResponse: {
      FlowIds: {"type":"string","list":true},
      CustomerData: {"type":"string","list":true},
      ErrorMessages: {"type":"string","list":true},
      PreviewUrls: {"type":"string","list":true},
      TaskInfos: {"type":"TaskInfo","list":true},
      FlowApprovers: {"type":"FlowApproverItem","list":true},
      RequestId: {"type":"string"},
    },
    FlowApproverItem: {
      FlowId: {"type":"string"},
      Approvers: {"type":"ApproverItem","list":true},
    },
    FlowGroupApprovers: {
      FlowId: {"type":"string"},
      Approvers: {"type":"ApproverItem","list":true},
    },
    PrepareFlowsResponse: {
      ConfirmUrl: {"type":"string"},
      RequestId: {"type":"string"},
    },
    TaskInfo: {
      TaskId: {"type":"string"},
      TaskStatus: {"type":"string"},
    },
  },
} as const;
