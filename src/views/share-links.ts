/** Links that hand an article to other services; nothing of theirs is loaded on the page. */
export interface ShareLink {
  id: 'whatsapp' | 'facebook' | 'x' | 'telegram' | 'email';
  name: string;
  href: string;
}

export function shareLinks(title: string, url: string): ShareLink[] {
  const address = encodeURIComponent(url);
  const words = encodeURIComponent(title);
  return [
    { id: 'whatsapp', name: 'WhatsApp', href: `https://wa.me/?text=${words}%20${address}` },
    { id: 'facebook', name: 'Facebook', href: `https://www.facebook.com/sharer/sharer.php?u=${address}` },
    { id: 'x', name: 'X', href: `https://x.com/intent/post?text=${words}&url=${address}` },
    { id: 'telegram', name: 'Telegram', href: `https://t.me/share/url?url=${address}&text=${words}` },
    { id: 'email', name: 'Surel', href: `mailto:?subject=${words}&body=${words}%0D%0A${address}` },
  ];
}
