import assert from 'node:assert/strict'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { type Flags, loadConfig } from '#shared/base/config/load.ts'
import { Folder, problemsOf, sample } from './support.ts'

describe('loadConfig', () => {
  let folder: Folder
  beforeEach(() => {
    folder = new Folder()
  })
  afterEach(() => folder.remove())

  function load(toml: string, env: Record<string, string> = {}, flags: Flags<typeof sample> = {}) {
    const file = folder.write('alice.toml', toml)
    return loadConfig(sample, { file, env, envPrefix: 'X_', flags, cwd: '/work/dir' })
  }

  it('takes defaults when nothing is given', () => {
    assert.deepEqual(loadConfig(sample, { env: {}, envPrefix: 'X_', flags: {} }), {
      data: '/sample/data',
      username: undefined,
      colour: 'red',
      loud: false,
      api: { port: 7119, logFile: '/sample/data/api.log', hosts: ['here'], wait: 30_000, size: 1024, factor: 1.5 },
      shares: [],
    })
  })

  it('prefers flags to environment to file to default', () => {
    const toml = '[api]\nport = 1\n'
    assert.equal(load('').api.port, 7119)
    assert.equal(load(toml).api.port, 1)
    assert.equal(load(toml, { X_API_PORT: '2' }).api.port, 2)
    assert.equal(load(toml, { X_API_PORT: '2' }, { 'api.port': 3 }).api.port, 3)
    assert.equal(load(toml, { X_API_PORT: '2' }, { 'api.port': undefined }).api.port, 2)
  })

  it('infers the type of every field', () => {
    const config = load('')
    const colour: 'red' | 'blue' = config.colour
    const username: string | undefined = config.username
    const hosts: readonly string[] = config.api.hosts
    const nick: string | undefined = config.shares[0]?.nickName
    // @ts-expect-error a number is no text
    const wrong: string = config.api.port
    assert.deepEqual([colour, username, hosts, nick, wrong], ['red', undefined, ['here'], undefined, 7119])
  })

  it('freezes the result deeply', () => {
    const config = load('[[share]]\npath = "a"\n')
    for (const part of [config, config.api, config.api.hosts, config.shares, config.shares[0]])
      assert.ok(Object.isFrozen(part))
  })

  it('reads numbers, booleans and lists from the environment', () => {
    const config = load('', {
      X_LOUD: 'true',
      X_API_PORT: '80',
      X_API_HOSTS: 'a, b,,c',
      X_API_WAIT: '10m',
      X_API_SIZE: '2KiB',
    })
    assert.equal(config.loud, true)
    assert.deepEqual(config.api.hosts, ['a', 'b', 'c'])
    assert.deepEqual([config.api.port, config.api.wait, config.api.size], [80, 600_000, 2048])
  })

  it('keeps a text that looks like a number a text', () => {
    assert.equal(load('', { X_USERNAME: '123' }).username, '123')
  })

  it('ignores unknown and empty variables', () => {
    assert.equal(load('username = "bea"', { X_USERNAME: '', X_PASSWORD: 'secret' }).username, 'bea')
  })

  it('resolves paths by where they come from', () => {
    const toml = 'data = "here"\n[api]\nlog-file = "../up.log"\n[[share]]\npath = "~/music"\n'
    const fromFile = load(toml)
    assert.equal(fromFile.data, join(folder.path, 'here'))
    assert.equal(fromFile.api.logFile, join(folder.path, '../up.log'))
    assert.equal(fromFile.shares[0]?.path, join(homedir(), 'music'))
    assert.equal(load(toml, { X_API_LOG_FILE: 'env.log' }).api.logFile, '/work/dir/env.log')
    assert.equal(load(toml, {}, { 'api.log-file': 'flag.log' }).api.logFile, '/work/dir/flag.log')
    assert.equal(load('', {}, { data: 'there' }).api.logFile, '/work/dir/there/api.log')
  })

  it('reads a bare value as a list of one', () => {
    assert.deepEqual(load('[api]\nhosts = "a,b"').api.hosts, ['a,b'])
  })

  it('refuses an unknown key with the nearest name', () => {
    assert.deepEqual(
      problemsOf(() => load('usrename = "ann"')),
      ['unknown key "usrename" in alice.toml; did you mean "username"?'],
    )
    assert.deepEqual(
      problemsOf(() => load('port = 1\n[api]\nprot = 1\n[[share]]\npath = "a"\npaht = "b"\n[apo]\nport = 1')),
      [
        'unknown key "port" in alice.toml; did you mean "api.port"?',
        'unknown key "api.prot" in alice.toml; did you mean "api.port"?',
        'unknown key "share.paht" in alice.toml; did you mean "share.path"?',
        'unknown key "apo" in alice.toml; did you mean "api"?',
      ],
    )
  })

  it('refuses names that every object has', () => {
    for (const name of ['constructor', '__proto__', 'toString'])
      assert.match(problemsOf(() => load(`${name} = 1`)).join(), new RegExp(`^unknown key "${name}"`))
  })

  it('tells all problems at once, one a line', () => {
    const toml = 'colour = "green"\nloud = 1\nsurname = "x"\n[api]\nhosts = ["a", 1]\n[[share]]\n'
    assert.deepEqual(
      problemsOf(() => load(toml, { X_API_PORT: 'many' }, { 'api.wait': 'soon' })),
      [
        'unknown key "surname" in alice.toml; did you mean "username"?',
        '"colour" in alice.toml is "green": it must be one of "red", "blue"',
        '"loud" in alice.toml is 1: it must be true or false',
        'X_API_PORT is "many": it must be a whole number from 0 to 65535',
        '"api.hosts" in alice.toml, value 2, is 1: it must be a text of 1 to 100 bytes without control characters',
        '--api-wait is "soon": it must be a duration such as "250ms", "30s", "10m" or a number of seconds, from 0s to 24d',
        'missing "path" of [[share]] number 1 in alice.toml',
      ],
    )
  })

  it('refuses sections and tables of the wrong form', () => {
    assert.deepEqual(
      problemsOf(() => load('api = 1\n[share]\npath = "a"\n[username]')),
      [
        '"api" in alice.toml is a section: write [api] and its keys below',
        '"share" in alice.toml is a list of tables: write [[share]] and the keys of one below',
        '"username" in alice.toml is a table: it must be a text of 1 to 100 bytes without control characters',
      ],
    )
  })

  it('refuses more tables than allowed', () => {
    const problems = problemsOf(() => load('[[share]]\npath = "a"\n'.repeat(4)))
    assert.deepEqual(problems, ['alice.toml has 4 [[share]] tables; at most 3 are allowed'])
  })

  it('tells line and column of a syntax error', () => {
    const [problem] = problemsOf(() => load('colour = "red"\nloud = = true\n'))
    assert.match(problem ?? '', /^alice\.toml is not valid TOML at line 2, column 8: /)
  })

  it('refuses a file that is not there', () => {
    const missing = join(folder.path, 'none.toml')
    const problems = problemsOf(() => loadConfig(sample, { file: missing, env: {}, envPrefix: 'X_', flags: {} }))
    assert.deepEqual(problems, [`config file not found: ${missing}`])
  })

  it('reads a file that begins with a byte order mark', () => {
    assert.equal(load('\uFEFFcolour = "blue"').colour, 'blue')
  })
})
