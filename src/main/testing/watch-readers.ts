/** Prints what becomes of the readers, a line each, until it is ended: what the window follows, without a window. */
import { createPcscGateway } from '../pcsc/pcsc-gateway.ts';

createPcscGateway().watch((status) => void process.stdout.write(`${JSON.stringify(status)}\n`));
