/** `gongpu serve`: the viewer and the API on the graph, until somebody stops it. */
import type { Command } from 'commander';
import type { CliContext } from '../context.ts';
import { writeLine } from '../output.ts';
import { exitCodeOf, onStopSignal, type StopSignal } from '../stop-signals.ts';
import { UsageError } from '../usage-error.ts';
import { withStore } from './with-store.ts';

const defaultPort = '4680';
const defaultHost = '127.0.0.1';

interface Options {
  readonly port: string;
  readonly host: string;
}

export function addServeCommand(program: Command, context: CliContext): void {
  const { messages } = context;
  program
    .command('serve')
    .summary(messages.serve.summary)
    .description(messages.serve.description)
    .option('--port <number>', messages.options.port, defaultPort)
    .option('--host <address>', messages.options.host, defaultHost)
    .addHelpText('after', messages.serve.examples)
    .action((options: Options) => runServe(options, context));
}

async function runServe(options: Options, context: CliContext): Promise<void> {
  const { env, stdout, stderr, messages } = context;
  const port = portOf(options, context);
  const { host } = options;
  // Loaded here, so that no other command waits for what only a server needs.
  const { createApp } = await import('../../server/app.ts');
  const { accessFor, ListenError, listen } = await import('../../server/listen.ts');
  await withStore(context, async (store) => {
    const access = accessFor(host, env.GONGPU_TOKEN);
    const logFault = (error: unknown): void => {
      const reason = error instanceof Error ? error.message : String(error);
      stderr.write(`${messages.serve.fault(reason)}\n`);
      if (env.GONGPU_DEBUG && error instanceof Error) stderr.write(`${error.stack ?? ''}\n`);
    };
    const app = createApp({ store, access, logFault });
    const stopped = new Promise<StopSignal>((resolve) => {
      onStopSignal(resolve);
    });
    const listening = await listen(app, { host, port, access }).catch((error: unknown) => {
      if (!(error instanceof ListenError)) throw error;
      // A port makes no address somebody else's.
      const place = error.problem === 'no-address' ? host : `${host}:${port}`;
      throw new ServeError(messages.serve.cannotListen[error.problem](place), { cause: error });
    });
    for (const address of listening.addresses) await writeLine(stdout, address);
    await writeLine(stderr, messages.serve.running(access.kind === 'token'));
    const signal = await stopped;
    await listening.close();
    if (signal === 'SIGHUP') context.exitWith(exitCodeOf[signal]);
  });
}

function portOf({ port }: Options, { messages }: CliContext): number {
  const number = /^\d{1,5}$/.test(port) ? Number(port) : Number.NaN;
  if (!(number <= 65_535)) throw new UsageError(messages.usage.badPort(port));
  return number;
}

/** The server could not start; the message is the user's. */
class ServeError extends Error {
  override readonly name = 'ServeError';
}
