/** Many small downloads: how they are put together, and how what happens to them is told. */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { FerryError } from '#shared/base/errors.ts'
import { LIMITS } from '#shared/base/limits.ts'
import type { DownloadRecord } from '../../../peer/store/download-store.ts'
import { bundlesOf, isSmall } from '../../../peer/transfer/bundle.ts'
import { readStories, Story, type Told } from '../../../peer/transfer/story.ts'

describe('bundles of small files', () => {
  it('hold every file once, in order, within their bounds', () => {
    const sizes = fc.array(fc.nat(LIMITS.bundleBytes / 16), { maxLength: 1000 })
    fc.assert(
      fc.property(sizes, (all) => {
        const files = all.map((size, id) => ({ record: { id, size } as DownloadRecord }))
        const bundles = [...bundlesOf(files)]
        assert.deepEqual(bundles.flat(), files)
        for (const bundle of bundles) {
          assert.ok(bundle.length >= 1 && bundle.length <= LIMITS.bundleContents)
          assert.ok(bundle.reduce((sum, { record }) => sum + record.size, 0) <= LIMITS.bundleBytes)
        }
      }),
    )
  })

  it('take files of one piece up to 1 MiB, empty ones too', () => {
    assert.deepEqual([0, 1, 1 << 20, (1 << 20) + 1].map(isSmall), [true, true, true, false])
  })
})

describe('the stories of many downloads', () => {
  const stories = (count: number) => Array.from({ length: count }, (_, id) => ({ id, story: new Story() }))
  const waiting = (text: string) => ({ name: 'waiting', text }) as const

  it('end when each has ended, even when one is said to have failed twice', async () => {
    const followed = stories(3)
    const [first, second, third] = followed.map(({ story }) => story) as [Story, Story, Story]
    const told: Told[] = []
    const reading = (async () => {
      for await (const some of readStories(followed, new AbortController().signal)) told.push(...some)
    })()
    first.fail(new FerryError('cancelled'))
    await Promise.resolve()
    first.fail(new FerryError('cancelled'))
    second.tell(waiting('for its owner'))
    second.fail(new FerryError('missing'))
    await Promise.resolve()
    third.tell(waiting('still here'))
    third.fail(new FerryError('missing'))
    await reading
    assert.deepEqual(
      told.map((one) => ('error' in one ? [one.id, one.error.code] : [one.id, one.event.name])),
      [
        [0, 'cancelled'],
        [1, 'waiting'],
        [1, 'missing'],
        [2, 'waiting'],
        [2, 'missing'],
      ],
    )
  })

  it('stop when the reader is gone, with one listener for all of them', async () => {
    const gone = new AbortController()
    const lines = readStories(stories(1000), gone.signal)
    const next = lines.next()
    gone.abort()
    assert.equal((await next).done, true)
  })
})
