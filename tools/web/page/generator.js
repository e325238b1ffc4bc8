// Calls of the generator, one at a time, each in a worker, which ends where nobody waits for its answer any longer.
import { gunzipSync } from "fflate";

/** What the page carries in itself: `id` of a script element with base64 of gzip. */
export function carried(id) {
  const packed = atob(document.getElementById(id).textContent.trim());
  return gunzipSync(Uint8Array.from(packed, (letter) => letter.charCodeAt(0)));
}

const compiled = WebAssembly.compile(carried("generator"));
const program = URL.createObjectURL(new Blob([document.getElementById("worker").textContent], { type: "text/javascript" }));

/** A question was taken back: another has been asked. */
export class Superseded extends Error {}

/** A worker that answers one question at a time. */
export class Generator {
  #worker = null;
  #giveUp = null;

  /** Ends what is being computed, if anything is. */
  cancel() {
    if (!this.#giveUp) return;
    this.#worker.terminate();
    this.#worker = null;
    this.#giveUp(new Superseded());
    this.#giveUp = null;
  }

  /** The answer to a command line, with files by name: {status, said, complained, files, seconds}. */
  async ask(words, files = []) {
    this.cancel();
    return new Promise((resolve, reject) => {
      this.#giveUp = reject;
      compiled.then((module) => {
        if (this.#giveUp !== reject) return;
        this.#worker ??= new Worker(program);
        this.#worker.onmessage = ({ data }) => {
          this.#giveUp = null;
          resolve(data);
        };
        this.#worker.postMessage({ module, words, files });
      }, reject);
    });
  }
}
