import { useEffect } from 'react';

const SECONDS_AWAY = 60;

/** Calls back once the window has not had the focus for a minute. */
export function useAway(onAway: () => void): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const leave = () => {
      clearTimeout(timer);
      timer = setTimeout(onAway, SECONDS_AWAY * 1000);
    };
    const comeBack = () => clearTimeout(timer);
    window.addEventListener('blur', leave);
    window.addEventListener('focus', comeBack);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('blur', leave);
      window.removeEventListener('focus', comeBack);
    };
  }, [onAway]);
}
