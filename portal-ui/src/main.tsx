import { render } from 'preact';
import { App } from './pages/App';
import { takeAccessToken } from './shell/access-token';
import { readBoot } from './shell/boot';
import './styles/index.css';

const root = document.getElementById('portal');
if (root) {
  render(<App boot={readBoot(document)} token={takeAccessToken()} />, root);
}
