/* eslint-disable require-yield */
import { decodeMessage, encodeMessage, MaxLengthError, message, streamMessage } from 'protons-runtime';
import { alloc as uint8ArrayAlloc } from 'uint8arrays/alloc';
export var Frame;
(function (Frame) {
    let _codec;
    Frame.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                obj = { ...obj };
                if (obj.event != null) {
                    obj.response = undefined;
                    obj.request = undefined;
                }
                if (obj.response != null) {
                    obj.event = undefined;
                    obj.request = undefined;
                }
                if (obj.request != null) {
                    obj.event = undefined;
                    obj.response = undefined;
                }
                if (obj.request != null) {
                    w.uint32(10);
                    Request.codec().encode(obj.request, w);
                }
                if (obj.response != null) {
                    w.uint32(18);
                    Response.codec().encode(obj.response, w);
                }
                if (obj.event != null) {
                    w.uint32(26);
                    Event.codec().encode(obj.event, w);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {};
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.request = Request.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.request
                            });
                            break;
                        }
                        case 2: {
                            obj.response = Response.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.response
                            });
                            break;
                        }
                        case 3: {
                            obj.event = Event.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.event
                            });
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                if (obj.event != null) {
                    delete obj.response;
                    delete obj.request;
                }
                if (obj.response != null) {
                    delete obj.event;
                    delete obj.request;
                }
                if (obj.request != null) {
                    delete obj.event;
                    delete obj.response;
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            yield* Request.codec().stream(reader, reader.uint32(), `${prefix}.request`, {
                                limits: opts.limits?.request
                            });
                            break;
                        }
                        case 2: {
                            yield* Response.codec().stream(reader, reader.uint32(), `${prefix}.response`, {
                                limits: opts.limits?.response
                            });
                            break;
                        }
                        case 3: {
                            yield* Event.codec().stream(reader, reader.uint32(), `${prefix}.event`, {
                                limits: opts.limits?.event
                            });
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
            });
        }
        return _codec;
    };
    function encode(obj) {
        return encodeMessage(obj, Frame.codec());
    }
    Frame.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, Frame.codec(), opts);
    }
    Frame.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, Frame.codec(), opts);
    }
    Frame.stream = stream;
})(Frame || (Frame = {}));
export var Request;
(function (Request) {
    let _codec;
    Request.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                obj = { ...obj };
                if (obj.tellBatch != null) {
                    obj.reportBatch = undefined;
                    obj.proveContent = undefined;
                    obj.complain = undefined;
                    obj.moderate = undefined;
                    obj.accountStatus = undefined;
                    obj.deregister = undefined;
                    obj.revokeDevice = undefined;
                    obj.listDevices = undefined;
                    obj.dropContents = undefined;
                    obj.deleteFiles = undefined;
                    obj.fileStored = undefined;
                    obj.offerUpload = undefined;
                    obj.storeFile = undefined;
                    obj.collectWants = undefined;
                    obj.listWants = undefined;
                    obj.removeWant = undefined;
                    obj.addWant = undefined;
                    obj.endTransfer = undefined;
                    obj.roster = undefined;
                    obj.countFiles = undefined;
                    obj.findEntries = undefined;
                    obj.search = undefined;
                    obj.reportSeeds = undefined;
                    obj.getLoad = undefined;
                    obj.dialBack = undefined;
                    obj.offerDownload = undefined;
                    obj.sourceLoad = undefined;
                    obj.reportContent = undefined;
                    obj.listSources = undefined;
                    obj.closeTransfer = undefined;
                    obj.askDialBack = undefined;
                    obj.newTicket = undefined;
                    obj.openDownload = undefined;
                    obj.listFiles = undefined;
                    obj.listUsers = undefined;
                    obj.listChanges = undefined;
                    obj.subscribe = undefined;
                    obj.withdraw = undefined;
                    obj.publish = undefined;
                    obj.ping = undefined;
                    obj.changePassword = undefined;
                    obj.updateDevice = undefined;
                    obj.logout = undefined;
                    obj.resume = undefined;
                    obj.login = undefined;
                    obj.register = undefined;
                    obj.hello = undefined;
                }
                if (obj.reportBatch != null) {
                    obj.tellBatch = undefined;
                    obj.proveContent = undefined;
                    obj.complain = undefined;
                    obj.moderate = undefined;
                    obj.accountStatus = undefined;
                    obj.deregister = undefined;
                    obj.revokeDevice = undefined;
                    obj.listDevices = undefined;
                    obj.dropContents = undefined;
                    obj.deleteFiles = undefined;
                    obj.fileStored = undefined;
                    obj.offerUpload = undefined;
                    obj.storeFile = undefined;
                    obj.collectWants = undefined;
                    obj.listWants = undefined;
                    obj.removeWant = undefined;
                    obj.addWant = undefined;
                    obj.endTransfer = undefined;
                    obj.roster = undefined;
                    obj.countFiles = undefined;
                    obj.findEntries = undefined;
                    obj.search = undefined;
                    obj.reportSeeds = undefined;
                    obj.getLoad = undefined;
                    obj.dialBack = undefined;
                    obj.offerDownload = undefined;
                    obj.sourceLoad = undefined;
                    obj.reportContent = undefined;
                    obj.listSources = undefined;
                    obj.closeTransfer = undefined;
                    obj.askDialBack = undefined;
                    obj.newTicket = undefined;
                    obj.openDownload = undefined;
                    obj.listFiles = undefined;
                    obj.listUsers = undefined;
                    obj.listChanges = undefined;
                    obj.subscribe = undefined;
                    obj.withdraw = undefined;
                    obj.publish = undefined;
                    obj.ping = undefined;
                    obj.changePassword = undefined;
                    obj.updateDevice = undefined;
                    obj.logout = undefined;
                    obj.resume = undefined;
                    obj.login = undefined;
                    obj.register = undefined;
                    obj.hello = undefined;
                }
                if (obj.proveContent != null) {
                    obj.tellBatch = undefined;
                    obj.reportBatch = undefined;
                    obj.complain = undefined;
                    obj.moderate = undefined;
                    obj.accountStatus = undefined;
                    obj.deregister = undefined;
                    obj.revokeDevice = undefined;
                    obj.listDevices = undefined;
                    obj.dropContents = undefined;
                    obj.deleteFiles = undefined;
                    obj.fileStored = undefined;
                    obj.offerUpload = undefined;
                    obj.storeFile = undefined;
                    obj.collectWants = undefined;
                    obj.listWants = undefined;
                    obj.removeWant = undefined;
                    obj.addWant = undefined;
                    obj.endTransfer = undefined;
                    obj.roster = undefined;
                    obj.countFiles = undefined;
                    obj.findEntries = undefined;
                    obj.search = undefined;
                    obj.reportSeeds = undefined;
                    obj.getLoad = undefined;
                    obj.dialBack = undefined;
                    obj.offerDownload = undefined;
                    obj.sourceLoad = undefined;
                    obj.reportContent = undefined;
                    obj.listSources = undefined;
                    obj.closeTransfer = undefined;
                    obj.askDialBack = undefined;
                    obj.newTicket = undefined;
                    obj.openDownload = undefined;
                    obj.listFiles = undefined;
                    obj.listUsers = undefined;
                    obj.listChanges = undefined;
                    obj.subscribe = undefined;
                    obj.withdraw = undefined;
                    obj.publish = undefined;
                    obj.ping = undefined;
                    obj.changePassword = undefined;
                    obj.updateDevice = undefined;
                    obj.logout = undefined;
                    obj.resume = undefined;
                    obj.login = undefined;
                    obj.register = undefined;
                    obj.hello = undefined;
                }
                if (obj.complain != null) {
                    obj.tellBatch = undefined;
                    obj.reportBatch = undefined;
                    obj.proveContent = undefined;
                    obj.moderate = undefined;
                    obj.accountStatus = undefined;
                    obj.deregister = undefined;
                    obj.revokeDevice = undefined;
                    obj.listDevices = undefined;
                    obj.dropContents = undefined;
                    obj.deleteFiles = undefined;
                    obj.fileStored = undefined;
                    obj.offerUpload = undefined;
                    obj.storeFile = undefined;
                    obj.collectWants = undefined;
                    obj.listWants = undefined;
                    obj.removeWant = undefined;
                    obj.addWant = undefined;
                    obj.endTransfer = undefined;
                    obj.roster = undefined;
                    obj.countFiles = undefined;
                    obj.findEntries = undefined;
                    obj.search = undefined;
                    obj.reportSeeds = undefined;
                    obj.getLoad = undefined;
                    obj.dialBack = undefined;
                    obj.offerDownload = undefined;
                    obj.sourceLoad = undefined;
                    obj.reportContent = undefined;
                    obj.listSources = undefined;
                    obj.closeTransfer = undefined;
                    obj.askDialBack = undefined;
                    obj.newTicket = undefined;
                    obj.openDownload = undefined;
                    obj.listFiles = undefined;
                    obj.listUsers = undefined;
                    obj.listChanges = undefined;
                    obj.subscribe = undefined;
                    obj.withdraw = undefined;
                    obj.publish = undefined;
                    obj.ping = undefined;
                    obj.changePassword = undefined;
                    obj.updateDevice = undefined;
                    obj.logout = undefined;
                    obj.resume = undefined;
                    obj.login = undefined;
                    obj.register = undefined;
                    obj.hello = undefined;
                }
                if (obj.moderate != null) {
                    obj.tellBatch = undefined;
                    obj.reportBatch = undefined;
                    obj.proveContent = undefined;
                    obj.complain = undefined;
                    obj.accountStatus = undefined;
                    obj.deregister = undefined;
                    obj.revokeDevice = undefined;
                    obj.listDevices = undefined;
                    obj.dropContents = undefined;
                    obj.deleteFiles = undefined;
                    obj.fileStored = undefined;
                    obj.offerUpload = undefined;
                    obj.storeFile = undefined;
                    obj.collectWants = undefined;
                    obj.listWants = undefined;
                    obj.removeWant = undefined;
                    obj.addWant = undefined;
                    obj.endTransfer = undefined;
                    obj.roster = undefined;
                    obj.countFiles = undefined;
                    obj.findEntries = undefined;
                    obj.search = undefined;
                    obj.reportSeeds = undefined;
                    obj.getLoad = undefined;
                    obj.dialBack = undefined;
                    obj.offerDownload = undefined;
                    obj.sourceLoad = undefined;
                    obj.reportContent = undefined;
                    obj.listSources = undefined;
                    obj.closeTransfer = undefined;
                    obj.askDialBack = undefined;
                    obj.newTicket = undefined;
                    obj.openDownload = undefined;
                    obj.listFiles = undefined;
                    obj.listUsers = undefined;
                    obj.listChanges = undefined;
                    obj.subscribe = undefined;
                    obj.withdraw = undefined;
                    obj.publish = undefined;
                    obj.ping = undefined;
                    obj.changePassword = undefined;
                    obj.updateDevice = undefined;
                    obj.logout = undefined;
                    obj.resume = undefined;
                    obj.login = undefined;
                    obj.register = undefined;
                    obj.hello = undefined;
                }
                if (obj.accountStatus != null) {
                    obj.tellBatch = undefined;
                    obj.reportBatch = undefined;
                    obj.proveContent = undefined;
                    obj.complain = undefined;
                    obj.moderate = undefined;
                    obj.deregister = undefined;
                    obj.revokeDevice = undefined;
                    obj.listDevices = undefined;
                    obj.dropContents = undefined;
                    obj.deleteFiles = undefined;
                    obj.fileStored = undefined;
                    obj.offerUpload = undefined;
                    obj.storeFile = undefined;
                    obj.collectWants = undefined;
                    obj.listWants = undefined;
                    obj.removeWant = undefined;
                    obj.addWant = undefined;
                    obj.endTransfer = undefined;
                    obj.roster = undefined;
                    obj.countFiles = undefined;
                    obj.findEntries = undefined;
                    obj.search = undefined;
                    obj.reportSeeds = undefined;
                    obj.getLoad = undefined;
                    obj.dialBack = undefined;
                    obj.offerDownload = undefined;
                    obj.sourceLoad = undefined;
                    obj.reportContent = undefined;
                    obj.listSources = undefined;
                    obj.closeTransfer = undefined;
                    obj.askDialBack = undefined;
                    obj.newTicket = undefined;
                    obj.openDownload = undefined;
                    obj.listFiles = undefined;
                    obj.listUsers = undefined;
                    obj.listChanges = undefined;
                    obj.subscribe = undefined;
                    obj.withdraw = undefined;
                    obj.publish = undefined;
                    obj.ping = undefined;
                    obj.changePassword = undefined;
                    obj.updateDevice = undefined;
                    obj.logout = undefined;
                    obj.resume = undefined;
                    obj.login = undefined;
                    obj.register = undefined;
                    obj.hello = undefined;
                }
                if (obj.deregister != null) {
                    obj.tellBatch = undefined;
                    obj.reportBatch = undefined;
                    obj.proveContent = undefined;
                    obj.complain = undefined;
                    obj.moderate = undefined;
                    obj.accountStatus = undefined;
                    obj.revokeDevice = undefined;
                    obj.listDevices = undefined;
                    obj.dropContents = undefined;
                    obj.deleteFiles = undefined;
                    obj.fileStored = undefined;
                    obj.offerUpload = undefined;
                    obj.storeFile = undefined;
                    obj.collectWants = undefined;
                    obj.listWants = undefined;
                    obj.removeWant = undefined;
                    obj.addWant = undefined;
                    obj.endTransfer = undefined;
                    obj.roster = undefined;
                    obj.countFiles = undefined;
                    obj.findEntries = undefined;
                    obj.search = undefined;
                    obj.reportSeeds = undefined;
                    obj.getLoad = undefined;
                    obj.dialBack = undefined;
                    obj.offerDownload = undefined;
                    obj.sourceLoad = undefined;
                    obj.reportContent = undefined;
                    obj.listSources = undefined;
                    obj.closeTransfer = undefined;
                    obj.askDialBack = undefined;
                    obj.newTicket = undefined;
                    obj.openDownload = undefined;
                    obj.listFiles = undefined;
                    obj.listUsers = undefined;
                    obj.listChanges = undefined;
                    obj.subscribe = undefined;
                    obj.withdraw = undefined;
                    obj.publish = undefined;
                    obj.ping = undefined;
                    obj.changePassword = undefined;
                    obj.updateDevice = undefined;
                    obj.logout = undefined;
                    obj.resume = undefined;
                    obj.login = undefined;
                    obj.register = undefined;
                    obj.hello = undefined;
                }
                if (obj.revokeDevice != null) {
                    obj.tellBatch = undefined;
                    obj.reportBatch = undefined;
                    obj.proveContent = undefined;
                    obj.complain = undefined;
                    obj.moderate = undefined;
                    obj.accountStatus = undefined;
                    obj.deregister = undefined;
                    obj.listDevices = undefined;
                    obj.dropContents = undefined;
                    obj.deleteFiles = undefined;
                    obj.fileStored = undefined;
                    obj.offerUpload = undefined;
                    obj.storeFile = undefined;
                    obj.collectWants = undefined;
                    obj.listWants = undefined;
                    obj.removeWant = undefined;
                    obj.addWant = undefined;
                    obj.endTransfer = undefined;
                    obj.roster = undefined;
                    obj.countFiles = undefined;
                    obj.findEntries = undefined;
                    obj.search = undefined;
                    obj.reportSeeds = undefined;
                    obj.getLoad = undefined;
                    obj.dialBack = undefined;
                    obj.offerDownload = undefined;
                    obj.sourceLoad = undefined;
                    obj.reportContent = undefined;
                    obj.listSources = undefined;
                    obj.closeTransfer = undefined;
                    obj.askDialBack = undefined;
                    obj.newTicket = undefined;
                    obj.openDownload = undefined;
                    obj.listFiles = undefined;
                    obj.listUsers = undefined;
                    obj.listChanges = undefined;
                    obj.subscribe = undefined;
                    obj.withdraw = undefined;
                    obj.publish = undefined;
                    obj.ping = undefined;
                    obj.changePassword = undefined;
                    obj.updateDevice = undefined;
                    obj.logout = undefined;
                    obj.resume = undefined;
                    obj.login = undefined;
                    obj.register = undefined;
                    obj.hello = undefined;
                }
                if (obj.listDevices != null) {
                    obj.tellBatch = undefined;
                    obj.reportBatch = undefined;
                    obj.proveContent = undefined;
                    obj.complain = undefined;
                    obj.moderate = undefined;
                    obj.accountStatus = undefined;
                    obj.deregister = undefined;
                    obj.revokeDevice = undefined;
                    obj.dropContents = undefined;
                    obj.deleteFiles = undefined;
                    obj.fileStored = undefined;
                    obj.offerUpload = undefined;
                    obj.storeFile = undefined;
                    obj.collectWants = undefined;
                    obj.listWants = undefined;
                    obj.removeWant = undefined;
                    obj.addWant = undefined;
                    obj.endTransfer = undefined;
                    obj.roster = undefined;
                    obj.countFiles = undefined;
                    obj.findEntries = undefined;
                    obj.search = undefined;
                    obj.reportSeeds = undefined;
                    obj.getLoad = undefined;
                    obj.dialBack = undefined;
                    obj.offerDownload = undefined;
                    obj.sourceLoad = undefined;
                    obj.reportContent = undefined;
                    obj.listSources = undefined;
                    obj.closeTransfer = undefined;
                    obj.askDialBack = undefined;
                    obj.newTicket = undefined;
                    obj.openDownload = undefined;
                    obj.listFiles = undefined;
                    obj.listUsers = undefined;
                    obj.listChanges = undefined;
                    obj.subscribe = undefined;
                    obj.withdraw = undefined;
                    obj.publish = undefined;
                    obj.ping = undefined;
                    obj.changePassword = undefined;
                    obj.updateDevice = undefined;
                    obj.logout = undefined;
                    obj.resume = undefined;
                    obj.login = undefined;
                    obj.register = undefined;
                    obj.hello = undefined;
                }
                if (obj.dropContents != null) {
                    obj.tellBatch = undefined;
                    obj.reportBatch = undefined;
                    obj.proveContent = undefined;
                    obj.complain = undefined;
                    obj.moderate = undefined;
                    obj.accountStatus = undefined;
                    obj.deregister = undefined;
                    obj.revokeDevice = undefined;
                    obj.listDevices = undefined;
                    obj.deleteFiles = undefined;
                    obj.fileStored = undefined;
                    obj.offerUpload = undefined;
                    obj.storeFile = undefined;
                    obj.collectWants = undefined;
                    obj.listWants = undefined;
                    obj.removeWant = undefined;
                    obj.addWant = undefined;
                    obj.endTransfer = undefined;
                    obj.roster = undefined;
                    obj.countFiles = undefined;
                    obj.findEntries = undefined;
                    obj.search = undefined;
                    obj.reportSeeds = undefined;
                    obj.getLoad = undefined;
                    obj.dialBack = undefined;
                    obj.offerDownload = undefined;
                    obj.sourceLoad = undefined;
                    obj.reportContent = undefined;
                    obj.listSources = undefined;
                    obj.closeTransfer = undefined;
                    obj.askDialBack = undefined;
                    obj.newTicket = undefined;
                    obj.openDownload = undefined;
                    obj.listFiles = undefined;
                    obj.listUsers = undefined;
                    obj.listChanges = undefined;
                    obj.subscribe = undefined;
                    obj.withdraw = undefined;
                    obj.publish = undefined;
                    obj.ping = undefined;
                    obj.changePassword = undefined;
                    obj.updateDevice = undefined;
                    obj.logout = undefined;
                    obj.resume = undefined;
                    obj.login = undefined;
                    obj.register = undefined;
                    obj.hello = undefined;
                }
                if (obj.deleteFiles != null) {
                    obj.tellBatch = undefined;
                    obj.reportBatch = undefined;
                    obj.proveContent = undefined;
                    obj.complain = undefined;
                    obj.moderate = undefined;
                    obj.accountStatus = undefined;
                    obj.deregister = undefined;
                    obj.revokeDevice = undefined;
                    obj.listDevices = undefined;
                    obj.dropContents = undefined;
                    obj.fileStored = undefined;
                    obj.offerUpload = undefined;
                    obj.storeFile = undefined;
                    obj.collectWants = undefined;
                    obj.listWants = undefined;
                    obj.removeWant = undefined;
                    obj.addWant = undefined;
                    obj.endTransfer = undefined;
                    obj.roster = undefined;
                    obj.countFiles = undefined;
                    obj.findEntries = undefined;
                    obj.search = undefined;
                    obj.reportSeeds = undefined;
                    obj.getLoad = undefined;
                    obj.dialBack = undefined;
                    obj.offerDownload = undefined;
                    obj.sourceLoad = undefined;
                    obj.reportContent = undefined;
                    obj.listSources = undefined;
                    obj.closeTransfer = undefined;
                    obj.askDialBack = undefined;
                    obj.newTicket = undefined;
                    obj.openDownload = undefined;
                    obj.listFiles = undefined;
                    obj.listUsers = undefined;
                    obj.listChanges = undefined;
                    obj.subscribe = undefined;
                    obj.withdraw = undefined;
                    obj.publish = undefined;
                    obj.ping = undefined;
                    obj.changePassword = undefined;
                    obj.updateDevice = undefined;
                    obj.logout = undefined;
                    obj.resume = undefined;
                    obj.login = undefined;
                    obj.register = undefined;
                    obj.hello = undefined;
                }
                if (obj.fileStored != null) {
                    obj.tellBatch = undefined;
                    obj.reportBatch = undefined;
                    obj.proveContent = undefined;
                    obj.complain = undefined;
                    obj.moderate = undefined;
                    obj.accountStatus = undefined;
                    obj.deregister = undefined;
                    obj.revokeDevice = undefined;
                    obj.listDevices = undefined;
                    obj.dropContents = undefined;
                    obj.deleteFiles = undefined;
                    obj.offerUpload = undefined;
                    obj.storeFile = undefined;
                    obj.collectWants = undefined;
                    obj.listWants = undefined;
                    obj.removeWant = undefined;
                    obj.addWant = undefined;
                    obj.endTransfer = undefined;
                    obj.roster = undefined;
                    obj.countFiles = undefined;
                    obj.findEntries = undefined;
                    obj.search = undefined;
                    obj.reportSeeds = undefined;
                    obj.getLoad = undefined;
                    obj.dialBack = undefined;
                    obj.offerDownload = undefined;
                    obj.sourceLoad = undefined;
                    obj.reportContent = undefined;
                    obj.listSources = undefined;
                    obj.closeTransfer = undefined;
                    obj.askDialBack = undefined;
                    obj.newTicket = undefined;
                    obj.openDownload = undefined;
                    obj.listFiles = undefined;
                    obj.listUsers = undefined;
                    obj.listChanges = undefined;
                    obj.subscribe = undefined;
                    obj.withdraw = undefined;
                    obj.publish = undefined;
                    obj.ping = undefined;
                    obj.changePassword = undefined;
                    obj.updateDevice = undefined;
                    obj.logout = undefined;
                    obj.resume = undefined;
                    obj.login = undefined;
                    obj.register = undefined;
                    obj.hello = undefined;
                }
                if (obj.offerUpload != null) {
                    obj.tellBatch = undefined;
                    obj.reportBatch = undefined;
                    obj.proveContent = undefined;
                    obj.complain = undefined;
                    obj.moderate = undefined;
                    obj.accountStatus = undefined;
                    obj.deregister = undefined;
                    obj.revokeDevice = undefined;
                    obj.listDevices = undefined;
                    obj.dropContents = undefined;
                    obj.deleteFiles = undefined;
                    obj.fileStored = undefined;
                    obj.storeFile = undefined;
                    obj.collectWants = undefined;
                    obj.listWants = undefined;
                    obj.removeWant = undefined;
                    obj.addWant = undefined;
                    obj.endTransfer = undefined;
                    obj.roster = undefined;
                    obj.countFiles = undefined;
                    obj.findEntries = undefined;
                    obj.search = undefined;
                    obj.reportSeeds = undefined;
                    obj.getLoad = undefined;
                    obj.dialBack = undefined;
                    obj.offerDownload = undefined;
                    obj.sourceLoad = undefined;
                    obj.reportContent = undefined;
                    obj.listSources = undefined;
                    obj.closeTransfer = undefined;
                    obj.askDialBack = undefined;
                    obj.newTicket = undefined;
                    obj.openDownload = undefined;
                    obj.listFiles = undefined;
                    obj.listUsers = undefined;
                    obj.listChanges = undefined;
                    obj.subscribe = undefined;
                    obj.withdraw = undefined;
                    obj.publish = undefined;
                    obj.ping = undefined;
                    obj.changePassword = undefined;
                    obj.updateDevice = undefined;
                    obj.logout = undefined;
                    obj.resume = undefined;
                    obj.login = undefined;
                    obj.register = undefined;
                    obj.hello = undefined;
                }
                if (obj.storeFile != null) {
                    obj.tellBatch = undefined;
                    obj.reportBatch = undefined;
                    obj.proveContent = undefined;
                    obj.complain = undefined;
                    obj.moderate = undefined;
                    obj.accountStatus = undefined;
                    obj.deregister = undefined;
                    obj.revokeDevice = undefined;
                    obj.listDevices = undefined;
                    obj.dropContents = undefined;
                    obj.deleteFiles = undefined;
                    obj.fileStored = undefined;
                    obj.offerUpload = undefined;
                    obj.collectWants = undefined;
                    obj.listWants = undefined;
                    obj.removeWant = undefined;
                    obj.addWant = undefined;
                    obj.endTransfer = undefined;
                    obj.roster = undefined;
                    obj.countFiles = undefined;
                    obj.findEntries = undefined;
                    obj.search = undefined;
                    obj.reportSeeds = undefined;
                    obj.getLoad = undefined;
                    obj.dialBack = undefined;
                    obj.offerDownload = undefined;
                    obj.sourceLoad = undefined;
                    obj.reportContent = undefined;
                    obj.listSources = undefined;
                    obj.closeTransfer = undefined;
                    obj.askDialBack = undefined;
                    obj.newTicket = undefined;
                    obj.openDownload = undefined;
                    obj.listFiles = undefined;
                    obj.listUsers = undefined;
                    obj.listChanges = undefined;
                    obj.subscribe = undefined;
                    obj.withdraw = undefined;
                    obj.publish = undefined;
                    obj.ping = undefined;
                    obj.changePassword = undefined;
                    obj.updateDevice = undefined;
                    obj.logout = undefined;
                    obj.resume = undefined;
                    obj.login = undefined;
                    obj.register = undefined;
                    obj.hello = undefined;
                }
                if (obj.collectWants != null) {
                    obj.tellBatch = undefined;
                    obj.reportBatch = undefined;
                    obj.proveContent = undefined;
                    obj.complain = undefined;
                    obj.moderate = undefined;
                    obj.accountStatus = undefined;
                    obj.deregister = undefined;
                    obj.revokeDevice = undefined;
                    obj.listDevices = undefined;
                    obj.dropContents = undefined;
                    obj.deleteFiles = undefined;
                    obj.fileStored = undefined;
                    obj.offerUpload = undefined;
                    obj.storeFile = undefined;
                    obj.listWants = undefined;
                    obj.removeWant = undefined;
                    obj.addWant = undefined;
                    obj.endTransfer = undefined;
                    obj.roster = undefined;
                    obj.countFiles = undefined;
                    obj.findEntries = undefined;
                    obj.search = undefined;
                    obj.reportSeeds = undefined;
                    obj.getLoad = undefined;
                    obj.dialBack = undefined;
                    obj.offerDownload = undefined;
                    obj.sourceLoad = undefined;
                    obj.reportContent = undefined;
                    obj.listSources = undefined;
                    obj.closeTransfer = undefined;
                    obj.askDialBack = undefined;
                    obj.newTicket = undefined;
                    obj.openDownload = undefined;
                    obj.listFiles = undefined;
                    obj.listUsers = undefined;
                    obj.listChanges = undefined;
                    obj.subscribe = undefined;
                    obj.withdraw = undefined;
                    obj.publish = undefined;
                    obj.ping = undefined;
                    obj.changePassword = undefined;
                    obj.updateDevice = undefined;
                    obj.logout = undefined;
                    obj.resume = undefined;
                    obj.login = undefined;
                    obj.register = undefined;
                    obj.hello = undefined;
                }
                if (obj.listWants != null) {
                    obj.tellBatch = undefined;
                    obj.reportBatch = undefined;
                    obj.proveContent = undefined;
                    obj.complain = undefined;
                    obj.moderate = undefined;
                    obj.accountStatus = undefined;
                    obj.deregister = undefined;
                    obj.revokeDevice = undefined;
                    obj.listDevices = undefined;
                    obj.dropContents = undefined;
                    obj.deleteFiles = undefined;
                    obj.fileStored = undefined;
                    obj.offerUpload = undefined;
                    obj.storeFile = undefined;
                    obj.collectWants = undefined;
                    obj.removeWant = undefined;
                    obj.addWant = undefined;
                    obj.endTransfer = undefined;
                    obj.roster = undefined;
                    obj.countFiles = undefined;
                    obj.findEntries = undefined;
                    obj.search = undefined;
                    obj.reportSeeds = undefined;
                    obj.getLoad = undefined;
                    obj.dialBack = undefined;
                    obj.offerDownload = undefined;
                    obj.sourceLoad = undefined;
                    obj.reportContent = undefined;
                    obj.listSources = undefined;
                    obj.closeTransfer = undefined;
                    obj.askDialBack = undefined;
                    obj.newTicket = undefined;
                    obj.openDownload = undefined;
                    obj.listFiles = undefined;
                    obj.listUsers = undefined;
                    obj.listChanges = undefined;
                    obj.subscribe = undefined;
                    obj.withdraw = undefined;
                    obj.publish = undefined;
                    obj.ping = undefined;
                    obj.changePassword = undefined;
                    obj.updateDevice = undefined;
                    obj.logout = undefined;
                    obj.resume = undefined;
                    obj.login = undefined;
                    obj.register = undefined;
                    obj.hello = undefined;
                }
                if (obj.removeWant != null) {
                    obj.tellBatch = undefined;
                    obj.reportBatch = undefined;
                    obj.proveContent = undefined;
                    obj.complain = undefined;
                    obj.moderate = undefined;
                    obj.accountStatus = undefined;
                    obj.deregister = undefined;
                    obj.revokeDevice = undefined;
                    obj.listDevices = undefined;
                    obj.dropContents = undefined;
                    obj.deleteFiles = undefined;
                    obj.fileStored = undefined;
                    obj.offerUpload = undefined;
                    obj.storeFile = undefined;
                    obj.collectWants = undefined;
                    obj.listWants = undefined;
                    obj.addWant = undefined;
                    obj.endTransfer = undefined;
                    obj.roster = undefined;
                    obj.countFiles = undefined;
                    obj.findEntries = undefined;
                    obj.search = undefined;
                    obj.reportSeeds = undefined;
                    obj.getLoad = undefined;
                    obj.dialBack = undefined;
                    obj.offerDownload = undefined;
                    obj.sourceLoad = undefined;
                    obj.reportContent = undefined;
                    obj.listSources = undefined;
                    obj.closeTransfer = undefined;
                    obj.askDialBack = undefined;
                    obj.newTicket = undefined;
                    obj.openDownload = undefined;
                    obj.listFiles = undefined;
                    obj.listUsers = undefined;
                    obj.listChanges = undefined;
                    obj.subscribe = undefined;
                    obj.withdraw = undefined;
                    obj.publish = undefined;
                    obj.ping = undefined;
                    obj.changePassword = undefined;
                    obj.updateDevice = undefined;
                    obj.logout = undefined;
                    obj.resume = undefined;
                    obj.login = undefined;
                    obj.register = undefined;
                    obj.hello = undefined;
                }
                if (obj.addWant != null) {
                    obj.tellBatch = undefined;
                    obj.reportBatch = undefined;
                    obj.proveContent = undefined;
                    obj.complain = undefined;
                    obj.moderate = undefined;
                    obj.accountStatus = undefined;
                    obj.deregister = undefined;
                    obj.revokeDevice = undefined;
                    obj.listDevices = undefined;
                    obj.dropContents = undefined;
                    obj.deleteFiles = undefined;
                    obj.fileStored = undefined;
                    obj.offerUpload = undefined;
                    obj.storeFile = undefined;
                    obj.collectWants = undefined;
                    obj.listWants = undefined;
                    obj.removeWant = undefined;
                    obj.endTransfer = undefined;
                    obj.roster = undefined;
                    obj.countFiles = undefined;
                    obj.findEntries = undefined;
                    obj.search = undefined;
                    obj.reportSeeds = undefined;
                    obj.getLoad = undefined;
                    obj.dialBack = undefined;
                    obj.offerDownload = undefined;
                    obj.sourceLoad = undefined;
                    obj.reportContent = undefined;
                    obj.listSources = undefined;
                    obj.closeTransfer = undefined;
                    obj.askDialBack = undefined;
                    obj.newTicket = undefined;
                    obj.openDownload = undefined;
                    obj.listFiles = undefined;
                    obj.listUsers = undefined;
                    obj.listChanges = undefined;
                    obj.subscribe = undefined;
                    obj.withdraw = undefined;
                    obj.publish = undefined;
                    obj.ping = undefined;
                    obj.changePassword = undefined;
                    obj.updateDevice = undefined;
                    obj.logout = undefined;
                    obj.resume = undefined;
                    obj.login = undefined;
                    obj.register = undefined;
                    obj.hello = undefined;
                }
                if (obj.endTransfer != null) {
                    obj.tellBatch = undefined;
                    obj.reportBatch = undefined;
                    obj.proveContent = undefined;
                    obj.complain = undefined;
                    obj.moderate = undefined;
                    obj.accountStatus = undefined;
                    obj.deregister = undefined;
                    obj.revokeDevice = undefined;
                    obj.listDevices = undefined;
                    obj.dropContents = undefined;
                    obj.deleteFiles = undefined;
                    obj.fileStored = undefined;
                    obj.offerUpload = undefined;
                    obj.storeFile = undefined;
                    obj.collectWants = undefined;
                    obj.listWants = undefined;
                    obj.removeWant = undefined;
                    obj.addWant = undefined;
                    obj.roster = undefined;
                    obj.countFiles = undefined;
                    obj.findEntries = undefined;
                    obj.search = undefined;
                    obj.reportSeeds = undefined;
                    obj.getLoad = undefined;
                    obj.dialBack = undefined;
                    obj.offerDownload = undefined;
                    obj.sourceLoad = undefined;
                    obj.reportContent = undefined;
                    obj.listSources = undefined;
                    obj.closeTransfer = undefined;
                    obj.askDialBack = undefined;
                    obj.newTicket = undefined;
                    obj.openDownload = undefined;
                    obj.listFiles = undefined;
                    obj.listUsers = undefined;
                    obj.listChanges = undefined;
                    obj.subscribe = undefined;
                    obj.withdraw = undefined;
                    obj.publish = undefined;
                    obj.ping = undefined;
                    obj.changePassword = undefined;
                    obj.updateDevice = undefined;
                    obj.logout = undefined;
                    obj.resume = undefined;
                    obj.login = undefined;
                    obj.register = undefined;
                    obj.hello = undefined;
                }
                if (obj.roster != null) {
                    obj.tellBatch = undefined;
                    obj.reportBatch = undefined;
                    obj.proveContent = undefined;
                    obj.complain = undefined;
                    obj.moderate = undefined;
                    obj.accountStatus = undefined;
                    obj.deregister = undefined;
                    obj.revokeDevice = undefined;
                    obj.listDevices = undefined;
                    obj.dropContents = undefined;
                    obj.deleteFiles = undefined;
                    obj.fileStored = undefined;
                    obj.offerUpload = undefined;
                    obj.storeFile = undefined;
                    obj.collectWants = undefined;
                    obj.listWants = undefined;
                    obj.removeWant = undefined;
                    obj.addWant = undefined;
                    obj.endTransfer = undefined;
                    obj.countFiles = undefined;
                    obj.findEntries = undefined;
                    obj.search = undefined;
                    obj.reportSeeds = undefined;
                    obj.getLoad = undefined;
                    obj.dialBack = undefined;
                    obj.offerDownload = undefined;
                    obj.sourceLoad = undefined;
                    obj.reportContent = undefined;
                    obj.listSources = undefined;
                    obj.closeTransfer = undefined;
                    obj.askDialBack = undefined;
                    obj.newTicket = undefined;
                    obj.openDownload = undefined;
                    obj.listFiles = undefined;
                    obj.listUsers = undefined;
                    obj.listChanges = undefined;
                    obj.subscribe = undefined;
                    obj.withdraw = undefined;
                    obj.publish = undefined;
                    obj.ping = undefined;
                    obj.changePassword = undefined;
                    obj.updateDevice = undefined;
                    obj.logout = undefined;
                    obj.resume = undefined;
                    obj.login = undefined;
                    obj.register = undefined;
                    obj.hello = undefined;
                }
                if (obj.countFiles != null) {
                    obj.tellBatch = undefined;
                    obj.reportBatch = undefined;
                    obj.proveContent = undefined;
                    obj.complain = undefined;
                    obj.moderate = undefined;
                    obj.accountStatus = undefined;
                    obj.deregister = undefined;
                    obj.revokeDevice = undefined;
                    obj.listDevices = undefined;
                    obj.dropContents = undefined;
                    obj.deleteFiles = undefined;
                    obj.fileStored = undefined;
                    obj.offerUpload = undefined;
                    obj.storeFile = undefined;
                    obj.collectWants = undefined;
                    obj.listWants = undefined;
                    obj.removeWant = undefined;
                    obj.addWant = undefined;
                    obj.endTransfer = undefined;
                    obj.roster = undefined;
                    obj.findEntries = undefined;
                    obj.search = undefined;
                    obj.reportSeeds = undefined;
                    obj.getLoad = undefined;
                    obj.dialBack = undefined;
                    obj.offerDownload = undefined;
                    obj.sourceLoad = undefined;
                    obj.reportContent = undefined;
                    obj.listSources = undefined;
                    obj.closeTransfer = undefined;
                    obj.askDialBack = undefined;
                    obj.newTicket = undefined;
                    obj.openDownload = undefined;
                    obj.listFiles = undefined;
                    obj.listUsers = undefined;
                    obj.listChanges = undefined;
                    obj.subscribe = undefined;
                    obj.withdraw = undefined;
                    obj.publish = undefined;
                    obj.ping = undefined;
                    obj.changePassword = undefined;
                    obj.updateDevice = undefined;
                    obj.logout = undefined;
                    obj.resume = undefined;
                    obj.login = undefined;
                    obj.register = undefined;
                    obj.hello = undefined;
                }
                if (obj.findEntries != null) {
                    obj.tellBatch = undefined;
                    obj.reportBatch = undefined;
                    obj.proveContent = undefined;
                    obj.complain = undefined;
                    obj.moderate = undefined;
                    obj.accountStatus = undefined;
                    obj.deregister = undefined;
                    obj.revokeDevice = undefined;
                    obj.listDevices = undefined;
                    obj.dropContents = undefined;
                    obj.deleteFiles = undefined;
                    obj.fileStored = undefined;
                    obj.offerUpload = undefined;
                    obj.storeFile = undefined;
                    obj.collectWants = undefined;
                    obj.listWants = undefined;
                    obj.removeWant = undefined;
                    obj.addWant = undefined;
                    obj.endTransfer = undefined;
                    obj.roster = undefined;
                    obj.countFiles = undefined;
                    obj.search = undefined;
                    obj.reportSeeds = undefined;
                    obj.getLoad = undefined;
                    obj.dialBack = undefined;
                    obj.offerDownload = undefined;
                    obj.sourceLoad = undefined;
                    obj.reportContent = undefined;
                    obj.listSources = undefined;
                    obj.closeTransfer = undefined;
                    obj.askDialBack = undefined;
                    obj.newTicket = undefined;
                    obj.openDownload = undefined;
                    obj.listFiles = undefined;
                    obj.listUsers = undefined;
                    obj.listChanges = undefined;
                    obj.subscribe = undefined;
                    obj.withdraw = undefined;
                    obj.publish = undefined;
                    obj.ping = undefined;
                    obj.changePassword = undefined;
                    obj.updateDevice = undefined;
                    obj.logout = undefined;
                    obj.resume = undefined;
                    obj.login = undefined;
                    obj.register = undefined;
                    obj.hello = undefined;
                }
                if (obj.search != null) {
                    obj.tellBatch = undefined;
                    obj.reportBatch = undefined;
                    obj.proveContent = undefined;
                    obj.complain = undefined;
                    obj.moderate = undefined;
                    obj.accountStatus = undefined;
                    obj.deregister = undefined;
                    obj.revokeDevice = undefined;
                    obj.listDevices = undefined;
                    obj.dropContents = undefined;
                    obj.deleteFiles = undefined;
                    obj.fileStored = undefined;
                    obj.offerUpload = undefined;
                    obj.storeFile = undefined;
                    obj.collectWants = undefined;
                    obj.listWants = undefined;
                    obj.removeWant = undefined;
                    obj.addWant = undefined;
                    obj.endTransfer = undefined;
                    obj.roster = undefined;
                    obj.countFiles = undefined;
                    obj.findEntries = undefined;
                    obj.reportSeeds = undefined;
                    obj.getLoad = undefined;
                    obj.dialBack = undefined;
                    obj.offerDownload = undefined;
                    obj.sourceLoad = undefined;
                    obj.reportContent = undefined;
                    obj.listSources = undefined;
                    obj.closeTransfer = undefined;
                    obj.askDialBack = undefined;
                    obj.newTicket = undefined;
                    obj.openDownload = undefined;
                    obj.listFiles = undefined;
                    obj.listUsers = undefined;
                    obj.listChanges = undefined;
                    obj.subscribe = undefined;
                    obj.withdraw = undefined;
                    obj.publish = undefined;
                    obj.ping = undefined;
                    obj.changePassword = undefined;
                    obj.updateDevice = undefined;
                    obj.logout = undefined;
                    obj.resume = undefined;
                    obj.login = undefined;
                    obj.register = undefined;
                    obj.hello = undefined;
                }
                if (obj.reportSeeds != null) {
                    obj.tellBatch = undefined;
                    obj.reportBatch = undefined;
                    obj.proveContent = undefined;
                    obj.complain = undefined;
                    obj.moderate = undefined;
                    obj.accountStatus = undefined;
                    obj.deregister = undefined;
                    obj.revokeDevice = undefined;
                    obj.listDevices = undefined;
                    obj.dropContents = undefined;
                    obj.deleteFiles = undefined;
                    obj.fileStored = undefined;
                    obj.offerUpload = undefined;
                    obj.storeFile = undefined;
                    obj.collectWants = undefined;
                    obj.listWants = undefined;
                    obj.removeWant = undefined;
                    obj.addWant = undefined;
                    obj.endTransfer = undefined;
                    obj.roster = undefined;
                    obj.countFiles = undefined;
                    obj.findEntries = undefined;
                    obj.search = undefined;
                    obj.getLoad = undefined;
                    obj.dialBack = undefined;
                    obj.offerDownload = undefined;
                    obj.sourceLoad = undefined;
                    obj.reportContent = undefined;
                    obj.listSources = undefined;
                    obj.closeTransfer = undefined;
                    obj.askDialBack = undefined;
                    obj.newTicket = undefined;
                    obj.openDownload = undefined;
                    obj.listFiles = undefined;
                    obj.listUsers = undefined;
                    obj.listChanges = undefined;
                    obj.subscribe = undefined;
                    obj.withdraw = undefined;
                    obj.publish = undefined;
                    obj.ping = undefined;
                    obj.changePassword = undefined;
                    obj.updateDevice = undefined;
                    obj.logout = undefined;
                    obj.resume = undefined;
                    obj.login = undefined;
                    obj.register = undefined;
                    obj.hello = undefined;
                }
                if (obj.getLoad != null) {
                    obj.tellBatch = undefined;
                    obj.reportBatch = undefined;
                    obj.proveContent = undefined;
                    obj.complain = undefined;
                    obj.moderate = undefined;
                    obj.accountStatus = undefined;
                    obj.deregister = undefined;
                    obj.revokeDevice = undefined;
                    obj.listDevices = undefined;
                    obj.dropContents = undefined;
                    obj.deleteFiles = undefined;
                    obj.fileStored = undefined;
                    obj.offerUpload = undefined;
                    obj.storeFile = undefined;
                    obj.collectWants = undefined;
                    obj.listWants = undefined;
                    obj.removeWant = undefined;
                    obj.addWant = undefined;
                    obj.endTransfer = undefined;
                    obj.roster = undefined;
                    obj.countFiles = undefined;
                    obj.findEntries = undefined;
                    obj.search = undefined;
                    obj.reportSeeds = undefined;
                    obj.dialBack = undefined;
                    obj.offerDownload = undefined;
                    obj.sourceLoad = undefined;
                    obj.reportContent = undefined;
                    obj.listSources = undefined;
                    obj.closeTransfer = undefined;
                    obj.askDialBack = undefined;
                    obj.newTicket = undefined;
                    obj.openDownload = undefined;
                    obj.listFiles = undefined;
                    obj.listUsers = undefined;
                    obj.listChanges = undefined;
                    obj.subscribe = undefined;
                    obj.withdraw = undefined;
                    obj.publish = undefined;
                    obj.ping = undefined;
                    obj.changePassword = undefined;
                    obj.updateDevice = undefined;
                    obj.logout = undefined;
                    obj.resume = undefined;
                    obj.login = undefined;
                    obj.register = undefined;
                    obj.hello = undefined;
                }
                if (obj.dialBack != null) {
                    obj.tellBatch = undefined;
                    obj.reportBatch = undefined;
                    obj.proveContent = undefined;
                    obj.complain = undefined;
                    obj.moderate = undefined;
                    obj.accountStatus = undefined;
                    obj.deregister = undefined;
                    obj.revokeDevice = undefined;
                    obj.listDevices = undefined;
                    obj.dropContents = undefined;
                    obj.deleteFiles = undefined;
                    obj.fileStored = undefined;
                    obj.offerUpload = undefined;
                    obj.storeFile = undefined;
                    obj.collectWants = undefined;
                    obj.listWants = undefined;
                    obj.removeWant = undefined;
                    obj.addWant = undefined;
                    obj.endTransfer = undefined;
                    obj.roster = undefined;
                    obj.countFiles = undefined;
                    obj.findEntries = undefined;
                    obj.search = undefined;
                    obj.reportSeeds = undefined;
                    obj.getLoad = undefined;
                    obj.offerDownload = undefined;
                    obj.sourceLoad = undefined;
                    obj.reportContent = undefined;
                    obj.listSources = undefined;
                    obj.closeTransfer = undefined;
                    obj.askDialBack = undefined;
                    obj.newTicket = undefined;
                    obj.openDownload = undefined;
                    obj.listFiles = undefined;
                    obj.listUsers = undefined;
                    obj.listChanges = undefined;
                    obj.subscribe = undefined;
                    obj.withdraw = undefined;
                    obj.publish = undefined;
                    obj.ping = undefined;
                    obj.changePassword = undefined;
                    obj.updateDevice = undefined;
                    obj.logout = undefined;
                    obj.resume = undefined;
                    obj.login = undefined;
                    obj.register = undefined;
                    obj.hello = undefined;
                }
                if (obj.offerDownload != null) {
                    obj.tellBatch = undefined;
                    obj.reportBatch = undefined;
                    obj.proveContent = undefined;
                    obj.complain = undefined;
                    obj.moderate = undefined;
                    obj.accountStatus = undefined;
                    obj.deregister = undefined;
                    obj.revokeDevice = undefined;
                    obj.listDevices = undefined;
                    obj.dropContents = undefined;
                    obj.deleteFiles = undefined;
                    obj.fileStored = undefined;
                    obj.offerUpload = undefined;
                    obj.storeFile = undefined;
                    obj.collectWants = undefined;
                    obj.listWants = undefined;
                    obj.removeWant = undefined;
                    obj.addWant = undefined;
                    obj.endTransfer = undefined;
                    obj.roster = undefined;
                    obj.countFiles = undefined;
                    obj.findEntries = undefined;
                    obj.search = undefined;
                    obj.reportSeeds = undefined;
                    obj.getLoad = undefined;
                    obj.dialBack = undefined;
                    obj.sourceLoad = undefined;
                    obj.reportContent = undefined;
                    obj.listSources = undefined;
                    obj.closeTransfer = undefined;
                    obj.askDialBack = undefined;
                    obj.newTicket = undefined;
                    obj.openDownload = undefined;
                    obj.listFiles = undefined;
                    obj.listUsers = undefined;
                    obj.listChanges = undefined;
                    obj.subscribe = undefined;
                    obj.withdraw = undefined;
                    obj.publish = undefined;
                    obj.ping = undefined;
                    obj.changePassword = undefined;
                    obj.updateDevice = undefined;
                    obj.logout = undefined;
                    obj.resume = undefined;
                    obj.login = undefined;
                    obj.register = undefined;
                    obj.hello = undefined;
                }
                if (obj.sourceLoad != null) {
                    obj.tellBatch = undefined;
                    obj.reportBatch = undefined;
                    obj.proveContent = undefined;
                    obj.complain = undefined;
                    obj.moderate = undefined;
                    obj.accountStatus = undefined;
                    obj.deregister = undefined;
                    obj.revokeDevice = undefined;
                    obj.listDevices = undefined;
                    obj.dropContents = undefined;
                    obj.deleteFiles = undefined;
                    obj.fileStored = undefined;
                    obj.offerUpload = undefined;
                    obj.storeFile = undefined;
                    obj.collectWants = undefined;
                    obj.listWants = undefined;
                    obj.removeWant = undefined;
                    obj.addWant = undefined;
                    obj.endTransfer = undefined;
                    obj.roster = undefined;
                    obj.countFiles = undefined;
                    obj.findEntries = undefined;
                    obj.search = undefined;
                    obj.reportSeeds = undefined;
                    obj.getLoad = undefined;
                    obj.dialBack = undefined;
                    obj.offerDownload = undefined;
                    obj.reportContent = undefined;
                    obj.listSources = undefined;
                    obj.closeTransfer = undefined;
                    obj.askDialBack = undefined;
                    obj.newTicket = undefined;
                    obj.openDownload = undefined;
                    obj.listFiles = undefined;
                    obj.listUsers = undefined;
                    obj.listChanges = undefined;
                    obj.subscribe = undefined;
                    obj.withdraw = undefined;
                    obj.publish = undefined;
                    obj.ping = undefined;
                    obj.changePassword = undefined;
                    obj.updateDevice = undefined;
                    obj.logout = undefined;
                    obj.resume = undefined;
                    obj.login = undefined;
                    obj.register = undefined;
                    obj.hello = undefined;
                }
                if (obj.reportContent != null) {
                    obj.tellBatch = undefined;
                    obj.reportBatch = undefined;
                    obj.proveContent = undefined;
                    obj.complain = undefined;
                    obj.moderate = undefined;
                    obj.accountStatus = undefined;
                    obj.deregister = undefined;
                    obj.revokeDevice = undefined;
                    obj.listDevices = undefined;
                    obj.dropContents = undefined;
                    obj.deleteFiles = undefined;
                    obj.fileStored = undefined;
                    obj.offerUpload = undefined;
                    obj.storeFile = undefined;
                    obj.collectWants = undefined;
                    obj.listWants = undefined;
                    obj.removeWant = undefined;
                    obj.addWant = undefined;
                    obj.endTransfer = undefined;
                    obj.roster = undefined;
                    obj.countFiles = undefined;
                    obj.findEntries = undefined;
                    obj.search = undefined;
                    obj.reportSeeds = undefined;
                    obj.getLoad = undefined;
                    obj.dialBack = undefined;
                    obj.offerDownload = undefined;
                    obj.sourceLoad = undefined;
                    obj.listSources = undefined;
                    obj.closeTransfer = undefined;
                    obj.askDialBack = undefined;
                    obj.newTicket = undefined;
                    obj.openDownload = undefined;
                    obj.listFiles = undefined;
                    obj.listUsers = undefined;
                    obj.listChanges = undefined;
                    obj.subscribe = undefined;
                    obj.withdraw = undefined;
                    obj.publish = undefined;
                    obj.ping = undefined;
                    obj.changePassword = undefined;
                    obj.updateDevice = undefined;
                    obj.logout = undefined;
                    obj.resume = undefined;
                    obj.login = undefined;
                    obj.register = undefined;
                    obj.hello = undefined;
                }
                if (obj.listSources != null) {
                    obj.tellBatch = undefined;
                    obj.reportBatch = undefined;
                    obj.proveContent = undefined;
                    obj.complain = undefined;
                    obj.moderate = undefined;
                    obj.accountStatus = undefined;
                    obj.deregister = undefined;
                    obj.revokeDevice = undefined;
                    obj.listDevices = undefined;
                    obj.dropContents = undefined;
                    obj.deleteFiles = undefined;
                    obj.fileStored = undefined;
                    obj.offerUpload = undefined;
                    obj.storeFile = undefined;
                    obj.collectWants = undefined;
                    obj.listWants = undefined;
                    obj.removeWant = undefined;
                    obj.addWant = undefined;
                    obj.endTransfer = undefined;
                    obj.roster = undefined;
                    obj.countFiles = undefined;
                    obj.findEntries = undefined;
                    obj.search = undefined;
                    obj.reportSeeds = undefined;
                    obj.getLoad = undefined;
                    obj.dialBack = undefined;
                    obj.offerDownload = undefined;
                    obj.sourceLoad = undefined;
                    obj.reportContent = undefined;
                    obj.closeTransfer = undefined;
                    obj.askDialBack = undefined;
                    obj.newTicket = undefined;
                    obj.openDownload = undefined;
                    obj.listFiles = undefined;
                    obj.listUsers = undefined;
                    obj.listChanges = undefined;
                    obj.subscribe = undefined;
                    obj.withdraw = undefined;
                    obj.publish = undefined;
                    obj.ping = undefined;
                    obj.changePassword = undefined;
                    obj.updateDevice = undefined;
                    obj.logout = undefined;
                    obj.resume = undefined;
                    obj.login = undefined;
                    obj.register = undefined;
                    obj.hello = undefined;
                }
                if (obj.closeTransfer != null) {
                    obj.tellBatch = undefined;
                    obj.reportBatch = undefined;
                    obj.proveContent = undefined;
                    obj.complain = undefined;
                    obj.moderate = undefined;
                    obj.accountStatus = undefined;
                    obj.deregister = undefined;
                    obj.revokeDevice = undefined;
                    obj.listDevices = undefined;
                    obj.dropContents = undefined;
                    obj.deleteFiles = undefined;
                    obj.fileStored = undefined;
                    obj.offerUpload = undefined;
                    obj.storeFile = undefined;
                    obj.collectWants = undefined;
                    obj.listWants = undefined;
                    obj.removeWant = undefined;
                    obj.addWant = undefined;
                    obj.endTransfer = undefined;
                    obj.roster = undefined;
                    obj.countFiles = undefined;
                    obj.findEntries = undefined;
                    obj.search = undefined;
                    obj.reportSeeds = undefined;
                    obj.getLoad = undefined;
                    obj.dialBack = undefined;
                    obj.offerDownload = undefined;
                    obj.sourceLoad = undefined;
                    obj.reportContent = undefined;
                    obj.listSources = undefined;
                    obj.askDialBack = undefined;
                    obj.newTicket = undefined;
                    obj.openDownload = undefined;
                    obj.listFiles = undefined;
                    obj.listUsers = undefined;
                    obj.listChanges = undefined;
                    obj.subscribe = undefined;
                    obj.withdraw = undefined;
                    obj.publish = undefined;
                    obj.ping = undefined;
                    obj.changePassword = undefined;
                    obj.updateDevice = undefined;
                    obj.logout = undefined;
                    obj.resume = undefined;
                    obj.login = undefined;
                    obj.register = undefined;
                    obj.hello = undefined;
                }
                if (obj.askDialBack != null) {
                    obj.tellBatch = undefined;
                    obj.reportBatch = undefined;
                    obj.proveContent = undefined;
                    obj.complain = undefined;
                    obj.moderate = undefined;
                    obj.accountStatus = undefined;
                    obj.deregister = undefined;
                    obj.revokeDevice = undefined;
                    obj.listDevices = undefined;
                    obj.dropContents = undefined;
                    obj.deleteFiles = undefined;
                    obj.fileStored = undefined;
                    obj.offerUpload = undefined;
                    obj.storeFile = undefined;
                    obj.collectWants = undefined;
                    obj.listWants = undefined;
                    obj.removeWant = undefined;
                    obj.addWant = undefined;
                    obj.endTransfer = undefined;
                    obj.roster = undefined;
                    obj.countFiles = undefined;
                    obj.findEntries = undefined;
                    obj.search = undefined;
                    obj.reportSeeds = undefined;
                    obj.getLoad = undefined;
                    obj.dialBack = undefined;
                    obj.offerDownload = undefined;
                    obj.sourceLoad = undefined;
                    obj.reportContent = undefined;
                    obj.listSources = undefined;
                    obj.closeTransfer = undefined;
                    obj.newTicket = undefined;
                    obj.openDownload = undefined;
                    obj.listFiles = undefined;
                    obj.listUsers = undefined;
                    obj.listChanges = undefined;
                    obj.subscribe = undefined;
                    obj.withdraw = undefined;
                    obj.publish = undefined;
                    obj.ping = undefined;
                    obj.changePassword = undefined;
                    obj.updateDevice = undefined;
                    obj.logout = undefined;
                    obj.resume = undefined;
                    obj.login = undefined;
                    obj.register = undefined;
                    obj.hello = undefined;
                }
                if (obj.newTicket != null) {
                    obj.tellBatch = undefined;
                    obj.reportBatch = undefined;
                    obj.proveContent = undefined;
                    obj.complain = undefined;
                    obj.moderate = undefined;
                    obj.accountStatus = undefined;
                    obj.deregister = undefined;
                    obj.revokeDevice = undefined;
                    obj.listDevices = undefined;
                    obj.dropContents = undefined;
                    obj.deleteFiles = undefined;
                    obj.fileStored = undefined;
                    obj.offerUpload = undefined;
                    obj.storeFile = undefined;
                    obj.collectWants = undefined;
                    obj.listWants = undefined;
                    obj.removeWant = undefined;
                    obj.addWant = undefined;
                    obj.endTransfer = undefined;
                    obj.roster = undefined;
                    obj.countFiles = undefined;
                    obj.findEntries = undefined;
                    obj.search = undefined;
                    obj.reportSeeds = undefined;
                    obj.getLoad = undefined;
                    obj.dialBack = undefined;
                    obj.offerDownload = undefined;
                    obj.sourceLoad = undefined;
                    obj.reportContent = undefined;
                    obj.listSources = undefined;
                    obj.closeTransfer = undefined;
                    obj.askDialBack = undefined;
                    obj.openDownload = undefined;
                    obj.listFiles = undefined;
                    obj.listUsers = undefined;
                    obj.listChanges = undefined;
                    obj.subscribe = undefined;
                    obj.withdraw = undefined;
                    obj.publish = undefined;
                    obj.ping = undefined;
                    obj.changePassword = undefined;
                    obj.updateDevice = undefined;
                    obj.logout = undefined;
                    obj.resume = undefined;
                    obj.login = undefined;
                    obj.register = undefined;
                    obj.hello = undefined;
                }
                if (obj.openDownload != null) {
                    obj.tellBatch = undefined;
                    obj.reportBatch = undefined;
                    obj.proveContent = undefined;
                    obj.complain = undefined;
                    obj.moderate = undefined;
                    obj.accountStatus = undefined;
                    obj.deregister = undefined;
                    obj.revokeDevice = undefined;
                    obj.listDevices = undefined;
                    obj.dropContents = undefined;
                    obj.deleteFiles = undefined;
                    obj.fileStored = undefined;
                    obj.offerUpload = undefined;
                    obj.storeFile = undefined;
                    obj.collectWants = undefined;
                    obj.listWants = undefined;
                    obj.removeWant = undefined;
                    obj.addWant = undefined;
                    obj.endTransfer = undefined;
                    obj.roster = undefined;
                    obj.countFiles = undefined;
                    obj.findEntries = undefined;
                    obj.search = undefined;
                    obj.reportSeeds = undefined;
                    obj.getLoad = undefined;
                    obj.dialBack = undefined;
                    obj.offerDownload = undefined;
                    obj.sourceLoad = undefined;
                    obj.reportContent = undefined;
                    obj.listSources = undefined;
                    obj.closeTransfer = undefined;
                    obj.askDialBack = undefined;
                    obj.newTicket = undefined;
                    obj.listFiles = undefined;
                    obj.listUsers = undefined;
                    obj.listChanges = undefined;
                    obj.subscribe = undefined;
                    obj.withdraw = undefined;
                    obj.publish = undefined;
                    obj.ping = undefined;
                    obj.changePassword = undefined;
                    obj.updateDevice = undefined;
                    obj.logout = undefined;
                    obj.resume = undefined;
                    obj.login = undefined;
                    obj.register = undefined;
                    obj.hello = undefined;
                }
                if (obj.listFiles != null) {
                    obj.tellBatch = undefined;
                    obj.reportBatch = undefined;
                    obj.proveContent = undefined;
                    obj.complain = undefined;
                    obj.moderate = undefined;
                    obj.accountStatus = undefined;
                    obj.deregister = undefined;
                    obj.revokeDevice = undefined;
                    obj.listDevices = undefined;
                    obj.dropContents = undefined;
                    obj.deleteFiles = undefined;
                    obj.fileStored = undefined;
                    obj.offerUpload = undefined;
                    obj.storeFile = undefined;
                    obj.collectWants = undefined;
                    obj.listWants = undefined;
                    obj.removeWant = undefined;
                    obj.addWant = undefined;
                    obj.endTransfer = undefined;
                    obj.roster = undefined;
                    obj.countFiles = undefined;
                    obj.findEntries = undefined;
                    obj.search = undefined;
                    obj.reportSeeds = undefined;
                    obj.getLoad = undefined;
                    obj.dialBack = undefined;
                    obj.offerDownload = undefined;
                    obj.sourceLoad = undefined;
                    obj.reportContent = undefined;
                    obj.listSources = undefined;
                    obj.closeTransfer = undefined;
                    obj.askDialBack = undefined;
                    obj.newTicket = undefined;
                    obj.openDownload = undefined;
                    obj.listUsers = undefined;
                    obj.listChanges = undefined;
                    obj.subscribe = undefined;
                    obj.withdraw = undefined;
                    obj.publish = undefined;
                    obj.ping = undefined;
                    obj.changePassword = undefined;
                    obj.updateDevice = undefined;
                    obj.logout = undefined;
                    obj.resume = undefined;
                    obj.login = undefined;
                    obj.register = undefined;
                    obj.hello = undefined;
                }
                if (obj.listUsers != null) {
                    obj.tellBatch = undefined;
                    obj.reportBatch = undefined;
                    obj.proveContent = undefined;
                    obj.complain = undefined;
                    obj.moderate = undefined;
                    obj.accountStatus = undefined;
                    obj.deregister = undefined;
                    obj.revokeDevice = undefined;
                    obj.listDevices = undefined;
                    obj.dropContents = undefined;
                    obj.deleteFiles = undefined;
                    obj.fileStored = undefined;
                    obj.offerUpload = undefined;
                    obj.storeFile = undefined;
                    obj.collectWants = undefined;
                    obj.listWants = undefined;
                    obj.removeWant = undefined;
                    obj.addWant = undefined;
                    obj.endTransfer = undefined;
                    obj.roster = undefined;
                    obj.countFiles = undefined;
                    obj.findEntries = undefined;
                    obj.search = undefined;
                    obj.reportSeeds = undefined;
                    obj.getLoad = undefined;
                    obj.dialBack = undefined;
                    obj.offerDownload = undefined;
                    obj.sourceLoad = undefined;
                    obj.reportContent = undefined;
                    obj.listSources = undefined;
                    obj.closeTransfer = undefined;
                    obj.askDialBack = undefined;
                    obj.newTicket = undefined;
                    obj.openDownload = undefined;
                    obj.listFiles = undefined;
                    obj.listChanges = undefined;
                    obj.subscribe = undefined;
                    obj.withdraw = undefined;
                    obj.publish = undefined;
                    obj.ping = undefined;
                    obj.changePassword = undefined;
                    obj.updateDevice = undefined;
                    obj.logout = undefined;
                    obj.resume = undefined;
                    obj.login = undefined;
                    obj.register = undefined;
                    obj.hello = undefined;
                }
                if (obj.listChanges != null) {
                    obj.tellBatch = undefined;
                    obj.reportBatch = undefined;
                    obj.proveContent = undefined;
                    obj.complain = undefined;
                    obj.moderate = undefined;
                    obj.accountStatus = undefined;
                    obj.deregister = undefined;
                    obj.revokeDevice = undefined;
                    obj.listDevices = undefined;
                    obj.dropContents = undefined;
                    obj.deleteFiles = undefined;
                    obj.fileStored = undefined;
                    obj.offerUpload = undefined;
                    obj.storeFile = undefined;
                    obj.collectWants = undefined;
                    obj.listWants = undefined;
                    obj.removeWant = undefined;
                    obj.addWant = undefined;
                    obj.endTransfer = undefined;
                    obj.roster = undefined;
                    obj.countFiles = undefined;
                    obj.findEntries = undefined;
                    obj.search = undefined;
                    obj.reportSeeds = undefined;
                    obj.getLoad = undefined;
                    obj.dialBack = undefined;
                    obj.offerDownload = undefined;
                    obj.sourceLoad = undefined;
                    obj.reportContent = undefined;
                    obj.listSources = undefined;
                    obj.closeTransfer = undefined;
                    obj.askDialBack = undefined;
                    obj.newTicket = undefined;
                    obj.openDownload = undefined;
                    obj.listFiles = undefined;
                    obj.listUsers = undefined;
                    obj.subscribe = undefined;
                    obj.withdraw = undefined;
                    obj.publish = undefined;
                    obj.ping = undefined;
                    obj.changePassword = undefined;
                    obj.updateDevice = undefined;
                    obj.logout = undefined;
                    obj.resume = undefined;
                    obj.login = undefined;
                    obj.register = undefined;
                    obj.hello = undefined;
                }
                if (obj.subscribe != null) {
                    obj.tellBatch = undefined;
                    obj.reportBatch = undefined;
                    obj.proveContent = undefined;
                    obj.complain = undefined;
                    obj.moderate = undefined;
                    obj.accountStatus = undefined;
                    obj.deregister = undefined;
                    obj.revokeDevice = undefined;
                    obj.listDevices = undefined;
                    obj.dropContents = undefined;
                    obj.deleteFiles = undefined;
                    obj.fileStored = undefined;
                    obj.offerUpload = undefined;
                    obj.storeFile = undefined;
                    obj.collectWants = undefined;
                    obj.listWants = undefined;
                    obj.removeWant = undefined;
                    obj.addWant = undefined;
                    obj.endTransfer = undefined;
                    obj.roster = undefined;
                    obj.countFiles = undefined;
                    obj.findEntries = undefined;
                    obj.search = undefined;
                    obj.reportSeeds = undefined;
                    obj.getLoad = undefined;
                    obj.dialBack = undefined;
                    obj.offerDownload = undefined;
                    obj.sourceLoad = undefined;
                    obj.reportContent = undefined;
                    obj.listSources = undefined;
                    obj.closeTransfer = undefined;
                    obj.askDialBack = undefined;
                    obj.newTicket = undefined;
                    obj.openDownload = undefined;
                    obj.listFiles = undefined;
                    obj.listUsers = undefined;
                    obj.listChanges = undefined;
                    obj.withdraw = undefined;
                    obj.publish = undefined;
                    obj.ping = undefined;
                    obj.changePassword = undefined;
                    obj.updateDevice = undefined;
                    obj.logout = undefined;
                    obj.resume = undefined;
                    obj.login = undefined;
                    obj.register = undefined;
                    obj.hello = undefined;
                }
                if (obj.withdraw != null) {
                    obj.tellBatch = undefined;
                    obj.reportBatch = undefined;
                    obj.proveContent = undefined;
                    obj.complain = undefined;
                    obj.moderate = undefined;
                    obj.accountStatus = undefined;
                    obj.deregister = undefined;
                    obj.revokeDevice = undefined;
                    obj.listDevices = undefined;
                    obj.dropContents = undefined;
                    obj.deleteFiles = undefined;
                    obj.fileStored = undefined;
                    obj.offerUpload = undefined;
                    obj.storeFile = undefined;
                    obj.collectWants = undefined;
                    obj.listWants = undefined;
                    obj.removeWant = undefined;
                    obj.addWant = undefined;
                    obj.endTransfer = undefined;
                    obj.roster = undefined;
                    obj.countFiles = undefined;
                    obj.findEntries = undefined;
                    obj.search = undefined;
                    obj.reportSeeds = undefined;
                    obj.getLoad = undefined;
                    obj.dialBack = undefined;
                    obj.offerDownload = undefined;
                    obj.sourceLoad = undefined;
                    obj.reportContent = undefined;
                    obj.listSources = undefined;
                    obj.closeTransfer = undefined;
                    obj.askDialBack = undefined;
                    obj.newTicket = undefined;
                    obj.openDownload = undefined;
                    obj.listFiles = undefined;
                    obj.listUsers = undefined;
                    obj.listChanges = undefined;
                    obj.subscribe = undefined;
                    obj.publish = undefined;
                    obj.ping = undefined;
                    obj.changePassword = undefined;
                    obj.updateDevice = undefined;
                    obj.logout = undefined;
                    obj.resume = undefined;
                    obj.login = undefined;
                    obj.register = undefined;
                    obj.hello = undefined;
                }
                if (obj.publish != null) {
                    obj.tellBatch = undefined;
                    obj.reportBatch = undefined;
                    obj.proveContent = undefined;
                    obj.complain = undefined;
                    obj.moderate = undefined;
                    obj.accountStatus = undefined;
                    obj.deregister = undefined;
                    obj.revokeDevice = undefined;
                    obj.listDevices = undefined;
                    obj.dropContents = undefined;
                    obj.deleteFiles = undefined;
                    obj.fileStored = undefined;
                    obj.offerUpload = undefined;
                    obj.storeFile = undefined;
                    obj.collectWants = undefined;
                    obj.listWants = undefined;
                    obj.removeWant = undefined;
                    obj.addWant = undefined;
                    obj.endTransfer = undefined;
                    obj.roster = undefined;
                    obj.countFiles = undefined;
                    obj.findEntries = undefined;
                    obj.search = undefined;
                    obj.reportSeeds = undefined;
                    obj.getLoad = undefined;
                    obj.dialBack = undefined;
                    obj.offerDownload = undefined;
                    obj.sourceLoad = undefined;
                    obj.reportContent = undefined;
                    obj.listSources = undefined;
                    obj.closeTransfer = undefined;
                    obj.askDialBack = undefined;
                    obj.newTicket = undefined;
                    obj.openDownload = undefined;
                    obj.listFiles = undefined;
                    obj.listUsers = undefined;
                    obj.listChanges = undefined;
                    obj.subscribe = undefined;
                    obj.withdraw = undefined;
                    obj.ping = undefined;
                    obj.changePassword = undefined;
                    obj.updateDevice = undefined;
                    obj.logout = undefined;
                    obj.resume = undefined;
                    obj.login = undefined;
                    obj.register = undefined;
                    obj.hello = undefined;
                }
                if (obj.ping != null) {
                    obj.tellBatch = undefined;
                    obj.reportBatch = undefined;
                    obj.proveContent = undefined;
                    obj.complain = undefined;
                    obj.moderate = undefined;
                    obj.accountStatus = undefined;
                    obj.deregister = undefined;
                    obj.revokeDevice = undefined;
                    obj.listDevices = undefined;
                    obj.dropContents = undefined;
                    obj.deleteFiles = undefined;
                    obj.fileStored = undefined;
                    obj.offerUpload = undefined;
                    obj.storeFile = undefined;
                    obj.collectWants = undefined;
                    obj.listWants = undefined;
                    obj.removeWant = undefined;
                    obj.addWant = undefined;
                    obj.endTransfer = undefined;
                    obj.roster = undefined;
                    obj.countFiles = undefined;
                    obj.findEntries = undefined;
                    obj.search = undefined;
                    obj.reportSeeds = undefined;
                    obj.getLoad = undefined;
                    obj.dialBack = undefined;
                    obj.offerDownload = undefined;
                    obj.sourceLoad = undefined;
                    obj.reportContent = undefined;
                    obj.listSources = undefined;
                    obj.closeTransfer = undefined;
                    obj.askDialBack = undefined;
                    obj.newTicket = undefined;
                    obj.openDownload = undefined;
                    obj.listFiles = undefined;
                    obj.listUsers = undefined;
                    obj.listChanges = undefined;
                    obj.subscribe = undefined;
                    obj.withdraw = undefined;
                    obj.publish = undefined;
                    obj.changePassword = undefined;
                    obj.updateDevice = undefined;
                    obj.logout = undefined;
                    obj.resume = undefined;
                    obj.login = undefined;
                    obj.register = undefined;
                    obj.hello = undefined;
                }
                if (obj.changePassword != null) {
                    obj.tellBatch = undefined;
                    obj.reportBatch = undefined;
                    obj.proveContent = undefined;
                    obj.complain = undefined;
                    obj.moderate = undefined;
                    obj.accountStatus = undefined;
                    obj.deregister = undefined;
                    obj.revokeDevice = undefined;
                    obj.listDevices = undefined;
                    obj.dropContents = undefined;
                    obj.deleteFiles = undefined;
                    obj.fileStored = undefined;
                    obj.offerUpload = undefined;
                    obj.storeFile = undefined;
                    obj.collectWants = undefined;
                    obj.listWants = undefined;
                    obj.removeWant = undefined;
                    obj.addWant = undefined;
                    obj.endTransfer = undefined;
                    obj.roster = undefined;
                    obj.countFiles = undefined;
                    obj.findEntries = undefined;
                    obj.search = undefined;
                    obj.reportSeeds = undefined;
                    obj.getLoad = undefined;
                    obj.dialBack = undefined;
                    obj.offerDownload = undefined;
                    obj.sourceLoad = undefined;
                    obj.reportContent = undefined;
                    obj.listSources = undefined;
                    obj.closeTransfer = undefined;
                    obj.askDialBack = undefined;
                    obj.newTicket = undefined;
                    obj.openDownload = undefined;
                    obj.listFiles = undefined;
                    obj.listUsers = undefined;
                    obj.listChanges = undefined;
                    obj.subscribe = undefined;
                    obj.withdraw = undefined;
                    obj.publish = undefined;
                    obj.ping = undefined;
                    obj.updateDevice = undefined;
                    obj.logout = undefined;
                    obj.resume = undefined;
                    obj.login = undefined;
                    obj.register = undefined;
                    obj.hello = undefined;
                }
                if (obj.updateDevice != null) {
                    obj.tellBatch = undefined;
                    obj.reportBatch = undefined;
                    obj.proveContent = undefined;
                    obj.complain = undefined;
                    obj.moderate = undefined;
                    obj.accountStatus = undefined;
                    obj.deregister = undefined;
                    obj.revokeDevice = undefined;
                    obj.listDevices = undefined;
                    obj.dropContents = undefined;
                    obj.deleteFiles = undefined;
                    obj.fileStored = undefined;
                    obj.offerUpload = undefined;
                    obj.storeFile = undefined;
                    obj.collectWants = undefined;
                    obj.listWants = undefined;
                    obj.removeWant = undefined;
                    obj.addWant = undefined;
                    obj.endTransfer = undefined;
                    obj.roster = undefined;
                    obj.countFiles = undefined;
                    obj.findEntries = undefined;
                    obj.search = undefined;
                    obj.reportSeeds = undefined;
                    obj.getLoad = undefined;
                    obj.dialBack = undefined;
                    obj.offerDownload = undefined;
                    obj.sourceLoad = undefined;
                    obj.reportContent = undefined;
                    obj.listSources = undefined;
                    obj.closeTransfer = undefined;
                    obj.askDialBack = undefined;
                    obj.newTicket = undefined;
                    obj.openDownload = undefined;
                    obj.listFiles = undefined;
                    obj.listUsers = undefined;
                    obj.listChanges = undefined;
                    obj.subscribe = undefined;
                    obj.withdraw = undefined;
                    obj.publish = undefined;
                    obj.ping = undefined;
                    obj.changePassword = undefined;
                    obj.logout = undefined;
                    obj.resume = undefined;
                    obj.login = undefined;
                    obj.register = undefined;
                    obj.hello = undefined;
                }
                if (obj.logout != null) {
                    obj.tellBatch = undefined;
                    obj.reportBatch = undefined;
                    obj.proveContent = undefined;
                    obj.complain = undefined;
                    obj.moderate = undefined;
                    obj.accountStatus = undefined;
                    obj.deregister = undefined;
                    obj.revokeDevice = undefined;
                    obj.listDevices = undefined;
                    obj.dropContents = undefined;
                    obj.deleteFiles = undefined;
                    obj.fileStored = undefined;
                    obj.offerUpload = undefined;
                    obj.storeFile = undefined;
                    obj.collectWants = undefined;
                    obj.listWants = undefined;
                    obj.removeWant = undefined;
                    obj.addWant = undefined;
                    obj.endTransfer = undefined;
                    obj.roster = undefined;
                    obj.countFiles = undefined;
                    obj.findEntries = undefined;
                    obj.search = undefined;
                    obj.reportSeeds = undefined;
                    obj.getLoad = undefined;
                    obj.dialBack = undefined;
                    obj.offerDownload = undefined;
                    obj.sourceLoad = undefined;
                    obj.reportContent = undefined;
                    obj.listSources = undefined;
                    obj.closeTransfer = undefined;
                    obj.askDialBack = undefined;
                    obj.newTicket = undefined;
                    obj.openDownload = undefined;
                    obj.listFiles = undefined;
                    obj.listUsers = undefined;
                    obj.listChanges = undefined;
                    obj.subscribe = undefined;
                    obj.withdraw = undefined;
                    obj.publish = undefined;
                    obj.ping = undefined;
                    obj.changePassword = undefined;
                    obj.updateDevice = undefined;
                    obj.resume = undefined;
                    obj.login = undefined;
                    obj.register = undefined;
                    obj.hello = undefined;
                }
                if (obj.resume != null) {
                    obj.tellBatch = undefined;
                    obj.reportBatch = undefined;
                    obj.proveContent = undefined;
                    obj.complain = undefined;
                    obj.moderate = undefined;
                    obj.accountStatus = undefined;
                    obj.deregister = undefined;
                    obj.revokeDevice = undefined;
                    obj.listDevices = undefined;
                    obj.dropContents = undefined;
                    obj.deleteFiles = undefined;
                    obj.fileStored = undefined;
                    obj.offerUpload = undefined;
                    obj.storeFile = undefined;
                    obj.collectWants = undefined;
                    obj.listWants = undefined;
                    obj.removeWant = undefined;
                    obj.addWant = undefined;
                    obj.endTransfer = undefined;
                    obj.roster = undefined;
                    obj.countFiles = undefined;
                    obj.findEntries = undefined;
                    obj.search = undefined;
                    obj.reportSeeds = undefined;
                    obj.getLoad = undefined;
                    obj.dialBack = undefined;
                    obj.offerDownload = undefined;
                    obj.sourceLoad = undefined;
                    obj.reportContent = undefined;
                    obj.listSources = undefined;
                    obj.closeTransfer = undefined;
                    obj.askDialBack = undefined;
                    obj.newTicket = undefined;
                    obj.openDownload = undefined;
                    obj.listFiles = undefined;
                    obj.listUsers = undefined;
                    obj.listChanges = undefined;
                    obj.subscribe = undefined;
                    obj.withdraw = undefined;
                    obj.publish = undefined;
                    obj.ping = undefined;
                    obj.changePassword = undefined;
                    obj.updateDevice = undefined;
                    obj.logout = undefined;
                    obj.login = undefined;
                    obj.register = undefined;
                    obj.hello = undefined;
                }
                if (obj.login != null) {
                    obj.tellBatch = undefined;
                    obj.reportBatch = undefined;
                    obj.proveContent = undefined;
                    obj.complain = undefined;
                    obj.moderate = undefined;
                    obj.accountStatus = undefined;
                    obj.deregister = undefined;
                    obj.revokeDevice = undefined;
                    obj.listDevices = undefined;
                    obj.dropContents = undefined;
                    obj.deleteFiles = undefined;
                    obj.fileStored = undefined;
                    obj.offerUpload = undefined;
                    obj.storeFile = undefined;
                    obj.collectWants = undefined;
                    obj.listWants = undefined;
                    obj.removeWant = undefined;
                    obj.addWant = undefined;
                    obj.endTransfer = undefined;
                    obj.roster = undefined;
                    obj.countFiles = undefined;
                    obj.findEntries = undefined;
                    obj.search = undefined;
                    obj.reportSeeds = undefined;
                    obj.getLoad = undefined;
                    obj.dialBack = undefined;
                    obj.offerDownload = undefined;
                    obj.sourceLoad = undefined;
                    obj.reportContent = undefined;
                    obj.listSources = undefined;
                    obj.closeTransfer = undefined;
                    obj.askDialBack = undefined;
                    obj.newTicket = undefined;
                    obj.openDownload = undefined;
                    obj.listFiles = undefined;
                    obj.listUsers = undefined;
                    obj.listChanges = undefined;
                    obj.subscribe = undefined;
                    obj.withdraw = undefined;
                    obj.publish = undefined;
                    obj.ping = undefined;
                    obj.changePassword = undefined;
                    obj.updateDevice = undefined;
                    obj.logout = undefined;
                    obj.resume = undefined;
                    obj.register = undefined;
                    obj.hello = undefined;
                }
                if (obj.register != null) {
                    obj.tellBatch = undefined;
                    obj.reportBatch = undefined;
                    obj.proveContent = undefined;
                    obj.complain = undefined;
                    obj.moderate = undefined;
                    obj.accountStatus = undefined;
                    obj.deregister = undefined;
                    obj.revokeDevice = undefined;
                    obj.listDevices = undefined;
                    obj.dropContents = undefined;
                    obj.deleteFiles = undefined;
                    obj.fileStored = undefined;
                    obj.offerUpload = undefined;
                    obj.storeFile = undefined;
                    obj.collectWants = undefined;
                    obj.listWants = undefined;
                    obj.removeWant = undefined;
                    obj.addWant = undefined;
                    obj.endTransfer = undefined;
                    obj.roster = undefined;
                    obj.countFiles = undefined;
                    obj.findEntries = undefined;
                    obj.search = undefined;
                    obj.reportSeeds = undefined;
                    obj.getLoad = undefined;
                    obj.dialBack = undefined;
                    obj.offerDownload = undefined;
                    obj.sourceLoad = undefined;
                    obj.reportContent = undefined;
                    obj.listSources = undefined;
                    obj.closeTransfer = undefined;
                    obj.askDialBack = undefined;
                    obj.newTicket = undefined;
                    obj.openDownload = undefined;
                    obj.listFiles = undefined;
                    obj.listUsers = undefined;
                    obj.listChanges = undefined;
                    obj.subscribe = undefined;
                    obj.withdraw = undefined;
                    obj.publish = undefined;
                    obj.ping = undefined;
                    obj.changePassword = undefined;
                    obj.updateDevice = undefined;
                    obj.logout = undefined;
                    obj.resume = undefined;
                    obj.login = undefined;
                    obj.hello = undefined;
                }
                if (obj.hello != null) {
                    obj.tellBatch = undefined;
                    obj.reportBatch = undefined;
                    obj.proveContent = undefined;
                    obj.complain = undefined;
                    obj.moderate = undefined;
                    obj.accountStatus = undefined;
                    obj.deregister = undefined;
                    obj.revokeDevice = undefined;
                    obj.listDevices = undefined;
                    obj.dropContents = undefined;
                    obj.deleteFiles = undefined;
                    obj.fileStored = undefined;
                    obj.offerUpload = undefined;
                    obj.storeFile = undefined;
                    obj.collectWants = undefined;
                    obj.listWants = undefined;
                    obj.removeWant = undefined;
                    obj.addWant = undefined;
                    obj.endTransfer = undefined;
                    obj.roster = undefined;
                    obj.countFiles = undefined;
                    obj.findEntries = undefined;
                    obj.search = undefined;
                    obj.reportSeeds = undefined;
                    obj.getLoad = undefined;
                    obj.dialBack = undefined;
                    obj.offerDownload = undefined;
                    obj.sourceLoad = undefined;
                    obj.reportContent = undefined;
                    obj.listSources = undefined;
                    obj.closeTransfer = undefined;
                    obj.askDialBack = undefined;
                    obj.newTicket = undefined;
                    obj.openDownload = undefined;
                    obj.listFiles = undefined;
                    obj.listUsers = undefined;
                    obj.listChanges = undefined;
                    obj.subscribe = undefined;
                    obj.withdraw = undefined;
                    obj.publish = undefined;
                    obj.ping = undefined;
                    obj.changePassword = undefined;
                    obj.updateDevice = undefined;
                    obj.logout = undefined;
                    obj.resume = undefined;
                    obj.login = undefined;
                    obj.register = undefined;
                }
                if ((obj.id != null && obj.id !== 0)) {
                    w.uint32(8);
                    w.uint32(obj.id);
                }
                if (obj.hello != null) {
                    w.uint32(82);
                    Hello.codec().encode(obj.hello, w);
                }
                if (obj.register != null) {
                    w.uint32(90);
                    Register.codec().encode(obj.register, w);
                }
                if (obj.login != null) {
                    w.uint32(98);
                    Login.codec().encode(obj.login, w);
                }
                if (obj.resume != null) {
                    w.uint32(106);
                    Resume.codec().encode(obj.resume, w);
                }
                if (obj.logout != null) {
                    w.uint32(114);
                    Empty.codec().encode(obj.logout, w);
                }
                if (obj.updateDevice != null) {
                    w.uint32(122);
                    UpdateDevice.codec().encode(obj.updateDevice, w);
                }
                if (obj.changePassword != null) {
                    w.uint32(130);
                    ChangePassword.codec().encode(obj.changePassword, w);
                }
                if (obj.ping != null) {
                    w.uint32(138);
                    Empty.codec().encode(obj.ping, w);
                }
                if (obj.publish != null) {
                    w.uint32(162);
                    Publish.codec().encode(obj.publish, w);
                }
                if (obj.withdraw != null) {
                    w.uint32(170);
                    Withdraw.codec().encode(obj.withdraw, w);
                }
                if (obj.subscribe != null) {
                    w.uint32(178);
                    Subscribe.codec().encode(obj.subscribe, w);
                }
                if (obj.listChanges != null) {
                    w.uint32(186);
                    ListChanges.codec().encode(obj.listChanges, w);
                }
                if (obj.listUsers != null) {
                    w.uint32(194);
                    ListUsers.codec().encode(obj.listUsers, w);
                }
                if (obj.listFiles != null) {
                    w.uint32(202);
                    ListFiles.codec().encode(obj.listFiles, w);
                }
                if (obj.openDownload != null) {
                    w.uint32(242);
                    OpenDownload.codec().encode(obj.openDownload, w);
                }
                if (obj.newTicket != null) {
                    w.uint32(250);
                    NewTicket.codec().encode(obj.newTicket, w);
                }
                if (obj.askDialBack != null) {
                    w.uint32(258);
                    AskDialBack.codec().encode(obj.askDialBack, w);
                }
                if (obj.closeTransfer != null) {
                    w.uint32(266);
                    CloseTransfer.codec().encode(obj.closeTransfer, w);
                }
                if (obj.listSources != null) {
                    w.uint32(274);
                    ListSources.codec().encode(obj.listSources, w);
                }
                if (obj.reportContent != null) {
                    w.uint32(282);
                    ReportContent.codec().encode(obj.reportContent, w);
                }
                if (obj.sourceLoad != null) {
                    w.uint32(290);
                    SourceLoad.codec().encode(obj.sourceLoad, w);
                }
                if (obj.offerDownload != null) {
                    w.uint32(322);
                    OfferDownload.codec().encode(obj.offerDownload, w);
                }
                if (obj.dialBack != null) {
                    w.uint32(330);
                    DialBack.codec().encode(obj.dialBack, w);
                }
                if (obj.getLoad != null) {
                    w.uint32(338);
                    GetLoad.codec().encode(obj.getLoad, w);
                }
                if (obj.reportSeeds != null) {
                    w.uint32(298);
                    ReportSeeds.codec().encode(obj.reportSeeds, w);
                }
                if (obj.search != null) {
                    w.uint32(210);
                    Search.codec().encode(obj.search, w);
                }
                if (obj.findEntries != null) {
                    w.uint32(218);
                    FindEntries.codec().encode(obj.findEntries, w);
                }
                if (obj.countFiles != null) {
                    w.uint32(226);
                    CountFiles.codec().encode(obj.countFiles, w);
                }
                if (obj.roster != null) {
                    w.uint32(234);
                    Roster.codec().encode(obj.roster, w);
                }
                if (obj.endTransfer != null) {
                    w.uint32(346);
                    EndTransfer.codec().encode(obj.endTransfer, w);
                }
                if (obj.addWant != null) {
                    w.uint32(402);
                    AddWant.codec().encode(obj.addWant, w);
                }
                if (obj.removeWant != null) {
                    w.uint32(410);
                    RemoveWant.codec().encode(obj.removeWant, w);
                }
                if (obj.listWants != null) {
                    w.uint32(418);
                    Empty.codec().encode(obj.listWants, w);
                }
                if (obj.collectWants != null) {
                    w.uint32(426);
                    CollectWants.codec().encode(obj.collectWants, w);
                }
                if (obj.storeFile != null) {
                    w.uint32(434);
                    StoreFile.codec().encode(obj.storeFile, w);
                }
                if (obj.offerUpload != null) {
                    w.uint32(442);
                    OfferUpload.codec().encode(obj.offerUpload, w);
                }
                if (obj.fileStored != null) {
                    w.uint32(450);
                    FileStored.codec().encode(obj.fileStored, w);
                }
                if (obj.deleteFiles != null) {
                    w.uint32(458);
                    DeleteFiles.codec().encode(obj.deleteFiles, w);
                }
                if (obj.dropContents != null) {
                    w.uint32(466);
                    DropContents.codec().encode(obj.dropContents, w);
                }
                if (obj.listDevices != null) {
                    w.uint32(482);
                    Empty.codec().encode(obj.listDevices, w);
                }
                if (obj.revokeDevice != null) {
                    w.uint32(490);
                    RevokeDevice.codec().encode(obj.revokeDevice, w);
                }
                if (obj.deregister != null) {
                    w.uint32(498);
                    Deregister.codec().encode(obj.deregister, w);
                }
                if (obj.accountStatus != null) {
                    w.uint32(506);
                    Empty.codec().encode(obj.accountStatus, w);
                }
                if (obj.moderate != null) {
                    w.uint32(514);
                    Moderate.codec().encode(obj.moderate, w);
                }
                if (obj.complain != null) {
                    w.uint32(522);
                    Complain.codec().encode(obj.complain, w);
                }
                if (obj.proveContent != null) {
                    w.uint32(354);
                    ProveContent.codec().encode(obj.proveContent, w);
                }
                if (obj.reportBatch != null) {
                    w.uint32(722);
                    ReportBatch.codec().encode(obj.reportBatch, w);
                }
                if (obj.tellBatch != null) {
                    w.uint32(730);
                    BatchState.codec().encode(obj.tellBatch, w);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    id: 0
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.id = reader.uint32();
                            break;
                        }
                        case 10: {
                            obj.hello = Hello.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.hello
                            });
                            break;
                        }
                        case 11: {
                            obj.register = Register.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.register
                            });
                            break;
                        }
                        case 12: {
                            obj.login = Login.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.login
                            });
                            break;
                        }
                        case 13: {
                            obj.resume = Resume.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.resume
                            });
                            break;
                        }
                        case 14: {
                            obj.logout = Empty.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.logout
                            });
                            break;
                        }
                        case 15: {
                            obj.updateDevice = UpdateDevice.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.updateDevice
                            });
                            break;
                        }
                        case 16: {
                            obj.changePassword = ChangePassword.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.changePassword
                            });
                            break;
                        }
                        case 17: {
                            obj.ping = Empty.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.ping
                            });
                            break;
                        }
                        case 20: {
                            obj.publish = Publish.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.publish
                            });
                            break;
                        }
                        case 21: {
                            obj.withdraw = Withdraw.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.withdraw
                            });
                            break;
                        }
                        case 22: {
                            obj.subscribe = Subscribe.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.subscribe
                            });
                            break;
                        }
                        case 23: {
                            obj.listChanges = ListChanges.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.listChanges
                            });
                            break;
                        }
                        case 24: {
                            obj.listUsers = ListUsers.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.listUsers
                            });
                            break;
                        }
                        case 25: {
                            obj.listFiles = ListFiles.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.listFiles
                            });
                            break;
                        }
                        case 30: {
                            obj.openDownload = OpenDownload.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.openDownload
                            });
                            break;
                        }
                        case 31: {
                            obj.newTicket = NewTicket.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.newTicket
                            });
                            break;
                        }
                        case 32: {
                            obj.askDialBack = AskDialBack.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.askDialBack
                            });
                            break;
                        }
                        case 33: {
                            obj.closeTransfer = CloseTransfer.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.closeTransfer
                            });
                            break;
                        }
                        case 34: {
                            obj.listSources = ListSources.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.listSources
                            });
                            break;
                        }
                        case 35: {
                            obj.reportContent = ReportContent.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.reportContent
                            });
                            break;
                        }
                        case 36: {
                            obj.sourceLoad = SourceLoad.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.sourceLoad
                            });
                            break;
                        }
                        case 40: {
                            obj.offerDownload = OfferDownload.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.offerDownload
                            });
                            break;
                        }
                        case 41: {
                            obj.dialBack = DialBack.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.dialBack
                            });
                            break;
                        }
                        case 42: {
                            obj.getLoad = GetLoad.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.getLoad
                            });
                            break;
                        }
                        case 37: {
                            obj.reportSeeds = ReportSeeds.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.reportSeeds
                            });
                            break;
                        }
                        case 26: {
                            obj.search = Search.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.search
                            });
                            break;
                        }
                        case 27: {
                            obj.findEntries = FindEntries.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.findEntries
                            });
                            break;
                        }
                        case 28: {
                            obj.countFiles = CountFiles.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.countFiles
                            });
                            break;
                        }
                        case 29: {
                            obj.roster = Roster.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.roster
                            });
                            break;
                        }
                        case 43: {
                            obj.endTransfer = EndTransfer.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.endTransfer
                            });
                            break;
                        }
                        case 50: {
                            obj.addWant = AddWant.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.addWant
                            });
                            break;
                        }
                        case 51: {
                            obj.removeWant = RemoveWant.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.removeWant
                            });
                            break;
                        }
                        case 52: {
                            obj.listWants = Empty.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.listWants
                            });
                            break;
                        }
                        case 53: {
                            obj.collectWants = CollectWants.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.collectWants
                            });
                            break;
                        }
                        case 54: {
                            obj.storeFile = StoreFile.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.storeFile
                            });
                            break;
                        }
                        case 55: {
                            obj.offerUpload = OfferUpload.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.offerUpload
                            });
                            break;
                        }
                        case 56: {
                            obj.fileStored = FileStored.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.fileStored
                            });
                            break;
                        }
                        case 57: {
                            obj.deleteFiles = DeleteFiles.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.deleteFiles
                            });
                            break;
                        }
                        case 58: {
                            obj.dropContents = DropContents.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.dropContents
                            });
                            break;
                        }
                        case 60: {
                            obj.listDevices = Empty.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.listDevices
                            });
                            break;
                        }
                        case 61: {
                            obj.revokeDevice = RevokeDevice.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.revokeDevice
                            });
                            break;
                        }
                        case 62: {
                            obj.deregister = Deregister.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.deregister
                            });
                            break;
                        }
                        case 63: {
                            obj.accountStatus = Empty.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.accountStatus
                            });
                            break;
                        }
                        case 64: {
                            obj.moderate = Moderate.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.moderate
                            });
                            break;
                        }
                        case 65: {
                            obj.complain = Complain.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.complain
                            });
                            break;
                        }
                        case 44: {
                            obj.proveContent = ProveContent.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.proveContent
                            });
                            break;
                        }
                        case 90: {
                            obj.reportBatch = ReportBatch.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.reportBatch
                            });
                            break;
                        }
                        case 91: {
                            obj.tellBatch = BatchState.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.tellBatch
                            });
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                if (obj.tellBatch != null) {
                    delete obj.reportBatch;
                    delete obj.proveContent;
                    delete obj.complain;
                    delete obj.moderate;
                    delete obj.accountStatus;
                    delete obj.deregister;
                    delete obj.revokeDevice;
                    delete obj.listDevices;
                    delete obj.dropContents;
                    delete obj.deleteFiles;
                    delete obj.fileStored;
                    delete obj.offerUpload;
                    delete obj.storeFile;
                    delete obj.collectWants;
                    delete obj.listWants;
                    delete obj.removeWant;
                    delete obj.addWant;
                    delete obj.endTransfer;
                    delete obj.roster;
                    delete obj.countFiles;
                    delete obj.findEntries;
                    delete obj.search;
                    delete obj.reportSeeds;
                    delete obj.getLoad;
                    delete obj.dialBack;
                    delete obj.offerDownload;
                    delete obj.sourceLoad;
                    delete obj.reportContent;
                    delete obj.listSources;
                    delete obj.closeTransfer;
                    delete obj.askDialBack;
                    delete obj.newTicket;
                    delete obj.openDownload;
                    delete obj.listFiles;
                    delete obj.listUsers;
                    delete obj.listChanges;
                    delete obj.subscribe;
                    delete obj.withdraw;
                    delete obj.publish;
                    delete obj.ping;
                    delete obj.changePassword;
                    delete obj.updateDevice;
                    delete obj.logout;
                    delete obj.resume;
                    delete obj.login;
                    delete obj.register;
                    delete obj.hello;
                }
                if (obj.reportBatch != null) {
                    delete obj.tellBatch;
                    delete obj.proveContent;
                    delete obj.complain;
                    delete obj.moderate;
                    delete obj.accountStatus;
                    delete obj.deregister;
                    delete obj.revokeDevice;
                    delete obj.listDevices;
                    delete obj.dropContents;
                    delete obj.deleteFiles;
                    delete obj.fileStored;
                    delete obj.offerUpload;
                    delete obj.storeFile;
                    delete obj.collectWants;
                    delete obj.listWants;
                    delete obj.removeWant;
                    delete obj.addWant;
                    delete obj.endTransfer;
                    delete obj.roster;
                    delete obj.countFiles;
                    delete obj.findEntries;
                    delete obj.search;
                    delete obj.reportSeeds;
                    delete obj.getLoad;
                    delete obj.dialBack;
                    delete obj.offerDownload;
                    delete obj.sourceLoad;
                    delete obj.reportContent;
                    delete obj.listSources;
                    delete obj.closeTransfer;
                    delete obj.askDialBack;
                    delete obj.newTicket;
                    delete obj.openDownload;
                    delete obj.listFiles;
                    delete obj.listUsers;
                    delete obj.listChanges;
                    delete obj.subscribe;
                    delete obj.withdraw;
                    delete obj.publish;
                    delete obj.ping;
                    delete obj.changePassword;
                    delete obj.updateDevice;
                    delete obj.logout;
                    delete obj.resume;
                    delete obj.login;
                    delete obj.register;
                    delete obj.hello;
                }
                if (obj.proveContent != null) {
                    delete obj.tellBatch;
                    delete obj.reportBatch;
                    delete obj.complain;
                    delete obj.moderate;
                    delete obj.accountStatus;
                    delete obj.deregister;
                    delete obj.revokeDevice;
                    delete obj.listDevices;
                    delete obj.dropContents;
                    delete obj.deleteFiles;
                    delete obj.fileStored;
                    delete obj.offerUpload;
                    delete obj.storeFile;
                    delete obj.collectWants;
                    delete obj.listWants;
                    delete obj.removeWant;
                    delete obj.addWant;
                    delete obj.endTransfer;
                    delete obj.roster;
                    delete obj.countFiles;
                    delete obj.findEntries;
                    delete obj.search;
                    delete obj.reportSeeds;
                    delete obj.getLoad;
                    delete obj.dialBack;
                    delete obj.offerDownload;
                    delete obj.sourceLoad;
                    delete obj.reportContent;
                    delete obj.listSources;
                    delete obj.closeTransfer;
                    delete obj.askDialBack;
                    delete obj.newTicket;
                    delete obj.openDownload;
                    delete obj.listFiles;
                    delete obj.listUsers;
                    delete obj.listChanges;
                    delete obj.subscribe;
                    delete obj.withdraw;
                    delete obj.publish;
                    delete obj.ping;
                    delete obj.changePassword;
                    delete obj.updateDevice;
                    delete obj.logout;
                    delete obj.resume;
                    delete obj.login;
                    delete obj.register;
                    delete obj.hello;
                }
                if (obj.complain != null) {
                    delete obj.tellBatch;
                    delete obj.reportBatch;
                    delete obj.proveContent;
                    delete obj.moderate;
                    delete obj.accountStatus;
                    delete obj.deregister;
                    delete obj.revokeDevice;
                    delete obj.listDevices;
                    delete obj.dropContents;
                    delete obj.deleteFiles;
                    delete obj.fileStored;
                    delete obj.offerUpload;
                    delete obj.storeFile;
                    delete obj.collectWants;
                    delete obj.listWants;
                    delete obj.removeWant;
                    delete obj.addWant;
                    delete obj.endTransfer;
                    delete obj.roster;
                    delete obj.countFiles;
                    delete obj.findEntries;
                    delete obj.search;
                    delete obj.reportSeeds;
                    delete obj.getLoad;
                    delete obj.dialBack;
                    delete obj.offerDownload;
                    delete obj.sourceLoad;
                    delete obj.reportContent;
                    delete obj.listSources;
                    delete obj.closeTransfer;
                    delete obj.askDialBack;
                    delete obj.newTicket;
                    delete obj.openDownload;
                    delete obj.listFiles;
                    delete obj.listUsers;
                    delete obj.listChanges;
                    delete obj.subscribe;
                    delete obj.withdraw;
                    delete obj.publish;
                    delete obj.ping;
                    delete obj.changePassword;
                    delete obj.updateDevice;
                    delete obj.logout;
                    delete obj.resume;
                    delete obj.login;
                    delete obj.register;
                    delete obj.hello;
                }
                if (obj.moderate != null) {
                    delete obj.tellBatch;
                    delete obj.reportBatch;
                    delete obj.proveContent;
                    delete obj.complain;
                    delete obj.accountStatus;
                    delete obj.deregister;
                    delete obj.revokeDevice;
                    delete obj.listDevices;
                    delete obj.dropContents;
                    delete obj.deleteFiles;
                    delete obj.fileStored;
                    delete obj.offerUpload;
                    delete obj.storeFile;
                    delete obj.collectWants;
                    delete obj.listWants;
                    delete obj.removeWant;
                    delete obj.addWant;
                    delete obj.endTransfer;
                    delete obj.roster;
                    delete obj.countFiles;
                    delete obj.findEntries;
                    delete obj.search;
                    delete obj.reportSeeds;
                    delete obj.getLoad;
                    delete obj.dialBack;
                    delete obj.offerDownload;
                    delete obj.sourceLoad;
                    delete obj.reportContent;
                    delete obj.listSources;
                    delete obj.closeTransfer;
                    delete obj.askDialBack;
                    delete obj.newTicket;
                    delete obj.openDownload;
                    delete obj.listFiles;
                    delete obj.listUsers;
                    delete obj.listChanges;
                    delete obj.subscribe;
                    delete obj.withdraw;
                    delete obj.publish;
                    delete obj.ping;
                    delete obj.changePassword;
                    delete obj.updateDevice;
                    delete obj.logout;
                    delete obj.resume;
                    delete obj.login;
                    delete obj.register;
                    delete obj.hello;
                }
                if (obj.accountStatus != null) {
                    delete obj.tellBatch;
                    delete obj.reportBatch;
                    delete obj.proveContent;
                    delete obj.complain;
                    delete obj.moderate;
                    delete obj.deregister;
                    delete obj.revokeDevice;
                    delete obj.listDevices;
                    delete obj.dropContents;
                    delete obj.deleteFiles;
                    delete obj.fileStored;
                    delete obj.offerUpload;
                    delete obj.storeFile;
                    delete obj.collectWants;
                    delete obj.listWants;
                    delete obj.removeWant;
                    delete obj.addWant;
                    delete obj.endTransfer;
                    delete obj.roster;
                    delete obj.countFiles;
                    delete obj.findEntries;
                    delete obj.search;
                    delete obj.reportSeeds;
                    delete obj.getLoad;
                    delete obj.dialBack;
                    delete obj.offerDownload;
                    delete obj.sourceLoad;
                    delete obj.reportContent;
                    delete obj.listSources;
                    delete obj.closeTransfer;
                    delete obj.askDialBack;
                    delete obj.newTicket;
                    delete obj.openDownload;
                    delete obj.listFiles;
                    delete obj.listUsers;
                    delete obj.listChanges;
                    delete obj.subscribe;
                    delete obj.withdraw;
                    delete obj.publish;
                    delete obj.ping;
                    delete obj.changePassword;
                    delete obj.updateDevice;
                    delete obj.logout;
                    delete obj.resume;
                    delete obj.login;
                    delete obj.register;
                    delete obj.hello;
                }
                if (obj.deregister != null) {
                    delete obj.tellBatch;
                    delete obj.reportBatch;
                    delete obj.proveContent;
                    delete obj.complain;
                    delete obj.moderate;
                    delete obj.accountStatus;
                    delete obj.revokeDevice;
                    delete obj.listDevices;
                    delete obj.dropContents;
                    delete obj.deleteFiles;
                    delete obj.fileStored;
                    delete obj.offerUpload;
                    delete obj.storeFile;
                    delete obj.collectWants;
                    delete obj.listWants;
                    delete obj.removeWant;
                    delete obj.addWant;
                    delete obj.endTransfer;
                    delete obj.roster;
                    delete obj.countFiles;
                    delete obj.findEntries;
                    delete obj.search;
                    delete obj.reportSeeds;
                    delete obj.getLoad;
                    delete obj.dialBack;
                    delete obj.offerDownload;
                    delete obj.sourceLoad;
                    delete obj.reportContent;
                    delete obj.listSources;
                    delete obj.closeTransfer;
                    delete obj.askDialBack;
                    delete obj.newTicket;
                    delete obj.openDownload;
                    delete obj.listFiles;
                    delete obj.listUsers;
                    delete obj.listChanges;
                    delete obj.subscribe;
                    delete obj.withdraw;
                    delete obj.publish;
                    delete obj.ping;
                    delete obj.changePassword;
                    delete obj.updateDevice;
                    delete obj.logout;
                    delete obj.resume;
                    delete obj.login;
                    delete obj.register;
                    delete obj.hello;
                }
                if (obj.revokeDevice != null) {
                    delete obj.tellBatch;
                    delete obj.reportBatch;
                    delete obj.proveContent;
                    delete obj.complain;
                    delete obj.moderate;
                    delete obj.accountStatus;
                    delete obj.deregister;
                    delete obj.listDevices;
                    delete obj.dropContents;
                    delete obj.deleteFiles;
                    delete obj.fileStored;
                    delete obj.offerUpload;
                    delete obj.storeFile;
                    delete obj.collectWants;
                    delete obj.listWants;
                    delete obj.removeWant;
                    delete obj.addWant;
                    delete obj.endTransfer;
                    delete obj.roster;
                    delete obj.countFiles;
                    delete obj.findEntries;
                    delete obj.search;
                    delete obj.reportSeeds;
                    delete obj.getLoad;
                    delete obj.dialBack;
                    delete obj.offerDownload;
                    delete obj.sourceLoad;
                    delete obj.reportContent;
                    delete obj.listSources;
                    delete obj.closeTransfer;
                    delete obj.askDialBack;
                    delete obj.newTicket;
                    delete obj.openDownload;
                    delete obj.listFiles;
                    delete obj.listUsers;
                    delete obj.listChanges;
                    delete obj.subscribe;
                    delete obj.withdraw;
                    delete obj.publish;
                    delete obj.ping;
                    delete obj.changePassword;
                    delete obj.updateDevice;
                    delete obj.logout;
                    delete obj.resume;
                    delete obj.login;
                    delete obj.register;
                    delete obj.hello;
                }
                if (obj.listDevices != null) {
                    delete obj.tellBatch;
                    delete obj.reportBatch;
                    delete obj.proveContent;
                    delete obj.complain;
                    delete obj.moderate;
                    delete obj.accountStatus;
                    delete obj.deregister;
                    delete obj.revokeDevice;
                    delete obj.dropContents;
                    delete obj.deleteFiles;
                    delete obj.fileStored;
                    delete obj.offerUpload;
                    delete obj.storeFile;
                    delete obj.collectWants;
                    delete obj.listWants;
                    delete obj.removeWant;
                    delete obj.addWant;
                    delete obj.endTransfer;
                    delete obj.roster;
                    delete obj.countFiles;
                    delete obj.findEntries;
                    delete obj.search;
                    delete obj.reportSeeds;
                    delete obj.getLoad;
                    delete obj.dialBack;
                    delete obj.offerDownload;
                    delete obj.sourceLoad;
                    delete obj.reportContent;
                    delete obj.listSources;
                    delete obj.closeTransfer;
                    delete obj.askDialBack;
                    delete obj.newTicket;
                    delete obj.openDownload;
                    delete obj.listFiles;
                    delete obj.listUsers;
                    delete obj.listChanges;
                    delete obj.subscribe;
                    delete obj.withdraw;
                    delete obj.publish;
                    delete obj.ping;
                    delete obj.changePassword;
                    delete obj.updateDevice;
                    delete obj.logout;
                    delete obj.resume;
                    delete obj.login;
                    delete obj.register;
                    delete obj.hello;
                }
                if (obj.dropContents != null) {
                    delete obj.tellBatch;
                    delete obj.reportBatch;
                    delete obj.proveContent;
                    delete obj.complain;
                    delete obj.moderate;
                    delete obj.accountStatus;
                    delete obj.deregister;
                    delete obj.revokeDevice;
                    delete obj.listDevices;
                    delete obj.deleteFiles;
                    delete obj.fileStored;
                    delete obj.offerUpload;
                    delete obj.storeFile;
                    delete obj.collectWants;
                    delete obj.listWants;
                    delete obj.removeWant;
                    delete obj.addWant;
                    delete obj.endTransfer;
                    delete obj.roster;
                    delete obj.countFiles;
                    delete obj.findEntries;
                    delete obj.search;
                    delete obj.reportSeeds;
                    delete obj.getLoad;
                    delete obj.dialBack;
                    delete obj.offerDownload;
                    delete obj.sourceLoad;
                    delete obj.reportContent;
                    delete obj.listSources;
                    delete obj.closeTransfer;
                    delete obj.askDialBack;
                    delete obj.newTicket;
                    delete obj.openDownload;
                    delete obj.listFiles;
                    delete obj.listUsers;
                    delete obj.listChanges;
                    delete obj.subscribe;
                    delete obj.withdraw;
                    delete obj.publish;
                    delete obj.ping;
                    delete obj.changePassword;
                    delete obj.updateDevice;
                    delete obj.logout;
                    delete obj.resume;
                    delete obj.login;
                    delete obj.register;
                    delete obj.hello;
                }
                if (obj.deleteFiles != null) {
                    delete obj.tellBatch;
                    delete obj.reportBatch;
                    delete obj.proveContent;
                    delete obj.complain;
                    delete obj.moderate;
                    delete obj.accountStatus;
                    delete obj.deregister;
                    delete obj.revokeDevice;
                    delete obj.listDevices;
                    delete obj.dropContents;
                    delete obj.fileStored;
                    delete obj.offerUpload;
                    delete obj.storeFile;
                    delete obj.collectWants;
                    delete obj.listWants;
                    delete obj.removeWant;
                    delete obj.addWant;
                    delete obj.endTransfer;
                    delete obj.roster;
                    delete obj.countFiles;
                    delete obj.findEntries;
                    delete obj.search;
                    delete obj.reportSeeds;
                    delete obj.getLoad;
                    delete obj.dialBack;
                    delete obj.offerDownload;
                    delete obj.sourceLoad;
                    delete obj.reportContent;
                    delete obj.listSources;
                    delete obj.closeTransfer;
                    delete obj.askDialBack;
                    delete obj.newTicket;
                    delete obj.openDownload;
                    delete obj.listFiles;
                    delete obj.listUsers;
                    delete obj.listChanges;
                    delete obj.subscribe;
                    delete obj.withdraw;
                    delete obj.publish;
                    delete obj.ping;
                    delete obj.changePassword;
                    delete obj.updateDevice;
                    delete obj.logout;
                    delete obj.resume;
                    delete obj.login;
                    delete obj.register;
                    delete obj.hello;
                }
                if (obj.fileStored != null) {
                    delete obj.tellBatch;
                    delete obj.reportBatch;
                    delete obj.proveContent;
                    delete obj.complain;
                    delete obj.moderate;
                    delete obj.accountStatus;
                    delete obj.deregister;
                    delete obj.revokeDevice;
                    delete obj.listDevices;
                    delete obj.dropContents;
                    delete obj.deleteFiles;
                    delete obj.offerUpload;
                    delete obj.storeFile;
                    delete obj.collectWants;
                    delete obj.listWants;
                    delete obj.removeWant;
                    delete obj.addWant;
                    delete obj.endTransfer;
                    delete obj.roster;
                    delete obj.countFiles;
                    delete obj.findEntries;
                    delete obj.search;
                    delete obj.reportSeeds;
                    delete obj.getLoad;
                    delete obj.dialBack;
                    delete obj.offerDownload;
                    delete obj.sourceLoad;
                    delete obj.reportContent;
                    delete obj.listSources;
                    delete obj.closeTransfer;
                    delete obj.askDialBack;
                    delete obj.newTicket;
                    delete obj.openDownload;
                    delete obj.listFiles;
                    delete obj.listUsers;
                    delete obj.listChanges;
                    delete obj.subscribe;
                    delete obj.withdraw;
                    delete obj.publish;
                    delete obj.ping;
                    delete obj.changePassword;
                    delete obj.updateDevice;
                    delete obj.logout;
                    delete obj.resume;
                    delete obj.login;
                    delete obj.register;
                    delete obj.hello;
                }
                if (obj.offerUpload != null) {
                    delete obj.tellBatch;
                    delete obj.reportBatch;
                    delete obj.proveContent;
                    delete obj.complain;
                    delete obj.moderate;
                    delete obj.accountStatus;
                    delete obj.deregister;
                    delete obj.revokeDevice;
                    delete obj.listDevices;
                    delete obj.dropContents;
                    delete obj.deleteFiles;
                    delete obj.fileStored;
                    delete obj.storeFile;
                    delete obj.collectWants;
                    delete obj.listWants;
                    delete obj.removeWant;
                    delete obj.addWant;
                    delete obj.endTransfer;
                    delete obj.roster;
                    delete obj.countFiles;
                    delete obj.findEntries;
                    delete obj.search;
                    delete obj.reportSeeds;
                    delete obj.getLoad;
                    delete obj.dialBack;
                    delete obj.offerDownload;
                    delete obj.sourceLoad;
                    delete obj.reportContent;
                    delete obj.listSources;
                    delete obj.closeTransfer;
                    delete obj.askDialBack;
                    delete obj.newTicket;
                    delete obj.openDownload;
                    delete obj.listFiles;
                    delete obj.listUsers;
                    delete obj.listChanges;
                    delete obj.subscribe;
                    delete obj.withdraw;
                    delete obj.publish;
                    delete obj.ping;
                    delete obj.changePassword;
                    delete obj.updateDevice;
                    delete obj.logout;
                    delete obj.resume;
                    delete obj.login;
                    delete obj.register;
                    delete obj.hello;
                }
                if (obj.storeFile != null) {
                    delete obj.tellBatch;
                    delete obj.reportBatch;
                    delete obj.proveContent;
                    delete obj.complain;
                    delete obj.moderate;
                    delete obj.accountStatus;
                    delete obj.deregister;
                    delete obj.revokeDevice;
                    delete obj.listDevices;
                    delete obj.dropContents;
                    delete obj.deleteFiles;
                    delete obj.fileStored;
                    delete obj.offerUpload;
                    delete obj.collectWants;
                    delete obj.listWants;
                    delete obj.removeWant;
                    delete obj.addWant;
                    delete obj.endTransfer;
                    delete obj.roster;
                    delete obj.countFiles;
                    delete obj.findEntries;
                    delete obj.search;
                    delete obj.reportSeeds;
                    delete obj.getLoad;
                    delete obj.dialBack;
                    delete obj.offerDownload;
                    delete obj.sourceLoad;
                    delete obj.reportContent;
                    delete obj.listSources;
                    delete obj.closeTransfer;
                    delete obj.askDialBack;
                    delete obj.newTicket;
                    delete obj.openDownload;
                    delete obj.listFiles;
                    delete obj.listUsers;
                    delete obj.listChanges;
                    delete obj.subscribe;
                    delete obj.withdraw;
                    delete obj.publish;
                    delete obj.ping;
                    delete obj.changePassword;
                    delete obj.updateDevice;
                    delete obj.logout;
                    delete obj.resume;
                    delete obj.login;
                    delete obj.register;
                    delete obj.hello;
                }
                if (obj.collectWants != null) {
                    delete obj.tellBatch;
                    delete obj.reportBatch;
                    delete obj.proveContent;
                    delete obj.complain;
                    delete obj.moderate;
                    delete obj.accountStatus;
                    delete obj.deregister;
                    delete obj.revokeDevice;
                    delete obj.listDevices;
                    delete obj.dropContents;
                    delete obj.deleteFiles;
                    delete obj.fileStored;
                    delete obj.offerUpload;
                    delete obj.storeFile;
                    delete obj.listWants;
                    delete obj.removeWant;
                    delete obj.addWant;
                    delete obj.endTransfer;
                    delete obj.roster;
                    delete obj.countFiles;
                    delete obj.findEntries;
                    delete obj.search;
                    delete obj.reportSeeds;
                    delete obj.getLoad;
                    delete obj.dialBack;
                    delete obj.offerDownload;
                    delete obj.sourceLoad;
                    delete obj.reportContent;
                    delete obj.listSources;
                    delete obj.closeTransfer;
                    delete obj.askDialBack;
                    delete obj.newTicket;
                    delete obj.openDownload;
                    delete obj.listFiles;
                    delete obj.listUsers;
                    delete obj.listChanges;
                    delete obj.subscribe;
                    delete obj.withdraw;
                    delete obj.publish;
                    delete obj.ping;
                    delete obj.changePassword;
                    delete obj.updateDevice;
                    delete obj.logout;
                    delete obj.resume;
                    delete obj.login;
                    delete obj.register;
                    delete obj.hello;
                }
                if (obj.listWants != null) {
                    delete obj.tellBatch;
                    delete obj.reportBatch;
                    delete obj.proveContent;
                    delete obj.complain;
                    delete obj.moderate;
                    delete obj.accountStatus;
                    delete obj.deregister;
                    delete obj.revokeDevice;
                    delete obj.listDevices;
                    delete obj.dropContents;
                    delete obj.deleteFiles;
                    delete obj.fileStored;
                    delete obj.offerUpload;
                    delete obj.storeFile;
                    delete obj.collectWants;
                    delete obj.removeWant;
                    delete obj.addWant;
                    delete obj.endTransfer;
                    delete obj.roster;
                    delete obj.countFiles;
                    delete obj.findEntries;
                    delete obj.search;
                    delete obj.reportSeeds;
                    delete obj.getLoad;
                    delete obj.dialBack;
                    delete obj.offerDownload;
                    delete obj.sourceLoad;
                    delete obj.reportContent;
                    delete obj.listSources;
                    delete obj.closeTransfer;
                    delete obj.askDialBack;
                    delete obj.newTicket;
                    delete obj.openDownload;
                    delete obj.listFiles;
                    delete obj.listUsers;
                    delete obj.listChanges;
                    delete obj.subscribe;
                    delete obj.withdraw;
                    delete obj.publish;
                    delete obj.ping;
                    delete obj.changePassword;
                    delete obj.updateDevice;
                    delete obj.logout;
                    delete obj.resume;
                    delete obj.login;
                    delete obj.register;
                    delete obj.hello;
                }
                if (obj.removeWant != null) {
                    delete obj.tellBatch;
                    delete obj.reportBatch;
                    delete obj.proveContent;
                    delete obj.complain;
                    delete obj.moderate;
                    delete obj.accountStatus;
                    delete obj.deregister;
                    delete obj.revokeDevice;
                    delete obj.listDevices;
                    delete obj.dropContents;
                    delete obj.deleteFiles;
                    delete obj.fileStored;
                    delete obj.offerUpload;
                    delete obj.storeFile;
                    delete obj.collectWants;
                    delete obj.listWants;
                    delete obj.addWant;
                    delete obj.endTransfer;
                    delete obj.roster;
                    delete obj.countFiles;
                    delete obj.findEntries;
                    delete obj.search;
                    delete obj.reportSeeds;
                    delete obj.getLoad;
                    delete obj.dialBack;
                    delete obj.offerDownload;
                    delete obj.sourceLoad;
                    delete obj.reportContent;
                    delete obj.listSources;
                    delete obj.closeTransfer;
                    delete obj.askDialBack;
                    delete obj.newTicket;
                    delete obj.openDownload;
                    delete obj.listFiles;
                    delete obj.listUsers;
                    delete obj.listChanges;
                    delete obj.subscribe;
                    delete obj.withdraw;
                    delete obj.publish;
                    delete obj.ping;
                    delete obj.changePassword;
                    delete obj.updateDevice;
                    delete obj.logout;
                    delete obj.resume;
                    delete obj.login;
                    delete obj.register;
                    delete obj.hello;
                }
                if (obj.addWant != null) {
                    delete obj.tellBatch;
                    delete obj.reportBatch;
                    delete obj.proveContent;
                    delete obj.complain;
                    delete obj.moderate;
                    delete obj.accountStatus;
                    delete obj.deregister;
                    delete obj.revokeDevice;
                    delete obj.listDevices;
                    delete obj.dropContents;
                    delete obj.deleteFiles;
                    delete obj.fileStored;
                    delete obj.offerUpload;
                    delete obj.storeFile;
                    delete obj.collectWants;
                    delete obj.listWants;
                    delete obj.removeWant;
                    delete obj.endTransfer;
                    delete obj.roster;
                    delete obj.countFiles;
                    delete obj.findEntries;
                    delete obj.search;
                    delete obj.reportSeeds;
                    delete obj.getLoad;
                    delete obj.dialBack;
                    delete obj.offerDownload;
                    delete obj.sourceLoad;
                    delete obj.reportContent;
                    delete obj.listSources;
                    delete obj.closeTransfer;
                    delete obj.askDialBack;
                    delete obj.newTicket;
                    delete obj.openDownload;
                    delete obj.listFiles;
                    delete obj.listUsers;
                    delete obj.listChanges;
                    delete obj.subscribe;
                    delete obj.withdraw;
                    delete obj.publish;
                    delete obj.ping;
                    delete obj.changePassword;
                    delete obj.updateDevice;
                    delete obj.logout;
                    delete obj.resume;
                    delete obj.login;
                    delete obj.register;
                    delete obj.hello;
                }
                if (obj.endTransfer != null) {
                    delete obj.tellBatch;
                    delete obj.reportBatch;
                    delete obj.proveContent;
                    delete obj.complain;
                    delete obj.moderate;
                    delete obj.accountStatus;
                    delete obj.deregister;
                    delete obj.revokeDevice;
                    delete obj.listDevices;
                    delete obj.dropContents;
                    delete obj.deleteFiles;
                    delete obj.fileStored;
                    delete obj.offerUpload;
                    delete obj.storeFile;
                    delete obj.collectWants;
                    delete obj.listWants;
                    delete obj.removeWant;
                    delete obj.addWant;
                    delete obj.roster;
                    delete obj.countFiles;
                    delete obj.findEntries;
                    delete obj.search;
                    delete obj.reportSeeds;
                    delete obj.getLoad;
                    delete obj.dialBack;
                    delete obj.offerDownload;
                    delete obj.sourceLoad;
                    delete obj.reportContent;
                    delete obj.listSources;
                    delete obj.closeTransfer;
                    delete obj.askDialBack;
                    delete obj.newTicket;
                    delete obj.openDownload;
                    delete obj.listFiles;
                    delete obj.listUsers;
                    delete obj.listChanges;
                    delete obj.subscribe;
                    delete obj.withdraw;
                    delete obj.publish;
                    delete obj.ping;
                    delete obj.changePassword;
                    delete obj.updateDevice;
                    delete obj.logout;
                    delete obj.resume;
                    delete obj.login;
                    delete obj.register;
                    delete obj.hello;
                }
                if (obj.roster != null) {
                    delete obj.tellBatch;
                    delete obj.reportBatch;
                    delete obj.proveContent;
                    delete obj.complain;
                    delete obj.moderate;
                    delete obj.accountStatus;
                    delete obj.deregister;
                    delete obj.revokeDevice;
                    delete obj.listDevices;
                    delete obj.dropContents;
                    delete obj.deleteFiles;
                    delete obj.fileStored;
                    delete obj.offerUpload;
                    delete obj.storeFile;
                    delete obj.collectWants;
                    delete obj.listWants;
                    delete obj.removeWant;
                    delete obj.addWant;
                    delete obj.endTransfer;
                    delete obj.countFiles;
                    delete obj.findEntries;
                    delete obj.search;
                    delete obj.reportSeeds;
                    delete obj.getLoad;
                    delete obj.dialBack;
                    delete obj.offerDownload;
                    delete obj.sourceLoad;
                    delete obj.reportContent;
                    delete obj.listSources;
                    delete obj.closeTransfer;
                    delete obj.askDialBack;
                    delete obj.newTicket;
                    delete obj.openDownload;
                    delete obj.listFiles;
                    delete obj.listUsers;
                    delete obj.listChanges;
                    delete obj.subscribe;
                    delete obj.withdraw;
                    delete obj.publish;
                    delete obj.ping;
                    delete obj.changePassword;
                    delete obj.updateDevice;
                    delete obj.logout;
                    delete obj.resume;
                    delete obj.login;
                    delete obj.register;
                    delete obj.hello;
                }
                if (obj.countFiles != null) {
                    delete obj.tellBatch;
                    delete obj.reportBatch;
                    delete obj.proveContent;
                    delete obj.complain;
                    delete obj.moderate;
                    delete obj.accountStatus;
                    delete obj.deregister;
                    delete obj.revokeDevice;
                    delete obj.listDevices;
                    delete obj.dropContents;
                    delete obj.deleteFiles;
                    delete obj.fileStored;
                    delete obj.offerUpload;
                    delete obj.storeFile;
                    delete obj.collectWants;
                    delete obj.listWants;
                    delete obj.removeWant;
                    delete obj.addWant;
                    delete obj.endTransfer;
                    delete obj.roster;
                    delete obj.findEntries;
                    delete obj.search;
                    delete obj.reportSeeds;
                    delete obj.getLoad;
                    delete obj.dialBack;
                    delete obj.offerDownload;
                    delete obj.sourceLoad;
                    delete obj.reportContent;
                    delete obj.listSources;
                    delete obj.closeTransfer;
                    delete obj.askDialBack;
                    delete obj.newTicket;
                    delete obj.openDownload;
                    delete obj.listFiles;
                    delete obj.listUsers;
                    delete obj.listChanges;
                    delete obj.subscribe;
                    delete obj.withdraw;
                    delete obj.publish;
                    delete obj.ping;
                    delete obj.changePassword;
                    delete obj.updateDevice;
                    delete obj.logout;
                    delete obj.resume;
                    delete obj.login;
                    delete obj.register;
                    delete obj.hello;
                }
                if (obj.findEntries != null) {
                    delete obj.tellBatch;
                    delete obj.reportBatch;
                    delete obj.proveContent;
                    delete obj.complain;
                    delete obj.moderate;
                    delete obj.accountStatus;
                    delete obj.deregister;
                    delete obj.revokeDevice;
                    delete obj.listDevices;
                    delete obj.dropContents;
                    delete obj.deleteFiles;
                    delete obj.fileStored;
                    delete obj.offerUpload;
                    delete obj.storeFile;
                    delete obj.collectWants;
                    delete obj.listWants;
                    delete obj.removeWant;
                    delete obj.addWant;
                    delete obj.endTransfer;
                    delete obj.roster;
                    delete obj.countFiles;
                    delete obj.search;
                    delete obj.reportSeeds;
                    delete obj.getLoad;
                    delete obj.dialBack;
                    delete obj.offerDownload;
                    delete obj.sourceLoad;
                    delete obj.reportContent;
                    delete obj.listSources;
                    delete obj.closeTransfer;
                    delete obj.askDialBack;
                    delete obj.newTicket;
                    delete obj.openDownload;
                    delete obj.listFiles;
                    delete obj.listUsers;
                    delete obj.listChanges;
                    delete obj.subscribe;
                    delete obj.withdraw;
                    delete obj.publish;
                    delete obj.ping;
                    delete obj.changePassword;
                    delete obj.updateDevice;
                    delete obj.logout;
                    delete obj.resume;
                    delete obj.login;
                    delete obj.register;
                    delete obj.hello;
                }
                if (obj.search != null) {
                    delete obj.tellBatch;
                    delete obj.reportBatch;
                    delete obj.proveContent;
                    delete obj.complain;
                    delete obj.moderate;
                    delete obj.accountStatus;
                    delete obj.deregister;
                    delete obj.revokeDevice;
                    delete obj.listDevices;
                    delete obj.dropContents;
                    delete obj.deleteFiles;
                    delete obj.fileStored;
                    delete obj.offerUpload;
                    delete obj.storeFile;
                    delete obj.collectWants;
                    delete obj.listWants;
                    delete obj.removeWant;
                    delete obj.addWant;
                    delete obj.endTransfer;
                    delete obj.roster;
                    delete obj.countFiles;
                    delete obj.findEntries;
                    delete obj.reportSeeds;
                    delete obj.getLoad;
                    delete obj.dialBack;
                    delete obj.offerDownload;
                    delete obj.sourceLoad;
                    delete obj.reportContent;
                    delete obj.listSources;
                    delete obj.closeTransfer;
                    delete obj.askDialBack;
                    delete obj.newTicket;
                    delete obj.openDownload;
                    delete obj.listFiles;
                    delete obj.listUsers;
                    delete obj.listChanges;
                    delete obj.subscribe;
                    delete obj.withdraw;
                    delete obj.publish;
                    delete obj.ping;
                    delete obj.changePassword;
                    delete obj.updateDevice;
                    delete obj.logout;
                    delete obj.resume;
                    delete obj.login;
                    delete obj.register;
                    delete obj.hello;
                }
                if (obj.reportSeeds != null) {
                    delete obj.tellBatch;
                    delete obj.reportBatch;
                    delete obj.proveContent;
                    delete obj.complain;
                    delete obj.moderate;
                    delete obj.accountStatus;
                    delete obj.deregister;
                    delete obj.revokeDevice;
                    delete obj.listDevices;
                    delete obj.dropContents;
                    delete obj.deleteFiles;
                    delete obj.fileStored;
                    delete obj.offerUpload;
                    delete obj.storeFile;
                    delete obj.collectWants;
                    delete obj.listWants;
                    delete obj.removeWant;
                    delete obj.addWant;
                    delete obj.endTransfer;
                    delete obj.roster;
                    delete obj.countFiles;
                    delete obj.findEntries;
                    delete obj.search;
                    delete obj.getLoad;
                    delete obj.dialBack;
                    delete obj.offerDownload;
                    delete obj.sourceLoad;
                    delete obj.reportContent;
                    delete obj.listSources;
                    delete obj.closeTransfer;
                    delete obj.askDialBack;
                    delete obj.newTicket;
                    delete obj.openDownload;
                    delete obj.listFiles;
                    delete obj.listUsers;
                    delete obj.listChanges;
                    delete obj.subscribe;
                    delete obj.withdraw;
                    delete obj.publish;
                    delete obj.ping;
                    delete obj.changePassword;
                    delete obj.updateDevice;
                    delete obj.logout;
                    delete obj.resume;
                    delete obj.login;
                    delete obj.register;
                    delete obj.hello;
                }
                if (obj.getLoad != null) {
                    delete obj.tellBatch;
                    delete obj.reportBatch;
                    delete obj.proveContent;
                    delete obj.complain;
                    delete obj.moderate;
                    delete obj.accountStatus;
                    delete obj.deregister;
                    delete obj.revokeDevice;
                    delete obj.listDevices;
                    delete obj.dropContents;
                    delete obj.deleteFiles;
                    delete obj.fileStored;
                    delete obj.offerUpload;
                    delete obj.storeFile;
                    delete obj.collectWants;
                    delete obj.listWants;
                    delete obj.removeWant;
                    delete obj.addWant;
                    delete obj.endTransfer;
                    delete obj.roster;
                    delete obj.countFiles;
                    delete obj.findEntries;
                    delete obj.search;
                    delete obj.reportSeeds;
                    delete obj.dialBack;
                    delete obj.offerDownload;
                    delete obj.sourceLoad;
                    delete obj.reportContent;
                    delete obj.listSources;
                    delete obj.closeTransfer;
                    delete obj.askDialBack;
                    delete obj.newTicket;
                    delete obj.openDownload;
                    delete obj.listFiles;
                    delete obj.listUsers;
                    delete obj.listChanges;
                    delete obj.subscribe;
                    delete obj.withdraw;
                    delete obj.publish;
                    delete obj.ping;
                    delete obj.changePassword;
                    delete obj.updateDevice;
                    delete obj.logout;
                    delete obj.resume;
                    delete obj.login;
                    delete obj.register;
                    delete obj.hello;
                }
                if (obj.dialBack != null) {
                    delete obj.tellBatch;
                    delete obj.reportBatch;
                    delete obj.proveContent;
                    delete obj.complain;
                    delete obj.moderate;
                    delete obj.accountStatus;
                    delete obj.deregister;
                    delete obj.revokeDevice;
                    delete obj.listDevices;
                    delete obj.dropContents;
                    delete obj.deleteFiles;
                    delete obj.fileStored;
                    delete obj.offerUpload;
                    delete obj.storeFile;
                    delete obj.collectWants;
                    delete obj.listWants;
                    delete obj.removeWant;
                    delete obj.addWant;
                    delete obj.endTransfer;
                    delete obj.roster;
                    delete obj.countFiles;
                    delete obj.findEntries;
                    delete obj.search;
                    delete obj.reportSeeds;
                    delete obj.getLoad;
                    delete obj.offerDownload;
                    delete obj.sourceLoad;
                    delete obj.reportContent;
                    delete obj.listSources;
                    delete obj.closeTransfer;
                    delete obj.askDialBack;
                    delete obj.newTicket;
                    delete obj.openDownload;
                    delete obj.listFiles;
                    delete obj.listUsers;
                    delete obj.listChanges;
                    delete obj.subscribe;
                    delete obj.withdraw;
                    delete obj.publish;
                    delete obj.ping;
                    delete obj.changePassword;
                    delete obj.updateDevice;
                    delete obj.logout;
                    delete obj.resume;
                    delete obj.login;
                    delete obj.register;
                    delete obj.hello;
                }
                if (obj.offerDownload != null) {
                    delete obj.tellBatch;
                    delete obj.reportBatch;
                    delete obj.proveContent;
                    delete obj.complain;
                    delete obj.moderate;
                    delete obj.accountStatus;
                    delete obj.deregister;
                    delete obj.revokeDevice;
                    delete obj.listDevices;
                    delete obj.dropContents;
                    delete obj.deleteFiles;
                    delete obj.fileStored;
                    delete obj.offerUpload;
                    delete obj.storeFile;
                    delete obj.collectWants;
                    delete obj.listWants;
                    delete obj.removeWant;
                    delete obj.addWant;
                    delete obj.endTransfer;
                    delete obj.roster;
                    delete obj.countFiles;
                    delete obj.findEntries;
                    delete obj.search;
                    delete obj.reportSeeds;
                    delete obj.getLoad;
                    delete obj.dialBack;
                    delete obj.sourceLoad;
                    delete obj.reportContent;
                    delete obj.listSources;
                    delete obj.closeTransfer;
                    delete obj.askDialBack;
                    delete obj.newTicket;
                    delete obj.openDownload;
                    delete obj.listFiles;
                    delete obj.listUsers;
                    delete obj.listChanges;
                    delete obj.subscribe;
                    delete obj.withdraw;
                    delete obj.publish;
                    delete obj.ping;
                    delete obj.changePassword;
                    delete obj.updateDevice;
                    delete obj.logout;
                    delete obj.resume;
                    delete obj.login;
                    delete obj.register;
                    delete obj.hello;
                }
                if (obj.sourceLoad != null) {
                    delete obj.tellBatch;
                    delete obj.reportBatch;
                    delete obj.proveContent;
                    delete obj.complain;
                    delete obj.moderate;
                    delete obj.accountStatus;
                    delete obj.deregister;
                    delete obj.revokeDevice;
                    delete obj.listDevices;
                    delete obj.dropContents;
                    delete obj.deleteFiles;
                    delete obj.fileStored;
                    delete obj.offerUpload;
                    delete obj.storeFile;
                    delete obj.collectWants;
                    delete obj.listWants;
                    delete obj.removeWant;
                    delete obj.addWant;
                    delete obj.endTransfer;
                    delete obj.roster;
                    delete obj.countFiles;
                    delete obj.findEntries;
                    delete obj.search;
                    delete obj.reportSeeds;
                    delete obj.getLoad;
                    delete obj.dialBack;
                    delete obj.offerDownload;
                    delete obj.reportContent;
                    delete obj.listSources;
                    delete obj.closeTransfer;
                    delete obj.askDialBack;
                    delete obj.newTicket;
                    delete obj.openDownload;
                    delete obj.listFiles;
                    delete obj.listUsers;
                    delete obj.listChanges;
                    delete obj.subscribe;
                    delete obj.withdraw;
                    delete obj.publish;
                    delete obj.ping;
                    delete obj.changePassword;
                    delete obj.updateDevice;
                    delete obj.logout;
                    delete obj.resume;
                    delete obj.login;
                    delete obj.register;
                    delete obj.hello;
                }
                if (obj.reportContent != null) {
                    delete obj.tellBatch;
                    delete obj.reportBatch;
                    delete obj.proveContent;
                    delete obj.complain;
                    delete obj.moderate;
                    delete obj.accountStatus;
                    delete obj.deregister;
                    delete obj.revokeDevice;
                    delete obj.listDevices;
                    delete obj.dropContents;
                    delete obj.deleteFiles;
                    delete obj.fileStored;
                    delete obj.offerUpload;
                    delete obj.storeFile;
                    delete obj.collectWants;
                    delete obj.listWants;
                    delete obj.removeWant;
                    delete obj.addWant;
                    delete obj.endTransfer;
                    delete obj.roster;
                    delete obj.countFiles;
                    delete obj.findEntries;
                    delete obj.search;
                    delete obj.reportSeeds;
                    delete obj.getLoad;
                    delete obj.dialBack;
                    delete obj.offerDownload;
                    delete obj.sourceLoad;
                    delete obj.listSources;
                    delete obj.closeTransfer;
                    delete obj.askDialBack;
                    delete obj.newTicket;
                    delete obj.openDownload;
                    delete obj.listFiles;
                    delete obj.listUsers;
                    delete obj.listChanges;
                    delete obj.subscribe;
                    delete obj.withdraw;
                    delete obj.publish;
                    delete obj.ping;
                    delete obj.changePassword;
                    delete obj.updateDevice;
                    delete obj.logout;
                    delete obj.resume;
                    delete obj.login;
                    delete obj.register;
                    delete obj.hello;
                }
                if (obj.listSources != null) {
                    delete obj.tellBatch;
                    delete obj.reportBatch;
                    delete obj.proveContent;
                    delete obj.complain;
                    delete obj.moderate;
                    delete obj.accountStatus;
                    delete obj.deregister;
                    delete obj.revokeDevice;
                    delete obj.listDevices;
                    delete obj.dropContents;
                    delete obj.deleteFiles;
                    delete obj.fileStored;
                    delete obj.offerUpload;
                    delete obj.storeFile;
                    delete obj.collectWants;
                    delete obj.listWants;
                    delete obj.removeWant;
                    delete obj.addWant;
                    delete obj.endTransfer;
                    delete obj.roster;
                    delete obj.countFiles;
                    delete obj.findEntries;
                    delete obj.search;
                    delete obj.reportSeeds;
                    delete obj.getLoad;
                    delete obj.dialBack;
                    delete obj.offerDownload;
                    delete obj.sourceLoad;
                    delete obj.reportContent;
                    delete obj.closeTransfer;
                    delete obj.askDialBack;
                    delete obj.newTicket;
                    delete obj.openDownload;
                    delete obj.listFiles;
                    delete obj.listUsers;
                    delete obj.listChanges;
                    delete obj.subscribe;
                    delete obj.withdraw;
                    delete obj.publish;
                    delete obj.ping;
                    delete obj.changePassword;
                    delete obj.updateDevice;
                    delete obj.logout;
                    delete obj.resume;
                    delete obj.login;
                    delete obj.register;
                    delete obj.hello;
                }
                if (obj.closeTransfer != null) {
                    delete obj.tellBatch;
                    delete obj.reportBatch;
                    delete obj.proveContent;
                    delete obj.complain;
                    delete obj.moderate;
                    delete obj.accountStatus;
                    delete obj.deregister;
                    delete obj.revokeDevice;
                    delete obj.listDevices;
                    delete obj.dropContents;
                    delete obj.deleteFiles;
                    delete obj.fileStored;
                    delete obj.offerUpload;
                    delete obj.storeFile;
                    delete obj.collectWants;
                    delete obj.listWants;
                    delete obj.removeWant;
                    delete obj.addWant;
                    delete obj.endTransfer;
                    delete obj.roster;
                    delete obj.countFiles;
                    delete obj.findEntries;
                    delete obj.search;
                    delete obj.reportSeeds;
                    delete obj.getLoad;
                    delete obj.dialBack;
                    delete obj.offerDownload;
                    delete obj.sourceLoad;
                    delete obj.reportContent;
                    delete obj.listSources;
                    delete obj.askDialBack;
                    delete obj.newTicket;
                    delete obj.openDownload;
                    delete obj.listFiles;
                    delete obj.listUsers;
                    delete obj.listChanges;
                    delete obj.subscribe;
                    delete obj.withdraw;
                    delete obj.publish;
                    delete obj.ping;
                    delete obj.changePassword;
                    delete obj.updateDevice;
                    delete obj.logout;
                    delete obj.resume;
                    delete obj.login;
                    delete obj.register;
                    delete obj.hello;
                }
                if (obj.askDialBack != null) {
                    delete obj.tellBatch;
                    delete obj.reportBatch;
                    delete obj.proveContent;
                    delete obj.complain;
                    delete obj.moderate;
                    delete obj.accountStatus;
                    delete obj.deregister;
                    delete obj.revokeDevice;
                    delete obj.listDevices;
                    delete obj.dropContents;
                    delete obj.deleteFiles;
                    delete obj.fileStored;
                    delete obj.offerUpload;
                    delete obj.storeFile;
                    delete obj.collectWants;
                    delete obj.listWants;
                    delete obj.removeWant;
                    delete obj.addWant;
                    delete obj.endTransfer;
                    delete obj.roster;
                    delete obj.countFiles;
                    delete obj.findEntries;
                    delete obj.search;
                    delete obj.reportSeeds;
                    delete obj.getLoad;
                    delete obj.dialBack;
                    delete obj.offerDownload;
                    delete obj.sourceLoad;
                    delete obj.reportContent;
                    delete obj.listSources;
                    delete obj.closeTransfer;
                    delete obj.newTicket;
                    delete obj.openDownload;
                    delete obj.listFiles;
                    delete obj.listUsers;
                    delete obj.listChanges;
                    delete obj.subscribe;
                    delete obj.withdraw;
                    delete obj.publish;
                    delete obj.ping;
                    delete obj.changePassword;
                    delete obj.updateDevice;
                    delete obj.logout;
                    delete obj.resume;
                    delete obj.login;
                    delete obj.register;
                    delete obj.hello;
                }
                if (obj.newTicket != null) {
                    delete obj.tellBatch;
                    delete obj.reportBatch;
                    delete obj.proveContent;
                    delete obj.complain;
                    delete obj.moderate;
                    delete obj.accountStatus;
                    delete obj.deregister;
                    delete obj.revokeDevice;
                    delete obj.listDevices;
                    delete obj.dropContents;
                    delete obj.deleteFiles;
                    delete obj.fileStored;
                    delete obj.offerUpload;
                    delete obj.storeFile;
                    delete obj.collectWants;
                    delete obj.listWants;
                    delete obj.removeWant;
                    delete obj.addWant;
                    delete obj.endTransfer;
                    delete obj.roster;
                    delete obj.countFiles;
                    delete obj.findEntries;
                    delete obj.search;
                    delete obj.reportSeeds;
                    delete obj.getLoad;
                    delete obj.dialBack;
                    delete obj.offerDownload;
                    delete obj.sourceLoad;
                    delete obj.reportContent;
                    delete obj.listSources;
                    delete obj.closeTransfer;
                    delete obj.askDialBack;
                    delete obj.openDownload;
                    delete obj.listFiles;
                    delete obj.listUsers;
                    delete obj.listChanges;
                    delete obj.subscribe;
                    delete obj.withdraw;
                    delete obj.publish;
                    delete obj.ping;
                    delete obj.changePassword;
                    delete obj.updateDevice;
                    delete obj.logout;
                    delete obj.resume;
                    delete obj.login;
                    delete obj.register;
                    delete obj.hello;
                }
                if (obj.openDownload != null) {
                    delete obj.tellBatch;
                    delete obj.reportBatch;
                    delete obj.proveContent;
                    delete obj.complain;
                    delete obj.moderate;
                    delete obj.accountStatus;
                    delete obj.deregister;
                    delete obj.revokeDevice;
                    delete obj.listDevices;
                    delete obj.dropContents;
                    delete obj.deleteFiles;
                    delete obj.fileStored;
                    delete obj.offerUpload;
                    delete obj.storeFile;
                    delete obj.collectWants;
                    delete obj.listWants;
                    delete obj.removeWant;
                    delete obj.addWant;
                    delete obj.endTransfer;
                    delete obj.roster;
                    delete obj.countFiles;
                    delete obj.findEntries;
                    delete obj.search;
                    delete obj.reportSeeds;
                    delete obj.getLoad;
                    delete obj.dialBack;
                    delete obj.offerDownload;
                    delete obj.sourceLoad;
                    delete obj.reportContent;
                    delete obj.listSources;
                    delete obj.closeTransfer;
                    delete obj.askDialBack;
                    delete obj.newTicket;
                    delete obj.listFiles;
                    delete obj.listUsers;
                    delete obj.listChanges;
                    delete obj.subscribe;
                    delete obj.withdraw;
                    delete obj.publish;
                    delete obj.ping;
                    delete obj.changePassword;
                    delete obj.updateDevice;
                    delete obj.logout;
                    delete obj.resume;
                    delete obj.login;
                    delete obj.register;
                    delete obj.hello;
                }
                if (obj.listFiles != null) {
                    delete obj.tellBatch;
                    delete obj.reportBatch;
                    delete obj.proveContent;
                    delete obj.complain;
                    delete obj.moderate;
                    delete obj.accountStatus;
                    delete obj.deregister;
                    delete obj.revokeDevice;
                    delete obj.listDevices;
                    delete obj.dropContents;
                    delete obj.deleteFiles;
                    delete obj.fileStored;
                    delete obj.offerUpload;
                    delete obj.storeFile;
                    delete obj.collectWants;
                    delete obj.listWants;
                    delete obj.removeWant;
                    delete obj.addWant;
                    delete obj.endTransfer;
                    delete obj.roster;
                    delete obj.countFiles;
                    delete obj.findEntries;
                    delete obj.search;
                    delete obj.reportSeeds;
                    delete obj.getLoad;
                    delete obj.dialBack;
                    delete obj.offerDownload;
                    delete obj.sourceLoad;
                    delete obj.reportContent;
                    delete obj.listSources;
                    delete obj.closeTransfer;
                    delete obj.askDialBack;
                    delete obj.newTicket;
                    delete obj.openDownload;
                    delete obj.listUsers;
                    delete obj.listChanges;
                    delete obj.subscribe;
                    delete obj.withdraw;
                    delete obj.publish;
                    delete obj.ping;
                    delete obj.changePassword;
                    delete obj.updateDevice;
                    delete obj.logout;
                    delete obj.resume;
                    delete obj.login;
                    delete obj.register;
                    delete obj.hello;
                }
                if (obj.listUsers != null) {
                    delete obj.tellBatch;
                    delete obj.reportBatch;
                    delete obj.proveContent;
                    delete obj.complain;
                    delete obj.moderate;
                    delete obj.accountStatus;
                    delete obj.deregister;
                    delete obj.revokeDevice;
                    delete obj.listDevices;
                    delete obj.dropContents;
                    delete obj.deleteFiles;
                    delete obj.fileStored;
                    delete obj.offerUpload;
                    delete obj.storeFile;
                    delete obj.collectWants;
                    delete obj.listWants;
                    delete obj.removeWant;
                    delete obj.addWant;
                    delete obj.endTransfer;
                    delete obj.roster;
                    delete obj.countFiles;
                    delete obj.findEntries;
                    delete obj.search;
                    delete obj.reportSeeds;
                    delete obj.getLoad;
                    delete obj.dialBack;
                    delete obj.offerDownload;
                    delete obj.sourceLoad;
                    delete obj.reportContent;
                    delete obj.listSources;
                    delete obj.closeTransfer;
                    delete obj.askDialBack;
                    delete obj.newTicket;
                    delete obj.openDownload;
                    delete obj.listFiles;
                    delete obj.listChanges;
                    delete obj.subscribe;
                    delete obj.withdraw;
                    delete obj.publish;
                    delete obj.ping;
                    delete obj.changePassword;
                    delete obj.updateDevice;
                    delete obj.logout;
                    delete obj.resume;
                    delete obj.login;
                    delete obj.register;
                    delete obj.hello;
                }
                if (obj.listChanges != null) {
                    delete obj.tellBatch;
                    delete obj.reportBatch;
                    delete obj.proveContent;
                    delete obj.complain;
                    delete obj.moderate;
                    delete obj.accountStatus;
                    delete obj.deregister;
                    delete obj.revokeDevice;
                    delete obj.listDevices;
                    delete obj.dropContents;
                    delete obj.deleteFiles;
                    delete obj.fileStored;
                    delete obj.offerUpload;
                    delete obj.storeFile;
                    delete obj.collectWants;
                    delete obj.listWants;
                    delete obj.removeWant;
                    delete obj.addWant;
                    delete obj.endTransfer;
                    delete obj.roster;
                    delete obj.countFiles;
                    delete obj.findEntries;
                    delete obj.search;
                    delete obj.reportSeeds;
                    delete obj.getLoad;
                    delete obj.dialBack;
                    delete obj.offerDownload;
                    delete obj.sourceLoad;
                    delete obj.reportContent;
                    delete obj.listSources;
                    delete obj.closeTransfer;
                    delete obj.askDialBack;
                    delete obj.newTicket;
                    delete obj.openDownload;
                    delete obj.listFiles;
                    delete obj.listUsers;
                    delete obj.subscribe;
                    delete obj.withdraw;
                    delete obj.publish;
                    delete obj.ping;
                    delete obj.changePassword;
                    delete obj.updateDevice;
                    delete obj.logout;
                    delete obj.resume;
                    delete obj.login;
                    delete obj.register;
                    delete obj.hello;
                }
                if (obj.subscribe != null) {
                    delete obj.tellBatch;
                    delete obj.reportBatch;
                    delete obj.proveContent;
                    delete obj.complain;
                    delete obj.moderate;
                    delete obj.accountStatus;
                    delete obj.deregister;
                    delete obj.revokeDevice;
                    delete obj.listDevices;
                    delete obj.dropContents;
                    delete obj.deleteFiles;
                    delete obj.fileStored;
                    delete obj.offerUpload;
                    delete obj.storeFile;
                    delete obj.collectWants;
                    delete obj.listWants;
                    delete obj.removeWant;
                    delete obj.addWant;
                    delete obj.endTransfer;
                    delete obj.roster;
                    delete obj.countFiles;
                    delete obj.findEntries;
                    delete obj.search;
                    delete obj.reportSeeds;
                    delete obj.getLoad;
                    delete obj.dialBack;
                    delete obj.offerDownload;
                    delete obj.sourceLoad;
                    delete obj.reportContent;
                    delete obj.listSources;
                    delete obj.closeTransfer;
                    delete obj.askDialBack;
                    delete obj.newTicket;
                    delete obj.openDownload;
                    delete obj.listFiles;
                    delete obj.listUsers;
                    delete obj.listChanges;
                    delete obj.withdraw;
                    delete obj.publish;
                    delete obj.ping;
                    delete obj.changePassword;
                    delete obj.updateDevice;
                    delete obj.logout;
                    delete obj.resume;
                    delete obj.login;
                    delete obj.register;
                    delete obj.hello;
                }
                if (obj.withdraw != null) {
                    delete obj.tellBatch;
                    delete obj.reportBatch;
                    delete obj.proveContent;
                    delete obj.complain;
                    delete obj.moderate;
                    delete obj.accountStatus;
                    delete obj.deregister;
                    delete obj.revokeDevice;
                    delete obj.listDevices;
                    delete obj.dropContents;
                    delete obj.deleteFiles;
                    delete obj.fileStored;
                    delete obj.offerUpload;
                    delete obj.storeFile;
                    delete obj.collectWants;
                    delete obj.listWants;
                    delete obj.removeWant;
                    delete obj.addWant;
                    delete obj.endTransfer;
                    delete obj.roster;
                    delete obj.countFiles;
                    delete obj.findEntries;
                    delete obj.search;
                    delete obj.reportSeeds;
                    delete obj.getLoad;
                    delete obj.dialBack;
                    delete obj.offerDownload;
                    delete obj.sourceLoad;
                    delete obj.reportContent;
                    delete obj.listSources;
                    delete obj.closeTransfer;
                    delete obj.askDialBack;
                    delete obj.newTicket;
                    delete obj.openDownload;
                    delete obj.listFiles;
                    delete obj.listUsers;
                    delete obj.listChanges;
                    delete obj.subscribe;
                    delete obj.publish;
                    delete obj.ping;
                    delete obj.changePassword;
                    delete obj.updateDevice;
                    delete obj.logout;
                    delete obj.resume;
                    delete obj.login;
                    delete obj.register;
                    delete obj.hello;
                }
                if (obj.publish != null) {
                    delete obj.tellBatch;
                    delete obj.reportBatch;
                    delete obj.proveContent;
                    delete obj.complain;
                    delete obj.moderate;
                    delete obj.accountStatus;
                    delete obj.deregister;
                    delete obj.revokeDevice;
                    delete obj.listDevices;
                    delete obj.dropContents;
                    delete obj.deleteFiles;
                    delete obj.fileStored;
                    delete obj.offerUpload;
                    delete obj.storeFile;
                    delete obj.collectWants;
                    delete obj.listWants;
                    delete obj.removeWant;
                    delete obj.addWant;
                    delete obj.endTransfer;
                    delete obj.roster;
                    delete obj.countFiles;
                    delete obj.findEntries;
                    delete obj.search;
                    delete obj.reportSeeds;
                    delete obj.getLoad;
                    delete obj.dialBack;
                    delete obj.offerDownload;
                    delete obj.sourceLoad;
                    delete obj.reportContent;
                    delete obj.listSources;
                    delete obj.closeTransfer;
                    delete obj.askDialBack;
                    delete obj.newTicket;
                    delete obj.openDownload;
                    delete obj.listFiles;
                    delete obj.listUsers;
                    delete obj.listChanges;
                    delete obj.subscribe;
                    delete obj.withdraw;
                    delete obj.ping;
                    delete obj.changePassword;
                    delete obj.updateDevice;
                    delete obj.logout;
                    delete obj.resume;
                    delete obj.login;
                    delete obj.register;
                    delete obj.hello;
                }
                if (obj.ping != null) {
                    delete obj.tellBatch;
                    delete obj.reportBatch;
                    delete obj.proveContent;
                    delete obj.complain;
                    delete obj.moderate;
                    delete obj.accountStatus;
                    delete obj.deregister;
                    delete obj.revokeDevice;
                    delete obj.listDevices;
                    delete obj.dropContents;
                    delete obj.deleteFiles;
                    delete obj.fileStored;
                    delete obj.offerUpload;
                    delete obj.storeFile;
                    delete obj.collectWants;
                    delete obj.listWants;
                    delete obj.removeWant;
                    delete obj.addWant;
                    delete obj.endTransfer;
                    delete obj.roster;
                    delete obj.countFiles;
                    delete obj.findEntries;
                    delete obj.search;
                    delete obj.reportSeeds;
                    delete obj.getLoad;
                    delete obj.dialBack;
                    delete obj.offerDownload;
                    delete obj.sourceLoad;
                    delete obj.reportContent;
                    delete obj.listSources;
                    delete obj.closeTransfer;
                    delete obj.askDialBack;
                    delete obj.newTicket;
                    delete obj.openDownload;
                    delete obj.listFiles;
                    delete obj.listUsers;
                    delete obj.listChanges;
                    delete obj.subscribe;
                    delete obj.withdraw;
                    delete obj.publish;
                    delete obj.changePassword;
                    delete obj.updateDevice;
                    delete obj.logout;
                    delete obj.resume;
                    delete obj.login;
                    delete obj.register;
                    delete obj.hello;
                }
                if (obj.changePassword != null) {
                    delete obj.tellBatch;
                    delete obj.reportBatch;
                    delete obj.proveContent;
                    delete obj.complain;
                    delete obj.moderate;
                    delete obj.accountStatus;
                    delete obj.deregister;
                    delete obj.revokeDevice;
                    delete obj.listDevices;
                    delete obj.dropContents;
                    delete obj.deleteFiles;
                    delete obj.fileStored;
                    delete obj.offerUpload;
                    delete obj.storeFile;
                    delete obj.collectWants;
                    delete obj.listWants;
                    delete obj.removeWant;
                    delete obj.addWant;
                    delete obj.endTransfer;
                    delete obj.roster;
                    delete obj.countFiles;
                    delete obj.findEntries;
                    delete obj.search;
                    delete obj.reportSeeds;
                    delete obj.getLoad;
                    delete obj.dialBack;
                    delete obj.offerDownload;
                    delete obj.sourceLoad;
                    delete obj.reportContent;
                    delete obj.listSources;
                    delete obj.closeTransfer;
                    delete obj.askDialBack;
                    delete obj.newTicket;
                    delete obj.openDownload;
                    delete obj.listFiles;
                    delete obj.listUsers;
                    delete obj.listChanges;
                    delete obj.subscribe;
                    delete obj.withdraw;
                    delete obj.publish;
                    delete obj.ping;
                    delete obj.updateDevice;
                    delete obj.logout;
                    delete obj.resume;
                    delete obj.login;
                    delete obj.register;
                    delete obj.hello;
                }
                if (obj.updateDevice != null) {
                    delete obj.tellBatch;
                    delete obj.reportBatch;
                    delete obj.proveContent;
                    delete obj.complain;
                    delete obj.moderate;
                    delete obj.accountStatus;
                    delete obj.deregister;
                    delete obj.revokeDevice;
                    delete obj.listDevices;
                    delete obj.dropContents;
                    delete obj.deleteFiles;
                    delete obj.fileStored;
                    delete obj.offerUpload;
                    delete obj.storeFile;
                    delete obj.collectWants;
                    delete obj.listWants;
                    delete obj.removeWant;
                    delete obj.addWant;
                    delete obj.endTransfer;
                    delete obj.roster;
                    delete obj.countFiles;
                    delete obj.findEntries;
                    delete obj.search;
                    delete obj.reportSeeds;
                    delete obj.getLoad;
                    delete obj.dialBack;
                    delete obj.offerDownload;
                    delete obj.sourceLoad;
                    delete obj.reportContent;
                    delete obj.listSources;
                    delete obj.closeTransfer;
                    delete obj.askDialBack;
                    delete obj.newTicket;
                    delete obj.openDownload;
                    delete obj.listFiles;
                    delete obj.listUsers;
                    delete obj.listChanges;
                    delete obj.subscribe;
                    delete obj.withdraw;
                    delete obj.publish;
                    delete obj.ping;
                    delete obj.changePassword;
                    delete obj.logout;
                    delete obj.resume;
                    delete obj.login;
                    delete obj.register;
                    delete obj.hello;
                }
                if (obj.logout != null) {
                    delete obj.tellBatch;
                    delete obj.reportBatch;
                    delete obj.proveContent;
                    delete obj.complain;
                    delete obj.moderate;
                    delete obj.accountStatus;
                    delete obj.deregister;
                    delete obj.revokeDevice;
                    delete obj.listDevices;
                    delete obj.dropContents;
                    delete obj.deleteFiles;
                    delete obj.fileStored;
                    delete obj.offerUpload;
                    delete obj.storeFile;
                    delete obj.collectWants;
                    delete obj.listWants;
                    delete obj.removeWant;
                    delete obj.addWant;
                    delete obj.endTransfer;
                    delete obj.roster;
                    delete obj.countFiles;
                    delete obj.findEntries;
                    delete obj.search;
                    delete obj.reportSeeds;
                    delete obj.getLoad;
                    delete obj.dialBack;
                    delete obj.offerDownload;
                    delete obj.sourceLoad;
                    delete obj.reportContent;
                    delete obj.listSources;
                    delete obj.closeTransfer;
                    delete obj.askDialBack;
                    delete obj.newTicket;
                    delete obj.openDownload;
                    delete obj.listFiles;
                    delete obj.listUsers;
                    delete obj.listChanges;
                    delete obj.subscribe;
                    delete obj.withdraw;
                    delete obj.publish;
                    delete obj.ping;
                    delete obj.changePassword;
                    delete obj.updateDevice;
                    delete obj.resume;
                    delete obj.login;
                    delete obj.register;
                    delete obj.hello;
                }
                if (obj.resume != null) {
                    delete obj.tellBatch;
                    delete obj.reportBatch;
                    delete obj.proveContent;
                    delete obj.complain;
                    delete obj.moderate;
                    delete obj.accountStatus;
                    delete obj.deregister;
                    delete obj.revokeDevice;
                    delete obj.listDevices;
                    delete obj.dropContents;
                    delete obj.deleteFiles;
                    delete obj.fileStored;
                    delete obj.offerUpload;
                    delete obj.storeFile;
                    delete obj.collectWants;
                    delete obj.listWants;
                    delete obj.removeWant;
                    delete obj.addWant;
                    delete obj.endTransfer;
                    delete obj.roster;
                    delete obj.countFiles;
                    delete obj.findEntries;
                    delete obj.search;
                    delete obj.reportSeeds;
                    delete obj.getLoad;
                    delete obj.dialBack;
                    delete obj.offerDownload;
                    delete obj.sourceLoad;
                    delete obj.reportContent;
                    delete obj.listSources;
                    delete obj.closeTransfer;
                    delete obj.askDialBack;
                    delete obj.newTicket;
                    delete obj.openDownload;
                    delete obj.listFiles;
                    delete obj.listUsers;
                    delete obj.listChanges;
                    delete obj.subscribe;
                    delete obj.withdraw;
                    delete obj.publish;
                    delete obj.ping;
                    delete obj.changePassword;
                    delete obj.updateDevice;
                    delete obj.logout;
                    delete obj.login;
                    delete obj.register;
                    delete obj.hello;
                }
                if (obj.login != null) {
                    delete obj.tellBatch;
                    delete obj.reportBatch;
                    delete obj.proveContent;
                    delete obj.complain;
                    delete obj.moderate;
                    delete obj.accountStatus;
                    delete obj.deregister;
                    delete obj.revokeDevice;
                    delete obj.listDevices;
                    delete obj.dropContents;
                    delete obj.deleteFiles;
                    delete obj.fileStored;
                    delete obj.offerUpload;
                    delete obj.storeFile;
                    delete obj.collectWants;
                    delete obj.listWants;
                    delete obj.removeWant;
                    delete obj.addWant;
                    delete obj.endTransfer;
                    delete obj.roster;
                    delete obj.countFiles;
                    delete obj.findEntries;
                    delete obj.search;
                    delete obj.reportSeeds;
                    delete obj.getLoad;
                    delete obj.dialBack;
                    delete obj.offerDownload;
                    delete obj.sourceLoad;
                    delete obj.reportContent;
                    delete obj.listSources;
                    delete obj.closeTransfer;
                    delete obj.askDialBack;
                    delete obj.newTicket;
                    delete obj.openDownload;
                    delete obj.listFiles;
                    delete obj.listUsers;
                    delete obj.listChanges;
                    delete obj.subscribe;
                    delete obj.withdraw;
                    delete obj.publish;
                    delete obj.ping;
                    delete obj.changePassword;
                    delete obj.updateDevice;
                    delete obj.logout;
                    delete obj.resume;
                    delete obj.register;
                    delete obj.hello;
                }
                if (obj.register != null) {
                    delete obj.tellBatch;
                    delete obj.reportBatch;
                    delete obj.proveContent;
                    delete obj.complain;
                    delete obj.moderate;
                    delete obj.accountStatus;
                    delete obj.deregister;
                    delete obj.revokeDevice;
                    delete obj.listDevices;
                    delete obj.dropContents;
                    delete obj.deleteFiles;
                    delete obj.fileStored;
                    delete obj.offerUpload;
                    delete obj.storeFile;
                    delete obj.collectWants;
                    delete obj.listWants;
                    delete obj.removeWant;
                    delete obj.addWant;
                    delete obj.endTransfer;
                    delete obj.roster;
                    delete obj.countFiles;
                    delete obj.findEntries;
                    delete obj.search;
                    delete obj.reportSeeds;
                    delete obj.getLoad;
                    delete obj.dialBack;
                    delete obj.offerDownload;
                    delete obj.sourceLoad;
                    delete obj.reportContent;
                    delete obj.listSources;
                    delete obj.closeTransfer;
                    delete obj.askDialBack;
                    delete obj.newTicket;
                    delete obj.openDownload;
                    delete obj.listFiles;
                    delete obj.listUsers;
                    delete obj.listChanges;
                    delete obj.subscribe;
                    delete obj.withdraw;
                    delete obj.publish;
                    delete obj.ping;
                    delete obj.changePassword;
                    delete obj.updateDevice;
                    delete obj.logout;
                    delete obj.resume;
                    delete obj.login;
                    delete obj.hello;
                }
                if (obj.hello != null) {
                    delete obj.tellBatch;
                    delete obj.reportBatch;
                    delete obj.proveContent;
                    delete obj.complain;
                    delete obj.moderate;
                    delete obj.accountStatus;
                    delete obj.deregister;
                    delete obj.revokeDevice;
                    delete obj.listDevices;
                    delete obj.dropContents;
                    delete obj.deleteFiles;
                    delete obj.fileStored;
                    delete obj.offerUpload;
                    delete obj.storeFile;
                    delete obj.collectWants;
                    delete obj.listWants;
                    delete obj.removeWant;
                    delete obj.addWant;
                    delete obj.endTransfer;
                    delete obj.roster;
                    delete obj.countFiles;
                    delete obj.findEntries;
                    delete obj.search;
                    delete obj.reportSeeds;
                    delete obj.getLoad;
                    delete obj.dialBack;
                    delete obj.offerDownload;
                    delete obj.sourceLoad;
                    delete obj.reportContent;
                    delete obj.listSources;
                    delete obj.closeTransfer;
                    delete obj.askDialBack;
                    delete obj.newTicket;
                    delete obj.openDownload;
                    delete obj.listFiles;
                    delete obj.listUsers;
                    delete obj.listChanges;
                    delete obj.subscribe;
                    delete obj.withdraw;
                    delete obj.publish;
                    delete obj.ping;
                    delete obj.changePassword;
                    delete obj.updateDevice;
                    delete obj.logout;
                    delete obj.resume;
                    delete obj.login;
                    delete obj.register;
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            yield {
                                field: `${prefix}.id`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        case 10: {
                            yield* Hello.codec().stream(reader, reader.uint32(), `${prefix}.hello`, {
                                limits: opts.limits?.hello
                            });
                            break;
                        }
                        case 11: {
                            yield* Register.codec().stream(reader, reader.uint32(), `${prefix}.register`, {
                                limits: opts.limits?.register
                            });
                            break;
                        }
                        case 12: {
                            yield* Login.codec().stream(reader, reader.uint32(), `${prefix}.login`, {
                                limits: opts.limits?.login
                            });
                            break;
                        }
                        case 13: {
                            yield* Resume.codec().stream(reader, reader.uint32(), `${prefix}.resume`, {
                                limits: opts.limits?.resume
                            });
                            break;
                        }
                        case 14: {
                            yield* Empty.codec().stream(reader, reader.uint32(), `${prefix}.logout`, {
                                limits: opts.limits?.logout
                            });
                            break;
                        }
                        case 15: {
                            yield* UpdateDevice.codec().stream(reader, reader.uint32(), `${prefix}.updateDevice`, {
                                limits: opts.limits?.updateDevice
                            });
                            break;
                        }
                        case 16: {
                            yield* ChangePassword.codec().stream(reader, reader.uint32(), `${prefix}.changePassword`, {
                                limits: opts.limits?.changePassword
                            });
                            break;
                        }
                        case 17: {
                            yield* Empty.codec().stream(reader, reader.uint32(), `${prefix}.ping`, {
                                limits: opts.limits?.ping
                            });
                            break;
                        }
                        case 20: {
                            yield* Publish.codec().stream(reader, reader.uint32(), `${prefix}.publish`, {
                                limits: opts.limits?.publish
                            });
                            break;
                        }
                        case 21: {
                            yield* Withdraw.codec().stream(reader, reader.uint32(), `${prefix}.withdraw`, {
                                limits: opts.limits?.withdraw
                            });
                            break;
                        }
                        case 22: {
                            yield* Subscribe.codec().stream(reader, reader.uint32(), `${prefix}.subscribe`, {
                                limits: opts.limits?.subscribe
                            });
                            break;
                        }
                        case 23: {
                            yield* ListChanges.codec().stream(reader, reader.uint32(), `${prefix}.listChanges`, {
                                limits: opts.limits?.listChanges
                            });
                            break;
                        }
                        case 24: {
                            yield* ListUsers.codec().stream(reader, reader.uint32(), `${prefix}.listUsers`, {
                                limits: opts.limits?.listUsers
                            });
                            break;
                        }
                        case 25: {
                            yield* ListFiles.codec().stream(reader, reader.uint32(), `${prefix}.listFiles`, {
                                limits: opts.limits?.listFiles
                            });
                            break;
                        }
                        case 30: {
                            yield* OpenDownload.codec().stream(reader, reader.uint32(), `${prefix}.openDownload`, {
                                limits: opts.limits?.openDownload
                            });
                            break;
                        }
                        case 31: {
                            yield* NewTicket.codec().stream(reader, reader.uint32(), `${prefix}.newTicket`, {
                                limits: opts.limits?.newTicket
                            });
                            break;
                        }
                        case 32: {
                            yield* AskDialBack.codec().stream(reader, reader.uint32(), `${prefix}.askDialBack`, {
                                limits: opts.limits?.askDialBack
                            });
                            break;
                        }
                        case 33: {
                            yield* CloseTransfer.codec().stream(reader, reader.uint32(), `${prefix}.closeTransfer`, {
                                limits: opts.limits?.closeTransfer
                            });
                            break;
                        }
                        case 34: {
                            yield* ListSources.codec().stream(reader, reader.uint32(), `${prefix}.listSources`, {
                                limits: opts.limits?.listSources
                            });
                            break;
                        }
                        case 35: {
                            yield* ReportContent.codec().stream(reader, reader.uint32(), `${prefix}.reportContent`, {
                                limits: opts.limits?.reportContent
                            });
                            break;
                        }
                        case 36: {
                            yield* SourceLoad.codec().stream(reader, reader.uint32(), `${prefix}.sourceLoad`, {
                                limits: opts.limits?.sourceLoad
                            });
                            break;
                        }
                        case 40: {
                            yield* OfferDownload.codec().stream(reader, reader.uint32(), `${prefix}.offerDownload`, {
                                limits: opts.limits?.offerDownload
                            });
                            break;
                        }
                        case 41: {
                            yield* DialBack.codec().stream(reader, reader.uint32(), `${prefix}.dialBack`, {
                                limits: opts.limits?.dialBack
                            });
                            break;
                        }
                        case 42: {
                            yield* GetLoad.codec().stream(reader, reader.uint32(), `${prefix}.getLoad`, {
                                limits: opts.limits?.getLoad
                            });
                            break;
                        }
                        case 37: {
                            yield* ReportSeeds.codec().stream(reader, reader.uint32(), `${prefix}.reportSeeds`, {
                                limits: opts.limits?.reportSeeds
                            });
                            break;
                        }
                        case 26: {
                            yield* Search.codec().stream(reader, reader.uint32(), `${prefix}.search`, {
                                limits: opts.limits?.search
                            });
                            break;
                        }
                        case 27: {
                            yield* FindEntries.codec().stream(reader, reader.uint32(), `${prefix}.findEntries`, {
                                limits: opts.limits?.findEntries
                            });
                            break;
                        }
                        case 28: {
                            yield* CountFiles.codec().stream(reader, reader.uint32(), `${prefix}.countFiles`, {
                                limits: opts.limits?.countFiles
                            });
                            break;
                        }
                        case 29: {
                            yield* Roster.codec().stream(reader, reader.uint32(), `${prefix}.roster`, {
                                limits: opts.limits?.roster
                            });
                            break;
                        }
                        case 43: {
                            yield* EndTransfer.codec().stream(reader, reader.uint32(), `${prefix}.endTransfer`, {
                                limits: opts.limits?.endTransfer
                            });
                            break;
                        }
                        case 50: {
                            yield* AddWant.codec().stream(reader, reader.uint32(), `${prefix}.addWant`, {
                                limits: opts.limits?.addWant
                            });
                            break;
                        }
                        case 51: {
                            yield* RemoveWant.codec().stream(reader, reader.uint32(), `${prefix}.removeWant`, {
                                limits: opts.limits?.removeWant
                            });
                            break;
                        }
                        case 52: {
                            yield* Empty.codec().stream(reader, reader.uint32(), `${prefix}.listWants`, {
                                limits: opts.limits?.listWants
                            });
                            break;
                        }
                        case 53: {
                            yield* CollectWants.codec().stream(reader, reader.uint32(), `${prefix}.collectWants`, {
                                limits: opts.limits?.collectWants
                            });
                            break;
                        }
                        case 54: {
                            yield* StoreFile.codec().stream(reader, reader.uint32(), `${prefix}.storeFile`, {
                                limits: opts.limits?.storeFile
                            });
                            break;
                        }
                        case 55: {
                            yield* OfferUpload.codec().stream(reader, reader.uint32(), `${prefix}.offerUpload`, {
                                limits: opts.limits?.offerUpload
                            });
                            break;
                        }
                        case 56: {
                            yield* FileStored.codec().stream(reader, reader.uint32(), `${prefix}.fileStored`, {
                                limits: opts.limits?.fileStored
                            });
                            break;
                        }
                        case 57: {
                            yield* DeleteFiles.codec().stream(reader, reader.uint32(), `${prefix}.deleteFiles`, {
                                limits: opts.limits?.deleteFiles
                            });
                            break;
                        }
                        case 58: {
                            yield* DropContents.codec().stream(reader, reader.uint32(), `${prefix}.dropContents`, {
                                limits: opts.limits?.dropContents
                            });
                            break;
                        }
                        case 60: {
                            yield* Empty.codec().stream(reader, reader.uint32(), `${prefix}.listDevices`, {
                                limits: opts.limits?.listDevices
                            });
                            break;
                        }
                        case 61: {
                            yield* RevokeDevice.codec().stream(reader, reader.uint32(), `${prefix}.revokeDevice`, {
                                limits: opts.limits?.revokeDevice
                            });
                            break;
                        }
                        case 62: {
                            yield* Deregister.codec().stream(reader, reader.uint32(), `${prefix}.deregister`, {
                                limits: opts.limits?.deregister
                            });
                            break;
                        }
                        case 63: {
                            yield* Empty.codec().stream(reader, reader.uint32(), `${prefix}.accountStatus`, {
                                limits: opts.limits?.accountStatus
                            });
                            break;
                        }
                        case 64: {
                            yield* Moderate.codec().stream(reader, reader.uint32(), `${prefix}.moderate`, {
                                limits: opts.limits?.moderate
                            });
                            break;
                        }
                        case 65: {
                            yield* Complain.codec().stream(reader, reader.uint32(), `${prefix}.complain`, {
                                limits: opts.limits?.complain
                            });
                            break;
                        }
                        case 44: {
                            yield* ProveContent.codec().stream(reader, reader.uint32(), `${prefix}.proveContent`, {
                                limits: opts.limits?.proveContent
                            });
                            break;
                        }
                        case 90: {
                            yield* ReportBatch.codec().stream(reader, reader.uint32(), `${prefix}.reportBatch`, {
                                limits: opts.limits?.reportBatch
                            });
                            break;
                        }
                        case 91: {
                            yield* BatchState.codec().stream(reader, reader.uint32(), `${prefix}.tellBatch`, {
                                limits: opts.limits?.tellBatch
                            });
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
            });
        }
        return _codec;
    };
    function encode(obj) {
        return encodeMessage(obj, Request.codec());
    }
    Request.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, Request.codec(), opts);
    }
    Request.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, Request.codec(), opts);
    }
    Request.stream = stream;
})(Request || (Request = {}));
export var Response;
(function (Response) {
    let _codec;
    Response.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                obj = { ...obj };
                if (obj.tellBatch != null) {
                    obj.reportBatch = undefined;
                    obj.proveContent = undefined;
                    obj.complain = undefined;
                    obj.moderate = undefined;
                    obj.accountStatus = undefined;
                    obj.deregister = undefined;
                    obj.revokeDevice = undefined;
                    obj.listDevices = undefined;
                    obj.dropContents = undefined;
                    obj.deleteFiles = undefined;
                    obj.fileStored = undefined;
                    obj.offerUpload = undefined;
                    obj.storeFile = undefined;
                    obj.collectWants = undefined;
                    obj.listWants = undefined;
                    obj.removeWant = undefined;
                    obj.addWant = undefined;
                    obj.endTransfer = undefined;
                    obj.roster = undefined;
                    obj.countFiles = undefined;
                    obj.findEntries = undefined;
                    obj.search = undefined;
                    obj.getLoad = undefined;
                    obj.dialBack = undefined;
                    obj.offerDownload = undefined;
                    obj.sourceLoad = undefined;
                    obj.reportSeeds = undefined;
                    obj.reportContent = undefined;
                    obj.listSources = undefined;
                    obj.closeTransfer = undefined;
                    obj.askDialBack = undefined;
                    obj.newTicket = undefined;
                    obj.openDownload = undefined;
                    obj.listFiles = undefined;
                    obj.listUsers = undefined;
                    obj.listChanges = undefined;
                    obj.subscribe = undefined;
                    obj.withdraw = undefined;
                    obj.publish = undefined;
                    obj.ping = undefined;
                    obj.changePassword = undefined;
                    obj.updateDevice = undefined;
                    obj.logout = undefined;
                    obj.resume = undefined;
                    obj.login = undefined;
                    obj.register = undefined;
                    obj.hello = undefined;
                    obj.refusal = undefined;
                }
                if (obj.reportBatch != null) {
                    obj.tellBatch = undefined;
                    obj.proveContent = undefined;
                    obj.complain = undefined;
                    obj.moderate = undefined;
                    obj.accountStatus = undefined;
                    obj.deregister = undefined;
                    obj.revokeDevice = undefined;
                    obj.listDevices = undefined;
                    obj.dropContents = undefined;
                    obj.deleteFiles = undefined;
                    obj.fileStored = undefined;
                    obj.offerUpload = undefined;
                    obj.storeFile = undefined;
                    obj.collectWants = undefined;
                    obj.listWants = undefined;
                    obj.removeWant = undefined;
                    obj.addWant = undefined;
                    obj.endTransfer = undefined;
                    obj.roster = undefined;
                    obj.countFiles = undefined;
                    obj.findEntries = undefined;
                    obj.search = undefined;
                    obj.getLoad = undefined;
                    obj.dialBack = undefined;
                    obj.offerDownload = undefined;
                    obj.sourceLoad = undefined;
                    obj.reportSeeds = undefined;
                    obj.reportContent = undefined;
                    obj.listSources = undefined;
                    obj.closeTransfer = undefined;
                    obj.askDialBack = undefined;
                    obj.newTicket = undefined;
                    obj.openDownload = undefined;
                    obj.listFiles = undefined;
                    obj.listUsers = undefined;
                    obj.listChanges = undefined;
                    obj.subscribe = undefined;
                    obj.withdraw = undefined;
                    obj.publish = undefined;
                    obj.ping = undefined;
                    obj.changePassword = undefined;
                    obj.updateDevice = undefined;
                    obj.logout = undefined;
                    obj.resume = undefined;
                    obj.login = undefined;
                    obj.register = undefined;
                    obj.hello = undefined;
                    obj.refusal = undefined;
                }
                if (obj.proveContent != null) {
                    obj.tellBatch = undefined;
                    obj.reportBatch = undefined;
                    obj.complain = undefined;
                    obj.moderate = undefined;
                    obj.accountStatus = undefined;
                    obj.deregister = undefined;
                    obj.revokeDevice = undefined;
                    obj.listDevices = undefined;
                    obj.dropContents = undefined;
                    obj.deleteFiles = undefined;
                    obj.fileStored = undefined;
                    obj.offerUpload = undefined;
                    obj.storeFile = undefined;
                    obj.collectWants = undefined;
                    obj.listWants = undefined;
                    obj.removeWant = undefined;
                    obj.addWant = undefined;
                    obj.endTransfer = undefined;
                    obj.roster = undefined;
                    obj.countFiles = undefined;
                    obj.findEntries = undefined;
                    obj.search = undefined;
                    obj.getLoad = undefined;
                    obj.dialBack = undefined;
                    obj.offerDownload = undefined;
                    obj.sourceLoad = undefined;
                    obj.reportSeeds = undefined;
                    obj.reportContent = undefined;
                    obj.listSources = undefined;
                    obj.closeTransfer = undefined;
                    obj.askDialBack = undefined;
                    obj.newTicket = undefined;
                    obj.openDownload = undefined;
                    obj.listFiles = undefined;
                    obj.listUsers = undefined;
                    obj.listChanges = undefined;
                    obj.subscribe = undefined;
                    obj.withdraw = undefined;
                    obj.publish = undefined;
                    obj.ping = undefined;
                    obj.changePassword = undefined;
                    obj.updateDevice = undefined;
                    obj.logout = undefined;
                    obj.resume = undefined;
                    obj.login = undefined;
                    obj.register = undefined;
                    obj.hello = undefined;
                    obj.refusal = undefined;
                }
                if (obj.complain != null) {
                    obj.tellBatch = undefined;
                    obj.reportBatch = undefined;
                    obj.proveContent = undefined;
                    obj.moderate = undefined;
                    obj.accountStatus = undefined;
                    obj.deregister = undefined;
                    obj.revokeDevice = undefined;
                    obj.listDevices = undefined;
                    obj.dropContents = undefined;
                    obj.deleteFiles = undefined;
                    obj.fileStored = undefined;
                    obj.offerUpload = undefined;
                    obj.storeFile = undefined;
                    obj.collectWants = undefined;
                    obj.listWants = undefined;
                    obj.removeWant = undefined;
                    obj.addWant = undefined;
                    obj.endTransfer = undefined;
                    obj.roster = undefined;
                    obj.countFiles = undefined;
                    obj.findEntries = undefined;
                    obj.search = undefined;
                    obj.getLoad = undefined;
                    obj.dialBack = undefined;
                    obj.offerDownload = undefined;
                    obj.sourceLoad = undefined;
                    obj.reportSeeds = undefined;
                    obj.reportContent = undefined;
                    obj.listSources = undefined;
                    obj.closeTransfer = undefined;
                    obj.askDialBack = undefined;
                    obj.newTicket = undefined;
                    obj.openDownload = undefined;
                    obj.listFiles = undefined;
                    obj.listUsers = undefined;
                    obj.listChanges = undefined;
                    obj.subscribe = undefined;
                    obj.withdraw = undefined;
                    obj.publish = undefined;
                    obj.ping = undefined;
                    obj.changePassword = undefined;
                    obj.updateDevice = undefined;
                    obj.logout = undefined;
                    obj.resume = undefined;
                    obj.login = undefined;
                    obj.register = undefined;
                    obj.hello = undefined;
                    obj.refusal = undefined;
                }
                if (obj.moderate != null) {
                    obj.tellBatch = undefined;
                    obj.reportBatch = undefined;
                    obj.proveContent = undefined;
                    obj.complain = undefined;
                    obj.accountStatus = undefined;
                    obj.deregister = undefined;
                    obj.revokeDevice = undefined;
                    obj.listDevices = undefined;
                    obj.dropContents = undefined;
                    obj.deleteFiles = undefined;
                    obj.fileStored = undefined;
                    obj.offerUpload = undefined;
                    obj.storeFile = undefined;
                    obj.collectWants = undefined;
                    obj.listWants = undefined;
                    obj.removeWant = undefined;
                    obj.addWant = undefined;
                    obj.endTransfer = undefined;
                    obj.roster = undefined;
                    obj.countFiles = undefined;
                    obj.findEntries = undefined;
                    obj.search = undefined;
                    obj.getLoad = undefined;
                    obj.dialBack = undefined;
                    obj.offerDownload = undefined;
                    obj.sourceLoad = undefined;
                    obj.reportSeeds = undefined;
                    obj.reportContent = undefined;
                    obj.listSources = undefined;
                    obj.closeTransfer = undefined;
                    obj.askDialBack = undefined;
                    obj.newTicket = undefined;
                    obj.openDownload = undefined;
                    obj.listFiles = undefined;
                    obj.listUsers = undefined;
                    obj.listChanges = undefined;
                    obj.subscribe = undefined;
                    obj.withdraw = undefined;
                    obj.publish = undefined;
                    obj.ping = undefined;
                    obj.changePassword = undefined;
                    obj.updateDevice = undefined;
                    obj.logout = undefined;
                    obj.resume = undefined;
                    obj.login = undefined;
                    obj.register = undefined;
                    obj.hello = undefined;
                    obj.refusal = undefined;
                }
                if (obj.accountStatus != null) {
                    obj.tellBatch = undefined;
                    obj.reportBatch = undefined;
                    obj.proveContent = undefined;
                    obj.complain = undefined;
                    obj.moderate = undefined;
                    obj.deregister = undefined;
                    obj.revokeDevice = undefined;
                    obj.listDevices = undefined;
                    obj.dropContents = undefined;
                    obj.deleteFiles = undefined;
                    obj.fileStored = undefined;
                    obj.offerUpload = undefined;
                    obj.storeFile = undefined;
                    obj.collectWants = undefined;
                    obj.listWants = undefined;
                    obj.removeWant = undefined;
                    obj.addWant = undefined;
                    obj.endTransfer = undefined;
                    obj.roster = undefined;
                    obj.countFiles = undefined;
                    obj.findEntries = undefined;
                    obj.search = undefined;
                    obj.getLoad = undefined;
                    obj.dialBack = undefined;
                    obj.offerDownload = undefined;
                    obj.sourceLoad = undefined;
                    obj.reportSeeds = undefined;
                    obj.reportContent = undefined;
                    obj.listSources = undefined;
                    obj.closeTransfer = undefined;
                    obj.askDialBack = undefined;
                    obj.newTicket = undefined;
                    obj.openDownload = undefined;
                    obj.listFiles = undefined;
                    obj.listUsers = undefined;
                    obj.listChanges = undefined;
                    obj.subscribe = undefined;
                    obj.withdraw = undefined;
                    obj.publish = undefined;
                    obj.ping = undefined;
                    obj.changePassword = undefined;
                    obj.updateDevice = undefined;
                    obj.logout = undefined;
                    obj.resume = undefined;
                    obj.login = undefined;
                    obj.register = undefined;
                    obj.hello = undefined;
                    obj.refusal = undefined;
                }
                if (obj.deregister != null) {
                    obj.tellBatch = undefined;
                    obj.reportBatch = undefined;
                    obj.proveContent = undefined;
                    obj.complain = undefined;
                    obj.moderate = undefined;
                    obj.accountStatus = undefined;
                    obj.revokeDevice = undefined;
                    obj.listDevices = undefined;
                    obj.dropContents = undefined;
                    obj.deleteFiles = undefined;
                    obj.fileStored = undefined;
                    obj.offerUpload = undefined;
                    obj.storeFile = undefined;
                    obj.collectWants = undefined;
                    obj.listWants = undefined;
                    obj.removeWant = undefined;
                    obj.addWant = undefined;
                    obj.endTransfer = undefined;
                    obj.roster = undefined;
                    obj.countFiles = undefined;
                    obj.findEntries = undefined;
                    obj.search = undefined;
                    obj.getLoad = undefined;
                    obj.dialBack = undefined;
                    obj.offerDownload = undefined;
                    obj.sourceLoad = undefined;
                    obj.reportSeeds = undefined;
                    obj.reportContent = undefined;
                    obj.listSources = undefined;
                    obj.closeTransfer = undefined;
                    obj.askDialBack = undefined;
                    obj.newTicket = undefined;
                    obj.openDownload = undefined;
                    obj.listFiles = undefined;
                    obj.listUsers = undefined;
                    obj.listChanges = undefined;
                    obj.subscribe = undefined;
                    obj.withdraw = undefined;
                    obj.publish = undefined;
                    obj.ping = undefined;
                    obj.changePassword = undefined;
                    obj.updateDevice = undefined;
                    obj.logout = undefined;
                    obj.resume = undefined;
                    obj.login = undefined;
                    obj.register = undefined;
                    obj.hello = undefined;
                    obj.refusal = undefined;
                }
                if (obj.revokeDevice != null) {
                    obj.tellBatch = undefined;
                    obj.reportBatch = undefined;
                    obj.proveContent = undefined;
                    obj.complain = undefined;
                    obj.moderate = undefined;
                    obj.accountStatus = undefined;
                    obj.deregister = undefined;
                    obj.listDevices = undefined;
                    obj.dropContents = undefined;
                    obj.deleteFiles = undefined;
                    obj.fileStored = undefined;
                    obj.offerUpload = undefined;
                    obj.storeFile = undefined;
                    obj.collectWants = undefined;
                    obj.listWants = undefined;
                    obj.removeWant = undefined;
                    obj.addWant = undefined;
                    obj.endTransfer = undefined;
                    obj.roster = undefined;
                    obj.countFiles = undefined;
                    obj.findEntries = undefined;
                    obj.search = undefined;
                    obj.getLoad = undefined;
                    obj.dialBack = undefined;
                    obj.offerDownload = undefined;
                    obj.sourceLoad = undefined;
                    obj.reportSeeds = undefined;
                    obj.reportContent = undefined;
                    obj.listSources = undefined;
                    obj.closeTransfer = undefined;
                    obj.askDialBack = undefined;
                    obj.newTicket = undefined;
                    obj.openDownload = undefined;
                    obj.listFiles = undefined;
                    obj.listUsers = undefined;
                    obj.listChanges = undefined;
                    obj.subscribe = undefined;
                    obj.withdraw = undefined;
                    obj.publish = undefined;
                    obj.ping = undefined;
                    obj.changePassword = undefined;
                    obj.updateDevice = undefined;
                    obj.logout = undefined;
                    obj.resume = undefined;
                    obj.login = undefined;
                    obj.register = undefined;
                    obj.hello = undefined;
                    obj.refusal = undefined;
                }
                if (obj.listDevices != null) {
                    obj.tellBatch = undefined;
                    obj.reportBatch = undefined;
                    obj.proveContent = undefined;
                    obj.complain = undefined;
                    obj.moderate = undefined;
                    obj.accountStatus = undefined;
                    obj.deregister = undefined;
                    obj.revokeDevice = undefined;
                    obj.dropContents = undefined;
                    obj.deleteFiles = undefined;
                    obj.fileStored = undefined;
                    obj.offerUpload = undefined;
                    obj.storeFile = undefined;
                    obj.collectWants = undefined;
                    obj.listWants = undefined;
                    obj.removeWant = undefined;
                    obj.addWant = undefined;
                    obj.endTransfer = undefined;
                    obj.roster = undefined;
                    obj.countFiles = undefined;
                    obj.findEntries = undefined;
                    obj.search = undefined;
                    obj.getLoad = undefined;
                    obj.dialBack = undefined;
                    obj.offerDownload = undefined;
                    obj.sourceLoad = undefined;
                    obj.reportSeeds = undefined;
                    obj.reportContent = undefined;
                    obj.listSources = undefined;
                    obj.closeTransfer = undefined;
                    obj.askDialBack = undefined;
                    obj.newTicket = undefined;
                    obj.openDownload = undefined;
                    obj.listFiles = undefined;
                    obj.listUsers = undefined;
                    obj.listChanges = undefined;
                    obj.subscribe = undefined;
                    obj.withdraw = undefined;
                    obj.publish = undefined;
                    obj.ping = undefined;
                    obj.changePassword = undefined;
                    obj.updateDevice = undefined;
                    obj.logout = undefined;
                    obj.resume = undefined;
                    obj.login = undefined;
                    obj.register = undefined;
                    obj.hello = undefined;
                    obj.refusal = undefined;
                }
                if (obj.dropContents != null) {
                    obj.tellBatch = undefined;
                    obj.reportBatch = undefined;
                    obj.proveContent = undefined;
                    obj.complain = undefined;
                    obj.moderate = undefined;
                    obj.accountStatus = undefined;
                    obj.deregister = undefined;
                    obj.revokeDevice = undefined;
                    obj.listDevices = undefined;
                    obj.deleteFiles = undefined;
                    obj.fileStored = undefined;
                    obj.offerUpload = undefined;
                    obj.storeFile = undefined;
                    obj.collectWants = undefined;
                    obj.listWants = undefined;
                    obj.removeWant = undefined;
                    obj.addWant = undefined;
                    obj.endTransfer = undefined;
                    obj.roster = undefined;
                    obj.countFiles = undefined;
                    obj.findEntries = undefined;
                    obj.search = undefined;
                    obj.getLoad = undefined;
                    obj.dialBack = undefined;
                    obj.offerDownload = undefined;
                    obj.sourceLoad = undefined;
                    obj.reportSeeds = undefined;
                    obj.reportContent = undefined;
                    obj.listSources = undefined;
                    obj.closeTransfer = undefined;
                    obj.askDialBack = undefined;
                    obj.newTicket = undefined;
                    obj.openDownload = undefined;
                    obj.listFiles = undefined;
                    obj.listUsers = undefined;
                    obj.listChanges = undefined;
                    obj.subscribe = undefined;
                    obj.withdraw = undefined;
                    obj.publish = undefined;
                    obj.ping = undefined;
                    obj.changePassword = undefined;
                    obj.updateDevice = undefined;
                    obj.logout = undefined;
                    obj.resume = undefined;
                    obj.login = undefined;
                    obj.register = undefined;
                    obj.hello = undefined;
                    obj.refusal = undefined;
                }
                if (obj.deleteFiles != null) {
                    obj.tellBatch = undefined;
                    obj.reportBatch = undefined;
                    obj.proveContent = undefined;
                    obj.complain = undefined;
                    obj.moderate = undefined;
                    obj.accountStatus = undefined;
                    obj.deregister = undefined;
                    obj.revokeDevice = undefined;
                    obj.listDevices = undefined;
                    obj.dropContents = undefined;
                    obj.fileStored = undefined;
                    obj.offerUpload = undefined;
                    obj.storeFile = undefined;
                    obj.collectWants = undefined;
                    obj.listWants = undefined;
                    obj.removeWant = undefined;
                    obj.addWant = undefined;
                    obj.endTransfer = undefined;
                    obj.roster = undefined;
                    obj.countFiles = undefined;
                    obj.findEntries = undefined;
                    obj.search = undefined;
                    obj.getLoad = undefined;
                    obj.dialBack = undefined;
                    obj.offerDownload = undefined;
                    obj.sourceLoad = undefined;
                    obj.reportSeeds = undefined;
                    obj.reportContent = undefined;
                    obj.listSources = undefined;
                    obj.closeTransfer = undefined;
                    obj.askDialBack = undefined;
                    obj.newTicket = undefined;
                    obj.openDownload = undefined;
                    obj.listFiles = undefined;
                    obj.listUsers = undefined;
                    obj.listChanges = undefined;
                    obj.subscribe = undefined;
                    obj.withdraw = undefined;
                    obj.publish = undefined;
                    obj.ping = undefined;
                    obj.changePassword = undefined;
                    obj.updateDevice = undefined;
                    obj.logout = undefined;
                    obj.resume = undefined;
                    obj.login = undefined;
                    obj.register = undefined;
                    obj.hello = undefined;
                    obj.refusal = undefined;
                }
                if (obj.fileStored != null) {
                    obj.tellBatch = undefined;
                    obj.reportBatch = undefined;
                    obj.proveContent = undefined;
                    obj.complain = undefined;
                    obj.moderate = undefined;
                    obj.accountStatus = undefined;
                    obj.deregister = undefined;
                    obj.revokeDevice = undefined;
                    obj.listDevices = undefined;
                    obj.dropContents = undefined;
                    obj.deleteFiles = undefined;
                    obj.offerUpload = undefined;
                    obj.storeFile = undefined;
                    obj.collectWants = undefined;
                    obj.listWants = undefined;
                    obj.removeWant = undefined;
                    obj.addWant = undefined;
                    obj.endTransfer = undefined;
                    obj.roster = undefined;
                    obj.countFiles = undefined;
                    obj.findEntries = undefined;
                    obj.search = undefined;
                    obj.getLoad = undefined;
                    obj.dialBack = undefined;
                    obj.offerDownload = undefined;
                    obj.sourceLoad = undefined;
                    obj.reportSeeds = undefined;
                    obj.reportContent = undefined;
                    obj.listSources = undefined;
                    obj.closeTransfer = undefined;
                    obj.askDialBack = undefined;
                    obj.newTicket = undefined;
                    obj.openDownload = undefined;
                    obj.listFiles = undefined;
                    obj.listUsers = undefined;
                    obj.listChanges = undefined;
                    obj.subscribe = undefined;
                    obj.withdraw = undefined;
                    obj.publish = undefined;
                    obj.ping = undefined;
                    obj.changePassword = undefined;
                    obj.updateDevice = undefined;
                    obj.logout = undefined;
                    obj.resume = undefined;
                    obj.login = undefined;
                    obj.register = undefined;
                    obj.hello = undefined;
                    obj.refusal = undefined;
                }
                if (obj.offerUpload != null) {
                    obj.tellBatch = undefined;
                    obj.reportBatch = undefined;
                    obj.proveContent = undefined;
                    obj.complain = undefined;
                    obj.moderate = undefined;
                    obj.accountStatus = undefined;
                    obj.deregister = undefined;
                    obj.revokeDevice = undefined;
                    obj.listDevices = undefined;
                    obj.dropContents = undefined;
                    obj.deleteFiles = undefined;
                    obj.fileStored = undefined;
                    obj.storeFile = undefined;
                    obj.collectWants = undefined;
                    obj.listWants = undefined;
                    obj.removeWant = undefined;
                    obj.addWant = undefined;
                    obj.endTransfer = undefined;
                    obj.roster = undefined;
                    obj.countFiles = undefined;
                    obj.findEntries = undefined;
                    obj.search = undefined;
                    obj.getLoad = undefined;
                    obj.dialBack = undefined;
                    obj.offerDownload = undefined;
                    obj.sourceLoad = undefined;
                    obj.reportSeeds = undefined;
                    obj.reportContent = undefined;
                    obj.listSources = undefined;
                    obj.closeTransfer = undefined;
                    obj.askDialBack = undefined;
                    obj.newTicket = undefined;
                    obj.openDownload = undefined;
                    obj.listFiles = undefined;
                    obj.listUsers = undefined;
                    obj.listChanges = undefined;
                    obj.subscribe = undefined;
                    obj.withdraw = undefined;
                    obj.publish = undefined;
                    obj.ping = undefined;
                    obj.changePassword = undefined;
                    obj.updateDevice = undefined;
                    obj.logout = undefined;
                    obj.resume = undefined;
                    obj.login = undefined;
                    obj.register = undefined;
                    obj.hello = undefined;
                    obj.refusal = undefined;
                }
                if (obj.storeFile != null) {
                    obj.tellBatch = undefined;
                    obj.reportBatch = undefined;
                    obj.proveContent = undefined;
                    obj.complain = undefined;
                    obj.moderate = undefined;
                    obj.accountStatus = undefined;
                    obj.deregister = undefined;
                    obj.revokeDevice = undefined;
                    obj.listDevices = undefined;
                    obj.dropContents = undefined;
                    obj.deleteFiles = undefined;
                    obj.fileStored = undefined;
                    obj.offerUpload = undefined;
                    obj.collectWants = undefined;
                    obj.listWants = undefined;
                    obj.removeWant = undefined;
                    obj.addWant = undefined;
                    obj.endTransfer = undefined;
                    obj.roster = undefined;
                    obj.countFiles = undefined;
                    obj.findEntries = undefined;
                    obj.search = undefined;
                    obj.getLoad = undefined;
                    obj.dialBack = undefined;
                    obj.offerDownload = undefined;
                    obj.sourceLoad = undefined;
                    obj.reportSeeds = undefined;
                    obj.reportContent = undefined;
                    obj.listSources = undefined;
                    obj.closeTransfer = undefined;
                    obj.askDialBack = undefined;
                    obj.newTicket = undefined;
                    obj.openDownload = undefined;
                    obj.listFiles = undefined;
                    obj.listUsers = undefined;
                    obj.listChanges = undefined;
                    obj.subscribe = undefined;
                    obj.withdraw = undefined;
                    obj.publish = undefined;
                    obj.ping = undefined;
                    obj.changePassword = undefined;
                    obj.updateDevice = undefined;
                    obj.logout = undefined;
                    obj.resume = undefined;
                    obj.login = undefined;
                    obj.register = undefined;
                    obj.hello = undefined;
                    obj.refusal = undefined;
                }
                if (obj.collectWants != null) {
                    obj.tellBatch = undefined;
                    obj.reportBatch = undefined;
                    obj.proveContent = undefined;
                    obj.complain = undefined;
                    obj.moderate = undefined;
                    obj.accountStatus = undefined;
                    obj.deregister = undefined;
                    obj.revokeDevice = undefined;
                    obj.listDevices = undefined;
                    obj.dropContents = undefined;
                    obj.deleteFiles = undefined;
                    obj.fileStored = undefined;
                    obj.offerUpload = undefined;
                    obj.storeFile = undefined;
                    obj.listWants = undefined;
                    obj.removeWant = undefined;
                    obj.addWant = undefined;
                    obj.endTransfer = undefined;
                    obj.roster = undefined;
                    obj.countFiles = undefined;
                    obj.findEntries = undefined;
                    obj.search = undefined;
                    obj.getLoad = undefined;
                    obj.dialBack = undefined;
                    obj.offerDownload = undefined;
                    obj.sourceLoad = undefined;
                    obj.reportSeeds = undefined;
                    obj.reportContent = undefined;
                    obj.listSources = undefined;
                    obj.closeTransfer = undefined;
                    obj.askDialBack = undefined;
                    obj.newTicket = undefined;
                    obj.openDownload = undefined;
                    obj.listFiles = undefined;
                    obj.listUsers = undefined;
                    obj.listChanges = undefined;
                    obj.subscribe = undefined;
                    obj.withdraw = undefined;
                    obj.publish = undefined;
                    obj.ping = undefined;
                    obj.changePassword = undefined;
                    obj.updateDevice = undefined;
                    obj.logout = undefined;
                    obj.resume = undefined;
                    obj.login = undefined;
                    obj.register = undefined;
                    obj.hello = undefined;
                    obj.refusal = undefined;
                }
                if (obj.listWants != null) {
                    obj.tellBatch = undefined;
                    obj.reportBatch = undefined;
                    obj.proveContent = undefined;
                    obj.complain = undefined;
                    obj.moderate = undefined;
                    obj.accountStatus = undefined;
                    obj.deregister = undefined;
                    obj.revokeDevice = undefined;
                    obj.listDevices = undefined;
                    obj.dropContents = undefined;
                    obj.deleteFiles = undefined;
                    obj.fileStored = undefined;
                    obj.offerUpload = undefined;
                    obj.storeFile = undefined;
                    obj.collectWants = undefined;
                    obj.removeWant = undefined;
                    obj.addWant = undefined;
                    obj.endTransfer = undefined;
                    obj.roster = undefined;
                    obj.countFiles = undefined;
                    obj.findEntries = undefined;
                    obj.search = undefined;
                    obj.getLoad = undefined;
                    obj.dialBack = undefined;
                    obj.offerDownload = undefined;
                    obj.sourceLoad = undefined;
                    obj.reportSeeds = undefined;
                    obj.reportContent = undefined;
                    obj.listSources = undefined;
                    obj.closeTransfer = undefined;
                    obj.askDialBack = undefined;
                    obj.newTicket = undefined;
                    obj.openDownload = undefined;
                    obj.listFiles = undefined;
                    obj.listUsers = undefined;
                    obj.listChanges = undefined;
                    obj.subscribe = undefined;
                    obj.withdraw = undefined;
                    obj.publish = undefined;
                    obj.ping = undefined;
                    obj.changePassword = undefined;
                    obj.updateDevice = undefined;
                    obj.logout = undefined;
                    obj.resume = undefined;
                    obj.login = undefined;
                    obj.register = undefined;
                    obj.hello = undefined;
                    obj.refusal = undefined;
                }
                if (obj.removeWant != null) {
                    obj.tellBatch = undefined;
                    obj.reportBatch = undefined;
                    obj.proveContent = undefined;
                    obj.complain = undefined;
                    obj.moderate = undefined;
                    obj.accountStatus = undefined;
                    obj.deregister = undefined;
                    obj.revokeDevice = undefined;
                    obj.listDevices = undefined;
                    obj.dropContents = undefined;
                    obj.deleteFiles = undefined;
                    obj.fileStored = undefined;
                    obj.offerUpload = undefined;
                    obj.storeFile = undefined;
                    obj.collectWants = undefined;
                    obj.listWants = undefined;
                    obj.addWant = undefined;
                    obj.endTransfer = undefined;
                    obj.roster = undefined;
                    obj.countFiles = undefined;
                    obj.findEntries = undefined;
                    obj.search = undefined;
                    obj.getLoad = undefined;
                    obj.dialBack = undefined;
                    obj.offerDownload = undefined;
                    obj.sourceLoad = undefined;
                    obj.reportSeeds = undefined;
                    obj.reportContent = undefined;
                    obj.listSources = undefined;
                    obj.closeTransfer = undefined;
                    obj.askDialBack = undefined;
                    obj.newTicket = undefined;
                    obj.openDownload = undefined;
                    obj.listFiles = undefined;
                    obj.listUsers = undefined;
                    obj.listChanges = undefined;
                    obj.subscribe = undefined;
                    obj.withdraw = undefined;
                    obj.publish = undefined;
                    obj.ping = undefined;
                    obj.changePassword = undefined;
                    obj.updateDevice = undefined;
                    obj.logout = undefined;
                    obj.resume = undefined;
                    obj.login = undefined;
                    obj.register = undefined;
                    obj.hello = undefined;
                    obj.refusal = undefined;
                }
                if (obj.addWant != null) {
                    obj.tellBatch = undefined;
                    obj.reportBatch = undefined;
                    obj.proveContent = undefined;
                    obj.complain = undefined;
                    obj.moderate = undefined;
                    obj.accountStatus = undefined;
                    obj.deregister = undefined;
                    obj.revokeDevice = undefined;
                    obj.listDevices = undefined;
                    obj.dropContents = undefined;
                    obj.deleteFiles = undefined;
                    obj.fileStored = undefined;
                    obj.offerUpload = undefined;
                    obj.storeFile = undefined;
                    obj.collectWants = undefined;
                    obj.listWants = undefined;
                    obj.removeWant = undefined;
                    obj.endTransfer = undefined;
                    obj.roster = undefined;
                    obj.countFiles = undefined;
                    obj.findEntries = undefined;
                    obj.search = undefined;
                    obj.getLoad = undefined;
                    obj.dialBack = undefined;
                    obj.offerDownload = undefined;
                    obj.sourceLoad = undefined;
                    obj.reportSeeds = undefined;
                    obj.reportContent = undefined;
                    obj.listSources = undefined;
                    obj.closeTransfer = undefined;
                    obj.askDialBack = undefined;
                    obj.newTicket = undefined;
                    obj.openDownload = undefined;
                    obj.listFiles = undefined;
                    obj.listUsers = undefined;
                    obj.listChanges = undefined;
                    obj.subscribe = undefined;
                    obj.withdraw = undefined;
                    obj.publish = undefined;
                    obj.ping = undefined;
                    obj.changePassword = undefined;
                    obj.updateDevice = undefined;
                    obj.logout = undefined;
                    obj.resume = undefined;
                    obj.login = undefined;
                    obj.register = undefined;
                    obj.hello = undefined;
                    obj.refusal = undefined;
                }
                if (obj.endTransfer != null) {
                    obj.tellBatch = undefined;
                    obj.reportBatch = undefined;
                    obj.proveContent = undefined;
                    obj.complain = undefined;
                    obj.moderate = undefined;
                    obj.accountStatus = undefined;
                    obj.deregister = undefined;
                    obj.revokeDevice = undefined;
                    obj.listDevices = undefined;
                    obj.dropContents = undefined;
                    obj.deleteFiles = undefined;
                    obj.fileStored = undefined;
                    obj.offerUpload = undefined;
                    obj.storeFile = undefined;
                    obj.collectWants = undefined;
                    obj.listWants = undefined;
                    obj.removeWant = undefined;
                    obj.addWant = undefined;
                    obj.roster = undefined;
                    obj.countFiles = undefined;
                    obj.findEntries = undefined;
                    obj.search = undefined;
                    obj.getLoad = undefined;
                    obj.dialBack = undefined;
                    obj.offerDownload = undefined;
                    obj.sourceLoad = undefined;
                    obj.reportSeeds = undefined;
                    obj.reportContent = undefined;
                    obj.listSources = undefined;
                    obj.closeTransfer = undefined;
                    obj.askDialBack = undefined;
                    obj.newTicket = undefined;
                    obj.openDownload = undefined;
                    obj.listFiles = undefined;
                    obj.listUsers = undefined;
                    obj.listChanges = undefined;
                    obj.subscribe = undefined;
                    obj.withdraw = undefined;
                    obj.publish = undefined;
                    obj.ping = undefined;
                    obj.changePassword = undefined;
                    obj.updateDevice = undefined;
                    obj.logout = undefined;
                    obj.resume = undefined;
                    obj.login = undefined;
                    obj.register = undefined;
                    obj.hello = undefined;
                    obj.refusal = undefined;
                }
                if (obj.roster != null) {
                    obj.tellBatch = undefined;
                    obj.reportBatch = undefined;
                    obj.proveContent = undefined;
                    obj.complain = undefined;
                    obj.moderate = undefined;
                    obj.accountStatus = undefined;
                    obj.deregister = undefined;
                    obj.revokeDevice = undefined;
                    obj.listDevices = undefined;
                    obj.dropContents = undefined;
                    obj.deleteFiles = undefined;
                    obj.fileStored = undefined;
                    obj.offerUpload = undefined;
                    obj.storeFile = undefined;
                    obj.collectWants = undefined;
                    obj.listWants = undefined;
                    obj.removeWant = undefined;
                    obj.addWant = undefined;
                    obj.endTransfer = undefined;
                    obj.countFiles = undefined;
                    obj.findEntries = undefined;
                    obj.search = undefined;
                    obj.getLoad = undefined;
                    obj.dialBack = undefined;
                    obj.offerDownload = undefined;
                    obj.sourceLoad = undefined;
                    obj.reportSeeds = undefined;
                    obj.reportContent = undefined;
                    obj.listSources = undefined;
                    obj.closeTransfer = undefined;
                    obj.askDialBack = undefined;
                    obj.newTicket = undefined;
                    obj.openDownload = undefined;
                    obj.listFiles = undefined;
                    obj.listUsers = undefined;
                    obj.listChanges = undefined;
                    obj.subscribe = undefined;
                    obj.withdraw = undefined;
                    obj.publish = undefined;
                    obj.ping = undefined;
                    obj.changePassword = undefined;
                    obj.updateDevice = undefined;
                    obj.logout = undefined;
                    obj.resume = undefined;
                    obj.login = undefined;
                    obj.register = undefined;
                    obj.hello = undefined;
                    obj.refusal = undefined;
                }
                if (obj.countFiles != null) {
                    obj.tellBatch = undefined;
                    obj.reportBatch = undefined;
                    obj.proveContent = undefined;
                    obj.complain = undefined;
                    obj.moderate = undefined;
                    obj.accountStatus = undefined;
                    obj.deregister = undefined;
                    obj.revokeDevice = undefined;
                    obj.listDevices = undefined;
                    obj.dropContents = undefined;
                    obj.deleteFiles = undefined;
                    obj.fileStored = undefined;
                    obj.offerUpload = undefined;
                    obj.storeFile = undefined;
                    obj.collectWants = undefined;
                    obj.listWants = undefined;
                    obj.removeWant = undefined;
                    obj.addWant = undefined;
                    obj.endTransfer = undefined;
                    obj.roster = undefined;
                    obj.findEntries = undefined;
                    obj.search = undefined;
                    obj.getLoad = undefined;
                    obj.dialBack = undefined;
                    obj.offerDownload = undefined;
                    obj.sourceLoad = undefined;
                    obj.reportSeeds = undefined;
                    obj.reportContent = undefined;
                    obj.listSources = undefined;
                    obj.closeTransfer = undefined;
                    obj.askDialBack = undefined;
                    obj.newTicket = undefined;
                    obj.openDownload = undefined;
                    obj.listFiles = undefined;
                    obj.listUsers = undefined;
                    obj.listChanges = undefined;
                    obj.subscribe = undefined;
                    obj.withdraw = undefined;
                    obj.publish = undefined;
                    obj.ping = undefined;
                    obj.changePassword = undefined;
                    obj.updateDevice = undefined;
                    obj.logout = undefined;
                    obj.resume = undefined;
                    obj.login = undefined;
                    obj.register = undefined;
                    obj.hello = undefined;
                    obj.refusal = undefined;
                }
                if (obj.findEntries != null) {
                    obj.tellBatch = undefined;
                    obj.reportBatch = undefined;
                    obj.proveContent = undefined;
                    obj.complain = undefined;
                    obj.moderate = undefined;
                    obj.accountStatus = undefined;
                    obj.deregister = undefined;
                    obj.revokeDevice = undefined;
                    obj.listDevices = undefined;
                    obj.dropContents = undefined;
                    obj.deleteFiles = undefined;
                    obj.fileStored = undefined;
                    obj.offerUpload = undefined;
                    obj.storeFile = undefined;
                    obj.collectWants = undefined;
                    obj.listWants = undefined;
                    obj.removeWant = undefined;
                    obj.addWant = undefined;
                    obj.endTransfer = undefined;
                    obj.roster = undefined;
                    obj.countFiles = undefined;
                    obj.search = undefined;
                    obj.getLoad = undefined;
                    obj.dialBack = undefined;
                    obj.offerDownload = undefined;
                    obj.sourceLoad = undefined;
                    obj.reportSeeds = undefined;
                    obj.reportContent = undefined;
                    obj.listSources = undefined;
                    obj.closeTransfer = undefined;
                    obj.askDialBack = undefined;
                    obj.newTicket = undefined;
                    obj.openDownload = undefined;
                    obj.listFiles = undefined;
                    obj.listUsers = undefined;
                    obj.listChanges = undefined;
                    obj.subscribe = undefined;
                    obj.withdraw = undefined;
                    obj.publish = undefined;
                    obj.ping = undefined;
                    obj.changePassword = undefined;
                    obj.updateDevice = undefined;
                    obj.logout = undefined;
                    obj.resume = undefined;
                    obj.login = undefined;
                    obj.register = undefined;
                    obj.hello = undefined;
                    obj.refusal = undefined;
                }
                if (obj.search != null) {
                    obj.tellBatch = undefined;
                    obj.reportBatch = undefined;
                    obj.proveContent = undefined;
                    obj.complain = undefined;
                    obj.moderate = undefined;
                    obj.accountStatus = undefined;
                    obj.deregister = undefined;
                    obj.revokeDevice = undefined;
                    obj.listDevices = undefined;
                    obj.dropContents = undefined;
                    obj.deleteFiles = undefined;
                    obj.fileStored = undefined;
                    obj.offerUpload = undefined;
                    obj.storeFile = undefined;
                    obj.collectWants = undefined;
                    obj.listWants = undefined;
                    obj.removeWant = undefined;
                    obj.addWant = undefined;
                    obj.endTransfer = undefined;
                    obj.roster = undefined;
                    obj.countFiles = undefined;
                    obj.findEntries = undefined;
                    obj.getLoad = undefined;
                    obj.dialBack = undefined;
                    obj.offerDownload = undefined;
                    obj.sourceLoad = undefined;
                    obj.reportSeeds = undefined;
                    obj.reportContent = undefined;
                    obj.listSources = undefined;
                    obj.closeTransfer = undefined;
                    obj.askDialBack = undefined;
                    obj.newTicket = undefined;
                    obj.openDownload = undefined;
                    obj.listFiles = undefined;
                    obj.listUsers = undefined;
                    obj.listChanges = undefined;
                    obj.subscribe = undefined;
                    obj.withdraw = undefined;
                    obj.publish = undefined;
                    obj.ping = undefined;
                    obj.changePassword = undefined;
                    obj.updateDevice = undefined;
                    obj.logout = undefined;
                    obj.resume = undefined;
                    obj.login = undefined;
                    obj.register = undefined;
                    obj.hello = undefined;
                    obj.refusal = undefined;
                }
                if (obj.getLoad != null) {
                    obj.tellBatch = undefined;
                    obj.reportBatch = undefined;
                    obj.proveContent = undefined;
                    obj.complain = undefined;
                    obj.moderate = undefined;
                    obj.accountStatus = undefined;
                    obj.deregister = undefined;
                    obj.revokeDevice = undefined;
                    obj.listDevices = undefined;
                    obj.dropContents = undefined;
                    obj.deleteFiles = undefined;
                    obj.fileStored = undefined;
                    obj.offerUpload = undefined;
                    obj.storeFile = undefined;
                    obj.collectWants = undefined;
                    obj.listWants = undefined;
                    obj.removeWant = undefined;
                    obj.addWant = undefined;
                    obj.endTransfer = undefined;
                    obj.roster = undefined;
                    obj.countFiles = undefined;
                    obj.findEntries = undefined;
                    obj.search = undefined;
                    obj.dialBack = undefined;
                    obj.offerDownload = undefined;
                    obj.sourceLoad = undefined;
                    obj.reportSeeds = undefined;
                    obj.reportContent = undefined;
                    obj.listSources = undefined;
                    obj.closeTransfer = undefined;
                    obj.askDialBack = undefined;
                    obj.newTicket = undefined;
                    obj.openDownload = undefined;
                    obj.listFiles = undefined;
                    obj.listUsers = undefined;
                    obj.listChanges = undefined;
                    obj.subscribe = undefined;
                    obj.withdraw = undefined;
                    obj.publish = undefined;
                    obj.ping = undefined;
                    obj.changePassword = undefined;
                    obj.updateDevice = undefined;
                    obj.logout = undefined;
                    obj.resume = undefined;
                    obj.login = undefined;
                    obj.register = undefined;
                    obj.hello = undefined;
                    obj.refusal = undefined;
                }
                if (obj.dialBack != null) {
                    obj.tellBatch = undefined;
                    obj.reportBatch = undefined;
                    obj.proveContent = undefined;
                    obj.complain = undefined;
                    obj.moderate = undefined;
                    obj.accountStatus = undefined;
                    obj.deregister = undefined;
                    obj.revokeDevice = undefined;
                    obj.listDevices = undefined;
                    obj.dropContents = undefined;
                    obj.deleteFiles = undefined;
                    obj.fileStored = undefined;
                    obj.offerUpload = undefined;
                    obj.storeFile = undefined;
                    obj.collectWants = undefined;
                    obj.listWants = undefined;
                    obj.removeWant = undefined;
                    obj.addWant = undefined;
                    obj.endTransfer = undefined;
                    obj.roster = undefined;
                    obj.countFiles = undefined;
                    obj.findEntries = undefined;
                    obj.search = undefined;
                    obj.getLoad = undefined;
                    obj.offerDownload = undefined;
                    obj.sourceLoad = undefined;
                    obj.reportSeeds = undefined;
                    obj.reportContent = undefined;
                    obj.listSources = undefined;
                    obj.closeTransfer = undefined;
                    obj.askDialBack = undefined;
                    obj.newTicket = undefined;
                    obj.openDownload = undefined;
                    obj.listFiles = undefined;
                    obj.listUsers = undefined;
                    obj.listChanges = undefined;
                    obj.subscribe = undefined;
                    obj.withdraw = undefined;
                    obj.publish = undefined;
                    obj.ping = undefined;
                    obj.changePassword = undefined;
                    obj.updateDevice = undefined;
                    obj.logout = undefined;
                    obj.resume = undefined;
                    obj.login = undefined;
                    obj.register = undefined;
                    obj.hello = undefined;
                    obj.refusal = undefined;
                }
                if (obj.offerDownload != null) {
                    obj.tellBatch = undefined;
                    obj.reportBatch = undefined;
                    obj.proveContent = undefined;
                    obj.complain = undefined;
                    obj.moderate = undefined;
                    obj.accountStatus = undefined;
                    obj.deregister = undefined;
                    obj.revokeDevice = undefined;
                    obj.listDevices = undefined;
                    obj.dropContents = undefined;
                    obj.deleteFiles = undefined;
                    obj.fileStored = undefined;
                    obj.offerUpload = undefined;
                    obj.storeFile = undefined;
                    obj.collectWants = undefined;
                    obj.listWants = undefined;
                    obj.removeWant = undefined;
                    obj.addWant = undefined;
                    obj.endTransfer = undefined;
                    obj.roster = undefined;
                    obj.countFiles = undefined;
                    obj.findEntries = undefined;
                    obj.search = undefined;
                    obj.getLoad = undefined;
                    obj.dialBack = undefined;
                    obj.sourceLoad = undefined;
                    obj.reportSeeds = undefined;
                    obj.reportContent = undefined;
                    obj.listSources = undefined;
                    obj.closeTransfer = undefined;
                    obj.askDialBack = undefined;
                    obj.newTicket = undefined;
                    obj.openDownload = undefined;
                    obj.listFiles = undefined;
                    obj.listUsers = undefined;
                    obj.listChanges = undefined;
                    obj.subscribe = undefined;
                    obj.withdraw = undefined;
                    obj.publish = undefined;
                    obj.ping = undefined;
                    obj.changePassword = undefined;
                    obj.updateDevice = undefined;
                    obj.logout = undefined;
                    obj.resume = undefined;
                    obj.login = undefined;
                    obj.register = undefined;
                    obj.hello = undefined;
                    obj.refusal = undefined;
                }
                if (obj.sourceLoad != null) {
                    obj.tellBatch = undefined;
                    obj.reportBatch = undefined;
                    obj.proveContent = undefined;
                    obj.complain = undefined;
                    obj.moderate = undefined;
                    obj.accountStatus = undefined;
                    obj.deregister = undefined;
                    obj.revokeDevice = undefined;
                    obj.listDevices = undefined;
                    obj.dropContents = undefined;
                    obj.deleteFiles = undefined;
                    obj.fileStored = undefined;
                    obj.offerUpload = undefined;
                    obj.storeFile = undefined;
                    obj.collectWants = undefined;
                    obj.listWants = undefined;
                    obj.removeWant = undefined;
                    obj.addWant = undefined;
                    obj.endTransfer = undefined;
                    obj.roster = undefined;
                    obj.countFiles = undefined;
                    obj.findEntries = undefined;
                    obj.search = undefined;
                    obj.getLoad = undefined;
                    obj.dialBack = undefined;
                    obj.offerDownload = undefined;
                    obj.reportSeeds = undefined;
                    obj.reportContent = undefined;
                    obj.listSources = undefined;
                    obj.closeTransfer = undefined;
                    obj.askDialBack = undefined;
                    obj.newTicket = undefined;
                    obj.openDownload = undefined;
                    obj.listFiles = undefined;
                    obj.listUsers = undefined;
                    obj.listChanges = undefined;
                    obj.subscribe = undefined;
                    obj.withdraw = undefined;
                    obj.publish = undefined;
                    obj.ping = undefined;
                    obj.changePassword = undefined;
                    obj.updateDevice = undefined;
                    obj.logout = undefined;
                    obj.resume = undefined;
                    obj.login = undefined;
                    obj.register = undefined;
                    obj.hello = undefined;
                    obj.refusal = undefined;
                }
                if (obj.reportSeeds != null) {
                    obj.tellBatch = undefined;
                    obj.reportBatch = undefined;
                    obj.proveContent = undefined;
                    obj.complain = undefined;
                    obj.moderate = undefined;
                    obj.accountStatus = undefined;
                    obj.deregister = undefined;
                    obj.revokeDevice = undefined;
                    obj.listDevices = undefined;
                    obj.dropContents = undefined;
                    obj.deleteFiles = undefined;
                    obj.fileStored = undefined;
                    obj.offerUpload = undefined;
                    obj.storeFile = undefined;
                    obj.collectWants = undefined;
                    obj.listWants = undefined;
                    obj.removeWant = undefined;
                    obj.addWant = undefined;
                    obj.endTransfer = undefined;
                    obj.roster = undefined;
                    obj.countFiles = undefined;
                    obj.findEntries = undefined;
                    obj.search = undefined;
                    obj.getLoad = undefined;
                    obj.dialBack = undefined;
                    obj.offerDownload = undefined;
                    obj.sourceLoad = undefined;
                    obj.reportContent = undefined;
                    obj.listSources = undefined;
                    obj.closeTransfer = undefined;
                    obj.askDialBack = undefined;
                    obj.newTicket = undefined;
                    obj.openDownload = undefined;
                    obj.listFiles = undefined;
                    obj.listUsers = undefined;
                    obj.listChanges = undefined;
                    obj.subscribe = undefined;
                    obj.withdraw = undefined;
                    obj.publish = undefined;
                    obj.ping = undefined;
                    obj.changePassword = undefined;
                    obj.updateDevice = undefined;
                    obj.logout = undefined;
                    obj.resume = undefined;
                    obj.login = undefined;
                    obj.register = undefined;
                    obj.hello = undefined;
                    obj.refusal = undefined;
                }
                if (obj.reportContent != null) {
                    obj.tellBatch = undefined;
                    obj.reportBatch = undefined;
                    obj.proveContent = undefined;
                    obj.complain = undefined;
                    obj.moderate = undefined;
                    obj.accountStatus = undefined;
                    obj.deregister = undefined;
                    obj.revokeDevice = undefined;
                    obj.listDevices = undefined;
                    obj.dropContents = undefined;
                    obj.deleteFiles = undefined;
                    obj.fileStored = undefined;
                    obj.offerUpload = undefined;
                    obj.storeFile = undefined;
                    obj.collectWants = undefined;
                    obj.listWants = undefined;
                    obj.removeWant = undefined;
                    obj.addWant = undefined;
                    obj.endTransfer = undefined;
                    obj.roster = undefined;
                    obj.countFiles = undefined;
                    obj.findEntries = undefined;
                    obj.search = undefined;
                    obj.getLoad = undefined;
                    obj.dialBack = undefined;
                    obj.offerDownload = undefined;
                    obj.sourceLoad = undefined;
                    obj.reportSeeds = undefined;
                    obj.listSources = undefined;
                    obj.closeTransfer = undefined;
                    obj.askDialBack = undefined;
                    obj.newTicket = undefined;
                    obj.openDownload = undefined;
                    obj.listFiles = undefined;
                    obj.listUsers = undefined;
                    obj.listChanges = undefined;
                    obj.subscribe = undefined;
                    obj.withdraw = undefined;
                    obj.publish = undefined;
                    obj.ping = undefined;
                    obj.changePassword = undefined;
                    obj.updateDevice = undefined;
                    obj.logout = undefined;
                    obj.resume = undefined;
                    obj.login = undefined;
                    obj.register = undefined;
                    obj.hello = undefined;
                    obj.refusal = undefined;
                }
                if (obj.listSources != null) {
                    obj.tellBatch = undefined;
                    obj.reportBatch = undefined;
                    obj.proveContent = undefined;
                    obj.complain = undefined;
                    obj.moderate = undefined;
                    obj.accountStatus = undefined;
                    obj.deregister = undefined;
                    obj.revokeDevice = undefined;
                    obj.listDevices = undefined;
                    obj.dropContents = undefined;
                    obj.deleteFiles = undefined;
                    obj.fileStored = undefined;
                    obj.offerUpload = undefined;
                    obj.storeFile = undefined;
                    obj.collectWants = undefined;
                    obj.listWants = undefined;
                    obj.removeWant = undefined;
                    obj.addWant = undefined;
                    obj.endTransfer = undefined;
                    obj.roster = undefined;
                    obj.countFiles = undefined;
                    obj.findEntries = undefined;
                    obj.search = undefined;
                    obj.getLoad = undefined;
                    obj.dialBack = undefined;
                    obj.offerDownload = undefined;
                    obj.sourceLoad = undefined;
                    obj.reportSeeds = undefined;
                    obj.reportContent = undefined;
                    obj.closeTransfer = undefined;
                    obj.askDialBack = undefined;
                    obj.newTicket = undefined;
                    obj.openDownload = undefined;
                    obj.listFiles = undefined;
                    obj.listUsers = undefined;
                    obj.listChanges = undefined;
                    obj.subscribe = undefined;
                    obj.withdraw = undefined;
                    obj.publish = undefined;
                    obj.ping = undefined;
                    obj.changePassword = undefined;
                    obj.updateDevice = undefined;
                    obj.logout = undefined;
                    obj.resume = undefined;
                    obj.login = undefined;
                    obj.register = undefined;
                    obj.hello = undefined;
                    obj.refusal = undefined;
                }
                if (obj.closeTransfer != null) {
                    obj.tellBatch = undefined;
                    obj.reportBatch = undefined;
                    obj.proveContent = undefined;
                    obj.complain = undefined;
                    obj.moderate = undefined;
                    obj.accountStatus = undefined;
                    obj.deregister = undefined;
                    obj.revokeDevice = undefined;
                    obj.listDevices = undefined;
                    obj.dropContents = undefined;
                    obj.deleteFiles = undefined;
                    obj.fileStored = undefined;
                    obj.offerUpload = undefined;
                    obj.storeFile = undefined;
                    obj.collectWants = undefined;
                    obj.listWants = undefined;
                    obj.removeWant = undefined;
                    obj.addWant = undefined;
                    obj.endTransfer = undefined;
                    obj.roster = undefined;
                    obj.countFiles = undefined;
                    obj.findEntries = undefined;
                    obj.search = undefined;
                    obj.getLoad = undefined;
                    obj.dialBack = undefined;
                    obj.offerDownload = undefined;
                    obj.sourceLoad = undefined;
                    obj.reportSeeds = undefined;
                    obj.reportContent = undefined;
                    obj.listSources = undefined;
                    obj.askDialBack = undefined;
                    obj.newTicket = undefined;
                    obj.openDownload = undefined;
                    obj.listFiles = undefined;
                    obj.listUsers = undefined;
                    obj.listChanges = undefined;
                    obj.subscribe = undefined;
                    obj.withdraw = undefined;
                    obj.publish = undefined;
                    obj.ping = undefined;
                    obj.changePassword = undefined;
                    obj.updateDevice = undefined;
                    obj.logout = undefined;
                    obj.resume = undefined;
                    obj.login = undefined;
                    obj.register = undefined;
                    obj.hello = undefined;
                    obj.refusal = undefined;
                }
                if (obj.askDialBack != null) {
                    obj.tellBatch = undefined;
                    obj.reportBatch = undefined;
                    obj.proveContent = undefined;
                    obj.complain = undefined;
                    obj.moderate = undefined;
                    obj.accountStatus = undefined;
                    obj.deregister = undefined;
                    obj.revokeDevice = undefined;
                    obj.listDevices = undefined;
                    obj.dropContents = undefined;
                    obj.deleteFiles = undefined;
                    obj.fileStored = undefined;
                    obj.offerUpload = undefined;
                    obj.storeFile = undefined;
                    obj.collectWants = undefined;
                    obj.listWants = undefined;
                    obj.removeWant = undefined;
                    obj.addWant = undefined;
                    obj.endTransfer = undefined;
                    obj.roster = undefined;
                    obj.countFiles = undefined;
                    obj.findEntries = undefined;
                    obj.search = undefined;
                    obj.getLoad = undefined;
                    obj.dialBack = undefined;
                    obj.offerDownload = undefined;
                    obj.sourceLoad = undefined;
                    obj.reportSeeds = undefined;
                    obj.reportContent = undefined;
                    obj.listSources = undefined;
                    obj.closeTransfer = undefined;
                    obj.newTicket = undefined;
                    obj.openDownload = undefined;
                    obj.listFiles = undefined;
                    obj.listUsers = undefined;
                    obj.listChanges = undefined;
                    obj.subscribe = undefined;
                    obj.withdraw = undefined;
                    obj.publish = undefined;
                    obj.ping = undefined;
                    obj.changePassword = undefined;
                    obj.updateDevice = undefined;
                    obj.logout = undefined;
                    obj.resume = undefined;
                    obj.login = undefined;
                    obj.register = undefined;
                    obj.hello = undefined;
                    obj.refusal = undefined;
                }
                if (obj.newTicket != null) {
                    obj.tellBatch = undefined;
                    obj.reportBatch = undefined;
                    obj.proveContent = undefined;
                    obj.complain = undefined;
                    obj.moderate = undefined;
                    obj.accountStatus = undefined;
                    obj.deregister = undefined;
                    obj.revokeDevice = undefined;
                    obj.listDevices = undefined;
                    obj.dropContents = undefined;
                    obj.deleteFiles = undefined;
                    obj.fileStored = undefined;
                    obj.offerUpload = undefined;
                    obj.storeFile = undefined;
                    obj.collectWants = undefined;
                    obj.listWants = undefined;
                    obj.removeWant = undefined;
                    obj.addWant = undefined;
                    obj.endTransfer = undefined;
                    obj.roster = undefined;
                    obj.countFiles = undefined;
                    obj.findEntries = undefined;
                    obj.search = undefined;
                    obj.getLoad = undefined;
                    obj.dialBack = undefined;
                    obj.offerDownload = undefined;
                    obj.sourceLoad = undefined;
                    obj.reportSeeds = undefined;
                    obj.reportContent = undefined;
                    obj.listSources = undefined;
                    obj.closeTransfer = undefined;
                    obj.askDialBack = undefined;
                    obj.openDownload = undefined;
                    obj.listFiles = undefined;
                    obj.listUsers = undefined;
                    obj.listChanges = undefined;
                    obj.subscribe = undefined;
                    obj.withdraw = undefined;
                    obj.publish = undefined;
                    obj.ping = undefined;
                    obj.changePassword = undefined;
                    obj.updateDevice = undefined;
                    obj.logout = undefined;
                    obj.resume = undefined;
                    obj.login = undefined;
                    obj.register = undefined;
                    obj.hello = undefined;
                    obj.refusal = undefined;
                }
                if (obj.openDownload != null) {
                    obj.tellBatch = undefined;
                    obj.reportBatch = undefined;
                    obj.proveContent = undefined;
                    obj.complain = undefined;
                    obj.moderate = undefined;
                    obj.accountStatus = undefined;
                    obj.deregister = undefined;
                    obj.revokeDevice = undefined;
                    obj.listDevices = undefined;
                    obj.dropContents = undefined;
                    obj.deleteFiles = undefined;
                    obj.fileStored = undefined;
                    obj.offerUpload = undefined;
                    obj.storeFile = undefined;
                    obj.collectWants = undefined;
                    obj.listWants = undefined;
                    obj.removeWant = undefined;
                    obj.addWant = undefined;
                    obj.endTransfer = undefined;
                    obj.roster = undefined;
                    obj.countFiles = undefined;
                    obj.findEntries = undefined;
                    obj.search = undefined;
                    obj.getLoad = undefined;
                    obj.dialBack = undefined;
                    obj.offerDownload = undefined;
                    obj.sourceLoad = undefined;
                    obj.reportSeeds = undefined;
                    obj.reportContent = undefined;
                    obj.listSources = undefined;
                    obj.closeTransfer = undefined;
                    obj.askDialBack = undefined;
                    obj.newTicket = undefined;
                    obj.listFiles = undefined;
                    obj.listUsers = undefined;
                    obj.listChanges = undefined;
                    obj.subscribe = undefined;
                    obj.withdraw = undefined;
                    obj.publish = undefined;
                    obj.ping = undefined;
                    obj.changePassword = undefined;
                    obj.updateDevice = undefined;
                    obj.logout = undefined;
                    obj.resume = undefined;
                    obj.login = undefined;
                    obj.register = undefined;
                    obj.hello = undefined;
                    obj.refusal = undefined;
                }
                if (obj.listFiles != null) {
                    obj.tellBatch = undefined;
                    obj.reportBatch = undefined;
                    obj.proveContent = undefined;
                    obj.complain = undefined;
                    obj.moderate = undefined;
                    obj.accountStatus = undefined;
                    obj.deregister = undefined;
                    obj.revokeDevice = undefined;
                    obj.listDevices = undefined;
                    obj.dropContents = undefined;
                    obj.deleteFiles = undefined;
                    obj.fileStored = undefined;
                    obj.offerUpload = undefined;
                    obj.storeFile = undefined;
                    obj.collectWants = undefined;
                    obj.listWants = undefined;
                    obj.removeWant = undefined;
                    obj.addWant = undefined;
                    obj.endTransfer = undefined;
                    obj.roster = undefined;
                    obj.countFiles = undefined;
                    obj.findEntries = undefined;
                    obj.search = undefined;
                    obj.getLoad = undefined;
                    obj.dialBack = undefined;
                    obj.offerDownload = undefined;
                    obj.sourceLoad = undefined;
                    obj.reportSeeds = undefined;
                    obj.reportContent = undefined;
                    obj.listSources = undefined;
                    obj.closeTransfer = undefined;
                    obj.askDialBack = undefined;
                    obj.newTicket = undefined;
                    obj.openDownload = undefined;
                    obj.listUsers = undefined;
                    obj.listChanges = undefined;
                    obj.subscribe = undefined;
                    obj.withdraw = undefined;
                    obj.publish = undefined;
                    obj.ping = undefined;
                    obj.changePassword = undefined;
                    obj.updateDevice = undefined;
                    obj.logout = undefined;
                    obj.resume = undefined;
                    obj.login = undefined;
                    obj.register = undefined;
                    obj.hello = undefined;
                    obj.refusal = undefined;
                }
                if (obj.listUsers != null) {
                    obj.tellBatch = undefined;
                    obj.reportBatch = undefined;
                    obj.proveContent = undefined;
                    obj.complain = undefined;
                    obj.moderate = undefined;
                    obj.accountStatus = undefined;
                    obj.deregister = undefined;
                    obj.revokeDevice = undefined;
                    obj.listDevices = undefined;
                    obj.dropContents = undefined;
                    obj.deleteFiles = undefined;
                    obj.fileStored = undefined;
                    obj.offerUpload = undefined;
                    obj.storeFile = undefined;
                    obj.collectWants = undefined;
                    obj.listWants = undefined;
                    obj.removeWant = undefined;
                    obj.addWant = undefined;
                    obj.endTransfer = undefined;
                    obj.roster = undefined;
                    obj.countFiles = undefined;
                    obj.findEntries = undefined;
                    obj.search = undefined;
                    obj.getLoad = undefined;
                    obj.dialBack = undefined;
                    obj.offerDownload = undefined;
                    obj.sourceLoad = undefined;
                    obj.reportSeeds = undefined;
                    obj.reportContent = undefined;
                    obj.listSources = undefined;
                    obj.closeTransfer = undefined;
                    obj.askDialBack = undefined;
                    obj.newTicket = undefined;
                    obj.openDownload = undefined;
                    obj.listFiles = undefined;
                    obj.listChanges = undefined;
                    obj.subscribe = undefined;
                    obj.withdraw = undefined;
                    obj.publish = undefined;
                    obj.ping = undefined;
                    obj.changePassword = undefined;
                    obj.updateDevice = undefined;
                    obj.logout = undefined;
                    obj.resume = undefined;
                    obj.login = undefined;
                    obj.register = undefined;
                    obj.hello = undefined;
                    obj.refusal = undefined;
                }
                if (obj.listChanges != null) {
                    obj.tellBatch = undefined;
                    obj.reportBatch = undefined;
                    obj.proveContent = undefined;
                    obj.complain = undefined;
                    obj.moderate = undefined;
                    obj.accountStatus = undefined;
                    obj.deregister = undefined;
                    obj.revokeDevice = undefined;
                    obj.listDevices = undefined;
                    obj.dropContents = undefined;
                    obj.deleteFiles = undefined;
                    obj.fileStored = undefined;
                    obj.offerUpload = undefined;
                    obj.storeFile = undefined;
                    obj.collectWants = undefined;
                    obj.listWants = undefined;
                    obj.removeWant = undefined;
                    obj.addWant = undefined;
                    obj.endTransfer = undefined;
                    obj.roster = undefined;
                    obj.countFiles = undefined;
                    obj.findEntries = undefined;
                    obj.search = undefined;
                    obj.getLoad = undefined;
                    obj.dialBack = undefined;
                    obj.offerDownload = undefined;
                    obj.sourceLoad = undefined;
                    obj.reportSeeds = undefined;
                    obj.reportContent = undefined;
                    obj.listSources = undefined;
                    obj.closeTransfer = undefined;
                    obj.askDialBack = undefined;
                    obj.newTicket = undefined;
                    obj.openDownload = undefined;
                    obj.listFiles = undefined;
                    obj.listUsers = undefined;
                    obj.subscribe = undefined;
                    obj.withdraw = undefined;
                    obj.publish = undefined;
                    obj.ping = undefined;
                    obj.changePassword = undefined;
                    obj.updateDevice = undefined;
                    obj.logout = undefined;
                    obj.resume = undefined;
                    obj.login = undefined;
                    obj.register = undefined;
                    obj.hello = undefined;
                    obj.refusal = undefined;
                }
                if (obj.subscribe != null) {
                    obj.tellBatch = undefined;
                    obj.reportBatch = undefined;
                    obj.proveContent = undefined;
                    obj.complain = undefined;
                    obj.moderate = undefined;
                    obj.accountStatus = undefined;
                    obj.deregister = undefined;
                    obj.revokeDevice = undefined;
                    obj.listDevices = undefined;
                    obj.dropContents = undefined;
                    obj.deleteFiles = undefined;
                    obj.fileStored = undefined;
                    obj.offerUpload = undefined;
                    obj.storeFile = undefined;
                    obj.collectWants = undefined;
                    obj.listWants = undefined;
                    obj.removeWant = undefined;
                    obj.addWant = undefined;
                    obj.endTransfer = undefined;
                    obj.roster = undefined;
                    obj.countFiles = undefined;
                    obj.findEntries = undefined;
                    obj.search = undefined;
                    obj.getLoad = undefined;
                    obj.dialBack = undefined;
                    obj.offerDownload = undefined;
                    obj.sourceLoad = undefined;
                    obj.reportSeeds = undefined;
                    obj.reportContent = undefined;
                    obj.listSources = undefined;
                    obj.closeTransfer = undefined;
                    obj.askDialBack = undefined;
                    obj.newTicket = undefined;
                    obj.openDownload = undefined;
                    obj.listFiles = undefined;
                    obj.listUsers = undefined;
                    obj.listChanges = undefined;
                    obj.withdraw = undefined;
                    obj.publish = undefined;
                    obj.ping = undefined;
                    obj.changePassword = undefined;
                    obj.updateDevice = undefined;
                    obj.logout = undefined;
                    obj.resume = undefined;
                    obj.login = undefined;
                    obj.register = undefined;
                    obj.hello = undefined;
                    obj.refusal = undefined;
                }
                if (obj.withdraw != null) {
                    obj.tellBatch = undefined;
                    obj.reportBatch = undefined;
                    obj.proveContent = undefined;
                    obj.complain = undefined;
                    obj.moderate = undefined;
                    obj.accountStatus = undefined;
                    obj.deregister = undefined;
                    obj.revokeDevice = undefined;
                    obj.listDevices = undefined;
                    obj.dropContents = undefined;
                    obj.deleteFiles = undefined;
                    obj.fileStored = undefined;
                    obj.offerUpload = undefined;
                    obj.storeFile = undefined;
                    obj.collectWants = undefined;
                    obj.listWants = undefined;
                    obj.removeWant = undefined;
                    obj.addWant = undefined;
                    obj.endTransfer = undefined;
                    obj.roster = undefined;
                    obj.countFiles = undefined;
                    obj.findEntries = undefined;
                    obj.search = undefined;
                    obj.getLoad = undefined;
                    obj.dialBack = undefined;
                    obj.offerDownload = undefined;
                    obj.sourceLoad = undefined;
                    obj.reportSeeds = undefined;
                    obj.reportContent = undefined;
                    obj.listSources = undefined;
                    obj.closeTransfer = undefined;
                    obj.askDialBack = undefined;
                    obj.newTicket = undefined;
                    obj.openDownload = undefined;
                    obj.listFiles = undefined;
                    obj.listUsers = undefined;
                    obj.listChanges = undefined;
                    obj.subscribe = undefined;
                    obj.publish = undefined;
                    obj.ping = undefined;
                    obj.changePassword = undefined;
                    obj.updateDevice = undefined;
                    obj.logout = undefined;
                    obj.resume = undefined;
                    obj.login = undefined;
                    obj.register = undefined;
                    obj.hello = undefined;
                    obj.refusal = undefined;
                }
                if (obj.publish != null) {
                    obj.tellBatch = undefined;
                    obj.reportBatch = undefined;
                    obj.proveContent = undefined;
                    obj.complain = undefined;
                    obj.moderate = undefined;
                    obj.accountStatus = undefined;
                    obj.deregister = undefined;
                    obj.revokeDevice = undefined;
                    obj.listDevices = undefined;
                    obj.dropContents = undefined;
                    obj.deleteFiles = undefined;
                    obj.fileStored = undefined;
                    obj.offerUpload = undefined;
                    obj.storeFile = undefined;
                    obj.collectWants = undefined;
                    obj.listWants = undefined;
                    obj.removeWant = undefined;
                    obj.addWant = undefined;
                    obj.endTransfer = undefined;
                    obj.roster = undefined;
                    obj.countFiles = undefined;
                    obj.findEntries = undefined;
                    obj.search = undefined;
                    obj.getLoad = undefined;
                    obj.dialBack = undefined;
                    obj.offerDownload = undefined;
                    obj.sourceLoad = undefined;
                    obj.reportSeeds = undefined;
                    obj.reportContent = undefined;
                    obj.listSources = undefined;
                    obj.closeTransfer = undefined;
                    obj.askDialBack = undefined;
                    obj.newTicket = undefined;
                    obj.openDownload = undefined;
                    obj.listFiles = undefined;
                    obj.listUsers = undefined;
                    obj.listChanges = undefined;
                    obj.subscribe = undefined;
                    obj.withdraw = undefined;
                    obj.ping = undefined;
                    obj.changePassword = undefined;
                    obj.updateDevice = undefined;
                    obj.logout = undefined;
                    obj.resume = undefined;
                    obj.login = undefined;
                    obj.register = undefined;
                    obj.hello = undefined;
                    obj.refusal = undefined;
                }
                if (obj.ping != null) {
                    obj.tellBatch = undefined;
                    obj.reportBatch = undefined;
                    obj.proveContent = undefined;
                    obj.complain = undefined;
                    obj.moderate = undefined;
                    obj.accountStatus = undefined;
                    obj.deregister = undefined;
                    obj.revokeDevice = undefined;
                    obj.listDevices = undefined;
                    obj.dropContents = undefined;
                    obj.deleteFiles = undefined;
                    obj.fileStored = undefined;
                    obj.offerUpload = undefined;
                    obj.storeFile = undefined;
                    obj.collectWants = undefined;
                    obj.listWants = undefined;
                    obj.removeWant = undefined;
                    obj.addWant = undefined;
                    obj.endTransfer = undefined;
                    obj.roster = undefined;
                    obj.countFiles = undefined;
                    obj.findEntries = undefined;
                    obj.search = undefined;
                    obj.getLoad = undefined;
                    obj.dialBack = undefined;
                    obj.offerDownload = undefined;
                    obj.sourceLoad = undefined;
                    obj.reportSeeds = undefined;
                    obj.reportContent = undefined;
                    obj.listSources = undefined;
                    obj.closeTransfer = undefined;
                    obj.askDialBack = undefined;
                    obj.newTicket = undefined;
                    obj.openDownload = undefined;
                    obj.listFiles = undefined;
                    obj.listUsers = undefined;
                    obj.listChanges = undefined;
                    obj.subscribe = undefined;
                    obj.withdraw = undefined;
                    obj.publish = undefined;
                    obj.changePassword = undefined;
                    obj.updateDevice = undefined;
                    obj.logout = undefined;
                    obj.resume = undefined;
                    obj.login = undefined;
                    obj.register = undefined;
                    obj.hello = undefined;
                    obj.refusal = undefined;
                }
                if (obj.changePassword != null) {
                    obj.tellBatch = undefined;
                    obj.reportBatch = undefined;
                    obj.proveContent = undefined;
                    obj.complain = undefined;
                    obj.moderate = undefined;
                    obj.accountStatus = undefined;
                    obj.deregister = undefined;
                    obj.revokeDevice = undefined;
                    obj.listDevices = undefined;
                    obj.dropContents = undefined;
                    obj.deleteFiles = undefined;
                    obj.fileStored = undefined;
                    obj.offerUpload = undefined;
                    obj.storeFile = undefined;
                    obj.collectWants = undefined;
                    obj.listWants = undefined;
                    obj.removeWant = undefined;
                    obj.addWant = undefined;
                    obj.endTransfer = undefined;
                    obj.roster = undefined;
                    obj.countFiles = undefined;
                    obj.findEntries = undefined;
                    obj.search = undefined;
                    obj.getLoad = undefined;
                    obj.dialBack = undefined;
                    obj.offerDownload = undefined;
                    obj.sourceLoad = undefined;
                    obj.reportSeeds = undefined;
                    obj.reportContent = undefined;
                    obj.listSources = undefined;
                    obj.closeTransfer = undefined;
                    obj.askDialBack = undefined;
                    obj.newTicket = undefined;
                    obj.openDownload = undefined;
                    obj.listFiles = undefined;
                    obj.listUsers = undefined;
                    obj.listChanges = undefined;
                    obj.subscribe = undefined;
                    obj.withdraw = undefined;
                    obj.publish = undefined;
                    obj.ping = undefined;
                    obj.updateDevice = undefined;
                    obj.logout = undefined;
                    obj.resume = undefined;
                    obj.login = undefined;
                    obj.register = undefined;
                    obj.hello = undefined;
                    obj.refusal = undefined;
                }
                if (obj.updateDevice != null) {
                    obj.tellBatch = undefined;
                    obj.reportBatch = undefined;
                    obj.proveContent = undefined;
                    obj.complain = undefined;
                    obj.moderate = undefined;
                    obj.accountStatus = undefined;
                    obj.deregister = undefined;
                    obj.revokeDevice = undefined;
                    obj.listDevices = undefined;
                    obj.dropContents = undefined;
                    obj.deleteFiles = undefined;
                    obj.fileStored = undefined;
                    obj.offerUpload = undefined;
                    obj.storeFile = undefined;
                    obj.collectWants = undefined;
                    obj.listWants = undefined;
                    obj.removeWant = undefined;
                    obj.addWant = undefined;
                    obj.endTransfer = undefined;
                    obj.roster = undefined;
                    obj.countFiles = undefined;
                    obj.findEntries = undefined;
                    obj.search = undefined;
                    obj.getLoad = undefined;
                    obj.dialBack = undefined;
                    obj.offerDownload = undefined;
                    obj.sourceLoad = undefined;
                    obj.reportSeeds = undefined;
                    obj.reportContent = undefined;
                    obj.listSources = undefined;
                    obj.closeTransfer = undefined;
                    obj.askDialBack = undefined;
                    obj.newTicket = undefined;
                    obj.openDownload = undefined;
                    obj.listFiles = undefined;
                    obj.listUsers = undefined;
                    obj.listChanges = undefined;
                    obj.subscribe = undefined;
                    obj.withdraw = undefined;
                    obj.publish = undefined;
                    obj.ping = undefined;
                    obj.changePassword = undefined;
                    obj.logout = undefined;
                    obj.resume = undefined;
                    obj.login = undefined;
                    obj.register = undefined;
                    obj.hello = undefined;
                    obj.refusal = undefined;
                }
                if (obj.logout != null) {
                    obj.tellBatch = undefined;
                    obj.reportBatch = undefined;
                    obj.proveContent = undefined;
                    obj.complain = undefined;
                    obj.moderate = undefined;
                    obj.accountStatus = undefined;
                    obj.deregister = undefined;
                    obj.revokeDevice = undefined;
                    obj.listDevices = undefined;
                    obj.dropContents = undefined;
                    obj.deleteFiles = undefined;
                    obj.fileStored = undefined;
                    obj.offerUpload = undefined;
                    obj.storeFile = undefined;
                    obj.collectWants = undefined;
                    obj.listWants = undefined;
                    obj.removeWant = undefined;
                    obj.addWant = undefined;
                    obj.endTransfer = undefined;
                    obj.roster = undefined;
                    obj.countFiles = undefined;
                    obj.findEntries = undefined;
                    obj.search = undefined;
                    obj.getLoad = undefined;
                    obj.dialBack = undefined;
                    obj.offerDownload = undefined;
                    obj.sourceLoad = undefined;
                    obj.reportSeeds = undefined;
                    obj.reportContent = undefined;
                    obj.listSources = undefined;
                    obj.closeTransfer = undefined;
                    obj.askDialBack = undefined;
                    obj.newTicket = undefined;
                    obj.openDownload = undefined;
                    obj.listFiles = undefined;
                    obj.listUsers = undefined;
                    obj.listChanges = undefined;
                    obj.subscribe = undefined;
                    obj.withdraw = undefined;
                    obj.publish = undefined;
                    obj.ping = undefined;
                    obj.changePassword = undefined;
                    obj.updateDevice = undefined;
                    obj.resume = undefined;
                    obj.login = undefined;
                    obj.register = undefined;
                    obj.hello = undefined;
                    obj.refusal = undefined;
                }
                if (obj.resume != null) {
                    obj.tellBatch = undefined;
                    obj.reportBatch = undefined;
                    obj.proveContent = undefined;
                    obj.complain = undefined;
                    obj.moderate = undefined;
                    obj.accountStatus = undefined;
                    obj.deregister = undefined;
                    obj.revokeDevice = undefined;
                    obj.listDevices = undefined;
                    obj.dropContents = undefined;
                    obj.deleteFiles = undefined;
                    obj.fileStored = undefined;
                    obj.offerUpload = undefined;
                    obj.storeFile = undefined;
                    obj.collectWants = undefined;
                    obj.listWants = undefined;
                    obj.removeWant = undefined;
                    obj.addWant = undefined;
                    obj.endTransfer = undefined;
                    obj.roster = undefined;
                    obj.countFiles = undefined;
                    obj.findEntries = undefined;
                    obj.search = undefined;
                    obj.getLoad = undefined;
                    obj.dialBack = undefined;
                    obj.offerDownload = undefined;
                    obj.sourceLoad = undefined;
                    obj.reportSeeds = undefined;
                    obj.reportContent = undefined;
                    obj.listSources = undefined;
                    obj.closeTransfer = undefined;
                    obj.askDialBack = undefined;
                    obj.newTicket = undefined;
                    obj.openDownload = undefined;
                    obj.listFiles = undefined;
                    obj.listUsers = undefined;
                    obj.listChanges = undefined;
                    obj.subscribe = undefined;
                    obj.withdraw = undefined;
                    obj.publish = undefined;
                    obj.ping = undefined;
                    obj.changePassword = undefined;
                    obj.updateDevice = undefined;
                    obj.logout = undefined;
                    obj.login = undefined;
                    obj.register = undefined;
                    obj.hello = undefined;
                    obj.refusal = undefined;
                }
                if (obj.login != null) {
                    obj.tellBatch = undefined;
                    obj.reportBatch = undefined;
                    obj.proveContent = undefined;
                    obj.complain = undefined;
                    obj.moderate = undefined;
                    obj.accountStatus = undefined;
                    obj.deregister = undefined;
                    obj.revokeDevice = undefined;
                    obj.listDevices = undefined;
                    obj.dropContents = undefined;
                    obj.deleteFiles = undefined;
                    obj.fileStored = undefined;
                    obj.offerUpload = undefined;
                    obj.storeFile = undefined;
                    obj.collectWants = undefined;
                    obj.listWants = undefined;
                    obj.removeWant = undefined;
                    obj.addWant = undefined;
                    obj.endTransfer = undefined;
                    obj.roster = undefined;
                    obj.countFiles = undefined;
                    obj.findEntries = undefined;
                    obj.search = undefined;
                    obj.getLoad = undefined;
                    obj.dialBack = undefined;
                    obj.offerDownload = undefined;
                    obj.sourceLoad = undefined;
                    obj.reportSeeds = undefined;
                    obj.reportContent = undefined;
                    obj.listSources = undefined;
                    obj.closeTransfer = undefined;
                    obj.askDialBack = undefined;
                    obj.newTicket = undefined;
                    obj.openDownload = undefined;
                    obj.listFiles = undefined;
                    obj.listUsers = undefined;
                    obj.listChanges = undefined;
                    obj.subscribe = undefined;
                    obj.withdraw = undefined;
                    obj.publish = undefined;
                    obj.ping = undefined;
                    obj.changePassword = undefined;
                    obj.updateDevice = undefined;
                    obj.logout = undefined;
                    obj.resume = undefined;
                    obj.register = undefined;
                    obj.hello = undefined;
                    obj.refusal = undefined;
                }
                if (obj.register != null) {
                    obj.tellBatch = undefined;
                    obj.reportBatch = undefined;
                    obj.proveContent = undefined;
                    obj.complain = undefined;
                    obj.moderate = undefined;
                    obj.accountStatus = undefined;
                    obj.deregister = undefined;
                    obj.revokeDevice = undefined;
                    obj.listDevices = undefined;
                    obj.dropContents = undefined;
                    obj.deleteFiles = undefined;
                    obj.fileStored = undefined;
                    obj.offerUpload = undefined;
                    obj.storeFile = undefined;
                    obj.collectWants = undefined;
                    obj.listWants = undefined;
                    obj.removeWant = undefined;
                    obj.addWant = undefined;
                    obj.endTransfer = undefined;
                    obj.roster = undefined;
                    obj.countFiles = undefined;
                    obj.findEntries = undefined;
                    obj.search = undefined;
                    obj.getLoad = undefined;
                    obj.dialBack = undefined;
                    obj.offerDownload = undefined;
                    obj.sourceLoad = undefined;
                    obj.reportSeeds = undefined;
                    obj.reportContent = undefined;
                    obj.listSources = undefined;
                    obj.closeTransfer = undefined;
                    obj.askDialBack = undefined;
                    obj.newTicket = undefined;
                    obj.openDownload = undefined;
                    obj.listFiles = undefined;
                    obj.listUsers = undefined;
                    obj.listChanges = undefined;
                    obj.subscribe = undefined;
                    obj.withdraw = undefined;
                    obj.publish = undefined;
                    obj.ping = undefined;
                    obj.changePassword = undefined;
                    obj.updateDevice = undefined;
                    obj.logout = undefined;
                    obj.resume = undefined;
                    obj.login = undefined;
                    obj.hello = undefined;
                    obj.refusal = undefined;
                }
                if (obj.hello != null) {
                    obj.tellBatch = undefined;
                    obj.reportBatch = undefined;
                    obj.proveContent = undefined;
                    obj.complain = undefined;
                    obj.moderate = undefined;
                    obj.accountStatus = undefined;
                    obj.deregister = undefined;
                    obj.revokeDevice = undefined;
                    obj.listDevices = undefined;
                    obj.dropContents = undefined;
                    obj.deleteFiles = undefined;
                    obj.fileStored = undefined;
                    obj.offerUpload = undefined;
                    obj.storeFile = undefined;
                    obj.collectWants = undefined;
                    obj.listWants = undefined;
                    obj.removeWant = undefined;
                    obj.addWant = undefined;
                    obj.endTransfer = undefined;
                    obj.roster = undefined;
                    obj.countFiles = undefined;
                    obj.findEntries = undefined;
                    obj.search = undefined;
                    obj.getLoad = undefined;
                    obj.dialBack = undefined;
                    obj.offerDownload = undefined;
                    obj.sourceLoad = undefined;
                    obj.reportSeeds = undefined;
                    obj.reportContent = undefined;
                    obj.listSources = undefined;
                    obj.closeTransfer = undefined;
                    obj.askDialBack = undefined;
                    obj.newTicket = undefined;
                    obj.openDownload = undefined;
                    obj.listFiles = undefined;
                    obj.listUsers = undefined;
                    obj.listChanges = undefined;
                    obj.subscribe = undefined;
                    obj.withdraw = undefined;
                    obj.publish = undefined;
                    obj.ping = undefined;
                    obj.changePassword = undefined;
                    obj.updateDevice = undefined;
                    obj.logout = undefined;
                    obj.resume = undefined;
                    obj.login = undefined;
                    obj.register = undefined;
                    obj.refusal = undefined;
                }
                if (obj.refusal != null) {
                    obj.tellBatch = undefined;
                    obj.reportBatch = undefined;
                    obj.proveContent = undefined;
                    obj.complain = undefined;
                    obj.moderate = undefined;
                    obj.accountStatus = undefined;
                    obj.deregister = undefined;
                    obj.revokeDevice = undefined;
                    obj.listDevices = undefined;
                    obj.dropContents = undefined;
                    obj.deleteFiles = undefined;
                    obj.fileStored = undefined;
                    obj.offerUpload = undefined;
                    obj.storeFile = undefined;
                    obj.collectWants = undefined;
                    obj.listWants = undefined;
                    obj.removeWant = undefined;
                    obj.addWant = undefined;
                    obj.endTransfer = undefined;
                    obj.roster = undefined;
                    obj.countFiles = undefined;
                    obj.findEntries = undefined;
                    obj.search = undefined;
                    obj.getLoad = undefined;
                    obj.dialBack = undefined;
                    obj.offerDownload = undefined;
                    obj.sourceLoad = undefined;
                    obj.reportSeeds = undefined;
                    obj.reportContent = undefined;
                    obj.listSources = undefined;
                    obj.closeTransfer = undefined;
                    obj.askDialBack = undefined;
                    obj.newTicket = undefined;
                    obj.openDownload = undefined;
                    obj.listFiles = undefined;
                    obj.listUsers = undefined;
                    obj.listChanges = undefined;
                    obj.subscribe = undefined;
                    obj.withdraw = undefined;
                    obj.publish = undefined;
                    obj.ping = undefined;
                    obj.changePassword = undefined;
                    obj.updateDevice = undefined;
                    obj.logout = undefined;
                    obj.resume = undefined;
                    obj.login = undefined;
                    obj.register = undefined;
                    obj.hello = undefined;
                }
                if ((obj.id != null && obj.id !== 0)) {
                    w.uint32(8);
                    w.uint32(obj.id);
                }
                if (obj.refusal != null) {
                    w.uint32(18);
                    Refusal.codec().encode(obj.refusal, w);
                }
                if (obj.hello != null) {
                    w.uint32(82);
                    HelloAnswer.codec().encode(obj.hello, w);
                }
                if (obj.register != null) {
                    w.uint32(90);
                    SignedIn.codec().encode(obj.register, w);
                }
                if (obj.login != null) {
                    w.uint32(98);
                    SignedIn.codec().encode(obj.login, w);
                }
                if (obj.resume != null) {
                    w.uint32(106);
                    SignedIn.codec().encode(obj.resume, w);
                }
                if (obj.logout != null) {
                    w.uint32(114);
                    Empty.codec().encode(obj.logout, w);
                }
                if (obj.updateDevice != null) {
                    w.uint32(122);
                    Empty.codec().encode(obj.updateDevice, w);
                }
                if (obj.changePassword != null) {
                    w.uint32(130);
                    Empty.codec().encode(obj.changePassword, w);
                }
                if (obj.ping != null) {
                    w.uint32(138);
                    Empty.codec().encode(obj.ping, w);
                }
                if (obj.publish != null) {
                    w.uint32(162);
                    PublishAnswer.codec().encode(obj.publish, w);
                }
                if (obj.withdraw != null) {
                    w.uint32(170);
                    WithdrawAnswer.codec().encode(obj.withdraw, w);
                }
                if (obj.subscribe != null) {
                    w.uint32(178);
                    SubscribeAnswer.codec().encode(obj.subscribe, w);
                }
                if (obj.listChanges != null) {
                    w.uint32(186);
                    ChangesPage.codec().encode(obj.listChanges, w);
                }
                if (obj.listUsers != null) {
                    w.uint32(194);
                    UsersPage.codec().encode(obj.listUsers, w);
                }
                if (obj.listFiles != null) {
                    w.uint32(202);
                    FilesPage.codec().encode(obj.listFiles, w);
                }
                if (obj.openDownload != null) {
                    w.uint32(242);
                    OpenDownloadAnswer.codec().encode(obj.openDownload, w);
                }
                if (obj.newTicket != null) {
                    w.uint32(250);
                    NewTicketAnswer.codec().encode(obj.newTicket, w);
                }
                if (obj.askDialBack != null) {
                    w.uint32(258);
                    Empty.codec().encode(obj.askDialBack, w);
                }
                if (obj.closeTransfer != null) {
                    w.uint32(266);
                    Empty.codec().encode(obj.closeTransfer, w);
                }
                if (obj.listSources != null) {
                    w.uint32(274);
                    SourcesAnswer.codec().encode(obj.listSources, w);
                }
                if (obj.reportContent != null) {
                    w.uint32(282);
                    Empty.codec().encode(obj.reportContent, w);
                }
                if (obj.reportSeeds != null) {
                    w.uint32(298);
                    Empty.codec().encode(obj.reportSeeds, w);
                }
                if (obj.sourceLoad != null) {
                    w.uint32(290);
                    LoadAnswer.codec().encode(obj.sourceLoad, w);
                }
                if (obj.offerDownload != null) {
                    w.uint32(322);
                    Empty.codec().encode(obj.offerDownload, w);
                }
                if (obj.dialBack != null) {
                    w.uint32(330);
                    Empty.codec().encode(obj.dialBack, w);
                }
                if (obj.getLoad != null) {
                    w.uint32(338);
                    LoadAnswer.codec().encode(obj.getLoad, w);
                }
                if (obj.search != null) {
                    w.uint32(210);
                    SearchPage.codec().encode(obj.search, w);
                }
                if (obj.findEntries != null) {
                    w.uint32(218);
                    EntriesAnswer.codec().encode(obj.findEntries, w);
                }
                if (obj.countFiles != null) {
                    w.uint32(226);
                    CountsAnswer.codec().encode(obj.countFiles, w);
                }
                if (obj.roster != null) {
                    w.uint32(234);
                    RosterAnswer.codec().encode(obj.roster, w);
                }
                if (obj.endTransfer != null) {
                    w.uint32(346);
                    Empty.codec().encode(obj.endTransfer, w);
                }
                if (obj.addWant != null) {
                    w.uint32(402);
                    AddWantAnswer.codec().encode(obj.addWant, w);
                }
                if (obj.removeWant != null) {
                    w.uint32(410);
                    Empty.codec().encode(obj.removeWant, w);
                }
                if (obj.listWants != null) {
                    w.uint32(418);
                    WantsAnswer.codec().encode(obj.listWants, w);
                }
                if (obj.collectWants != null) {
                    w.uint32(426);
                    WantHits.codec().encode(obj.collectWants, w);
                }
                if (obj.storeFile != null) {
                    w.uint32(434);
                    StoreFileAnswer.codec().encode(obj.storeFile, w);
                }
                if (obj.offerUpload != null) {
                    w.uint32(442);
                    Empty.codec().encode(obj.offerUpload, w);
                }
                if (obj.fileStored != null) {
                    w.uint32(450);
                    Empty.codec().encode(obj.fileStored, w);
                }
                if (obj.deleteFiles != null) {
                    w.uint32(458);
                    DeleteFilesAnswer.codec().encode(obj.deleteFiles, w);
                }
                if (obj.dropContents != null) {
                    w.uint32(466);
                    Empty.codec().encode(obj.dropContents, w);
                }
                if (obj.listDevices != null) {
                    w.uint32(482);
                    OwnDevices.codec().encode(obj.listDevices, w);
                }
                if (obj.revokeDevice != null) {
                    w.uint32(490);
                    Empty.codec().encode(obj.revokeDevice, w);
                }
                if (obj.deregister != null) {
                    w.uint32(498);
                    Empty.codec().encode(obj.deregister, w);
                }
                if (obj.accountStatus != null) {
                    w.uint32(506);
                    AccountStatus.codec().encode(obj.accountStatus, w);
                }
                if (obj.moderate != null) {
                    w.uint32(514);
                    Empty.codec().encode(obj.moderate, w);
                }
                if (obj.complain != null) {
                    w.uint32(522);
                    Empty.codec().encode(obj.complain, w);
                }
                if (obj.proveContent != null) {
                    w.uint32(354);
                    ContentProof.codec().encode(obj.proveContent, w);
                }
                if (obj.reportBatch != null) {
                    w.uint32(722);
                    BatchState.codec().encode(obj.reportBatch, w);
                }
                if (obj.tellBatch != null) {
                    w.uint32(730);
                    Empty.codec().encode(obj.tellBatch, w);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    id: 0
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.id = reader.uint32();
                            break;
                        }
                        case 2: {
                            obj.refusal = Refusal.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.refusal
                            });
                            break;
                        }
                        case 10: {
                            obj.hello = HelloAnswer.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.hello
                            });
                            break;
                        }
                        case 11: {
                            obj.register = SignedIn.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.register
                            });
                            break;
                        }
                        case 12: {
                            obj.login = SignedIn.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.login
                            });
                            break;
                        }
                        case 13: {
                            obj.resume = SignedIn.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.resume
                            });
                            break;
                        }
                        case 14: {
                            obj.logout = Empty.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.logout
                            });
                            break;
                        }
                        case 15: {
                            obj.updateDevice = Empty.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.updateDevice
                            });
                            break;
                        }
                        case 16: {
                            obj.changePassword = Empty.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.changePassword
                            });
                            break;
                        }
                        case 17: {
                            obj.ping = Empty.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.ping
                            });
                            break;
                        }
                        case 20: {
                            obj.publish = PublishAnswer.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.publish
                            });
                            break;
                        }
                        case 21: {
                            obj.withdraw = WithdrawAnswer.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.withdraw
                            });
                            break;
                        }
                        case 22: {
                            obj.subscribe = SubscribeAnswer.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.subscribe
                            });
                            break;
                        }
                        case 23: {
                            obj.listChanges = ChangesPage.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.listChanges
                            });
                            break;
                        }
                        case 24: {
                            obj.listUsers = UsersPage.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.listUsers
                            });
                            break;
                        }
                        case 25: {
                            obj.listFiles = FilesPage.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.listFiles
                            });
                            break;
                        }
                        case 30: {
                            obj.openDownload = OpenDownloadAnswer.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.openDownload
                            });
                            break;
                        }
                        case 31: {
                            obj.newTicket = NewTicketAnswer.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.newTicket
                            });
                            break;
                        }
                        case 32: {
                            obj.askDialBack = Empty.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.askDialBack
                            });
                            break;
                        }
                        case 33: {
                            obj.closeTransfer = Empty.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.closeTransfer
                            });
                            break;
                        }
                        case 34: {
                            obj.listSources = SourcesAnswer.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.listSources
                            });
                            break;
                        }
                        case 35: {
                            obj.reportContent = Empty.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.reportContent
                            });
                            break;
                        }
                        case 37: {
                            obj.reportSeeds = Empty.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.reportSeeds
                            });
                            break;
                        }
                        case 36: {
                            obj.sourceLoad = LoadAnswer.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.sourceLoad
                            });
                            break;
                        }
                        case 40: {
                            obj.offerDownload = Empty.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.offerDownload
                            });
                            break;
                        }
                        case 41: {
                            obj.dialBack = Empty.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.dialBack
                            });
                            break;
                        }
                        case 42: {
                            obj.getLoad = LoadAnswer.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.getLoad
                            });
                            break;
                        }
                        case 26: {
                            obj.search = SearchPage.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.search
                            });
                            break;
                        }
                        case 27: {
                            obj.findEntries = EntriesAnswer.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.findEntries
                            });
                            break;
                        }
                        case 28: {
                            obj.countFiles = CountsAnswer.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.countFiles
                            });
                            break;
                        }
                        case 29: {
                            obj.roster = RosterAnswer.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.roster
                            });
                            break;
                        }
                        case 43: {
                            obj.endTransfer = Empty.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.endTransfer
                            });
                            break;
                        }
                        case 50: {
                            obj.addWant = AddWantAnswer.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.addWant
                            });
                            break;
                        }
                        case 51: {
                            obj.removeWant = Empty.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.removeWant
                            });
                            break;
                        }
                        case 52: {
                            obj.listWants = WantsAnswer.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.listWants
                            });
                            break;
                        }
                        case 53: {
                            obj.collectWants = WantHits.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.collectWants
                            });
                            break;
                        }
                        case 54: {
                            obj.storeFile = StoreFileAnswer.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.storeFile
                            });
                            break;
                        }
                        case 55: {
                            obj.offerUpload = Empty.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.offerUpload
                            });
                            break;
                        }
                        case 56: {
                            obj.fileStored = Empty.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.fileStored
                            });
                            break;
                        }
                        case 57: {
                            obj.deleteFiles = DeleteFilesAnswer.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.deleteFiles
                            });
                            break;
                        }
                        case 58: {
                            obj.dropContents = Empty.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.dropContents
                            });
                            break;
                        }
                        case 60: {
                            obj.listDevices = OwnDevices.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.listDevices
                            });
                            break;
                        }
                        case 61: {
                            obj.revokeDevice = Empty.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.revokeDevice
                            });
                            break;
                        }
                        case 62: {
                            obj.deregister = Empty.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.deregister
                            });
                            break;
                        }
                        case 63: {
                            obj.accountStatus = AccountStatus.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.accountStatus
                            });
                            break;
                        }
                        case 64: {
                            obj.moderate = Empty.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.moderate
                            });
                            break;
                        }
                        case 65: {
                            obj.complain = Empty.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.complain
                            });
                            break;
                        }
                        case 44: {
                            obj.proveContent = ContentProof.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.proveContent
                            });
                            break;
                        }
                        case 90: {
                            obj.reportBatch = BatchState.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.reportBatch
                            });
                            break;
                        }
                        case 91: {
                            obj.tellBatch = Empty.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.tellBatch
                            });
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                if (obj.tellBatch != null) {
                    delete obj.reportBatch;
                    delete obj.proveContent;
                    delete obj.complain;
                    delete obj.moderate;
                    delete obj.accountStatus;
                    delete obj.deregister;
                    delete obj.revokeDevice;
                    delete obj.listDevices;
                    delete obj.dropContents;
                    delete obj.deleteFiles;
                    delete obj.fileStored;
                    delete obj.offerUpload;
                    delete obj.storeFile;
                    delete obj.collectWants;
                    delete obj.listWants;
                    delete obj.removeWant;
                    delete obj.addWant;
                    delete obj.endTransfer;
                    delete obj.roster;
                    delete obj.countFiles;
                    delete obj.findEntries;
                    delete obj.search;
                    delete obj.getLoad;
                    delete obj.dialBack;
                    delete obj.offerDownload;
                    delete obj.sourceLoad;
                    delete obj.reportSeeds;
                    delete obj.reportContent;
                    delete obj.listSources;
                    delete obj.closeTransfer;
                    delete obj.askDialBack;
                    delete obj.newTicket;
                    delete obj.openDownload;
                    delete obj.listFiles;
                    delete obj.listUsers;
                    delete obj.listChanges;
                    delete obj.subscribe;
                    delete obj.withdraw;
                    delete obj.publish;
                    delete obj.ping;
                    delete obj.changePassword;
                    delete obj.updateDevice;
                    delete obj.logout;
                    delete obj.resume;
                    delete obj.login;
                    delete obj.register;
                    delete obj.hello;
                    delete obj.refusal;
                }
                if (obj.reportBatch != null) {
                    delete obj.tellBatch;
                    delete obj.proveContent;
                    delete obj.complain;
                    delete obj.moderate;
                    delete obj.accountStatus;
                    delete obj.deregister;
                    delete obj.revokeDevice;
                    delete obj.listDevices;
                    delete obj.dropContents;
                    delete obj.deleteFiles;
                    delete obj.fileStored;
                    delete obj.offerUpload;
                    delete obj.storeFile;
                    delete obj.collectWants;
                    delete obj.listWants;
                    delete obj.removeWant;
                    delete obj.addWant;
                    delete obj.endTransfer;
                    delete obj.roster;
                    delete obj.countFiles;
                    delete obj.findEntries;
                    delete obj.search;
                    delete obj.getLoad;
                    delete obj.dialBack;
                    delete obj.offerDownload;
                    delete obj.sourceLoad;
                    delete obj.reportSeeds;
                    delete obj.reportContent;
                    delete obj.listSources;
                    delete obj.closeTransfer;
                    delete obj.askDialBack;
                    delete obj.newTicket;
                    delete obj.openDownload;
                    delete obj.listFiles;
                    delete obj.listUsers;
                    delete obj.listChanges;
                    delete obj.subscribe;
                    delete obj.withdraw;
                    delete obj.publish;
                    delete obj.ping;
                    delete obj.changePassword;
                    delete obj.updateDevice;
                    delete obj.logout;
                    delete obj.resume;
                    delete obj.login;
                    delete obj.register;
                    delete obj.hello;
                    delete obj.refusal;
                }
                if (obj.proveContent != null) {
                    delete obj.tellBatch;
                    delete obj.reportBatch;
                    delete obj.complain;
                    delete obj.moderate;
                    delete obj.accountStatus;
                    delete obj.deregister;
                    delete obj.revokeDevice;
                    delete obj.listDevices;
                    delete obj.dropContents;
                    delete obj.deleteFiles;
                    delete obj.fileStored;
                    delete obj.offerUpload;
                    delete obj.storeFile;
                    delete obj.collectWants;
                    delete obj.listWants;
                    delete obj.removeWant;
                    delete obj.addWant;
                    delete obj.endTransfer;
                    delete obj.roster;
                    delete obj.countFiles;
                    delete obj.findEntries;
                    delete obj.search;
                    delete obj.getLoad;
                    delete obj.dialBack;
                    delete obj.offerDownload;
                    delete obj.sourceLoad;
                    delete obj.reportSeeds;
                    delete obj.reportContent;
                    delete obj.listSources;
                    delete obj.closeTransfer;
                    delete obj.askDialBack;
                    delete obj.newTicket;
                    delete obj.openDownload;
                    delete obj.listFiles;
                    delete obj.listUsers;
                    delete obj.listChanges;
                    delete obj.subscribe;
                    delete obj.withdraw;
                    delete obj.publish;
                    delete obj.ping;
                    delete obj.changePassword;
                    delete obj.updateDevice;
                    delete obj.logout;
                    delete obj.resume;
                    delete obj.login;
                    delete obj.register;
                    delete obj.hello;
                    delete obj.refusal;
                }
                if (obj.complain != null) {
                    delete obj.tellBatch;
                    delete obj.reportBatch;
                    delete obj.proveContent;
                    delete obj.moderate;
                    delete obj.accountStatus;
                    delete obj.deregister;
                    delete obj.revokeDevice;
                    delete obj.listDevices;
                    delete obj.dropContents;
                    delete obj.deleteFiles;
                    delete obj.fileStored;
                    delete obj.offerUpload;
                    delete obj.storeFile;
                    delete obj.collectWants;
                    delete obj.listWants;
                    delete obj.removeWant;
                    delete obj.addWant;
                    delete obj.endTransfer;
                    delete obj.roster;
                    delete obj.countFiles;
                    delete obj.findEntries;
                    delete obj.search;
                    delete obj.getLoad;
                    delete obj.dialBack;
                    delete obj.offerDownload;
                    delete obj.sourceLoad;
                    delete obj.reportSeeds;
                    delete obj.reportContent;
                    delete obj.listSources;
                    delete obj.closeTransfer;
                    delete obj.askDialBack;
                    delete obj.newTicket;
                    delete obj.openDownload;
                    delete obj.listFiles;
                    delete obj.listUsers;
                    delete obj.listChanges;
                    delete obj.subscribe;
                    delete obj.withdraw;
                    delete obj.publish;
                    delete obj.ping;
                    delete obj.changePassword;
                    delete obj.updateDevice;
                    delete obj.logout;
                    delete obj.resume;
                    delete obj.login;
                    delete obj.register;
                    delete obj.hello;
                    delete obj.refusal;
                }
                if (obj.moderate != null) {
                    delete obj.tellBatch;
                    delete obj.reportBatch;
                    delete obj.proveContent;
                    delete obj.complain;
                    delete obj.accountStatus;
                    delete obj.deregister;
                    delete obj.revokeDevice;
                    delete obj.listDevices;
                    delete obj.dropContents;
                    delete obj.deleteFiles;
                    delete obj.fileStored;
                    delete obj.offerUpload;
                    delete obj.storeFile;
                    delete obj.collectWants;
                    delete obj.listWants;
                    delete obj.removeWant;
                    delete obj.addWant;
                    delete obj.endTransfer;
                    delete obj.roster;
                    delete obj.countFiles;
                    delete obj.findEntries;
                    delete obj.search;
                    delete obj.getLoad;
                    delete obj.dialBack;
                    delete obj.offerDownload;
                    delete obj.sourceLoad;
                    delete obj.reportSeeds;
                    delete obj.reportContent;
                    delete obj.listSources;
                    delete obj.closeTransfer;
                    delete obj.askDialBack;
                    delete obj.newTicket;
                    delete obj.openDownload;
                    delete obj.listFiles;
                    delete obj.listUsers;
                    delete obj.listChanges;
                    delete obj.subscribe;
                    delete obj.withdraw;
                    delete obj.publish;
                    delete obj.ping;
                    delete obj.changePassword;
                    delete obj.updateDevice;
                    delete obj.logout;
                    delete obj.resume;
                    delete obj.login;
                    delete obj.register;
                    delete obj.hello;
                    delete obj.refusal;
                }
                if (obj.accountStatus != null) {
                    delete obj.tellBatch;
                    delete obj.reportBatch;
                    delete obj.proveContent;
                    delete obj.complain;
                    delete obj.moderate;
                    delete obj.deregister;
                    delete obj.revokeDevice;
                    delete obj.listDevices;
                    delete obj.dropContents;
                    delete obj.deleteFiles;
                    delete obj.fileStored;
                    delete obj.offerUpload;
                    delete obj.storeFile;
                    delete obj.collectWants;
                    delete obj.listWants;
                    delete obj.removeWant;
                    delete obj.addWant;
                    delete obj.endTransfer;
                    delete obj.roster;
                    delete obj.countFiles;
                    delete obj.findEntries;
                    delete obj.search;
                    delete obj.getLoad;
                    delete obj.dialBack;
                    delete obj.offerDownload;
                    delete obj.sourceLoad;
                    delete obj.reportSeeds;
                    delete obj.reportContent;
                    delete obj.listSources;
                    delete obj.closeTransfer;
                    delete obj.askDialBack;
                    delete obj.newTicket;
                    delete obj.openDownload;
                    delete obj.listFiles;
                    delete obj.listUsers;
                    delete obj.listChanges;
                    delete obj.subscribe;
                    delete obj.withdraw;
                    delete obj.publish;
                    delete obj.ping;
                    delete obj.changePassword;
                    delete obj.updateDevice;
                    delete obj.logout;
                    delete obj.resume;
                    delete obj.login;
                    delete obj.register;
                    delete obj.hello;
                    delete obj.refusal;
                }
                if (obj.deregister != null) {
                    delete obj.tellBatch;
                    delete obj.reportBatch;
                    delete obj.proveContent;
                    delete obj.complain;
                    delete obj.moderate;
                    delete obj.accountStatus;
                    delete obj.revokeDevice;
                    delete obj.listDevices;
                    delete obj.dropContents;
                    delete obj.deleteFiles;
                    delete obj.fileStored;
                    delete obj.offerUpload;
                    delete obj.storeFile;
                    delete obj.collectWants;
                    delete obj.listWants;
                    delete obj.removeWant;
                    delete obj.addWant;
                    delete obj.endTransfer;
                    delete obj.roster;
                    delete obj.countFiles;
                    delete obj.findEntries;
                    delete obj.search;
                    delete obj.getLoad;
                    delete obj.dialBack;
                    delete obj.offerDownload;
                    delete obj.sourceLoad;
                    delete obj.reportSeeds;
                    delete obj.reportContent;
                    delete obj.listSources;
                    delete obj.closeTransfer;
                    delete obj.askDialBack;
                    delete obj.newTicket;
                    delete obj.openDownload;
                    delete obj.listFiles;
                    delete obj.listUsers;
                    delete obj.listChanges;
                    delete obj.subscribe;
                    delete obj.withdraw;
                    delete obj.publish;
                    delete obj.ping;
                    delete obj.changePassword;
                    delete obj.updateDevice;
                    delete obj.logout;
                    delete obj.resume;
                    delete obj.login;
                    delete obj.register;
                    delete obj.hello;
                    delete obj.refusal;
                }
                if (obj.revokeDevice != null) {
                    delete obj.tellBatch;
                    delete obj.reportBatch;
                    delete obj.proveContent;
                    delete obj.complain;
                    delete obj.moderate;
                    delete obj.accountStatus;
                    delete obj.deregister;
                    delete obj.listDevices;
                    delete obj.dropContents;
                    delete obj.deleteFiles;
                    delete obj.fileStored;
                    delete obj.offerUpload;
                    delete obj.storeFile;
                    delete obj.collectWants;
                    delete obj.listWants;
                    delete obj.removeWant;
                    delete obj.addWant;
                    delete obj.endTransfer;
                    delete obj.roster;
                    delete obj.countFiles;
                    delete obj.findEntries;
                    delete obj.search;
                    delete obj.getLoad;
                    delete obj.dialBack;
                    delete obj.offerDownload;
                    delete obj.sourceLoad;
                    delete obj.reportSeeds;
                    delete obj.reportContent;
                    delete obj.listSources;
                    delete obj.closeTransfer;
                    delete obj.askDialBack;
                    delete obj.newTicket;
                    delete obj.openDownload;
                    delete obj.listFiles;
                    delete obj.listUsers;
                    delete obj.listChanges;
                    delete obj.subscribe;
                    delete obj.withdraw;
                    delete obj.publish;
                    delete obj.ping;
                    delete obj.changePassword;
                    delete obj.updateDevice;
                    delete obj.logout;
                    delete obj.resume;
                    delete obj.login;
                    delete obj.register;
                    delete obj.hello;
                    delete obj.refusal;
                }
                if (obj.listDevices != null) {
                    delete obj.tellBatch;
                    delete obj.reportBatch;
                    delete obj.proveContent;
                    delete obj.complain;
                    delete obj.moderate;
                    delete obj.accountStatus;
                    delete obj.deregister;
                    delete obj.revokeDevice;
                    delete obj.dropContents;
                    delete obj.deleteFiles;
                    delete obj.fileStored;
                    delete obj.offerUpload;
                    delete obj.storeFile;
                    delete obj.collectWants;
                    delete obj.listWants;
                    delete obj.removeWant;
                    delete obj.addWant;
                    delete obj.endTransfer;
                    delete obj.roster;
                    delete obj.countFiles;
                    delete obj.findEntries;
                    delete obj.search;
                    delete obj.getLoad;
                    delete obj.dialBack;
                    delete obj.offerDownload;
                    delete obj.sourceLoad;
                    delete obj.reportSeeds;
                    delete obj.reportContent;
                    delete obj.listSources;
                    delete obj.closeTransfer;
                    delete obj.askDialBack;
                    delete obj.newTicket;
                    delete obj.openDownload;
                    delete obj.listFiles;
                    delete obj.listUsers;
                    delete obj.listChanges;
                    delete obj.subscribe;
                    delete obj.withdraw;
                    delete obj.publish;
                    delete obj.ping;
                    delete obj.changePassword;
                    delete obj.updateDevice;
                    delete obj.logout;
                    delete obj.resume;
                    delete obj.login;
                    delete obj.register;
                    delete obj.hello;
                    delete obj.refusal;
                }
                if (obj.dropContents != null) {
                    delete obj.tellBatch;
                    delete obj.reportBatch;
                    delete obj.proveContent;
                    delete obj.complain;
                    delete obj.moderate;
                    delete obj.accountStatus;
                    delete obj.deregister;
                    delete obj.revokeDevice;
                    delete obj.listDevices;
                    delete obj.deleteFiles;
                    delete obj.fileStored;
                    delete obj.offerUpload;
                    delete obj.storeFile;
                    delete obj.collectWants;
                    delete obj.listWants;
                    delete obj.removeWant;
                    delete obj.addWant;
                    delete obj.endTransfer;
                    delete obj.roster;
                    delete obj.countFiles;
                    delete obj.findEntries;
                    delete obj.search;
                    delete obj.getLoad;
                    delete obj.dialBack;
                    delete obj.offerDownload;
                    delete obj.sourceLoad;
                    delete obj.reportSeeds;
                    delete obj.reportContent;
                    delete obj.listSources;
                    delete obj.closeTransfer;
                    delete obj.askDialBack;
                    delete obj.newTicket;
                    delete obj.openDownload;
                    delete obj.listFiles;
                    delete obj.listUsers;
                    delete obj.listChanges;
                    delete obj.subscribe;
                    delete obj.withdraw;
                    delete obj.publish;
                    delete obj.ping;
                    delete obj.changePassword;
                    delete obj.updateDevice;
                    delete obj.logout;
                    delete obj.resume;
                    delete obj.login;
                    delete obj.register;
                    delete obj.hello;
                    delete obj.refusal;
                }
                if (obj.deleteFiles != null) {
                    delete obj.tellBatch;
                    delete obj.reportBatch;
                    delete obj.proveContent;
                    delete obj.complain;
                    delete obj.moderate;
                    delete obj.accountStatus;
                    delete obj.deregister;
                    delete obj.revokeDevice;
                    delete obj.listDevices;
                    delete obj.dropContents;
                    delete obj.fileStored;
                    delete obj.offerUpload;
                    delete obj.storeFile;
                    delete obj.collectWants;
                    delete obj.listWants;
                    delete obj.removeWant;
                    delete obj.addWant;
                    delete obj.endTransfer;
                    delete obj.roster;
                    delete obj.countFiles;
                    delete obj.findEntries;
                    delete obj.search;
                    delete obj.getLoad;
                    delete obj.dialBack;
                    delete obj.offerDownload;
                    delete obj.sourceLoad;
                    delete obj.reportSeeds;
                    delete obj.reportContent;
                    delete obj.listSources;
                    delete obj.closeTransfer;
                    delete obj.askDialBack;
                    delete obj.newTicket;
                    delete obj.openDownload;
                    delete obj.listFiles;
                    delete obj.listUsers;
                    delete obj.listChanges;
                    delete obj.subscribe;
                    delete obj.withdraw;
                    delete obj.publish;
                    delete obj.ping;
                    delete obj.changePassword;
                    delete obj.updateDevice;
                    delete obj.logout;
                    delete obj.resume;
                    delete obj.login;
                    delete obj.register;
                    delete obj.hello;
                    delete obj.refusal;
                }
                if (obj.fileStored != null) {
                    delete obj.tellBatch;
                    delete obj.reportBatch;
                    delete obj.proveContent;
                    delete obj.complain;
                    delete obj.moderate;
                    delete obj.accountStatus;
                    delete obj.deregister;
                    delete obj.revokeDevice;
                    delete obj.listDevices;
                    delete obj.dropContents;
                    delete obj.deleteFiles;
                    delete obj.offerUpload;
                    delete obj.storeFile;
                    delete obj.collectWants;
                    delete obj.listWants;
                    delete obj.removeWant;
                    delete obj.addWant;
                    delete obj.endTransfer;
                    delete obj.roster;
                    delete obj.countFiles;
                    delete obj.findEntries;
                    delete obj.search;
                    delete obj.getLoad;
                    delete obj.dialBack;
                    delete obj.offerDownload;
                    delete obj.sourceLoad;
                    delete obj.reportSeeds;
                    delete obj.reportContent;
                    delete obj.listSources;
                    delete obj.closeTransfer;
                    delete obj.askDialBack;
                    delete obj.newTicket;
                    delete obj.openDownload;
                    delete obj.listFiles;
                    delete obj.listUsers;
                    delete obj.listChanges;
                    delete obj.subscribe;
                    delete obj.withdraw;
                    delete obj.publish;
                    delete obj.ping;
                    delete obj.changePassword;
                    delete obj.updateDevice;
                    delete obj.logout;
                    delete obj.resume;
                    delete obj.login;
                    delete obj.register;
                    delete obj.hello;
                    delete obj.refusal;
                }
                if (obj.offerUpload != null) {
                    delete obj.tellBatch;
                    delete obj.reportBatch;
                    delete obj.proveContent;
                    delete obj.complain;
                    delete obj.moderate;
                    delete obj.accountStatus;
                    delete obj.deregister;
                    delete obj.revokeDevice;
                    delete obj.listDevices;
                    delete obj.dropContents;
                    delete obj.deleteFiles;
                    delete obj.fileStored;
                    delete obj.storeFile;
                    delete obj.collectWants;
                    delete obj.listWants;
                    delete obj.removeWant;
                    delete obj.addWant;
                    delete obj.endTransfer;
                    delete obj.roster;
                    delete obj.countFiles;
                    delete obj.findEntries;
                    delete obj.search;
                    delete obj.getLoad;
                    delete obj.dialBack;
                    delete obj.offerDownload;
                    delete obj.sourceLoad;
                    delete obj.reportSeeds;
                    delete obj.reportContent;
                    delete obj.listSources;
                    delete obj.closeTransfer;
                    delete obj.askDialBack;
                    delete obj.newTicket;
                    delete obj.openDownload;
                    delete obj.listFiles;
                    delete obj.listUsers;
                    delete obj.listChanges;
                    delete obj.subscribe;
                    delete obj.withdraw;
                    delete obj.publish;
                    delete obj.ping;
                    delete obj.changePassword;
                    delete obj.updateDevice;
                    delete obj.logout;
                    delete obj.resume;
                    delete obj.login;
                    delete obj.register;
                    delete obj.hello;
                    delete obj.refusal;
                }
                if (obj.storeFile != null) {
                    delete obj.tellBatch;
                    delete obj.reportBatch;
                    delete obj.proveContent;
                    delete obj.complain;
                    delete obj.moderate;
                    delete obj.accountStatus;
                    delete obj.deregister;
                    delete obj.revokeDevice;
                    delete obj.listDevices;
                    delete obj.dropContents;
                    delete obj.deleteFiles;
                    delete obj.fileStored;
                    delete obj.offerUpload;
                    delete obj.collectWants;
                    delete obj.listWants;
                    delete obj.removeWant;
                    delete obj.addWant;
                    delete obj.endTransfer;
                    delete obj.roster;
                    delete obj.countFiles;
                    delete obj.findEntries;
                    delete obj.search;
                    delete obj.getLoad;
                    delete obj.dialBack;
                    delete obj.offerDownload;
                    delete obj.sourceLoad;
                    delete obj.reportSeeds;
                    delete obj.reportContent;
                    delete obj.listSources;
                    delete obj.closeTransfer;
                    delete obj.askDialBack;
                    delete obj.newTicket;
                    delete obj.openDownload;
                    delete obj.listFiles;
                    delete obj.listUsers;
                    delete obj.listChanges;
                    delete obj.subscribe;
                    delete obj.withdraw;
                    delete obj.publish;
                    delete obj.ping;
                    delete obj.changePassword;
                    delete obj.updateDevice;
                    delete obj.logout;
                    delete obj.resume;
                    delete obj.login;
                    delete obj.register;
                    delete obj.hello;
                    delete obj.refusal;
                }
                if (obj.collectWants != null) {
                    delete obj.tellBatch;
                    delete obj.reportBatch;
                    delete obj.proveContent;
                    delete obj.complain;
                    delete obj.moderate;
                    delete obj.accountStatus;
                    delete obj.deregister;
                    delete obj.revokeDevice;
                    delete obj.listDevices;
                    delete obj.dropContents;
                    delete obj.deleteFiles;
                    delete obj.fileStored;
                    delete obj.offerUpload;
                    delete obj.storeFile;
                    delete obj.listWants;
                    delete obj.removeWant;
                    delete obj.addWant;
                    delete obj.endTransfer;
                    delete obj.roster;
                    delete obj.countFiles;
                    delete obj.findEntries;
                    delete obj.search;
                    delete obj.getLoad;
                    delete obj.dialBack;
                    delete obj.offerDownload;
                    delete obj.sourceLoad;
                    delete obj.reportSeeds;
                    delete obj.reportContent;
                    delete obj.listSources;
                    delete obj.closeTransfer;
                    delete obj.askDialBack;
                    delete obj.newTicket;
                    delete obj.openDownload;
                    delete obj.listFiles;
                    delete obj.listUsers;
                    delete obj.listChanges;
                    delete obj.subscribe;
                    delete obj.withdraw;
                    delete obj.publish;
                    delete obj.ping;
                    delete obj.changePassword;
                    delete obj.updateDevice;
                    delete obj.logout;
                    delete obj.resume;
                    delete obj.login;
                    delete obj.register;
                    delete obj.hello;
                    delete obj.refusal;
                }
                if (obj.listWants != null) {
                    delete obj.tellBatch;
                    delete obj.reportBatch;
                    delete obj.proveContent;
                    delete obj.complain;
                    delete obj.moderate;
                    delete obj.accountStatus;
                    delete obj.deregister;
                    delete obj.revokeDevice;
                    delete obj.listDevices;
                    delete obj.dropContents;
                    delete obj.deleteFiles;
                    delete obj.fileStored;
                    delete obj.offerUpload;
                    delete obj.storeFile;
                    delete obj.collectWants;
                    delete obj.removeWant;
                    delete obj.addWant;
                    delete obj.endTransfer;
                    delete obj.roster;
                    delete obj.countFiles;
                    delete obj.findEntries;
                    delete obj.search;
                    delete obj.getLoad;
                    delete obj.dialBack;
                    delete obj.offerDownload;
                    delete obj.sourceLoad;
                    delete obj.reportSeeds;
                    delete obj.reportContent;
                    delete obj.listSources;
                    delete obj.closeTransfer;
                    delete obj.askDialBack;
                    delete obj.newTicket;
                    delete obj.openDownload;
                    delete obj.listFiles;
                    delete obj.listUsers;
                    delete obj.listChanges;
                    delete obj.subscribe;
                    delete obj.withdraw;
                    delete obj.publish;
                    delete obj.ping;
                    delete obj.changePassword;
                    delete obj.updateDevice;
                    delete obj.logout;
                    delete obj.resume;
                    delete obj.login;
                    delete obj.register;
                    delete obj.hello;
                    delete obj.refusal;
                }
                if (obj.removeWant != null) {
                    delete obj.tellBatch;
                    delete obj.reportBatch;
                    delete obj.proveContent;
                    delete obj.complain;
                    delete obj.moderate;
                    delete obj.accountStatus;
                    delete obj.deregister;
                    delete obj.revokeDevice;
                    delete obj.listDevices;
                    delete obj.dropContents;
                    delete obj.deleteFiles;
                    delete obj.fileStored;
                    delete obj.offerUpload;
                    delete obj.storeFile;
                    delete obj.collectWants;
                    delete obj.listWants;
                    delete obj.addWant;
                    delete obj.endTransfer;
                    delete obj.roster;
                    delete obj.countFiles;
                    delete obj.findEntries;
                    delete obj.search;
                    delete obj.getLoad;
                    delete obj.dialBack;
                    delete obj.offerDownload;
                    delete obj.sourceLoad;
                    delete obj.reportSeeds;
                    delete obj.reportContent;
                    delete obj.listSources;
                    delete obj.closeTransfer;
                    delete obj.askDialBack;
                    delete obj.newTicket;
                    delete obj.openDownload;
                    delete obj.listFiles;
                    delete obj.listUsers;
                    delete obj.listChanges;
                    delete obj.subscribe;
                    delete obj.withdraw;
                    delete obj.publish;
                    delete obj.ping;
                    delete obj.changePassword;
                    delete obj.updateDevice;
                    delete obj.logout;
                    delete obj.resume;
                    delete obj.login;
                    delete obj.register;
                    delete obj.hello;
                    delete obj.refusal;
                }
                if (obj.addWant != null) {
                    delete obj.tellBatch;
                    delete obj.reportBatch;
                    delete obj.proveContent;
                    delete obj.complain;
                    delete obj.moderate;
                    delete obj.accountStatus;
                    delete obj.deregister;
                    delete obj.revokeDevice;
                    delete obj.listDevices;
                    delete obj.dropContents;
                    delete obj.deleteFiles;
                    delete obj.fileStored;
                    delete obj.offerUpload;
                    delete obj.storeFile;
                    delete obj.collectWants;
                    delete obj.listWants;
                    delete obj.removeWant;
                    delete obj.endTransfer;
                    delete obj.roster;
                    delete obj.countFiles;
                    delete obj.findEntries;
                    delete obj.search;
                    delete obj.getLoad;
                    delete obj.dialBack;
                    delete obj.offerDownload;
                    delete obj.sourceLoad;
                    delete obj.reportSeeds;
                    delete obj.reportContent;
                    delete obj.listSources;
                    delete obj.closeTransfer;
                    delete obj.askDialBack;
                    delete obj.newTicket;
                    delete obj.openDownload;
                    delete obj.listFiles;
                    delete obj.listUsers;
                    delete obj.listChanges;
                    delete obj.subscribe;
                    delete obj.withdraw;
                    delete obj.publish;
                    delete obj.ping;
                    delete obj.changePassword;
                    delete obj.updateDevice;
                    delete obj.logout;
                    delete obj.resume;
                    delete obj.login;
                    delete obj.register;
                    delete obj.hello;
                    delete obj.refusal;
                }
                if (obj.endTransfer != null) {
                    delete obj.tellBatch;
                    delete obj.reportBatch;
                    delete obj.proveContent;
                    delete obj.complain;
                    delete obj.moderate;
                    delete obj.accountStatus;
                    delete obj.deregister;
                    delete obj.revokeDevice;
                    delete obj.listDevices;
                    delete obj.dropContents;
                    delete obj.deleteFiles;
                    delete obj.fileStored;
                    delete obj.offerUpload;
                    delete obj.storeFile;
                    delete obj.collectWants;
                    delete obj.listWants;
                    delete obj.removeWant;
                    delete obj.addWant;
                    delete obj.roster;
                    delete obj.countFiles;
                    delete obj.findEntries;
                    delete obj.search;
                    delete obj.getLoad;
                    delete obj.dialBack;
                    delete obj.offerDownload;
                    delete obj.sourceLoad;
                    delete obj.reportSeeds;
                    delete obj.reportContent;
                    delete obj.listSources;
                    delete obj.closeTransfer;
                    delete obj.askDialBack;
                    delete obj.newTicket;
                    delete obj.openDownload;
                    delete obj.listFiles;
                    delete obj.listUsers;
                    delete obj.listChanges;
                    delete obj.subscribe;
                    delete obj.withdraw;
                    delete obj.publish;
                    delete obj.ping;
                    delete obj.changePassword;
                    delete obj.updateDevice;
                    delete obj.logout;
                    delete obj.resume;
                    delete obj.login;
                    delete obj.register;
                    delete obj.hello;
                    delete obj.refusal;
                }
                if (obj.roster != null) {
                    delete obj.tellBatch;
                    delete obj.reportBatch;
                    delete obj.proveContent;
                    delete obj.complain;
                    delete obj.moderate;
                    delete obj.accountStatus;
                    delete obj.deregister;
                    delete obj.revokeDevice;
                    delete obj.listDevices;
                    delete obj.dropContents;
                    delete obj.deleteFiles;
                    delete obj.fileStored;
                    delete obj.offerUpload;
                    delete obj.storeFile;
                    delete obj.collectWants;
                    delete obj.listWants;
                    delete obj.removeWant;
                    delete obj.addWant;
                    delete obj.endTransfer;
                    delete obj.countFiles;
                    delete obj.findEntries;
                    delete obj.search;
                    delete obj.getLoad;
                    delete obj.dialBack;
                    delete obj.offerDownload;
                    delete obj.sourceLoad;
                    delete obj.reportSeeds;
                    delete obj.reportContent;
                    delete obj.listSources;
                    delete obj.closeTransfer;
                    delete obj.askDialBack;
                    delete obj.newTicket;
                    delete obj.openDownload;
                    delete obj.listFiles;
                    delete obj.listUsers;
                    delete obj.listChanges;
                    delete obj.subscribe;
                    delete obj.withdraw;
                    delete obj.publish;
                    delete obj.ping;
                    delete obj.changePassword;
                    delete obj.updateDevice;
                    delete obj.logout;
                    delete obj.resume;
                    delete obj.login;
                    delete obj.register;
                    delete obj.hello;
                    delete obj.refusal;
                }
                if (obj.countFiles != null) {
                    delete obj.tellBatch;
                    delete obj.reportBatch;
                    delete obj.proveContent;
                    delete obj.complain;
                    delete obj.moderate;
                    delete obj.accountStatus;
                    delete obj.deregister;
                    delete obj.revokeDevice;
                    delete obj.listDevices;
                    delete obj.dropContents;
                    delete obj.deleteFiles;
                    delete obj.fileStored;
                    delete obj.offerUpload;
                    delete obj.storeFile;
                    delete obj.collectWants;
                    delete obj.listWants;
                    delete obj.removeWant;
                    delete obj.addWant;
                    delete obj.endTransfer;
                    delete obj.roster;
                    delete obj.findEntries;
                    delete obj.search;
                    delete obj.getLoad;
                    delete obj.dialBack;
                    delete obj.offerDownload;
                    delete obj.sourceLoad;
                    delete obj.reportSeeds;
                    delete obj.reportContent;
                    delete obj.listSources;
                    delete obj.closeTransfer;
                    delete obj.askDialBack;
                    delete obj.newTicket;
                    delete obj.openDownload;
                    delete obj.listFiles;
                    delete obj.listUsers;
                    delete obj.listChanges;
                    delete obj.subscribe;
                    delete obj.withdraw;
                    delete obj.publish;
                    delete obj.ping;
                    delete obj.changePassword;
                    delete obj.updateDevice;
                    delete obj.logout;
                    delete obj.resume;
                    delete obj.login;
                    delete obj.register;
                    delete obj.hello;
                    delete obj.refusal;
                }
                if (obj.findEntries != null) {
                    delete obj.tellBatch;
                    delete obj.reportBatch;
                    delete obj.proveContent;
                    delete obj.complain;
                    delete obj.moderate;
                    delete obj.accountStatus;
                    delete obj.deregister;
                    delete obj.revokeDevice;
                    delete obj.listDevices;
                    delete obj.dropContents;
                    delete obj.deleteFiles;
                    delete obj.fileStored;
                    delete obj.offerUpload;
                    delete obj.storeFile;
                    delete obj.collectWants;
                    delete obj.listWants;
                    delete obj.removeWant;
                    delete obj.addWant;
                    delete obj.endTransfer;
                    delete obj.roster;
                    delete obj.countFiles;
                    delete obj.search;
                    delete obj.getLoad;
                    delete obj.dialBack;
                    delete obj.offerDownload;
                    delete obj.sourceLoad;
                    delete obj.reportSeeds;
                    delete obj.reportContent;
                    delete obj.listSources;
                    delete obj.closeTransfer;
                    delete obj.askDialBack;
                    delete obj.newTicket;
                    delete obj.openDownload;
                    delete obj.listFiles;
                    delete obj.listUsers;
                    delete obj.listChanges;
                    delete obj.subscribe;
                    delete obj.withdraw;
                    delete obj.publish;
                    delete obj.ping;
                    delete obj.changePassword;
                    delete obj.updateDevice;
                    delete obj.logout;
                    delete obj.resume;
                    delete obj.login;
                    delete obj.register;
                    delete obj.hello;
                    delete obj.refusal;
                }
                if (obj.search != null) {
                    delete obj.tellBatch;
                    delete obj.reportBatch;
                    delete obj.proveContent;
                    delete obj.complain;
                    delete obj.moderate;
                    delete obj.accountStatus;
                    delete obj.deregister;
                    delete obj.revokeDevice;
                    delete obj.listDevices;
                    delete obj.dropContents;
                    delete obj.deleteFiles;
                    delete obj.fileStored;
                    delete obj.offerUpload;
                    delete obj.storeFile;
                    delete obj.collectWants;
                    delete obj.listWants;
                    delete obj.removeWant;
                    delete obj.addWant;
                    delete obj.endTransfer;
                    delete obj.roster;
                    delete obj.countFiles;
                    delete obj.findEntries;
                    delete obj.getLoad;
                    delete obj.dialBack;
                    delete obj.offerDownload;
                    delete obj.sourceLoad;
                    delete obj.reportSeeds;
                    delete obj.reportContent;
                    delete obj.listSources;
                    delete obj.closeTransfer;
                    delete obj.askDialBack;
                    delete obj.newTicket;
                    delete obj.openDownload;
                    delete obj.listFiles;
                    delete obj.listUsers;
                    delete obj.listChanges;
                    delete obj.subscribe;
                    delete obj.withdraw;
                    delete obj.publish;
                    delete obj.ping;
                    delete obj.changePassword;
                    delete obj.updateDevice;
                    delete obj.logout;
                    delete obj.resume;
                    delete obj.login;
                    delete obj.register;
                    delete obj.hello;
                    delete obj.refusal;
                }
                if (obj.getLoad != null) {
                    delete obj.tellBatch;
                    delete obj.reportBatch;
                    delete obj.proveContent;
                    delete obj.complain;
                    delete obj.moderate;
                    delete obj.accountStatus;
                    delete obj.deregister;
                    delete obj.revokeDevice;
                    delete obj.listDevices;
                    delete obj.dropContents;
                    delete obj.deleteFiles;
                    delete obj.fileStored;
                    delete obj.offerUpload;
                    delete obj.storeFile;
                    delete obj.collectWants;
                    delete obj.listWants;
                    delete obj.removeWant;
                    delete obj.addWant;
                    delete obj.endTransfer;
                    delete obj.roster;
                    delete obj.countFiles;
                    delete obj.findEntries;
                    delete obj.search;
                    delete obj.dialBack;
                    delete obj.offerDownload;
                    delete obj.sourceLoad;
                    delete obj.reportSeeds;
                    delete obj.reportContent;
                    delete obj.listSources;
                    delete obj.closeTransfer;
                    delete obj.askDialBack;
                    delete obj.newTicket;
                    delete obj.openDownload;
                    delete obj.listFiles;
                    delete obj.listUsers;
                    delete obj.listChanges;
                    delete obj.subscribe;
                    delete obj.withdraw;
                    delete obj.publish;
                    delete obj.ping;
                    delete obj.changePassword;
                    delete obj.updateDevice;
                    delete obj.logout;
                    delete obj.resume;
                    delete obj.login;
                    delete obj.register;
                    delete obj.hello;
                    delete obj.refusal;
                }
                if (obj.dialBack != null) {
                    delete obj.tellBatch;
                    delete obj.reportBatch;
                    delete obj.proveContent;
                    delete obj.complain;
                    delete obj.moderate;
                    delete obj.accountStatus;
                    delete obj.deregister;
                    delete obj.revokeDevice;
                    delete obj.listDevices;
                    delete obj.dropContents;
                    delete obj.deleteFiles;
                    delete obj.fileStored;
                    delete obj.offerUpload;
                    delete obj.storeFile;
                    delete obj.collectWants;
                    delete obj.listWants;
                    delete obj.removeWant;
                    delete obj.addWant;
                    delete obj.endTransfer;
                    delete obj.roster;
                    delete obj.countFiles;
                    delete obj.findEntries;
                    delete obj.search;
                    delete obj.getLoad;
                    delete obj.offerDownload;
                    delete obj.sourceLoad;
                    delete obj.reportSeeds;
                    delete obj.reportContent;
                    delete obj.listSources;
                    delete obj.closeTransfer;
                    delete obj.askDialBack;
                    delete obj.newTicket;
                    delete obj.openDownload;
                    delete obj.listFiles;
                    delete obj.listUsers;
                    delete obj.listChanges;
                    delete obj.subscribe;
                    delete obj.withdraw;
                    delete obj.publish;
                    delete obj.ping;
                    delete obj.changePassword;
                    delete obj.updateDevice;
                    delete obj.logout;
                    delete obj.resume;
                    delete obj.login;
                    delete obj.register;
                    delete obj.hello;
                    delete obj.refusal;
                }
                if (obj.offerDownload != null) {
                    delete obj.tellBatch;
                    delete obj.reportBatch;
                    delete obj.proveContent;
                    delete obj.complain;
                    delete obj.moderate;
                    delete obj.accountStatus;
                    delete obj.deregister;
                    delete obj.revokeDevice;
                    delete obj.listDevices;
                    delete obj.dropContents;
                    delete obj.deleteFiles;
                    delete obj.fileStored;
                    delete obj.offerUpload;
                    delete obj.storeFile;
                    delete obj.collectWants;
                    delete obj.listWants;
                    delete obj.removeWant;
                    delete obj.addWant;
                    delete obj.endTransfer;
                    delete obj.roster;
                    delete obj.countFiles;
                    delete obj.findEntries;
                    delete obj.search;
                    delete obj.getLoad;
                    delete obj.dialBack;
                    delete obj.sourceLoad;
                    delete obj.reportSeeds;
                    delete obj.reportContent;
                    delete obj.listSources;
                    delete obj.closeTransfer;
                    delete obj.askDialBack;
                    delete obj.newTicket;
                    delete obj.openDownload;
                    delete obj.listFiles;
                    delete obj.listUsers;
                    delete obj.listChanges;
                    delete obj.subscribe;
                    delete obj.withdraw;
                    delete obj.publish;
                    delete obj.ping;
                    delete obj.changePassword;
                    delete obj.updateDevice;
                    delete obj.logout;
                    delete obj.resume;
                    delete obj.login;
                    delete obj.register;
                    delete obj.hello;
                    delete obj.refusal;
                }
                if (obj.sourceLoad != null) {
                    delete obj.tellBatch;
                    delete obj.reportBatch;
                    delete obj.proveContent;
                    delete obj.complain;
                    delete obj.moderate;
                    delete obj.accountStatus;
                    delete obj.deregister;
                    delete obj.revokeDevice;
                    delete obj.listDevices;
                    delete obj.dropContents;
                    delete obj.deleteFiles;
                    delete obj.fileStored;
                    delete obj.offerUpload;
                    delete obj.storeFile;
                    delete obj.collectWants;
                    delete obj.listWants;
                    delete obj.removeWant;
                    delete obj.addWant;
                    delete obj.endTransfer;
                    delete obj.roster;
                    delete obj.countFiles;
                    delete obj.findEntries;
                    delete obj.search;
                    delete obj.getLoad;
                    delete obj.dialBack;
                    delete obj.offerDownload;
                    delete obj.reportSeeds;
                    delete obj.reportContent;
                    delete obj.listSources;
                    delete obj.closeTransfer;
                    delete obj.askDialBack;
                    delete obj.newTicket;
                    delete obj.openDownload;
                    delete obj.listFiles;
                    delete obj.listUsers;
                    delete obj.listChanges;
                    delete obj.subscribe;
                    delete obj.withdraw;
                    delete obj.publish;
                    delete obj.ping;
                    delete obj.changePassword;
                    delete obj.updateDevice;
                    delete obj.logout;
                    delete obj.resume;
                    delete obj.login;
                    delete obj.register;
                    delete obj.hello;
                    delete obj.refusal;
                }
                if (obj.reportSeeds != null) {
                    delete obj.tellBatch;
                    delete obj.reportBatch;
                    delete obj.proveContent;
                    delete obj.complain;
                    delete obj.moderate;
                    delete obj.accountStatus;
                    delete obj.deregister;
                    delete obj.revokeDevice;
                    delete obj.listDevices;
                    delete obj.dropContents;
                    delete obj.deleteFiles;
                    delete obj.fileStored;
                    delete obj.offerUpload;
                    delete obj.storeFile;
                    delete obj.collectWants;
                    delete obj.listWants;
                    delete obj.removeWant;
                    delete obj.addWant;
                    delete obj.endTransfer;
                    delete obj.roster;
                    delete obj.countFiles;
                    delete obj.findEntries;
                    delete obj.search;
                    delete obj.getLoad;
                    delete obj.dialBack;
                    delete obj.offerDownload;
                    delete obj.sourceLoad;
                    delete obj.reportContent;
                    delete obj.listSources;
                    delete obj.closeTransfer;
                    delete obj.askDialBack;
                    delete obj.newTicket;
                    delete obj.openDownload;
                    delete obj.listFiles;
                    delete obj.listUsers;
                    delete obj.listChanges;
                    delete obj.subscribe;
                    delete obj.withdraw;
                    delete obj.publish;
                    delete obj.ping;
                    delete obj.changePassword;
                    delete obj.updateDevice;
                    delete obj.logout;
                    delete obj.resume;
                    delete obj.login;
                    delete obj.register;
                    delete obj.hello;
                    delete obj.refusal;
                }
                if (obj.reportContent != null) {
                    delete obj.tellBatch;
                    delete obj.reportBatch;
                    delete obj.proveContent;
                    delete obj.complain;
                    delete obj.moderate;
                    delete obj.accountStatus;
                    delete obj.deregister;
                    delete obj.revokeDevice;
                    delete obj.listDevices;
                    delete obj.dropContents;
                    delete obj.deleteFiles;
                    delete obj.fileStored;
                    delete obj.offerUpload;
                    delete obj.storeFile;
                    delete obj.collectWants;
                    delete obj.listWants;
                    delete obj.removeWant;
                    delete obj.addWant;
                    delete obj.endTransfer;
                    delete obj.roster;
                    delete obj.countFiles;
                    delete obj.findEntries;
                    delete obj.search;
                    delete obj.getLoad;
                    delete obj.dialBack;
                    delete obj.offerDownload;
                    delete obj.sourceLoad;
                    delete obj.reportSeeds;
                    delete obj.listSources;
                    delete obj.closeTransfer;
                    delete obj.askDialBack;
                    delete obj.newTicket;
                    delete obj.openDownload;
                    delete obj.listFiles;
                    delete obj.listUsers;
                    delete obj.listChanges;
                    delete obj.subscribe;
                    delete obj.withdraw;
                    delete obj.publish;
                    delete obj.ping;
                    delete obj.changePassword;
                    delete obj.updateDevice;
                    delete obj.logout;
                    delete obj.resume;
                    delete obj.login;
                    delete obj.register;
                    delete obj.hello;
                    delete obj.refusal;
                }
                if (obj.listSources != null) {
                    delete obj.tellBatch;
                    delete obj.reportBatch;
                    delete obj.proveContent;
                    delete obj.complain;
                    delete obj.moderate;
                    delete obj.accountStatus;
                    delete obj.deregister;
                    delete obj.revokeDevice;
                    delete obj.listDevices;
                    delete obj.dropContents;
                    delete obj.deleteFiles;
                    delete obj.fileStored;
                    delete obj.offerUpload;
                    delete obj.storeFile;
                    delete obj.collectWants;
                    delete obj.listWants;
                    delete obj.removeWant;
                    delete obj.addWant;
                    delete obj.endTransfer;
                    delete obj.roster;
                    delete obj.countFiles;
                    delete obj.findEntries;
                    delete obj.search;
                    delete obj.getLoad;
                    delete obj.dialBack;
                    delete obj.offerDownload;
                    delete obj.sourceLoad;
                    delete obj.reportSeeds;
                    delete obj.reportContent;
                    delete obj.closeTransfer;
                    delete obj.askDialBack;
                    delete obj.newTicket;
                    delete obj.openDownload;
                    delete obj.listFiles;
                    delete obj.listUsers;
                    delete obj.listChanges;
                    delete obj.subscribe;
                    delete obj.withdraw;
                    delete obj.publish;
                    delete obj.ping;
                    delete obj.changePassword;
                    delete obj.updateDevice;
                    delete obj.logout;
                    delete obj.resume;
                    delete obj.login;
                    delete obj.register;
                    delete obj.hello;
                    delete obj.refusal;
                }
                if (obj.closeTransfer != null) {
                    delete obj.tellBatch;
                    delete obj.reportBatch;
                    delete obj.proveContent;
                    delete obj.complain;
                    delete obj.moderate;
                    delete obj.accountStatus;
                    delete obj.deregister;
                    delete obj.revokeDevice;
                    delete obj.listDevices;
                    delete obj.dropContents;
                    delete obj.deleteFiles;
                    delete obj.fileStored;
                    delete obj.offerUpload;
                    delete obj.storeFile;
                    delete obj.collectWants;
                    delete obj.listWants;
                    delete obj.removeWant;
                    delete obj.addWant;
                    delete obj.endTransfer;
                    delete obj.roster;
                    delete obj.countFiles;
                    delete obj.findEntries;
                    delete obj.search;
                    delete obj.getLoad;
                    delete obj.dialBack;
                    delete obj.offerDownload;
                    delete obj.sourceLoad;
                    delete obj.reportSeeds;
                    delete obj.reportContent;
                    delete obj.listSources;
                    delete obj.askDialBack;
                    delete obj.newTicket;
                    delete obj.openDownload;
                    delete obj.listFiles;
                    delete obj.listUsers;
                    delete obj.listChanges;
                    delete obj.subscribe;
                    delete obj.withdraw;
                    delete obj.publish;
                    delete obj.ping;
                    delete obj.changePassword;
                    delete obj.updateDevice;
                    delete obj.logout;
                    delete obj.resume;
                    delete obj.login;
                    delete obj.register;
                    delete obj.hello;
                    delete obj.refusal;
                }
                if (obj.askDialBack != null) {
                    delete obj.tellBatch;
                    delete obj.reportBatch;
                    delete obj.proveContent;
                    delete obj.complain;
                    delete obj.moderate;
                    delete obj.accountStatus;
                    delete obj.deregister;
                    delete obj.revokeDevice;
                    delete obj.listDevices;
                    delete obj.dropContents;
                    delete obj.deleteFiles;
                    delete obj.fileStored;
                    delete obj.offerUpload;
                    delete obj.storeFile;
                    delete obj.collectWants;
                    delete obj.listWants;
                    delete obj.removeWant;
                    delete obj.addWant;
                    delete obj.endTransfer;
                    delete obj.roster;
                    delete obj.countFiles;
                    delete obj.findEntries;
                    delete obj.search;
                    delete obj.getLoad;
                    delete obj.dialBack;
                    delete obj.offerDownload;
                    delete obj.sourceLoad;
                    delete obj.reportSeeds;
                    delete obj.reportContent;
                    delete obj.listSources;
                    delete obj.closeTransfer;
                    delete obj.newTicket;
                    delete obj.openDownload;
                    delete obj.listFiles;
                    delete obj.listUsers;
                    delete obj.listChanges;
                    delete obj.subscribe;
                    delete obj.withdraw;
                    delete obj.publish;
                    delete obj.ping;
                    delete obj.changePassword;
                    delete obj.updateDevice;
                    delete obj.logout;
                    delete obj.resume;
                    delete obj.login;
                    delete obj.register;
                    delete obj.hello;
                    delete obj.refusal;
                }
                if (obj.newTicket != null) {
                    delete obj.tellBatch;
                    delete obj.reportBatch;
                    delete obj.proveContent;
                    delete obj.complain;
                    delete obj.moderate;
                    delete obj.accountStatus;
                    delete obj.deregister;
                    delete obj.revokeDevice;
                    delete obj.listDevices;
                    delete obj.dropContents;
                    delete obj.deleteFiles;
                    delete obj.fileStored;
                    delete obj.offerUpload;
                    delete obj.storeFile;
                    delete obj.collectWants;
                    delete obj.listWants;
                    delete obj.removeWant;
                    delete obj.addWant;
                    delete obj.endTransfer;
                    delete obj.roster;
                    delete obj.countFiles;
                    delete obj.findEntries;
                    delete obj.search;
                    delete obj.getLoad;
                    delete obj.dialBack;
                    delete obj.offerDownload;
                    delete obj.sourceLoad;
                    delete obj.reportSeeds;
                    delete obj.reportContent;
                    delete obj.listSources;
                    delete obj.closeTransfer;
                    delete obj.askDialBack;
                    delete obj.openDownload;
                    delete obj.listFiles;
                    delete obj.listUsers;
                    delete obj.listChanges;
                    delete obj.subscribe;
                    delete obj.withdraw;
                    delete obj.publish;
                    delete obj.ping;
                    delete obj.changePassword;
                    delete obj.updateDevice;
                    delete obj.logout;
                    delete obj.resume;
                    delete obj.login;
                    delete obj.register;
                    delete obj.hello;
                    delete obj.refusal;
                }
                if (obj.openDownload != null) {
                    delete obj.tellBatch;
                    delete obj.reportBatch;
                    delete obj.proveContent;
                    delete obj.complain;
                    delete obj.moderate;
                    delete obj.accountStatus;
                    delete obj.deregister;
                    delete obj.revokeDevice;
                    delete obj.listDevices;
                    delete obj.dropContents;
                    delete obj.deleteFiles;
                    delete obj.fileStored;
                    delete obj.offerUpload;
                    delete obj.storeFile;
                    delete obj.collectWants;
                    delete obj.listWants;
                    delete obj.removeWant;
                    delete obj.addWant;
                    delete obj.endTransfer;
                    delete obj.roster;
                    delete obj.countFiles;
                    delete obj.findEntries;
                    delete obj.search;
                    delete obj.getLoad;
                    delete obj.dialBack;
                    delete obj.offerDownload;
                    delete obj.sourceLoad;
                    delete obj.reportSeeds;
                    delete obj.reportContent;
                    delete obj.listSources;
                    delete obj.closeTransfer;
                    delete obj.askDialBack;
                    delete obj.newTicket;
                    delete obj.listFiles;
                    delete obj.listUsers;
                    delete obj.listChanges;
                    delete obj.subscribe;
                    delete obj.withdraw;
                    delete obj.publish;
                    delete obj.ping;
                    delete obj.changePassword;
                    delete obj.updateDevice;
                    delete obj.logout;
                    delete obj.resume;
                    delete obj.login;
                    delete obj.register;
                    delete obj.hello;
                    delete obj.refusal;
                }
                if (obj.listFiles != null) {
                    delete obj.tellBatch;
                    delete obj.reportBatch;
                    delete obj.proveContent;
                    delete obj.complain;
                    delete obj.moderate;
                    delete obj.accountStatus;
                    delete obj.deregister;
                    delete obj.revokeDevice;
                    delete obj.listDevices;
                    delete obj.dropContents;
                    delete obj.deleteFiles;
                    delete obj.fileStored;
                    delete obj.offerUpload;
                    delete obj.storeFile;
                    delete obj.collectWants;
                    delete obj.listWants;
                    delete obj.removeWant;
                    delete obj.addWant;
                    delete obj.endTransfer;
                    delete obj.roster;
                    delete obj.countFiles;
                    delete obj.findEntries;
                    delete obj.search;
                    delete obj.getLoad;
                    delete obj.dialBack;
                    delete obj.offerDownload;
                    delete obj.sourceLoad;
                    delete obj.reportSeeds;
                    delete obj.reportContent;
                    delete obj.listSources;
                    delete obj.closeTransfer;
                    delete obj.askDialBack;
                    delete obj.newTicket;
                    delete obj.openDownload;
                    delete obj.listUsers;
                    delete obj.listChanges;
                    delete obj.subscribe;
                    delete obj.withdraw;
                    delete obj.publish;
                    delete obj.ping;
                    delete obj.changePassword;
                    delete obj.updateDevice;
                    delete obj.logout;
                    delete obj.resume;
                    delete obj.login;
                    delete obj.register;
                    delete obj.hello;
                    delete obj.refusal;
                }
                if (obj.listUsers != null) {
                    delete obj.tellBatch;
                    delete obj.reportBatch;
                    delete obj.proveContent;
                    delete obj.complain;
                    delete obj.moderate;
                    delete obj.accountStatus;
                    delete obj.deregister;
                    delete obj.revokeDevice;
                    delete obj.listDevices;
                    delete obj.dropContents;
                    delete obj.deleteFiles;
                    delete obj.fileStored;
                    delete obj.offerUpload;
                    delete obj.storeFile;
                    delete obj.collectWants;
                    delete obj.listWants;
                    delete obj.removeWant;
                    delete obj.addWant;
                    delete obj.endTransfer;
                    delete obj.roster;
                    delete obj.countFiles;
                    delete obj.findEntries;
                    delete obj.search;
                    delete obj.getLoad;
                    delete obj.dialBack;
                    delete obj.offerDownload;
                    delete obj.sourceLoad;
                    delete obj.reportSeeds;
                    delete obj.reportContent;
                    delete obj.listSources;
                    delete obj.closeTransfer;
                    delete obj.askDialBack;
                    delete obj.newTicket;
                    delete obj.openDownload;
                    delete obj.listFiles;
                    delete obj.listChanges;
                    delete obj.subscribe;
                    delete obj.withdraw;
                    delete obj.publish;
                    delete obj.ping;
                    delete obj.changePassword;
                    delete obj.updateDevice;
                    delete obj.logout;
                    delete obj.resume;
                    delete obj.login;
                    delete obj.register;
                    delete obj.hello;
                    delete obj.refusal;
                }
                if (obj.listChanges != null) {
                    delete obj.tellBatch;
                    delete obj.reportBatch;
                    delete obj.proveContent;
                    delete obj.complain;
                    delete obj.moderate;
                    delete obj.accountStatus;
                    delete obj.deregister;
                    delete obj.revokeDevice;
                    delete obj.listDevices;
                    delete obj.dropContents;
                    delete obj.deleteFiles;
                    delete obj.fileStored;
                    delete obj.offerUpload;
                    delete obj.storeFile;
                    delete obj.collectWants;
                    delete obj.listWants;
                    delete obj.removeWant;
                    delete obj.addWant;
                    delete obj.endTransfer;
                    delete obj.roster;
                    delete obj.countFiles;
                    delete obj.findEntries;
                    delete obj.search;
                    delete obj.getLoad;
                    delete obj.dialBack;
                    delete obj.offerDownload;
                    delete obj.sourceLoad;
                    delete obj.reportSeeds;
                    delete obj.reportContent;
                    delete obj.listSources;
                    delete obj.closeTransfer;
                    delete obj.askDialBack;
                    delete obj.newTicket;
                    delete obj.openDownload;
                    delete obj.listFiles;
                    delete obj.listUsers;
                    delete obj.subscribe;
                    delete obj.withdraw;
                    delete obj.publish;
                    delete obj.ping;
                    delete obj.changePassword;
                    delete obj.updateDevice;
                    delete obj.logout;
                    delete obj.resume;
                    delete obj.login;
                    delete obj.register;
                    delete obj.hello;
                    delete obj.refusal;
                }
                if (obj.subscribe != null) {
                    delete obj.tellBatch;
                    delete obj.reportBatch;
                    delete obj.proveContent;
                    delete obj.complain;
                    delete obj.moderate;
                    delete obj.accountStatus;
                    delete obj.deregister;
                    delete obj.revokeDevice;
                    delete obj.listDevices;
                    delete obj.dropContents;
                    delete obj.deleteFiles;
                    delete obj.fileStored;
                    delete obj.offerUpload;
                    delete obj.storeFile;
                    delete obj.collectWants;
                    delete obj.listWants;
                    delete obj.removeWant;
                    delete obj.addWant;
                    delete obj.endTransfer;
                    delete obj.roster;
                    delete obj.countFiles;
                    delete obj.findEntries;
                    delete obj.search;
                    delete obj.getLoad;
                    delete obj.dialBack;
                    delete obj.offerDownload;
                    delete obj.sourceLoad;
                    delete obj.reportSeeds;
                    delete obj.reportContent;
                    delete obj.listSources;
                    delete obj.closeTransfer;
                    delete obj.askDialBack;
                    delete obj.newTicket;
                    delete obj.openDownload;
                    delete obj.listFiles;
                    delete obj.listUsers;
                    delete obj.listChanges;
                    delete obj.withdraw;
                    delete obj.publish;
                    delete obj.ping;
                    delete obj.changePassword;
                    delete obj.updateDevice;
                    delete obj.logout;
                    delete obj.resume;
                    delete obj.login;
                    delete obj.register;
                    delete obj.hello;
                    delete obj.refusal;
                }
                if (obj.withdraw != null) {
                    delete obj.tellBatch;
                    delete obj.reportBatch;
                    delete obj.proveContent;
                    delete obj.complain;
                    delete obj.moderate;
                    delete obj.accountStatus;
                    delete obj.deregister;
                    delete obj.revokeDevice;
                    delete obj.listDevices;
                    delete obj.dropContents;
                    delete obj.deleteFiles;
                    delete obj.fileStored;
                    delete obj.offerUpload;
                    delete obj.storeFile;
                    delete obj.collectWants;
                    delete obj.listWants;
                    delete obj.removeWant;
                    delete obj.addWant;
                    delete obj.endTransfer;
                    delete obj.roster;
                    delete obj.countFiles;
                    delete obj.findEntries;
                    delete obj.search;
                    delete obj.getLoad;
                    delete obj.dialBack;
                    delete obj.offerDownload;
                    delete obj.sourceLoad;
                    delete obj.reportSeeds;
                    delete obj.reportContent;
                    delete obj.listSources;
                    delete obj.closeTransfer;
                    delete obj.askDialBack;
                    delete obj.newTicket;
                    delete obj.openDownload;
                    delete obj.listFiles;
                    delete obj.listUsers;
                    delete obj.listChanges;
                    delete obj.subscribe;
                    delete obj.publish;
                    delete obj.ping;
                    delete obj.changePassword;
                    delete obj.updateDevice;
                    delete obj.logout;
                    delete obj.resume;
                    delete obj.login;
                    delete obj.register;
                    delete obj.hello;
                    delete obj.refusal;
                }
                if (obj.publish != null) {
                    delete obj.tellBatch;
                    delete obj.reportBatch;
                    delete obj.proveContent;
                    delete obj.complain;
                    delete obj.moderate;
                    delete obj.accountStatus;
                    delete obj.deregister;
                    delete obj.revokeDevice;
                    delete obj.listDevices;
                    delete obj.dropContents;
                    delete obj.deleteFiles;
                    delete obj.fileStored;
                    delete obj.offerUpload;
                    delete obj.storeFile;
                    delete obj.collectWants;
                    delete obj.listWants;
                    delete obj.removeWant;
                    delete obj.addWant;
                    delete obj.endTransfer;
                    delete obj.roster;
                    delete obj.countFiles;
                    delete obj.findEntries;
                    delete obj.search;
                    delete obj.getLoad;
                    delete obj.dialBack;
                    delete obj.offerDownload;
                    delete obj.sourceLoad;
                    delete obj.reportSeeds;
                    delete obj.reportContent;
                    delete obj.listSources;
                    delete obj.closeTransfer;
                    delete obj.askDialBack;
                    delete obj.newTicket;
                    delete obj.openDownload;
                    delete obj.listFiles;
                    delete obj.listUsers;
                    delete obj.listChanges;
                    delete obj.subscribe;
                    delete obj.withdraw;
                    delete obj.ping;
                    delete obj.changePassword;
                    delete obj.updateDevice;
                    delete obj.logout;
                    delete obj.resume;
                    delete obj.login;
                    delete obj.register;
                    delete obj.hello;
                    delete obj.refusal;
                }
                if (obj.ping != null) {
                    delete obj.tellBatch;
                    delete obj.reportBatch;
                    delete obj.proveContent;
                    delete obj.complain;
                    delete obj.moderate;
                    delete obj.accountStatus;
                    delete obj.deregister;
                    delete obj.revokeDevice;
                    delete obj.listDevices;
                    delete obj.dropContents;
                    delete obj.deleteFiles;
                    delete obj.fileStored;
                    delete obj.offerUpload;
                    delete obj.storeFile;
                    delete obj.collectWants;
                    delete obj.listWants;
                    delete obj.removeWant;
                    delete obj.addWant;
                    delete obj.endTransfer;
                    delete obj.roster;
                    delete obj.countFiles;
                    delete obj.findEntries;
                    delete obj.search;
                    delete obj.getLoad;
                    delete obj.dialBack;
                    delete obj.offerDownload;
                    delete obj.sourceLoad;
                    delete obj.reportSeeds;
                    delete obj.reportContent;
                    delete obj.listSources;
                    delete obj.closeTransfer;
                    delete obj.askDialBack;
                    delete obj.newTicket;
                    delete obj.openDownload;
                    delete obj.listFiles;
                    delete obj.listUsers;
                    delete obj.listChanges;
                    delete obj.subscribe;
                    delete obj.withdraw;
                    delete obj.publish;
                    delete obj.changePassword;
                    delete obj.updateDevice;
                    delete obj.logout;
                    delete obj.resume;
                    delete obj.login;
                    delete obj.register;
                    delete obj.hello;
                    delete obj.refusal;
                }
                if (obj.changePassword != null) {
                    delete obj.tellBatch;
                    delete obj.reportBatch;
                    delete obj.proveContent;
                    delete obj.complain;
                    delete obj.moderate;
                    delete obj.accountStatus;
                    delete obj.deregister;
                    delete obj.revokeDevice;
                    delete obj.listDevices;
                    delete obj.dropContents;
                    delete obj.deleteFiles;
                    delete obj.fileStored;
                    delete obj.offerUpload;
                    delete obj.storeFile;
                    delete obj.collectWants;
                    delete obj.listWants;
                    delete obj.removeWant;
                    delete obj.addWant;
                    delete obj.endTransfer;
                    delete obj.roster;
                    delete obj.countFiles;
                    delete obj.findEntries;
                    delete obj.search;
                    delete obj.getLoad;
                    delete obj.dialBack;
                    delete obj.offerDownload;
                    delete obj.sourceLoad;
                    delete obj.reportSeeds;
                    delete obj.reportContent;
                    delete obj.listSources;
                    delete obj.closeTransfer;
                    delete obj.askDialBack;
                    delete obj.newTicket;
                    delete obj.openDownload;
                    delete obj.listFiles;
                    delete obj.listUsers;
                    delete obj.listChanges;
                    delete obj.subscribe;
                    delete obj.withdraw;
                    delete obj.publish;
                    delete obj.ping;
                    delete obj.updateDevice;
                    delete obj.logout;
                    delete obj.resume;
                    delete obj.login;
                    delete obj.register;
                    delete obj.hello;
                    delete obj.refusal;
                }
                if (obj.updateDevice != null) {
                    delete obj.tellBatch;
                    delete obj.reportBatch;
                    delete obj.proveContent;
                    delete obj.complain;
                    delete obj.moderate;
                    delete obj.accountStatus;
                    delete obj.deregister;
                    delete obj.revokeDevice;
                    delete obj.listDevices;
                    delete obj.dropContents;
                    delete obj.deleteFiles;
                    delete obj.fileStored;
                    delete obj.offerUpload;
                    delete obj.storeFile;
                    delete obj.collectWants;
                    delete obj.listWants;
                    delete obj.removeWant;
                    delete obj.addWant;
                    delete obj.endTransfer;
                    delete obj.roster;
                    delete obj.countFiles;
                    delete obj.findEntries;
                    delete obj.search;
                    delete obj.getLoad;
                    delete obj.dialBack;
                    delete obj.offerDownload;
                    delete obj.sourceLoad;
                    delete obj.reportSeeds;
                    delete obj.reportContent;
                    delete obj.listSources;
                    delete obj.closeTransfer;
                    delete obj.askDialBack;
                    delete obj.newTicket;
                    delete obj.openDownload;
                    delete obj.listFiles;
                    delete obj.listUsers;
                    delete obj.listChanges;
                    delete obj.subscribe;
                    delete obj.withdraw;
                    delete obj.publish;
                    delete obj.ping;
                    delete obj.changePassword;
                    delete obj.logout;
                    delete obj.resume;
                    delete obj.login;
                    delete obj.register;
                    delete obj.hello;
                    delete obj.refusal;
                }
                if (obj.logout != null) {
                    delete obj.tellBatch;
                    delete obj.reportBatch;
                    delete obj.proveContent;
                    delete obj.complain;
                    delete obj.moderate;
                    delete obj.accountStatus;
                    delete obj.deregister;
                    delete obj.revokeDevice;
                    delete obj.listDevices;
                    delete obj.dropContents;
                    delete obj.deleteFiles;
                    delete obj.fileStored;
                    delete obj.offerUpload;
                    delete obj.storeFile;
                    delete obj.collectWants;
                    delete obj.listWants;
                    delete obj.removeWant;
                    delete obj.addWant;
                    delete obj.endTransfer;
                    delete obj.roster;
                    delete obj.countFiles;
                    delete obj.findEntries;
                    delete obj.search;
                    delete obj.getLoad;
                    delete obj.dialBack;
                    delete obj.offerDownload;
                    delete obj.sourceLoad;
                    delete obj.reportSeeds;
                    delete obj.reportContent;
                    delete obj.listSources;
                    delete obj.closeTransfer;
                    delete obj.askDialBack;
                    delete obj.newTicket;
                    delete obj.openDownload;
                    delete obj.listFiles;
                    delete obj.listUsers;
                    delete obj.listChanges;
                    delete obj.subscribe;
                    delete obj.withdraw;
                    delete obj.publish;
                    delete obj.ping;
                    delete obj.changePassword;
                    delete obj.updateDevice;
                    delete obj.resume;
                    delete obj.login;
                    delete obj.register;
                    delete obj.hello;
                    delete obj.refusal;
                }
                if (obj.resume != null) {
                    delete obj.tellBatch;
                    delete obj.reportBatch;
                    delete obj.proveContent;
                    delete obj.complain;
                    delete obj.moderate;
                    delete obj.accountStatus;
                    delete obj.deregister;
                    delete obj.revokeDevice;
                    delete obj.listDevices;
                    delete obj.dropContents;
                    delete obj.deleteFiles;
                    delete obj.fileStored;
                    delete obj.offerUpload;
                    delete obj.storeFile;
                    delete obj.collectWants;
                    delete obj.listWants;
                    delete obj.removeWant;
                    delete obj.addWant;
                    delete obj.endTransfer;
                    delete obj.roster;
                    delete obj.countFiles;
                    delete obj.findEntries;
                    delete obj.search;
                    delete obj.getLoad;
                    delete obj.dialBack;
                    delete obj.offerDownload;
                    delete obj.sourceLoad;
                    delete obj.reportSeeds;
                    delete obj.reportContent;
                    delete obj.listSources;
                    delete obj.closeTransfer;
                    delete obj.askDialBack;
                    delete obj.newTicket;
                    delete obj.openDownload;
                    delete obj.listFiles;
                    delete obj.listUsers;
                    delete obj.listChanges;
                    delete obj.subscribe;
                    delete obj.withdraw;
                    delete obj.publish;
                    delete obj.ping;
                    delete obj.changePassword;
                    delete obj.updateDevice;
                    delete obj.logout;
                    delete obj.login;
                    delete obj.register;
                    delete obj.hello;
                    delete obj.refusal;
                }
                if (obj.login != null) {
                    delete obj.tellBatch;
                    delete obj.reportBatch;
                    delete obj.proveContent;
                    delete obj.complain;
                    delete obj.moderate;
                    delete obj.accountStatus;
                    delete obj.deregister;
                    delete obj.revokeDevice;
                    delete obj.listDevices;
                    delete obj.dropContents;
                    delete obj.deleteFiles;
                    delete obj.fileStored;
                    delete obj.offerUpload;
                    delete obj.storeFile;
                    delete obj.collectWants;
                    delete obj.listWants;
                    delete obj.removeWant;
                    delete obj.addWant;
                    delete obj.endTransfer;
                    delete obj.roster;
                    delete obj.countFiles;
                    delete obj.findEntries;
                    delete obj.search;
                    delete obj.getLoad;
                    delete obj.dialBack;
                    delete obj.offerDownload;
                    delete obj.sourceLoad;
                    delete obj.reportSeeds;
                    delete obj.reportContent;
                    delete obj.listSources;
                    delete obj.closeTransfer;
                    delete obj.askDialBack;
                    delete obj.newTicket;
                    delete obj.openDownload;
                    delete obj.listFiles;
                    delete obj.listUsers;
                    delete obj.listChanges;
                    delete obj.subscribe;
                    delete obj.withdraw;
                    delete obj.publish;
                    delete obj.ping;
                    delete obj.changePassword;
                    delete obj.updateDevice;
                    delete obj.logout;
                    delete obj.resume;
                    delete obj.register;
                    delete obj.hello;
                    delete obj.refusal;
                }
                if (obj.register != null) {
                    delete obj.tellBatch;
                    delete obj.reportBatch;
                    delete obj.proveContent;
                    delete obj.complain;
                    delete obj.moderate;
                    delete obj.accountStatus;
                    delete obj.deregister;
                    delete obj.revokeDevice;
                    delete obj.listDevices;
                    delete obj.dropContents;
                    delete obj.deleteFiles;
                    delete obj.fileStored;
                    delete obj.offerUpload;
                    delete obj.storeFile;
                    delete obj.collectWants;
                    delete obj.listWants;
                    delete obj.removeWant;
                    delete obj.addWant;
                    delete obj.endTransfer;
                    delete obj.roster;
                    delete obj.countFiles;
                    delete obj.findEntries;
                    delete obj.search;
                    delete obj.getLoad;
                    delete obj.dialBack;
                    delete obj.offerDownload;
                    delete obj.sourceLoad;
                    delete obj.reportSeeds;
                    delete obj.reportContent;
                    delete obj.listSources;
                    delete obj.closeTransfer;
                    delete obj.askDialBack;
                    delete obj.newTicket;
                    delete obj.openDownload;
                    delete obj.listFiles;
                    delete obj.listUsers;
                    delete obj.listChanges;
                    delete obj.subscribe;
                    delete obj.withdraw;
                    delete obj.publish;
                    delete obj.ping;
                    delete obj.changePassword;
                    delete obj.updateDevice;
                    delete obj.logout;
                    delete obj.resume;
                    delete obj.login;
                    delete obj.hello;
                    delete obj.refusal;
                }
                if (obj.hello != null) {
                    delete obj.tellBatch;
                    delete obj.reportBatch;
                    delete obj.proveContent;
                    delete obj.complain;
                    delete obj.moderate;
                    delete obj.accountStatus;
                    delete obj.deregister;
                    delete obj.revokeDevice;
                    delete obj.listDevices;
                    delete obj.dropContents;
                    delete obj.deleteFiles;
                    delete obj.fileStored;
                    delete obj.offerUpload;
                    delete obj.storeFile;
                    delete obj.collectWants;
                    delete obj.listWants;
                    delete obj.removeWant;
                    delete obj.addWant;
                    delete obj.endTransfer;
                    delete obj.roster;
                    delete obj.countFiles;
                    delete obj.findEntries;
                    delete obj.search;
                    delete obj.getLoad;
                    delete obj.dialBack;
                    delete obj.offerDownload;
                    delete obj.sourceLoad;
                    delete obj.reportSeeds;
                    delete obj.reportContent;
                    delete obj.listSources;
                    delete obj.closeTransfer;
                    delete obj.askDialBack;
                    delete obj.newTicket;
                    delete obj.openDownload;
                    delete obj.listFiles;
                    delete obj.listUsers;
                    delete obj.listChanges;
                    delete obj.subscribe;
                    delete obj.withdraw;
                    delete obj.publish;
                    delete obj.ping;
                    delete obj.changePassword;
                    delete obj.updateDevice;
                    delete obj.logout;
                    delete obj.resume;
                    delete obj.login;
                    delete obj.register;
                    delete obj.refusal;
                }
                if (obj.refusal != null) {
                    delete obj.tellBatch;
                    delete obj.reportBatch;
                    delete obj.proveContent;
                    delete obj.complain;
                    delete obj.moderate;
                    delete obj.accountStatus;
                    delete obj.deregister;
                    delete obj.revokeDevice;
                    delete obj.listDevices;
                    delete obj.dropContents;
                    delete obj.deleteFiles;
                    delete obj.fileStored;
                    delete obj.offerUpload;
                    delete obj.storeFile;
                    delete obj.collectWants;
                    delete obj.listWants;
                    delete obj.removeWant;
                    delete obj.addWant;
                    delete obj.endTransfer;
                    delete obj.roster;
                    delete obj.countFiles;
                    delete obj.findEntries;
                    delete obj.search;
                    delete obj.getLoad;
                    delete obj.dialBack;
                    delete obj.offerDownload;
                    delete obj.sourceLoad;
                    delete obj.reportSeeds;
                    delete obj.reportContent;
                    delete obj.listSources;
                    delete obj.closeTransfer;
                    delete obj.askDialBack;
                    delete obj.newTicket;
                    delete obj.openDownload;
                    delete obj.listFiles;
                    delete obj.listUsers;
                    delete obj.listChanges;
                    delete obj.subscribe;
                    delete obj.withdraw;
                    delete obj.publish;
                    delete obj.ping;
                    delete obj.changePassword;
                    delete obj.updateDevice;
                    delete obj.logout;
                    delete obj.resume;
                    delete obj.login;
                    delete obj.register;
                    delete obj.hello;
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            yield {
                                field: `${prefix}.id`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        case 2: {
                            yield* Refusal.codec().stream(reader, reader.uint32(), `${prefix}.refusal`, {
                                limits: opts.limits?.refusal
                            });
                            break;
                        }
                        case 10: {
                            yield* HelloAnswer.codec().stream(reader, reader.uint32(), `${prefix}.hello`, {
                                limits: opts.limits?.hello
                            });
                            break;
                        }
                        case 11: {
                            yield* SignedIn.codec().stream(reader, reader.uint32(), `${prefix}.register`, {
                                limits: opts.limits?.register
                            });
                            break;
                        }
                        case 12: {
                            yield* SignedIn.codec().stream(reader, reader.uint32(), `${prefix}.login`, {
                                limits: opts.limits?.login
                            });
                            break;
                        }
                        case 13: {
                            yield* SignedIn.codec().stream(reader, reader.uint32(), `${prefix}.resume`, {
                                limits: opts.limits?.resume
                            });
                            break;
                        }
                        case 14: {
                            yield* Empty.codec().stream(reader, reader.uint32(), `${prefix}.logout`, {
                                limits: opts.limits?.logout
                            });
                            break;
                        }
                        case 15: {
                            yield* Empty.codec().stream(reader, reader.uint32(), `${prefix}.updateDevice`, {
                                limits: opts.limits?.updateDevice
                            });
                            break;
                        }
                        case 16: {
                            yield* Empty.codec().stream(reader, reader.uint32(), `${prefix}.changePassword`, {
                                limits: opts.limits?.changePassword
                            });
                            break;
                        }
                        case 17: {
                            yield* Empty.codec().stream(reader, reader.uint32(), `${prefix}.ping`, {
                                limits: opts.limits?.ping
                            });
                            break;
                        }
                        case 20: {
                            yield* PublishAnswer.codec().stream(reader, reader.uint32(), `${prefix}.publish`, {
                                limits: opts.limits?.publish
                            });
                            break;
                        }
                        case 21: {
                            yield* WithdrawAnswer.codec().stream(reader, reader.uint32(), `${prefix}.withdraw`, {
                                limits: opts.limits?.withdraw
                            });
                            break;
                        }
                        case 22: {
                            yield* SubscribeAnswer.codec().stream(reader, reader.uint32(), `${prefix}.subscribe`, {
                                limits: opts.limits?.subscribe
                            });
                            break;
                        }
                        case 23: {
                            yield* ChangesPage.codec().stream(reader, reader.uint32(), `${prefix}.listChanges`, {
                                limits: opts.limits?.listChanges
                            });
                            break;
                        }
                        case 24: {
                            yield* UsersPage.codec().stream(reader, reader.uint32(), `${prefix}.listUsers`, {
                                limits: opts.limits?.listUsers
                            });
                            break;
                        }
                        case 25: {
                            yield* FilesPage.codec().stream(reader, reader.uint32(), `${prefix}.listFiles`, {
                                limits: opts.limits?.listFiles
                            });
                            break;
                        }
                        case 30: {
                            yield* OpenDownloadAnswer.codec().stream(reader, reader.uint32(), `${prefix}.openDownload`, {
                                limits: opts.limits?.openDownload
                            });
                            break;
                        }
                        case 31: {
                            yield* NewTicketAnswer.codec().stream(reader, reader.uint32(), `${prefix}.newTicket`, {
                                limits: opts.limits?.newTicket
                            });
                            break;
                        }
                        case 32: {
                            yield* Empty.codec().stream(reader, reader.uint32(), `${prefix}.askDialBack`, {
                                limits: opts.limits?.askDialBack
                            });
                            break;
                        }
                        case 33: {
                            yield* Empty.codec().stream(reader, reader.uint32(), `${prefix}.closeTransfer`, {
                                limits: opts.limits?.closeTransfer
                            });
                            break;
                        }
                        case 34: {
                            yield* SourcesAnswer.codec().stream(reader, reader.uint32(), `${prefix}.listSources`, {
                                limits: opts.limits?.listSources
                            });
                            break;
                        }
                        case 35: {
                            yield* Empty.codec().stream(reader, reader.uint32(), `${prefix}.reportContent`, {
                                limits: opts.limits?.reportContent
                            });
                            break;
                        }
                        case 37: {
                            yield* Empty.codec().stream(reader, reader.uint32(), `${prefix}.reportSeeds`, {
                                limits: opts.limits?.reportSeeds
                            });
                            break;
                        }
                        case 36: {
                            yield* LoadAnswer.codec().stream(reader, reader.uint32(), `${prefix}.sourceLoad`, {
                                limits: opts.limits?.sourceLoad
                            });
                            break;
                        }
                        case 40: {
                            yield* Empty.codec().stream(reader, reader.uint32(), `${prefix}.offerDownload`, {
                                limits: opts.limits?.offerDownload
                            });
                            break;
                        }
                        case 41: {
                            yield* Empty.codec().stream(reader, reader.uint32(), `${prefix}.dialBack`, {
                                limits: opts.limits?.dialBack
                            });
                            break;
                        }
                        case 42: {
                            yield* LoadAnswer.codec().stream(reader, reader.uint32(), `${prefix}.getLoad`, {
                                limits: opts.limits?.getLoad
                            });
                            break;
                        }
                        case 26: {
                            yield* SearchPage.codec().stream(reader, reader.uint32(), `${prefix}.search`, {
                                limits: opts.limits?.search
                            });
                            break;
                        }
                        case 27: {
                            yield* EntriesAnswer.codec().stream(reader, reader.uint32(), `${prefix}.findEntries`, {
                                limits: opts.limits?.findEntries
                            });
                            break;
                        }
                        case 28: {
                            yield* CountsAnswer.codec().stream(reader, reader.uint32(), `${prefix}.countFiles`, {
                                limits: opts.limits?.countFiles
                            });
                            break;
                        }
                        case 29: {
                            yield* RosterAnswer.codec().stream(reader, reader.uint32(), `${prefix}.roster`, {
                                limits: opts.limits?.roster
                            });
                            break;
                        }
                        case 43: {
                            yield* Empty.codec().stream(reader, reader.uint32(), `${prefix}.endTransfer`, {
                                limits: opts.limits?.endTransfer
                            });
                            break;
                        }
                        case 50: {
                            yield* AddWantAnswer.codec().stream(reader, reader.uint32(), `${prefix}.addWant`, {
                                limits: opts.limits?.addWant
                            });
                            break;
                        }
                        case 51: {
                            yield* Empty.codec().stream(reader, reader.uint32(), `${prefix}.removeWant`, {
                                limits: opts.limits?.removeWant
                            });
                            break;
                        }
                        case 52: {
                            yield* WantsAnswer.codec().stream(reader, reader.uint32(), `${prefix}.listWants`, {
                                limits: opts.limits?.listWants
                            });
                            break;
                        }
                        case 53: {
                            yield* WantHits.codec().stream(reader, reader.uint32(), `${prefix}.collectWants`, {
                                limits: opts.limits?.collectWants
                            });
                            break;
                        }
                        case 54: {
                            yield* StoreFileAnswer.codec().stream(reader, reader.uint32(), `${prefix}.storeFile`, {
                                limits: opts.limits?.storeFile
                            });
                            break;
                        }
                        case 55: {
                            yield* Empty.codec().stream(reader, reader.uint32(), `${prefix}.offerUpload`, {
                                limits: opts.limits?.offerUpload
                            });
                            break;
                        }
                        case 56: {
                            yield* Empty.codec().stream(reader, reader.uint32(), `${prefix}.fileStored`, {
                                limits: opts.limits?.fileStored
                            });
                            break;
                        }
                        case 57: {
                            yield* DeleteFilesAnswer.codec().stream(reader, reader.uint32(), `${prefix}.deleteFiles`, {
                                limits: opts.limits?.deleteFiles
                            });
                            break;
                        }
                        case 58: {
                            yield* Empty.codec().stream(reader, reader.uint32(), `${prefix}.dropContents`, {
                                limits: opts.limits?.dropContents
                            });
                            break;
                        }
                        case 60: {
                            yield* OwnDevices.codec().stream(reader, reader.uint32(), `${prefix}.listDevices`, {
                                limits: opts.limits?.listDevices
                            });
                            break;
                        }
                        case 61: {
                            yield* Empty.codec().stream(reader, reader.uint32(), `${prefix}.revokeDevice`, {
                                limits: opts.limits?.revokeDevice
                            });
                            break;
                        }
                        case 62: {
                            yield* Empty.codec().stream(reader, reader.uint32(), `${prefix}.deregister`, {
                                limits: opts.limits?.deregister
                            });
                            break;
                        }
                        case 63: {
                            yield* AccountStatus.codec().stream(reader, reader.uint32(), `${prefix}.accountStatus`, {
                                limits: opts.limits?.accountStatus
                            });
                            break;
                        }
                        case 64: {
                            yield* Empty.codec().stream(reader, reader.uint32(), `${prefix}.moderate`, {
                                limits: opts.limits?.moderate
                            });
                            break;
                        }
                        case 65: {
                            yield* Empty.codec().stream(reader, reader.uint32(), `${prefix}.complain`, {
                                limits: opts.limits?.complain
                            });
                            break;
                        }
                        case 44: {
                            yield* ContentProof.codec().stream(reader, reader.uint32(), `${prefix}.proveContent`, {
                                limits: opts.limits?.proveContent
                            });
                            break;
                        }
                        case 90: {
                            yield* BatchState.codec().stream(reader, reader.uint32(), `${prefix}.reportBatch`, {
                                limits: opts.limits?.reportBatch
                            });
                            break;
                        }
                        case 91: {
                            yield* Empty.codec().stream(reader, reader.uint32(), `${prefix}.tellBatch`, {
                                limits: opts.limits?.tellBatch
                            });
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
            });
        }
        return _codec;
    };
    function encode(obj) {
        return encodeMessage(obj, Response.codec());
    }
    Response.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, Response.codec(), opts);
    }
    Response.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, Response.codec(), opts);
    }
    Response.stream = stream;
})(Response || (Response = {}));
export var Empty;
(function (Empty) {
    let _codec;
    Empty.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {};
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
            });
        }
        return _codec;
    };
    function encode(obj) {
        return encodeMessage(obj, Empty.codec());
    }
    Empty.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, Empty.codec(), opts);
    }
    Empty.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, Empty.codec(), opts);
    }
    Empty.stream = stream;
})(Empty || (Empty = {}));
export var Refusal;
(function (Refusal) {
    let _codec;
    Refusal.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.code != null && obj.code !== 0)) {
                    w.uint32(8);
                    w.uint32(obj.code);
                }
                if ((obj.text != null && obj.text !== '')) {
                    w.uint32(18);
                    w.string(obj.text);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    code: 0,
                    text: ''
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.code = reader.uint32();
                            break;
                        }
                        case 2: {
                            obj.text = reader.string();
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            yield {
                                field: `${prefix}.code`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        case 2: {
                            yield {
                                field: `${prefix}.text`,
                                value: reader.string()
                            };
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
            });
        }
        return _codec;
    };
    function encode(obj) {
        return encodeMessage(obj, Refusal.codec());
    }
    Refusal.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, Refusal.codec(), opts);
    }
    Refusal.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, Refusal.codec(), opts);
    }
    Refusal.stream = stream;
})(Refusal || (Refusal = {}));
export var Hello;
(function (Hello) {
    let _codec;
    Hello.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.agent != null && obj.agent !== '')) {
                    w.uint32(10);
                    w.string(obj.agent);
                }
                if ((obj.protocolMinor != null && obj.protocolMinor !== 0)) {
                    w.uint32(16);
                    w.uint32(obj.protocolMinor);
                }
                if ((obj.maxFrameBytes != null && obj.maxFrameBytes !== 0)) {
                    w.uint32(24);
                    w.uint32(obj.maxFrameBytes);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    agent: '',
                    protocolMinor: 0,
                    maxFrameBytes: 0
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.agent = reader.string();
                            break;
                        }
                        case 2: {
                            obj.protocolMinor = reader.uint32();
                            break;
                        }
                        case 3: {
                            obj.maxFrameBytes = reader.uint32();
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            yield {
                                field: `${prefix}.agent`,
                                value: reader.string()
                            };
                            break;
                        }
                        case 2: {
                            yield {
                                field: `${prefix}.protocolMinor`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        case 3: {
                            yield {
                                field: `${prefix}.maxFrameBytes`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
            });
        }
        return _codec;
    };
    function encode(obj) {
        return encodeMessage(obj, Hello.codec());
    }
    Hello.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, Hello.codec(), opts);
    }
    Hello.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, Hello.codec(), opts);
    }
    Hello.stream = stream;
})(Hello || (Hello = {}));
export var HelloAnswer;
(function (HelloAnswer) {
    let _codec;
    HelloAnswer.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.agent != null && obj.agent !== '')) {
                    w.uint32(10);
                    w.string(obj.agent);
                }
                if ((obj.hubName != null && obj.hubName !== '')) {
                    w.uint32(18);
                    w.string(obj.hubName);
                }
                if ((obj.hubId != null && obj.hubId !== '')) {
                    w.uint32(26);
                    w.string(obj.hubId);
                }
                if ((obj.registration != null && obj.registration !== '')) {
                    w.uint32(34);
                    w.string(obj.registration);
                }
                if ((obj.now != null && obj.now !== 0)) {
                    w.uint32(40);
                    w.uint64Number(obj.now);
                }
                if ((obj.observedAddress != null && obj.observedAddress !== '')) {
                    w.uint32(50);
                    w.string(obj.observedAddress);
                }
                if ((obj.maxFrameBytes != null && obj.maxFrameBytes !== 0)) {
                    w.uint32(56);
                    w.uint32(obj.maxFrameBytes);
                }
                if ((obj.maxEntries != null && obj.maxEntries !== 0)) {
                    w.uint32(64);
                    w.uint32(obj.maxEntries);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    agent: '',
                    hubName: '',
                    hubId: '',
                    registration: '',
                    now: 0,
                    observedAddress: '',
                    maxFrameBytes: 0,
                    maxEntries: 0
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.agent = reader.string();
                            break;
                        }
                        case 2: {
                            obj.hubName = reader.string();
                            break;
                        }
                        case 3: {
                            obj.hubId = reader.string();
                            break;
                        }
                        case 4: {
                            obj.registration = reader.string();
                            break;
                        }
                        case 5: {
                            obj.now = reader.uint64Number();
                            break;
                        }
                        case 6: {
                            obj.observedAddress = reader.string();
                            break;
                        }
                        case 7: {
                            obj.maxFrameBytes = reader.uint32();
                            break;
                        }
                        case 8: {
                            obj.maxEntries = reader.uint32();
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            yield {
                                field: `${prefix}.agent`,
                                value: reader.string()
                            };
                            break;
                        }
                        case 2: {
                            yield {
                                field: `${prefix}.hubName`,
                                value: reader.string()
                            };
                            break;
                        }
                        case 3: {
                            yield {
                                field: `${prefix}.hubId`,
                                value: reader.string()
                            };
                            break;
                        }
                        case 4: {
                            yield {
                                field: `${prefix}.registration`,
                                value: reader.string()
                            };
                            break;
                        }
                        case 5: {
                            yield {
                                field: `${prefix}.now`,
                                value: reader.uint64Number()
                            };
                            break;
                        }
                        case 6: {
                            yield {
                                field: `${prefix}.observedAddress`,
                                value: reader.string()
                            };
                            break;
                        }
                        case 7: {
                            yield {
                                field: `${prefix}.maxFrameBytes`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        case 8: {
                            yield {
                                field: `${prefix}.maxEntries`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
            });
        }
        return _codec;
    };
    function encode(obj) {
        return encodeMessage(obj, HelloAnswer.codec());
    }
    HelloAnswer.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, HelloAnswer.codec(), opts);
    }
    HelloAnswer.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, HelloAnswer.codec(), opts);
    }
    HelloAnswer.stream = stream;
})(HelloAnswer || (HelloAnswer = {}));
export var Device;
(function (Device) {
    let _codec;
    Device.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.name != null && obj.name !== '')) {
                    w.uint32(10);
                    w.string(obj.name);
                }
                if (obj.addresses != null && obj.addresses.length > 0) {
                    for (const value of obj.addresses) {
                        w.uint32(18);
                        w.string(value);
                    }
                }
                if ((obj.depot != null && obj.depot !== false)) {
                    w.uint32(24);
                    w.bool(obj.depot);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    name: '',
                    addresses: [],
                    depot: false
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.name = reader.string();
                            break;
                        }
                        case 2: {
                            if (opts.limits?.addresses != null && obj.addresses.length === opts.limits.addresses) {
                                throw new MaxLengthError('Decode error - repeated field "addresses" had too many elements');
                            }
                            if (obj.addresses.length === 8) {
                                throw new MaxLengthError('Decode error - repeated field "addresses" had too many elements');
                            }
                            obj.addresses.push(reader.string());
                            break;
                        }
                        case 3: {
                            obj.depot = reader.bool();
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const obj = {
                    addresses: 8
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            yield {
                                field: `${prefix}.name`,
                                value: reader.string()
                            };
                            break;
                        }
                        case 2: {
                            if (opts.limits?.addresses != null && obj.addresses === opts.limits.addresses) {
                                throw new MaxLengthError('Streaming decode error - repeated field "addresses" had too many elements');
                            }
                            if (obj.addresses === 8) {
                                throw new MaxLengthError('Streaming decode error - repeated field "addresses" had too many elements');
                            }
                            yield {
                                field: `${prefix}.addresses[]`,
                                index: obj.addresses,
                                value: reader.string()
                            };
                            obj.addresses++;
                            break;
                        }
                        case 3: {
                            yield {
                                field: `${prefix}.depot`,
                                value: reader.bool()
                            };
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
            });
        }
        return _codec;
    };
    function encode(obj) {
        return encodeMessage(obj, Device.codec());
    }
    Device.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, Device.codec(), opts);
    }
    Device.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, Device.codec(), opts);
    }
    Device.stream = stream;
})(Device || (Device = {}));
export var Register;
(function (Register) {
    let _codec;
    Register.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.username != null && obj.username !== '')) {
                    w.uint32(10);
                    w.string(obj.username);
                }
                if ((obj.password != null && obj.password !== '')) {
                    w.uint32(18);
                    w.string(obj.password);
                }
                if ((obj.invite != null && obj.invite !== '')) {
                    w.uint32(26);
                    w.string(obj.invite);
                }
                if (obj.device != null) {
                    w.uint32(34);
                    Device.codec().encode(obj.device, w);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    username: '',
                    password: '',
                    invite: ''
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.username = reader.string();
                            break;
                        }
                        case 2: {
                            obj.password = reader.string();
                            break;
                        }
                        case 3: {
                            obj.invite = reader.string();
                            break;
                        }
                        case 4: {
                            obj.device = Device.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.device
                            });
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            yield {
                                field: `${prefix}.username`,
                                value: reader.string()
                            };
                            break;
                        }
                        case 2: {
                            yield {
                                field: `${prefix}.password`,
                                value: reader.string()
                            };
                            break;
                        }
                        case 3: {
                            yield {
                                field: `${prefix}.invite`,
                                value: reader.string()
                            };
                            break;
                        }
                        case 4: {
                            yield* Device.codec().stream(reader, reader.uint32(), `${prefix}.device`, {
                                limits: opts.limits?.device
                            });
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
            });
        }
        return _codec;
    };
    function encode(obj) {
        return encodeMessage(obj, Register.codec());
    }
    Register.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, Register.codec(), opts);
    }
    Register.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, Register.codec(), opts);
    }
    Register.stream = stream;
})(Register || (Register = {}));
export var Login;
(function (Login) {
    let _codec;
    Login.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.username != null && obj.username !== '')) {
                    w.uint32(10);
                    w.string(obj.username);
                }
                if ((obj.password != null && obj.password !== '')) {
                    w.uint32(18);
                    w.string(obj.password);
                }
                if (obj.device != null) {
                    w.uint32(26);
                    Device.codec().encode(obj.device, w);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    username: '',
                    password: ''
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.username = reader.string();
                            break;
                        }
                        case 2: {
                            obj.password = reader.string();
                            break;
                        }
                        case 3: {
                            obj.device = Device.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.device
                            });
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            yield {
                                field: `${prefix}.username`,
                                value: reader.string()
                            };
                            break;
                        }
                        case 2: {
                            yield {
                                field: `${prefix}.password`,
                                value: reader.string()
                            };
                            break;
                        }
                        case 3: {
                            yield* Device.codec().stream(reader, reader.uint32(), `${prefix}.device`, {
                                limits: opts.limits?.device
                            });
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
            });
        }
        return _codec;
    };
    function encode(obj) {
        return encodeMessage(obj, Login.codec());
    }
    Login.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, Login.codec(), opts);
    }
    Login.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, Login.codec(), opts);
    }
    Login.stream = stream;
})(Login || (Login = {}));
export var Resume;
(function (Resume) {
    let _codec;
    Resume.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if (obj.device != null) {
                    w.uint32(10);
                    Device.codec().encode(obj.device, w);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {};
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.device = Device.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.device
                            });
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            yield* Device.codec().stream(reader, reader.uint32(), `${prefix}.device`, {
                                limits: opts.limits?.device
                            });
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
            });
        }
        return _codec;
    };
    function encode(obj) {
        return encodeMessage(obj, Resume.codec());
    }
    Resume.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, Resume.codec(), opts);
    }
    Resume.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, Resume.codec(), opts);
    }
    Resume.stream = stream;
})(Resume || (Resume = {}));
export var SignedIn;
(function (SignedIn) {
    let _codec;
    SignedIn.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.account != null && obj.account !== 0)) {
                    w.uint32(8);
                    w.uint32(obj.account);
                }
                if ((obj.username != null && obj.username !== '')) {
                    w.uint32(18);
                    w.string(obj.username);
                }
                if ((obj.device != null && obj.device !== 0)) {
                    w.uint32(24);
                    w.uint32(obj.device);
                }
                if ((obj.entries != null && obj.entries !== 0)) {
                    w.uint32(32);
                    w.uint32(obj.entries);
                }
                if ((obj.fingerprint != null && obj.fingerprint.byteLength > 0)) {
                    w.uint32(42);
                    w.bytes(obj.fingerprint);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    account: 0,
                    username: '',
                    device: 0,
                    entries: 0,
                    fingerprint: uint8ArrayAlloc(0)
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.account = reader.uint32();
                            break;
                        }
                        case 2: {
                            obj.username = reader.string();
                            break;
                        }
                        case 3: {
                            obj.device = reader.uint32();
                            break;
                        }
                        case 4: {
                            obj.entries = reader.uint32();
                            break;
                        }
                        case 5: {
                            obj.fingerprint = reader.bytes();
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            yield {
                                field: `${prefix}.account`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        case 2: {
                            yield {
                                field: `${prefix}.username`,
                                value: reader.string()
                            };
                            break;
                        }
                        case 3: {
                            yield {
                                field: `${prefix}.device`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        case 4: {
                            yield {
                                field: `${prefix}.entries`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        case 5: {
                            yield {
                                field: `${prefix}.fingerprint`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
            });
        }
        return _codec;
    };
    function encode(obj) {
        return encodeMessage(obj, SignedIn.codec());
    }
    SignedIn.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, SignedIn.codec(), opts);
    }
    SignedIn.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, SignedIn.codec(), opts);
    }
    SignedIn.stream = stream;
})(SignedIn || (SignedIn = {}));
export var UpdateDevice;
(function (UpdateDevice) {
    let _codec;
    UpdateDevice.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if (obj.device != null) {
                    w.uint32(10);
                    Device.codec().encode(obj.device, w);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {};
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.device = Device.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.device
                            });
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            yield* Device.codec().stream(reader, reader.uint32(), `${prefix}.device`, {
                                limits: opts.limits?.device
                            });
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
            });
        }
        return _codec;
    };
    function encode(obj) {
        return encodeMessage(obj, UpdateDevice.codec());
    }
    UpdateDevice.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, UpdateDevice.codec(), opts);
    }
    UpdateDevice.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, UpdateDevice.codec(), opts);
    }
    UpdateDevice.stream = stream;
})(UpdateDevice || (UpdateDevice = {}));
export var ChangePassword;
(function (ChangePassword) {
    let _codec;
    ChangePassword.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.old != null && obj.old !== '')) {
                    w.uint32(10);
                    w.string(obj.old);
                }
                if ((obj.new != null && obj.new !== '')) {
                    w.uint32(18);
                    w.string(obj.new);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    old: '',
                    new: ''
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.old = reader.string();
                            break;
                        }
                        case 2: {
                            obj.new = reader.string();
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            yield {
                                field: `${prefix}.old`,
                                value: reader.string()
                            };
                            break;
                        }
                        case 2: {
                            yield {
                                field: `${prefix}.new`,
                                value: reader.string()
                            };
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
            });
        }
        return _codec;
    };
    function encode(obj) {
        return encodeMessage(obj, ChangePassword.codec());
    }
    ChangePassword.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, ChangePassword.codec(), opts);
    }
    ChangePassword.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, ChangePassword.codec(), opts);
    }
    ChangePassword.stream = stream;
})(ChangePassword || (ChangePassword = {}));
export var Entry;
(function (Entry) {
    let _codec;
    Entry.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.path != null && obj.path !== '')) {
                    w.uint32(10);
                    w.string(obj.path);
                }
                if ((obj.size != null && obj.size !== 0)) {
                    w.uint32(16);
                    w.uint64Number(obj.size);
                }
                if ((obj.root != null && obj.root.byteLength > 0)) {
                    w.uint32(26);
                    w.bytes(obj.root);
                }
                if ((obj.mtime != null && obj.mtime !== 0)) {
                    w.uint32(32);
                    w.uint64Number(obj.mtime);
                }
                if ((obj.audience != null && obj.audience !== 0)) {
                    w.uint32(40);
                    w.uint32(obj.audience);
                }
                if ((obj.signature != null && obj.signature.byteLength > 0)) {
                    w.uint32(50);
                    w.bytes(obj.signature);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    path: '',
                    size: 0,
                    root: uint8ArrayAlloc(0),
                    mtime: 0,
                    audience: 0,
                    signature: uint8ArrayAlloc(0)
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.path = reader.string();
                            break;
                        }
                        case 2: {
                            obj.size = reader.uint64Number();
                            break;
                        }
                        case 3: {
                            obj.root = reader.bytes();
                            break;
                        }
                        case 4: {
                            obj.mtime = reader.uint64Number();
                            break;
                        }
                        case 5: {
                            obj.audience = reader.uint32();
                            break;
                        }
                        case 6: {
                            obj.signature = reader.bytes();
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            yield {
                                field: `${prefix}.path`,
                                value: reader.string()
                            };
                            break;
                        }
                        case 2: {
                            yield {
                                field: `${prefix}.size`,
                                value: reader.uint64Number()
                            };
                            break;
                        }
                        case 3: {
                            yield {
                                field: `${prefix}.root`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        case 4: {
                            yield {
                                field: `${prefix}.mtime`,
                                value: reader.uint64Number()
                            };
                            break;
                        }
                        case 5: {
                            yield {
                                field: `${prefix}.audience`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        case 6: {
                            yield {
                                field: `${prefix}.signature`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
            });
        }
        return _codec;
    };
    function encode(obj) {
        return encodeMessage(obj, Entry.codec());
    }
    Entry.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, Entry.codec(), opts);
    }
    Entry.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, Entry.codec(), opts);
    }
    Entry.stream = stream;
})(Entry || (Entry = {}));
export var Publish;
(function (Publish) {
    let _codec;
    Publish.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if (obj.entries != null && obj.entries.length > 0) {
                    for (const value of obj.entries) {
                        w.uint32(10);
                        Entry.codec().encode(value, w);
                    }
                }
                if (obj.audiences != null && obj.audiences.length > 0) {
                    for (const value of obj.audiences) {
                        w.uint32(18);
                        w.string(value);
                    }
                }
                if ((obj.device != null && obj.device !== 0)) {
                    w.uint32(24);
                    w.uint32(obj.device);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    entries: [],
                    audiences: [],
                    device: 0
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            if (opts.limits?.entries != null && obj.entries.length === opts.limits.entries) {
                                throw new MaxLengthError('Decode error - repeated field "entries" had too many elements');
                            }
                            if (obj.entries.length === 500) {
                                throw new MaxLengthError('Decode error - repeated field "entries" had too many elements');
                            }
                            obj.entries.push(Entry.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.entries$
                            }));
                            break;
                        }
                        case 2: {
                            if (opts.limits?.audiences != null && obj.audiences.length === opts.limits.audiences) {
                                throw new MaxLengthError('Decode error - repeated field "audiences" had too many elements');
                            }
                            if (obj.audiences.length === 64) {
                                throw new MaxLengthError('Decode error - repeated field "audiences" had too many elements');
                            }
                            obj.audiences.push(reader.string());
                            break;
                        }
                        case 3: {
                            obj.device = reader.uint32();
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const obj = {
                    entries: 500,
                    audiences: 64
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            if (opts.limits?.entries != null && obj.entries === opts.limits.entries) {
                                throw new MaxLengthError('Streaming decode error - repeated field "entries" had too many elements');
                            }
                            if (obj.entries === 500) {
                                throw new MaxLengthError('Streaming decode error - repeated field "entries" had too many elements');
                            }
                            for (const evt of Entry.codec().stream(reader, reader.uint32(), `${prefix}.entries[]`, {
                                limits: opts.limits?.entries$
                            })) {
                                yield {
                                    ...evt,
                                    index: obj.entries
                                };
                            }
                            obj.entries++;
                            break;
                        }
                        case 2: {
                            if (opts.limits?.audiences != null && obj.audiences === opts.limits.audiences) {
                                throw new MaxLengthError('Streaming decode error - repeated field "audiences" had too many elements');
                            }
                            if (obj.audiences === 64) {
                                throw new MaxLengthError('Streaming decode error - repeated field "audiences" had too many elements');
                            }
                            yield {
                                field: `${prefix}.audiences[]`,
                                index: obj.audiences,
                                value: reader.string()
                            };
                            obj.audiences++;
                            break;
                        }
                        case 3: {
                            yield {
                                field: `${prefix}.device`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
            });
        }
        return _codec;
    };
    function encode(obj) {
        return encodeMessage(obj, Publish.codec());
    }
    Publish.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, Publish.codec(), opts);
    }
    Publish.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, Publish.codec(), opts);
    }
    Publish.stream = stream;
})(Publish || (Publish = {}));
export var Verdict;
(function (Verdict) {
    let _codec;
    Verdict.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.code != null && obj.code !== 0)) {
                    w.uint32(8);
                    w.uint32(obj.code);
                }
                if ((obj.text != null && obj.text !== '')) {
                    w.uint32(18);
                    w.string(obj.text);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    code: 0,
                    text: ''
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.code = reader.uint32();
                            break;
                        }
                        case 2: {
                            obj.text = reader.string();
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            yield {
                                field: `${prefix}.code`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        case 2: {
                            yield {
                                field: `${prefix}.text`,
                                value: reader.string()
                            };
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
            });
        }
        return _codec;
    };
    function encode(obj) {
        return encodeMessage(obj, Verdict.codec());
    }
    Verdict.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, Verdict.codec(), opts);
    }
    Verdict.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, Verdict.codec(), opts);
    }
    Verdict.stream = stream;
})(Verdict || (Verdict = {}));
export var PublishAnswer;
(function (PublishAnswer) {
    let _codec;
    PublishAnswer.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if (obj.verdicts != null && obj.verdicts.length > 0) {
                    for (const value of obj.verdicts) {
                        w.uint32(10);
                        Verdict.codec().encode(value, w);
                    }
                }
                if ((obj.revision != null && obj.revision !== 0)) {
                    w.uint32(16);
                    w.uint64Number(obj.revision);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    verdicts: [],
                    revision: 0
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            if (opts.limits?.verdicts != null && obj.verdicts.length === opts.limits.verdicts) {
                                throw new MaxLengthError('Decode error - repeated field "verdicts" had too many elements');
                            }
                            if (obj.verdicts.length === 500) {
                                throw new MaxLengthError('Decode error - repeated field "verdicts" had too many elements');
                            }
                            obj.verdicts.push(Verdict.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.verdicts$
                            }));
                            break;
                        }
                        case 2: {
                            obj.revision = reader.uint64Number();
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const obj = {
                    verdicts: 500
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            if (opts.limits?.verdicts != null && obj.verdicts === opts.limits.verdicts) {
                                throw new MaxLengthError('Streaming decode error - repeated field "verdicts" had too many elements');
                            }
                            if (obj.verdicts === 500) {
                                throw new MaxLengthError('Streaming decode error - repeated field "verdicts" had too many elements');
                            }
                            for (const evt of Verdict.codec().stream(reader, reader.uint32(), `${prefix}.verdicts[]`, {
                                limits: opts.limits?.verdicts$
                            })) {
                                yield {
                                    ...evt,
                                    index: obj.verdicts
                                };
                            }
                            obj.verdicts++;
                            break;
                        }
                        case 2: {
                            yield {
                                field: `${prefix}.revision`,
                                value: reader.uint64Number()
                            };
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
            });
        }
        return _codec;
    };
    function encode(obj) {
        return encodeMessage(obj, PublishAnswer.codec());
    }
    PublishAnswer.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, PublishAnswer.codec(), opts);
    }
    PublishAnswer.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, PublishAnswer.codec(), opts);
    }
    PublishAnswer.stream = stream;
})(PublishAnswer || (PublishAnswer = {}));
export var Withdraw;
(function (Withdraw) {
    let _codec;
    Withdraw.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if (obj.paths != null && obj.paths.length > 0) {
                    for (const value of obj.paths) {
                        w.uint32(10);
                        w.string(value);
                    }
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    paths: []
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            if (opts.limits?.paths != null && obj.paths.length === opts.limits.paths) {
                                throw new MaxLengthError('Decode error - repeated field "paths" had too many elements');
                            }
                            if (obj.paths.length === 500) {
                                throw new MaxLengthError('Decode error - repeated field "paths" had too many elements');
                            }
                            obj.paths.push(reader.string());
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const obj = {
                    paths: 500
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            if (opts.limits?.paths != null && obj.paths === opts.limits.paths) {
                                throw new MaxLengthError('Streaming decode error - repeated field "paths" had too many elements');
                            }
                            if (obj.paths === 500) {
                                throw new MaxLengthError('Streaming decode error - repeated field "paths" had too many elements');
                            }
                            yield {
                                field: `${prefix}.paths[]`,
                                index: obj.paths,
                                value: reader.string()
                            };
                            obj.paths++;
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
            });
        }
        return _codec;
    };
    function encode(obj) {
        return encodeMessage(obj, Withdraw.codec());
    }
    Withdraw.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, Withdraw.codec(), opts);
    }
    Withdraw.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, Withdraw.codec(), opts);
    }
    Withdraw.stream = stream;
})(Withdraw || (Withdraw = {}));
export var WithdrawAnswer;
(function (WithdrawAnswer) {
    let _codec;
    WithdrawAnswer.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if (obj.removed != null && obj.removed.length > 0) {
                    for (const value of obj.removed) {
                        w.uint32(8);
                        w.bool(value);
                    }
                }
                if ((obj.revision != null && obj.revision !== 0)) {
                    w.uint32(16);
                    w.uint64Number(obj.revision);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    removed: [],
                    revision: 0
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            if (opts.limits?.removed != null && obj.removed.length === opts.limits.removed) {
                                throw new MaxLengthError('Decode error - repeated field "removed" had too many elements');
                            }
                            if (obj.removed.length === 500) {
                                throw new MaxLengthError('Decode error - repeated field "removed" had too many elements');
                            }
                            obj.removed.push(reader.bool());
                            break;
                        }
                        case 2: {
                            obj.revision = reader.uint64Number();
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const obj = {
                    removed: 500
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            if (opts.limits?.removed != null && obj.removed === opts.limits.removed) {
                                throw new MaxLengthError('Streaming decode error - repeated field "removed" had too many elements');
                            }
                            if (obj.removed === 500) {
                                throw new MaxLengthError('Streaming decode error - repeated field "removed" had too many elements');
                            }
                            yield {
                                field: `${prefix}.removed[]`,
                                index: obj.removed,
                                value: reader.bool()
                            };
                            obj.removed++;
                            break;
                        }
                        case 2: {
                            yield {
                                field: `${prefix}.revision`,
                                value: reader.uint64Number()
                            };
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
            });
        }
        return _codec;
    };
    function encode(obj) {
        return encodeMessage(obj, WithdrawAnswer.codec());
    }
    WithdrawAnswer.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, WithdrawAnswer.codec(), opts);
    }
    WithdrawAnswer.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, WithdrawAnswer.codec(), opts);
    }
    WithdrawAnswer.stream = stream;
})(WithdrawAnswer || (WithdrawAnswer = {}));
export var Subscribe;
(function (Subscribe) {
    let _codec;
    Subscribe.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.hubId != null && obj.hubId !== '')) {
                    w.uint32(10);
                    w.string(obj.hubId);
                }
                if ((obj.since != null && obj.since !== 0)) {
                    w.uint32(16);
                    w.uint64Number(obj.since);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    hubId: '',
                    since: 0
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.hubId = reader.string();
                            break;
                        }
                        case 2: {
                            obj.since = reader.uint64Number();
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            yield {
                                field: `${prefix}.hubId`,
                                value: reader.string()
                            };
                            break;
                        }
                        case 2: {
                            yield {
                                field: `${prefix}.since`,
                                value: reader.uint64Number()
                            };
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
            });
        }
        return _codec;
    };
    function encode(obj) {
        return encodeMessage(obj, Subscribe.codec());
    }
    Subscribe.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, Subscribe.codec(), opts);
    }
    Subscribe.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, Subscribe.codec(), opts);
    }
    Subscribe.stream = stream;
})(Subscribe || (Subscribe = {}));
export var SubscribeAnswer;
(function (SubscribeAnswer) {
    let _codec;
    SubscribeAnswer.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.hubId != null && obj.hubId !== '')) {
                    w.uint32(10);
                    w.string(obj.hubId);
                }
                if ((obj.revision != null && obj.revision !== 0)) {
                    w.uint32(16);
                    w.uint64Number(obj.revision);
                }
                if ((obj.reset != null && obj.reset !== false)) {
                    w.uint32(24);
                    w.bool(obj.reset);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    hubId: '',
                    revision: 0,
                    reset: false
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.hubId = reader.string();
                            break;
                        }
                        case 2: {
                            obj.revision = reader.uint64Number();
                            break;
                        }
                        case 3: {
                            obj.reset = reader.bool();
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            yield {
                                field: `${prefix}.hubId`,
                                value: reader.string()
                            };
                            break;
                        }
                        case 2: {
                            yield {
                                field: `${prefix}.revision`,
                                value: reader.uint64Number()
                            };
                            break;
                        }
                        case 3: {
                            yield {
                                field: `${prefix}.reset`,
                                value: reader.bool()
                            };
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
            });
        }
        return _codec;
    };
    function encode(obj) {
        return encodeMessage(obj, SubscribeAnswer.codec());
    }
    SubscribeAnswer.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, SubscribeAnswer.codec(), opts);
    }
    SubscribeAnswer.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, SubscribeAnswer.codec(), opts);
    }
    SubscribeAnswer.stream = stream;
})(SubscribeAnswer || (SubscribeAnswer = {}));
export var Change;
(function (Change) {
    let _codec;
    Change.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.device != null && obj.device !== 0)) {
                    w.uint32(8);
                    w.uint32(obj.device);
                }
                if ((obj.path != null && obj.path !== '')) {
                    w.uint32(18);
                    w.string(obj.path);
                }
                if ((obj.revision != null && obj.revision !== 0)) {
                    w.uint32(24);
                    w.uint64Number(obj.revision);
                }
                if ((obj.removed != null && obj.removed !== false)) {
                    w.uint32(32);
                    w.bool(obj.removed);
                }
                if ((obj.size != null && obj.size !== 0)) {
                    w.uint32(40);
                    w.uint64Number(obj.size);
                }
                if ((obj.root != null && obj.root.byteLength > 0)) {
                    w.uint32(50);
                    w.bytes(obj.root);
                }
                if ((obj.mtime != null && obj.mtime !== 0)) {
                    w.uint32(56);
                    w.uint64Number(obj.mtime);
                }
                if ((obj.restricted != null && obj.restricted !== false)) {
                    w.uint32(64);
                    w.bool(obj.restricted);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    device: 0,
                    path: '',
                    revision: 0,
                    removed: false,
                    size: 0,
                    root: uint8ArrayAlloc(0),
                    mtime: 0,
                    restricted: false
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.device = reader.uint32();
                            break;
                        }
                        case 2: {
                            obj.path = reader.string();
                            break;
                        }
                        case 3: {
                            obj.revision = reader.uint64Number();
                            break;
                        }
                        case 4: {
                            obj.removed = reader.bool();
                            break;
                        }
                        case 5: {
                            obj.size = reader.uint64Number();
                            break;
                        }
                        case 6: {
                            obj.root = reader.bytes();
                            break;
                        }
                        case 7: {
                            obj.mtime = reader.uint64Number();
                            break;
                        }
                        case 8: {
                            obj.restricted = reader.bool();
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            yield {
                                field: `${prefix}.device`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        case 2: {
                            yield {
                                field: `${prefix}.path`,
                                value: reader.string()
                            };
                            break;
                        }
                        case 3: {
                            yield {
                                field: `${prefix}.revision`,
                                value: reader.uint64Number()
                            };
                            break;
                        }
                        case 4: {
                            yield {
                                field: `${prefix}.removed`,
                                value: reader.bool()
                            };
                            break;
                        }
                        case 5: {
                            yield {
                                field: `${prefix}.size`,
                                value: reader.uint64Number()
                            };
                            break;
                        }
                        case 6: {
                            yield {
                                field: `${prefix}.root`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        case 7: {
                            yield {
                                field: `${prefix}.mtime`,
                                value: reader.uint64Number()
                            };
                            break;
                        }
                        case 8: {
                            yield {
                                field: `${prefix}.restricted`,
                                value: reader.bool()
                            };
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
            });
        }
        return _codec;
    };
    function encode(obj) {
        return encodeMessage(obj, Change.codec());
    }
    Change.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, Change.codec(), opts);
    }
    Change.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, Change.codec(), opts);
    }
    Change.stream = stream;
})(Change || (Change = {}));
export var ListChanges;
(function (ListChanges) {
    let _codec;
    ListChanges.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.after != null && obj.after !== 0)) {
                    w.uint32(8);
                    w.uint64Number(obj.after);
                }
                if ((obj.until != null && obj.until !== 0)) {
                    w.uint32(16);
                    w.uint64Number(obj.until);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    after: 0,
                    until: 0
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.after = reader.uint64Number();
                            break;
                        }
                        case 2: {
                            obj.until = reader.uint64Number();
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            yield {
                                field: `${prefix}.after`,
                                value: reader.uint64Number()
                            };
                            break;
                        }
                        case 2: {
                            yield {
                                field: `${prefix}.until`,
                                value: reader.uint64Number()
                            };
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
            });
        }
        return _codec;
    };
    function encode(obj) {
        return encodeMessage(obj, ListChanges.codec());
    }
    ListChanges.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, ListChanges.codec(), opts);
    }
    ListChanges.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, ListChanges.codec(), opts);
    }
    ListChanges.stream = stream;
})(ListChanges || (ListChanges = {}));
export var ChangesPage;
(function (ChangesPage) {
    let _codec;
    ChangesPage.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if (obj.changes != null && obj.changes.length > 0) {
                    for (const value of obj.changes) {
                        w.uint32(10);
                        Change.codec().encode(value, w);
                    }
                }
                if ((obj.next != null && obj.next !== 0)) {
                    w.uint32(16);
                    w.uint64Number(obj.next);
                }
                if ((obj.reset != null && obj.reset !== false)) {
                    w.uint32(24);
                    w.bool(obj.reset);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    changes: [],
                    next: 0,
                    reset: false
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            if (opts.limits?.changes != null && obj.changes.length === opts.limits.changes) {
                                throw new MaxLengthError('Decode error - repeated field "changes" had too many elements');
                            }
                            if (obj.changes.length === 500) {
                                throw new MaxLengthError('Decode error - repeated field "changes" had too many elements');
                            }
                            obj.changes.push(Change.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.changes$
                            }));
                            break;
                        }
                        case 2: {
                            obj.next = reader.uint64Number();
                            break;
                        }
                        case 3: {
                            obj.reset = reader.bool();
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const obj = {
                    changes: 500
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            if (opts.limits?.changes != null && obj.changes === opts.limits.changes) {
                                throw new MaxLengthError('Streaming decode error - repeated field "changes" had too many elements');
                            }
                            if (obj.changes === 500) {
                                throw new MaxLengthError('Streaming decode error - repeated field "changes" had too many elements');
                            }
                            for (const evt of Change.codec().stream(reader, reader.uint32(), `${prefix}.changes[]`, {
                                limits: opts.limits?.changes$
                            })) {
                                yield {
                                    ...evt,
                                    index: obj.changes
                                };
                            }
                            obj.changes++;
                            break;
                        }
                        case 2: {
                            yield {
                                field: `${prefix}.next`,
                                value: reader.uint64Number()
                            };
                            break;
                        }
                        case 3: {
                            yield {
                                field: `${prefix}.reset`,
                                value: reader.bool()
                            };
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
            });
        }
        return _codec;
    };
    function encode(obj) {
        return encodeMessage(obj, ChangesPage.codec());
    }
    ChangesPage.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, ChangesPage.codec(), opts);
    }
    ChangesPage.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, ChangesPage.codec(), opts);
    }
    ChangesPage.stream = stream;
})(ChangesPage || (ChangesPage = {}));
export var DeviceState;
(function (DeviceState) {
    let _codec;
    DeviceState.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.device != null && obj.device !== 0)) {
                    w.uint32(8);
                    w.uint32(obj.device);
                }
                if ((obj.account != null && obj.account !== 0)) {
                    w.uint32(16);
                    w.uint32(obj.account);
                }
                if ((obj.username != null && obj.username !== '')) {
                    w.uint32(26);
                    w.string(obj.username);
                }
                if ((obj.peerId != null && obj.peerId !== '')) {
                    w.uint32(34);
                    w.string(obj.peerId);
                }
                if ((obj.name != null && obj.name !== '')) {
                    w.uint32(42);
                    w.string(obj.name);
                }
                if ((obj.online != null && obj.online !== false)) {
                    w.uint32(48);
                    w.bool(obj.online);
                }
                if ((obj.removed != null && obj.removed !== false)) {
                    w.uint32(56);
                    w.bool(obj.removed);
                }
                if (obj.addresses != null && obj.addresses.length > 0) {
                    for (const value of obj.addresses) {
                        w.uint32(66);
                        w.string(value);
                    }
                }
                if ((obj.depot != null && obj.depot !== false)) {
                    w.uint32(72);
                    w.bool(obj.depot);
                }
                if ((obj.host != null && obj.host !== 0)) {
                    w.uint32(80);
                    w.uint32(obj.host);
                }
                if ((obj.role != null && obj.role !== '')) {
                    w.uint32(90);
                    w.string(obj.role);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    device: 0,
                    account: 0,
                    username: '',
                    peerId: '',
                    name: '',
                    online: false,
                    removed: false,
                    addresses: [],
                    depot: false,
                    host: 0,
                    role: ''
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.device = reader.uint32();
                            break;
                        }
                        case 2: {
                            obj.account = reader.uint32();
                            break;
                        }
                        case 3: {
                            obj.username = reader.string();
                            break;
                        }
                        case 4: {
                            obj.peerId = reader.string();
                            break;
                        }
                        case 5: {
                            obj.name = reader.string();
                            break;
                        }
                        case 6: {
                            obj.online = reader.bool();
                            break;
                        }
                        case 7: {
                            obj.removed = reader.bool();
                            break;
                        }
                        case 8: {
                            if (opts.limits?.addresses != null && obj.addresses.length === opts.limits.addresses) {
                                throw new MaxLengthError('Decode error - repeated field "addresses" had too many elements');
                            }
                            if (obj.addresses.length === 16) {
                                throw new MaxLengthError('Decode error - repeated field "addresses" had too many elements');
                            }
                            obj.addresses.push(reader.string());
                            break;
                        }
                        case 9: {
                            obj.depot = reader.bool();
                            break;
                        }
                        case 10: {
                            obj.host = reader.uint32();
                            break;
                        }
                        case 11: {
                            obj.role = reader.string();
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const obj = {
                    addresses: 16
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            yield {
                                field: `${prefix}.device`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        case 2: {
                            yield {
                                field: `${prefix}.account`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        case 3: {
                            yield {
                                field: `${prefix}.username`,
                                value: reader.string()
                            };
                            break;
                        }
                        case 4: {
                            yield {
                                field: `${prefix}.peerId`,
                                value: reader.string()
                            };
                            break;
                        }
                        case 5: {
                            yield {
                                field: `${prefix}.name`,
                                value: reader.string()
                            };
                            break;
                        }
                        case 6: {
                            yield {
                                field: `${prefix}.online`,
                                value: reader.bool()
                            };
                            break;
                        }
                        case 7: {
                            yield {
                                field: `${prefix}.removed`,
                                value: reader.bool()
                            };
                            break;
                        }
                        case 8: {
                            if (opts.limits?.addresses != null && obj.addresses === opts.limits.addresses) {
                                throw new MaxLengthError('Streaming decode error - repeated field "addresses" had too many elements');
                            }
                            if (obj.addresses === 16) {
                                throw new MaxLengthError('Streaming decode error - repeated field "addresses" had too many elements');
                            }
                            yield {
                                field: `${prefix}.addresses[]`,
                                index: obj.addresses,
                                value: reader.string()
                            };
                            obj.addresses++;
                            break;
                        }
                        case 9: {
                            yield {
                                field: `${prefix}.depot`,
                                value: reader.bool()
                            };
                            break;
                        }
                        case 10: {
                            yield {
                                field: `${prefix}.host`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        case 11: {
                            yield {
                                field: `${prefix}.role`,
                                value: reader.string()
                            };
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
            });
        }
        return _codec;
    };
    function encode(obj) {
        return encodeMessage(obj, DeviceState.codec());
    }
    DeviceState.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, DeviceState.codec(), opts);
    }
    DeviceState.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, DeviceState.codec(), opts);
    }
    DeviceState.stream = stream;
})(DeviceState || (DeviceState = {}));
export var ListUsers;
(function (ListUsers) {
    let _codec;
    ListUsers.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.after != null && obj.after !== 0)) {
                    w.uint32(8);
                    w.uint32(obj.after);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    after: 0
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.after = reader.uint32();
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            yield {
                                field: `${prefix}.after`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
            });
        }
        return _codec;
    };
    function encode(obj) {
        return encodeMessage(obj, ListUsers.codec());
    }
    ListUsers.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, ListUsers.codec(), opts);
    }
    ListUsers.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, ListUsers.codec(), opts);
    }
    ListUsers.stream = stream;
})(ListUsers || (ListUsers = {}));
export var UsersPage;
(function (UsersPage) {
    let _codec;
    UsersPage.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if (obj.devices != null && obj.devices.length > 0) {
                    for (const value of obj.devices) {
                        w.uint32(10);
                        DeviceState.codec().encode(value, w);
                    }
                }
                if ((obj.next != null && obj.next !== 0)) {
                    w.uint32(16);
                    w.uint32(obj.next);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    devices: [],
                    next: 0
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            if (opts.limits?.devices != null && obj.devices.length === opts.limits.devices) {
                                throw new MaxLengthError('Decode error - repeated field "devices" had too many elements');
                            }
                            if (obj.devices.length === 500) {
                                throw new MaxLengthError('Decode error - repeated field "devices" had too many elements');
                            }
                            obj.devices.push(DeviceState.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.devices$
                            }));
                            break;
                        }
                        case 2: {
                            obj.next = reader.uint32();
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const obj = {
                    devices: 500
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            if (opts.limits?.devices != null && obj.devices === opts.limits.devices) {
                                throw new MaxLengthError('Streaming decode error - repeated field "devices" had too many elements');
                            }
                            if (obj.devices === 500) {
                                throw new MaxLengthError('Streaming decode error - repeated field "devices" had too many elements');
                            }
                            for (const evt of DeviceState.codec().stream(reader, reader.uint32(), `${prefix}.devices[]`, {
                                limits: opts.limits?.devices$
                            })) {
                                yield {
                                    ...evt,
                                    index: obj.devices
                                };
                            }
                            obj.devices++;
                            break;
                        }
                        case 2: {
                            yield {
                                field: `${prefix}.next`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
            });
        }
        return _codec;
    };
    function encode(obj) {
        return encodeMessage(obj, UsersPage.codec());
    }
    UsersPage.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, UsersPage.codec(), opts);
    }
    UsersPage.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, UsersPage.codec(), opts);
    }
    UsersPage.stream = stream;
})(UsersPage || (UsersPage = {}));
export var Roster;
(function (Roster) {
    let _codec;
    Roster.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if (obj.known != null && obj.known.length > 0) {
                    for (const value of obj.known) {
                        w.uint32(10);
                        PageDigest.codec().encode(value, w);
                    }
                }
                if ((obj.from != null && obj.from !== 0)) {
                    w.uint32(16);
                    w.uint32(obj.from);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    known: [],
                    from: 0
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            if (opts.limits?.known != null && obj.known.length === opts.limits.known) {
                                throw new MaxLengthError('Decode error - repeated field "known" had too many elements');
                            }
                            if (obj.known.length === 4096) {
                                throw new MaxLengthError('Decode error - repeated field "known" had too many elements');
                            }
                            obj.known.push(PageDigest.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.known$
                            }));
                            break;
                        }
                        case 2: {
                            obj.from = reader.uint32();
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const obj = {
                    known: 4096
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            if (opts.limits?.known != null && obj.known === opts.limits.known) {
                                throw new MaxLengthError('Streaming decode error - repeated field "known" had too many elements');
                            }
                            if (obj.known === 4096) {
                                throw new MaxLengthError('Streaming decode error - repeated field "known" had too many elements');
                            }
                            for (const evt of PageDigest.codec().stream(reader, reader.uint32(), `${prefix}.known[]`, {
                                limits: opts.limits?.known$
                            })) {
                                yield {
                                    ...evt,
                                    index: obj.known
                                };
                            }
                            obj.known++;
                            break;
                        }
                        case 2: {
                            yield {
                                field: `${prefix}.from`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
            });
        }
        return _codec;
    };
    function encode(obj) {
        return encodeMessage(obj, Roster.codec());
    }
    Roster.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, Roster.codec(), opts);
    }
    Roster.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, Roster.codec(), opts);
    }
    Roster.stream = stream;
})(Roster || (Roster = {}));
export var PageDigest;
(function (PageDigest) {
    let _codec;
    PageDigest.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.page != null && obj.page !== 0)) {
                    w.uint32(8);
                    w.uint32(obj.page);
                }
                if ((obj.digest != null && obj.digest.byteLength > 0)) {
                    w.uint32(18);
                    w.bytes(obj.digest);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    page: 0,
                    digest: uint8ArrayAlloc(0)
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.page = reader.uint32();
                            break;
                        }
                        case 2: {
                            obj.digest = reader.bytes();
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            yield {
                                field: `${prefix}.page`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        case 2: {
                            yield {
                                field: `${prefix}.digest`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
            });
        }
        return _codec;
    };
    function encode(obj) {
        return encodeMessage(obj, PageDigest.codec());
    }
    PageDigest.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, PageDigest.codec(), opts);
    }
    PageDigest.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, PageDigest.codec(), opts);
    }
    PageDigest.stream = stream;
})(PageDigest || (PageDigest = {}));
export var RosterAnswer;
(function (RosterAnswer) {
    let _codec;
    RosterAnswer.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if (obj.pages != null && obj.pages.length > 0) {
                    for (const value of obj.pages) {
                        w.uint32(10);
                        RosterPage.codec().encode(value, w);
                    }
                }
                if ((obj.next != null && obj.next !== 0)) {
                    w.uint32(16);
                    w.uint32(obj.next);
                }
                if ((obj.online != null && obj.online.byteLength > 0)) {
                    w.uint32(26);
                    w.bytes(obj.online);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    pages: [],
                    next: 0,
                    online: uint8ArrayAlloc(0)
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            if (opts.limits?.pages != null && obj.pages.length === opts.limits.pages) {
                                throw new MaxLengthError('Decode error - repeated field "pages" had too many elements');
                            }
                            if (obj.pages.length === 4096) {
                                throw new MaxLengthError('Decode error - repeated field "pages" had too many elements');
                            }
                            obj.pages.push(RosterPage.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.pages$
                            }));
                            break;
                        }
                        case 2: {
                            obj.next = reader.uint32();
                            break;
                        }
                        case 3: {
                            obj.online = reader.bytes();
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const obj = {
                    pages: 4096
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            if (opts.limits?.pages != null && obj.pages === opts.limits.pages) {
                                throw new MaxLengthError('Streaming decode error - repeated field "pages" had too many elements');
                            }
                            if (obj.pages === 4096) {
                                throw new MaxLengthError('Streaming decode error - repeated field "pages" had too many elements');
                            }
                            for (const evt of RosterPage.codec().stream(reader, reader.uint32(), `${prefix}.pages[]`, {
                                limits: opts.limits?.pages$
                            })) {
                                yield {
                                    ...evt,
                                    index: obj.pages
                                };
                            }
                            obj.pages++;
                            break;
                        }
                        case 2: {
                            yield {
                                field: `${prefix}.next`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        case 3: {
                            yield {
                                field: `${prefix}.online`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
            });
        }
        return _codec;
    };
    function encode(obj) {
        return encodeMessage(obj, RosterAnswer.codec());
    }
    RosterAnswer.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, RosterAnswer.codec(), opts);
    }
    RosterAnswer.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, RosterAnswer.codec(), opts);
    }
    RosterAnswer.stream = stream;
})(RosterAnswer || (RosterAnswer = {}));
export var RosterPage;
(function (RosterPage) {
    let _codec;
    RosterPage.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.page != null && obj.page !== 0)) {
                    w.uint32(8);
                    w.uint32(obj.page);
                }
                if ((obj.devices != null && obj.devices.byteLength > 0)) {
                    w.uint32(18);
                    w.bytes(obj.devices);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    page: 0,
                    devices: uint8ArrayAlloc(0)
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.page = reader.uint32();
                            break;
                        }
                        case 2: {
                            obj.devices = reader.bytes();
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            yield {
                                field: `${prefix}.page`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        case 2: {
                            yield {
                                field: `${prefix}.devices`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
            });
        }
        return _codec;
    };
    function encode(obj) {
        return encodeMessage(obj, RosterPage.codec());
    }
    RosterPage.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, RosterPage.codec(), opts);
    }
    RosterPage.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, RosterPage.codec(), opts);
    }
    RosterPage.stream = stream;
})(RosterPage || (RosterPage = {}));
export var DeviceList;
(function (DeviceList) {
    let _codec;
    DeviceList.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if (obj.devices != null && obj.devices.length > 0) {
                    for (const value of obj.devices) {
                        w.uint32(10);
                        DeviceState.codec().encode(value, w);
                    }
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    devices: []
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            if (opts.limits?.devices != null && obj.devices.length === opts.limits.devices) {
                                throw new MaxLengthError('Decode error - repeated field "devices" had too many elements');
                            }
                            if (obj.devices.length === 256) {
                                throw new MaxLengthError('Decode error - repeated field "devices" had too many elements');
                            }
                            obj.devices.push(DeviceState.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.devices$
                            }));
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const obj = {
                    devices: 256
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            if (opts.limits?.devices != null && obj.devices === opts.limits.devices) {
                                throw new MaxLengthError('Streaming decode error - repeated field "devices" had too many elements');
                            }
                            if (obj.devices === 256) {
                                throw new MaxLengthError('Streaming decode error - repeated field "devices" had too many elements');
                            }
                            for (const evt of DeviceState.codec().stream(reader, reader.uint32(), `${prefix}.devices[]`, {
                                limits: opts.limits?.devices$
                            })) {
                                yield {
                                    ...evt,
                                    index: obj.devices
                                };
                            }
                            obj.devices++;
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
            });
        }
        return _codec;
    };
    function encode(obj) {
        return encodeMessage(obj, DeviceList.codec());
    }
    DeviceList.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, DeviceList.codec(), opts);
    }
    DeviceList.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, DeviceList.codec(), opts);
    }
    DeviceList.stream = stream;
})(DeviceList || (DeviceList = {}));
export var ListFiles;
(function (ListFiles) {
    let _codec;
    ListFiles.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.device != null && obj.device !== 0)) {
                    w.uint32(8);
                    w.uint32(obj.device);
                }
                if ((obj.after != null && obj.after !== '')) {
                    w.uint32(18);
                    w.string(obj.after);
                }
                if ((obj.folder != null && obj.folder !== '')) {
                    w.uint32(26);
                    w.string(obj.folder);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    device: 0,
                    after: '',
                    folder: ''
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.device = reader.uint32();
                            break;
                        }
                        case 2: {
                            obj.after = reader.string();
                            break;
                        }
                        case 3: {
                            obj.folder = reader.string();
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            yield {
                                field: `${prefix}.device`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        case 2: {
                            yield {
                                field: `${prefix}.after`,
                                value: reader.string()
                            };
                            break;
                        }
                        case 3: {
                            yield {
                                field: `${prefix}.folder`,
                                value: reader.string()
                            };
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
            });
        }
        return _codec;
    };
    function encode(obj) {
        return encodeMessage(obj, ListFiles.codec());
    }
    ListFiles.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, ListFiles.codec(), opts);
    }
    ListFiles.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, ListFiles.codec(), opts);
    }
    ListFiles.stream = stream;
})(ListFiles || (ListFiles = {}));
export var FilesPage;
(function (FilesPage) {
    let _codec;
    FilesPage.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if (obj.entries != null && obj.entries.length > 0) {
                    for (const value of obj.entries) {
                        w.uint32(10);
                        Entry.codec().encode(value, w);
                    }
                }
                if ((obj.more != null && obj.more !== false)) {
                    w.uint32(16);
                    w.bool(obj.more);
                }
                if (obj.audiences != null && obj.audiences.length > 0) {
                    for (const value of obj.audiences) {
                        w.uint32(26);
                        w.string(value);
                    }
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    entries: [],
                    more: false,
                    audiences: []
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            if (opts.limits?.entries != null && obj.entries.length === opts.limits.entries) {
                                throw new MaxLengthError('Decode error - repeated field "entries" had too many elements');
                            }
                            if (obj.entries.length === 500) {
                                throw new MaxLengthError('Decode error - repeated field "entries" had too many elements');
                            }
                            obj.entries.push(Entry.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.entries$
                            }));
                            break;
                        }
                        case 2: {
                            obj.more = reader.bool();
                            break;
                        }
                        case 3: {
                            if (opts.limits?.audiences != null && obj.audiences.length === opts.limits.audiences) {
                                throw new MaxLengthError('Decode error - repeated field "audiences" had too many elements');
                            }
                            if (obj.audiences.length === 500) {
                                throw new MaxLengthError('Decode error - repeated field "audiences" had too many elements');
                            }
                            obj.audiences.push(reader.string());
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const obj = {
                    entries: 500,
                    audiences: 500
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            if (opts.limits?.entries != null && obj.entries === opts.limits.entries) {
                                throw new MaxLengthError('Streaming decode error - repeated field "entries" had too many elements');
                            }
                            if (obj.entries === 500) {
                                throw new MaxLengthError('Streaming decode error - repeated field "entries" had too many elements');
                            }
                            for (const evt of Entry.codec().stream(reader, reader.uint32(), `${prefix}.entries[]`, {
                                limits: opts.limits?.entries$
                            })) {
                                yield {
                                    ...evt,
                                    index: obj.entries
                                };
                            }
                            obj.entries++;
                            break;
                        }
                        case 2: {
                            yield {
                                field: `${prefix}.more`,
                                value: reader.bool()
                            };
                            break;
                        }
                        case 3: {
                            if (opts.limits?.audiences != null && obj.audiences === opts.limits.audiences) {
                                throw new MaxLengthError('Streaming decode error - repeated field "audiences" had too many elements');
                            }
                            if (obj.audiences === 500) {
                                throw new MaxLengthError('Streaming decode error - repeated field "audiences" had too many elements');
                            }
                            yield {
                                field: `${prefix}.audiences[]`,
                                index: obj.audiences,
                                value: reader.string()
                            };
                            obj.audiences++;
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
            });
        }
        return _codec;
    };
    function encode(obj) {
        return encodeMessage(obj, FilesPage.codec());
    }
    FilesPage.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, FilesPage.codec(), opts);
    }
    FilesPage.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, FilesPage.codec(), opts);
    }
    FilesPage.stream = stream;
})(FilesPage || (FilesPage = {}));
export var Search;
(function (Search) {
    let _codec;
    Search.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.text != null && obj.text !== '')) {
                    w.uint32(10);
                    w.string(obj.text);
                }
                if ((obj.limit != null && obj.limit !== 0)) {
                    w.uint32(16);
                    w.uint32(obj.limit);
                }
                if ((obj.cursor != null && obj.cursor !== '')) {
                    w.uint32(26);
                    w.string(obj.cursor);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    text: '',
                    limit: 0,
                    cursor: ''
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.text = reader.string();
                            break;
                        }
                        case 2: {
                            obj.limit = reader.uint32();
                            break;
                        }
                        case 3: {
                            obj.cursor = reader.string();
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            yield {
                                field: `${prefix}.text`,
                                value: reader.string()
                            };
                            break;
                        }
                        case 2: {
                            yield {
                                field: `${prefix}.limit`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        case 3: {
                            yield {
                                field: `${prefix}.cursor`,
                                value: reader.string()
                            };
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
            });
        }
        return _codec;
    };
    function encode(obj) {
        return encodeMessage(obj, Search.codec());
    }
    Search.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, Search.codec(), opts);
    }
    Search.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, Search.codec(), opts);
    }
    Search.stream = stream;
})(Search || (Search = {}));
export var SearchPage;
(function (SearchPage) {
    let _codec;
    SearchPage.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if (obj.hits != null && obj.hits.length > 0) {
                    for (const value of obj.hits) {
                        w.uint32(10);
                        SearchHit.codec().encode(value, w);
                    }
                }
                if ((obj.cursor != null && obj.cursor !== '')) {
                    w.uint32(18);
                    w.string(obj.cursor);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    hits: [],
                    cursor: ''
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            if (opts.limits?.hits != null && obj.hits.length === opts.limits.hits) {
                                throw new MaxLengthError('Decode error - repeated field "hits" had too many elements');
                            }
                            if (obj.hits.length === 200) {
                                throw new MaxLengthError('Decode error - repeated field "hits" had too many elements');
                            }
                            obj.hits.push(SearchHit.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.hits$
                            }));
                            break;
                        }
                        case 2: {
                            obj.cursor = reader.string();
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const obj = {
                    hits: 200
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            if (opts.limits?.hits != null && obj.hits === opts.limits.hits) {
                                throw new MaxLengthError('Streaming decode error - repeated field "hits" had too many elements');
                            }
                            if (obj.hits === 200) {
                                throw new MaxLengthError('Streaming decode error - repeated field "hits" had too many elements');
                            }
                            for (const evt of SearchHit.codec().stream(reader, reader.uint32(), `${prefix}.hits[]`, {
                                limits: opts.limits?.hits$
                            })) {
                                yield {
                                    ...evt,
                                    index: obj.hits
                                };
                            }
                            obj.hits++;
                            break;
                        }
                        case 2: {
                            yield {
                                field: `${prefix}.cursor`,
                                value: reader.string()
                            };
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
            });
        }
        return _codec;
    };
    function encode(obj) {
        return encodeMessage(obj, SearchPage.codec());
    }
    SearchPage.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, SearchPage.codec(), opts);
    }
    SearchPage.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, SearchPage.codec(), opts);
    }
    SearchPage.stream = stream;
})(SearchPage || (SearchPage = {}));
export var SearchHit;
(function (SearchHit) {
    let _codec;
    SearchHit.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.root != null && obj.root.byteLength > 0)) {
                    w.uint32(10);
                    w.bytes(obj.root);
                }
                if ((obj.size != null && obj.size !== 0)) {
                    w.uint32(16);
                    w.uint64Number(obj.size);
                }
                if ((obj.mtime != null && obj.mtime !== 0)) {
                    w.uint32(24);
                    w.uint64Number(obj.mtime);
                }
                if (obj.places != null && obj.places.length > 0) {
                    for (const value of obj.places) {
                        w.uint32(34);
                        Place.codec().encode(value, w);
                    }
                }
                if ((obj.sources != null && obj.sources !== 0)) {
                    w.uint32(40);
                    w.uint32(obj.sources);
                }
                if ((obj.online != null && obj.online !== 0)) {
                    w.uint32(48);
                    w.uint32(obj.online);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    root: uint8ArrayAlloc(0),
                    size: 0,
                    mtime: 0,
                    places: [],
                    sources: 0,
                    online: 0
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.root = reader.bytes();
                            break;
                        }
                        case 2: {
                            obj.size = reader.uint64Number();
                            break;
                        }
                        case 3: {
                            obj.mtime = reader.uint64Number();
                            break;
                        }
                        case 4: {
                            if (opts.limits?.places != null && obj.places.length === opts.limits.places) {
                                throw new MaxLengthError('Decode error - repeated field "places" had too many elements');
                            }
                            if (obj.places.length === 8) {
                                throw new MaxLengthError('Decode error - repeated field "places" had too many elements');
                            }
                            obj.places.push(Place.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.places$
                            }));
                            break;
                        }
                        case 5: {
                            obj.sources = reader.uint32();
                            break;
                        }
                        case 6: {
                            obj.online = reader.uint32();
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const obj = {
                    places: 8
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            yield {
                                field: `${prefix}.root`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        case 2: {
                            yield {
                                field: `${prefix}.size`,
                                value: reader.uint64Number()
                            };
                            break;
                        }
                        case 3: {
                            yield {
                                field: `${prefix}.mtime`,
                                value: reader.uint64Number()
                            };
                            break;
                        }
                        case 4: {
                            if (opts.limits?.places != null && obj.places === opts.limits.places) {
                                throw new MaxLengthError('Streaming decode error - repeated field "places" had too many elements');
                            }
                            if (obj.places === 8) {
                                throw new MaxLengthError('Streaming decode error - repeated field "places" had too many elements');
                            }
                            for (const evt of Place.codec().stream(reader, reader.uint32(), `${prefix}.places[]`, {
                                limits: opts.limits?.places$
                            })) {
                                yield {
                                    ...evt,
                                    index: obj.places
                                };
                            }
                            obj.places++;
                            break;
                        }
                        case 5: {
                            yield {
                                field: `${prefix}.sources`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        case 6: {
                            yield {
                                field: `${prefix}.online`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
            });
        }
        return _codec;
    };
    function encode(obj) {
        return encodeMessage(obj, SearchHit.codec());
    }
    SearchHit.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, SearchHit.codec(), opts);
    }
    SearchHit.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, SearchHit.codec(), opts);
    }
    SearchHit.stream = stream;
})(SearchHit || (SearchHit = {}));
export var Place;
(function (Place) {
    let _codec;
    Place.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.device != null && obj.device !== 0)) {
                    w.uint32(8);
                    w.uint32(obj.device);
                }
                if ((obj.username != null && obj.username !== '')) {
                    w.uint32(18);
                    w.string(obj.username);
                }
                if ((obj.path != null && obj.path !== '')) {
                    w.uint32(26);
                    w.string(obj.path);
                }
                if ((obj.online != null && obj.online !== false)) {
                    w.uint32(32);
                    w.bool(obj.online);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    device: 0,
                    username: '',
                    path: '',
                    online: false
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.device = reader.uint32();
                            break;
                        }
                        case 2: {
                            obj.username = reader.string();
                            break;
                        }
                        case 3: {
                            obj.path = reader.string();
                            break;
                        }
                        case 4: {
                            obj.online = reader.bool();
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            yield {
                                field: `${prefix}.device`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        case 2: {
                            yield {
                                field: `${prefix}.username`,
                                value: reader.string()
                            };
                            break;
                        }
                        case 3: {
                            yield {
                                field: `${prefix}.path`,
                                value: reader.string()
                            };
                            break;
                        }
                        case 4: {
                            yield {
                                field: `${prefix}.online`,
                                value: reader.bool()
                            };
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
            });
        }
        return _codec;
    };
    function encode(obj) {
        return encodeMessage(obj, Place.codec());
    }
    Place.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, Place.codec(), opts);
    }
    Place.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, Place.codec(), opts);
    }
    Place.stream = stream;
})(Place || (Place = {}));
export var FindEntries;
(function (FindEntries) {
    let _codec;
    FindEntries.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.username != null && obj.username !== '')) {
                    w.uint32(10);
                    w.string(obj.username);
                }
                if (obj.paths != null && obj.paths.length > 0) {
                    for (const value of obj.paths) {
                        w.uint32(18);
                        w.string(value);
                    }
                }
                if ((obj.root != null && obj.root.byteLength > 0)) {
                    w.uint32(26);
                    w.bytes(obj.root);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    username: '',
                    paths: [],
                    root: uint8ArrayAlloc(0)
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.username = reader.string();
                            break;
                        }
                        case 2: {
                            if (opts.limits?.paths != null && obj.paths.length === opts.limits.paths) {
                                throw new MaxLengthError('Decode error - repeated field "paths" had too many elements');
                            }
                            if (obj.paths.length === 256) {
                                throw new MaxLengthError('Decode error - repeated field "paths" had too many elements');
                            }
                            obj.paths.push(reader.string());
                            break;
                        }
                        case 3: {
                            obj.root = reader.bytes();
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const obj = {
                    paths: 256
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            yield {
                                field: `${prefix}.username`,
                                value: reader.string()
                            };
                            break;
                        }
                        case 2: {
                            if (opts.limits?.paths != null && obj.paths === opts.limits.paths) {
                                throw new MaxLengthError('Streaming decode error - repeated field "paths" had too many elements');
                            }
                            if (obj.paths === 256) {
                                throw new MaxLengthError('Streaming decode error - repeated field "paths" had too many elements');
                            }
                            yield {
                                field: `${prefix}.paths[]`,
                                index: obj.paths,
                                value: reader.string()
                            };
                            obj.paths++;
                            break;
                        }
                        case 3: {
                            yield {
                                field: `${prefix}.root`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
            });
        }
        return _codec;
    };
    function encode(obj) {
        return encodeMessage(obj, FindEntries.codec());
    }
    FindEntries.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, FindEntries.codec(), opts);
    }
    FindEntries.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, FindEntries.codec(), opts);
    }
    FindEntries.stream = stream;
})(FindEntries || (FindEntries = {}));
export var EntriesAnswer;
(function (EntriesAnswer) {
    let _codec;
    EntriesAnswer.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if (obj.entries != null && obj.entries.length > 0) {
                    for (const value of obj.entries) {
                        w.uint32(10);
                        SignedEntry.codec().encode(value, w);
                    }
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    entries: []
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            if (opts.limits?.entries != null && obj.entries.length === opts.limits.entries) {
                                throw new MaxLengthError('Decode error - repeated field "entries" had too many elements');
                            }
                            if (obj.entries.length === 256) {
                                throw new MaxLengthError('Decode error - repeated field "entries" had too many elements');
                            }
                            obj.entries.push(SignedEntry.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.entries$
                            }));
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const obj = {
                    entries: 256
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            if (opts.limits?.entries != null && obj.entries === opts.limits.entries) {
                                throw new MaxLengthError('Streaming decode error - repeated field "entries" had too many elements');
                            }
                            if (obj.entries === 256) {
                                throw new MaxLengthError('Streaming decode error - repeated field "entries" had too many elements');
                            }
                            for (const evt of SignedEntry.codec().stream(reader, reader.uint32(), `${prefix}.entries[]`, {
                                limits: opts.limits?.entries$
                            })) {
                                yield {
                                    ...evt,
                                    index: obj.entries
                                };
                            }
                            obj.entries++;
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
            });
        }
        return _codec;
    };
    function encode(obj) {
        return encodeMessage(obj, EntriesAnswer.codec());
    }
    EntriesAnswer.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, EntriesAnswer.codec(), opts);
    }
    EntriesAnswer.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, EntriesAnswer.codec(), opts);
    }
    EntriesAnswer.stream = stream;
})(EntriesAnswer || (EntriesAnswer = {}));
export var SignedEntry;
(function (SignedEntry) {
    let _codec;
    SignedEntry.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.device != null && obj.device !== 0)) {
                    w.uint32(8);
                    w.uint32(obj.device);
                }
                if ((obj.username != null && obj.username !== '')) {
                    w.uint32(18);
                    w.string(obj.username);
                }
                if ((obj.path != null && obj.path !== '')) {
                    w.uint32(26);
                    w.string(obj.path);
                }
                if ((obj.size != null && obj.size !== 0)) {
                    w.uint32(32);
                    w.uint64Number(obj.size);
                }
                if ((obj.root != null && obj.root.byteLength > 0)) {
                    w.uint32(42);
                    w.bytes(obj.root);
                }
                if ((obj.mtime != null && obj.mtime !== 0)) {
                    w.uint32(48);
                    w.uint64Number(obj.mtime);
                }
                if ((obj.audience != null && obj.audience !== '')) {
                    w.uint32(58);
                    w.string(obj.audience);
                }
                if ((obj.signer != null && obj.signer !== '')) {
                    w.uint32(66);
                    w.string(obj.signer);
                }
                if ((obj.signature != null && obj.signature.byteLength > 0)) {
                    w.uint32(74);
                    w.bytes(obj.signature);
                }
                if ((obj.online != null && obj.online !== false)) {
                    w.uint32(80);
                    w.bool(obj.online);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    device: 0,
                    username: '',
                    path: '',
                    size: 0,
                    root: uint8ArrayAlloc(0),
                    mtime: 0,
                    audience: '',
                    signer: '',
                    signature: uint8ArrayAlloc(0),
                    online: false
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.device = reader.uint32();
                            break;
                        }
                        case 2: {
                            obj.username = reader.string();
                            break;
                        }
                        case 3: {
                            obj.path = reader.string();
                            break;
                        }
                        case 4: {
                            obj.size = reader.uint64Number();
                            break;
                        }
                        case 5: {
                            obj.root = reader.bytes();
                            break;
                        }
                        case 6: {
                            obj.mtime = reader.uint64Number();
                            break;
                        }
                        case 7: {
                            obj.audience = reader.string();
                            break;
                        }
                        case 8: {
                            obj.signer = reader.string();
                            break;
                        }
                        case 9: {
                            obj.signature = reader.bytes();
                            break;
                        }
                        case 10: {
                            obj.online = reader.bool();
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            yield {
                                field: `${prefix}.device`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        case 2: {
                            yield {
                                field: `${prefix}.username`,
                                value: reader.string()
                            };
                            break;
                        }
                        case 3: {
                            yield {
                                field: `${prefix}.path`,
                                value: reader.string()
                            };
                            break;
                        }
                        case 4: {
                            yield {
                                field: `${prefix}.size`,
                                value: reader.uint64Number()
                            };
                            break;
                        }
                        case 5: {
                            yield {
                                field: `${prefix}.root`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        case 6: {
                            yield {
                                field: `${prefix}.mtime`,
                                value: reader.uint64Number()
                            };
                            break;
                        }
                        case 7: {
                            yield {
                                field: `${prefix}.audience`,
                                value: reader.string()
                            };
                            break;
                        }
                        case 8: {
                            yield {
                                field: `${prefix}.signer`,
                                value: reader.string()
                            };
                            break;
                        }
                        case 9: {
                            yield {
                                field: `${prefix}.signature`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        case 10: {
                            yield {
                                field: `${prefix}.online`,
                                value: reader.bool()
                            };
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
            });
        }
        return _codec;
    };
    function encode(obj) {
        return encodeMessage(obj, SignedEntry.codec());
    }
    SignedEntry.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, SignedEntry.codec(), opts);
    }
    SignedEntry.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, SignedEntry.codec(), opts);
    }
    SignedEntry.stream = stream;
})(SignedEntry || (SignedEntry = {}));
export var CountFiles;
(function (CountFiles) {
    let _codec;
    CountFiles.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if (obj.devices != null && obj.devices.length > 0) {
                    for (const value of obj.devices) {
                        w.uint32(8);
                        w.uint32(value);
                    }
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    devices: []
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            if (opts.limits?.devices != null && obj.devices.length === opts.limits.devices) {
                                throw new MaxLengthError('Decode error - repeated field "devices" had too many elements');
                            }
                            if (obj.devices.length === 500) {
                                throw new MaxLengthError('Decode error - repeated field "devices" had too many elements');
                            }
                            obj.devices.push(reader.uint32());
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const obj = {
                    devices: 500
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            if (opts.limits?.devices != null && obj.devices === opts.limits.devices) {
                                throw new MaxLengthError('Streaming decode error - repeated field "devices" had too many elements');
                            }
                            if (obj.devices === 500) {
                                throw new MaxLengthError('Streaming decode error - repeated field "devices" had too many elements');
                            }
                            yield {
                                field: `${prefix}.devices[]`,
                                index: obj.devices,
                                value: reader.uint32()
                            };
                            obj.devices++;
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
            });
        }
        return _codec;
    };
    function encode(obj) {
        return encodeMessage(obj, CountFiles.codec());
    }
    CountFiles.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, CountFiles.codec(), opts);
    }
    CountFiles.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, CountFiles.codec(), opts);
    }
    CountFiles.stream = stream;
})(CountFiles || (CountFiles = {}));
export var CountsAnswer;
(function (CountsAnswer) {
    let _codec;
    CountsAnswer.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if (obj.counts != null && obj.counts.length > 0) {
                    for (const value of obj.counts) {
                        w.uint32(10);
                        DeviceCount.codec().encode(value, w);
                    }
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    counts: []
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            if (opts.limits?.counts != null && obj.counts.length === opts.limits.counts) {
                                throw new MaxLengthError('Decode error - repeated field "counts" had too many elements');
                            }
                            if (obj.counts.length === 500) {
                                throw new MaxLengthError('Decode error - repeated field "counts" had too many elements');
                            }
                            obj.counts.push(DeviceCount.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.counts$
                            }));
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const obj = {
                    counts: 500
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            if (opts.limits?.counts != null && obj.counts === opts.limits.counts) {
                                throw new MaxLengthError('Streaming decode error - repeated field "counts" had too many elements');
                            }
                            if (obj.counts === 500) {
                                throw new MaxLengthError('Streaming decode error - repeated field "counts" had too many elements');
                            }
                            for (const evt of DeviceCount.codec().stream(reader, reader.uint32(), `${prefix}.counts[]`, {
                                limits: opts.limits?.counts$
                            })) {
                                yield {
                                    ...evt,
                                    index: obj.counts
                                };
                            }
                            obj.counts++;
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
            });
        }
        return _codec;
    };
    function encode(obj) {
        return encodeMessage(obj, CountsAnswer.codec());
    }
    CountsAnswer.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, CountsAnswer.codec(), opts);
    }
    CountsAnswer.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, CountsAnswer.codec(), opts);
    }
    CountsAnswer.stream = stream;
})(CountsAnswer || (CountsAnswer = {}));
export var DeviceCount;
(function (DeviceCount) {
    let _codec;
    DeviceCount.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.device != null && obj.device !== 0)) {
                    w.uint32(8);
                    w.uint32(obj.device);
                }
                if ((obj.files != null && obj.files !== 0)) {
                    w.uint32(16);
                    w.uint32(obj.files);
                }
                if ((obj.bytes != null && obj.bytes !== 0)) {
                    w.uint32(24);
                    w.uint64Number(obj.bytes);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    device: 0,
                    files: 0,
                    bytes: 0
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.device = reader.uint32();
                            break;
                        }
                        case 2: {
                            obj.files = reader.uint32();
                            break;
                        }
                        case 3: {
                            obj.bytes = reader.uint64Number();
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            yield {
                                field: `${prefix}.device`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        case 2: {
                            yield {
                                field: `${prefix}.files`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        case 3: {
                            yield {
                                field: `${prefix}.bytes`,
                                value: reader.uint64Number()
                            };
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
            });
        }
        return _codec;
    };
    function encode(obj) {
        return encodeMessage(obj, DeviceCount.codec());
    }
    DeviceCount.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, DeviceCount.codec(), opts);
    }
    DeviceCount.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, DeviceCount.codec(), opts);
    }
    DeviceCount.stream = stream;
})(DeviceCount || (DeviceCount = {}));
export var Event;
(function (Event) {
    let _codec;
    Event.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if (obj.devices != null && obj.devices.length > 0) {
                    for (const value of obj.devices) {
                        w.uint32(10);
                        DeviceState.codec().encode(value, w);
                    }
                }
                if ((obj.from != null && obj.from !== 0)) {
                    w.uint32(16);
                    w.uint64Number(obj.from);
                }
                if ((obj.to != null && obj.to !== 0)) {
                    w.uint32(24);
                    w.uint64Number(obj.to);
                }
                if (obj.changes != null && obj.changes.length > 0) {
                    for (const value of obj.changes) {
                        w.uint32(34);
                        Change.codec().encode(value, w);
                    }
                }
                if ((obj.resync != null && obj.resync !== false)) {
                    w.uint32(40);
                    w.bool(obj.resync);
                }
                if ((obj.notice != null && obj.notice !== '')) {
                    w.uint32(50);
                    w.string(obj.notice);
                }
                if (obj.wants != null && obj.wants.length > 0) {
                    for (const value of obj.wants) {
                        w.uint32(58);
                        WantHit.codec().encode(value, w);
                    }
                }
                if (obj.ended != null) {
                    w.uint32(66);
                    Refusal.codec().encode(obj.ended, w);
                }
                if ((obj.arrived != null && obj.arrived.byteLength > 0)) {
                    w.uint32(74);
                    w.bytes(obj.arrived);
                }
                if ((obj.left != null && obj.left.byteLength > 0)) {
                    w.uint32(82);
                    w.bytes(obj.left);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    devices: [],
                    from: 0,
                    to: 0,
                    changes: [],
                    resync: false,
                    notice: '',
                    wants: [],
                    arrived: uint8ArrayAlloc(0),
                    left: uint8ArrayAlloc(0)
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            if (opts.limits?.devices != null && obj.devices.length === opts.limits.devices) {
                                throw new MaxLengthError('Decode error - repeated field "devices" had too many elements');
                            }
                            if (obj.devices.length === 500) {
                                throw new MaxLengthError('Decode error - repeated field "devices" had too many elements');
                            }
                            obj.devices.push(DeviceState.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.devices$
                            }));
                            break;
                        }
                        case 2: {
                            obj.from = reader.uint64Number();
                            break;
                        }
                        case 3: {
                            obj.to = reader.uint64Number();
                            break;
                        }
                        case 4: {
                            if (opts.limits?.changes != null && obj.changes.length === opts.limits.changes) {
                                throw new MaxLengthError('Decode error - repeated field "changes" had too many elements');
                            }
                            if (obj.changes.length === 500) {
                                throw new MaxLengthError('Decode error - repeated field "changes" had too many elements');
                            }
                            obj.changes.push(Change.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.changes$
                            }));
                            break;
                        }
                        case 5: {
                            obj.resync = reader.bool();
                            break;
                        }
                        case 6: {
                            obj.notice = reader.string();
                            break;
                        }
                        case 7: {
                            if (opts.limits?.wants != null && obj.wants.length === opts.limits.wants) {
                                throw new MaxLengthError('Decode error - repeated field "wants" had too many elements');
                            }
                            if (obj.wants.length === 500) {
                                throw new MaxLengthError('Decode error - repeated field "wants" had too many elements');
                            }
                            obj.wants.push(WantHit.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.wants$
                            }));
                            break;
                        }
                        case 8: {
                            obj.ended = Refusal.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.ended
                            });
                            break;
                        }
                        case 9: {
                            obj.arrived = reader.bytes();
                            break;
                        }
                        case 10: {
                            obj.left = reader.bytes();
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const obj = {
                    devices: 500,
                    changes: 500,
                    wants: 500
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            if (opts.limits?.devices != null && obj.devices === opts.limits.devices) {
                                throw new MaxLengthError('Streaming decode error - repeated field "devices" had too many elements');
                            }
                            if (obj.devices === 500) {
                                throw new MaxLengthError('Streaming decode error - repeated field "devices" had too many elements');
                            }
                            for (const evt of DeviceState.codec().stream(reader, reader.uint32(), `${prefix}.devices[]`, {
                                limits: opts.limits?.devices$
                            })) {
                                yield {
                                    ...evt,
                                    index: obj.devices
                                };
                            }
                            obj.devices++;
                            break;
                        }
                        case 2: {
                            yield {
                                field: `${prefix}.from`,
                                value: reader.uint64Number()
                            };
                            break;
                        }
                        case 3: {
                            yield {
                                field: `${prefix}.to`,
                                value: reader.uint64Number()
                            };
                            break;
                        }
                        case 4: {
                            if (opts.limits?.changes != null && obj.changes === opts.limits.changes) {
                                throw new MaxLengthError('Streaming decode error - repeated field "changes" had too many elements');
                            }
                            if (obj.changes === 500) {
                                throw new MaxLengthError('Streaming decode error - repeated field "changes" had too many elements');
                            }
                            for (const evt of Change.codec().stream(reader, reader.uint32(), `${prefix}.changes[]`, {
                                limits: opts.limits?.changes$
                            })) {
                                yield {
                                    ...evt,
                                    index: obj.changes
                                };
                            }
                            obj.changes++;
                            break;
                        }
                        case 5: {
                            yield {
                                field: `${prefix}.resync`,
                                value: reader.bool()
                            };
                            break;
                        }
                        case 6: {
                            yield {
                                field: `${prefix}.notice`,
                                value: reader.string()
                            };
                            break;
                        }
                        case 7: {
                            if (opts.limits?.wants != null && obj.wants === opts.limits.wants) {
                                throw new MaxLengthError('Streaming decode error - repeated field "wants" had too many elements');
                            }
                            if (obj.wants === 500) {
                                throw new MaxLengthError('Streaming decode error - repeated field "wants" had too many elements');
                            }
                            for (const evt of WantHit.codec().stream(reader, reader.uint32(), `${prefix}.wants[]`, {
                                limits: opts.limits?.wants$
                            })) {
                                yield {
                                    ...evt,
                                    index: obj.wants
                                };
                            }
                            obj.wants++;
                            break;
                        }
                        case 8: {
                            yield* Refusal.codec().stream(reader, reader.uint32(), `${prefix}.ended`, {
                                limits: opts.limits?.ended
                            });
                            break;
                        }
                        case 9: {
                            yield {
                                field: `${prefix}.arrived`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        case 10: {
                            yield {
                                field: `${prefix}.left`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
            });
        }
        return _codec;
    };
    function encode(obj) {
        return encodeMessage(obj, Event.codec());
    }
    Event.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, Event.codec(), opts);
    }
    Event.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, Event.codec(), opts);
    }
    Event.stream = stream;
})(Event || (Event = {}));
export var AddWant;
(function (AddWant) {
    let _codec;
    AddWant.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.pattern != null && obj.pattern !== '')) {
                    w.uint32(10);
                    w.string(obj.pattern);
                }
                if ((obj.root != null && obj.root.byteLength > 0)) {
                    w.uint32(18);
                    w.bytes(obj.root);
                }
                if ((obj.least != null && obj.least !== 0)) {
                    w.uint32(24);
                    w.uint64Number(obj.least);
                }
                if ((obj.most != null && obj.most !== 0)) {
                    w.uint32(32);
                    w.uint64Number(obj.most);
                }
                if ((obj.owner != null && obj.owner !== '')) {
                    w.uint32(42);
                    w.string(obj.owner);
                }
                if ((obj.fetch != null && obj.fetch !== false)) {
                    w.uint32(48);
                    w.bool(obj.fetch);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    pattern: '',
                    root: uint8ArrayAlloc(0),
                    least: 0,
                    most: 0,
                    owner: '',
                    fetch: false
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.pattern = reader.string();
                            break;
                        }
                        case 2: {
                            obj.root = reader.bytes();
                            break;
                        }
                        case 3: {
                            obj.least = reader.uint64Number();
                            break;
                        }
                        case 4: {
                            obj.most = reader.uint64Number();
                            break;
                        }
                        case 5: {
                            obj.owner = reader.string();
                            break;
                        }
                        case 6: {
                            obj.fetch = reader.bool();
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            yield {
                                field: `${prefix}.pattern`,
                                value: reader.string()
                            };
                            break;
                        }
                        case 2: {
                            yield {
                                field: `${prefix}.root`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        case 3: {
                            yield {
                                field: `${prefix}.least`,
                                value: reader.uint64Number()
                            };
                            break;
                        }
                        case 4: {
                            yield {
                                field: `${prefix}.most`,
                                value: reader.uint64Number()
                            };
                            break;
                        }
                        case 5: {
                            yield {
                                field: `${prefix}.owner`,
                                value: reader.string()
                            };
                            break;
                        }
                        case 6: {
                            yield {
                                field: `${prefix}.fetch`,
                                value: reader.bool()
                            };
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
            });
        }
        return _codec;
    };
    function encode(obj) {
        return encodeMessage(obj, AddWant.codec());
    }
    AddWant.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, AddWant.codec(), opts);
    }
    AddWant.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, AddWant.codec(), opts);
    }
    AddWant.stream = stream;
})(AddWant || (AddWant = {}));
export var Want;
(function (Want) {
    let _codec;
    Want.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.id != null && obj.id !== 0)) {
                    w.uint32(8);
                    w.uint32(obj.id);
                }
                if ((obj.pattern != null && obj.pattern !== '')) {
                    w.uint32(18);
                    w.string(obj.pattern);
                }
                if ((obj.root != null && obj.root.byteLength > 0)) {
                    w.uint32(26);
                    w.bytes(obj.root);
                }
                if ((obj.least != null && obj.least !== 0)) {
                    w.uint32(32);
                    w.uint64Number(obj.least);
                }
                if ((obj.most != null && obj.most !== 0)) {
                    w.uint32(40);
                    w.uint64Number(obj.most);
                }
                if ((obj.owner != null && obj.owner !== '')) {
                    w.uint32(50);
                    w.string(obj.owner);
                }
                if ((obj.fetch != null && obj.fetch !== false)) {
                    w.uint32(56);
                    w.bool(obj.fetch);
                }
                if ((obj.createdAt != null && obj.createdAt !== 0)) {
                    w.uint32(64);
                    w.uint64Number(obj.createdAt);
                }
                if ((obj.hits != null && obj.hits !== 0)) {
                    w.uint32(72);
                    w.uint32(obj.hits);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    id: 0,
                    pattern: '',
                    root: uint8ArrayAlloc(0),
                    least: 0,
                    most: 0,
                    owner: '',
                    fetch: false,
                    createdAt: 0,
                    hits: 0
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.id = reader.uint32();
                            break;
                        }
                        case 2: {
                            obj.pattern = reader.string();
                            break;
                        }
                        case 3: {
                            obj.root = reader.bytes();
                            break;
                        }
                        case 4: {
                            obj.least = reader.uint64Number();
                            break;
                        }
                        case 5: {
                            obj.most = reader.uint64Number();
                            break;
                        }
                        case 6: {
                            obj.owner = reader.string();
                            break;
                        }
                        case 7: {
                            obj.fetch = reader.bool();
                            break;
                        }
                        case 8: {
                            obj.createdAt = reader.uint64Number();
                            break;
                        }
                        case 9: {
                            obj.hits = reader.uint32();
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            yield {
                                field: `${prefix}.id`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        case 2: {
                            yield {
                                field: `${prefix}.pattern`,
                                value: reader.string()
                            };
                            break;
                        }
                        case 3: {
                            yield {
                                field: `${prefix}.root`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        case 4: {
                            yield {
                                field: `${prefix}.least`,
                                value: reader.uint64Number()
                            };
                            break;
                        }
                        case 5: {
                            yield {
                                field: `${prefix}.most`,
                                value: reader.uint64Number()
                            };
                            break;
                        }
                        case 6: {
                            yield {
                                field: `${prefix}.owner`,
                                value: reader.string()
                            };
                            break;
                        }
                        case 7: {
                            yield {
                                field: `${prefix}.fetch`,
                                value: reader.bool()
                            };
                            break;
                        }
                        case 8: {
                            yield {
                                field: `${prefix}.createdAt`,
                                value: reader.uint64Number()
                            };
                            break;
                        }
                        case 9: {
                            yield {
                                field: `${prefix}.hits`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
            });
        }
        return _codec;
    };
    function encode(obj) {
        return encodeMessage(obj, Want.codec());
    }
    Want.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, Want.codec(), opts);
    }
    Want.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, Want.codec(), opts);
    }
    Want.stream = stream;
})(Want || (Want = {}));
export var AddWantAnswer;
(function (AddWantAnswer) {
    let _codec;
    AddWantAnswer.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.id != null && obj.id !== 0)) {
                    w.uint32(8);
                    w.uint32(obj.id);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    id: 0
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.id = reader.uint32();
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            yield {
                                field: `${prefix}.id`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
            });
        }
        return _codec;
    };
    function encode(obj) {
        return encodeMessage(obj, AddWantAnswer.codec());
    }
    AddWantAnswer.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, AddWantAnswer.codec(), opts);
    }
    AddWantAnswer.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, AddWantAnswer.codec(), opts);
    }
    AddWantAnswer.stream = stream;
})(AddWantAnswer || (AddWantAnswer = {}));
export var RemoveWant;
(function (RemoveWant) {
    let _codec;
    RemoveWant.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.id != null && obj.id !== 0)) {
                    w.uint32(8);
                    w.uint32(obj.id);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    id: 0
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.id = reader.uint32();
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            yield {
                                field: `${prefix}.id`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
            });
        }
        return _codec;
    };
    function encode(obj) {
        return encodeMessage(obj, RemoveWant.codec());
    }
    RemoveWant.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, RemoveWant.codec(), opts);
    }
    RemoveWant.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, RemoveWant.codec(), opts);
    }
    RemoveWant.stream = stream;
})(RemoveWant || (RemoveWant = {}));
export var WantsAnswer;
(function (WantsAnswer) {
    let _codec;
    WantsAnswer.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if (obj.wants != null && obj.wants.length > 0) {
                    for (const value of obj.wants) {
                        w.uint32(10);
                        Want.codec().encode(value, w);
                    }
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    wants: []
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            if (opts.limits?.wants != null && obj.wants.length === opts.limits.wants) {
                                throw new MaxLengthError('Decode error - repeated field "wants" had too many elements');
                            }
                            if (obj.wants.length === 200) {
                                throw new MaxLengthError('Decode error - repeated field "wants" had too many elements');
                            }
                            obj.wants.push(Want.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.wants$
                            }));
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const obj = {
                    wants: 200
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            if (opts.limits?.wants != null && obj.wants === opts.limits.wants) {
                                throw new MaxLengthError('Streaming decode error - repeated field "wants" had too many elements');
                            }
                            if (obj.wants === 200) {
                                throw new MaxLengthError('Streaming decode error - repeated field "wants" had too many elements');
                            }
                            for (const evt of Want.codec().stream(reader, reader.uint32(), `${prefix}.wants[]`, {
                                limits: opts.limits?.wants$
                            })) {
                                yield {
                                    ...evt,
                                    index: obj.wants
                                };
                            }
                            obj.wants++;
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
            });
        }
        return _codec;
    };
    function encode(obj) {
        return encodeMessage(obj, WantsAnswer.codec());
    }
    WantsAnswer.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, WantsAnswer.codec(), opts);
    }
    WantsAnswer.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, WantsAnswer.codec(), opts);
    }
    WantsAnswer.stream = stream;
})(WantsAnswer || (WantsAnswer = {}));
export var CollectWants;
(function (CollectWants) {
    let _codec;
    CollectWants.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.since != null && obj.since !== 0)) {
                    w.uint32(8);
                    w.uint64Number(obj.since);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    since: 0
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.since = reader.uint64Number();
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            yield {
                                field: `${prefix}.since`,
                                value: reader.uint64Number()
                            };
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
            });
        }
        return _codec;
    };
    function encode(obj) {
        return encodeMessage(obj, CollectWants.codec());
    }
    CollectWants.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, CollectWants.codec(), opts);
    }
    CollectWants.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, CollectWants.codec(), opts);
    }
    CollectWants.stream = stream;
})(CollectWants || (CollectWants = {}));
export var WantHits;
(function (WantHits) {
    let _codec;
    WantHits.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if (obj.hits != null && obj.hits.length > 0) {
                    for (const value of obj.hits) {
                        w.uint32(10);
                        WantHit.codec().encode(value, w);
                    }
                }
                if ((obj.until != null && obj.until !== 0)) {
                    w.uint32(16);
                    w.uint64Number(obj.until);
                }
                if ((obj.more != null && obj.more !== false)) {
                    w.uint32(24);
                    w.bool(obj.more);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    hits: [],
                    until: 0,
                    more: false
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            if (opts.limits?.hits != null && obj.hits.length === opts.limits.hits) {
                                throw new MaxLengthError('Decode error - repeated field "hits" had too many elements');
                            }
                            if (obj.hits.length === 500) {
                                throw new MaxLengthError('Decode error - repeated field "hits" had too many elements');
                            }
                            obj.hits.push(WantHit.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.hits$
                            }));
                            break;
                        }
                        case 2: {
                            obj.until = reader.uint64Number();
                            break;
                        }
                        case 3: {
                            obj.more = reader.bool();
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const obj = {
                    hits: 500
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            if (opts.limits?.hits != null && obj.hits === opts.limits.hits) {
                                throw new MaxLengthError('Streaming decode error - repeated field "hits" had too many elements');
                            }
                            if (obj.hits === 500) {
                                throw new MaxLengthError('Streaming decode error - repeated field "hits" had too many elements');
                            }
                            for (const evt of WantHit.codec().stream(reader, reader.uint32(), `${prefix}.hits[]`, {
                                limits: opts.limits?.hits$
                            })) {
                                yield {
                                    ...evt,
                                    index: obj.hits
                                };
                            }
                            obj.hits++;
                            break;
                        }
                        case 2: {
                            yield {
                                field: `${prefix}.until`,
                                value: reader.uint64Number()
                            };
                            break;
                        }
                        case 3: {
                            yield {
                                field: `${prefix}.more`,
                                value: reader.bool()
                            };
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
            });
        }
        return _codec;
    };
    function encode(obj) {
        return encodeMessage(obj, WantHits.codec());
    }
    WantHits.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, WantHits.codec(), opts);
    }
    WantHits.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, WantHits.codec(), opts);
    }
    WantHits.stream = stream;
})(WantHits || (WantHits = {}));
export var WantHit;
(function (WantHit) {
    let _codec;
    WantHit.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.want != null && obj.want !== 0)) {
                    w.uint32(8);
                    w.uint32(obj.want);
                }
                if ((obj.device != null && obj.device !== 0)) {
                    w.uint32(16);
                    w.uint32(obj.device);
                }
                if ((obj.username != null && obj.username !== '')) {
                    w.uint32(26);
                    w.string(obj.username);
                }
                if ((obj.path != null && obj.path !== '')) {
                    w.uint32(34);
                    w.string(obj.path);
                }
                if ((obj.size != null && obj.size !== 0)) {
                    w.uint32(40);
                    w.uint64Number(obj.size);
                }
                if ((obj.root != null && obj.root.byteLength > 0)) {
                    w.uint32(50);
                    w.bytes(obj.root);
                }
                if ((obj.fetch != null && obj.fetch !== false)) {
                    w.uint32(56);
                    w.bool(obj.fetch);
                }
                if ((obj.revision != null && obj.revision !== 0)) {
                    w.uint32(64);
                    w.uint64Number(obj.revision);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    want: 0,
                    device: 0,
                    username: '',
                    path: '',
                    size: 0,
                    root: uint8ArrayAlloc(0),
                    fetch: false,
                    revision: 0
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.want = reader.uint32();
                            break;
                        }
                        case 2: {
                            obj.device = reader.uint32();
                            break;
                        }
                        case 3: {
                            obj.username = reader.string();
                            break;
                        }
                        case 4: {
                            obj.path = reader.string();
                            break;
                        }
                        case 5: {
                            obj.size = reader.uint64Number();
                            break;
                        }
                        case 6: {
                            obj.root = reader.bytes();
                            break;
                        }
                        case 7: {
                            obj.fetch = reader.bool();
                            break;
                        }
                        case 8: {
                            obj.revision = reader.uint64Number();
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            yield {
                                field: `${prefix}.want`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        case 2: {
                            yield {
                                field: `${prefix}.device`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        case 3: {
                            yield {
                                field: `${prefix}.username`,
                                value: reader.string()
                            };
                            break;
                        }
                        case 4: {
                            yield {
                                field: `${prefix}.path`,
                                value: reader.string()
                            };
                            break;
                        }
                        case 5: {
                            yield {
                                field: `${prefix}.size`,
                                value: reader.uint64Number()
                            };
                            break;
                        }
                        case 6: {
                            yield {
                                field: `${prefix}.root`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        case 7: {
                            yield {
                                field: `${prefix}.fetch`,
                                value: reader.bool()
                            };
                            break;
                        }
                        case 8: {
                            yield {
                                field: `${prefix}.revision`,
                                value: reader.uint64Number()
                            };
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
            });
        }
        return _codec;
    };
    function encode(obj) {
        return encodeMessage(obj, WantHit.codec());
    }
    WantHit.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, WantHit.codec(), opts);
    }
    WantHit.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, WantHit.codec(), opts);
    }
    WantHit.stream = stream;
})(WantHit || (WantHit = {}));
export var StoreFile;
(function (StoreFile) {
    let _codec;
    StoreFile.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.depot != null && obj.depot !== 0)) {
                    w.uint32(8);
                    w.uint32(obj.depot);
                }
                if ((obj.path != null && obj.path !== '')) {
                    w.uint32(18);
                    w.string(obj.path);
                }
                if ((obj.size != null && obj.size !== 0)) {
                    w.uint32(24);
                    w.uint64Number(obj.size);
                }
                if ((obj.root != null && obj.root.byteLength > 0)) {
                    w.uint32(34);
                    w.bytes(obj.root);
                }
                if ((obj.mtime != null && obj.mtime !== 0)) {
                    w.uint32(40);
                    w.uint64Number(obj.mtime);
                }
                if ((obj.audience != null && obj.audience !== '')) {
                    w.uint32(50);
                    w.string(obj.audience);
                }
                if ((obj.signature != null && obj.signature.byteLength > 0)) {
                    w.uint32(58);
                    w.bytes(obj.signature);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    depot: 0,
                    path: '',
                    size: 0,
                    root: uint8ArrayAlloc(0),
                    mtime: 0,
                    audience: '',
                    signature: uint8ArrayAlloc(0)
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.depot = reader.uint32();
                            break;
                        }
                        case 2: {
                            obj.path = reader.string();
                            break;
                        }
                        case 3: {
                            obj.size = reader.uint64Number();
                            break;
                        }
                        case 4: {
                            obj.root = reader.bytes();
                            break;
                        }
                        case 5: {
                            obj.mtime = reader.uint64Number();
                            break;
                        }
                        case 6: {
                            obj.audience = reader.string();
                            break;
                        }
                        case 7: {
                            obj.signature = reader.bytes();
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            yield {
                                field: `${prefix}.depot`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        case 2: {
                            yield {
                                field: `${prefix}.path`,
                                value: reader.string()
                            };
                            break;
                        }
                        case 3: {
                            yield {
                                field: `${prefix}.size`,
                                value: reader.uint64Number()
                            };
                            break;
                        }
                        case 4: {
                            yield {
                                field: `${prefix}.root`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        case 5: {
                            yield {
                                field: `${prefix}.mtime`,
                                value: reader.uint64Number()
                            };
                            break;
                        }
                        case 6: {
                            yield {
                                field: `${prefix}.audience`,
                                value: reader.string()
                            };
                            break;
                        }
                        case 7: {
                            yield {
                                field: `${prefix}.signature`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
            });
        }
        return _codec;
    };
    function encode(obj) {
        return encodeMessage(obj, StoreFile.codec());
    }
    StoreFile.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, StoreFile.codec(), opts);
    }
    StoreFile.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, StoreFile.codec(), opts);
    }
    StoreFile.stream = stream;
})(StoreFile || (StoreFile = {}));
export var StoreFileAnswer;
(function (StoreFileAnswer) {
    let _codec;
    StoreFileAnswer.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.device != null && obj.device !== 0)) {
                    w.uint32(8);
                    w.uint32(obj.device);
                }
                if ((obj.stored != null && obj.stored !== false)) {
                    w.uint32(16);
                    w.bool(obj.stored);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    device: 0,
                    stored: false
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.device = reader.uint32();
                            break;
                        }
                        case 2: {
                            obj.stored = reader.bool();
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            yield {
                                field: `${prefix}.device`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        case 2: {
                            yield {
                                field: `${prefix}.stored`,
                                value: reader.bool()
                            };
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
            });
        }
        return _codec;
    };
    function encode(obj) {
        return encodeMessage(obj, StoreFileAnswer.codec());
    }
    StoreFileAnswer.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, StoreFileAnswer.codec(), opts);
    }
    StoreFileAnswer.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, StoreFileAnswer.codec(), opts);
    }
    StoreFileAnswer.stream = stream;
})(StoreFileAnswer || (StoreFileAnswer = {}));
export var OfferUpload;
(function (OfferUpload) {
    let _codec;
    OfferUpload.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.account != null && obj.account !== 0)) {
                    w.uint32(8);
                    w.uint32(obj.account);
                }
                if ((obj.username != null && obj.username !== '')) {
                    w.uint32(18);
                    w.string(obj.username);
                }
                if ((obj.device != null && obj.device !== 0)) {
                    w.uint32(24);
                    w.uint32(obj.device);
                }
                if ((obj.shelf != null && obj.shelf !== 0)) {
                    w.uint32(32);
                    w.uint32(obj.shelf);
                }
                if ((obj.path != null && obj.path !== '')) {
                    w.uint32(42);
                    w.string(obj.path);
                }
                if ((obj.size != null && obj.size !== 0)) {
                    w.uint32(48);
                    w.uint64Number(obj.size);
                }
                if ((obj.root != null && obj.root.byteLength > 0)) {
                    w.uint32(58);
                    w.bytes(obj.root);
                }
                if ((obj.audience != null && obj.audience !== '')) {
                    w.uint32(66);
                    w.string(obj.audience);
                }
                if ((obj.signature != null && obj.signature.byteLength > 0)) {
                    w.uint32(74);
                    w.bytes(obj.signature);
                }
                if ((obj.signer != null && obj.signer !== '')) {
                    w.uint32(82);
                    w.string(obj.signer);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    account: 0,
                    username: '',
                    device: 0,
                    shelf: 0,
                    path: '',
                    size: 0,
                    root: uint8ArrayAlloc(0),
                    audience: '',
                    signature: uint8ArrayAlloc(0),
                    signer: ''
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.account = reader.uint32();
                            break;
                        }
                        case 2: {
                            obj.username = reader.string();
                            break;
                        }
                        case 3: {
                            obj.device = reader.uint32();
                            break;
                        }
                        case 4: {
                            obj.shelf = reader.uint32();
                            break;
                        }
                        case 5: {
                            obj.path = reader.string();
                            break;
                        }
                        case 6: {
                            obj.size = reader.uint64Number();
                            break;
                        }
                        case 7: {
                            obj.root = reader.bytes();
                            break;
                        }
                        case 8: {
                            obj.audience = reader.string();
                            break;
                        }
                        case 9: {
                            obj.signature = reader.bytes();
                            break;
                        }
                        case 10: {
                            obj.signer = reader.string();
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            yield {
                                field: `${prefix}.account`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        case 2: {
                            yield {
                                field: `${prefix}.username`,
                                value: reader.string()
                            };
                            break;
                        }
                        case 3: {
                            yield {
                                field: `${prefix}.device`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        case 4: {
                            yield {
                                field: `${prefix}.shelf`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        case 5: {
                            yield {
                                field: `${prefix}.path`,
                                value: reader.string()
                            };
                            break;
                        }
                        case 6: {
                            yield {
                                field: `${prefix}.size`,
                                value: reader.uint64Number()
                            };
                            break;
                        }
                        case 7: {
                            yield {
                                field: `${prefix}.root`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        case 8: {
                            yield {
                                field: `${prefix}.audience`,
                                value: reader.string()
                            };
                            break;
                        }
                        case 9: {
                            yield {
                                field: `${prefix}.signature`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        case 10: {
                            yield {
                                field: `${prefix}.signer`,
                                value: reader.string()
                            };
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
            });
        }
        return _codec;
    };
    function encode(obj) {
        return encodeMessage(obj, OfferUpload.codec());
    }
    OfferUpload.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, OfferUpload.codec(), opts);
    }
    OfferUpload.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, OfferUpload.codec(), opts);
    }
    OfferUpload.stream = stream;
})(OfferUpload || (OfferUpload = {}));
export var FileStored;
(function (FileStored) {
    let _codec;
    FileStored.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.shelf != null && obj.shelf !== 0)) {
                    w.uint32(8);
                    w.uint32(obj.shelf);
                }
                if ((obj.path != null && obj.path !== '')) {
                    w.uint32(18);
                    w.string(obj.path);
                }
                if ((obj.root != null && obj.root.byteLength > 0)) {
                    w.uint32(26);
                    w.bytes(obj.root);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    shelf: 0,
                    path: '',
                    root: uint8ArrayAlloc(0)
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.shelf = reader.uint32();
                            break;
                        }
                        case 2: {
                            obj.path = reader.string();
                            break;
                        }
                        case 3: {
                            obj.root = reader.bytes();
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            yield {
                                field: `${prefix}.shelf`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        case 2: {
                            yield {
                                field: `${prefix}.path`,
                                value: reader.string()
                            };
                            break;
                        }
                        case 3: {
                            yield {
                                field: `${prefix}.root`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
            });
        }
        return _codec;
    };
    function encode(obj) {
        return encodeMessage(obj, FileStored.codec());
    }
    FileStored.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, FileStored.codec(), opts);
    }
    FileStored.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, FileStored.codec(), opts);
    }
    FileStored.stream = stream;
})(FileStored || (FileStored = {}));
export var DeleteFiles;
(function (DeleteFiles) {
    let _codec;
    DeleteFiles.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.device != null && obj.device !== 0)) {
                    w.uint32(8);
                    w.uint32(obj.device);
                }
                if (obj.paths != null && obj.paths.length > 0) {
                    for (const value of obj.paths) {
                        w.uint32(18);
                        w.string(value);
                    }
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    device: 0,
                    paths: []
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.device = reader.uint32();
                            break;
                        }
                        case 2: {
                            if (opts.limits?.paths != null && obj.paths.length === opts.limits.paths) {
                                throw new MaxLengthError('Decode error - repeated field "paths" had too many elements');
                            }
                            if (obj.paths.length === 500) {
                                throw new MaxLengthError('Decode error - repeated field "paths" had too many elements');
                            }
                            obj.paths.push(reader.string());
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const obj = {
                    paths: 500
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            yield {
                                field: `${prefix}.device`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        case 2: {
                            if (opts.limits?.paths != null && obj.paths === opts.limits.paths) {
                                throw new MaxLengthError('Streaming decode error - repeated field "paths" had too many elements');
                            }
                            if (obj.paths === 500) {
                                throw new MaxLengthError('Streaming decode error - repeated field "paths" had too many elements');
                            }
                            yield {
                                field: `${prefix}.paths[]`,
                                index: obj.paths,
                                value: reader.string()
                            };
                            obj.paths++;
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
            });
        }
        return _codec;
    };
    function encode(obj) {
        return encodeMessage(obj, DeleteFiles.codec());
    }
    DeleteFiles.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, DeleteFiles.codec(), opts);
    }
    DeleteFiles.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, DeleteFiles.codec(), opts);
    }
    DeleteFiles.stream = stream;
})(DeleteFiles || (DeleteFiles = {}));
export var DeleteFilesAnswer;
(function (DeleteFilesAnswer) {
    let _codec;
    DeleteFilesAnswer.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if (obj.removed != null && obj.removed.length > 0) {
                    for (const value of obj.removed) {
                        w.uint32(8);
                        w.bool(value);
                    }
                }
                if ((obj.pending != null && obj.pending !== false)) {
                    w.uint32(16);
                    w.bool(obj.pending);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    removed: [],
                    pending: false
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            if (opts.limits?.removed != null && obj.removed.length === opts.limits.removed) {
                                throw new MaxLengthError('Decode error - repeated field "removed" had too many elements');
                            }
                            if (obj.removed.length === 500) {
                                throw new MaxLengthError('Decode error - repeated field "removed" had too many elements');
                            }
                            obj.removed.push(reader.bool());
                            break;
                        }
                        case 2: {
                            obj.pending = reader.bool();
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const obj = {
                    removed: 500
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            if (opts.limits?.removed != null && obj.removed === opts.limits.removed) {
                                throw new MaxLengthError('Streaming decode error - repeated field "removed" had too many elements');
                            }
                            if (obj.removed === 500) {
                                throw new MaxLengthError('Streaming decode error - repeated field "removed" had too many elements');
                            }
                            yield {
                                field: `${prefix}.removed[]`,
                                index: obj.removed,
                                value: reader.bool()
                            };
                            obj.removed++;
                            break;
                        }
                        case 2: {
                            yield {
                                field: `${prefix}.pending`,
                                value: reader.bool()
                            };
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
            });
        }
        return _codec;
    };
    function encode(obj) {
        return encodeMessage(obj, DeleteFilesAnswer.codec());
    }
    DeleteFilesAnswer.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, DeleteFilesAnswer.codec(), opts);
    }
    DeleteFilesAnswer.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, DeleteFilesAnswer.codec(), opts);
    }
    DeleteFilesAnswer.stream = stream;
})(DeleteFilesAnswer || (DeleteFilesAnswer = {}));
export var DropContents;
(function (DropContents) {
    let _codec;
    DropContents.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.shelf != null && obj.shelf !== 0)) {
                    w.uint32(8);
                    w.uint32(obj.shelf);
                }
                if (obj.paths != null && obj.paths.length > 0) {
                    for (const value of obj.paths) {
                        w.uint32(18);
                        w.string(value);
                    }
                }
                if ((obj.all != null && obj.all !== false)) {
                    w.uint32(24);
                    w.bool(obj.all);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    shelf: 0,
                    paths: [],
                    all: false
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.shelf = reader.uint32();
                            break;
                        }
                        case 2: {
                            if (opts.limits?.paths != null && obj.paths.length === opts.limits.paths) {
                                throw new MaxLengthError('Decode error - repeated field "paths" had too many elements');
                            }
                            if (obj.paths.length === 500) {
                                throw new MaxLengthError('Decode error - repeated field "paths" had too many elements');
                            }
                            obj.paths.push(reader.string());
                            break;
                        }
                        case 3: {
                            obj.all = reader.bool();
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const obj = {
                    paths: 500
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            yield {
                                field: `${prefix}.shelf`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        case 2: {
                            if (opts.limits?.paths != null && obj.paths === opts.limits.paths) {
                                throw new MaxLengthError('Streaming decode error - repeated field "paths" had too many elements');
                            }
                            if (obj.paths === 500) {
                                throw new MaxLengthError('Streaming decode error - repeated field "paths" had too many elements');
                            }
                            yield {
                                field: `${prefix}.paths[]`,
                                index: obj.paths,
                                value: reader.string()
                            };
                            obj.paths++;
                            break;
                        }
                        case 3: {
                            yield {
                                field: `${prefix}.all`,
                                value: reader.bool()
                            };
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
            });
        }
        return _codec;
    };
    function encode(obj) {
        return encodeMessage(obj, DropContents.codec());
    }
    DropContents.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, DropContents.codec(), opts);
    }
    DropContents.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, DropContents.codec(), opts);
    }
    DropContents.stream = stream;
})(DropContents || (DropContents = {}));
export var OwnDevice;
(function (OwnDevice) {
    let _codec;
    OwnDevice.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.device != null && obj.device !== 0)) {
                    w.uint32(8);
                    w.uint32(obj.device);
                }
                if ((obj.peerId != null && obj.peerId !== '')) {
                    w.uint32(18);
                    w.string(obj.peerId);
                }
                if ((obj.name != null && obj.name !== '')) {
                    w.uint32(26);
                    w.string(obj.name);
                }
                if ((obj.online != null && obj.online !== false)) {
                    w.uint32(32);
                    w.bool(obj.online);
                }
                if ((obj.entries != null && obj.entries !== 0)) {
                    w.uint32(40);
                    w.uint32(obj.entries);
                }
                if ((obj.createdAt != null && obj.createdAt !== 0)) {
                    w.uint32(48);
                    w.uint64Number(obj.createdAt);
                }
                if ((obj.lastSeenAt != null && obj.lastSeenAt !== 0)) {
                    w.uint32(56);
                    w.uint64Number(obj.lastSeenAt);
                }
                if ((obj.revoked != null && obj.revoked !== false)) {
                    w.uint32(64);
                    w.bool(obj.revoked);
                }
                if ((obj.host != null && obj.host !== 0)) {
                    w.uint32(72);
                    w.uint32(obj.host);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    device: 0,
                    peerId: '',
                    name: '',
                    online: false,
                    entries: 0,
                    createdAt: 0,
                    lastSeenAt: 0,
                    revoked: false,
                    host: 0
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.device = reader.uint32();
                            break;
                        }
                        case 2: {
                            obj.peerId = reader.string();
                            break;
                        }
                        case 3: {
                            obj.name = reader.string();
                            break;
                        }
                        case 4: {
                            obj.online = reader.bool();
                            break;
                        }
                        case 5: {
                            obj.entries = reader.uint32();
                            break;
                        }
                        case 6: {
                            obj.createdAt = reader.uint64Number();
                            break;
                        }
                        case 7: {
                            obj.lastSeenAt = reader.uint64Number();
                            break;
                        }
                        case 8: {
                            obj.revoked = reader.bool();
                            break;
                        }
                        case 9: {
                            obj.host = reader.uint32();
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            yield {
                                field: `${prefix}.device`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        case 2: {
                            yield {
                                field: `${prefix}.peerId`,
                                value: reader.string()
                            };
                            break;
                        }
                        case 3: {
                            yield {
                                field: `${prefix}.name`,
                                value: reader.string()
                            };
                            break;
                        }
                        case 4: {
                            yield {
                                field: `${prefix}.online`,
                                value: reader.bool()
                            };
                            break;
                        }
                        case 5: {
                            yield {
                                field: `${prefix}.entries`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        case 6: {
                            yield {
                                field: `${prefix}.createdAt`,
                                value: reader.uint64Number()
                            };
                            break;
                        }
                        case 7: {
                            yield {
                                field: `${prefix}.lastSeenAt`,
                                value: reader.uint64Number()
                            };
                            break;
                        }
                        case 8: {
                            yield {
                                field: `${prefix}.revoked`,
                                value: reader.bool()
                            };
                            break;
                        }
                        case 9: {
                            yield {
                                field: `${prefix}.host`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
            });
        }
        return _codec;
    };
    function encode(obj) {
        return encodeMessage(obj, OwnDevice.codec());
    }
    OwnDevice.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, OwnDevice.codec(), opts);
    }
    OwnDevice.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, OwnDevice.codec(), opts);
    }
    OwnDevice.stream = stream;
})(OwnDevice || (OwnDevice = {}));
export var OwnDevices;
(function (OwnDevices) {
    let _codec;
    OwnDevices.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if (obj.devices != null && obj.devices.length > 0) {
                    for (const value of obj.devices) {
                        w.uint32(10);
                        OwnDevice.codec().encode(value, w);
                    }
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    devices: []
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            if (opts.limits?.devices != null && obj.devices.length === opts.limits.devices) {
                                throw new MaxLengthError('Decode error - repeated field "devices" had too many elements');
                            }
                            if (obj.devices.length === 500) {
                                throw new MaxLengthError('Decode error - repeated field "devices" had too many elements');
                            }
                            obj.devices.push(OwnDevice.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.devices$
                            }));
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const obj = {
                    devices: 500
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            if (opts.limits?.devices != null && obj.devices === opts.limits.devices) {
                                throw new MaxLengthError('Streaming decode error - repeated field "devices" had too many elements');
                            }
                            if (obj.devices === 500) {
                                throw new MaxLengthError('Streaming decode error - repeated field "devices" had too many elements');
                            }
                            for (const evt of OwnDevice.codec().stream(reader, reader.uint32(), `${prefix}.devices[]`, {
                                limits: opts.limits?.devices$
                            })) {
                                yield {
                                    ...evt,
                                    index: obj.devices
                                };
                            }
                            obj.devices++;
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
            });
        }
        return _codec;
    };
    function encode(obj) {
        return encodeMessage(obj, OwnDevices.codec());
    }
    OwnDevices.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, OwnDevices.codec(), opts);
    }
    OwnDevices.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, OwnDevices.codec(), opts);
    }
    OwnDevices.stream = stream;
})(OwnDevices || (OwnDevices = {}));
export var RevokeDevice;
(function (RevokeDevice) {
    let _codec;
    RevokeDevice.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.device != null && obj.device !== 0)) {
                    w.uint32(8);
                    w.uint32(obj.device);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    device: 0
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.device = reader.uint32();
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            yield {
                                field: `${prefix}.device`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
            });
        }
        return _codec;
    };
    function encode(obj) {
        return encodeMessage(obj, RevokeDevice.codec());
    }
    RevokeDevice.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, RevokeDevice.codec(), opts);
    }
    RevokeDevice.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, RevokeDevice.codec(), opts);
    }
    RevokeDevice.stream = stream;
})(RevokeDevice || (RevokeDevice = {}));
export var Deregister;
(function (Deregister) {
    let _codec;
    Deregister.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.password != null && obj.password !== '')) {
                    w.uint32(10);
                    w.string(obj.password);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    password: ''
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.password = reader.string();
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            yield {
                                field: `${prefix}.password`,
                                value: reader.string()
                            };
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
            });
        }
        return _codec;
    };
    function encode(obj) {
        return encodeMessage(obj, Deregister.codec());
    }
    Deregister.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, Deregister.codec(), opts);
    }
    Deregister.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, Deregister.codec(), opts);
    }
    Deregister.stream = stream;
})(Deregister || (Deregister = {}));
export var AccountStatus;
(function (AccountStatus) {
    let _codec;
    AccountStatus.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.role != null && obj.role !== '')) {
                    w.uint32(10);
                    w.string(obj.role);
                }
                if ((obj.notice != null && obj.notice !== '')) {
                    w.uint32(18);
                    w.string(obj.notice);
                }
                if ((obj.entries != null && obj.entries !== 0)) {
                    w.uint32(24);
                    w.uint32(obj.entries);
                }
                if ((obj.maxEntries != null && obj.maxEntries !== 0)) {
                    w.uint32(32);
                    w.uint32(obj.maxEntries);
                }
                if ((obj.relayedToday != null && obj.relayedToday !== 0)) {
                    w.uint32(40);
                    w.uint64Number(obj.relayedToday);
                }
                if ((obj.relayPerDay != null && obj.relayPerDay !== 0)) {
                    w.uint32(48);
                    w.uint64Number(obj.relayPerDay);
                }
                if ((obj.wants != null && obj.wants !== 0)) {
                    w.uint32(56);
                    w.uint32(obj.wants);
                }
                if ((obj.maxWants != null && obj.maxWants !== 0)) {
                    w.uint32(64);
                    w.uint32(obj.maxWants);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    role: '',
                    notice: '',
                    entries: 0,
                    maxEntries: 0,
                    relayedToday: 0,
                    relayPerDay: 0,
                    wants: 0,
                    maxWants: 0
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.role = reader.string();
                            break;
                        }
                        case 2: {
                            obj.notice = reader.string();
                            break;
                        }
                        case 3: {
                            obj.entries = reader.uint32();
                            break;
                        }
                        case 4: {
                            obj.maxEntries = reader.uint32();
                            break;
                        }
                        case 5: {
                            obj.relayedToday = reader.uint64Number();
                            break;
                        }
                        case 6: {
                            obj.relayPerDay = reader.uint64Number();
                            break;
                        }
                        case 7: {
                            obj.wants = reader.uint32();
                            break;
                        }
                        case 8: {
                            obj.maxWants = reader.uint32();
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            yield {
                                field: `${prefix}.role`,
                                value: reader.string()
                            };
                            break;
                        }
                        case 2: {
                            yield {
                                field: `${prefix}.notice`,
                                value: reader.string()
                            };
                            break;
                        }
                        case 3: {
                            yield {
                                field: `${prefix}.entries`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        case 4: {
                            yield {
                                field: `${prefix}.maxEntries`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        case 5: {
                            yield {
                                field: `${prefix}.relayedToday`,
                                value: reader.uint64Number()
                            };
                            break;
                        }
                        case 6: {
                            yield {
                                field: `${prefix}.relayPerDay`,
                                value: reader.uint64Number()
                            };
                            break;
                        }
                        case 7: {
                            yield {
                                field: `${prefix}.wants`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        case 8: {
                            yield {
                                field: `${prefix}.maxWants`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
            });
        }
        return _codec;
    };
    function encode(obj) {
        return encodeMessage(obj, AccountStatus.codec());
    }
    AccountStatus.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, AccountStatus.codec(), opts);
    }
    AccountStatus.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, AccountStatus.codec(), opts);
    }
    AccountStatus.stream = stream;
})(AccountStatus || (AccountStatus = {}));
export var Moderate;
(function (Moderate) {
    let _codec;
    Moderate.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.action != null && obj.action !== '')) {
                    w.uint32(10);
                    w.string(obj.action);
                }
                if ((obj.target != null && obj.target !== '')) {
                    w.uint32(18);
                    w.string(obj.target);
                }
                if ((obj.text != null && obj.text !== '')) {
                    w.uint32(26);
                    w.string(obj.text);
                }
                if ((obj.lasts != null && obj.lasts !== 0)) {
                    w.uint32(32);
                    w.uint64Number(obj.lasts);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    action: '',
                    target: '',
                    text: '',
                    lasts: 0
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.action = reader.string();
                            break;
                        }
                        case 2: {
                            obj.target = reader.string();
                            break;
                        }
                        case 3: {
                            obj.text = reader.string();
                            break;
                        }
                        case 4: {
                            obj.lasts = reader.uint64Number();
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            yield {
                                field: `${prefix}.action`,
                                value: reader.string()
                            };
                            break;
                        }
                        case 2: {
                            yield {
                                field: `${prefix}.target`,
                                value: reader.string()
                            };
                            break;
                        }
                        case 3: {
                            yield {
                                field: `${prefix}.text`,
                                value: reader.string()
                            };
                            break;
                        }
                        case 4: {
                            yield {
                                field: `${prefix}.lasts`,
                                value: reader.uint64Number()
                            };
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
            });
        }
        return _codec;
    };
    function encode(obj) {
        return encodeMessage(obj, Moderate.codec());
    }
    Moderate.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, Moderate.codec(), opts);
    }
    Moderate.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, Moderate.codec(), opts);
    }
    Moderate.stream = stream;
})(Moderate || (Moderate = {}));
export var OpenDownload;
(function (OpenDownload) {
    let _codec;
    OpenDownload.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.device != null && obj.device !== 0)) {
                    w.uint32(8);
                    w.uint32(obj.device);
                }
                if ((obj.path != null && obj.path !== '')) {
                    w.uint32(18);
                    w.string(obj.path);
                }
                if ((obj.root != null && obj.root.byteLength > 0)) {
                    w.uint32(26);
                    w.bytes(obj.root);
                }
                if (obj.more != null && obj.more.length > 0) {
                    for (const value of obj.more) {
                        w.uint32(34);
                        w.bytes(value);
                    }
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    device: 0,
                    path: '',
                    root: uint8ArrayAlloc(0),
                    more: []
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.device = reader.uint32();
                            break;
                        }
                        case 2: {
                            obj.path = reader.string();
                            break;
                        }
                        case 3: {
                            obj.root = reader.bytes();
                            break;
                        }
                        case 4: {
                            if (opts.limits?.more != null && obj.more.length === opts.limits.more) {
                                throw new MaxLengthError('Decode error - repeated field "more" had too many elements');
                            }
                            if (obj.more.length === 255) {
                                throw new MaxLengthError('Decode error - repeated field "more" had too many elements');
                            }
                            obj.more.push(reader.bytes());
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const obj = {
                    more: 255
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            yield {
                                field: `${prefix}.device`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        case 2: {
                            yield {
                                field: `${prefix}.path`,
                                value: reader.string()
                            };
                            break;
                        }
                        case 3: {
                            yield {
                                field: `${prefix}.root`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        case 4: {
                            if (opts.limits?.more != null && obj.more === opts.limits.more) {
                                throw new MaxLengthError('Streaming decode error - repeated field "more" had too many elements');
                            }
                            if (obj.more === 255) {
                                throw new MaxLengthError('Streaming decode error - repeated field "more" had too many elements');
                            }
                            yield {
                                field: `${prefix}.more[]`,
                                index: obj.more,
                                value: reader.bytes()
                            };
                            obj.more++;
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
            });
        }
        return _codec;
    };
    function encode(obj) {
        return encodeMessage(obj, OpenDownload.codec());
    }
    OpenDownload.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, OpenDownload.codec(), opts);
    }
    OpenDownload.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, OpenDownload.codec(), opts);
    }
    OpenDownload.stream = stream;
})(OpenDownload || (OpenDownload = {}));
export var OpenDownloadAnswer;
(function (OpenDownloadAnswer) {
    let _codec;
    OpenDownloadAnswer.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.transfer != null && obj.transfer !== '')) {
                    w.uint32(10);
                    w.string(obj.transfer);
                }
                if ((obj.peerId != null && obj.peerId !== '')) {
                    w.uint32(18);
                    w.string(obj.peerId);
                }
                if (obj.addresses != null && obj.addresses.length > 0) {
                    for (const value of obj.addresses) {
                        w.uint32(26);
                        w.string(value);
                    }
                }
                if ((obj.size != null && obj.size !== 0)) {
                    w.uint32(32);
                    w.uint64Number(obj.size);
                }
                if ((obj.root != null && obj.root.byteLength > 0)) {
                    w.uint32(42);
                    w.bytes(obj.root);
                }
                if ((obj.relay != null && obj.relay !== false)) {
                    w.uint32(48);
                    w.bool(obj.relay);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    transfer: '',
                    peerId: '',
                    addresses: [],
                    size: 0,
                    root: uint8ArrayAlloc(0),
                    relay: false
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.transfer = reader.string();
                            break;
                        }
                        case 2: {
                            obj.peerId = reader.string();
                            break;
                        }
                        case 3: {
                            if (opts.limits?.addresses != null && obj.addresses.length === opts.limits.addresses) {
                                throw new MaxLengthError('Decode error - repeated field "addresses" had too many elements');
                            }
                            if (obj.addresses.length === 16) {
                                throw new MaxLengthError('Decode error - repeated field "addresses" had too many elements');
                            }
                            obj.addresses.push(reader.string());
                            break;
                        }
                        case 4: {
                            obj.size = reader.uint64Number();
                            break;
                        }
                        case 5: {
                            obj.root = reader.bytes();
                            break;
                        }
                        case 6: {
                            obj.relay = reader.bool();
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const obj = {
                    addresses: 16
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            yield {
                                field: `${prefix}.transfer`,
                                value: reader.string()
                            };
                            break;
                        }
                        case 2: {
                            yield {
                                field: `${prefix}.peerId`,
                                value: reader.string()
                            };
                            break;
                        }
                        case 3: {
                            if (opts.limits?.addresses != null && obj.addresses === opts.limits.addresses) {
                                throw new MaxLengthError('Streaming decode error - repeated field "addresses" had too many elements');
                            }
                            if (obj.addresses === 16) {
                                throw new MaxLengthError('Streaming decode error - repeated field "addresses" had too many elements');
                            }
                            yield {
                                field: `${prefix}.addresses[]`,
                                index: obj.addresses,
                                value: reader.string()
                            };
                            obj.addresses++;
                            break;
                        }
                        case 4: {
                            yield {
                                field: `${prefix}.size`,
                                value: reader.uint64Number()
                            };
                            break;
                        }
                        case 5: {
                            yield {
                                field: `${prefix}.root`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        case 6: {
                            yield {
                                field: `${prefix}.relay`,
                                value: reader.bool()
                            };
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
            });
        }
        return _codec;
    };
    function encode(obj) {
        return encodeMessage(obj, OpenDownloadAnswer.codec());
    }
    OpenDownloadAnswer.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, OpenDownloadAnswer.codec(), opts);
    }
    OpenDownloadAnswer.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, OpenDownloadAnswer.codec(), opts);
    }
    OpenDownloadAnswer.stream = stream;
})(OpenDownloadAnswer || (OpenDownloadAnswer = {}));
export var NewTicket;
(function (NewTicket) {
    let _codec;
    NewTicket.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.transfer != null && obj.transfer !== '')) {
                    w.uint32(10);
                    w.string(obj.transfer);
                }
                if ((obj.route != null && obj.route !== '')) {
                    w.uint32(18);
                    w.string(obj.route);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    transfer: '',
                    route: ''
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.transfer = reader.string();
                            break;
                        }
                        case 2: {
                            obj.route = reader.string();
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            yield {
                                field: `${prefix}.transfer`,
                                value: reader.string()
                            };
                            break;
                        }
                        case 2: {
                            yield {
                                field: `${prefix}.route`,
                                value: reader.string()
                            };
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
            });
        }
        return _codec;
    };
    function encode(obj) {
        return encodeMessage(obj, NewTicket.codec());
    }
    NewTicket.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, NewTicket.codec(), opts);
    }
    NewTicket.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, NewTicket.codec(), opts);
    }
    NewTicket.stream = stream;
})(NewTicket || (NewTicket = {}));
export var NewTicketAnswer;
(function (NewTicketAnswer) {
    let _codec;
    NewTicketAnswer.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.ticket != null && obj.ticket.byteLength > 0)) {
                    w.uint32(10);
                    w.bytes(obj.ticket);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    ticket: uint8ArrayAlloc(0)
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.ticket = reader.bytes();
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            yield {
                                field: `${prefix}.ticket`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
            });
        }
        return _codec;
    };
    function encode(obj) {
        return encodeMessage(obj, NewTicketAnswer.codec());
    }
    NewTicketAnswer.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, NewTicketAnswer.codec(), opts);
    }
    NewTicketAnswer.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, NewTicketAnswer.codec(), opts);
    }
    NewTicketAnswer.stream = stream;
})(NewTicketAnswer || (NewTicketAnswer = {}));
export var AskDialBack;
(function (AskDialBack) {
    let _codec;
    AskDialBack.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.transfer != null && obj.transfer !== '')) {
                    w.uint32(10);
                    w.string(obj.transfer);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    transfer: ''
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.transfer = reader.string();
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            yield {
                                field: `${prefix}.transfer`,
                                value: reader.string()
                            };
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
            });
        }
        return _codec;
    };
    function encode(obj) {
        return encodeMessage(obj, AskDialBack.codec());
    }
    AskDialBack.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, AskDialBack.codec(), opts);
    }
    AskDialBack.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, AskDialBack.codec(), opts);
    }
    AskDialBack.stream = stream;
})(AskDialBack || (AskDialBack = {}));
export var CloseTransfer;
(function (CloseTransfer) {
    let _codec;
    CloseTransfer.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.transfer != null && obj.transfer !== '')) {
                    w.uint32(10);
                    w.string(obj.transfer);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    transfer: ''
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.transfer = reader.string();
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            yield {
                                field: `${prefix}.transfer`,
                                value: reader.string()
                            };
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
            });
        }
        return _codec;
    };
    function encode(obj) {
        return encodeMessage(obj, CloseTransfer.codec());
    }
    CloseTransfer.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, CloseTransfer.codec(), opts);
    }
    CloseTransfer.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, CloseTransfer.codec(), opts);
    }
    CloseTransfer.stream = stream;
})(CloseTransfer || (CloseTransfer = {}));
export var OfferDownload;
(function (OfferDownload) {
    let _codec;
    OfferDownload.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.transfer != null && obj.transfer !== '')) {
                    w.uint32(10);
                    w.string(obj.transfer);
                }
                if ((obj.requester != null && obj.requester !== '')) {
                    w.uint32(18);
                    w.string(obj.requester);
                }
                if ((obj.username != null && obj.username !== '')) {
                    w.uint32(26);
                    w.string(obj.username);
                }
                if ((obj.deviceName != null && obj.deviceName !== '')) {
                    w.uint32(34);
                    w.string(obj.deviceName);
                }
                if ((obj.path != null && obj.path !== '')) {
                    w.uint32(42);
                    w.string(obj.path);
                }
                if ((obj.root != null && obj.root.byteLength > 0)) {
                    w.uint32(50);
                    w.bytes(obj.root);
                }
                if (obj.more != null && obj.more.length > 0) {
                    for (const value of obj.more) {
                        w.uint32(58);
                        w.bytes(value);
                    }
                }
                if ((obj.account != null && obj.account !== 0)) {
                    w.uint32(64);
                    w.uint32(obj.account);
                }
                if (obj.proofs != null && obj.proofs.length > 0) {
                    for (const value of obj.proofs) {
                        w.uint32(74);
                        SignedEntry.codec().encode(value, w);
                    }
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    transfer: '',
                    requester: '',
                    username: '',
                    deviceName: '',
                    path: '',
                    root: uint8ArrayAlloc(0),
                    more: [],
                    account: 0,
                    proofs: []
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.transfer = reader.string();
                            break;
                        }
                        case 2: {
                            obj.requester = reader.string();
                            break;
                        }
                        case 3: {
                            obj.username = reader.string();
                            break;
                        }
                        case 4: {
                            obj.deviceName = reader.string();
                            break;
                        }
                        case 5: {
                            obj.path = reader.string();
                            break;
                        }
                        case 6: {
                            obj.root = reader.bytes();
                            break;
                        }
                        case 7: {
                            if (opts.limits?.more != null && obj.more.length === opts.limits.more) {
                                throw new MaxLengthError('Decode error - repeated field "more" had too many elements');
                            }
                            if (obj.more.length === 255) {
                                throw new MaxLengthError('Decode error - repeated field "more" had too many elements');
                            }
                            obj.more.push(reader.bytes());
                            break;
                        }
                        case 8: {
                            obj.account = reader.uint32();
                            break;
                        }
                        case 9: {
                            if (opts.limits?.proofs != null && obj.proofs.length === opts.limits.proofs) {
                                throw new MaxLengthError('Decode error - repeated field "proofs" had too many elements');
                            }
                            if (obj.proofs.length === 256) {
                                throw new MaxLengthError('Decode error - repeated field "proofs" had too many elements');
                            }
                            obj.proofs.push(SignedEntry.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.proofs$
                            }));
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const obj = {
                    more: 255,
                    proofs: 256
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            yield {
                                field: `${prefix}.transfer`,
                                value: reader.string()
                            };
                            break;
                        }
                        case 2: {
                            yield {
                                field: `${prefix}.requester`,
                                value: reader.string()
                            };
                            break;
                        }
                        case 3: {
                            yield {
                                field: `${prefix}.username`,
                                value: reader.string()
                            };
                            break;
                        }
                        case 4: {
                            yield {
                                field: `${prefix}.deviceName`,
                                value: reader.string()
                            };
                            break;
                        }
                        case 5: {
                            yield {
                                field: `${prefix}.path`,
                                value: reader.string()
                            };
                            break;
                        }
                        case 6: {
                            yield {
                                field: `${prefix}.root`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        case 7: {
                            if (opts.limits?.more != null && obj.more === opts.limits.more) {
                                throw new MaxLengthError('Streaming decode error - repeated field "more" had too many elements');
                            }
                            if (obj.more === 255) {
                                throw new MaxLengthError('Streaming decode error - repeated field "more" had too many elements');
                            }
                            yield {
                                field: `${prefix}.more[]`,
                                index: obj.more,
                                value: reader.bytes()
                            };
                            obj.more++;
                            break;
                        }
                        case 8: {
                            yield {
                                field: `${prefix}.account`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        case 9: {
                            if (opts.limits?.proofs != null && obj.proofs === opts.limits.proofs) {
                                throw new MaxLengthError('Streaming decode error - repeated field "proofs" had too many elements');
                            }
                            if (obj.proofs === 256) {
                                throw new MaxLengthError('Streaming decode error - repeated field "proofs" had too many elements');
                            }
                            for (const evt of SignedEntry.codec().stream(reader, reader.uint32(), `${prefix}.proofs[]`, {
                                limits: opts.limits?.proofs$
                            })) {
                                yield {
                                    ...evt,
                                    index: obj.proofs
                                };
                            }
                            obj.proofs++;
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
            });
        }
        return _codec;
    };
    function encode(obj) {
        return encodeMessage(obj, OfferDownload.codec());
    }
    OfferDownload.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, OfferDownload.codec(), opts);
    }
    OfferDownload.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, OfferDownload.codec(), opts);
    }
    OfferDownload.stream = stream;
})(OfferDownload || (OfferDownload = {}));
export var Complain;
(function (Complain) {
    let _codec;
    Complain.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.device != null && obj.device !== 0)) {
                    w.uint32(8);
                    w.uint32(obj.device);
                }
                if ((obj.root != null && obj.root.byteLength > 0)) {
                    w.uint32(18);
                    w.bytes(obj.root);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    device: 0,
                    root: uint8ArrayAlloc(0)
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.device = reader.uint32();
                            break;
                        }
                        case 2: {
                            obj.root = reader.bytes();
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            yield {
                                field: `${prefix}.device`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        case 2: {
                            yield {
                                field: `${prefix}.root`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
            });
        }
        return _codec;
    };
    function encode(obj) {
        return encodeMessage(obj, Complain.codec());
    }
    Complain.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, Complain.codec(), opts);
    }
    Complain.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, Complain.codec(), opts);
    }
    Complain.stream = stream;
})(Complain || (Complain = {}));
export var ProveContent;
(function (ProveContent) {
    let _codec;
    ProveContent.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.root != null && obj.root.byteLength > 0)) {
                    w.uint32(10);
                    w.bytes(obj.root);
                }
                if ((obj.block != null && obj.block !== 0)) {
                    w.uint32(16);
                    w.uint32(obj.block);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    root: uint8ArrayAlloc(0),
                    block: 0
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.root = reader.bytes();
                            break;
                        }
                        case 2: {
                            obj.block = reader.uint32();
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            yield {
                                field: `${prefix}.root`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        case 2: {
                            yield {
                                field: `${prefix}.block`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
            });
        }
        return _codec;
    };
    function encode(obj) {
        return encodeMessage(obj, ProveContent.codec());
    }
    ProveContent.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, ProveContent.codec(), opts);
    }
    ProveContent.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, ProveContent.codec(), opts);
    }
    ProveContent.stream = stream;
})(ProveContent || (ProveContent = {}));
export var ContentProof;
(function (ContentProof) {
    let _codec;
    ContentProof.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.block != null && obj.block.byteLength > 0)) {
                    w.uint32(10);
                    w.bytes(obj.block);
                }
                if (obj.hashes != null && obj.hashes.length > 0) {
                    for (const value of obj.hashes) {
                        w.uint32(18);
                        w.bytes(value);
                    }
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    block: uint8ArrayAlloc(0),
                    hashes: []
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.block = reader.bytes();
                            break;
                        }
                        case 2: {
                            if (opts.limits?.hashes != null && obj.hashes.length === opts.limits.hashes) {
                                throw new MaxLengthError('Decode error - repeated field "hashes" had too many elements');
                            }
                            if (obj.hashes.length === 64) {
                                throw new MaxLengthError('Decode error - repeated field "hashes" had too many elements');
                            }
                            obj.hashes.push(reader.bytes());
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const obj = {
                    hashes: 64
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            yield {
                                field: `${prefix}.block`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        case 2: {
                            if (opts.limits?.hashes != null && obj.hashes === opts.limits.hashes) {
                                throw new MaxLengthError('Streaming decode error - repeated field "hashes" had too many elements');
                            }
                            if (obj.hashes === 64) {
                                throw new MaxLengthError('Streaming decode error - repeated field "hashes" had too many elements');
                            }
                            yield {
                                field: `${prefix}.hashes[]`,
                                index: obj.hashes,
                                value: reader.bytes()
                            };
                            obj.hashes++;
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
            });
        }
        return _codec;
    };
    function encode(obj) {
        return encodeMessage(obj, ContentProof.codec());
    }
    ContentProof.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, ContentProof.codec(), opts);
    }
    ContentProof.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, ContentProof.codec(), opts);
    }
    ContentProof.stream = stream;
})(ContentProof || (ContentProof = {}));
export var EndTransfer;
(function (EndTransfer) {
    let _codec;
    EndTransfer.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.transfer != null && obj.transfer !== '')) {
                    w.uint32(10);
                    w.string(obj.transfer);
                }
                if ((obj.text != null && obj.text !== '')) {
                    w.uint32(18);
                    w.string(obj.text);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    transfer: '',
                    text: ''
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.transfer = reader.string();
                            break;
                        }
                        case 2: {
                            obj.text = reader.string();
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            yield {
                                field: `${prefix}.transfer`,
                                value: reader.string()
                            };
                            break;
                        }
                        case 2: {
                            yield {
                                field: `${prefix}.text`,
                                value: reader.string()
                            };
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
            });
        }
        return _codec;
    };
    function encode(obj) {
        return encodeMessage(obj, EndTransfer.codec());
    }
    EndTransfer.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, EndTransfer.codec(), opts);
    }
    EndTransfer.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, EndTransfer.codec(), opts);
    }
    EndTransfer.stream = stream;
})(EndTransfer || (EndTransfer = {}));
export var DialBack;
(function (DialBack) {
    let _codec;
    DialBack.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.transfer != null && obj.transfer !== '')) {
                    w.uint32(10);
                    w.string(obj.transfer);
                }
                if ((obj.peerId != null && obj.peerId !== '')) {
                    w.uint32(18);
                    w.string(obj.peerId);
                }
                if (obj.addresses != null && obj.addresses.length > 0) {
                    for (const value of obj.addresses) {
                        w.uint32(26);
                        w.string(value);
                    }
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    transfer: '',
                    peerId: '',
                    addresses: []
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.transfer = reader.string();
                            break;
                        }
                        case 2: {
                            obj.peerId = reader.string();
                            break;
                        }
                        case 3: {
                            if (opts.limits?.addresses != null && obj.addresses.length === opts.limits.addresses) {
                                throw new MaxLengthError('Decode error - repeated field "addresses" had too many elements');
                            }
                            if (obj.addresses.length === 16) {
                                throw new MaxLengthError('Decode error - repeated field "addresses" had too many elements');
                            }
                            obj.addresses.push(reader.string());
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const obj = {
                    addresses: 16
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            yield {
                                field: `${prefix}.transfer`,
                                value: reader.string()
                            };
                            break;
                        }
                        case 2: {
                            yield {
                                field: `${prefix}.peerId`,
                                value: reader.string()
                            };
                            break;
                        }
                        case 3: {
                            if (opts.limits?.addresses != null && obj.addresses === opts.limits.addresses) {
                                throw new MaxLengthError('Streaming decode error - repeated field "addresses" had too many elements');
                            }
                            if (obj.addresses === 16) {
                                throw new MaxLengthError('Streaming decode error - repeated field "addresses" had too many elements');
                            }
                            yield {
                                field: `${prefix}.addresses[]`,
                                index: obj.addresses,
                                value: reader.string()
                            };
                            obj.addresses++;
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
            });
        }
        return _codec;
    };
    function encode(obj) {
        return encodeMessage(obj, DialBack.codec());
    }
    DialBack.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, DialBack.codec(), opts);
    }
    DialBack.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, DialBack.codec(), opts);
    }
    DialBack.stream = stream;
})(DialBack || (DialBack = {}));
export var ListSources;
(function (ListSources) {
    let _codec;
    ListSources.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.root != null && obj.root.byteLength > 0)) {
                    w.uint32(10);
                    w.bytes(obj.root);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    root: uint8ArrayAlloc(0)
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.root = reader.bytes();
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            yield {
                                field: `${prefix}.root`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
            });
        }
        return _codec;
    };
    function encode(obj) {
        return encodeMessage(obj, ListSources.codec());
    }
    ListSources.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, ListSources.codec(), opts);
    }
    ListSources.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, ListSources.codec(), opts);
    }
    ListSources.stream = stream;
})(ListSources || (ListSources = {}));
export var SourcesAnswer;
(function (SourcesAnswer) {
    let _codec;
    SourcesAnswer.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if (obj.sources != null && obj.sources.length > 0) {
                    for (const value of obj.sources) {
                        w.uint32(10);
                        Source.codec().encode(value, w);
                    }
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    sources: []
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            if (opts.limits?.sources != null && obj.sources.length === opts.limits.sources) {
                                throw new MaxLengthError('Decode error - repeated field "sources" had too many elements');
                            }
                            if (obj.sources.length === 32) {
                                throw new MaxLengthError('Decode error - repeated field "sources" had too many elements');
                            }
                            obj.sources.push(Source.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.sources$
                            }));
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const obj = {
                    sources: 32
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            if (opts.limits?.sources != null && obj.sources === opts.limits.sources) {
                                throw new MaxLengthError('Streaming decode error - repeated field "sources" had too many elements');
                            }
                            if (obj.sources === 32) {
                                throw new MaxLengthError('Streaming decode error - repeated field "sources" had too many elements');
                            }
                            for (const evt of Source.codec().stream(reader, reader.uint32(), `${prefix}.sources[]`, {
                                limits: opts.limits?.sources$
                            })) {
                                yield {
                                    ...evt,
                                    index: obj.sources
                                };
                            }
                            obj.sources++;
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
            });
        }
        return _codec;
    };
    function encode(obj) {
        return encodeMessage(obj, SourcesAnswer.codec());
    }
    SourcesAnswer.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, SourcesAnswer.codec(), opts);
    }
    SourcesAnswer.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, SourcesAnswer.codec(), opts);
    }
    SourcesAnswer.stream = stream;
})(SourcesAnswer || (SourcesAnswer = {}));
export var Source;
(function (Source) {
    let _codec;
    Source.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.device != null && obj.device !== 0)) {
                    w.uint32(8);
                    w.uint32(obj.device);
                }
                if ((obj.complete != null && obj.complete !== false)) {
                    w.uint32(16);
                    w.bool(obj.complete);
                }
                if ((obj.have != null && obj.have.byteLength > 0)) {
                    w.uint32(26);
                    w.bytes(obj.have);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    device: 0,
                    complete: false,
                    have: uint8ArrayAlloc(0)
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.device = reader.uint32();
                            break;
                        }
                        case 2: {
                            obj.complete = reader.bool();
                            break;
                        }
                        case 3: {
                            obj.have = reader.bytes();
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            yield {
                                field: `${prefix}.device`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        case 2: {
                            yield {
                                field: `${prefix}.complete`,
                                value: reader.bool()
                            };
                            break;
                        }
                        case 3: {
                            yield {
                                field: `${prefix}.have`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
            });
        }
        return _codec;
    };
    function encode(obj) {
        return encodeMessage(obj, Source.codec());
    }
    Source.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, Source.codec(), opts);
    }
    Source.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, Source.codec(), opts);
    }
    Source.stream = stream;
})(Source || (Source = {}));
export var ReportContent;
(function (ReportContent) {
    let _codec;
    ReportContent.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.root != null && obj.root.byteLength > 0)) {
                    w.uint32(10);
                    w.bytes(obj.root);
                }
                if ((obj.size != null && obj.size !== 0)) {
                    w.uint32(16);
                    w.uint64Number(obj.size);
                }
                if ((obj.have != null && obj.have.byteLength > 0)) {
                    w.uint32(26);
                    w.bytes(obj.have);
                }
                if ((obj.state != null && obj.state !== '')) {
                    w.uint32(34);
                    w.string(obj.state);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    root: uint8ArrayAlloc(0),
                    size: 0,
                    have: uint8ArrayAlloc(0),
                    state: ''
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.root = reader.bytes();
                            break;
                        }
                        case 2: {
                            obj.size = reader.uint64Number();
                            break;
                        }
                        case 3: {
                            obj.have = reader.bytes();
                            break;
                        }
                        case 4: {
                            obj.state = reader.string();
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            yield {
                                field: `${prefix}.root`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        case 2: {
                            yield {
                                field: `${prefix}.size`,
                                value: reader.uint64Number()
                            };
                            break;
                        }
                        case 3: {
                            yield {
                                field: `${prefix}.have`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        case 4: {
                            yield {
                                field: `${prefix}.state`,
                                value: reader.string()
                            };
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
            });
        }
        return _codec;
    };
    function encode(obj) {
        return encodeMessage(obj, ReportContent.codec());
    }
    ReportContent.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, ReportContent.codec(), opts);
    }
    ReportContent.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, ReportContent.codec(), opts);
    }
    ReportContent.stream = stream;
})(ReportContent || (ReportContent = {}));
export var ReportSeeds;
(function (ReportSeeds) {
    let _codec;
    ReportSeeds.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if (obj.seeds != null && obj.seeds.length > 0) {
                    for (const value of obj.seeds) {
                        w.uint32(10);
                        Seed.codec().encode(value, w);
                    }
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    seeds: []
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            if (opts.limits?.seeds != null && obj.seeds.length === opts.limits.seeds) {
                                throw new MaxLengthError('Decode error - repeated field "seeds" had too many elements');
                            }
                            if (obj.seeds.length === 256) {
                                throw new MaxLengthError('Decode error - repeated field "seeds" had too many elements');
                            }
                            obj.seeds.push(Seed.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.seeds$
                            }));
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const obj = {
                    seeds: 256
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            if (opts.limits?.seeds != null && obj.seeds === opts.limits.seeds) {
                                throw new MaxLengthError('Streaming decode error - repeated field "seeds" had too many elements');
                            }
                            if (obj.seeds === 256) {
                                throw new MaxLengthError('Streaming decode error - repeated field "seeds" had too many elements');
                            }
                            for (const evt of Seed.codec().stream(reader, reader.uint32(), `${prefix}.seeds[]`, {
                                limits: opts.limits?.seeds$
                            })) {
                                yield {
                                    ...evt,
                                    index: obj.seeds
                                };
                            }
                            obj.seeds++;
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
            });
        }
        return _codec;
    };
    function encode(obj) {
        return encodeMessage(obj, ReportSeeds.codec());
    }
    ReportSeeds.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, ReportSeeds.codec(), opts);
    }
    ReportSeeds.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, ReportSeeds.codec(), opts);
    }
    ReportSeeds.stream = stream;
})(ReportSeeds || (ReportSeeds = {}));
export var Seed;
(function (Seed) {
    let _codec;
    Seed.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.root != null && obj.root.byteLength > 0)) {
                    w.uint32(10);
                    w.bytes(obj.root);
                }
                if ((obj.size != null && obj.size !== 0)) {
                    w.uint32(16);
                    w.uint64Number(obj.size);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    root: uint8ArrayAlloc(0),
                    size: 0
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.root = reader.bytes();
                            break;
                        }
                        case 2: {
                            obj.size = reader.uint64Number();
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            yield {
                                field: `${prefix}.root`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        case 2: {
                            yield {
                                field: `${prefix}.size`,
                                value: reader.uint64Number()
                            };
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
            });
        }
        return _codec;
    };
    function encode(obj) {
        return encodeMessage(obj, Seed.codec());
    }
    Seed.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, Seed.codec(), opts);
    }
    Seed.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, Seed.codec(), opts);
    }
    Seed.stream = stream;
})(Seed || (Seed = {}));
export var SourceLoad;
(function (SourceLoad) {
    let _codec;
    SourceLoad.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.device != null && obj.device !== 0)) {
                    w.uint32(8);
                    w.uint32(obj.device);
                }
                if ((obj.root != null && obj.root.byteLength > 0)) {
                    w.uint32(18);
                    w.bytes(obj.root);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    device: 0,
                    root: uint8ArrayAlloc(0)
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.device = reader.uint32();
                            break;
                        }
                        case 2: {
                            obj.root = reader.bytes();
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            yield {
                                field: `${prefix}.device`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        case 2: {
                            yield {
                                field: `${prefix}.root`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
            });
        }
        return _codec;
    };
    function encode(obj) {
        return encodeMessage(obj, SourceLoad.codec());
    }
    SourceLoad.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, SourceLoad.codec(), opts);
    }
    SourceLoad.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, SourceLoad.codec(), opts);
    }
    SourceLoad.stream = stream;
})(SourceLoad || (SourceLoad = {}));
export var GetLoad;
(function (GetLoad) {
    let _codec;
    GetLoad.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.root != null && obj.root.byteLength > 0)) {
                    w.uint32(10);
                    w.bytes(obj.root);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    root: uint8ArrayAlloc(0)
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.root = reader.bytes();
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            yield {
                                field: `${prefix}.root`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
            });
        }
        return _codec;
    };
    function encode(obj) {
        return encodeMessage(obj, GetLoad.codec());
    }
    GetLoad.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, GetLoad.codec(), opts);
    }
    GetLoad.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, GetLoad.codec(), opts);
    }
    GetLoad.stream = stream;
})(GetLoad || (GetLoad = {}));
export var LoadAnswer;
(function (LoadAnswer) {
    let _codec;
    LoadAnswer.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.transfers != null && obj.transfers !== 0)) {
                    w.uint32(8);
                    w.uint32(obj.transfers);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    transfers: 0
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.transfers = reader.uint32();
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            yield {
                                field: `${prefix}.transfers`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
            });
        }
        return _codec;
    };
    function encode(obj) {
        return encodeMessage(obj, LoadAnswer.codec());
    }
    LoadAnswer.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, LoadAnswer.codec(), opts);
    }
    LoadAnswer.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, LoadAnswer.codec(), opts);
    }
    LoadAnswer.stream = stream;
})(LoadAnswer || (LoadAnswer = {}));
export var ReportBatch;
(function (ReportBatch) {
    let _codec;
    ReportBatch.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.step != null && obj.step !== '')) {
                    w.uint32(10);
                    w.string(obj.step);
                }
                if ((obj.entries != null && obj.entries !== 0)) {
                    w.uint32(16);
                    w.uint32(obj.entries);
                }
                if ((obj.fingerprint != null && obj.fingerprint.byteLength > 0)) {
                    w.uint32(26);
                    w.bytes(obj.fingerprint);
                }
                if ((obj.have != null && obj.have !== 0)) {
                    w.uint32(32);
                    w.uint32(obj.have);
                }
                if ((obj.wanted != null && obj.wanted !== 0)) {
                    w.uint32(40);
                    w.uint32(obj.wanted);
                }
                if ((obj.bytes != null && obj.bytes !== 0)) {
                    w.uint32(48);
                    w.uint64Number(obj.bytes);
                }
                if ((obj.text != null && obj.text !== '')) {
                    w.uint32(58);
                    w.string(obj.text);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    step: '',
                    entries: 0,
                    fingerprint: uint8ArrayAlloc(0),
                    have: 0,
                    wanted: 0,
                    bytes: 0,
                    text: ''
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.step = reader.string();
                            break;
                        }
                        case 2: {
                            obj.entries = reader.uint32();
                            break;
                        }
                        case 3: {
                            obj.fingerprint = reader.bytes();
                            break;
                        }
                        case 4: {
                            obj.have = reader.uint32();
                            break;
                        }
                        case 5: {
                            obj.wanted = reader.uint32();
                            break;
                        }
                        case 6: {
                            obj.bytes = reader.uint64Number();
                            break;
                        }
                        case 7: {
                            obj.text = reader.string();
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            yield {
                                field: `${prefix}.step`,
                                value: reader.string()
                            };
                            break;
                        }
                        case 2: {
                            yield {
                                field: `${prefix}.entries`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        case 3: {
                            yield {
                                field: `${prefix}.fingerprint`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        case 4: {
                            yield {
                                field: `${prefix}.have`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        case 5: {
                            yield {
                                field: `${prefix}.wanted`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        case 6: {
                            yield {
                                field: `${prefix}.bytes`,
                                value: reader.uint64Number()
                            };
                            break;
                        }
                        case 7: {
                            yield {
                                field: `${prefix}.text`,
                                value: reader.string()
                            };
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
            });
        }
        return _codec;
    };
    function encode(obj) {
        return encodeMessage(obj, ReportBatch.codec());
    }
    ReportBatch.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, ReportBatch.codec(), opts);
    }
    ReportBatch.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, ReportBatch.codec(), opts);
    }
    ReportBatch.stream = stream;
})(ReportBatch || (ReportBatch = {}));
export var BatchState;
(function (BatchState) {
    let _codec;
    BatchState.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.phase != null && obj.phase !== '')) {
                    w.uint32(10);
                    w.string(obj.phase);
                }
                if ((obj.expected != null && obj.expected !== 0)) {
                    w.uint32(16);
                    w.uint32(obj.expected);
                }
                if ((obj.announced != null && obj.announced !== 0)) {
                    w.uint32(24);
                    w.uint32(obj.announced);
                }
                if ((obj.deadline != null && obj.deadline !== 0)) {
                    w.uint32(32);
                    w.uint64Number(obj.deadline);
                }
                if ((obj.revision != null && obj.revision !== 0)) {
                    w.uint32(40);
                    w.uint64Number(obj.revision);
                }
                if ((obj.code != null && obj.code !== 0)) {
                    w.uint32(48);
                    w.uint32(obj.code);
                }
                if ((obj.text != null && obj.text !== '')) {
                    w.uint32(58);
                    w.string(obj.text);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    phase: '',
                    expected: 0,
                    announced: 0,
                    deadline: 0,
                    revision: 0,
                    code: 0,
                    text: ''
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.phase = reader.string();
                            break;
                        }
                        case 2: {
                            obj.expected = reader.uint32();
                            break;
                        }
                        case 3: {
                            obj.announced = reader.uint32();
                            break;
                        }
                        case 4: {
                            obj.deadline = reader.uint64Number();
                            break;
                        }
                        case 5: {
                            obj.revision = reader.uint64Number();
                            break;
                        }
                        case 6: {
                            obj.code = reader.uint32();
                            break;
                        }
                        case 7: {
                            obj.text = reader.string();
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            yield {
                                field: `${prefix}.phase`,
                                value: reader.string()
                            };
                            break;
                        }
                        case 2: {
                            yield {
                                field: `${prefix}.expected`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        case 3: {
                            yield {
                                field: `${prefix}.announced`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        case 4: {
                            yield {
                                field: `${prefix}.deadline`,
                                value: reader.uint64Number()
                            };
                            break;
                        }
                        case 5: {
                            yield {
                                field: `${prefix}.revision`,
                                value: reader.uint64Number()
                            };
                            break;
                        }
                        case 6: {
                            yield {
                                field: `${prefix}.code`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        case 7: {
                            yield {
                                field: `${prefix}.text`,
                                value: reader.string()
                            };
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
            });
        }
        return _codec;
    };
    function encode(obj) {
        return encodeMessage(obj, BatchState.codec());
    }
    BatchState.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, BatchState.codec(), opts);
    }
    BatchState.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, BatchState.codec(), opts);
    }
    BatchState.stream = stream;
})(BatchState || (BatchState = {}));
