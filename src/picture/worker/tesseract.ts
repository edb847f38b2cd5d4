import { type Grey, greymapOf } from '../grey.ts';

/** What of the engine's own interface is used; it comes without types. */
interface Api {
  Init(folder: null, language: string, mode: number): number;
  SetVariable(name: string, value: string): void;
  /** Takes what lies at `/input`. */
  SetImageFile(orientation: number, angle: number): number;
  Recognize(monitor: null): number;
  GetUTF8Text(): string;
}

interface Engine {
  readonly FS: { writeFile(path: string, bytes: Uint8Array): void };
  readonly TessBaseAPI: new () => Api;
}

/** The engine's script gives this: https://github.com/naptha/tesseract.js-core */
export type Core = (options: {
  readonly wasmBinary: Uint8Array;
  readonly TesseractProgress: (percent: number) => void;
}) => Promise<Engine>;

/** `OEM_LSTM_ONLY` of Tesseract: what the English data is made for. */
const NETWORK_ONLY = 1;
/** As `exif` numbers them: the browser has turned it already. */
const UPRIGHT = 1;
/** Up to here the engine is about the layout, in percent. */
const LAID_OUT = 30;

/**
 * Starts Tesseract.
 *
 * @param wasm its program
 * @param english what it knows of English, unpacked
 * @param onPart told how much of a picture is read, from 0 to 1
 * @returns what reads a picture of dark writing on white
 * @throws where the browser cannot run it
 */
export async function startTesseract(
  core: Core,
  wasm: Uint8Array,
  english: Uint8Array,
  onPart: (part: number) => void,
): Promise<(picture: Grey) => string> {
  const engine = await core({
    wasmBinary: wasm,
    TesseractProgress: (percent) => onPart(Math.max(0, (percent - LAID_OUT) / (100 - LAID_OUT))),
  });
  engine.FS.writeFile('./eng.traineddata', english);
  const api = new engine.TessBaseAPI();
  if (api.Init(null, 'eng', NETWORK_ONLY) !== 0) throw new Error('Tesseract did not take its data');
  // a picture of a screen does not say how many points an inch has
  api.SetVariable('user_defined_dpi', '150');
  return (picture) => {
    engine.FS.writeFile('/input', greymapOf(picture));
    if (api.SetImageFile(UPRIGHT, 0) === 1) throw new Error('Tesseract did not take the picture');
    api.Recognize(null);
    return api.GetUTF8Text();
  };
}
