// The control's program: restify as its guides show it, with its own bodyParser and nothing of ours.
import restify from 'restify';

const server = restify.createServer();
server.use(restify.plugins.bodyParser({ maxBodySize: 131_072 }));
server.get('/health', (_request, response, next) => {
  response.send(200, { live: true });
  next();
});
server.post('/echo/:word', (request, response, next) => {
  response.send(200, { body: request.body });
  next();
});
server.listen(Number(process.env.PORT), '127.0.0.1');
