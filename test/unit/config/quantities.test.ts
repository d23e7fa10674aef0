import assert from 'node:assert/strict'
import fc from 'fast-check'
import { byteRate, bytes, duration } from '#shared/base/config/quantities.ts'

describe('quantities', () => {
  const size = (raw: unknown) => bytes().schema.safeParse(raw).data
  const time = (raw: unknown) => duration().schema.safeParse(raw).data

  it('reads sizes in decimal and binary units', () => {
    assert.deepEqual(['5MB', '20 MiB', 1048576, '1048576', '1.5kib', '0', '7B', '1G', '2k'].map(size), [
      5_000_000,
      20_971_520,
      1_048_576,
      1_048_576,
      1536,
      0,
      7,
      2 ** 30,
      2048,
    ])
  })

  it('refuses what is no size', () => {
    for (const raw of [
      '',
      'MB',
      '-1',
      -1,
      '5 MBit',
      '1e3',
      true,
      [],
      '9999999TiB',
      Number.NaN,
      Number.POSITIVE_INFINITY,
    ])
      assert.equal(size(raw), undefined, String(raw))
  })

  it('reads durations, numbers as seconds', () => {
    assert.deepEqual(
      ['250ms', '30s', '10m', '1.5h', '1 d', 30, 0.2, '30', 0].map(time),
      [250, 30_000, 600_000, 5_400_000, 86_400_000, 30_000, 200, 30_000, 0],
    )
  })

  it('refuses durations that no timer can hold, or that would round to zero', () => {
    for (const raw of ['25d', '1w', '0.1ms', 0.0001, '-1s', -1, 'soon']) assert.equal(time(raw), undefined, String(raw))
  })

  it('reads rates with or without /s', () => {
    const rate = (raw: unknown) => byteRate().schema.safeParse(raw).data
    assert.deepEqual(['5MB/s', '1 MiB /s', '3kB', 10].map(rate), [5_000_000, 1_048_576, 3000, 10])
  })

  it('prints the canonical form', () => {
    assert.deepEqual(
      [0, 1, 1000, 1024, 1536, 20 * 2 ** 20].map((value) => bytes().toToml(value)),
      [0, 1, 1000, '1KiB', 1536, '20MiB'],
    )
    assert.deepEqual(
      [0, 250, 1000, 90_000, 600_000].map((value) => duration().toToml(value)),
      ['0s', '250ms', '1s', '90s', '10m'],
    )
  })

  it('prints what reads back to the same value', () => {
    fc.assert(fc.property(fc.maxSafeNat(), (value) => size(bytes().toToml(value)) === value))
    fc.assert(fc.property(fc.nat(24 * 86_400_000), (value) => time(duration().toToml(value)) === value))
  })
})
