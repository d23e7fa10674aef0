import type { Codec, DecodeOptions } from 'protons-runtime';
import type { Uint8ArrayList } from 'uint8arraylist';
export interface Frame {
    request?: Request;
    response?: Response;
    event?: Event;
}
export declare namespace Frame {
    const codec: () => Codec<Frame>;
    interface FrameRequestIdFieldEvent {
        field: '$.request.id';
        value: number;
    }
    interface FrameRequestHelloAgentFieldEvent {
        field: '$.request.hello.agent';
        value: string;
    }
    interface FrameRequestHelloProtocolMinorFieldEvent {
        field: '$.request.hello.protocolMinor';
        value: number;
    }
    interface FrameRequestHelloMaxFrameBytesFieldEvent {
        field: '$.request.hello.maxFrameBytes';
        value: number;
    }
    interface FrameRequestRegisterUsernameFieldEvent {
        field: '$.request.register.username';
        value: string;
    }
    interface FrameRequestRegisterPasswordFieldEvent {
        field: '$.request.register.password';
        value: string;
    }
    interface FrameRequestRegisterInviteFieldEvent {
        field: '$.request.register.invite';
        value: string;
    }
    interface FrameRequestRegisterDeviceNameFieldEvent {
        field: '$.request.register.device.name';
        value: string;
    }
    interface FrameRequestRegisterDeviceAddressesFieldEvent {
        field: '$.request.register.device.addresses[]';
        index: number;
        value: string;
    }
    interface FrameRequestLoginUsernameFieldEvent {
        field: '$.request.login.username';
        value: string;
    }
    interface FrameRequestLoginPasswordFieldEvent {
        field: '$.request.login.password';
        value: string;
    }
    interface FrameRequestLoginDeviceNameFieldEvent {
        field: '$.request.login.device.name';
        value: string;
    }
    interface FrameRequestLoginDeviceAddressesFieldEvent {
        field: '$.request.login.device.addresses[]';
        index: number;
        value: string;
    }
    interface FrameRequestResumeDeviceNameFieldEvent {
        field: '$.request.resume.device.name';
        value: string;
    }
    interface FrameRequestResumeDeviceAddressesFieldEvent {
        field: '$.request.resume.device.addresses[]';
        index: number;
        value: string;
    }
    interface FrameRequestUpdateDeviceDeviceNameFieldEvent {
        field: '$.request.updateDevice.device.name';
        value: string;
    }
    interface FrameRequestUpdateDeviceDeviceAddressesFieldEvent {
        field: '$.request.updateDevice.device.addresses[]';
        index: number;
        value: string;
    }
    interface FrameRequestChangePasswordOldFieldEvent {
        field: '$.request.changePassword.old';
        value: string;
    }
    interface FrameRequestChangePasswordNewFieldEvent {
        field: '$.request.changePassword.new';
        value: string;
    }
    interface FrameRequestPublishEntriesPathFieldEvent {
        field: '$.request.publish.entries[].path';
        value: string;
        index: number;
    }
    interface FrameRequestPublishEntriesSizeFieldEvent {
        field: '$.request.publish.entries[].size';
        value: number;
        index: number;
    }
    interface FrameRequestPublishEntriesRootFieldEvent {
        field: '$.request.publish.entries[].root';
        value: Uint8Array<ArrayBuffer>;
        index: number;
    }
    interface FrameRequestPublishEntriesMtimeFieldEvent {
        field: '$.request.publish.entries[].mtime';
        value: number;
        index: number;
    }
    interface FrameRequestWithdrawPathsFieldEvent {
        field: '$.request.withdraw.paths[]';
        index: number;
        value: string;
    }
    interface FrameRequestSubscribeHubIdFieldEvent {
        field: '$.request.subscribe.hubId';
        value: string;
    }
    interface FrameRequestSubscribeSinceFieldEvent {
        field: '$.request.subscribe.since';
        value: number;
    }
    interface FrameRequestListChangesAfterFieldEvent {
        field: '$.request.listChanges.after';
        value: number;
    }
    interface FrameRequestListChangesUntilFieldEvent {
        field: '$.request.listChanges.until';
        value: number;
    }
    interface FrameRequestListUsersAfterFieldEvent {
        field: '$.request.listUsers.after';
        value: number;
    }
    interface FrameRequestListFilesDeviceFieldEvent {
        field: '$.request.listFiles.device';
        value: number;
    }
    interface FrameRequestListFilesAfterFieldEvent {
        field: '$.request.listFiles.after';
        value: string;
    }
    interface FrameRequestOpenDownloadDeviceFieldEvent {
        field: '$.request.openDownload.device';
        value: number;
    }
    interface FrameRequestOpenDownloadPathFieldEvent {
        field: '$.request.openDownload.path';
        value: string;
    }
    interface FrameRequestOpenDownloadRootFieldEvent {
        field: '$.request.openDownload.root';
        value: Uint8Array<ArrayBuffer>;
    }
    interface FrameRequestOpenDownloadMoreFieldEvent {
        field: '$.request.openDownload.more[]';
        index: number;
        value: Uint8Array<ArrayBuffer>;
    }
    interface FrameRequestNewTicketTransferFieldEvent {
        field: '$.request.newTicket.transfer';
        value: string;
    }
    interface FrameRequestNewTicketRouteFieldEvent {
        field: '$.request.newTicket.route';
        value: string;
    }
    interface FrameRequestAskDialBackTransferFieldEvent {
        field: '$.request.askDialBack.transfer';
        value: string;
    }
    interface FrameRequestCloseTransferTransferFieldEvent {
        field: '$.request.closeTransfer.transfer';
        value: string;
    }
    interface FrameRequestListSourcesRootFieldEvent {
        field: '$.request.listSources.root';
        value: Uint8Array<ArrayBuffer>;
    }
    interface FrameRequestReportContentRootFieldEvent {
        field: '$.request.reportContent.root';
        value: Uint8Array<ArrayBuffer>;
    }
    interface FrameRequestReportContentSizeFieldEvent {
        field: '$.request.reportContent.size';
        value: number;
    }
    interface FrameRequestReportContentHaveFieldEvent {
        field: '$.request.reportContent.have';
        value: Uint8Array<ArrayBuffer>;
    }
    interface FrameRequestReportContentStateFieldEvent {
        field: '$.request.reportContent.state';
        value: string;
    }
    interface FrameRequestSourceLoadDeviceFieldEvent {
        field: '$.request.sourceLoad.device';
        value: number;
    }
    interface FrameRequestSourceLoadRootFieldEvent {
        field: '$.request.sourceLoad.root';
        value: Uint8Array<ArrayBuffer>;
    }
    interface FrameRequestOfferDownloadTransferFieldEvent {
        field: '$.request.offerDownload.transfer';
        value: string;
    }
    interface FrameRequestOfferDownloadRequesterFieldEvent {
        field: '$.request.offerDownload.requester';
        value: string;
    }
    interface FrameRequestOfferDownloadUsernameFieldEvent {
        field: '$.request.offerDownload.username';
        value: string;
    }
    interface FrameRequestOfferDownloadDeviceNameFieldEvent {
        field: '$.request.offerDownload.deviceName';
        value: string;
    }
    interface FrameRequestOfferDownloadPathFieldEvent {
        field: '$.request.offerDownload.path';
        value: string;
    }
    interface FrameRequestOfferDownloadRootFieldEvent {
        field: '$.request.offerDownload.root';
        value: Uint8Array<ArrayBuffer>;
    }
    interface FrameRequestOfferDownloadMoreFieldEvent {
        field: '$.request.offerDownload.more[]';
        index: number;
        value: Uint8Array<ArrayBuffer>;
    }
    interface FrameRequestDialBackTransferFieldEvent {
        field: '$.request.dialBack.transfer';
        value: string;
    }
    interface FrameRequestDialBackPeerIdFieldEvent {
        field: '$.request.dialBack.peerId';
        value: string;
    }
    interface FrameRequestDialBackAddressesFieldEvent {
        field: '$.request.dialBack.addresses[]';
        index: number;
        value: string;
    }
    interface FrameRequestGetLoadRootFieldEvent {
        field: '$.request.getLoad.root';
        value: Uint8Array<ArrayBuffer>;
    }
    interface FrameRequestReportSeedsSeedsRootFieldEvent {
        field: '$.request.reportSeeds.seeds[].root';
        value: Uint8Array<ArrayBuffer>;
        index: number;
    }
    interface FrameRequestReportSeedsSeedsSizeFieldEvent {
        field: '$.request.reportSeeds.seeds[].size';
        value: number;
        index: number;
    }
    interface FrameResponseIdFieldEvent {
        field: '$.response.id';
        value: number;
    }
    interface FrameResponseRefusalCodeFieldEvent {
        field: '$.response.refusal.code';
        value: number;
    }
    interface FrameResponseRefusalTextFieldEvent {
        field: '$.response.refusal.text';
        value: string;
    }
    interface FrameResponseHelloAgentFieldEvent {
        field: '$.response.hello.agent';
        value: string;
    }
    interface FrameResponseHelloHubNameFieldEvent {
        field: '$.response.hello.hubName';
        value: string;
    }
    interface FrameResponseHelloHubIdFieldEvent {
        field: '$.response.hello.hubId';
        value: string;
    }
    interface FrameResponseHelloRegistrationFieldEvent {
        field: '$.response.hello.registration';
        value: string;
    }
    interface FrameResponseHelloNowFieldEvent {
        field: '$.response.hello.now';
        value: number;
    }
    interface FrameResponseHelloObservedAddressFieldEvent {
        field: '$.response.hello.observedAddress';
        value: string;
    }
    interface FrameResponseHelloMaxFrameBytesFieldEvent {
        field: '$.response.hello.maxFrameBytes';
        value: number;
    }
    interface FrameResponseHelloMaxEntriesFieldEvent {
        field: '$.response.hello.maxEntries';
        value: number;
    }
    interface FrameResponseRegisterAccountFieldEvent {
        field: '$.response.register.account';
        value: number;
    }
    interface FrameResponseRegisterUsernameFieldEvent {
        field: '$.response.register.username';
        value: string;
    }
    interface FrameResponseRegisterDeviceFieldEvent {
        field: '$.response.register.device';
        value: number;
    }
    interface FrameResponseRegisterEntriesFieldEvent {
        field: '$.response.register.entries';
        value: number;
    }
    interface FrameResponseRegisterFingerprintFieldEvent {
        field: '$.response.register.fingerprint';
        value: Uint8Array<ArrayBuffer>;
    }
    interface FrameResponseLoginAccountFieldEvent {
        field: '$.response.login.account';
        value: number;
    }
    interface FrameResponseLoginUsernameFieldEvent {
        field: '$.response.login.username';
        value: string;
    }
    interface FrameResponseLoginDeviceFieldEvent {
        field: '$.response.login.device';
        value: number;
    }
    interface FrameResponseLoginEntriesFieldEvent {
        field: '$.response.login.entries';
        value: number;
    }
    interface FrameResponseLoginFingerprintFieldEvent {
        field: '$.response.login.fingerprint';
        value: Uint8Array<ArrayBuffer>;
    }
    interface FrameResponseResumeAccountFieldEvent {
        field: '$.response.resume.account';
        value: number;
    }
    interface FrameResponseResumeUsernameFieldEvent {
        field: '$.response.resume.username';
        value: string;
    }
    interface FrameResponseResumeDeviceFieldEvent {
        field: '$.response.resume.device';
        value: number;
    }
    interface FrameResponseResumeEntriesFieldEvent {
        field: '$.response.resume.entries';
        value: number;
    }
    interface FrameResponseResumeFingerprintFieldEvent {
        field: '$.response.resume.fingerprint';
        value: Uint8Array<ArrayBuffer>;
    }
    interface FrameResponsePublishVerdictsCodeFieldEvent {
        field: '$.response.publish.verdicts[].code';
        value: number;
        index: number;
    }
    interface FrameResponsePublishVerdictsTextFieldEvent {
        field: '$.response.publish.verdicts[].text';
        value: string;
        index: number;
    }
    interface FrameResponsePublishRevisionFieldEvent {
        field: '$.response.publish.revision';
        value: number;
    }
    interface FrameResponseWithdrawRemovedFieldEvent {
        field: '$.response.withdraw.removed[]';
        index: number;
        value: boolean;
    }
    interface FrameResponseWithdrawRevisionFieldEvent {
        field: '$.response.withdraw.revision';
        value: number;
    }
    interface FrameResponseSubscribeHubIdFieldEvent {
        field: '$.response.subscribe.hubId';
        value: string;
    }
    interface FrameResponseSubscribeRevisionFieldEvent {
        field: '$.response.subscribe.revision';
        value: number;
    }
    interface FrameResponseSubscribeResetFieldEvent {
        field: '$.response.subscribe.reset';
        value: boolean;
    }
    interface FrameResponseListChangesChangesDeviceFieldEvent {
        field: '$.response.listChanges.changes[].device';
        value: number;
        index: number;
    }
    interface FrameResponseListChangesChangesPathFieldEvent {
        field: '$.response.listChanges.changes[].path';
        value: string;
        index: number;
    }
    interface FrameResponseListChangesChangesRevisionFieldEvent {
        field: '$.response.listChanges.changes[].revision';
        value: number;
        index: number;
    }
    interface FrameResponseListChangesChangesRemovedFieldEvent {
        field: '$.response.listChanges.changes[].removed';
        value: boolean;
        index: number;
    }
    interface FrameResponseListChangesChangesSizeFieldEvent {
        field: '$.response.listChanges.changes[].size';
        value: number;
        index: number;
    }
    interface FrameResponseListChangesChangesRootFieldEvent {
        field: '$.response.listChanges.changes[].root';
        value: Uint8Array<ArrayBuffer>;
        index: number;
    }
    interface FrameResponseListChangesChangesMtimeFieldEvent {
        field: '$.response.listChanges.changes[].mtime';
        value: number;
        index: number;
    }
    interface FrameResponseListChangesNextFieldEvent {
        field: '$.response.listChanges.next';
        value: number;
    }
    interface FrameResponseListUsersDevicesDeviceFieldEvent {
        field: '$.response.listUsers.devices[].device';
        value: number;
        index: number;
    }
    interface FrameResponseListUsersDevicesAccountFieldEvent {
        field: '$.response.listUsers.devices[].account';
        value: number;
        index: number;
    }
    interface FrameResponseListUsersDevicesUsernameFieldEvent {
        field: '$.response.listUsers.devices[].username';
        value: string;
        index: number;
    }
    interface FrameResponseListUsersDevicesPeerIdFieldEvent {
        field: '$.response.listUsers.devices[].peerId';
        value: string;
        index: number;
    }
    interface FrameResponseListUsersDevicesNameFieldEvent {
        field: '$.response.listUsers.devices[].name';
        value: string;
        index: number;
    }
    interface FrameResponseListUsersDevicesOnlineFieldEvent {
        field: '$.response.listUsers.devices[].online';
        value: boolean;
        index: number;
    }
    interface FrameResponseListUsersDevicesRemovedFieldEvent {
        field: '$.response.listUsers.devices[].removed';
        value: boolean;
        index: number;
    }
    interface FrameResponseListUsersDevicesAddressesFieldEvent {
        field: '$.response.listUsers.devices[].addresses[]';
        index: number;
        value: string;
    }
    interface FrameResponseListUsersNextFieldEvent {
        field: '$.response.listUsers.next';
        value: number;
    }
    interface FrameResponseListFilesEntriesPathFieldEvent {
        field: '$.response.listFiles.entries[].path';
        value: string;
        index: number;
    }
    interface FrameResponseListFilesEntriesSizeFieldEvent {
        field: '$.response.listFiles.entries[].size';
        value: number;
        index: number;
    }
    interface FrameResponseListFilesEntriesRootFieldEvent {
        field: '$.response.listFiles.entries[].root';
        value: Uint8Array<ArrayBuffer>;
        index: number;
    }
    interface FrameResponseListFilesEntriesMtimeFieldEvent {
        field: '$.response.listFiles.entries[].mtime';
        value: number;
        index: number;
    }
    interface FrameResponseListFilesMoreFieldEvent {
        field: '$.response.listFiles.more';
        value: boolean;
    }
    interface FrameResponseOpenDownloadTransferFieldEvent {
        field: '$.response.openDownload.transfer';
        value: string;
    }
    interface FrameResponseOpenDownloadPeerIdFieldEvent {
        field: '$.response.openDownload.peerId';
        value: string;
    }
    interface FrameResponseOpenDownloadAddressesFieldEvent {
        field: '$.response.openDownload.addresses[]';
        index: number;
        value: string;
    }
    interface FrameResponseOpenDownloadSizeFieldEvent {
        field: '$.response.openDownload.size';
        value: number;
    }
    interface FrameResponseOpenDownloadRootFieldEvent {
        field: '$.response.openDownload.root';
        value: Uint8Array<ArrayBuffer>;
    }
    interface FrameResponseOpenDownloadRelayFieldEvent {
        field: '$.response.openDownload.relay';
        value: boolean;
    }
    interface FrameResponseNewTicketTicketFieldEvent {
        field: '$.response.newTicket.ticket';
        value: Uint8Array<ArrayBuffer>;
    }
    interface FrameResponseListSourcesSourcesDeviceFieldEvent {
        field: '$.response.listSources.sources[].device';
        value: number;
        index: number;
    }
    interface FrameResponseListSourcesSourcesCompleteFieldEvent {
        field: '$.response.listSources.sources[].complete';
        value: boolean;
        index: number;
    }
    interface FrameResponseListSourcesSourcesHaveFieldEvent {
        field: '$.response.listSources.sources[].have';
        value: Uint8Array<ArrayBuffer>;
        index: number;
    }
    interface FrameResponseSourceLoadTransfersFieldEvent {
        field: '$.response.sourceLoad.transfers';
        value: number;
    }
    interface FrameResponseGetLoadTransfersFieldEvent {
        field: '$.response.getLoad.transfers';
        value: number;
    }
    interface FrameEventDevicesDeviceFieldEvent {
        field: '$.event.devices[].device';
        value: number;
        index: number;
    }
    interface FrameEventDevicesAccountFieldEvent {
        field: '$.event.devices[].account';
        value: number;
        index: number;
    }
    interface FrameEventDevicesUsernameFieldEvent {
        field: '$.event.devices[].username';
        value: string;
        index: number;
    }
    interface FrameEventDevicesPeerIdFieldEvent {
        field: '$.event.devices[].peerId';
        value: string;
        index: number;
    }
    interface FrameEventDevicesNameFieldEvent {
        field: '$.event.devices[].name';
        value: string;
        index: number;
    }
    interface FrameEventDevicesOnlineFieldEvent {
        field: '$.event.devices[].online';
        value: boolean;
        index: number;
    }
    interface FrameEventDevicesRemovedFieldEvent {
        field: '$.event.devices[].removed';
        value: boolean;
        index: number;
    }
    interface FrameEventDevicesAddressesFieldEvent {
        field: '$.event.devices[].addresses[]';
        index: number;
        value: string;
    }
    interface FrameEventFromFieldEvent {
        field: '$.event.from';
        value: number;
    }
    interface FrameEventToFieldEvent {
        field: '$.event.to';
        value: number;
    }
    interface FrameEventChangesDeviceFieldEvent {
        field: '$.event.changes[].device';
        value: number;
        index: number;
    }
    interface FrameEventChangesPathFieldEvent {
        field: '$.event.changes[].path';
        value: string;
        index: number;
    }
    interface FrameEventChangesRevisionFieldEvent {
        field: '$.event.changes[].revision';
        value: number;
        index: number;
    }
    interface FrameEventChangesRemovedFieldEvent {
        field: '$.event.changes[].removed';
        value: boolean;
        index: number;
    }
    interface FrameEventChangesSizeFieldEvent {
        field: '$.event.changes[].size';
        value: number;
        index: number;
    }
    interface FrameEventChangesRootFieldEvent {
        field: '$.event.changes[].root';
        value: Uint8Array<ArrayBuffer>;
        index: number;
    }
    interface FrameEventChangesMtimeFieldEvent {
        field: '$.event.changes[].mtime';
        value: number;
        index: number;
    }
    interface FrameEventResyncFieldEvent {
        field: '$.event.resync';
        value: boolean;
    }
    interface FrameEventNoticeFieldEvent {
        field: '$.event.notice';
        value: string;
    }
    function encode(obj: Partial<Frame>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Frame>): Frame;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Frame>): Generator<FrameRequestIdFieldEvent | FrameRequestHelloAgentFieldEvent | FrameRequestHelloProtocolMinorFieldEvent | FrameRequestHelloMaxFrameBytesFieldEvent | FrameRequestRegisterUsernameFieldEvent | FrameRequestRegisterPasswordFieldEvent | FrameRequestRegisterInviteFieldEvent | FrameRequestRegisterDeviceNameFieldEvent | FrameRequestRegisterDeviceAddressesFieldEvent | FrameRequestLoginUsernameFieldEvent | FrameRequestLoginPasswordFieldEvent | FrameRequestLoginDeviceNameFieldEvent | FrameRequestLoginDeviceAddressesFieldEvent | FrameRequestResumeDeviceNameFieldEvent | FrameRequestResumeDeviceAddressesFieldEvent | FrameRequestUpdateDeviceDeviceNameFieldEvent | FrameRequestUpdateDeviceDeviceAddressesFieldEvent | FrameRequestChangePasswordOldFieldEvent | FrameRequestChangePasswordNewFieldEvent | FrameRequestPublishEntriesPathFieldEvent | FrameRequestPublishEntriesSizeFieldEvent | FrameRequestPublishEntriesRootFieldEvent | FrameRequestPublishEntriesMtimeFieldEvent | FrameRequestWithdrawPathsFieldEvent | FrameRequestSubscribeHubIdFieldEvent | FrameRequestSubscribeSinceFieldEvent | FrameRequestListChangesAfterFieldEvent | FrameRequestListChangesUntilFieldEvent | FrameRequestListUsersAfterFieldEvent | FrameRequestListFilesDeviceFieldEvent | FrameRequestListFilesAfterFieldEvent | FrameRequestOpenDownloadDeviceFieldEvent | FrameRequestOpenDownloadPathFieldEvent | FrameRequestOpenDownloadRootFieldEvent | FrameRequestOpenDownloadMoreFieldEvent | FrameRequestNewTicketTransferFieldEvent | FrameRequestNewTicketRouteFieldEvent | FrameRequestAskDialBackTransferFieldEvent | FrameRequestCloseTransferTransferFieldEvent | FrameRequestListSourcesRootFieldEvent | FrameRequestReportContentRootFieldEvent | FrameRequestReportContentSizeFieldEvent | FrameRequestReportContentHaveFieldEvent | FrameRequestReportContentStateFieldEvent | FrameRequestSourceLoadDeviceFieldEvent | FrameRequestSourceLoadRootFieldEvent | FrameRequestOfferDownloadTransferFieldEvent | FrameRequestOfferDownloadRequesterFieldEvent | FrameRequestOfferDownloadUsernameFieldEvent | FrameRequestOfferDownloadDeviceNameFieldEvent | FrameRequestOfferDownloadPathFieldEvent | FrameRequestOfferDownloadRootFieldEvent | FrameRequestOfferDownloadMoreFieldEvent | FrameRequestDialBackTransferFieldEvent | FrameRequestDialBackPeerIdFieldEvent | FrameRequestDialBackAddressesFieldEvent | FrameRequestGetLoadRootFieldEvent | FrameRequestReportSeedsSeedsRootFieldEvent | FrameRequestReportSeedsSeedsSizeFieldEvent | FrameResponseIdFieldEvent | FrameResponseRefusalCodeFieldEvent | FrameResponseRefusalTextFieldEvent | FrameResponseHelloAgentFieldEvent | FrameResponseHelloHubNameFieldEvent | FrameResponseHelloHubIdFieldEvent | FrameResponseHelloRegistrationFieldEvent | FrameResponseHelloNowFieldEvent | FrameResponseHelloObservedAddressFieldEvent | FrameResponseHelloMaxFrameBytesFieldEvent | FrameResponseHelloMaxEntriesFieldEvent | FrameResponseRegisterAccountFieldEvent | FrameResponseRegisterUsernameFieldEvent | FrameResponseRegisterDeviceFieldEvent | FrameResponseRegisterEntriesFieldEvent | FrameResponseRegisterFingerprintFieldEvent | FrameResponseLoginAccountFieldEvent | FrameResponseLoginUsernameFieldEvent | FrameResponseLoginDeviceFieldEvent | FrameResponseLoginEntriesFieldEvent | FrameResponseLoginFingerprintFieldEvent | FrameResponseResumeAccountFieldEvent | FrameResponseResumeUsernameFieldEvent | FrameResponseResumeDeviceFieldEvent | FrameResponseResumeEntriesFieldEvent | FrameResponseResumeFingerprintFieldEvent | FrameResponsePublishVerdictsCodeFieldEvent | FrameResponsePublishVerdictsTextFieldEvent | FrameResponsePublishRevisionFieldEvent | FrameResponseWithdrawRemovedFieldEvent | FrameResponseWithdrawRevisionFieldEvent | FrameResponseSubscribeHubIdFieldEvent | FrameResponseSubscribeRevisionFieldEvent | FrameResponseSubscribeResetFieldEvent | FrameResponseListChangesChangesDeviceFieldEvent | FrameResponseListChangesChangesPathFieldEvent | FrameResponseListChangesChangesRevisionFieldEvent | FrameResponseListChangesChangesRemovedFieldEvent | FrameResponseListChangesChangesSizeFieldEvent | FrameResponseListChangesChangesRootFieldEvent | FrameResponseListChangesChangesMtimeFieldEvent | FrameResponseListChangesNextFieldEvent | FrameResponseListUsersDevicesDeviceFieldEvent | FrameResponseListUsersDevicesAccountFieldEvent | FrameResponseListUsersDevicesUsernameFieldEvent | FrameResponseListUsersDevicesPeerIdFieldEvent | FrameResponseListUsersDevicesNameFieldEvent | FrameResponseListUsersDevicesOnlineFieldEvent | FrameResponseListUsersDevicesRemovedFieldEvent | FrameResponseListUsersDevicesAddressesFieldEvent | FrameResponseListUsersNextFieldEvent | FrameResponseListFilesEntriesPathFieldEvent | FrameResponseListFilesEntriesSizeFieldEvent | FrameResponseListFilesEntriesRootFieldEvent | FrameResponseListFilesEntriesMtimeFieldEvent | FrameResponseListFilesMoreFieldEvent | FrameResponseOpenDownloadTransferFieldEvent | FrameResponseOpenDownloadPeerIdFieldEvent | FrameResponseOpenDownloadAddressesFieldEvent | FrameResponseOpenDownloadSizeFieldEvent | FrameResponseOpenDownloadRootFieldEvent | FrameResponseOpenDownloadRelayFieldEvent | FrameResponseNewTicketTicketFieldEvent | FrameResponseListSourcesSourcesDeviceFieldEvent | FrameResponseListSourcesSourcesCompleteFieldEvent | FrameResponseListSourcesSourcesHaveFieldEvent | FrameResponseSourceLoadTransfersFieldEvent | FrameResponseGetLoadTransfersFieldEvent | FrameEventDevicesDeviceFieldEvent | FrameEventDevicesAccountFieldEvent | FrameEventDevicesUsernameFieldEvent | FrameEventDevicesPeerIdFieldEvent | FrameEventDevicesNameFieldEvent | FrameEventDevicesOnlineFieldEvent | FrameEventDevicesRemovedFieldEvent | FrameEventDevicesAddressesFieldEvent | FrameEventFromFieldEvent | FrameEventToFieldEvent | FrameEventChangesDeviceFieldEvent | FrameEventChangesPathFieldEvent | FrameEventChangesRevisionFieldEvent | FrameEventChangesRemovedFieldEvent | FrameEventChangesSizeFieldEvent | FrameEventChangesRootFieldEvent | FrameEventChangesMtimeFieldEvent | FrameEventResyncFieldEvent | FrameEventNoticeFieldEvent>;
}
export interface Request {
    id: number;
    hello?: Hello;
    register?: Register;
    login?: Login;
    resume?: Resume;
    logout?: Empty;
    updateDevice?: UpdateDevice;
    changePassword?: ChangePassword;
    ping?: Empty;
    publish?: Publish;
    withdraw?: Withdraw;
    subscribe?: Subscribe;
    listChanges?: ListChanges;
    listUsers?: ListUsers;
    listFiles?: ListFiles;
    openDownload?: OpenDownload;
    newTicket?: NewTicket;
    askDialBack?: AskDialBack;
    closeTransfer?: CloseTransfer;
    listSources?: ListSources;
    reportContent?: ReportContent;
    sourceLoad?: SourceLoad;
    offerDownload?: OfferDownload;
    dialBack?: DialBack;
    getLoad?: GetLoad;
    reportSeeds?: ReportSeeds;
}
export declare namespace Request {
    const codec: () => Codec<Request>;
    interface RequestIdFieldEvent {
        field: '$.id';
        value: number;
    }
    interface RequestHelloAgentFieldEvent {
        field: '$.hello.agent';
        value: string;
    }
    interface RequestHelloProtocolMinorFieldEvent {
        field: '$.hello.protocolMinor';
        value: number;
    }
    interface RequestHelloMaxFrameBytesFieldEvent {
        field: '$.hello.maxFrameBytes';
        value: number;
    }
    interface RequestRegisterUsernameFieldEvent {
        field: '$.register.username';
        value: string;
    }
    interface RequestRegisterPasswordFieldEvent {
        field: '$.register.password';
        value: string;
    }
    interface RequestRegisterInviteFieldEvent {
        field: '$.register.invite';
        value: string;
    }
    interface RequestRegisterDeviceNameFieldEvent {
        field: '$.register.device.name';
        value: string;
    }
    interface RequestRegisterDeviceAddressesFieldEvent {
        field: '$.register.device.addresses[]';
        index: number;
        value: string;
    }
    interface RequestLoginUsernameFieldEvent {
        field: '$.login.username';
        value: string;
    }
    interface RequestLoginPasswordFieldEvent {
        field: '$.login.password';
        value: string;
    }
    interface RequestLoginDeviceNameFieldEvent {
        field: '$.login.device.name';
        value: string;
    }
    interface RequestLoginDeviceAddressesFieldEvent {
        field: '$.login.device.addresses[]';
        index: number;
        value: string;
    }
    interface RequestResumeDeviceNameFieldEvent {
        field: '$.resume.device.name';
        value: string;
    }
    interface RequestResumeDeviceAddressesFieldEvent {
        field: '$.resume.device.addresses[]';
        index: number;
        value: string;
    }
    interface RequestUpdateDeviceDeviceNameFieldEvent {
        field: '$.updateDevice.device.name';
        value: string;
    }
    interface RequestUpdateDeviceDeviceAddressesFieldEvent {
        field: '$.updateDevice.device.addresses[]';
        index: number;
        value: string;
    }
    interface RequestChangePasswordOldFieldEvent {
        field: '$.changePassword.old';
        value: string;
    }
    interface RequestChangePasswordNewFieldEvent {
        field: '$.changePassword.new';
        value: string;
    }
    interface RequestPublishEntriesPathFieldEvent {
        field: '$.publish.entries[].path';
        value: string;
        index: number;
    }
    interface RequestPublishEntriesSizeFieldEvent {
        field: '$.publish.entries[].size';
        value: number;
        index: number;
    }
    interface RequestPublishEntriesRootFieldEvent {
        field: '$.publish.entries[].root';
        value: Uint8Array<ArrayBuffer>;
        index: number;
    }
    interface RequestPublishEntriesMtimeFieldEvent {
        field: '$.publish.entries[].mtime';
        value: number;
        index: number;
    }
    interface RequestWithdrawPathsFieldEvent {
        field: '$.withdraw.paths[]';
        index: number;
        value: string;
    }
    interface RequestSubscribeHubIdFieldEvent {
        field: '$.subscribe.hubId';
        value: string;
    }
    interface RequestSubscribeSinceFieldEvent {
        field: '$.subscribe.since';
        value: number;
    }
    interface RequestListChangesAfterFieldEvent {
        field: '$.listChanges.after';
        value: number;
    }
    interface RequestListChangesUntilFieldEvent {
        field: '$.listChanges.until';
        value: number;
    }
    interface RequestListUsersAfterFieldEvent {
        field: '$.listUsers.after';
        value: number;
    }
    interface RequestListFilesDeviceFieldEvent {
        field: '$.listFiles.device';
        value: number;
    }
    interface RequestListFilesAfterFieldEvent {
        field: '$.listFiles.after';
        value: string;
    }
    interface RequestOpenDownloadDeviceFieldEvent {
        field: '$.openDownload.device';
        value: number;
    }
    interface RequestOpenDownloadPathFieldEvent {
        field: '$.openDownload.path';
        value: string;
    }
    interface RequestOpenDownloadRootFieldEvent {
        field: '$.openDownload.root';
        value: Uint8Array<ArrayBuffer>;
    }
    interface RequestOpenDownloadMoreFieldEvent {
        field: '$.openDownload.more[]';
        index: number;
        value: Uint8Array<ArrayBuffer>;
    }
    interface RequestNewTicketTransferFieldEvent {
        field: '$.newTicket.transfer';
        value: string;
    }
    interface RequestNewTicketRouteFieldEvent {
        field: '$.newTicket.route';
        value: string;
    }
    interface RequestAskDialBackTransferFieldEvent {
        field: '$.askDialBack.transfer';
        value: string;
    }
    interface RequestCloseTransferTransferFieldEvent {
        field: '$.closeTransfer.transfer';
        value: string;
    }
    interface RequestListSourcesRootFieldEvent {
        field: '$.listSources.root';
        value: Uint8Array<ArrayBuffer>;
    }
    interface RequestReportContentRootFieldEvent {
        field: '$.reportContent.root';
        value: Uint8Array<ArrayBuffer>;
    }
    interface RequestReportContentSizeFieldEvent {
        field: '$.reportContent.size';
        value: number;
    }
    interface RequestReportContentHaveFieldEvent {
        field: '$.reportContent.have';
        value: Uint8Array<ArrayBuffer>;
    }
    interface RequestReportContentStateFieldEvent {
        field: '$.reportContent.state';
        value: string;
    }
    interface RequestSourceLoadDeviceFieldEvent {
        field: '$.sourceLoad.device';
        value: number;
    }
    interface RequestSourceLoadRootFieldEvent {
        field: '$.sourceLoad.root';
        value: Uint8Array<ArrayBuffer>;
    }
    interface RequestOfferDownloadTransferFieldEvent {
        field: '$.offerDownload.transfer';
        value: string;
    }
    interface RequestOfferDownloadRequesterFieldEvent {
        field: '$.offerDownload.requester';
        value: string;
    }
    interface RequestOfferDownloadUsernameFieldEvent {
        field: '$.offerDownload.username';
        value: string;
    }
    interface RequestOfferDownloadDeviceNameFieldEvent {
        field: '$.offerDownload.deviceName';
        value: string;
    }
    interface RequestOfferDownloadPathFieldEvent {
        field: '$.offerDownload.path';
        value: string;
    }
    interface RequestOfferDownloadRootFieldEvent {
        field: '$.offerDownload.root';
        value: Uint8Array<ArrayBuffer>;
    }
    interface RequestOfferDownloadMoreFieldEvent {
        field: '$.offerDownload.more[]';
        index: number;
        value: Uint8Array<ArrayBuffer>;
    }
    interface RequestDialBackTransferFieldEvent {
        field: '$.dialBack.transfer';
        value: string;
    }
    interface RequestDialBackPeerIdFieldEvent {
        field: '$.dialBack.peerId';
        value: string;
    }
    interface RequestDialBackAddressesFieldEvent {
        field: '$.dialBack.addresses[]';
        index: number;
        value: string;
    }
    interface RequestGetLoadRootFieldEvent {
        field: '$.getLoad.root';
        value: Uint8Array<ArrayBuffer>;
    }
    interface RequestReportSeedsSeedsRootFieldEvent {
        field: '$.reportSeeds.seeds[].root';
        value: Uint8Array<ArrayBuffer>;
        index: number;
    }
    interface RequestReportSeedsSeedsSizeFieldEvent {
        field: '$.reportSeeds.seeds[].size';
        value: number;
        index: number;
    }
    function encode(obj: Partial<Request>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Request>): Request;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Request>): Generator<RequestIdFieldEvent | RequestHelloAgentFieldEvent | RequestHelloProtocolMinorFieldEvent | RequestHelloMaxFrameBytesFieldEvent | RequestRegisterUsernameFieldEvent | RequestRegisterPasswordFieldEvent | RequestRegisterInviteFieldEvent | RequestRegisterDeviceNameFieldEvent | RequestRegisterDeviceAddressesFieldEvent | RequestLoginUsernameFieldEvent | RequestLoginPasswordFieldEvent | RequestLoginDeviceNameFieldEvent | RequestLoginDeviceAddressesFieldEvent | RequestResumeDeviceNameFieldEvent | RequestResumeDeviceAddressesFieldEvent | RequestUpdateDeviceDeviceNameFieldEvent | RequestUpdateDeviceDeviceAddressesFieldEvent | RequestChangePasswordOldFieldEvent | RequestChangePasswordNewFieldEvent | RequestPublishEntriesPathFieldEvent | RequestPublishEntriesSizeFieldEvent | RequestPublishEntriesRootFieldEvent | RequestPublishEntriesMtimeFieldEvent | RequestWithdrawPathsFieldEvent | RequestSubscribeHubIdFieldEvent | RequestSubscribeSinceFieldEvent | RequestListChangesAfterFieldEvent | RequestListChangesUntilFieldEvent | RequestListUsersAfterFieldEvent | RequestListFilesDeviceFieldEvent | RequestListFilesAfterFieldEvent | RequestOpenDownloadDeviceFieldEvent | RequestOpenDownloadPathFieldEvent | RequestOpenDownloadRootFieldEvent | RequestOpenDownloadMoreFieldEvent | RequestNewTicketTransferFieldEvent | RequestNewTicketRouteFieldEvent | RequestAskDialBackTransferFieldEvent | RequestCloseTransferTransferFieldEvent | RequestListSourcesRootFieldEvent | RequestReportContentRootFieldEvent | RequestReportContentSizeFieldEvent | RequestReportContentHaveFieldEvent | RequestReportContentStateFieldEvent | RequestSourceLoadDeviceFieldEvent | RequestSourceLoadRootFieldEvent | RequestOfferDownloadTransferFieldEvent | RequestOfferDownloadRequesterFieldEvent | RequestOfferDownloadUsernameFieldEvent | RequestOfferDownloadDeviceNameFieldEvent | RequestOfferDownloadPathFieldEvent | RequestOfferDownloadRootFieldEvent | RequestOfferDownloadMoreFieldEvent | RequestDialBackTransferFieldEvent | RequestDialBackPeerIdFieldEvent | RequestDialBackAddressesFieldEvent | RequestGetLoadRootFieldEvent | RequestReportSeedsSeedsRootFieldEvent | RequestReportSeedsSeedsSizeFieldEvent>;
}
export interface Response {
    id: number;
    refusal?: Refusal;
    hello?: HelloAnswer;
    register?: SignedIn;
    login?: SignedIn;
    resume?: SignedIn;
    logout?: Empty;
    updateDevice?: Empty;
    changePassword?: Empty;
    ping?: Empty;
    publish?: PublishAnswer;
    withdraw?: WithdrawAnswer;
    subscribe?: SubscribeAnswer;
    listChanges?: ChangesPage;
    listUsers?: UsersPage;
    listFiles?: FilesPage;
    openDownload?: OpenDownloadAnswer;
    newTicket?: NewTicketAnswer;
    askDialBack?: Empty;
    closeTransfer?: Empty;
    listSources?: SourcesAnswer;
    reportContent?: Empty;
    reportSeeds?: Empty;
    sourceLoad?: LoadAnswer;
    offerDownload?: Empty;
    dialBack?: Empty;
    getLoad?: LoadAnswer;
}
export declare namespace Response {
    const codec: () => Codec<Response>;
    interface ResponseIdFieldEvent {
        field: '$.id';
        value: number;
    }
    interface ResponseRefusalCodeFieldEvent {
        field: '$.refusal.code';
        value: number;
    }
    interface ResponseRefusalTextFieldEvent {
        field: '$.refusal.text';
        value: string;
    }
    interface ResponseHelloAgentFieldEvent {
        field: '$.hello.agent';
        value: string;
    }
    interface ResponseHelloHubNameFieldEvent {
        field: '$.hello.hubName';
        value: string;
    }
    interface ResponseHelloHubIdFieldEvent {
        field: '$.hello.hubId';
        value: string;
    }
    interface ResponseHelloRegistrationFieldEvent {
        field: '$.hello.registration';
        value: string;
    }
    interface ResponseHelloNowFieldEvent {
        field: '$.hello.now';
        value: number;
    }
    interface ResponseHelloObservedAddressFieldEvent {
        field: '$.hello.observedAddress';
        value: string;
    }
    interface ResponseHelloMaxFrameBytesFieldEvent {
        field: '$.hello.maxFrameBytes';
        value: number;
    }
    interface ResponseHelloMaxEntriesFieldEvent {
        field: '$.hello.maxEntries';
        value: number;
    }
    interface ResponseRegisterAccountFieldEvent {
        field: '$.register.account';
        value: number;
    }
    interface ResponseRegisterUsernameFieldEvent {
        field: '$.register.username';
        value: string;
    }
    interface ResponseRegisterDeviceFieldEvent {
        field: '$.register.device';
        value: number;
    }
    interface ResponseRegisterEntriesFieldEvent {
        field: '$.register.entries';
        value: number;
    }
    interface ResponseRegisterFingerprintFieldEvent {
        field: '$.register.fingerprint';
        value: Uint8Array<ArrayBuffer>;
    }
    interface ResponseLoginAccountFieldEvent {
        field: '$.login.account';
        value: number;
    }
    interface ResponseLoginUsernameFieldEvent {
        field: '$.login.username';
        value: string;
    }
    interface ResponseLoginDeviceFieldEvent {
        field: '$.login.device';
        value: number;
    }
    interface ResponseLoginEntriesFieldEvent {
        field: '$.login.entries';
        value: number;
    }
    interface ResponseLoginFingerprintFieldEvent {
        field: '$.login.fingerprint';
        value: Uint8Array<ArrayBuffer>;
    }
    interface ResponseResumeAccountFieldEvent {
        field: '$.resume.account';
        value: number;
    }
    interface ResponseResumeUsernameFieldEvent {
        field: '$.resume.username';
        value: string;
    }
    interface ResponseResumeDeviceFieldEvent {
        field: '$.resume.device';
        value: number;
    }
    interface ResponseResumeEntriesFieldEvent {
        field: '$.resume.entries';
        value: number;
    }
    interface ResponseResumeFingerprintFieldEvent {
        field: '$.resume.fingerprint';
        value: Uint8Array<ArrayBuffer>;
    }
    interface ResponsePublishVerdictsCodeFieldEvent {
        field: '$.publish.verdicts[].code';
        value: number;
        index: number;
    }
    interface ResponsePublishVerdictsTextFieldEvent {
        field: '$.publish.verdicts[].text';
        value: string;
        index: number;
    }
    interface ResponsePublishRevisionFieldEvent {
        field: '$.publish.revision';
        value: number;
    }
    interface ResponseWithdrawRemovedFieldEvent {
        field: '$.withdraw.removed[]';
        index: number;
        value: boolean;
    }
    interface ResponseWithdrawRevisionFieldEvent {
        field: '$.withdraw.revision';
        value: number;
    }
    interface ResponseSubscribeHubIdFieldEvent {
        field: '$.subscribe.hubId';
        value: string;
    }
    interface ResponseSubscribeRevisionFieldEvent {
        field: '$.subscribe.revision';
        value: number;
    }
    interface ResponseSubscribeResetFieldEvent {
        field: '$.subscribe.reset';
        value: boolean;
    }
    interface ResponseListChangesChangesDeviceFieldEvent {
        field: '$.listChanges.changes[].device';
        value: number;
        index: number;
    }
    interface ResponseListChangesChangesPathFieldEvent {
        field: '$.listChanges.changes[].path';
        value: string;
        index: number;
    }
    interface ResponseListChangesChangesRevisionFieldEvent {
        field: '$.listChanges.changes[].revision';
        value: number;
        index: number;
    }
    interface ResponseListChangesChangesRemovedFieldEvent {
        field: '$.listChanges.changes[].removed';
        value: boolean;
        index: number;
    }
    interface ResponseListChangesChangesSizeFieldEvent {
        field: '$.listChanges.changes[].size';
        value: number;
        index: number;
    }
    interface ResponseListChangesChangesRootFieldEvent {
        field: '$.listChanges.changes[].root';
        value: Uint8Array<ArrayBuffer>;
        index: number;
    }
    interface ResponseListChangesChangesMtimeFieldEvent {
        field: '$.listChanges.changes[].mtime';
        value: number;
        index: number;
    }
    interface ResponseListChangesNextFieldEvent {
        field: '$.listChanges.next';
        value: number;
    }
    interface ResponseListUsersDevicesDeviceFieldEvent {
        field: '$.listUsers.devices[].device';
        value: number;
        index: number;
    }
    interface ResponseListUsersDevicesAccountFieldEvent {
        field: '$.listUsers.devices[].account';
        value: number;
        index: number;
    }
    interface ResponseListUsersDevicesUsernameFieldEvent {
        field: '$.listUsers.devices[].username';
        value: string;
        index: number;
    }
    interface ResponseListUsersDevicesPeerIdFieldEvent {
        field: '$.listUsers.devices[].peerId';
        value: string;
        index: number;
    }
    interface ResponseListUsersDevicesNameFieldEvent {
        field: '$.listUsers.devices[].name';
        value: string;
        index: number;
    }
    interface ResponseListUsersDevicesOnlineFieldEvent {
        field: '$.listUsers.devices[].online';
        value: boolean;
        index: number;
    }
    interface ResponseListUsersDevicesRemovedFieldEvent {
        field: '$.listUsers.devices[].removed';
        value: boolean;
        index: number;
    }
    interface ResponseListUsersDevicesAddressesFieldEvent {
        field: '$.listUsers.devices[].addresses[]';
        index: number;
        value: string;
    }
    interface ResponseListUsersNextFieldEvent {
        field: '$.listUsers.next';
        value: number;
    }
    interface ResponseListFilesEntriesPathFieldEvent {
        field: '$.listFiles.entries[].path';
        value: string;
        index: number;
    }
    interface ResponseListFilesEntriesSizeFieldEvent {
        field: '$.listFiles.entries[].size';
        value: number;
        index: number;
    }
    interface ResponseListFilesEntriesRootFieldEvent {
        field: '$.listFiles.entries[].root';
        value: Uint8Array<ArrayBuffer>;
        index: number;
    }
    interface ResponseListFilesEntriesMtimeFieldEvent {
        field: '$.listFiles.entries[].mtime';
        value: number;
        index: number;
    }
    interface ResponseListFilesMoreFieldEvent {
        field: '$.listFiles.more';
        value: boolean;
    }
    interface ResponseOpenDownloadTransferFieldEvent {
        field: '$.openDownload.transfer';
        value: string;
    }
    interface ResponseOpenDownloadPeerIdFieldEvent {
        field: '$.openDownload.peerId';
        value: string;
    }
    interface ResponseOpenDownloadAddressesFieldEvent {
        field: '$.openDownload.addresses[]';
        index: number;
        value: string;
    }
    interface ResponseOpenDownloadSizeFieldEvent {
        field: '$.openDownload.size';
        value: number;
    }
    interface ResponseOpenDownloadRootFieldEvent {
        field: '$.openDownload.root';
        value: Uint8Array<ArrayBuffer>;
    }
    interface ResponseOpenDownloadRelayFieldEvent {
        field: '$.openDownload.relay';
        value: boolean;
    }
    interface ResponseNewTicketTicketFieldEvent {
        field: '$.newTicket.ticket';
        value: Uint8Array<ArrayBuffer>;
    }
    interface ResponseListSourcesSourcesDeviceFieldEvent {
        field: '$.listSources.sources[].device';
        value: number;
        index: number;
    }
    interface ResponseListSourcesSourcesCompleteFieldEvent {
        field: '$.listSources.sources[].complete';
        value: boolean;
        index: number;
    }
    interface ResponseListSourcesSourcesHaveFieldEvent {
        field: '$.listSources.sources[].have';
        value: Uint8Array<ArrayBuffer>;
        index: number;
    }
    interface ResponseSourceLoadTransfersFieldEvent {
        field: '$.sourceLoad.transfers';
        value: number;
    }
    interface ResponseGetLoadTransfersFieldEvent {
        field: '$.getLoad.transfers';
        value: number;
    }
    function encode(obj: Partial<Response>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Response>): Response;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Response>): Generator<ResponseIdFieldEvent | ResponseRefusalCodeFieldEvent | ResponseRefusalTextFieldEvent | ResponseHelloAgentFieldEvent | ResponseHelloHubNameFieldEvent | ResponseHelloHubIdFieldEvent | ResponseHelloRegistrationFieldEvent | ResponseHelloNowFieldEvent | ResponseHelloObservedAddressFieldEvent | ResponseHelloMaxFrameBytesFieldEvent | ResponseHelloMaxEntriesFieldEvent | ResponseRegisterAccountFieldEvent | ResponseRegisterUsernameFieldEvent | ResponseRegisterDeviceFieldEvent | ResponseRegisterEntriesFieldEvent | ResponseRegisterFingerprintFieldEvent | ResponseLoginAccountFieldEvent | ResponseLoginUsernameFieldEvent | ResponseLoginDeviceFieldEvent | ResponseLoginEntriesFieldEvent | ResponseLoginFingerprintFieldEvent | ResponseResumeAccountFieldEvent | ResponseResumeUsernameFieldEvent | ResponseResumeDeviceFieldEvent | ResponseResumeEntriesFieldEvent | ResponseResumeFingerprintFieldEvent | ResponsePublishVerdictsCodeFieldEvent | ResponsePublishVerdictsTextFieldEvent | ResponsePublishRevisionFieldEvent | ResponseWithdrawRemovedFieldEvent | ResponseWithdrawRevisionFieldEvent | ResponseSubscribeHubIdFieldEvent | ResponseSubscribeRevisionFieldEvent | ResponseSubscribeResetFieldEvent | ResponseListChangesChangesDeviceFieldEvent | ResponseListChangesChangesPathFieldEvent | ResponseListChangesChangesRevisionFieldEvent | ResponseListChangesChangesRemovedFieldEvent | ResponseListChangesChangesSizeFieldEvent | ResponseListChangesChangesRootFieldEvent | ResponseListChangesChangesMtimeFieldEvent | ResponseListChangesNextFieldEvent | ResponseListUsersDevicesDeviceFieldEvent | ResponseListUsersDevicesAccountFieldEvent | ResponseListUsersDevicesUsernameFieldEvent | ResponseListUsersDevicesPeerIdFieldEvent | ResponseListUsersDevicesNameFieldEvent | ResponseListUsersDevicesOnlineFieldEvent | ResponseListUsersDevicesRemovedFieldEvent | ResponseListUsersDevicesAddressesFieldEvent | ResponseListUsersNextFieldEvent | ResponseListFilesEntriesPathFieldEvent | ResponseListFilesEntriesSizeFieldEvent | ResponseListFilesEntriesRootFieldEvent | ResponseListFilesEntriesMtimeFieldEvent | ResponseListFilesMoreFieldEvent | ResponseOpenDownloadTransferFieldEvent | ResponseOpenDownloadPeerIdFieldEvent | ResponseOpenDownloadAddressesFieldEvent | ResponseOpenDownloadSizeFieldEvent | ResponseOpenDownloadRootFieldEvent | ResponseOpenDownloadRelayFieldEvent | ResponseNewTicketTicketFieldEvent | ResponseListSourcesSourcesDeviceFieldEvent | ResponseListSourcesSourcesCompleteFieldEvent | ResponseListSourcesSourcesHaveFieldEvent | ResponseSourceLoadTransfersFieldEvent | ResponseGetLoadTransfersFieldEvent>;
}
export interface Empty {
}
export declare namespace Empty {
    const codec: () => Codec<Empty>;
    function encode(obj: Partial<Empty>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Empty>): Empty;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Empty>): Generator<{}>;
}
export interface Refusal {
    code: number;
    text: string;
}
export declare namespace Refusal {
    const codec: () => Codec<Refusal>;
    interface RefusalCodeFieldEvent {
        field: '$.code';
        value: number;
    }
    interface RefusalTextFieldEvent {
        field: '$.text';
        value: string;
    }
    function encode(obj: Partial<Refusal>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Refusal>): Refusal;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Refusal>): Generator<RefusalCodeFieldEvent | RefusalTextFieldEvent>;
}
export interface Hello {
    agent: string;
    protocolMinor: number;
    maxFrameBytes: number;
}
export declare namespace Hello {
    const codec: () => Codec<Hello>;
    interface HelloAgentFieldEvent {
        field: '$.agent';
        value: string;
    }
    interface HelloProtocolMinorFieldEvent {
        field: '$.protocolMinor';
        value: number;
    }
    interface HelloMaxFrameBytesFieldEvent {
        field: '$.maxFrameBytes';
        value: number;
    }
    function encode(obj: Partial<Hello>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Hello>): Hello;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Hello>): Generator<HelloAgentFieldEvent | HelloProtocolMinorFieldEvent | HelloMaxFrameBytesFieldEvent>;
}
export interface HelloAnswer {
    agent: string;
    hubName: string;
    hubId: string;
    registration: string;
    now: number;
    observedAddress: string;
    maxFrameBytes: number;
    maxEntries: number;
}
export declare namespace HelloAnswer {
    const codec: () => Codec<HelloAnswer>;
    interface HelloAnswerAgentFieldEvent {
        field: '$.agent';
        value: string;
    }
    interface HelloAnswerHubNameFieldEvent {
        field: '$.hubName';
        value: string;
    }
    interface HelloAnswerHubIdFieldEvent {
        field: '$.hubId';
        value: string;
    }
    interface HelloAnswerRegistrationFieldEvent {
        field: '$.registration';
        value: string;
    }
    interface HelloAnswerNowFieldEvent {
        field: '$.now';
        value: number;
    }
    interface HelloAnswerObservedAddressFieldEvent {
        field: '$.observedAddress';
        value: string;
    }
    interface HelloAnswerMaxFrameBytesFieldEvent {
        field: '$.maxFrameBytes';
        value: number;
    }
    interface HelloAnswerMaxEntriesFieldEvent {
        field: '$.maxEntries';
        value: number;
    }
    function encode(obj: Partial<HelloAnswer>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<HelloAnswer>): HelloAnswer;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<HelloAnswer>): Generator<HelloAnswerAgentFieldEvent | HelloAnswerHubNameFieldEvent | HelloAnswerHubIdFieldEvent | HelloAnswerRegistrationFieldEvent | HelloAnswerNowFieldEvent | HelloAnswerObservedAddressFieldEvent | HelloAnswerMaxFrameBytesFieldEvent | HelloAnswerMaxEntriesFieldEvent>;
}
export interface Device {
    name: string;
    addresses: string[];
}
export declare namespace Device {
    const codec: () => Codec<Device>;
    interface DeviceNameFieldEvent {
        field: '$.name';
        value: string;
    }
    interface DeviceAddressesFieldEvent {
        field: '$.addresses[]';
        index: number;
        value: string;
    }
    function encode(obj: Partial<Device>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Device>): Device;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Device>): Generator<DeviceNameFieldEvent | DeviceAddressesFieldEvent>;
}
export interface Register {
    username: string;
    password: string;
    invite: string;
    device?: Device;
}
export declare namespace Register {
    const codec: () => Codec<Register>;
    interface RegisterUsernameFieldEvent {
        field: '$.username';
        value: string;
    }
    interface RegisterPasswordFieldEvent {
        field: '$.password';
        value: string;
    }
    interface RegisterInviteFieldEvent {
        field: '$.invite';
        value: string;
    }
    interface RegisterDeviceNameFieldEvent {
        field: '$.device.name';
        value: string;
    }
    interface RegisterDeviceAddressesFieldEvent {
        field: '$.device.addresses[]';
        index: number;
        value: string;
    }
    function encode(obj: Partial<Register>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Register>): Register;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Register>): Generator<RegisterUsernameFieldEvent | RegisterPasswordFieldEvent | RegisterInviteFieldEvent | RegisterDeviceNameFieldEvent | RegisterDeviceAddressesFieldEvent>;
}
export interface Login {
    username: string;
    password: string;
    device?: Device;
}
export declare namespace Login {
    const codec: () => Codec<Login>;
    interface LoginUsernameFieldEvent {
        field: '$.username';
        value: string;
    }
    interface LoginPasswordFieldEvent {
        field: '$.password';
        value: string;
    }
    interface LoginDeviceNameFieldEvent {
        field: '$.device.name';
        value: string;
    }
    interface LoginDeviceAddressesFieldEvent {
        field: '$.device.addresses[]';
        index: number;
        value: string;
    }
    function encode(obj: Partial<Login>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Login>): Login;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Login>): Generator<LoginUsernameFieldEvent | LoginPasswordFieldEvent | LoginDeviceNameFieldEvent | LoginDeviceAddressesFieldEvent>;
}
export interface Resume {
    device?: Device;
}
export declare namespace Resume {
    const codec: () => Codec<Resume>;
    interface ResumeDeviceNameFieldEvent {
        field: '$.device.name';
        value: string;
    }
    interface ResumeDeviceAddressesFieldEvent {
        field: '$.device.addresses[]';
        index: number;
        value: string;
    }
    function encode(obj: Partial<Resume>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Resume>): Resume;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Resume>): Generator<ResumeDeviceNameFieldEvent | ResumeDeviceAddressesFieldEvent>;
}
export interface SignedIn {
    account: number;
    username: string;
    device: number;
    entries: number;
    fingerprint: Uint8Array<ArrayBuffer>;
}
export declare namespace SignedIn {
    const codec: () => Codec<SignedIn>;
    interface SignedInAccountFieldEvent {
        field: '$.account';
        value: number;
    }
    interface SignedInUsernameFieldEvent {
        field: '$.username';
        value: string;
    }
    interface SignedInDeviceFieldEvent {
        field: '$.device';
        value: number;
    }
    interface SignedInEntriesFieldEvent {
        field: '$.entries';
        value: number;
    }
    interface SignedInFingerprintFieldEvent {
        field: '$.fingerprint';
        value: Uint8Array<ArrayBuffer>;
    }
    function encode(obj: Partial<SignedIn>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<SignedIn>): SignedIn;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<SignedIn>): Generator<SignedInAccountFieldEvent | SignedInUsernameFieldEvent | SignedInDeviceFieldEvent | SignedInEntriesFieldEvent | SignedInFingerprintFieldEvent>;
}
export interface UpdateDevice {
    device?: Device;
}
export declare namespace UpdateDevice {
    const codec: () => Codec<UpdateDevice>;
    interface UpdateDeviceDeviceNameFieldEvent {
        field: '$.device.name';
        value: string;
    }
    interface UpdateDeviceDeviceAddressesFieldEvent {
        field: '$.device.addresses[]';
        index: number;
        value: string;
    }
    function encode(obj: Partial<UpdateDevice>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<UpdateDevice>): UpdateDevice;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<UpdateDevice>): Generator<UpdateDeviceDeviceNameFieldEvent | UpdateDeviceDeviceAddressesFieldEvent>;
}
export interface ChangePassword {
    old: string;
    new: string;
}
export declare namespace ChangePassword {
    const codec: () => Codec<ChangePassword>;
    interface ChangePasswordOldFieldEvent {
        field: '$.old';
        value: string;
    }
    interface ChangePasswordNewFieldEvent {
        field: '$.new';
        value: string;
    }
    function encode(obj: Partial<ChangePassword>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<ChangePassword>): ChangePassword;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<ChangePassword>): Generator<ChangePasswordOldFieldEvent | ChangePasswordNewFieldEvent>;
}
export interface Entry {
    path: string;
    size: number;
    root: Uint8Array<ArrayBuffer>;
    mtime: number;
}
export declare namespace Entry {
    const codec: () => Codec<Entry>;
    interface EntryPathFieldEvent {
        field: '$.path';
        value: string;
    }
    interface EntrySizeFieldEvent {
        field: '$.size';
        value: number;
    }
    interface EntryRootFieldEvent {
        field: '$.root';
        value: Uint8Array<ArrayBuffer>;
    }
    interface EntryMtimeFieldEvent {
        field: '$.mtime';
        value: number;
    }
    function encode(obj: Partial<Entry>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Entry>): Entry;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Entry>): Generator<EntryPathFieldEvent | EntrySizeFieldEvent | EntryRootFieldEvent | EntryMtimeFieldEvent>;
}
export interface Publish {
    entries: Entry[];
}
export declare namespace Publish {
    const codec: () => Codec<Publish>;
    interface PublishEntriesPathFieldEvent {
        field: '$.entries[].path';
        value: string;
        index: number;
    }
    interface PublishEntriesSizeFieldEvent {
        field: '$.entries[].size';
        value: number;
        index: number;
    }
    interface PublishEntriesRootFieldEvent {
        field: '$.entries[].root';
        value: Uint8Array<ArrayBuffer>;
        index: number;
    }
    interface PublishEntriesMtimeFieldEvent {
        field: '$.entries[].mtime';
        value: number;
        index: number;
    }
    function encode(obj: Partial<Publish>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Publish>): Publish;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Publish>): Generator<PublishEntriesPathFieldEvent | PublishEntriesSizeFieldEvent | PublishEntriesRootFieldEvent | PublishEntriesMtimeFieldEvent>;
}
export interface Verdict {
    code: number;
    text: string;
}
export declare namespace Verdict {
    const codec: () => Codec<Verdict>;
    interface VerdictCodeFieldEvent {
        field: '$.code';
        value: number;
    }
    interface VerdictTextFieldEvent {
        field: '$.text';
        value: string;
    }
    function encode(obj: Partial<Verdict>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Verdict>): Verdict;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Verdict>): Generator<VerdictCodeFieldEvent | VerdictTextFieldEvent>;
}
export interface PublishAnswer {
    verdicts: Verdict[];
    revision: number;
}
export declare namespace PublishAnswer {
    const codec: () => Codec<PublishAnswer>;
    interface PublishAnswerVerdictsCodeFieldEvent {
        field: '$.verdicts[].code';
        value: number;
        index: number;
    }
    interface PublishAnswerVerdictsTextFieldEvent {
        field: '$.verdicts[].text';
        value: string;
        index: number;
    }
    interface PublishAnswerRevisionFieldEvent {
        field: '$.revision';
        value: number;
    }
    function encode(obj: Partial<PublishAnswer>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<PublishAnswer>): PublishAnswer;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<PublishAnswer>): Generator<PublishAnswerVerdictsCodeFieldEvent | PublishAnswerVerdictsTextFieldEvent | PublishAnswerRevisionFieldEvent>;
}
export interface Withdraw {
    paths: string[];
}
export declare namespace Withdraw {
    const codec: () => Codec<Withdraw>;
    interface WithdrawPathsFieldEvent {
        field: '$.paths[]';
        index: number;
        value: string;
    }
    function encode(obj: Partial<Withdraw>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Withdraw>): Withdraw;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Withdraw>): Generator<WithdrawPathsFieldEvent>;
}
export interface WithdrawAnswer {
    removed: boolean[];
    revision: number;
}
export declare namespace WithdrawAnswer {
    const codec: () => Codec<WithdrawAnswer>;
    interface WithdrawAnswerRemovedFieldEvent {
        field: '$.removed[]';
        index: number;
        value: boolean;
    }
    interface WithdrawAnswerRevisionFieldEvent {
        field: '$.revision';
        value: number;
    }
    function encode(obj: Partial<WithdrawAnswer>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<WithdrawAnswer>): WithdrawAnswer;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<WithdrawAnswer>): Generator<WithdrawAnswerRemovedFieldEvent | WithdrawAnswerRevisionFieldEvent>;
}
export interface Subscribe {
    hubId: string;
    since: number;
}
export declare namespace Subscribe {
    const codec: () => Codec<Subscribe>;
    interface SubscribeHubIdFieldEvent {
        field: '$.hubId';
        value: string;
    }
    interface SubscribeSinceFieldEvent {
        field: '$.since';
        value: number;
    }
    function encode(obj: Partial<Subscribe>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Subscribe>): Subscribe;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Subscribe>): Generator<SubscribeHubIdFieldEvent | SubscribeSinceFieldEvent>;
}
export interface SubscribeAnswer {
    hubId: string;
    revision: number;
    reset: boolean;
}
export declare namespace SubscribeAnswer {
    const codec: () => Codec<SubscribeAnswer>;
    interface SubscribeAnswerHubIdFieldEvent {
        field: '$.hubId';
        value: string;
    }
    interface SubscribeAnswerRevisionFieldEvent {
        field: '$.revision';
        value: number;
    }
    interface SubscribeAnswerResetFieldEvent {
        field: '$.reset';
        value: boolean;
    }
    function encode(obj: Partial<SubscribeAnswer>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<SubscribeAnswer>): SubscribeAnswer;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<SubscribeAnswer>): Generator<SubscribeAnswerHubIdFieldEvent | SubscribeAnswerRevisionFieldEvent | SubscribeAnswerResetFieldEvent>;
}
export interface Change {
    device: number;
    path: string;
    revision: number;
    removed: boolean;
    size: number;
    root: Uint8Array<ArrayBuffer>;
    mtime: number;
}
export declare namespace Change {
    const codec: () => Codec<Change>;
    interface ChangeDeviceFieldEvent {
        field: '$.device';
        value: number;
    }
    interface ChangePathFieldEvent {
        field: '$.path';
        value: string;
    }
    interface ChangeRevisionFieldEvent {
        field: '$.revision';
        value: number;
    }
    interface ChangeRemovedFieldEvent {
        field: '$.removed';
        value: boolean;
    }
    interface ChangeSizeFieldEvent {
        field: '$.size';
        value: number;
    }
    interface ChangeRootFieldEvent {
        field: '$.root';
        value: Uint8Array<ArrayBuffer>;
    }
    interface ChangeMtimeFieldEvent {
        field: '$.mtime';
        value: number;
    }
    function encode(obj: Partial<Change>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Change>): Change;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Change>): Generator<ChangeDeviceFieldEvent | ChangePathFieldEvent | ChangeRevisionFieldEvent | ChangeRemovedFieldEvent | ChangeSizeFieldEvent | ChangeRootFieldEvent | ChangeMtimeFieldEvent>;
}
export interface ListChanges {
    after: number;
    until: number;
}
export declare namespace ListChanges {
    const codec: () => Codec<ListChanges>;
    interface ListChangesAfterFieldEvent {
        field: '$.after';
        value: number;
    }
    interface ListChangesUntilFieldEvent {
        field: '$.until';
        value: number;
    }
    function encode(obj: Partial<ListChanges>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<ListChanges>): ListChanges;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<ListChanges>): Generator<ListChangesAfterFieldEvent | ListChangesUntilFieldEvent>;
}
export interface ChangesPage {
    changes: Change[];
    next: number;
}
export declare namespace ChangesPage {
    const codec: () => Codec<ChangesPage>;
    interface ChangesPageChangesDeviceFieldEvent {
        field: '$.changes[].device';
        value: number;
        index: number;
    }
    interface ChangesPageChangesPathFieldEvent {
        field: '$.changes[].path';
        value: string;
        index: number;
    }
    interface ChangesPageChangesRevisionFieldEvent {
        field: '$.changes[].revision';
        value: number;
        index: number;
    }
    interface ChangesPageChangesRemovedFieldEvent {
        field: '$.changes[].removed';
        value: boolean;
        index: number;
    }
    interface ChangesPageChangesSizeFieldEvent {
        field: '$.changes[].size';
        value: number;
        index: number;
    }
    interface ChangesPageChangesRootFieldEvent {
        field: '$.changes[].root';
        value: Uint8Array<ArrayBuffer>;
        index: number;
    }
    interface ChangesPageChangesMtimeFieldEvent {
        field: '$.changes[].mtime';
        value: number;
        index: number;
    }
    interface ChangesPageNextFieldEvent {
        field: '$.next';
        value: number;
    }
    function encode(obj: Partial<ChangesPage>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<ChangesPage>): ChangesPage;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<ChangesPage>): Generator<ChangesPageChangesDeviceFieldEvent | ChangesPageChangesPathFieldEvent | ChangesPageChangesRevisionFieldEvent | ChangesPageChangesRemovedFieldEvent | ChangesPageChangesSizeFieldEvent | ChangesPageChangesRootFieldEvent | ChangesPageChangesMtimeFieldEvent | ChangesPageNextFieldEvent>;
}
export interface DeviceState {
    device: number;
    account: number;
    username: string;
    peerId: string;
    name: string;
    online: boolean;
    removed: boolean;
    addresses: string[];
}
export declare namespace DeviceState {
    const codec: () => Codec<DeviceState>;
    interface DeviceStateDeviceFieldEvent {
        field: '$.device';
        value: number;
    }
    interface DeviceStateAccountFieldEvent {
        field: '$.account';
        value: number;
    }
    interface DeviceStateUsernameFieldEvent {
        field: '$.username';
        value: string;
    }
    interface DeviceStatePeerIdFieldEvent {
        field: '$.peerId';
        value: string;
    }
    interface DeviceStateNameFieldEvent {
        field: '$.name';
        value: string;
    }
    interface DeviceStateOnlineFieldEvent {
        field: '$.online';
        value: boolean;
    }
    interface DeviceStateRemovedFieldEvent {
        field: '$.removed';
        value: boolean;
    }
    interface DeviceStateAddressesFieldEvent {
        field: '$.addresses[]';
        index: number;
        value: string;
    }
    function encode(obj: Partial<DeviceState>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<DeviceState>): DeviceState;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<DeviceState>): Generator<DeviceStateDeviceFieldEvent | DeviceStateAccountFieldEvent | DeviceStateUsernameFieldEvent | DeviceStatePeerIdFieldEvent | DeviceStateNameFieldEvent | DeviceStateOnlineFieldEvent | DeviceStateRemovedFieldEvent | DeviceStateAddressesFieldEvent>;
}
export interface ListUsers {
    after: number;
}
export declare namespace ListUsers {
    const codec: () => Codec<ListUsers>;
    interface ListUsersAfterFieldEvent {
        field: '$.after';
        value: number;
    }
    function encode(obj: Partial<ListUsers>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<ListUsers>): ListUsers;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<ListUsers>): Generator<ListUsersAfterFieldEvent>;
}
export interface UsersPage {
    devices: DeviceState[];
    next: number;
}
export declare namespace UsersPage {
    const codec: () => Codec<UsersPage>;
    interface UsersPageDevicesDeviceFieldEvent {
        field: '$.devices[].device';
        value: number;
        index: number;
    }
    interface UsersPageDevicesAccountFieldEvent {
        field: '$.devices[].account';
        value: number;
        index: number;
    }
    interface UsersPageDevicesUsernameFieldEvent {
        field: '$.devices[].username';
        value: string;
        index: number;
    }
    interface UsersPageDevicesPeerIdFieldEvent {
        field: '$.devices[].peerId';
        value: string;
        index: number;
    }
    interface UsersPageDevicesNameFieldEvent {
        field: '$.devices[].name';
        value: string;
        index: number;
    }
    interface UsersPageDevicesOnlineFieldEvent {
        field: '$.devices[].online';
        value: boolean;
        index: number;
    }
    interface UsersPageDevicesRemovedFieldEvent {
        field: '$.devices[].removed';
        value: boolean;
        index: number;
    }
    interface UsersPageDevicesAddressesFieldEvent {
        field: '$.devices[].addresses[]';
        index: number;
        value: string;
    }
    interface UsersPageNextFieldEvent {
        field: '$.next';
        value: number;
    }
    function encode(obj: Partial<UsersPage>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<UsersPage>): UsersPage;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<UsersPage>): Generator<UsersPageDevicesDeviceFieldEvent | UsersPageDevicesAccountFieldEvent | UsersPageDevicesUsernameFieldEvent | UsersPageDevicesPeerIdFieldEvent | UsersPageDevicesNameFieldEvent | UsersPageDevicesOnlineFieldEvent | UsersPageDevicesRemovedFieldEvent | UsersPageDevicesAddressesFieldEvent | UsersPageNextFieldEvent>;
}
export interface ListFiles {
    device: number;
    after: string;
}
export declare namespace ListFiles {
    const codec: () => Codec<ListFiles>;
    interface ListFilesDeviceFieldEvent {
        field: '$.device';
        value: number;
    }
    interface ListFilesAfterFieldEvent {
        field: '$.after';
        value: string;
    }
    function encode(obj: Partial<ListFiles>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<ListFiles>): ListFiles;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<ListFiles>): Generator<ListFilesDeviceFieldEvent | ListFilesAfterFieldEvent>;
}
export interface FilesPage {
    entries: Entry[];
    more: boolean;
}
export declare namespace FilesPage {
    const codec: () => Codec<FilesPage>;
    interface FilesPageEntriesPathFieldEvent {
        field: '$.entries[].path';
        value: string;
        index: number;
    }
    interface FilesPageEntriesSizeFieldEvent {
        field: '$.entries[].size';
        value: number;
        index: number;
    }
    interface FilesPageEntriesRootFieldEvent {
        field: '$.entries[].root';
        value: Uint8Array<ArrayBuffer>;
        index: number;
    }
    interface FilesPageEntriesMtimeFieldEvent {
        field: '$.entries[].mtime';
        value: number;
        index: number;
    }
    interface FilesPageMoreFieldEvent {
        field: '$.more';
        value: boolean;
    }
    function encode(obj: Partial<FilesPage>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<FilesPage>): FilesPage;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<FilesPage>): Generator<FilesPageEntriesPathFieldEvent | FilesPageEntriesSizeFieldEvent | FilesPageEntriesRootFieldEvent | FilesPageEntriesMtimeFieldEvent | FilesPageMoreFieldEvent>;
}
export interface Event {
    devices: DeviceState[];
    from: number;
    to: number;
    changes: Change[];
    resync: boolean;
    notice: string;
}
export declare namespace Event {
    const codec: () => Codec<Event>;
    interface EventDevicesDeviceFieldEvent {
        field: '$.devices[].device';
        value: number;
        index: number;
    }
    interface EventDevicesAccountFieldEvent {
        field: '$.devices[].account';
        value: number;
        index: number;
    }
    interface EventDevicesUsernameFieldEvent {
        field: '$.devices[].username';
        value: string;
        index: number;
    }
    interface EventDevicesPeerIdFieldEvent {
        field: '$.devices[].peerId';
        value: string;
        index: number;
    }
    interface EventDevicesNameFieldEvent {
        field: '$.devices[].name';
        value: string;
        index: number;
    }
    interface EventDevicesOnlineFieldEvent {
        field: '$.devices[].online';
        value: boolean;
        index: number;
    }
    interface EventDevicesRemovedFieldEvent {
        field: '$.devices[].removed';
        value: boolean;
        index: number;
    }
    interface EventDevicesAddressesFieldEvent {
        field: '$.devices[].addresses[]';
        index: number;
        value: string;
    }
    interface EventFromFieldEvent {
        field: '$.from';
        value: number;
    }
    interface EventToFieldEvent {
        field: '$.to';
        value: number;
    }
    interface EventChangesDeviceFieldEvent {
        field: '$.changes[].device';
        value: number;
        index: number;
    }
    interface EventChangesPathFieldEvent {
        field: '$.changes[].path';
        value: string;
        index: number;
    }
    interface EventChangesRevisionFieldEvent {
        field: '$.changes[].revision';
        value: number;
        index: number;
    }
    interface EventChangesRemovedFieldEvent {
        field: '$.changes[].removed';
        value: boolean;
        index: number;
    }
    interface EventChangesSizeFieldEvent {
        field: '$.changes[].size';
        value: number;
        index: number;
    }
    interface EventChangesRootFieldEvent {
        field: '$.changes[].root';
        value: Uint8Array<ArrayBuffer>;
        index: number;
    }
    interface EventChangesMtimeFieldEvent {
        field: '$.changes[].mtime';
        value: number;
        index: number;
    }
    interface EventResyncFieldEvent {
        field: '$.resync';
        value: boolean;
    }
    interface EventNoticeFieldEvent {
        field: '$.notice';
        value: string;
    }
    function encode(obj: Partial<Event>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Event>): Event;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Event>): Generator<EventDevicesDeviceFieldEvent | EventDevicesAccountFieldEvent | EventDevicesUsernameFieldEvent | EventDevicesPeerIdFieldEvent | EventDevicesNameFieldEvent | EventDevicesOnlineFieldEvent | EventDevicesRemovedFieldEvent | EventDevicesAddressesFieldEvent | EventFromFieldEvent | EventToFieldEvent | EventChangesDeviceFieldEvent | EventChangesPathFieldEvent | EventChangesRevisionFieldEvent | EventChangesRemovedFieldEvent | EventChangesSizeFieldEvent | EventChangesRootFieldEvent | EventChangesMtimeFieldEvent | EventResyncFieldEvent | EventNoticeFieldEvent>;
}
export interface OpenDownload {
    device: number;
    path: string;
    root: Uint8Array<ArrayBuffer>;
    more: Uint8Array<ArrayBuffer>[];
}
export declare namespace OpenDownload {
    const codec: () => Codec<OpenDownload>;
    interface OpenDownloadDeviceFieldEvent {
        field: '$.device';
        value: number;
    }
    interface OpenDownloadPathFieldEvent {
        field: '$.path';
        value: string;
    }
    interface OpenDownloadRootFieldEvent {
        field: '$.root';
        value: Uint8Array<ArrayBuffer>;
    }
    interface OpenDownloadMoreFieldEvent {
        field: '$.more[]';
        index: number;
        value: Uint8Array<ArrayBuffer>;
    }
    function encode(obj: Partial<OpenDownload>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<OpenDownload>): OpenDownload;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<OpenDownload>): Generator<OpenDownloadDeviceFieldEvent | OpenDownloadPathFieldEvent | OpenDownloadRootFieldEvent | OpenDownloadMoreFieldEvent>;
}
export interface OpenDownloadAnswer {
    transfer: string;
    peerId: string;
    addresses: string[];
    size: number;
    root: Uint8Array<ArrayBuffer>;
    relay: boolean;
}
export declare namespace OpenDownloadAnswer {
    const codec: () => Codec<OpenDownloadAnswer>;
    interface OpenDownloadAnswerTransferFieldEvent {
        field: '$.transfer';
        value: string;
    }
    interface OpenDownloadAnswerPeerIdFieldEvent {
        field: '$.peerId';
        value: string;
    }
    interface OpenDownloadAnswerAddressesFieldEvent {
        field: '$.addresses[]';
        index: number;
        value: string;
    }
    interface OpenDownloadAnswerSizeFieldEvent {
        field: '$.size';
        value: number;
    }
    interface OpenDownloadAnswerRootFieldEvent {
        field: '$.root';
        value: Uint8Array<ArrayBuffer>;
    }
    interface OpenDownloadAnswerRelayFieldEvent {
        field: '$.relay';
        value: boolean;
    }
    function encode(obj: Partial<OpenDownloadAnswer>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<OpenDownloadAnswer>): OpenDownloadAnswer;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<OpenDownloadAnswer>): Generator<OpenDownloadAnswerTransferFieldEvent | OpenDownloadAnswerPeerIdFieldEvent | OpenDownloadAnswerAddressesFieldEvent | OpenDownloadAnswerSizeFieldEvent | OpenDownloadAnswerRootFieldEvent | OpenDownloadAnswerRelayFieldEvent>;
}
export interface NewTicket {
    transfer: string;
    route: string;
}
export declare namespace NewTicket {
    const codec: () => Codec<NewTicket>;
    interface NewTicketTransferFieldEvent {
        field: '$.transfer';
        value: string;
    }
    interface NewTicketRouteFieldEvent {
        field: '$.route';
        value: string;
    }
    function encode(obj: Partial<NewTicket>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<NewTicket>): NewTicket;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<NewTicket>): Generator<NewTicketTransferFieldEvent | NewTicketRouteFieldEvent>;
}
export interface NewTicketAnswer {
    ticket: Uint8Array<ArrayBuffer>;
}
export declare namespace NewTicketAnswer {
    const codec: () => Codec<NewTicketAnswer>;
    interface NewTicketAnswerTicketFieldEvent {
        field: '$.ticket';
        value: Uint8Array<ArrayBuffer>;
    }
    function encode(obj: Partial<NewTicketAnswer>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<NewTicketAnswer>): NewTicketAnswer;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<NewTicketAnswer>): Generator<NewTicketAnswerTicketFieldEvent>;
}
export interface AskDialBack {
    transfer: string;
}
export declare namespace AskDialBack {
    const codec: () => Codec<AskDialBack>;
    interface AskDialBackTransferFieldEvent {
        field: '$.transfer';
        value: string;
    }
    function encode(obj: Partial<AskDialBack>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<AskDialBack>): AskDialBack;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<AskDialBack>): Generator<AskDialBackTransferFieldEvent>;
}
export interface CloseTransfer {
    transfer: string;
}
export declare namespace CloseTransfer {
    const codec: () => Codec<CloseTransfer>;
    interface CloseTransferTransferFieldEvent {
        field: '$.transfer';
        value: string;
    }
    function encode(obj: Partial<CloseTransfer>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<CloseTransfer>): CloseTransfer;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<CloseTransfer>): Generator<CloseTransferTransferFieldEvent>;
}
export interface OfferDownload {
    transfer: string;
    requester: string;
    username: string;
    deviceName: string;
    path: string;
    root: Uint8Array<ArrayBuffer>;
    more: Uint8Array<ArrayBuffer>[];
}
export declare namespace OfferDownload {
    const codec: () => Codec<OfferDownload>;
    interface OfferDownloadTransferFieldEvent {
        field: '$.transfer';
        value: string;
    }
    interface OfferDownloadRequesterFieldEvent {
        field: '$.requester';
        value: string;
    }
    interface OfferDownloadUsernameFieldEvent {
        field: '$.username';
        value: string;
    }
    interface OfferDownloadDeviceNameFieldEvent {
        field: '$.deviceName';
        value: string;
    }
    interface OfferDownloadPathFieldEvent {
        field: '$.path';
        value: string;
    }
    interface OfferDownloadRootFieldEvent {
        field: '$.root';
        value: Uint8Array<ArrayBuffer>;
    }
    interface OfferDownloadMoreFieldEvent {
        field: '$.more[]';
        index: number;
        value: Uint8Array<ArrayBuffer>;
    }
    function encode(obj: Partial<OfferDownload>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<OfferDownload>): OfferDownload;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<OfferDownload>): Generator<OfferDownloadTransferFieldEvent | OfferDownloadRequesterFieldEvent | OfferDownloadUsernameFieldEvent | OfferDownloadDeviceNameFieldEvent | OfferDownloadPathFieldEvent | OfferDownloadRootFieldEvent | OfferDownloadMoreFieldEvent>;
}
export interface DialBack {
    transfer: string;
    peerId: string;
    addresses: string[];
}
export declare namespace DialBack {
    const codec: () => Codec<DialBack>;
    interface DialBackTransferFieldEvent {
        field: '$.transfer';
        value: string;
    }
    interface DialBackPeerIdFieldEvent {
        field: '$.peerId';
        value: string;
    }
    interface DialBackAddressesFieldEvent {
        field: '$.addresses[]';
        index: number;
        value: string;
    }
    function encode(obj: Partial<DialBack>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<DialBack>): DialBack;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<DialBack>): Generator<DialBackTransferFieldEvent | DialBackPeerIdFieldEvent | DialBackAddressesFieldEvent>;
}
export interface ListSources {
    root: Uint8Array<ArrayBuffer>;
}
export declare namespace ListSources {
    const codec: () => Codec<ListSources>;
    interface ListSourcesRootFieldEvent {
        field: '$.root';
        value: Uint8Array<ArrayBuffer>;
    }
    function encode(obj: Partial<ListSources>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<ListSources>): ListSources;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<ListSources>): Generator<ListSourcesRootFieldEvent>;
}
export interface SourcesAnswer {
    sources: Source[];
}
export declare namespace SourcesAnswer {
    const codec: () => Codec<SourcesAnswer>;
    interface SourcesAnswerSourcesDeviceFieldEvent {
        field: '$.sources[].device';
        value: number;
        index: number;
    }
    interface SourcesAnswerSourcesCompleteFieldEvent {
        field: '$.sources[].complete';
        value: boolean;
        index: number;
    }
    interface SourcesAnswerSourcesHaveFieldEvent {
        field: '$.sources[].have';
        value: Uint8Array<ArrayBuffer>;
        index: number;
    }
    function encode(obj: Partial<SourcesAnswer>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<SourcesAnswer>): SourcesAnswer;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<SourcesAnswer>): Generator<SourcesAnswerSourcesDeviceFieldEvent | SourcesAnswerSourcesCompleteFieldEvent | SourcesAnswerSourcesHaveFieldEvent>;
}
export interface Source {
    device: number;
    complete: boolean;
    have: Uint8Array<ArrayBuffer>;
}
export declare namespace Source {
    const codec: () => Codec<Source>;
    interface SourceDeviceFieldEvent {
        field: '$.device';
        value: number;
    }
    interface SourceCompleteFieldEvent {
        field: '$.complete';
        value: boolean;
    }
    interface SourceHaveFieldEvent {
        field: '$.have';
        value: Uint8Array<ArrayBuffer>;
    }
    function encode(obj: Partial<Source>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Source>): Source;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Source>): Generator<SourceDeviceFieldEvent | SourceCompleteFieldEvent | SourceHaveFieldEvent>;
}
export interface ReportContent {
    root: Uint8Array<ArrayBuffer>;
    size: number;
    have: Uint8Array<ArrayBuffer>;
    state: string;
}
export declare namespace ReportContent {
    const codec: () => Codec<ReportContent>;
    interface ReportContentRootFieldEvent {
        field: '$.root';
        value: Uint8Array<ArrayBuffer>;
    }
    interface ReportContentSizeFieldEvent {
        field: '$.size';
        value: number;
    }
    interface ReportContentHaveFieldEvent {
        field: '$.have';
        value: Uint8Array<ArrayBuffer>;
    }
    interface ReportContentStateFieldEvent {
        field: '$.state';
        value: string;
    }
    function encode(obj: Partial<ReportContent>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<ReportContent>): ReportContent;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<ReportContent>): Generator<ReportContentRootFieldEvent | ReportContentSizeFieldEvent | ReportContentHaveFieldEvent | ReportContentStateFieldEvent>;
}
export interface ReportSeeds {
    seeds: Seed[];
}
export declare namespace ReportSeeds {
    const codec: () => Codec<ReportSeeds>;
    interface ReportSeedsSeedsRootFieldEvent {
        field: '$.seeds[].root';
        value: Uint8Array<ArrayBuffer>;
        index: number;
    }
    interface ReportSeedsSeedsSizeFieldEvent {
        field: '$.seeds[].size';
        value: number;
        index: number;
    }
    function encode(obj: Partial<ReportSeeds>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<ReportSeeds>): ReportSeeds;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<ReportSeeds>): Generator<ReportSeedsSeedsRootFieldEvent | ReportSeedsSeedsSizeFieldEvent>;
}
export interface Seed {
    root: Uint8Array<ArrayBuffer>;
    size: number;
}
export declare namespace Seed {
    const codec: () => Codec<Seed>;
    interface SeedRootFieldEvent {
        field: '$.root';
        value: Uint8Array<ArrayBuffer>;
    }
    interface SeedSizeFieldEvent {
        field: '$.size';
        value: number;
    }
    function encode(obj: Partial<Seed>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Seed>): Seed;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Seed>): Generator<SeedRootFieldEvent | SeedSizeFieldEvent>;
}
export interface SourceLoad {
    device: number;
    root: Uint8Array<ArrayBuffer>;
}
export declare namespace SourceLoad {
    const codec: () => Codec<SourceLoad>;
    interface SourceLoadDeviceFieldEvent {
        field: '$.device';
        value: number;
    }
    interface SourceLoadRootFieldEvent {
        field: '$.root';
        value: Uint8Array<ArrayBuffer>;
    }
    function encode(obj: Partial<SourceLoad>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<SourceLoad>): SourceLoad;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<SourceLoad>): Generator<SourceLoadDeviceFieldEvent | SourceLoadRootFieldEvent>;
}
export interface GetLoad {
    root: Uint8Array<ArrayBuffer>;
}
export declare namespace GetLoad {
    const codec: () => Codec<GetLoad>;
    interface GetLoadRootFieldEvent {
        field: '$.root';
        value: Uint8Array<ArrayBuffer>;
    }
    function encode(obj: Partial<GetLoad>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<GetLoad>): GetLoad;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<GetLoad>): Generator<GetLoadRootFieldEvent>;
}
export interface LoadAnswer {
    transfers: number;
}
export declare namespace LoadAnswer {
    const codec: () => Codec<LoadAnswer>;
    interface LoadAnswerTransfersFieldEvent {
        field: '$.transfers';
        value: number;
    }
    function encode(obj: Partial<LoadAnswer>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<LoadAnswer>): LoadAnswer;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<LoadAnswer>): Generator<LoadAnswerTransfersFieldEvent>;
}
