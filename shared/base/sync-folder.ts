/** A name is on the disk when its folder is: without this a power cut takes back what was just linked or renamed. */
import { open } from 'node:fs/promises'
import { hasSystemCode } from './errors.ts'

export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } catch (err) {
    if (!hasSystemCode(err, 'EINVAL', 'EISDIR', 'EPERM')) throw err // some systems cannot sync a folder
  } finally {
    await handle.close()
  }
}
