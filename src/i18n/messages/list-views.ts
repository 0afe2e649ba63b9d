import { defineMessages } from '../define-messages.ts';

/** Views of the list that a person keeps. */
export const listViews = defineMessages({
  title: { en: 'My views', ru: 'Мои подборки', kk: 'Менің іріктемелерім' },
  none: {
    en: 'A view keeps filters, order and columns under a name. Only you see it.',
    ru: 'Подборка хранит под своим названием фильтры, порядок и столбцы. Её видите только вы.',
    kk: 'Іріктеме сүзгілерді, ретін және бағандарды өз атауымен сақтайды. Оны тек сіз көресіз.',
  },
  name: { en: 'Name of the view', ru: 'Название подборки', kk: 'Іріктеменің атауы' },
  save: { en: 'Save what is shown', ru: 'Сохранить показанное', kk: 'Көрсетілгенді сақтау' },
  saveHint: {
    en: 'A view of the same name is replaced.',
    ru: 'Подборка с тем же названием будет заменена.',
    kk: 'Атауы бірдей іріктеме ауыстырылады.',
  },
  delete: { en: 'Delete', ru: 'Удалить', kk: 'Жою' },
  deleteView: { en: 'Delete “{name}”', ru: 'Удалить «{name}»', kk: '«{name}» жою' },
  deleteQuestion: {
    en: 'Delete the view “{name}”? The requests stay.',
    ru: 'Удалить подборку «{name}»? Сами запросы останутся.',
    kk: '«{name}» іріктемесі жойылсын ба? Сұрау салулар қала береді.',
  },
  saved: { en: 'The view is saved.', ru: 'Подборка сохранена.', kk: 'Іріктеме сақталды.' },
  deleted: { en: 'The view is deleted.', ru: 'Подборка удалена.', kk: 'Іріктеме жойылды.' },
});
