import type { Codec, DecodeOptions } from 'protons-runtime';
import type { Uint8ArrayList } from 'uint8arraylist';
export interface SignedTicket {
    body: Uint8Array<ArrayBuffer>;
    signature: Uint8Array<ArrayBuffer>;
}
export declare namespace SignedTicket {
    const codec: () => Codec<SignedTicket>;
    interface SignedTicketBodyFieldEvent {
        field: '$.body';
        value: Uint8Array<ArrayBuffer>;
    }
    interface SignedTicketSignatureFieldEvent {
        field: '$.signature';
        value: Uint8Array<ArrayBuffer>;
    }
    function encode(obj: Partial<SignedTicket>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<SignedTicket>): SignedTicket;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<SignedTicket>): Generator<SignedTicketBodyFieldEvent | SignedTicketSignatureFieldEvent>;
}
export interface TicketBody {
    id: Uint8Array<ArrayBuffer>;
    transfer: string;
    requester: string;
    source: string;
    root: Uint8Array<ArrayBuffer>;
    size: number;
    route: string;
    issued: number;
    expires: number;
}
export declare namespace TicketBody {
    const codec: () => Codec<TicketBody>;
    interface TicketBodyIdFieldEvent {
        field: '$.id';
        value: Uint8Array<ArrayBuffer>;
    }
    interface TicketBodyTransferFieldEvent {
        field: '$.transfer';
        value: string;
    }
    interface TicketBodyRequesterFieldEvent {
        field: '$.requester';
        value: string;
    }
    interface TicketBodySourceFieldEvent {
        field: '$.source';
        value: string;
    }
    interface TicketBodyRootFieldEvent {
        field: '$.root';
        value: Uint8Array<ArrayBuffer>;
    }
    interface TicketBodySizeFieldEvent {
        field: '$.size';
        value: number;
    }
    interface TicketBodyRouteFieldEvent {
        field: '$.route';
        value: string;
    }
    interface TicketBodyIssuedFieldEvent {
        field: '$.issued';
        value: number;
    }
    interface TicketBodyExpiresFieldEvent {
        field: '$.expires';
        value: number;
    }
    function encode(obj: Partial<TicketBody>): Uint8Array<ArrayBuffer>;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<TicketBody>): TicketBody;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<TicketBody>): Generator<TicketBodyIdFieldEvent | TicketBodyTransferFieldEvent | TicketBodyRequesterFieldEvent | TicketBodySourceFieldEvent | TicketBodyRootFieldEvent | TicketBodySizeFieldEvent | TicketBodyRouteFieldEvent | TicketBodyIssuedFieldEvent | TicketBodyExpiresFieldEvent>;
}
