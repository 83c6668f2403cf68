import { spawn } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * Sends a command of W3C WebDriver. Rejects with the message of the driver, or when there is no
 * answer in so many seconds.
 */
export type Command = <Value>(
  method: 'GET' | 'POST' | 'DELETE',
  path: string,
  body?: object,
  seconds?: number,
) => Promise<Value>;

export interface WebDriver {
  command: Command;
  close(): void;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

/** Starts a driver that takes `--port`, and waits until it is ready. Throws where it is not. */
export async function startWebDriver(
  program: string,
  env: Record<string, string | undefined>,
): Promise<WebDriver> {
  const port = await freePort();
  const driver = spawn(program, [`--port=${port}`], { env, stdio: ['ignore', 'ignore', 'pipe'] });
  const close = () => void driver.kill();
  process.once('exit', close);
  let said = '';
  let ended: string | undefined;
  driver.stderr?.on('data', (data) => {
    said = `${said}${data}`.slice(-2000);
  });
  driver.once('error', (error) => {
    ended = error.message;
  });
  driver.once('exit', (code, signal) => {
    ended = `it ended with ${signal ?? `code ${code}`}. ${said}`;
  });

  const command: Command = async (method, path, body, seconds = 15) => {
    const where = `${program}, ${method} ${path}`;
    let response: Response;
    try {
      response = await fetch(`http://127.0.0.1:${port}${path}`, {
        method,
        body: body && JSON.stringify(body),
        signal: AbortSignal.timeout(1000 * seconds),
      });
    } catch (error) {
      throw new Error(`${where}: ${ended ?? (error as Error).message}`, { cause: error });
    }
    const { value } = (await response.json()) as { value: never };
    if (response.ok) return value;
    const { error, message } = value as { error: string; message: string };
    throw new Error(`${where}: ${message || error}`);
  };

  for (let attempt = 0; ; attempt++) {
    try {
      await command('GET', '/status');
      break;
    } catch (error) {
      if (ended || attempt === 200) {
        close();
        throw error;
      }
      await pause(50);
    }
  }
  return {
    command,
    close() {
      process.off('exit', close);
      close();
    },
  };
}
