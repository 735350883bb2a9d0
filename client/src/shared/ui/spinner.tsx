import { useEffect, useState } from 'react';
import { useT } from '../i18n/language.tsx';

const LONG_MS = 6_000;

/** A turning ring; a picture only. */
export const Spinner = () => <span className="spinner" aria-hidden="true" />;

/** Shown while something is fetched. After some seconds it says that it takes long. */
export const Loading = ({ label }: { readonly label?: string }) => {
  const t = useT();
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsLong(true), LONG_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="loading" role="status">
      <Spinner />
      <span>{isLong ? t('common.loadingLong') : (label ?? t('common.loading'))}</span>
    </div>
  );
};
