/** Where `gongpu` starts. */
import { exitCodes } from './exit-codes.ts';
import { isClosedPipe } from './output.ts';
import { run } from './run.ts';

// `gongpu extract … | head`: the reader has what it wants. Of other faults the command hears where it writes.
process.stdout.on('error', (error) => {
  if (isClosedPipe(error)) process.exit(0);
});
// What nobody reads is no reason to leave undone what the command has begun.
process.stderr.on('error', () => undefined);

const code = await run(process.argv.slice(2), process);
// Ending by the signal itself: Node's own way out aborts where it finds no terminal to set back.
if (code === exitCodes.hungUp) {
  process.removeAllListeners('SIGHUP');
  process.kill(process.pid, 'SIGHUP');
}
process.exitCode = code;
