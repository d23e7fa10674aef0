/** A process that does nothing: how late its event loop is says what the machine does, and not what a hub does. */
process.stdout.write(`${JSON.stringify({ event: 'ready' })}\n`)
// A timer keeps it here; it is ended from outside.
setInterval(() => {}, 60_000)
