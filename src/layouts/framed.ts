/**
 * Marks a page that stands in a frame of another origin, before any of it is drawn; src/styles/framed.css hides it then,
 * but for one sentence. Only a header can forbid frames, and not every host sends one. Nobody may read the document of
 * another origin: a browser throws, or has none to give.
 */
export const FRAMED = "try{top.document.body}catch{document.documentElement.dataset.framed=''}";
