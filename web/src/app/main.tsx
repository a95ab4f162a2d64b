import '@mantine/core/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import '@/shared/theme/fonts.css';
import '@/shared/theme/base.css';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import { App } from '@/app/app';
import { textFiles } from '@/app/languages/text-files';
import { queryClient } from '@/app/query-client';
import { routes } from '@/app/routes';
import { startTexts } from '@/shared/i18n/i18n';
import { academyQuery } from '@/shared/session/session';

const patience = 400;

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id root');

// The router starts to load the first page as soon as it is made, and that page wants its texts. The academy's name and colours come
// in the same time; who waits longer for them sees Lectern's own first.
const academy = queryClient.prefetchQuery(academyQuery);
await startTexts(textFiles);
await Promise.race([academy, new Promise((go) => setTimeout(go, patience))]);
createRoot(root).render(<App router={createBrowserRouter(routes)} />);
