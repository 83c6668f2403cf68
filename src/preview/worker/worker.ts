import { tasks } from './tasks.ts';

self.addEventListener('message', ({ data }: MessageEvent) => {
  const { id, name, input } = data as { id: number; name: keyof typeof tasks; input: never };
  try {
    self.postMessage({ id, output: tasks[name](input) });
  } catch (error) {
    self.postMessage({ id, error: `${error}` });
  }
});
