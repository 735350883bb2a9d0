const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // somebody else's cookie: not ours to refuse
  }
};

/** Cookies of a `Cookie` header by name; the first of equals counts, as browsers send the most particular first. */
export const parseCookies = (header: string | undefined): Readonly<Record<string, string>> =>
  (header ?? '').split(';').reduce<Record<string, string>>((cookies, pair) => {
    const at = pair.indexOf('=');
    const name = pair.slice(0, at).trim();
    if (at > 0 && name !== '' && cookies[name] === undefined) cookies[name] = decoded(pair.slice(at + 1).trim());
    return cookies;
  }, Object.create(null));
