import { describeStories } from './describe-stories.ts';

describeStories('SQLite', async () => ({ settings: {}, close: async () => undefined }));
