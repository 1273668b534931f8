// `npm run demo`: shows a job as a user sees it, on this machine, without AWS and GitHub.
import { existsSync } from 'node:fs';
import { createCleanup } from './cleanup.ts';
import { createPage } from './page.ts';
import { setStage } from './stage.ts';
import { playStory } from './story.ts';

const missing = ['dist/action/index.js', 'dist/post/index.js'].filter((file) => !existsSync(file));
if (missing.length > 0) {
  console.error(`${missing.join(' and ')} missing here. Run: npm run build`);
  process.exitCode = 1;
} else {
  process.exitCode = await show();
}

async function show(): Promise<number> {
  const cleanup = createCleanup();
  const page = createPage((line) => console.log(line));
  const interrupted = new Promise<number>((resolve) => {
    // Not once(): npm passes on the Ctrl-C that the terminal has sent already, and the second would cut the cleaning up.
    process.on('SIGINT', () => resolve(130)).on('SIGTERM', () => resolve(143));
  });
  const story = setStage(cleanup, page).then((stage) => playStory(stage, page));
  try {
    return await Promise.race([story.then(() => 0), interrupted]);
  } catch (error) {
    console.error(error);
    return 1;
  } finally {
    await cleanup.run();
  }
}
