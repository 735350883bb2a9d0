import { CodeForm } from './code-form.tsx';
import { FollowedCase } from './followed-case.tsx';
import { useSenderMemory } from './sender-memory.ts';
import { SenderSources } from './sender-sources.tsx';
import './sender.css';

/** The way back for somebody without an account: the code, and then the case. */
export const FollowPage = () => {
  const { code } = useSenderMemory();
  return <SenderSources>{code === null ? <CodeForm /> : <FollowedCase key={code} code={code} />}</SenderSources>;
};
