/** What asks a command to end: Ctrl-C, `kill` or a service manager, a terminal that closes. */
import { type ExitCode, exitCodes } from './exit-codes.ts';

export type StopSignal = 'SIGINT' | 'SIGTERM' | 'SIGHUP';
const stopSignals: readonly StopSignal[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** As shells number a command that a signal ended. */
export const exitCodeOf: Readonly<Record<StopSignal, ExitCode>> = {
  SIGINT: exitCodes.interrupted,
  SIGTERM: exitCodes.terminated,
  SIGHUP: exitCodes.hungUp,
};

/** Milliseconds within which signals are one request: npm passes on what the terminal has sent to all its processes. */
const oneRequest = 500;

/**
 * Calls `stop` with the first of these signals, once; asked again, the process ends at once.
 * @returns what stops listening
 */
export function onStopSignal(stop: (signal: StopSignal) => void): () => void {
  let heard = false;
  const listen = (signal: StopSignal): void => {
    if (heard) return;
    heard = true;
    setTimeout(stopListening, oneRequest).unref();
    stop(signal);
  };
  const stopListening = (): void => {
    for (const signal of stopSignals) process.off(signal, listen);
  };
  for (const signal of stopSignals) process.on(signal, listen);
  return stopListening;
}
