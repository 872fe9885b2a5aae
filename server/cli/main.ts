import { CommanderError } from 'commander';
import { EXIT } from './exit-status';
import { messageOf } from './failure';
import { endWithReader, processIo } from './io';
import { programOf } from './program';

endWithReader([process.stdout, process.stderr]);

/** Parses the command line and runs its command; the exit status is set when it is known. */
async function main(): Promise<void> {
  const program = programOf(processIo(), (status) => {
    process.exitCode = status;
  });
  try {
    await program.parseAsync();
  } catch (error) {
    const usage = error instanceof CommanderError;
    if (!usage) process.stderr.write(`copydesk: ${messageOf(error)}\n`);
    process.exitCode = usage && error.exitCode === 0 ? EXIT.clean : EXIT.failed;
  }
}

main();
