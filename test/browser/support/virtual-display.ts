import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { within } from './within.ts';

export interface VirtualDisplay {
  /** For the environment variable DISPLAY. */
  name: string;
  close(): void;
}

/**
 * Starts Xvfb on a display that is free; the environment variable XVFB names another one. Throws
 * where it does not start.
 */
export async function startVirtualDisplay(): Promise<VirtualDisplay> {
  // It picks the number itself and writes it to the descriptor 3.
  const server = spawn(
    process.env.XVFB || '/usr/bin/Xvfb',
    ['-displayfd', '3', '-screen', '0', '1024x768x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    },
  );
  const close = () => void server.kill();
  process.once('exit', close);
  let said = '';
  server.stderr?.on('data', (data) => {
    said += data;
  });
  const number = new Promise<string>((resolve, reject) => {
    (server.stdio[3] as Readable).once('data', (data) => resolve(`${data}`.trim()));
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`Xvfb ended with code ${code}. ${said}`)));
  });
  try {
    const name = `:${await within(20, 'Xvfb, starting', number)}`;
    return {
      name,
      close() {
        process.off('exit', close);
        close();
      },
    };
  } catch (error) {
    close();
    throw error;
  }
}
