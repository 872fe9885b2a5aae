/**
 * Stands in for `@vscode/native-watchdog`, a native module that would have to be compiled: ends the
 * extension host when its parent process is gone. The native one also notices a blocked event loop.
 */
const EVERY_MS = 1000;

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

exports.start = (pid) => {
  const timer = setInterval(() => {
    if (!isAlive(pid)) process.exit(87);
  }, EVERY_MS);
  timer.unref();
};

exports.exit = (code) => process.exit(code ?? 0);
