import { useState } from 'preact/hooks';
import { monogram } from '../format/names';
import type { Logo } from './boot';

interface FirmMarkProps {
  readonly firm: string;
  readonly logo?: Logo | undefined;
}

const HEIGHT = 36;
const WIDTH = 200;

/** Who speaks here: the firm's logo, or its name where there is none or where it does not load. */
export function FirmMark({ firm, logo }: FirmMarkProps) {
  const [lost, setLost] = useState(false);
  if (logo && !lost) {
    return <img class="logo" src={logo.src} alt={firm} {...fitted(logo)} onError={() => setLost(true)} />;
  }
  return (
    <>
      <span class="monogram" aria-hidden="true">
        {monogram(firm)}
      </span>
      <span class="firm">{firm}</span>
    </>
  );
}

/** The size it is shown at, known before a byte of it has arrived, so that nothing moves. */
function fitted({ width, height }: Logo) {
  const scale = Math.min(1, HEIGHT / height, WIDTH / width);
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}
