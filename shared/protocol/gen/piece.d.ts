import type { Codec, DecodeOptions } from 'protons-runtime';
import type { Uint8ArrayList } from 'uint8arraylist';
export interface PieceFrame {
    open?: Open;
    offer?: Offer;
    accept?: Accept;
    getLayer?: GetLayer;
    layer?: Layer;
    getPiece?: GetPiece;
    piece?: Piece;
    miss?: Miss;
    done?: Done;
    cancel?: Cancel;
    getHave?: GetHave;
    have?: Have;
    wait?: Wait;
    getContent?: GetContent;
}
export declare namespace PieceFrame {
    const codec: () => Codec<PieceFrame>;
    interface PieceFrameOpenTicketFieldEvent {
        field: '$.open.ticket';
        value: Uint8Array<ArrayBuffer>;
    }
    interface PieceFrameOfferNameFieldEvent {
        field: '$.offer.name';
        value: string;
    }
    interface PieceFrameOfferSizeFieldEvent {
        field: '$.offer.size';
        value: number;
    }
    interface PieceFrameOfferPieceLengthFieldEvent {
        field: '$.offer.pieceLength';
        value: number;
    }
    interface PieceFrameOfferRootFieldEvent {
        field: '$.offer.root';
        value: Uint8Array<ArrayBuffer>;
    }
    interface PieceFrameOfferCompleteFieldEvent {
        field: '$.offer.complete';
        value: boolean;
    }
    interface PieceFrameGetLayerFromFieldEvent {
        field: '$.getLayer.from';
        value: number;
    }
    interface PieceFrameGetLayerCountFieldEvent {
        field: '$.getLayer.count';
        value: number;
    }
    interface PieceFrameLayerFromFieldEvent {
        field: '$.layer.from';
        value: number;
    }
    interface PieceFrameLayerCountFieldEvent {
        field: '$.layer.count';
        value: number;
    }
    interface PieceFrameGetPieceOffsetFieldEvent {
        field: '$.getPiece.offset';
        value: number;
    }
    interface PieceFrameGetPieceLengthFieldEvent {
        field: '$.getPiece.length';
        value: number;
    }
    interface PieceFramePieceOffsetFieldEvent {
        field: '$.piece.offset';
        value: number;
    }
    interface PieceFramePieceLengthFieldEvent {
        field: '$.piece.length';
        value: number;
    }
    interface PieceFramePieceSuggestFieldEvent {
        field: '$.piece.suggest';
        value: number;
    }
    interface PieceFrameMissOffsetFieldEvent {
        field: '$.miss.offset';
        value: number;
    }
    interface PieceFrameMissCodeFieldEvent {
        field: '$.miss.code';
        value: number;
    }
    interface PieceFrameMissTextFieldEvent {
        field: '$.miss.text';
        value: string;
    }
    interface PieceFrameCancelCodeFieldEvent {
        field: '$.cancel.code';
        value: number;
    }
    interface PieceFrameCancelTextFieldEvent {
        field: '$.cancel.text';
        value: string;
    }
    interface PieceFrameHaveLengthFieldEvent {
        field: '$.have.length';
        value: number;
    }
    interface PieceFrameWaitPositionFieldEvent {
        field: '$.wait.position';
        value: number;
    }
    interface PieceFrameWaitSecondsFieldEvent {
        field: '$.wait.seconds';
        value: number;
    }
    interface PieceFrameGetContentRootFieldEvent {
        field: '$.getContent.root';
        value: Uint8Array<ArrayBuffer>;
    }
    function encode(obj: Partial<PieceFrame>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<PieceFrame>): PieceFrame;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<PieceFrame>): Generator<PieceFrameOpenTicketFieldEvent | PieceFrameOfferNameFieldEvent | PieceFrameOfferSizeFieldEvent | PieceFrameOfferPieceLengthFieldEvent | PieceFrameOfferRootFieldEvent | PieceFrameOfferCompleteFieldEvent | PieceFrameGetLayerFromFieldEvent | PieceFrameGetLayerCountFieldEvent | PieceFrameLayerFromFieldEvent | PieceFrameLayerCountFieldEvent | PieceFrameGetPieceOffsetFieldEvent | PieceFrameGetPieceLengthFieldEvent | PieceFramePieceOffsetFieldEvent | PieceFramePieceLengthFieldEvent | PieceFramePieceSuggestFieldEvent | PieceFrameMissOffsetFieldEvent | PieceFrameMissCodeFieldEvent | PieceFrameMissTextFieldEvent | PieceFrameCancelCodeFieldEvent | PieceFrameCancelTextFieldEvent | PieceFrameHaveLengthFieldEvent | PieceFrameWaitPositionFieldEvent | PieceFrameWaitSecondsFieldEvent | PieceFrameGetContentRootFieldEvent>;
}
export interface Open {
    ticket: Uint8Array<ArrayBuffer>;
}
export declare namespace Open {
    const codec: () => Codec<Open>;
    interface OpenTicketFieldEvent {
        field: '$.ticket';
        value: Uint8Array<ArrayBuffer>;
    }
    function encode(obj: Partial<Open>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Open>): Open;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Open>): Generator<OpenTicketFieldEvent>;
}
export interface Offer {
    name: string;
    size: number;
    pieceLength: number;
    root: Uint8Array<ArrayBuffer>;
    complete: boolean;
}
export declare namespace Offer {
    const codec: () => Codec<Offer>;
    interface OfferNameFieldEvent {
        field: '$.name';
        value: string;
    }
    interface OfferSizeFieldEvent {
        field: '$.size';
        value: number;
    }
    interface OfferPieceLengthFieldEvent {
        field: '$.pieceLength';
        value: number;
    }
    interface OfferRootFieldEvent {
        field: '$.root';
        value: Uint8Array<ArrayBuffer>;
    }
    interface OfferCompleteFieldEvent {
        field: '$.complete';
        value: boolean;
    }
    function encode(obj: Partial<Offer>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Offer>): Offer;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Offer>): Generator<OfferNameFieldEvent | OfferSizeFieldEvent | OfferPieceLengthFieldEvent | OfferRootFieldEvent | OfferCompleteFieldEvent>;
}
export interface Accept {
}
export declare namespace Accept {
    const codec: () => Codec<Accept>;
    function encode(obj: Partial<Accept>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Accept>): Accept;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Accept>): Generator<{}>;
}
export interface GetLayer {
    from: number;
    count: number;
}
export declare namespace GetLayer {
    const codec: () => Codec<GetLayer>;
    interface GetLayerFromFieldEvent {
        field: '$.from';
        value: number;
    }
    interface GetLayerCountFieldEvent {
        field: '$.count';
        value: number;
    }
    function encode(obj: Partial<GetLayer>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<GetLayer>): GetLayer;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<GetLayer>): Generator<GetLayerFromFieldEvent | GetLayerCountFieldEvent>;
}
export interface Layer {
    from: number;
    count: number;
}
export declare namespace Layer {
    const codec: () => Codec<Layer>;
    interface LayerFromFieldEvent {
        field: '$.from';
        value: number;
    }
    interface LayerCountFieldEvent {
        field: '$.count';
        value: number;
    }
    function encode(obj: Partial<Layer>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Layer>): Layer;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Layer>): Generator<LayerFromFieldEvent | LayerCountFieldEvent>;
}
export interface GetPiece {
    offset: number;
    length: number;
}
export declare namespace GetPiece {
    const codec: () => Codec<GetPiece>;
    interface GetPieceOffsetFieldEvent {
        field: '$.offset';
        value: number;
    }
    interface GetPieceLengthFieldEvent {
        field: '$.length';
        value: number;
    }
    function encode(obj: Partial<GetPiece>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<GetPiece>): GetPiece;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<GetPiece>): Generator<GetPieceOffsetFieldEvent | GetPieceLengthFieldEvent>;
}
export interface GetContent {
    root: Uint8Array<ArrayBuffer>;
}
export declare namespace GetContent {
    const codec: () => Codec<GetContent>;
    interface GetContentRootFieldEvent {
        field: '$.root';
        value: Uint8Array<ArrayBuffer>;
    }
    function encode(obj: Partial<GetContent>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<GetContent>): GetContent;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<GetContent>): Generator<GetContentRootFieldEvent>;
}
export interface Piece {
    offset: number;
    length: number;
    suggest: number;
}
export declare namespace Piece {
    const codec: () => Codec<Piece>;
    interface PieceOffsetFieldEvent {
        field: '$.offset';
        value: number;
    }
    interface PieceLengthFieldEvent {
        field: '$.length';
        value: number;
    }
    interface PieceSuggestFieldEvent {
        field: '$.suggest';
        value: number;
    }
    function encode(obj: Partial<Piece>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Piece>): Piece;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Piece>): Generator<PieceOffsetFieldEvent | PieceLengthFieldEvent | PieceSuggestFieldEvent>;
}
export interface Miss {
    offset: number;
    code: number;
    text: string;
}
export declare namespace Miss {
    const codec: () => Codec<Miss>;
    interface MissOffsetFieldEvent {
        field: '$.offset';
        value: number;
    }
    interface MissCodeFieldEvent {
        field: '$.code';
        value: number;
    }
    interface MissTextFieldEvent {
        field: '$.text';
        value: string;
    }
    function encode(obj: Partial<Miss>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Miss>): Miss;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Miss>): Generator<MissOffsetFieldEvent | MissCodeFieldEvent | MissTextFieldEvent>;
}
export interface Wait {
    position: number;
    seconds: number;
}
export declare namespace Wait {
    const codec: () => Codec<Wait>;
    interface WaitPositionFieldEvent {
        field: '$.position';
        value: number;
    }
    interface WaitSecondsFieldEvent {
        field: '$.seconds';
        value: number;
    }
    function encode(obj: Partial<Wait>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Wait>): Wait;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Wait>): Generator<WaitPositionFieldEvent | WaitSecondsFieldEvent>;
}
export interface GetHave {
}
export declare namespace GetHave {
    const codec: () => Codec<GetHave>;
    function encode(obj: Partial<GetHave>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<GetHave>): GetHave;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<GetHave>): Generator<{}>;
}
export interface Have {
    length: number;
}
export declare namespace Have {
    const codec: () => Codec<Have>;
    interface HaveLengthFieldEvent {
        field: '$.length';
        value: number;
    }
    function encode(obj: Partial<Have>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Have>): Have;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Have>): Generator<HaveLengthFieldEvent>;
}
export interface Done {
}
export declare namespace Done {
    const codec: () => Codec<Done>;
    function encode(obj: Partial<Done>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Done>): Done;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Done>): Generator<{}>;
}
export interface Cancel {
    code: number;
    text: string;
}
export declare namespace Cancel {
    const codec: () => Codec<Cancel>;
    interface CancelCodeFieldEvent {
        field: '$.code';
        value: number;
    }
    interface CancelTextFieldEvent {
        field: '$.text';
        value: string;
    }
    function encode(obj: Partial<Cancel>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Cancel>): Cancel;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Cancel>): Generator<CancelCodeFieldEvent | CancelTextFieldEvent>;
}
