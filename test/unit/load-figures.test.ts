/** The arithmetic of the load generator. */
import assert from 'node:assert/strict'
import { Figures } from '../load/figures.ts'
import { summarise } from '../load/profile.ts'
import { slope } from '../load/slope.ts'
import { Times } from '../load/times.ts'

describe('the figures of the load generator', () => {
  it('find the slope of a straight line, without doubt', () => {
    const line = slope([0, 1, 2, 3].map((x) => ({ x, y: 5 + 2 * x })))
    assert.ok(line !== undefined)
    assert.ok(Math.abs(line.perUnit - 2) < 1e-9)
    assert.ok(line.error < 1e-9)
  })

  it('doubt the slope of points that lie about', () => {
    const line = slope([3, -4, 5, -2, 1].map((y, x) => ({ x, y })))
    assert.ok(line !== undefined && line.error > Math.abs(line.perUnit))
  })

  it('say nothing about the slope of two points', () => {
    assert.equal(slope([0, 1].map((x) => ({ x, y: x }))), undefined)
  })

  it('add up times of several processes', () => {
    const [one, other] = [new Times(), new Times()]
    for (let ms = 1; ms <= 99; ms++) one.add(ms)
    other.add(1000)
    one.addAll(JSON.parse(JSON.stringify(other.counts())) as number[])
    assert.deepEqual(one.quantiles(), { count: 100, p50: 50, p99: 99, max: 1000 })
  })

  it('say where the time of a profile went, without the time in which nothing was done', () => {
    const frame = (functionName: string, url: string) => ({ functionName, url, lineNumber: 9 })
    const { busy, packages, functions } = summarise({
      nodes: [
        { id: 1, callFrame: frame('(idle)', '') },
        { id: 2, callFrame: frame('seal', 'file:///x/node_modules/@some/cipher/dist/seal.js') },
        { id: 3, callFrame: frame('tell', 'file:///home/ann/ferry/tracker/rpc/notify.ts') },
        { id: 4, callFrame: frame('(garbage collector)', '') },
      ],
      samples: [1, 2, 3, 4],
      timeDeltas: [5e6, 1e6, 2e6, 1e6],
    })
    assert.equal(busy, 4)
    assert.deepEqual(packages, [
      ['ferry tracker', 50],
      ['@some/cipher', 25],
      ['garbage collector', 25],
    ])
    assert.deepEqual(functions[0], ['tell tracker/rpc/notify.ts:10', 50])
  })

  it('judge of a small run only what must hold at any size', () => {
    const figures = new Figures(() => {}, 'too small')
    figures.judge('rate', 1, '/s', { atLeast: 60 })
    figures.require('lost', 1, '', { atMost: 0 })
    assert.deepEqual(
      figures.list.map(({ verdict }) => verdict),
      ['told', 'missed'],
    )
  })

  it('judge by the target, and do not judge what is not sure', () => {
    const figures = new Figures(() => {})
    figures.judge('enough', 60, '/s', { atLeast: 60 })
    figures.judge('too late', 51, 'ms', { atMost: 50 })
    figures.judge('too late perhaps', 51, 'ms', { atMost: 50 }, 'measured too short')
    assert.deepEqual(
      figures.list.map(({ verdict }) => verdict),
      ['held', 'missed', 'told'],
    )
    assert.deepEqual(
      figures.missed.map(({ name }) => name),
      ['too late'],
    )
  })
})
