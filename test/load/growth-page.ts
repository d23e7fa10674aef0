/** What each further peer and entry costs, drawn (goal P8): a line that lies flat is a cost that does not grow with the hub. */
import { type Chart, chartPage, tableOf } from '../support/chart-page.ts'
import type { Growth, Row } from './growth.ts'

/** Columns by what a chart says of them. */
const PEER_CHARTS = {
  'Tracker CPU for one who joins, ms': ['joinCpuMs'],
  'Memory for a peer, KiB': ['rssKibPerPeer', 'heapKibPerPeer'],
  'Tracker CPU for a peer that does nothing, ms a minute': ['idleCpuMsPerPeerAndMinute'],
  'Announcing one file: the answer, ms': ['announceMsP50'],
  'Tracker CPU for one announcement that all hear, ms': ['announceCpuMs'],
  'Announced until heard by all, p99, ms': ['heardMsP99'],
} as const
const ENTRY_CHARTS = {
  'Entries announced a second': ['entriesPerSecond'],
  'Tracker CPU for an entry, µs': ['announceCpuUsPerEntry'],
  'Announcing one file: the answer, ms': ['announceOneMsP50'],
  'Database for an entry, bytes': ['databaseBytesPerEntry'],
  'Heap for an entry, bytes': ['heapBytesPerEntry'],
  'Resident memory, MiB': ['rssMib'],
} as const

export const growthPage = ({ peers, entries }: Growth): string =>
  chartPage('What growth costs', '', [
    section('Further peers', 'peers', peers, PEER_CHARTS),
    section('Further entries', 'entries', entries, ENTRY_CHARTS),
  ])

function section(
  title: string,
  across: string,
  rows: readonly Row[],
  charts: Readonly<Record<string, readonly string[]>>,
) {
  const column = (name: string) => rows.map((row) => row[name] ?? null)
  const drawn = Object.entries(charts).map(
    ([chart, labels]): Chart => ({
      title: chart,
      across,
      isLogarithmic: true,
      labels,
      columns: [column(across), ...labels.map(column)],
    }),
  )
  const [first = {}] = rows
  const table = tableOf(
    Object.keys(first),
    rows.map((row) => Object.values(row).map(String)),
  )
  return { before: `<h2>${title}</h2>`, after: table, charts: drawn }
}
