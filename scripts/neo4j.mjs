/** `npm run neo4j`: a local Neo4j for development until Ctrl+C. */
import { InvalidArgumentError, program } from 'commander';
import { startNeo4j } from './neo4j/start-neo4j.mjs';
import { whenAskedToStop } from './when-asked-to-stop.mjs';

program
  .name('npm run neo4j --')
  .description('Runs a local Neo4j for development until Ctrl+C.')
  .option('--port <n>', 'the Bolt port', (value) => {
    if (/^\d{1,5}$/u.test(value)) return Number(value);
    throw new InvalidArgumentError('It must be a port number.');
  })
  .option('--data <folder>', 'where its data is kept')
  .parse();

try {
  const server = await startNeo4j({
    ...program.opts(),
    log: (line) => console.error(line),
  });
  console.log(server.uri);
  if (server.how === 'given') {
    console.error('NEO4J_URI names this server and it answers; nothing was started.');
  } else {
    console.error(`User ${server.user}, password ${server.password}. Ctrl+C stops it.`);
    console.error(
      `To use it: export NEO4J_URI=${server.uri} NEO4J_USER=${server.user} NEO4J_PASSWORD=${server.password}`,
    );
    const signal = await new Promise((resolve) => whenAskedToStop(resolve));
    console.error(`${signal}: stopping Neo4j …`);
    await server.stop();
    console.error('Neo4j has stopped.');
  }
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
