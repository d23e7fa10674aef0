import { decodeMessage, encodeMessage, message, streamMessage } from 'protons-runtime';
import { alloc as uint8ArrayAlloc } from 'uint8arrays/alloc';
export var SignedTicket;
(function (SignedTicket) {
    let _codec;
    SignedTicket.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.body != null && obj.body.byteLength > 0)) {
                    w.uint32(10);
                    w.bytes(obj.body);
                }
                if ((obj.signature != null && obj.signature.byteLength > 0)) {
                    w.uint32(18);
                    w.bytes(obj.signature);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    body: uint8ArrayAlloc(0),
                    signature: uint8ArrayAlloc(0)
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.body = reader.bytes();
                            break;
                        }
                        case 2: {
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
                                field: `${prefix}.body`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        case 2: {
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
        return encodeMessage(obj, SignedTicket.codec());
    }
    SignedTicket.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, SignedTicket.codec(), opts);
    }
    SignedTicket.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, SignedTicket.codec(), opts);
    }
    SignedTicket.stream = stream;
})(SignedTicket || (SignedTicket = {}));
export var TicketBody;
(function (TicketBody) {
    let _codec;
    TicketBody.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.id != null && obj.id.byteLength > 0)) {
                    w.uint32(10);
                    w.bytes(obj.id);
                }
                if ((obj.transfer != null && obj.transfer !== '')) {
                    w.uint32(18);
                    w.string(obj.transfer);
                }
                if ((obj.requester != null && obj.requester !== '')) {
                    w.uint32(26);
                    w.string(obj.requester);
                }
                if ((obj.source != null && obj.source !== '')) {
                    w.uint32(34);
                    w.string(obj.source);
                }
                if ((obj.root != null && obj.root.byteLength > 0)) {
                    w.uint32(42);
                    w.bytes(obj.root);
                }
                if ((obj.size != null && obj.size !== 0)) {
                    w.uint32(48);
                    w.uint64Number(obj.size);
                }
                if ((obj.route != null && obj.route !== '')) {
                    w.uint32(58);
                    w.string(obj.route);
                }
                if ((obj.issued != null && obj.issued !== 0)) {
                    w.uint32(64);
                    w.uint64Number(obj.issued);
                }
                if ((obj.expires != null && obj.expires !== 0)) {
                    w.uint32(72);
                    w.uint64Number(obj.expires);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    id: uint8ArrayAlloc(0),
                    transfer: '',
                    requester: '',
                    source: '',
                    root: uint8ArrayAlloc(0),
                    size: 0,
                    route: '',
                    issued: 0,
                    expires: 0
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.id = reader.bytes();
                            break;
                        }
                        case 2: {
                            obj.transfer = reader.string();
                            break;
                        }
                        case 3: {
                            obj.requester = reader.string();
                            break;
                        }
                        case 4: {
                            obj.source = reader.string();
                            break;
                        }
                        case 5: {
                            obj.root = reader.bytes();
                            break;
                        }
                        case 6: {
                            obj.size = reader.uint64Number();
                            break;
                        }
                        case 7: {
                            obj.route = reader.string();
                            break;
                        }
                        case 8: {
                            obj.issued = reader.uint64Number();
                            break;
                        }
                        case 9: {
                            obj.expires = reader.uint64Number();
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
                                value: reader.bytes()
                            };
                            break;
                        }
                        case 2: {
                            yield {
                                field: `${prefix}.transfer`,
                                value: reader.string()
                            };
                            break;
                        }
                        case 3: {
                            yield {
                                field: `${prefix}.requester`,
                                value: reader.string()
                            };
                            break;
                        }
                        case 4: {
                            yield {
                                field: `${prefix}.source`,
                                value: reader.string()
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
                                field: `${prefix}.size`,
                                value: reader.uint64Number()
                            };
                            break;
                        }
                        case 7: {
                            yield {
                                field: `${prefix}.route`,
                                value: reader.string()
                            };
                            break;
                        }
                        case 8: {
                            yield {
                                field: `${prefix}.issued`,
                                value: reader.uint64Number()
                            };
                            break;
                        }
                        case 9: {
                            yield {
                                field: `${prefix}.expires`,
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
        return encodeMessage(obj, TicketBody.codec());
    }
    TicketBody.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, TicketBody.codec(), opts);
    }
    TicketBody.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, TicketBody.codec(), opts);
    }
    TicketBody.stream = stream;
})(TicketBody || (TicketBody = {}));
