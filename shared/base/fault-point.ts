/**
 * Named places at which a test lets a process die, as by a power cut: `FERRY_CRASH_AT=share.written`. Nothing happens unless the
 * variable names the place.
 */
export function crashPoint(name: string): void {
  if (process.env.FERRY_CRASH_AT === name) process.kill(process.pid, 'SIGKILL')
}
