import { createLink, type LinkComponent } from '@tanstack/react-router';
import { type AnchorHTMLAttributes, forwardRef } from 'react';

type AnchorProps = AnchorHTMLAttributes<HTMLAnchorElement>;

const Anchor = forwardRef<HTMLAnchorElement, AnchorProps>(({ className = 'link', ...props }, ref) => (
  <a ref={ref} className={className} {...props} />
));

const ButtonAnchor = forwardRef<HTMLAnchorElement, AnchorProps & { readonly look?: 'primary' | 'secondary' | 'quiet' }>(
  ({ look = 'primary', className = '', ...props }, ref) => (
    <a ref={ref} className={`button button--${look} ${className}`} {...props} />
  ),
);

const RoutedAnchor = createLink(Anchor);
const RoutedButton = createLink(ButtonAnchor);

/** A link to a page of ours, with typed routes: `<Link to="/arenden/$caseId" params={{ caseId }}>`. */
export const Link: LinkComponent<typeof Anchor> = (props) => <RoutedAnchor preload="intent" {...props} />;

/** A link that looks like a button: for going somewhere, never for doing something. */
export const ButtonLink: LinkComponent<typeof ButtonAnchor> = (props) => <RoutedButton preload="intent" {...props} />;
