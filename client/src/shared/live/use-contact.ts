import { useEffect, useEffectEvent } from 'react';
import { useConnection } from './live.tsx';

const AGAIN_MS = 20_000;

/**
 * Does again what waits for contact: when the socket is back, which is the surest sign of it; when the device says that it has a network;
 * and every now and then, for whoever has no socket.
 */
export const useContact = (isWaiting: boolean, again: () => void): void => {
  const connection = useConnection();
  const go = useEffectEvent(() => {
    if (isWaiting) again();
  });
  useEffect(() => {
    if (connection === 'connected') go();
  }, [connection]);
  useEffect(() => {
    const onSign = () => go();
    const timer = setInterval(onSign, AGAIN_MS);
    window.addEventListener('online', onSign);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', onSign);
    };
  }, []);
};
