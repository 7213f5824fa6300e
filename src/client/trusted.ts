/**
 * Trusted Types: where a string would become code or a document, a page's policy wants a value that was made here. There
 * are two such places; whoever adds one says here what it may be given.
 */
import * as routes from '#routes.ts';

export const policyName = 'situs';

interface Policy {
  createHTML: (html: string) => string;
  createScriptURL: (address: string) => string;
}
interface PolicyFactory {
  createPolicy: (name: string, policy: Policy) => Policy;
}
let policy: Policy | undefined;

/** As it was given, in browsers that do not know the matter. */
function trusted(): Policy {
  const own: Policy = { createHTML: (html) => html, createScriptURL: () => routes.serviceWorker };
  return (policy ??= (window as { trustedTypes?: PolicyFactory }).trustedTypes?.createPolicy(policyName, own) ?? own);
}

/** Nothing in such a document runs or loads. Its style sheet would be judged by the policy of the page that asks, which names its own. */
export const parsePage = (html: string): Document =>
  new DOMParser().parseFromString(trusted().createHTML(html.replace(/<style.*?<\/style>/gs, '')), 'text/html');

export const registerWorker = (): Promise<ServiceWorkerRegistration> =>
  navigator.serviceWorker.register(trusted().createScriptURL(routes.serviceWorker));
