// What we are measured against: botbuilder and restify as every sample has them, saying back what it hears.
import { ActivityTypes, CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import restify from 'restify';

const server = restify.createServer();
server.use(restify.plugins.bodyParser());
const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));

server.post('/api/messages', async (request, response) => {
  await adapter.process(request as never, response as never, async (context) => {
    if (context.activity.type === ActivityTypes.Message) await context.sendActivity(`Echo: ${context.activity.text}`);
  });
});

server.listen(Number(process.env.PORT), '127.0.0.1');
