// Receives webhooks of the career guide and verifies them: npm i standardwebhooks@1, then SECRET=whsec_... node receive.mjs
import { createServer } from 'node:http';
import { Webhook } from 'standardwebhooks';

createServer(async (request, response) => {
  const body = (await request.toArray()).join('');
  try {
    console.log(new Webhook(process.env.SECRET).verify(body, request.headers));
    response.writeHead(204).end();
  } catch (refused) {
    response.writeHead(401).end(refused.message);
  }
}).listen(9099, '127.0.0.1');
