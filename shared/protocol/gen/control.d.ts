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
    interface FrameRequestRegisterDeviceDepotFieldEvent {
        field: '$.request.register.device.depot';
        value: boolean;
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
    interface FrameRequestLoginDeviceDepotFieldEvent {
        field: '$.request.login.device.depot';
        value: boolean;
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
    interface FrameRequestResumeDeviceDepotFieldEvent {
        field: '$.request.resume.device.depot';
        value: boolean;
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
    interface FrameRequestUpdateDeviceDeviceDepotFieldEvent {
        field: '$.request.updateDevice.device.depot';
        value: boolean;
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
    interface FrameRequestPublishEntriesAudienceFieldEvent {
        field: '$.request.publish.entries[].audience';
        value: number;
        index: number;
    }
    interface FrameRequestPublishEntriesSignatureFieldEvent {
        field: '$.request.publish.entries[].signature';
        value: Uint8Array<ArrayBuffer>;
        index: number;
    }
    interface FrameRequestPublishAudiencesFieldEvent {
        field: '$.request.publish.audiences[]';
        index: number;
        value: string;
    }
    interface FrameRequestPublishDeviceFieldEvent {
        field: '$.request.publish.device';
        value: number;
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
    interface FrameRequestListFilesFolderFieldEvent {
        field: '$.request.listFiles.folder';
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
    interface FrameRequestOfferDownloadAccountFieldEvent {
        field: '$.request.offerDownload.account';
        value: number;
    }
    interface FrameRequestOfferDownloadProofsDeviceFieldEvent {
        field: '$.request.offerDownload.proofs[].device';
        value: number;
        index: number;
    }
    interface FrameRequestOfferDownloadProofsUsernameFieldEvent {
        field: '$.request.offerDownload.proofs[].username';
        value: string;
        index: number;
    }
    interface FrameRequestOfferDownloadProofsPathFieldEvent {
        field: '$.request.offerDownload.proofs[].path';
        value: string;
        index: number;
    }
    interface FrameRequestOfferDownloadProofsSizeFieldEvent {
        field: '$.request.offerDownload.proofs[].size';
        value: number;
        index: number;
    }
    interface FrameRequestOfferDownloadProofsRootFieldEvent {
        field: '$.request.offerDownload.proofs[].root';
        value: Uint8Array<ArrayBuffer>;
        index: number;
    }
    interface FrameRequestOfferDownloadProofsMtimeFieldEvent {
        field: '$.request.offerDownload.proofs[].mtime';
        value: number;
        index: number;
    }
    interface FrameRequestOfferDownloadProofsAudienceFieldEvent {
        field: '$.request.offerDownload.proofs[].audience';
        value: string;
        index: number;
    }
    interface FrameRequestOfferDownloadProofsSignerFieldEvent {
        field: '$.request.offerDownload.proofs[].signer';
        value: string;
        index: number;
    }
    interface FrameRequestOfferDownloadProofsSignatureFieldEvent {
        field: '$.request.offerDownload.proofs[].signature';
        value: Uint8Array<ArrayBuffer>;
        index: number;
    }
    interface FrameRequestOfferDownloadProofsOnlineFieldEvent {
        field: '$.request.offerDownload.proofs[].online';
        value: boolean;
        index: number;
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
    interface FrameRequestSearchTextFieldEvent {
        field: '$.request.search.text';
        value: string;
    }
    interface FrameRequestSearchLimitFieldEvent {
        field: '$.request.search.limit';
        value: number;
    }
    interface FrameRequestSearchCursorFieldEvent {
        field: '$.request.search.cursor';
        value: string;
    }
    interface FrameRequestFindEntriesUsernameFieldEvent {
        field: '$.request.findEntries.username';
        value: string;
    }
    interface FrameRequestFindEntriesPathsFieldEvent {
        field: '$.request.findEntries.paths[]';
        index: number;
        value: string;
    }
    interface FrameRequestFindEntriesRootFieldEvent {
        field: '$.request.findEntries.root';
        value: Uint8Array<ArrayBuffer>;
    }
    interface FrameRequestCountFilesDevicesFieldEvent {
        field: '$.request.countFiles.devices[]';
        index: number;
        value: number;
    }
    interface FrameRequestRosterKnownPageFieldEvent {
        field: '$.request.roster.known[].page';
        value: number;
        index: number;
    }
    interface FrameRequestRosterKnownDigestFieldEvent {
        field: '$.request.roster.known[].digest';
        value: Uint8Array<ArrayBuffer>;
        index: number;
    }
    interface FrameRequestRosterFromFieldEvent {
        field: '$.request.roster.from';
        value: number;
    }
    interface FrameRequestEndTransferTransferFieldEvent {
        field: '$.request.endTransfer.transfer';
        value: string;
    }
    interface FrameRequestEndTransferTextFieldEvent {
        field: '$.request.endTransfer.text';
        value: string;
    }
    interface FrameRequestAddWantPatternFieldEvent {
        field: '$.request.addWant.pattern';
        value: string;
    }
    interface FrameRequestAddWantRootFieldEvent {
        field: '$.request.addWant.root';
        value: Uint8Array<ArrayBuffer>;
    }
    interface FrameRequestAddWantLeastFieldEvent {
        field: '$.request.addWant.least';
        value: number;
    }
    interface FrameRequestAddWantMostFieldEvent {
        field: '$.request.addWant.most';
        value: number;
    }
    interface FrameRequestAddWantOwnerFieldEvent {
        field: '$.request.addWant.owner';
        value: string;
    }
    interface FrameRequestAddWantFetchFieldEvent {
        field: '$.request.addWant.fetch';
        value: boolean;
    }
    interface FrameRequestRemoveWantIdFieldEvent {
        field: '$.request.removeWant.id';
        value: number;
    }
    interface FrameRequestCollectWantsSinceFieldEvent {
        field: '$.request.collectWants.since';
        value: number;
    }
    interface FrameRequestStoreFileDepotFieldEvent {
        field: '$.request.storeFile.depot';
        value: number;
    }
    interface FrameRequestStoreFilePathFieldEvent {
        field: '$.request.storeFile.path';
        value: string;
    }
    interface FrameRequestStoreFileSizeFieldEvent {
        field: '$.request.storeFile.size';
        value: number;
    }
    interface FrameRequestStoreFileRootFieldEvent {
        field: '$.request.storeFile.root';
        value: Uint8Array<ArrayBuffer>;
    }
    interface FrameRequestStoreFileMtimeFieldEvent {
        field: '$.request.storeFile.mtime';
        value: number;
    }
    interface FrameRequestStoreFileAudienceFieldEvent {
        field: '$.request.storeFile.audience';
        value: string;
    }
    interface FrameRequestStoreFileSignatureFieldEvent {
        field: '$.request.storeFile.signature';
        value: Uint8Array<ArrayBuffer>;
    }
    interface FrameRequestOfferUploadAccountFieldEvent {
        field: '$.request.offerUpload.account';
        value: number;
    }
    interface FrameRequestOfferUploadUsernameFieldEvent {
        field: '$.request.offerUpload.username';
        value: string;
    }
    interface FrameRequestOfferUploadDeviceFieldEvent {
        field: '$.request.offerUpload.device';
        value: number;
    }
    interface FrameRequestOfferUploadShelfFieldEvent {
        field: '$.request.offerUpload.shelf';
        value: number;
    }
    interface FrameRequestOfferUploadPathFieldEvent {
        field: '$.request.offerUpload.path';
        value: string;
    }
    interface FrameRequestOfferUploadSizeFieldEvent {
        field: '$.request.offerUpload.size';
        value: number;
    }
    interface FrameRequestOfferUploadRootFieldEvent {
        field: '$.request.offerUpload.root';
        value: Uint8Array<ArrayBuffer>;
    }
    interface FrameRequestOfferUploadAudienceFieldEvent {
        field: '$.request.offerUpload.audience';
        value: string;
    }
    interface FrameRequestOfferUploadSignatureFieldEvent {
        field: '$.request.offerUpload.signature';
        value: Uint8Array<ArrayBuffer>;
    }
    interface FrameRequestOfferUploadSignerFieldEvent {
        field: '$.request.offerUpload.signer';
        value: string;
    }
    interface FrameRequestFileStoredShelfFieldEvent {
        field: '$.request.fileStored.shelf';
        value: number;
    }
    interface FrameRequestFileStoredPathFieldEvent {
        field: '$.request.fileStored.path';
        value: string;
    }
    interface FrameRequestFileStoredRootFieldEvent {
        field: '$.request.fileStored.root';
        value: Uint8Array<ArrayBuffer>;
    }
    interface FrameRequestDeleteFilesDeviceFieldEvent {
        field: '$.request.deleteFiles.device';
        value: number;
    }
    interface FrameRequestDeleteFilesPathsFieldEvent {
        field: '$.request.deleteFiles.paths[]';
        index: number;
        value: string;
    }
    interface FrameRequestDropContentsShelfFieldEvent {
        field: '$.request.dropContents.shelf';
        value: number;
    }
    interface FrameRequestDropContentsPathsFieldEvent {
        field: '$.request.dropContents.paths[]';
        index: number;
        value: string;
    }
    interface FrameRequestDropContentsAllFieldEvent {
        field: '$.request.dropContents.all';
        value: boolean;
    }
    interface FrameRequestRevokeDeviceDeviceFieldEvent {
        field: '$.request.revokeDevice.device';
        value: number;
    }
    interface FrameRequestDeregisterPasswordFieldEvent {
        field: '$.request.deregister.password';
        value: string;
    }
    interface FrameRequestModerateActionFieldEvent {
        field: '$.request.moderate.action';
        value: string;
    }
    interface FrameRequestModerateTargetFieldEvent {
        field: '$.request.moderate.target';
        value: string;
    }
    interface FrameRequestModerateTextFieldEvent {
        field: '$.request.moderate.text';
        value: string;
    }
    interface FrameRequestModerateLastsFieldEvent {
        field: '$.request.moderate.lasts';
        value: number;
    }
    interface FrameRequestComplainDeviceFieldEvent {
        field: '$.request.complain.device';
        value: number;
    }
    interface FrameRequestComplainRootFieldEvent {
        field: '$.request.complain.root';
        value: Uint8Array<ArrayBuffer>;
    }
    interface FrameRequestProveContentRootFieldEvent {
        field: '$.request.proveContent.root';
        value: Uint8Array<ArrayBuffer>;
    }
    interface FrameRequestProveContentBlockFieldEvent {
        field: '$.request.proveContent.block';
        value: number;
    }
    interface FrameRequestReportBatchStepFieldEvent {
        field: '$.request.reportBatch.step';
        value: string;
    }
    interface FrameRequestReportBatchEntriesFieldEvent {
        field: '$.request.reportBatch.entries';
        value: number;
    }
    interface FrameRequestReportBatchFingerprintFieldEvent {
        field: '$.request.reportBatch.fingerprint';
        value: Uint8Array<ArrayBuffer>;
    }
    interface FrameRequestReportBatchHaveFieldEvent {
        field: '$.request.reportBatch.have';
        value: number;
    }
    interface FrameRequestReportBatchWantedFieldEvent {
        field: '$.request.reportBatch.wanted';
        value: number;
    }
    interface FrameRequestReportBatchBytesFieldEvent {
        field: '$.request.reportBatch.bytes';
        value: number;
    }
    interface FrameRequestReportBatchTextFieldEvent {
        field: '$.request.reportBatch.text';
        value: string;
    }
    interface FrameRequestTellBatchPhaseFieldEvent {
        field: '$.request.tellBatch.phase';
        value: string;
    }
    interface FrameRequestTellBatchExpectedFieldEvent {
        field: '$.request.tellBatch.expected';
        value: number;
    }
    interface FrameRequestTellBatchAnnouncedFieldEvent {
        field: '$.request.tellBatch.announced';
        value: number;
    }
    interface FrameRequestTellBatchDeadlineFieldEvent {
        field: '$.request.tellBatch.deadline';
        value: number;
    }
    interface FrameRequestTellBatchRevisionFieldEvent {
        field: '$.request.tellBatch.revision';
        value: number;
    }
    interface FrameRequestTellBatchCodeFieldEvent {
        field: '$.request.tellBatch.code';
        value: number;
    }
    interface FrameRequestTellBatchTextFieldEvent {
        field: '$.request.tellBatch.text';
        value: string;
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
    interface FrameResponseListChangesChangesRestrictedFieldEvent {
        field: '$.response.listChanges.changes[].restricted';
        value: boolean;
        index: number;
    }
    interface FrameResponseListChangesNextFieldEvent {
        field: '$.response.listChanges.next';
        value: number;
    }
    interface FrameResponseListChangesResetFieldEvent {
        field: '$.response.listChanges.reset';
        value: boolean;
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
    interface FrameResponseListUsersDevicesDepotFieldEvent {
        field: '$.response.listUsers.devices[].depot';
        value: boolean;
        index: number;
    }
    interface FrameResponseListUsersDevicesHostFieldEvent {
        field: '$.response.listUsers.devices[].host';
        value: number;
        index: number;
    }
    interface FrameResponseListUsersDevicesRoleFieldEvent {
        field: '$.response.listUsers.devices[].role';
        value: string;
        index: number;
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
    interface FrameResponseListFilesEntriesAudienceFieldEvent {
        field: '$.response.listFiles.entries[].audience';
        value: number;
        index: number;
    }
    interface FrameResponseListFilesEntriesSignatureFieldEvent {
        field: '$.response.listFiles.entries[].signature';
        value: Uint8Array<ArrayBuffer>;
        index: number;
    }
    interface FrameResponseListFilesMoreFieldEvent {
        field: '$.response.listFiles.more';
        value: boolean;
    }
    interface FrameResponseListFilesAudiencesFieldEvent {
        field: '$.response.listFiles.audiences[]';
        index: number;
        value: string;
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
    interface FrameResponseSearchHitsRootFieldEvent {
        field: '$.response.search.hits[].root';
        value: Uint8Array<ArrayBuffer>;
        index: number;
    }
    interface FrameResponseSearchHitsSizeFieldEvent {
        field: '$.response.search.hits[].size';
        value: number;
        index: number;
    }
    interface FrameResponseSearchHitsMtimeFieldEvent {
        field: '$.response.search.hits[].mtime';
        value: number;
        index: number;
    }
    interface FrameResponseSearchHitsPlacesDeviceFieldEvent {
        field: '$.response.search.hits[].places[].device';
        value: number;
        index: number;
    }
    interface FrameResponseSearchHitsPlacesUsernameFieldEvent {
        field: '$.response.search.hits[].places[].username';
        value: string;
        index: number;
    }
    interface FrameResponseSearchHitsPlacesPathFieldEvent {
        field: '$.response.search.hits[].places[].path';
        value: string;
        index: number;
    }
    interface FrameResponseSearchHitsPlacesOnlineFieldEvent {
        field: '$.response.search.hits[].places[].online';
        value: boolean;
        index: number;
    }
    interface FrameResponseSearchHitsSourcesFieldEvent {
        field: '$.response.search.hits[].sources';
        value: number;
        index: number;
    }
    interface FrameResponseSearchHitsOnlineFieldEvent {
        field: '$.response.search.hits[].online';
        value: number;
        index: number;
    }
    interface FrameResponseSearchCursorFieldEvent {
        field: '$.response.search.cursor';
        value: string;
    }
    interface FrameResponseFindEntriesEntriesDeviceFieldEvent {
        field: '$.response.findEntries.entries[].device';
        value: number;
        index: number;
    }
    interface FrameResponseFindEntriesEntriesUsernameFieldEvent {
        field: '$.response.findEntries.entries[].username';
        value: string;
        index: number;
    }
    interface FrameResponseFindEntriesEntriesPathFieldEvent {
        field: '$.response.findEntries.entries[].path';
        value: string;
        index: number;
    }
    interface FrameResponseFindEntriesEntriesSizeFieldEvent {
        field: '$.response.findEntries.entries[].size';
        value: number;
        index: number;
    }
    interface FrameResponseFindEntriesEntriesRootFieldEvent {
        field: '$.response.findEntries.entries[].root';
        value: Uint8Array<ArrayBuffer>;
        index: number;
    }
    interface FrameResponseFindEntriesEntriesMtimeFieldEvent {
        field: '$.response.findEntries.entries[].mtime';
        value: number;
        index: number;
    }
    interface FrameResponseFindEntriesEntriesAudienceFieldEvent {
        field: '$.response.findEntries.entries[].audience';
        value: string;
        index: number;
    }
    interface FrameResponseFindEntriesEntriesSignerFieldEvent {
        field: '$.response.findEntries.entries[].signer';
        value: string;
        index: number;
    }
    interface FrameResponseFindEntriesEntriesSignatureFieldEvent {
        field: '$.response.findEntries.entries[].signature';
        value: Uint8Array<ArrayBuffer>;
        index: number;
    }
    interface FrameResponseFindEntriesEntriesOnlineFieldEvent {
        field: '$.response.findEntries.entries[].online';
        value: boolean;
        index: number;
    }
    interface FrameResponseCountFilesCountsDeviceFieldEvent {
        field: '$.response.countFiles.counts[].device';
        value: number;
        index: number;
    }
    interface FrameResponseCountFilesCountsFilesFieldEvent {
        field: '$.response.countFiles.counts[].files';
        value: number;
        index: number;
    }
    interface FrameResponseCountFilesCountsBytesFieldEvent {
        field: '$.response.countFiles.counts[].bytes';
        value: number;
        index: number;
    }
    interface FrameResponseRosterPagesPageFieldEvent {
        field: '$.response.roster.pages[].page';
        value: number;
        index: number;
    }
    interface FrameResponseRosterPagesDevicesFieldEvent {
        field: '$.response.roster.pages[].devices';
        value: Uint8Array<ArrayBuffer>;
        index: number;
    }
    interface FrameResponseRosterNextFieldEvent {
        field: '$.response.roster.next';
        value: number;
    }
    interface FrameResponseRosterOnlineFieldEvent {
        field: '$.response.roster.online';
        value: Uint8Array<ArrayBuffer>;
    }
    interface FrameResponseAddWantIdFieldEvent {
        field: '$.response.addWant.id';
        value: number;
    }
    interface FrameResponseListWantsWantsIdFieldEvent {
        field: '$.response.listWants.wants[].id';
        value: number;
        index: number;
    }
    interface FrameResponseListWantsWantsPatternFieldEvent {
        field: '$.response.listWants.wants[].pattern';
        value: string;
        index: number;
    }
    interface FrameResponseListWantsWantsRootFieldEvent {
        field: '$.response.listWants.wants[].root';
        value: Uint8Array<ArrayBuffer>;
        index: number;
    }
    interface FrameResponseListWantsWantsLeastFieldEvent {
        field: '$.response.listWants.wants[].least';
        value: number;
        index: number;
    }
    interface FrameResponseListWantsWantsMostFieldEvent {
        field: '$.response.listWants.wants[].most';
        value: number;
        index: number;
    }
    interface FrameResponseListWantsWantsOwnerFieldEvent {
        field: '$.response.listWants.wants[].owner';
        value: string;
        index: number;
    }
    interface FrameResponseListWantsWantsFetchFieldEvent {
        field: '$.response.listWants.wants[].fetch';
        value: boolean;
        index: number;
    }
    interface FrameResponseListWantsWantsCreatedAtFieldEvent {
        field: '$.response.listWants.wants[].createdAt';
        value: number;
        index: number;
    }
    interface FrameResponseListWantsWantsHitsFieldEvent {
        field: '$.response.listWants.wants[].hits';
        value: number;
        index: number;
    }
    interface FrameResponseCollectWantsHitsWantFieldEvent {
        field: '$.response.collectWants.hits[].want';
        value: number;
        index: number;
    }
    interface FrameResponseCollectWantsHitsDeviceFieldEvent {
        field: '$.response.collectWants.hits[].device';
        value: number;
        index: number;
    }
    interface FrameResponseCollectWantsHitsUsernameFieldEvent {
        field: '$.response.collectWants.hits[].username';
        value: string;
        index: number;
    }
    interface FrameResponseCollectWantsHitsPathFieldEvent {
        field: '$.response.collectWants.hits[].path';
        value: string;
        index: number;
    }
    interface FrameResponseCollectWantsHitsSizeFieldEvent {
        field: '$.response.collectWants.hits[].size';
        value: number;
        index: number;
    }
    interface FrameResponseCollectWantsHitsRootFieldEvent {
        field: '$.response.collectWants.hits[].root';
        value: Uint8Array<ArrayBuffer>;
        index: number;
    }
    interface FrameResponseCollectWantsHitsFetchFieldEvent {
        field: '$.response.collectWants.hits[].fetch';
        value: boolean;
        index: number;
    }
    interface FrameResponseCollectWantsHitsRevisionFieldEvent {
        field: '$.response.collectWants.hits[].revision';
        value: number;
        index: number;
    }
    interface FrameResponseCollectWantsUntilFieldEvent {
        field: '$.response.collectWants.until';
        value: number;
    }
    interface FrameResponseCollectWantsMoreFieldEvent {
        field: '$.response.collectWants.more';
        value: boolean;
    }
    interface FrameResponseStoreFileDeviceFieldEvent {
        field: '$.response.storeFile.device';
        value: number;
    }
    interface FrameResponseStoreFileStoredFieldEvent {
        field: '$.response.storeFile.stored';
        value: boolean;
    }
    interface FrameResponseDeleteFilesRemovedFieldEvent {
        field: '$.response.deleteFiles.removed[]';
        index: number;
        value: boolean;
    }
    interface FrameResponseDeleteFilesPendingFieldEvent {
        field: '$.response.deleteFiles.pending';
        value: boolean;
    }
    interface FrameResponseListDevicesDevicesDeviceFieldEvent {
        field: '$.response.listDevices.devices[].device';
        value: number;
        index: number;
    }
    interface FrameResponseListDevicesDevicesPeerIdFieldEvent {
        field: '$.response.listDevices.devices[].peerId';
        value: string;
        index: number;
    }
    interface FrameResponseListDevicesDevicesNameFieldEvent {
        field: '$.response.listDevices.devices[].name';
        value: string;
        index: number;
    }
    interface FrameResponseListDevicesDevicesOnlineFieldEvent {
        field: '$.response.listDevices.devices[].online';
        value: boolean;
        index: number;
    }
    interface FrameResponseListDevicesDevicesEntriesFieldEvent {
        field: '$.response.listDevices.devices[].entries';
        value: number;
        index: number;
    }
    interface FrameResponseListDevicesDevicesCreatedAtFieldEvent {
        field: '$.response.listDevices.devices[].createdAt';
        value: number;
        index: number;
    }
    interface FrameResponseListDevicesDevicesLastSeenAtFieldEvent {
        field: '$.response.listDevices.devices[].lastSeenAt';
        value: number;
        index: number;
    }
    interface FrameResponseListDevicesDevicesRevokedFieldEvent {
        field: '$.response.listDevices.devices[].revoked';
        value: boolean;
        index: number;
    }
    interface FrameResponseListDevicesDevicesHostFieldEvent {
        field: '$.response.listDevices.devices[].host';
        value: number;
        index: number;
    }
    interface FrameResponseAccountStatusRoleFieldEvent {
        field: '$.response.accountStatus.role';
        value: string;
    }
    interface FrameResponseAccountStatusNoticeFieldEvent {
        field: '$.response.accountStatus.notice';
        value: string;
    }
    interface FrameResponseAccountStatusEntriesFieldEvent {
        field: '$.response.accountStatus.entries';
        value: number;
    }
    interface FrameResponseAccountStatusMaxEntriesFieldEvent {
        field: '$.response.accountStatus.maxEntries';
        value: number;
    }
    interface FrameResponseAccountStatusRelayedTodayFieldEvent {
        field: '$.response.accountStatus.relayedToday';
        value: number;
    }
    interface FrameResponseAccountStatusRelayPerDayFieldEvent {
        field: '$.response.accountStatus.relayPerDay';
        value: number;
    }
    interface FrameResponseAccountStatusWantsFieldEvent {
        field: '$.response.accountStatus.wants';
        value: number;
    }
    interface FrameResponseAccountStatusMaxWantsFieldEvent {
        field: '$.response.accountStatus.maxWants';
        value: number;
    }
    interface FrameResponseProveContentBlockFieldEvent {
        field: '$.response.proveContent.block';
        value: Uint8Array<ArrayBuffer>;
    }
    interface FrameResponseProveContentHashesFieldEvent {
        field: '$.response.proveContent.hashes[]';
        index: number;
        value: Uint8Array<ArrayBuffer>;
    }
    interface FrameResponseReportBatchPhaseFieldEvent {
        field: '$.response.reportBatch.phase';
        value: string;
    }
    interface FrameResponseReportBatchExpectedFieldEvent {
        field: '$.response.reportBatch.expected';
        value: number;
    }
    interface FrameResponseReportBatchAnnouncedFieldEvent {
        field: '$.response.reportBatch.announced';
        value: number;
    }
    interface FrameResponseReportBatchDeadlineFieldEvent {
        field: '$.response.reportBatch.deadline';
        value: number;
    }
    interface FrameResponseReportBatchRevisionFieldEvent {
        field: '$.response.reportBatch.revision';
        value: number;
    }
    interface FrameResponseReportBatchCodeFieldEvent {
        field: '$.response.reportBatch.code';
        value: number;
    }
    interface FrameResponseReportBatchTextFieldEvent {
        field: '$.response.reportBatch.text';
        value: string;
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
    interface FrameEventDevicesDepotFieldEvent {
        field: '$.event.devices[].depot';
        value: boolean;
        index: number;
    }
    interface FrameEventDevicesHostFieldEvent {
        field: '$.event.devices[].host';
        value: number;
        index: number;
    }
    interface FrameEventDevicesRoleFieldEvent {
        field: '$.event.devices[].role';
        value: string;
        index: number;
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
    interface FrameEventChangesRestrictedFieldEvent {
        field: '$.event.changes[].restricted';
        value: boolean;
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
    interface FrameEventWantsWantFieldEvent {
        field: '$.event.wants[].want';
        value: number;
        index: number;
    }
    interface FrameEventWantsDeviceFieldEvent {
        field: '$.event.wants[].device';
        value: number;
        index: number;
    }
    interface FrameEventWantsUsernameFieldEvent {
        field: '$.event.wants[].username';
        value: string;
        index: number;
    }
    interface FrameEventWantsPathFieldEvent {
        field: '$.event.wants[].path';
        value: string;
        index: number;
    }
    interface FrameEventWantsSizeFieldEvent {
        field: '$.event.wants[].size';
        value: number;
        index: number;
    }
    interface FrameEventWantsRootFieldEvent {
        field: '$.event.wants[].root';
        value: Uint8Array<ArrayBuffer>;
        index: number;
    }
    interface FrameEventWantsFetchFieldEvent {
        field: '$.event.wants[].fetch';
        value: boolean;
        index: number;
    }
    interface FrameEventWantsRevisionFieldEvent {
        field: '$.event.wants[].revision';
        value: number;
        index: number;
    }
    interface FrameEventEndedCodeFieldEvent {
        field: '$.event.ended.code';
        value: number;
    }
    interface FrameEventEndedTextFieldEvent {
        field: '$.event.ended.text';
        value: string;
    }
    interface FrameEventArrivedFieldEvent {
        field: '$.event.arrived';
        value: Uint8Array<ArrayBuffer>;
    }
    interface FrameEventLeftFieldEvent {
        field: '$.event.left';
        value: Uint8Array<ArrayBuffer>;
    }
    function encode(obj: Partial<Frame>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Frame>): Frame;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Frame>): Generator<FrameRequestIdFieldEvent | FrameRequestHelloAgentFieldEvent | FrameRequestHelloProtocolMinorFieldEvent | FrameRequestHelloMaxFrameBytesFieldEvent | FrameRequestRegisterUsernameFieldEvent | FrameRequestRegisterPasswordFieldEvent | FrameRequestRegisterInviteFieldEvent | FrameRequestRegisterDeviceNameFieldEvent | FrameRequestRegisterDeviceAddressesFieldEvent | FrameRequestRegisterDeviceDepotFieldEvent | FrameRequestLoginUsernameFieldEvent | FrameRequestLoginPasswordFieldEvent | FrameRequestLoginDeviceNameFieldEvent | FrameRequestLoginDeviceAddressesFieldEvent | FrameRequestLoginDeviceDepotFieldEvent | FrameRequestResumeDeviceNameFieldEvent | FrameRequestResumeDeviceAddressesFieldEvent | FrameRequestResumeDeviceDepotFieldEvent | FrameRequestUpdateDeviceDeviceNameFieldEvent | FrameRequestUpdateDeviceDeviceAddressesFieldEvent | FrameRequestUpdateDeviceDeviceDepotFieldEvent | FrameRequestChangePasswordOldFieldEvent | FrameRequestChangePasswordNewFieldEvent | FrameRequestPublishEntriesPathFieldEvent | FrameRequestPublishEntriesSizeFieldEvent | FrameRequestPublishEntriesRootFieldEvent | FrameRequestPublishEntriesMtimeFieldEvent | FrameRequestPublishEntriesAudienceFieldEvent | FrameRequestPublishEntriesSignatureFieldEvent | FrameRequestPublishAudiencesFieldEvent | FrameRequestPublishDeviceFieldEvent | FrameRequestWithdrawPathsFieldEvent | FrameRequestSubscribeHubIdFieldEvent | FrameRequestSubscribeSinceFieldEvent | FrameRequestListChangesAfterFieldEvent | FrameRequestListChangesUntilFieldEvent | FrameRequestListUsersAfterFieldEvent | FrameRequestListFilesDeviceFieldEvent | FrameRequestListFilesAfterFieldEvent | FrameRequestListFilesFolderFieldEvent | FrameRequestOpenDownloadDeviceFieldEvent | FrameRequestOpenDownloadPathFieldEvent | FrameRequestOpenDownloadRootFieldEvent | FrameRequestOpenDownloadMoreFieldEvent | FrameRequestNewTicketTransferFieldEvent | FrameRequestNewTicketRouteFieldEvent | FrameRequestAskDialBackTransferFieldEvent | FrameRequestCloseTransferTransferFieldEvent | FrameRequestListSourcesRootFieldEvent | FrameRequestReportContentRootFieldEvent | FrameRequestReportContentSizeFieldEvent | FrameRequestReportContentHaveFieldEvent | FrameRequestReportContentStateFieldEvent | FrameRequestSourceLoadDeviceFieldEvent | FrameRequestSourceLoadRootFieldEvent | FrameRequestOfferDownloadTransferFieldEvent | FrameRequestOfferDownloadRequesterFieldEvent | FrameRequestOfferDownloadUsernameFieldEvent | FrameRequestOfferDownloadDeviceNameFieldEvent | FrameRequestOfferDownloadPathFieldEvent | FrameRequestOfferDownloadRootFieldEvent | FrameRequestOfferDownloadMoreFieldEvent | FrameRequestOfferDownloadAccountFieldEvent | FrameRequestOfferDownloadProofsDeviceFieldEvent | FrameRequestOfferDownloadProofsUsernameFieldEvent | FrameRequestOfferDownloadProofsPathFieldEvent | FrameRequestOfferDownloadProofsSizeFieldEvent | FrameRequestOfferDownloadProofsRootFieldEvent | FrameRequestOfferDownloadProofsMtimeFieldEvent | FrameRequestOfferDownloadProofsAudienceFieldEvent | FrameRequestOfferDownloadProofsSignerFieldEvent | FrameRequestOfferDownloadProofsSignatureFieldEvent | FrameRequestOfferDownloadProofsOnlineFieldEvent | FrameRequestDialBackTransferFieldEvent | FrameRequestDialBackPeerIdFieldEvent | FrameRequestDialBackAddressesFieldEvent | FrameRequestGetLoadRootFieldEvent | FrameRequestReportSeedsSeedsRootFieldEvent | FrameRequestReportSeedsSeedsSizeFieldEvent | FrameRequestSearchTextFieldEvent | FrameRequestSearchLimitFieldEvent | FrameRequestSearchCursorFieldEvent | FrameRequestFindEntriesUsernameFieldEvent | FrameRequestFindEntriesPathsFieldEvent | FrameRequestFindEntriesRootFieldEvent | FrameRequestCountFilesDevicesFieldEvent | FrameRequestRosterKnownPageFieldEvent | FrameRequestRosterKnownDigestFieldEvent | FrameRequestRosterFromFieldEvent | FrameRequestEndTransferTransferFieldEvent | FrameRequestEndTransferTextFieldEvent | FrameRequestAddWantPatternFieldEvent | FrameRequestAddWantRootFieldEvent | FrameRequestAddWantLeastFieldEvent | FrameRequestAddWantMostFieldEvent | FrameRequestAddWantOwnerFieldEvent | FrameRequestAddWantFetchFieldEvent | FrameRequestRemoveWantIdFieldEvent | FrameRequestCollectWantsSinceFieldEvent | FrameRequestStoreFileDepotFieldEvent | FrameRequestStoreFilePathFieldEvent | FrameRequestStoreFileSizeFieldEvent | FrameRequestStoreFileRootFieldEvent | FrameRequestStoreFileMtimeFieldEvent | FrameRequestStoreFileAudienceFieldEvent | FrameRequestStoreFileSignatureFieldEvent | FrameRequestOfferUploadAccountFieldEvent | FrameRequestOfferUploadUsernameFieldEvent | FrameRequestOfferUploadDeviceFieldEvent | FrameRequestOfferUploadShelfFieldEvent | FrameRequestOfferUploadPathFieldEvent | FrameRequestOfferUploadSizeFieldEvent | FrameRequestOfferUploadRootFieldEvent | FrameRequestOfferUploadAudienceFieldEvent | FrameRequestOfferUploadSignatureFieldEvent | FrameRequestOfferUploadSignerFieldEvent | FrameRequestFileStoredShelfFieldEvent | FrameRequestFileStoredPathFieldEvent | FrameRequestFileStoredRootFieldEvent | FrameRequestDeleteFilesDeviceFieldEvent | FrameRequestDeleteFilesPathsFieldEvent | FrameRequestDropContentsShelfFieldEvent | FrameRequestDropContentsPathsFieldEvent | FrameRequestDropContentsAllFieldEvent | FrameRequestRevokeDeviceDeviceFieldEvent | FrameRequestDeregisterPasswordFieldEvent | FrameRequestModerateActionFieldEvent | FrameRequestModerateTargetFieldEvent | FrameRequestModerateTextFieldEvent | FrameRequestModerateLastsFieldEvent | FrameRequestComplainDeviceFieldEvent | FrameRequestComplainRootFieldEvent | FrameRequestProveContentRootFieldEvent | FrameRequestProveContentBlockFieldEvent | FrameRequestReportBatchStepFieldEvent | FrameRequestReportBatchEntriesFieldEvent | FrameRequestReportBatchFingerprintFieldEvent | FrameRequestReportBatchHaveFieldEvent | FrameRequestReportBatchWantedFieldEvent | FrameRequestReportBatchBytesFieldEvent | FrameRequestReportBatchTextFieldEvent | FrameRequestTellBatchPhaseFieldEvent | FrameRequestTellBatchExpectedFieldEvent | FrameRequestTellBatchAnnouncedFieldEvent | FrameRequestTellBatchDeadlineFieldEvent | FrameRequestTellBatchRevisionFieldEvent | FrameRequestTellBatchCodeFieldEvent | FrameRequestTellBatchTextFieldEvent | FrameResponseIdFieldEvent | FrameResponseRefusalCodeFieldEvent | FrameResponseRefusalTextFieldEvent | FrameResponseHelloAgentFieldEvent | FrameResponseHelloHubNameFieldEvent | FrameResponseHelloHubIdFieldEvent | FrameResponseHelloRegistrationFieldEvent | FrameResponseHelloNowFieldEvent | FrameResponseHelloObservedAddressFieldEvent | FrameResponseHelloMaxFrameBytesFieldEvent | FrameResponseHelloMaxEntriesFieldEvent | FrameResponseRegisterAccountFieldEvent | FrameResponseRegisterUsernameFieldEvent | FrameResponseRegisterDeviceFieldEvent | FrameResponseRegisterEntriesFieldEvent | FrameResponseRegisterFingerprintFieldEvent | FrameResponseLoginAccountFieldEvent | FrameResponseLoginUsernameFieldEvent | FrameResponseLoginDeviceFieldEvent | FrameResponseLoginEntriesFieldEvent | FrameResponseLoginFingerprintFieldEvent | FrameResponseResumeAccountFieldEvent | FrameResponseResumeUsernameFieldEvent | FrameResponseResumeDeviceFieldEvent | FrameResponseResumeEntriesFieldEvent | FrameResponseResumeFingerprintFieldEvent | FrameResponsePublishVerdictsCodeFieldEvent | FrameResponsePublishVerdictsTextFieldEvent | FrameResponsePublishRevisionFieldEvent | FrameResponseWithdrawRemovedFieldEvent | FrameResponseWithdrawRevisionFieldEvent | FrameResponseSubscribeHubIdFieldEvent | FrameResponseSubscribeRevisionFieldEvent | FrameResponseSubscribeResetFieldEvent | FrameResponseListChangesChangesDeviceFieldEvent | FrameResponseListChangesChangesPathFieldEvent | FrameResponseListChangesChangesRevisionFieldEvent | FrameResponseListChangesChangesRemovedFieldEvent | FrameResponseListChangesChangesSizeFieldEvent | FrameResponseListChangesChangesRootFieldEvent | FrameResponseListChangesChangesMtimeFieldEvent | FrameResponseListChangesChangesRestrictedFieldEvent | FrameResponseListChangesNextFieldEvent | FrameResponseListChangesResetFieldEvent | FrameResponseListUsersDevicesDeviceFieldEvent | FrameResponseListUsersDevicesAccountFieldEvent | FrameResponseListUsersDevicesUsernameFieldEvent | FrameResponseListUsersDevicesPeerIdFieldEvent | FrameResponseListUsersDevicesNameFieldEvent | FrameResponseListUsersDevicesOnlineFieldEvent | FrameResponseListUsersDevicesRemovedFieldEvent | FrameResponseListUsersDevicesAddressesFieldEvent | FrameResponseListUsersDevicesDepotFieldEvent | FrameResponseListUsersDevicesHostFieldEvent | FrameResponseListUsersDevicesRoleFieldEvent | FrameResponseListUsersNextFieldEvent | FrameResponseListFilesEntriesPathFieldEvent | FrameResponseListFilesEntriesSizeFieldEvent | FrameResponseListFilesEntriesRootFieldEvent | FrameResponseListFilesEntriesMtimeFieldEvent | FrameResponseListFilesEntriesAudienceFieldEvent | FrameResponseListFilesEntriesSignatureFieldEvent | FrameResponseListFilesMoreFieldEvent | FrameResponseListFilesAudiencesFieldEvent | FrameResponseOpenDownloadTransferFieldEvent | FrameResponseOpenDownloadPeerIdFieldEvent | FrameResponseOpenDownloadAddressesFieldEvent | FrameResponseOpenDownloadSizeFieldEvent | FrameResponseOpenDownloadRootFieldEvent | FrameResponseOpenDownloadRelayFieldEvent | FrameResponseNewTicketTicketFieldEvent | FrameResponseListSourcesSourcesDeviceFieldEvent | FrameResponseListSourcesSourcesCompleteFieldEvent | FrameResponseListSourcesSourcesHaveFieldEvent | FrameResponseSourceLoadTransfersFieldEvent | FrameResponseGetLoadTransfersFieldEvent | FrameResponseSearchHitsRootFieldEvent | FrameResponseSearchHitsSizeFieldEvent | FrameResponseSearchHitsMtimeFieldEvent | FrameResponseSearchHitsPlacesDeviceFieldEvent | FrameResponseSearchHitsPlacesUsernameFieldEvent | FrameResponseSearchHitsPlacesPathFieldEvent | FrameResponseSearchHitsPlacesOnlineFieldEvent | FrameResponseSearchHitsSourcesFieldEvent | FrameResponseSearchHitsOnlineFieldEvent | FrameResponseSearchCursorFieldEvent | FrameResponseFindEntriesEntriesDeviceFieldEvent | FrameResponseFindEntriesEntriesUsernameFieldEvent | FrameResponseFindEntriesEntriesPathFieldEvent | FrameResponseFindEntriesEntriesSizeFieldEvent | FrameResponseFindEntriesEntriesRootFieldEvent | FrameResponseFindEntriesEntriesMtimeFieldEvent | FrameResponseFindEntriesEntriesAudienceFieldEvent | FrameResponseFindEntriesEntriesSignerFieldEvent | FrameResponseFindEntriesEntriesSignatureFieldEvent | FrameResponseFindEntriesEntriesOnlineFieldEvent | FrameResponseCountFilesCountsDeviceFieldEvent | FrameResponseCountFilesCountsFilesFieldEvent | FrameResponseCountFilesCountsBytesFieldEvent | FrameResponseRosterPagesPageFieldEvent | FrameResponseRosterPagesDevicesFieldEvent | FrameResponseRosterNextFieldEvent | FrameResponseRosterOnlineFieldEvent | FrameResponseAddWantIdFieldEvent | FrameResponseListWantsWantsIdFieldEvent | FrameResponseListWantsWantsPatternFieldEvent | FrameResponseListWantsWantsRootFieldEvent | FrameResponseListWantsWantsLeastFieldEvent | FrameResponseListWantsWantsMostFieldEvent | FrameResponseListWantsWantsOwnerFieldEvent | FrameResponseListWantsWantsFetchFieldEvent | FrameResponseListWantsWantsCreatedAtFieldEvent | FrameResponseListWantsWantsHitsFieldEvent | FrameResponseCollectWantsHitsWantFieldEvent | FrameResponseCollectWantsHitsDeviceFieldEvent | FrameResponseCollectWantsHitsUsernameFieldEvent | FrameResponseCollectWantsHitsPathFieldEvent | FrameResponseCollectWantsHitsSizeFieldEvent | FrameResponseCollectWantsHitsRootFieldEvent | FrameResponseCollectWantsHitsFetchFieldEvent | FrameResponseCollectWantsHitsRevisionFieldEvent | FrameResponseCollectWantsUntilFieldEvent | FrameResponseCollectWantsMoreFieldEvent | FrameResponseStoreFileDeviceFieldEvent | FrameResponseStoreFileStoredFieldEvent | FrameResponseDeleteFilesRemovedFieldEvent | FrameResponseDeleteFilesPendingFieldEvent | FrameResponseListDevicesDevicesDeviceFieldEvent | FrameResponseListDevicesDevicesPeerIdFieldEvent | FrameResponseListDevicesDevicesNameFieldEvent | FrameResponseListDevicesDevicesOnlineFieldEvent | FrameResponseListDevicesDevicesEntriesFieldEvent | FrameResponseListDevicesDevicesCreatedAtFieldEvent | FrameResponseListDevicesDevicesLastSeenAtFieldEvent | FrameResponseListDevicesDevicesRevokedFieldEvent | FrameResponseListDevicesDevicesHostFieldEvent | FrameResponseAccountStatusRoleFieldEvent | FrameResponseAccountStatusNoticeFieldEvent | FrameResponseAccountStatusEntriesFieldEvent | FrameResponseAccountStatusMaxEntriesFieldEvent | FrameResponseAccountStatusRelayedTodayFieldEvent | FrameResponseAccountStatusRelayPerDayFieldEvent | FrameResponseAccountStatusWantsFieldEvent | FrameResponseAccountStatusMaxWantsFieldEvent | FrameResponseProveContentBlockFieldEvent | FrameResponseProveContentHashesFieldEvent | FrameResponseReportBatchPhaseFieldEvent | FrameResponseReportBatchExpectedFieldEvent | FrameResponseReportBatchAnnouncedFieldEvent | FrameResponseReportBatchDeadlineFieldEvent | FrameResponseReportBatchRevisionFieldEvent | FrameResponseReportBatchCodeFieldEvent | FrameResponseReportBatchTextFieldEvent | FrameEventDevicesDeviceFieldEvent | FrameEventDevicesAccountFieldEvent | FrameEventDevicesUsernameFieldEvent | FrameEventDevicesPeerIdFieldEvent | FrameEventDevicesNameFieldEvent | FrameEventDevicesOnlineFieldEvent | FrameEventDevicesRemovedFieldEvent | FrameEventDevicesAddressesFieldEvent | FrameEventDevicesDepotFieldEvent | FrameEventDevicesHostFieldEvent | FrameEventDevicesRoleFieldEvent | FrameEventFromFieldEvent | FrameEventToFieldEvent | FrameEventChangesDeviceFieldEvent | FrameEventChangesPathFieldEvent | FrameEventChangesRevisionFieldEvent | FrameEventChangesRemovedFieldEvent | FrameEventChangesSizeFieldEvent | FrameEventChangesRootFieldEvent | FrameEventChangesMtimeFieldEvent | FrameEventChangesRestrictedFieldEvent | FrameEventResyncFieldEvent | FrameEventNoticeFieldEvent | FrameEventWantsWantFieldEvent | FrameEventWantsDeviceFieldEvent | FrameEventWantsUsernameFieldEvent | FrameEventWantsPathFieldEvent | FrameEventWantsSizeFieldEvent | FrameEventWantsRootFieldEvent | FrameEventWantsFetchFieldEvent | FrameEventWantsRevisionFieldEvent | FrameEventEndedCodeFieldEvent | FrameEventEndedTextFieldEvent | FrameEventArrivedFieldEvent | FrameEventLeftFieldEvent>;
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
    search?: Search;
    findEntries?: FindEntries;
    countFiles?: CountFiles;
    roster?: Roster;
    endTransfer?: EndTransfer;
    addWant?: AddWant;
    removeWant?: RemoveWant;
    listWants?: Empty;
    collectWants?: CollectWants;
    storeFile?: StoreFile;
    offerUpload?: OfferUpload;
    fileStored?: FileStored;
    deleteFiles?: DeleteFiles;
    dropContents?: DropContents;
    listDevices?: Empty;
    revokeDevice?: RevokeDevice;
    deregister?: Deregister;
    accountStatus?: Empty;
    moderate?: Moderate;
    complain?: Complain;
    proveContent?: ProveContent;
    reportBatch?: ReportBatch;
    tellBatch?: BatchState;
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
    interface RequestRegisterDeviceDepotFieldEvent {
        field: '$.register.device.depot';
        value: boolean;
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
    interface RequestLoginDeviceDepotFieldEvent {
        field: '$.login.device.depot';
        value: boolean;
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
    interface RequestResumeDeviceDepotFieldEvent {
        field: '$.resume.device.depot';
        value: boolean;
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
    interface RequestUpdateDeviceDeviceDepotFieldEvent {
        field: '$.updateDevice.device.depot';
        value: boolean;
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
    interface RequestPublishEntriesAudienceFieldEvent {
        field: '$.publish.entries[].audience';
        value: number;
        index: number;
    }
    interface RequestPublishEntriesSignatureFieldEvent {
        field: '$.publish.entries[].signature';
        value: Uint8Array<ArrayBuffer>;
        index: number;
    }
    interface RequestPublishAudiencesFieldEvent {
        field: '$.publish.audiences[]';
        index: number;
        value: string;
    }
    interface RequestPublishDeviceFieldEvent {
        field: '$.publish.device';
        value: number;
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
    interface RequestListFilesFolderFieldEvent {
        field: '$.listFiles.folder';
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
    interface RequestOfferDownloadAccountFieldEvent {
        field: '$.offerDownload.account';
        value: number;
    }
    interface RequestOfferDownloadProofsDeviceFieldEvent {
        field: '$.offerDownload.proofs[].device';
        value: number;
        index: number;
    }
    interface RequestOfferDownloadProofsUsernameFieldEvent {
        field: '$.offerDownload.proofs[].username';
        value: string;
        index: number;
    }
    interface RequestOfferDownloadProofsPathFieldEvent {
        field: '$.offerDownload.proofs[].path';
        value: string;
        index: number;
    }
    interface RequestOfferDownloadProofsSizeFieldEvent {
        field: '$.offerDownload.proofs[].size';
        value: number;
        index: number;
    }
    interface RequestOfferDownloadProofsRootFieldEvent {
        field: '$.offerDownload.proofs[].root';
        value: Uint8Array<ArrayBuffer>;
        index: number;
    }
    interface RequestOfferDownloadProofsMtimeFieldEvent {
        field: '$.offerDownload.proofs[].mtime';
        value: number;
        index: number;
    }
    interface RequestOfferDownloadProofsAudienceFieldEvent {
        field: '$.offerDownload.proofs[].audience';
        value: string;
        index: number;
    }
    interface RequestOfferDownloadProofsSignerFieldEvent {
        field: '$.offerDownload.proofs[].signer';
        value: string;
        index: number;
    }
    interface RequestOfferDownloadProofsSignatureFieldEvent {
        field: '$.offerDownload.proofs[].signature';
        value: Uint8Array<ArrayBuffer>;
        index: number;
    }
    interface RequestOfferDownloadProofsOnlineFieldEvent {
        field: '$.offerDownload.proofs[].online';
        value: boolean;
        index: number;
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
    interface RequestSearchTextFieldEvent {
        field: '$.search.text';
        value: string;
    }
    interface RequestSearchLimitFieldEvent {
        field: '$.search.limit';
        value: number;
    }
    interface RequestSearchCursorFieldEvent {
        field: '$.search.cursor';
        value: string;
    }
    interface RequestFindEntriesUsernameFieldEvent {
        field: '$.findEntries.username';
        value: string;
    }
    interface RequestFindEntriesPathsFieldEvent {
        field: '$.findEntries.paths[]';
        index: number;
        value: string;
    }
    interface RequestFindEntriesRootFieldEvent {
        field: '$.findEntries.root';
        value: Uint8Array<ArrayBuffer>;
    }
    interface RequestCountFilesDevicesFieldEvent {
        field: '$.countFiles.devices[]';
        index: number;
        value: number;
    }
    interface RequestRosterKnownPageFieldEvent {
        field: '$.roster.known[].page';
        value: number;
        index: number;
    }
    interface RequestRosterKnownDigestFieldEvent {
        field: '$.roster.known[].digest';
        value: Uint8Array<ArrayBuffer>;
        index: number;
    }
    interface RequestRosterFromFieldEvent {
        field: '$.roster.from';
        value: number;
    }
    interface RequestEndTransferTransferFieldEvent {
        field: '$.endTransfer.transfer';
        value: string;
    }
    interface RequestEndTransferTextFieldEvent {
        field: '$.endTransfer.text';
        value: string;
    }
    interface RequestAddWantPatternFieldEvent {
        field: '$.addWant.pattern';
        value: string;
    }
    interface RequestAddWantRootFieldEvent {
        field: '$.addWant.root';
        value: Uint8Array<ArrayBuffer>;
    }
    interface RequestAddWantLeastFieldEvent {
        field: '$.addWant.least';
        value: number;
    }
    interface RequestAddWantMostFieldEvent {
        field: '$.addWant.most';
        value: number;
    }
    interface RequestAddWantOwnerFieldEvent {
        field: '$.addWant.owner';
        value: string;
    }
    interface RequestAddWantFetchFieldEvent {
        field: '$.addWant.fetch';
        value: boolean;
    }
    interface RequestRemoveWantIdFieldEvent {
        field: '$.removeWant.id';
        value: number;
    }
    interface RequestCollectWantsSinceFieldEvent {
        field: '$.collectWants.since';
        value: number;
    }
    interface RequestStoreFileDepotFieldEvent {
        field: '$.storeFile.depot';
        value: number;
    }
    interface RequestStoreFilePathFieldEvent {
        field: '$.storeFile.path';
        value: string;
    }
    interface RequestStoreFileSizeFieldEvent {
        field: '$.storeFile.size';
        value: number;
    }
    interface RequestStoreFileRootFieldEvent {
        field: '$.storeFile.root';
        value: Uint8Array<ArrayBuffer>;
    }
    interface RequestStoreFileMtimeFieldEvent {
        field: '$.storeFile.mtime';
        value: number;
    }
    interface RequestStoreFileAudienceFieldEvent {
        field: '$.storeFile.audience';
        value: string;
    }
    interface RequestStoreFileSignatureFieldEvent {
        field: '$.storeFile.signature';
        value: Uint8Array<ArrayBuffer>;
    }
    interface RequestOfferUploadAccountFieldEvent {
        field: '$.offerUpload.account';
        value: number;
    }
    interface RequestOfferUploadUsernameFieldEvent {
        field: '$.offerUpload.username';
        value: string;
    }
    interface RequestOfferUploadDeviceFieldEvent {
        field: '$.offerUpload.device';
        value: number;
    }
    interface RequestOfferUploadShelfFieldEvent {
        field: '$.offerUpload.shelf';
        value: number;
    }
    interface RequestOfferUploadPathFieldEvent {
        field: '$.offerUpload.path';
        value: string;
    }
    interface RequestOfferUploadSizeFieldEvent {
        field: '$.offerUpload.size';
        value: number;
    }
    interface RequestOfferUploadRootFieldEvent {
        field: '$.offerUpload.root';
        value: Uint8Array<ArrayBuffer>;
    }
    interface RequestOfferUploadAudienceFieldEvent {
        field: '$.offerUpload.audience';
        value: string;
    }
    interface RequestOfferUploadSignatureFieldEvent {
        field: '$.offerUpload.signature';
        value: Uint8Array<ArrayBuffer>;
    }
    interface RequestOfferUploadSignerFieldEvent {
        field: '$.offerUpload.signer';
        value: string;
    }
    interface RequestFileStoredShelfFieldEvent {
        field: '$.fileStored.shelf';
        value: number;
    }
    interface RequestFileStoredPathFieldEvent {
        field: '$.fileStored.path';
        value: string;
    }
    interface RequestFileStoredRootFieldEvent {
        field: '$.fileStored.root';
        value: Uint8Array<ArrayBuffer>;
    }
    interface RequestDeleteFilesDeviceFieldEvent {
        field: '$.deleteFiles.device';
        value: number;
    }
    interface RequestDeleteFilesPathsFieldEvent {
        field: '$.deleteFiles.paths[]';
        index: number;
        value: string;
    }
    interface RequestDropContentsShelfFieldEvent {
        field: '$.dropContents.shelf';
        value: number;
    }
    interface RequestDropContentsPathsFieldEvent {
        field: '$.dropContents.paths[]';
        index: number;
        value: string;
    }
    interface RequestDropContentsAllFieldEvent {
        field: '$.dropContents.all';
        value: boolean;
    }
    interface RequestRevokeDeviceDeviceFieldEvent {
        field: '$.revokeDevice.device';
        value: number;
    }
    interface RequestDeregisterPasswordFieldEvent {
        field: '$.deregister.password';
        value: string;
    }
    interface RequestModerateActionFieldEvent {
        field: '$.moderate.action';
        value: string;
    }
    interface RequestModerateTargetFieldEvent {
        field: '$.moderate.target';
        value: string;
    }
    interface RequestModerateTextFieldEvent {
        field: '$.moderate.text';
        value: string;
    }
    interface RequestModerateLastsFieldEvent {
        field: '$.moderate.lasts';
        value: number;
    }
    interface RequestComplainDeviceFieldEvent {
        field: '$.complain.device';
        value: number;
    }
    interface RequestComplainRootFieldEvent {
        field: '$.complain.root';
        value: Uint8Array<ArrayBuffer>;
    }
    interface RequestProveContentRootFieldEvent {
        field: '$.proveContent.root';
        value: Uint8Array<ArrayBuffer>;
    }
    interface RequestProveContentBlockFieldEvent {
        field: '$.proveContent.block';
        value: number;
    }
    interface RequestReportBatchStepFieldEvent {
        field: '$.reportBatch.step';
        value: string;
    }
    interface RequestReportBatchEntriesFieldEvent {
        field: '$.reportBatch.entries';
        value: number;
    }
    interface RequestReportBatchFingerprintFieldEvent {
        field: '$.reportBatch.fingerprint';
        value: Uint8Array<ArrayBuffer>;
    }
    interface RequestReportBatchHaveFieldEvent {
        field: '$.reportBatch.have';
        value: number;
    }
    interface RequestReportBatchWantedFieldEvent {
        field: '$.reportBatch.wanted';
        value: number;
    }
    interface RequestReportBatchBytesFieldEvent {
        field: '$.reportBatch.bytes';
        value: number;
    }
    interface RequestReportBatchTextFieldEvent {
        field: '$.reportBatch.text';
        value: string;
    }
    interface RequestTellBatchPhaseFieldEvent {
        field: '$.tellBatch.phase';
        value: string;
    }
    interface RequestTellBatchExpectedFieldEvent {
        field: '$.tellBatch.expected';
        value: number;
    }
    interface RequestTellBatchAnnouncedFieldEvent {
        field: '$.tellBatch.announced';
        value: number;
    }
    interface RequestTellBatchDeadlineFieldEvent {
        field: '$.tellBatch.deadline';
        value: number;
    }
    interface RequestTellBatchRevisionFieldEvent {
        field: '$.tellBatch.revision';
        value: number;
    }
    interface RequestTellBatchCodeFieldEvent {
        field: '$.tellBatch.code';
        value: number;
    }
    interface RequestTellBatchTextFieldEvent {
        field: '$.tellBatch.text';
        value: string;
    }
    function encode(obj: Partial<Request>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Request>): Request;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Request>): Generator<RequestIdFieldEvent | RequestHelloAgentFieldEvent | RequestHelloProtocolMinorFieldEvent | RequestHelloMaxFrameBytesFieldEvent | RequestRegisterUsernameFieldEvent | RequestRegisterPasswordFieldEvent | RequestRegisterInviteFieldEvent | RequestRegisterDeviceNameFieldEvent | RequestRegisterDeviceAddressesFieldEvent | RequestRegisterDeviceDepotFieldEvent | RequestLoginUsernameFieldEvent | RequestLoginPasswordFieldEvent | RequestLoginDeviceNameFieldEvent | RequestLoginDeviceAddressesFieldEvent | RequestLoginDeviceDepotFieldEvent | RequestResumeDeviceNameFieldEvent | RequestResumeDeviceAddressesFieldEvent | RequestResumeDeviceDepotFieldEvent | RequestUpdateDeviceDeviceNameFieldEvent | RequestUpdateDeviceDeviceAddressesFieldEvent | RequestUpdateDeviceDeviceDepotFieldEvent | RequestChangePasswordOldFieldEvent | RequestChangePasswordNewFieldEvent | RequestPublishEntriesPathFieldEvent | RequestPublishEntriesSizeFieldEvent | RequestPublishEntriesRootFieldEvent | RequestPublishEntriesMtimeFieldEvent | RequestPublishEntriesAudienceFieldEvent | RequestPublishEntriesSignatureFieldEvent | RequestPublishAudiencesFieldEvent | RequestPublishDeviceFieldEvent | RequestWithdrawPathsFieldEvent | RequestSubscribeHubIdFieldEvent | RequestSubscribeSinceFieldEvent | RequestListChangesAfterFieldEvent | RequestListChangesUntilFieldEvent | RequestListUsersAfterFieldEvent | RequestListFilesDeviceFieldEvent | RequestListFilesAfterFieldEvent | RequestListFilesFolderFieldEvent | RequestOpenDownloadDeviceFieldEvent | RequestOpenDownloadPathFieldEvent | RequestOpenDownloadRootFieldEvent | RequestOpenDownloadMoreFieldEvent | RequestNewTicketTransferFieldEvent | RequestNewTicketRouteFieldEvent | RequestAskDialBackTransferFieldEvent | RequestCloseTransferTransferFieldEvent | RequestListSourcesRootFieldEvent | RequestReportContentRootFieldEvent | RequestReportContentSizeFieldEvent | RequestReportContentHaveFieldEvent | RequestReportContentStateFieldEvent | RequestSourceLoadDeviceFieldEvent | RequestSourceLoadRootFieldEvent | RequestOfferDownloadTransferFieldEvent | RequestOfferDownloadRequesterFieldEvent | RequestOfferDownloadUsernameFieldEvent | RequestOfferDownloadDeviceNameFieldEvent | RequestOfferDownloadPathFieldEvent | RequestOfferDownloadRootFieldEvent | RequestOfferDownloadMoreFieldEvent | RequestOfferDownloadAccountFieldEvent | RequestOfferDownloadProofsDeviceFieldEvent | RequestOfferDownloadProofsUsernameFieldEvent | RequestOfferDownloadProofsPathFieldEvent | RequestOfferDownloadProofsSizeFieldEvent | RequestOfferDownloadProofsRootFieldEvent | RequestOfferDownloadProofsMtimeFieldEvent | RequestOfferDownloadProofsAudienceFieldEvent | RequestOfferDownloadProofsSignerFieldEvent | RequestOfferDownloadProofsSignatureFieldEvent | RequestOfferDownloadProofsOnlineFieldEvent | RequestDialBackTransferFieldEvent | RequestDialBackPeerIdFieldEvent | RequestDialBackAddressesFieldEvent | RequestGetLoadRootFieldEvent | RequestReportSeedsSeedsRootFieldEvent | RequestReportSeedsSeedsSizeFieldEvent | RequestSearchTextFieldEvent | RequestSearchLimitFieldEvent | RequestSearchCursorFieldEvent | RequestFindEntriesUsernameFieldEvent | RequestFindEntriesPathsFieldEvent | RequestFindEntriesRootFieldEvent | RequestCountFilesDevicesFieldEvent | RequestRosterKnownPageFieldEvent | RequestRosterKnownDigestFieldEvent | RequestRosterFromFieldEvent | RequestEndTransferTransferFieldEvent | RequestEndTransferTextFieldEvent | RequestAddWantPatternFieldEvent | RequestAddWantRootFieldEvent | RequestAddWantLeastFieldEvent | RequestAddWantMostFieldEvent | RequestAddWantOwnerFieldEvent | RequestAddWantFetchFieldEvent | RequestRemoveWantIdFieldEvent | RequestCollectWantsSinceFieldEvent | RequestStoreFileDepotFieldEvent | RequestStoreFilePathFieldEvent | RequestStoreFileSizeFieldEvent | RequestStoreFileRootFieldEvent | RequestStoreFileMtimeFieldEvent | RequestStoreFileAudienceFieldEvent | RequestStoreFileSignatureFieldEvent | RequestOfferUploadAccountFieldEvent | RequestOfferUploadUsernameFieldEvent | RequestOfferUploadDeviceFieldEvent | RequestOfferUploadShelfFieldEvent | RequestOfferUploadPathFieldEvent | RequestOfferUploadSizeFieldEvent | RequestOfferUploadRootFieldEvent | RequestOfferUploadAudienceFieldEvent | RequestOfferUploadSignatureFieldEvent | RequestOfferUploadSignerFieldEvent | RequestFileStoredShelfFieldEvent | RequestFileStoredPathFieldEvent | RequestFileStoredRootFieldEvent | RequestDeleteFilesDeviceFieldEvent | RequestDeleteFilesPathsFieldEvent | RequestDropContentsShelfFieldEvent | RequestDropContentsPathsFieldEvent | RequestDropContentsAllFieldEvent | RequestRevokeDeviceDeviceFieldEvent | RequestDeregisterPasswordFieldEvent | RequestModerateActionFieldEvent | RequestModerateTargetFieldEvent | RequestModerateTextFieldEvent | RequestModerateLastsFieldEvent | RequestComplainDeviceFieldEvent | RequestComplainRootFieldEvent | RequestProveContentRootFieldEvent | RequestProveContentBlockFieldEvent | RequestReportBatchStepFieldEvent | RequestReportBatchEntriesFieldEvent | RequestReportBatchFingerprintFieldEvent | RequestReportBatchHaveFieldEvent | RequestReportBatchWantedFieldEvent | RequestReportBatchBytesFieldEvent | RequestReportBatchTextFieldEvent | RequestTellBatchPhaseFieldEvent | RequestTellBatchExpectedFieldEvent | RequestTellBatchAnnouncedFieldEvent | RequestTellBatchDeadlineFieldEvent | RequestTellBatchRevisionFieldEvent | RequestTellBatchCodeFieldEvent | RequestTellBatchTextFieldEvent>;
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
    search?: SearchPage;
    findEntries?: EntriesAnswer;
    countFiles?: CountsAnswer;
    roster?: RosterAnswer;
    endTransfer?: Empty;
    addWant?: AddWantAnswer;
    removeWant?: Empty;
    listWants?: WantsAnswer;
    collectWants?: WantHits;
    storeFile?: StoreFileAnswer;
    offerUpload?: Empty;
    fileStored?: Empty;
    deleteFiles?: DeleteFilesAnswer;
    dropContents?: Empty;
    listDevices?: OwnDevices;
    revokeDevice?: Empty;
    deregister?: Empty;
    accountStatus?: AccountStatus;
    moderate?: Empty;
    complain?: Empty;
    proveContent?: ContentProof;
    reportBatch?: BatchState;
    tellBatch?: Empty;
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
    interface ResponseListChangesChangesRestrictedFieldEvent {
        field: '$.listChanges.changes[].restricted';
        value: boolean;
        index: number;
    }
    interface ResponseListChangesNextFieldEvent {
        field: '$.listChanges.next';
        value: number;
    }
    interface ResponseListChangesResetFieldEvent {
        field: '$.listChanges.reset';
        value: boolean;
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
    interface ResponseListUsersDevicesDepotFieldEvent {
        field: '$.listUsers.devices[].depot';
        value: boolean;
        index: number;
    }
    interface ResponseListUsersDevicesHostFieldEvent {
        field: '$.listUsers.devices[].host';
        value: number;
        index: number;
    }
    interface ResponseListUsersDevicesRoleFieldEvent {
        field: '$.listUsers.devices[].role';
        value: string;
        index: number;
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
    interface ResponseListFilesEntriesAudienceFieldEvent {
        field: '$.listFiles.entries[].audience';
        value: number;
        index: number;
    }
    interface ResponseListFilesEntriesSignatureFieldEvent {
        field: '$.listFiles.entries[].signature';
        value: Uint8Array<ArrayBuffer>;
        index: number;
    }
    interface ResponseListFilesMoreFieldEvent {
        field: '$.listFiles.more';
        value: boolean;
    }
    interface ResponseListFilesAudiencesFieldEvent {
        field: '$.listFiles.audiences[]';
        index: number;
        value: string;
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
    interface ResponseSearchHitsRootFieldEvent {
        field: '$.search.hits[].root';
        value: Uint8Array<ArrayBuffer>;
        index: number;
    }
    interface ResponseSearchHitsSizeFieldEvent {
        field: '$.search.hits[].size';
        value: number;
        index: number;
    }
    interface ResponseSearchHitsMtimeFieldEvent {
        field: '$.search.hits[].mtime';
        value: number;
        index: number;
    }
    interface ResponseSearchHitsPlacesDeviceFieldEvent {
        field: '$.search.hits[].places[].device';
        value: number;
        index: number;
    }
    interface ResponseSearchHitsPlacesUsernameFieldEvent {
        field: '$.search.hits[].places[].username';
        value: string;
        index: number;
    }
    interface ResponseSearchHitsPlacesPathFieldEvent {
        field: '$.search.hits[].places[].path';
        value: string;
        index: number;
    }
    interface ResponseSearchHitsPlacesOnlineFieldEvent {
        field: '$.search.hits[].places[].online';
        value: boolean;
        index: number;
    }
    interface ResponseSearchHitsSourcesFieldEvent {
        field: '$.search.hits[].sources';
        value: number;
        index: number;
    }
    interface ResponseSearchHitsOnlineFieldEvent {
        field: '$.search.hits[].online';
        value: number;
        index: number;
    }
    interface ResponseSearchCursorFieldEvent {
        field: '$.search.cursor';
        value: string;
    }
    interface ResponseFindEntriesEntriesDeviceFieldEvent {
        field: '$.findEntries.entries[].device';
        value: number;
        index: number;
    }
    interface ResponseFindEntriesEntriesUsernameFieldEvent {
        field: '$.findEntries.entries[].username';
        value: string;
        index: number;
    }
    interface ResponseFindEntriesEntriesPathFieldEvent {
        field: '$.findEntries.entries[].path';
        value: string;
        index: number;
    }
    interface ResponseFindEntriesEntriesSizeFieldEvent {
        field: '$.findEntries.entries[].size';
        value: number;
        index: number;
    }
    interface ResponseFindEntriesEntriesRootFieldEvent {
        field: '$.findEntries.entries[].root';
        value: Uint8Array<ArrayBuffer>;
        index: number;
    }
    interface ResponseFindEntriesEntriesMtimeFieldEvent {
        field: '$.findEntries.entries[].mtime';
        value: number;
        index: number;
    }
    interface ResponseFindEntriesEntriesAudienceFieldEvent {
        field: '$.findEntries.entries[].audience';
        value: string;
        index: number;
    }
    interface ResponseFindEntriesEntriesSignerFieldEvent {
        field: '$.findEntries.entries[].signer';
        value: string;
        index: number;
    }
    interface ResponseFindEntriesEntriesSignatureFieldEvent {
        field: '$.findEntries.entries[].signature';
        value: Uint8Array<ArrayBuffer>;
        index: number;
    }
    interface ResponseFindEntriesEntriesOnlineFieldEvent {
        field: '$.findEntries.entries[].online';
        value: boolean;
        index: number;
    }
    interface ResponseCountFilesCountsDeviceFieldEvent {
        field: '$.countFiles.counts[].device';
        value: number;
        index: number;
    }
    interface ResponseCountFilesCountsFilesFieldEvent {
        field: '$.countFiles.counts[].files';
        value: number;
        index: number;
    }
    interface ResponseCountFilesCountsBytesFieldEvent {
        field: '$.countFiles.counts[].bytes';
        value: number;
        index: number;
    }
    interface ResponseRosterPagesPageFieldEvent {
        field: '$.roster.pages[].page';
        value: number;
        index: number;
    }
    interface ResponseRosterPagesDevicesFieldEvent {
        field: '$.roster.pages[].devices';
        value: Uint8Array<ArrayBuffer>;
        index: number;
    }
    interface ResponseRosterNextFieldEvent {
        field: '$.roster.next';
        value: number;
    }
    interface ResponseRosterOnlineFieldEvent {
        field: '$.roster.online';
        value: Uint8Array<ArrayBuffer>;
    }
    interface ResponseAddWantIdFieldEvent {
        field: '$.addWant.id';
        value: number;
    }
    interface ResponseListWantsWantsIdFieldEvent {
        field: '$.listWants.wants[].id';
        value: number;
        index: number;
    }
    interface ResponseListWantsWantsPatternFieldEvent {
        field: '$.listWants.wants[].pattern';
        value: string;
        index: number;
    }
    interface ResponseListWantsWantsRootFieldEvent {
        field: '$.listWants.wants[].root';
        value: Uint8Array<ArrayBuffer>;
        index: number;
    }
    interface ResponseListWantsWantsLeastFieldEvent {
        field: '$.listWants.wants[].least';
        value: number;
        index: number;
    }
    interface ResponseListWantsWantsMostFieldEvent {
        field: '$.listWants.wants[].most';
        value: number;
        index: number;
    }
    interface ResponseListWantsWantsOwnerFieldEvent {
        field: '$.listWants.wants[].owner';
        value: string;
        index: number;
    }
    interface ResponseListWantsWantsFetchFieldEvent {
        field: '$.listWants.wants[].fetch';
        value: boolean;
        index: number;
    }
    interface ResponseListWantsWantsCreatedAtFieldEvent {
        field: '$.listWants.wants[].createdAt';
        value: number;
        index: number;
    }
    interface ResponseListWantsWantsHitsFieldEvent {
        field: '$.listWants.wants[].hits';
        value: number;
        index: number;
    }
    interface ResponseCollectWantsHitsWantFieldEvent {
        field: '$.collectWants.hits[].want';
        value: number;
        index: number;
    }
    interface ResponseCollectWantsHitsDeviceFieldEvent {
        field: '$.collectWants.hits[].device';
        value: number;
        index: number;
    }
    interface ResponseCollectWantsHitsUsernameFieldEvent {
        field: '$.collectWants.hits[].username';
        value: string;
        index: number;
    }
    interface ResponseCollectWantsHitsPathFieldEvent {
        field: '$.collectWants.hits[].path';
        value: string;
        index: number;
    }
    interface ResponseCollectWantsHitsSizeFieldEvent {
        field: '$.collectWants.hits[].size';
        value: number;
        index: number;
    }
    interface ResponseCollectWantsHitsRootFieldEvent {
        field: '$.collectWants.hits[].root';
        value: Uint8Array<ArrayBuffer>;
        index: number;
    }
    interface ResponseCollectWantsHitsFetchFieldEvent {
        field: '$.collectWants.hits[].fetch';
        value: boolean;
        index: number;
    }
    interface ResponseCollectWantsHitsRevisionFieldEvent {
        field: '$.collectWants.hits[].revision';
        value: number;
        index: number;
    }
    interface ResponseCollectWantsUntilFieldEvent {
        field: '$.collectWants.until';
        value: number;
    }
    interface ResponseCollectWantsMoreFieldEvent {
        field: '$.collectWants.more';
        value: boolean;
    }
    interface ResponseStoreFileDeviceFieldEvent {
        field: '$.storeFile.device';
        value: number;
    }
    interface ResponseStoreFileStoredFieldEvent {
        field: '$.storeFile.stored';
        value: boolean;
    }
    interface ResponseDeleteFilesRemovedFieldEvent {
        field: '$.deleteFiles.removed[]';
        index: number;
        value: boolean;
    }
    interface ResponseDeleteFilesPendingFieldEvent {
        field: '$.deleteFiles.pending';
        value: boolean;
    }
    interface ResponseListDevicesDevicesDeviceFieldEvent {
        field: '$.listDevices.devices[].device';
        value: number;
        index: number;
    }
    interface ResponseListDevicesDevicesPeerIdFieldEvent {
        field: '$.listDevices.devices[].peerId';
        value: string;
        index: number;
    }
    interface ResponseListDevicesDevicesNameFieldEvent {
        field: '$.listDevices.devices[].name';
        value: string;
        index: number;
    }
    interface ResponseListDevicesDevicesOnlineFieldEvent {
        field: '$.listDevices.devices[].online';
        value: boolean;
        index: number;
    }
    interface ResponseListDevicesDevicesEntriesFieldEvent {
        field: '$.listDevices.devices[].entries';
        value: number;
        index: number;
    }
    interface ResponseListDevicesDevicesCreatedAtFieldEvent {
        field: '$.listDevices.devices[].createdAt';
        value: number;
        index: number;
    }
    interface ResponseListDevicesDevicesLastSeenAtFieldEvent {
        field: '$.listDevices.devices[].lastSeenAt';
        value: number;
        index: number;
    }
    interface ResponseListDevicesDevicesRevokedFieldEvent {
        field: '$.listDevices.devices[].revoked';
        value: boolean;
        index: number;
    }
    interface ResponseListDevicesDevicesHostFieldEvent {
        field: '$.listDevices.devices[].host';
        value: number;
        index: number;
    }
    interface ResponseAccountStatusRoleFieldEvent {
        field: '$.accountStatus.role';
        value: string;
    }
    interface ResponseAccountStatusNoticeFieldEvent {
        field: '$.accountStatus.notice';
        value: string;
    }
    interface ResponseAccountStatusEntriesFieldEvent {
        field: '$.accountStatus.entries';
        value: number;
    }
    interface ResponseAccountStatusMaxEntriesFieldEvent {
        field: '$.accountStatus.maxEntries';
        value: number;
    }
    interface ResponseAccountStatusRelayedTodayFieldEvent {
        field: '$.accountStatus.relayedToday';
        value: number;
    }
    interface ResponseAccountStatusRelayPerDayFieldEvent {
        field: '$.accountStatus.relayPerDay';
        value: number;
    }
    interface ResponseAccountStatusWantsFieldEvent {
        field: '$.accountStatus.wants';
        value: number;
    }
    interface ResponseAccountStatusMaxWantsFieldEvent {
        field: '$.accountStatus.maxWants';
        value: number;
    }
    interface ResponseProveContentBlockFieldEvent {
        field: '$.proveContent.block';
        value: Uint8Array<ArrayBuffer>;
    }
    interface ResponseProveContentHashesFieldEvent {
        field: '$.proveContent.hashes[]';
        index: number;
        value: Uint8Array<ArrayBuffer>;
    }
    interface ResponseReportBatchPhaseFieldEvent {
        field: '$.reportBatch.phase';
        value: string;
    }
    interface ResponseReportBatchExpectedFieldEvent {
        field: '$.reportBatch.expected';
        value: number;
    }
    interface ResponseReportBatchAnnouncedFieldEvent {
        field: '$.reportBatch.announced';
        value: number;
    }
    interface ResponseReportBatchDeadlineFieldEvent {
        field: '$.reportBatch.deadline';
        value: number;
    }
    interface ResponseReportBatchRevisionFieldEvent {
        field: '$.reportBatch.revision';
        value: number;
    }
    interface ResponseReportBatchCodeFieldEvent {
        field: '$.reportBatch.code';
        value: number;
    }
    interface ResponseReportBatchTextFieldEvent {
        field: '$.reportBatch.text';
        value: string;
    }
    function encode(obj: Partial<Response>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Response>): Response;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Response>): Generator<ResponseIdFieldEvent | ResponseRefusalCodeFieldEvent | ResponseRefusalTextFieldEvent | ResponseHelloAgentFieldEvent | ResponseHelloHubNameFieldEvent | ResponseHelloHubIdFieldEvent | ResponseHelloRegistrationFieldEvent | ResponseHelloNowFieldEvent | ResponseHelloObservedAddressFieldEvent | ResponseHelloMaxFrameBytesFieldEvent | ResponseHelloMaxEntriesFieldEvent | ResponseRegisterAccountFieldEvent | ResponseRegisterUsernameFieldEvent | ResponseRegisterDeviceFieldEvent | ResponseRegisterEntriesFieldEvent | ResponseRegisterFingerprintFieldEvent | ResponseLoginAccountFieldEvent | ResponseLoginUsernameFieldEvent | ResponseLoginDeviceFieldEvent | ResponseLoginEntriesFieldEvent | ResponseLoginFingerprintFieldEvent | ResponseResumeAccountFieldEvent | ResponseResumeUsernameFieldEvent | ResponseResumeDeviceFieldEvent | ResponseResumeEntriesFieldEvent | ResponseResumeFingerprintFieldEvent | ResponsePublishVerdictsCodeFieldEvent | ResponsePublishVerdictsTextFieldEvent | ResponsePublishRevisionFieldEvent | ResponseWithdrawRemovedFieldEvent | ResponseWithdrawRevisionFieldEvent | ResponseSubscribeHubIdFieldEvent | ResponseSubscribeRevisionFieldEvent | ResponseSubscribeResetFieldEvent | ResponseListChangesChangesDeviceFieldEvent | ResponseListChangesChangesPathFieldEvent | ResponseListChangesChangesRevisionFieldEvent | ResponseListChangesChangesRemovedFieldEvent | ResponseListChangesChangesSizeFieldEvent | ResponseListChangesChangesRootFieldEvent | ResponseListChangesChangesMtimeFieldEvent | ResponseListChangesChangesRestrictedFieldEvent | ResponseListChangesNextFieldEvent | ResponseListChangesResetFieldEvent | ResponseListUsersDevicesDeviceFieldEvent | ResponseListUsersDevicesAccountFieldEvent | ResponseListUsersDevicesUsernameFieldEvent | ResponseListUsersDevicesPeerIdFieldEvent | ResponseListUsersDevicesNameFieldEvent | ResponseListUsersDevicesOnlineFieldEvent | ResponseListUsersDevicesRemovedFieldEvent | ResponseListUsersDevicesAddressesFieldEvent | ResponseListUsersDevicesDepotFieldEvent | ResponseListUsersDevicesHostFieldEvent | ResponseListUsersDevicesRoleFieldEvent | ResponseListUsersNextFieldEvent | ResponseListFilesEntriesPathFieldEvent | ResponseListFilesEntriesSizeFieldEvent | ResponseListFilesEntriesRootFieldEvent | ResponseListFilesEntriesMtimeFieldEvent | ResponseListFilesEntriesAudienceFieldEvent | ResponseListFilesEntriesSignatureFieldEvent | ResponseListFilesMoreFieldEvent | ResponseListFilesAudiencesFieldEvent | ResponseOpenDownloadTransferFieldEvent | ResponseOpenDownloadPeerIdFieldEvent | ResponseOpenDownloadAddressesFieldEvent | ResponseOpenDownloadSizeFieldEvent | ResponseOpenDownloadRootFieldEvent | ResponseOpenDownloadRelayFieldEvent | ResponseNewTicketTicketFieldEvent | ResponseListSourcesSourcesDeviceFieldEvent | ResponseListSourcesSourcesCompleteFieldEvent | ResponseListSourcesSourcesHaveFieldEvent | ResponseSourceLoadTransfersFieldEvent | ResponseGetLoadTransfersFieldEvent | ResponseSearchHitsRootFieldEvent | ResponseSearchHitsSizeFieldEvent | ResponseSearchHitsMtimeFieldEvent | ResponseSearchHitsPlacesDeviceFieldEvent | ResponseSearchHitsPlacesUsernameFieldEvent | ResponseSearchHitsPlacesPathFieldEvent | ResponseSearchHitsPlacesOnlineFieldEvent | ResponseSearchHitsSourcesFieldEvent | ResponseSearchHitsOnlineFieldEvent | ResponseSearchCursorFieldEvent | ResponseFindEntriesEntriesDeviceFieldEvent | ResponseFindEntriesEntriesUsernameFieldEvent | ResponseFindEntriesEntriesPathFieldEvent | ResponseFindEntriesEntriesSizeFieldEvent | ResponseFindEntriesEntriesRootFieldEvent | ResponseFindEntriesEntriesMtimeFieldEvent | ResponseFindEntriesEntriesAudienceFieldEvent | ResponseFindEntriesEntriesSignerFieldEvent | ResponseFindEntriesEntriesSignatureFieldEvent | ResponseFindEntriesEntriesOnlineFieldEvent | ResponseCountFilesCountsDeviceFieldEvent | ResponseCountFilesCountsFilesFieldEvent | ResponseCountFilesCountsBytesFieldEvent | ResponseRosterPagesPageFieldEvent | ResponseRosterPagesDevicesFieldEvent | ResponseRosterNextFieldEvent | ResponseRosterOnlineFieldEvent | ResponseAddWantIdFieldEvent | ResponseListWantsWantsIdFieldEvent | ResponseListWantsWantsPatternFieldEvent | ResponseListWantsWantsRootFieldEvent | ResponseListWantsWantsLeastFieldEvent | ResponseListWantsWantsMostFieldEvent | ResponseListWantsWantsOwnerFieldEvent | ResponseListWantsWantsFetchFieldEvent | ResponseListWantsWantsCreatedAtFieldEvent | ResponseListWantsWantsHitsFieldEvent | ResponseCollectWantsHitsWantFieldEvent | ResponseCollectWantsHitsDeviceFieldEvent | ResponseCollectWantsHitsUsernameFieldEvent | ResponseCollectWantsHitsPathFieldEvent | ResponseCollectWantsHitsSizeFieldEvent | ResponseCollectWantsHitsRootFieldEvent | ResponseCollectWantsHitsFetchFieldEvent | ResponseCollectWantsHitsRevisionFieldEvent | ResponseCollectWantsUntilFieldEvent | ResponseCollectWantsMoreFieldEvent | ResponseStoreFileDeviceFieldEvent | ResponseStoreFileStoredFieldEvent | ResponseDeleteFilesRemovedFieldEvent | ResponseDeleteFilesPendingFieldEvent | ResponseListDevicesDevicesDeviceFieldEvent | ResponseListDevicesDevicesPeerIdFieldEvent | ResponseListDevicesDevicesNameFieldEvent | ResponseListDevicesDevicesOnlineFieldEvent | ResponseListDevicesDevicesEntriesFieldEvent | ResponseListDevicesDevicesCreatedAtFieldEvent | ResponseListDevicesDevicesLastSeenAtFieldEvent | ResponseListDevicesDevicesRevokedFieldEvent | ResponseListDevicesDevicesHostFieldEvent | ResponseAccountStatusRoleFieldEvent | ResponseAccountStatusNoticeFieldEvent | ResponseAccountStatusEntriesFieldEvent | ResponseAccountStatusMaxEntriesFieldEvent | ResponseAccountStatusRelayedTodayFieldEvent | ResponseAccountStatusRelayPerDayFieldEvent | ResponseAccountStatusWantsFieldEvent | ResponseAccountStatusMaxWantsFieldEvent | ResponseProveContentBlockFieldEvent | ResponseProveContentHashesFieldEvent | ResponseReportBatchPhaseFieldEvent | ResponseReportBatchExpectedFieldEvent | ResponseReportBatchAnnouncedFieldEvent | ResponseReportBatchDeadlineFieldEvent | ResponseReportBatchRevisionFieldEvent | ResponseReportBatchCodeFieldEvent | ResponseReportBatchTextFieldEvent>;
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
    depot: boolean;
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
    interface DeviceDepotFieldEvent {
        field: '$.depot';
        value: boolean;
    }
    function encode(obj: Partial<Device>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Device>): Device;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Device>): Generator<DeviceNameFieldEvent | DeviceAddressesFieldEvent | DeviceDepotFieldEvent>;
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
    interface RegisterDeviceDepotFieldEvent {
        field: '$.device.depot';
        value: boolean;
    }
    function encode(obj: Partial<Register>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Register>): Register;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Register>): Generator<RegisterUsernameFieldEvent | RegisterPasswordFieldEvent | RegisterInviteFieldEvent | RegisterDeviceNameFieldEvent | RegisterDeviceAddressesFieldEvent | RegisterDeviceDepotFieldEvent>;
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
    interface LoginDeviceDepotFieldEvent {
        field: '$.device.depot';
        value: boolean;
    }
    function encode(obj: Partial<Login>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Login>): Login;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Login>): Generator<LoginUsernameFieldEvent | LoginPasswordFieldEvent | LoginDeviceNameFieldEvent | LoginDeviceAddressesFieldEvent | LoginDeviceDepotFieldEvent>;
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
    interface ResumeDeviceDepotFieldEvent {
        field: '$.device.depot';
        value: boolean;
    }
    function encode(obj: Partial<Resume>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Resume>): Resume;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Resume>): Generator<ResumeDeviceNameFieldEvent | ResumeDeviceAddressesFieldEvent | ResumeDeviceDepotFieldEvent>;
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
    interface UpdateDeviceDeviceDepotFieldEvent {
        field: '$.device.depot';
        value: boolean;
    }
    function encode(obj: Partial<UpdateDevice>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<UpdateDevice>): UpdateDevice;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<UpdateDevice>): Generator<UpdateDeviceDeviceNameFieldEvent | UpdateDeviceDeviceAddressesFieldEvent | UpdateDeviceDeviceDepotFieldEvent>;
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
    audience: number;
    signature: Uint8Array<ArrayBuffer>;
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
    interface EntryAudienceFieldEvent {
        field: '$.audience';
        value: number;
    }
    interface EntrySignatureFieldEvent {
        field: '$.signature';
        value: Uint8Array<ArrayBuffer>;
    }
    function encode(obj: Partial<Entry>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Entry>): Entry;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Entry>): Generator<EntryPathFieldEvent | EntrySizeFieldEvent | EntryRootFieldEvent | EntryMtimeFieldEvent | EntryAudienceFieldEvent | EntrySignatureFieldEvent>;
}
export interface Publish {
    entries: Entry[];
    audiences: string[];
    device: number;
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
    interface PublishEntriesAudienceFieldEvent {
        field: '$.entries[].audience';
        value: number;
        index: number;
    }
    interface PublishEntriesSignatureFieldEvent {
        field: '$.entries[].signature';
        value: Uint8Array<ArrayBuffer>;
        index: number;
    }
    interface PublishAudiencesFieldEvent {
        field: '$.audiences[]';
        index: number;
        value: string;
    }
    interface PublishDeviceFieldEvent {
        field: '$.device';
        value: number;
    }
    function encode(obj: Partial<Publish>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Publish>): Publish;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Publish>): Generator<PublishEntriesPathFieldEvent | PublishEntriesSizeFieldEvent | PublishEntriesRootFieldEvent | PublishEntriesMtimeFieldEvent | PublishEntriesAudienceFieldEvent | PublishEntriesSignatureFieldEvent | PublishAudiencesFieldEvent | PublishDeviceFieldEvent>;
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
    restricted: boolean;
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
    interface ChangeRestrictedFieldEvent {
        field: '$.restricted';
        value: boolean;
    }
    function encode(obj: Partial<Change>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Change>): Change;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Change>): Generator<ChangeDeviceFieldEvent | ChangePathFieldEvent | ChangeRevisionFieldEvent | ChangeRemovedFieldEvent | ChangeSizeFieldEvent | ChangeRootFieldEvent | ChangeMtimeFieldEvent | ChangeRestrictedFieldEvent>;
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
    reset: boolean;
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
    interface ChangesPageChangesRestrictedFieldEvent {
        field: '$.changes[].restricted';
        value: boolean;
        index: number;
    }
    interface ChangesPageNextFieldEvent {
        field: '$.next';
        value: number;
    }
    interface ChangesPageResetFieldEvent {
        field: '$.reset';
        value: boolean;
    }
    function encode(obj: Partial<ChangesPage>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<ChangesPage>): ChangesPage;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<ChangesPage>): Generator<ChangesPageChangesDeviceFieldEvent | ChangesPageChangesPathFieldEvent | ChangesPageChangesRevisionFieldEvent | ChangesPageChangesRemovedFieldEvent | ChangesPageChangesSizeFieldEvent | ChangesPageChangesRootFieldEvent | ChangesPageChangesMtimeFieldEvent | ChangesPageChangesRestrictedFieldEvent | ChangesPageNextFieldEvent | ChangesPageResetFieldEvent>;
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
    depot: boolean;
    host: number;
    role: string;
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
    interface DeviceStateDepotFieldEvent {
        field: '$.depot';
        value: boolean;
    }
    interface DeviceStateHostFieldEvent {
        field: '$.host';
        value: number;
    }
    interface DeviceStateRoleFieldEvent {
        field: '$.role';
        value: string;
    }
    function encode(obj: Partial<DeviceState>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<DeviceState>): DeviceState;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<DeviceState>): Generator<DeviceStateDeviceFieldEvent | DeviceStateAccountFieldEvent | DeviceStateUsernameFieldEvent | DeviceStatePeerIdFieldEvent | DeviceStateNameFieldEvent | DeviceStateOnlineFieldEvent | DeviceStateRemovedFieldEvent | DeviceStateAddressesFieldEvent | DeviceStateDepotFieldEvent | DeviceStateHostFieldEvent | DeviceStateRoleFieldEvent>;
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
    interface UsersPageDevicesDepotFieldEvent {
        field: '$.devices[].depot';
        value: boolean;
        index: number;
    }
    interface UsersPageDevicesHostFieldEvent {
        field: '$.devices[].host';
        value: number;
        index: number;
    }
    interface UsersPageDevicesRoleFieldEvent {
        field: '$.devices[].role';
        value: string;
        index: number;
    }
    interface UsersPageNextFieldEvent {
        field: '$.next';
        value: number;
    }
    function encode(obj: Partial<UsersPage>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<UsersPage>): UsersPage;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<UsersPage>): Generator<UsersPageDevicesDeviceFieldEvent | UsersPageDevicesAccountFieldEvent | UsersPageDevicesUsernameFieldEvent | UsersPageDevicesPeerIdFieldEvent | UsersPageDevicesNameFieldEvent | UsersPageDevicesOnlineFieldEvent | UsersPageDevicesRemovedFieldEvent | UsersPageDevicesAddressesFieldEvent | UsersPageDevicesDepotFieldEvent | UsersPageDevicesHostFieldEvent | UsersPageDevicesRoleFieldEvent | UsersPageNextFieldEvent>;
}
export interface Roster {
    known: PageDigest[];
    from: number;
}
export declare namespace Roster {
    const codec: () => Codec<Roster>;
    interface RosterKnownPageFieldEvent {
        field: '$.known[].page';
        value: number;
        index: number;
    }
    interface RosterKnownDigestFieldEvent {
        field: '$.known[].digest';
        value: Uint8Array<ArrayBuffer>;
        index: number;
    }
    interface RosterFromFieldEvent {
        field: '$.from';
        value: number;
    }
    function encode(obj: Partial<Roster>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Roster>): Roster;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Roster>): Generator<RosterKnownPageFieldEvent | RosterKnownDigestFieldEvent | RosterFromFieldEvent>;
}
export interface PageDigest {
    page: number;
    digest: Uint8Array<ArrayBuffer>;
}
export declare namespace PageDigest {
    const codec: () => Codec<PageDigest>;
    interface PageDigestPageFieldEvent {
        field: '$.page';
        value: number;
    }
    interface PageDigestDigestFieldEvent {
        field: '$.digest';
        value: Uint8Array<ArrayBuffer>;
    }
    function encode(obj: Partial<PageDigest>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<PageDigest>): PageDigest;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<PageDigest>): Generator<PageDigestPageFieldEvent | PageDigestDigestFieldEvent>;
}
export interface RosterAnswer {
    pages: RosterPage[];
    next: number;
    online: Uint8Array<ArrayBuffer>;
}
export declare namespace RosterAnswer {
    const codec: () => Codec<RosterAnswer>;
    interface RosterAnswerPagesPageFieldEvent {
        field: '$.pages[].page';
        value: number;
        index: number;
    }
    interface RosterAnswerPagesDevicesFieldEvent {
        field: '$.pages[].devices';
        value: Uint8Array<ArrayBuffer>;
        index: number;
    }
    interface RosterAnswerNextFieldEvent {
        field: '$.next';
        value: number;
    }
    interface RosterAnswerOnlineFieldEvent {
        field: '$.online';
        value: Uint8Array<ArrayBuffer>;
    }
    function encode(obj: Partial<RosterAnswer>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<RosterAnswer>): RosterAnswer;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<RosterAnswer>): Generator<RosterAnswerPagesPageFieldEvent | RosterAnswerPagesDevicesFieldEvent | RosterAnswerNextFieldEvent | RosterAnswerOnlineFieldEvent>;
}
export interface RosterPage {
    page: number;
    devices: Uint8Array<ArrayBuffer>;
}
export declare namespace RosterPage {
    const codec: () => Codec<RosterPage>;
    interface RosterPagePageFieldEvent {
        field: '$.page';
        value: number;
    }
    interface RosterPageDevicesFieldEvent {
        field: '$.devices';
        value: Uint8Array<ArrayBuffer>;
    }
    function encode(obj: Partial<RosterPage>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<RosterPage>): RosterPage;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<RosterPage>): Generator<RosterPagePageFieldEvent | RosterPageDevicesFieldEvent>;
}
export interface DeviceList {
    devices: DeviceState[];
}
export declare namespace DeviceList {
    const codec: () => Codec<DeviceList>;
    interface DeviceListDevicesDeviceFieldEvent {
        field: '$.devices[].device';
        value: number;
        index: number;
    }
    interface DeviceListDevicesAccountFieldEvent {
        field: '$.devices[].account';
        value: number;
        index: number;
    }
    interface DeviceListDevicesUsernameFieldEvent {
        field: '$.devices[].username';
        value: string;
        index: number;
    }
    interface DeviceListDevicesPeerIdFieldEvent {
        field: '$.devices[].peerId';
        value: string;
        index: number;
    }
    interface DeviceListDevicesNameFieldEvent {
        field: '$.devices[].name';
        value: string;
        index: number;
    }
    interface DeviceListDevicesOnlineFieldEvent {
        field: '$.devices[].online';
        value: boolean;
        index: number;
    }
    interface DeviceListDevicesRemovedFieldEvent {
        field: '$.devices[].removed';
        value: boolean;
        index: number;
    }
    interface DeviceListDevicesAddressesFieldEvent {
        field: '$.devices[].addresses[]';
        index: number;
        value: string;
    }
    interface DeviceListDevicesDepotFieldEvent {
        field: '$.devices[].depot';
        value: boolean;
        index: number;
    }
    interface DeviceListDevicesHostFieldEvent {
        field: '$.devices[].host';
        value: number;
        index: number;
    }
    interface DeviceListDevicesRoleFieldEvent {
        field: '$.devices[].role';
        value: string;
        index: number;
    }
    function encode(obj: Partial<DeviceList>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<DeviceList>): DeviceList;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<DeviceList>): Generator<DeviceListDevicesDeviceFieldEvent | DeviceListDevicesAccountFieldEvent | DeviceListDevicesUsernameFieldEvent | DeviceListDevicesPeerIdFieldEvent | DeviceListDevicesNameFieldEvent | DeviceListDevicesOnlineFieldEvent | DeviceListDevicesRemovedFieldEvent | DeviceListDevicesAddressesFieldEvent | DeviceListDevicesDepotFieldEvent | DeviceListDevicesHostFieldEvent | DeviceListDevicesRoleFieldEvent>;
}
export interface ListFiles {
    device: number;
    after: string;
    folder: string;
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
    interface ListFilesFolderFieldEvent {
        field: '$.folder';
        value: string;
    }
    function encode(obj: Partial<ListFiles>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<ListFiles>): ListFiles;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<ListFiles>): Generator<ListFilesDeviceFieldEvent | ListFilesAfterFieldEvent | ListFilesFolderFieldEvent>;
}
export interface FilesPage {
    entries: Entry[];
    more: boolean;
    audiences: string[];
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
    interface FilesPageEntriesAudienceFieldEvent {
        field: '$.entries[].audience';
        value: number;
        index: number;
    }
    interface FilesPageEntriesSignatureFieldEvent {
        field: '$.entries[].signature';
        value: Uint8Array<ArrayBuffer>;
        index: number;
    }
    interface FilesPageMoreFieldEvent {
        field: '$.more';
        value: boolean;
    }
    interface FilesPageAudiencesFieldEvent {
        field: '$.audiences[]';
        index: number;
        value: string;
    }
    function encode(obj: Partial<FilesPage>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<FilesPage>): FilesPage;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<FilesPage>): Generator<FilesPageEntriesPathFieldEvent | FilesPageEntriesSizeFieldEvent | FilesPageEntriesRootFieldEvent | FilesPageEntriesMtimeFieldEvent | FilesPageEntriesAudienceFieldEvent | FilesPageEntriesSignatureFieldEvent | FilesPageMoreFieldEvent | FilesPageAudiencesFieldEvent>;
}
export interface Search {
    text: string;
    limit: number;
    cursor: string;
}
export declare namespace Search {
    const codec: () => Codec<Search>;
    interface SearchTextFieldEvent {
        field: '$.text';
        value: string;
    }
    interface SearchLimitFieldEvent {
        field: '$.limit';
        value: number;
    }
    interface SearchCursorFieldEvent {
        field: '$.cursor';
        value: string;
    }
    function encode(obj: Partial<Search>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Search>): Search;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Search>): Generator<SearchTextFieldEvent | SearchLimitFieldEvent | SearchCursorFieldEvent>;
}
export interface SearchPage {
    hits: SearchHit[];
    cursor: string;
}
export declare namespace SearchPage {
    const codec: () => Codec<SearchPage>;
    interface SearchPageHitsRootFieldEvent {
        field: '$.hits[].root';
        value: Uint8Array<ArrayBuffer>;
        index: number;
    }
    interface SearchPageHitsSizeFieldEvent {
        field: '$.hits[].size';
        value: number;
        index: number;
    }
    interface SearchPageHitsMtimeFieldEvent {
        field: '$.hits[].mtime';
        value: number;
        index: number;
    }
    interface SearchPageHitsPlacesDeviceFieldEvent {
        field: '$.hits[].places[].device';
        value: number;
        index: number;
    }
    interface SearchPageHitsPlacesUsernameFieldEvent {
        field: '$.hits[].places[].username';
        value: string;
        index: number;
    }
    interface SearchPageHitsPlacesPathFieldEvent {
        field: '$.hits[].places[].path';
        value: string;
        index: number;
    }
    interface SearchPageHitsPlacesOnlineFieldEvent {
        field: '$.hits[].places[].online';
        value: boolean;
        index: number;
    }
    interface SearchPageHitsSourcesFieldEvent {
        field: '$.hits[].sources';
        value: number;
        index: number;
    }
    interface SearchPageHitsOnlineFieldEvent {
        field: '$.hits[].online';
        value: number;
        index: number;
    }
    interface SearchPageCursorFieldEvent {
        field: '$.cursor';
        value: string;
    }
    function encode(obj: Partial<SearchPage>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<SearchPage>): SearchPage;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<SearchPage>): Generator<SearchPageHitsRootFieldEvent | SearchPageHitsSizeFieldEvent | SearchPageHitsMtimeFieldEvent | SearchPageHitsPlacesDeviceFieldEvent | SearchPageHitsPlacesUsernameFieldEvent | SearchPageHitsPlacesPathFieldEvent | SearchPageHitsPlacesOnlineFieldEvent | SearchPageHitsSourcesFieldEvent | SearchPageHitsOnlineFieldEvent | SearchPageCursorFieldEvent>;
}
export interface SearchHit {
    root: Uint8Array<ArrayBuffer>;
    size: number;
    mtime: number;
    places: Place[];
    sources: number;
    online: number;
}
export declare namespace SearchHit {
    const codec: () => Codec<SearchHit>;
    interface SearchHitRootFieldEvent {
        field: '$.root';
        value: Uint8Array<ArrayBuffer>;
    }
    interface SearchHitSizeFieldEvent {
        field: '$.size';
        value: number;
    }
    interface SearchHitMtimeFieldEvent {
        field: '$.mtime';
        value: number;
    }
    interface SearchHitPlacesDeviceFieldEvent {
        field: '$.places[].device';
        value: number;
        index: number;
    }
    interface SearchHitPlacesUsernameFieldEvent {
        field: '$.places[].username';
        value: string;
        index: number;
    }
    interface SearchHitPlacesPathFieldEvent {
        field: '$.places[].path';
        value: string;
        index: number;
    }
    interface SearchHitPlacesOnlineFieldEvent {
        field: '$.places[].online';
        value: boolean;
        index: number;
    }
    interface SearchHitSourcesFieldEvent {
        field: '$.sources';
        value: number;
    }
    interface SearchHitOnlineFieldEvent {
        field: '$.online';
        value: number;
    }
    function encode(obj: Partial<SearchHit>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<SearchHit>): SearchHit;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<SearchHit>): Generator<SearchHitRootFieldEvent | SearchHitSizeFieldEvent | SearchHitMtimeFieldEvent | SearchHitPlacesDeviceFieldEvent | SearchHitPlacesUsernameFieldEvent | SearchHitPlacesPathFieldEvent | SearchHitPlacesOnlineFieldEvent | SearchHitSourcesFieldEvent | SearchHitOnlineFieldEvent>;
}
export interface Place {
    device: number;
    username: string;
    path: string;
    online: boolean;
}
export declare namespace Place {
    const codec: () => Codec<Place>;
    interface PlaceDeviceFieldEvent {
        field: '$.device';
        value: number;
    }
    interface PlaceUsernameFieldEvent {
        field: '$.username';
        value: string;
    }
    interface PlacePathFieldEvent {
        field: '$.path';
        value: string;
    }
    interface PlaceOnlineFieldEvent {
        field: '$.online';
        value: boolean;
    }
    function encode(obj: Partial<Place>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Place>): Place;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Place>): Generator<PlaceDeviceFieldEvent | PlaceUsernameFieldEvent | PlacePathFieldEvent | PlaceOnlineFieldEvent>;
}
export interface FindEntries {
    username: string;
    paths: string[];
    root: Uint8Array<ArrayBuffer>;
}
export declare namespace FindEntries {
    const codec: () => Codec<FindEntries>;
    interface FindEntriesUsernameFieldEvent {
        field: '$.username';
        value: string;
    }
    interface FindEntriesPathsFieldEvent {
        field: '$.paths[]';
        index: number;
        value: string;
    }
    interface FindEntriesRootFieldEvent {
        field: '$.root';
        value: Uint8Array<ArrayBuffer>;
    }
    function encode(obj: Partial<FindEntries>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<FindEntries>): FindEntries;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<FindEntries>): Generator<FindEntriesUsernameFieldEvent | FindEntriesPathsFieldEvent | FindEntriesRootFieldEvent>;
}
export interface EntriesAnswer {
    entries: SignedEntry[];
}
export declare namespace EntriesAnswer {
    const codec: () => Codec<EntriesAnswer>;
    interface EntriesAnswerEntriesDeviceFieldEvent {
        field: '$.entries[].device';
        value: number;
        index: number;
    }
    interface EntriesAnswerEntriesUsernameFieldEvent {
        field: '$.entries[].username';
        value: string;
        index: number;
    }
    interface EntriesAnswerEntriesPathFieldEvent {
        field: '$.entries[].path';
        value: string;
        index: number;
    }
    interface EntriesAnswerEntriesSizeFieldEvent {
        field: '$.entries[].size';
        value: number;
        index: number;
    }
    interface EntriesAnswerEntriesRootFieldEvent {
        field: '$.entries[].root';
        value: Uint8Array<ArrayBuffer>;
        index: number;
    }
    interface EntriesAnswerEntriesMtimeFieldEvent {
        field: '$.entries[].mtime';
        value: number;
        index: number;
    }
    interface EntriesAnswerEntriesAudienceFieldEvent {
        field: '$.entries[].audience';
        value: string;
        index: number;
    }
    interface EntriesAnswerEntriesSignerFieldEvent {
        field: '$.entries[].signer';
        value: string;
        index: number;
    }
    interface EntriesAnswerEntriesSignatureFieldEvent {
        field: '$.entries[].signature';
        value: Uint8Array<ArrayBuffer>;
        index: number;
    }
    interface EntriesAnswerEntriesOnlineFieldEvent {
        field: '$.entries[].online';
        value: boolean;
        index: number;
    }
    function encode(obj: Partial<EntriesAnswer>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<EntriesAnswer>): EntriesAnswer;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<EntriesAnswer>): Generator<EntriesAnswerEntriesDeviceFieldEvent | EntriesAnswerEntriesUsernameFieldEvent | EntriesAnswerEntriesPathFieldEvent | EntriesAnswerEntriesSizeFieldEvent | EntriesAnswerEntriesRootFieldEvent | EntriesAnswerEntriesMtimeFieldEvent | EntriesAnswerEntriesAudienceFieldEvent | EntriesAnswerEntriesSignerFieldEvent | EntriesAnswerEntriesSignatureFieldEvent | EntriesAnswerEntriesOnlineFieldEvent>;
}
export interface SignedEntry {
    device: number;
    username: string;
    path: string;
    size: number;
    root: Uint8Array<ArrayBuffer>;
    mtime: number;
    audience: string;
    signer: string;
    signature: Uint8Array<ArrayBuffer>;
    online: boolean;
}
export declare namespace SignedEntry {
    const codec: () => Codec<SignedEntry>;
    interface SignedEntryDeviceFieldEvent {
        field: '$.device';
        value: number;
    }
    interface SignedEntryUsernameFieldEvent {
        field: '$.username';
        value: string;
    }
    interface SignedEntryPathFieldEvent {
        field: '$.path';
        value: string;
    }
    interface SignedEntrySizeFieldEvent {
        field: '$.size';
        value: number;
    }
    interface SignedEntryRootFieldEvent {
        field: '$.root';
        value: Uint8Array<ArrayBuffer>;
    }
    interface SignedEntryMtimeFieldEvent {
        field: '$.mtime';
        value: number;
    }
    interface SignedEntryAudienceFieldEvent {
        field: '$.audience';
        value: string;
    }
    interface SignedEntrySignerFieldEvent {
        field: '$.signer';
        value: string;
    }
    interface SignedEntrySignatureFieldEvent {
        field: '$.signature';
        value: Uint8Array<ArrayBuffer>;
    }
    interface SignedEntryOnlineFieldEvent {
        field: '$.online';
        value: boolean;
    }
    function encode(obj: Partial<SignedEntry>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<SignedEntry>): SignedEntry;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<SignedEntry>): Generator<SignedEntryDeviceFieldEvent | SignedEntryUsernameFieldEvent | SignedEntryPathFieldEvent | SignedEntrySizeFieldEvent | SignedEntryRootFieldEvent | SignedEntryMtimeFieldEvent | SignedEntryAudienceFieldEvent | SignedEntrySignerFieldEvent | SignedEntrySignatureFieldEvent | SignedEntryOnlineFieldEvent>;
}
export interface CountFiles {
    devices: number[];
}
export declare namespace CountFiles {
    const codec: () => Codec<CountFiles>;
    interface CountFilesDevicesFieldEvent {
        field: '$.devices[]';
        index: number;
        value: number;
    }
    function encode(obj: Partial<CountFiles>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<CountFiles>): CountFiles;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<CountFiles>): Generator<CountFilesDevicesFieldEvent>;
}
export interface CountsAnswer {
    counts: DeviceCount[];
}
export declare namespace CountsAnswer {
    const codec: () => Codec<CountsAnswer>;
    interface CountsAnswerCountsDeviceFieldEvent {
        field: '$.counts[].device';
        value: number;
        index: number;
    }
    interface CountsAnswerCountsFilesFieldEvent {
        field: '$.counts[].files';
        value: number;
        index: number;
    }
    interface CountsAnswerCountsBytesFieldEvent {
        field: '$.counts[].bytes';
        value: number;
        index: number;
    }
    function encode(obj: Partial<CountsAnswer>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<CountsAnswer>): CountsAnswer;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<CountsAnswer>): Generator<CountsAnswerCountsDeviceFieldEvent | CountsAnswerCountsFilesFieldEvent | CountsAnswerCountsBytesFieldEvent>;
}
export interface DeviceCount {
    device: number;
    files: number;
    bytes: number;
}
export declare namespace DeviceCount {
    const codec: () => Codec<DeviceCount>;
    interface DeviceCountDeviceFieldEvent {
        field: '$.device';
        value: number;
    }
    interface DeviceCountFilesFieldEvent {
        field: '$.files';
        value: number;
    }
    interface DeviceCountBytesFieldEvent {
        field: '$.bytes';
        value: number;
    }
    function encode(obj: Partial<DeviceCount>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<DeviceCount>): DeviceCount;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<DeviceCount>): Generator<DeviceCountDeviceFieldEvent | DeviceCountFilesFieldEvent | DeviceCountBytesFieldEvent>;
}
export interface Event {
    devices: DeviceState[];
    from: number;
    to: number;
    changes: Change[];
    resync: boolean;
    notice: string;
    wants: WantHit[];
    ended?: Refusal;
    arrived: Uint8Array<ArrayBuffer>;
    left: Uint8Array<ArrayBuffer>;
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
    interface EventDevicesDepotFieldEvent {
        field: '$.devices[].depot';
        value: boolean;
        index: number;
    }
    interface EventDevicesHostFieldEvent {
        field: '$.devices[].host';
        value: number;
        index: number;
    }
    interface EventDevicesRoleFieldEvent {
        field: '$.devices[].role';
        value: string;
        index: number;
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
    interface EventChangesRestrictedFieldEvent {
        field: '$.changes[].restricted';
        value: boolean;
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
    interface EventWantsWantFieldEvent {
        field: '$.wants[].want';
        value: number;
        index: number;
    }
    interface EventWantsDeviceFieldEvent {
        field: '$.wants[].device';
        value: number;
        index: number;
    }
    interface EventWantsUsernameFieldEvent {
        field: '$.wants[].username';
        value: string;
        index: number;
    }
    interface EventWantsPathFieldEvent {
        field: '$.wants[].path';
        value: string;
        index: number;
    }
    interface EventWantsSizeFieldEvent {
        field: '$.wants[].size';
        value: number;
        index: number;
    }
    interface EventWantsRootFieldEvent {
        field: '$.wants[].root';
        value: Uint8Array<ArrayBuffer>;
        index: number;
    }
    interface EventWantsFetchFieldEvent {
        field: '$.wants[].fetch';
        value: boolean;
        index: number;
    }
    interface EventWantsRevisionFieldEvent {
        field: '$.wants[].revision';
        value: number;
        index: number;
    }
    interface EventEndedCodeFieldEvent {
        field: '$.ended.code';
        value: number;
    }
    interface EventEndedTextFieldEvent {
        field: '$.ended.text';
        value: string;
    }
    interface EventArrivedFieldEvent {
        field: '$.arrived';
        value: Uint8Array<ArrayBuffer>;
    }
    interface EventLeftFieldEvent {
        field: '$.left';
        value: Uint8Array<ArrayBuffer>;
    }
    function encode(obj: Partial<Event>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Event>): Event;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Event>): Generator<EventDevicesDeviceFieldEvent | EventDevicesAccountFieldEvent | EventDevicesUsernameFieldEvent | EventDevicesPeerIdFieldEvent | EventDevicesNameFieldEvent | EventDevicesOnlineFieldEvent | EventDevicesRemovedFieldEvent | EventDevicesAddressesFieldEvent | EventDevicesDepotFieldEvent | EventDevicesHostFieldEvent | EventDevicesRoleFieldEvent | EventFromFieldEvent | EventToFieldEvent | EventChangesDeviceFieldEvent | EventChangesPathFieldEvent | EventChangesRevisionFieldEvent | EventChangesRemovedFieldEvent | EventChangesSizeFieldEvent | EventChangesRootFieldEvent | EventChangesMtimeFieldEvent | EventChangesRestrictedFieldEvent | EventResyncFieldEvent | EventNoticeFieldEvent | EventWantsWantFieldEvent | EventWantsDeviceFieldEvent | EventWantsUsernameFieldEvent | EventWantsPathFieldEvent | EventWantsSizeFieldEvent | EventWantsRootFieldEvent | EventWantsFetchFieldEvent | EventWantsRevisionFieldEvent | EventEndedCodeFieldEvent | EventEndedTextFieldEvent | EventArrivedFieldEvent | EventLeftFieldEvent>;
}
export interface AddWant {
    pattern: string;
    root: Uint8Array<ArrayBuffer>;
    least: number;
    most: number;
    owner: string;
    fetch: boolean;
}
export declare namespace AddWant {
    const codec: () => Codec<AddWant>;
    interface AddWantPatternFieldEvent {
        field: '$.pattern';
        value: string;
    }
    interface AddWantRootFieldEvent {
        field: '$.root';
        value: Uint8Array<ArrayBuffer>;
    }
    interface AddWantLeastFieldEvent {
        field: '$.least';
        value: number;
    }
    interface AddWantMostFieldEvent {
        field: '$.most';
        value: number;
    }
    interface AddWantOwnerFieldEvent {
        field: '$.owner';
        value: string;
    }
    interface AddWantFetchFieldEvent {
        field: '$.fetch';
        value: boolean;
    }
    function encode(obj: Partial<AddWant>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<AddWant>): AddWant;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<AddWant>): Generator<AddWantPatternFieldEvent | AddWantRootFieldEvent | AddWantLeastFieldEvent | AddWantMostFieldEvent | AddWantOwnerFieldEvent | AddWantFetchFieldEvent>;
}
export interface Want {
    id: number;
    pattern: string;
    root: Uint8Array<ArrayBuffer>;
    least: number;
    most: number;
    owner: string;
    fetch: boolean;
    createdAt: number;
    hits: number;
}
export declare namespace Want {
    const codec: () => Codec<Want>;
    interface WantIdFieldEvent {
        field: '$.id';
        value: number;
    }
    interface WantPatternFieldEvent {
        field: '$.pattern';
        value: string;
    }
    interface WantRootFieldEvent {
        field: '$.root';
        value: Uint8Array<ArrayBuffer>;
    }
    interface WantLeastFieldEvent {
        field: '$.least';
        value: number;
    }
    interface WantMostFieldEvent {
        field: '$.most';
        value: number;
    }
    interface WantOwnerFieldEvent {
        field: '$.owner';
        value: string;
    }
    interface WantFetchFieldEvent {
        field: '$.fetch';
        value: boolean;
    }
    interface WantCreatedAtFieldEvent {
        field: '$.createdAt';
        value: number;
    }
    interface WantHitsFieldEvent {
        field: '$.hits';
        value: number;
    }
    function encode(obj: Partial<Want>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Want>): Want;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Want>): Generator<WantIdFieldEvent | WantPatternFieldEvent | WantRootFieldEvent | WantLeastFieldEvent | WantMostFieldEvent | WantOwnerFieldEvent | WantFetchFieldEvent | WantCreatedAtFieldEvent | WantHitsFieldEvent>;
}
export interface AddWantAnswer {
    id: number;
}
export declare namespace AddWantAnswer {
    const codec: () => Codec<AddWantAnswer>;
    interface AddWantAnswerIdFieldEvent {
        field: '$.id';
        value: number;
    }
    function encode(obj: Partial<AddWantAnswer>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<AddWantAnswer>): AddWantAnswer;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<AddWantAnswer>): Generator<AddWantAnswerIdFieldEvent>;
}
export interface RemoveWant {
    id: number;
}
export declare namespace RemoveWant {
    const codec: () => Codec<RemoveWant>;
    interface RemoveWantIdFieldEvent {
        field: '$.id';
        value: number;
    }
    function encode(obj: Partial<RemoveWant>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<RemoveWant>): RemoveWant;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<RemoveWant>): Generator<RemoveWantIdFieldEvent>;
}
export interface WantsAnswer {
    wants: Want[];
}
export declare namespace WantsAnswer {
    const codec: () => Codec<WantsAnswer>;
    interface WantsAnswerWantsIdFieldEvent {
        field: '$.wants[].id';
        value: number;
        index: number;
    }
    interface WantsAnswerWantsPatternFieldEvent {
        field: '$.wants[].pattern';
        value: string;
        index: number;
    }
    interface WantsAnswerWantsRootFieldEvent {
        field: '$.wants[].root';
        value: Uint8Array<ArrayBuffer>;
        index: number;
    }
    interface WantsAnswerWantsLeastFieldEvent {
        field: '$.wants[].least';
        value: number;
        index: number;
    }
    interface WantsAnswerWantsMostFieldEvent {
        field: '$.wants[].most';
        value: number;
        index: number;
    }
    interface WantsAnswerWantsOwnerFieldEvent {
        field: '$.wants[].owner';
        value: string;
        index: number;
    }
    interface WantsAnswerWantsFetchFieldEvent {
        field: '$.wants[].fetch';
        value: boolean;
        index: number;
    }
    interface WantsAnswerWantsCreatedAtFieldEvent {
        field: '$.wants[].createdAt';
        value: number;
        index: number;
    }
    interface WantsAnswerWantsHitsFieldEvent {
        field: '$.wants[].hits';
        value: number;
        index: number;
    }
    function encode(obj: Partial<WantsAnswer>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<WantsAnswer>): WantsAnswer;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<WantsAnswer>): Generator<WantsAnswerWantsIdFieldEvent | WantsAnswerWantsPatternFieldEvent | WantsAnswerWantsRootFieldEvent | WantsAnswerWantsLeastFieldEvent | WantsAnswerWantsMostFieldEvent | WantsAnswerWantsOwnerFieldEvent | WantsAnswerWantsFetchFieldEvent | WantsAnswerWantsCreatedAtFieldEvent | WantsAnswerWantsHitsFieldEvent>;
}
export interface CollectWants {
    since: number;
}
export declare namespace CollectWants {
    const codec: () => Codec<CollectWants>;
    interface CollectWantsSinceFieldEvent {
        field: '$.since';
        value: number;
    }
    function encode(obj: Partial<CollectWants>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<CollectWants>): CollectWants;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<CollectWants>): Generator<CollectWantsSinceFieldEvent>;
}
export interface WantHits {
    hits: WantHit[];
    until: number;
    more: boolean;
}
export declare namespace WantHits {
    const codec: () => Codec<WantHits>;
    interface WantHitsHitsWantFieldEvent {
        field: '$.hits[].want';
        value: number;
        index: number;
    }
    interface WantHitsHitsDeviceFieldEvent {
        field: '$.hits[].device';
        value: number;
        index: number;
    }
    interface WantHitsHitsUsernameFieldEvent {
        field: '$.hits[].username';
        value: string;
        index: number;
    }
    interface WantHitsHitsPathFieldEvent {
        field: '$.hits[].path';
        value: string;
        index: number;
    }
    interface WantHitsHitsSizeFieldEvent {
        field: '$.hits[].size';
        value: number;
        index: number;
    }
    interface WantHitsHitsRootFieldEvent {
        field: '$.hits[].root';
        value: Uint8Array<ArrayBuffer>;
        index: number;
    }
    interface WantHitsHitsFetchFieldEvent {
        field: '$.hits[].fetch';
        value: boolean;
        index: number;
    }
    interface WantHitsHitsRevisionFieldEvent {
        field: '$.hits[].revision';
        value: number;
        index: number;
    }
    interface WantHitsUntilFieldEvent {
        field: '$.until';
        value: number;
    }
    interface WantHitsMoreFieldEvent {
        field: '$.more';
        value: boolean;
    }
    function encode(obj: Partial<WantHits>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<WantHits>): WantHits;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<WantHits>): Generator<WantHitsHitsWantFieldEvent | WantHitsHitsDeviceFieldEvent | WantHitsHitsUsernameFieldEvent | WantHitsHitsPathFieldEvent | WantHitsHitsSizeFieldEvent | WantHitsHitsRootFieldEvent | WantHitsHitsFetchFieldEvent | WantHitsHitsRevisionFieldEvent | WantHitsUntilFieldEvent | WantHitsMoreFieldEvent>;
}
export interface WantHit {
    want: number;
    device: number;
    username: string;
    path: string;
    size: number;
    root: Uint8Array<ArrayBuffer>;
    fetch: boolean;
    revision: number;
}
export declare namespace WantHit {
    const codec: () => Codec<WantHit>;
    interface WantHitWantFieldEvent {
        field: '$.want';
        value: number;
    }
    interface WantHitDeviceFieldEvent {
        field: '$.device';
        value: number;
    }
    interface WantHitUsernameFieldEvent {
        field: '$.username';
        value: string;
    }
    interface WantHitPathFieldEvent {
        field: '$.path';
        value: string;
    }
    interface WantHitSizeFieldEvent {
        field: '$.size';
        value: number;
    }
    interface WantHitRootFieldEvent {
        field: '$.root';
        value: Uint8Array<ArrayBuffer>;
    }
    interface WantHitFetchFieldEvent {
        field: '$.fetch';
        value: boolean;
    }
    interface WantHitRevisionFieldEvent {
        field: '$.revision';
        value: number;
    }
    function encode(obj: Partial<WantHit>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<WantHit>): WantHit;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<WantHit>): Generator<WantHitWantFieldEvent | WantHitDeviceFieldEvent | WantHitUsernameFieldEvent | WantHitPathFieldEvent | WantHitSizeFieldEvent | WantHitRootFieldEvent | WantHitFetchFieldEvent | WantHitRevisionFieldEvent>;
}
export interface StoreFile {
    depot: number;
    path: string;
    size: number;
    root: Uint8Array<ArrayBuffer>;
    mtime: number;
    audience: string;
    signature: Uint8Array<ArrayBuffer>;
}
export declare namespace StoreFile {
    const codec: () => Codec<StoreFile>;
    interface StoreFileDepotFieldEvent {
        field: '$.depot';
        value: number;
    }
    interface StoreFilePathFieldEvent {
        field: '$.path';
        value: string;
    }
    interface StoreFileSizeFieldEvent {
        field: '$.size';
        value: number;
    }
    interface StoreFileRootFieldEvent {
        field: '$.root';
        value: Uint8Array<ArrayBuffer>;
    }
    interface StoreFileMtimeFieldEvent {
        field: '$.mtime';
        value: number;
    }
    interface StoreFileAudienceFieldEvent {
        field: '$.audience';
        value: string;
    }
    interface StoreFileSignatureFieldEvent {
        field: '$.signature';
        value: Uint8Array<ArrayBuffer>;
    }
    function encode(obj: Partial<StoreFile>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<StoreFile>): StoreFile;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<StoreFile>): Generator<StoreFileDepotFieldEvent | StoreFilePathFieldEvent | StoreFileSizeFieldEvent | StoreFileRootFieldEvent | StoreFileMtimeFieldEvent | StoreFileAudienceFieldEvent | StoreFileSignatureFieldEvent>;
}
export interface StoreFileAnswer {
    device: number;
    stored: boolean;
}
export declare namespace StoreFileAnswer {
    const codec: () => Codec<StoreFileAnswer>;
    interface StoreFileAnswerDeviceFieldEvent {
        field: '$.device';
        value: number;
    }
    interface StoreFileAnswerStoredFieldEvent {
        field: '$.stored';
        value: boolean;
    }
    function encode(obj: Partial<StoreFileAnswer>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<StoreFileAnswer>): StoreFileAnswer;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<StoreFileAnswer>): Generator<StoreFileAnswerDeviceFieldEvent | StoreFileAnswerStoredFieldEvent>;
}
export interface OfferUpload {
    account: number;
    username: string;
    device: number;
    shelf: number;
    path: string;
    size: number;
    root: Uint8Array<ArrayBuffer>;
    audience: string;
    signature: Uint8Array<ArrayBuffer>;
    signer: string;
}
export declare namespace OfferUpload {
    const codec: () => Codec<OfferUpload>;
    interface OfferUploadAccountFieldEvent {
        field: '$.account';
        value: number;
    }
    interface OfferUploadUsernameFieldEvent {
        field: '$.username';
        value: string;
    }
    interface OfferUploadDeviceFieldEvent {
        field: '$.device';
        value: number;
    }
    interface OfferUploadShelfFieldEvent {
        field: '$.shelf';
        value: number;
    }
    interface OfferUploadPathFieldEvent {
        field: '$.path';
        value: string;
    }
    interface OfferUploadSizeFieldEvent {
        field: '$.size';
        value: number;
    }
    interface OfferUploadRootFieldEvent {
        field: '$.root';
        value: Uint8Array<ArrayBuffer>;
    }
    interface OfferUploadAudienceFieldEvent {
        field: '$.audience';
        value: string;
    }
    interface OfferUploadSignatureFieldEvent {
        field: '$.signature';
        value: Uint8Array<ArrayBuffer>;
    }
    interface OfferUploadSignerFieldEvent {
        field: '$.signer';
        value: string;
    }
    function encode(obj: Partial<OfferUpload>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<OfferUpload>): OfferUpload;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<OfferUpload>): Generator<OfferUploadAccountFieldEvent | OfferUploadUsernameFieldEvent | OfferUploadDeviceFieldEvent | OfferUploadShelfFieldEvent | OfferUploadPathFieldEvent | OfferUploadSizeFieldEvent | OfferUploadRootFieldEvent | OfferUploadAudienceFieldEvent | OfferUploadSignatureFieldEvent | OfferUploadSignerFieldEvent>;
}
export interface FileStored {
    shelf: number;
    path: string;
    root: Uint8Array<ArrayBuffer>;
}
export declare namespace FileStored {
    const codec: () => Codec<FileStored>;
    interface FileStoredShelfFieldEvent {
        field: '$.shelf';
        value: number;
    }
    interface FileStoredPathFieldEvent {
        field: '$.path';
        value: string;
    }
    interface FileStoredRootFieldEvent {
        field: '$.root';
        value: Uint8Array<ArrayBuffer>;
    }
    function encode(obj: Partial<FileStored>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<FileStored>): FileStored;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<FileStored>): Generator<FileStoredShelfFieldEvent | FileStoredPathFieldEvent | FileStoredRootFieldEvent>;
}
export interface DeleteFiles {
    device: number;
    paths: string[];
}
export declare namespace DeleteFiles {
    const codec: () => Codec<DeleteFiles>;
    interface DeleteFilesDeviceFieldEvent {
        field: '$.device';
        value: number;
    }
    interface DeleteFilesPathsFieldEvent {
        field: '$.paths[]';
        index: number;
        value: string;
    }
    function encode(obj: Partial<DeleteFiles>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<DeleteFiles>): DeleteFiles;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<DeleteFiles>): Generator<DeleteFilesDeviceFieldEvent | DeleteFilesPathsFieldEvent>;
}
export interface DeleteFilesAnswer {
    removed: boolean[];
    pending: boolean;
}
export declare namespace DeleteFilesAnswer {
    const codec: () => Codec<DeleteFilesAnswer>;
    interface DeleteFilesAnswerRemovedFieldEvent {
        field: '$.removed[]';
        index: number;
        value: boolean;
    }
    interface DeleteFilesAnswerPendingFieldEvent {
        field: '$.pending';
        value: boolean;
    }
    function encode(obj: Partial<DeleteFilesAnswer>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<DeleteFilesAnswer>): DeleteFilesAnswer;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<DeleteFilesAnswer>): Generator<DeleteFilesAnswerRemovedFieldEvent | DeleteFilesAnswerPendingFieldEvent>;
}
export interface DropContents {
    shelf: number;
    paths: string[];
    all: boolean;
}
export declare namespace DropContents {
    const codec: () => Codec<DropContents>;
    interface DropContentsShelfFieldEvent {
        field: '$.shelf';
        value: number;
    }
    interface DropContentsPathsFieldEvent {
        field: '$.paths[]';
        index: number;
        value: string;
    }
    interface DropContentsAllFieldEvent {
        field: '$.all';
        value: boolean;
    }
    function encode(obj: Partial<DropContents>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<DropContents>): DropContents;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<DropContents>): Generator<DropContentsShelfFieldEvent | DropContentsPathsFieldEvent | DropContentsAllFieldEvent>;
}
export interface OwnDevice {
    device: number;
    peerId: string;
    name: string;
    online: boolean;
    entries: number;
    createdAt: number;
    lastSeenAt: number;
    revoked: boolean;
    host: number;
}
export declare namespace OwnDevice {
    const codec: () => Codec<OwnDevice>;
    interface OwnDeviceDeviceFieldEvent {
        field: '$.device';
        value: number;
    }
    interface OwnDevicePeerIdFieldEvent {
        field: '$.peerId';
        value: string;
    }
    interface OwnDeviceNameFieldEvent {
        field: '$.name';
        value: string;
    }
    interface OwnDeviceOnlineFieldEvent {
        field: '$.online';
        value: boolean;
    }
    interface OwnDeviceEntriesFieldEvent {
        field: '$.entries';
        value: number;
    }
    interface OwnDeviceCreatedAtFieldEvent {
        field: '$.createdAt';
        value: number;
    }
    interface OwnDeviceLastSeenAtFieldEvent {
        field: '$.lastSeenAt';
        value: number;
    }
    interface OwnDeviceRevokedFieldEvent {
        field: '$.revoked';
        value: boolean;
    }
    interface OwnDeviceHostFieldEvent {
        field: '$.host';
        value: number;
    }
    function encode(obj: Partial<OwnDevice>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<OwnDevice>): OwnDevice;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<OwnDevice>): Generator<OwnDeviceDeviceFieldEvent | OwnDevicePeerIdFieldEvent | OwnDeviceNameFieldEvent | OwnDeviceOnlineFieldEvent | OwnDeviceEntriesFieldEvent | OwnDeviceCreatedAtFieldEvent | OwnDeviceLastSeenAtFieldEvent | OwnDeviceRevokedFieldEvent | OwnDeviceHostFieldEvent>;
}
export interface OwnDevices {
    devices: OwnDevice[];
}
export declare namespace OwnDevices {
    const codec: () => Codec<OwnDevices>;
    interface OwnDevicesDevicesDeviceFieldEvent {
        field: '$.devices[].device';
        value: number;
        index: number;
    }
    interface OwnDevicesDevicesPeerIdFieldEvent {
        field: '$.devices[].peerId';
        value: string;
        index: number;
    }
    interface OwnDevicesDevicesNameFieldEvent {
        field: '$.devices[].name';
        value: string;
        index: number;
    }
    interface OwnDevicesDevicesOnlineFieldEvent {
        field: '$.devices[].online';
        value: boolean;
        index: number;
    }
    interface OwnDevicesDevicesEntriesFieldEvent {
        field: '$.devices[].entries';
        value: number;
        index: number;
    }
    interface OwnDevicesDevicesCreatedAtFieldEvent {
        field: '$.devices[].createdAt';
        value: number;
        index: number;
    }
    interface OwnDevicesDevicesLastSeenAtFieldEvent {
        field: '$.devices[].lastSeenAt';
        value: number;
        index: number;
    }
    interface OwnDevicesDevicesRevokedFieldEvent {
        field: '$.devices[].revoked';
        value: boolean;
        index: number;
    }
    interface OwnDevicesDevicesHostFieldEvent {
        field: '$.devices[].host';
        value: number;
        index: number;
    }
    function encode(obj: Partial<OwnDevices>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<OwnDevices>): OwnDevices;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<OwnDevices>): Generator<OwnDevicesDevicesDeviceFieldEvent | OwnDevicesDevicesPeerIdFieldEvent | OwnDevicesDevicesNameFieldEvent | OwnDevicesDevicesOnlineFieldEvent | OwnDevicesDevicesEntriesFieldEvent | OwnDevicesDevicesCreatedAtFieldEvent | OwnDevicesDevicesLastSeenAtFieldEvent | OwnDevicesDevicesRevokedFieldEvent | OwnDevicesDevicesHostFieldEvent>;
}
export interface RevokeDevice {
    device: number;
}
export declare namespace RevokeDevice {
    const codec: () => Codec<RevokeDevice>;
    interface RevokeDeviceDeviceFieldEvent {
        field: '$.device';
        value: number;
    }
    function encode(obj: Partial<RevokeDevice>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<RevokeDevice>): RevokeDevice;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<RevokeDevice>): Generator<RevokeDeviceDeviceFieldEvent>;
}
export interface Deregister {
    password: string;
}
export declare namespace Deregister {
    const codec: () => Codec<Deregister>;
    interface DeregisterPasswordFieldEvent {
        field: '$.password';
        value: string;
    }
    function encode(obj: Partial<Deregister>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Deregister>): Deregister;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Deregister>): Generator<DeregisterPasswordFieldEvent>;
}
export interface AccountStatus {
    role: string;
    notice: string;
    entries: number;
    maxEntries: number;
    relayedToday: number;
    relayPerDay: number;
    wants: number;
    maxWants: number;
}
export declare namespace AccountStatus {
    const codec: () => Codec<AccountStatus>;
    interface AccountStatusRoleFieldEvent {
        field: '$.role';
        value: string;
    }
    interface AccountStatusNoticeFieldEvent {
        field: '$.notice';
        value: string;
    }
    interface AccountStatusEntriesFieldEvent {
        field: '$.entries';
        value: number;
    }
    interface AccountStatusMaxEntriesFieldEvent {
        field: '$.maxEntries';
        value: number;
    }
    interface AccountStatusRelayedTodayFieldEvent {
        field: '$.relayedToday';
        value: number;
    }
    interface AccountStatusRelayPerDayFieldEvent {
        field: '$.relayPerDay';
        value: number;
    }
    interface AccountStatusWantsFieldEvent {
        field: '$.wants';
        value: number;
    }
    interface AccountStatusMaxWantsFieldEvent {
        field: '$.maxWants';
        value: number;
    }
    function encode(obj: Partial<AccountStatus>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<AccountStatus>): AccountStatus;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<AccountStatus>): Generator<AccountStatusRoleFieldEvent | AccountStatusNoticeFieldEvent | AccountStatusEntriesFieldEvent | AccountStatusMaxEntriesFieldEvent | AccountStatusRelayedTodayFieldEvent | AccountStatusRelayPerDayFieldEvent | AccountStatusWantsFieldEvent | AccountStatusMaxWantsFieldEvent>;
}
export interface Moderate {
    action: string;
    target: string;
    text: string;
    lasts: number;
}
export declare namespace Moderate {
    const codec: () => Codec<Moderate>;
    interface ModerateActionFieldEvent {
        field: '$.action';
        value: string;
    }
    interface ModerateTargetFieldEvent {
        field: '$.target';
        value: string;
    }
    interface ModerateTextFieldEvent {
        field: '$.text';
        value: string;
    }
    interface ModerateLastsFieldEvent {
        field: '$.lasts';
        value: number;
    }
    function encode(obj: Partial<Moderate>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Moderate>): Moderate;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Moderate>): Generator<ModerateActionFieldEvent | ModerateTargetFieldEvent | ModerateTextFieldEvent | ModerateLastsFieldEvent>;
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
    account: number;
    proofs: SignedEntry[];
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
    interface OfferDownloadAccountFieldEvent {
        field: '$.account';
        value: number;
    }
    interface OfferDownloadProofsDeviceFieldEvent {
        field: '$.proofs[].device';
        value: number;
        index: number;
    }
    interface OfferDownloadProofsUsernameFieldEvent {
        field: '$.proofs[].username';
        value: string;
        index: number;
    }
    interface OfferDownloadProofsPathFieldEvent {
        field: '$.proofs[].path';
        value: string;
        index: number;
    }
    interface OfferDownloadProofsSizeFieldEvent {
        field: '$.proofs[].size';
        value: number;
        index: number;
    }
    interface OfferDownloadProofsRootFieldEvent {
        field: '$.proofs[].root';
        value: Uint8Array<ArrayBuffer>;
        index: number;
    }
    interface OfferDownloadProofsMtimeFieldEvent {
        field: '$.proofs[].mtime';
        value: number;
        index: number;
    }
    interface OfferDownloadProofsAudienceFieldEvent {
        field: '$.proofs[].audience';
        value: string;
        index: number;
    }
    interface OfferDownloadProofsSignerFieldEvent {
        field: '$.proofs[].signer';
        value: string;
        index: number;
    }
    interface OfferDownloadProofsSignatureFieldEvent {
        field: '$.proofs[].signature';
        value: Uint8Array<ArrayBuffer>;
        index: number;
    }
    interface OfferDownloadProofsOnlineFieldEvent {
        field: '$.proofs[].online';
        value: boolean;
        index: number;
    }
    function encode(obj: Partial<OfferDownload>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<OfferDownload>): OfferDownload;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<OfferDownload>): Generator<OfferDownloadTransferFieldEvent | OfferDownloadRequesterFieldEvent | OfferDownloadUsernameFieldEvent | OfferDownloadDeviceNameFieldEvent | OfferDownloadPathFieldEvent | OfferDownloadRootFieldEvent | OfferDownloadMoreFieldEvent | OfferDownloadAccountFieldEvent | OfferDownloadProofsDeviceFieldEvent | OfferDownloadProofsUsernameFieldEvent | OfferDownloadProofsPathFieldEvent | OfferDownloadProofsSizeFieldEvent | OfferDownloadProofsRootFieldEvent | OfferDownloadProofsMtimeFieldEvent | OfferDownloadProofsAudienceFieldEvent | OfferDownloadProofsSignerFieldEvent | OfferDownloadProofsSignatureFieldEvent | OfferDownloadProofsOnlineFieldEvent>;
}
export interface Complain {
    device: number;
    root: Uint8Array<ArrayBuffer>;
}
export declare namespace Complain {
    const codec: () => Codec<Complain>;
    interface ComplainDeviceFieldEvent {
        field: '$.device';
        value: number;
    }
    interface ComplainRootFieldEvent {
        field: '$.root';
        value: Uint8Array<ArrayBuffer>;
    }
    function encode(obj: Partial<Complain>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Complain>): Complain;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Complain>): Generator<ComplainDeviceFieldEvent | ComplainRootFieldEvent>;
}
export interface ProveContent {
    root: Uint8Array<ArrayBuffer>;
    block: number;
}
export declare namespace ProveContent {
    const codec: () => Codec<ProveContent>;
    interface ProveContentRootFieldEvent {
        field: '$.root';
        value: Uint8Array<ArrayBuffer>;
    }
    interface ProveContentBlockFieldEvent {
        field: '$.block';
        value: number;
    }
    function encode(obj: Partial<ProveContent>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<ProveContent>): ProveContent;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<ProveContent>): Generator<ProveContentRootFieldEvent | ProveContentBlockFieldEvent>;
}
export interface ContentProof {
    block: Uint8Array<ArrayBuffer>;
    hashes: Uint8Array<ArrayBuffer>[];
}
export declare namespace ContentProof {
    const codec: () => Codec<ContentProof>;
    interface ContentProofBlockFieldEvent {
        field: '$.block';
        value: Uint8Array<ArrayBuffer>;
    }
    interface ContentProofHashesFieldEvent {
        field: '$.hashes[]';
        index: number;
        value: Uint8Array<ArrayBuffer>;
    }
    function encode(obj: Partial<ContentProof>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<ContentProof>): ContentProof;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<ContentProof>): Generator<ContentProofBlockFieldEvent | ContentProofHashesFieldEvent>;
}
export interface EndTransfer {
    transfer: string;
    text: string;
}
export declare namespace EndTransfer {
    const codec: () => Codec<EndTransfer>;
    interface EndTransferTransferFieldEvent {
        field: '$.transfer';
        value: string;
    }
    interface EndTransferTextFieldEvent {
        field: '$.text';
        value: string;
    }
    function encode(obj: Partial<EndTransfer>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<EndTransfer>): EndTransfer;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<EndTransfer>): Generator<EndTransferTransferFieldEvent | EndTransferTextFieldEvent>;
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
export interface ReportBatch {
    step: string;
    entries: number;
    fingerprint: Uint8Array<ArrayBuffer>;
    have: number;
    wanted: number;
    bytes: number;
    text: string;
}
export declare namespace ReportBatch {
    const codec: () => Codec<ReportBatch>;
    interface ReportBatchStepFieldEvent {
        field: '$.step';
        value: string;
    }
    interface ReportBatchEntriesFieldEvent {
        field: '$.entries';
        value: number;
    }
    interface ReportBatchFingerprintFieldEvent {
        field: '$.fingerprint';
        value: Uint8Array<ArrayBuffer>;
    }
    interface ReportBatchHaveFieldEvent {
        field: '$.have';
        value: number;
    }
    interface ReportBatchWantedFieldEvent {
        field: '$.wanted';
        value: number;
    }
    interface ReportBatchBytesFieldEvent {
        field: '$.bytes';
        value: number;
    }
    interface ReportBatchTextFieldEvent {
        field: '$.text';
        value: string;
    }
    function encode(obj: Partial<ReportBatch>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<ReportBatch>): ReportBatch;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<ReportBatch>): Generator<ReportBatchStepFieldEvent | ReportBatchEntriesFieldEvent | ReportBatchFingerprintFieldEvent | ReportBatchHaveFieldEvent | ReportBatchWantedFieldEvent | ReportBatchBytesFieldEvent | ReportBatchTextFieldEvent>;
}
export interface BatchState {
    phase: string;
    expected: number;
    announced: number;
    deadline: number;
    revision: number;
    code: number;
    text: string;
}
export declare namespace BatchState {
    const codec: () => Codec<BatchState>;
    interface BatchStatePhaseFieldEvent {
        field: '$.phase';
        value: string;
    }
    interface BatchStateExpectedFieldEvent {
        field: '$.expected';
        value: number;
    }
    interface BatchStateAnnouncedFieldEvent {
        field: '$.announced';
        value: number;
    }
    interface BatchStateDeadlineFieldEvent {
        field: '$.deadline';
        value: number;
    }
    interface BatchStateRevisionFieldEvent {
        field: '$.revision';
        value: number;
    }
    interface BatchStateCodeFieldEvent {
        field: '$.code';
        value: number;
    }
    interface BatchStateTextFieldEvent {
        field: '$.text';
        value: string;
    }
    function encode(obj: Partial<BatchState>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<BatchState>): BatchState;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<BatchState>): Generator<BatchStatePhaseFieldEvent | BatchStateExpectedFieldEvent | BatchStateAnnouncedFieldEvent | BatchStateDeadlineFieldEvent | BatchStateRevisionFieldEvent | BatchStateCodeFieldEvent | BatchStateTextFieldEvent>;
}
