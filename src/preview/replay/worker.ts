import { type Replay, replay } from './replay.ts';

self.addEventListener('message', async ({ data }: MessageEvent<Replay>) => {
  try {
    const report = await replay(data, (progress) => self.postMessage({ progress }));
    self.postMessage({ report });
  } catch (error) {
    self.postMessage({ error: (error as Error).message });
  }
});
