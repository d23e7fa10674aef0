'use strict'
// Sets up a fresh clone: installs exactly what package-lock.json says, when that has not been done yet. Plain old
// JavaScript, because it runs on whatever Node the machine has, before the project's own Node 24 is there.
const { execFileSync } = require('node:child_process')
const { createHash } = require('node:crypto')
const { existsSync, readFileSync, writeFileSync } = require('node:fs')
const { join } = require('node:path')

const root = join(__dirname, '..')
const stamp = join(root, 'node_modules', '.ferry-setup')
const node = join(root, 'node_modules', '.bin', 'node')

const wanted = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex')

function isReady() {
  return existsSync(stamp) && existsSync(node) && readFileSync(stamp, 'utf8') === wanted
}

function nodeVersion() {
  try {
    return execFileSync(node, ['--version'], { encoding: 'utf8' }).trim()
  } catch {
    return 'none'
  }
}

function install() {
  process.stderr.write('Setting up: installing dependencies (about half a minute) …\n')
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  // Everything goes to stderr: stdout belongs to the command that needed the set-up. What npm itself was told by the
  // `npm test` around us (dry runs, scripts, workspaces) must not leak into this call.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('npm_config_')))
  execFileSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root, env, stdio: ['ignore', 2, 2] })
}

if (!isReady()) {
  try {
    install()
  } catch (err) {
    process.stderr.write(`Setting up failed: ${err.message}\nCheck the network and the npm registry, then try again.\n`)
    process.exit(1)
  }
  const version = nodeVersion()
  if (Number.parseInt(version.slice(1), 10) < 24 || version === 'none') {
    process.stderr.write(`Setting up failed: Ferry needs Node 24, and its npm package gave ${version}.\n`)
    process.exit(1)
  }
  writeFileSync(stamp, wanted)
}
