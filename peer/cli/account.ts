/** `ferry register`, `login`, `passwd`: things about the account that need no running daemon. */
import { join } from 'node:path'
import { systemClock } from '#shared/base/clock.ts'
import { FerryError } from '#shared/base/errors.ts'
import { createLog } from '#shared/base/log.ts'
import { obtainPassword } from '#shared/cli/password.ts'
import { readApiFile } from '#shared/http/api-file.ts'
import { createNode, startNode } from '#shared/node/create-node.ts'
import { loadOrCreateKey } from '#shared/node/identity.ts'
import { lockFolder } from '#shared/storage/folder-lock.ts'
import { apiFile } from '../api/api-place.ts'
import { dialFromOf, needUp, type UpConfig } from '../config.ts'
import { deviceNameIn } from '../device-name.ts'
import type { RegisterPolicy } from '../link/link-machine.ts'
import { type HubSession, LinkRunner } from '../link/link-runner.ts'
import { type Context, passwordOf } from './context.ts'

/** Binds this device to the account, making the account when `register` says so. */
export async function signIn({ config: loaded, output }: Context, register: RegisterPolicy): Promise<void> {
  const config = needUp(loaded)
  await withHub(config, register, async ({ self, hub }) => {
    output.result(
      { username: self.username, hub: hub.hubName, device: config.device },
      `${self.username} is signed in at ${hub.hubName} with this device; \`ferry up\` needs no password from now on`,
    )
  })
}

/** Through the daemon when it runs, else over a connection of its own. */
export async function changePassword({ config: loaded, output, daemon }: Context, newFile?: string): Promise<void> {
  const old = await passwordOf(loaded, false)
  const env = process.env.FERRY_NEW_PASSWORD
  const fresh = await obtainPassword({ file: newFile, env, prompt: 'New password: ', confirm: true })
  if (readApiFile(apiFile(loaded.data)) !== undefined) await daemon.post('/v1/password', { old, new: fresh })
  else
    await withHub(needUp(loaded), 'no', async ({ rpc }) => {
      await rpc.ask('changePassword', { old, new: fresh })
    })
  output.result({ changed: true }, 'the password was changed')
}

/** Connects once, signs in, does `work`, and goes. @throws FerryError with the reason when the hub refuses */
export async function withHub(
  config: UpConfig,
  register: RegisterPolicy,
  work: (session: HubSession) => Promise<void>,
) {
  const log = createLog('ferry', config.log)
  const lock = lockFolder(config.data, 'peer')
  // Nothing else keeps the process alive when the hub has ended the connection and we wait for our own part of it.
  const alive = setInterval(() => {}, 1000)
  try {
    const key = await loadOrCreateKey(join(config.data, 'peer.key'))
    const name = await deviceNameIn(config)
    const from = dialFromOf(config)
    const node = await createNode({ privateKey: key, listen: [], announce: [], role: 'peer', ...from })
    await startNode(node)
    try {
      const done = Promise.withResolvers<void>()
      const link = new LinkRunner(
        {
          node,
          clock: systemClock,
          log,
          password: () => passwordOf(config, register === 'only'),
          device: () => ({ name, addresses: [], depot: false }),
          answer: async () => ({ code: 'busy', text: 'This peer only signs in.' }),
          onEvent: () => {},
          onState: (state) => {
            if (state.name === 'refused') done.reject(new FerryError(state.refusal.code, state.refusal.text))
            if (state.name === 'offline') done.reject(new FerryError('unreachable', state.reason))
          },
          onOnline: (session) => work(session).then(done.resolve, done.reject),
        },
        { trackers: config.tracker, username: config.username, invite: config.invite, register, rebind: true },
      )
      link.start()
      try {
        await done.promise
      } finally {
        await link.stop()
      }
    } finally {
      await node.libp2p.stop()
    }
  } finally {
    clearInterval(alive)
    lock.release()
  }
}
