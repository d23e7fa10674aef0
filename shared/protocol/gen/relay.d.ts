import type { Codec, DecodeOptions } from 'protons-runtime';
import type { Uint8ArrayList } from 'uint8arraylist';
export interface RelayFrame {
    open?: RelayOpen;
    incoming?: RelayIncoming;
    ready?: RelayReady;
    refusal?: RelayRefusal;
}
export declare namespace RelayFrame {
    const codec: () => Codec<RelayFrame>;
    interface RelayFrameOpenTransferFieldEvent {
        field: '$.open.transfer';
        value: string;
    }
    interface RelayFrameOpenTicketFieldEvent {
        field: '$.open.ticket';
        value: Uint8Array<ArrayBuffer>;
    }
    interface RelayFrameIncomingTransferFieldEvent {
        field: '$.incoming.transfer';
        value: string;
    }
    interface RelayFrameIncomingRequesterFieldEvent {
        field: '$.incoming.requester';
        value: string;
    }
    interface RelayFrameRefusalCodeFieldEvent {
        field: '$.refusal.code';
        value: number;
    }
    interface RelayFrameRefusalTextFieldEvent {
        field: '$.refusal.text';
        value: string;
    }
    function encode(obj: Partial<RelayFrame>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<RelayFrame>): RelayFrame;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<RelayFrame>): Generator<RelayFrameOpenTransferFieldEvent | RelayFrameOpenTicketFieldEvent | RelayFrameIncomingTransferFieldEvent | RelayFrameIncomingRequesterFieldEvent | RelayFrameRefusalCodeFieldEvent | RelayFrameRefusalTextFieldEvent>;
}
export interface RelayOpen {
    transfer: string;
    ticket: Uint8Array<ArrayBuffer>;
}
export declare namespace RelayOpen {
    const codec: () => Codec<RelayOpen>;
    interface RelayOpenTransferFieldEvent {
        field: '$.transfer';
        value: string;
    }
    interface RelayOpenTicketFieldEvent {
        field: '$.ticket';
        value: Uint8Array<ArrayBuffer>;
    }
    function encode(obj: Partial<RelayOpen>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<RelayOpen>): RelayOpen;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<RelayOpen>): Generator<RelayOpenTransferFieldEvent | RelayOpenTicketFieldEvent>;
}
export interface RelayIncoming {
    transfer: string;
    requester: string;
}
export declare namespace RelayIncoming {
    const codec: () => Codec<RelayIncoming>;
    interface RelayIncomingTransferFieldEvent {
        field: '$.transfer';
        value: string;
    }
    interface RelayIncomingRequesterFieldEvent {
        field: '$.requester';
        value: string;
    }
    function encode(obj: Partial<RelayIncoming>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<RelayIncoming>): RelayIncoming;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<RelayIncoming>): Generator<RelayIncomingTransferFieldEvent | RelayIncomingRequesterFieldEvent>;
}
export interface RelayReady {
}
export declare namespace RelayReady {
    const codec: () => Codec<RelayReady>;
    function encode(obj: Partial<RelayReady>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<RelayReady>): RelayReady;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<RelayReady>): Generator<{}>;
}
export interface RelayRefusal {
    code: number;
    text: string;
}
export declare namespace RelayRefusal {
    const codec: () => Codec<RelayRefusal>;
    interface RelayRefusalCodeFieldEvent {
        field: '$.code';
        value: number;
    }
    interface RelayRefusalTextFieldEvent {
        field: '$.text';
        value: string;
    }
    function encode(obj: Partial<RelayRefusal>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<RelayRefusal>): RelayRefusal;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<RelayRefusal>): Generator<RelayRefusalCodeFieldEvent | RelayRefusalTextFieldEvent>;
}
