import { mostViews, type SavedViewStore } from '../use-cases/ports/saved-views.ts';
import { database, type Engine } from './engine.ts';

export const createSavedViewStore = (engine: Engine): SavedViewStore => ({
  // Read with every page of the list, so without the ORM's cost. One more than may be kept tells that it is so.
  list: (userId) =>
    engine.query(
      database
        .selectFrom('SavedView')
        .select(['name', 'query'])
        .where('userId', '=', userId)
        .orderBy('name')
        .limit(mostViews + 1)
        .compile(),
    ),

  async keep(view) {
    const { query } = view;
    await engine.commit([
      database
        .insertInto('SavedView')
        .values({ ...view })
        .onConflict((taken) => taken.columns(['userId', 'name']).doUpdateSet({ query }))
        .compile(),
    ]);
  },

  async forget(userId, name) {
    await engine.commit([
      database.deleteFrom('SavedView').where('userId', '=', userId).where('name', '=', name).compile(),
    ]);
  },
});
