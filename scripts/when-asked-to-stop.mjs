// What asks a script of ours to end: a signal, or that the npm which runs it has ended. On SIGTERM npm ends with its
// shell, and neither tells the script.

const parentCheckInterval = 250;

/** Calls `stop` with each signal, and with SIGTERM when npm has gone. */
export function whenAskedToStop(stop) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop(signal));
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    stop('SIGTERM');
  }, parentCheckInterval);
  timer.unref();
}
