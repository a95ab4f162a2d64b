import '@mantine/core/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import '@/shared/theme/fonts.css';
import '@/shared/theme/base.css';
import { createRoot } from 'react-dom/client';
import { App } from '@/app/app';
import { textFiles } from '@/app/languages/text-files';
import { startTexts } from '@/shared/i18n/i18n';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id root');

await startTexts(textFiles);
createRoot(root).render(<App />);
