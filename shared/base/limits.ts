/**
 * Every bound on what a remote party can make this process keep, send or compute. `docs/limits.md` lists them with what
 * happens at the bound; `test/unit/limits.test.ts` keeps the page and this file the same.
 */
import type { Millis } from './clock.ts'

export const KIB = 1024
export const MIB = 1024 * KIB
export const GIB = 1024 * MIB
export const TIB = 1024 * GIB
const SECOND: Millis = 1000

export const LIMITS = {
  // Content
  maxFileBytes: 8 * TIB,
  maxPathBytes: 1024,
  maxNameBytes: 255,
  maxPathDepth: 32,
  maxAliasBytes: 64,

  // Control protocol: frames and requests
  controlFrameBytesBeforeSignIn: 8 * KIB,
  controlFrameBytes: 256 * KIB,
  controlReadBufferBytes: 1 * MIB,
  controlRequestsInFlight: 32,
  controlRequestDeadline: 20 * SECOND,
  consentDeadline: 60 * SECOND,
  publishBatchEntries: 500,
  publishBatchBytes: 128 * KIB,
  pageEntries: 500,
  pageBytes: 128 * KIB,
  addressesPerDevice: 8,
  addressBytes: 128,
  deviceNameBytes: 64,
  agentBytes: 128,
  textBytes: 512,
  passwordBytesLeast: 8,
  passwordBytesMost: 256,

  // Tracker: connections and sign-in
  signInDeadline: 10 * SECOND,
  heartbeatInterval: 10 * SECOND,
  heartbeatSilence: 30 * SECOND,
  upgradeDeadline: 3 * SECOND,
  connectionsTotal: 2500,
  connectionsPerAddress: 64,
  connectionsPendingPerAddress: 16,
  connectionsPendingTotal: 256,
  newConnectionsPerAddressPerMinute: 600,
  streamsPerConnection: 64,
  controlStreamsPerConnection: 1,
  relayStreamsPerConnection: 16,
  pieceStreamsPerConnection: 64,
  passwordHashesAtOnce: 2,
  passwordHashesQueued: 64,
  passwordGuessesWithoutPause: 3,
  passwordPauseMost: 15 * 60 * SECOND,
  passwordGuessesPerNamePerQuarter: 20,
  passwordNamesPerAddressPerHour: 40,
  passwordGuessesPerAddressPerHour: 200,
  limiterKeys: 16_384,
  registrationsPerAddressPerHour: 100,
  addressProofsAtOnce: 4,
  addressProofsQueued: 256,
  devicesPerAccount: 32,
  lastSeenWaiting: 500,
  entriesPerDevice: 100_000,
  tombstones: 200_000,

  // Tracker: sharing, search, wants
  audienceMembers: 64,
  audienceBytes: 4 * KIB,
  audiencesPerMessage: 64,
  audiencesPerAccount: 1000,
  sharingScopes: 10_000,
  keysPerUser: 64,
  searchTextBytes: 512,
  searchHitsPerPage: 200,
  searchDeadline: 250,
  searchesPerAccountPerMinute: 120,
  placesPerHit: 8,
  searchesAtOnce: 32,
  complaintsPerDevicePerMinute: 30,
  proofsAtOnce: 64,
  proofGrace: 1500,
  uploadsComing: 1000,
  wantsPerAccount: 100,
  wantsTotal: 20_000,
  wantHitsPerAnswer: 500,

  // Tracker: moderation and accounts
  reasonBytes: 256,
  auditRows: 100_000,
  bansTotal: 1000,
  kickLasts: 60 * SECOND,
  kicksRemembered: 1000,
  failedLoginNames: 1000,
  farewellDeadline: 2 * SECOND,
  publishBurst: 40,
  publishesPerSecond: 2,
  publishBudgets: 10_000,
  relayPerDayPerAccount: 0,
  relayUseFlush: 3 * SECOND,
  relayUseDays: 90,

  // Tracker: batch
  batchPeers: 1000,
  batchReportsPerMinute: 300,
  batchFarewell: 30 * SECOND,

  // Tracker: notifications
  notifyBusyDelay: 250,
  notifySlicePeers: 50,
  notifyBatchBytes: 96 * KIB,
  notifyBacklogChanges: 20_000,
  presencePerEvent: 10_000,
  rosterPageDevices: 256,
  rosterPages: 4096,
  rosterOnline: 50_000,
  outboxSoftBytes: 512 * KIB,
  outboxHardBytes: 2 * MIB,

  // Transfers
  ticketLifetime: 60 * SECOND,
  ticketSkew: 30 * SECOND,
  ticketsRemembered: 10_000,
  transfersPerDevice: 64,
  transferIdle: 10 * 60 * SECOND,
  offersRemembered: 1024,
  coarseBitfieldBytes: 2 * KIB,
  sourcesPerAnswer: 32,
  reportsPerDevice: 1024,
  sourcesPerDownload: 6,
  consentRequestsWaiting: 64,
  pieceHeaderBytes: 8 * KIB,
  pieceBytes: 16 * MIB,
  piecesOutstanding: 16,
  pieceWindowBytes: 8 * MIB,
  pieceWindowBytesRelay: 4 * MIB,
  layerHashesPerRequest: 4096,
  pieceDeadline: 20 * SECOND,
  transferStepDeadline: 15 * SECOND,
  uploadsAtOnce: 32,
  uploadsWaiting: 1024,
  downloadsAtOnce: 64,
  bundleContents: 256,
  bundleBytes: 16 * MIB,
  bundlesAtOnce: 8,
  bundleDeadline: 600 * SECOND,
  downloadsRemembered: 100_000,
  writeStallDeadline: 30 * SECOND,
  directDialDeadline: 3 * SECOND,
  dialBackDeadline: 6 * SECOND,
  dialBacksPerMinute: 60,

  // Relay
  relayBudgetFactor: 1.02,
  relayBudgetSlackBytes: 1 * MIB,
  relayIdle: 30 * SECOND,
  relaysPerAccount: 4,
  relaysTotal: 32,
  relayBufferBytes: 8 * MIB,

  // Streams
  muxWindowBytes: 4 * MIB,
  muxReadBufferBytes: 4 * MIB + 64 * KIB,
  muxWriteBufferBytes: 8 * MIB,

  // Depot
  depotFiles: 1_000_000,
  depotDiskReserveBytes: 256 * MIB,

  // Peer
  mirrorEntries: 1_000_000,
  mirrorDevices: 100_000,
  feedQueueEvents: 10_000,
  storyEvents: 1_000,
  wantHitsWaiting: 2_000,
  wantFetchesRemembered: 10_000,
  apiBodyBytes: 64 * KIB,
  shares: 256,
} as const
