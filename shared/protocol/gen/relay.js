/* eslint-disable require-yield */
import { decodeMessage, encodeMessage, message, streamMessage } from 'protons-runtime';
import { alloc as uint8ArrayAlloc } from 'uint8arrays/alloc';
export var RelayFrame;
(function (RelayFrame) {
    let _codec;
    RelayFrame.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                obj = { ...obj };
                if (obj.refusal != null) {
                    obj.ready = undefined;
                    obj.incoming = undefined;
                    obj.open = undefined;
                }
                if (obj.ready != null) {
                    obj.refusal = undefined;
                    obj.incoming = undefined;
                    obj.open = undefined;
                }
                if (obj.incoming != null) {
                    obj.refusal = undefined;
                    obj.ready = undefined;
                    obj.open = undefined;
                }
                if (obj.open != null) {
                    obj.refusal = undefined;
                    obj.ready = undefined;
                    obj.incoming = undefined;
                }
                if (obj.open != null) {
                    w.uint32(10);
                    RelayOpen.codec().encode(obj.open, w);
                }
                if (obj.incoming != null) {
                    w.uint32(18);
                    RelayIncoming.codec().encode(obj.incoming, w);
                }
                if (obj.ready != null) {
                    w.uint32(26);
                    RelayReady.codec().encode(obj.ready, w);
                }
                if (obj.refusal != null) {
                    w.uint32(34);
                    RelayRefusal.codec().encode(obj.refusal, w);
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
                            obj.open = RelayOpen.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.open
                            });
                            break;
                        }
                        case 2: {
                            obj.incoming = RelayIncoming.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.incoming
                            });
                            break;
                        }
                        case 3: {
                            obj.ready = RelayReady.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.ready
                            });
                            break;
                        }
                        case 4: {
                            obj.refusal = RelayRefusal.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.refusal
                            });
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                if (obj.refusal != null) {
                    delete obj.ready;
                    delete obj.incoming;
                    delete obj.open;
                }
                if (obj.ready != null) {
                    delete obj.refusal;
                    delete obj.incoming;
                    delete obj.open;
                }
                if (obj.incoming != null) {
                    delete obj.refusal;
                    delete obj.ready;
                    delete obj.open;
                }
                if (obj.open != null) {
                    delete obj.refusal;
                    delete obj.ready;
                    delete obj.incoming;
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            yield* RelayOpen.codec().stream(reader, reader.uint32(), `${prefix}.open`, {
                                limits: opts.limits?.open
                            });
                            break;
                        }
                        case 2: {
                            yield* RelayIncoming.codec().stream(reader, reader.uint32(), `${prefix}.incoming`, {
                                limits: opts.limits?.incoming
                            });
                            break;
                        }
                        case 3: {
                            yield* RelayReady.codec().stream(reader, reader.uint32(), `${prefix}.ready`, {
                                limits: opts.limits?.ready
                            });
                            break;
                        }
                        case 4: {
                            yield* RelayRefusal.codec().stream(reader, reader.uint32(), `${prefix}.refusal`, {
                                limits: opts.limits?.refusal
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
        return encodeMessage(obj, RelayFrame.codec());
    }
    RelayFrame.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, RelayFrame.codec(), opts);
    }
    RelayFrame.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, RelayFrame.codec(), opts);
    }
    RelayFrame.stream = stream;
})(RelayFrame || (RelayFrame = {}));
export var RelayOpen;
(function (RelayOpen) {
    let _codec;
    RelayOpen.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.transfer != null && obj.transfer !== '')) {
                    w.uint32(10);
                    w.string(obj.transfer);
                }
                if ((obj.ticket != null && obj.ticket.byteLength > 0)) {
                    w.uint32(18);
                    w.bytes(obj.ticket);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    transfer: '',
                    ticket: uint8ArrayAlloc(0)
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
                                field: `${prefix}.transfer`,
                                value: reader.string()
                            };
                            break;
                        }
                        case 2: {
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
        return encodeMessage(obj, RelayOpen.codec());
    }
    RelayOpen.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, RelayOpen.codec(), opts);
    }
    RelayOpen.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, RelayOpen.codec(), opts);
    }
    RelayOpen.stream = stream;
})(RelayOpen || (RelayOpen = {}));
export var RelayIncoming;
(function (RelayIncoming) {
    let _codec;
    RelayIncoming.codec = () => {
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
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    transfer: '',
                    requester: ''
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
                                field: `${prefix}.requester`,
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
        return encodeMessage(obj, RelayIncoming.codec());
    }
    RelayIncoming.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, RelayIncoming.codec(), opts);
    }
    RelayIncoming.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, RelayIncoming.codec(), opts);
    }
    RelayIncoming.stream = stream;
})(RelayIncoming || (RelayIncoming = {}));
export var RelayReady;
(function (RelayReady) {
    let _codec;
    RelayReady.codec = () => {
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
        return encodeMessage(obj, RelayReady.codec());
    }
    RelayReady.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, RelayReady.codec(), opts);
    }
    RelayReady.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, RelayReady.codec(), opts);
    }
    RelayReady.stream = stream;
})(RelayReady || (RelayReady = {}));
export var RelayRefusal;
(function (RelayRefusal) {
    let _codec;
    RelayRefusal.codec = () => {
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
        return encodeMessage(obj, RelayRefusal.codec());
    }
    RelayRefusal.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, RelayRefusal.codec(), opts);
    }
    RelayRefusal.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, RelayRefusal.codec(), opts);
    }
    RelayRefusal.stream = stream;
})(RelayRefusal || (RelayRefusal = {}));
