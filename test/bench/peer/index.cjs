// What our bundle is measured against: the same packages, not bundled, in a skill as tutorials write one.
const Alexa = require('ask-sdk-core');
const axios = require('axios');

const baseUrl = process.env.SPOTIFY_API_BASE_URL;

async function getPage(url, accessToken) {
  const { data } = await axios.get(url, { headers: { Authorization: `Bearer ${accessToken}` } });
  return data;
}

async function getPlaylists(accessToken) {
  const playlists = [];
  let next = `${baseUrl}/me/playlists?limit=20`;
  while (next) {
    const page = await getPage(next, accessToken);
    playlists.push(...page.items);
    next = page.next;
  }
  return playlists;
}

const LaunchRequestHandler = {
  canHandle(handlerInput) {
    return Alexa.getRequestType(handlerInput.requestEnvelope) === 'LaunchRequest';
  },
  async handle(handlerInput) {
    const { accessToken } = handlerInput.requestEnvelope.context.System.user;
    if (!accessToken) {
      return handlerInput.responseBuilder
        .speak('Please use the companion app to link your Spotify account.')
        .withLinkAccountCard()
        .getResponse();
    }
    const { total } = await getPage(`${baseUrl}/me/playlists?limit=20`, accessToken);
    return handlerInput.responseBuilder
      .speak(`Welcome. You have ${total} playlists.`)
      .reprompt('What would you like?')
      .getResponse();
  },
};

const ListPlaylistsIntentHandler = {
  canHandle(handlerInput) {
    return (
      Alexa.getRequestType(handlerInput.requestEnvelope) === 'IntentRequest' &&
      Alexa.getIntentName(handlerInput.requestEnvelope) === 'ListPlaylistsIntent'
    );
  },
  async handle(handlerInput) {
    const { accessToken } = handlerInput.requestEnvelope.context.System.user;
    const playlists = await getPlaylists(accessToken);
    const names = playlists.slice(0, 5).map(playlist => Alexa.escapeXmlCharacters(playlist.name));
    return handlerInput.responseBuilder
      .speak(`You have ${playlists.length} playlists. The first five: ${names.join(', ')}.`)
      .reprompt('Say next for more.')
      .getResponse();
  },
};

const FallbackHandler = {
  canHandle(handlerInput) {
    return Alexa.getRequestType(handlerInput.requestEnvelope) === 'IntentRequest';
  },
  handle(handlerInput) {
    return handlerInput.responseBuilder.speak('Say: list my playlists.').reprompt('What would you like?').getResponse();
  },
};

const skill = Alexa.SkillBuilders.custom()
  .addRequestHandlers(LaunchRequestHandler, ListPlaylistsIntentHandler, FallbackHandler)
  .create();

exports.handler = async (event, context) => skill.invoke(event, context);
