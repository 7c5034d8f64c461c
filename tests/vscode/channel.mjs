import {randomUUID} from 'node:crypto';
import {once} from 'node:events';
import {createServer} from 'node:http';

/**
 * What the suite asks of the harness while it runs: an HTTP server on this machine whose address holds a secret.
 * A request POSTs JSON to `<address>/<name of a handler>` and waits for its answer.
 */
export async function openChannel(handlers) {
  const secret = `/${randomUUID()}/`;
  const server = createServer(async (request, response) => {
    try {
      const handle = handlers[request.url.replace(secret, '')];
      if (!request.url.startsWith(secret) || !handle) throw new Error(`Nothing answers at ${request.url}`);
      const answer = await handle(JSON.parse(await readAll(request)));
      response.end(JSON.stringify({answer}));
    } catch (error) {
      response.statusCode = 500;
      response.end(JSON.stringify({error: error.message}));
    }
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    address: `http://127.0.0.1:${server.address().port}${secret}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function readAll(stream) {
  let text = '';
  for await (const chunk of stream.setEncoding('utf8')) text += chunk;
  return text;
}
