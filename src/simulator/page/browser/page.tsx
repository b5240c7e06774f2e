// Where the browser begins: styles, the line to the server, the page.
import '@fontsource-variable/instrument-sans/index.css';
import '@fontsource-variable/jetbrains-mono/index.css';
import './theme.css';
import { render } from 'preact';
import { startSaying } from './echo/saying';
import { startVoice } from './echo/voice';
import { App } from './shell/app';
import { start } from './store';
import './forced-colours.css'; // after what it changes

const root = document.getElementById('page');
if (root !== null) {
  root.replaceChildren();
  render(<App />, root);
  start();
  startSaying();
  startVoice();
}
