// Runs after npm has installed the packages: says in one sentence what is missing when the native segmenter could not
// be built. nodejieba is listed as optional only so that npm leaves this message to us instead of a page of compiler output.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

try {
  require('nodejieba');
} catch (error) {
  console.error(`
gongpu: the Chinese segmenter nodejieba could not be installed: it is compiled on this machine and needs a C++ compiler,
make and Python 3. Install them and run the command again:
  Debian, Ubuntu   apt-get install g++ make python3
  Fedora           dnf install gcc-c++ make python3
  macOS            xcode-select --install
  Windows          the "Desktop development with C++" workload of Visual Studio Build Tools, and Python 3
(${error instanceof Error ? error.message.split('\n')[0] : error})`);
  process.exit(1);
}
