import type { DigestAnswer, DigestRequest } from './digest';
import { sha256Of } from './sha256';

addEventListener('message', (event: MessageEvent<DigestRequest>) => {
  const { id, file } = event.data;
  sha256Of(file).then(
    (sha256) => answer({ id, sha256 }),
    () => answer({ id }),
  );
});

function answer(message: DigestAnswer): void {
  postMessage(message);
}
