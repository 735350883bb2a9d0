// Shows what the server tells when no page is open: a case number and what there is to do, never a person.
const SHOWN = { lang: 'sv', icon: '/icon.svg', badge: '/icon.svg' };

/** What was sent, or nothing that can be read: then only that there is something. */
const noticeOf = (data) => {
  try {
    const { title, body, path, tag } = data.json();
    return { title, options: { ...SHOWN, body, tag, data: { path } } };
  } catch {
    return { title: 'Skyndsam', options: { ...SHOWN, body: 'Du har en ny avisering.', data: { path: '/inkorg' } } };
  }
};

/** A path of ours, whatever was sent. */
const addressOf = (path) => {
  const address = new URL(typeof path === 'string' ? path : '/inkorg', location.origin);
  return address.origin === location.origin ? address.href : `${location.origin}/inkorg`;
};

/** In a page that is open, if there is one that may be moved; else in a new one. */
const openPage = async (address) => {
  const pages = await clients.matchAll({ type: 'window', includeUncontrolled: true });
  const page = pages.find(({ url }) => url === address);
  return page === undefined ? clients.openWindow(address) : page.focus();
};

addEventListener('push', (event) => {
  const { title, options } = noticeOf(event.data);
  event.waitUntil(registration.showNotification(title, options));
});

addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(openPage(addressOf(event.notification.data?.path)));
});
