/** Where `gongpu` starts. */
import { isClosedPipe } from './output.ts';
import { run } from './run.ts';

// `gongpu extract … | head`: the reader has what it wants.
process.stdout.on('error', (error) => {
  if (isClosedPipe(error)) process.exit(0);
  throw error;
});

process.exitCode = await run(process.argv.slice(2), process);
