/**
 * Scripts that stand in the page itself and run at once, because a fetched one would come after the first paint. None
 * depends on content: a page's policy names them by their digests (`hosting/page-policy.ts`).
 */

/** The reader's choices. Nothing breaks where storing is forbidden. */
export const beforePaint = `(e=>{try{for(const k of['tema','ukuran']){const v=localStorage[k];if(v)e.dataset[k]=v}}catch{}if(navigator.connection?.saveData)e.dataset.hemat=''})(document.documentElement)`;

/**
 * Pages are built once; how old a story is, and whether an information has run out, is for the reader's own clock to
 * say. Looks at the elements beside the script, so that nothing moves when a sentence appears.
 */
export const ageOnDevice = `for(const p of document.currentScript.parentElement.children){const{since,words,expires}=p.dataset,t=Date.now()-Date.parse(since||expires),y=Math.floor(t/315576e5);if(since&&y>0){p.textContent=words.replace('%',y);p.hidden=false}if(expires)p.hidden=t<0}`;

/**
 * A question in the address: what it takes to answer comes together with the page's own script. Other parts of the
 * archive than the newest are fetched when the script has read the address.
 */
export const fetchAhead = `(({modules,files,newest})=>{const asked=new URLSearchParams(location.search),hint=(attributes)=>document.head.append(Object.assign(document.createElement('link'),attributes));if(!asked.get('q'))return;for(const href of modules.split(' '))hint({rel:'modulepreload',href});for(const href of (files+(asked.get('arsip')?'':' '+newest)).split(' '))hint({rel:'preload',as:'fetch',crossOrigin:'anonymous',href})})(document.currentScript.dataset)`;

export const inlineScripts = [beforePaint, ageOnDevice, fetchAhead] as const;
