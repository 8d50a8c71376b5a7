/** Where the viewer starts. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { createApiClient } from './data/api-client.ts';
import { ErrorBoundary } from './interface/error-boundary.tsx';
import './styles/tokens.css';
import './styles/layout.css';
import './styles/controls.css';
import './styles/panel.css';
import './styles/reader.css';
import './styles/touch.css';
import './styles/print.css';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id root');
createRoot(root).render(
  <StrictMode>
    <ErrorBoundary>
      <App api={createApiClient(new URL('.', document.baseURI).href)} />
    </ErrorBoundary>
  </StrictMode>,
);
