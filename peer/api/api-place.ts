/** Where a running daemon says how it can be reached; the CLI looks there. */
import { join } from 'node:path'

export const apiFile = (data: string): string => join(data, 'api.json')
