import { useEffect, useState } from 'preact/hooks';

/** Whole seconds until a moment, counted down; 0 once it is reached. */
export function useSecondsUntil(moment: number): number {
  const [ticks, setTicks] = useState(0);
  const left = Math.max(0, Math.ceil((moment - Date.now()) / 1000));

  useEffect(() => {
    if (left === 0) return;
    const timer = setTimeout(() => setTicks(ticks + 1), 1000);
    return () => clearTimeout(timer);
  }, [left === 0, ticks]);

  return left;
}

/** Whether a moment is over; looks again when it comes, and when a sleeping device wakes up. */
export function useReached(moment: number): boolean {
  const [reached, setReached] = useState(() => Date.now() >= moment);

  useEffect(() => {
    const look = () => setReached(Date.now() >= moment);
    look();
    const timer = setTimeout(look, Math.max(0, moment - Date.now()) + 50);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [moment]);

  return reached;
}
