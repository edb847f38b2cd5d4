import hits from '../styles/hits.css?inline';

/** Loads markup of this site as a document. @throws where the network fails or the server gives something else */
function load(address: string): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    // the one way to a document that needs no string to become markup
    request.responseType = 'document';
    request.overrideMimeType('text/html');
    request.onload = () => {
      if (request.status === 200 && request.responseXML) resolve(request.responseXML);
      else reject(new Error(`${address} came with ${request.status}`));
    };
    request.onerror = () => reject(new Error(address));
    request.open('GET', address);
    request.send();
  });
}

function addStyles(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(hits);
  document.adoptedStyleSheets.push(sheet);
}

/**
 * Gives a bare search field what belongs to it: words, filters and list, which only the search page holds; the build cuts
 * them out of it. A page that is only read is spared their bytes.
 *
 * @throws where they cannot be had
 */
export async function complete(form: HTMLFormElement): Promise<void> {
  if (!form.querySelector('.hits')) {
    const cut = await load(`${form.dataset['searchBox']}box.txt`);
    const whole = cut.querySelector<HTMLFormElement>('[data-search-box]');
    if (!whole) throw new Error('There is no search box in it');
    Object.assign(form.dataset, whole.dataset);
    form.append(...[...whole.children].slice(1));
  }
  addStyles();
}
