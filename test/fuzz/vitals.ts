/**
 * Preloaded into a fuzzed process (`--import`): it says on stdout how it is, in regular intervals and with the memory that is left
 * after a collection, because only that shows a leak early.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { isMainThread } from 'node:worker_threads'

const RESOLUTION = 10
const NANOSECONDS = 1e6

if (isMainThread && process.env.FERRY_TEST_VITALS !== undefined) {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  const histogram = monitorEventLoopDelay({ resolution: RESOLUTION })
  histogram.enable()
  const late = (value: number) => Math.max(0, Math.round(value / NANOSECONDS - RESOLUTION))
  const tell = () => {
    const [p99, max] = [late(histogram.percentile(99)), late(histogram.max)]
    collect()
    const { heapUsed, external, rss } = process.memoryUsage()
    const handles = process.getActiveResourcesInfo().length
    const facts = { event: 'vitals', at: performance.now(), p99, max, heap: heapUsed + external, rss, handles }
    process.stdout.write(`${JSON.stringify(facts)}\n`)
    histogram.reset()
  }
  setInterval(tell, Number(process.env.FERRY_TEST_VITALS)).unref()
  process.on('unhandledRejection', (reason) => {
    process.stderr.write(`unhandledRejection: ${reason instanceof Error ? reason.stack : String(reason)}\n`)
    process.exit(1)
  })
}
