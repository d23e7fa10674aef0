/** What others call this device: the name of the config, until the user gives it another one, which is kept. */
import { join } from 'node:path'
import { FerryError } from '#shared/base/errors.ts'
import { LIMITS } from '#shared/base/limits.ts'
import { FileStore } from './store/file-store.ts'
import type { SettingStore } from './store/setting-store.ts'

const SETTING = 'device-name'

export const indexFile = (data: string): string => join(data, 'index.sqlite')

export class DeviceName {
  readonly #settings: SettingStore
  #name: string

  private constructor(settings: SettingStore, name: string) {
    this.#settings = settings
    this.#name = name
  }

  static async open(settings: SettingStore, configured: string): Promise<DeviceName> {
    return new DeviceName(settings, (await settings.get(SETTING)) ?? configured)
  }

  get text(): string {
    return this.#name
  }

  /** @throws FerryError `usage` */
  async change(name: string): Promise<void> {
    if (name.trim() === '' || Buffer.byteLength(name) > LIMITS.deviceNameBytes || /\p{Cc}/u.test(name))
      throw new FerryError(
        'usage',
        `A device's name has 1 to ${LIMITS.deviceNameBytes} bytes, and no control characters.`,
      )
    await this.#settings.set(SETTING, name)
    this.#name = name
  }
}

/** For commands that run without the daemon. */
export async function deviceNameIn({ data, device }: { data: string; device: string }): Promise<string> {
  const store = await FileStore.open(indexFile(data))
  try {
    return (await DeviceName.open(store.settings, device)).text
  } finally {
    await store.close()
  }
}
