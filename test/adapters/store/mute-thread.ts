// A thread that opens its store and then answers nothing, like one whose disk does not come back.
import { parentPort } from 'node:worker_threads';
import { type FromThread, opening } from '../../../adapters/store/running-thread';

const opened: FromThread = [{ number: opening, text: undefined }];
parentPort?.postMessage(opened);
parentPort?.on('message', () => undefined);
