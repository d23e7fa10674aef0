/* eslint-disable require-yield */
import { decodeMessage, encodeMessage, message, streamMessage } from 'protons-runtime';
import { alloc as uint8ArrayAlloc } from 'uint8arrays/alloc';
export var PieceFrame;
(function (PieceFrame) {
    let _codec;
    PieceFrame.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                obj = { ...obj };
                if (obj.getContent != null) {
                    obj.wait = undefined;
                    obj.have = undefined;
                    obj.getHave = undefined;
                    obj.cancel = undefined;
                    obj.done = undefined;
                    obj.miss = undefined;
                    obj.piece = undefined;
                    obj.getPiece = undefined;
                    obj.layer = undefined;
                    obj.getLayer = undefined;
                    obj.accept = undefined;
                    obj.offer = undefined;
                    obj.open = undefined;
                }
                if (obj.wait != null) {
                    obj.getContent = undefined;
                    obj.have = undefined;
                    obj.getHave = undefined;
                    obj.cancel = undefined;
                    obj.done = undefined;
                    obj.miss = undefined;
                    obj.piece = undefined;
                    obj.getPiece = undefined;
                    obj.layer = undefined;
                    obj.getLayer = undefined;
                    obj.accept = undefined;
                    obj.offer = undefined;
                    obj.open = undefined;
                }
                if (obj.have != null) {
                    obj.getContent = undefined;
                    obj.wait = undefined;
                    obj.getHave = undefined;
                    obj.cancel = undefined;
                    obj.done = undefined;
                    obj.miss = undefined;
                    obj.piece = undefined;
                    obj.getPiece = undefined;
                    obj.layer = undefined;
                    obj.getLayer = undefined;
                    obj.accept = undefined;
                    obj.offer = undefined;
                    obj.open = undefined;
                }
                if (obj.getHave != null) {
                    obj.getContent = undefined;
                    obj.wait = undefined;
                    obj.have = undefined;
                    obj.cancel = undefined;
                    obj.done = undefined;
                    obj.miss = undefined;
                    obj.piece = undefined;
                    obj.getPiece = undefined;
                    obj.layer = undefined;
                    obj.getLayer = undefined;
                    obj.accept = undefined;
                    obj.offer = undefined;
                    obj.open = undefined;
                }
                if (obj.cancel != null) {
                    obj.getContent = undefined;
                    obj.wait = undefined;
                    obj.have = undefined;
                    obj.getHave = undefined;
                    obj.done = undefined;
                    obj.miss = undefined;
                    obj.piece = undefined;
                    obj.getPiece = undefined;
                    obj.layer = undefined;
                    obj.getLayer = undefined;
                    obj.accept = undefined;
                    obj.offer = undefined;
                    obj.open = undefined;
                }
                if (obj.done != null) {
                    obj.getContent = undefined;
                    obj.wait = undefined;
                    obj.have = undefined;
                    obj.getHave = undefined;
                    obj.cancel = undefined;
                    obj.miss = undefined;
                    obj.piece = undefined;
                    obj.getPiece = undefined;
                    obj.layer = undefined;
                    obj.getLayer = undefined;
                    obj.accept = undefined;
                    obj.offer = undefined;
                    obj.open = undefined;
                }
                if (obj.miss != null) {
                    obj.getContent = undefined;
                    obj.wait = undefined;
                    obj.have = undefined;
                    obj.getHave = undefined;
                    obj.cancel = undefined;
                    obj.done = undefined;
                    obj.piece = undefined;
                    obj.getPiece = undefined;
                    obj.layer = undefined;
                    obj.getLayer = undefined;
                    obj.accept = undefined;
                    obj.offer = undefined;
                    obj.open = undefined;
                }
                if (obj.piece != null) {
                    obj.getContent = undefined;
                    obj.wait = undefined;
                    obj.have = undefined;
                    obj.getHave = undefined;
                    obj.cancel = undefined;
                    obj.done = undefined;
                    obj.miss = undefined;
                    obj.getPiece = undefined;
                    obj.layer = undefined;
                    obj.getLayer = undefined;
                    obj.accept = undefined;
                    obj.offer = undefined;
                    obj.open = undefined;
                }
                if (obj.getPiece != null) {
                    obj.getContent = undefined;
                    obj.wait = undefined;
                    obj.have = undefined;
                    obj.getHave = undefined;
                    obj.cancel = undefined;
                    obj.done = undefined;
                    obj.miss = undefined;
                    obj.piece = undefined;
                    obj.layer = undefined;
                    obj.getLayer = undefined;
                    obj.accept = undefined;
                    obj.offer = undefined;
                    obj.open = undefined;
                }
                if (obj.layer != null) {
                    obj.getContent = undefined;
                    obj.wait = undefined;
                    obj.have = undefined;
                    obj.getHave = undefined;
                    obj.cancel = undefined;
                    obj.done = undefined;
                    obj.miss = undefined;
                    obj.piece = undefined;
                    obj.getPiece = undefined;
                    obj.getLayer = undefined;
                    obj.accept = undefined;
                    obj.offer = undefined;
                    obj.open = undefined;
                }
                if (obj.getLayer != null) {
                    obj.getContent = undefined;
                    obj.wait = undefined;
                    obj.have = undefined;
                    obj.getHave = undefined;
                    obj.cancel = undefined;
                    obj.done = undefined;
                    obj.miss = undefined;
                    obj.piece = undefined;
                    obj.getPiece = undefined;
                    obj.layer = undefined;
                    obj.accept = undefined;
                    obj.offer = undefined;
                    obj.open = undefined;
                }
                if (obj.accept != null) {
                    obj.getContent = undefined;
                    obj.wait = undefined;
                    obj.have = undefined;
                    obj.getHave = undefined;
                    obj.cancel = undefined;
                    obj.done = undefined;
                    obj.miss = undefined;
                    obj.piece = undefined;
                    obj.getPiece = undefined;
                    obj.layer = undefined;
                    obj.getLayer = undefined;
                    obj.offer = undefined;
                    obj.open = undefined;
                }
                if (obj.offer != null) {
                    obj.getContent = undefined;
                    obj.wait = undefined;
                    obj.have = undefined;
                    obj.getHave = undefined;
                    obj.cancel = undefined;
                    obj.done = undefined;
                    obj.miss = undefined;
                    obj.piece = undefined;
                    obj.getPiece = undefined;
                    obj.layer = undefined;
                    obj.getLayer = undefined;
                    obj.accept = undefined;
                    obj.open = undefined;
                }
                if (obj.open != null) {
                    obj.getContent = undefined;
                    obj.wait = undefined;
                    obj.have = undefined;
                    obj.getHave = undefined;
                    obj.cancel = undefined;
                    obj.done = undefined;
                    obj.miss = undefined;
                    obj.piece = undefined;
                    obj.getPiece = undefined;
                    obj.layer = undefined;
                    obj.getLayer = undefined;
                    obj.accept = undefined;
                    obj.offer = undefined;
                }
                if (obj.open != null) {
                    w.uint32(10);
                    Open.codec().encode(obj.open, w);
                }
                if (obj.offer != null) {
                    w.uint32(18);
                    Offer.codec().encode(obj.offer, w);
                }
                if (obj.accept != null) {
                    w.uint32(26);
                    Accept.codec().encode(obj.accept, w);
                }
                if (obj.getLayer != null) {
                    w.uint32(34);
                    GetLayer.codec().encode(obj.getLayer, w);
                }
                if (obj.layer != null) {
                    w.uint32(42);
                    Layer.codec().encode(obj.layer, w);
                }
                if (obj.getPiece != null) {
                    w.uint32(50);
                    GetPiece.codec().encode(obj.getPiece, w);
                }
                if (obj.piece != null) {
                    w.uint32(58);
                    Piece.codec().encode(obj.piece, w);
                }
                if (obj.miss != null) {
                    w.uint32(66);
                    Miss.codec().encode(obj.miss, w);
                }
                if (obj.done != null) {
                    w.uint32(74);
                    Done.codec().encode(obj.done, w);
                }
                if (obj.cancel != null) {
                    w.uint32(82);
                    Cancel.codec().encode(obj.cancel, w);
                }
                if (obj.getHave != null) {
                    w.uint32(90);
                    GetHave.codec().encode(obj.getHave, w);
                }
                if (obj.have != null) {
                    w.uint32(98);
                    Have.codec().encode(obj.have, w);
                }
                if (obj.wait != null) {
                    w.uint32(106);
                    Wait.codec().encode(obj.wait, w);
                }
                if (obj.getContent != null) {
                    w.uint32(114);
                    GetContent.codec().encode(obj.getContent, w);
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
                            obj.open = Open.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.open
                            });
                            break;
                        }
                        case 2: {
                            obj.offer = Offer.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.offer
                            });
                            break;
                        }
                        case 3: {
                            obj.accept = Accept.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.accept
                            });
                            break;
                        }
                        case 4: {
                            obj.getLayer = GetLayer.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.getLayer
                            });
                            break;
                        }
                        case 5: {
                            obj.layer = Layer.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.layer
                            });
                            break;
                        }
                        case 6: {
                            obj.getPiece = GetPiece.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.getPiece
                            });
                            break;
                        }
                        case 7: {
                            obj.piece = Piece.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.piece
                            });
                            break;
                        }
                        case 8: {
                            obj.miss = Miss.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.miss
                            });
                            break;
                        }
                        case 9: {
                            obj.done = Done.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.done
                            });
                            break;
                        }
                        case 10: {
                            obj.cancel = Cancel.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.cancel
                            });
                            break;
                        }
                        case 11: {
                            obj.getHave = GetHave.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.getHave
                            });
                            break;
                        }
                        case 12: {
                            obj.have = Have.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.have
                            });
                            break;
                        }
                        case 13: {
                            obj.wait = Wait.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.wait
                            });
                            break;
                        }
                        case 14: {
                            obj.getContent = GetContent.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.getContent
                            });
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                if (obj.getContent != null) {
                    delete obj.wait;
                    delete obj.have;
                    delete obj.getHave;
                    delete obj.cancel;
                    delete obj.done;
                    delete obj.miss;
                    delete obj.piece;
                    delete obj.getPiece;
                    delete obj.layer;
                    delete obj.getLayer;
                    delete obj.accept;
                    delete obj.offer;
                    delete obj.open;
                }
                if (obj.wait != null) {
                    delete obj.getContent;
                    delete obj.have;
                    delete obj.getHave;
                    delete obj.cancel;
                    delete obj.done;
                    delete obj.miss;
                    delete obj.piece;
                    delete obj.getPiece;
                    delete obj.layer;
                    delete obj.getLayer;
                    delete obj.accept;
                    delete obj.offer;
                    delete obj.open;
                }
                if (obj.have != null) {
                    delete obj.getContent;
                    delete obj.wait;
                    delete obj.getHave;
                    delete obj.cancel;
                    delete obj.done;
                    delete obj.miss;
                    delete obj.piece;
                    delete obj.getPiece;
                    delete obj.layer;
                    delete obj.getLayer;
                    delete obj.accept;
                    delete obj.offer;
                    delete obj.open;
                }
                if (obj.getHave != null) {
                    delete obj.getContent;
                    delete obj.wait;
                    delete obj.have;
                    delete obj.cancel;
                    delete obj.done;
                    delete obj.miss;
                    delete obj.piece;
                    delete obj.getPiece;
                    delete obj.layer;
                    delete obj.getLayer;
                    delete obj.accept;
                    delete obj.offer;
                    delete obj.open;
                }
                if (obj.cancel != null) {
                    delete obj.getContent;
                    delete obj.wait;
                    delete obj.have;
                    delete obj.getHave;
                    delete obj.done;
                    delete obj.miss;
                    delete obj.piece;
                    delete obj.getPiece;
                    delete obj.layer;
                    delete obj.getLayer;
                    delete obj.accept;
                    delete obj.offer;
                    delete obj.open;
                }
                if (obj.done != null) {
                    delete obj.getContent;
                    delete obj.wait;
                    delete obj.have;
                    delete obj.getHave;
                    delete obj.cancel;
                    delete obj.miss;
                    delete obj.piece;
                    delete obj.getPiece;
                    delete obj.layer;
                    delete obj.getLayer;
                    delete obj.accept;
                    delete obj.offer;
                    delete obj.open;
                }
                if (obj.miss != null) {
                    delete obj.getContent;
                    delete obj.wait;
                    delete obj.have;
                    delete obj.getHave;
                    delete obj.cancel;
                    delete obj.done;
                    delete obj.piece;
                    delete obj.getPiece;
                    delete obj.layer;
                    delete obj.getLayer;
                    delete obj.accept;
                    delete obj.offer;
                    delete obj.open;
                }
                if (obj.piece != null) {
                    delete obj.getContent;
                    delete obj.wait;
                    delete obj.have;
                    delete obj.getHave;
                    delete obj.cancel;
                    delete obj.done;
                    delete obj.miss;
                    delete obj.getPiece;
                    delete obj.layer;
                    delete obj.getLayer;
                    delete obj.accept;
                    delete obj.offer;
                    delete obj.open;
                }
                if (obj.getPiece != null) {
                    delete obj.getContent;
                    delete obj.wait;
                    delete obj.have;
                    delete obj.getHave;
                    delete obj.cancel;
                    delete obj.done;
                    delete obj.miss;
                    delete obj.piece;
                    delete obj.layer;
                    delete obj.getLayer;
                    delete obj.accept;
                    delete obj.offer;
                    delete obj.open;
                }
                if (obj.layer != null) {
                    delete obj.getContent;
                    delete obj.wait;
                    delete obj.have;
                    delete obj.getHave;
                    delete obj.cancel;
                    delete obj.done;
                    delete obj.miss;
                    delete obj.piece;
                    delete obj.getPiece;
                    delete obj.getLayer;
                    delete obj.accept;
                    delete obj.offer;
                    delete obj.open;
                }
                if (obj.getLayer != null) {
                    delete obj.getContent;
                    delete obj.wait;
                    delete obj.have;
                    delete obj.getHave;
                    delete obj.cancel;
                    delete obj.done;
                    delete obj.miss;
                    delete obj.piece;
                    delete obj.getPiece;
                    delete obj.layer;
                    delete obj.accept;
                    delete obj.offer;
                    delete obj.open;
                }
                if (obj.accept != null) {
                    delete obj.getContent;
                    delete obj.wait;
                    delete obj.have;
                    delete obj.getHave;
                    delete obj.cancel;
                    delete obj.done;
                    delete obj.miss;
                    delete obj.piece;
                    delete obj.getPiece;
                    delete obj.layer;
                    delete obj.getLayer;
                    delete obj.offer;
                    delete obj.open;
                }
                if (obj.offer != null) {
                    delete obj.getContent;
                    delete obj.wait;
                    delete obj.have;
                    delete obj.getHave;
                    delete obj.cancel;
                    delete obj.done;
                    delete obj.miss;
                    delete obj.piece;
                    delete obj.getPiece;
                    delete obj.layer;
                    delete obj.getLayer;
                    delete obj.accept;
                    delete obj.open;
                }
                if (obj.open != null) {
                    delete obj.getContent;
                    delete obj.wait;
                    delete obj.have;
                    delete obj.getHave;
                    delete obj.cancel;
                    delete obj.done;
                    delete obj.miss;
                    delete obj.piece;
                    delete obj.getPiece;
                    delete obj.layer;
                    delete obj.getLayer;
                    delete obj.accept;
                    delete obj.offer;
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            yield* Open.codec().stream(reader, reader.uint32(), `${prefix}.open`, {
                                limits: opts.limits?.open
                            });
                            break;
                        }
                        case 2: {
                            yield* Offer.codec().stream(reader, reader.uint32(), `${prefix}.offer`, {
                                limits: opts.limits?.offer
                            });
                            break;
                        }
                        case 3: {
                            yield* Accept.codec().stream(reader, reader.uint32(), `${prefix}.accept`, {
                                limits: opts.limits?.accept
                            });
                            break;
                        }
                        case 4: {
                            yield* GetLayer.codec().stream(reader, reader.uint32(), `${prefix}.getLayer`, {
                                limits: opts.limits?.getLayer
                            });
                            break;
                        }
                        case 5: {
                            yield* Layer.codec().stream(reader, reader.uint32(), `${prefix}.layer`, {
                                limits: opts.limits?.layer
                            });
                            break;
                        }
                        case 6: {
                            yield* GetPiece.codec().stream(reader, reader.uint32(), `${prefix}.getPiece`, {
                                limits: opts.limits?.getPiece
                            });
                            break;
                        }
                        case 7: {
                            yield* Piece.codec().stream(reader, reader.uint32(), `${prefix}.piece`, {
                                limits: opts.limits?.piece
                            });
                            break;
                        }
                        case 8: {
                            yield* Miss.codec().stream(reader, reader.uint32(), `${prefix}.miss`, {
                                limits: opts.limits?.miss
                            });
                            break;
                        }
                        case 9: {
                            yield* Done.codec().stream(reader, reader.uint32(), `${prefix}.done`, {
                                limits: opts.limits?.done
                            });
                            break;
                        }
                        case 10: {
                            yield* Cancel.codec().stream(reader, reader.uint32(), `${prefix}.cancel`, {
                                limits: opts.limits?.cancel
                            });
                            break;
                        }
                        case 11: {
                            yield* GetHave.codec().stream(reader, reader.uint32(), `${prefix}.getHave`, {
                                limits: opts.limits?.getHave
                            });
                            break;
                        }
                        case 12: {
                            yield* Have.codec().stream(reader, reader.uint32(), `${prefix}.have`, {
                                limits: opts.limits?.have
                            });
                            break;
                        }
                        case 13: {
                            yield* Wait.codec().stream(reader, reader.uint32(), `${prefix}.wait`, {
                                limits: opts.limits?.wait
                            });
                            break;
                        }
                        case 14: {
                            yield* GetContent.codec().stream(reader, reader.uint32(), `${prefix}.getContent`, {
                                limits: opts.limits?.getContent
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
        return encodeMessage(obj, PieceFrame.codec());
    }
    PieceFrame.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, PieceFrame.codec(), opts);
    }
    PieceFrame.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, PieceFrame.codec(), opts);
    }
    PieceFrame.stream = stream;
})(PieceFrame || (PieceFrame = {}));
export var Open;
(function (Open) {
    let _codec;
    Open.codec = () => {
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
        return encodeMessage(obj, Open.codec());
    }
    Open.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, Open.codec(), opts);
    }
    Open.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, Open.codec(), opts);
    }
    Open.stream = stream;
})(Open || (Open = {}));
export var Offer;
(function (Offer) {
    let _codec;
    Offer.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.name != null && obj.name !== '')) {
                    w.uint32(10);
                    w.string(obj.name);
                }
                if ((obj.size != null && obj.size !== 0)) {
                    w.uint32(16);
                    w.uint64Number(obj.size);
                }
                if ((obj.pieceLength != null && obj.pieceLength !== 0)) {
                    w.uint32(24);
                    w.uint32(obj.pieceLength);
                }
                if ((obj.root != null && obj.root.byteLength > 0)) {
                    w.uint32(34);
                    w.bytes(obj.root);
                }
                if ((obj.complete != null && obj.complete !== false)) {
                    w.uint32(40);
                    w.bool(obj.complete);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    name: '',
                    size: 0,
                    pieceLength: 0,
                    root: uint8ArrayAlloc(0),
                    complete: false
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
                            obj.size = reader.uint64Number();
                            break;
                        }
                        case 3: {
                            obj.pieceLength = reader.uint32();
                            break;
                        }
                        case 4: {
                            obj.root = reader.bytes();
                            break;
                        }
                        case 5: {
                            obj.complete = reader.bool();
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
                                field: `${prefix}.name`,
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
                                field: `${prefix}.pieceLength`,
                                value: reader.uint32()
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
                                field: `${prefix}.complete`,
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
        return encodeMessage(obj, Offer.codec());
    }
    Offer.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, Offer.codec(), opts);
    }
    Offer.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, Offer.codec(), opts);
    }
    Offer.stream = stream;
})(Offer || (Offer = {}));
export var Accept;
(function (Accept) {
    let _codec;
    Accept.codec = () => {
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
        return encodeMessage(obj, Accept.codec());
    }
    Accept.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, Accept.codec(), opts);
    }
    Accept.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, Accept.codec(), opts);
    }
    Accept.stream = stream;
})(Accept || (Accept = {}));
export var GetLayer;
(function (GetLayer) {
    let _codec;
    GetLayer.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.from != null && obj.from !== 0)) {
                    w.uint32(8);
                    w.uint32(obj.from);
                }
                if ((obj.count != null && obj.count !== 0)) {
                    w.uint32(16);
                    w.uint32(obj.count);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    from: 0,
                    count: 0
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.from = reader.uint32();
                            break;
                        }
                        case 2: {
                            obj.count = reader.uint32();
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
                                field: `${prefix}.from`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        case 2: {
                            yield {
                                field: `${prefix}.count`,
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
        return encodeMessage(obj, GetLayer.codec());
    }
    GetLayer.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, GetLayer.codec(), opts);
    }
    GetLayer.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, GetLayer.codec(), opts);
    }
    GetLayer.stream = stream;
})(GetLayer || (GetLayer = {}));
export var Layer;
(function (Layer) {
    let _codec;
    Layer.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.from != null && obj.from !== 0)) {
                    w.uint32(8);
                    w.uint32(obj.from);
                }
                if ((obj.count != null && obj.count !== 0)) {
                    w.uint32(16);
                    w.uint32(obj.count);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    from: 0,
                    count: 0
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.from = reader.uint32();
                            break;
                        }
                        case 2: {
                            obj.count = reader.uint32();
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
                                field: `${prefix}.from`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        case 2: {
                            yield {
                                field: `${prefix}.count`,
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
        return encodeMessage(obj, Layer.codec());
    }
    Layer.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, Layer.codec(), opts);
    }
    Layer.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, Layer.codec(), opts);
    }
    Layer.stream = stream;
})(Layer || (Layer = {}));
export var GetPiece;
(function (GetPiece) {
    let _codec;
    GetPiece.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.offset != null && obj.offset !== 0)) {
                    w.uint32(8);
                    w.uint64Number(obj.offset);
                }
                if ((obj.length != null && obj.length !== 0)) {
                    w.uint32(16);
                    w.uint32(obj.length);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    offset: 0,
                    length: 0
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.offset = reader.uint64Number();
                            break;
                        }
                        case 2: {
                            obj.length = reader.uint32();
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
                                field: `${prefix}.offset`,
                                value: reader.uint64Number()
                            };
                            break;
                        }
                        case 2: {
                            yield {
                                field: `${prefix}.length`,
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
        return encodeMessage(obj, GetPiece.codec());
    }
    GetPiece.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, GetPiece.codec(), opts);
    }
    GetPiece.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, GetPiece.codec(), opts);
    }
    GetPiece.stream = stream;
})(GetPiece || (GetPiece = {}));
export var GetContent;
(function (GetContent) {
    let _codec;
    GetContent.codec = () => {
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
        return encodeMessage(obj, GetContent.codec());
    }
    GetContent.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, GetContent.codec(), opts);
    }
    GetContent.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, GetContent.codec(), opts);
    }
    GetContent.stream = stream;
})(GetContent || (GetContent = {}));
export var Piece;
(function (Piece) {
    let _codec;
    Piece.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.offset != null && obj.offset !== 0)) {
                    w.uint32(8);
                    w.uint64Number(obj.offset);
                }
                if ((obj.length != null && obj.length !== 0)) {
                    w.uint32(16);
                    w.uint32(obj.length);
                }
                if ((obj.suggest != null && obj.suggest !== 0)) {
                    w.uint32(24);
                    w.uint32(obj.suggest);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    offset: 0,
                    length: 0,
                    suggest: 0
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.offset = reader.uint64Number();
                            break;
                        }
                        case 2: {
                            obj.length = reader.uint32();
                            break;
                        }
                        case 3: {
                            obj.suggest = reader.uint32();
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
                                field: `${prefix}.offset`,
                                value: reader.uint64Number()
                            };
                            break;
                        }
                        case 2: {
                            yield {
                                field: `${prefix}.length`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        case 3: {
                            yield {
                                field: `${prefix}.suggest`,
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
        return encodeMessage(obj, Piece.codec());
    }
    Piece.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, Piece.codec(), opts);
    }
    Piece.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, Piece.codec(), opts);
    }
    Piece.stream = stream;
})(Piece || (Piece = {}));
export var Miss;
(function (Miss) {
    let _codec;
    Miss.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.offset != null && obj.offset !== 0)) {
                    w.uint32(8);
                    w.uint64Number(obj.offset);
                }
                if ((obj.code != null && obj.code !== 0)) {
                    w.uint32(16);
                    w.uint32(obj.code);
                }
                if ((obj.text != null && obj.text !== '')) {
                    w.uint32(26);
                    w.string(obj.text);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    offset: 0,
                    code: 0,
                    text: ''
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.offset = reader.uint64Number();
                            break;
                        }
                        case 2: {
                            obj.code = reader.uint32();
                            break;
                        }
                        case 3: {
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
                                field: `${prefix}.offset`,
                                value: reader.uint64Number()
                            };
                            break;
                        }
                        case 2: {
                            yield {
                                field: `${prefix}.code`,
                                value: reader.uint32()
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
        return encodeMessage(obj, Miss.codec());
    }
    Miss.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, Miss.codec(), opts);
    }
    Miss.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, Miss.codec(), opts);
    }
    Miss.stream = stream;
})(Miss || (Miss = {}));
export var Wait;
(function (Wait) {
    let _codec;
    Wait.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.position != null && obj.position !== 0)) {
                    w.uint32(8);
                    w.uint32(obj.position);
                }
                if ((obj.seconds != null && obj.seconds !== 0)) {
                    w.uint32(16);
                    w.uint32(obj.seconds);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    position: 0,
                    seconds: 0
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.position = reader.uint32();
                            break;
                        }
                        case 2: {
                            obj.seconds = reader.uint32();
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
                                field: `${prefix}.position`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        case 2: {
                            yield {
                                field: `${prefix}.seconds`,
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
        return encodeMessage(obj, Wait.codec());
    }
    Wait.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, Wait.codec(), opts);
    }
    Wait.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, Wait.codec(), opts);
    }
    Wait.stream = stream;
})(Wait || (Wait = {}));
export var GetHave;
(function (GetHave) {
    let _codec;
    GetHave.codec = () => {
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
        return encodeMessage(obj, GetHave.codec());
    }
    GetHave.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, GetHave.codec(), opts);
    }
    GetHave.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, GetHave.codec(), opts);
    }
    GetHave.stream = stream;
})(GetHave || (GetHave = {}));
export var Have;
(function (Have) {
    let _codec;
    Have.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.length != null && obj.length !== 0)) {
                    w.uint32(8);
                    w.uint32(obj.length);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    length: 0
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.length = reader.uint32();
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
                                field: `${prefix}.length`,
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
        return encodeMessage(obj, Have.codec());
    }
    Have.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, Have.codec(), opts);
    }
    Have.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, Have.codec(), opts);
    }
    Have.stream = stream;
})(Have || (Have = {}));
export var Done;
(function (Done) {
    let _codec;
    Done.codec = () => {
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
        return encodeMessage(obj, Done.codec());
    }
    Done.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, Done.codec(), opts);
    }
    Done.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, Done.codec(), opts);
    }
    Done.stream = stream;
})(Done || (Done = {}));
export var Cancel;
(function (Cancel) {
    let _codec;
    Cancel.codec = () => {
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
        return encodeMessage(obj, Cancel.codec());
    }
    Cancel.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, Cancel.codec(), opts);
    }
    Cancel.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, Cancel.codec(), opts);
    }
    Cancel.stream = stream;
})(Cancel || (Cancel = {}));
