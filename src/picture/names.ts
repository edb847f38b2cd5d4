/** What is fetched to read a picture: our part with the engine's script, the engine, and what it knows of English. */
export const FILES = ['reader.js', 'tesseract.bin', 'english.bin'] as const;

export type FileName = (typeof FILES)[number];
