import { once } from 'node:events';
import { createServer } from 'node:http';
import { createServer as createSecureServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { fieldsOf } from './bot-fields.ts';
import { selfSigned } from './certificate.ts';

const ME = { id: 42, is_bot: true, first_name: 'Claw', username: 'claw_bot', can_join_groups: true };
/** A bot that gets no news is let wait this long before it may ask again. */
const LONGEST_POLL = 2_000;
/** The first answer waits until the channel is up, which where much else runs takes minutes. */
const ANSWERS_WITHIN = 600_000;

interface Update {
  readonly update_id: number;
  readonly message: object;
}

/** What a bot said, in which chat; of a picture its caption. */
interface Said {
  readonly chat: string;
  readonly text: string;
}

/**
 * Stands in for the Telegram Bot API, as a proxy that answers for api.telegram.org itself: that much every release can
 * be told (`channels.telegram.proxy`); another address of the API only later ones can. It gives the bot messages and
 * hears what the bot says.
 */
export class BotApi {
  readonly #api: Server;
  readonly #proxy = createServer();
  readonly #updates: Update[] = [];
  readonly #said: Said[] = [];
  /** To be called when there is something new for the bot, or from it. */
  readonly #waiting = new Set<() => void>();
  #last = 0;
  /** The certificate of the stand-in, which the gateway must be told to trust. */
  readonly certificate: string;

  constructor() {
    const { key, cert } = selfSigned('api.telegram.org');
    this.certificate = cert;
    this.#api = createSecureServer({ key, cert }, async (request, response) => {
      const method = new URL(request.url ?? '', 'http://any').pathname.split('/').at(-1) ?? '';
      const result = await this.#answer(method, await fieldsOf(request));
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ ok: true, result }));
    });
    this.#proxy.on('connect', (_request, socket) => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      this.#api.emit('connection', socket);
    });
  }

  /** Begins to listen. @returns the address of the proxy */
  async open(): Promise<string> {
    this.#proxy.listen(0, '127.0.0.1');
    await once(this.#proxy, 'listening');
    return `http://127.0.0.1:${(this.#proxy.address() as AddressInfo).port}`;
  }

  close(): void {
    for (const server of [this.#api, this.#proxy]) {
      server.closeAllConnections();
      server.close();
    }
  }

  /**
   * Writes to the bot and waits for what it says in the same chat.
   *
   * @param from the person's number
   * @param end what the last message of the answer has in it
   * @throws when that does not come, with what did
   */
  async ask(from: number, text: string, end = /./): Promise<string> {
    const before = this.#said.length;
    this.#write(from, text);
    return this.hear(from, end, before);
  }

  /** Waits for a message that the bot sends a person, from now on or from a place in all it said. */
  async hear(to: number, end: RegExp, from = this.#said.length): Promise<string> {
    const limit = Date.now() + ANSWERS_WITHIN;
    for (;;) {
      const heard = this.#said.slice(from).flatMap(({ chat, text }) => (chat === `${to}` ? [text] : []));
      const last = heard.find((text) => end.test(text));
      if (last !== undefined) return last;
      if (Date.now() > limit) throw new Error(`The bot said to ${to}: ${JSON.stringify(heard)}`);
      await this.#news(ANSWERS_WITHIN);
    }
  }

  #news(within: number): Promise<void> {
    return new Promise((resolve) => {
      const wake = (): void => {
        clearTimeout(late);
        this.#waiting.delete(wake);
        resolve();
      };
      const late = setTimeout(wake, within);
      this.#waiting.add(wake);
    });
  }

  #tell(): void {
    for (const wake of this.#waiting) wake();
  }

  #write(id: number, text: string): void {
    const update_id = ++this.#last;
    const [length = 0] = text.split(' ').map((word) => word.length);
    const message = {
      message_id: update_id,
      date: Math.floor(Date.now() / 1000),
      chat: { id, type: 'private' },
      from: { id, is_bot: false, first_name: `Person ${id}` },
      text,
      ...(text.startsWith('/') && { entities: [{ type: 'bot_command', offset: 0, length }] }),
    };
    this.#updates.push({ update_id, message });
    this.#tell();
  }

  async #answer(method: string, fields: Readonly<Record<string, unknown>>): Promise<unknown> {
    if (method === 'getMe') return ME;
    if (method === 'getUpdates') return this.#poll(Number(fields['offset'] ?? 0));
    if (method === 'getWebhookInfo') return { url: '', pending_update_count: 0 };
    // a long answer is written first and then changed
    if (!/^(?:send(?!ChatAction)|editMessageText)/.test(method)) return true;
    const chat = String(fields['chat_id']);
    this.#said.push({ chat, text: String(fields['text'] ?? fields['caption'] ?? '') });
    this.#tell();
    return { message_id: ++this.#last, date: 0, chat: { id: Number(chat), type: 'private' }, from: ME };
  }

  async #poll(offset: number): Promise<readonly Update[]> {
    const due = (): Update[] => this.#updates.filter(({ update_id }) => update_id >= offset);
    if (due().length === 0) await this.#news(LONGEST_POLL);
    return due();
  }
}
